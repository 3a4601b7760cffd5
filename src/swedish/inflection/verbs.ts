import { PAST_PARTICIPLE, PRESENT_PARTICIPLE, VERB } from './feats.ts';
import { genitive, hasVowel, isVowel, rows, variants, words } from './letters.ts';
import { isVerbPrefix, joinedParticle, joinParts } from './prefixes.ts';
import type { InflectedForm, InflectionHints, Paradigm } from './types.ts';
import {
  deponents,
  firstConjugation,
  irregularDeponents,
  irregularVerbs,
  joiningShort,
  presentParticiples,
  secondConjugation,
  thirdConjugation,
  unprefixed,
  withoutPassive,
} from './verb-table.ts';

/** What the forms of a verb are made from; each part is a list of variants, the preferred one first. */
interface PrincipalParts {
  infinitive: string;
  present: string[];
  past: string[];
  supine: string[];
  /** Common gender. */
  participle: string[];
}

interface VerbClass {
  /** As in `Paradigm.paradigm`. */
  name: string;
  parts: PrincipalParts;
  certain: boolean;
}

const irregular = new Map(rows(irregularVerbs).map((row) => [row[0]!, row]));
const second = new Set(words(secondConjugation));
const third = new Set(words(thirdConjugation));
const first = new Set(words(firstConjugation));
const joining = new Set(words(joiningShort));
const alone = new Set(words(unprefixed));
const sVerbs = new Map(rows(irregularDeponents).map((row) => [row[0]!, row]));
const deponentVerbs = new Set([...words(deponents), ...sVerbs.keys()]);
const passiveless = new Set(words(withoutPassive));
const participles = new Map(rows(presentParticiples).map((row) => [row[0]!, row[1]!]));
const longestBase = Math.max(...[...irregular.keys(), ...second].map((verb) => verb.length));

/** True for *hoppas*, *finnas*: a verb that is active with *-s*. */
export function isDeponent(infinitive: string): boolean {
  return deponentVerbs.has(infinitive);
}

/**
 * The table verb that a verb inflects as: itself, or what is left after its first part (*erlägga* → *lägga*).
 * A short verb needs a known prefix, unless it joins freely; a longer one follows any first part with a vowel.
 */
function tableBase(infinitive: string): string | undefined {
  for (let start = Math.max(0, infinitive.length - longestBase); start < infinitive.length - 1; start++) {
    const base = infinitive.slice(start);
    if (first.has(base)) return undefined;
    if (!irregular.has(base) && !second.has(base)) continue;
    if (start === 0) return base;
    if (alone.has(base)) continue;
    const firstPart = infinitive.slice(0, start);
    if (isVerbPrefix(firstPart)) return base;
    const free = base.length > 4 || joining.has(base);
    if (free && firstPart.length >= 3 && hasVowel(firstPart)) return base;
  }
  return undefined;
}

function conjugateFirst(infinitive: string): PrincipalParts {
  return {
    infinitive,
    present: [`${infinitive}r`],
    past: [`${infinitive}de`],
    supine: [`${infinitive}t`],
    participle: [`${infinitive}d`],
  };
}

/** *ställa*, *köpa*, *leda*: the ending fuses with *t* and *d* of the stem, *mm* and *nn* are written once. */
function conjugateSecond(infinitive: string): PrincipalParts {
  const stem = infinitive.slice(0, -1);
  const present = [/r$/.test(stem) ? stem : `${stem}er`];
  const make = (past: string, supine: string, participle: string): PrincipalParts => ({
    infinitive,
    present,
    past: [past],
    supine: [supine],
    participle: [participle],
  });
  const last = stem.at(-1)!;
  const beforeLast = stem.at(-2);
  const short = stem.slice(0, -1);
  if (last === 't' || last === 'd') {
    if (isVowel(beforeLast)) return make(`${stem}${last}e`, `${short}tt`, `${short}${last}${last}`);
    if (last === 't' && beforeLast === 't') return make(`${stem}e`, stem, stem);
    return make(`${stem}e`, `${short}t`, stem);
  }
  const base = /(mm|nn)$/.test(stem) ? short : stem;
  if ('ptksx'.includes(last)) return make(`${base}te`, `${base}t`, `${base}t`);
  return make(`${base}de`, `${base}t`, `${base}d`);
}

/** *bo*, *tro*, *förete*. */
function conjugateThird(infinitive: string): PrincipalParts {
  return {
    infinitive,
    present: [`${infinitive}r`],
    past: [`${infinitive}dde`],
    supine: [`${infinitive}tt`],
    participle: [`${infinitive}dd`],
  };
}

/** A verb that inflects as a verb of the tables, with its first part before every form. */
function conjugateLike(infinitive: string, base: string): PrincipalParts {
  const row = irregular.get(base);
  const firstPart = infinitive.slice(0, infinitive.length - base.length);
  const join = (forms: string[]) => (firstPart === '' ? forms : forms.map((form) => firstPart + form));
  if (!row) {
    const parts = conjugateSecond(base);
    return {
      infinitive,
      present: join(parts.present),
      past: join(parts.past),
      supine: join(parts.supine),
      participle: join(parts.participle),
    };
  }
  const [, past, supine, participle, present] = row;
  return {
    infinitive,
    present: join(present ? variants(present) : [`${base.slice(0, -1)}er`]),
    past: join(clipped.has(base) && firstPart !== '' ? variants(past).slice(0, 1) : variants(past)),
    supine: join(variants(supine)),
    participle: havingPrefix(base, firstPart) ? join(variants(participle)) : [],
  };
}

/** The clipped *la* and *sa* do not follow a first part: *bilade*, not *bila*. */
const clipped = new Set(['lägga', 'säga']);

/** *havd* and *stådd* live only after a prefix: *innehavd*, *förstådd*. */
function havingPrefix(base: string, firstPart: string): boolean {
  return firstPart !== '' || (base !== 'ha' && base !== 'stå');
}

function isThird(infinitive: string): boolean {
  for (let start = Math.max(0, infinitive.length - 5); start < infinitive.length; start++) {
    if (third.has(infinitive.slice(start)) && (start === 0 || hasVowel(infinitive.slice(0, start))))
      return true;
  }
  return false;
}

/** The classes a verb may belong to, the likeliest first. */
function verbClasses(infinitive: string): VerbClass[] {
  const classes: VerbClass[] = [];
  const base = tableBase(infinitive);
  if (base !== undefined) {
    classes.push({ name: `like:${base}`, parts: conjugateLike(infinitive, base), certain: true });
  }
  if (!infinitive.endsWith('a')) {
    if (isThird(infinitive)) classes.push({ name: 'r', parts: conjugateThird(infinitive), certain: true });
    else if (/[oåyö]$/.test(infinitive)) {
      classes.push({ name: 'r', parts: conjugateThird(infinitive), certain: false });
    }
    return classes;
  }
  classes.push({ name: 'ar', parts: conjugateFirst(infinitive), certain: infinitive.length > 2 });
  classes.push({ name: 'er', parts: conjugateSecond(infinitive), certain: false });
  return classes;
}

function chooseClass(infinitive: string, hints: InflectionHints | undefined): VerbClass | undefined {
  const classes = verbClasses(infinitive);
  const wanted = hints?.paradigm;
  if (wanted !== undefined) {
    const named = classes.find((candidate) => candidate.name === wanted);
    if (named) return { ...named, certain: true };
    const base = wanted.startsWith('like:') ? wanted.slice(5) : '';
    if (infinitive.endsWith(base) && (irregular.has(base) || second.has(base))) {
      return { name: wanted, parts: conjugateLike(infinitive, base), certain: true };
    }
  }
  if (hints?.forms?.length) {
    const attested = new Set(hints.forms);
    let best = classes[0];
    let bestScore = -1;
    for (const candidate of classes) {
      const made = new Set(activeForms(candidate.parts).map((entry) => entry.form));
      let score = 0;
      for (const form of attested) if (made.has(form)) score++;
      if (score > bestScore) {
        best = candidate;
        bestScore = score;
      }
    }
    return best && bestScore > 1 ? { ...best, certain: true } : best;
  }
  return classes[0];
}

/** The imperative is the stem: *skriv*, *glöm*, *led*, and the whole infinitive where it has no *-er*. */
function imperativeOf(parts: PrincipalParts): string | undefined {
  const { infinitive, present } = parts;
  const shortest = present[0];
  if (shortest === undefined || modals.has(infinitive)) return undefined;
  if (/vara$/.test(infinitive) && shortest.endsWith('är')) return infinitive.slice(0, -1);
  if (!infinitive.endsWith('a') || shortest === `${infinitive}r`) return infinitive;
  if (!shortest.endsWith('er')) return shortest;
  const stem = shortest.slice(0, -2);
  if (stem === '') return infinitive;
  return stem.endsWith('mm') ? stem.slice(0, -1) : stem;
}

const modals = new Set(['kunna', 'skola', 'ska', 'skall', 'måste', 'böra', 'töra', 'vilja', 'torde']);

/** Headwords that are no infinitives. */
const finiteOnly = new Set(['ska', 'skall', 'torde']);

/** *skrivs* or *skrives*, *kastas*, *läses*: the plain form first, and only *-es* after a stem in *s*. */
function passivePresents(parts: PrincipalParts): string[] {
  const { infinitive } = parts;
  const forms: string[] = [];
  for (const present of parts.present) {
    if (present === `${infinitive}r` || !infinitive.endsWith('a')) {
      forms.push(`${infinitive}s`);
    } else if (present.endsWith('er')) {
      const stem = present.slice(0, -2);
      const plain = stem.endsWith('mm') ? stem.slice(0, -1) : stem;
      if (!/[sxz]$/.test(stem)) forms.push(`${plain}s`);
      forms.push(`${stem}es`);
    } else {
      forms.push(`${present}s`, `${present}es`);
    }
  }
  return [...new Set(forms)];
}

function presentParticiple(infinitive: string, base: string | undefined): string {
  const own = participles.get(base ?? infinitive);
  if (own !== undefined) return infinitive.slice(0, infinitive.length - (base ?? infinitive).length) + own;
  return infinitive.endsWith('a') ? `${infinitive}nde` : `${infinitive}ende`;
}

function activeForms(parts: PrincipalParts): InflectedForm[] {
  const forms: InflectedForm[] = [];
  if (!finiteOnly.has(parts.infinitive)) forms.push({ form: parts.infinitive, feats: VERB.infinitive });
  for (const form of parts.present) forms.push({ form, feats: VERB.present });
  for (const form of parts.past) forms.push({ form, feats: VERB.past });
  for (const form of parts.supine) forms.push({ form, feats: VERB.supine });
  const imperative = imperativeOf(parts);
  if (imperative !== undefined) forms.push({ form: imperative, feats: VERB.imperative });
  return forms;
}

function passiveForms(parts: PrincipalParts): InflectedForm[] {
  const forms: InflectedForm[] = [{ form: `${parts.infinitive}s`, feats: VERB.passiveInfinitive }];
  for (const form of passivePresents(parts)) forms.push({ form, feats: VERB.passivePresent });
  for (const form of parts.past) forms.push({ form: `${form}s`, feats: VERB.passivePast });
  for (const form of parts.supine) forms.push({ form: `${form}s`, feats: VERB.passiveSupine });
  return forms;
}

/** The forms of a past participle from its common gender: *skriven*, *kastad*, *ställd*, *trodd*, *köpt*. */
function pastParticipleForms(common: string): InflectedForm[] {
  let neuter: string;
  let definite: string;
  let masculine: string;
  if (common.endsWith('en')) {
    const stem = common.slice(0, -2);
    neuter = `${stem}et`;
    // *vunnen, vunna*; *inkommen, inkomna*
    const base = stem.endsWith('nn') ? stem.slice(0, -1) : stem.replace(/mm$/, 'm');
    definite = `${base}na`;
    masculine = `${base}ne`;
  } else if (common.endsWith('ad')) {
    neuter = `${common.slice(0, -1)}t`;
    definite = `${common}e`;
    masculine = definite;
  } else {
    neuter = neuterOfWeak(common);
    definite = `${common}a`;
    masculine = `${common}e`;
  }
  const feats = PAST_PARTICIPLE;
  const forms: InflectedForm[] = [
    { form: common, feats: feats.common },
    { form: neuter, feats: feats.neuter },
    { form: definite, feats: feats.definite },
    { form: definite, feats: feats.plural },
    { form: masculine, feats: feats.masculine },
    { form: genitive(definite), feats: feats.definiteGenitive },
    { form: genitive(definite), feats: feats.pluralGenitive },
    { form: genitive(masculine), feats: feats.masculineGenitive },
  ];
  return forms;
}

function neuterOfWeak(common: string): string {
  if (common.endsWith('dd')) return `${common.slice(0, -2)}tt`;
  if (common.endsWith('d')) return `${common.slice(0, -1)}t`;
  return common;
}

/**
 * The participles of a verb phrase: of *lämna in* those of *inlämna*, of other phrases none.
 */
function participleForms(parts: PrincipalParts, base: string | undefined, rest: string): InflectedForm[] {
  let prefix = '';
  if (rest !== '') {
    const joined = joinedParticle(rest.trim(), parts.infinitive);
    if (joined === undefined) return [];
    prefix = joined;
  }
  const forms: InflectedForm[] = [];
  if (!modals.has(parts.infinitive)) {
    const present = joinParts(prefix, presentParticiple(parts.infinitive, base));
    forms.push({ form: present, feats: PRESENT_PARTICIPLE.nominative });
    forms.push({ form: genitive(present), feats: PRESENT_PARTICIPLE.genitive });
  }
  for (const participle of parts.participle)
    forms.push(...pastParticipleForms(joinParts(prefix, participle)));
  return forms;
}

/** *hoppas*, and a passive as a headword: *anmodas*. All its forms are forms in *-s*. */
function sVerbForms(
  infinitive: string,
  hints: InflectionHints | undefined,
): [InflectedForm[], string, boolean] {
  const row = sVerbs.get(infinitive);
  if (row) {
    const [, present, past, supine] = row;
    const forms: InflectedForm[] = [{ form: infinitive, feats: VERB.passiveInfinitive }];
    for (const form of variants(present)) forms.push({ form, feats: VERB.passivePresent });
    for (const form of variants(past)) forms.push({ form, feats: VERB.passivePast });
    for (const form of variants(supine)) forms.push({ form, feats: VERB.passiveSupine });
    forms.push({ form: variants(present)[0]!, feats: VERB.passiveImperative });
    return [forms, 's', true];
  }
  const chosen = chooseClass(infinitive.slice(0, -1), hints);
  if (!chosen) return [[], 'unknown', false];
  const forms = passiveForms(chosen.parts);
  if (isDeponent(infinitive)) {
    forms.push({ form: passivePresents(chosen.parts)[0]!, feats: VERB.passiveImperative });
  }
  return [forms, chosen.name, chosen.certain];
}

const irregularPresents = new Map<string, string>();
for (const [infinitive, row] of irregular) {
  for (const present of variants(row[4])) {
    if (!irregularPresents.has(present)) irregularPresents.set(present, infinitive);
  }
}

/**
 * The infinitive of a headword given in the present, as word lists give some (*åligger, är i behov av, krävs*);
 * any other word comes back as it is.
 */
function infinitiveOf(head: string): string {
  if (irregular.has(head) || /[aoåyöe]$|[aåo]s$/.test(head) || head.length < 2) return head;
  const own = irregularPresents.get(head);
  if (own !== undefined) return own;
  const ending = /e[rs]$/.test(head) ? 2 : 1;
  const passive = head.endsWith('s') ? 's' : '';
  if (passive !== '' || head.endsWith('r')) {
    const stem = head.slice(0, -ending);
    if (tableBase(`${stem}a`) !== undefined) return `${stem}a${passive}`;
    const shorter = head.slice(0, -1);
    if (tableBase(shorter) !== undefined || isThird(shorter)) return shorter + passive;
    if (head.endsWith('ar')) return shorter;
  }
  return /[rl]$/.test(head) && tableBase(`${head}a`) !== undefined ? `${head}a` : head;
}

/**
 * The paradigm of a verb or of a verb phrase, whose first word inflects (*komma in*, *vara i behov av*). A lemma
 * in *-s* is a deponent or a passive and has only forms in *-s*, with `Voice=Pass` as in the treebanks.
 */
export function verbParadigm(lemma: string, hints?: InflectionHints): Paradigm {
  const space = lemma.indexOf(' ');
  const head = space < 0 ? lemma : lemma.slice(0, space);
  const infinitive = infinitiveOf(head);
  const rest = space < 0 ? '' : lemma.slice(space);
  let forms: InflectedForm[];
  let paradigm: string;
  let certain: boolean;
  let phraseForms: InflectedForm[] = [];
  if (/[aåo]s+$/.test(infinitive) && infinitive.length > 3) {
    [forms, paradigm, certain] = sVerbForms(infinitive, hints);
  } else {
    const chosen = chooseClass(infinitive, hints);
    if (!chosen) return { lemma, wordClass: 'verb', paradigm: 'unknown', forms: [], certain: false };
    const { parts } = chosen;
    forms = activeForms(parts);
    if (infinitive === 'vara') forms.push({ form: 'vore', feats: VERB.subjunctive });
    if (!passiveless.has(infinitive) && !/ sig( |$)/.test(rest)) forms.push(...passiveForms(parts));
    const base = chosen.name.startsWith('like:') ? chosen.name.slice(5) : undefined;
    phraseForms = participleForms(parts, base, rest);
    paradigm = chosen.name;
    certain = chosen.certain;
  }
  if (rest !== '') forms = forms.map(({ form, feats }) => ({ form: withRest(form, rest, feats), feats }));
  forms.push(...phraseForms);
  return { lemma, wordClass: 'verb', paradigm, forms, certain };
}

/** The rest of a phrase; an imperative speaks to *dig*. */
function withRest(form: string, rest: string, feats: string): string {
  return form + (feats === VERB.imperative ? rest.replace(/ sig(?= |$)/, ' dig') : rest);
}

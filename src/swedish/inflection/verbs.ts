import { setOfWords, wordList } from '../../base/word-list.ts';
import { deponentForms } from '../deponent-forms.ts';
import { VERB } from './feats.ts';
import { rows, variants } from './letters.ts';
import {
  conjugateFirst,
  conjugateLike,
  conjugateSecond,
  conjugateThird,
  irregular,
  isTableVerb,
  isThird,
  type PrincipalParts,
  tableBase,
} from './principal-parts.ts';
import type { InflectedForm, InflectionHints, Paradigm } from './types.ts';
import { activeForms, participleForms, passiveForms, passivePresents } from './verb-forms.ts';
import { deponentsAndPassives, irregularDeponents, withoutPassive } from './verb-table.ts';

interface VerbClass {
  /** As in `Paradigm.paradigm`. */
  name: string;
  parts: PrincipalParts;
  certain: boolean;
}

const sVerbs = new Map(rows(irregularDeponents).map((row) => [row[0]!, row]));
const deponentVerbs = new Set([
  ...deponentForms.map(([infinitive]) => infinitive!),
  ...wordList(deponentsAndPassives),
]);
const passiveless = setOfWords(withoutPassive);

/** True for *hoppas*, *finnas*: a verb that is active with *-s*. */
export function isDeponent(infinitive: string): boolean {
  return deponentVerbs.has(infinitive);
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
    if (infinitive.endsWith(base) && isTableVerb(base)) {
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

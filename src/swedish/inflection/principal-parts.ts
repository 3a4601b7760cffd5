import { setOfWords } from '../../base/word-list.ts';
import { hasVowel, isVowel, rows, variants } from './letters.ts';
import { isVerbPrefix } from './prefixes.ts';
import {
  firstConjugation,
  irregularVerbs,
  joiningShort,
  secondConjugation,
  thirdConjugation,
  unprefixed,
} from './verb-table.ts';

/** What the forms of a verb are made from; each part is a list of variants, the preferred one first. */
export interface PrincipalParts {
  infinitive: string;
  present: string[];
  past: string[];
  supine: string[];
  /** Common gender. */
  participle: string[];
}

/** Rows of the table of irregular verbs, by infinitive. */
export const irregular = new Map(rows(irregularVerbs).map((row) => [row[0]!, row]));
const second = setOfWords(secondConjugation);
const third = setOfWords(thirdConjugation);
const first = setOfWords(firstConjugation);
const joining = setOfWords(joiningShort);
const alone = setOfWords(unprefixed);
const longestBase = Math.max(...[...irregular.keys(), ...second].map((verb) => verb.length));

/**
 * The table verb that a verb inflects as: itself, or what is left after its first part (*erlägga* → *lägga*).
 * A short verb needs a known prefix, unless it joins freely; a longer one follows any first part with a vowel.
 */
export function tableBase(infinitive: string): string | undefined {
  for (let start = Math.max(0, infinitive.length - longestBase); start < infinitive.length - 1; start++) {
    const base = infinitive.slice(start);
    if (first.has(base)) return undefined;
    if (!isTableVerb(base)) continue;
    if (start === 0) return base;
    if (alone.has(base)) continue;
    const firstPart = infinitive.slice(0, start);
    if (isVerbPrefix(firstPart)) return base;
    const free = base.length > 4 || joining.has(base);
    if (free && firstPart.length >= 3 && hasVowel(firstPart)) return base;
  }
  return undefined;
}

/** *kalla*, and every new verb. */
export function conjugateFirst(infinitive: string): PrincipalParts {
  return {
    infinitive,
    present: [`${infinitive}r`],
    past: [`${infinitive}de`],
    supine: [`${infinitive}t`],
    participle: [`${infinitive}d`],
  };
}

/** *ställa*, *köpa*, *leda*: the ending fuses with *t* and *d* of the stem, *mm* and *nn* are written once. */
export function conjugateSecond(infinitive: string): PrincipalParts {
  const stem = infinitive.slice(0, -1);
  const present = [stem.endsWith('r') ? stem : `${stem}er`];
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
export function conjugateThird(infinitive: string): PrincipalParts {
  return {
    infinitive,
    present: [`${infinitive}r`],
    past: [`${infinitive}dde`],
    supine: [`${infinitive}tt`],
    participle: [`${infinitive}dd`],
  };
}

/** A verb that inflects as a verb of the tables, with its first part before every form. */
export function conjugateLike(infinitive: string, base: string): PrincipalParts {
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
    participle: hasParticiple(base, firstPart) ? join(variants(participle)) : [],
  };
}

/** The clipped *la* and *sa* do not follow a first part: *bilade*, not *bila*. */
const clipped = new Set(['lägga', 'säga']);

/** *havd* and *stådd* live only after a prefix: *innehavd*, *förstådd*. */
function hasParticiple(base: string, firstPart: string): boolean {
  return firstPart !== '' || (base !== 'ha' && base !== 'stå');
}

/** True for a verb of the list of *bo* and *tro*, also behind a first part. */
export function isThird(infinitive: string): boolean {
  for (let start = Math.max(0, infinitive.length - 5); start < infinitive.length; start++) {
    if (third.has(infinitive.slice(start)) && (start === 0 || hasVowel(infinitive.slice(0, start))))
      return true;
  }
  return false;
}

/** True for a verb that others with a first part before it inflect as: one of the tables. */
export function isTableVerb(verb: string): boolean {
  return irregular.has(verb) || second.has(verb);
}

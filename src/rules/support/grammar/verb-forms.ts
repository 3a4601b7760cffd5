import { VERB } from '../../../swedish/inflection/feats.ts';
import { paradigm } from '../../../swedish/inflection/paradigm.ts';
import { isVerbPrefix } from '../../../swedish/inflection/prefixes.ts';
import { irregular } from '../../../swedish/inflection/principal-parts.ts';
import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

/** Infinitives of short and irregular presents. */
const IRREGULAR: Readonly<Record<string, string>> = {
  är: 'vara',
  har: 'ha',
  får: 'få',
  går: 'gå',
  gör: 'göra',
  ser: 'se',
  ger: 'ge',
  blir: 'bli',
  tar: 'ta',
  står: 'stå',
  hör: 'höra',
  bor: 'bo',
};

/** Presents that are plurals of rare nouns too. */
const PLAIN_VERBS = /^(?:hjälper|bokar|börjar|visar|besluter)$/u;

/** The infinitive of a present that is no other word (*bygger* → *bygga*); undefined for other words. */
export function infinitiveOf(lexicon: Lexicon, present: string, mayBeNoun = false): string | undefined {
  if (Object.hasOwn(IRREGULAR, present)) return IRREGULAR[present];
  const classes = lexicon.classes(lexicon.find(present));
  if (!(classes & WordClass.VERB) || (classes !== WordClass.VERB && !mayBeNoun && !PLAIN_VERBS.test(present)))
    return undefined;
  const short = shortInfinitive(present);
  if (short !== undefined && lexicon.classes(lexicon.find(short)) & WordClass.VERB) return short;
  const infinitive = present.endsWith('ar')
    ? present.slice(0, -1)
    : present.endsWith('er') && /[aeiouyåäö]/u.test(present.slice(0, -2))
      ? `${present.slice(0, -2)}a`
      : /[oyåe]r$/u.test(present)
        ? present.slice(0, -1)
        : '';
  if (lexicon.classes(lexicon.find(infinitive)) & WordClass.VERB) return infinitive;
  // *Styr, hyr, kör*: the present is the stem.
  const long = /[yö]r$/u.test(present) ? `${present}a` : '';
  return lexicon.classes(lexicon.find(long)) & WordClass.VERB ? long : undefined;
}

/** *anger* → *ange*, *anser* → *anse*: a short verb with a prefix. */
function shortInfinitive(present: string): string | undefined {
  const ending = /(?:g[eåö]r|ser|står|får|tar)$/u.exec(present);
  if (ending === null || ending.index === 0 || !isVerbPrefix(present.slice(0, ending.index)))
    return undefined;
  return present.slice(0, ending.index) + IRREGULAR[ending[0]]!;
}

/** Pasts of the table of irregular verbs, with their infinitives; not *la*, since *handla* ends so. */
const pasts = new Map<string, string>();

for (const [infinitive, row] of irregular) {
  for (const past of row[1]!.split('/')) if (past.length > 2 && !pasts.has(past)) pasts.set(past, infinitive);
}

/** Supines of the same table: *satt* is of *sätta* as well as a past of *sitta*. */
const supines = new Set([...irregular.values()].flatMap((row) => (row[2] ?? '').split('/')));

/** True for a supine of an irregular verb, whatever else it is. */
export function isSupineToo(form: string): boolean {
  return supines.has(form);
}

/** The infinitive of the past of an irregular verb, which may be another word too: *sov* → *sova*. */
export function pastInfinitive(past: string): string | undefined {
  return irregularInfinitive(past);
}

function irregularInfinitive(past: string): string | undefined {
  const own = pasts.get(past);
  if (own !== undefined) return own;
  for (let cut = past.length - 2; cut > 1; cut--) {
    const base = pasts.get(past.slice(cut));
    if (base !== undefined && isVerbPrefix(past.slice(0, cut))) return past.slice(0, cut) + base;
  }
  return undefined;
}

/** The infinitive of a past that can be nothing else where it stands: *gav* → *ge*, *beslutade* → *besluta*. */
export function infinitiveOfPast(
  tagged: TaggedSentence,
  place: number,
  lexicon: Lexicon,
  mayHaveObject = false,
): string | undefined {
  const { lower } = tagged.tokens[place]!;
  const isVerb = (form: string) => (lexicon.classes(lexicon.find(form)) & WordClass.VERB) !== 0;
  const classes = lexicon.classes(lexicon.find(lower));
  if (!(classes & WordClass.VERB) || classes & ~(WordClass.VERB | WordClass.ADJECTIVE)) return undefined;
  // Behind *har* a participle may open an object, behind *ska* it may not.
  if (classes & WordClass.ADJECTIVE && !mayHaveObject) {
    // *Vi har beslutade åtgärder*: a participle, unless what follows belongs to a verb.
    const next = traitAt(tagged, place + 1);
    const isObject = next & (Trait.determiner | Trait.pronoun) || tagged.tokens[place + 1]?.lower === 'att';
    if (!isObject && !(traitAt(tagged, place) & Trait.finite && next & Trait.preposition)) return undefined;
  }
  const irregular = irregularInfinitive(lower);
  if (irregular !== undefined) {
    // *Har satt upp ett mål*
    if (isSupineToo(lower)) return undefined;
    // *Handlade* is of *handla*, *avlade* of *avla* and *avlägga*.
    const regular = lower.slice(0, -2);
    const isRegular = lower.endsWith('ade') && regular !== irregular && isVerb(regular);
    return isVerb(irregular) && !isRegular ? irregular : undefined;
  }
  if (!/[dt]e$/u.test(lower) || lower.length < 5) return undefined;
  const stem = lower.slice(0, -2);
  const candidates = stem.endsWith('a') ? [stem] : [`${stem}a`, `${stem}ma`, `${stem}na`, stem.slice(0, -1)];
  return candidates.find((form) => form.length > 2 && isVerb(form));
}

/**
 * True for an infinitive in *-a* that is of no other word class.
 *
 * @param allowed Classes of `WordClass` that the form may be of.
 */
export function isInfinitive(lexicon: Lexicon, word: string, allowed: number): boolean {
  if (!word.endsWith('a') || word.length < 4) return false;
  const classes = lexicon.classes(lexicon.find(word));
  return (classes & WordClass.VERB) !== 0 && (classes & ~allowed) === 0;
}

/** Presents of short and irregular verbs, by their infinitives: the tables and the dictionary are not asked. */
export const shortPresents: Readonly<Record<string, string>> = {
  ha: 'har',
  ta: 'tar',
  få: 'får',
  ge: 'ger',
  gå: 'går',
  bli: 'blir',
  vara: 'är',
  bo: 'bor',
  vilja: 'vill',
  kunna: 'kan',
};

/** The present of an infinitive that is no other word: *bo* → *bor*, *informera* → *informerar*. */
export function presentOf(lexicon: Lexicon, lower: string): string | undefined {
  if (Object.hasOwn(shortPresents, lower)) return shortPresents[lower];
  return isInfinitive(lexicon, lower, WordClass.VERB) ? formOf(lexicon, lower, VERB.present) : undefined;
}

/** A form of a verb that the dictionary knows too. */
export function formOf(lexicon: Lexicon, infinitive: string, feats: string): string | undefined {
  const hints = {
    forms: [`${infinitive.slice(0, -1)}er`, `${infinitive}r`].filter((form) => lexicon.find(form) >= 0),
  };
  const found = paradigm(infinitive, 'verb', hints).forms.find((form) => form.feats === feats)?.form;
  return found !== undefined && lexicon.find(found) >= 0 ? found : undefined;
}

import type { BoundedCache } from '../../../base/bounded-cache.ts';
import { ADJECTIVE } from '../../../swedish/inflection/feats.ts';
import { paradigm } from '../../../swedish/inflection/paradigm.ts';
import { Flag, WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { cacheOf } from '../caches.ts';

function isAdjective(lexicon: Lexicon, word: string): boolean {
  const payload = lexicon.find(word);
  return (lexicon.flags(payload) & Flag.ALONE) !== 0 && lexicon.classes(payload) === WordClass.ADJECTIVE;
}

/** *viktig* → *viktiga*, *gemensam* → *gemensamma*; undefined for words that do not inflect so. */
export function pluralOf(lexicon: Lexicon, base: string): string | undefined {
  // *flexibel* → *flexibla*
  const contracted = /e[lnr]$/u.test(base) ? `${base.slice(0, -2)}${base.at(-1)}a` : `${base}a`;
  return [`${base}a`, `${base}ma`, contracted].find((form) => isAdjective(lexicon, form));
}

/** *viktigt* → *viktig*; undefined when the word is no neuter form. */
export function withoutT(lexicon: Lexicon, adjective: string): string | undefined {
  if (!adjective.endsWith('t') || adjective.endsWith('tt') || adjective === 'rätt') return undefined;
  const base = adjective.slice(0, -1);
  return isAdjective(lexicon, base) && pluralOf(lexicon, base) !== undefined ? base : undefined;
}

/** *viktig* → *viktigt*; undefined when the word has no other neuter form. */
export function withT(lexicon: Lexicon, adjective: string): string | undefined {
  if (/[taeå]$/u.test(adjective) || !isAdjective(lexicon, adjective)) return undefined;
  return cacheOf(neuters, lexicon, mostKnown).take(adjective, () => readNeuter(lexicon, adjective));
}

const mostKnown = 2000;

/** Neuters by adjective: the same few come again and again. */
const neuters = new WeakMap<Lexicon, BoundedCache<string, string | undefined>>();

function readNeuter(lexicon: Lexicon, adjective: string): string | undefined {
  if (pluralOf(lexicon, adjective) === undefined) return undefined;
  const neuter = paradigm(adjective, 'adjective').forms.find(({ feats }) => feats === ADJECTIVE.neuter)?.form;
  return neuter !== undefined && lexicon.find(neuter) >= 0 ? neuter : undefined;
}

/** True for a form of an adjective, also one that is of a verb too, as participles are: *fattad, byggda*. */
function mayBeAdjective(lexicon: Lexicon, form: string): boolean {
  return (lexicon.classes(lexicon.find(form)) & WordClass.ADJECTIVE) !== 0;
}

/** The base of a definite or plural adjective that is no other word: *nya* → *ny*, *viktiga* → *viktig*; not *rosa, bra*. */
export function weakBase(lexicon: Lexicon, form: string): string | undefined {
  if (!form.endsWith('a') || !isAdjective(lexicon, form)) return undefined;
  const base = form.slice(0, -1);
  return withT(lexicon, base) !== undefined && pluralOf(lexicon, base) === form ? base : undefined;
}

/** Common forms in *-en* that lose a vowel: *öppen, öppet, öppna; välkommen*. */
function openForms(lexicon: Lexicon, common: string): { neuter: string; plural: string } | undefined {
  if (!common.endsWith('en') || common.length < 5) return undefined;
  const classes = lexicon.classes(lexicon.find(common));
  if (!(classes & WordClass.ADJECTIVE) || classes & (WordClass.NOUN | WordClass.VERB)) return undefined;
  const neuter = `${common.slice(0, -1)}t`;
  const stem = common.slice(0, -2);
  const plural = `${stem.endsWith('mm') ? stem.slice(0, -1) : stem}na`;
  return mayBeAdjective(lexicon, neuter) && mayBeAdjective(lexicon, plural) ? { neuter, plural } : undefined;
}

/** True for participles that the dictionary has as forms of the verb only: *vänd, använd, sänd*. */
function isBentParticiple(lexicon: Lexicon, common: string): boolean {
  if (!common.endsWith('nd') || !mayBeAdjective(lexicon, `${common.slice(0, -1)}t`)) return false;
  return (lexicon.classes(lexicon.find(`${common}a`)) & WordClass.VERB) !== 0;
}

/** The neuter of a common form, of participles too: *röd* → *rött*, *fattad* → *fattat*. */
export function neuterOf(lexicon: Lexicon, common: string): string | undefined {
  const open = openForms(lexicon, common);
  if (open !== undefined) return open.neuter;
  if (isBentParticiple(lexicon, common)) return `${common.slice(0, -1)}t`;
  if (
    /[^d]d$/u.test(common) &&
    common.length > 4 &&
    !common.endsWith('ad') &&
    mayBeAdjective(lexicon, common)
  ) {
    const neuter = `${common.slice(0, -1)}t`;
    // *Stängt* is known as a form of the verb only.
    const classes = lexicon.classes(lexicon.find(neuter));
    const isForm = (classes & (WordClass.ADJECTIVE | WordClass.VERB)) !== 0;
    if (isForm && mayBeAdjective(lexicon, `${common}a`)) return neuter;
  }
  if (common.length > 4 && common.endsWith('ad') && mayBeAdjective(lexicon, common)) {
    const neuter = `${common.slice(0, -1)}t`;
    return lexicon.find(neuter) >= 0 ? neuter : undefined;
  }
  return withT(lexicon, common);
}

/** The common form of a neuter: *viktigt* → *viktig*, *gjort* → *gjord*, *fattat* → *fattad*. */
export function commonOf(lexicon: Lexicon, neuter: string): string | undefined {
  const plain = withoutT(lexicon, neuter);
  if (plain !== undefined) return plain;
  // *nytt* → *ny*
  const short = neuter.endsWith('tt') ? neuter.slice(0, -2) : '';
  if (short.length > 1 && withT(lexicon, short) === neuter) return short;
  if (!/[^t]t$/u.test(neuter) || neuter.length < 5) return undefined;
  // *Inbetalt* is not in the dictionary, but its other forms are.
  if (lexicon.classes(lexicon.find(neuter)) !== 0 && !mayBeAdjective(lexicon, neuter)) return undefined;
  const common = `${neuter.slice(0, -1)}d`;
  const plural = neuter.endsWith('at') ? `${common}e` : `${common}a`;
  return mayBeAdjective(lexicon, common) && mayBeAdjective(lexicon, plural) ? common : undefined;
}

/** The plural of a common form, of participles too; undefined for other words. */
export function pluralOfCommon(lexicon: Lexicon, common: string): string | undefined {
  const isFirst = common.endsWith('ad') && (common.length > 4 || common === 'ökad');
  if (isFirst && mayBeAdjective(lexicon, common)) return `${common}e`;
  const open = openForms(lexicon, common);
  if (open !== undefined) return open.plural;
  if (withT(lexicon, common) !== undefined) return pluralOf(lexicon, common);
  // *Frivilliga, ansvariga* are people too.
  if (/(?:ig|isk)$/u.test(common) && isAdjective(lexicon, common) && mayBeAdjective(lexicon, `${common}a`))
    return `${common}a`;
  return common.endsWith('d') && isAdjective(lexicon, common) && isAdjective(lexicon, `${common}a`)
    ? `${common}a`
    : undefined;
}

/** The common form of a plural that is of an adjective or participle: *ansvariga* → *ansvarig*, *tömda* → *tömd*, *fattade* → *fattad*. */
export function commonOfPlural(lexicon: Lexicon, plural: string): string | undefined {
  if (plural.length < 5 || !/(?:ade|[^aeiouyåäö]a)$/u.test(plural)) return undefined;
  const common = plural.slice(0, -1);
  if (isBentParticiple(lexicon, common)) return common;
  if (!mayBeAdjective(lexicon, plural)) return undefined;
  // *Klara, öppna, vara*: of these the plural is a verb too, and no participle.
  const isParticiple = common.endsWith('d') && !/^(?:brand|land|mod|ord)/u.test(common);
  const isPlain = /(?:ig|isk|bar|sam|full|iv|ell)$/u.test(common) && isAdjective(lexicon, plural);
  if (!isParticiple && !isPlain) return undefined;
  return mayBeAdjective(lexicon, common) ? common : undefined;
}

/** Adjectives that the dictionary has as nouns only: *de gamla*. */
const alsoNouns = /^(?:gamla|gamle|gammal|lilla)$/u;

/** True for an adjective by its tag that the dictionary does not know for a noun only. */
export function isAdjectiveAt(tagged: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  if (!(traitAt(tagged, place) & Trait.adjective)) return false;
  const { lower } = tagged.tokens[place]!;
  return lexicon.classes(lexicon.find(lower)) !== WordClass.NOUN || alsoNouns.test(lower);
}

/** The form of a word that is tagged an adjective, also where it is a noun or verb too: *positiv, trygg*. */
export function looseForm(
  lexicon: Lexicon,
  form: string,
  wanted: 'en' | 'ett' | 'plural',
): string | undefined {
  const base = mayBeAdjective(lexicon, form) && !form.endsWith('t') ? form : form.replace(/t$/u, '');
  if (base.length < 3 || !/[^aeiouyåäö]$/u.test(base) || !mayBeAdjective(lexicon, base)) return undefined;
  const { forms, certain } = paradigm(base, 'adjective');
  const formOf = (feats: string) => forms.find((own) => own.feats === feats)?.form;
  const neuter = formOf(ADJECTIVE.neuter);
  const plural = formOf(ADJECTIVE.plural);
  if (!certain || neuter === undefined || plural === undefined || neuter === base) return undefined;
  if (form !== base && form !== neuter) return undefined;
  if (!mayBeAdjective(lexicon, neuter) || !mayBeAdjective(lexicon, plural)) return undefined;
  const right = wanted === 'en' ? base : wanted === 'ett' ? neuter : plural;
  return right === form ? undefined : right;
}

import { Flag, WordClass } from '../lexicon/format.ts';
import type { Lookup } from '../lexicon/lookup.ts';

/** Particles that participles are put together with: *utzoomad, bortfiltrerade, ihopfällda*. */
const PARTICLE =
  /^(?:ut|in|upp|ner|ned|bort|fram|hem|ihop|isär|av|om|över|under|till|på|åter|undan|vidare|tillbaka|fast|kvar|samman|bak|hop|iväg|ur)(?=.{4})/u;
/** Before loans in *-era*: *avgruppera, omkalibrera, förinstallera*. */
const LOAN_PREFIX =
  /^(?:av|om|åter|för|sam|vidare)(?=.{4,}er(?:a|ar|as|ade|ades|at|ats|ad|ande|ing|ingen|ingar|ingarna|ingens)$)/u;
const NUMERAL = /^(?:fyr|fem|sju|åtta|nio|tio|elva|tolv|femton|tjugofem)tal(?:et|s|ets)?$/u;
const ENDING = /^(.{3,})(bar|bart|bara|barhet|barheten|vis|erare|eraren|erarens|erares|erarna)$/u;
const PARTICIPLE = /(?:[aeiouyåäö]d|[aeo]t|ad|ade|at|dd|tt|da|ta|nd|rd|ld|st|rt|lt|nt)$/u;

const AGENT = /^(.{5,}a)r(?:e|en|ens|es|na|nas)$/u;

/**
 * Words that Swedish makes of others by rule and that no dictionary has all of: participles with a particle or *o-*,
 * loans in *-era* with a prefix, *-are*, *-bar*, *-vis*, `-erare`, forms of *-ande*, and genitives of adjectives. The word is in small letters.
 */
export function isDerivation(lookup: Lookup, word: string): boolean {
  const { lexicon } = lookup;
  const classes = (form: string) => {
    const payload = lexicon.find(form);
    return lexicon.flags(payload) & Flag.ALONE ? lexicon.classes(payload) : 0;
  };
  const isParticiple = (form: string) => {
    if (!PARTICIPLE.test(form) || form.length < 4) return false;
    const own = classes(form);
    return (own & (WordClass.ADJECTIVE | WordClass.VERB)) !== 0 && (own & WordClass.NOUN) === 0;
  };
  const particle = PARTICLE.exec(word)?.[0];
  if (particle !== undefined && isParticiple(word.slice(particle.length))) return true;
  if (word.length > 7 && word.startsWith('o') && /(?:ad|ade|at|dda?|lda?|tta?)$/u.test(word)) {
    if (isParticiple(word.slice(1)) && word.slice(1).length > 5) return true;
  }
  const prefix = LOAN_PREFIX.exec(word)?.[0];
  if (prefix !== undefined && classes(word.slice(prefix.length)) !== 0) return true;
  if (NUMERAL.test(word)) return true;
  // *insändandet, gillanden, efterkommandes; de ogiftas*
  if (/[ae]nde(?:ts?|ns?|s)$/u.test(word)) return lookup.accepts(word.replace(/(?:[tn]s?|s)$/u, ''));
  if (/(?:a|de)s$/u.test(word)) return classes(word.slice(0, -1)) === WordClass.ADJECTIVE;
  // *avhärdare, avkalkarna*: who or what does it.
  const verb = AGENT.exec(word)?.[1];
  if (verb !== undefined && classes(verb) === WordClass.VERB) return true;
  if (/^media[^\s]{4,}$/u.test(word)) return (classes(word.slice(5)) & WordClass.NOUN) !== 0;
  const [, stem, ending] = ENDING.exec(word) ?? [];
  if (stem === undefined) return false;
  if (ending === 'vis') return (classes(stem) & WordClass.NOUN) !== 0;
  if (ending!.startsWith('er')) return (classes(`${stem}era`) & WordClass.VERB) !== 0;
  return stem.length > 3 && (classes(`${stem}a`) & WordClass.VERB) !== 0;
}

/**
 * Word classes of the forms in dictionary-sv (LGPL-3.0), read from its affix flags: each affix line makes one
 * kind of form (`kallar` is a present, `kallades` a passive past), and which kind follows from the flag, the
 * letters put on and whether the stem is a verb.
 */
import { WordClass } from '../../src/swedish/tagger/word-class.ts';

interface AffixRule {
  strip: string;
  append: string;
  condition: RegExp;
}

export interface Dictionary {
  /** Word-class bits per form, in lower case; proper names keep only their own bits. */
  classes: Map<string, number>;
  /** Forms that may end a compound, so that an unknown word can be read from its last part. */
  compoundEnds: Set<string>;
}

const nounFlags = 'CDEFGHIJB';
const compoundOnly = /[Z¤%!]/;

function readRules(affixText: string): Map<string, AffixRule[]> {
  const rules = new Map<string, AffixRule[]>();
  for (const line of affixText.split('\n')) {
    const fields = line.trim().split(/\s+/);
    if (fields[0] !== 'SFX' || fields.length < 5) continue;
    const [, flag, strip, append, condition] = fields as [string, string, string, string, string];
    const list = rules.get(flag) ?? [];
    list.push({
      strip: strip === '0' ? '' : strip,
      append: append === '0' ? '' : append.replace(/\/.*/, ''),
      condition: new RegExp(`${condition === '.' ? '' : condition}$`, 'u'),
    });
    rules.set(flag, list);
  }
  return rules;
}

const W = WordClass;
const withGenitive = (append: string, plain: number, genitive: number) =>
  append.endsWith('s') ? genitive : plain;

/** What kind of form an affix line makes. Zero: a kind that no label tells apart. */
function classOf(flag: string, rule: AffixRule, stem: string, flags: string): number {
  const { append } = rule;
  const verbal = stem.endsWith('a');
  switch (flag) {
    case 'm':
      return W.present;
    case 'J':
      if (verbal) return W.imperative;
      if (append === '' || append === ':s') return 0;
      if (/nas?$|et$|ets$/.test(append)) return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
      return withGenitive(append, W.noun, W.nounGenitive);
    case 'K':
      if (verbal) {
        if (append === 'er') return W.present;
        if (/^(t|tt)$/.test(append)) return W.supine | W.participleNeuter;
        if (/it$/.test(append)) return W.supine;
        return W.past;
      }
      if (append === 'dd') return W.participle;
      if (append === 'dda') return W.participlePlural;
      if (append === 'tt') return W.supine | W.participleNeuter;
      return W.adjectivePlural;
    case 'L':
      if (append === 's') return W.passive;
      if (append === 'ende') return W.participlePresent | W.noun;
      if (/are$/.test(append)) return W.comparative;
      if (/aste?$/.test(append)) return W.superlative;
      if (/(its|ts)$/.test(append) && !/^(ets|öts|äts)$/.test(append)) return W.supinePassive;
      return W.pastPassive;
    case 'M':
      if (verbal) return append === 'de' ? W.past | W.participlePlural : W.supine | W.participleNeuter;
      if (append === 'dde') return W.past;
      if (append === 'tt') return W.supine | W.participleNeuter;
      if (/it$/.test(append)) return W.supine;
      if (append === 't') return W.adjectiveNeuter;
      if (/^(la|ra|na|a|ma)$/.test(append)) return W.adjectivePlural;
      return W.past;
    case 'N':
      if (rule.strip === 's') return append === 'des' ? W.past : W.supine;
      if (append === 't') return W.adjectiveNeuter;
      if (/(agits|tts|ts)$/.test(append)) return W.supinePassive;
      if (/^(m|l|n|r)[ae]s$/.test(append)) return W.nounGenitive;
      return W.pastPassive;
    case 'O':
      if (verbal) return append.endsWith('da') ? W.participlePlural : W.participle;
      if (rule.append === 'a') return W.adjectivePlural;
      return append === '' ? W.adjective : W.adjectiveNeuter;
    case 'P':
      if (append === 'd') return W.participle;
      if (append === 'de') return W.past | W.participlePlural;
      if (append === 't') return W.supine | W.participleNeuter;
      return append === 'are' ? W.comparative : W.superlative;
    case 'Q':
      return verbal ? W.participlePlural : W.adjectivePlural;
    case 'R':
      return verbal ? W.passive : W.nounGenitive;
    default:
      return nominalClassOf(flag, append, flags);
  }
}

/** What kind of form an affix line of nouns makes, with what else stands under their flags. */
function nominalClassOf(flag: string, append: string, flags: string): number {
  switch (flag) {
    case 'T':
      if (append === 'isk') return W.adjective;
      if (append === 'iskt') return W.adjectiveNeuter;
      if (append === 'iska') return W.adjectivePlural;
      if (/(n|na)s?$/.test(append)) return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
      return withGenitive(append, W.noun, W.nounGenitive);
    case 'B':
      if (append === 'nde') return W.participlePresent | W.noun;
      if (append === 'ndes') return W.nounGenitive;
      return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
    case 'D':
      if (append === 'nde') return W.participlePresent;
      return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
    case 'E':
      if (flags.includes('C') || append.startsWith('a'))
        return withGenitive(append, W.noun | W.nounDefinite, W.nounGenitive);
      return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
    case 'C':
    case 'F':
      return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
    case 'G':
    case 'H':
    case 'I':
    case 'd':
    case 'e':
      if (/(na|bon)s?$/.test(append)) return withGenitive(append, W.nounDefinite, W.nounDefiniteGenitive);
      return withGenitive(append, W.noun, W.nounGenitive);
    default:
      return 0;
  }
}

function stemClass(stem: string, flags: string): number {
  let bits = 0;
  const capital = /^\p{Lu}/u.test(stem);
  const verb =
    /m/.test(flags) ||
    (stem.endsWith('a') && /[JKLMNPR]/.test(flags)) ||
    (stem.endsWith('s') && /N/.test(flags));
  if (verb) {
    bits |= W.infinitive;
    if (stem.endsWith('s')) bits |= W.present;
  }
  const adjective =
    !stem.endsWith('a') &&
    (/[OPQ]/.test(flags) || (/[MN]/.test(flags) && /(el|er|en|m)$/.test(stem) && !/m/.test(flags)));
  if (adjective) bits |= W.adjective;
  if (capital && !/[CDEFGHIJ]/.test(flags)) return bits | W.name;
  const noun = [...nounFlags].some(
    (flag) => flags.includes(flag) && !(stem.endsWith('a') && /[BDFJ]/.test(flag)),
  );
  if (noun) bits |= W.noun;
  if (bits === 0) bits = flags.includes('A') ? W.noun : W.other;
  return bits;
}

/** What *-s* makes of a head word: of a verb in *-a* the passive, of all else a genitive. */
function genitiveClass(stem: string, flags: string, capital: boolean): number {
  if (capital && !/[CDEFGHIJ]/.test(flags)) return W.nameGenitive;
  const bits = stemClass(stem, flags);
  const verb = (bits & W.infinitive) !== 0 && stem.endsWith('a');
  return (verb ? W.passive : 0) | (!verb || (bits & W.noun) !== 0 ? W.nounGenitive : 0);
}

/**
 * Expands the dictionary; takes about two seconds. `onForm` hears of each form with its word classes and the
 * head word that it comes from.
 */
export function readDictionary(
  affixText: string,
  wordText: string,
  onForm?: (form: string, bits: number, stem: string) => void,
): Dictionary {
  const rules = readRules(affixText);
  const classes = new Map<string, number>();
  const compoundEnds = new Set<string>();
  const add = (form: string, bits: number, ends: boolean, stem: string) => {
    if (bits === 0) return;
    const lower = form.toLowerCase();
    onForm?.(lower, bits, stem);
    classes.set(lower, (classes.get(lower) ?? 0) | bits);
    if (ends) compoundEnds.add(lower);
  };
  for (const line of wordText.split('\n').slice(1)) {
    const slash = line.indexOf('/');
    const stem = slash < 0 ? line.trim() : line.slice(0, slash);
    const flags = slash < 0 ? '' : line.slice(slash + 1).trim();
    if (stem === '' || /[%!]/.test(flags)) continue;
    const ends = flags.includes('Y');
    if (!compoundOnly.test(flags)) add(stem, stemClass(stem, flags), ends, stem);
    const capital = /^\p{Lu}/u.test(stem);
    for (const flag of flags) {
      if (flag === 'A') {
        add(`${stem}s`, genitiveClass(stem, flags, capital), ends, stem);
        continue;
      }
      for (const rule of rules.get(flag) ?? []) {
        if (!stem.endsWith(rule.strip) || !rule.condition.test(stem)) continue;
        add(
          stem.slice(0, stem.length - rule.strip.length) + rule.append,
          classOf(flag, rule, stem, flags),
          ends,
          stem,
        );
      }
    }
  }
  return { classes, compoundEnds };
}

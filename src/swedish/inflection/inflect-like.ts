import { BoundedCache } from '../../base/bounded-cache.ts';
import { parseFeats } from './feats.ts';
import { paradigm } from './paradigm.ts';
import type { Paradigm, WordClass } from './types.ts';
import { isDeponent } from './verbs.ts';

/** A replacement in the wanted form. Not certain: `text` is the lemma, or the likely form of an unknown noun. */
export interface Inflected {
  text: string;
  certain: boolean;
}

/** Words that end a noun or adjective phrase's head: *ersättning för arbete*, *möjlighet att*, *den som*. */
const afterHead = new Set(
  'av att de den det enligt ett en för från genom hos i inom med mellan mot om på som till under utan vid åt över'.split(
    ' ',
  ),
);

interface Phrase {
  before: string;
  head: string;
  after: string;
  /** True when the author marked the head. */
  marked: boolean;
}

/** Finds the word that inflects: the one marked `~`, a verb phrase's first, a noun phrase's last before its attribute. */
function splitPhrase(replacement: string, wordClass: WordClass): Phrase {
  const parts = replacement.split(' ');
  let index = parts.findIndex((part) => part.startsWith('~'));
  const marked = index >= 0;
  if (!marked) {
    index = 0;
    if (wordClass !== 'verb') {
      const end = parts.findIndex((part, at) => at > 0 && (afterHead.has(part) || part.startsWith('(')));
      index = (end < 0 ? parts.length : end) - 1;
    }
  }
  return {
    before: parts.slice(0, index).join(' '),
    head: marked ? parts[index]!.slice(1) : parts[index]!,
    after: parts.slice(index + 1).join(' '),
    marked,
  };
}

const joinWords = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');

/**
 * A replacement, a word or a phrase, in the form that `feats` names: *betala* with the features of *erlägger*
 * gives *betalar*. Gender follows the replacement (*målsättningarna* → *målen*). What the replacement cannot do
 * (*finnas* has no passive) comes back as the lemma with `certain: false`.
 *
 * @param feats UD features as in `Paradigm.forms`; a deponent replacement is asked for with `Voice=Act`.
 */
export function inflectLike(replacement: string, wordClass: WordClass, feats: string): Inflected {
  const byFeats = remembered[wordClass];
  let byWord = byFeats.get(feats);
  if (byWord === undefined) {
    byWord = new BoundedCache(mostRemembered);
    byFeats.set(feats, byWord);
  }
  return byWord.take(replacement, () => inflect(replacement, wordClass, feats));
}

/** Words inflected before, by word class and features: the same few come again and again. */
const remembered: Record<WordClass, Map<string, BoundedCache<string, Inflected>>> = {
  noun: new Map(),
  verb: new Map(),
  adjective: new Map(),
};
/** Words kept for each set of features, of which there are some dozens. */
const mostRemembered = 1000;

function inflect(replacement: string, wordClass: WordClass, feats: string): Inflected {
  const phrase = splitPhrase(replacement, wordClass);
  const lemma = phrase.marked ? joinWords(phrase.before, phrase.head, phrase.after) : replacement;
  if (phrase.head === '') return { text: lemma, certain: false };
  const wanted = parseFeats(feats);
  if (wordClass === 'verb') return inflectVerb(phrase, lemma, wanted);
  if (wordClass === 'noun' && phrase.before !== '' && !phrase.marked) {
    // *stor mängd* in the definite wants an article and another adjective: *den stora mängden*.
    if (wanted.get('Definite') === 'Def' || wanted.get('Number') === 'Plur')
      return { text: lemma, certain: false };
  }
  const forms = paradigm(phrase.head, wordClass);
  const ignored = wordClass === 'noun' ? nounIgnores : adjectiveIgnores;
  const form = bestForm(forms, wanted, ignored);
  if (form === undefined) return { text: lemma, certain: false };
  return { text: joinWords(phrase.before, form, phrase.after), certain: forms.certain };
}

const nounIgnores = new Set(['Gender']);
const adjectiveIgnores = new Set(['Tense', 'VerbForm', 'Voice']);
const verbIgnores = new Set<string>();

function inflectVerb(phrase: Phrase, lemma: string, wanted: Map<string, string>): Inflected {
  if (!wanted.has('VerbForm')) return { text: lemma, certain: false };
  if (phrase.head === 'inte') {
    // The place of *inte* is beside a finite verb, after or before it as the clause wants: *följer inte*.
    return { text: lemma, certain: wanted.get('VerbForm') === 'Inf' && wanted.get('Voice') !== 'Pass' };
  }
  const forms = paradigm(joinWords(phrase.head, phrase.after), 'verb');
  if (isDeponent(phrase.head)) {
    if (wanted.get('Voice') === 'Pass' || wanted.get('VerbForm') === 'Part')
      return { text: lemma, certain: false };
    wanted.set('Voice', 'Pass');
  } else if (wanted.get('VerbForm') !== 'Part' && !wanted.has('Voice')) {
    wanted.set('Voice', 'Act');
  }
  const form = bestForm(forms, wanted, verbIgnores);
  if (form === undefined) return { text: lemma, certain: false };
  return { text: joinWords(phrase.before, form, ''), certain: forms.certain };
}

/** The feature strings of paradigms are few: each is read once. */
const readFeats = new Map<string, Map<string, string>>();

function featsOfForm(feats: string): Map<string, string> {
  let read = readFeats.get(feats);
  if (!read) {
    read = parseFeats(feats);
    readFeats.set(feats, read);
  }
  return read;
}

/** The first form whose features are the wanted ones; a feature that only one side names does not part them. */
function bestForm(of: Paradigm, wanted: Map<string, string>, ignored: Set<string>): string | undefined {
  let best: string | undefined;
  let bestShared = 0;
  for (const { form, feats } of of.forms) {
    let shared = 0;
    for (const [name, value] of featsOfForm(feats)) {
      const other = wanted.get(name);
      if (ignored.has(name) || other === undefined) continue;
      if (other !== value) {
        shared = -1;
        break;
      }
      shared += 1;
    }
    if (shared > bestShared) {
      best = form;
      bestShared = shared;
    }
  }
  return best;
}

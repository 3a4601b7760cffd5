import { firstNames, lastNames } from '../../generated/names.ts';
import { BlockNotes } from '../../swedish/notes.ts';
import { checkSentence, type SpellChecker, type SpellingHit } from '../../swedish/spelling/index.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { uposOf } from '../../swedish/tags.ts';
import type { AnalysedBlock, Sentence, Token } from '../../swedish/types.ts';

/** A sentence with its wrong and unknown words, of which it has one at least. */
export interface DoubtedSentence {
  sentence: Sentence;
  hits: readonly SpellingHit[];
}

const none: readonly DoubtedSentence[] = [];
const doubted = new BlockNotes<SpellChecker, readonly DoubtedSentence[]>();

/** The sentences of a block with words that are wrong or unknown, names by tag and by shape left out. */
export function spellingHits(
  block: AnalysedBlock,
  spelling: SpellChecker,
  swedish: Swedish,
): readonly DoubtedSentence[] {
  return doubted.take(block, spelling, () => {
    let found: DoubtedSentence[] | undefined;
    for (const sentence of block.sentences) {
      // Most sentences are right whatever the tags say: those are asked for only where a word is doubted.
      if (checkSentence(spelling, sentence.tokens).length === 0) continue;
      const doubts = checkSentence(spelling, sentence.tokens, uposOf(swedish, sentence));
      const hits = doubts.filter((hit) => !isPerson(sentence.tokens, hit));
      if (hits.length === 0) continue;
      found ??= [];
      found.push({ sentence, hits });
    }
    return found ?? none;
  });
}

/** What only a person does, behind a name that no list has: *Tsegay tycker att …*. */
const ofPersons =
  /^(?:sa|sade|säger|berätta(?:r|de)|tyck(?:er|te)|vill|ville|bor|bodde|undra(?:r|de)|svara(?:r|de)|ring(?:er|de)|mår|mådde|tri(?:vs|vdes)|önska(?:r|de)|uppger|uppgav|mena(?:r|de)|tror|trodde|vet|visste|fyller|fyllde|sover|sov|äter|åt|sörjer|längtar)$/u;
/** A short word that is no noun in the definite form: *Komunen säger nej* is a slip. */
const nameLike = /^.{2,8}(?<!en|et|na|ar|er|or)$/u;
/** Behind these questions the verb comes first: *Can du komma?* is no Can. */
const addressed = /^(?:du|ni|vi|jag|man|det|hen|han|hon)$/u;

/**
 * True where a capital that a sentence begins with is that of a name: one of the lists, also in the genitive, or one before a verb of
 * persons. A letter about somebody begins many sentences so, and a name is no slip.
 */
function isPerson(tokens: readonly Token[], { start, word }: SpellingHit): boolean {
  if (word[0] === word[0]!.toLowerCase()) return false;
  const index = tokens.findIndex((token) => token.start === start);
  const next = tokens[index + 1]?.lower ?? '';
  if (addressed.test(next)) return false;
  const isListed = (name: string) => firstNames.has(name) || lastNames.has(name);
  return (
    isListed(word) ||
    (word.endsWith('s') && isListed(word.slice(0, -1))) ||
    (nameLike.test(word) && ofPersons.test(next))
  );
}

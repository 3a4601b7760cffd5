import type { Swedish } from '../../swedish/swedish.ts';
import type { AnalysedBlock, Sentence, Token } from '../../swedish/types.ts';
import { speaksOfYearBefore } from '../years.ts';
import type { CompiledTerm, Sequence } from './compile.ts';
import { type Match, matchAt, occursAround, type TagsOf } from './match.ts';
import { isParticiple, likelyReadings } from './readings.ts';
import { isOwnForm } from './suggest.ts';

/** Where a matcher is. */
export interface Place {
  sentence: Sentence;
  block: AnalysedBlock;
  /** Word classes, for terms that ask for one. */
  swedish: Swedish | undefined;
}

/** Calls `visit` with each way that the term stands at the token, if it stands there at all. */
export function eachOccurrence(
  term: CompiledTerm,
  start: number,
  place: Place,
  visit: (match: Match) => void,
): void {
  const { sentence, block } = place;
  const { tokens } = sentence;
  const tags = () => place.swedish?.tags(sentence);
  for (const sequence of term.sequences) {
    const found = matchAt(sequence, tokens, start, block.text, tags);
    if (found === undefined || hasSecondHead(sequence, found, tokens)) continue;
    const match = readAs(term, found, tokens, block.text);
    if (match !== undefined && holds(term, match, place, tags)) visit(match);
  }
}

/** True when the verb of the term stands in its own gap too: in *har inte haft möjlighet* it is *haft*. */
function hasSecondHead(sequence: Sequence, { gaps }: Match, tokens: readonly Token[]): boolean {
  if (gaps.length === 0) return false;
  const head = sequence.find((element) => element.kind === 'word' && element.head);
  if (head?.kind !== 'word') return false;
  for (let index = 0; index < gaps.length; index += 2) {
    for (let at = gaps[index]!; at < gaps[index + 1]!; at++)
      if (head.forms.has(tokens[at]!.lower)) return true;
  }
  return false;
}

/** The match with the readings that hold where it stands, or undefined when it is no verb there. */
function readAs(term: CompiledTerm, match: Match, tokens: readonly Token[], text: string): Match | undefined {
  if (match.head < 0 || match.feats.length === 0 || term.data.class !== 'verb') return match;
  const feats = likelyReadings(match.feats, tokens, match.head, match.end === match.start + 1);
  if (feats.length === 0) return undefined;
  const read = feats === match.feats ? match : { ...match, feats };
  return feats.every(isParticiple) && isOwnForm(term, read, tokens, text) ? undefined : read;
}

/** A word of the hit that stands before it too, or twice in it. */
function isTwice(tokens: readonly Token[], start: number): boolean {
  const second = tokens[start + 1]!;
  if (second.kind !== 'word' || second.lower.length < 3) return false;
  const [first, third] = [tokens[start]!, tokens[start + 2]];
  if (first.lower.length > 3 && first.lower === third?.lower) return true;
  return tokens[start - 1]?.lower === second.lower || tokens[start]!.lower === second.lower;
}

/** True when nothing around the words or in the settings of the term speaks against the hit. */
function holds(term: CompiledTerm, match: Match, { block, sentence }: Place, tags: TagsOf): boolean {
  const { tokens } = sentence;
  const { start, end } = match;
  const { data } = term;
  if (!tokens[start]!.text.startsWith(term.capitals)) return false;
  if (data.notIn?.includes(block.kind)) return false;
  if (
    data.until !== undefined &&
    speaksOfYearBefore(block.text.slice(sentence.start, sentence.end), data.until)
  )
    return false;
  // *I huset finns det finns möjlighet*: the verb is there twice, so that every wording would leave one of them.
  if (end > start + 2 && isTwice(tokens, start)) return false;
  if (term.not().length > 0 && occursAround(term.not(), tokens, start, end, block.text, tags)) return false;
  return term.only().length === 0 || occursAround(term.only(), tokens, start, end, block.text, tags);
}

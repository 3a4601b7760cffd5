import { setOfWords } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';
import { isSPassive, type TaggedSentence } from '../../../swedish/syntax/index.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/** A text that somebody has written, as it stands behind *i* at the beginning of a sentence: *I promemorian föreslås*. */
const isDocument = endingIn(
  'promemoria promemorian betänkande betänkandet rapport rapporten yttrande yttrandet proposition propositionen ' +
    'lagrådsremiss lagrådsremissen skrivelse skrivelsen utredning utredningen remissen remissvaret tjänsteutlåtandet ' +
    'granskningen översynen planen strategin programmet policyn',
);
const isOfCommission = endingIn('betänkande betänkandet utredning utredningen');
const isOfGovernment = endingIn(
  'proposition propositionen lagrådsremiss lagrådsremissen promemoria promemorian',
);
/** What writers do in a text. */
const writersActs = setOfWords(`
föreslås framhålls påpekas konstateras redovisas behandlas beskrivs analyseras övervägs lämnas anges uppges anförs
betonas understryks diskuteras presenteras bedöms tydliggörs förtydligas rekommenderas ifrågasätts efterfrågas`);
/** Of these, what says more than where something stands: *redovisas i detta betänkande* is plain. */
const proposes = setOfWords(
  'föreslås framhålls påpekas konstateras betonas understryks rekommenderas ifrågasätts',
);

/** The words without one of which a sentence has no hidden writer. */
export const writersWords = wordSet([...writersActs]);

/** A passive beside the text that its writer stands behind; places of tokens. */
export interface HiddenWriter {
  verb: number;
  /** First and last token of the text and its verb. */
  first: number;
  last: number;
  /** Whose text it is, by its name: a commission's, the government's, and else the office's own. */
  writer: 'commission' | 'government' | 'office';
}

/** *I promemorian föreslås*, *föreslås i promemorian*: the text stands where its writer should. */
export function hiddenWriter(sentence: TaggedSentence): HiddenWriter | undefined {
  const { tokens } = sentence;
  const opening = documentEnd(tokens, 0);
  const verb =
    opening > 0
      ? opening
      : tokens.findIndex(({ lower }, place) => proposes.has(lower) && documentEnd(tokens, place + 1) > 0);
  if (verb < 0 || verb >= tokens.length || !writersActs.has(tokens[verb]!.lower)) return undefined;
  if (!isSPassive(sentence, verb)) return undefined;
  if (opening > 0) return { verb, first: 0, last: verb, writer: writerOf(tokens[verb - 1]!.lower) };
  const last = documentEnd(tokens, verb + 1) - 1;
  return { verb, first: verb, last, writer: writerOf(tokens[last]!.lower) };
}

/** *i promemorian*, *i denna promemoria*: where the document ends, 0 when something else stands at the place. */
function documentEnd(tokens: TaggedSentence['tokens'], start: number): number {
  // *i ett delbetänkande*: another text, or one to come.
  if (tokens[start]?.lower !== 'i' || /^(?:en|ett)$/u.test(tokens[start + 1]?.lower ?? '')) return 0;
  for (let place = start + 1; place <= start + 2 && place < tokens.length; place++) {
    if (isDocument(tokens[place]!.lower)) return place + 1;
  }
  return 0;
}

function writerOf(document: string): HiddenWriter['writer'] {
  if (isOfCommission(document)) return 'commission';
  return isOfGovernment(document) ? 'government' : 'office';
}

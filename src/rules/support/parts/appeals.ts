import type { TokenRange } from '../../../swedish/syntax/tagged.ts';
import type { AnalysedDocument, Sentence, Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/** Verbs without which `appealIn` finds nothing. */
export const appealVerbs = ['överklaga', 'överklagas'];

const verbs = wordSet(appealVerbs);

const about = wordSet('', { beginnings: 'överklag besvär' });
const promising = new Set('kan du man går att rätt möjlighet får vill'.split(' '));

/** *kan du överklaga, går att överklaga, kan överklagas*: the verb with the words before it that promise an appeal. */
export function appealIn(sentence: Sentence): TokenRange | undefined {
  if (!verbs.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  const verb = tokens.findIndex((token) => verbs.has(token));
  let start = verb;
  while (start > 0 && verb - start < 3 && promising.has(tokens[start - 1]!.lower)) start--;
  // *Hon svarade med att överklaga* promises nothing.
  const promises = tokens.slice(start, verb).some(({ lower }) => lower !== 'att');
  return promises ? { start, end: verb + 1 } : undefined;
}

/** True for a word of the time within which to act: *veckor*. */
export function isPeriod({ lower }: Token): boolean {
  return /^(?:veckor|vecka|veckorna|dagar|dag|månader)$/u.test(lower);
}

/** How far below a mention of appeals its particulars may stand. Sentences. */
const reach = 4;

const whereTo =
  /^(?:förvaltningsrätt(?:en)?|domstol(?:en)?|förvaltningsdomstol|länsstyrelsen|skicka|skickar|skickas|lämnar|lämnas)$/u;
const fromWhen =
  /^(?:från|efter|fick|fått|tog|tagit|delgivning|anslogs|skriv|skriver|läs|läsa|sidan|webbplatsen|hur|nämnden|till)$/u;
const decisions = new Set(['beslutet', 'brevet', 'beskedet']);

const has = (tokens: readonly Token[], test: RegExp) => tokens.some(({ lower }) => test.test(lower));

/**
 * What a text that promises an appeal does not tell of it: how to appeal at all (`way`), within what time (`time`), or from
 * which day that time runs and to whom to write (`start`). Undefined where all is told, or where the text says that it
 * stands elsewhere.
 *
 * @param isLinked the text has links: one of them may tell from which day
 */
export function appealLack(
  document: AnalysedDocument,
  isLinked: boolean,
): 'way' | 'time' | 'start' | undefined {
  const last = document.blocks.findLast(({ sentences }) => sentences.length > 0);
  // Particulars may have been cut off with the end of the text.
  if (last === undefined || last.sentences.some(({ tokens }) => has(tokens, /överklag/u))) return undefined;
  const { near, beside } = aroundMentions(document);
  // *Mer information finns i länken till höger*: the link is lost, not the way.
  if (
    near.some(
      ({ tokens }) =>
        pointsToDecision(tokens) || pointsToEnclosed(tokens) || has(tokens, /^länk(?:en|arna)$/u),
    )
  )
    return undefined;
  if (near.some(({ tokens }) => tokens.some(isPeriod))) {
    // *inom tre veckor*: of what day, and to whom?
    return isLinked || beside.some(tellsWhenOrWhere) ? undefined : 'start';
  }
  return near.some(({ tokens }) => has(tokens, whereTo)) ? 'time' : 'way';
}

/** The sentences in which a text may tell of appeals: all within reach, and those that name them with the next one. */
function aroundMentions({ blocks }: AnalysedDocument): { near: Sentence[]; beside: Sentence[] } {
  const near: Sentence[] = [];
  const beside: Sentence[] = [];
  let ahead = 0;
  for (const block of blocks) {
    if (ahead <= 0 && !about.isInBlock(block)) continue;
    for (const sentence of block.sentences) {
      if (about.isIn(sentence)) ahead = reach;
      if (ahead >= reach - 1) beside.push(sentence);
      if (ahead-- > 0) near.push(sentence);
    }
  }
  return { near, beside };
}

/** *I beslutet står hur du överklagar*: the reader has the particulars, or gets them. */
function pointsToDecision(tokens: readonly Token[]): boolean {
  return (
    has(tokens, /^(?:hur|information|anvisningar|upplysningar)$/u) &&
    tokens.some(
      ({ lower }, place) => decisions.has(lower) && /^(?:i|med)$/u.test(tokens[place - 1]?.lower ?? ''),
    )
  );
}

/** *se bifogad information*, *på nästa sida står det hur du gör*: it comes with the text. */
function pointsToEnclosed(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ lower }, place) =>
      /^(?:bifogad|bifogade|baksidan)$/u.test(lower) ||
      (lower === 'sida' && tokens[place - 1]?.lower === 'nästa'),
  );
}

/** *från den dag du fick beslutet*, *efter att beslutet anslogs*, *Läs mer på sidan Överklaga beslut*. */
function tellsWhenOrWhere({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => whereTo.test(lower) || fromWhen.test(lower));
}

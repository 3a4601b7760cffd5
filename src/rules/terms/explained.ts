/**
 * Tells whether a text explains a term: in its sentence on either side, in the sentences around, in a heading
 * over its section, in a list or table of terms. Generous, since a term that is explained and marked all the
 * same is among the false alarms that writers mind most.
 */
import { linksOf } from '../../format/span-index.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../../swedish/types.ts';
import type { GlossaryEntry } from './data.ts';
import { isExplainedOnSpot } from './explained-on-spot.ts';
import {
  dashes,
  isCircular,
  isDefiningSentence,
  isExplainedAfter,
  isExplainedBefore,
  openQuotes,
  saysSomething,
  takesUp,
  takesUpShortForm,
  tellsContents,
  tellsVerbOf,
} from './explaining-phrases.ts';
import { countShared, stemsOf } from './explanation-stems.ts';
import { sharesWords } from './shared-words.ts';

/** Where a term stands: indexes of the sentence in its block and of tokens in the sentence, end exclusive. */
export interface TermPlace {
  block: AnalysedBlock;
  sentence: number;
  start: number;
  end: number;
}

/** Blocks from the heading of a list of words to its last word. */
const longestGlossary = 300;
const glossaryHeading = /ordlist|ordförklar|förklaring|begrepp|definition|vad betyder|vad menas/iu;

/** True when the text explains a word that no list has an explanation for, where it stands or around it. */
export function isExplained(document: AnalysedDocument, place: TermPlace): boolean {
  const { block, sentence: at, start, end } = place;
  return (
    isExplainedAt(document, place, unlisted) ||
    isDefinition(document, place, unlisted.explain) ||
    isExplainedOnSpot({ sentences: block.sentences, at, start, end })
  );
}

/** Nobody has written an explanation whose words could stand near. */
const unlisted = { explain: '', class: 'noun' } as const;

/** True when the text explains the term where it stands, or around it. */
export function isExplainedAt(
  document: AnalysedDocument,
  place: TermPlace,
  { explain, class: wordClass }: Pick<GlossaryEntry, 'explain' | 'class'>,
): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  return (
    (isExplainedAfter(tokens, start, end, wordClass === 'verb') && !isCircular(tokens, start, end)) ||
    isExplainedBefore(tokens, start, end) ||
    isLinked(block, tokens[start]!.start, tokens[end - 1]!.end) ||
    goesOn(document, block, at, tokens[end - 1]!) ||
    sharesWords(
      {
        tokens,
        start,
        end,
        previous: block.sentences[at - 1]?.tokens ?? [],
        next: (block.sentences[at + 1] ?? firstBelow(document, block))?.tokens ?? [],
      },
      explain,
    )
  );
}

/**
 * True when the place is one that terms are explained at wherever it stands in the text: a line *Term: …*, a
 * row of a table, a term and its description, a heading over its section, a list of words.
 */
export function isDefinition(document: AnalysedDocument, place: TermPlace, explanation: string): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  if (at === 0 && start === 0 && isExplainedAfter(tokens, start, end) && end < 6) return true;
  if (at === 0 && isEntry(block, tokens, start, end, explanation)) return true;
  // An item of a list: *Matdistribution, hemleverans av mat*.
  if (block.kind === 'listItem' && start === 0 && tokens[end]?.text === ',')
    return saysSomething(tokens, end + 1, 2);
  if (block.kind === 'heading') return isHeadingOf(document, place, explanation);
  const isWhole = block.sentences.length === 1 && start === 0 && end >= tokens.length - 1;
  if (!isWhole) return isInGlossary(document, block) && at === 0 && start <= 1 && tokens.length > end + 2;
  const next = document.blocks[block.index + 1];
  if (next === undefined || next.group !== block.group || block.group === undefined) return false;
  // A cell beside the term's, or the description of a term in HTML. A price is no meaning.
  if (block.kind !== 'tableCell' && block.kind !== 'fragment') return false;
  return (
    next.kind !== 'fragment' && next.sentences.length > 0 && saysSomething(next.sentences[0]!.tokens, 0, 3)
  );
}

/** *att bordlägga: skjuta upp*, *avslag: nej*, ***laga kraft** när ingen kan klaga*, *Vad är servitut? …*: a line of a list of words. */
function isEntry(
  block: AnalysedBlock,
  tokens: readonly Token[],
  start: number,
  end: number,
  explanation: string,
): boolean {
  if (start > 0 && tokens[0]!.lower === 'vad' && /^(?:är|menas|innebär|betyder)$/u.test(tokens[1]!.lower))
    return start <= 5 && block.kind !== 'heading';
  if (start > 1 || (start === 1 && !beforeEntry.test(tokens[0]!.lower))) return false;
  const sign = tokens[openQuotes.has(tokens[end]?.text ?? '') ? end + 1 : end]?.text ?? '';
  if (sign === ':' || sign === '=' || dashes.has(sign)) {
    // A single word, as a price or a name may be, counts where it is one that the term is explained with.
    const only = tokens[end + 1]?.lower ?? '';
    return (
      (start === 1 && isExplainedAfter(tokens, start, end)) ||
      (tokens[end + 2]?.kind !== 'word' && explanation.split(' ').includes(only))
    );
  }
  if (block.kind !== 'listItem' || tokens[end]?.kind !== 'word') return false;
  const from = tokens[start]!.start;
  const to = tokens[end - 1]!.end;
  const isMarked = block.spans.some(
    (span) => (span.kind === 'strong' || span.kind === 'emphasis') && span.start <= from && span.end === to,
  );
  return isMarked && saysSomething(tokens, end, fewestWords);
}

/** What may stand before a term at the beginning of its line. */
const beforeEntry = /^(?:att|en|ett|den|det|de|[”“"'»])$/u;
/** Words behind a term in bold that can say what it means. */
const fewestWords = 3;

function isInGlossary(document: AnalysedDocument, block: AnalysedBlock): boolean {
  for (let index = block.index - 1; index >= Math.max(0, block.index - longestGlossary); index--) {
    const before = document.blocks[index]!;
    if (before.kind === 'heading') return glossaryHeading.test(before.text);
  }
  return false;
}

/** A heading that is the term, or asks what it is, over a paragraph that says it. */
function isHeadingOf(document: AnalysedDocument, place: TermPlace, explanation: string): boolean {
  const { block, sentence: at, start, end } = place;
  const { tokens } = block.sentences[at]!;
  const section = sectionOf(document, block);
  if (section.length === 0) return false;
  const first = tokens[0]!.lower;
  const second = tokens[1]?.lower ?? '';
  if (first === 'vad' && /^(?:är|innebär|betyder|menas|kallas)$/u.test(second)) return true;
  if (end - start + 4 < tokens.length) return false;
  const opening = section.slice(0, 2).flatMap(({ sentences }) => sentences.slice(0, 2));
  const seen = opening.flatMap((sentence) => sentence.tokens);
  if (countShared(seen, stemsOf(explanation, tokens.slice(start, end))) >= 2) return true;
  // *Om du inte har …*, *Du som …*: whom it is for and in what need.
  const [lead] = opening;
  if (lead === undefined || lead.tokens.length < 12) return false;
  const text = lead.tokens.map(({ lower }) => lower).join(' ');
  return /\b(?:om du (?:inte|har|behöver|får)|(?:för )?du som|för den som|är till för|för personer|innebär|betyder|får du hjälp)\b/u.test(
    text,
  );
}

/** The paragraphs and items below a heading, up to the next one; at most three. */
function sectionOf(document: AnalysedDocument, heading: AnalysedBlock): AnalysedBlock[] {
  const section: AnalysedBlock[] = [];
  for (let index = heading.index + 1; index < document.blocks.length && section.length < 3; index++) {
    const block = document.blocks[index]!;
    if (block.kind === 'heading') break;
    if (block.within === undefined && block.sentences.length > 0) section.push(block);
  }
  return section;
}

/** A link on the term leads to its explanation; *Ansök om bistånd* leads to a form. */
function isLinked(block: AnalysedBlock, start: number, end: number): boolean {
  // Links hold no links, so that no other holds the term.
  const link = block.spans.length === 0 ? undefined : linksOf(block).lastBefore(start + 1);
  return (
    link !== undefined &&
    end <= link.end &&
    link.end - link.start <= end - start + 8 &&
    !/^(?:mailto|tel|sms):/iu.test(link.href ?? '')
  );
}

/** True when one of the two sentences after the term's says what it means. */
function goesOn(document: AnalysedDocument, block: AnalysedBlock, at: number, term: Token): boolean {
  const { sentences } = block;
  const next = sentences[at + 1] ?? firstBelow(document, block);
  if (
    next !== undefined &&
    (isDefiningSentence(next.tokens, false) || takesUp(next.tokens, term) || tellsContents(next.tokens, term))
  )
    return true;
  const { tokens } = sentences[at]!;
  const behind = tokens.indexOf(term) + 1;
  // *Behöver du återuppringning? Då ringer vi …* tells of a need.
  if (next !== undefined && tokens[behind]?.text === '.' && tellsVerbOf(next.tokens, term)) return true;
  const short =
    tokens[behind]?.text === '(' && tokens[behind + 2]?.text === ')' ? tokens[behind + 1]!.text : '';
  if (next !== undefined && short !== '' && takesUpShortForm(next.tokens, short)) return true;
  const second = sentences[at + 2];
  return second !== undefined && isDefiningSentence(second.tokens, true);
}

function firstBelow(document: AnalysedDocument, block: AnalysedBlock): Sentence | undefined {
  const next = document.blocks[block.index + 1];
  return next === undefined || next.kind === 'heading' || next.kind === 'tableCell'
    ? undefined
    : next.sentences[0];
}

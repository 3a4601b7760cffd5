import { isWord } from '../measures/counting.ts';
import type { AnalysedDocument } from '../swedish/types.ts';

/**
 * What the guess looks at: the beginning and the end of a text, since the type of a text shows there. All
 * strings are in lower case.
 */
export interface TextView {
  /** Lines with a letter, digit or blank to fill in, without marks of lists, headings and emphasis. */
  lines: readonly Line[];
  /** Texts of headings. */
  headings: ReadonlySet<string>;
  /** Words by how often they stand in the text, also in its headings. */
  words: ReadonlyMap<string, number>;
  /** Words of two in a row: `din ansökan`. */
  pairs: ReadonlyMap<string, number>;
  /** Words and sentences of running text. */
  runningWords: number;
  sentences: number;
  links: number;
  /** Last folder and file name without extension, as words. */
  pathWords: readonly string[];
  fileExtension: string;
  document: AnalysedDocument;
}

/** A line as its writer sees it. */
export interface Line {
  text: string;
  /** Distance from the first and the last line, from 0. */
  fromStart: number;
  fromEnd: number;
  /** The first words, without punctuation, joined with one space: up to four. */
  starts: readonly string[];
  /** The whole line without punctuation at its ends, when it is no longer than eight words. */
  whole: string;
}

/** Characters read of the beginning and of the end of a source: more says nothing new of the type. */
const headLength = 16_000;
const tailLength = 4_000;

/** Collects what the cues look at, in time linear in (and bounded for) the size of the text. */
export function viewText(document: AnalysedDocument, path = ''): TextView {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  const headings = new Set<string>();
  let runningWords = 0;
  let sentences = 0;
  let links = 0;
  let read = 0;
  for (const block of document.blocks) {
    read += block.text.length;
    if (read > headLength + tailLength) break;
    if (block.kind === 'heading') headings.add(block.text.toLowerCase());
    if (block.kind === 'linkText') links++;
    const isRunning = block.kind === 'paragraph' || block.kind === 'listItem';
    for (const sentence of block.sentences) {
      let previous = '';
      let count = 0;
      for (const token of sentence.tokens) {
        if (!isWord(token)) {
          previous = '';
          continue;
        }
        count++;
        words.set(token.lower, (words.get(token.lower) ?? 0) + 1);
        if (previous !== '') {
          const pair = `${previous} ${token.lower}`;
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
        previous = token.lower;
      }
      if (isRunning && count > 0) {
        runningWords += count;
        sentences++;
      }
    }
  }
  return {
    lines: linesOf(document),
    headings,
    words,
    pairs,
    runningWords,
    sentences,
    links,
    ...pathParts(path),
    document,
  };
}

function linesOf(document: AnalysedDocument): Line[] {
  const texts = document.format === 'html' ? htmlLines(document) : sourceLines(document.source);
  const title = document.metadata.title ?? document.metadata.titel;
  if (title !== undefined) texts.unshift(title);
  const kept = texts.map(bare).filter((text) => /[\p{L}\p{N}_§☐□]/u.test(text));
  return kept.map((text, index) => {
    const firstWords = text.split(/\s+/u, 9).map(withoutPunctuation);
    const starts: string[] = [];
    for (let count = 1; count <= Math.min(4, firstWords.length); count++) {
      starts.push(firstWords.slice(0, count).join(' '));
    }
    return {
      text,
      fromStart: index,
      fromEnd: kept.length - 1 - index,
      starts,
      whole: firstWords.length > 8 ? '' : firstWords.join(' ').trim(),
    };
  });
}

function htmlLines(document: AnalysedDocument): string[] {
  const lines: string[] = [];
  let read = 0;
  for (const block of document.blocks) {
    read += block.text.length;
    if (read > headLength) break;
    if (block.within === undefined) lines.push(...block.text.split('\n'));
  }
  return lines;
}

function sourceLines(source: string): string[] {
  if (source.length <= headLength + tailLength) return source.split(/\r\n|\r|\n/u);
  return [
    ...source.slice(0, headLength).split(/\r\n|\r|\n/u),
    ...source.slice(-tailLength).split(/\r\n|\r|\n/u),
  ];
}

/** Takes away marks of headings, lists, quotations and emphasis; boxes to tick stay. */
function bare(line: string): string {
  return line
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/\*\*|\uFEFF/gu, '')
    .replace(/^[\s>#|]+/u, '')
    .replace(/^(?:[-*+•] +(?!\[)|\d{1,2}(?:\.\d{1,2})*[.)]? +)/u, '')
    .trim();
}

function withoutPunctuation(word: string): string {
  return word.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}§]+$/gu, '');
}

function pathParts(path: string): Pick<TextView, 'pathWords' | 'fileExtension'> {
  const parts = path.normalize('NFC').toLowerCase().split(/[/\\]/u).slice(-2);
  const file = parts.pop() ?? '';
  const dot = file.lastIndexOf('.');
  const name = dot > 0 ? file.slice(0, dot) : file;
  return {
    pathWords: [...parts, name].flatMap((part) => part.split(/[^\p{L}]+/u)).filter((word) => word !== ''),
    fileExtension: dot > 0 ? file.slice(dot + 1) : '',
  };
}

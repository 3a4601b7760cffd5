import type { DocumentFormat } from '../format/types.ts';
import { isWord } from '../measures/counting.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { pairStarts } from './pairs.ts';

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
  /** Two words in a row whose first is one of `pairStarts`: `din ansökan`. */
  pairs: ReadonlyMap<string, number>;
  /** Words and sentences of running text. */
  runningWords: number;
  sentences: number;
  links: number;
  /** Last folder and file name without extension, as words. */
  pathWords: readonly string[];
  fileExtension: string;
  format: DocumentFormat;
  page: PageSigns;
}

/** What the markup of a page says of it. */
export interface PageSigns {
  /** Fields to fill in, other than that of its search. */
  fields: number;
  /** Navigation, main content or a footer. */
  hasParts: boolean;
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

/** Collects what the cues look at, in time bounded by the first and last pages of the text. */
export function viewText(document: AnalysedDocument, path: string): TextView {
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
      let first = '';
      let count = 0;
      for (const token of sentence.tokens) {
        if (!isWord(token)) {
          first = '';
          continue;
        }
        const { lower } = token;
        count++;
        words.set(lower, (words.get(lower) ?? 0) + 1);
        if (first !== '') {
          const pair = `${first} ${lower}`;
          pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
        }
        first = pairStarts.has(lower) ? lower : '';
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
    format: document.format,
    page: pageSigns(document),
  };
}

/**
 * All that `viewText` looks at, for who knows what it made of an earlier state of the same text: it makes the same of
 * the same. Blocks stand here as their sentences, which an unchanged block keeps.
 */
export function viewedParts(document: AnalysedDocument, path: string): readonly unknown[] {
  const { fields, hasParts } = pageSigns(document);
  const parts: unknown[] = [path, document.format, titleOf(document), fields, hasParts];
  if (document.format !== 'html') parts.push(...sourceEnds(document.source));
  let read = 0;
  for (const block of document.blocks) {
    read += block.text.length;
    if (read > headLength + tailLength) break;
    parts.push(block.sentences);
  }
  return parts;
}

const noSigns: PageSigns = { fields: 0, hasParts: false };
/** Characters of a page that are searched for its signs. */
const searchedPage = 200_000;

function pageSigns({ format, source }: AnalysedDocument): PageSigns {
  if (format !== 'html') return noSigns;
  const page = source.slice(0, searchedPage);
  const fields = page.match(/<(?:input|textarea|select)\b(?![^>]*type=["']?(?:search|hidden|submit))/giu);
  return { fields: fields?.length ?? 0, hasParts: /<(?:nav|main|header|footer|article)\b/iu.test(page) };
}

function titleOf({ metadata }: AnalysedDocument): string | undefined {
  return metadata.title ?? metadata.titel;
}

function linesOf(document: AnalysedDocument): Line[] {
  const texts =
    document.format === 'html' ? htmlLines(document) : sourceLines(document.source).flatMap(columns);
  const title = titleOf(document);
  if (title !== undefined) texts.unshift(title);
  const kept = texts.map(bare).filter(saysSomething);
  return kept.map((text, index) => {
    // Longer lines are no labels or headings: their first words are enough.
    const firstWords = splitWords(text.slice(0, 120)).map(withoutPunctuation);
    const starts: string[] = [firstWords[0]!];
    for (let count = 1; count < Math.min(4, firstWords.length); count++) {
      starts.push(`${starts[count - 1]} ${firstWords[count]}`);
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
    if (block.within !== undefined) continue;
    for (const line of block.text.split('\n')) lines.push(line);
  }
  return lines;
}

/** A letterhead sets its lines beside each other, parted by tabs, many spaces or points. */
function columns(line: string): string[] {
  return /\S(?: {4}|\t| · )/u.test(line) ? line.split(/ {4,}|\t+| · /u) : [line];
}

function sourceLines(source: string): string[] {
  return sourceEnds(source).flatMap((part) => part.split(/\r\n|\r|\n/u));
}

/** The beginning and the end of a source, or all of a short one. */
function sourceEnds(source: string): string[] {
  if (source.length <= headLength + tailLength) return [source];
  return [source.slice(0, headLength), source.slice(-tailLength)];
}

/** Takes away marks of headings, lists, quotations and emphasis; boxes to tick stay. */
function bare(line: string): string {
  let text = line.trim().slice(0, 2_000).toLowerCase();
  if (text.includes('**')) text = text.replaceAll('**', '');
  if (isLetter(text.charCodeAt(0))) return text;
  return text
    .replace(/^[\uFEFF\s>#|]+/u, '')
    .replace(/^(?:[-*+•] +(?!\[)|\d{1,2}(?:\.\d{1,2})*[.)]? +)/u, '')
    .trim();
}

function withoutPunctuation(word: string): string {
  if (isLetter(word.charCodeAt(0)) && isLetter(word.charCodeAt(word.length - 1))) return word;
  let start = 0;
  let end = word.length;
  while (start < end && isMark(word.charCodeAt(start))) start++;
  while (start < end && isMark(word.charCodeAt(end - 1))) end--;
  return word.slice(start, end);
}

/** The first nine words; most lines have single spaces and need no pattern. */
function splitWords(text: string): string[] {
  return /\s\s|[^\S ]/u.test(text) ? text.split(/\s+/u, 9) : text.split(' ', 9);
}

/** A line with a letter, a digit, or room to write in. */
function saysSomething(text: string): boolean {
  return isLetter(text.charCodeAt(0)) || /[a-zà-ɏ\d_§☐□.…]/.test(text) || /[\p{L}\p{N}]/u.test(text);
}

/** True for what is neither letter, digit nor §: any character of ASCII, Latin-1 and the general punctuation. */
function isMark(code: number): boolean {
  if (code < 0x80) return !(isLetter(code) || (code >= 0x30 && code <= 0x39));
  return (
    (code < 0xc0 && code !== 0xa7 && code !== 0xaa && code !== 0xb5 && code !== 0xba) ||
    (code >= 0x2000 && code <= 0x206f) ||
    code === 0xfeff
  );
}

/** True for a small letter of Swedish; false for NaN, the code of no character. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0xff);
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

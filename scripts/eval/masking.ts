import { Mask } from '../../src/privacy/mask.ts';
import type { PersonalDataKind } from '../../src/privacy/personal-data.ts';

/** How well personal data is found in letters that say where it stands. */
export interface MaskingFigures {
  letters: number;
  /** By kind, and together. `whole` is the share of data of which no letter or digit is left to read. */
  kinds: Record<string, { marked: number; whole: number }>;
  recall: number;
  /** Share of the hidden stretches that hide some personal data. */
  precision: number;
  /** What is left to read, with its letter. */
  missed: string[];
  /** What is hidden without need. */
  vain: string[];
}

interface Marked {
  start: number;
  end: number;
  kind: PersonalDataKind;
}

/** Reads letters with marks, `{name|Anna Ek}`; `===` stands between letters. */
function readLetters(source: string): { text: string; marked: Marked[] }[] {
  return source.split(/^===$/mu).map((letter) => {
    let text = '';
    const marked: Marked[] = [];
    let last = 0;
    for (const { 0: whole, 1: kind, 2: words, index } of letter.matchAll(/\{(\w+)\|([^}]*)\}/gu)) {
      text += letter.slice(last, index);
      marked.push({ start: text.length, end: text.length + words!.length, kind: kind as PersonalDataKind });
      text += words;
      last = index + whole.length;
    }
    return { text: text + letter.slice(last), marked };
  });
}

/** Measures masking on marked letters. The paragraphs of each are masked as those of a text are. */
export function evaluateMasking(source: string, isWord: (lower: string) => boolean): MaskingFigures {
  const kinds: MaskingFigures['kinds'] = {};
  const missed: string[] = [];
  const vain: string[] = [];
  let [hidden, needed] = [0, 0];
  const letters = readLetters(source);
  for (const [index, { text, marked }] of letters.entries()) {
    const paragraphs = [...text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/gu)];
    const mask = new Mask(
      paragraphs.map(([paragraph]) => paragraph),
      'sv',
      isWord,
    );
    const covered = new Uint8Array(text.length);
    for (const { 0: paragraph, index: from } of paragraphs) {
      for (const range of mask.find(paragraph)) {
        const [start, end] = [from + range.start, from + range.end];
        covered.fill(1, start, end);
        hidden++;
        if (marked.some((one) => one.start < end && start < one.end)) needed++;
        else vain.push(`${index + 1}: ${text.slice(start, end)}`);
      }
    }
    for (const { start, end, kind } of marked) {
      const isWhole = [...text.slice(start, end)].every(
        (letter, at) => covered[start + at] === 1 || !/[\p{L}\d]/u.test(letter),
      );
      const figures = kinds[kind] ?? { marked: 0, whole: 0 };
      kinds[kind] = figures;
      figures.marked++;
      if (isWhole) figures.whole++;
      else missed.push(`${index + 1}: ${text.slice(start, end)}`);
    }
  }
  const sum = (key: 'marked' | 'whole') => Object.values(kinds).reduce((all, kind) => all + kind[key], 0);
  return {
    letters: letters.length,
    kinds,
    recall: sum('whole') / sum('marked'),
    precision: needed / hidden,
    missed,
    vain,
  };
}

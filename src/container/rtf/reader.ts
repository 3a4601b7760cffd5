import type { ParsedDocument } from '../../format/types.ts';
import { DocumentText } from '../document-text.ts';
import { applyLanguages, type LanguageMark } from '../languages.ts';
import { countLetters, Looks, ParagraphLook } from '../looks.ts';
import type { Paragraph, ParagraphPlace, ParagraphRole } from '../paragraphs.ts';
import { isApart } from '../spacing.ts';
import { roleOfStyle } from '../style-names.ts';
import { toDocument } from '../to-document.ts';
import { parseRtf } from './parser.ts';
import type { RtfParagraph } from './story.ts';
import type { StyleSheet } from './style-sheet.ts';

const twentiethsOfPoint = 20;

/** Languages by their number in Windows, as far as documents of Swedish authorities have them. */
const languages: Readonly<Record<number, string>> = {
  1029: 'cs',
  1030: 'da',
  1031: 'de',
  1033: 'en-US',
  1034: 'es',
  1035: 'fi',
  1036: 'fr',
  1038: 'hu',
  1040: 'it',
  1043: 'nl',
  1044: 'nb',
  1045: 'pl',
  1053: 'sv',
  1055: 'tr',
  1061: 'et',
  2057: 'en-GB',
  2077: 'sv-FI',
};

/** Reads a Rich Text file: paragraphs, headings, lists, tables, notes and text boxes. */
export function readRtf(bytes: Uint8Array): ParsedDocument {
  const { paragraphs, styles } = parseRtf(bytes);
  return new RtfWriter(styles).write(paragraphs);
}

class RtfWriter {
  readonly #styles: StyleSheet;
  readonly #text = new DocumentText();
  readonly #paragraphs: Paragraph[] = [];
  readonly #looks = new Looks();
  readonly #languages: LanguageMark[] = [];
  readonly #notes: { kind: 'footnote' | 'endnote'; paragraphs: RtfParagraph[] }[] = [];
  readonly #lists = new Map<string, { restarts: number; counts: number[] }>();
  #boxes = 0;
  #last: RtfParagraph | undefined;

  constructor(styles: StyleSheet) {
    this.#styles = styles;
  }

  write(paragraphs: readonly RtfParagraph[]): ParsedDocument {
    for (const paragraph of paragraphs) this.#add(paragraph, {});
    const counts = { footnote: 0, endnote: 0 };
    for (const { kind, paragraphs: inside } of this.#notes) {
      const place: ParagraphPlace = { part: kind, number: ++counts[kind] };
      for (const paragraph of inside) this.#add(paragraph, place);
    }
    const source = this.#text.toString();
    this.#looks.judge(source, 4);
    applyLanguages(source, this.#paragraphs, this.#languages);
    return toDocument('rtf', source, this.#paragraphs);
  }

  #add(from: RtfParagraph, around: ParagraphPlace): void {
    const isApart = this.#isApart(from);
    if (this.#text.length > 0) this.#text.add(isApart ? '\n\n' : '\n');
    const start = this.#text.length;
    const own = new ParagraphLook();
    const { spans } = own;
    for (const { text, look, href } of from.runs) {
      const at = this.#text.length;
      this.#text.add(text);
      const end = this.#text.length;
      own.add(at, end, countLetters(text), look);
      if (look.language !== undefined) {
        this.#languages.push({ start: at, end, language: languages[look.language] ?? '' });
      }
      if (href !== undefined && !from.isContents) {
        const last = spans.findLast(({ kind }) => kind === 'link');
        if (last?.end === at && last.href === href) last.end = end;
        else spans.push({ kind: 'link', start: at, end, href });
      }
    }
    const end = this.#text.length;
    const paragraph: Paragraph = {
      start,
      end,
      apart: isApart,
      spans,
      place: {
        ...around,
        ...(from.cell === undefined || around.part !== undefined ? {} : { cell: from.cell }),
      },
    };
    const role = end > start ? this.#roleOf(from) : undefined;
    if (role !== undefined) paragraph.role = role;
    if (role?.kind === 'heading' && own.isBold)
      paragraph.spans = spans.filter(({ kind }) => kind !== 'strong');
    this.#paragraphs.push(paragraph);
    this.#looks.add(paragraph, own);
    this.#last = from;
    for (const note of from.notes) this.#notes.push(note);
    for (const box of from.boxes) {
      const place: ParagraphPlace = { part: 'textBox', number: ++this.#boxes };
      for (const inside of box) this.#add(inside, place);
    }
  }

  #isApart({ properties }: RtfParagraph): boolean {
    const before = this.#last?.properties;
    return before === undefined || isApart(before, properties, false, twentiethsOfPoint);
  }

  #roleOf({ properties, listText, isContents, cell }: RtfParagraph): ParagraphRole | undefined {
    const style = this.#styles.of(properties.style);
    if (isContents) return { kind: 'fragment' };
    const outline =
      properties.outline === undefined || properties.outline > 8 ? undefined : properties.outline + 1;
    const level = outline ?? style.headingLevel;
    const role = roleOfStyle(
      level === undefined ? style : { ...style, headingLevel: level },
      cell !== undefined,
    );
    if (role !== undefined) return role;
    return listText.trim() === '' ? undefined : this.#listItem(properties, listText.trim());
  }

  /** The list shows in the bullet or number that every program writes for those that know no lists. */
  #listItem({ list, level }: RtfParagraph['properties'], mark: string): ParagraphRole {
    const name = `${list ?? 'old'}`;
    const known = this.#lists.get(name) ?? { restarts: 0, counts: [] };
    this.#lists.set(name, known);
    const value = /^\(?(\d{1,4}|[a-zåäö])[.):]?$/iu.exec(mark)?.[1];
    const isFirst = value === '1' || value === 'a';
    if (isFirst && level === 0 && (known.counts[0] ?? 0) > 0) {
      known.restarts++;
      known.counts = [];
    }
    known.counts.length = Math.min(known.counts.length, level + 1);
    known.counts[level] = (known.counts[level] ?? 0) + 1;
    const role: ParagraphRole = { kind: 'listItem', depth: level + 1, list: `${name} ${known.restarts}` };
    if (value !== undefined || /^\d+(?:\.\d+)+\.?$/u.test(mark)) role.ordinal = known.counts[level]!;
    return role;
  }
}

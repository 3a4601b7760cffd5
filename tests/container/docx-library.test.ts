import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { expect, test } from 'vitest';
import { annotateContainer, readContainer } from '../../src/container/index.ts';
import { expectExactBlocks } from './exact.ts';

const cell = (text: string): TableCell => new TableCell({ children: [new Paragraph(text)] });

test('a document that another program has written reads as it shows, and takes comments', async () => {
  const file = new Document({
    numbering: {
      config: [
        {
          reference: 'steg',
          levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START }],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('Avgiften skall betalas i förväg.')] } },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Avgift för förskolan', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: 'Så betalar du', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [
              new TextRun('Du skall betala '),
              new TextRun({ text: 'i tid', bold: true }),
              new FootnoteReferenceRun(1),
              new TextRun('. Läs '),
              new ExternalHyperlink({ link: 'https://exempelby.se', children: [new TextRun('om avgiften')] }),
              new TextRun('.'),
            ],
          }),
          new Paragraph({ text: 'Öppna räkningen.', numbering: { reference: 'steg', level: 0 } }),
          new Paragraph({ text: 'Betala den.', numbering: { reference: 'steg', level: 0 } }),
          new Paragraph({ text: 'Fråga oss.', bullet: { level: 1 } }),
          new Table({ rows: [new TableRow({ children: [cell('Avgift'), cell('1 200 kr')] })] }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(file));
  const document = await readContainer(bytes, 'docx');
  expectExactBlocks(document);
  expect(document.blocks.map(({ kind, depth, ordinal, text }) => [kind, depth, ordinal, text])).toEqual([
    ['heading', 1, undefined, 'Avgift för förskolan'],
    ['heading', 2, undefined, 'Så betalar du'],
    ['paragraph', undefined, undefined, 'Du skall betala i tid. Läs om avgiften.'],
    ['listItem', 1, 1, 'Öppna räkningen.'],
    ['listItem', 1, 2, 'Betala den.'],
    ['listItem', 2, undefined, 'Fråga oss.'],
    ['tableCell', undefined, undefined, 'Avgift'],
    ['tableCell', undefined, undefined, '1 200 kr'],
    ['paragraph', undefined, undefined, 'Avgiften skall betalas i förväg.'],
  ]);
  const start = document.source.indexOf('skall');
  const remark = { start, end: start + 5, actual: 'skall', lines: ['Skriv ”ska”.'], replacement: 'ska' };
  const options = { author: 'klarsprak', date: '2026-11-28T12:00:00Z', elsewhere: (words: string) => words };
  const annotated = await annotateContainer(bytes, 'docx', [remark], options);
  expect(annotated).toMatchObject({ written: 1, suggested: 1 });
  expect((await readContainer(annotated.bytes, 'docx')).source).toBe(document.source.replace('skall', 'ska'));
});

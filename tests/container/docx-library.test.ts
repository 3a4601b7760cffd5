import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { unzipSync } from 'fflate';
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

// One white point.
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTjWswAAAABJRU5ErkJggg==',
  'base64',
);

test('comments and changes leave styles, pictures and tables as they are', async () => {
  const file = new Document({
    styles: {
      paragraphStyles: [{ id: 'Ruta', name: 'Faktaruta', basedOn: 'Normal', run: { color: '1F4E79' } }],
    },
    sections: [
      {
        children: [
          new Paragraph({ style: 'Ruta', text: 'Avgiften skall betalas i förväg.' }),
          new Paragraph({
            children: [
              new ImageRun({ type: 'png', data: picture, transformation: { width: 40, height: 20 } }),
              new TextRun('Du skall se bilden.'),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [cell('Avgift'), cell('1 200 kr')] })] }),
        ],
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toBuffer(file));
  const { source } = await readContainer(bytes, 'docx');
  const remarks = [...source.matchAll(/skall/gu)].map(({ index }) => ({
    start: index,
    end: index + 5,
    actual: 'skall',
    lines: ['Skriv ”ska”.'],
    replacement: 'ska',
  }));
  const options = { author: 'klarsprak', date: '2026-11-28T12:00:00Z', elsewhere: (words: string) => words };
  const annotated = await annotateContainer(bytes, 'docx', remarks, options);
  expect(annotated.suggested).toBe(2);
  const [before, after] = [unzipSync(bytes), unzipSync(annotated.bytes)];
  const touched = Object.keys(before).filter(
    (name) => Buffer.compare(before[name]!, after[name] ?? new Uint8Array()) !== 0,
  );
  expect(touched.sort()).toEqual([
    '[Content_Types].xml',
    'word/_rels/document.xml.rels',
    'word/document.xml',
  ]);
  const main = (parts: typeof before): string => new TextDecoder().decode(parts['word/document.xml']);
  // What was put in taken away again, and what was taken out put back.
  const undone = main(after)
    .replace(/<w:ins .*?<\/w:ins>/gsu, '')
    .replace(/<w:commentRange(?:Start|End)[^>]*\/>/gu, '')
    .replace(/<w:r><w:commentReference[^>]*\/><\/w:r>/gu, '')
    .replace(/<\/?w:del(?: [^>]*)?>/gu, '')
    .replaceAll('w:delText', 'w:t');
  const withoutRuns = (xml: string): string => xml.replace(/<\/?w:(?:r|t)(?: [^>]*)?>/gu, '');
  expect(withoutRuns(undone)).toBe(withoutRuns(main(before)));
});

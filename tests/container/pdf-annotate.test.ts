import { degrees, PDFArray, PDFDocument, PDFHexString, PDFName, type PDFNumber } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { annotateContainer, readContainer } from '../../src/container/index.ts';
import { lines, pdfFile } from './pdf-file.ts';

const options = { author: 'klarsprak', date: '2026-11-28T12:00:00Z', elsewhere: (words: string) => words };
const texts = ['Avgiften skall erläggas i förväg av den som har', 'en plats i förskolan hos kommunen.'];

async function highlightOn(bytes: Uint8Array, words: string) {
  const document = await readContainer(bytes, 'pdf');
  const start = document.source.indexOf(words);
  const remark = { start, end: start + words.length, actual: words, lines: ['Skriv ”ska”.', 'Därför.'] };
  const annotated = await annotateContainer(bytes, 'pdf', [remark], options);
  expect(annotated.written).toBe(1);
  const page = (await PDFDocument.load(annotated.bytes)).getPage(0);
  const [annotation] = page.node
    .Annots()!
    .asArray()
    .map((ref) => page.doc.context.lookup(ref)) as unknown as [
    { lookup(name: PDFName, type?: unknown): unknown },
  ];
  const numbers = (name: string): number[] =>
    (annotation.lookup(PDFName.of(name), PDFArray) as PDFArray)
      .asArray()
      .map((one) => (one as PDFNumber).asNumber());
  const contents = annotation.lookup(PDFName.of('Contents'), PDFHexString) as PDFHexString;
  const again = await readContainer(annotated.bytes, 'pdf');
  expect(again.source).toBe(document.source);
  return { contents: contents.decodeText(), rect: numbers('Rect'), quads: numbers('QuadPoints') };
}

describe('remarks in a PDF file', () => {
  test('are highlights on the words, with what the remark says', async () => {
    const { contents, rect, quads } = await highlightOn(await pdfFile([lines(texts, 60, 100)]), 'skall');
    expect(contents).toBe('Skriv ”ska”.\n\nDärför.');
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    // The baseline stands 100 points from the top of an A4 page; the word begins after *Avgiften*.
    expect(bottom).toBeLessThan(742);
    expect(top).toBeGreaterThan(748);
    expect(left).toBeGreaterThan(95);
    expect(right).toBeLessThan(140);
    expect(quads).toHaveLength(8);
  });

  test('make no table of the words that they stand on', async () => {
    const left = [
      'Avgiften skall erläggas i förväg av den',
      'som har en plats i förskolan, och den',
      'skall vara betald i slutet av månaden.',
    ];
    const right = [
      'Avdraget skall göras av den som betalar',
      'ut lönen, och det får vara så stort som',
      'det står i beslutet om avgift i månaden.',
    ];
    // Lines so close that the marks on them meet, row by row as some programs write columns.
    const rows = left.flatMap((text, index) => [
      { text, x: 60, top: 100 + 12 * index },
      { text: right[index]!, x: 320, top: 100 + 12 * index },
    ]);
    const bytes = await pdfFile([rows]);
    const { source, blocks } = await readContainer(bytes, 'pdf');
    const remarks = [...source.matchAll(/\p{L}+ \p{L}+/gu)].map(({ index, 0: actual }) => ({
      start: index,
      end: index + actual.length,
      actual,
      lines: ['Ändra.'],
    }));
    const annotated = await annotateContainer(bytes, 'pdf', remarks, options);
    const again = await readContainer(annotated.bytes, 'pdf');
    expect(again.blocks.map(({ text }) => text)).toEqual(blocks.map(({ text }) => text));
  });

  test('go over two lines in two stretches', async () => {
    const { quads } = await highlightOn(await pdfFile([lines(texts, 60, 100)]), 'den som har en plats');
    expect(quads).toHaveLength(16);
  });

  test('stand on the words of a page that is shown turned', async () => {
    const document = await PDFDocument.create();
    const page = document.addPage([595, 842]);
    page.setRotation(degrees(90));
    page.drawText('Avgiften skall erläggas i förväg.', { x: 300, y: 200, size: 11, rotate: degrees(90) });
    const { rect } = await highlightOn(await document.save(), 'skall');
    const [left = 0, bottom = 0, right = 0, top = 0] = rect;
    expect(left).toBeGreaterThan(285);
    expect(right).toBeLessThan(305);
    expect(bottom).toBeGreaterThan(235);
    expect(top).toBeLessThan(280);
  });
});

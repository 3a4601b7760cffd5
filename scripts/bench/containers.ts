import { PDFDocument, type PDFFont, StandardFonts } from '@cantoo/pdf-lib';
import { HeadingLevel, Packer, Paragraph, Document as WordDocument } from 'docx';
import { readContainer } from '../../src/container/index.ts';
import type { ContainerFormat } from '../../src/format/types.ts';
import { checkerOf } from './checkers.ts';
import { plainText } from './texts.ts';

const pages = 200;
const paragraphsOfPage = 5;

const paragraphs = plainText(1_000_000)
  .split(/\n\s*\n/u)
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text.length > 150)
  .slice(0, pages * paragraphsOfPage);

async function wordFile(): Promise<Uint8Array> {
  const children = paragraphs.flatMap((text, index) => [
    ...(index % paragraphsOfPage === 0
      ? [
          new Paragraph({
            text: `Avsnitt ${index / paragraphsOfPage + 1}`,
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: true,
          }),
        ]
      : []),
    new Paragraph(text),
  ]);
  return new Uint8Array(await Packer.toBuffer(new WordDocument({ sections: [{ children }] })));
}

function linesOf(text: string, font: PDFFont, size: number, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.widthOfTextAtSize(longer, size) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

async function pdfFile(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let number = 0; number < pages; number++) {
    const page = document.addPage([595, 842]);
    let y = 770;
    page.drawText(`Avsnitt ${number + 1}`, { x: 70, y, size: 18, font });
    y -= 30;
    for (const text of paragraphs.slice(number * paragraphsOfPage, (number + 1) * paragraphsOfPage)) {
      // The font has no other letters.
      for (const line of linesOf(text.replace(/[^\x20-\x7e\xa0-\xff–—’”…]/gu, ''), font, 11, 450)) {
        if (y > 60) page.drawText(line, { x: 70, y, size: 11, font });
        y -= 14;
      }
      y -= 8;
    }
    page.drawText(`${number + 1}`, { x: 300, y: 30, size: 9, font });
  }
  return document.save();
}

const seconds = (time: number): number => Math.round(time) / 1000;

/**
 * Seconds to read and to check a Word document and a PDF file of 200 pages, in one process. Goals: 3 s and 8 s
 * together.
 */
export async function run(): Promise<Record<string, unknown>> {
  const checker = await checkerOf('everything');
  const files: readonly [ContainerFormat, Uint8Array][] = [
    ['docx', await wordFile()],
    ['pdf', await pdfFile()],
  ];
  const report: Record<string, unknown> = {};
  for (const [format, bytes] of files) {
    const start = performance.now();
    const document = await readContainer(bytes, format);
    const read = performance.now();
    const { measures, findings } = checker.check({ text: document.source, document });
    const end = performance.now();
    report[format] = {
      pages,
      words: measures.totalWords,
      findings: findings.length,
      read: seconds(read - start),
      check: seconds(end - read),
      seconds: seconds(end - start),
    };
  }
  return report;
}

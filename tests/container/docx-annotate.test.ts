import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/container/annotation.ts';
import { annotateDocx } from '../../src/container/docx/annotate.ts';
import { readDocx } from '../../src/container/docx/reader.ts';
import { childElements, parseXml, textOf, type XmlElement } from '../../src/container/xml.ts';
import { docxFile, paragraph, run, wordNamespaces } from './docx-file.ts';

const options = {
  author: 'klarsprak',
  date: '2026-11-28T12:00:00Z',
  elsewhere: (words: string) => `”${words}”`,
};

const xmlOf = (bytes: Uint8Array, name = 'word/document.xml'): string =>
  new TextDecoder().decode(unzipSync(bytes)[name]);

/** A remark on the first place of some words. */
function remarkOn(source: string, words: string, replacement?: string): Annotation {
  const start = source.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const annotation: Annotation = {
    start,
    end: start + words.length,
    actual: words,
    lines: ['Byt ord.', 'Därför.'],
  };
  if (replacement !== undefined) annotation.replacement = replacement;
  return annotation;
}

/** The text that each comment's range holds, deleted text and all, by the comment's id. */
function commented(xml: string): Map<string, string> {
  const texts = new Map<string, string>();
  const open = new Set<string>();
  const visit = (element: XmlElement): void => {
    const id = element.attributes['w:id'] ?? '';
    if (element.name === 'w:commentRangeStart') {
      open.add(id);
      texts.set(id, '');
    }
    if (element.name === 'w:commentRangeEnd') open.delete(id);
    const text =
      element.name === 'w:t' || element.name === 'w:delText'
        ? textOf(element)
        : element.name === 'w:tab'
          ? '\t'
          : '';
    for (const one of open) texts.set(one, texts.get(one)! + text);
    for (const inner of childElements(element)) visit(inner);
  };
  visit(parseXml(xml, 'docx'));
  expect(open.size).toBe(0);
  return texts;
}

/** The first offset from `at` on that is not inside a character. */
function edge(text: string, at: number): number {
  return /^[\udc00-\udfff]/u.test(text.slice(at)) ? at + 1 : at;
}

describe('remarks in a Word document', () => {
  const body =
    `<w:p>${run('Avgif')}${run('ten skall', '<w:b/>')}${run(' erläggas i förväg.', '<w:i/>')}</w:p>` +
    `<w:tbl><w:tr><w:tc>${paragraph('Du skall betala.')}</w:tc></w:tr></w:tbl>`;

  test('stand on the exact words, split runs with their formatting, and change no word', () => {
    const bytes = docxFile({ body });
    const { source } = readDocx(bytes).document;
    const { bytes: annotated, written } = annotateDocx(
      bytes,
      [remarkOn(source, 'Avgiften'), remarkOn(source, 'skall erläggas'), remarkOn(source, 'Du skall')],
      options,
    );
    expect(written).toBe(3);
    expect(readDocx(annotated).document.source).toBe(source);
    const xml = xmlOf(annotated);
    expect([...commented(xml).values()]).toEqual(['Avgiften', 'skall erläggas', 'Du skall']);
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">skall</w:t></w:r>');
    const comments = parseXml(xmlOf(annotated, 'word/comments.xml'), 'docx');
    expect(childElements(comments).map((one) => textOf(one))).toEqual(Array(3).fill('Byt ord.Därför.'));
  });

  test('replacements are tracked changes: accepted they stand in the text, rejected it is as before', () => {
    const bytes = docxFile({ body });
    const { source } = readDocx(bytes).document;
    const { bytes: annotated, suggested } = annotateDocx(
      bytes,
      [remarkOn(source, 'skall', 'ska'), remarkOn(source, 'skall erläggas', 'ska betalas')],
      options,
    );
    // The second would change words that are changed already.
    expect(suggested).toBe(1);
    expect(readDocx(annotated).document.source).toBe(source.replace('skall', 'ska'));
    const rejected = xmlOf(annotated)
      .replace(/<w:ins .*?<\/w:ins>/gu, '')
      .replace(/<\/?w:del( [^>]*)?>/gu, '')
      .replaceAll('w:delText', 'w:t');
    expect(readDocx(docxFile({ body: '', document: rejected })).document.source).toBe(source);
  });

  test('name every change once, also where a remark cuts what is taken out', () => {
    const bytes = docxFile({ body });
    const { source } = readDocx(bytes).document;
    const { bytes: annotated } = annotateDocx(
      bytes,
      [remarkOn(source, 'erläggas i förväg', 'betalas i förskott'), remarkOn(source, 'i förväg')],
      options,
    );
    const ids = [...xmlOf(annotated).matchAll(/<w:(?:ins|del) w:id="(\d+)"/gu)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(2);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('leave every other part of the file as it was, and comments that were there', () => {
    const old = `<w:comments ${wordNamespaces}><w:comment w:id="7" w:author="Bo">${paragraph('Bra!')}</w:comment></w:comments>`;
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`;
    const bytes = docxFile({
      body: `<w:p><w:commentRangeStart w:id="7"/>${run('Du skall')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r></w:p>`,
      styles: '<w:style w:styleId="X"/>',
      more: {
        'word/comments.xml': old,
        'word/_rels/document.xml.rels': relations,
        'word/media/bild.png': '\u0001\u0002',
      },
    });
    const { bytes: annotated } = annotateDocx(bytes, [remarkOn('Du skall', 'skall')], options);
    const before = unzipSync(bytes);
    const after = unzipSync(annotated);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const name of Object.keys(before)) {
      if (name !== 'word/document.xml' && name !== 'word/comments.xml')
        expect(after[name]).toEqual(before[name]);
    }
    expect(commented(xmlOf(annotated))).toEqual(
      new Map([
        ['7', 'Du skall'],
        ['8', 'skall'],
      ]),
    );
    expect(xmlOf(annotated, 'word/comments.xml')).toContain(old.slice(0, -'</w:comments>'.length));
  });

  test('on words in a note hang on the sign of the note, and quote the words', () => {
    const bytes = docxFile({
      body: `<w:p>${run('Du betalar.')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="2">${paragraph('Avgiften skall betalas.')}</w:footnote>`,
    });
    const { source } = readDocx(bytes).document;
    const { bytes: annotated } = annotateDocx(bytes, [remarkOn(source, 'skall', 'ska')], options);
    expect(xmlOf(annotated)).toMatch(
      /<w:commentRangeStart w:id="(\d+)"\/><w:r><w:footnoteReference w:id="2"\/><\/w:r><w:commentRangeEnd w:id="\1"\/>/u,
    );
    expect(xmlOf(annotated, 'word/comments.xml')).toContain('”skall”');
  });

  test('on any words of any runs keep the text, the runs’ formatting and each other’s places', () => {
    const properties = fc.constantFrom('', '<w:b/>', '<w:i/>', '<w:color w:val="FF0000"/>');
    const text = fc.string({
      unit: fc.constantFrom('a', 'å', ' ', '&amp;', '&lt;', '😀', 'e\u0301'),
      minLength: 1,
      maxLength: 8,
    });
    const runs = fc.array(fc.tuple(text, properties, fc.boolean()), { minLength: 1, maxLength: 5 });
    const range = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(
        fc.array(runs, { minLength: 1, maxLength: 3 }),
        fc.array(range, { maxLength: 5 }),
        (paragraphs, ranges) => {
          const xml = paragraphs
            .map(
              (list) =>
                `<w:p>${list.map(([one, look, tab]) => run(one, look).replace('</w:r>', tab ? '<w:tab/></w:r>' : '</w:r>')).join('')}</w:p>`,
            )
            .join('');
          const bytes = docxFile({ body: xml });
          const { source } = readDocx(bytes).document;
          const annotations = ranges.map(([a, b, replaces]): Annotation => {
            const start = edge(source, Math.floor(a * (source.length - 1)));
            const end = edge(source, start + 1 + Math.floor(b * (source.length - start - 1)));
            return { start, end, actual: '', lines: ['x'], ...(replaces ? { replacement: 'NY & ny' } : {}) };
          });
          const plain = annotateDocx(
            bytes,
            annotations.map(({ replacement: _, ...rest }) => rest),
            options,
          );
          expect(readDocx(plain.bytes).document.source).toBe(source);
          const marked = commented(xmlOf(plain.bytes));
          for (const [id, words] of marked) {
            const { start, end } = annotations[Number(id)]!;
            expect(words).toBe(source.slice(start, end).replaceAll('\n', ''));
          }
          const { bytes: changed, suggested } = annotateDocx(bytes, annotations, options);
          expect(readDocx(changed).document.source.split('NY & ny').length - 1).toBe(suggested);
          const rejected = xmlOf(changed)
            .replace(/<w:ins .*?<\/w:ins>/gu, '')
            .replace(/<\/?w:del( [^>]*)?>/gu, '')
            .replaceAll('w:delText', 'w:t');
          expect(readDocx(docxFile({ body: '', document: rejected })).document.source).toBe(source);
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../src/container/annotation.ts';
import { readContainer } from '../../src/container/index.ts';
import { annotateOdt } from '../../src/container/odt/annotate.ts';
import { readOdt } from '../../src/container/odt/reader.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import type { SourceError } from '../../src/source/source-error.ts';
import { expectExactBlocks } from './exact.ts';
import { inShort } from './in-short.ts';
import { odtFile } from './odt-file.ts';

const read = (body: string, styles?: string): ParsedDocument => {
  const { document } = readOdt(odtFile(body, styles));
  expectExactBlocks(document);
  return document;
};

const sentence = 'Avgiften betalas varje månad och gäller alla som har plats i förskolan.';

describe('an OpenDocument text', () => {
  test('has headings, lists with depth and number, tables, links and looks', () => {
    const styles = `
      <style:style style:name="P1" style:family="paragraph" style:parent-style-name="Quotations"/>
      <style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
      <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-bullet text:level="2"/></text:list-style>`;
    const document = read(
      `<text:h text:outline-level="2">Avgift</text:h><text:p>${sentence}</text:p>
      <text:p><text:span text:style-name="T1">Så betalar du</text:span></text:p><text:p>${sentence}</text:p>
      <text:list text:style-name="L1"><text:list-item><text:p>Läs.</text:p></text:list-item><text:list-item><text:p>Skriv.</text:p><text:list><text:list-item><text:p>Med penna.</text:p></text:list-item></text:list></text:list-item></text:list>
      <text:p text:style-name="P1">Så står det i lagen.</text:p>
      <table:table><table:table-row><table:table-cell><text:p>Avgift</text:p></table:table-cell><table:table-cell><text:p>1<text:s text:c="2"/>200 kr</text:p></table:table-cell></table:table-row></table:table>
      <text:p>Läs <text:a xlink:href="https://exempelby.se">om avgiften</text:a><text:line-break/>här &amp; nu på sidan.</text:p>`,
      styles,
    );
    expect(inShort(document)).toEqual([
      'heading 2 Avgift',
      `paragraph ${sentence}`,
      'heading 2 Så betalar du',
      `paragraph ${sentence}`,
      'listItem 1 1 Läs.',
      'listItem 1 2 Skriv.',
      'listItem 2 Med penna.',
      'quotation Så står det i lagen.',
      'tableCell Avgift',
      'tableCell 1 200 kr',
      'paragraph Läs om avgiften\nhär & nu på sidan.',
    ]);
    expect(document.blocks.at(-1)!.spans).toEqual([
      { kind: 'link', start: 4, end: 15, href: 'https://exempelby.se' },
    ]);
  });

  test('has notes, text boxes and pages where people find them, and no deleted text or comments', () => {
    const document = read(
      `<text:tracked-changes><text:changed-region text:id="c"><text:deletion><text:p>Borttaget.</text:p></text:deletion></text:changed-region></text:tracked-changes>
      <text:table-of-content><text:index-body><text:p>Så betalar du ${sentence}</text:p></text:index-body></text:table-of-content>
      <text:p>Vi svarar<text:change text:change-id="c"/> på dina frågor.<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>Inte på helger, som är röda dagar.</text:p></text:note-body></text:note><office:annotation><text:p>Kommentar</text:p></office:annotation></text:p>
      <text:p><draw:frame><draw:text-box><text:p>Ring oss gärna om du undrar.</text:p></draw:text-box></draw:frame></text:p>
      <text:p><text:soft-page-break/>${sentence}</text:p>`,
    );
    expect(
      document.blocks.map(({ kind, text, map }) => [kind, text, document.places!.placeOf(map.rawStart(0))]),
    ).toEqual([
      ['fragment', `Så betalar du ${sentence}`, { page: 1, paragraph: 1 }],
      ['paragraph', 'Vi svarar på dina frågor.', { page: 1, paragraph: 2 }],
      ['paragraph', 'Ring oss gärna om du undrar.', { page: 1, part: 'textBox', number: 1, paragraph: 1 }],
      ['paragraph', sentence, { page: 2, paragraph: 1 }],
      ['paragraph', 'Inte på helger, som är röda dagar.', { part: 'footnote', number: 1, paragraph: 1 }],
    ]);
  });

  test('has what is filled into content controls and boxes to tick, and no prompts', () => {
    const control = (text: string, more = '') =>
      `<loext:content-control ${more}><loext:list-item loext:value="rivningslov"/>${text}</loext:content-control>`;
    const prompt = control('Klicka här för att ange ort.', 'loext:showing-place-holder="true"');
    const box = (parameter: string) =>
      `<field:fieldmark field:type="vnd.oasis.opendocument.field.FORMCHECKBOX">${parameter}</field:fieldmark>`;
    const document = read(
      `<text:p>Du har sökt ${control('<text:span>bygglov</text:span>')} för ditt hus${prompt}.</text:p>
      <text:p>${box('')} Jag bifogar intyg</text:p>
      <text:p>${box('<field:param field:name="Checkbox_Checked" field:value="true"/>')} Jag vill ha svar per post</text:p>`,
    );
    expect(document.source).toContain('☒ Jag vill');
    expect(inShort(document)).toEqual([
      'paragraph Du har sökt bygglov för ditt hus.',
      'listItem 1 Jag bifogar intyg',
      'listItem 1 Jag vill ha svar per post',
    ]);
  });

  test('has the text of a table in a shape', () => {
    const table = `<loext:table><loext:table-row><loext:table-cell><text:p>${sentence}</text:p></loext:table-cell></loext:table-row></loext:table>`;
    const document = read(`<text:p>Ring oss.<draw:custom-shape>${table}</draw:custom-shape></text:p>`);
    expect(document.blocks.map(({ text }) => text)).toEqual(['Ring oss.', sentence]);
  });

  test('has no text in sections and paragraphs that are hidden, and has that of shapes and numbered paragraphs', () => {
    const document = read(
      `<text:section text:display="none"><text:p>Dolt avsnitt.</text:p></text:section>
      <text:section text:display="condition" text:is-hidden="true"><text:p>Dolt på villkor.</text:p></text:section>
      <text:section text:display="condition" text:is-hidden="false"><text:p>Vi svarar på dina frågor.</text:p></text:section>
      <text:p><text:hidden-paragraph text:is-hidden="true"/>Dolt stycke.</text:p>
      <draw:g><draw:custom-shape><text:p>Ring oss gärna om du undrar.</text:p></draw:custom-shape></draw:g>
      <text:numbered-paragraph><text:p>Du får svar inom en vecka.</text:p></text:numbered-paragraph>`,
    );
    expect(document.blocks.map(({ text }) => text)).toEqual([
      'Vi svarar på dina frågor.',
      'Ring oss gärna om du undrar.',
      'Du får svar inom en vecka.',
    ]);
  });

  test('in one file of XML is read and gets remarks as one in an archive does', async () => {
    const content = new TextDecoder().decode(
      unzipSync(odtFile(`<text:p>${sentence}</text:p>`))['content.xml'],
    );
    const flat = strToU8(content.replaceAll('office:document-content', 'office:document'));
    const { source } = await readContainer(flat, 'odt');
    expect(source).toBe(sentence);
    const remark = { start: 0, end: 8, actual: 'Avgiften', lines: ['Ändra.'] };
    const options = {
      author: 'klarsprak',
      date: '2026-11-28T12:00:00Z',
      elsewhere: (words: string) => words,
    };
    const { bytes, written } = annotateOdt(flat, [remark], options);
    expect(written).toBe(1);
    expect(new TextDecoder().decode(bytes)).toContain('Ändra.');
    expect((await readContainer(bytes, 'odt')).source).toBe(sentence);
  });

  test('with a password says so, and a DOCTYPE is refused', async () => {
    const code = async (bytes: Uint8Array): Promise<string> => {
      const error = await readContainer(bytes, 'odt').catch((thrown: unknown) => thrown);
      return (error as SourceError).code;
    };
    expect(
      await code(odtFile('', '', { 'META-INF/manifest.xml': '<a><manifest:encryption-data/></a>' })),
    ).toBe('encrypted');
    expect(await code(odtFile('', '', { 'content.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }))).toBe(
      'damaged',
    );
    const scanned = '<text:p><draw:frame><draw:image/></draw:frame></text:p>';
    expect(await code(odtFile(scanned))).toBe('no-text');
  });
});

describe('remarks in an OpenDocument text', () => {
  const options = { author: 'klarsprak', date: '2026-11-28T12:00:00Z', elsewhere: (words: string) => words };
  const contentOf = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['content.xml']);

  test('are comments on the exact words, and replacements changes to accept or reject', () => {
    const bytes = odtFile('<text:p>Avgiften &amp; annat <text:span>skall</text:span> erläggas.</text:p>');
    const { source } = readOdt(bytes).document;
    const start = source.indexOf('skall');
    const remark = { start, end: start + 5, actual: 'skall', lines: ['Skriv ”ska”.'], replacement: 'ska' };
    const annotated = annotateOdt(bytes, [remark], options);
    expect(annotated).toMatchObject({ written: 1, suggested: 1 });
    expect(readOdt(annotated.bytes).document.source).toBe(source.replace('skall', 'ska'));
    expect(contentOf(annotated.bytes)).toMatch(
      /<office:annotation [^>]*office:name="klarsprak-1">.*<text:p>Skriv ”ska”\.<\/text:p><\/office:annotation><text:change [^>]*\/><text:change-start [^>]*\/>ska<text:change-end [^>]*\/><office:annotation-end [^>]*office:name="klarsprak-1"\/>/u,
    );
    const before = unzipSync(bytes);
    const after = unzipSync(annotated.bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(after['META-INF/manifest.xml']).toEqual(before['META-INF/manifest.xml']);
  });

  test('on any words change no text and stand around those words', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'å',
        ' ',
        '&amp;',
        '&#228;',
        '&#x1F600;',
        '😀',
        '<text:tab/>',
        '<text:span>b</text:span>',
      ),
      minLength: 1,
      maxLength: 10,
    });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        fc.array(fc.tuple(share, share), { maxLength: 4 }),
        (paragraphs, ranges) => {
          const bytes = odtFile(paragraphs.map((one) => `<text:p>${one}</text:p>`).join(''));
          const { source } = readOdt(bytes).document;
          const edge = (at: number): number => (/^[\udc00-\udfff]/u.test(source.slice(at)) ? at + 1 : at);
          const remarks = ranges.map(([a, b]): Annotation => {
            const start = edge(Math.floor(a * (source.length - 1)));
            return {
              start,
              end: edge(start + 1 + Math.floor(b * (source.length - start - 1))),
              actual: '',
              lines: ['x'],
            };
          });
          const annotated = annotateOdt(bytes, remarks, options);
          const again = readOdt(annotated.bytes);
          expect(again.document.source).toBe(source);
          const xml = contentOf(annotated.bytes);
          for (let index = 0; index < annotated.written; index++)
            expect(xml).toContain(`office:name="klarsprak-${index + 1}"/>`);
        },
      ),
    );
  });
});

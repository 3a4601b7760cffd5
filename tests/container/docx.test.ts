import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocx } from '../../src/container/docx/reader.ts';
import { readContainer } from '../../src/container/index.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { type DocxParts, docxFile, paragraph, run } from './docx-file.ts';
import { expectExactBlocks } from './exact.ts';
import { inShort } from './in-short.ts';

const read = (parts: DocxParts | string): ParsedDocument => {
  const { document } = readDocx(docxFile(typeof parts === 'string' ? { body: parts } : parts));
  expectExactBlocks(document);
  return document;
};

const sentence = 'Avgiften betalas varje månad och gäller alla som har plats i förskolan.';

describe('paragraphs of a Word document', () => {
  test('headings show by the names of their styles in Swedish, by outline level and by what they are based on', () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="X7"><w:name w:val="Rubrik 2"/></w:style>
      <w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Exempelby mellanrubrik"/><w:basedOn w:val="X7"/></w:style>
      <w:style w:type="paragraph" w:styleId="Niva"><w:name w:val="Nivå"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>`;
    const body = [
      paragraph('Avgift', '<w:pStyle w:val="Rubrik1"/>'),
      paragraph(sentence),
      paragraph('Så betalar du', '<w:pStyle w:val="Egen"/>'),
      paragraph(sentence),
      paragraph('Autogiro', '<w:pStyle w:val="Niva"/>'),
      paragraph(sentence),
    ].join('');
    expect(inShort(read({ body, styles })).filter((one) => one.startsWith('heading'))).toEqual([
      'heading 1 Avgift',
      'heading 2 Så betalar du',
      'heading 3 Autogiro',
    ]);
  });

  test('a document all in the style of code is a text that was opened as plain text', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="P"><w:name w:val="Preformatted Text"/></w:style>';
    const code = paragraph(sentence, '<w:pStyle w:val="P"/>');
    const codes = (body: string): number =>
      read({ body, styles }).blocks.flatMap(({ spans }) => spans.filter(({ kind }) => kind === 'code'))
        .length;
    expect(codes(code + code)).toBe(0);
    expect(codes(code + paragraph(sentence) + paragraph(sentence))).toBe(1);
  });

  test('a field of a form that nobody has filled in is no text of the document', () => {
    const field = (text: string, properties: string): string =>
      `<w:sdt><w:sdtPr>${properties}<w:text/></w:sdtPr><w:sdtContent>${run(text)}</w:sdtContent></w:sdt>`;
    const body = `<w:p>${run('Sökande: ')}${field('Klicka här för att ange text.', '<w:showingPlcHdr/>')}</w:p><w:p>${run('Ort: ')}${field('Exempelby', '')}</w:p>`;
    expect(read(body).source.trimEnd()).toBe('Sökande: \nOrt: Exempelby');
  });

  test('an initial that is let down and the paragraph that it begins are one, and a frame with words is not', () => {
    const frame = (kind: string) => `<w:framePr w:dropCap="${kind}" w:lines="3" w:wrap="around"/>`;
    const rest = 'u betalar avgiften varje månad så länge ditt barn har plats i förskolan.';
    expect(read(paragraph('D', frame('drop')) + paragraph(rest)).blocks.map(({ text }) => text)).toEqual([
      `D${rest}`,
    ]);
    expect(read(paragraph('D', frame('none')) + paragraph(rest)).blocks).toHaveLength(2);
    expect(read(paragraph('Faktaruta', frame('drop')) + paragraph(rest)).blocks).toHaveLength(2);
  });

  test('a box to tick of an old form makes its line a choice of the form, and stands there ticked or not', () => {
    const box = (state: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const document = read(
      `${paragraph(sentence)}<w:p>${box('')}${run(' Jag bifogar intyg')}</w:p><w:p>${box('<w:checked/>')}${run(' Jag vill ha svar per post')}</w:p>`,
    );
    expect(document.source.split('\n').slice(1)).toEqual([
      '☐ Jag bifogar intyg',
      '☒ Jag vill ha svar per post',
    ]);
    expect(inShort(document).slice(1)).toEqual([
      'listItem 1 Jag bifogar intyg',
      'listItem 1 Jag vill ha svar per post',
    ]);
  });

  test('a title stands above the headings of the first level', () => {
    const body =
      paragraph('Budget', '<w:pStyle w:val="Title"/>') +
      paragraph('Skola', '<w:pStyle w:val="Heading1"/>') +
      paragraph('Vård', '<w:pStyle w:val="Heading1"/>');
    expect(inShort(read(body))).toEqual(['heading 1 Budget', 'heading 2 Skola', 'heading 2 Vård']);
  });

  test('a short line without a style is no heading where the headings have one', () => {
    const heading = (text: string): string => paragraph(text, '<w:pStyle w:val="Heading1"/>');
    const short = paragraph('Gatuadress') + paragraph(sentence);
    const kindOf = (body: string): string | undefined =>
      read(body).blocks.find(({ text }) => text === 'Gatuadress')?.kind;
    expect(kindOf(short)).toBe('heading');
    expect(
      kindOf(heading('Ansökan') + paragraph(sentence) + heading('Om dig') + paragraph(sentence) + short),
    ).toBe('fragment');
  });

  test('a short paragraph all in bold is a heading, as its reader sees it, and a bold word is none', () => {
    const body =
      paragraph(sentence) +
      paragraph('Så betalar du', '', '<w:b/>') +
      `<w:p>${run('Obs!', '<w:b/>')}${run(' Betala i tid, annars skickar vi en påminnelse till dig.')}</w:p>`;
    const { blocks } = read(body);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(blocks[2]!.spans).toEqual([{ kind: 'strong', start: 0, end: 4 }]);
  });

  test('lists have depth, numbers count in their own list, and numbered headings are no items', () => {
    const numbering = `
      <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`;
    const item = (text: string, id: number, level: number) =>
      paragraph(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`);
    const body =
      item('Läs beslutet.', 3, 0) +
      item('Skriv under.', 3, 0) +
      item('Använd penna.', 3, 1) +
      paragraph(sentence) +
      item('Skicka brevet.', 4, 0) +
      item('Vänta på svar.', 4, 0);
    const document = read({ body, numbering });
    expect(inShort(document)).toEqual([
      'listItem 1 1 Läs beslutet.',
      'listItem 1 2 Skriv under.',
      'listItem 2 Använd penna.',
      `paragraph ${sentence}`,
      'listItem 1 1 Skicka brevet.',
      'listItem 1 2 Vänta på svar.',
    ]);
    const groups = document.blocks.map(({ group }) => group);
    expect(groups[0]).toBe(groups[2]);
    expect(groups[4]).not.toBe(groups[0]);
  });

  test('a list may come from a style and its levels from a list style, with only the level said in the paragraph', () => {
    const numbering = `
      <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Steg"/></w:abstractNum>
      <w:abstractNum w:abstractNumId="2"><w:styleLink w:val="Steg"/><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl>
        <w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum>
      <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>`;
    const styles =
      '<w:style w:type="paragraph" w:styleId="Egen"><w:name w:val="Egen"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>';
    const style = '<w:pStyle w:val="Egen"/>';
    const body =
      paragraph('Läs beslutet.', style) +
      paragraph('Använd penna.', `${style}<w:numPr><w:ilvl w:val="1"/></w:numPr>`) +
      paragraph('Skriv under.', style);
    expect(inShort(read({ body, numbering, styles }))).toEqual([
      'listItem 1 1 Läs beslutet.',
      'listItem 2 Använd penna.',
      'listItem 1 2 Skriv under.',
    ]);
  });

  test('a cell that is struck is gone, and the columns are those of the table', () => {
    const cell = (text: string, properties = '') =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
    const document = read(
      `<w:tbl><w:tr>${cell('Avgift i månaden', '<w:gridSpan w:val="2"/>')}${cell('Gäller')}</w:tr><w:tr>${cell('Struken', '<w:cellDel w:id="1"/>')}${cell('Kvar')}</w:tr></w:tbl>`,
    );
    expect(
      document.blocks.map(({ text, map }) => [text, document.places!.placeOf(map.rawStart(0)).column]),
    ).toEqual([
      ['Avgift i månaden', 1],
      ['Gäller', 3],
      ['Kvar', 1],
    ]);
  });

  test('a file that is put inside says that it is not checked', () => {
    const { blocks, remarks } = read(`${paragraph(sentence)}<w:altChunk r:id="rId9"/>`);
    expect(blocks).toHaveLength(1);
    expect(remarks?.[0]?.sv).toContain('inte granskad');
  });

  test('text in tables is cells with their row and column', () => {
    const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
    const document = read(
      `<w:tbl><w:tr>${cell('Avgift')}${cell('Belopp')}</w:tr><w:tr>${cell('Förskola')}${cell('1 200 kr')}</w:tr></w:tbl>`,
    );
    expect(inShort(document)).toEqual([
      'tableCell Avgift',
      'tableCell Belopp',
      'tableCell Förskola',
      'tableCell 1 200 kr',
    ]);
    const last = document.blocks[3]!;
    expect(document.places!.placeOf(last.map.rawStart(0))).toMatchObject({
      part: 'table',
      number: 1,
      row: 2,
      column: 2,
    });
  });

  test('tracked changes count as accepted: insertions stay, deletions go, a deleted mark joins paragraphs', () => {
    const body =
      `<w:p><w:r><w:t xml:space="preserve">Avgiften </w:t></w:r><w:del w:id="1"><w:r><w:delText>skall</w:delText></w:r></w:del>` +
      `<w:ins w:id="2"><w:r><w:t>ska</w:t></w:r></w:ins>${run(' betalas ')}</w:p>`.replace(
        '</w:p>',
        '<w:pPr/></w:p>',
      ) +
      `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${run('Du får en räkning ')}</w:p>${paragraph('varje månad hem i brevlådan.')}` +
      `<w:p><w:moveFrom w:id="4">${run('Flyttad text.')}</w:moveFrom></w:p>`;
    expect(read(body).blocks.map(({ text }) => text)).toEqual([
      'Avgiften ska betalas',
      'Du får en räkning varje månad hem i brevlådan.',
    ]);
  });

  test('fields show their result, and a table of contents is no prose', () => {
    const field = (code: string, result: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      `<w:p>${run('Senast den ')}${field(' DATE ', run('3 maj 2026'))}${run(' betalar du avgiften till kommunen.')}</w:p>` +
      `<w:p>${field(' TOC \\o "1-3" ', run('1 Så betalar du din avgift till kommunen 3'))}</w:p>`;
    expect(inShort(read(body))).toEqual([
      'paragraph Senast den 3 maj 2026 betalar du avgiften till kommunen.',
      'fragment 1 Så betalar du din avgift till kommunen 3',
    ]);
  });

  test('a text box is read once, after its paragraph, and a note after the text', () => {
    const box = `<w:txbxContent>${paragraph('Ring oss gärna om du har frågor.')}</w:txbxContent>`;
    const document = read({
      body: `<w:p>${run('Vi svarar på dina frågor alla vardagar.')}<w:r><w:footnoteReference w:id="2"/></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>${paragraph(sentence)}`,
      footnotes: `<w:footnote w:id="0" w:type="separator">${paragraph('skiljelinje')}</w:footnote><w:footnote w:id="2">${paragraph('Gäller inte helgdagar, som är röda i almanackan.')}</w:footnote>`,
    });
    const places = document.blocks.map(({ text, map }) => [text, document.places!.placeOf(map.rawStart(0))]);
    expect(places).toEqual([
      ['Vi svarar på dina frågor alla vardagar.', { paragraph: 1 }],
      ['Ring oss gärna om du har frågor.', { part: 'textBox', number: 1, paragraph: 1 }],
      [sentence, { paragraph: 2 }],
      ['Gäller inte helgdagar, som är röda i almanackan.', { part: 'footnote', number: 1, paragraph: 1 }],
    ]);
  });

  test('pages count where Word noted its breaks, and paragraphs begin anew on each', () => {
    const document = read(
      `${paragraph(sentence)}<w:p><w:r><w:lastRenderedPageBreak/><w:t>${sentence}</w:t></w:r></w:p>${paragraph(sentence)}`,
    );
    expect(document.blocks.map(({ map }) => document.places!.placeOf(map.rawStart(0)))).toEqual([
      { page: 1, paragraph: 1 },
      { page: 2, paragraph: 1 },
      { page: 2, paragraph: 2 },
    ]);
  });

  test('links, content controls, special characters, line breaks and hidden text are read as they show', () => {
    const document = read(
      `<w:sdt><w:sdtContent><w:p>${run('Läs om ')}<w:hyperlink r:id="rId4">${run('avgiften')}</w:hyperlink>` +
        `<w:r><w:br/><w:t>i e</w:t><w:noBreakHyphen/><w:t>tjänsten barn</w:t><w:softHyphen/><w:t>omsorg.</w:t></w:r>${run(' Dolt.', '<w:vanish/>')}</w:p></w:sdtContent></w:sdt>`,
    );
    expect(document.blocks[0]!.text).toBe('Läs om avgiften\ni e\u2011tjänsten barnomsorg.');
    expect(document.blocks[0]!.spans).toEqual([
      { kind: 'link', start: 7, end: 15, href: 'https://exempelby.se/avgift' },
    ]);
  });

  test('a language mark counts in a document marked as Swedish, and not where the words speak against it', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const english = '<w:lang w:val="en-US"/>';
    const body =
      paragraph(`${sentence} ${sentence}`) +
      paragraph('Please pay the fee each month.', '', english) +
      paragraph('Du som har frågor kan ringa och fråga oss.', '', english);
    expect(read({ body, styles }).blocks.map(({ markedLanguage }) => markedLanguage)).toEqual([
      undefined,
      'en-US',
      undefined,
    ]);
    expect(read({ body }).blocks[1]!.markedLanguage).toBeUndefined();
  });

  test('a file that names its name spaces otherwise is read all the same', () => {
    const document = `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:p><ns0:r><ns0:t>${sentence}</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>`;
    expect(read({ body: '', document }).blocks[0]!.text).toBe(sentence);
  });

  test('no document is too empty', () => {
    expect(read('').blocks).toEqual([]);
    expect(read('<w:p/>').blocks).toEqual([]);
  });
});

describe('Word documents that cannot be read', () => {
  const refusal = async (bytes: Uint8Array): Promise<string> => {
    const error = await readContainer(bytes, 'docx').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    return (error as SourceError).code;
  };

  test('say that they are protected, damaged or too large', async () => {
    const compound = new Uint8Array(2048);
    compound.set([0xd0, 0xcf, 0x11, 0xe0]);
    expect(await refusal(compound)).toBe('binary');
    compound.set(Buffer.from('EncryptedPackage', 'utf16le'), 1024);
    expect(await refusal(compound)).toBe('encrypted');
    expect(await refusal(strToU8('PK\u0003\u0004 ingenting'))).toBe('damaged');
    expect(await refusal(zipSync({ 'a.txt': strToU8('a') }))).toBe('damaged');
    expect(await refusal(docxFile({ body: '<w:p>' }))).toBe('damaged');
    const scanned = '<w:p><w:r><w:drawing/></w:r></w:p>';
    expect(await refusal(docxFile({ body: scanned }))).toBe('no-text');
  });

  test('entities are never expanded and bombs never unpacked', async () => {
    const bomb = `<!DOCTYPE d [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><w:document><w:body>&b;</w:body></w:document>`;
    expect(await refusal(docxFile({ body: '', document: bomb }))).toBe('damaged');
    const zeros = zipSync({ 'word/document.xml': new Uint8Array(100 * 1024 * 1024) });
    expect(await refusal(zeros)).toBe('too-large');
    expect(await refusal(docxFile({ body: '<w:sdt>'.repeat(2000) + '</w:sdt>'.repeat(2000) }))).toBe(
      'too-large',
    );
  });
});

import { strToU8, zipSync } from 'fflate';

export const wordNamespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

const officeType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  /** What stands inside `w:body`. */
  body: string;
  styles?: string;
  numbering?: string;
  footnotes?: string;
  /** Further entries of the archive by name. */
  more?: Record<string, string>;
  /** Instead of the whole main part. */
  document?: string;
}

/** A Word document of a few parts, as small as Word reads it. */
export function docxFile({ body, styles, numbering, footnotes, more = {}, document }: DocxParts): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>${overrides({ styles, numbering, footnotes })}</Types>`,
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'footnotes', 'footnotes.xml'],
      ['rId4', 'hyperlink', 'https://exempelby.se/avgift'],
    ]),
    'word/document.xml':
      document ?? `<?xml version="1.0"?><w:document ${wordNamespaces}><w:body>${body}</w:body></w:document>`,
    ...more,
  };
  if (styles !== undefined) parts['word/styles.xml'] = `<w:styles ${wordNamespaces}>${styles}</w:styles>`;
  if (numbering !== undefined) {
    parts['word/numbering.xml'] = `<w:numbering ${wordNamespaces}>${numbering}</w:numbering>`;
  }
  if (footnotes !== undefined) {
    parts['word/footnotes.xml'] = `<w:footnotes ${wordNamespaces}>${footnotes}</w:footnotes>`;
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

function overrides(parts: Record<string, string | undefined>): string {
  return Object.entries(parts)
    .filter(([, content]) => content !== undefined)
    .map(
      ([name]) =>
        `<Override PartName="/word/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${name}+xml"/>`,
    )
    .join('');
}

function relations(list: readonly (readonly [id: string, type: string, target: string])[]): string {
  const items = list.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${officeType}/${type}" Target="${target}"${type === 'hyperlink' ? ' TargetMode="External"' : ''}/>`,
  );
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A paragraph of one run. */
export function paragraph(text: string, properties = '', runProperties = ''): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(text, runProperties)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

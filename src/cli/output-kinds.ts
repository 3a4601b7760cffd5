import { extensionOf } from '../format/extension.ts';
import type { FormatName } from '../output/format-names.ts';
import type { Localised } from '../rules/types.ts';

/** A file that a run writes. */
export interface Output {
  /** As the user wrote it. */
  file: string;
  /** What it will hold; left out where its name has been looked at already. */
  kind?: OutputKind;
}

/** What files are written with. */
export type OutputKind =
  | 'text'
  | 'markdown'
  | 'html'
  | 'json'
  | 'ndjson'
  | 'sarif'
  | 'xml'
  | 'docx'
  | 'odt'
  | 'pdf';

export const kindOfFormat: Readonly<Record<FormatName, OutputKind>> = {
  stylish: 'text',
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  github: 'text',
  gitlab: 'json',
  junit: 'xml',
  checkstyle: 'xml',
  markdown: 'markdown',
  html: 'html',
};

const kindNames: Readonly<Record<OutputKind, Localised>> = {
  text: { sv: 'vanlig text', en: 'plain text' },
  markdown: { sv: 'Markdown', en: 'Markdown' },
  html: { sv: 'HTML', en: 'HTML' },
  json: { sv: 'JSON', en: 'JSON' },
  ndjson: { sv: 'JSON, en rad per objekt', en: 'JSON, a line an object' },
  sarif: { sv: 'SARIF', en: 'SARIF' },
  xml: { sv: 'XML', en: 'XML' },
  docx: { sv: 'ett Word-dokument', en: 'a Word document' },
  odt: { sv: 'ett OpenDocument-dokument', en: 'an OpenDocument text' },
  pdf: { sv: 'en PDF-fil', en: 'a PDF file' },
};

export const usualEnding: Readonly<Record<OutputKind, string>> = {
  text: 'txt',
  markdown: 'md',
  html: 'html',
  json: 'json',
  ndjson: 'ndjson',
  sarif: 'sarif',
  xml: 'xml',
  docx: 'docx',
  odt: 'odt',
  pdf: 'pdf',
};

/** What programs expect of an ending. Others (.txt, .log, none at all) promise nothing. */
const promises: Readonly<Record<string, readonly OutputKind[]>> = {
  md: ['markdown', 'text'],
  markdown: ['markdown', 'text'],
  html: ['html'],
  htm: ['html'],
  xhtml: ['html'],
  json: ['json', 'ndjson', 'sarif'],
  ndjson: ['ndjson'],
  jsonl: ['ndjson'],
  sarif: ['sarif'],
  xml: ['xml'],
  csv: [],
  xlsx: [],
  xls: [],
  ods: [],
  docx: ['docx'],
  docm: ['docx'],
  dotx: ['docx'],
  doc: [],
  odt: ['odt'],
  ott: ['odt'],
  fodt: ['odt'],
  rtf: [],
  pdf: ['pdf'],
  pptx: [],
  png: [],
  jpg: [],
  jpeg: [],
  zip: [],
  yaml: [],
  yml: [],
};

/** Says why the ending of a name does not fit what the file will hold, and which would. Undefined where it does. */
export function endingFault(file: string, kind: OutputKind): Localised | undefined {
  const ending = extensionOf(file);
  if (!Object.hasOwn(promises, ending) || promises[ending]!.includes(kind)) return undefined;
  const better = `${file.slice(0, -ending.length)}${usualEnding[kind]}`;
  const written = file.slice(-ending.length);
  const name = kindNames[kind];
  return {
    sv: `Det som skrivs är ${name.sv}, men ${file} slutar på .${written}, och då går filen inte att öppna som andra sådana. Skriv till exempel ${better}.`,
    en: `What is written is ${name.en}, but ${file} ends in .${written}, so the file would not open as others do. Write for example ${better}.`,
  };
}

/** True where the ending of a name is one of the format's own, which others would not take for a text. */
export function promisesKind(file: string, format: FormatName): boolean {
  const ending = extensionOf(file);
  const kind = kindOfFormat[format];
  return kind !== 'text' && Object.hasOwn(promises, ending) && promises[ending]!.includes(kind);
}

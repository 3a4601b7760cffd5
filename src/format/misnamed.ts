import type { Localised } from '../base/localised.ts';
import { containerNames } from './container-names.ts';
import { extensionOf } from './extension.ts';
import type { ContainerFormat } from './types.ts';

/** What a file turned out to be: a document, a text, a page, or nothing at all. */
export type FileContent = ContainerFormat | 'plain' | 'html' | 'empty';

const contents: Readonly<Record<Exclude<FileContent, 'empty'>, Localised>> = {
  ...containerNames,
  plain: { sv: 'ren text', en: 'plain text' },
  html: { sv: 'en webbsida (html)', en: 'a web page (html)' },
};

/** What an extension promises, and the contents that keep the promise. */
interface Promised extends Localised {
  extensions: string;
  fits: readonly FileContent[];
}

const text = ['plain', 'html', 'empty'] as const;

const promises: readonly Promised[] = [
  { extensions: 'docx docm dotx', fits: ['docx'], sv: 'ett Word-dokument', en: 'a Word document' },
  // Word itself writes and reads RTF under these names.
  { extensions: 'doc dot', fits: ['docx', 'rtf'], sv: 'ett Word-dokument', en: 'a Word document' },
  { extensions: 'odt ott fodt', fits: ['odt'], sv: 'ett OpenDocument-dokument', en: 'an OpenDocument text' },
  { extensions: 'rtf', fits: ['rtf'], sv: 'en rtf-fil', en: 'an RTF file' },
  { extensions: 'pdf', fits: ['pdf'], sv: 'en pdf-fil', en: 'a PDF file' },
  { extensions: 'eml msg', fits: ['eml', 'msg'], sv: 'ett e-brev', en: 'an e-mail message' },
  { extensions: 'xls xlsx xlsm ods', fits: [], sv: 'ett kalkylark', en: 'a spreadsheet' },
  { extensions: 'ppt pptx pptm odp', fits: [], sv: 'en presentation', en: 'a presentation' },
  { extensions: 'txt text', fits: text, sv: 'ren text', en: 'plain text' },
  { extensions: 'md markdown mkd', fits: text, sv: 'Markdown', en: 'Markdown' },
  { extensions: 'html htm xhtml', fits: text, sv: 'en webbsida', en: 'a web page' },
];

/** What to tell of a file whose name promises another content than it has; undefined where the name fits or says nothing. */
export function misnamedRemark(path: string, content: FileContent): Localised | undefined {
  const extension = extensionOf(path);
  const promised = promiseOf(extension);
  if (promised === undefined || promised.fits.includes(content)) return undefined;
  if (content === 'empty') {
    return {
      sv: `Namnet säger att filen är ${promised.sv} (.${extension}), men den är tom. Se efter om det är rätt fil.`,
      en: `The name says that the file is ${promised.en} (.${extension}), but it is empty. See whether it is the right file.`,
    };
  }
  const is = contents[content];
  return {
    sv: `Namnet säger att filen är ${promised.sv} (.${extension}), men den är ${is.sv} och är läst som det. Byt namn på filen, eller spara den på nytt som det namnet säger.`,
    en: `The name says that the file is ${promised.en} (.${extension}), but it is ${is.en} and was read as that. Rename the file, or save it again as what the name says.`,
  };
}

/** True for a name that promises something else than text: such a text may as well be a page as anything. */
export function promisesNoText(path: string): boolean {
  const promised = promiseOf(extensionOf(path));
  return promised !== undefined && !promised.fits.includes('plain');
}

/** True for bytes that begin as a page does. Programs export pages under the names of Word and Excel. */
export function beginsAsPage(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 256));
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)[\s>]/iu.test(head);
}

function promiseOf(extension: string): Promised | undefined {
  return promises.find(({ extensions }) => extensions.split(' ').includes(extension));
}

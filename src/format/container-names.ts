import type { Localised } from '../base/localised.ts';
import type { ContainerFormat } from './types.ts';

/** What documents are called in a sentence, with an article and with the ending that tells their format. */
export const containerNames: Readonly<Record<ContainerFormat, Localised>> = {
  docx: { sv: 'ett Word-dokument (docx)', en: 'a Word document (docx)' },
  odt: { sv: 'ett OpenDocument-dokument (odt)', en: 'an OpenDocument text (odt)' },
  rtf: { sv: 'en rtf-fil', en: 'an RTF file' },
  pdf: { sv: 'en pdf-fil', en: 'a PDF file' },
  eml: { sv: 'ett e-brev (eml)', en: 'an e-mail message (eml)' },
  msg: { sv: 'ett e-brev från Outlook (msg)', en: 'an Outlook message (msg)' },
  mhtml: { sv: 'en sparad webbsida (mhtml)', en: 'a saved web page (mhtml)' },
};

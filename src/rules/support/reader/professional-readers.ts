import type { DocumentType } from '../../../document-type/document-types.ts';
import type { AnalysedDocument } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/**
 * Words of texts to colleagues and to bidders, a set for each thing: no page for residents speaks of two of them.
 * *Medarbetare*, *enhetschef* and *handläggare* are none, since residents read of them and turn to them.
 */
const colleagues = [
  wordSet('intranätet intranät'),
  wordSet(
    'kompetensportalen lärportalen utbildningsportalen ärendeportalen chefsportalen självserviceportalen',
  ),
  wordSet('tillsvidareanställda tillsvidareanställd tillsvidareanställning'),
  wordSet('arbetsplatsträff arbetsplatsträffen arbetsplatsträffar arbetsplatsträffarna apt'),
  wordSet('baspersonal baspersonalen legitimerad legitimerade omvårdnadspersonal'),
  wordSet('verksamhetssystem verksamhetssystemet verksamhetssystemen ärendehanteringssystemet'),
  wordSet('enhetschefer enhetscheferna verksamhetschefer verksamhetscheferna rektorerna chefer cheferna'),
  wordSet('reservrutinen reservrutin inloggning dokumenterar dokumentera avvikelser avvikelserapport'),
] as const;
const bidders = [
  wordSet('anbudsgivare anbudsgivaren anbudsgivarna anbudsgivares'),
  wordSet(
    'upphandlingsdokument upphandlingsdokumenten upphandlingsdokumentet förfrågningsunderlaget förfrågningsunderlag',
  ),
  wordSet(
    'upphandlingsverktyget upphandlingssystemet anbudsöppning anbudsöppningen tilldelningsbeslut tilldelningsbeslutet',
  ),
  wordSet('rubricerad rubricerade upphandling upphandlingen'),
] as const;
const superior = /\b(?:din|närmaste|ansvarig|som är) chef\b/iu;

/** How many of the things a text must speak of. */
const fewest = 3;

/** What is sent to those whom it is for; a page or a newsletter is read by newcomers too. */
const sent: ReadonlySet<DocumentType> = new Set(['e-post', 'brev', 'inbjudan']);

/** True for a text to staff or to bidders: they live among the terms of their trade. */
export function isForProfessionals(document: AnalysedDocument, type: DocumentType): boolean {
  if (!sent.has(type)) return false;
  const count = (sets: typeof colleagues | typeof bidders) =>
    sets.reduce((sum, words) => sum + (words.isInDocument(document) ? 1 : 0), 0);
  if (count(bidders) >= fewest) return true;
  const known = count(colleagues);
  return known >= fewest || (known === fewest - 1 && document.blocks.some(({ text }) => superior.test(text)));
}

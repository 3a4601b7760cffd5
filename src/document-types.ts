/**
 * The document types of a municipality, as its handbooks name them (guide: Skellefteå, Boden, Dalarna).
 * Ids are Swedish without å ä ö. `text` is a text of no known type.
 */
export const documentTypes = {
  brev: { sv: 'brev', en: 'letter' },
  beslut: { sv: 'beslut', en: 'decision' },
  tjansteskrivelse: { sv: 'tjänsteskrivelse eller utredning', en: 'official report' },
  protokoll: { sv: 'protokoll', en: 'minutes' },
  minnesanteckningar: { sv: 'minnesanteckningar', en: 'meeting notes' },
  webbsida: { sv: 'webbsida', en: 'web page' },
  nyhetsbrev: { sv: 'nyhetsbrev', en: 'newsletter' },
  inbjudan: { sv: 'inbjudan', en: 'invitation' },
  pressmeddelande: { sv: 'pressmeddelande', en: 'press release' },
  'e-post': { sv: 'e-post', en: 'e-mail' },
  lattlast: { sv: 'lättläst text', en: 'easy-to-read text' },
  blankett: { sv: 'blankett', en: 'form' },
  text: { sv: 'text', en: 'text' },
} as const;

export type DocumentType = keyof typeof documentTypes;

export function isDocumentType(value: string): value is DocumentType {
  return Object.hasOwn(documentTypes, value);
}

/**
 * The document type that a person means: its id or name in any case, with or without å ä ö and hyphens
 * (*Tjänsteskrivelse*, *epost*, *minutes*).
 */
export function findDocumentType(value: string): DocumentType | undefined {
  const wanted = foldName(value);
  if (wanted === '') return undefined;
  for (const [id, names] of Object.entries(documentTypes)) {
    if ([id, names.sv, names.en].some((name) => foldName(name) === wanted)) return id as DocumentType;
  }
  return undefined;
}

function foldName(value: string): string {
  return value
    .normalize('NFD')
    .toLowerCase()
    .replace(/[\p{Mark}\p{White_Space}_-]/gu, '');
}

/**
 * The document types of a municipality, as its handbooks name them (guide: Skellefteå, Boden, Dalarna).
 * Ids are Swedish without å ä ö. `text` is a text of no known type.
 */
export const documentTypes = {
  brev: { sv: 'brev', en: 'letter' },
  beslut: { sv: 'beslut', en: 'decision' },
  tjansteskrivelse: { sv: 'tjänsteskrivelse eller utredning', en: 'official report' },
  styrdokument: { sv: 'styrdokument', en: 'policy document' },
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

/** The id of a document type. */
export type DocumentType = keyof typeof documentTypes;

/** Types that speak of a matter and not to one reader: nothing in them should be turned into *du*. */
const impersonalTypes: ReadonlySet<DocumentType> = new Set([
  'protokoll',
  'tjansteskrivelse',
  'styrdokument',
  'minnesanteckningar',
  'pressmeddelande',
]);

/** True when texts of the type speak to a reader, so that *du* can stand in them. */
export function speaksToReader(type: DocumentType): boolean {
  return !impersonalTypes.has(type);
}

/** A goal for a measure, with who set it. */
export interface Goal {
  /** The highest value that still meets the goal. */
  most: number;
  /** Who works with the goal. That it suits this type of text is our own judgement. */
  source: { name: string; section?: string; url?: string };
}

/** Goals of a document type: what a text of the type is measured against. */
export interface DocumentGoals {
  /** LIX, see `Measures.lix`. */
  lix?: Goal;
  /** Words a sentence, see `Measures.meanSentenceLength`. */
  meanSentenceLength?: Goal;
}

const helsingborg = { name: 'Helsingborgs stad, intranätets mål för LIX' };
const hultsfred = { name: 'Hultsfreds kommun, mål för LIX' };
const tillvaxtverket = { name: 'Tillväxtverket, Klarspråk och effektiva texter' };
const lixBands = {
  name: 'LIX, tolkningstabell',
  section: 'under 30: mycket lättläst',
  url: 'https://www.lix.se/',
};
const spraktidningen = {
  name: 'Språktidningen, Så skriver du enklare meningar',
  section: '10–25 ord',
  url: 'https://spraktidningen.se/tips/sa-skriver-du-enklare-meningar/',
};
const funka = { name: 'Funka', section: 'under 20 ord till en bred publik' };

const toPublic: DocumentGoals = {
  lix: { most: 40, source: helsingborg },
  meanSentenceLength: { most: 20, source: funka },
};
const general: DocumentGoals = {
  lix: { most: 45, source: hultsfred },
  meanSentenceLength: { most: 20, source: funka },
};
const official: DocumentGoals = {
  lix: { most: 50, source: tillvaxtverket },
  meanSentenceLength: { most: 25, source: spraktidningen },
};

/**
 * Goals by document type. The figures are goals that Swedish authorities work with; none has been tried on
 * readers, so a text that misses one is no worse for that alone. Forms have none: they hold too little text.
 */
export const documentGoals: Readonly<Record<DocumentType, DocumentGoals>> = {
  brev: toPublic,
  beslut: general,
  tjansteskrivelse: official,
  styrdokument: official,
  protokoll: official,
  minnesanteckningar: general,
  webbsida: toPublic,
  nyhetsbrev: toPublic,
  inbjudan: toPublic,
  pressmeddelande: general,
  'e-post': toPublic,
  lattlast: { lix: { most: 30, source: lixBands } },
  blankett: {},
  text: general,
};

/** True for an id of a document type. */
export function isDocumentType(value: string): value is DocumentType {
  return Object.hasOwn(documentTypes, value);
}

/** The names under which a text's front matter or meta elements give its type, in the order in which they are asked. */
export const documentTypeKeys = ['documentType', 'dokumenttyp', 'documenttype'] as const;

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

/** What holds for some document types only: `documentTypes` names them, or `notDocumentTypes` the others. */
export interface ForTypes {
  documentTypes?: readonly DocumentType[];
  notDocumentTypes?: readonly DocumentType[];
}

/** True when something holds for a document type. */
export function isForType({ documentTypes, notDocumentTypes }: ForTypes, type: DocumentType): boolean {
  if (documentTypes !== undefined && !documentTypes.includes(type)) return false;
  return notDocumentTypes === undefined || !notDocumentTypes.includes(type);
}

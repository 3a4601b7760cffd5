import type { RtfLook, RtfProperties } from './story.ts';

/** Destinations that hold no text of the document. */
const skippedDestinations = new Set(
  `annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author background bkmkend
  bkmkstart buptim colortbl comment company creatim datafield datastore defchp defpap docvar doccomm factoidname
  falt filetbl footer footerf footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator header headerf
  headerl headerr info keywords latentstyles listoverridetable listpicture listtable manager mmathPr nextfile
  nonshppict objdata objclass objname operator panose passwordhash pgdsctbl pict printim private pgptbl revtbl revtim
  rsidtbl rxe shprslt sn sp subject sv tc template themedata colorschememapping title txe ud userprops wgrffmtfilter
  xe xmlnstbl xform mhtmltag htmltag pn`
    .trim()
    .split(/\s+/u),
);

/** Optional destinations with text of the document in them. */
const knownOptional = new Set(['shpinst', 'do', 'fldinst', 'pnseclvl', 'cs', 'bkmkstart', 'upr']);

/**
 * Whether a destination holds no text of the document.
 *
 * @param isOptional Whether `\*` stands before it.
 */
export function isSkipped(destination: string, isOptional: boolean): boolean {
  return skippedDestinations.has(destination) || (isOptional && !knownOptional.has(destination));
}

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  enspace: '\u2002',
  emspace: '\u2003',
  qmspace: '\u2005',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

/** The character that a control word stands for, if it does. */
export function characterOf(word: string): string | undefined {
  return Object.hasOwn(characters, word) ? characters[word] : undefined;
}

export const plainLook: RtfLook = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  size: 24,
  font: undefined,
  language: undefined,
};

export const plainProperties: RtfProperties = {
  style: undefined,
  outline: undefined,
  level: 0,
  list: undefined,
  before: 0,
  after: 0,
  inTable: false,
};

const looks: Readonly<Record<string, (number: number, isOn: boolean) => Partial<RtfLook>>> = {
  b: (_, isOn) => ({ bold: isOn }),
  i: (_, isOn) => ({ italic: isOn }),
  v: (_, isOn) => ({ hidden: isOn }),
  deleted: (_, isOn) => ({ deleted: isOn }),
  fs: (number) => ({ size: number }),
  f: (number) => ({ font: number }),
  lang: (number) => ({ language: number }),
};

/** What a control word changes in the look of the text that follows. */
export function lookOf(word: string, number: number, isOn: boolean): Partial<RtfLook> | undefined {
  return looks[word]?.(number, isOn);
}

const paragraphProperties: Readonly<Record<string, (number: number) => Partial<RtfProperties>>> = {
  s: (number) => ({ style: number }),
  outlinelevel: (number) => ({ outline: number }),
  ilvl: (number) => ({ level: Math.min(8, Math.max(0, number)) }),
  ls: (number) => ({ list: number }),
  sb: (number) => ({ before: number }),
  sa: (number) => ({ after: number }),
  intbl: () => ({ inTable: true }),
};

/** What a control word changes in the properties of its paragraph. */
export function propertiesOf(word: string, number: number): Partial<RtfProperties> | undefined {
  return paragraphProperties[word]?.(number);
}

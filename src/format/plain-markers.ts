/**
 * What marks a line as more than running text.
 *
 * - `bullet`, `dash` (hyphen or dash, may be a line of dialogue), `number`, `letter`: list items.
 * - `section`: *1.2 Bakgrund*; `bareNumber`: *2 Granskning av …*; `paragraphSign`: *§ 12 Val av …*.
 * - `hash`: a Markdown heading; `bold`: a line all in `**`.
 */
export interface Marker {
  kind:
    | 'bullet'
    | 'dash'
    | 'number'
    | 'letter'
    | 'section'
    | 'bareNumber'
    | 'paragraphSign'
    | 'hash'
    | 'bold';
  /** Length of the marker with the white space after it. */
  length: number;
  /** The marker itself: the bullet, or the kind of stop or bracket after a number. */
  sign: string;
  /** Value of a number or letter (a is 1); count of `#` or of the numbers of a section. */
  value: number;
  /** For `bold`: length of what closes the line. */
  closingLength?: number;
}

// Private-use characters are the bullets of the fonts Symbol and Wingdings, as copied from Word. A box to tick is a bullet,
// ticked or not.
const bullet =
  /^([•‣◦⁃∙●○▪▫■□►▸▶➢➤➔→»›·✓✔☐☑☒\uf0b7\uf0a7\uf0d8\uf0fc])[\s\u200b]*(?=\S)|^([*+>]|\[[ xX]?\])\s+(?=\S)/;
// Word's second level is a letter o, and text recognition reads a bullet as e or o.
const letterBullet = /^([oe])(?:\t\s*|\s{2,})(?=\S)|^([oe]) (?=\p{Lu})/u;
const dash = /^([-–—−])(?:\s+(?=\S)|(?=\p{L}))/u;
const number = /^(\d{1,3})([.)])(?:\s+(?=\S)|(?=\p{Lu}))|^\((\d{1,2})\)\s+(?=\S)/u;
const letter = /^([a-zåäö])([.)])\s+(?=\S)|^\(([a-z])\)\s+(?=\S)|^([A-Z])(\))\s+(?=\S)/;
const section = /^(\d{1,2}(?:\.\d{1,2}){1,4})\.?\s+(?=\p{Lu})/u;
const clockTime = /^(?:[01]?\d|2[0-4])\.[0-5][05]$/;
const bareNumber = /^(\d{1,3})\s+(?=\p{Lu})/u;
const paragraphSign = /^§{1,2}\s*\d+/;
const hash = /^(#{1,6})\s+(?=\S)/;
const bold = /^(\*\*|__)(?=\S)([^*_]+)\1:?$/;

/** The marker that a line begins with, if any. */
export function markerOf(text: string): Marker | undefined {
  // Most lines begin with a letter: a glance at the first characters spares them the patterns.
  const first = text.charCodeAt(0);
  const second = text.charCodeAt(1);
  const isLetter = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  if (isLetter && second !== 41 && second !== 46 && second !== 32 && second !== 9) return undefined;
  let match = bullet.exec(text) ?? letterBullet.exec(text);
  if (match) {
    const found = match[1] ?? match[2]!;
    return { kind: 'bullet', length: match[0].length, sign: found.charAt(0), value: 0 };
  }
  match = dash.exec(text);
  if (match) return { kind: 'dash', length: match[0].length, sign: match[1]!, value: 0 };
  match = number.exec(text);
  if (match) {
    const value = Number(match[1] ?? match[3]);
    return { kind: 'number', length: match[0].length, sign: match[2] ?? '(', value };
  }
  match = letter.exec(text);
  if (match) {
    const value = (match[1] ?? match[3] ?? match[4]!).toLowerCase().charCodeAt(0) - 96;
    return { kind: 'letter', length: match[0].length, sign: match[2] ?? match[5] ?? '(', value };
  }
  match = section.exec(text);
  if (match && !isClockTime(match[1]!)) {
    const value = match[1]!.split('.').length;
    return { kind: 'section', length: match[0].length, sign: '.', value };
  }
  match = bareNumber.exec(text);
  if (match) return { kind: 'bareNumber', length: match[0].length, sign: '', value: Number(match[1]) };
  match = paragraphSign.exec(text);
  if (match) return { kind: 'paragraphSign', length: match[0].length, sign: '§', value: 0 };
  match = hash.exec(text);
  if (match) return { kind: 'hash', length: match[0].length, sign: '#', value: match[1]!.length };
  match = text.length < 200 ? bold.exec(text) : null;
  if (match) {
    const closingLength = text.endsWith(':') ? 3 : 2;
    return { kind: 'bold', length: 2, sign: match[1]!, value: 0, closingLength };
  }
  return undefined;
}

/** *10.30* is a time and *1.10* a section: sections seldom reach 7, and meetings seldom begin before. */
function isClockTime(text: string): boolean {
  return clockTime.test(text) && Number.parseInt(text, 10) >= 7;
}

/** A line of dashes, stars or the like that separates parts. */
export function isSeparator(text: string): boolean {
  return text.length >= 3 && separator.test(text);
}

const separator = /^(?:[-–—_=*~#.·•+]\s?){3,}$/;

/** A line of `=` or `-` that underlines the heading above it; 0 when the line is none. */
export function underlineDepth(text: string): 0 | 1 | 2 {
  if (/^={3,}$/.test(text)) return 1;
  return /^-{3,}$/.test(text) ? 2 : 0;
}

export function isListMarker(marker: Marker | undefined): boolean {
  return (
    marker !== undefined &&
    (marker.kind === 'bullet' ||
      marker.kind === 'dash' ||
      marker.kind === 'number' ||
      marker.kind === 'letter')
  );
}

/** A marker that counts the items of a list. */
export function isNumbered(marker: Marker | undefined): boolean {
  return marker?.kind === 'number' || marker?.kind === 'letter';
}

import { Char, charClass, isDigitAt, isLetterAt } from './characters.ts';

const schemes = new Set(['http', 'https', 'ftp', 'ftps', 'sftp', 'file', 'mailto', 'tel', 'sms', 'urn']);

// Top-level domains and file extensions that stand in Swedish public texts. A closed list, because a missing
// space after a stop (skolan.Hör, plan.och) looks the same as a domain.
// `example` is the one that RFC 2606 keeps for invented hosts.
const topLevels = new Set(
  `se nu com org net eu info io gov edu int dk no fi is uk de fr nl pl be ch at us ca biz app dev wiki museum
  stockholm gov ax ee lv lt tv me be ly gl example`.split(/\s+/u),
);
const extensions = new Set(
  `pdf doc docx docm dot dotx xls xlsx xlsm csv tsv ppt pptx odt ods odp txt rtf md htm html xhtml xml json
  yaml yml jpg jpeg png gif svg tif tiff bmp zip rar gz tar exe msi mp3 mp4 avi mov wav epub css js ts py dwg
  dxf ics eml msg ini log bat php asp aspx jsp`.split(/\s+/u),
);

/** Characters of a host, a local part or a file name. */
function isNameCode(code: number): boolean {
  if (code === 0x2e || code === 0x2d || code === 0x5f || code === 0x2b || code === 0x40) return true;
  const found = charClass(code);
  return found === Char.lower || found === Char.upper || found === Char.digit;
}

/** Characters that end a URL in running text. */
function endsUrl(code: number): boolean {
  const found = charClass(code);
  if (found === Char.space || found === Char.newline) return true;
  // < > " ” “ » « | `
  return (
    code === 0x3c ||
    code === 0x3e ||
    code === 0x22 ||
    code === 0x201d ||
    code === 0x201c ||
    code === 0xbb ||
    code === 0xab ||
    code === 0x7c ||
    code === 0x60
  );
}

/** Leaves out what closes the sentence or the parenthesis that the URL stands in. */
function trimUrl(text: string, start: number, end: number): number {
  let depth = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x28) depth++;
    else if (code === 0x29) depth--;
  }
  let last = end;
  while (last > start) {
    const character = text[last - 1]!;
    if (character === ')' && depth < 0) depth++;
    else if (!".,;:!?…'’]*".includes(character)) break;
    last--;
  }
  return last;
}

/** End of the URL whose path may begin at `from`, or `from` when nothing of a URL follows. */
function urlRest(text: string, from: number, limit: number): number {
  const code = from < limit ? text.charCodeAt(from) : 0;
  // / ? # and :port
  if (code !== 0x2f && code !== 0x3f && code !== 0x23 && !(code === 0x3a && isDigitAt(text, from + 1))) {
    return from;
  }
  let end = from;
  while (end < limit && !endsUrl(text.charCodeAt(end))) end++;
  return trimUrl(text, from, end);
}

/**
 * Finds addresses in one pass. A run of name characters that holds no address is looked at once, so that the
 * time is linear whatever the text.
 */
export class AddressFinder {
  readonly #text: string;
  readonly #limit: number;
  #emptyUntil = 0;

  constructor(text: string, limit: number) {
    this.#text = text;
    this.#limit = limit;
  }

  /** End of the URL with a scheme whose scheme ends at `colon`, or -1. */
  scheme(start: number, colon: number): number {
    const text = this.#text;
    if (colon - start > 6 || !schemes.has(text.slice(start, colon).toLowerCase())) return -1;
    const slashes = text.startsWith('//', colon + 1);
    if (!slashes && (colon + 1 >= this.#limit || !isNameCode(text.charCodeAt(colon + 1)))) return -1;
    let end = colon + 1;
    while (end < this.#limit && !endsUrl(text.charCodeAt(end))) end++;
    end = trimUrl(text, colon + 1, end);
    return end > colon + (slashes ? 3 : 1) ? end : -1;
  }

  /** End of the e-mail address, domain or file name that begins at `start`, or -1. */
  name(start: number): number {
    if (start < this.#emptyUntil) return -1;
    const text = this.#text;
    let end = start;
    let at = -1;
    while (end < this.#limit && isNameCode(text.charCodeAt(end))) {
      if (text.charCodeAt(end) === 0x40) at = at === -1 ? end : -2;
      end++;
    }
    const runEnd = end;
    while (end > start && '.-_+@'.includes(text[end - 1]!)) end--;
    const found = this.#nameEnd(start, end, at);
    if (found === -1) this.#emptyUntil = runEnd;
    return found;
  }

  #nameEnd(start: number, end: number, at: number): number {
    const text = this.#text;
    const dot = text.lastIndexOf('.', end - 1);
    if (at > start) return dot > at + 1 && isLetterAt(text, dot + 1) ? end : -1;
    if (at !== -1 || dot <= start) return -1;
    const last = text.slice(dot + 1, end);
    const www = text.startsWith('www.', start) || text.startsWith('WWW.', start);
    if (topLevels.has(last) || www) {
      // Two stops in a row, or one at an edge, are no host.
      if (text.slice(start, end).includes('..')) return -1;
      return Math.max(end, urlRest(text, end, this.#limit));
    }
    if (extensions.has(last.toLowerCase())) return end;
    // A path after it shows a host under a domain that is not listed: *exempelby.travel/karta*.
    const isHost =
      dot - start > 2 && /^[a-z]{3,}$/u.test(last) && text[end] === '/' && isLetterAt(text, end + 1);
    return isHost && !text.slice(start, end).includes('..') ? urlRest(text, end, this.#limit) : -1;
  }
}

import { lastAtOrBefore } from '../../base/binary-search.ts';
import { parseHtml } from '../../format/html.ts';
import { identityMap } from '../../format/offset-map.ts';
import { parsePlain } from '../../format/plain.ts';
import type { Block, ParsedDocument, Place, PlaceMap } from '../../format/types.ts';
import { SourceError } from '../../source/source-error.ts';
import { limits, tooLarge } from '../limits.ts';
import { rebase } from '../rebase.ts';

/** What is read of a message. */
export interface Message {
  subject: string | undefined;
  text: string | undefined;
  html: string | undefined;
  /** Names of the attached files. */
  attachments: readonly string[];
  /** True where the text is in a seal that only the mail program of its reader opens. */
  sealed: boolean;
}

/** Letters that a body in HTML has at least; one with fewer is a picture. */
const fewestLetters = 3;

/** Makes a document of a message: its subject as the heading, then what the sender wrote. */
export function messageDocument(format: 'eml' | 'msg', message: Message): ParsedDocument {
  if (message.sealed) throw sealedMessage();
  for (const one of [message.subject, message.text, message.html]) {
    if ((one?.length ?? 0) > limits.textLength) throw tooLarge();
  }
  const body = bodyOf(message);
  const subject = message.subject?.normalize('NFC').replace(/\s+/gu, ' ').trim() ?? '';
  const shift = subject === '' ? 0 : subject.length + 2;
  const blocks: Block[] = [];
  if (subject !== '') {
    blocks.push({ kind: 'heading', depth: 1, text: subject, map: identityMap(0), spans: [] });
  }
  const offset = blocks.length;
  for (const block of body.blocks) {
    const { within } = block;
    blocks.push({
      ...block,
      map: identityMap(block.map.rawStart(0) + shift),
      ...(within === undefined ? {} : { within: within + offset }),
    });
  }
  markEarlierMessages(blocks);
  markAttributions(blocks);
  markSignature(blocks);
  const document: ParsedDocument = {
    format,
    source: subject === '' ? body.source : `${subject}\n\n${body.source}`,
    blocks,
    metadata: {},
    metadataRanges: {},
    comments: [],
    places: placesOf(blocks, shift),
  };
  if (message.attachments.length > 0) document.remarks = [attachmentsRemark(message.attachments)];
  return document;
}

function sealedMessage(): SourceError {
  return new SourceError('encrypted', {
    sv: 'E-brevet är krypterat eller förseglat med en signatur, så texten går inte att läsa. Öppna det i e-postprogrammet, kopiera texten och spara den som en ny fil.',
    en: 'The message is encrypted or sealed by a signature, so its text cannot be read. Open it in the mail program, copy the text and save it as a new file.',
  });
}

function bodyOf({ text, html }: Message): Pick<ParsedDocument, 'source' | 'blocks'> {
  if (html !== undefined) {
    const page = parseHtml(html);
    // More elements than a page can have: nobody wrote that.
    if (page.remarks !== undefined) throw tooLarge();
    const body = rebase(page);
    if ((body.source.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters) return body;
  }
  return rebase(parsePlain(text ?? ''));
}

/** How mail programs begin the message that is answered or sent on. */
const earlierMessage =
  /^(?:[-_ ][-_\s]+(?:ursprungligt meddelande|original message|vidarebefordrat meddelande|forwarded message|begin forwarded)|(?:från|from):[^\n]{1,200}(?:\n|\s)(?:skickat|sent|datum|date):)/iu;

/** What others have written before is not the sender's own words. */
function markEarlierMessages(blocks: Block[]): void {
  // The head of the earlier message may be one block or a block a line.
  const headAt = (index: number): string =>
    blocks
      .slice(index, index + 3)
      .map(({ text }) => text.slice(0, 200))
      .join('\n');
  const from = blocks.findIndex(
    ({ within }, index) => within === undefined && earlierMessage.test(headAt(index)),
  );
  if (from < 0) return;
  for (const block of blocks.slice(from)) if (block.within === undefined) quote(block);
}

const monthName = '(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)';
/** *Den tis 3 mars 2026 kl 10:00 skrev Per Ek <per@exempelby.se>:*, the line that a mail program puts over a quotation. */
const attribution = new RegExp(
  String.raw`^(?:(?:den|on)\s)?[^\n]{0,20}?(?:\d{1,2}\.?\s${monthName}|${monthName}\p{L}{0,7}\.?\s\d{1,2}|\d{4}-\d{2}-\d{2})[^\n]{0,60}?\s(?:skrev|wrote)\b[\s\S]{0,200}:$|^[^\n]{1,120}\s(?:skrev|wrote)\s(?:följande|the following)\b[^\n]{0,120}:$`,
  'iu',
);

function markAttributions(blocks: readonly Block[]): void {
  const outer = blocks.filter(({ within }) => within === undefined);
  outer.forEach((block, index) => {
    const next = outer[index + 1];
    if (isAttribution(block.text)) {
      quote(block);
      // Some programs put no mark before the message that they quote.
      if (/<[^<>@\s]{1,64}@[^<>@\s]{1,100}>/u.test(block.text) && next?.kind !== 'quotation') {
        for (const below of outer.slice(index + 1)) quote(below);
      }
    }
    // A long one was broken before the address.
    else if (next !== undefined && isAttribution(`${block.text} ${next.text}`)) {
      quote(block);
      quote(next);
    }
  });
}

function isAttribution(text: string): boolean {
  return text.length < 400 && attribution.test(text.trim());
}

function quote(block: Block): void {
  block.kind = 'quotation';
  delete block.depth;
  delete block.ordinal;
}

/** What telephones and mail programs put below a message of their own accord. */
const programLine =
  /^(?:skickat från (?:min|mitt|outlook|yahoo|proton)|sent from (?:my|outlook|yahoo|proton)|(?:hämta|skaffa|get) outlook (?:för|for))\b[^\n]{0,80}$/iu;

/** What stands below the mark of a signature (*-- *) is an address, until somebody else is quoted. */
function markSignature(blocks: readonly Block[]): void {
  for (const block of blocks) {
    if (block.within !== undefined || block.kind === 'quotation' || !programLine.test(block.text)) continue;
    block.kind = 'fragment';
    delete block.depth;
  }
  const from = blocks.findIndex(({ text, within }) => within === undefined && /^--\s*$/u.test(text));
  if (from < 0) return;
  for (const block of blocks.slice(from)) {
    if (block.within !== undefined) continue;
    if (block.kind === 'quotation') return;
    block.kind = 'fragment';
    delete block.depth;
    delete block.ordinal;
  }
}

/** The subject line, and the paragraphs of the body by their number. */
export function placesOf(blocks: readonly Block[], shift: number): PlaceMap {
  const starts: number[] = [];
  const places: Place[] = [];
  let heading: string | undefined;
  for (const { within, map, kind, text } of blocks) {
    const start = map.rawStart(0);
    if (within !== undefined || start < shift) continue;
    if (kind === 'heading') heading = text;
    starts.push(start);
    places.push({ paragraph: starts.length, ...(heading === undefined ? {} : { heading }) });
  }
  return {
    placeOf: (offset) =>
      offset < shift ? { part: 'subject' } : (places[lastAtOrBefore(starts, offset)] ?? { paragraph: 1 }),
  };
}

function attachmentsRemark(names: readonly string[]): { sv: string; en: string } {
  const list = names.slice(0, 10).join(', ') + (names.length > 10 ? ' …' : '');
  return {
    sv: `Bilagorna är inte granskade: ${list}. Spara dem och granska dem för sig.`,
    en: `The attachments are not checked: ${list}. Save them and check them by themselves.`,
  };
}

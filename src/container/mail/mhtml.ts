import { parseHtml } from '../../format/html.ts';
import type { ParsedDocument } from '../../format/types.ts';
import { damaged, limits, tooLarge } from '../limits.ts';
import { rebase } from '../rebase.ts';
import { runThread } from '../thread.ts';
import { type Message, placesOf } from './document.ts';

/** Reads a page that a browser has saved in one file: a message (RFC 2557) of the page and what it shows. */
export async function readMhtml(bytes: Uint8Array): Promise<ParsedDocument> {
  const html = (await runThread<Message | null>('eml', pageOnly(bytes)))?.html;
  if (html === undefined) {
    throw damaged('mhtml', { sv: 'det finns ingen webbsida i den', en: 'there is no web page in it' });
  }
  if (html.length > limits.textLength * mostMarkup) throw tooLarge();
  const page = parseHtml(html);
  const { source, blocks } = rebase(page);
  return {
    format: 'mhtml',
    source,
    blocks,
    metadata: page.metadata,
    metadataRanges: {},
    comments: [],
    places: placesOf(blocks, 0),
    ...(page.remarks === undefined ? {} : { remarks: page.remarks }),
  };
}

/** Times that the markup of a page may be longer than its text may be. */
const mostMarkup = 10;

/** The head of the message and its first part, which is the page: frames, pictures and styles come behind it. */
function pageOnly(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = text.subarray(0, 4096).toString('latin1');
  const boundary =
    /^content-type:\s*multipart\/related\b[\s\S]{0,500}?\bboundary="?([^"\r\n;]{1,100})/imu.exec(head)?.[1];
  if (boundary === undefined) return bytes;
  const mark = `\n--${boundary}`;
  const first = text.indexOf(mark, 0, 'latin1');
  const second = first < 0 ? -1 : text.indexOf(mark, first + mark.length, 'latin1');
  return second < 0 ? bytes : bytes.subarray(0, second + 1);
}

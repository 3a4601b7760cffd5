import { Inflate } from 'fflate';
import { SourceError } from '../../source/source-error.ts';
import { limits, tooLarge } from '../limits.ts';

/** Streams smaller than this unpack to no more than the limit, as packed as they can be. Bytes. */
const smallStream = 32 * 1024;
const chunk = 64 * 1024;

/**
 * Refuses a file whose packed streams would unpack to more than a text: the parser unpacks a stream at once and
 * could not be stopped. Streams are looked for by their keywords, so that a broken file is looked at too.
 *
 * @throws {SourceError}
 */
export function refuseStreamBombs(bytes: Uint8Array): void {
  let total = 0;
  for (let at = find(bytes, 'stream', 0); at >= 0; at = find(bytes, 'stream', at + 6)) {
    let start = at + 6;
    if (bytes[start] === 13) start++;
    if (bytes[start] === 10) start++;
    const next = find(bytes, 'endstream', start);
    const end = next < 0 ? bytes.length : next;
    const isFlate = (bytes[start]! & 0x0f) === 8 && ((bytes[start]! << 8) | bytes[start + 1]!) % 31 === 0;
    if (isFlate && end - start > smallStream && !isPicture(bytes, at)) {
      total += unpackedSize(bytes.subarray(start, end), limits.unpackedBytes);
      if (total > limits.archiveBytes) throw tooLarge();
    }
    at = Math.max(at, end - 6);
  }
}

/** Pictures are never unpacked here. Their dictionary stands right before the stream. */
function isPicture(bytes: Uint8Array, at: number): boolean {
  let dictionary = '';
  for (const byte of bytes.subarray(Math.max(0, at - 600), at)) dictionary += String.fromCharCode(byte);
  return /\/Subtype\s*\/Image\b/u.test(dictionary.slice(dictionary.lastIndexOf(' obj') + 1));
}

/** How many bytes a zlib stream unpacks to; stops with an error above the limit. A broken one counts as far as it goes. */
function unpackedSize(bytes: Uint8Array, limit: number): number {
  let size = 0;
  const inflate = new Inflate((part) => {
    size += part.length;
    if (size > limit) throw tooLarge();
  });
  // Without its header of two bytes a zlib stream is a deflate stream.
  try {
    for (let at = 2; at < bytes.length; at += chunk) {
      inflate.push(bytes.subarray(at, at + chunk), at + chunk >= bytes.length);
    }
  } catch (error) {
    if (error instanceof SourceError) throw error;
  }
  return size;
}

/** Offset of an ASCII word from `from` on, or -1. */
function find(bytes: Uint8Array, word: string, from: number): number {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < word.length && bytes[at + length] === word.charCodeAt(length)) length++;
    if (length === word.length) return at;
  }
  return -1;
}

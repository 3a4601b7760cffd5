import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FuzzedFormat } from './grow.ts';

/** Random numbers that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const oddNumbers = ['-1', '0', '99999999999', '2147483648', 'NaN', '1e308', '', '٣'];
const oddText = [
  '<w:p>',
  '</w:p>',
  '<w:tbl><w:tr><w:tc>',
  '&',
  '&#0;',
  '&#x10FFFF;',
  '<![CDATA[x]]>',
  '<!-- x -->',
  '<?x?>',
  '\u0000',
  '\ud83d',
  '\\par',
  '{',
  '}',
  '\\bin99999999 ',
  '\\u-1 ',
  "\\'",
  'endstream',
  '/Length 99999999',
  '<< /Kids [1 0 R] >>',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  '--b\r\n',
];

/** A damaged copy of a document: a few bytes or words changed, dropped, doubled or moved; inside the archive too. */
export function mutate(bytes: Uint8Array, format: FuzzedFormat, random: () => number): Uint8Array {
  if ((format === 'docx' || format === 'odt') && random() < 0.8) {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
    const name = names[Math.floor(random() * names.length)]!;
    parts[name] = strToU8(mutateText(strFromU8(parts[name]!), random));
    return zipSync(parts);
  }
  return random() < 0.5
    ? mutateBytes(bytes, random)
    : latin1Bytes(mutateText(strFromU8(bytes, true), random));
}

function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = (): number => Math.floor(random() * bytes.length);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return bytes.slice(0, at());
  const copy = bytes.slice();
  if (kind === 1) {
    const from = at();
    const to = at();
    copy.copyWithin(from, to, Math.min(copy.length, to + 1 + Math.floor(random() * 200)));
    return copy;
  }
  const changes = kind === 2 ? 1 + Math.floor(random() * 8) : Math.floor(copy.length / 50);
  for (let count = 0; count < changes; count++) copy[at()] = Math.floor(random() * 256);
  return copy;
}

function mutateText(text: string, random: () => number): string {
  let result = text;
  const rounds = 1 + Math.floor(random() * 4);
  for (let round = 0; round < rounds; round++) {
    const from = Math.floor(random() * result.length);
    const to = Math.min(result.length, from + Math.floor(random() ** 3 * result.length));
    const part = result.slice(from, to);
    switch (Math.floor(random() * 6)) {
      case 0:
        result = result.slice(0, from) + result.slice(to);
        break;
      case 1:
        result = result.slice(0, to) + part.repeat(1 + Math.floor(random() * 20)) + result.slice(to);
        break;
      case 2:
        result = result.slice(0, from) + oddText[Math.floor(random() * oddText.length)]! + result.slice(from);
        break;
      case 3: {
        const odd = oddNumbers[Math.floor(random() * oddNumbers.length)]!;
        let left = Math.floor(random() * 20);
        result = result.replace(/\d+/gu, (number) => (left-- === 0 ? odd : number));
        break;
      }
      case 4:
        result = result.slice(0, from) + result.slice(to) + part;
        break;
      default:
        result =
          result.slice(0, from) +
          oddText[Math.floor(random() * oddText.length)]!.repeat(1 + Math.floor(random() * 3000)) +
          result.slice(from);
    }
    result = result.slice(0, 4_000_000);
  }
  return result;
}

function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

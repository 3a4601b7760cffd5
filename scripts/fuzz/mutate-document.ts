import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { FuzzedFormat } from '../../tests/container/grow.ts';
import type { Random } from '../random.ts';
import { mutateBytes, mutateText } from './mutate-text.ts';

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
export function mutateDocument(bytes: Uint8Array, format: FuzzedFormat, random: Random): Uint8Array {
  if ((format === 'docx' || format === 'odt') && random.next() < 0.8) {
    const parts = unzipSync(bytes);
    const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/u.test(name));
    const name = names[random.below(names.length)]!;
    parts[name] = strToU8(damageMarkup(strFromU8(parts[name]!), random));
    return zipSync(parts);
  }
  return random.next() < 0.5
    ? mutateBytes(bytes, random)
    : latin1Bytes(damageMarkup(strFromU8(bytes, true), random));
}

function damageMarkup(text: string, random: Random): string {
  let result = mutateText(text, random, oddText, () => text);
  if (random.once(6)) {
    const odd = random.pick(oddNumbers);
    let left = random.below(20);
    result = result.replace(/\d+/gu, (number) => (left-- === 0 ? odd : number));
  }
  if (random.once(10)) {
    const at = random.below(result.length + 1);
    result = result.slice(0, at) + random.pick(oddText).repeat(1 + random.below(3000)) + result.slice(at);
  }
  return result.slice(0, 4_000_000);
}

function latin1Bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

import type { Random } from '../random.ts';

/** Characters that programs stumble over, whatever the text is. */
const oddCharacters: readonly string[] = [
  '\0',
  '\u0001',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u0301',
  '\u030a',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u2060',
  '\ufeff',
  '\ufffd',
  '\uffff',
  '\ud83d',
  '\udc00',
  '😀',
  '👩‍🦽',
  '🇸🇪',
  'ﬁ',
  'İ',
  'ß',
  'ẞ',
  'ŉ',
  '한',
  '𝒳',
  'Å',
  '\u212b',
  'e\u0301\u0323',
  '½',
  '²',
  '٣',
  '–',
  '—',
  '−',
  '-',
  '”',
  '’',
  '"',
  "'",
  '«',
  '…',
  '\t',
  '\v',
  '\f',
  '\r',
  '\n',
  '\r\n',
  '\n\n',
  ' ',
  '  ',
  '.',
  '..',
  '?',
  '!',
  ',',
  ':',
  ';',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '§',
  '%',
  '/',
  '\\',
  '#',
  '*',
  '_',
  '`',
  '~',
  '|',
  '<',
  '>',
  '&',
  '=',
  '+',
  '@',
  '0',
  '9',
];

/** A part of a text that is mostly short. */
function stretch(text: string, random: Random): [from: number, to: number] {
  const from = random.below(text.length + 1);
  const most = random.once(3) ? text.length - from : Math.min(40, text.length - from);
  return [from, from + random.small(most)];
}

function flip(text: string, random: Random): string {
  const at = random.below(text.length);
  const code = text.charCodeAt(at) ^ (1 << random.below(random.once(3) ? 16 : 7));
  return text.slice(0, at) + String.fromCharCode(code) + text.slice(at + 1);
}

const shapes: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.replace(/\r?\n/gu, '\r\n'),
  (text) => text.replace(/\r?\n/gu, '\r'),
  (text) => text.replace(/\n/gu, ' '),
  (text) => text.replaceAll(' ', '\n'),
  (text) => text.replaceAll(' ', ''),
  (text) => text.replaceAll(' ', '\u00a0'),
  (text) => text.replaceAll('.', ''),
  (text) => `\ufeff${text}`,
  (text) => text.split('').reverse().join(''),
];

/**
 * A damaged copy of a text: characters flipped, pieces cut, doubled, moved, taken from another text, odd characters
 * and marks put in, and marks nested. `marks` are the pieces of the text's own language; a pair is an opening mark
 * with its end.
 */
export function mutateText(
  text: string,
  random: Random,
  marks: readonly (string | readonly [open: string, close: string])[],
  other: () => string,
): string {
  let result = text;
  const rounds = 1 + random.small(7);
  for (let round = 0; round < rounds; round++) {
    const [from, to] = stretch(result, random);
    const before = result.slice(0, from);
    const part = result.slice(from, to);
    const after = result.slice(to);
    switch (random.below(11)) {
      case 0:
        result = before + after;
        break;
      case 1:
        result = before + part.repeat(2 + random.small(30)) + after;
        break;
      case 2: {
        const at = random.below(before.length + 1);
        result = before.slice(0, at) + part + before.slice(at) + after;
        break;
      }
      case 3:
        if (result !== '') result = flip(result, random);
        break;
      case 4: {
        const source = other();
        const [a, b] = stretch(source, random);
        result = before + source.slice(a, b) + after;
        break;
      }
      case 5:
      case 6:
        result = before + random.pick(oddCharacters).repeat(1 + random.small(40)) + part + after;
        break;
      case 7:
      case 8: {
        const mark = random.pick(marks);
        const count = 1 + random.small(20);
        result =
          typeof mark === 'string'
            ? before + mark.repeat(count) + part + after
            : before + mark[0].repeat(count) + part + mark[1].repeat(random.once(4) ? 1 : count) + after;
        break;
      }
      case 9:
        result = random.once(4) ? result.slice(0, to) : before + random.pick(shapes)(part) + after;
        break;
      default:
        result = random.pick(shapes)(result);
    }
  }
  return result;
}

/** A damaged copy of bytes: some changed, cut off, or moved over others. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const at = (): number => random.below(bytes.length);
  const kind = random.below(4);
  if (kind === 0) return bytes.slice(0, at());
  const copy = bytes.slice();
  if (kind === 1) {
    const from = at();
    const to = at();
    copy.copyWithin(from, to, Math.min(copy.length, to + 1 + random.below(200)));
    return copy;
  }
  const changes = kind === 2 ? 1 + random.below(8) : Math.floor(copy.length / 50);
  for (let count = 0; count < changes; count++) copy[at()] = random.below(256);
  return copy;
}

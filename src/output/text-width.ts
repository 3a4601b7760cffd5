import { withoutBuildCommands } from './build-commands.ts';

const marks = /\p{Mark}/u;

/** How many terminal columns a text takes: combining marks none, East Asian wide letters and emoji two. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code < 0x300) width += 1;
    else if (marks.test(character) || code === 0x200d || code === 0x200b || code === 0x2060) continue;
    else if (isWide(code)) width += 2;
    else width += 1;
  }
  return width;
}

function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff) ||
    (code >= 0x20000 && code <= 0x3fffd)
  );
}

/** Pads a text with spaces to a width in terminal columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - textWidth(text)));
}

/** Pads a text on its left side. */
export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - textWidth(text))) + text;
}

/**
 * One line of text that is safe to show: white space is one space; control characters, which a checked text could use
 * to rewrite the terminal, become visible marks; and what a build server would take for a command is broken up.
 */
export function oneLine(text: string): string {
  return withoutBuildCommands(
    text
      .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/gu, ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\u2423')
      .trim(),
  );
}

/** Breaks a text into lines of at most `width` columns, between words; a longer word stands alone. */
export function wrapWords(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let lineWidth = 0;
  for (const word of text.split(' ')) {
    const wordWidth = textWidth(word);
    if (line !== '' && lineWidth + 1 + wordWidth > width) {
      lines.push(line);
      line = word;
      lineWidth = wordWidth;
    } else {
      line = line === '' ? word : `${line} ${word}`;
      lineWidth = lineWidth === 0 ? wordWidth : lineWidth + 1 + wordWidth;
    }
  }
  lines.push(line);
  return lines;
}

/**
 * What build servers obey in whatever a step prints: `##[…]` and `##vso[…]` anywhere in a line (Azure Pipelines,
 * GitHub Actions), `::…::` at its start (GitHub Actions). A checked text or the name of a file may hold them.
 */
const anywhere = /##(?=\[|vso\[)/gu;
const atStart = /(?<!\S)::/gu;

/** U+2060 takes no room and is no white space. */
const wordJoiner = '\u2060';

/** A text of one line that no build server obeys, with a character that is not seen in the commands. */
export function withoutBuildCommands(line: string): string {
  return line.replace(anywhere, `#${wordJoiner}#`).replace(atStart, `${wordJoiner}::`);
}

/** A value as JSON that no build server obeys: the same value when it is read. */
export function toJsonText(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(anywhere, '#\\u0023');
}

/** Escaped XML that no build server obeys: the same text when it is read. */
export function xmlWithoutBuildCommands(escaped: string): string {
  return escaped.replace(anywhere, '#&#35;');
}

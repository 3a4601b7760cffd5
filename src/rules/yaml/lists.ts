import type { WordList } from '../terms/data.ts';
import type { YamlNode, YamlReader } from './reader.ts';

/** The word lists of a file: `{ handling: { granskning: granska } }`. */
export function readLists(reader: YamlReader, node: YamlNode): Record<string, WordList> {
  const lists: Record<string, WordList> = {};
  for (const [name, list] of reader.entries(node, 'lists')) {
    const words: Record<string, string> = {};
    for (const [word, value] of reader.entries(list, `lists.${name}`)) {
      const wording = reader.text(value, `lists.${name}.${word}`);
      if (!/^[\p{L}-]+$/u.test(word)) {
        reader.problem(
          list,
          `”${word}” i listan ${name} ska vara ett enda ord. Skriv fraser som egna termer.`,
          `“${word}” in the list ${name} must be one word. Write phrases as terms of their own.`,
        );
      } else if (wording !== undefined) words[word.toLowerCase()] = wording;
    }
    lists[name] = words;
  }
  return lists;
}

/** The lists that a term names; a name without a list is told. */
export function listsOf(
  reader: YamlReader,
  node: YamlNode,
  texts: readonly string[],
  lists: Readonly<Record<string, WordList>>,
): Record<string, WordList> | undefined {
  const named = new Set(
    texts.flatMap((text) => [...text.matchAll(/\{([^{}]+)\}/gu)].map((found) => found[1]!)),
  );
  const used: Record<string, WordList> = {};
  for (const name of named) {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list !== undefined) used[name] = list;
    else {
      reader.problem(
        node,
        `Listan {${name}} finns inte. Skriv den under lists: i samma fil, till exempel ${name}: { granskning: granska }.`,
        `There is no list {${name}}. Write it under lists: in the same file, for example ${name}: { granskning: granska }.`,
      );
    }
  }
  return named.size === 0 ? undefined : used;
}

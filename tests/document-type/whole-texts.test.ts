import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../src/document-type/document-types.ts';
import { guessDocumentType } from '../../src/document-type/guess.ts';
import { analyse, Checker } from '../../src/engine/index.ts';
import { builtinRules } from '../../src/rules/catalogue.ts';

/** A text of a type, with the parts that it lacks, by the ids of the messages that ask for them. */
interface WholeText {
  id: string;
  type: DocumentType;
  extension: string;
  lacking: string[];
  text: string;
}

const read = (name: string) => readFileSync(new URL(`whole-texts/${name}.txt`, import.meta.url), 'utf8');

/** Each text begins with a line `=== id type extension missing=part,part`. */
const texts: WholeText[] = ['first', 'second', 'third', 'fourth'].flatMap((name) =>
  read(name)
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const [id = '', type = '', extension = '', lacking = ''] = part.slice(0, end).split(' ');
      const parts = lacking.slice('missing='.length).split(',').filter(Boolean);
      return { id, type: type as DocumentType, extension, lacking: parts, text: part.slice(end + 1) };
    }),
);

/** Each line is `id|part|old words|new words`; further pairs of words follow after ¤. */
const shortened: WholeText[] = read('without-a-part')
  .split(/^(?=[a-z-]+-\d\|[a-zA-Z]+\|)/mu)
  .slice(1)
  .map((entry) => {
    const [id = '', part = ''] = entry.split('|', 2);
    const whole = texts.find((one) => one.id === id)!;
    let { text } = whole;
    for (const edit of entry.trimEnd().slice(`${id}|${part}|`.length).split('¤')) {
      const bar = edit.lastIndexOf('|');
      text = text.replace(edit.slice(0, bar), () => edit.slice(bar + 1));
    }
    return { ...whole, id: `${id} without ${part}`, lacking: [...whole.lacking, part], text };
  });

/** Settings that leave only the rules for parts, since others cost time. */
const onlyParts = Object.fromEntries(
  builtinRules()
    .filter(({ meta }) => !meta.id.endsWith('-delar'))
    .map(({ meta }) => [meta.id, 'off' as const]),
);

/** Messages of the rules for parts that speak of a part that is there. */
const ofPresentParts = new Set(['vague', 'empty', 'agent', 'fullName', 'law']);

describe('whole texts in unusual words and layouts', () => {
  // The rules for parts need no compiled data.
  const checkers = new Map<DocumentType, Checker>();

  /** The parts that a text is said to lack. */
  function saidToLack({ type, extension, text }: WholeText): string[] {
    const checker = checkers.get(type) ?? new Checker({ documentType: type, rules: onlyParts });
    checkers.set(type, checker);
    const { findings } = checker.check({ text, path: `t.${extension}` });
    return findings.flatMap(({ ruleId, message }) => {
      const card = builtinRules().find(({ meta }) => meta.id === ruleId)!.meta;
      if (!ruleId.endsWith('-delar')) return [];
      const id = Object.keys(card.messages).find((key) => {
        const [before = '', ...rest] = card.messages[key]!.sv.split(/\{\w+\}/u);
        return message.startsWith(before) && message.endsWith(rest.at(-1) ?? before);
      })!;
      return ofPresentParts.has(id) ? [] : [id];
    });
  }

  test('are taken for their type, and never for another', () => {
    const guessed = texts.map(({ id, type, extension, text }) => {
      const path = `t.${extension}`;
      return { id, type, guess: guessDocumentType(analyse({ text, path }), path).type };
    });
    expect(guessed.filter(({ type, guess }) => guess !== type && guess !== 'text')).toEqual([]);
    expect(guessed.filter(({ type, guess }) => guess === type).length / guessed.length).toBeGreaterThan(0.93);
  });

  test('are not said to lack what they have, and mostly said to lack what they do not have', () => {
    let lacking = 0;
    let found = 0;
    const inVain: string[] = [];
    for (const one of [...texts, ...shortened]) {
      const said = saidToLack(one);
      inVain.push(...said.filter((part) => !one.lacking.includes(part)).map((part) => `${one.id}: ${part}`));
      lacking += one.lacking.length;
      found += one.lacking.filter((part) => said.includes(part)).length;
    }
    expect(inVain).toEqual([]);
    expect(found / lacking).toBeGreaterThan(0.9);
  });
});

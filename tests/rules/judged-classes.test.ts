import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type DocumentType, documentTypes } from '../../src/document-type/document-types.ts';
import { check } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

/** A sentence of a class, with the places that are to be marked or left. */
interface Case {
  wanted: boolean;
  text: string;
  places: [number, number][];
}

function readCase(line: string): Case {
  let text = '';
  const places: [number, number][] = [];
  for (const part of line
    .slice(2)
    .replaceAll('\\n', '\n')
    .split(/(\[\[|\]\])/u)) {
    if (part === '[[') places.push([text.length, text.length]);
    else if (part === ']]') places.at(-1)![1] = text.length;
    else text += part;
  }
  return { wanted: line.startsWith('-'), text, places: places.length > 0 ? places : [[0, text.length]] };
}

const source = readFileSync(new URL('judged-classes.txt', import.meta.url), 'utf8');
const classes = source
  .split(/^# /mu)
  .slice(1)
  .map((part) => {
    const [title = '', ...lines] = part.split('\n');
    const [name = '', rules = '', type = ''] = title.split('|').map((one) => one.trim());
    return { name, rules: rules.split(' '), type: type as DocumentType, lines };
  });

// An editor has judged the like of these in whole texts: what she marks is found, and what she leaves is left alone.
describe.each(classes)('class $name', ({ rules, type, lines }) => {
  test.each(lines.filter((line) => /^[-+] /u.test(line)))('%s', (line) => {
    expect(documentTypes).toHaveProperty(type);
    const { wanted, text, places } = readCase(line);
    const { findings } = check({ text, format: 'plain' }, { swedish, documentType: type });
    const touching = findings.filter(
      ({ ruleId, start, end }) =>
        (rules[0] === '' || rules.includes(ruleId)) && places.some(([from, to]) => start < to && end > from),
    );
    const told = touching.map(({ ruleId, actual }) => `${ruleId}: ${actual}`);
    if (wanted) expect(told).not.toEqual([]);
    else expect(told).toEqual([]);
  });
});

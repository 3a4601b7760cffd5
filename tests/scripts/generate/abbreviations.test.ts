import { describe, expect, test } from 'vitest';
import { compileAbbreviations } from '../../../scripts/generate/abbreviations.ts';

const head = 'sources:\n  usage: allmänt bruk\nabbreviations:\n';

function compile(...lines: string[]) {
  return compileAbbreviations(`${head}${lines.map((line) => `  - ${line}\n`).join('')}`, 'list.yaml');
}

test('a line becomes an entry with the name of its source', () => {
  expect(compile('{ form: kl., means: [klockan], advice: number, split: number, source: usage }')).toEqual([
    { form: 'kl.', means: ['klockan'], advice: 'number', split: 'number', source: 'allmänt bruk' },
  ]);
});

describe('a fault names file, line and what is wrong', () => {
  test.each([
    ['{ form: kl., means: [klockan], advice: number, source: usage }', /list\.yaml:4: .*needs "split"/u],
    ['{ form: kl, means: [], advice: number, source: usage }', /list\.yaml:4: "means"/u],
    ['{ form: kl, means: [klockan], advice: never, source: usage }', /list\.yaml:4: "advice"/u],
    ['{ form: kl, means: [klockan], advice: number, source: book }', /list\.yaml:4: "source"/u],
    ['{ form: kl, means: [klockan], advice: number, sorce: usage }', /unknown key "sorce"/u],
    ['{ form: kl, means: [klockan], advice: number, split: often, source: usage }', /"split" must be/u],
    ['just text', /list\.yaml:4: an abbreviation is one line/u],
  ])('%s', (line, message) => expect(() => compile(line)).toThrow(message));

  test('an abbreviation that stands twice', () => {
    const line = '{ form: kl, means: [klockan], advice: number, source: usage }';
    expect(() => compile(line, line)).toThrow(/list\.yaml:5: "kl" stands twice/u);
  });

  test('a file without the lists', () => {
    expect(() => compileAbbreviations('a: 1\n', 'list.yaml')).toThrow(/list\.yaml:1/u);
  });

  test('a file that is no YAML', () => {
    expect(() => compileAbbreviations('a: [1\nb: ]', 'list.yaml')).toThrow(/list\.yaml:\d/u);
  });
});

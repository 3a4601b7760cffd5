import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentTypes } from '../../../src/document-type/document-types.ts';
import { blockKinds, textFormats } from '../../../src/format/types.ts';
import { builtinRules } from '../../../src/rules/catalogue.ts';
import { ruleGroups } from '../../../src/rules/groups.ts';
import { compileTerm, isListed } from '../../../src/rules/terms/compile.ts';
import type { TermData } from '../../../src/rules/terms/data.ts';
import { isTermRule } from '../../../src/rules/terms/rule.ts';
import { ruleKeys } from '../../../src/rules/yaml/keys.ts';
import { loadRuleFile } from '../../../src/rules/yaml/rule-file.ts';
import { loadTermFile } from '../../../src/rules/yaml/term-file.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'rules/termer');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const schema = JSON.parse(readFileSync(join(root, 'src/rules/schema/rule.schema.json'), 'utf8'));
const ajv = new Ajv2020({ allErrors: true });
const validate = ajv.compile(schema);
const validateTermFile = ajv.compile(
  JSON.parse(readFileSync(join(root, 'src/rules/schema/terms.schema.json'), 'utf8')),
);
const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const loaded = new Map(files.map((name) => [name, loadRuleFile(text(name), name)]));
const load = (name: string) => loaded.get(name)!;

test('the published schema knows what the program knows', () => {
  const { documentType, blockKind, format } = schema.$defs;
  expect(documentType.enum).toEqual(Object.keys(documentTypes));
  expect([...blockKind.enum].sort()).toEqual([...blockKinds].sort());
  expect(format.enum).toEqual(textFormats);
  expect(schema.properties.group.enum).toEqual(ruleGroups);
});

describe.each(files)('%s', (name) => {
  test('loads without problems and follows the published schema', () => {
    const { rule, problems } = load(name);
    expect(problems).toEqual([]);
    expect(rule?.meta.id).toBe(basename(name, '.yaml'));
    validate(parse(text(name)));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('has at least two wrong and two right examples', () => {
    const { rule } = load(name);
    expect(rule?.meta.fel.length).toBeGreaterThanOrEqual(2);
    expect(rule?.meta.ratt.length).toBeGreaterThanOrEqual(2);
  });

  test('names its schema, so that editors complete its keys', () => {
    expect(text(name).split('\n')[0]).toBe(
      '# yaml-language-server: $schema=../../src/rules/schema/rule.schema.json',
    );
  });

  test('advice of low confidence is no warning', () => {
    const { rule } = load(name);
    for (const { term, severity, confidence } of rule?.termData.terms ?? []) {
      if (confidence === 'low') expect(['info', 'off'], term).toContain(severity);
    }
  });

  test('every term says what to write or why', () => {
    const { rule } = load(name);
    for (const { term, replace, note, source, confidence } of rule?.termData.terms ?? []) {
      expect(replace?.length ?? note?.sv.length ?? 0, term).toBeGreaterThan(0);
      expect(source?.name, term).toBeTruthy();
      expect(confidence, term).toBeTruthy();
      // Scraps of a source list: "ge (bud)", "lämna (in)".
      expect((replace ?? []).join(' '), term).not.toMatch(/[()/]/u);
      if (source?.name === 'Myndigheternas skrivregler') expect(source.section, term).toMatch(/^\d/u);
    }
  });
});

test('every note is told in English too, with the same lists of words', () => {
  const notes = builtinRules()
    .filter(isTermRule)
    .flatMap(({ termData: { terms, patterns } }) =>
      [...terms, ...patterns].flatMap(({ note }) => note ?? []),
    );
  expect(notes.length).toBeGreaterThan(0);
  const untold = notes.filter(({ en }) => en.startsWith('In Swedish:')).map(({ sv }) => sv);
  expect([...new Set(untold)], 'add these to data/english-notes.yaml').toEqual([]);
  const listsIn = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();
  for (const { sv, en } of notes) {
    expect(listsIn(en), sv).toEqual(listsIn(sv));
    // Quoted words are what to write, in Swedish; the rest is English.
    const said = en.replaceAll(/“[^”]*”/gu, '');
    expect(said, sv).not.toMatch(/[åäöÅÄÖ”]|\b(?:och|eller|skriv|inte)\b/iu);
  }
});

test('every line of English belongs to a note that there is', () => {
  const notes = new Set(
    builtinRules()
      .filter(isTermRule)
      .flatMap(({ termData: { terms, patterns } }) =>
        [...terms, ...patterns].flatMap(({ note }) => note?.sv ?? []),
      ),
  );
  const lines = parse(readFileSync(join(root, 'data/english-notes.yaml'), 'utf8'));
  expect(
    Object.keys(lines).filter((note) => !notes.has(note)),
    'take these out of data/english-notes.yaml',
  ).toEqual([]);
});

test('no row marks only what an earlier row marks already, in whichever list', () => {
  const gravity = { off: 0, info: 1, warning: 2, error: 3 };
  interface Row extends TermData {
    list: string;
    place: number;
    grave: number;
    forms: readonly string[];
  }
  let places = 0;
  const rows = builtinRules()
    .filter(isTermRule)
    .flatMap(({ meta, termData }) =>
      [...termData.terms].map(
        (term): Row => ({
          ...term,
          list: meta.id,
          place: places++,
          grave: gravity[term.severity ?? meta.severity],
          // A rule that rests in some document types covers nothing there.
          forms: meta.documentTypes || meta.notDocumentTypes ? [] : wordings(term),
        }),
      ),
    );
  const marksAlways = ({ only, not, documentTypes, notDocumentTypes, notIn, near, match }: Row) =>
    (only ?? not ?? documentTypes ?? notDocumentTypes ?? notIn ?? near ?? match) === undefined;
  // A word class may be denied where a word is read in another way, so it says nothing of rows without.
  const keyOf = (form: string, { class: termClass }: Row) => `${termClass} ${form}`;
  const first = new Map<string, Row>();
  for (const row of rows) {
    if (!marksAlways(row)) continue;
    for (const form of row.forms) {
      const known = first.get(keyOf(form, row));
      if (known === undefined || row.grave > known.grave) first.set(keyOf(form, row), row);
    }
  }
  const covered = rows.filter(
    (row) =>
      row.forms.length > 0 &&
      row.compounds !== true &&
      row.forms.every((form) => {
        const other = first.get(keyOf(form, row));
        return other !== undefined && other !== row && (other.grave > row.grave || other.place < row.place);
      }),
  );
  expect(covered.map(({ list, term }) => `${list}: ${term}`)).toEqual([]);
});

test('a term whose words inflect has a class, so that its replacement does too', () => {
  const faults = builtinRules()
    .filter(isTermRule)
    .flatMap(({ meta, termData }) =>
      [...termData.terms]
        .filter(
          ({ term, class: termClass, replace = [] }) =>
            term.includes('~') && termClass === undefined && replace.some((one) => !one.startsWith('=')),
        )
        .map(({ term }) => `${meta.id}: ${term}`),
    );
  expect(faults).toEqual([]);
});

test('no term stands in two lists', () => {
  const seen = new Map<string, string>();
  for (const name of files) {
    for (const { term, class: termClass, only } of load(name).rule?.termData.terms ?? []) {
      const key = `${term.toLowerCase()} ${termClass ?? ''} ${only ?? ''}`;
      expect(seen.get(key), `${term} in ${name}`).toBeUndefined();
      seen.set(key, name);
    }
  }
});

test('the same words stand in two lists only where one list leaves to the other what it marks', () => {
  const wordsOf = (term: string) => term.toLowerCase().replace(/[~()]|:(?:verb|noun|adjective)/gu, '');
  const seen = new Map<string, { name: string; only: string; not: string }[]>();
  const twice: string[] = [];
  for (const name of files) {
    for (const { term, only, not } of load(name).rule?.termData.terms ?? []) {
      const words = wordsOf(term);
      const one = { name, only: `${only ?? ''}`, not: `${not ?? ''}` };
      const others = seen.get(words) ?? [];
      for (const other of others) {
        const areParted =
          (one.only !== '' && one.only === other.not) || (other.only !== '' && other.only === one.not);
        if (other.name !== name && !areParted) twice.push(`${words}: ${other.name}, ${name}`);
      }
      seen.set(words, [...others, one]);
    }
  }
  expect(twice).toEqual([]);
});

test('the lists hold at least 1,200 terms', () => {
  const count = files.reduce((sum, name) => sum + (load(name).rule?.termData.terms.length ?? 0), 0);
  expect(count).toBeGreaterThanOrEqual(1200);
});

test("the schema of a project's own terms takes what its loader takes, and nothing else", () => {
  const file = `title: Ordlista för Exempelby kommun
severity: info
lists: { handling: { granskning: granska } }
terms:
  - { term: 'göra en {handling}', class: verb, replace: ['{handling}'], confidence: medium }
  - { term: aktuell, only: ['<NOUN> aktuell'], note: Skriv vad det gäller. }
`;
  expect(loadTermFile(file, 'egna.yaml').problems).toEqual([]);
  expect(validateTermFile(parse(file))).toBe(true);
  for (const wrong of ['titel: X\nterms: []\n', 'terms: [{ trem: x }]\n', 'lists: { a: [b] }\nterms: []\n']) {
    expect(validateTermFile(parse(wrong)), wrong).toBe(false);
  }
});

test('every key of the schema is described, for editors to show', () => {
  const undescribed: string[] = [];
  const look = (node: Record<string, unknown>, path: string) => {
    for (const [key, value] of Object.entries((node.properties ?? {}) as Record<string, never>)) {
      const { description, $ref } = value as { description?: string; $ref?: string };
      const target = $ref === undefined ? undefined : schema.$defs[$ref.split('/').at(-1)!];
      if (description === undefined && target?.description === undefined) undescribed.push(`${path}.${key}`);
      look(value, `${path}.${key}`);
    }
  };
  look(schema, 'rule');
  for (const [name, definition] of Object.entries(schema.$defs)) look(definition as never, name);
  expect(undescribed).toEqual([]);
});

test('the schema has the keys that the loader reads', () => {
  const keys = (object: { properties: object }) => Object.keys(object.properties).sort();
  expect(keys(schema)).toEqual([...ruleKeys.rule].sort());
  expect(keys(schema.$defs.term)).toEqual([...ruleKeys.term].sort());
  expect(keys(schema.$defs.term.properties.senses.items)).toEqual([...ruleKeys.sense].sort());
  expect(keys(schema.$defs.termFile)).toEqual([...ruleKeys.termFile].sort());
  expect(keys(schema.properties.patterns.items)).toEqual([...ruleKeys.pattern].sort());
  expect(keys(schema.$defs.source.oneOf[1])).toEqual([...ruleKeys.source].sort());
  expect(keys(schema.properties.fel.items)).toEqual([...ruleKeys.wrong].sort());
});

/** All that a term of listed words marks; nothing for one with gaps, tags or word beginnings. */
function wordings(term: TermData): string[] {
  const { sequences } = compileTerm(term);
  return sequences.flatMap((sequence) => {
    const plain = sequence.every(
      (element) => element.kind === 'word' && !element.optional && !element.tag && isListed(element),
    );
    if (!plain) return [];
    return sequence.reduce(
      (starts, element) =>
        element.kind === 'gap'
          ? starts
          : starts.flatMap((start) => [...element.forms.keys()].map((form) => `${start} ${form}`)),
      [''],
    );
  });
}

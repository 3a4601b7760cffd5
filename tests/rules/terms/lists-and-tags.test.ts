import { describe, expect, test } from 'vitest';
import { check } from '../../../src/engine/index.ts';
import { Glossary } from '../../../src/rules/terms/glossary.ts';
import { indexTerms } from '../../../src/rules/terms/term-index.ts';
import { loadTermFile } from '../../../src/rules/yaml/term-file.ts';
import { swedish } from '../../support/swedish.ts';
import { block, findIn } from './helpers.ts';

const lists = `lists:
  handling: { granskning: granska, kartläggning: kartlägga, uppföljning: följa upp }
`;

function rule(terms: string) {
  const { rule, problems } = loadTermFile(`${lists}terms:\n${terms}`, 'termer.yaml');
  expect(problems).toEqual([]);
  return rule!;
}

function hits(terms: string, text: string) {
  return findIn([rule(terms)], block(text)).map(({ actual, report }) => [actual, report.suggestions?.[0]]);
}

describe('a list in a term', () => {
  const term =
    "  - { term: '~göra:verb|~genomföra:verb …2 en {handling} av', class: verb, replace: ['{handling} …'] }";

  test('stands for each of its words, and the advice has the wording of the word in the text', () => {
    expect(hits(term, 'Vi gör en granskning av avtalet.')).toEqual([['gör en granskning av', 'granskar']]);
    expect(hits(term, 'Vi genomförde en kartläggning av behoven.')).toEqual([
      ['genomförde en kartläggning av', 'kartlade'],
    ]);
    expect(hits(term, 'Vi gör en tårta av hallon.')).toEqual([]);
  });

  test('follows the verb into the passive, and takes the words of the gap along', () => {
    expect(hits(term, 'I varje ärende görs en granskning av behovet.')).toEqual([
      ['görs en granskning av', 'granskas'],
    ]);
    expect(hits(term, 'Därefter gör vi en uppföljning av beslutet.')).toEqual([
      ['gör vi en uppföljning av', 'följer vi upp'],
    ]);
  });

  test('is inflected after ~', () => {
    const inflected = "  - { term: '~{handling}:noun …4 ~göra:verb', note: 'Skriv {handling}.' }";
    const found = findIn([rule(inflected)], block('Granskningen av avtalet görs i maj.'));
    expect(found.map(({ actual, report }) => [actual, report.note?.sv])).toEqual([
      ['Granskningen av avtalet görs', 'Skriv granska.'],
    ]);
  });

  test('works in a context', () => {
    const context = "  - { term: aktuell, only: ['aktuell {handling}'], replace: [denna] }";
    expect(hits(context, 'Aktuell granskning och aktuell bok.')).toEqual([['Aktuell', 'Denna']]);
  });

  test('that does not exist, or holds a phrase, is told with line and remedy', () => {
    const { rule, problems } = loadTermFile(
      `lists:\n  a: { två ord: x, ett: y }\nterms:\n  - { term: 'i {b}' }\n  - { term: 'i {a}' }\n`,
      'termer.yaml',
    );
    expect(problems.map(({ line }) => line)).toEqual([2, 4]);
    expect(problems[1]?.message.sv).toContain('Skriv den under lists:');
    expect(findIn([rule!], block('Vi bor i ett hus.')).map(({ actual }) => actual)).toEqual(['i ett']);
  });
});

describe('a word class in a pattern', () => {
  const term = '  - { term: rörande, only: [<NOUN> rörande], replace: [om] }';
  const found = (text: string, tagged = true) => {
    const marked: string[] = [];
    const { rule } = loadTermFile(`terms:\n${term}`, 'termer.yaml');
    rule!.block!(block(text), {
      options: {},
      documentType: 'text',
      swedish: tagged ? swedish : undefined,
      spelling: undefined,
      english: undefined,
      glossary: new Glossary({ entries: [], index: indexTerms([]) }),
      report: ({ start, end }) => marked.push(text.slice(start, end)),
    });
    return marked;
  };

  test('tells the preposition from the adjective', () => {
    expect(found('Vi har fått en anmälan rörande buller.')).toEqual(['rörande']);
    expect(found('Det var ett rörande tal av rektorn.')).toEqual([]);
  });

  test('rests without a tagger', () => {
    expect(found('Vi har fått en anmälan rörande buller.', false)).toEqual([]);
  });

  test('can be asked of a word itself, and of any word', () => {
    const marks = (line: string, text: string) =>
      check({ text }, { swedish, extraRules: [loadTermFile(`terms:\n  - ${line}\n`, 'x').rule!] })
        .findings.filter(({ ruleId }) => ruleId === 'egna-termer')
        .map(({ actual }) => actual);
    expect(marks("{ term: 'var<AUX>' }", 'Det var sent. Var bor du?')).toEqual(['var']);
    expect(marks("{ term: 'ett <ADJ> hus' }", 'Ett rött hus och ett av hus.')).toEqual(['Ett rött hus']);
  });

  test.each([
    ["{ term: rörande, only: ['<PREP> rörande'] }", 'ADP'],
    ["{ term: '<NOUN> rörande' }", 'only:'],
    ["{ term: '(<NOUN>) rörande' }", 'only:'],
    ["{ term: 'i våra<NOUN>|var<AUX>' }", 'samma <ordklass>'],
  ])('that cannot be used is told with a remedy: %s', (line, remedy) => {
    const { problems } = loadTermFile(`terms:\n  - ${line}\n`, 'termer.yaml');
    expect(problems.map((problem) => problem.line)).toEqual([2]);
    expect(problems[0]?.message.sv).toContain(remedy);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type DocumentType, documentTypes } from '../../../src/document-type/document-types.ts';
import { check } from '../../../src/engine/index.ts';
import { builtinRules } from '../../../src/rules/catalogue.ts';
import { compileTerm } from '../../../src/rules/terms/compile.ts';
import type { GlossaryEntry } from '../../../src/rules/terms/data.ts';
import { isTermRule } from '../../../src/rules/terms/rule.ts';
import { loadGlossary } from '../../../src/rules/yaml/glossary-file.ts';
import { loadTermFile } from '../../../src/rules/yaml/term-file.ts';
import { upos } from '../../../src/swedish/tagger/labels.ts';
import { tokenise } from '../../../src/swedish/tokens.ts';
import type { Sentence } from '../../../src/swedish/types.ts';
import { swedish } from '../../support/swedish.ts';

const root = join(import.meta.dirname, '../../..');
const yaml = readFileSync(join(root, 'data/glossary.yaml'), 'utf8');
const { entries, problems } = loadGlossary(yaml, 'glossary.yaml');

interface Marked {
  actual: string;
  ruleId: string;
  severity: string;
  suggestions: string[];
}

function marks(text: string, documentType: DocumentType = 'webbsida', own?: string): Marked[] {
  const extra = own === undefined ? undefined : loadTermFile(own, 'egna.yaml').rule;
  return check(
    { text, format: 'markdown' },
    { documentType, ...(extra === undefined ? {} : { extraRules: [extra] }) },
  )
    .findings.filter(({ ruleId }) => ruleId === 'facktermer' || ruleId === 'egna-termer')
    .map(({ actual, ruleId, severity, suggestions }) => ({ actual, ruleId, severity, suggestions }));
}

describe('data/glossary.yaml', () => {
  test('loads without problems, follows the schema and holds at least 900 terms', () => {
    expect(problems).toEqual([]);
    expect(entries.length).toBeGreaterThanOrEqual(900);
    const schema = JSON.parse(readFileSync(join(root, 'src/rules/schema/rule.schema.json'), 'utf8'));
    const ajv = new Ajv2020({ allErrors: true });
    ajv.addSchema(schema);
    const validate = ajv.compile({ $ref: 'klarsprak/rule.schema.json#/$defs/glossary' });
    validate(parse(yaml));
    expect(validate.errors ?? []).toEqual([]);
  });

  test('an English message quotes plainer words as English does', () => {
    const text = 'Du får ett delgivningskvitto. Du kan få hjälp av oss om du vill.';
    const { findings } = check({ text }, { documentType: 'webbsida', language: 'en' });
    const message = findings.find(({ ruleId }) => ruleId === 'facktermer')?.message;
    expect(message).toContain('“mottagningsbevis”');
    expect(message).not.toMatch(/(?:^| )”/u);
  });

  test('no term stands in a list too: it would be marked twice', () => {
    const listed = new Set(
      builtinRules()
        .filter(isTermRule)
        .flatMap(({ termData }) => [...termData.terms].map(({ term }) => term)),
    );
    expect(entries.filter(({ term }) => listed.has(term)).map(({ term }) => term)).toEqual([]);
  });

  test('explanations are short, fit in a parenthesis and do not use their own term', () => {
    const fields = new Set([
      'socialtjänst',
      'juridik',
      'bygg',
      'miljö',
      'skola',
      'ekonomi',
      'politik',
      'trafik',
    ]);
    for (const { term, explain, field } of entries) {
      expect(explain.split(/\s+/u).length, term).toBeLessThanOrEqual(15);
      expect(explain, term).not.toMatch(/[().;]|^\p{Lu}(?!antmät)/u);
      expect(explain.toLowerCase().split(/\s+/u), term).not.toContain(term.toLowerCase());
      expect(fields, term).toContain(field);
    }
  });

  test('what further senses say is as short, and known by other words than the term itself', () => {
    for (const { term, near = [], senses = [] } of entries) {
      for (const { explain } of senses) {
        expect(explain.split(/\s+/u).length, term).toBeLessThanOrEqual(15);
        expect(explain, term).not.toMatch(/[().;]|^\p{Lu}/u);
      }
      for (const pattern of [near, ...senses.map((sense) => sense.near)].flat()) {
        // Words are looked for one by one, so that *god man* would never be found.
        expect(pattern, term).not.toMatch(/\s/u);
        const part = pattern.replaceAll('*', '');
        expect(
          pattern.endsWith('*') && !pattern.startsWith('*')
            ? term.toLowerCase().startsWith(part)
            : term === part,
          `${term}: ${pattern}`,
        ).toBe(false);
      }
    }
  });

  test('no term of the glossary stands in a list of words to change', () => {
    const glossary = new Set(entries.map(({ term }) => term.toLowerCase()));
    expect(readdirSync(join(root, 'rules/termer')).length).toBeGreaterThan(10);
    const both = builtinRules()
      .filter(isTermRule)
      .flatMap(({ termData }) => [...termData.terms].map(({ term }) => term.toLowerCase()))
      .filter((term) => glossary.has(term));
    expect(both).toEqual([]);
  });

  test('an explanation does not count as unexplained when it is pasted as suggested', () => {
    for (const { term, class: wordClass, only, explain } of entries) {
      if (only !== undefined || wordClass === 'verb') continue;
      expect(
        marks(`Här står ${term} (${explain}) i texten.`).map(({ actual }) => actual.toLowerCase()),
        term,
      ).not.toContain(term.toLowerCase());
    }
  });
});

/** Phrases that have one form: names, and set phrases of law. */
const ofOneForm = new Set(['tecken som stöd', 'laga kraft', 'laga skäl', 'skäl därtill']);

/**
 * Words that a term has in one form only, though they inflect: the adjectives that it begins with and their noun
 * (*juridisk person*), the noun before a preposition (*placering i familjehem*).
 */
function uninflected(entry: GlossaryEntry): string[] {
  const [elements] = compileTerm(entry).sequences;
  // As running text, so that the tagger reads its words beside each other.
  const tokens = tokenise(`${entry.term} gäller.`);
  const tags = swedish.tags({ tokens } as unknown as Sentence)!;
  const isOf = (at: number, ...classes: string[]) => classes.includes(upos(tags[at]!));
  const head = tokens.findIndex((_, at) => !isOf(at, 'ADJ'));
  const isPhrase = isOf(head, 'NOUN') && (head > 0 || isOf(1, 'ADP'));
  if (!isPhrase) return [];
  return tokens.slice(0, head + 1).flatMap(({ lower }, at) => {
    const element = elements![at];
    if (element?.kind !== 'word') return [];
    const others = [...element.forms.keys()].filter((form) => form !== lower);
    // *Mindre, vilande, extra, fasta, växelvis* and *hälso-* have one form.
    const isWhole =
      at === head
        ? others.length > 0 || lower.endsWith('-')
        : /[aes]$/u.test(lower) || others.some(isDefinite);
    return isWhole ? [] : [lower];
  });
}

const isDefinite = (adjective: string) => /[ae]$/u.test(adjective);

test('a phrase is found in its other forms too: den juridiska personen', () => {
  const phrases = entries.filter(({ term }) => /^[^~|]+ [^~|]+$/u.test(term));
  const lacking = phrases.flatMap((entry) => {
    if (ofOneForm.has(entry.term)) return [];
    const words = uninflected(entry);
    return words.length === 0 ? [] : [`${entry.term} (${words.join(', ')})`];
  });
  expect(phrases.length).toBeGreaterThan(300);
  expect(lacking, 'write the definite of these into forms: in data/glossary.yaml').toEqual([]);
});

describe('the rule facktermer', () => {
  test('marks a term once and offers the explanation to paste', () => {
    expect(marks('Du söker bistånd hos oss. Ditt bistånd gäller i ett år.')).toEqual([
      {
        actual: 'bistånd',
        ruleId: 'facktermer',
        severity: 'warning',
        suggestions: ['bistånd (hjälp eller pengar från kommunen)'],
      },
    ]);
  });

  test('marks a family of words once', () => {
    const text = 'Du söker bistånd hos oss. Vi skickar ett biståndsbeslut till din biståndshandläggare.';
    expect(marks(text).map(({ actual }) => actual)).toEqual(['bistånd']);
  });

  test('marks at most six terms of a list', () => {
    const list = [
      'Ledsagning',
      'Avlösarservice',
      'Växelvård',
      'Personligt ombud',
      'Korttidstillsyn',
      'Korttidsvistelse',
      'Umgängesstöd',
      'Öppenvårdsinsatser',
    ];
    const text = `Du kan få:\n\n${list.map((item) => `- ${item}`).join('\n')}`;
    expect(marks(text).map(({ severity }) => severity)).toEqual(new Array(6).fill('info'));
  });

  test('asks for no part of a name that only easy-to-read texts explain', () => {
    const text = 'Du kan söka ekonomiskt bistånd hos oss.';
    expect(check({ text }, { documentType: 'webbsida' }).findings).toEqual([]);
    const easy = check({ text }, { documentType: 'lattlast' }).findings;
    expect(easy.map(({ actual }) => actual)).toContain('ekonomiskt bistånd');
    expect(marks('Du kan söka bistånd hos oss.').map(({ actual }) => actual)).toEqual(['bistånd']);
  });

  test('takes a circle for no explanation', () => {
    const circle = 'Habiliteringsersättning är ersättning som ges till den som har rätt till det.';
    expect(marks(circle).map(({ actual }) => actual)).toEqual(['Habiliteringsersättning']);
    expect(marks('Habiliteringsersättning är pengar som du får för ditt arbete.')).toEqual([]);
  });

  test('tells terms apart that begin alike, and a family once', () => {
    const phases = 'Du kan tycka till under samrådsfasen. Svaren står i samrådsredogörelsen.';
    expect(marks(phases).map(({ actual }) => actual)).toEqual(['samrådsfasen', 'samrådsredogörelsen']);
    const family = 'Kommunen debiterar dig i mars. Nästa debitering kommer i april.';
    expect(marks(family).map(({ actual }) => actual)).toEqual(['debiterar']);
  });

  test('tells all terms in a text of no type that speaks to its reader', () => {
    const text = 'Ditt hem ritas av dig. Du kan få nej eller bifall av nämnden.';
    expect(marks(text, 'text').map(({ severity }) => severity)).toEqual(['info']);
  });

  test('is off in texts for the office, and tells only the hardest words in texts of no type', () => {
    const text = 'Den som har servitut kan ha bifall till sin ansökan.';
    const severities = (type: DocumentType) => marks(text, type).map(({ severity }) => severity);
    expect(severities('webbsida')).toEqual(['warning', 'info']);
    expect(severities('text')).toEqual(['info']);
    for (const type of ['protokoll', 'tjansteskrivelse', 'minnesanteckningar'] as const) {
      expect(documentTypes).toHaveProperty(type);
      expect(severities(type)).toEqual([]);
    }
  });

  test('leaves guidelines alone, also as web pages', () => {
    expect(marks('# Riktlinjer för bistånd\n\nEnheten prövar rätten till bistånd.')).toEqual([]);
  });

  test('leaves quotations, names and titles of laws alone', () => {
    expect(marks('Hon sa ”vi ger bistånd” och gick.')).toEqual([]);
    expect(marks('Det står i förordningen (2010:12) om servitut.')).toEqual([]);
  });
});

describe('a project’s own glossary', () => {
  const own = (line: string) => `terms:\n  - ${line}\n`;

  test('adds a term', () => {
    const line = own('{ term: torgråd, class: noun, explain: gruppen som bestämmer om torget }');
    expect(marks('Fråga torgrådet först.', 'webbsida', line)).toEqual([
      {
        actual: 'torgrådet',
        ruleId: 'facktermer',
        severity: 'info',
        suggestions: ['torgrådet (gruppen som bestämmer om torget)'],
      },
    ]);
    expect(marks('Torgrådet är en grupp. Fråga torgrådet.', 'webbsida', line)).toEqual([]);
  });

  test('turns a built-in term off, or explains it in another way', () => {
    const text = 'Du söker bistånd hos oss.';
    expect(marks(text, 'webbsida', own('{ term: bistånd, severity: off }'))).toEqual([]);
    const other = own('{ term: Bistånd, class: noun, explain: stöd från Exempelby }');
    expect(marks('Sedan är bistånd rätt.', 'webbsida', own('{ term: bistånd, replace: [hjälp] }'))).toEqual([
      { actual: 'bistånd', ruleId: 'egna-termer', severity: 'warning', suggestions: ['hjälp'] },
    ]);
    expect(marks('Bistånd söker du hos oss.', 'webbsida', other)[0]?.suggestions).toEqual([
      'Bistånd (stöd från Exempelby)',
    ]);
  });

  test('a rule file may not hold explanations', () => {
    const { problems: told } = loadTermFile('terms:\n  - { term: torgråd, explain: [en, grupp] }', 'x.yaml');
    expect(told).toHaveLength(1);
  });
});

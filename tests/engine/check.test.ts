import { describe, expect, test } from 'vitest';
import { Checker, type CheckOptions, check, ruleList, TextMemory } from '../../src/engine/index.ts';
import { suppressKnown } from '../../src/engine/known.ts';
import { defineRule } from '../../src/rules/types.ts';
import { english, swedish } from '../support/swedish.ts';

const skall = check({ text: 'Du skall betala.' }).findings[0]!;

describe('the format of a text', () => {
  test('is what is given, else what the path says, else plain text', () => {
    const formatOf = (input: Partial<Parameters<typeof check>[0]>) =>
      check({ text: 'Hej.', ...input }).format;
    expect(formatOf({ format: 'html', path: 'a.md' })).toBe('html');
    expect(formatOf({ path: 'a.md' })).toBe('markdown');
    expect(formatOf({ path: 'a.okänd' })).toBe('plain');
    expect(formatOf({})).toBe('plain');
  });

  test('the path comes back with the result, and none where none was given', () => {
    expect(check({ text: 'Hej.', path: 'brev/a.md' }).path).toBe('brev/a.md');
    expect(check({ text: 'Hej.' })).not.toHaveProperty('path');
  });
});

describe('the document type', () => {
  const typeOf = (text: string, options: CheckOptions = {}) =>
    check({ text, path: 'a.md' }, options).documentType;

  test.each(['documentType', 'dokumenttyp', 'documenttype'])('can be named in the text as %s', (key) => {
    const text = `---\n${key}: protokoll\n---\n\nHej.`;
    expect(typeOf(text)).toBe('protokoll');
    expect(typeOf(text, { defaultDocumentType: 'brev' })).toBe('protokoll');
    expect(typeOf(text, { documentType: 'brev' })).toBe('brev');
  });

  test('is else the default; a name that is none counts for nothing', () => {
    expect(typeOf('Hej.', { defaultDocumentType: 'protokoll' })).toBe('protokoll');
    expect(typeOf('---\ndokumenttyp: roman\n---\n\nHej.', { defaultDocumentType: 'protokoll' })).toBe(
      'protokoll',
    );
  });
});

describe('a rule that fails', () => {
  const meta = ruleList().find(({ id }) => id === 'skall')!;
  const failing = defineRule({
    meta: { ...meta, id: 'egen' },
    sentence: () => {
      throw new Error('tog slut');
    },
  });

  test('is told of in both languages, with the file, and stops no other', () => {
    const { problems, findings } = check(
      { text: 'Du skall betala.', path: 'a.md' },
      { extraRules: [failing], rules: { egen: 'warning' } },
    );
    expect(problems).toEqual([
      {
        file: 'a.md',
        message: {
          sv: 'Regeln egen stannade på texten (tog slut). De andra reglerna är körda. Stäng av regeln eller anmäl felet.',
          en: 'The rule egen failed on the text (tog slut). The other rules have run. Turn the rule off or report the fault.',
        },
      },
    ]);
    expect(findings.map(({ ruleId }) => ruleId)).toContain('skall');
    expect(check({ text: 'Hej.' }, { extraRules: [failing] }).problems[0]).not.toHaveProperty('file');
  });
});

describe('a rule that reports without end', () => {
  const meta = ruleList().find(({ id }) => id === 'skall')!;
  const problemsOf = (count: number, path?: string) => {
    const endless = defineRule({
      meta: { ...meta, id: 'egen' },
      sentence: (_, block, { report }) => {
        for (let index = 1; index < count; index++) report({ block, start: 0, end: 2, messageId: 'undvik' });
        report({ block, start: 3, end: 10, messageId: 'undvik' });
      },
    });
    const input = { text: 'Du betalar.', ...(path === undefined ? {} : { path }) };
    const options = { extraRules: [endless], rules: { egen: 'warning' } } as const;
    const { problems, findings } = check(input, options);
    return { problems, marked: findings.map(({ actual }) => actual) };
  };

  test('is heard up to 100 000 reports', () => {
    expect(problemsOf(100_000)).toEqual({ problems: [], marked: ['Du', 'betalar'] });
  });

  test('is told of once, with the file, and not heard after that', () => {
    const { problems, marked } = problemsOf(100_001, 'a.md');
    expect(marked).toEqual(['Du']);
    expect(problems).toEqual([
      {
        file: 'a.md',
        message: {
          sv: 'Regeln egen har fler än 100 000 fynd i texten. Bara de första visas. Dela upp texten, eller stäng av regeln.',
          en: 'The rule egen has more than 100,000 findings in the text. Only the first are shown. Split the text, or turn the rule off.',
        },
      },
    ]);
    const without = problemsOf(100_003).problems;
    expect(without).toHaveLength(1);
    expect(without[0]).not.toHaveProperty('file');
  });
});

describe('what the host hands over', () => {
  const marked = (text: string, options: CheckOptions) =>
    check({ text }, { documentType: 'text', ...options }).findings.map(({ actual }) => actual);

  test('Swedish data lets words be spelled and sentences be read', () => {
    const text = 'Vi har vanheter. Beslutet fattas.';
    expect(marked(text, { swedish })).toContain('vanheter');
    expect(marked(text, {})).not.toContain('vanheter');
  });

  test('accepted words are right as parts of others too', () => {
    const text = 'Vi skiljer på vanheter–ovanheter i kommunen.';
    expect(marked(text, { swedish })).toEqual(['vanheter–ovanheter']);
    expect(marked(text, { swedish, accept: ['vanheter', 'ovanheter'] })).toEqual([]);
  });

  test('accepted words are marked by no rule, in any case', () => {
    expect(marked('Du skall betala.', { accept: ['Skall'] })).toEqual([]);
  });

  test('English spelling is for English passages', () => {
    const text = 'The aplication must be sent to the office before the end of the month.';
    expect(marked(text, { swedish, english })).toEqual(['aplication']);
    expect(marked(text, { swedish })).toEqual([]);
  });
});

describe('the score of a text', () => {
  test('says by the name of each rule what it takes, in the language of messages', () => {
    const text = 'Du skall betala avgiften till oss i tid. '.repeat(20);
    const takers = (language: 'sv' | 'en') =>
      check({ text }, { documentType: 'text', language }).score.contributions.find(
        ({ id }) => id === 'skall',
      );
    const { title, quality } = ruleList().find(({ id }) => id === 'skall')!;
    expect(takers('sv')).toMatchObject({ kind: 'rule', name: title.sv, value: 20 });
    expect(takers('en')).toMatchObject({ kind: 'rule', name: title.en });
    expect(quality ?? 'enkelt').toBe(takers('sv')!.quality);
  });
});

describe('a comment', () => {
  const told = (rule: string, options: CheckOptions = {}) =>
    check({ text: `<!-- klarsprak-disable-next ${rule} -->\n\nHej.\n`, path: 'a.md' }, options).findings.map(
      ({ message }) => message,
    );

  test('that names a rule that there is none of is told of', () => {
    expect(told('egna-termar')).toContainEqual(expect.stringContaining('finns inte'));
  });

  test('may name the terms of a project where the project has none', () => {
    expect(told('egna-termer')).not.toContainEqual(expect.stringContaining('finns inte'));
  });

  test('may name a rule of the project', () => {
    const meta = ruleList().find(({ id }) => id === 'skall')!;
    const own = defineRule({ meta: { ...meta, id: 'egen' }, sentence: () => {} });
    expect(told('egen', { extraRules: [own] })).not.toContainEqual(expect.stringContaining('finns inte'));
  });
});

describe('a text that is checked again with its memory', () => {
  test('has only its changed blocks asked for by the rules', () => {
    const meta = ruleList().find(({ id }) => id === 'skall')!;
    const asked: string[] = [];
    const asking = defineRule({
      meta: { ...meta, id: 'egen' },
      sentence: (_, block) => {
        asked.push(block.text);
      },
    });
    const checker = new Checker({ extraRules: [asking], rules: { egen: 'warning' }, documentType: 'text' });
    const memory = new TextMemory();
    checker.check({ text: 'Du betalar.\n\nHon svarar.' }, memory);
    checker.check({ text: 'Vi väntar.\n\nDu betalar.\n\nHon ringer.' }, memory);
    expect(asked).toEqual(['Du betalar.', 'Hon svarar.', 'Vi väntar.', 'Hon ringer.']);
  });
});

describe('a damaged text', () => {
  test('is told to be damaged, and searched for nothing else', () => {
    const text =
      'Namnden har beslutat att du skall fa bistand fran mandag. Ar du inte nojd kan du overklaga till oss.';
    expect(check({ text }, { swedish }).findings.map(({ ruleId }) => ruleId)).toEqual(['skadad-text']);
    const off = check({ text }, { swedish, rules: { 'skadad-text': 'off' } });
    expect(off.findings.map(({ ruleId }) => ruleId)).toContain('skall');
  });

  test('gets no score: without its other findings it would be the best of all texts', () => {
    const text = 'Namnden har beslutat att du skall fa bistand fran mandag till fredag. '.repeat(12);
    expect(check({ text }, { swedish }).score).toMatchObject({
      total: null,
      grade: null,
      missing: 'damaged',
    });
    const off = check({ text }, { swedish, rules: { 'skadad-text': 'off' } });
    expect(off.score.total).toBeLessThan(50);
  });
});

describe('words that are begun', () => {
  const forms = (checker: Checker, typed: string) =>
    checker.stiffWords(typed, 'brev').map(({ form }) => form);

  test('are offered plainer ones, but for what the project accepts in any case', () => {
    const checker = new Checker();
    expect(forms(checker, 'erläg')).toContain('erlägga');
    expect(forms(checker, 'erläg')).toEqual(forms(checker, 'erläg'));
    const accepting = forms(new Checker({ accept: ['Erlägga'] }), 'erläg');
    expect(accepting).not.toContain('erlägga');
    expect(accepting.length).toBeGreaterThan(0);
  });
});

describe('what a checker says does not depend on what it said before', () => {
  test('of other document types', () => {
    const checker = new Checker({ swedish });
    const text = 'Du skall betala. Undertecknad meddelar att § 4 gäller.';
    const of = (type: string) =>
      checker.check({ text: `---\ndokumenttyp: ${type}\n---\n\n${text}`, path: 'a.md' });
    const [brev, protokoll] = [of('brev'), of('protokoll')];
    expect([of('brev'), of('protokoll')]).toEqual([brev, protokoll]);
  });

  test('findings and what is said of comments stand in the order of the text', () => {
    const text =
      'Du skall betala.\n\n<!-- klarsprak-disable-next skall -->\n\nDu betalar.\n\nDu skall betala.\n';
    const { findings } = check({ text, path: 'a.md' }, { documentType: 'text' });
    const starts = findings.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['skall', 'onodig-avstangning', 'skall']);
  });
});

describe('a result in which a baseline knows findings', () => {
  const result = check(
    { text: 'Du skall betala.\n\nHan skall gå.\n', path: 'a.md' },
    { documentType: 'text' },
  );
  const [first, second] = result.findings;

  test('is the same where it knows none, or only what does not count anyway', () => {
    expect(suppressKnown(result, new Set())).toBe(result);
    expect(suppressKnown(result, new Set([skall]))).toBe(result);
    const off = { ...result, findings: [{ ...first!, suppressed: { kind: 'inline' as const } }, second!] };
    expect(suppressKnown(off, new Set([off.findings[0]!]))).toBe(off);
  });

  test('has them suppressed, and shows the sentences of the others', () => {
    const known = suppressKnown(result, new Set([first!]));
    expect(known.findings.map(({ suppressed }) => suppressed)).toEqual([{ kind: 'baseline' }, undefined]);
    expect(known.worst).toEqual([result.worst.find(({ finding }) => finding === 1)]);
    expect(known.worst[0]!.sentence).toBe('Han skall gå.');
    expect({ ...known, findings: [], worst: [] }).toEqual({ ...result, findings: [], worst: [] });
    expect(first!.suppressed).toBeUndefined();
  });

  test('keeps another reason than the baseline’s', () => {
    const off = { ...result, findings: [{ ...first!, suppressed: { kind: 'inline' as const } }, second!] };
    const known = suppressKnown(off, new Set(off.findings));
    expect(known.findings.map(({ suppressed }) => suppressed?.kind)).toEqual(['inline', 'baseline']);
    expect(known.worst).toEqual([]);
  });
});

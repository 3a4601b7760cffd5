import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import schema from '../../src/config/config.schema.json' with { type: 'json' };
import { checkRules, readConfiguration } from '../../src/config/read.ts';
import { documentTypes } from '../../src/document-type/document-types.ts';

const rules = [
  {
    id: 'lang-mening',
    severity: 'warning' as const,
    options: { max: { default: 25, minimum: 5, maximum: 100, description: { sv: '', en: '' } } },
  },
  { id: 'skall', severity: 'warning' as const },
  { id: 'sovande', severity: 'off' as const },
  { id: 'tilltal', severity: 'warning' as const, notDocumentTypes: ['protokoll' as const] },
  { id: 'brevslut', severity: 'info' as const, documentTypes: ['brev' as const] },
];

function read(text: string) {
  const result = readConfiguration(text, 'klarsprak.config.yaml');
  const checked = checkRules(result, 'klarsprak.config.yaml', rules);
  return {
    configuration: checked.configuration,
    problems: [...result.problems, ...checked.problems].map(({ line, message }) => `${line}: ${message.sv}`),
    english: [...result.problems, ...checked.problems].map(({ message }) => message.en),
  };
}

const full = `# Hela kommunen
documentType: webbsida
language: sv
failOn: error
maxWarnings: 10
rules:
  lang-mening: [warning, { max: 30 }]
  skall: off
accept:
  - gruppboende
terms: [ord/egna.yaml]
requireReason: true
baseline: baslinje.json
gates:
  score: { total: 60, enkelt: 50 }
  lix: true
  zeroTolerance: [tilltal]
  ratchet: true
  documentTypes:
    protokoll: { lix: { most: 52, tolerance: 2, fewestWords: 300 }, score: 50, zeroTolerance: false, ratchet: { tolerance: 3 } }
ignore: [arkiv/**]
overrides:
  - files: ["beslut/**"]
    documentType: beslut
    rules:
      lang-mening: error
`;

describe('readConfiguration', () => {
  it('reads every key', () => {
    const { configuration, problems } = read(full);
    expect(problems).toEqual([]);
    expect(configuration).toEqual({
      documentType: 'webbsida',
      language: 'sv',
      failOn: 'error',
      maxWarnings: 10,
      rules: { 'lang-mening': ['warning', { max: 30 }], skall: 'off' },
      accept: ['gruppboende'],
      terms: ['ord/egna.yaml'],
      requireReason: true,
      baseline: 'baslinje.json',
      gates: {
        score: { total: 60, enkelt: 50 },
        lix: true,
        zeroTolerance: ['tilltal'],
        ratchet: true,
        documentTypes: {
          protokoll: {
            lix: { most: 52, tolerance: 2, fewestWords: 300 },
            score: 50,
            zeroTolerance: false,
            ratchet: { tolerance: 3 },
          },
        },
      },
      ignore: ['arkiv/**'],
      overrides: [{ files: ['beslut/**'], documentType: 'beslut', rules: { 'lang-mening': 'error' } }],
    });
  });

  it('reads JSON, with tabs and a byte order mark', () => {
    const { configuration, problems } = read(
      '\uFEFF{\n\t"failOn": "info",\n\t"rules": {\n\t\t"skall": "off"\n\t}\n}\n',
    );
    expect(problems).toEqual([]);
    expect(configuration).toEqual({ failOn: 'info', rules: { skall: 'off' } });
  });

  it('reads CRLF', () => {
    expect(read('failOn: info\r\nmaxWarnings: x\r\n').problems).toEqual([
      '2: maxWarnings ska vara ett heltal.',
    ]);
  });

  it.each(['', '# bara en kommentar\n', '---\n', '{}'])('takes an empty file as no settings: %j', (text) => {
    expect(read(text)).toEqual({ configuration: {}, problems: [], english: [] });
  });

  it.each([
    ['documenttype: brev', '1: Nyckeln ”documenttype” finns inte. Menade du ”documentType”?'],
    ['\n\nxyzzy: 1', '3: Nyckeln ”xyzzy” finns inte. Nycklarna är: documentType,'],
    [
      'language: sv\ndocumentType: tjänsteskrivelse',
      '2: documentType kan inte vara ”tjänsteskrivelse”. Menade du ”tjansteskrivelse”?',
    ],
    ['failOn: warnings', '1: failOn kan inte vara ”warnings”. Menade du ”warning”?'],
    ['language: de', '1: language kan inte vara ”de”.'],
    ['maxWarnings: -1', '1: maxWarnings ska vara minst 0.'],
    ['maxWarnings: "3"', '1: maxWarnings ska vara ett heltal.'],
    ['accept: ordet', '1: accept ska vara en lista'],
    ['accept:\n  - ett\n  - 2020', '3: accept[2] ska vara text. Sätt citattecken'],
    ['accept:\n  - ""', '2: accept[1] får inte vara tom.'],
    ['rules: [skall]', '1: rules ska vara nycklar med värden.'],
    ['rules:\n  skal: off', '2: Regeln ”skal” finns inte. Menade du ”skall”?'],
    ['rules:\n  skall: false', '2: Regeln skall ska ha en nivå'],
    ['rules:\n  skall: fel', '2: Regeln skall kan inte ha nivån ”fel”. Menade du ”error”?'],
    [
      'rules:\n  skall: off\n  lang-mening: [error, { mex: 30 }]',
      '3: Regeln lang-mening har inget alternativ ”mex”. Menade du ”max”?',
    ],
    [
      'rules:\n  lang-mening: [error, { max: 3 }]',
      '2: Regeln lang-mening: max ska vara ett tal från 5 till 100, inte 3.',
    ],
    ['overrides:\n  - documentType: brev', '2: Nyckeln ”files” saknas.'],
    ['overrides:\n  - files: []', '2: files får inte vara tom.'],
    ['overrides:\n  - files: [a]\n    ignore: [b]', '3: Nyckeln ”ignore” finns inte.'],
    [
      'overrides:\n  - files: [a]\n  - files: [b]\n    rules:\n      skal: off',
      '5: Regeln ”skal” finns inte.',
    ],
    ['- documentType: brev', '1: Inställningarna ska vara nycklar med värden'],
    ['failOn: info\nfailOn: error', '2: Samma nyckel står två gånger.'],
    ['rules:\n  skall: [off\n', '3: Före den här raden står ett [ utan sitt ].'],
    ['gates: {\n  lix: true\nfailOn: info', '3: Före den här raden står ett { utan sitt }.'],
    ['rules:\n\tskall: off', '2: Raden är indragen med tabb.'],
    ['failOn: info\n---\nrules: {}', '2: Här börjar ett nytt dokument (---), som inte läses.'],
    [
      '# Vi\n<<<<<<< HEAD\nrules: {}\n=======\nrules: {}\n>>>>>>> gren\n',
      '2: Filen har en olöst konflikt från git.',
    ],
    [
      'overrides:\n  files: ["*.md"]',
      '1: overrides ska vara en lista, med ett streck före varje del: - files: ["brev/**"].',
    ],
    ['a: [1, 2', '1: '],
    ['a: *b', '1: '],
  ])('names the line and the fault of %j', (text, expected) => {
    expect(read(text).problems[0]).toContain(expected);
  });

  it('takes a file between dashes, as front matter stands', () => {
    const { configuration, problems } = read('---\nfailOn: info\n---\n# slut\n');
    expect(problems).toEqual([]);
    expect(configuration).toEqual({ failOn: 'info' });
  });

  it('tells of every fault, and keeps what is sound', () => {
    const { configuration, problems } = read(`documentType: brev
failon: error
accept: [ett, 2, tre]
rules:
  skal: off
  skall: off
overrides:
  - 3
  - documentType: beslut
  - files: [c]
    maxWarnings: x
    failOn: info
`);
    expect(problems.map((problem) => Number.parseInt(problem, 10))).toEqual([2, 3, 8, 9, 11, 5]);
    expect(configuration).toEqual({
      documentType: 'brev',
      accept: ['ett', 'tre'],
      rules: { skall: 'off' },
      overrides: [{ files: [] }, { files: [] }, { files: ['c'], failOn: 'info' }],
    });
  });

  it('has every fault in English too', () => {
    const { english } = read('failOn: x\nrules:\n  skal: off\nwrong: 1\n');
    expect(english).toHaveLength(3);
    for (const message of english) expect(message).not.toMatch(/[åäö]/u);
  });

  it('does not let a key reach the prototype', () => {
    const { configuration } = read('rules:\n  __proto__: { polluted: 1 }\n');
    expect((configuration as Record<string, unknown>).polluted).toBeUndefined();
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('survives aliases that would grow without end', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let index = 1; index < 12; index++) {
      const [name, previous] = [index, index - 1].map((at) => String.fromCharCode(97 + at));
      bomb.push(`${name}: &${name} [${Array(9).fill(`*${previous}`).join(', ')}]`);
    }
    expect(read(bomb.join('\n')).problems).toHaveLength(1);
  });

  it('never throws, names a line for every fault, and leaves nothing unsound', () => {
    const key = fc.constantFrom(
      'documentType',
      'rules',
      'accept',
      'overrides',
      'files',
      'maxWarnings',
      'lang-mening',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.constantFrom('brev', 'error', 'a/**', '', 3, -1, 2.5, true, null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.oneof(key, fc.string({ maxLength: 4 })), tie('value'), { maxKeys: 4 }),
      ),
    }));
    const validate = new Ajv2020({ strict: false }).compile(schema);
    fc.assert(
      fc.property(fc.dictionary(key, value, { maxKeys: 5 }), (content) => {
        const result = readConfiguration(JSON.stringify(content), 'a.json');
        const { configuration, problems } = checkRules(result, 'a.json', rules);
        for (const { line } of [...result.problems, ...problems]) expect(line).toBeGreaterThanOrEqual(1);
        // An override that holds for nothing keeps its place, so that lines stay right.
        const { overrides = [], ...rest } = configuration;
        const sound = { ...rest, overrides: overrides.filter(({ files }) => files.length > 0) };
        expect(validate(sound), JSON.stringify(validate.errors)).toBe(true);
        if (result.problems.length + problems.length === 0) expect(validate(content)).toBe(true);
      }),
    );
  });

  it('reads its key in package.json with the lines of that file', () => {
    const text = '{\n  "name": "exempel",\n  "klarsprak": {\n    "failOn": "x"\n  }\n}\n';
    const result = readConfiguration(text, 'package.json', 'klarsprak');
    expect(result?.problems.map(({ line }) => line)).toEqual([4]);
  });

  it.each(['{"name": "klarsprak"}', '{"trasig": ', '[]'])('leaves another package.json alone: %j', (text) => {
    expect(readConfiguration(text, 'package.json', 'klarsprak')).toBeNull();
  });
});

describe('gates', () => {
  it.each([
    ['gates: { score: 120 }', '1: score ska vara högst 100.'],
    [
      'gates:\n  score: true',
      '2: score kan inte vara true. Skriv vad som krävs, eller false för inget krav.',
    ],
    ['gates:\n  lix: hög', '2: lix ska vara true eller false, eller ett tal, eller nycklar med värden.'],
    ['gates:\n  lix: { mest: 40 }', '2: Nyckeln ”mest” finns inte. Menade du ”most”?'],
    [
      'gates:\n  zeroTolerance: [skal]',
      '2: Regeln ”skal” finns inte. Menade du ”skall”? Alla regler: klarsprak rules',
    ],
    [
      'gates:\n  documentTypes:\n    brev:\n      zeroTolerance:\n        - skal',
      '5: Regeln ”skal” finns inte. Menade du ”skall”? Alla regler: klarsprak rules',
    ],
    [
      'overrides:\n  - files: [a]\n    gates:\n      ratchet: 3',
      '4: ratchet ska vara true eller false, eller nycklar med värden.',
    ],
  ])('tell what is wrong: %j', (text, problem) => {
    expect(read(text).problems).toEqual([problem]);
  });

  // Whoever wrote it believes that her texts are guarded.
  it.each([
    ['rules: { skall: off }\ngates: { zeroTolerance: [lang-mening, skal, skall] }', 2, 'skall är avstängd'],
    ['rules: { lang-mening: [off, { max: 30 }] }\ngates: { zeroTolerance: [lang-mening] }', 2, 'avstängd'],
    ['gates:\n  zeroTolerance:\n    - skall\n    - sovande', 4, 'sovande är avstängd'],
    ['gates: { documentTypes: { brev: { zeroTolerance: [sovande] } } }', 1, 'sovande är avstängd'],
    [
      'rules: { skall: off }\noverrides:\n  - files: [a]\n    gates: { zeroTolerance: [skall] }',
      4,
      'skall är avstängd',
    ],
    [
      'overrides:\n  - files: [a]\n    rules: { skall: off }\n    gates: { zeroTolerance: [skall] }',
      4,
      'skall är avstängd',
    ],
    [
      'gates:\n  documentTypes:\n    brev: { score: 50 }\n    protokoll: { zeroTolerance: [tilltal] }',
      4,
      'tilltal gäller inte för protokoll',
    ],
    [
      'gates: { documentTypes: { beslut: { zeroTolerance: [brevslut] } } }',
      1,
      'brevslut gäller inte för beslut',
    ],
  ])('tell of a rule without tolerance that never finds anything: %j', (text, line, says) => {
    const { problems, english } = read(text);
    expect(problems.at(-1)).toMatch(new RegExp(`^${line}: .*${says}, så zeroTolerance skyddar inte`, 'u'));
    expect(english.at(-1)).toContain('so zeroTolerance does not guard against it');
  });

  it.each([
    'gates: { zeroTolerance: [skall, tilltal, brevslut] }',
    'rules: { sovande: warning }\ngates: { zeroTolerance: [sovande] }',
    'rules: { skall: off }\ngates: { zeroTolerance: false }',
    'gates: { zeroTolerance: [skall] }\noverrides: [{ files: [a], rules: { skall: off } }]',
    'gates: { zeroTolerance: [sovande] }\noverrides: [{ files: [a], rules: { sovande: info } }]',
    'rules: { skall: off }\noverrides: [{ files: [a], rules: { skall: error }, gates: { zeroTolerance: [skall] } }]',
    'gates: { documentTypes: { brev: { zeroTolerance: [tilltal, brevslut] } } }',
  ])('say nothing of one that does for some texts: %j', (text) => {
    expect(read(text).problems).toEqual([]);
  });

  it('keep what is sound beside an unknown rule', () => {
    const { configuration } = read('gates: { score: 60, zeroTolerance: [skal, skall] }');
    expect(configuration.gates).toEqual({ score: 60, zeroTolerance: ['skall'] });
  });
});

describe('config.schema.json', () => {
  it('is a sound schema that accepts a full configuration', () => {
    const validate = new Ajv2020({ strict: true, strictTuples: false, allowUnionTypes: true }).compile(
      schema,
    );
    expect(validate(parse(full))).toBe(true);
  });

  it('knows the document types of the program', () => {
    expect(schema.$defs.documentType.enum).toEqual(Object.keys(documentTypes));
    const { properties } = schema.$defs.gates.properties.documentTypes;
    expect(Object.keys(properties)).toEqual(Object.keys(documentTypes));
  });
});

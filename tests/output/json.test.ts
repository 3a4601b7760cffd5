import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentTypes } from '../../src/document-type/document-types.ts';
import { toJson as toJsonInPieces } from '../../src/output/json.ts';
import schema from '../../src/output/schema/result.schema.json' with { type: 'json' };
import { someFinding, someMeasures, someResult } from './results.ts';

const validate = new Ajv2020({ strict: true }).compile(schema);
const outcomes = [
  {
    path: 'brev.md',
    result: someResult({ path: 'brev.md', findings: [someFinding(), someFinding({ severity: 'info' })] }),
  },
  { path: 'trasig.docx', error: 'Filen är inte text.' },
];

const toJson = (report: Parameters<typeof toJsonInPieces>[0]) => [...toJsonInPieces(report)].join('');

describe('toJson', () => {
  it('is spelled as JSON.stringify does, whatever number of texts there are', () => {
    for (const some of [outcomes, outcomes.slice(0, 1), []]) {
      const text = toJson({ outcomes: some, language: 'sv', faults: [] });
      expect(text).toBe(`${JSON.stringify(JSON.parse(text), null, 2)}\n`);
    }
  });

  it('follows its schema', () => {
    expect(
      validate(JSON.parse(toJson({ outcomes, language: 'sv', faults: [] }))),
      JSON.stringify(validate.errors),
    ).toBe(true);
    expect(validate(JSON.parse(toJson({ outcomes: [], language: 'sv', faults: [] })))).toBe(true);
  });

  it('tells what is wrong beside the texts, where there is something', () => {
    const fault = { file: 'klarsprak.config.yaml', line: 3, message: 'Regeln finns inte.' };
    const report = JSON.parse(toJson({ outcomes, language: 'sv', faults: [fault, { message: 'Slut.' }] }));
    expect(report.problems).toEqual([fault, { message: 'Slut.' }]);
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true);
  });

  it('has its keys in the published order and none beside', () => {
    const report = JSON.parse(toJson({ outcomes, language: 'sv', faults: [] }));
    expect(Object.keys(report)).toEqual(['schemaVersion', 'files', 'summary']);
    expect(Object.keys(report.files[0])).toEqual([
      'path',
      'documentType',
      'measures',
      'score',
      'worst',
      'gates',
      'findings',
    ]);
    expect(Object.keys(report.files[0].findings[0])).toEqual([
      'ruleId',
      'severity',
      'message',
      'start',
      'end',
      'line',
      'column',
      'endLine',
      'endColumn',
      'actual',
      'suggestions',
      'note',
      'url',
      'fingerprint',
    ]);
    expect(report.files[1]).toEqual({ path: 'trasig.docx', error: 'Filen är inte text.' });
    expect(report.summary).toEqual({
      files: 2,
      errors: 0,
      warnings: 1,
      infos: 1,
      words: 312,
      failed: 1,
      suppressed: 0,
      gates: 0,
    });
  });

  it('has at most four decimals in measures and what they do to the score', () => {
    const result = someResult({ measures: someMeasures({ lix: 63.8030303030303, longWordShare: 2 / 3 }) });
    const [contribution] = result.score.contributions;
    const long = { ...contribution!, kind: 'measure' as const, value: 1 / 3 };
    const report = JSON.parse(
      toJson({
        outcomes: [
          { path: 'a.md', result: { ...result, score: { ...result.score, contributions: [long] } } },
        ],
        language: 'sv',
        faults: [],
      }),
    );
    expect(report.files[0].measures).toMatchObject({ lix: 63.803, longWordShare: 0.6667 });
    expect(report.files[0].score.contributions[0].value).toBe(0.3333);
    expect(JSON.stringify(report)).not.toMatch(/\.\d{5}/u);
  });

  it('writes a lone surrogate so that it can be read again', () => {
    const finding = someFinding({ actual: 'a\ud83d', message: '\udc00' });
    const report = JSON.parse(
      toJson({
        outcomes: [{ path: 'a.md', result: someResult({ findings: [finding] }) }],
        language: 'sv',
        faults: [],
      }),
    );
    expect(report.files[0].findings[0].actual).toBe('a\ud83d');
  });

  it('has the document types of the program in its schema', () => {
    expect(schema.$defs.checkedFile.properties.documentType.enum).toEqual(Object.keys(documentTypes));
  });
});

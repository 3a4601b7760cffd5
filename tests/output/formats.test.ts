import { readFileSync } from 'node:fs';
import sarifSchema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' };
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Log } from 'sarif';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { toCheckstyle } from '../../src/output/checkstyle.ts';
import { type FormatName, formatNames } from '../../src/output/format-names.ts';
import { formatReport as formatInPieces } from '../../src/output/formats.ts';
import { toGithub } from '../../src/output/github.ts';
import { toGitlab } from '../../src/output/gitlab.ts';
import { toNdjson } from '../../src/output/json.ts';
import { toJunit } from '../../src/output/junit.ts';
import { toMarkdown } from '../../src/output/markdown.ts';
import { toSarif } from '../../src/output/sarif.ts';
import schema from '../../src/output/schema/result.schema.json' with { type: 'json' };
import { emptyReport, someReport } from './reports.ts';
import { someFinding, someResult } from './results.ts';
import gitlabSchema from './schemas/gitlab-code-quality.schema.json' with { type: 'json' };

const formatReport = async (...given: Parameters<typeof formatInPieces>) =>
  [...(await formatInPieces(...given))].join('');

const appearance = { color: false, quiet: false, day: '2026-05-04' };

describe.each(formatNames)('%s', (name: FormatName) => {
  it('tells of counted findings, missed gates and broken texts, and of no suppressed finding', async () => {
    const text = await formatReport(name, someReport(), appearance);
    expect(text).toContain('kanslisprak');
    expect(text).toMatch(/LIX är 47,3|LIX är 47\\,3/u);
    if (name !== 'stylish') expect(text).toContain('Filen är inte text');
    // The terminal has them on standard error, a page has no run; the lines of ndjson are texts.
    const tells = !['stylish', 'html', 'ndjson'].includes(name);
    expect(text.includes('Regeln ”skal” finns inte')).toBe(tells);
    // Machines that know of suppression get them marked.
    const holdsSuppressed = ['json', 'ndjson', 'sarif'].includes(name);
    for (const message of ['avstängd', 'gammal', 'oförändrad']) {
      if (holdsSuppressed) expect(text).toContain(message);
      else expect(text).not.toContain(message);
    }
  });

  it('takes an empty run, and speaks English', async () => {
    expect(await formatReport(name, emptyReport, appearance)).toEqual(expect.any(String));
    expect(await formatReport(name, someReport({ language: 'en' }), appearance)).toContain('LIX is 47.3');
  });
});

describe('sarif', () => {
  // The schema is written for draft 4, where `$id` was `id`; it uses nothing else of that draft,
  // but for a pattern that is none where patterns are Unicode.
  const { id: _id, $schema: _schema, ...draft7 } = sarifSchema;
  const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(draft7);
  const log = (report = someReport()): Log => JSON.parse([...toSarif(report)].join(''));

  it('follows the schema of OASIS', () => {
    for (const report of [someReport(), someReport({ hasBaseline: false }), emptyReport]) {
      expect(validate(log(report)), JSON.stringify(validate.errors)).toBe(true);
    }
  });

  it('marks what is suppressed and what is new', () => {
    const results = log().runs[0]!.results!;
    const of = (text: string) => results.find(({ message }) => message.text === text)!;
    expect(of('avstängd').suppressions).toEqual([
      { kind: 'inSource', status: 'accepted', justification: 'lagtext' },
    ]);
    expect(of('gammal')).toMatchObject({ baselineState: 'unchanged', suppressions: [{ kind: 'external' }] });
    expect(of('oförändrad')).toMatchObject({ baselineState: 'unchanged' });
    expect(of('”erlägga” är kanslispråk.')).toMatchObject({ baselineState: 'new' });
    expect(of('”erlägga” är kanslispråk.')).not.toHaveProperty('suppressions');
    expect(log(someReport({ hasBaseline: false })).runs[0]!.results![0]).not.toHaveProperty('baselineState');
  });

  it('points to files as URI references and to rules by index', () => {
    const run = log().runs[0]!;
    const { artifactLocation } = run.results![0]!.locations![0]!.physicalLocation!;
    expect(decodeURIComponent(artifactLocation!.uri!)).toBe('webb/sida å [1]; 100%.md');
    for (const { ruleId, ruleIndex } of run.results!) {
      expect(run.tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
    }
    expect(run.invocations![0]).toMatchObject({ executionSuccessful: false });
  });
});

describe('ndjson', () => {
  it('has one line a text, each as the JSON output has it', () => {
    const validate = new Ajv2020({ strict: true }).compile(schema);
    const lines = [...toNdjson(someReport())].join('').split('\n');
    expect(lines.pop()).toBe('');
    const records = lines.map((line) => JSON.parse(line));
    expect(records.map(({ schemaVersion, path }) => [schemaVersion, path])).toEqual([
      [1, 'webb/sida å [1]; 100%.md'],
      [1, './ren.txt'],
      [1, 'trasig.md'],
    ]);
    const files = records.map(({ schemaVersion: _, ...file }) => file);
    const summary = {
      files: 3,
      errors: 1,
      warnings: 1,
      infos: 1,
      words: 624,
      failed: 1,
      suppressed: 3,
      gates: 1,
    };
    expect(validate({ schemaVersion: 1, files, summary }), JSON.stringify(validate.errors)).toBe(true);
  });
});

describe('github', () => {
  it('is workflow commands in which nothing can end a command or a property', () => {
    const lines = toGithub(someReport()).trimEnd().split('\n');
    for (const line of lines) {
      expect(line).toMatch(/^::(?:error|warning|notice) (?:[A-Za-z]+=[^,:\r\n]*,?)+::[^\r\n]*$/u);
    }
    expect(lines).toHaveLength(6);
    expect(lines[0]).toBe(
      '::error file=klarsprak.config.yaml,line=3,title=klarsprak::Regeln ”skal” finns inte.',
    );
    expect(lines[2]).toContain(
      'file=webb/sida å [1]; 100%25.md,line=2,endLine=2,col=5,endColumn=12,title=kanslisprak',
    );
    expect(lines[2]).toContain('%25 : , | ');
    expect(lines[2]).toContain('%0D%0Anästa');
  });

  it('gives no columns for a stretch over several lines', () => {
    expect(toGithub(someReport())).toContain('line=4,endLine=6,title=kanslisprak');
  });

  it.each([
    [10, false],
    [11, true],
  ])('with %i warnings tells of hidden ones: %s', (count, told) => {
    const findings = Array.from({ length: count }, () => someFinding());
    const report = someReport({ outcomes: [{ path: 'a.md', result: someResult({ findings }) }], faults: [] });
    const lines = toGithub(report).trimEnd().split('\n');
    expect(lines.length).toBe(count + (told ? 1 : 0));
    expect(lines[0]!.startsWith('::notice title=klarsprak::GitHub visar bara 10')).toBe(told);
    if (told) expect(lines[0]).toContain('1 till står i loggen');
  });
});

describe('gitlab', () => {
  it('is a code quality report with fingerprints of their own', () => {
    const twice = someReport();
    const [first] = twice.outcomes;
    // The same sentences on another page.
    const report = { ...twice, outcomes: [...twice.outcomes, { ...first!, path: 'annan.md' }] };
    const validate = new Ajv({ strict: true }).compile(gitlabSchema);
    const issues = JSON.parse(toGitlab(report)) as { fingerprint: string; location: { path: string } }[];
    expect(validate(issues), JSON.stringify(validate.errors)).toBe(true);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
    expect(JSON.parse(toGitlab(emptyReport))).toEqual([]);
  });
});

describe('XML', () => {
  const valid = async (xml: string, xsd: string) => {
    const { errors } = await validateXML({
      xml: { fileName: 'report.xml', contents: xml },
      schema: readFileSync(new URL(`./schemas/${xsd}`, import.meta.url), 'utf8'),
    });
    return errors.map(({ message }) => message);
  };

  test.each([
    ['junit', toJunit, 'jenkins-junit.xsd'],
    ['checkstyle', toCheckstyle, 'checkstyle.xsd'],
  ])('of %s follows its schema, whatever the texts hold', async (_name, format, xsd) => {
    expect(await valid(format(someReport()), xsd)).toEqual([]);
    expect(await valid(format(emptyReport), xsd)).toEqual([]);
  });

  test('of junit fails a case for each failing finding and each gate, and passes a clean text', () => {
    const xml = toJunit(someReport());
    expect(xml).toContain('<testsuites name="klarsprak" tests="6" failures="3" errors="2">');
    expect(xml.match(/<failure /gu)).toHaveLength(3);
    expect(xml).toContain('<testcase classname="./ren.txt" name="godkänd"/>');
    expect(xml).toMatch(/<system-out>egna-termer 2:5: /u);
    expect(toJunit(someReport({ failing: new Set() })).match(/<failure /gu)).toHaveLength(1);
  });
});

describe('markdown', () => {
  it('begins with the verdict, then scores, places and counts', () => {
    const text = toMarkdown(someReport());
    expect(text.split('\n').filter((line) => line.startsWith('#'))).toEqual([
      '## Klarspråk',
      '### Fel i inställningarna',
      '### Missade krav',
      '### Poäng',
      '### Börja här',
      '### Fynd per regel',
      '### Kunde inte granskas',
    ]);
    expect(text).toContain('**Inte godkänt.** 2 texter är granskade');
    expect(text).toContain('| `./ren.txt` | brev | 61 | C (något tung) | 45 | 0 | 0 | 0 |');
  });

  it('never says that a run passes whose settings are faulty', () => {
    const clean = { outcomes: [{ path: 'ren.txt', result: someResult() }], failing: new Set<never>() };
    expect(toMarkdown(someReport({ ...clean, faults: [] }))).toContain('**Godkänt.**');
    const text = toMarkdown(someReport(clean));
    expect(text).toContain('**Inte godkänt.** 1 text är granskad: inga anmärkningar.\n');
    expect(text).toContain('- `klarsprak.config.yaml:3`: Regeln ”skal” finns inte.');
  });

  it('keeps tables whole whatever texts and paths hold', () => {
    const path = 'a|b`c\n.md';
    const report = someReport({ outcomes: [{ path, result: someResult({ findings: [someFinding()] }) }] });
    const rows = toMarkdown(report)
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const columns = rows.map((line) => line.replaceAll('\\|', '').split('|').length);
    expect(new Set(columns.slice(0, 3))).toEqual(new Set([10]));
  });

  it('is short for a thousand texts', () => {
    const outcomes = Array.from({ length: 1000 }, (_, index) => ({
      path: `sida-${index}.md`,
      result: someResult({
        findings: [someFinding()],
        worst: [{ finding: 0, sentence: 'x'.repeat(500), start: 0, end: 5 }],
      }),
    }));
    const text = toMarkdown(someReport({ outcomes }));
    expect(text.length).toBeLessThan(20_000);
    expect(text).toContain('… och 950 till.');
  });
});

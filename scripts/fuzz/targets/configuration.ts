import { checkFrontMatter } from '../../../src/config/front-matter.ts';
import { checkRules, readConfiguration } from '../../../src/config/read.ts';
import { resolveSettings } from '../../../src/config/resolve.ts';
import { documentTypes } from '../../../src/document-type/document-types.ts';
import { type Problem, ruleList } from '../../../src/engine/index.ts';
import { parse } from '../../../src/format/index.ts';
import { BaselineError, readBaseline, writeBaseline } from '../../../src/suppress/baseline.ts';
import { gatesFor } from '../../../src/verdict/gates.ts';
import { mutateText } from '../mutate-text.ts';
import { must, type Outcome, type Target } from '../target.ts';
import { yamlMarks } from '../yaml-marks.ts';

const configurations: readonly string[] = [
  `# Hela kommunen
documentType: webbsida
language: sv
failOn: error
maxWarnings: 10
rules:
  lang-mening: [warning, { max: 30 }]
  skall: off
accept: [gruppboende]
terms: [ord/egna.yaml]
requireReason: true
baseline: baslinje.json
ignore: [arkiv/**, '*.bak']
`,
  `gates:
  score: { total: 60, enkelt: 50 }
  lix: { most: 45, tolerance: 2, fewestWords: 300 }
  zeroTolerance: [skall, egna-termer]
  ratchet: { tolerance: 3 }
  documentTypes:
    protokoll: { lix: true, score: 50, zeroTolerance: false, ratchet: true }
`,
  `overrides:
  - files: ["beslut/**", '!beslut/gamla/**']
    documentType: beslut
    rules: { lang-mening: error, passiv: [info, { share: 10 }] }
  - files: ['**/*.{md,txt}']
    accept: &ord [nämnd]
    terms: *ord
    gates: { lix: 40 }
`,
  '{ "documentType": "brev", "rules": { "lang-mening": "off" }, "accept": ["Exempelby"], "failOn": "never" }',
  '{ "name": "sidor", "klarsprak": { "documentType": "webbsida", "overrides": [{ "files": ["a/*"] }] } }',
];
const baselines: readonly string[] = [
  '{"version":1,"findings":[],"scores":[]}',
  '{"version":1,"scores":[{"path":"brev.md","total":61.5}],"findings":[{"path":"brev.md","rule":"skall","fingerprint":"0123456789abcdef0123456789abcdef","anchor":"fedcba9876543210fedcba9876543210","length":5,"count":2}]}',
];
const frontMatters: readonly string[] = [
  '---\ntitle: Bygglov\ndocumentType: webbsida\n---\n\nDu söker bygglov.\n',
  '---\ndokumenttyp: brev\nklarsprak-disable:\n  - skall: lagtext\n---\nHej!\n',
  '+++\ntitle = "Bygglov"\ndokumenttyp = \'brev\'\ndate = 2030-01-02\n[menu]\nmain = { weight = 1 }\n+++\n\nHej!\n',
];
const paths = ['beslut/a.md', 'brev.txt', '', 'å/[x]/{y}.html', '../ut.md'];
const marks = [
  ...yamlMarks,
  '"version":',
  '"findings":',
  '<<<<<<< a\n',
  '=======\n',
  ...Object.keys(documentTypes),
];

/** Configuration files, front matter and baselines. */
export function configurationTarget(): Target<string> {
  const rules = ruleList();
  return {
    save: (text) => text,
    load: (saved) => saved,
    make(random) {
      const pool = random.pick([configurations, configurations, configurations, baselines, frontMatters]);
      return mutateText(random.pick(pool), random, marks, () => random.pick(configurations)).slice(0, 10_000);
    },
    run(text) {
      if (/^[\s\uFEFF]*\{\s*"version"/u.test(text)) return runBaseline(text);
      if (/^(?:---|\+\+\+)\n/u.test(text)) {
        const slip = checkFrontMatter(parse(text, 'markdown'), 'brev.md');
        if (slip !== undefined) expectFriendly([slip], text);
        return slip === undefined ? 'read' : 'refused';
      }
      const read = readConfiguration(text, 'klarsprak.config.yaml');
      const { configuration, problems } = checkRules(read, 'klarsprak.config.yaml', rules);
      readConfiguration(text, 'package.json', 'klarsprak');
      expectFriendly([...read.problems, ...problems], text);
      for (const path of paths) {
        const settings = resolveSettings(path, configuration, { language: 'en' });
        gatesFor(settings.gates, 'protokoll');
        for (const id of Object.keys(settings.rules)) {
          must(
            rules.some((rule) => rule.id === id),
            `The unknown rule ${JSON.stringify(id)} is set.`,
          );
        }
      }
      return read.problems.length + problems.length > 0 ? 'refused' : 'read';
    },
  };
}

function runBaseline(text: string): Outcome {
  try {
    const written = writeBaseline(readBaseline(text));
    must(writeBaseline(readBaseline(written)) === written, 'A baseline that is read again is another.');
    return 'read';
  } catch (error) {
    if (error instanceof BaselineError) return 'refused';
    throw error;
  }
}

/** What is wrong is told in both languages, with a line that is there. */
export function expectFriendly(problems: readonly Problem[], text: string): void {
  const lines = text.split(/\r\n|\r|\n/u).length;
  for (const { line, message } of problems) {
    for (const told of [message.sv, message.en]) {
      must(
        told.trim() !== '' && !/undefined|\[object|\bNaN\b|TypeError|is not a function/u.test(told),
        `The message is not for people: ${told}`,
      );
    }
    must(line === undefined || (line >= 1 && line <= lines), `The line ${line} is not in the file.`);
  }
}

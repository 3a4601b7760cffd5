import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../../src/engine/index.ts';
import { loadSwedish } from '../../../src/host/language-data.ts';
import { selectRules } from '../../../src/rules/ruleset.ts';
import { RuleRun } from '../../../src/rules/run.ts';
import type { TermRule } from '../../../src/rules/terms/rule.ts';
import { loadGlossary } from '../../../src/rules/yaml/glossary-file.ts';
import { loadRuleFile } from '../../../src/rules/yaml/rule-file.ts';
import { loadTermFile } from '../../../src/rules/yaml/term-file.ts';
import type { Random } from '../../random.ts';
import { repositoryFile } from '../corpus.ts';
import { mutateText } from '../mutate-text.ts';
import { must, type Outcome, savedJson, type Target } from '../target.ts';
import { yamlMarks } from '../yaml-marks.ts';
import { expectFriendly } from './configuration.ts';

interface RuleFile {
  kind: 'rule' | 'terms' | 'glossary';
  text: string;
}

const ownTerms = `title: Ordlista för Exempelby kommun
severity: warning
source: Exempelby kommuns skrivråd 2.1
lists:
  handling: { granskning: granska, uppföljning: följa upp }
terms:
  - { term: erlägga, class: verb, replace: [betala], not: [inte erlägga] }
  - { term: '~göra:verb|~genomföra:verb …2 en {handling} av', class: verb, replace: ['{handling} …'] }
  - { term: zyxplan, class: noun, explain: en plan för zyx, field: bygg, compounds: true }
  - { term: '*verksamhet', note: Säg vad ni gör., severity: info, notIn: [heading] }
  - { term: '<NOUN> rörande', only: ['rörande<ADP>'], confidence: medium, forms: [rörandes] }
`;
const patterns = `id: prov
group: ord
title: { sv: Prov, en: Trial }
severity: warning
what: { sv: Ord., en: Words. }
why: { sv: Därför., en: Therefore. }
todo: { sv: Skriv om., en: Rewrite. }
sources: [Myndigheternas skrivregler 1.4.2]
fel: [{ text: I 3 år., finds: [3 år] }]
ratt: [I tre år.]
patterns:
  - { pattern: '(\\d+) år', replace: 'i $1 år', not: [ett år] }
  - { pattern: '\\b\\p{Lu}[\\p{L}-]{2,40}\\s(?:och|eller)\\s\\p{Lu}\\p{L}*', note: Kort., severity: info }
  - { pattern: '§\\s?\\d+(?:[–-]\\d+)?', message: { sv: Skriv ”{actual}” på annat sätt., en: 'Rewrite “{actual}”.' } }
`;
const marks = [
  ...yamlMarks,
  '~',
  '…',
  '…3 ',
  '…99999',
  '*',
  '{handling}',
  '(en) ',
  '|',
  '<NOUN> ',
  '<X>',
  ':verb',
  '=',
  '$1',
  '$&',
  '\\b',
  '\\d+',
  '\\p{L}+',
  '(?:a|b)+',
  '.*',
  '[^x]*',
  '{1,5}',
  '(?=',
  'pattern: ',
  'term: ',
  'class: verb',
  'replace: ',
  'explain: ',
  'forms: ',
  ['(', ')'],
  ['(', ')*'],
  ['(?:', ')+'],
] as const;

/** Texts that a pattern of a rule file may be slow on. */
const slow = [
  'a'.repeat(5000),
  'a '.repeat(2500),
  '1'.repeat(5000),
  'Åå-'.repeat(1500),
  `${'§ '.repeat(2000)}x`,
];

/** Rule files, term files and the glossary, and the rules that they make. */
export async function ruleFileTarget(): Promise<Target<RuleFile>> {
  const swedish = await loadSwedish();
  const seeds = readSeeds();
  const text = 'Undertecknad skall erlägga avgiften. Vi gör alltid en granskning av zyxplanen rörande 2 år.';
  const documents = [text, slow.join('.\n\n')].map((one) => analyse({ text: one }));
  const run = (rule: TermRule): void => {
    const set = selectRules([rule], 'text', {}, swedish);
    const runner = new RuleRun(set, 'text', { swedish, spelling: swedish.spelling([]) });
    const patterned = rule.termData.patterns.length > 0;
    for (const { blocks } of patterned ? documents : documents.slice(0, 1)) {
      for (const block of blocks) {
        const { failures, reports } = runner.block(block);
        must(failures.length === 0, `The rule fails: ${String(failures[0]?.error)}`);
        for (const { report } of reports) {
          must(
            report.start >= 0 && report.start < report.end && report.end <= block.text.length,
            'A report is outside its block.',
          );
        }
      }
    }
  };
  return {
    ...savedJson<RuleFile>(),
    make(random: Random) {
      const seed = random.pick(seeds);
      const mutant = mutateText(seed.text, random, marks, () => random.pick(seeds).text).slice(0, 10_000);
      return { kind: seed.kind, text: mutant };
    },
    run({ kind, text: yaml }): Outcome {
      if (kind === 'glossary') {
        const { problems } = loadGlossary(yaml, 'glossary.yaml');
        expectFriendly(problems, yaml);
        return problems.length > 0 ? 'refused' : 'read';
      }
      const { rule, problems } = (kind === 'rule' ? loadRuleFile : loadTermFile)(yaml, 'ord.yaml');
      expectFriendly(problems, yaml);
      if (rule !== undefined) run(rule);
      return problems.length > 0 ? 'refused' : 'read';
    },
  };
}

/** The built-in files in pieces: the card with a few terms, and a few lines of the glossary. */
function readSeeds(): RuleFile[] {
  const seeds: RuleFile[] = [
    ...Array.from({ length: 20 }, (): RuleFile => ({ kind: 'terms', text: ownTerms })),
    ...Array.from({ length: 40 }, (): RuleFile => ({ kind: 'rule', text: patterns })),
  ];
  const folder = repositoryFile('rules/termer');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  );
  for (const name of files) {
    const lines = readFileSync(`${folder}/${name}`, 'utf8').split('\n');
    const terms = lines.findIndex((line) => /^terms:/u.test(line));
    if (terms < 0) continue;
    const card = lines.slice(0, terms + 1).join('\n');
    const rest = lines.slice(terms + 1).filter((line) => line.startsWith('  - '));
    for (let at = 0; at < Math.min(rest.length, 60); at += 6) {
      const chosen = rest.slice(at, at + 6).join('\n');
      seeds.push(
        { kind: 'rule', text: `${card}\n${chosen}\n` },
        { kind: 'terms', text: `terms:\n${chosen}\n` },
      );
    }
  }
  const glossary = readFileSync(repositoryFile('data/glossary.yaml'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('  - '));
  for (let at = 0; at < 60; at += 6) {
    seeds.push({ kind: 'glossary', text: `terms:\n${glossary.slice(at, at + 6).join('\n')}\n` });
  }
  return seeds;
}

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, longSentence, runCli } from './run-cli.ts';

/** The gravest finding in each text: as many kinds as there are levels, and none. */
const texts = {
  'ren.md': clearText,
  // 44 words are an error, an old word a warning.
  'fel.md': `${longSentence}\n`,
  'varning.md': 'Du ska erlägga avgiften.\n',
} as const;
const gravest: Record<string, 0 | 1 | 2 | 3> = { 'ren.md': 0, 'varning.md': 2, 'fel.md': 3 };
const limits = { error: 3, warning: 2, info: 1, never: 4 } as const;
const broken = {
  none: [],
  'a missing file': ['saknas.md'],
  'a file that is no text': ['bild.md'],
  'a document that cannot be parsed': ['trasig.docx'],
  'a broken configuration': ['-c', 'trasig.yaml'],
} as const;
const gates = { none: [], missed: ['-c', 'krav.yaml'], met: ['-c', 'mild.yaml'] } as const;
const formats = [
  [],
  ['-f', 'json'],
  ['-f', 'sarif'],
  ['-f', 'github', '-f', 'junit:ut/j.xml', '-f', 'gitlab:ut/g.json'],
];

const folder = () =>
  temporaryFolder({
    ...texts,
    'bild.md': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]),
    'trasig.docx': new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
    'trasig.yaml': 'failOn: [',
    // A goal that every text misses in which something is found, and one that none misses.
    'krav.yaml': 'gates: { zeroTolerance: [kanslisprak, lang-mening] }\n',
    'mild.yaml': 'gates: { zeroTolerance: [personnummer] }\n',
  });

/**
 * What the handbook says: 2 when something could not be read, else 1 for a finding at or above the limit or a missed
 * goal, else 0.
 */
test('the exit code is as documented in every combination', async () => {
  const cwd = folder();
  for (const file of Object.keys(texts)) {
    const argv = ['--no-config', '--baseline', join('gammalt', `${file}.json`), '--update-baseline', file];
    expect((await runCli(argv, { cwd })).code).toBe(0);
  }
  let round = 0;
  for (const file of Object.keys(texts)) {
    for (const [failOn, limit] of Object.entries(limits)) {
      for (const isOld of [false, true]) {
        for (const [gate, gateArguments] of Object.entries(gates)) {
          for (const [fault, faultArguments] of Object.entries(broken)) {
            // One configuration holds: the broken one has no goals.
            if (fault === 'a broken configuration' && gate !== 'none') continue;
            const format = formats[round++ % formats.length]!;
            const baseline = isOld ? ['--baseline', join('gammalt', `${file}.json`)] : [];
            const argv = [
              file,
              '--fail-on',
              failOn,
              ...baseline,
              ...gateArguments,
              ...faultArguments,
              ...format,
            ];
            const isFound = gravest[file]! > 0 && !isOld;
            const fails = (isFound && gravest[file]! >= limit) || (isFound && gate === 'missed');
            const expected = fault !== 'none' ? 2 : fails ? 1 : 0;
            expect((await runCli(argv, { cwd })).code, argv.join(' ')).toBe(expected);
          }
        }
      }
    }
  }
  expect(round).toBe(3 * 4 * 2 * (3 * 4 + 1));
}, 300_000);

test.each([
  [['--fail-on', 'allt', 'ren.md'], 2],
  [['--okänd', 'ren.md'], 2],
  [[], 2],
  [['--help'], 0],
  [['--version'], 0],
  [['--max-warnings', '0', 'varning.md'], 1],
  [['--max-warnings', '5', 'varning.md'], 0],
  [['--max-warnings', '5', 'fel.md'], 1],
  [['--rule', 'lang-mening:info', 'fel.md', '--fail-on', 'error'], 0],
  [['-f', 'json:ren.md/ut.json', 'ren.md'], 2],
] as const)('of %j it is %i', async (argv, code) => {
  expect((await runCli(argv, { cwd: folder() })).code).toBe(code);
});

test('what makes a run end with 2 beside its texts stands in what the CI system shows', async () => {
  const cwd = temporaryFolder({
    'ren.md': clearText,
    'klarsprak.config.yaml': 'baseline: saknas.json\nrules:\n  skal: off\n',
  });
  const { code, out } = await runCli(['check', 'ren.md', 'borta.md', '-f', 'github'], { cwd });
  expect(code).toBe(2);
  expect(out.match(/^::error file=[^:]*/gmu)).toEqual([
    '::error file=klarsprak.config.yaml,line=3,title=klarsprak',
    '::error file=saknas.json,title=klarsprak',
    '::error file=borta.md,title=klarsprak',
  ]);
});

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { faultOfId } from '../../../scripts/new-rule/scaffold.ts';
import { check } from '../../../src/engine/index.ts';
import type { Rule } from '../../../src/rules/types.ts';
import { loadRuleFile } from '../../../src/rules/yaml/rule-file.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ny-regel-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function newRule(...args: string[]) {
  return spawnSync(
    process.execPath,
    ['--import', 'tsx', join(project, 'scripts/new-rule.ts'), ...args, '--root', folder],
    { cwd: project, encoding: 'utf8' },
  );
}

/** What the rule's own examples give, beside what they promise. */
function triesOf(rule: Rule) {
  const findsIn = (text: string) =>
    check({ text, format: 'markdown' }, { extraRules: [rule] })
      .findings.filter(({ ruleId }) => ruleId === rule.meta.id)
      .map(({ actual }) => actual);
  return {
    fel: rule.meta.fel.map(({ text, finds }) => ({ finds, found: findsIn(text) })),
    ratt: rule.meta.ratt.map(({ text }) => findsIn(text)),
  };
}

function expectToPass(rule: Rule) {
  const { fel, ratt } = triesOf(rule);
  expect(fel.length).toBeGreaterThanOrEqual(2);
  expect(ratt.length).toBeGreaterThanOrEqual(2);
  for (const { finds, found } of fel) expect(found).toEqual(finds);
  expect(ratt.flat()).toEqual([]);
}

describe('a new rule', () => {
  test('of terms loads and passes its own examples', () => {
    const { status, stdout } = newRule('prov-ord', '--terms');
    expect(status).toBe(0);
    expect(stdout).toContain('rules/termer/prov-ord.yaml');
    expect(stdout).toContain('-t "rule prov-ord"');
    const file = join(folder, 'rules/termer/prov-ord.yaml');
    const { rule, problems } = loadRuleFile(readFileSync(file, 'utf8'), file);
    expect(problems).toEqual([]);
    expectToPass(rule!);
  });

  test('of code loads and passes its own examples', async () => {
    expect(newRule('prov-kod').status).toBe(0);
    symlinkSync(join(project, 'src'), join(folder, 'src'), 'junction');
    const file = join(folder, 'rules/prov-kod.ts');
    const { default: rule } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      default: Rule;
    };
    expect(rule.meta.id).toBe('prov-kod');
    expectToPass(rule);
  });

  test('never writes over a rule that is there', () => {
    newRule('prov-ord', '--terms');
    const { status, stderr } = newRule('prov-ord');
    expect(status).toBe(2);
    expect(stderr).toContain('The rule prov-ord exists');
    expect(existsSync(join(folder, 'rules/prov-ord.ts'))).toBe(false);
  });

  test.each([
    ['', /Give the rule an id/u],
    ['Länge-sen', /small letters a–z/u],
    ['../flykt', /small letters a–z/u],
    ['lang-mening', /exists/u],
  ])('cannot be called “%s”', (id, message) => {
    expect(faultOfId(id, new Set(['lang-mening']))).toMatch(message);
  });
});

import { describe, expect, test } from 'vitest';
import { runCli } from './run-cli.ts';

const objects = (stdout: string) =>
  stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('klarsprak words', () => {
  test('prints one object a word, with verdict, reason, parts and suggestions', async () => {
    const {
      code,
      out: stdout,
      err: stderr,
    } = await runCli(['words', 'socialtjänten', 'stadsbyggnadsförvaltningen']);
    expect([code, stderr]).toEqual([0, '']);
    const [wrong, right] = objects(stdout);
    expect(wrong).toMatchObject({ word: 'socialtjänten', verdict: 'misspelled', parts: [] });
    expect(wrong.suggestions[0]).toBe('socialtjänsten');
    expect(right).toMatchObject({ verdict: 'ok', suggestions: [] });
    expect(right.parts.map((part: { text: string }) => part.text).join('')).toBe(right.word);
    expect(Object.keys(right)).toEqual(['word', 'verdict', 'why', 'parts', 'suggestions']);
  });

  test('rejects what is no word and accepts what the dictionary’s homonyms hide', async () => {
    const { out: stdout } = await runCli(['words', 'zzyxq', 'fick', 'brukar', 'tidigare', 'vecko', 'arbets']);
    const verdicts = objects(stdout).map(({ verdict }) => verdict);
    expect(verdicts[0]).not.toBe('ok');
    expect(verdicts.slice(1, 4)).toEqual(['ok', 'ok', 'ok']);
    expect(verdicts.slice(4)).not.toContain('ok');
  });

  test('reads words from another program, parted by any white space', async () => {
    const { out: stdout } = await runCli(['words'], { stdin: 'kommunen  beslutar\r\nom\tbygglov\n' });
    expect(objects(stdout).map(({ word }) => word)).toEqual(['kommunen', 'beslutar', 'om', 'bygglov']);
  });

  test('takes an argument without a word for none', async () => {
    const { code, out: stdout } = await runCli(['words', '', 'kommunen'], { stdin: 'bygglov' });
    expect(code).toBe(0);
    expect(objects(stdout).map(({ word }) => word)).toEqual(['kommunen']);
  });

  test('prints nothing for nothing', async () => {
    const { code, out: stdout } = await runCli(['words'], { stdin: '' });
    expect([code, stdout]).toEqual([0, '']);
  });
});

import retextStringify from 'retext-stringify';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { retextKlarsprak, retextSwedish } from '../../src/unified/index.ts';

const text = 'Avgiften skall erläggas senast 2026-05-01.\n';

describe('retext-klarsprak', () => {
  test('gives a message with everything that the ecosystem reads, for each finding of the engine', async () => {
    const file = new VFile({ path: 'brev.md', value: text });
    await unified().use(retextSwedish).use(retextKlarsprak).use(retextStringify).process(file);
    const { findings } = check({ text, path: 'brev.md' });
    expect(file.messages).toHaveLength(findings.length);
    const message = file.messages.find((one) => one.ruleId === 'skall')!;
    const finding = findings.find((one) => one.ruleId === 'skall')!;
    expect(message).toMatchObject({
      reason: finding.message,
      source: 'klarsprak',
      actual: 'skall',
      expected: ['ska'],
      url: 'docs/regler/skall.md',
      note: finding.note,
      fatal: false,
      place: {
        start: { line: 1, column: 10, offset: 9 },
        end: { line: 1, column: 15, offset: 14 },
      },
    });
  });

  test('gives no message for what the text turns off', async () => {
    const value = `<!-- klarsprak-disable -->\n\n${text}`;
    const file = new VFile({ path: 'brev.md', value });
    await unified().use(retextSwedish).use(retextKlarsprak).use(retextStringify).process(file);
    expect(file.messages).toEqual([]);
  });

  test('leaves the text as it was', async () => {
    const file = await unified().use(retextSwedish).use(retextKlarsprak).use(retextStringify).process(text);
    expect(String(file)).toBe(text);
  });

  test('takes the options of the engine', async () => {
    const file = await unified()
      .use(retextSwedish)
      .use(retextKlarsprak, { rules: { skall: 'error' }, language: 'en' })
      .use(retextStringify)
      .process(text);
    const message = file.messages.find((one) => one.ruleId === 'skall')!;
    expect(message.fatal).toBe(true);
    expect(message.note).toContain('Source: ');
  });
});

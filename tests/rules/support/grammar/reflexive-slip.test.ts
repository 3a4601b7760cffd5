import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { reflexiveSlip } from '../../../../src/rules/support/grammar/reflexive-slip.ts';
import { swedish } from '../../../support/swedish.ts';

function suggested(text: string): string | undefined {
  const tagged = swedish.tagged(analyse({ text }).blocks[0]!.sentences[0]!)!;
  return reflexiveSlip(
    tagged,
    tagged.tokens.findIndex(({ lower }) => lower === 'sig'),
  )?.suggestion;
}

test('sig beside du, vi, ni or jag is a slip', () => {
  expect(suggested('Du behöver anmäla sig.')).toBe('dig');
  expect(suggested('Vi måste klä på sig.')).toBe('oss');
});

test('sig is right where somebody else is meant', () => {
  expect(suggested('Du hjälper barnet att klä på sig.')).toBeUndefined();
  expect(suggested('Ni låter barnen bestämma sig.')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';

const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

function longSentence(text: string): Finding | undefined {
  return check({ text, format: 'plain' }).findings.find(({ ruleId }) => ruleId === 'lang-mening');
}

describe('lang-mening', () => {
  test('is information, a warning or an error by the number of words', () => {
    expect(longSentence(`Nämnden har ${words(18)}.`)).toBeUndefined();
    expect(longSentence(`Nämnden har ${words(19)}.`)?.severity).toBe('info');
    expect(longSentence(`Nämnden har ${words(24)}.`)?.severity).toBe('warning');
    expect(longSentence(`Nämnden har ${words(34)}.`)?.severity).toBe('error');
  });

  test('leaves a sentence that speaks to its reader alone until it is five words past the warning', () => {
    expect(longSentence(`När du har ${words(27)}.`)).toBeUndefined();
    expect(longSentence(`När du har ${words(28)}.`)?.severity).toBe('warning');
    expect(longSentence(`Er ansökan har ${words(24)}.`)?.severity).toBe('warning');
  });

  test('does not propose to split a name of two parts', () => {
    const message = longSentence(
      'Med stöd av plan- och bygglagen beslutar i dag den nya miljö- och byggnadsnämnden enhälligt att bevilja bygglov för ett garage på fastigheten Kråkslätten trots grannens klagomål på skuggan.',
    )?.message;
    expect(message).toBeDefined();
    expect(message).not.toContain('och byggnadsnämnden');
  });
});

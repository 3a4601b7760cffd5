import { describe, expect, test } from 'vitest';
import type { TermClass } from '../../../src/rules/terms/data.ts';
import { PatternError, parsePattern } from '../../../src/rules/terms/pattern.ts';
import { checkRegex, compileRegex, RegexError } from '../../../src/rules/terms/regex.ts';

describe('terms that cannot be read are refused with what to do', () => {
  const wrong: [string, TermClass | undefined][] = [
    ['', undefined],
    ['(en)', undefined],
    ['… åtgärder', undefined],
    ['vidta …', 'verb'],
    ['vidta …99 åtgärder', 'verb'],
    ['(en bedömning', undefined],
    ['~åtgärd', undefined],
    ['~åtgärd:sak', undefined],
    ['a*', undefined],
    ['en| bedömning', undefined],
  ];
  test.each(wrong)('%s', (pattern, termClass) => {
    expect(() => parsePattern(pattern, termClass)).toThrow(PatternError);
    try {
      parsePattern(pattern, termClass);
    } catch (error) {
      expect((error as PatternError).messages.sv).toMatch(/[.:]$|\.$/u);
      expect((error as PatternError).messages.en).not.toBe('');
    }
  });
});

test('the first word of a verb phrase and the last of a noun phrase inflect, unless another is marked', () => {
  const heads = (pattern: string, termClass: TermClass) =>
    parsePattern(pattern, termClass).map((piece) => piece.kind === 'word' && piece.choices[0]?.inflect);
  expect(heads('vidta åtgärder', 'verb')).toEqual(['verb', undefined]);
  expect(heads('god man', 'noun')).toEqual([undefined, 'noun']);
  expect(heads('~god:adjective man', 'noun')).toEqual(['adjective', undefined]);
});

describe('regular expressions', () => {
  test('match whole words, with å, ä and ö as letters', () => {
    expect('nå när å'.match(compileRegex('å'))).toEqual(['å']);
    expect('Åtta ÅR'.match(compileRegex('år'))).toEqual(['ÅR']);
    expect('på ärendet ä'.match(compileRegex('\\bä'))).toEqual(['ä']);
  });

  test.each(['(', 'a*', '\\w+', '(a+)+', '(?:\\p{L}+ ?)*x', '(a|b+){2,}'])('%s is refused', (source) => {
    expect(() => checkRegex(source)).toThrow(RegexError);
  });

  test.each(['under \\d{1,3} år', '(?:en|ett) gång', '\\p{L}+ning', '[a+]{2}'])(
    '%s is accepted',
    (source) => {
      expect(compileRegex(source)).toBeInstanceOf(RegExp);
    },
  );
});

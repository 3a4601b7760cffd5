import { expect, test } from 'vitest';
import { closingStarts, greetingLength, greetingStarts } from '../../src/base/greetings.ts';

test('a greeting takes one word or two, and other lines none', () => {
  expect(greetingLength('hej', 'anna')).toBe(1);
  expect(greetingLength('käre', 'bo')).toBe(1);
  expect(greetingLength('god', 'dag')).toBe(2);
  expect(greetingLength('god', 'service')).toBe(0);
  expect(greetingLength('')).toBe(0);
});

test('each start is there once, in lower case and without signs that a pattern would read', () => {
  for (const starts of [greetingStarts, closingStarts]) {
    expect(new Set(starts).size).toBe(starts.length);
    expect(starts.filter((start) => !/^[a-zåäö]+(?: [a-zåäö]+)*$/u.test(start))).toEqual([]);
  }
  expect(closingStarts).toEqual(expect.arrayContaining(['med vänlig hälsning', 'bästa hälsningar', 'mvh']));
});

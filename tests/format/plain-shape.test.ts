import { expect, test } from 'vitest';
import { endingOf, isClosing, isFragmentShape } from '../../src/format/plain-shape.ts';

test('lines that greet are known by the words that rules and types know them by', () => {
  for (const line of ['Hej Anna!', 'Hallå alla,', 'Bäste Bo', 'Käre Bo!', 'God dag Anna!', 'Goddag!'])
    expect(isFragmentShape(line), line).toBe(true);
  for (const line of ['Hejarklacken kom', 'God service', 'Bästa tiden är nu.'])
    expect(isFragmentShape(line), line).toBe(false);
});

test('lines that part are known in all their forms', () => {
  for (const line of ['Med vänlig hälsning', 'Soliga hälsningar från oss', 'Mvh Anna', 'Högaktningsfullt'])
    expect(isClosing(line), line).toBe(true);
  for (const line of ['Justeras', 'Vid protokollet'] as const) expect(isClosing(line), line).toBe(true);
  for (const line of ['Vänliga hälsningsord i skolan', 'Vänlig personal'])
    expect(isClosing(line), line).toBe(false);
});

test('a line ends in its stop when only who has signed it stands behind', () => {
  for (const line of ['Hör av dig. /Lisa', 'Vi ses på måndag! / Bo Ek'])
    expect(endingOf(line), line).toBe('final');
  expect(endingOf('Kommer du? /Lisa')).toBe('question');
  for (const line of ['Lördag /söndag', 'Se sid. 3 /2', 'Anna /Bo /Cia'])
    expect(endingOf(line), line).toBe('open');
});

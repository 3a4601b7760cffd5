import { describe, expect, it } from 'vitest';
import { isBareSubject, opensRow } from '../../../src/swedish/syntax/index.ts';
import { tagged } from './tagged.ts';

describe('a bare subject', () => {
  it('stands first, before its verb, and prepositional phrases may stand between', () => {
    expect(isBareSubject(tagged('Elev/NN har/VB rätt/NN'), 0)).toBe(true);
    expect(isBareSubject(tagged('Elev/NN i/PP skolan/NN har/VB rätt/NN'), 0)).toBe(true);
    expect(isBareSubject(tagged('Elev/NN som/HP inte/NEG kommer/VB'), 0)).toBe(true);
    expect(isBareSubject(tagged('Elev/NN och/KN lärare/NN har/VB rätt/NN'), 0)).toBe(false);
  });

  it('opens a subordinate clause, whose adverbs stand before the verb', () => {
    const sentence = tagged('Ring/VB.IMP om/SN elev/NN inte/NEG kommer/VB');
    expect(isBareSubject(sentence, 2)).toBe(true);
  });

  it('stands between a modal and its verb', () => {
    expect(isBareSubject(tagged('Nu/AB ska/HJ rapport/NN lämnas/VB.INF.SFO'), 2)).toBe(true);
    expect(isBareSubject(tagged('Nu/AB får/HJ elev/NN stöd/NN'), 2)).toBe(false);
  });

  it('may have an attribute, which stands where the phrase begins', () => {
    const sentence = tagged('Nu/AB ska/HJ ny/JJ ansökan/NN lämnas/VB.INF.SFO');
    expect(isBareSubject(sentence, 3, 2)).toBe(true);
    expect(isBareSubject(sentence, 3)).toBe(false);
  });
});

it('a row is opened by a noun with a comma and another behind it', () => {
  expect(opensRow(tagged('elev/NN ,/MAD lärare/NN eller/KN rektor/NN'), 0)).toBe(true);
  expect(opensRow(tagged('elev/NN ,/MAD som/HP bor/VB'), 0)).toBe(false);
});

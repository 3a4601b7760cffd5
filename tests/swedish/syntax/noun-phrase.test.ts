import { describe, expect, it } from 'vitest';
import { nounPhraseEnd } from '../../../src/swedish/syntax/index.ts';
import { tagged } from './tagged.ts';

describe('a noun phrase', () => {
  it.each([
    ['miljö-/NN och/KN byggnadsnämnden/NN', 'i/PP Exempelby/PM'],
    ['nämnden/NN', 'och/KN kommunen/NN'],
    ['kommunens/NN.GEN nya/JJ nämnd/NN', 'nästa/JJ vecka/NN'],
    ['ordföranden/NN Anna/PM Ek/PM', 'nästa/JJ vecka/NN'],
    ['Annas/PM.GEN båda/JJ bröder/NN', 'och/KN'],
    ['10/RG procent/NN kommuninvånare/NN', 'i/PP'],
    ['tre/RG', './MAD'],
    ['vår/PS nya/JJ nämnd/NN', 'i/PP'],
    ['oss/PN', 'nästa/JJ vecka/NN'],
    ['den/DT mycket/AB stora/JJ nämnden/NN', 'som/HP'],
    ['', 'som/HP bor/VB här/AB'],
    ['', 'i/PP kommunen/NN'],
    ['', 'stora/JJ %/SYM nämnden/NN'],
  ])('is “%s” before “%s”', (phrase, rest) => {
    const sentence = tagged(`${phrase} ${rest}`.trim());
    expect(nounPhraseEnd(sentence, 0)).toBe(phrase === '' ? 0 : phrase.split(' ').length);
  });
});

import { describe, expect, it } from 'vitest';
import { readPassiveClause } from '../../../src/swedish/syntax/index.ts';
import { tagged } from './tagged.ts';

/** The clause of the first passive of a sentence whose tags are given, with the modal as a word. */
function clauseIn(text: string) {
  const sentence = tagged(text);
  const verb = sentence.tokens.findIndex(({ lower }) => /^(?:lämnas|prövas|används|skickas)$/u.test(lower));
  const clause = readPassiveClause(sentence, verb);
  return clause && { ...clause, modal: sentence.tokens[clause.modal]?.lower };
}

describe('the clause of a passive', () => {
  it('has the modal and the nouns before it, and those right behind it', () => {
    expect(clauseIn('Ansökan/NN ska/HJ lämnas/VB.INF.SFO nu/AB')).toEqual({
      modal: 'ska',
      nouns: ['ansökan'],
      hasAgent: false,
      isRelative: false,
    });
    expect(clauseIn('Nu/AB prövas/VB.SFO ansökan/NN')?.nouns).toEqual(['ansökan']);
  });

  it('has no noun that stands behind a preposition', () => {
    expect(clauseIn('För/PP varje/DT ansökan/NN skickas/VB.SFO ett/DT brev/NN')?.nouns).toEqual(['brev']);
    expect(clauseIn('Brev/NN skickas/VB.SFO till/PP nämnden/NN')?.nouns).toEqual(['brev']);
  });

  it('has an agent when av follows closely', () => {
    expect(clauseIn('Ansökan/NN prövas/VB.SFO av/PP nämnden/NN')?.hasAgent).toBe(true);
  });

  it('ends at a comma and at another finite verb', () => {
    expect(clauseIn('Brev/NN kommer/VB ,/MAD därför/AB prövas/VB.SFO saken/NN')?.nouns).toEqual(['saken']);
  });

  it('ends at är and har where the passive or its modal has no need of them, so that an if-clause first is no part of it', () => {
    const first = 'När/SN du/PN har/HJ sökt/VB.SUP';
    expect(clauseIn(`${first} skickas/VB.SFO ett/DT brev/NN`)?.nouns).toEqual(['brev']);
    expect(clauseIn(`${first} skickas/VB.INF.SFO ett/DT brev/NN`)?.nouns).toEqual(['brev']);
    expect(clauseIn(`${first} kan/HJ brev/NN skickas/VB.INF.SFO`)).toMatchObject({
      modal: 'kan',
      nouns: ['brev'],
    });
    expect(clauseIn('Intyg/NN som/HP är/VB klara/JJ ska/HJ lämnas/VB.INF.SFO')).toMatchObject({
      isRelative: false,
    });
  });

  it('is told apart when it describes a noun', () => {
    expect(clauseIn('Intyg/NN som/HP ska/HJ lämnas/VB.INF.SFO')).toMatchObject({
      modal: 'ska',
      nouns: [],
      isRelative: true,
    });
  });

  it('is not read in a subordinate clause, a question or behind an infinitive mark', () => {
    expect(clauseIn('Om/SN ansökan/NN prövas/VB.SFO')).toBeUndefined();
    expect(clauseIn('Fråga/VB.IMP hur/AB intyg/NN används/VB.SFO')).toBeUndefined();
    expect(clauseIn('För/PP att/IE prövas/VB.INF.SFO')).toBeUndefined();
  });

  it('is not read where kunna says that something is possible', () => {
    expect(clauseIn('Intyg/NN ska/HJ kunna/HJ.INF lämnas/VB.INF.SFO')).toBeUndefined();
  });
});

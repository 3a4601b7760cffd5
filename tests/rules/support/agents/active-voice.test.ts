import { describe, expect, test } from 'vitest';
import { activeForm } from '../../../../src/rules/support/agents/active-voice.ts';
import { verbOfNoun } from '../../../../src/rules/support/nouns/verb-of-noun.ts';
import { tagOf } from '../../../../src/swedish/tagger/labels.ts';
import { swedish } from '../../../support/swedish.ts';

const tags = {
  present: tagOf('VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass'),
  past: tagOf('VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass'),
  infinitive: tagOf('VERB', 'VerbForm=Inf|Voice=Pass'),
};

describe('activeForm', () => {
  test.each([
    ['föreslås', 'present', 'föreslår'],
    ['föreslogs', 'past', 'föreslog'],
    ['fattas', 'present', 'fattar'],
    ['Görs', 'present', 'gör'],
    ['tas', 'present', 'tar'],
    ['betalas', 'infinitive', 'betalar'],
  ] as const)('%s, tagged as %s, is %s', (form, tag, wanted) => {
    expect(activeForm(swedish, form, tags[tag])).toBe(wanted);
  });

  test('is an infinitive after a modal, whatever the tagger took it for', () => {
    expect(activeForm(swedish, 'lämnas', tags.infinitive, true)).toBe('lämna');
    expect(activeForm(swedish, 'bifogas', tags.present, true)).toBe('bifoga');
  });

  test('is nothing for what is no form of a verb', () => {
    expect(activeForm(swedish, 'gräs', tags.past)).toBeUndefined();
  });
});

describe('verbOfNoun', () => {
  const { lexicon } = swedish;

  test.each([
    ['handläggningen', 'handlägga'],
    ['avfallshantering', 'hantera'],
    ['genomförandet', 'genomföra'],
    ['informationen', 'informera'],
    ['samordning', 'samordna'],
    ['upplevelser', 'uppleva'],
  ])('%s comes from %s', (noun, verb) => {
    expect(verbOfNoun(lexicon!, noun)).toBe(verb);
  });

  test('offers in two words a verb that is said so', () => {
    expect(verbOfNoun(lexicon!, 'uppföljning')).toBe('följa upp');
    expect(verbOfNoun(lexicon!, 'avdelning')).toBeUndefined();
  });

  test('knows that not every such ending hides a verb', () => {
    expect(verbOfNoun(lexicon!, 'kvalitet')).toBeUndefined();
  });
});

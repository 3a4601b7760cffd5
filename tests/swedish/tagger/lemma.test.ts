import { describe, expect, it } from 'vitest';
import { type TagId, tagOf } from '../../../src/swedish/tagger/labels.ts';
import { tagger } from './tag-text.ts';

const noun = tagOf('NOUN', 'Case=Nom|Definite=Def');
const present = tagOf('VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act');
const past = tagOf('VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act');
const passive = tagOf('VERB', 'VerbForm=Sup|Voice=Pass');
const adjective = tagOf('ADJ', 'Case=Nom|Definite=Def|Degree=Pos');
const participle = tagOf('ADJ', 'Case=Nom|Definite=Def|Degree=Pos|Tense=Past|VerbForm=Part');

describe('lemma', () => {
  it.each<[string, TagId, string]>([
    ['besluten', noun, 'beslut'],
    ['Avgifterna', noun, 'avgift'],
    ['beslutar', present, 'besluta'],
    ['skrev', past, 'skriva'],
    ['fick', past, 'få'],
    ['skickats', passive, 'skicka'],
    ['hoppas', present, 'hoppas'],
    ['finns', present, 'finnas'],
    ['stora', adjective, 'stor'],
    ['större', tagOf('ADJ', 'Degree=Pos'), 'stor'],
    ['överklagade', participle, 'överklagad'],
    ['det', tagOf('PRON', 'PronType=Prs'), 'den'],
    ['längre', tagOf('ADV'), 'länge'],
    ['bättre', tagOf('ADV'), 'bra'],
    ['några', tagOf('PRON', 'PronType=Ind'), 'någon'],
    ['ettor', tagOf('NUM', 'NumType=Card'), 'ettor'],
    ['Lenas', tagOf('PROPN', 'Case=Gen'), 'Lena'],
    ['Lasses', tagOf('PROPN', 'Case=Gen'), 'Lasse'],
    ['Lasses', tagOf('PROPN', 'Case=Nom'), 'Lasses'],
    ['SVT:s', tagOf('PROPN', 'Case=Gen'), 'SVT'],
    ['och', tagOf('CCONJ'), 'och'],
  ])('of %s (tag %i) is %s', (form, tag, expected) => {
    expect(tagger.lemma(form, tag)).toBe(expected);
  });

  it('of a compound that no dictionary holds follows its last part', () => {
    expect(tagger.lemma('cykelgarageskyltarna', noun)).toBe('cykelgarageskylt');
    expect(tagger.lemma('äldreomsorgsnämnderna', noun)).toBe('äldreomsorgsnämnd');
  });

  it('of an abbreviation is the abbreviation', () => {
    expect(tagger.lemma('t.ex.', tagOf('ADV'))).toBe('t.ex.');
  });

  it('is never empty', () => {
    for (const form of ['a', 's', 'en', 'ar', 'x-']) {
      for (const tag of [noun, past, adjective, participle]) expect(tagger.lemma(form, tag)).not.toBe('');
    }
  });
});

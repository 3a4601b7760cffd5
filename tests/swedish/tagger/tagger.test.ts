import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../src/swedish/sentences.ts';
import { feats, LABEL_COUNT, tagOf, upos } from '../../../src/swedish/tagger/labels.ts';
import { packModel, readModel } from '../../../src/swedish/tagger/model.ts';
import { Tagger } from '../../../src/swedish/tagger/tagger.ts';
import { classesOf, modelBytes, tagger, tagText } from './tag-text.ts';

const token = (text: string) => ({ text, lower: text.toLowerCase() });

describe('labels', () => {
  it('give each word class and feature string back', () => {
    for (let tag = 0; tag < LABEL_COUNT; tag++) expect(tagOf(upos(tag), feats(tag))).toBe(tag);
  });

  it('have features in canonical order', () => {
    for (let tag = 0; tag < LABEL_COUNT; tag++) {
      const names = feats(tag).split('|');
      expect(names).toEqual([...names].sort());
    }
  });
});

describe('model', () => {
  it('reads back what was written', () => {
    const model = readModel(modelBytes);
    expect(Buffer.from(packModel(model)).equals(modelBytes)).toBe(true);
  });

  it('opens bytes that do not begin on a multiple of four', () => {
    const shifted = new Uint8Array(modelBytes.length + 1);
    shifted.set(modelBytes, 1);
    const moved = new Tagger(shifted.subarray(1));
    expect(moved.tag([token('Kommunen'), token('beslutar')])).toEqual(
      tagger.tag([token('Kommunen'), token('beslutar')]),
    );
  });

  it('is refused when it is something else or cut short', () => {
    expect(() => new Tagger(new Uint8Array(8))).toThrow(TypeError);
    expect(() => new Tagger(modelBytes.subarray(0, 4000))).toThrow(TypeError);
  });
});

describe('tagger', () => {
  it('tags everyday municipal sentences', () => {
    expect(classesOf('Nämnden beslutar att godkänna ansökan.')).toBe(
      'Nämnden/NOUN beslutar/VERB att/PART godkänna/VERB ansökan/NOUN ./PUNCT',
    );
    expect(classesOf('Du kan ringa oss om du har frågor.')).toBe(
      'Du/PRON kan/AUX ringa/VERB oss/PRON om/SCONJ du/PRON har/VERB frågor/NOUN ./PUNCT',
    );
    expect(classesOf('Avgiften betalas av vårdnadshavaren.')).toBe(
      'Avgiften/NOUN betalas/VERB av/ADP vårdnadshavaren/NOUN ./PUNCT',
    );
  });

  it('tells the auxiliary har from the verb', () => {
    expect(classesOf('Kommunen har beslutat om en ny plan.')).toContain('har/AUX');
    expect(classesOf('Kommunen har en ny plan.')).toContain('har/VERB');
  });

  it('reads compounds that no dictionary holds by their last part', () => {
    expect(classesOf('Vi diskuterar parklekssamordnarens uppdrag.')).toContain('parklekssamordnarens/NOUN');
    expect(feats(tagText('Vi ritar om cykelgarageskyltarna.').tags[3]!)).toBe('Case=Nom|Definite=Def');
  });

  it('gives verb forms with tense, mood and voice', () => {
    const sentence = tagText('Beslutet fattades i går och har skickats till dig.');
    const byWord = new Map(sentence.tokens.map(({ text }, place) => [text, feats(sentence.tags[place]!)]));
    expect(byWord.get('fattades')).toMatch(/Tense=Past\|VerbForm=Fin/);
    expect(byWord.get('har')).toBe('Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act');
    expect(byWord.get('skickats')).toBe('VerbForm=Sup|Voice=Pass');
  });

  it('does not guess at punctuation, addresses and code', () => {
    const { tokens } = analyseText('Skriv till info@exempel.se!')[0]!;
    const classes = Array.from(tagger.tag(tokens), (tag) => upos(tag));
    expect(classes.at(-1)).toBe('PUNCT');
    expect(classes[tokens.findIndex(({ kind }) => kind === 'address')]).toBe('SYM');
  });

  it('tags numbers as numerals', () => {
    expect(classesOf('Det kostar 1 250 kronor.')).toContain('/NUM kronor/NOUN');
  });

  it('tags a sentence the same whatever it has read before', () => {
    const words = fc.array(
      fc.constantFrom(...'Vi du beslutet avgift betalas inte som att är 12 , .'.split(' ')),
      {
        maxLength: 12,
      },
    );
    const noise = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 30 });
    fc.assert(
      fc.property(words, noise, (sentence, other) => {
        const input = sentence.map(token);
        const before = tagger.tag(input);
        tagger.tag(other.map(token));
        expect(tagger.tag(input)).toEqual(before);
        expect(before.length).toBe(input.length);
        expect([...before].every((tag) => tag < LABEL_COUNT)).toBe(true);
      }),
    );
  });

  it('stays right when its word tables are full', () => {
    const fresh = new Tagger(modelBytes);
    const sample = 'Nämnden beslutar att avgiften ska betalas'.split(' ').map(token);
    const expected = fresh.tag(sample);
    for (let round = 0; round < 12; round++) {
      const many = Array.from({ length: 4000 }, (_, index) => token(`ord${round}x${index}`));
      expect(fresh.tag(many).length).toBe(4000);
    }
    expect(fresh.tag(sample)).toEqual(expected);
  });

  it('takes an empty sentence and one longer than its tables', () => {
    expect(tagger.tag([]).length).toBe(0);
    expect(tagger.tag(Array.from({ length: 10_000 }, () => token('och'))).length).toBe(10_000);
  });
});

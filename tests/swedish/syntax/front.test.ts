import { describe, expect, it } from 'vitest';
import { readClauses, readFront } from '../../../src/swedish/syntax/index.ts';
import { tagText } from '../tagger/tag-text.ts';

const front = (text: string) => {
  const sentence = tagText(text);
  const found = readFront(sentence, readClauses(sentence));
  const words = (from: number, to: number) =>
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(' ');
  return (
    found && {
      kind: found.kind,
      text: words(found.start, found.end),
      subject: found.subject && words(found.subject.start, found.subject.end),
    }
  );
};

describe('front', () => {
  it.each([
    ['När beslutet har fattats kan du överklaga det.', 'adverbial', 'När beslutet har fattats', 'du'],
    ['Men på grund av snön stänger kommunen badet.', 'adverbial', 'på grund av snön', 'kommunen'],
    ['Att betala i tid är viktigt.', 'infinitive', 'Att betala i tid', undefined],
    ['Beslutet om avgiften gäller från maj.', 'subject', 'Beslutet om avgiften', undefined],
    ['Ska du bygga ett garage behöver du bygglov.', 'adverbial', 'Ska du bygga ett garage', 'du'],
  ])('of “%s” is %s', (text, kind, words, subject) => {
    expect(front(text)).toEqual({ kind, text: words, subject });
  });

  it.each(['Beslutar nämnden om avgiften?', 'Information om avgifter.', 'Plats: vi ses i stadshuset.'])(
    'is not read in “%s”',
    (text) => {
      expect(front(text)).toBeUndefined();
    },
  );
});

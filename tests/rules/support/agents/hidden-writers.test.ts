import { expect, test } from 'vitest';
import { hiddenWriter } from '../../../../src/rules/support/agents/hidden-writers.ts';
import { tagText } from '../../../swedish/tagger/tag-text.ts';

function writerIn(text: string): string | undefined {
  const sentence = tagText(text);
  const found = hiddenWriter(sentence);
  return (
    found &&
    `${sentence.tokens
      .slice(found.first, found.last + 1)
      .map((one) => one.lower)
      .join(' ')}: ${found.writer}`
  );
}

test.each([
  ['I promemorian föreslås en ny lag.', 'i promemorian föreslås: government'],
  ['I detta betänkande redovisas läget.', 'i detta betänkande redovisas: commission'],
  ['Därför föreslås i rapporten nya regler.', 'föreslås i rapporten: office'],
])('%s hides %s', (text, wanted) => {
  expect(writerIn(text)).toBe(wanted);
});

test.each([
  // Where it stands.
  'Läget redovisas i rapporten.',
  // Another text, or one to come.
  'I ett betänkande föreslås nya regler.',
  'I rapporten föreslår vi en ny lag.',
  'I maj föreslås en ny lag.',
])('%s hides none', (text) => {
  expect(writerIn(text)).toBeUndefined();
});

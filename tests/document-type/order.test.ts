import { expect, test } from 'vitest';
import { documentGoals, documentTypes } from '../../src/document-type/document-types.ts';
import { check } from '../../src/engine/index.ts';
import { typedTexts, untypedTexts } from './texts.ts';

const letter = typedTexts.find(({ type }) => type === 'brev')!.text;

test('a text of unknown type is guessed', () => {
  expect(check({ text: letter }).documentType).toBe('brev');
  expect(check({ text: 'Vi flyttar mötet.' }).documentType).toBe('text');
});

test('the default, the front matter and the option go before the guess, in that order', () => {
  const named = `---\ndokumenttyp: nyhetsbrev\n---\n\n${letter}`;
  expect(check({ text: letter }, { defaultDocumentType: 'e-post' }).documentType).toBe('e-post');
  expect(check({ text: named, path: 'a.md' }, { defaultDocumentType: 'e-post' }).documentType).toBe(
    'nyhetsbrev',
  );
  expect(
    check({ text: named, path: 'a.md' }, { defaultDocumentType: 'e-post', documentType: 'beslut' })
      .documentType,
  ).toBe('beslut');
  expect(check({ text: letter }, { defaultDocumentType: 'text' }).documentType).toBe('text');
});

test('each type has its goals, each goal a source', () => {
  expect(Object.keys(documentGoals)).toEqual(Object.keys(documentTypes));
  for (const { lix, meanSentenceLength } of Object.values(documentGoals)) {
    for (const goal of [lix, meanSentenceLength]) {
      if (goal === undefined) continue;
      expect(goal.most).toBeGreaterThan(0);
      expect(goal.source.name).not.toBe('');
    }
  }
});

const ofType = /-delar$|^(?:tilltal-saknas|tilltal-skiftar|lasaren-omtalad|avsandare-vi|internt-namn)$/u;

test('a text of no type is asked for no parts and no address', () => {
  for (const { text, format } of untypedTexts) {
    const { findings } = check(format === undefined ? { text } : { text, format });
    expect(findings.filter(({ ruleId }) => ofType.test(ruleId))).toEqual([]);
  }
});

test('parts that a text lacks are told apart at one place', () => {
  const text = `# Inbjudan till kurs\n\n${'Kom till vår kurs om att skriva så att alla förstår vad du menar. '.repeat(4)}`;
  const { findings } = check({ text, format: 'markdown' }, { documentType: 'inbjudan' });
  const missing = findings.filter(({ ruleId }) => ruleId === 'inbjudan-delar');
  expect(missing.length).toBeGreaterThan(4);
  expect(new Set(missing.map(({ start }) => start)).size).toBe(1);
  expect(new Set(missing.map(({ message }) => message)).size).toBe(missing.length);
});

test('a short sample is not asked for the parts of a whole text', () => {
  const { findings } = check({ text: 'Hej Mona!\n\nTack för hyresavin.' }, { documentType: 'brev' });
  expect(findings.filter(({ ruleId }) => ruleId === 'brev-delar')).toEqual([]);
});

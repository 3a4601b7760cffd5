import { expect, test } from 'vitest';
import { parse } from '../../src/format/index.ts';
import { analyseDocument } from '../../src/swedish/analyse.ts';
import { AnalysisMemory } from '../../src/swedish/analysis-memory.ts';
import { Forms } from '../../src/swedish/forms.ts';
import type { AnalysedDocument } from '../../src/swedish/types.ts';

const formsOf = ({ blocks }: AnalysedDocument) =>
  blocks.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens.map(({ form }) => form)));

test('a word has one form in the whole text, also in paragraphs that are read again after an edit', () => {
  const memory = new AnalysisMemory();
  const read = (text: string) => analyseDocument(parse(text, 'plain'), memory);
  read('Du får ett beslut.\n\nVi skickar ett beslut.');
  const forms = formsOf(read('Du får ett beslut.\n\nVi skickar nu ett beslut.'));
  expect(new Set(forms).size).toBe(new Set(forms.map(({ text }) => text)).size);
});

test('still so when thousands of half written words have been forgotten', () => {
  const memory = new AnalysisMemory();
  const read = (text: string) => analyseDocument(parse(text, 'plain'), memory);
  for (let key = 0; key < 3000; key++) read(`Du får ett beslut.\n\nVi skickar halva${key} beslut.`);
  const forms = formsOf(read('Du får ett beslut.\n\nVi skickar hela beslut.'));
  expect(new Set(forms).size).toBe(new Set(forms.map(({ text }) => text)).size);
});

test('a form that is taken over is the one that is given for its word', () => {
  const [old, fresh] = [new Forms(), new Forms()];
  const form = old.at('ett beslut', 4, 10);
  fresh.keep(form);
  fresh.keep(old.at('beslut', 0, 6));
  expect(fresh.size).toBe(1);
  expect(fresh.at('beslutet', 0, 6)).toBe(form);
});

test('paragraphs that say the same each keep their own sentences, in their order, from one reading to the next', () => {
  const memory = new AnalysisMemory();
  const read = (text: string) =>
    analyseDocument(parse(text, 'plain'), memory).blocks.map(({ sentences }) => sentences);
  const like = 'Du får ett beslut av oss.\n\nDu får ett beslut av oss.\n\nDu får ett beslut av oss.';
  const before = read(`${like}\n\nVi skickar det.`);
  const after = read(`${like}\n\nVi skickar det nu.`);
  expect(new Set(before).size).toBe(4);
  for (const at of [0, 1, 2]) expect(after[at]).toBe(before[at]);
  expect(after[3]).not.toBe(before[3]);
});

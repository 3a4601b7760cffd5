import { describe, expect, test } from 'vitest';
import { type DocumentType, documentTypes } from '../../src/document-type/document-types.ts';
import { reviewQuestions } from '../../src/document-type/review-questions.ts';

describe('the review questions', () => {
  test.each(Object.keys(documentTypes) as DocumentType[])(
    '%s has between five and ten, each once, in both languages',
    (type) => {
      const questions = reviewQuestions(type);
      expect(questions.length).toBeGreaterThanOrEqual(5);
      expect(questions.length).toBeLessThanOrEqual(10);
      expect(new Set(questions.map(({ sv }) => sv)).size).toBe(questions.length);
      for (const { sv, en } of questions) {
        expect(sv).toMatch(/\?$/u);
        expect(en).toMatch(/\?$/u);
      }
    },
  );
});

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/container/index.ts';
import { Checker } from '../../src/engine/index.ts';
import type { ContainerFormat } from '../../src/format/types.ts';
import { docxFile, paragraph } from '../container/docx-file.ts';
import { odtFile } from '../container/odt-file.ts';
import { swedish } from '../support/swedish.ts';

const texts = join(dirname(fileURLToPath(import.meta.url)), 'texts');
const checker = new Checker({ documentType: 'beslut', swedish });

/** The running text of a golden text: what every kind of file can hold as it is. */
const paragraphs = readFileSync(join(texts, 'beslut-tung.md'), 'utf8')
  .split(/\n\n+/u)
  .filter((text) => /^\p{Lu}.*[.!?]$/su.test(text) && text.length > 120)
  .map((text) => text.replace(/\s*\n/gu, ' '));

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const rtf = (text: string) =>
  text.replace(/[^ -~]/gu, (character) => `\\u${character.charCodeAt(0)}?`).replaceAll('\n', ' ');

const files: Partial<Record<ContainerFormat, () => Uint8Array>> = {
  docx: () => docxFile({ body: paragraphs.map((text) => paragraph(escaped(text))).join('') }),
  odt: () => odtFile(paragraphs.map((text) => `<text:p>${escaped(text)}</text:p>`).join('')),
  rtf: () =>
    new TextEncoder().encode(`{\\rtf1\\ansi ${paragraphs.map((text) => `${rtf(text)}\\par `).join('')}}`),
  eml: () =>
    new TextEncoder().encode(
      `From: a@exempelby.example\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`,
    ),
};

describe('a golden text has the same findings in every kind of file', () => {
  const found = (result: ReturnType<Checker['check']>) =>
    result.findings.map(({ ruleId, severity, actual }) => `${severity} ${ruleId} ${actual}`);
  const expected = found(checker.check({ text: paragraphs.join('\n\n') }));

  test('there are some', () => {
    expect(paragraphs.length).toBeGreaterThan(3);
    expect(expected.length).toBeGreaterThan(10);
  });

  test.each(Object.keys(files) as ContainerFormat[])('%s', async (format) => {
    const document = await readContainer(files[format]!(), format);
    expect(found(checker.check({ text: document.source, document }))).toEqual(expected);
  });
});

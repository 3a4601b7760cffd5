import { zipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mutateDocument } from '../../scripts/fuzz/mutate-document.ts';
import { Random } from '../../scripts/random.ts';
import { readContainer } from '../../src/container/index.ts';
import type { ContainerFormat } from '../../src/format/types.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { pdfOf } from './hostile.ts';
import { samples } from './samples.ts';

const formats: readonly ContainerFormat[] = ['docx', 'odt', 'rtf', 'pdf', 'eml', 'msg', 'mhtml'];

/** `read`, or the code of the error for people; anything else is a fault. */
async function outcome(bytes: Uint8Array, format: ContainerFormat): Promise<string> {
  try {
    const { source, blocks } = await readContainer(bytes, format);
    for (const { text, map } of blocks) {
      expect(map.rawStart(0)).toBeGreaterThanOrEqual(0);
      expect(map.rawEnd(text.length)).toBeLessThanOrEqual(source.length);
    }
    return 'read';
  } catch (error) {
    if (error instanceof SourceError) return error.code;
    throw error;
  }
}

describe('documents that are damaged or made to harm', () => {
  test.each(formats)(
    '%s: a damaged file is read as far as it goes or refused in plain words',
    async (format) => {
      const { [format]: sound } = await samples();
      expect(await outcome(sound, format)).toBe('read');
      const random = new Random(1);
      // Each PDF file starts a thread.
      const rounds = format === 'pdf' ? 5 : 20;
      for (let count = 0; count < rounds; count++)
        await outcome(mutateDocument(sound, format, random), format);
    },
  );

  test('hundreds of thousands of lines before the parts of a message cost little', async () => {
    const lines = '\r\n'.repeat(500_000);
    const message = `Subject: x\r\nContent-Type: multipart/mixed; boundary="b"\r\n${lines}--b\r\n\r\nHej.\r\n--b--`;
    expect(await outcome(new TextEncoder().encode(message), 'eml')).toBe('read');
  });

  test('bombs are refused before they are unpacked', async () => {
    const zeros = new Uint8Array(70 * 1024 * 1024);
    expect(await outcome(zipSync({ 'word/document.xml': zeros }, { level: 1 }), 'docx')).toBe('too-large');
    expect(await outcome(zipSync({ 'content.xml': zeros }, { level: 1 }), 'odt')).toBe('too-large');
    expect(await outcome(pdfOf(zlibSync(zeros, { level: 1 }), '/Filter/FlateDecode'), 'pdf')).toBe(
      'too-large',
    );
    expect(await outcome(new TextEncoder().encode(`{\\rtf1${'{'.repeat(100_000)}`), 'rtf')).toBe('too-large');
  });
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, vi } from 'vitest';
import { builtinRules } from '../../src/engine/index.ts';
import resultSchema from '../../src/output/schema/result.schema.json' with { type: 'json' };
import documentSchema from '../../src/output/schema/stream-document.schema.json' with { type: 'json' };
import streamSchema from '../../src/output/schema/stream-result.schema.json' with { type: 'json' };
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, longSentence, runCli } from './run-cli.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

interface Answer {
  id: string | number | null;
  line?: number;
  error?: string;
  documentType?: string;
  measures?: { totalWords: number };
  gates?: { id: string }[];
  problems?: string[];
  findings?: { ruleId: string; start: number; end: number; actual: string }[];
}

const ajv = new Ajv2020({ schemas: [resultSchema], allowUnionTypes: true });
const isDocument = ajv.compile(documentSchema);
const isResult = ajv.compile(streamSchema);

/** Runs the command. Its answers follow their schema always, and what is answered follows the schema of documents. */
async function stream(input: string | Uint8Array, argv: string[] = [], cwd = temporaryFolder()) {
  const { code, out, err } = await runCli(['stream', ...argv], { stdin: input, cwd });
  const answers = out
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Answer);
  for (const answer of answers) expect(isResult(answer), JSON.stringify(isResult.errors)).toBe(true);
  return { code, err, out, answers };
}

const lines = (...documents: unknown[]) => documents.map((one) => `${JSON.stringify(one)}\n`).join('');

describe('klarsprak stream', () => {
  it('answers each document in one line, in the order they came', async () => {
    const { code, answers } = await stream(
      lines(
        { id: 'a', text: `<p>${longSentence}</p>`, format: 'html', documentType: 'brev' },
        { id: 2, text: clearText },
        { text: '**Avgiften** skall erläggas.', format: 'markdown' },
      ),
    );
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 2, null]);
    expect(answers[0]).toMatchObject({ documentType: 'brev' });
    expect(answers[0]!.findings!.map(({ ruleId }) => ruleId)).toContain('lang-mening');
    expect(answers[2]!.findings!.map(({ actual }) => actual)).toContain('skall');
    expect(answers[0]).not.toHaveProperty('path');
  });

  it('points into the text as it was given', async () => {
    const text = '\ufeffÅ\u0308rende 😀\r\nAvgiften skall betalas.\n';
    const { answers } = await stream(lines({ id: 1, text }));
    const found = answers[0]!.findings!.find(({ actual }) => actual === 'skall')!;
    expect(text.slice(found.start, found.end)).toBe('skall');
  });

  it.each([
    ['no JSON', 'hej', null, 'JSON'],
    ['JSON that is cut off', '{"id": "a", "text": "He', null, 'JSON'],
    ['no object', '[1]', null, 'text'],
    ['null', 'null', null, 'text'],
    [
      'an id whose last digits would be lost',
      '{"id": 12345678901234567890, "text": "a"}',
      null,
      '15 siffror',
    ],
    ['an id that is no name', '{"id": {"a": 1}, "text": "a"}', null, 'id ska vara'],
    ['no text', '{"id": "a"}', 'a', 'text'],
    ['a text that is a number', '{"id": "a", "text": 5}', 'a', 'text'],
    ['an unknown format', '{"id": "a", "text": "", "format": "docx"}', 'a', 'docx'],
    ['an unknown type', '{"id": "a", "text": "", "documentType": "roman"}', 'a', 'roman'],
  ])('answers %s with what is wrong, and goes on', async (_, line, id, says) => {
    const { code, answers } = await stream(
      `${lines({ id: 0, text: 'Hej.' })}\n \t\r\n${line}\n${lines({ id: 1, text: 'Hej.' })}`,
    );
    expect(code).toBe(0);
    expect(answers).toHaveLength(3);
    expect(answers.at(-2)).toMatchObject({ id, line: 4 });
    expect(answers.at(-2)!.error).toContain(says);
    expect(answers.at(-1)).toMatchObject({ id: 1, measures: { totalWords: 1 } });
  });

  it.each<[boolean, object]>([
    [true, { text: '' }],
    [true, { id: 1.5, text: 'a', format: null, documentType: null, more: [] }],
    [true, { id: 'a', text: 'a', format: 'html', documentType: 'brev' }],
    [true, { id: Number.MAX_SAFE_INTEGER, text: 'a' }],
    [false, { id: Number.MAX_SAFE_INTEGER + 1, text: 'a' }],
    [false, { id: ['a'], text: 'a' }],
    [false, { id: 'a' }],
    [false, { text: 1 }],
    [false, { text: 'a', format: 'docx' }],
    [false, { text: 'a', documentType: 1 }],
  ])('checks what its schema takes (%s), and nothing else: %j', async (takes, document) => {
    expect(isDocument(document)).toBe(takes);
    const { answers } = await stream(lines(document));
    expect(answers.map(({ error }) => error === undefined)).toEqual([takes]);
  });

  it('tells of a rule that breaks off, and goes on with the others', async () => {
    const rule = builtinRules().find(({ meta }) => meta.id === 'lang-mening')!;
    const broken = vi.spyOn(rule as unknown as { sentence(): void }, 'sentence').mockImplementation(() => {
      throw new Error('trasig');
    });
    const { code, answers } = await stream(
      lines({ id: 1, text: `${longSentence} Avgiften skall betalas.` }, { id: 2, text: clearText }),
    );
    broken.mockRestore();
    expect(code).toBe(0);
    expect(answers[0]!.findings!.map(({ actual }) => actual)).toContain('skall');
    expect(answers[0]!.problems!.join(' ')).toContain('trasig');
    expect(answers[1]).toMatchObject({ id: 2 });
  });

  it('takes a document of megabytes between others', async () => {
    const text = `${'Du får en faktura i maj. '.repeat(40)}\n\n`.repeat(2000);
    const { code, answers } = await stream(
      lines({ id: 1, text: 'Hej.' }, { id: 2, text }, { id: 3, text: 'Hej.' }),
    );
    expect(code).toBe(0);
    expect(answers.map(({ id, measures }) => [id, measures?.totalWords])).toEqual([
      [1, 1],
      [2, 480_000],
      [3, 1],
    ]);
  }, 300_000);

  it('tells of bytes that are no UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"id": 1, "text": "'),
      Buffer.from([0xe5]),
      Buffer.from('"}\n'),
    ]);
    expect((await stream(bytes)).answers).toMatchObject([
      { id: null, line: 1, error: expect.stringContaining('UTF-8') },
    ]);
  });

  it('judges by the configuration of the folder', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'gates: { zeroTolerance: [kanslisprak] }\nlanguage: en\n',
    });
    const { answers } = await stream(lines({ id: 1, text: 'Avgiften skall erläggas.' }), [], cwd);
    expect(answers[0]!.gates!.map(({ id }) => id)).toEqual(['krav-nolltolerans']);
    expect((await stream('x', [], cwd)).answers[0]!.error).toContain('The line is no JSON');
  });

  it('answers the same with threads', async () => {
    const documents = lines(
      ...Array.from({ length: 9 }, (_, id) => ({
        id,
        text: id % 2 === 0 ? longSentence : clearText,
        documentType: 'brev',
      })),
      'nothing',
    );
    expect((await stream(documents, ['--jobs', '2'])).out).toBe((await stream(documents)).out);
  });

  it('reads no further while nobody takes the answers, and ends when the reader goes away', async () => {
    const child = spawn(process.execPath, [join(root, 'bin/klarsprak.js'), 'stream'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    child.stdin.on('error', () => {});
    const document = lines({ id: 1, text: longSentence.repeat(20) });
    let written = 0;
    let answered = 0;
    child.stdout.once('data', (chunk: Buffer) => {
      answered = chunk.length;
      child.stdout.pause();
    });
    // A hundred megabytes are offered. What is taken is what pipes and buffers hold.
    while (written < 100_000_000) {
      const isFull = !child.stdin.write(document.repeat(50));
      written += document.length * 50;
      if (!isFull) continue;
      const drained = await Promise.race([
        once(child.stdin, 'drain').then(() => true),
        new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3000)),
      ]);
      if (!drained) break;
    }
    expect(answered).toBeGreaterThan(0);
    expect(written).toBeLessThan(10_000_000);
    child.stdout.destroy();
    child.stdin.end();
    const [code] = (await once(child, 'exit')) as [number];
    expect(code).toBe(0);
  });
});

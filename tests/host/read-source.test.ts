import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/host/errors.ts';
import {
  decodeBytes,
  largestSettings,
  readBytes,
  readSettingsFile,
  readSource,
  readStream,
} from '../../src/host/read-source.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function failure(promise: Promise<unknown>): Promise<HostError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(HostError);
  return error as HostError;
}

describe('readSource', () => {
  it('reads a text', async () => {
    const folder = temporaryFolder({ 'Brev å ä ö.txt': 'Hej å ä ö' });
    expect((await readSource(join(folder, 'Brev å ä ö.txt'))).text).toBe('Hej å ä ö');
  });

  it('says in plain words that a file is missing, a folder, or no text', async () => {
    const folder = temporaryFolder({ 'a.docx': Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0) });
    mkdirSync(join(folder, 'mapp'));
    expect((await failure(readSource(join(folder, 'b.txt')))).code).toBe('ENOENT');
    expect((await failure(readSource(join(folder, 'mapp')))).messages.sv).toContain('mapp');
    expect((await failure(readSource(join(folder, 'a.docx')))).messages.sv).not.toBe('');
  });
});

describe.runIf(process.platform !== 'win32')('files that are none', () => {
  it('reads a pipe or device that is named, to its end', async () => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'rör')]);
    const read = readBytes(join(folder, 'rör'));
    // At the same time: each end of a pipe waits for the other.
    const [bytes] = await Promise.all([read, writeFile(join(folder, 'rör'), 'Hej på dig.')]);
    expect(Buffer.from(bytes).toString()).toBe('Hej på dig.');
    expect((await readBytes('/dev/null')).length).toBe(0);
  });

  it.each(['rör', '/dev/zero'])('takes no settings from %s, where a link may lead', async (target) => {
    const folder = temporaryFolder();
    execFileSync('mkfifo', [join(folder, 'rör')]);
    symlinkSync(target, join(folder, 'klarsprak.config.yaml'));
    const { messages } = await failure(readSettingsFile(join(folder, 'klarsprak.config.yaml')));
    expect(messages.sv).toContain('ingen vanlig fil');
  });

  it('gives nobody who has named the wrong file for settings advice on texts', async () => {
    const folder = temporaryFolder({ 'bild.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) });
    const { messages } = await failure(readSettingsFile(join(folder, 'bild.png')));
    expect(messages.sv).toBe(
      'Filen är ingen textfil och går inte att använda här. Kontrollera att det är rätt fil.',
    );
  });

  it('takes no settings of a size that nobody writes', async () => {
    const file = join(temporaryFolder({ 'a.yaml': '' }), 'a.yaml');
    truncateSync(file, largestSettings + 1);
    expect((await failure(readSettingsFile(file))).messages.sv).toContain('för stor (över 16 MB)');
  });
});

describe('readStream', () => {
  async function* chunks(...parts: (string | Uint8Array)[]) {
    yield* parts;
  }

  it('joins chunks before it decodes, so that a letter may be cut between them', async () => {
    const bytes = new TextEncoder().encode('Hej på dig');
    const cut = bytes.indexOf(0xc3) + 1;
    expect(decodeBytes(await readStream(chunks(bytes.slice(0, cut), bytes.slice(cut))), '').text).toBe(
      'Hej på dig',
    );
    expect(decodeBytes(await readStream(chunks('å', 'ä')), '').text).toBe('åä');
    expect(decodeBytes(await readStream(chunks()), '').text).toBe('');
  });

  it('tells of a stream that breaks', async () => {
    // biome-ignore lint/correctness/useYield: the stream breaks before its first chunk
    async function* broken(): AsyncGenerator<string> {
      throw new Error('avbrott');
    }
    expect((await failure(readStream(broken()))).messages.sv).toContain('avbrott');
  });
});

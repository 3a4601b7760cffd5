import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findText } from './find-text.ts';
import { Machine, text, unmistakable } from './program-runs.ts';

/** Files that the runs below are told to write, and that show the texts. */
const asked = new Set(
  [
    'fynd.json',
    'fynd.ndjson',
    'fynd.sarif',
    'fynd.xml',
    'fynd.html',
    'rapport.html',
    'jämfört.html',
    'anmärkt.docx',
  ].map((name) => `texter/${name}`),
);

const textNames = [
  'brev.md',
  'sida.html',
  'före.txt',
  'utf16.txt',
  'beslut.docx',
  'blad.pdf',
  'mejl.eml',
  'mejl.msg',
];

describe('a check, a report, a session of the server', () => {
  let machine: Machine;
  let before: string[];
  const told: string[] = [];

  beforeAll(async () => {
    machine = await Machine.make(mkdtempSync(join(tmpdir(), 'klarsprak-')));
    before = machine.files();
    const run = (argv: string[], input?: string) => {
      const { stdout, stderr, status } = machine.run(argv, input);
      expect(`${stdout}${stderr}`).not.toBe('');
      expect(status, stderr).toBeLessThan(3);
      expect(stderr).not.toContain('Internt fel');
      told.push(stderr);
      return { stdout, status };
    };
    // The runs see what they are to leave no trace of.
    for (const name of textNames)
      expect(run(['check', name, '--format', 'json']).stdout, name).toContain('skall');
    run(['check', '.', '--cache', '--jobs', '2']);
    run(['check', '.', '--cache']);
    run(['check', '.', '--format', 'github', '--baseline', 'baslinje.json', '--update-baseline']);
    run(['check', '.', '--baseline', 'baslinje.json', '--table', 'tabell.csv']);
    const outputs = [
      'json:fynd.json',
      'ndjson:fynd.ndjson',
      'sarif:fynd.sarif',
      'junit:fynd.xml',
      'html:fynd.html',
    ];
    run(['check', ...textNames, '--format', 'stylish', ...outputs.flatMap((one) => ['--format', one])]);
    run(['check', '-'], text);
    run(['stream'], `${JSON.stringify({ id: 'a', text })}\nskräp\n`);
    run(['inspect', 'brev.md']);
    run(['words', 'tjofräsaren', 'kvastavgiften']);
    run(['compare', 'före.txt', 'efter.txt']);
    run(['compare', 'före.txt', 'efter.txt', '--format', 'html', '--output', 'jämfört.html']);
    run(['report', ...textNames, '--history', 'historik.ndjson', '--table', 'tabell.xlsx', '--mask']);
    run(['annotate', 'beslut.docx', '--output', 'anmärkt.docx']);
    told.push(await machine.serve());
  }, 600_000);
  afterAll(() => machine.clear());

  it('leaves no text in cache, history, baseline, tables, settings, logs or temporary files', () => {
    const written = machine.files().filter((path) => !before.includes(path));
    const kept = written.filter((path) => !asked.has(path));
    // These were written, so that the test looks at something.
    for (const name of [
      'baslinje.json',
      'tabell.csv',
      'tabell.xlsx',
      'historik.ndjson',
      'klarsprak.config.yaml',
    ]) {
      expect(kept).toContain(`texter/${name}`);
    }
    expect(kept.filter((path) => path.startsWith('texter/.klarsprak-cache/')).length).toBeGreaterThan(8);
    const found = kept.map((path) => [path, findText(machine.read(path), text, unmistakable)] as const);
    expect(found.filter(([, pieces]) => pieces.length > 0)).toEqual([]);
    expect(kept.filter((path) => unmistakable.some((word) => path.toLowerCase().includes(word)))).toEqual([]);
  });

  it('writes to no folder but that of the texts', () => {
    const others = machine
      .files()
      .filter((path) => !path.startsWith('texter/') && !path.startsWith('hem/compiled/'));
    expect(others).toEqual([]);
  });

  it('says nothing of the texts beside the result', () => {
    for (const stderr of told) expect(findText(Buffer.from(stderr), text, unmistakable)).toEqual([]);
  });

  it('opens no other file to write, and no socket', (context) => {
    if (!machine.isTraced) context.skip('strace is not installed');
    const { written, sockets } = machine.trace();
    const outside = written.filter(
      (path) => !path.startsWith(`${machine.cwd}/`) && !/^\/(?:dev|proc)\//u.test(path),
    );
    expect(written.length).toBeGreaterThan(10);
    expect(outside.filter((path) => !path.includes('/hem/compiled/'))).toEqual([]);
    expect(sockets).toEqual([]);
  });
});

describe('the search for text', () => {
  const bytes = Buffer.from(`Något annat. ${text} Slut.`);
  it.each([
    ['UTF-8', bytes],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`x${text}`, 'utf16le')],
    [
      'UTF-16 at an odd place',
      Buffer.concat([Buffer.from('x'), Buffer.from(text, 'utf16le'), Buffer.from('x')]),
    ],
    ['UTF-16 of the other order', Buffer.from(text, 'utf16le').swap16()],
    ['decomposed letters', Buffer.from(text.normalize('NFD'))],
    [
      'JSON with escapes',
      Buffer.from(JSON.stringify(text).replace(/[åäö]/gu, (one) => `\\u00${one.charCodeAt(0).toString(16)}`)),
    ],
    [
      'XML with references',
      Buffer.from(text.replace(/[åäö]/gu, (one) => `&#x${one.charCodeAt(0).toString(16)};`)),
    ],
    ['an address', Buffer.from(encodeURIComponent(text))],
    ['Base64 inside other letters', Buffer.from(`data:abc,${bytes.toString('base64')}`)],
    ['Base64 for addresses', Buffer.from(bytes.toString('base64url'))],
    ['gzip after other bytes', Buffer.concat([Buffer.from('huvud'), gzipSync(bytes)])],
    ['zlib', deflateSync(bytes)],
    ['deflate', deflateRawSync(bytes)],
    ['Brotli', brotliCompressSync(bytes)],
    ['zip', Buffer.from(zipSync({ 'a.xml': bytes }))],
    ['gzip in Base64 in JSON', Buffer.from(JSON.stringify({ a: gzipSync(bytes).toString('base64') }))],
  ])('finds it in %s', (_, hidden) => {
    expect(findText(hidden, text, unmistakable).length).toBeGreaterThan(10);
  });

  it('finds three words in a row, and one that nobody else writes, and no other text', () => {
    expect(findText(Buffer.from('sker EFTER\n att'), text, unmistakable)).toEqual(['sker efter att']);
    expect(findText(Buffer.from('x-flimmerposten-y'), text, unmistakable)).toEqual(['flimmerposten']);
    expect(findText(Buffer.from('Avgiften sker ibland efter det att'), text, unmistakable)).toEqual([]);
  });
});

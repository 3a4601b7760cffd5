import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { dataOf } from '../report/reviewed.ts';
import { clearText, runCli } from './run-cli.ts';

const texts = {
  'skola/brev.md': '---\navdelning: Barn och unga\n---\n\nNi skall inkomma med svar till Karin Lindqvist.\n',
  'vard/beslut.txt': `${clearText}Avgiften skall erläggas i förväg.\n`,
  'vard/trasig.txt': new Uint8Array([0, 1, 2, 0, 0, 255, 0, 7]),
};

const pageIn = (cwd: string, name = 'rapport.html') => readFileSync(join(cwd, name), 'utf8');

describe('report', () => {
  it('writes one page with all texts, by department, and lists what it could not read', async () => {
    const cwd = temporaryFolder(texts);
    const { code, out, err } = await runCli(['report', 'skola', 'vard', 'saknas', '-o', 'ut/r.html'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Rapporten är klar: ut/r.html (2 texter).');
    const page = pageIn(cwd, 'ut/r.html');
    expect(dataOf(page).texts.map(({ name, department }) => [name, department])).toEqual([
      ['skola/brev.md', 'Barn och unga'],
      ['vard/beslut.txt', 'vard'],
    ]);
    expect(page).toContain('<dt>vard/trasig.txt</dt>');
    expect(page).toContain('<dt>saknas</dt>');
  });

  it('passes whatever it finds: a report is no gate', async () => {
    const cwd = temporaryFolder({ 'brev.txt': 'Ni skall inkomma med svar.' });
    expect((await runCli(['report', 'brev.txt'], { cwd })).code).toBe(0);
    expect(dataOf(pageIn(cwd)).texts[0]!.findings.length).toBeGreaterThan(0);
  });

  it('does not read its own report as a text', async () => {
    const cwd = temporaryFolder({ 'brev.txt': clearText });
    await runCli(['report', '.'], { cwd });
    await runCli(['report', '.'], { cwd });
    expect(dataOf(pageIn(cwd)).texts).toHaveLength(1);
  });

  it('takes a department for texts that name none', async () => {
    const cwd = temporaryFolder({ 'a/x.txt': clearText, 'b/y.txt': clearText });
    await runCli(['report', 'a', 'b', '--department', 'Teknik'], { cwd });
    expect(dataOf(pageIn(cwd)).texts.map(({ department }) => department)).toEqual(['Teknik', 'Teknik']);
  });

  it('masks names, also unusual ones, and the names of files', async () => {
    const cwd = temporaryFolder({
      'karin.txt': 'Ni skall ringa Zorbin Qwarst eller Karin Lindqvist, 000-12 34 56, i morgon.\n',
    });
    await runCli(['report', 'karin.txt', '--mask'], { cwd });
    const page = pageIn(cwd);
    for (const secret of ['arin', 'Zorbin', 'Qwarst', '000-12']) expect(page).not.toContain(secret);
  });

  it('reads notes back for the same texts', async () => {
    const cwd = temporaryFolder({ 'brev.txt': clearText });
    await runCli(['report', 'brev.txt'], { cwd });
    const { id } = dataOf(pageIn(cwd)).texts[0]!;
    const notes = { klarsprakNotes: 1, texts: { [id]: { status: 'mend', note: 'Kortare.' } }, agenda: {} };
    writeFileSync(join(cwd, 'n.json'), JSON.stringify(notes));
    await runCli(['report', 'brev.txt', '--notes', 'n.json'], { cwd });
    expect(dataOf(pageIn(cwd)).savedNotes).toEqual(notes);
  });

  it('says what is wrong before it reads the texts', async () => {
    const cwd = temporaryFolder({ 'brev.txt': clearText, 'fel.json': '[]' });
    const wrong = await runCli(['report', 'brev.txt', '--notes', 'fel.json'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.err).toContain('fel.json är inte en fil med anteckningar');
    expect((await runCli(['report', 'brev.txt', '--notes', 'saknas.json'], { cwd })).err).toContain(
      'saknas.json',
    );
    expect((await runCli(['report'], { cwd })).err).toContain('Ange vilka texter');
    expect(existsSync(join(cwd, 'rapport.html'))).toBe(false);
  });

  it('speaks English', async () => {
    const cwd = temporaryFolder({ 'brev.txt': clearText });
    const { err } = await runCli(['report', 'brev.txt', '--lang', 'en'], { cwd });
    expect(err).toContain('The report is ready: rapport.html (1 text).');
    expect(pageIn(cwd)).toContain('Plain language report');
  });
});

describe('baseline and goals', () => {
  const counted = async (cwd: string) => {
    const { out } = await runCli(['check', 'brev.txt', '-f', 'json'], { cwd });
    const { findings } = JSON.parse(out).files[0] as { findings: { ruleId: string; suppressed?: object }[] };
    return findings.filter(({ suppressed }) => suppressed === undefined).map(({ ruleId }) => ruleId);
  };

  it('hold for a report as they do for a check', async () => {
    const cwd = temporaryFolder({
      'brev.txt': 'Ni skall inkomma med svar.\n',
      'klarsprak.config.yaml': 'baseline: b.json\ngates: { zeroTolerance: [skall] }\n',
    });
    await runCli(['brev.txt', '--update-baseline'], { cwd });
    writeFileSync(join(cwd, 'brev.txt'), 'Ni skall inkomma med svar.\n\nDu skall svara oss nu.\n');
    const { code, err } = await runCli(['report', 'brev.txt'], { cwd });
    expect([code, err]).toEqual([0, expect.stringContaining('Rapporten är klar')]);
    const page = pageIn(cwd);
    const shown = dataOf(page).texts[0]!.findings.map(({ ruleId }) => ruleId);
    expect(shown).toEqual(await counted(cwd));
    expect(shown.filter((id) => id === 'skall')).toHaveLength(1);
    expect(page).toContain('id="krav"');
  });

  it('can be named on the command line, and a baseline that is missing is told', async () => {
    const cwd = temporaryFolder({ 'brev.txt': 'Ni skall inkomma med svar.\n' });
    await runCli(['brev.txt', '--baseline', 'b.json', '--update-baseline'], { cwd });
    expect((await runCli(['report', 'brev.txt', '--baseline', 'b.json'], { cwd })).code).toBe(0);
    expect(dataOf(pageIn(cwd)).texts[0]!.findings).toEqual([]);
    const { code, err } = await runCli(['report', 'brev.txt', '--baseline', 'x.json'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('x.json: Baslinjen finns inte')]);
  });

  it('show no file names where they are masked', async () => {
    const cwd = temporaryFolder({
      'karin.txt': 'Ni skall inkomma med svar.\n',
      'klarsprak.config.yaml': 'gates: { zeroTolerance: [skall] }\n',
    });
    await runCli(['report', 'karin.txt', '--mask'], { cwd });
    expect(pageIn(cwd)).toContain('id="krav"');
    expect(pageIn(cwd)).not.toContain('karin');
  });
});

describe('history', () => {
  const lines = (cwd: string) => readFileSync(join(cwd, 'h.jsonl'), 'utf8').trimEnd().split('\n');

  it('gets a line a text, without its words, and none twice a day', async () => {
    const cwd = temporaryFolder({ 'a.txt': 'Zorbin skall ringa oss i morgon.\n', 'b.txt': clearText });
    await runCli(['report', '.', '--history', 'h.jsonl'], { cwd });
    await runCli(['report', '.', '--history', 'h.jsonl'], { cwd });
    expect(lines(cwd)).toHaveLength(2);
    expect(lines(cwd).join()).not.toContain('Zorbin');
    expect(lines(cwd).join()).not.toContain('ringa');
    writeFileSync(join(cwd, 'a.txt'), 'Zorbin ringer dig i morgon, och sedan ses vi.\n');
    await runCli(['report', '.', '--history', 'h.jsonl'], { cwd });
    expect(lines(cwd)).toHaveLength(3);
    expect(pageIn(cwd)).toContain('id="utveckling"');
  });

  it('keeps what stood there, tells of broken lines, and mends a line that was cut off', async () => {
    const cwd = temporaryFolder({ 'a.txt': clearText, 'h.jsonl': '{"version":1,"da' });
    const { err, code } = await runCli(['report', 'a.txt', '--history', 'h.jsonl'], { cwd });
    expect(code).toBe(0);
    expect(err).toContain('h.jsonl:1: Raden är ingen rad');
    expect(lines(cwd)[0]).toBe('{"version":1,"da');
    expect(JSON.parse(lines(cwd)[1]!)).toMatchObject({ name: 'a.txt' });
  });

  // The lines would end up in somebody's picture, letter or baseline.
  it.each([
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])],
    ['a text', 'Hej!\n\nDet här är ett brev.\n'],
    ['a baseline', '{\n  "version": 1,\n  "findings": []\n}\n'],
  ])('that is %s is left as it is, and told', async (_, content) => {
    const cwd = temporaryFolder({ 'a.txt': clearText, 'h.jsonl': content });
    const { err, code } = await runCli(['report', 'a.txt', '--history', 'h.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/^klarsprak: h\.jsonl: Filen är ingen klarspråkshistorik.*\.jsonl\.\n$/u);
    expect(readFileSync(join(cwd, 'h.jsonl'))).toEqual(Buffer.from(content));
  });

  it.skipIf(process.platform === 'win32')('that is a pipe holds nobody up', async () => {
    const cwd = temporaryFolder({ 'a.txt': clearText });
    execFileSync('mkfifo', [join(cwd, 'h.jsonl')]);
    const { err, code } = await runCli(['report', 'a.txt', '--history', 'h.jsonl'], { cwd });
    expect([code, err]).toEqual([2, expect.stringContaining('h.jsonl: Filen är ingen klarspråkshistorik')]);
  });

  it('holds no file names when they are masked', async () => {
    const cwd = temporaryFolder({ 'karin-lindqvist.txt': clearText });
    await runCli(['report', '.', '--mask', '--history', 'h.jsonl'], { cwd });
    expect(lines(cwd).join()).not.toContain('karin');
  });

  it('compares before and after a day, and says when the day is none', async () => {
    const cwd = temporaryFolder({ 'a.txt': clearText });
    await runCli(['report', 'a.txt', '--history', 'h.jsonl', '--since', '2026-05-04'], { cwd });
    expect(pageIn(cwd)).toContain('Före och efter 2026-05-04');
    const wrong = await runCli(['report', 'a.txt', '--history', 'h.jsonl', '--since', 'i går'], { cwd });
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--since ska vara en dag')]);
    const alone = await runCli(['report', 'a.txt', '--since', '2026-05-04'], { cwd });
    expect([alone.code, alone.err]).toEqual([2, expect.stringContaining('--since behöver --history')]);
  });
});

describe('tables', () => {
  it('are written beside a report and beside a check', async () => {
    const cwd = temporaryFolder({ 'skola/a.txt': clearText, 'vard/b.txt': clearText });
    await runCli(['report', '.', '--table', 'r.xlsx'], { cwd });
    expect(readFileSync(join(cwd, 'r.xlsx')).subarray(0, 2).toString()).toBe('PK');
    const { out } = await runCli(['skola', 'vard', '--table', 'c.csv'], { cwd });
    expect(out).toContain('2 texter är granskade');
    expect(readFileSync(join(cwd, 'c.csv'), 'utf8')).toMatch(
      /\nskola\/a\.txt;skola;.*\nvard\/b\.txt;vard;/su,
    );
  });

  it('hold no file names when they are masked', async () => {
    const cwd = temporaryFolder({ 'karin.txt': clearText });
    await runCli(['report', '.', '--mask', '--table', 'r.csv'], { cwd });
    expect(readFileSync(join(cwd, 'r.csv'), 'utf8')).not.toContain('karin');
  });

  it('say which file cannot be written, and which ending is unknown', async () => {
    const cwd = temporaryFolder({ 'a.txt': clearText });
    const taken = await runCli(['a.txt', '--table', 'a.txt/tal.csv'], { cwd });
    expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('a.txt/tal.csv: ')]);
    expect(taken.out).toContain('1 text är granskad');
    const odd = await runCli(['a.txt', '--table', 'x.ods'], { cwd });
    expect([odd.code, odd.err]).toEqual([2, expect.stringContaining('.csv eller .xlsx')]);
  });
});

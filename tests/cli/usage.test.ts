import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { clearText, runCli } from './run-cli.ts';

describe('help', () => {
  it.each([
    ['--help'],
    ['-h'],
    ['help'],
    ['help', 'check'],
    ['check', '--help'],
    ['inspect', '-h'],
    ['explain', '--help'],
    ['rules', '--help'],
    ['completion', '--help'],
  ])('answers %j in Swedish', async (...argv) => {
    const { code, out, err } = await runCli(argv);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Så här skriver du: klarsprak');
    expect(out).toContain('Val');
    expect(out).not.toMatch(/Usage|Options|Arguments|Commands|default:|choices:|display help|\[options\]/u);
  });

  it('shows examples and the options most people need first', async () => {
    const { out } = await runCli(['--help']);
    expect(out).toContain('Exempel:');
    for (const option of ['--type', '--fail-on', '--rule', '--lang', '--no-config', '--stdin-filename']) {
      expect(out).toContain(option);
    }
  });

  it.each([
    [['--lang', 'en', '--help']],
    [['--lang=en', 'check', '--help']],
    [['help', 'check', '--lang', 'en']],
  ])('answers %j in English', async (argv) => {
    const { code, out } = await runCli(argv);
    expect(code).toBe(0);
    expect(out).toContain('Usage: klarsprak');
    expect(out).not.toMatch(/[åäö]/u);
  });

  it('fits a narrow terminal', async () => {
    const { out } = await runCli(['check', '--help'], { columns: 60 });
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
  });

  it('shows the version', async () => {
    const { code, out } = await runCli(['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('usage errors', () => {
  it.each([
    [[], 'Ange vilka texter som ska granskas'],
    [['check'], 'Ange vilka texter som ska granskas'],
    [['--fromat', 'json', 'a.md'], 'Valet --fromat finns inte. Menade du --format?'],
    [['--xyzzy', 'a.md'], 'Valet --xyzzy finns inte.'],
    [['stream', '--format', 'json'], 'Valet --format finns inte för det här kommandot. (Hjälp'],
    [['a.md', '--type'], 'Valet -t, --type <typ> behöver ett värde.'],
    [['--type', 'brv', 'a.md'], '--type kan inte vara ”brv”. Menade du ”brev”?'],
    [['--format', 'xml', 'a.md'], '--format kan inte vara ”xml”. Välj bland: stylish, json, ndjson'],
    [['--fail-on', 'fel', 'a.md'], '--fail-on kan inte vara ”fel”. Menade du ”error”?'],
    [['--max-warnings', '-1', 'a.md'], '--max-warnings'],
    [['--max-warnings', 'många', 'a.md'], '--max-warnings ska vara ett heltal, 0 eller mer, inte ”många”.'],
    [['--lang', 'de', 'a.md'], '--lang kan inte vara ”de”.'],
    [['--color', 'röd', 'a.md'], '--color kan inte vara ”röd”.'],
    [['--rule', 'lang-mening', 'a.md'], 'Skriv regel:nivå'],
    [['--rule', 'lång-mening:off', 'a.md'], 'Menade du ”lang-mening”?'],
    [['--rule', 'lang-mening:error,eror=3', 'a.md'], 'Menade du ”error”?'],
    [['explain'], 'Efter kommandot saknas: regel.'],
    [['explain', 'lang-menning'], 'Regeln ”lang-menning” finns inte. Menade du ”lang-mening”?'],
    [['inspect'], 'Efter kommandot saknas: fil.'],
    [['help', 'rulez'], 'Kommandot rulez finns inte. Menade du ”rules”?'],
    [['rules', 'ett', 'två'], 'för mycket på raden: rules visar alla regler. Vill du läsa om en av dem?'],
    [['compare', 'a.md', 'b', 'c.md'], 'compare tar 2 namn men fick 3. Har ett namn mellanslag?'],
    [['a.md', '-o', 'r.json'], 'Skriv till exempel --format json:resultat.json'],
    [['a.md', '--output', 'r.json'], 'Ska resultatet till en fil?'],
    [['-v'], 'Menade du -V'],
    [['a.md', '--format', 'html:'], 'till exempel --format html:resultat.html'],
    [['--rule', 'lang-mening=off', 'a.md'], 'Menade du --rule lang-mening:off?'],
    [['report', 'a.md', '-o', ''], 'har inget namn'],
    [['annotate', '-', '-o', 'x.docx'], 'annotate läser en fil, inte standard in.'],
    [['inspect', '--format', 'xml', 'a.md'], 'Välj bland: text, json, conllu.'],
  ])('%j gives one line and exit code 2', async (argv, message) => {
    const { code, out, err } = await runCli(argv);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toMatch(/\(Hjälp: klarsprak (?:[a-z]+ )?--help\)/u);
  });

  it.each([
    [['annotate', 'brev.docx'], 'annotate --help'],
    [['--lang', 'sv', 'compare', 'a.md'], 'compare --help'],
    [['--color=never', 'explain'], 'explain --help'],
    [['a.md', 'report', '--xyzzy'], 'klarsprak --help'],
    [['--xyzzy'], 'klarsprak --help'],
  ])('%j leads to the help of the command', async (argv, help) => {
    expect((await runCli(argv)).err).toContain(`${help})`);
  });

  it('tells a fault that a run meets twice once', async () => {
    const cwd = temporaryFolder({ 'a.md': clearText, 'b.json': 'trasig' });
    const { code, err } = await runCli(['a.md', '--baseline', 'b.json', '--update-baseline'], { cwd });
    expect([code, err.match(/^b\.json: /gmu)]).toEqual([2, ['b.json: ']]);
  });

  it('asks whether a name after a format, which is not there, was meant as the place of the result', async () => {
    const { code, err } = await runCli(['saknas.md', '--format', 'html', 'rapport.html']);
    expect(code).toBe(2);
    expect(err).toMatch(
      /^rapport\.html: .*Ska resultatet skrivas där\? Skriv --format html:rapport\.html$/mu,
    );
    expect(err).toMatch(/^saknas\.md: .*(?<!html)$/mu);
  });

  it('asks whether the first of the texts, which is not there, was meant as a command', async () => {
    const { code, err } = await runCli(['reprot', 'saknas.md']);
    expect(code).toBe(2);
    expect(err).toContain(
      'reprot: Filen finns inte. Kontrollera namn och mapp. Eller menade du kommandot report?',
    );
    expect(err).not.toMatch(/^saknas\.md:.*kommandot/mu);
  });

  it.each([
    [['--lang', 'en'], 'Say which texts to check'],
    [['--lang', 'en', '--fromat', 'x'], 'There is no option --fromat. Did you mean --format?'],
    [['--lang', 'en', 'explain', 'x'], 'There is no rule “x”.'],
    [['--lang', 'en', '--type', 'x', 'a.md'], '--type cannot be “x”.'],
  ])('%j is told in English', async (argv, message) => {
    const { code, err } = await runCli(argv);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('rules and explain', () => {
  it('lists the rules by group', async () => {
    const { code, out } = await runCli(['rules']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Meningar$/mu);
    expect(out).toMatch(/^ {2}lang-mening +varning +Lång mening$/mu);
  });

  it('lists the rules for machines', async () => {
    const { code, out } = await runCli(['rules', '--format', 'json']);
    expect(code).toBe(0);
    const { schemaVersion, rules } = JSON.parse(out);
    expect(schemaVersion).toBe(1);
    const rule = rules.find(({ id }: { id: string }) => id === 'lang-mening');
    expect(rule).toMatchObject({ group: 'meningar', severity: 'warning', title: { sv: 'Lång mening' } });
    expect(rule.sources.length).toBeGreaterThan(0);
    expect(rule.options.warning.default).toBeTypeOf('number');
  });

  it('explains a rule', async () => {
    const { code, out } = await runCli(['explain', 'lang-mening'], { columns: 80 });
    expect(code).toBe(0);
    expect(out).toMatch(/^lang-mening – Lång mening\n/u);
    for (const label of [
      'Nivå:',
      'Vad:',
      'Varför:',
      'Gör så här:',
      'Fel:',
      'Rätt:',
      'Kan ställas in:',
      'Källor:',
    ]) {
      expect(out).toContain(`\n${label}`);
    }
  });

  it('explains a rule in English', async () => {
    const { out } = await runCli(['--lang', 'en', 'explain', 'lang-mening']);
    expect(out).toContain('lang-mening – Long sentence');
    expect(out).toContain('\nWhy:');
  });
});

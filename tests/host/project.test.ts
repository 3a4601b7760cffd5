import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { knownRules } from '../../src/host/known-rules.ts';
import { Project, type ProjectOptions } from '../../src/host/project.ts';
import { temporaryFolder } from './temporary-folder.ts';

function projectIn(cwd: string, options: Partial<ProjectOptions> = {}) {
  return new Project({ cwd, rules: knownRules(), ...options });
}

async function settings(cwd: string, path: string, options: Partial<ProjectOptions> = {}) {
  return (await projectIn(cwd, options).settingsFor(join(cwd, path))).settings;
}

describe('Project', () => {
  it('takes the nearest configuration upwards from the text', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'documentType: webbsida\nlanguage: en\n',
      'beslut/.klarsprakrc': 'documentType: beslut\n',
    });
    expect(await settings(cwd, 'brev.md')).toMatchObject({ defaultDocumentType: 'webbsida', language: 'en' });
    expect(await settings(cwd, 'djupt/ned/brev.md')).toMatchObject({ defaultDocumentType: 'webbsida' });
    expect(await settings(cwd, 'beslut/lss/a.md')).toMatchObject({
      defaultDocumentType: 'beslut',
      language: 'sv',
    });
  });

  it.each([
    ['klarsprak.config.yaml', 'failOn: info'],
    ['klarsprak.config.yml', 'failOn: info'],
    ['klarsprak.config.json', '{ "failOn": "info" }'],
    ['.klarsprakrc', 'failOn: info'],
    ['.klarsprakrc', '{ "failOn": "info" }'],
    ['.klarsprakrc.yaml', 'failOn: info'],
    ['.klarsprakrc.yml', 'failOn: info'],
    ['.klarsprakrc.json', '{ "failOn": "info" }'],
    ['package.json', '{ "klarsprak": { "failOn": "info" } }'],
  ])('reads %s', async (name, content) => {
    const cwd = temporaryFolder({ [name]: content });
    expect((await settings(cwd, 'a.md')).failOn).toBe('info');
  });

  it('looks past a package.json without the key', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'failOn: info',
      'a/package.json': '{ "name": "klarsprak" }',
      'b/package.json': '{ "klarsprak": ',
    });
    expect((await settings(cwd, 'a/a.md')).failOn).toBe('info');
    expect((await settings(cwd, 'b/a.md')).failOn).toBe('info');
  });

  it('says which of several configurations in a folder are not used', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'failOn: info',
      '.klarsprakrc': 'failOn: error',
      'package.json': '{ "klarsprak": { "failOn": "error" } }',
    });
    const project = projectIn(cwd);
    expect((await project.settingsFor(join(cwd, 'a.md'))).settings.failOn).toBe('info');
    const problems = project.takeProblems();
    expect(problems).toMatchObject([{ file: '.klarsprakrc' }, { file: 'package.json', line: 1 }]);
    for (const { message } of problems)
      expect(message.sv).toContain('klarsprak.config.yaml i samma mapp gäller');
  });

  it.each([
    ['nothing for klarsprak', '{ "name": "webb" }'],
    ['klarsprak as a package that it needs', '{ "devDependencies": { "klarsprak": "1.0.0" } }'],
    ['a fault, which is another program’s matter', '{ "klarsprak": '],
  ])('says nothing of a package.json beside a configuration that has %s', async (_, content) => {
    const cwd = temporaryFolder({ 'klarsprak.config.yaml': 'failOn: info', 'package.json': content });
    const project = projectIn(cwd);
    expect((await project.settingsFor(join(cwd, 'a.md'))).settings.failOn).toBe('info');
    expect(project.takeProblems()).toEqual([]);
  });

  it('says that a program where one stands is no configuration, and looks on', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'failOn: info',
      'a/klarsprak.config.mjs': 'export',
    });
    const project = projectIn(join(cwd, 'a'));
    expect((await project.settingsFor(join(cwd, 'a/b/a.md'))).settings.failOn).toBe('info');
    expect(project.takeProblems()).toMatchObject([
      {
        file: 'klarsprak.config.mjs',
        message: { sv: expect.stringContaining('klarsprak.config.yaml') },
      },
    ]);
  });

  it('lets an empty configuration hold for its folder', async () => {
    const cwd = temporaryFolder({ 'klarsprak.config.yaml': 'failOn: info', 'fri/klarsprak.config.yaml': '' });
    expect((await settings(cwd, 'fri/a.md')).failOn).toBe('warning');
  });

  it('uses one named configuration, or none', async () => {
    const cwd = temporaryFolder({ 'klarsprak.config.yaml': 'failOn: info', 'annan.yaml': 'failOn: never' });
    expect((await settings(cwd, 'a.md', { only: 'annan.yaml' })).failOn).toBe('never');
    expect((await settings(cwd, 'a.md', { only: false })).failOn).toBe('warning');
    await expect(settings(cwd, 'a.md', { only: 'saknas.yaml' })).rejects.toThrow('saknas.yaml');
  });

  it('leaves out what ignore matches, from the folder of the configuration', async () => {
    const cwd = temporaryFolder({ 'texter/klarsprak.config.yaml': 'ignore: [arkiv/**, "*.bak.md"]' });
    const project = projectIn(cwd);
    const ignored = async (path: string) => (await project.settingsFor(join(cwd, path))).ignored;
    expect(await ignored('texter/arkiv/a.md')).toBe(true);
    expect(await ignored('texter/djupt/a.bak.md')).toBe(true);
    expect(await ignored('texter/a.md')).toBe(false);
    expect(await ignored('arkiv/a.md')).toBe(false);
  });

  it('tells of faults once, with file and line, and uses the rest', async () => {
    const cwd = temporaryFolder({ 'klarsprak.config.yaml': 'failOn: info\nfel: 1\nterms: [saknas.yaml]\n' });
    const project = projectIn(cwd);
    expect((await project.settingsFor(join(cwd, 'a.md'))).settings.failOn).toBe('info');
    await project.settingsFor(join(cwd, 'b/b.md'));
    const problems = project.takeProblems();
    expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual([
      'klarsprak.config.yaml:2',
      'klarsprak.config.yaml:3',
    ]);
    expect(problems[1]!.message.sv).toContain('Termfilen ”saknas.yaml”: Filen finns inte.');
    expect(project.takeProblems()).toEqual([]);
  });

  it('marks the terms of the project, where its overrides say so', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml':
        'terms: [ord/alla.yaml]\nrules: { egna-termer: error }\noverrides:\n  - files: ["webb/**"]\n    terms: [ord/webb.yaml]\n',
      'ord/alla.yaml': 'terms:\n  - { term: brukarmedverkan, replace: [inflytande] }\n',
      'ord/webb.yaml': 'terms:\n  - { term: klicka här, replace: [läs mer] }\n',
    });
    const project = projectIn(cwd);
    const found = async (path: string) => {
      const place = await project.settingsFor(join(cwd, path));
      const { findings } = await project.check(
        'Här står brukarmedverkan och klicka här i texten.',
        path,
        place,
      );
      return findings
        .filter(({ ruleId }) => ruleId === 'egna-termer')
        .map(({ actual, severity }) => [actual, severity]);
    };
    expect(await found('brev.txt')).toEqual([['brukarmedverkan', 'error']]);
    expect(await found('webb/a.txt')).toEqual([
      ['brukarmedverkan', 'error'],
      ['klicka här', 'error'],
    ]);
    expect(project.takeProblems()).toEqual([]);
  });

  it('reads a term file that the municipality shares, outside the folder of the project', async () => {
    const parent = temporaryFolder({
      'gemensamt/termer.yaml':
        'title: Ordlista för Exempelby\nterms:\n  - { term: SOF, replace: [socialförvaltningen] }\n',
      'projekt/klarsprak.config.yaml': 'terms: [../gemensamt/termer.yaml, egna.yaml]\n',
      'projekt/egna.yaml': 'terms:\n  - { term: brukarmedverkan, replace: [inflytande] }\n',
    });
    const cwd = join(parent, 'projekt');
    const project = projectIn(cwd);
    const place = await project.settingsFor(join(cwd, 'brev.txt'));
    const { findings } = await project.check('Vi på SOF ber om brukarmedverkan.', 'brev.txt', place);
    const own = findings.filter(({ ruleId }) => ruleId === 'egna-termer');
    expect(own.map(({ actual }) => actual)).toEqual(['SOF', 'brukarmedverkan']);
    expect(own[0]?.note).toContain('Källa: Ordlista för Exempelby');
    expect(project.takeProblems()).toEqual([]);
  });

  it('goes on without what is wrong in a term file: one fault each, with file, line and remedy', async () => {
    const cwd = temporaryFolder({
      'klarsprak.config.yaml': 'terms: [egna.yaml, trasig.yaml]\n',
      'egna.yaml': [
        'lists: { handling: { granskning: granska } }',
        'terms:',
        '  - { term: brukarmedverkan, replace: [inflytande] }',
        '  - { term: "(en)" }',
        '  - { term: "göra en {saknas}" }',
        '  - { term: "<NOUN> rörande" }',
        '  - { term: samråda, class: vreb }',
        '  - { term: "göra en {handling}", class: verb, replace: ["{handling}"] }',
      ].join('\n'),
      'trasig.yaml': 'terms:\n  - { term: [\n',
    });
    const project = projectIn(cwd);
    const place = await project.settingsFor(join(cwd, 'brev.txt'));
    const { findings } = await project.check(
      'Ni erlägger avgiften. Med brukarmedverkan göra en granskning.',
      'b.txt',
      place,
    );
    expect(findings.map(({ actual }) => actual)).toEqual(
      expect.arrayContaining(['erlägger', 'brukarmedverkan', 'göra en granskning']),
    );
    const problems = project.takeProblems();
    expect(problems.slice(0, 4).map(({ file, line }) => `${file}:${line}`)).toEqual([
      'egna.yaml:4',
      'egna.yaml:5',
      'egna.yaml:6',
      'egna.yaml:7',
    ]);
    expect(new Set(problems.slice(4).map(({ file }) => file))).toEqual(new Set(['trasig.yaml']));
    for (const { message } of problems) expect(message.sv).toMatch(/Skriv|Kontrollera|ska vara/u);
  });

  it('lets the text itself name its type, before the configuration and after the command line', async () => {
    const cwd = temporaryFolder({ 'klarsprak.config.yaml': 'documentType: webbsida' });
    const text = '---\ndokumenttyp: Tjänsteskrivelse\n---\n\nHej.\n';
    const typeOf = async (project: Project, content: string) =>
      (await project.check(content, 'a.md', await project.settingsFor(join(cwd, 'a.md')))).documentType;
    expect(await typeOf(projectIn(cwd), 'Hej.')).toBe('webbsida');
    expect(await typeOf(projectIn(cwd), text)).toBe('tjansteskrivelse');
    expect(await typeOf(projectIn(cwd, { commandLine: { documentType: 'brev' } }), text)).toBe('brev');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe('the documents', () => {
  const documents = ['README.md', 'CONTRIBUTING.md', ...globSync('docs/*.md', { cwd: root })];

  it.each(documents)('%s names only commands of npm that there are', (path) => {
    const named = [...read(path).matchAll(/npm run (?:--silent )?([\w:-]+)/gu)].map(([, name]) => name!);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });

  /** What a build writes, and what a newcomer does. */
  const notTracked = /^(?:site\/dist|extension\/\S+\.vsix|rules\/min-regel\.ts)$/u;
  const folders = 'src|rules|scripts|tests|data|docs|extension|bin|site|examples|etc|templates|\\.ci';

  it.each([...documents, 'SECURITY.md', 'data/TAGGER-CARD.md', 'data/LEXICON-LICENCE.md'])(
    '%s names only files that there are',
    (path) => {
      const text = read(path);
      const inCode = text.matchAll(new RegExp(`(?<![\\w/.])(?:${folders})/[\\w.*/-]*[\\w*]`, 'gu'));
      const named = [...inCode].map(([name]) => name).filter((name) => !/[A-Z]{4}/u.test(name));
      // A test is named without its ending.
      const isThere = (name: string) =>
        globSync([name, `${name}/**`, `${name}.test.ts`, `tests/${name}.test.ts`, `tests/${name}/**`], {
          cwd: root,
          ignore: ['**/node_modules/**'],
        }).length > 0;
      expect([...new Set(named)].filter((name) => !notTracked.test(name) && !isThere(name))).toEqual([]);
    },
  );

  it.each(documents)('%s shows the answers of commands between its marks', (path) => {
    const text = read(path);
    const starts = text.match(/^<!-- run: klarsprak .+ -->\n```console\n\$ klarsprak /gmu) ?? [];
    expect(text.match(/<!-- run: /gu) ?? []).toHaveLength(starts.length);
    expect(text.match(/^```\n<!-- end -->$/gmu) ?? []).toHaveLength(starts.length);
  });
});

describe('the workflow that publishes the site', () => {
  const { jobs } = parse(read('site/github-pages.yml')) as {
    jobs: Record<string, { steps: { run?: string; uses?: string; with?: { path?: string } }[] }>;
  };

  it('builds with a command that there is, and uploads the folder that it writes', () => {
    const steps = jobs.build!.steps;
    expect(steps.some(({ run }) => run === 'npm run docs:build')).toBe(true);
    expect(scripts['docs:build']).toContain('--prefix site');
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'));
    expect(read('site/.vitepress/config.ts')).toContain(`'${upload?.with?.path}'`);
  });
});

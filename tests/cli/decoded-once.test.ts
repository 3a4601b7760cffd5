import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { decodeCliContent } from '../../src/cli/sources.ts';
import { repository } from '../host/git-repository.ts';
import { runCli } from './run-cli.ts';

vi.mock('../../src/cli/sources.ts', { spy: true });

// A large document takes seconds to read, and each of those who ask for its text would wait anew.
test('a built page that git does not know is decoded once, however many ask for its text', async () => {
  const { folder: cwd } = repository({
    '.gitignore': 'public\n',
    'content/a.md': 'Du får en faktura.\n',
    'klarsprak.config.yaml': 'sources: [{ built: public, source: content }]\n',
  });
  mkdirSync(join(cwd, 'public'));
  writeFileSync(join(cwd, 'content/a.md'), 'Du ska erlägga en avgift.\n');
  writeFileSync(
    join(cwd, 'public/a.html'),
    '<html lang="sv"><head><title>x</title></head><body><main><p>Du ska erlägga en avgift.</p></main></body></html>',
  );
  const argv = ['public', '--changed-since', 'HEAD', '-f', 'json', '-f', 'html:rapport.html'];
  const { out } = await runCli(argv, { cwd });
  expect(out).toContain('content/a.md');
  expect(decodeCliContent).toHaveBeenCalledOnce();
});

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { longSentence } from './run-cli.ts';

const program = join(import.meta.dirname, '../../bin/klarsprak.js');

it('a reader that takes its time gets all of the output, and no warning of the program itself', async () => {
  const text = `${longSentence} Avgiften skall erläggas.\n\n`.repeat(60);
  const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`texter/${index}.md`, text]));
  const argv = [program, 'texter', '--format', 'json'];
  const child = spawn(process.execPath, argv, { cwd: temporaryFolder(files) });
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(child, 'exit');
  let out = '';
  // Each pause lets the pipe fill, so that the program waits as often as there are pieces.
  for await (const chunk of child.stdout.setEncoding('utf8')) {
    out += chunk;
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await ended;
  expect(said).toBe('');
  expect(JSON.parse(out).files).toHaveLength(40);
}, 60_000);

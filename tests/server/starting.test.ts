import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './client.ts';

const started = (...given: string[]) =>
  spawnSync(process.execPath, [join(root, 'bin/klarsprak.js'), 'server', ...given], {
    encoding: 'utf8',
    timeout: 30_000,
  });

test.each(['--node-ipc', '--socket=6009', '--pipe=/tmp/x'])(
  'a client that wants to speak over %s is told how the server speaks',
  (option) => {
    const { status, stderr, stdout } = started(option);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Skriv --stdio i stället för ${option}.`);
  },
);

test('what clients add to the command is passed over in silence', () => {
  // Its input ends at once, without a word of leave.
  const { status, stderr, stdout } = started('--stdio', '--clientProcessId=1');
  expect([status, stdout, stderr]).toEqual([1, '', '']);
});

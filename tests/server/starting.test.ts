import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { bundle, root } from './client.ts';

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

// A client that may try again later has to know that it is not the request that is wrong.
test('a request before the first one is answered as the protocol says, and the next ones as ever', async () => {
  const server = spawn(process.execPath, [await bundle(), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  try {
    const uri = 'file:///exempelby/brev.md';
    const at = { textDocument: { uri }, position: { line: 0, character: 0 } };
    for (const method of ['textDocument/hover', 'klarsprak/status', 'shutdown', 'finns/inte']) {
      await expect(connection.sendRequest(method, at)).rejects.toMatchObject({ code: -32002 });
    }
    const params = { processId: process.pid, rootUri: null, capabilities: {} };
    await expect(connection.sendRequest('initialize', params)).resolves.toHaveProperty('capabilities');
    await expect(connection.sendRequest('textDocument/hover', at)).resolves.toBeNull();
    await expect(connection.sendRequest('finns/inte', at)).rejects.toMatchObject({ code: -32601 });
  } finally {
    connection.dispose();
    server.kill('SIGKILL');
  }
});

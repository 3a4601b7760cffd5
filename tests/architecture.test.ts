import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folders of src/ in the way of the data: each knows those before it and none after. */
const steps = [
  'base',
  'source',
  'format',
  'container',
  'swedish',
  'english',
  'measures',
  'document-type',
  'rules',
  'score',
  'suppress',
  'engine',
  'config',
  'verdict',
  'privacy',
  'statistics',
  'built-page',
  'output',
  'history',
  'table',
  'report',
  'compare',
  'host',
  'unified',
  'server',
  'cli',
];

/** Data that `npm run generate` writes, known to every step. */
const generated = 'generated';

/** What looks ahead all the same, and why that is in order. */
const allowed = new Map([
  [
    'src/output/formats.ts → report',
    'the list of formats names the page too, and reads it when it is asked for',
  ],
]);

interface Import {
  file: string;
  from: string;
  to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name).replaceAll('\\', '/'));
}

const stepOf = (file: string): string => file.split('/')[1]!;

const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

const pathFrom = (file: string, specifier: string): string =>
  relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/');

/** The relative imports of a file that lead out of its step, those of types too: to know is to know of. */
function importsOf(file: string): Import[] {
  return [...textOf(file).matchAll(/(?:\bfrom|\bimport\() ?'(\.[^']+)'/gu)]
    .map((match) => pathFrom(file, match[1]!))
    .filter((target) => target.startsWith('src/'))
    .map((target) => ({ file, from: stepOf(file), to: stepOf(target) }))
    .filter(({ from, to }) => from !== to && to !== generated);
}

/** The packages that a file imports, and the modules of Node. */
function packagesOf(file: string): string[] {
  return [...textOf(file).matchAll(/(?:\bfrom|\bimport\() ?'([^.'][^']*)'/gu)].map((match) => match[1]!);
}

/** The files that a file needs when it is read; those of types alone are gone by then. */
function neededBy(file: string): string[] {
  return [...textOf(file).matchAll(/^(?:import|export) (?!type\b)([^;']*?)from '(\.[^']+)'/gmu)]
    .filter(([, names]) => !/^\{(?:\s*type [^,}]+,?)+\s*\}\s*$/u.test(names!))
    .map((match) => pathFrom(file, match[2]!));
}

/** `src/index.ts` is the door for others: it knows all that is public. */
const files = sourceFiles('src').filter(
  (file) => file !== 'src/index.ts' && !file.startsWith('src/generated/'),
);

test('every folder of src/ has its place in the way of the data, and in the document of it', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'generated')
    .map(({ name }) => name);
  expect(folders.sort()).toEqual([...steps].sort());
  const document = readFileSync(join(root, 'docs/architecture.md'), 'utf8');
  expect(folders.filter((name) => !document.includes(`src/${name}`))).toEqual([]);
});

test('every file of src/ stands in a folder', () => {
  expect(files.filter((file) => file.split('/').length === 2)).toEqual([]);
});

test('a folder knows the steps before it and none after', () => {
  const ahead = files
    .flatMap(importsOf)
    .filter(({ from, to }) => steps.indexOf(to) > steps.indexOf(from))
    .map(({ file, to }) => `${file} → ${to}`);
  expect(ahead.filter((one) => !allowed.has(one))).toEqual([]);
});

test('what is allowed to look ahead still does', () => {
  const found = new Set(files.flatMap(importsOf).map(({ file, to }) => `${file} → ${to}`));
  expect([...allowed.keys()].filter((one) => !found.has(one))).toEqual([]);
});

test('rules know the steps up to their own', () => {
  const ahead = sourceFiles('rules')
    .flatMap(importsOf)
    .filter(({ to }) => steps.indexOf(to) > steps.indexOf('rules'))
    .map(({ file, to }) => `${file} → ${to}`);
  expect(ahead).toEqual([]);
});

test('the extension is a client of the server: it brings neither the engine nor the host with it', () => {
  const known = new Set(
    sourceFiles('extension/src')
      .flatMap((file) => neededBy(file))
      .filter((target) => target.startsWith('src/'))
      .map(stepOf),
  );
  expect([...known].filter((step) => ['engine', 'host', 'cli', 'format', 'swedish'].includes(step))).toEqual(
    [],
  );
});

/** Folders of which a part or all needs Node: the hosts, and the threads that read documents. */
const hosts = ['container', 'host', 'server', 'cli'];

test('no folder but those of the hosts knows Node', () => {
  const inNode = files.filter((file) => packagesOf(file).some((name) => name.startsWith('node:')));
  expect(inNode.filter((file) => !hosts.includes(stepOf(file)))).toEqual([]);
});

test('nothing but src/host/web can open a connection', () => {
  const network = /^node:(?:http2?|https|net|tls|dgram|dns)(?:\/|$)/u;
  const open = files.filter((file) => {
    const asksNet = packagesOf(file).some((name) => network.test(name));
    return asksNet || /\bfetch\(|\bWebSocket\b|\bXMLHttpRequest\b/u.test(textOf(file));
  });
  expect(open.filter((file) => !file.startsWith('src/host/web/'))).toEqual([]);
});

test('no files need each other in a circle', () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]) => {
    if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' → '));
    if (done.has(file)) return;
    done.add(file);
    for (const next of neededBy(file).filter((one) => files.includes(one))) visit(next, [...way, file]);
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The folders of src/ in the way of the data: each knows those before it and none after. */
const steps = [
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

/** Known to every step: files beside the folders, which know only each other, and what `npm run generate` writes. */
const ground = 'ground';

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

function stepOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/');
  return rest.length === 0 || folder === 'generated' ? ground : folder;
}

/** The relative imports of a file that lead out of its step, those of types too: to know is to know of. */
function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport\() ?'(\.[^']+)'/gu)]
    .map((match) => relative(root, join(root, dirname(file), match[1]!)).replaceAll('\\', '/'))
    .filter((target) => target.startsWith('src/'))
    .map((target) => ({ file, from: stepOf(file), to: stepOf(target) }))
    .filter(({ from, to }) => from !== to && to !== ground);
}

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

test('a folder knows the steps before it and none after', () => {
  const ahead = files
    .flatMap(importsOf)
    .filter(({ from, to }) => from === ground || steps.indexOf(to) > steps.indexOf(from))
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

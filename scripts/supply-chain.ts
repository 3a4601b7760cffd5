import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Lockfile, lockfileFaults } from './build/lockfile.ts';

/**
 * `npm run supply-chain`: checks the lockfile, and tells how many packages there are and under which licences: those
 * whose code is in the bundles (after a build, which has refused licences that are not permissive), and those that the
 * work on the project needs.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const read = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8'));

const lockfile: Lockfile = read('package-lock.json');
const faults = lockfileFaults(lockfile);
for (const fault of faults) console.error(`package-lock.json: ${fault}`);

interface Component {
  type: string;
  name: string;
  version?: string;
  licenses?: { expression?: string; license?: { id?: string; name?: string } }[];
}

const { components }: { components: Component[] } = read('dist/sbom.cdx.json');
const { devDependencies = {} } = lockfile.packages[''] ?? {};
const licenceOf = ({ licenses: [one] = [] }: Component) =>
  one?.expression ?? one?.license?.id ?? one?.license?.name ?? 'none';
const code = components.filter(({ type }) => type === 'library');
const data = components.filter(({ type }) => type === 'data');
const direct = code.filter(({ name }) => name in devDependencies);
const locked = Object.entries(lockfile.packages).filter(([path]) => path !== '');

console.log('Installed with the package: 0 packages (all code is in its bundles).');
console.log(`In the bundles: ${code.length} packages, ${direct.length} of them asked for by the sources.`);
print(code.map(licenceOf));
console.log(`Data in the package: ${data.length} sources.`);
print(data.map((one) => `${licenceOf(one)}: ${one.name}`));
console.log(
  `To work on the project: ${locked.length} packages, ${Object.keys(devDependencies).length} direct.`,
);
print(locked.map(([, { license }]) => license ?? 'not told'));
console.log(faults.length === 0 ? 'The lockfile is sound.' : `The lockfile has ${faults.length} faults.`);
if (faults.length > 0) process.exitCode = 1;

/** Prints how often each stands in a list, the most common first. */
function print(items: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  const sorted = [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  for (const [item, count] of sorted) console.log(`  ${String(count).padStart(5)}  ${item}`);
}

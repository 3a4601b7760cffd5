/**
 * `npm run bench`: throughput of parsing and all rules. `npm run bench -- rules`: the most expensive rules.
 * `npm run bench -- keystroke`: the language server under a writer's hands, as it is built (`npm run build` first).
 * All print JSON.
 */
const name = process.argv[2] ?? 'throughput';
if (name === 'keystroke') await import('./bench/keystroke.ts');
else if (name === 'throughput') await import('./bench/throughput.ts');
else if (name === 'rules') await import('./bench/rules.ts');
else {
  console.error(`There is no benchmark ${name}: throughput, keystroke, rules.`);
  process.exitCode = 2;
}

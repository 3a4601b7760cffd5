/**
 * `npm run bench`: throughput of parsing and all rules. `npm run bench -- keystroke`: the language server under a
 * writer's hands, as it is built (`npm run build` first). Both print JSON.
 */
const name = process.argv[2] ?? 'throughput';
if (name === 'keystroke') await import('./bench/keystroke.ts');
else if (name === 'throughput') await import('./bench/throughput.ts');
else {
  console.error(`There is no benchmark ${name}: throughput, keystroke.`);
  process.exitCode = 2;
}

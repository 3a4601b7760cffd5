#!/usr/bin/env node
const cli = new URL('../dist/cli.js', import.meta.url);

try {
  const { main } = await import(cli);
  process.exitCode = await main();
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND' || error.url !== cli.href) throw error;
  console.error('klarsprak är inte byggt. Kör: npm run build');
  process.exitCode = 2;
}

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles the script and style of the report's page into the text of `src/generated/report-page.ts`, with the
 * hashes that the page's content security policy names them by.
 */
export async function generateReportPage(root: string): Promise<string> {
  const script = await bundle(root, 'src/report/browser/main.ts');
  const style = await bundle(root, 'src/report/browser/style.css');
  return [
    '// Made from src/report/browser/ by npm run generate.',
    `export const pageScript = ${JSON.stringify(script)};`,
    `export const pageScriptHash = '${hash(script)}';`,
    `export const pageStyle = ${JSON.stringify(style)};`,
    `export const pageStyleHash = '${hash(style)}';`,
    '',
  ].join('\n');
}

async function bundle(root: string, entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
  });
  const text = outputFiles[0]!.text.trim();
  // Such an end inside would end the element that it is put into.
  if (/<\/(?:script|style)/iu.test(text)) throw new Error(`${entry} holds the end of an element`);
  return text;
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

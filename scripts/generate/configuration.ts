import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';

/**
 * Makes `src/generated/configuration.ts`: the check of `config.schema.json` as plain code. Compiling the schema
 * takes Ajv longer than everything else between the command line and a short text together.
 */
export function generateConfiguration(root: string): string {
  const schema = JSON.parse(readFileSync(join(root, 'src/config/config.schema.json'), 'utf8'));
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    verbose: true,
    code: { source: true, esm: true },
  });
  // Ajv's one helper, which it would ask for as CommonJS does: characters, not UTF-16 units, in a string.
  const code = standaloneCode
    .default(ajv, ajv.compile(schema))
    .replace('"use strict";', '')
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/gu, '(text) => [...text].length');
  if (code.includes('require('))
    throw new Error('config.schema.json needs a helper of Ajv that is not there');
  return [
    '// @ts-nocheck',
    '// Made by `npm run generate` from src/config/config.schema.json. Do not edit.',
    code,
    '',
  ].join('\n');
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Figures } from '../../../scripts/bench/all.ts';
import { withTables } from '../../../scripts/bench/tables.ts';

const size = { mbPerSecond: 4.5, mbPerProcessorSecond: 4, processorMs: 250 };
const figures: Figures = {
  day: '2026-05-04',
  node: 'v20.19.0',
  cores: 2,
  load: [0.1, 1.5],
  throughput: [
    {
      format: 'plain',
      scope: 'rules',
      sizes: { '0.1': size, '1': size, '5': size, '20': size },
      exponent: 1.02,
      fiveToOne: 5.1,
    },
  ],
  start: {
    'node -e 0': { ms: 40, ratio: 1, processorRatio: 1 },
    '--version': { ms: 44, ratio: 1.1, processorRatio: null },
  },
  memory: { plain: { stylish: 149, json: 180 } },
  keystroke: {},
  peers: { plain: { klarsprak: { mbPerSecond: 3, times: 1 } } },
};

it('writes every table into the document, once, with the goals beside the figures', () => {
  const document = readFileSync(join(import.meta.dirname, '../../../docs/prestanda.md'), 'utf8');
  const written = withTables(document, figures);
  expect(withTables(written, figures)).toBe(written);
  expect(written).toContain('Mätt 2026-05-04 med Node 20.19.0');
  expect(written).toMatch(/utan stavning \| 4,5 .*≥ 5: \*\*inte nått\*\*.*5,1 \(≤ 6: nått\)/u);
  expect(written).toMatch(/`--version` \| 44 \| 1,1 \| {2}\| ≤ 1,25: nått/u);
  expect(written).toMatch(/vanlig text \| 149 \| 180 \| ≤ 150 MB: nått/u);
});

it('refuses a document that has no place for a table', () => {
  expect(() => withTables('# Prestanda\n', figures)).toThrow(/no place/u);
});

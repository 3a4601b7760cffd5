import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluateTerms } from '../../../scripts/eval/terms.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';

test('a term list is compared with the rule files and the dropped rows', () => {
  const file = join(temporaryFolder({}), 'terms.tsv');
  const rows = [
    'term\treplacements\tcategory\tconfidence\tnote\tsource',
    'erlägga\tbetala\tkansli\thög\t\tSvarta listan',
    'erforderliga\tnödvändiga\tkansli\thög\t\tSvarta listan',
    'anledning av (med anledning av)\tpå grund av\tkansli\tmedel\t\tunreviewed',
    'dock\tmen\tkansli\tlåg\t\tunreviewed',
    'stuga\thus\tkansli\tlåg\t\tunreviewed',
  ];
  writeFileSync(file, rows.join('\n'));
  const { rows: count, kept, dropped, unjudged, lowAsWarning, entries } = evaluateTerms(file);
  expect({ count, kept, dropped, unjudged, lowAsWarning }).toEqual({
    count: 5,
    kept: { warning: 2, info: 1 },
    dropped: 1,
    unjudged: ['stuga'],
    lowAsWarning: [],
  });
  expect(entries.incomplete).toEqual([]);
});

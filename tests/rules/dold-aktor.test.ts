import { expect, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

const checker = new Checker({ swedish, documentType: 'webbsida' });

test.each([
  ['Förbrukat tillstånd skall återlämnas till kommunen.', '”skall återlämnas”', '”du ska återlämna”'],
  [
    'Inkomna ansökningar kommer att handläggas i ordning.',
    '”kommer att handläggas”',
    '”vi kommer att handlägga”',
  ],
])('dold-aktor quotes “%s” as it stands and proposes modern words', (text, quoted, proposed) => {
  const finding = checker
    .check({ text: `Du kan ansöka om bygglov. ${text}`, format: 'plain' })
    .findings.find(({ ruleId }) => ruleId === 'dold-aktor');
  expect(finding?.message).toContain(quoted);
  expect(finding?.message).toContain(proposed);
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { recipientNames } from '../../../../src/rules/support/reader/recipient.ts';

const names = (text: string): string[] => [...recipientNames(analyse({ text }))];

describe('the name of the one that a letter or decision is written to', () => {
  test.each([
    ['Hej Karin!\n\nDu får en plats.', ['karin']],
    ['Bäste Johan Ek,\n\nvi har läst ditt brev.', ['johan']],
    ['Sökande: Greta Alm\n\nDu får hemtjänst.', ['greta']],
    ['Karin Holm, född 1971, har ansökt om bistånd.', ['karin']],
  ])('is found in %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test('is that of the greeting when somebody else has applied', () => {
    expect(names('Hej Linda!\n\nOlle Ek har ansökt om en plats.')).toEqual(['linda']);
  });

  test.each([
    'Hej alla!\n\nVi ses på fredag.',
    'HEJ DU!\n\nVi ses.',
    'Kommunen har ansökt om pengar. Anna Ek har flyttat.',
  ])('is not found in %j', (text) => {
    expect(names(text)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { formatNumber, listChoices, lixBand, summaryLine } from '../../src/output/messages.ts';

describe('formatNumber', () => {
  it.each([
    [16.4159, 1, '16,4', '16.4'],
    [1234, 0, '1234', '1234'],
    [12345, 0, '12\u00a0345', '12,345'],
    [1234567.5, 2, '1\u00a0234\u00a0567,50', '1,234,567.50'],
    [-2.5, 1, '\u22122,5', '\u22122.5'],
    [-0.01, 1, '0,0', '0.0'],
  ])('%d with %i decimals', (value, decimals, swedish, english) => {
    expect(formatNumber(value, 'sv', decimals)).toBe(swedish);
    expect(formatNumber(value, 'en', decimals)).toBe(english);
  });
});

describe('lixBand', () => {
  it.each([
    [29.4, 'mycket lättläst'],
    [29.6, 'lättläst'],
    [40, 'medelsvår'],
    [59, 'svår'],
    [60, 'mycket svår'],
  ])('LIX %d is %s', (lix, band) => {
    expect(lixBand(lix, 'sv')).toBe(band);
  });
});

describe('listChoices', () => {
  it('joins as in a sentence', () => {
    expect(listChoices(['a'], 'sv')).toBe('a');
    expect(listChoices(['a', 'b', 'c'], 'sv')).toBe('a, b eller c');
    expect(listChoices(['a', 'b'], 'en')).toBe('a or b');
  });
});

describe('summaryLine', () => {
  const none = { files: 1, errors: 0, warnings: 0, infos: 0, words: 100, failed: 0, suppressed: 0, gates: 0 };

  it.each([
    [{}, '1 text är granskad: inga anmärkningar. Bra skrivet!'],
    [{ words: 0 }, '1 text är granskad: inga anmärkningar.'],
    [{ errors: 1, warnings: 2, infos: 3 }, '1 text är granskad: 1 fel, 2 varningar och 3 upplysningar.'],
    [
      { files: 2, errors: 2, warnings: 1, infos: 1 },
      '2 texter är granskade: 2 fel, 1 varning och 1 upplysning.',
    ],
    [
      { files: 3, failed: 1 },
      '2 texter är granskade: inga anmärkningar. Bra skrivet! 1 fil kunde inte granskas.',
    ],
    [{ files: 2, failed: 2 }, '2 filer kunde inte granskas.'],
    [{ suppressed: 4 }, '1 text är granskad: inga anmärkningar. 4 fynd räknas inte.'],
    [{ gates: 1 }, '1 text är granskad: inga anmärkningar. 1 krav är missat.'],
    [
      { warnings: 1, suppressed: 1, gates: 2 },
      '1 text är granskad: 1 varning. 1 fynd räknas inte. 2 krav är missade.',
    ],
  ])('has the right numbers and endings for %j', (counts, expected) => {
    expect(summaryLine({ ...none, ...counts }, 'sv')).toBe(expected);
  });

  it('is there in English', () => {
    expect(summaryLine({ ...none, files: 3, errors: 1, infos: 2, failed: 1 }, 'en')).toBe(
      '2 texts checked: 1 error and 2 remarks. 1 file could not be checked.',
    );
  });
});

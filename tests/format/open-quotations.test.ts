import { describe, expect, test } from 'vitest';
import { parse } from '../../src/format/index.ts';
import { withOpenQuotations } from '../../src/format/open-quotations.ts';

const kindsOf = (...paragraphs: string[]) =>
  withOpenQuotations(parse(paragraphs.join('\n\n'), 'markdown')).blocks.map(({ kind }) => kind);

describe('a quotation over several paragraphs', () => {
  test('takes in those from the mark that opens to the one that closes', () => {
    expect(
      kindsOf(
        'Nämnden skrev:',
        '”Brevet kom i maj.',
        'Vi ringde då till ”Eko AB”.',
        'Sedan svarade vi.”',
        'Så var det.',
      ),
    ).toEqual(['paragraph', 'quotation', 'quotation', 'quotation', 'paragraph']);
  });

  test('may have a mark before each paragraph', () => {
    expect(kindsOf('”Brevet kom i maj.', '”Vi svarade.”', 'Så var det.')).toEqual([
      'quotation',
      'quotation',
      'paragraph',
    ]);
  });

  test('may begin and end inside paragraphs, which are the writer’s own too', () => {
    expect(
      kindsOf('Hon sade: ”Brevet kom.', 'Vi läste det.', 'Sedan svarade vi”, sade hon till oss.'),
    ).toEqual(['paragraph', 'quotation', 'paragraph']);
  });

  test('is none where no mark closes it, a heading stands between, or each paragraph is whole', () => {
    expect(kindsOf('”Brevet kom i maj.', 'Vi svarade.')).toEqual(['paragraph', 'paragraph']);
    expect(kindsOf('”Brevet kom.', '# Svar', 'Vi svarade.”')).toEqual(['paragraph', 'heading', 'paragraph']);
    expect(kindsOf('”Brevet” kom.', 'Vi läste ”det”.')).toEqual(['paragraph', 'paragraph']);
    expect(kindsOf('Röret är 3" brett.', 'Det andra är 4".')).toEqual(['paragraph', 'paragraph']);
  });
});

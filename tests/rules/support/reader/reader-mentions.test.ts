import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { findReaderMentions } from '../../../../src/rules/support/reader/reader-mentions.ts';

function mentions(text: string): string[] {
  return analyse({ text }).blocks.flatMap((block) =>
    findReaderMentions(block).map(
      ({ start, end, certain }) => `${block.text.slice(start, end)}${certain ? '' : '?'}`,
    ),
  );
}

describe('findReaderMentions', () => {
  test.each([
    ['Den sökande ska skicka in ett intyg.', ['Den sökande']],
    ['Vi kontaktar vederbörande när beslutet är klart.', ['vederbörande']],
    ['Tillståndet gäller när tillståndshavaren kör.', ['tillståndshavaren']],
    ['Den som är missnöjd kan överklaga beslutet.', ['Den som?']],
    ['Bidrag kan beviljas till den som bor i Exempelby.', ['den som?']],
    ['Personer som har hemtjänst kan få trygghetslarm.', ['Personer som?']],
    ['Föräldrar ska hämta barnet i tid.', ['Föräldrar?']],
    ['Elever som har långt till skolan får skolskjuts.', ['Elever som?']],
    ['Om personen behöver hjälp görs en utredning.', ['personen?']],
    ['En person som är rörelsehindrad kan söka tillstånd.', ['En person som?']],
    ['Hushåll som har kompost betalar mindre.', ['Hushåll som?']],
    ['Innehållet planeras för varje brukare.', ['varje brukare?']],
    ['Ersättningen betalas till den försäkrade.', ['den försäkrade']],
    ['Hänsyn tas till kundens behov av vila.', ['kundens?']],
    ['Det är alltid vårdnadshavares ansvar.', ['vårdnadshavares?']],
    ['Den utsatta får själv välja rum.', ['Den utsatta?']],
    ['Väljaren ska visa legitimation.', ['Väljaren?']],
  ])('finds the reader in: %s', (text, expected) => {
    expect(mentions(text)).toEqual(expected);
  });

  test.each([
    'Den som utreder din ansökan ringer dig.',
    'Den som bryter mot reglerna får betala.',
    'Välj den som passar dig bäst.',
    'Den enskilda vägen sköts av en förening.',
    'Brevet går till den registrerade adressen.',
    'Varje elev får en egen dator.',
    'Den utsatta gruppen är stor. Vi frågar den andra kundens granne.',
    'Vi frågar andra personer med samma utbildning.',
    'Barnen bor hos sina föräldrar.',
    'Om sökanden är ett företag ska firmatecknaren skriva under.',
    'Det finns en person som svarar i telefon.',
  ])('leaves others alone in: %s', (text) => {
    expect(mentions(text)).toEqual([]);
  });
});

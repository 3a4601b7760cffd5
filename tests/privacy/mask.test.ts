import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Mask } from '../../src/privacy/mask.ts';
import { findPersonalData } from '../../src/privacy/personal-data.ts';
import { swedish } from '../support/swedish.ts';

const masked = (...texts: string[]) => {
  const mask = new Mask(texts, 'sv');
  return texts.map((text) => mask.mask(text).text).join('\n');
};

describe('what is hidden', () => {
  it.each([
    ['a full name', 'Vi mötte Karin Lindqvist i går.', 'Vi mötte [namn] i går.'],
    ['a genitive', 'Det är Annas ansökan.', 'Det är [namn] ansökan.'],
    ['a name after a greeting', 'Hej Mira!', 'Hej [namn]!'],
    [
      'an unusual name after a role',
      'Din handläggare Zorbin Qwarst ringer.',
      'Din handläggare [namn] ringer.',
    ],
    ['a name with a particle', 'Det sa Erik von Segerlund.', 'Det sa [namn].'],
    ['a double name', 'Mötet leddes av Ann-Britt Hagdal.', 'Mötet leddes av [namn].'],
    ['a place that is a surname', 'Fråga Jeanette Lund.', 'Fråga [namn].'],
    ['a personal number', 'Personnummer 19850412-1234.', 'Personnummer [personnummer].'],
    ['a short personal number', 'Född 850412-1234', 'Född [personnummer]'],
    ['a coordination number', 'Nummer 850472-1234.', 'Nummer [personnummer].'],
    ['a number with hidden digits', 'Född 850412-XXXX.', 'Född [personnummer].'],
    ['a phone number', 'Ring 000-12 34 56.', 'Ring [telefonnummer].'],
    ['a mobile with country code', 'Ring +46 70 123 45 67.', 'Ring [telefonnummer].'],
    ['an e-mail address', 'Skriv till x.y@exempelby.se.', 'Skriv till [e-postadress].'],
    ['a street', 'Besök Stora Nygatan 4 B.', 'Besök [adress].'],
    ['a street in two words', 'Besök Norra vägen 12.', 'Besök [adress].'],
    ['a postal address', 'Posta till 123 45 Exempelby.', 'Posta till [adress].'],
    ['a property', 'Huset på Ekeby 1:23 rivs.', 'Huset på [adress] rivs.'],
    ['a case number with its label', 'Se dnr 2026/123.', 'Se [ärendenummer].'],
    ['a case number by shape', 'Ärendet BN 2026-0123 är klart.', 'Ärendet [ärendenummer] är klart.'],
  ])('%s', (_what, text, expected) => {
    expect(masked(text)).toBe(expected);
  });

  it('knows a name again by one of its parts, in every block', () => {
    expect(masked('Olle Zorbin har sökt.', 'Enligt Zorbin är det bråttom.')).toBe(
      '[namn] har sökt.\nEnligt [namn] är det bråttom.',
    );
  });
});

describe('what is hidden where the words of the language are known', () => {
  const spelling = swedish.spelling([])!;
  const masked = (...texts: string[]) => {
    const mask = new Mask(texts, 'sv', (word) => spelling.accepts(word));
    return texts.map((text) => mask.mask(text).text);
  };

  it.each([
    ['capitals', 'BESLUT FÖR ULRIKA WETTERBLOM', 'BESLUT FÖR [namn]'],
    ['relations', 'Barnen Wilmer och Qadir leker.', 'Barnen [namn] och [namn] leker.'],
    ['equals before a name', 'Zorbina, Qadir och Anna leker.', '[namn], [namn] och [namn] leker.'],
    ['a role of two words', 'Vi hörde överläkare Papadopoulos.', 'Vi hörde överläkare [namn].'],
    ['initials', 'Kopia till adv. K-G Stålhandske.', 'Kopia till adv. [namn].'],
    ['a hard hyphen', 'Det sa Anna\u2011Karin Ståhl.', 'Det sa [namn].'],
    ['soft hyphens and wide spaces', 'Det sa An\u00adna\u2009Ståhl.', 'Det sa [namn].'],
    ['a sender', 'Från: Kvist Rolf <rolf@exempelby.se>', 'Från: [namn] <[e-postadress]>'],
    ['an address hidden from robots', 'Skriv till anna.ek(at)exempelby.se.', 'Skriv till [e-postadress].'],
    ['a spaced personal number', 'Nummer 1985 04 12 - 1234.', 'Nummer [personnummer].'],
    ['hyphens in a personal number', 'Nummer 85-04-12-1234.', 'Nummer [personnummer].'],
    ['a minus in a personal number', 'Nummer 850412\u22121234.', 'Nummer [personnummer].'],
    ['a reserve number', 'Nummer 19850412-TF12.', 'Nummer [personnummer].'],
    ['a day of birth', 'Hon är född den 12 april 1985.', 'Hon är född den [födelsedatum].'],
    ['stops in a phone number', 'Ring 0155.24.81.03.', 'Ring [telefonnummer].'],
    ['a short street', 'Besök Kungsg. 4.', 'Besök [adress].'],
    ['a labelled address', 'Adress: Hökartorpet, Västra byn 12', 'Adress: [adress]'],
    ['a flat', 'Det gäller lägenhet 1203.', 'Det gäller [adress].'],
    ['an account', 'Kontonummer 8327-9 123 456 789-0.', 'Kontonummer [konto].'],
    ['an account abroad', 'Konto DE89 3704 0044 0532 0130 00 i Bonn.', 'Konto [konto] i Bonn.'],
    ['an account with letters', 'IBAN GB82 WEST 1234 5698 7654 32, BIC', 'IBAN [konto], BIC'],
    ['an account with a wrong figure', 'Till SE45 5000 0000 0583 9825 7467.', 'Till [konto].'],
    ['words in capitals after a code', 'KAP. AB12 MERA DATA HELA.', 'KAP. AB12 MERA DATA HELA.'],
    ['a name on the web', 'Hon heter @ulrikaw där.', 'Hon heter [konto] där.'],
    ['a car', 'Bilen ABC 12D stod kvar.', 'Bilen [registreringsnummer] stod kvar.'],
    ['a member with a party', 'Ledamot: Storm Regn (M)', 'Ledamot: [namn] (M)'],
    ['a member first on a line', 'Frånvarande:\nSol Bergman (V)', 'Frånvarande:\n[namn] (V)'],
    ['the surname first', 'Sten, Maj 1985', '[namn], [namn] 1985'],
    ['what somebody is called', 'Pojken heter Qadir.', 'Pojken heter [namn].'],
    ['a child with its age', 'Sonen (Qadir, 7 år) leker.', 'Sonen ([namn], 7 år) leker.'],
    ['a name behind a stroke', 'Hälsningar\n/Qadir', 'Hälsningar\n/[namn]'],
    ['a genitive with its mark', 'Det är Anders’ ansökan.', 'Det är [namn] ansökan.'],
    ['an initial first', 'E. Sten har sökt.', '[namn] har sökt.'],
    ['a name behind what was decided', 'Reservation av Anna Ek.', 'Reservation av [namn].'],
    ['some hidden figures', 'Nummer 850412-123x.', 'Nummer [personnummer].'],
    ['when somebody was born', 'Hon föddes den 12 april 1985.', 'Hon föddes den [födelsedatum].'],
    ['a street with an ending of its own', 'Besök Björkslingan 8.', 'Besök [adress].'],
    ['a numbered street', 'Besök 1:a Långgatan 4.', 'Besök [adress].'],
    ['a street of a person', 'Besök Drottning Kristinas väg 12 B.', 'Besök [adress].'],
    ['where somebody lives', 'Vi gjorde hembesök på Solvändan 3.', 'Vi gjorde hembesök på [adress].'],
    ['a place above its postal code', 'Kvarnbacka 7, 612 30 Exempelby', '[adress], [adress]'],
    ['properties', 'Fastigheterna Kärnan 12 och Norra Kärnan 13 rivs.', 'Fastigheterna [adress] rivs.'],
    ['an account by its bank', 'Betala till Swedbank 8105-9 123 456 789-0.', 'Betala till Swedbank [konto].'],
    ['the branch of a bank', 'Clearingnummer 8105-9, Exempelby', 'Clearingnummer [konto], Exempelby'],
    ['a way to pay', 'Swish 123 456 78 90', 'Swish [konto]'],
    ['a profile', 'Se facebook.com/anna.ek.', 'Se [konto].'],
    ['a car behind a comma', 'Din bil, ABC 123, stod fel.', 'Din bil, [registreringsnummer], stod fel.'],
    ['a number of a card', 'LMA-kort 50-123456/1', 'LMA-kort [ärendenummer]'],
    ['a number of a bill', 'OCR-nummer 1234567890123', '[ärendenummer]'],
    ['a number of a case by its label', 'Ärende-id 449201 är klart.', 'Ärende-id [ärendenummer] är klart.'],
  ])('%s', (_what, text, expected) => {
    expect(masked(text)).toEqual([expected]);
  });

  it('knows a name again in small letters, in capitals and first in a sentence', () => {
    expect(
      masked('Per Zorbin har sökt.', 'per.zorbin och ZORBIN', 'Per ringde. Per månad kostar det.'),
    ).toEqual(['[namn] har sökt.', 'per.[namn] och [namn]', '[namn] ringde. Per månad kostar det.']);
  });

  it.each([
    'MARK OCH MILJÖ',
    'Moderaterna (M) och Socialdemokraterna (S) yrkar bifall.',
    'Bidraget (BB) betalas ut. Fonden, 9 år gammal, är slut.',
    'Takhöjden 30 cm är för låg. Höjden 3 meter räcker.',
    'Hon flyttade till Malmö 2019 och bor i Göteborg 3 dagar i veckan.',
    'Enligt SEB 2026-05-04 är det klart. Rummet ABC 123 är ledigt.',
    'BESLUT OM PERSONLIG ASSISTANS',
    'Tyskland, Frankrike och Italien deltar.',
    'Mötet är 2026-05-04 1830, inte 2026-05-01 kl. 1300.',
    'Vi vänder oss till barn. Att tidigt få stöd är viktigt.',
    'Se ärende 3 på dagordningen.',
    'Modern arbetar. Farmor hämtar barnet.',
  ])('leaves %s', (text) => {
    expect(masked(text)).toEqual([text]);
  });
});

describe('what stays', () => {
  it.each([
    'Hans ansökan gäller hela huset.',
    'Per månad kostar det 1 200 kronor.',
    'Enligt språklagen (SFS 2009:600) ska vi skriva klart.',
    'Kontakta Skatteverket eller Exempelby kommun.',
    'Mötet är den 2026-05-01 klockan 08.00-16.00.',
    'Läsåret 2025/2026 börjar i Västra Götaland.',
    'Rummet ligger på plan 3.',
    'Socialnämnden beslutar enligt 4 kap. 1 §.',
  ])('%s', (text) => {
    expect(masked(text)).toBe(text);
  });
});

it('moves offsets to where the words stand afterwards', () => {
  const text = 'Vi skriver till Karin Lindqvist angående avgiften.';
  const { text: after, start, end } = new Mask([text], 'sv').mask(text);
  const at = text.indexOf('angående');
  expect(after.slice(start(at), end(at + 'angående'.length))).toBe('angående');
  // A mark inside a name becomes a mark on the placeholder.
  const inside = text.indexOf('Lindqvist');
  expect(after.slice(start(inside), end(inside + 3))).toBe('[namn]');
});

it('keeps offsets in order and inside the text, whatever the text', () => {
  const piece = fc.constantFrom(
    'Anna Ek ',
    '850412-1234 ',
    'och ',
    'a@b.se',
    '\u0301',
    '😀',
    '070-123 45 67',
    '\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = pieces.join('');
      const masked = new Mask([text], 'sv').mask(text);
      let before = 0;
      for (let offset = 0; offset <= text.length; offset++) {
        const moved = masked.start(offset);
        expect(moved).toBeGreaterThanOrEqual(before);
        expect(moved).toBeLessThanOrEqual(masked.text.length);
        expect(masked.end(offset)).toBeGreaterThanOrEqual(moved);
        before = moved;
      }
      const ranges = findPersonalData(text);
      for (const [index, { start, end }] of ranges.entries()) {
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(ranges[index - 1]?.end ?? 0);
      }
    }),
  );
});

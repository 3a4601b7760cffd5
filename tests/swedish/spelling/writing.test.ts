import { describe, expect, it } from 'vitest';
import { Lookup } from '../../../src/swedish/lexicon/lookup.ts';
import { analyseText } from '../../../src/swedish/sentences.ts';
import {
  findDeDem,
  findDoubledWords,
  findInconsistentSpellings,
  findSplitCompounds,
  findVarVart,
  variantBits,
  type WritingHit,
} from '../../../src/swedish/spelling/index.ts';
import type { Token } from '../../../src/swedish/types.ts';
import { shippedLexicon } from '../lexicon/load.ts';

const lookup = new Lookup(shippedLexicon());

function hits(text: string, find: (tokens: readonly Token[]) => WritingHit[]): string[] {
  return analyseText(text).flatMap(({ tokens }) =>
    find(tokens).map(({ start, end, suggestion }) => `${text.slice(start, end)} → ${suggestion}`),
  );
}

const split = (text: string) => hits(text, (tokens) => findSplitCompounds(lookup, tokens));

describe('compounds written apart', () => {
  it.each([
    ['Ärendet går till kommun styrelsen i höst.', 'kommun styrelsen → kommunstyrelsen'],
    ['Vi söker en handläggare till hem tjänsten.', 'hem tjänsten → hemtjänsten'],
    ['Hon vill tala hem språket i skolan.', 'hem språket → hemspråket'],
    ['Du kan söka bygg lov hos oss.', 'bygg lov → bygglov'],
    ['Kontakta social tjänsten.', 'social tjänsten → socialtjänsten'],
    ['Skriv era utbildnings planer tillsammans.', 'utbildnings planer → utbildningsplaner'],
    ['Det är en jätte viktig fråga.', 'jätte viktig → jätteviktig'],
    ['Välj en e tjänst nedan.', 'e tjänst → e-tjänst'],
    ['Tala med din LSS handläggare.', 'LSS handläggare → LSS-handläggare'],
    ['Anmäl till Borås polisen.', 'Borås polisen → Boråspolisen'],
    ['Kommun styrelsen beslutar.', 'Kommun styrelsen → Kommunstyrelsen'],
    ['Vi har arbets marknad på agendan.', 'arbets marknad → arbetsmarknad'],
    ['Fråga din förtroende läkare.', 'förtroende läkare → förtroendeläkare'],
    ['Sök ett färdigställande skydd.', 'färdigställande skydd → färdigställandeskydd'],
    ['Vi ses nästa vecko slut.', 'vecko slut → veckoslut'],
    ['Vi ser kommun ägda skogar.', 'kommun ägda → kommunägda'],
    ['Du är vårdnads havare.', 'vårdnads havare → vårdnadshavare'],
    ['Vi har 2 bil garage.', 'bil garage → bilgarage'],
    ['Varje brand man vet.', 'brand man → brandman'],
    ['Vi bildar en styr grupp.', 'styr grupp → styrgrupp'],
    ['Vi åker på klass utflykt.', 'klass utflykt → klassutflykt'],
    ['Det är min favorit plats.', 'favorit plats → favoritplats'],
    ['Vi gör verksamhets planen.', 'verksamhets planen → verksamhetsplanen'],
    ['E post finns.', 'E post → E-post'],
    ['Två social sekreterare.', 'social sekreterare → socialsekreterare'],
    ['Vi har hög skola.', 'hög skola → högskola'],
  ])('%s', (text, hit) => {
    expect(split(text)).toEqual([hit]);
  });

  it.each([
    'En del problem kvarstår och tre procent invandrare svarade.',
    'Vi vet att barn skulle må bra av det.',
    'Det är en organisations främsta uppgift.',
    'Vi såg kommun  styrelsen, kommun Styrelsen, koMMun styrelsen och Kommun styrelsen.',
    'Vi äter i Malmö park, och Anna Ek parken.',
    'Vi har 2 hus tak och mål mat.',
    'Den social tjänsten hjälper en social sekreterare.',
    'Vår organisations plan är klar.',
    'Läs år två, och se LSS hus.',
    'Den sociala tjänsten är uppskattad, och en social tjänst kan vara allt möjligt.',
    'De äldre omsorgsassistenterna gick hem sent.',
    'Läs beslutet och sök bidrag i tid.',
    'Vi går hem med tjänsten.',
    'Kommunen styr personalen.',
    'Anmäl varje fynd stället där du gjorde det.',
    'Kommun, styrelse och nämnd ska samverka.',
    'För skola och omsorg gäller andra regler.',
    'Under arbetets gång finns mot slutet en väldigt lång sikt.',
  ])('leaves right words side by side alone: %s', (text) => {
    expect(split(text)).toEqual([]);
  });

  it.each([
    ['Vi gör en handlings plan.', 'handlingsplan'],
    ['Du får en hand läggare.', 'handläggare'],
    ['Skicka in inkomst uppgifter.', 'inkomstuppgifter'],
    ['Det gäller sjuk skrivna personer.', 'sjukskrivna'],
  ])('joins what an article or a list gives away: %s', (text, wanted) => {
    const [sentence] = analyseText(text);
    expect(findSplitCompounds(lookup, sentence!.tokens).map(({ suggestion }) => suggestion)).toEqual([
      wanted,
    ]);
  });

  it.each([
    'Det gäller i en myndighets verksamhet.',
    'Både stora och små företag kan svara.',
    'Ge stöd till små företag i byn, och bygg små hus.',
    'Se hur mycket energi huset drar, och hur många barn skolan har.',
    'Här är den plan kommunen tar fram.',
    'Tappa upp vatten kvällen innan.',
    'Det finns en inneboende kraft i gruppen.',
    'Vi har lite till mans bilden klar för oss.',
    'De skriver in en text gång på gång.',
    'Du kan hämta hem uppgifter från arkivet.',
    'Skolan lånade hem böckerna i går.',
    'Enligt svaren behöver 38 barn omsorg på kvällen.',
    'Vilket inflytande barnet har beror på åldern.',
    'Han fick sin sak prövad.',
  ])('leaves two words alone: %s', (text) => {
    const [sentence] = analyseText(text);
    expect(findSplitCompounds(lookup, sentence!.tokens)).toEqual([]);
  });

  it('does not let a wrong tag hide a stem that is only a verb', () => {
    const [sentence] = analyseText('Du behöver bygg lov nu.');
    const tags = ['PRON', 'VERB', 'ADP', 'NOUN', 'ADV', 'PUNCT'];
    expect(findSplitCompounds(lookup, sentence!.tokens, () => tags)).toHaveLength(1);
  });

  it('leaves words alone that the tags say are no nouns', () => {
    const [sentence] = analyseText('Vi såg kommun styrelsen.');
    const tags = ['PRON', 'VERB', 'ADP', 'NOUN', 'PUNCT'];
    expect(findSplitCompounds(lookup, sentence!.tokens, () => tags)).toEqual([]);
  });
});

describe('two spellings in one text', () => {
  it('marks the rarer of two spellings in one text', () => {
    const runs = ['I dag är det öppet.', 'Vi ses i dag.', 'Det gäller idag.'].map(
      (text) => analyseText(text)[0]!.tokens,
    );
    expect(findInconsistentSpellings(runs)).toEqual([
      { run: 2, start: 11, end: 15, suggestion: 'i dag', kind: 'inconsistent' },
    ]);
    expect(findInconsistentSpellings(runs.slice(0, 2))).toEqual([]);
  });

  it('marks the later of two spellings that are as frequent', () => {
    const runs = ['Idag är det öppet.', 'Vi ses i dag.'].map((text) => analyseText(text)[0]!.tokens);
    expect(findInconsistentSpellings(runs)).toMatchObject([{ run: 1, suggestion: 'idag' }]);
  });

  it('marks the later also within one sentence, in the case it has', () => {
    const [one, other] = ['Vi ses idag och i dag.', 'I dag och Idag är det öppet.'].map((text) =>
      findInconsistentSpellings([analyseText(text)[0]!.tokens]),
    );
    expect(one).toMatchObject([{ start: 16, end: 21, suggestion: 'idag' }]);
    expect(other).toMatchObject([{ start: 10, end: 14, suggestion: 'I dag' }]);
  });

  it('marks all uses of the rarer spelling, and other expressions for themselves', () => {
    const runs = ['Idag och idag, igår.', 'I dag, i dag, i dag.'].map((text) => analyseText(text)[0]!.tokens);
    expect(findInconsistentSpellings(runs).map(({ run, start }) => [run, start])).toEqual([
      [0, 0],
      [0, 9],
    ]);
  });

  it('reads words with one space between only', () => {
    const runs = ['Idag är det öppet.', 'Vi ses i  dag, i, dag.'].map((text) => analyseText(text)[0]!.tokens);
    expect(findInconsistentSpellings(runs)).toEqual([]);
  });

  it('may only be found where the bits of the two ways have one in common', () => {
    const bits = (text: string) => variantBits(analyseText(text)[0]!.tokens);
    const today = bits('Vi ses i dag.').apart;
    expect(today).not.toBe(0);
    expect(bits('Vi ses idag.')).toEqual({ apart: 0, together: today });
    expect(bits('Vi sågs igår.').together & today).toBe(0);
    expect(bits('Vi ses i huset.')).toEqual({ apart: 0, together: 0 });
    expect(bits('Vi ses i')).toEqual({ apart: 0, together: 0 });
  });
});

describe('doubled words', () => {
  it('finds a word written twice', () => {
    expect(hits('Vi tar tar hänsyn till till barnet.', findDoubledWords)).toEqual([
      'tar tar → tar',
      'till till → till',
    ]);
  });

  it('leaves repetitions alone that are right', () => {
    expect(hits('Det det handlar om, och de som är är trygga. Duran Duran.', findDoubledWords)).toEqual([]);
  });
});

describe('a doubled word', () => {
  it.each([
    ['at the start of a sentence', 'Huset huset är rött.', 'Huset huset → Huset'],
    ['over a line', 'Det är huset\r\nhuset som är rött.', 'huset\r\nhuset → huset'],
    ['that seldom may repeat', 'Vi går i i huset.', 'i i → i'],
  ])('is found %s', (_, text, hit) => expect(hits(text, findDoubledWords)).toEqual([hit]));

  it.each([
    ['with a capital', 'Vi såg huset Huset.'],
    ['that is a number', 'Vi bor på 5 5.'],
    ['that is an abbreviation', 'Det var ca ca fem.'],
    ['far from the first', 'Det är huset   huset.'],
    ['behind a mark', 'Det är huset, huset.'],
    ['that may repeat', 'Vi kan kan, mycket mycket.'],
  ])('is none %s', (_, text) => expect(hits(text, findDoubledWords)).toEqual([]));
});

describe('de, dem and dom', () => {
  it.each([
    ['Dem är välkomna i dag.', 'Dem → De'],
    ['Vi tror att dem kan hjälpa.', 'dem → de'],
    ['Vi skickar svar till de.', 'de → dem'],
    ['I dem nya lokalerna finns hiss.', 'dem → de'],
    ['Dom har rätt till stöd.', 'Dom → De'],
    ['Vi arbetar med dom.', 'dom → dem'],
    ['Vi talar om de.', 'de → dem'],
    ['Vi talar med de innan mötet.', 'de → dem'],
    ['Vi väntar, dem kommer.', 'dem → de'],
    ['Dem nya lokalerna är öppna.', 'Dem → De'],
    ['Dem lokalerna är öppna.', 'Dem → De'],
    ['Det är skrivet av dom.', 'dom → dem'],
    ['Vi ser alla dom gröna.', 'dom → de'],
    ['Vi ser båda dom gröna.', 'dom → de'],
    ['Vi ser dom andra.', 'dom → de'],
  ])('%s', (text, hit) => {
    expect(hits(text, findDeDem)).toEqual([hit]);
  });

  it.each([
    'Dem har vi träffat flera gånger.',
    'För de som vill finns kaffe.',
    'Vi gav dem böckerna.',
    'De är välkomna, och vi hjälper dem.',
    'Det framgår av dom den 3 maj.',
    'Dom har meddelats i målet.',
    'Vi hjälper de äldre.',
    'Vi undrar om de inte kommer.',
    'Vi talar med de gamla.',
    'Vi ser dem nya.',
    'Vi såg dem har.',
    'En dom är fattad.',
    'Det hände genom dom.',
    'Vi väljer en av dom andra.',
    'Dom har fallit.',
    'Det gäller för de ”vanliga” eleverna.',
  ])('leaves alone: %s', (text) => {
    expect(hits(text, findDeDem)).toEqual([]);
  });
});

it('dom that the tags call a noun is left alone', () => {
  const [sentence] = analyseText('Vi arbetar med dom.');
  expect(findDeDem(sentence!.tokens, ['PRON', 'VERB', 'ADP', 'NOUN', 'PUNCT'])).toEqual([]);
  expect(findDeDem(sentence!.tokens, ['PRON', 'VERB', 'ADP', 'PRON', 'PUNCT'])).toMatchObject([
    { kind: 'de-dem' },
  ]);
});

describe('var and vart', () => {
  it.each([
    ['Vart ligger biblioteket?', 'Vart → Var'],
    ['Fråga vart simhallen är.', ''],
    ['Var ska jag vända mig?', 'Var → Vart'],
    ['Var vänder jag mig?', 'Var → Vart'],
    ['Vart någonstans bor du?', 'Vart → Var'],
    ['Vi undrar var boken finns och vart är den.', 'vart → var'],
    ['Fråga vart du hittar skåpen.', 'vart → var'],
    ['Vart kan jag parkera?', 'Vart → Var'],
    ['Var skall jag gå?', 'Var → Vart'],
    ['Var kan vi sedan åka?', 'Var → Vart'],
    ['Säg var ska jag gå.', 'var → vart'],
  ])('%s', (text, hit) => {
    expect(hits(text, findVarVart)).toEqual(hit ? [hit] : []);
  });

  it.each([
    'Var ligger biblioteket?',
    'Vart ska du gå?',
    'Vart är du på väg?',
    'Var åker jag?',
    'Var vänder bussen?',
    'Säg var vänder jag.',
    'Var ska bussen vända?',
    'Var ska jag då helst åka?',
    'Var ska jag bo?',
    'Åt vart ligger huset?',
    'Det har vart bra.',
    'Vart tredje år är det val.',
    'Han var här.',
  ])('leaves alone: %s', (text) => {
    expect(hits(text, findVarVart)).toEqual([]);
  });
});

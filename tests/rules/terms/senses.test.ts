/** A word that has two meanings is explained by the one that it has in the text, or not at all. */
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/engine/index.ts';

/** The explanations that a text is offered for a term, as they would stand in their parenthesis. */
function offered(text: string, term: string): string[] {
  return check({ text, format: 'markdown' }, { documentType: 'lattlast' })
    .findings.filter(
      ({ ruleId, actual }) => ruleId === 'facktermer' && actual.toLowerCase().includes(term.toLowerCase()),
    )
    .map(({ message }) => message.replace(/^.*?: /u, '').replace(/\.$/u, ''));
}

describe('a term of two senses', () => {
  test.each([
    ['förhandsbesked', 'Sök förhandsbesked för tomten före bygglovet.', 'svar på om du får bygga'],
    ['förhandsbesked', 'Tandläkaren skickar ett förhandsbesked om dina proteser.', 'tandvården'],
    ['förhandsbesked', 'Ska du flytta kan du söka förhandsbesked om insatser enligt LSS.', 'flyttar hit'],
    ['förhandsbesked', 'Skatterättsnämnden lämnar förhandsbesked om momsen.', 'skatten'],
    ['placeringsbesluten', 'Placeringsbesluten skickas ut. Förskolan hör av sig.', 'barnet har fått plats'],
    ['placeringsbesluten', 'Socialnämnden följer upp placeringsbesluten var sjätte månad.', 'familjehem'],
    ['genomförandeplan', 'Hemtjänsten skriver en genomförandeplan.', 'din hjälp'],
    ['genomförandeplan', 'Till detaljplanen hör en genomförandeplan.', 'hur arbetet ska göras'],
    ['inkomsttak', 'Förskolan har ett inkomsttak.', 'betalar avgift'],
    ['inkomsttak', 'Sjukpenningen har ett inkomsttak.', 'ersättningen räknas på'],
    ['inkomsttak', 'Lägenheterna har ett inkomsttak och betalas med bidrag.', 'du får ha'],
    ['angöring', 'Det finns plats för angöring med bil vid entrén.', 'lämna av'],
    ['angöring', 'Bryggan är till för kort angöring.', 'båten'],
    ['anslutningspunkt', 'Vi visar var avloppets anslutningspunkt ligger.', 'kommunens'],
    ['anslutningspunkt', 'Elnätet har en anslutningspunkt vid tomten.', 'elen'],
    ['anslutningspunkt', 'Fibern har en anslutningspunkt vid tomten.', 'fibern'],
    ['självförsörjning', 'Försörjningsstödet ska leda till självförsörjning.', 'egna pengar'],
    ['självförsörjning', 'Beredskapen bygger på mer självförsörjning av livsmedel.', 'odlar'],
    ['riskklass', 'Restaurangen får en riskklass.', 'avgör avgiften'],
    ['riskklass', 'Marken är förorenad och har en hög riskklass för brand.', 'hur stor risken är'],
    ['avvisning', 'Domstolen beslutar om avvisning av ditt överklagande.', 'prövas inte'],
    ['avvisning', 'Migrationsverket beslutar om avvisning.', 'lämna landet'],
    ['remiss', 'Vi skickar förslaget på remiss.', 'läsa förslaget'],
    ['remissen', 'Vårdcentralen skriver remissen.', 'läkarens begäran'],
    ['anmälningsplikt', 'Miljöfarlig verksamhet har anmälningsplikt.', 'innan du börjar'],
    ['anmälningsplikt', 'Lärare har anmälningsplikt till socialnämnden.', 'far illa'],
    ['huvudmannen', 'Den gode mannen träffar huvudmannen varje månad.', 'gode mannen'],
    ['huvudmannen', 'Skolan och huvudmannen svarar för eleverna.', 'ansvarar för verksamheten'],
    ['bistånd', 'Ansök om bistånd hos kommunen.', 'pengar från kommunen'],
    ['biståndet', 'Seminariet om FN handlade om biståndet.', 'länder'],
    ['delegeras', 'Nämnden bestämmer vad som får delegeras.', 'besluta'],
    ['delegeras', 'Insulin får ges av undersköterskor när det delegeras.', 'uppgift'],
  ])('%s in %s', (term, text, part) => {
    const [found] = offered(text, term);
    expect(found).toContain(part);
  });

  test('is told by the words of its own paragraph where those of both stand in the text', () => {
    const building = 'Detaljplanen har en genomförandeplan på kartan.';
    const care = 'Hemtjänsten hör av sig varje vecka.';
    expect(offered(`${care}\n\n${building}`, 'genomförandeplan')[0]).toContain('hur arbetet ska göras');
    expect(
      offered(`Detaljplanen är klar.\n\nHemtjänsten skriver en genomförandeplan.`, 'genomförandeplan')[0],
    ).toContain('din hjälp');
  });

  test.each([
    ['lägesbestämning', 'Vi gör en lägesbestämning av bojarna i sjön.'],
    ['validering', 'Systemet gör en validering av filen.'],
    ['orienteringskurs', 'Klubben lägger en orienteringskurs i skogen.'],
    ['kompensationsåtgärd', 'Arbetsgivaren erbjuder en kompensationsåtgärd för övertid.'],
    ['tillsynsbehov', 'Hunden har ett stort tillsynsbehov.'],
    ['avlastningsplats', 'Lastbilen står på en avlastningsplats för timmer.'],
    ['utställning', 'Museet visar bilder under utställningen.'],
    ['platsförslag', 'Lämna ert platsförslag för utegymmet.'],
    ['fraktion', 'Partiet har en fraktion i parlamentet.'],
    ['exekutiva', 'Testet mäter exekutiva funktioner hos barn.'],
    ['sluträkning', 'Vi skickar en sluträkning på vattnet när du flyttar.'],
    ['gallring', 'Biblioteket gör en gallring av böcker och dokument.'],
    ['nedskrivning', 'Hon började med en nedskrivning av sina minnen.'],
    ['flyttningsförbud', 'Kaniner med smitta har flyttningsförbud.'],
    ['standardförfarande', 'Det är ett standardförfarande att låsa dörren.'],
    ['fortsättningsnivå', 'Kursen i dans ges på fortsättningsnivå.'],
    ['måltyp', 'Lagets bästa måltyp är straffar.'],
    ['hemvist', 'Frågan saknar organisatorisk hemvist.'],
    ['spotpris', 'Guldets spotpris steg i maj.'],
  ])('is not explained by a field that is not the text’s: %s in %s', (term, text) => {
    expect(offered(text, term)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../src/document-type/document-types.ts';
import { builtinRules, check } from '../../src/engine/index.ts';
import { loadSwedish } from '../../src/host/language-data.ts';

const swedish = await loadSwedish();

/** What else is said of the same words is another test's: `give-way.test.ts`. */
const { yieldsTo = [] } = builtinRules().find(({ meta }) => meta.id === 'tung-mening')!.meta;
const rules = Object.fromEntries(yieldsTo.map((id) => [id, 'off' as const]));

function heavy(text: string, documentType: DocumentType = 'webbsida') {
  return check({ text, format: 'plain' }, { swedish, documentType, rules }).findings.filter(
    ({ ruleId }) => ruleId === 'tung-mening',
  );
}

/** Sentences of officials, of 25 words at most. */
const heavySentences = [
  'Bedömning av rätten till bistånd görs utifrån den enskildes behov och förutsättningar.',
  'Beviljande av bygglov förutsätter överensstämmelse med gällande detaljplan för fastigheten.',
  'Utbetalning av ersättning sker efter godkännande av ansökan och kontroll av lämnade uppgifter.',
  'Placering i förskola erbjuds utifrån anmälningsdatum och tillgång till platser inom upptagningsområdet.',
  'Uppsägning av plats ska göras skriftligen av vårdnadshavare med iakttagande av uppsägningstiden.',
  'Tilldelning av parkeringstillstånd beslutas av trafiknämnden efter utredning av den sökandes rörelseförmåga.',
  'Granskning och hantering av inkomna synpunkter genomförs inför antagandet av detaljplanen.',
  'Av riktlinjerna ska framgå på vilket sätt uppföljning av insatserna genomförs.',
  'Omprövning av beslutet kan begäras av den enskilde vid förändring av förutsättningarna.',
  'Hantering av avfall och slam från verksamheter regleras i kommunens renhållningsordning.',
  'Verkställighet av beslutet sker efter utgången av tiden för överklagande.',
  'Ansökan om förlängning av tillståndet ska inlämnas till förvaltningen före tillståndstidens utgång.',
  'Insatsen syftar till att möjliggöra delaktighet i samhällslivet för den enskilde.',
  'Redovisning av genomförda åtgärder återrapporteras till nämnden under innevarande verksamhetsår.',
  'Avgift för utförd tillsyn debiteras verksamhetsutövaren i enlighet med fastställd taxa.',
  'Tillstånd kan återkallas vid missbruk eller överlåtelse av tillståndet till annan person.',
  'Prövning av överklagandet sker i förvaltningsrätten efter nämndens rättidsprövning av handlingarna.',
  'Stödet utgörs av ledsagning i samband med fritidsaktiviteter utanför hemmet.',
  'Slutredovisning av föreningsbidraget ska inges till förvaltningen efter genomförd verksamhet.',
];

/** Sentences that are plain, or hard in another way only. */
const plainSentences = [
  'Nämnden prövar din ansökan och skickar ett brev till dig.',
  'Hemtjänsten hjälper dig att städa, handla och laga mat.',
  'Avgiften beror på hur mycket familjen tjänar.',
  'Sopbilen kommer varannan tisdag, och kärlet ska stå vid vägen klockan sex.',
  'Kommunen har byggt en ny skola i Exempelby.',
  'Barnen äter lunch klockan elva och går ut efter maten.',
  'Beslutet kan överklagas.',
  'Tillståndet gäller i hela landet i tre år.',
  'Biblioteket håller öppet varje dag utom på söndagar.',
  'Rapporten skickas till kommunstyrelsen.',
  'Politikerna i nämnden bestämmer hur pengarna ska användas.',
  'Rektorn ringer hem om ett barn inte kommer till skolan.',
  'Vattnet är avstängt på Storgatan mellan klockan nio och tolv.',
  'Den som hittar en skadad lampa kan ringa till kommunen.',
  'Föreningen lånar lokalen gratis på kvällar och helger.',
  'Snön plogas först på de stora vägarna och sedan i bostadsområdena.',
  'En handläggare ringer och frågar hur vardagen fungerar.',
  'Ett bygglov kostar mellan 5 000 och 30 000 kronor.',
  'Skolan börjar den 18 augusti och slutar den 20 december.',
  'Om du behöver hjälp med ansökan om ersättning för resor kan du få stöd av en handläggare på förvaltningen.',
];

describe('the rule tung-mening', () => {
  test.each(heavySentences)('marks: %s', (sentence) => {
    expect(heavy(sentence)).toHaveLength(1);
  });

  test.each([
    [
      'Tillstånd kan återkallas vid missbruk av tillståndet eller överlåtelse av tillståndet.',
      'Tillstånd kan återkallas',
    ],
    ['Stödet utgörs av ledsagning i samband med fritidsaktiviteter utanför hemmet.', 'utgörs av ledsagning'],
  ])('marks the heaviest part of a sentence: %s', (sentence, part) => {
    expect(heavy(sentence).map(({ actual }) => actual)).toEqual([part]);
  });

  test('does not hold against a passive that it names who acts', () => {
    expect(heavy('Skriften uppdateras vart fjärde år och fastställs av revisorernas nämnd.')).toEqual([]);
  });

  test.each(plainSentences)('leaves alone: %s', (sentence) => {
    expect(heavy(sentence)).toEqual([]);
  });

  test('says in both languages which signs weigh', () => {
    const text = heavySentences[0]!;
    expect(heavy(text)[0]!.message).toMatch(
      /^Meningen är tung: .*substantiv av verb \(bedömning.*passiv|naket/u,
    );
    const english = check(
      { text, format: 'plain' },
      { swedish, documentType: 'webbsida', language: 'en', rules },
    ).findings.find(({ ruleId }) => ruleId === 'tung-mening');
    expect(english?.message).toMatch(/^The sentence is heavy: /u);
  });

  test('leaves sentences that speak to the reader, long ones and lists of names', () => {
    const [first] = heavySentences;
    expect(heavy(first!.replace('den enskildes', 'dina'))).toEqual([]);
    expect(heavy(`${first!.slice(0, -1)} ${'och i alla andra delar av landet '.repeat(3).trim()}.`)).toEqual(
      [],
    );
    expect(heavy('Mötet leds av Anna Ek, Bo Alm, Ida Lund, Per Dal, Eva Sten och Olle Berg.')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import type { DocumentType } from '../../src/document-type/document-types.ts';
import { check } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { swedish } from '../support/swedish.ts';

function findings(ruleId: string, text: string, documentType: DocumentType = 'webbsida'): Finding[] {
  const all = check({ text, format: 'markdown' }, { swedish, documentType }).findings;
  return all.filter((finding) => finding.ruleId === ruleId);
}

const marked = (ruleId: string, text: string, documentType?: DocumentType) =>
  findings(ruleId, text, documentType).map(({ actual }) => actual);

/** The text with the first suggestion of each finding put in. */
function repaired(ruleId: string, text: string): string {
  let result = text;
  for (const { start, end, suggestions } of findings(ruleId, text).reverse()) {
    result = result.slice(0, start) + suggestions[0] + result.slice(end);
  }
  return result;
}

describe('suggestions that can be put in their place', () => {
  test.each([
    ['satsradning', 'Parken är ny, den invigdes i maj.', 'Parken är ny. Den invigdes i maj.'],
    ['inte-i-bisats', 'Vi ser att skolan har inte plats.', 'Vi ser att skolan inte har plats.'],
    ['nakna-substantiv', 'Barnet går i skola i annan kommun.', 'Barnet går i skola i en annan kommun.'],
    ['nakna-substantiv', 'Kund ansvarar för kärlet.', 'En kund ansvarar för kärlet.'],
  ])('%s: %s', (ruleId, text, wanted) => {
    expect(repaired(ruleId, text)).toBe(wanted);
    expect(marked(ruleId, wanted)).toEqual([]);
  });
});

describe('satsradning', () => {
  test.each([
    'När du har ansökt, får du ett svar.',
    'Om du är sjuk, ring oss.',
    'Kommunen, som äger marken, hyr ut den.',
    'Ring oss gärna, vi hjälper dig.',
    'Vägen stängs, bron rivs och parken rustas upp.',
    'Ju tidigare du söker, desto större är chansen.',
    'Vi bygger en skola, en idrottshall och ett bibliotek.',
    'Det blir bra, tror jag.',
    'Hur bra det går, det beror på vädret.',
    '– Vi är glada, det är en seger, säger Anna Ek.',
    'Vill du söka, behöver du en blankett.',
  ])('leaves alone: %s', (text) => {
    expect(marked('satsradning', text)).toEqual([]);
  });

  test('marks a sentence once', () => {
    const text = 'Parken är ny för i år, den är grön av alla träd. Skolan är ny, den är röd, jag tror det.';
    expect(marked('satsradning', text)).toEqual(['år, den']);
  });
});

describe('dold-aktor', () => {
  const duty = 'Ansökan ska lämnas in i maj.';

  test('warns of one place in a paragraph and one in a list, and tells of the others', () => {
    const severities = (text: string) => findings('dold-aktor', text).map(({ severity }) => severity);
    expect(severities(`${duty} ${duty}`)).toEqual(['warning', 'info']);
    expect(severities(`${duty}\n\n${duty}`)).toEqual(['warning', 'warning']);
    expect(severities(`Tänk på det här:\n\n- ${duty}\n- ${duty}`)).toEqual(['warning', 'info']);
  });

  test('tells of passives whose actor the words do not give away, and never warns', () => {
    const text =
      'Foton godtas inte. Arbetet får inte påbörjas i förtid. Ritningar som ska bifogas finns här.';
    const hits = findings('dold-aktor', text);
    expect(hits.map(({ actual }) => actual)).toEqual(['godtas', 'får inte påbörjas', 'ska bifogas']);
    expect(hits.every(({ severity }) => severity === 'info')).toBe(true);
  });

  test('leaves it last who decides', () => {
    expect(marked('dold-aktor', 'Taxan beslutas av kommunfullmäktige.')).toEqual([]);
  });

  test('does not run where passives are the custom, or for readers inside the house', () => {
    for (const type of ['protokoll', 'minnesanteckningar', 'tjansteskrivelse'] as const) {
      expect(marked('dold-aktor', duty, type)).toEqual([]);
    }
  });

  test('asks for the reader in a text of no known type too', () => {
    expect(marked('dold-aktor', duty, 'text')).toEqual(['ska lämnas']);
  });

  test.each([
    'Beslutet kan överklagas inom tre veckor.',
    'Avgiften räknas ut efter din inkomst.',
    'Huset är uppdelat i fyra lägenheter.',
    'Föreningen kallas Ek och Alm. Det behövs intyg, och det krävs bygglov.',
    'Om ansökan lämnas in för sent prövar vi den inte.',
    'Du behöver veta att kvittot ska bifogas.',
    'Ansökan ska kunna lämnas in på webben.',
    'Fakturan ska betalas av någon annan.',
  ])('leaves alone: %s', (text) => {
    expect(marked('dold-aktor', text)).toEqual([]);
  });

  test.each([
    ['Blanketten ska fyllas i.', '”du ska fylla i”'],
    ['Anmälan lämnas till rektor.', '”du lämnar”'],
    ['Beslut fattas i juni.', '”vi fattar”'],
    ['Ärendet avgörs av miljö- och byggnadsnämnden.', '”miljö- och byggnadsnämnden avgör”'],
    ['Kärlen töms av oss på måndagar.', '”vi tömmer”'],
    ['Stödet betalas ut av nämnden.', '”betalas ut av nämnden” sätter'],
    ['Beslutet tas av den nämnd som ansvarar för gator.', '”den nämnd som … tar”'],
    ['Arbetet får inte påbörjas i förtid.', 'Är det läsaren? Skriv ”du får inte påbörja”'],
    ['Ritningar som behöver bifogas finns här.', 'Är det läsaren? Skriv ”du behöver bifoga”'],
    ['Bidrag kan beviljas till dig som studerar.', 'Är det ni? Skriv ”vi kan bevilja”'],
    ['Tillstånd kan inte godkännas för en kort tid.', 'Är det ni? Skriv ”vi kan inte godkänna”'],
  ])('says in the active form who acts: %s', (text, wanted) => {
    expect(findings('dold-aktor', text)[0]?.message).toContain(wanted);
  });
});

describe('rubrik-substantiv', () => {
  test.each([
    ['Ansökan om hemtjänst', '”Så ansöker du …”'],
    ['Bedömning av ansökan', '”Så bedömer vi …”'],
    ['Uppföljning av målen', '”Så följer vi upp …”'],
  ])('says whose verb it is: %s', (heading, wanted) => {
    const text = `# Hemtjänst\n\n## ${heading}\n\nRing oss.`;
    expect(findings('rubrik-substantiv', text)[0]?.message).toContain(wanted);
  });
});

describe('dold-aktor in a text about a proposal', () => {
  test.each([
    ['I betänkandet föreslås en ny lag.', '”Utredningen föreslår”'],
    ['I lagrådsremissen föreslås en ny lag.', '”Regeringen föreslår”'],
  ])('names whose text it is: %s', (text, wanted) => {
    expect(findings('dold-aktor', text, 'text')[0]?.message).toContain(wanted);
  });
});

describe('nakna-substantiv', () => {
  test.each([
    'Hon är elev och har varit kund här. Som kund får du rabatt.',
    'En sekund räcker. Sekund för sekund går.',
    'Kommun och region samverkar. Lärare och elev pratar från person till person.',
    'Det är ett ärende i taget. Elever, kunder och medlemmar har rösträtt.',
    'Han blev medlem i stället för kund.',
    'Elev\n\nKund: Anna Ek\n\n- elev i grundskolan\n- kund hos oss',
  ])('leaves alone: %s', (text) => {
    expect(marked('nakna-substantiv', text)).toEqual([]);
  });
});

describe('a run of words without end', () => {
  test.each(['satsradning', 'inte-i-bisats', 'nakna-substantiv', 'dold-aktor'])(
    '%s leaves it alone',
    (ruleId) => {
      const run = 'att den har inte sett elev, den är grön och ansökan ska lämnas in till kund '.repeat(60);
      expect(marked(ruleId, `Vi ser ${run}.`)).toEqual([]);
    },
  );
});

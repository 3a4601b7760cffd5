import { describe, expect, test } from 'vitest';
import { parsePlain } from '../../src/format/plain.ts';
import type { Block } from '../../src/format/types.ts';

const short: Partial<Record<Block['kind'], string>> = {
  paragraph: 'P',
  heading: 'H',
  listItem: 'L',
  tableCell: 'T',
  fragment: 'f',
  quotation: 'Q',
};

/** Blocks as kind (with depth) and text, one a line. */
const outline = (...lines: string[]): string[] =>
  parsePlain(lines.join('\n')).blocks.map(
    (block) => `${short[block.kind]}${block.depth ?? ''} ${block.text}`,
  );

describe('paragraphs', () => {
  test('an empty text has no blocks', () => {
    expect(outline('')).toEqual([]);
    expect(outline('\uFEFF', ' \t', '\r', '\u00AD')).toEqual([]);
  });

  test('are apart by blank lines', () => {
    expect(outline('Vi har öppet.', '', 'Du är välkommen.')).toEqual([
      'P Vi har öppet.',
      'P Du är välkommen.',
    ]);
  });

  test('are joined where lines are wrapped, also in front of a name or a number', () => {
    expect(
      outline(
        'Kommunen har bett alla föreningar att skicka in sina önskemål om tider till',
        'Sara Holm på fritidskontoret. Hon samlar ihop dem och lägger ett förslag för',
        '12 hallar och tre planer. Förslaget kommer i maj och gäller från den första',
        'september.',
      ),
    ).toHaveLength(1);
  });

  test('are one a line where the lines are long', () => {
    const long = `Kommunen bygger en ny lekplats i parken och ${'barnen har varit med och ritat, '.repeat(4)}och det blev bra.`;
    expect(outline(long, 'Arbetet börjar i april.', long)).toEqual([
      `P ${long}`,
      'P Arbetet börjar i april.',
      `P ${long}`,
    ]);
  });

  test('end at a clearly short line where the text is wrapped', () => {
    const blocks = outline(
      'Nämnden har gått igenom alla förslag som kom in under våren och tackar för dem.',
      'Nu väntar arbetet med budgeten.',
      'Samtidigt pågår arbetet med den nya skolan, som ska stå klar om två år och som',
      'alla elever i Norrby ska gå i. Där har arbetet gått fort under hela vintern och',
      'bygget ligger före i tiden.',
    );
    expect(blocks).toHaveLength(2);
  });

  test('of easy-to-read phrases are joined to sentences', () => {
    expect(
      outline('Kommunen har ansvar för', 'att det finns skolor.', 'Ring till', 'Karin Ek om du undrar.'),
    ).toEqual(['P Kommunen har ansvar för att det finns skolor. Ring till Karin Ek om du undrar.']);
  });

  test('keep a break that two spaces mean, but not inside a sentence', () => {
    expect(outline('Vi ses i parken.  ', 'Ta med kaffe.')).toEqual(['P Vi ses i parken.\nTa med kaffe.']);
    expect(outline('Elever i grundskolan  ', 'får åka buss.')).toEqual([
      'P Elever i grundskolan får åka buss.',
    ]);
  });

  test('go on over a page number and a page break', () => {
    expect(outline('Vårdnadshavarna svarade att de', '', '- 3 -', '\fville ha längre öppettider.')).toEqual([
      'P Vårdnadshavarna svarade att de ville ha längre öppettider.',
    ]);
  });

  test('of dialogue with a dash are sentences', () => {
    expect(outline('Hon är nöjd.', '', '– Nu kan fler ta bussen.', '', 'Han håller med.')).toEqual([
      'P Hon är nöjd.',
      'P – Nu kan fler ta bussen.',
      'P Han håller med.',
    ]);
    expect(outline('- Det är bra, säger Per Åkesson.')).toEqual(['P - Det är bra, säger Per Åkesson.']);
  });
});

describe('words cut at the end of a line', () => {
  test('are joined when a hyphen cuts small letters', () => {
    expect(outline('Det gäller alla för-', 'skolor i kommunen.')).toEqual([
      'P Det gäller alla förskolor i kommunen.',
    ]);
  });

  test('are joined at a soft hyphen', () => {
    expect(outline('Det gäller alla för\u00AD', 'skolor.')).toEqual(['P Det gäller alla förskolor.']);
  });

  test('keep a hyphen that belongs to the word or waits for its end', () => {
    expect(outline('Kontakta vår IT-', 'avdelning om in-', 'och utflytt.')).toEqual([
      'P Kontakta vår IT-avdelning om in- och utflytt.',
    ]);
  });

  test('are written as the text writes them elsewhere', () => {
    expect(outline('Reglerna om icke-', 'medborgare gäller.')).toEqual([
      'P Reglerna om icke-medborgare gäller.',
    ]);
    expect(outline('En sms-livlina finns. Ring vår sms-', 'livlina i dag.')).toEqual([
      'P En sms-livlina finns. Ring vår sms-livlina i dag.',
    ]);
    const compounds = 'Lägg mat-rester i sop-kärlet. Avfallsrummet är öppet. Gå till avfalls-';
    expect(outline(compounds, 'rummet.')).toEqual([
      'P Lägg mat-rester i sop-kärlet. Avfallsrummet är öppet. Gå till avfallsrummet.',
    ]);
  });

  test('keep it in texts that write compounds with hyphens', () => {
    expect(outline('Lägg mat-rester i sop-kärlet vid avfalls-', 'rummet.')).toEqual([
      'P Lägg mat-rester i sop-kärlet vid avfalls-rummet.',
    ]);
  });
});

describe('headings without marks', () => {
  test('are short lines without a stop above text', () => {
    expect(outline('Bygglov i Solvik', '', 'Så här söker du', '', 'Du söker på webben.')).toEqual([
      'H1 Bygglov i Solvik',
      'H2 Så här söker du',
      'P Du söker på webben.',
    ]);
  });

  test('may stand right above their text, one level lower when others stand apart', () => {
    expect(
      outline('Att överklaga', '', 'Laglighet', '', 'Vem kan överklaga?', 'Alla som bor i kommunen.').slice(
        0,
        4,
      ),
    ).toEqual(['H1 Att överklaga', 'H2 Laglighet', 'H3 Vem kan överklaga?', 'P Alla som bor i kommunen.']);
  });

  test('are no sentences whose last one lacks its stop, as while it is typed', () => {
    expect(
      outline(
        'Om bygglov',
        '',
        'Du söker på webben. Vi svarar inom tio',
        '',
        'Bilaga. Så söker du',
        '',
        'Hej.',
      ),
    ).toEqual([
      'H1 Om bygglov',
      'P Du söker på webben. Vi svarar inom tio',
      'H2 Bilaga. Så söker du',
      'P Hej.',
    ]);
  });

  test('may be questions', () => {
    expect(outline('Vi sparar träden.', 'Vad kostar det?', 'Det kostar inget.')).toEqual([
      'P Vi sparar träden.',
      'H1 Vad kostar det?',
      'P Det kostar inget.',
    ]);
  });

  test('may be capitals, numbered or underlined', () => {
    expect(
      outline('ARBETSORDNING', '', '1 Inledning', '', 'Den gäller nu.', '', '1.1 Syfte', 'Den hjälper oss.'),
    ).toEqual([
      'H1 ARBETSORDNING',
      'H2 1 Inledning',
      'P Den gäller nu.',
      'H3 1.1 Syfte',
      'P Den hjälper oss.',
    ]);
    expect(outline('Titel', '=====', 'Det här är text.', '', 'Del', '---', 'Mer text finns.')).toEqual([
      'H1 Titel',
      'P Det här är text.',
      'H2 Del',
      'P Mer text finns.',
    ]);
  });

  test('may have the marks of Markdown', () => {
    expect(outline('## Övrigt', 'Inget mer sades.', '', '**Nästa gång**', 'Vi ses i maj.')).toEqual([
      'H2 Övrigt',
      'P Inget mer sades.',
      'H2 Nästa gång',
      'P Vi ses i maj.',
    ]);
  });

  test('of minutes have paragraph signs and case numbers', () => {
    expect(
      outline('§ 12 Val av justerare', '', 'Lena Dahl väljs.', '', '§ 13 Yttrande över remiss', 'KS 2026/31'),
    ).toEqual([
      'H1 § 12 Val av justerare',
      'P Lena Dahl väljs.',
      'H1 § 13 Yttrande över remiss',
      'f KS 2026/31',
    ]);
    expect(outline('§ 12 i ordningen säger att alla får yttra sig.')[0]).toMatch(/^P/);
  });

  test('are not taken from sentences whose stop is missing', () => {
    expect(
      outline(
        'Bussar',
        'Du kan välja mellan två sorters kort för resan',
        'Kort för vuxna',
        '- Det kostar mer',
      ),
    ).toEqual([
      'H1 Bussar',
      'P Du kan välja mellan två sorters kort för resan',
      'H2 Kort för vuxna',
      'L1 Det kostar mer',
    ]);
  });
});

describe('lists', () => {
  test('take bullets of all kinds', () => {
    for (const bullet of ['•', '-', '–', '*', '·', '»', '▪', '\uf0b7']) {
      expect(outline('Ta med:', `${bullet} skor`, `${bullet}  Kaffe`)).toEqual([
        'P Ta med:',
        'L1 skor',
        'L1 Kaffe',
      ]);
    }
    expect(outline('Ta med:', 'o\tskor', 'o  Kaffe', 'o Te')).toEqual([
      'P Ta med:',
      'L1 skor',
      'L1 Kaffe',
      'L1 Te',
    ]);
  });

  test('have items over several lines and levels', () => {
    expect(
      outline(
        ' • Ställ kärlet vid vägen',
        '   senast klockan 5.',
        ' • Skotta',
        '    - framför',
        '    - o Bakom',
      ),
    ).toEqual(['L1 Ställ kärlet vid vägen senast klockan 5.', 'L1 Skotta', 'L2 framför', 'L3 Bakom']);
  });

  test('end where a new sentence begins at the margin', () => {
    expect(outline('- en blankett', '- ett intyg', 'Sedan väntar du på svar.')).toEqual([
      'L1 en blankett',
      'L1 ett intyg',
      'P Sedan väntar du på svar.',
    ]);
  });

  test('with numbers count their items', () => {
    const blocks = parsePlain('1. Fyll i.\n2. Skriv under.\n\nSedan:\n\n1) Skicka.').blocks;
    expect(blocks.map(({ ordinal, group }) => [ordinal, group])).toEqual([
      [1, 0],
      [2, 0],
      [undefined, undefined],
      [1, 1],
    ]);
  });

  test('with numbers are headings when text stands under them', () => {
    expect(outline('1. Bakgrund', 'Frågan är gammal.', '2. Förslag', 'Vi säger ja.')).toEqual([
      'H1 1. Bakgrund',
      'P Frågan är gammal.',
      'H1 2. Förslag',
      'P Vi säger ja.',
    ]);
    expect(
      outline('1. Mötets öppnande', '2. Val av ordförande', '3. Övrigt', '', 'Alla är välkomna.').at(-2),
    ).toBe('L1 Övrigt');
  });

  test('need no bullets after a colon', () => {
    expect(outline('Du kan få hjälp med:', 'städning', 'tvätt', '', 'Ring oss.')).toEqual([
      'P Du kan få hjälp med:',
      'L1 städning',
      'L1 tvätt',
      'P Ring oss.',
    ]);
    const points = ['att anta policyn,', 'att upphäva den från 2016, § 14, samt', 'att sända ut beslutet.'];
    const asItems = ['P Nämnden beslutar', ...points.map((point) => `L1 ${point}`)];
    expect(outline('Nämnden beslutar', ...points)).toEqual(asItems);
    expect(outline('Nämnden beslutar', '', ...points)).toEqual(asItems);
    expect(outline('Nämnden beslutar', ...points.flatMap((point) => ['', point]))).toEqual(asItems);
    // A text that is wrapped begins a line with *att* by chance.
    const wrapped = [
      'Vi vill att alla som bor här ska veta när något händer, och vi tror',
      'att det blir så,',
    ];
    expect(outline(...wrapped, 'om vi skriver till var och en i god tid före alla arbeten.')).toHaveLength(1);
    expect(outline('Nämnden beslutar', '', 'att anta planen', '', 'att lägga ner skolan.')).toEqual([
      'P Nämnden beslutar',
      'L1 att anta planen',
      'L1 att lägga ner skolan.',
    ]);
  });

  test('do not begin with a number that a wrapped line happens to begin with', () => {
    expect(
      outline(
        'Den nya ordningen gäller från och med den första dagen i månaden, se bilaga',
        '14. Där finns också avgifterna för alla tjänster som kommunen har för äldre',
        'och för dem som behöver hjälp i hemmet under en kortare tid efter sjukhuset',
        'eller en operation.',
      ),
    ).toHaveLength(1);
  });
});

describe('lines that are no sentences', () => {
  test('are the names of those present', () => {
    expect(
      outline('Närvarande', '', 'Karin Ek, Bryggan', 'Bo von Berg (antecknar)', 'Lena Dahl (M)'),
    ).toEqual(['H1 Närvarande', 'f Karin Ek, Bryggan', 'f Bo von Berg (antecknar)', 'f Lena Dahl (M)']);
    expect(
      outline('Närvarande', '', 'Karin Ek (S), ordf.', 'Bo Berg (M), 1:e v. ordf.', 'Lena Dahl (C)'),
    ).toEqual(['H1 Närvarande', 'f Karin Ek (S), ordf.', 'f Bo Berg (M), 1:e v. ordf.', 'f Lena Dahl (C)']);
    expect(outline('Närvarande: Karin Ek, Bo Berg, Siv Dahl')).toEqual([
      'f Närvarande: Karin Ek, Bo Berg, Siv Dahl',
    ]);
  });

  test('are addresses, telephone numbers, dates, times and labels', () => {
    const lines = [
      'Storgatan 12',
      '123 45 Solvik',
      'Tfn: 0123-45 67 89',
      'e-post: karin@solvik.example',
      '<https://solvik.example/>',
      '13 februari',
      'Solvik den 3 maj 2026',
      'Måndag–torsdag 8.00–16.30',
      '09.30 Inledning',
      'Dnr SN 2026/114',
      'Plats: Kommunhuset, sal A',
    ];
    expect(outline(...lines)).toEqual(lines.map((line) => `f ${line}`));
  });

  test('are letterheads, greetings and signatures', () => {
    expect(
      outline(
        'Solviks kommun',
        'Storgatan 1',
        '',
        'Hej Karin!',
        '',
        'Du får bidraget.',
        '',
        'Med vänlig hälsning',
        '',
        'Bo Ek',
        'Handläggare',
      ),
    ).toEqual([
      'f Solviks kommun',
      'f Storgatan 1',
      'f Hej Karin!',
      'P Du får bidraget.',
      'f Med vänlig hälsning',
      'f Bo Ek',
      'f Handläggare',
    ]);
  });

  test('are no boxes to tick: those are a list', () => {
    expect(outline('Jag söker:', '[ ] färdtjänst', '[x] riksfärdtjänst', '☒ ledsagare')).toEqual([
      'P Jag söker:',
      'L1 färdtjänst',
      'L1 riksfärdtjänst',
      'L1 ledsagare',
    ]);
    expect(outline('Jag söker:', '- [ ] färdtjänst', '- [x] bidrag')).toEqual([
      'P Jag söker:',
      'L1 färdtjänst',
      'L1 bidrag',
    ]);
  });

  test('are places to fill in, and labels far from their value, also with a verb', () => {
    expect(
      outline(
        'Nämnden har sammanträtt.',
        '',
        'Utses att justera         Bo Ek',
        '',
        'Ordförande ______________________',
        '',
        'Ort och datum ...................',
        '',
        'Mötet avslutas.',
      ),
    ).toEqual([
      'P Nämnden har sammanträtt.',
      'T Utses att justera',
      'T Bo Ek',
      'f Ordförande ______________________',
      'f Ort och datum ...................',
      'P Mötet avslutas.',
    ]);
  });

  test('are not labels when the value is a sentence', () => {
    expect(outline('Obs: du måste anmäla dig senast på fredag.')[0]).toMatch(/^P/);
  });
});

describe('a short sentence with a figure', () => {
  test.each(['Skolan byggdes 1974.', 'Taxan höjdes 2023.', 'Fonden instiftades 1998.', 'Brev sändes 2021.'])(
    'is one when its verb is a passive of the past: %s',
    (text) => expect(outline(text)).toEqual([`P ${text}`]),
  );

  test('is none when it has no verb', () => {
    expect(outline('Ordförandes val 12.')).toEqual(['f Ordförandes val 12.']);
  });
});

describe('tables, quotations and separators', () => {
  test('cells stand between tabs, aligned spaces or bars', () => {
    expect(outline('Tjänst\tAvgift', 'Larm\t250 kr')).toEqual(['T Tjänst', 'T Avgift', 'T Larm', 'T 250 kr']);
    expect(outline('Namn           Telefon        Roll', 'Anna Bergman   0123-11 22 33  chef')).toHaveLength(
      6,
    );
    expect(outline('| Dag | Tid |', '|-----|-----|', '| Mån | 10  |')).toEqual([
      'T Dag',
      'T Tid',
      'T Mån',
      'T 10',
    ]);
  });

  test('text that is justified with double spaces is no table', () => {
    expect(outline('Du  kan söka  bidraget på webben', 'och du  får svar  inom en vecka.')).toEqual([
      'P Du kan söka bidraget på webben och du får svar inom en vecka.',
    ]);
  });

  test('quoted mail is a quotation, its lines joined', () => {
    expect(outline('Tack för ditt mejl.', '', '> Jag undrar om jag får', '> bygga ett staket.')).toEqual([
      'P Tack för ditt mejl.',
      'Q Jag undrar om jag får bygga ett staket.',
    ]);
  });

  test('separator lines give no block', () => {
    expect(outline('Slut.', '', '-----', '* * *', '____', '', 'Början.')).toEqual(['P Slut.', 'P Början.']);
  });
});

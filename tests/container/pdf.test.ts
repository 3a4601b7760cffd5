import { degrees, PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readContainer } from '../../src/container/index.ts';
import { mendLigatures } from '../../src/container/pdf/ligatures.ts';
import type { ParsedDocument } from '../../src/format/types.ts';
import { SourceError } from '../../src/source/source-error.ts';
import { expectExactBlocks } from './exact.ts';
import { inShort } from './in-short.ts';
import { type Box, justified, lines, type PlacedLine, pdfFile } from './pdf-file.ts';

const read = async (...pages: PlacedLine[][]): Promise<ParsedDocument> => {
  const document = await readContainer(await pdfFile(pages), 'pdf');
  expectExactBlocks(document);
  return document;
};

const readDrawn = async (pages: PlacedLine[][], boxes: Box[][]): Promise<ParsedDocument> => {
  const document = await readContainer(await pdfFile(pages, boxes), 'pdf');
  expectExactBlocks(document);
  return document;
};

/** The blocks with the row and column that each stands in. */
const inPlaces = ({ blocks, places }: ParsedDocument): string[] =>
  blocks.map(({ kind, text, map }) => {
    const { row, column } = places!.placeOf(map.rawStart(0));
    return row === undefined ? `${kind} ${text}` : `${row}:${column} ${text}`;
  });

const story = [
  'Kommunen har fått din ansökan om plats i förskolan och',
  'kommer att svara dig inom tre veckor. Du behöver inte göra',
  'någonting mer just nu, men ring oss om du har frågor.',
];
const joined = story.join(' ');

describe('a PDF file', () => {
  test('lines become paragraphs, words cut at a line end are mended, and headings show by size and weight', async () => {
    const document = await read([
      { text: 'Plats i förskolan', x: 60, top: 80, size: 18 },
      ...lines(
        [
          'Kommunen har fått din ansökan om plats i försko-',
          'lan och svarar dig inom tre veckor från i dag.',
        ],
        60,
        110,
      ),
      { text: 'Så betalar du', x: 60, top: 155, bold: true },
      ...lines(story, 60, 171),
    ]);
    expect(inShort(document)).toEqual([
      'heading 1 Plats i förskolan',
      'paragraph Kommunen har fått din ansökan om plats i förskolan och svarar dig inom tre veckor från i dag.',
      'heading 2 Så betalar du',
      `paragraph ${joined}`,
    ]);
  });

  test('two columns are read one after the other, and a title above them first', async () => {
    const document = await read([
      { text: 'En rubrik som går tvärs över båda spalterna på hela sidan', x: 60, top: 60, size: 18 },
      ...lines(
        [
          'Vänster spalt börjar med en mening',
          'som fortsätter på nästa rad och når',
          'hela vägen ner till sista raden här.',
        ],
        60,
        100,
      ),
      ...lines(
        [
          'Höger spalt är en annan berättelse',
          'som inte ska blandas med den förra',
          'utan läsas först när den är slut.',
        ],
        320,
        103,
      ),
    ]);
    expect(inShort(document)).toEqual([
      'heading 1 En rubrik som går tvärs över båda spalterna på hela sidan',
      'paragraph Vänster spalt börjar med en mening som fortsätter på nästa rad och når hela vägen ner till sista raden här.',
      'paragraph Höger spalt är en annan berättelse som inte ska blandas med den förra utan läsas först när den är slut.',
    ]);
  });

  test('headers, footers and page numbers are left out, and a sentence goes on over the page', async () => {
    const page = (number: number, texts: string[]): PlacedLine[] => [
      { text: 'Exempelby kommun', x: 60, top: 40 },
      ...lines(texts, 60, 100),
      { text: `Sida ${number} av 3`, x: 280, top: 810 },
    ];
    const document = await read(
      page(1, [...story.slice(0, 2), 'någonting mer just nu, eftersom handläggaren redan har']),
      page(2, ['alla uppgifter som behövs för att kunna ta ett beslut.', ...story]),
      page(3, story),
    );
    expect(document.source).not.toMatch(/Exempelby|Sida/u);
    expect(document.source).toContain('handläggaren redan har alla uppgifter');
    const last = document.blocks.at(-1)!;
    expect(document.places!.placeOf(last.map.rawStart(0))).toEqual({ page: 3, paragraph: 1 });
  });

  test('columns with no more than a wide space between them are read one after the other', async () => {
    const left = [
      'Vänster spalt börjar med en mening som går ända ut till',
      'kanten, på samma rad som den andra spalten börjar på,',
      'och fortsätter så på varje rad tills den når ända ner dit',
      'där den sista raden i spalten står, med några ord på sig',
      'som läses innan nästa spalt börjar, hur nära den än står.',
      'Spalten slutar här.',
    ];
    const right = [
      'Höger spalt är en annan berättelse som',
      'inte ska blandas med den förra, utan som',
      'läses först när den är slut. Mellan dem är',
      'det smalt, men alla rader till höger börjar',
      'på samma ställe, och det syns när man',
      'ser dem tillsammans.',
    ];
    const document = await read([
      ...(await justified(left.slice(0, 5), 60, 335, 80)),
      ...lines(left.slice(5), 60, 80 + 5 * 14.3),
      ...lines(right, 344, 80),
    ]);
    expect(document.blocks.map(({ text }) => text)).toEqual([left.join(' '), right.join(' ')]);
  });

  test('accents that are printed apart belong to the letters under them', async () => {
    const document = await read([
      { text: 'Ans¨', x: 60, top: 80 },
      { text: 'okan om plats l¨', x: 79, top: 80 },
      { text: 'amnas i e-tj¨', x: 153, top: 80 },
      { text: 'ansten.', x: 207, top: 80 },
      { text: 'Tecknet ¨ f¨', x: 60, top: 120 },
      { text: '7 och 8.', x: 117, top: 120 },
    ]);
    expect(document.blocks.map(({ text }) => text)).toEqual([
      'Ansökan om plats lämnas i e-tjänsten.',
      expect.stringContaining('¨'),
    ]);
  });

  test('ligatures that Ghostscript tells with swapped bytes are the letters they show', () => {
    expect(mendLigatures('Det 昀椀nns o昀昀entliga 昀氀öden och gra昀椀k.')).toBe(
      'Det finns offentliga flöden och grafik.',
    );
    expect(mendLigatures('o昀昀椀ciell')).toBe('officiell');
    // As LaTeX encodes them, where its fonts don't tell what their letters are.
    expect(mendLigatures('Det \u001cnns o\u001bentliga \u001döden, o\u001eciella')).toBe(
      'Det finns offentliga flöden, officiella',
    );
    // A Chinese name with the first of these letters stays.
    expect(mendLigatures('张昀 och 昀明')).toBe('张昀 och 昀明');
  });

  test('the small number of a note is not part of the note, as it is none of the sentence that calls it', async () => {
    const document = await read([
      ...lines(['Avgiften bestäms varje år', 'av nämnden.'], 60, 80),
      { text: '1', x: 191, top: 76, size: 7 },
      { text: '1', x: 60, top: 697, size: 6 },
      ...lines(['Nämnden är den för barn och utbildning.'], 64, 700, { size: 9 }),
    ]);
    expect(document.blocks.map(({ text }) => text)).toEqual([
      'Avgiften bestäms varje år av nämnden.',
      'Nämnden är den för barn och utbildning.',
    ]);
  });

  test('the Roman number of a note is none of the sentence, and leaves no space before the mark behind it', async () => {
    const calling = (call: string) => [
      { text: 'Avgiften är 200 kronor', x: 60, top: 80 },
      { text: call, x: 180, top: 76, size: 6.5 },
      { text: '. Den betalas varje månad till oss.', x: 184, top: 80 },
    ];
    for (const call of ['1', 'ii']) {
      const document = await read(calling(call));
      expect(document.blocks.map(({ text }) => text)).toEqual([
        'Avgiften är 200 kronor. Den betalas varje månad till oss.',
      ]);
    }
  });

  test('what a browser prints around a page is left out, also of a page by itself', async () => {
    const printed = (top: string, bottom: string) =>
      read([
        { text: top, x: 24, top: 22, size: 8 },
        { text: 'Avgift', x: 280, top: 22, size: 8 },
        ...lines(story, 60, 100),
        { text: bottom, x: 24, top: 828, size: 8 },
        { text: '1/1', x: 560, top: 828, size: 8 },
      ]);
    const plain = (await read(lines(story, 60, 100))).source;
    expect((await printed('2026-11-30 13:40', 'https://exempelby.se/avgift')).source).toBe(plain);
    expect((await printed('11/30/26, 1:40 PM', 'file:///avgift.html')).source).toBe(plain);
    // The address of the sender is what a reader is to see.
    expect((await printed('2026-11-30', 'www.exempelby.se')).source).toContain('www.exempelby.se');
  });

  test('an initial that is let down beside several lines begins the first word of them', async () => {
    const [first, ...others] = story;
    const document = await read([
      { text: first![0]!, x: 60, top: 112, size: 34 },
      { text: first!.slice(1), x: 88, top: 100 },
      ...lines([others[0]!], 88, 114.3),
      ...lines(others.slice(1), 60, 128.6),
    ]);
    expect(document.source.startsWith(first!)).toBe(true);
    expect(document.blocks).toHaveLength((await read(lines(story, 60, 100))).blocks.length);
  });

  test('bullets and numbers are lists, and rows of cells a table with cells of several lines', async () => {
    const document = await read([
      ...lines(story, 60, 80),
      { text: '•', x: 70, top: 140 },
      { text: 'Ansök i god tid.', x: 90, top: 140 },
      { text: '•', x: 70, top: 156 },
      { text: 'Betala i tid.', x: 90, top: 156 },
      { text: 'Avgift', x: 60, top: 200 },
      { text: 'Belopp', x: 300, top: 200 },
      { text: 'Förskola för barn som är', x: 60, top: 225 },
      { text: 'yngre än tre år', x: 60, top: 239 },
      { text: '1 200 kr', x: 300, top: 232 },
    ]);
    expect(inShort(document)).toEqual([
      `paragraph ${joined}`,
      'listItem 1 Ansök i god tid.',
      'listItem 1 Betala i tid.',
      'tableCell Avgift',
      'tableCell Belopp',
      'tableCell Förskola för barn som är yngre än tre år',
      'tableCell 1 200 kr',
    ]);
  });

  test('lines around cells part them, however the words stand in them and whatever goes across', async () => {
    const document = await readDrawn(
      [
        [
          { text: 'Avgifter', x: 60, top: 80, size: 18 },
          { text: 'Insats', x: 60, top: 112, bold: true },
          { text: 'Vad gäller', x: 162, top: 112, bold: true },
          { text: 'Belopp', x: 402, top: 112, bold: true },
          { text: 'Plats i förskolan', x: 62, top: 146 },
          ...lines(['Du betalar i förskott varje månad', 'så länge barnet har sin plats kvar.'], 162, 132),
          { text: '1 200 kr', x: 402, top: 139 },
          ...lines(['Avgiften gäller även under', 'sommaren.'], 162, 162),
          { text: 'Fritidshem', x: 62, top: 192 },
          { text: 'Beslutas av nämnden för barn och utbildning.', x: 162, top: 192 },
          { text: 'Bibliotek är alltid', x: 62, top: 207 },
          { text: 'avgiftsfria', x: 162, top: 207 },
          ...lines(story, 60, 240),
        ],
      ],
      [
        [
          [58, 100, 160, 118],
          [160, 100, 400, 118],
          [400, 100, 540, 118],
          // A cell across two rows, and one without words.
          [58, 118, 160, 180],
          [160, 118, 400, 150],
          [400, 118, 540, 150],
          [160, 150, 400, 180],
          [400, 150, 540, 180],
          // A cell across two columns.
          [58, 180, 160, 196],
          [160, 180, 540, 196],
          [58, 196, 160, 212],
          [160, 196, 400, 212],
          [400, 196, 540, 212],
        ],
      ],
    );
    expect(inPlaces(document)).toEqual([
      'heading Avgifter',
      '1:1 Insats',
      '1:2 Vad gäller',
      '1:3 Belopp',
      '2:1 Plats i förskolan',
      '2:2 Du betalar i förskott varje månad så länge barnet har sin plats kvar.',
      '2:3 1 200 kr',
      '3:2 Avgiften gäller även under sommaren.',
      '4:1 Fritidshem',
      '4:2 Beslutas av nämnden för barn och utbildning.',
      '5:1 Bibliotek är alltid',
      '5:2 avgiftsfria',
      `paragraph ${joined}`,
    ]);
  });

  test('a ruled table goes on over the page, with its header once and the cut cell whole', async () => {
    const header = (top: number): PlacedLine[] => [
      { text: 'Insats', x: 60, top },
      { text: 'Vad gäller', x: 202, top },
    ];
    const row = (top: number, height: number): Box[] => [
      [58, top, 200, top + height],
      [200, top, 540, top + height],
    ];
    const document = await readDrawn(
      [
        [
          ...lines(story, 60, 600),
          ...header(712),
          { text: 'Förskola', x: 60, top: 732 },
          { text: 'Du betalar i förskott varje månad så länge', x: 202, top: 732 },
        ],
        [
          { text: 'barnet har kvar sin plats.', x: 202, top: 72 },
          { text: 'Fritidshem', x: 60, top: 92 },
          { text: 'Du betalar inget på sommaren.', x: 202, top: 92 },
          ...lines(story, 60, 130),
        ],
      ],
      [
        [...row(700, 20), ...row(720, 20)],
        [...row(60, 20), ...row(80, 20)],
      ],
    );
    expect(inPlaces(document)).toEqual([
      `paragraph ${joined}`,
      '1:1 Insats',
      '1:2 Vad gäller',
      '2:1 Förskola',
      '2:2 Du betalar i förskott varje månad så länge barnet har kvar sin plats.',
      '3:1 Fritidshem',
      '3:2 Du betalar inget på sommaren.',
      `paragraph ${joined}`,
    ]);
    const again = await readDrawn(
      [
        [...lines(story, 60, 600), ...header(712), ...header(732).map((one) => ({ ...one, text: 'Ja.' }))],
        [...header(72), { text: 'Nej.', x: 60, top: 92 }, { text: 'Kanske.', x: 202, top: 92 }],
      ],
      [
        [...row(700, 20), ...row(720, 20)],
        [...row(60, 20), ...row(80, 20)],
      ],
    );
    expect(inPlaces(again).slice(1)).toEqual([
      '1:1 Insats',
      '1:2 Vad gäller',
      '2:1 Ja.',
      '2:2 Ja.',
      '3:1 Nej.',
      '3:2 Kanske.',
    ]);
  });

  test('a frame around text, or a line between columns, makes no table', async () => {
    const columns = [...lines(story, 60, 100), ...lines(story, 360, 100)].map((line) => ({
      ...line,
      size: 9,
    }));
    const framed = await readDrawn(
      [columns],
      [
        [
          [50, 80, 340, 150],
          [340, 80, 590, 150],
        ],
      ],
    );
    const bare = await readDrawn([columns], []);
    expect(inPlaces(framed)).toEqual(inPlaces(bare));
    expect(inPlaces(framed)).toEqual([`paragraph ${joined}`, `paragraph ${joined}`]);
  });

  test('short lines below each other are lines, not one paragraph', async () => {
    const document = await read([
      ...lines(story, 60, 80),
      ...lines(['Anna Exempelsson', 'Storgatan 1', '123 45 Exempelby'], 60, 200),
    ]);
    expect(inShort(document).slice(1)).toEqual([
      'fragment Anna Exempelsson',
      'fragment Storgatan 1',
      'fragment 123 45 Exempelby',
    ]);
  });

  test('a dash that comes first on a line by chance begins no list item', async () => {
    const document = await read(
      lines(
        [
          'Här finns mer att läsa: Stärkt skydd och stöd till våldsutsatta',
          '- Exempelby kommun. Du hittar också en broschyr på biblioteket.',
        ],
        60,
        80,
      ),
    );
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
  });

  test('a number, a section or a letter that comes first on a line by chance begins none either', async () => {
    const cut: [string, string][] = [
      ['Bestämmelserna om laglighetsprövning finns i lagens kapitel', '13. Där står vem som får klaga.'],
      ['Du som vill klaga på ett beslut ska läsa vad som står i lagens', '§ 12. Där står hur du gör.'],
      [
        'Styrkan leds av en stab som finns i norra delen av landet, i Mazar-',
        'e Sharif. Där finns flera länder.',
      ],
    ];
    for (const texts of cut) {
      const { blocks } = await read(lines(texts, 60, 80));
      expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph']);
      expect(blocks[0]!.text).toBe(texts.join(texts[0].endsWith('-') ? '' : ' '));
    }
    const list = await read(
      lines(
        [
          'Den som vill ha ett intyg av oss behöver göra de två sakerna här',
          '1. fylla i blanketten',
          '2. skicka den.',
        ],
        60,
        80,
      ),
    );
    expect(inShort(list).slice(1)).toEqual(['listItem 1 1 fylla i blanketten', 'listItem 1 2 skicka den.']);
  });

  test('a paragraph that begins further in with a dash of speech goes on at the edge, until a sentence ends', async () => {
    const speech = [
      { text: '– Nu kan alla i byn gå torrskodda hem, sade kommunalrådet', x: 75, top: 80 },
      { text: 'när hon öppnade den nya bron. Bron har kostat tolv miljoner.', x: 60, top: 94.3 },
    ];
    expect((await read(speech)).blocks.length).toBe(1);
    const ended = [
      { text: '– Nu kan alla i hela byn äntligen gå torrskodda hem igen.', x: 75, top: 80 },
      { text: 'Bron har kostat tolv miljoner kronor och blev klar i tid.', x: 60, top: 94.3 },
    ];
    expect((await read(ended)).blocks.length).toBe(2);
  });

  test('words that a hard space keeps together leave a line a little shorter, and no web address is cut', async () => {
    const hard = await read(
      lines(
        [
          'Handeln med narkotika bedöms utgöra ett',
          'Europeiskt säkerhetshot. Kommissionen lade därför',
          'fram en plan för hur länderna kan hjälpa varandra.',
        ],
        60,
        80,
      ),
    );
    expect(hard.blocks.length).toBe(1);
    const address = await read(
      lines(
        ['Läs mer på https://www.exempelby.se/bygga-bo-och-', 'miljo/fragor-och-svar/', 'skolan.html i dag.'],
        60,
        80,
      ),
    );
    expect(address.source).toBe(
      'Läs mer på https://www.exempelby.se/bygga-bo-och-miljo/fragor-och-svar/skolan.html i dag.',
    );
  });

  test('justified lines with spaces as wide as gaps between cells are running text, and rows of cells are not', async () => {
    const stretched = [
      'Den som söker bidrag för att bygga om sitt hem',
      'behöver ett intyg som visar varför det måste ske,',
      'och kommunen betalar för det när vi har godkänt',
      'bostadsanpassningsbidraget som du har sökt',
      'av kommunens arbetsterapeutsutlåtande',
      'och för intyg som skrivs av någon annan än oss',
    ];
    const placed = await justified(stretched, 60, 310, 80);
    const document = await read([...placed, { text: 'av nämnden.', x: 60, top: 165.8 }]);
    expect(inShort(document)).toEqual([`paragraph ${stretched.join(' ')} av nämnden.`]);
    const cells = ['Taxa', 'Belopp', 'Förskola', '1 200 kr', 'Fritidshem', '900 kr', 'Natt', '50 kr'];
    const table = await read(
      cells.map((text, index) => ({ text, x: 60 + 200 * (index % 2), top: 80 + 20 * Math.floor(index / 2) })),
    );
    expect(new Set(table.blocks.map(({ kind }) => kind))).toEqual(new Set(['tableCell']));
  });

  test('justified columns are read below a heading that begins where they do, and though they are out of step', async () => {
    const left = [
      'Den som söker bidrag för att bygga om',
      'sitt hem behöver ett intyg som visar',
      'varför hemmet måste bli annorlunda, och',
      'arbetsterapeuten skriver ofta ett sådant',
      'utlåtande kostnadsfritt',
      'som kommunen läser innan den svarar.',
    ];
    const right = [
      'Svaret kommer inom tre veckor, men vi',
      'kan behöva längre tid om något saknas i',
      'den ansökan som du har skickat in till',
      'oss. Du får då ett brev där vi skriver',
      'vad som fattas och hur du gör för att',
      'skicka in det som saknas till nämnden',
    ];
    const document = await read([
      { text: 'Så söker du bidrag till ditt hem om du har en', x: 60, top: 50, size: 18 },
      ...(await justified(left, 60, 285, 90)),
      ...(await justified(right, 310, 535, 93)),
      { text: 'i förväg.', x: 310, top: 178.8 },
    ]);
    expect(inShort(document)).toEqual([
      'heading 1 Så söker du bidrag till ditt hem om du har en',
      `paragraph ${left.join(' ')} ${right.join(' ')} i förväg.`,
    ]);
  });

  test('paragraphs of one or two lines each stay apart though their distance is the most usual one', async () => {
    const short = Array.from({ length: 4 }, (_, index) => [
      {
        text: `Stycke ${index + 1} har två rader, och den första når ända ut dit, och`,
        x: 60,
        top: 80 + 40 * index,
      },
      { text: 'sedan kommer ett nytt stycke nu.', x: 60, top: 94 + 40 * index },
    ]).flat();
    const one = { x: 60, text: 'Ett stycke av en enda rad, som också når hela vägen ut hit.' };
    const document = await read([
      ...short,
      ...Array.from({ length: 12 }, (_, index) => ({ ...one, top: 240 + 20 * index })),
    ]);
    expect(document.blocks.length).toBe(16);
  });

  test('a paragraph goes on over the page behind a full line, also where a sentence ends', async () => {
    const full = [...story, 'Den som redan har en plats behöver inte svara alls i år.'];
    const document = await read([...lines(full, 60, 600)], lines(['Övriga får ett brev.'], 60, 80));
    expect(document.blocks.at(-1)!.text).toMatch(/i år\. Övriga får ett brev\.$/u);
    const short = await read(
      [...lines([...story, 'Svara inte.'], 60, 600)],
      lines(['Övriga får brev.'], 60, 80),
    );
    expect(short.blocks.length).toBe(2);
  });

  test('columns out of step end where a line goes across, and the box below begins whole', async () => {
    const left = [
      'Aktivitetsbidrag betalas ut två gånger',
      'om året till föreningar som har barn',
      'och unga i sin verksamhet. Ansökan är',
      'öppen i augusti.',
    ];
    const right = [
      'Lokalbidrag kan den förening få som',
      'hyr en lokal av någon annan än oss.',
      'Bidraget är hälften av hyran, men',
      'aldrig mer än så.',
    ];
    const box = [
      'Ansökan ska vara hel och hållen.',
      'En ansökan som inte är det skickar vi tillbaka till er.',
    ];
    const document = await read([
      // The heading pushes the first column down, so that the other begins above it.
      { text: '2', x: 60, top: 104, size: 15 },
      { text: 'Bidrag', x: 100, top: 104, size: 15 },
      ...lines(left, 60, 132),
      ...lines(right, 300, 100),
      ...lines(box, 60, 220),
    ]);
    expect(inShort(document)).toEqual([
      'heading 1 2 Bidrag',
      `paragraph ${left.join(' ')}`,
      `paragraph ${right.join(' ')}`,
      `paragraph ${box.join(' ')}`,
    ]);
  });

  test('a tab between the number of a heading and its words makes no table', async () => {
    const document = await read([
      { text: '1', x: 60, top: 80, size: 16 },
      { text: 'Inledning', x: 100, top: 80, size: 16 },
      ...lines(story, 60, 110),
      { text: '1.1', x: 60, top: 170, bold: true },
      { text: 'Vem kan söka', x: 100, top: 170, bold: true },
      ...lines(story, 60, 190),
    ]);
    expect(inShort(document)).toEqual([
      'heading 1 1 Inledning',
      `paragraph ${joined}`,
      'heading 2 1.1 Vem kan söka',
      `paragraph ${joined}`,
    ]);
  });

  test('a sentence goes on in a box that is narrower than the text above it', async () => {
    const document = await read([
      ...lines(story, 60, 80),
      ...lines(['Observera att du i den här lilla', 'rutan får veta något.'], 60, 150),
      ...lines(['Ta med dig:'], 60, 200),
      ...lines(['ett intyg från din arbetsgivare', 'en kopia av din ansökan'], 60, 214.3),
    ]);
    expect(inShort(document).slice(1)).toEqual([
      'paragraph Observera att du i den här lilla rutan får veta något.',
      'paragraph Ta med dig:',
      'listItem 1 ett intyg från din arbetsgivare',
      'listItem 1 en kopia av din ansökan',
    ]);
  });

  test('the number of a page is left out also where the chapter that stands beside it changes', async () => {
    const chapters = ['Bakgrund', 'Metod', 'Resultat', 'Diskussion'];
    const document = await read(
      ...chapters.map((chapter, index): PlacedLine[] => [
        { text: `${index + 7}`, x: 60, top: 50 },
        { text: `${index + 1} ${chapter}`, x: 400, top: 50 },
        ...lines(story, 60, 110),
      ]),
    );
    expect(document.source).not.toMatch(/\d|Metod/u);
  });

  test('a page that lies on its side is read, and a scanned one with a mark in the margin is still scanned', async () => {
    const lying = async (texts: readonly string[], angle: number): Promise<Uint8Array> => {
      const document = await PDFDocument.create();
      const page = document.addPage([595, 842]);
      for (const [index, text] of texts.entries()) {
        const x = angle === 90 ? 100 + index * 14 : 500 - index * 14;
        page.drawText(text, { x, y: angle === 90 ? 60 : 800, size: 11, rotate: degrees(angle) });
      }
      return document.save();
    };
    for (const angle of [90, 270]) {
      const document = await readContainer(await lying(story, angle), 'pdf');
      expect(document.source).toBe(joined);
    }
    const error = await readContainer(await lying(['Blankett 12 b'], 90), 'pdf').catch((thrown) => thrown);
    expect((error as SourceError).code).toBe('no-text');
  });

  test('a scanned file says that it has no text, and a scanned page which it is', async () => {
    const error = await readContainer(await pdfFile([[], []]), 'pdf').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SourceError);
    expect((error as SourceError).code).toBe('no-text');
    const { remarks } = await read(lines(story, 60, 80), []);
    expect(remarks?.[0]?.sv).toContain(': 2.');
  });

  test('a damaged file ends in an error that says so', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7\ningenting');
    const error = await readContainer(bytes, 'pdf').catch((thrown: unknown) => thrown);
    expect((error as SourceError).code).toBe('damaged');
  });
});

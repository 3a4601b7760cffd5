import { defineRule } from '../src/rules/types.ts';

/** What templates have in their empty fields, with a piece that stands in every one: what is tried only where it does. */
const remains: readonly (readonly [piece: string, pattern: RegExp])[] = [
  ['här för att', /klicka (?:eller tryck )?här för att (?:ange|skriva|lägga till|infoga) [a-zà-ɏ]+/giu],
  ['ubrik här', /(?:skriv|ange|infoga) (?:din )?(?:tabell|mellan)?rubrik här/giu],
  ['ext här', /(?:skriv|ange|infoga|klistra in) (?:din )?text här/giu],
  ['psum', /lorem ipsum/giu],
  // *[namn]*, *[ange belopp]*; *[1]* is a note and *[…]* something left out.
  [
    '[',
    /\[(?:namn|förnamn|efternamn|datum|adress|belopp|antal|telefon|e-post|ort|titel|tid|plats|rubrik|text|mottagare|handläggare|insats|nämnd|kommun|förvaltning|enhet|ärende|diarienummer|personnummer|ange|fyll i|skriv|välj|infoga|lägg till|x)(?:[ a-zà-ɏ-]*[a-zà-ɏ])?\]/giu,
  ],
  ['«', /«[a-zà-ɏ_ ]{2,30}»/giu],
  ['{{', /\{\{ ?[a-zà-ɏ_.]{2,30} ?\}\}/giu],
  // *xx kronor*; *780423-xxxx* hides something with intent.
  ['xx', /(?<![\p{L}\d-])x{2,}(?![\p{L}\d-])/gu],
  [
    'XX',
    /(?<![\p{L}\d-])XX+(?= (?:kronor|kr|dagar|timmar|minuter|procent|månader|år|personer)(?![\p{L}]))/gu,
  ],
  ['ÅÅÅÅ', /(?<!\p{L})ÅÅÅÅ-?MM-?DD(?!\p{L})/gu],
  ['okmärk', /Fel! Bokmärket är inte definierat/giu],
  ['eferensk', /Fel! Hittar inte referenskälla/giu],
];

/** What stands where personal data was hidden with intent too: *[namn]* and *[personnummer]*, as `--mask` writes them. */
const perhapsHidden =
  /^\[(?:namn|förnamn|efternamn|personnummer|adress|telefon(?:nummer)?|e-post(?:adress)?|ort|diarienummer|ärende(?:nummer)?)\]$/iu;
const greeting = /^(?:hej|bästa|kära|till) $/iu;

export default defineRule({
  meta: {
    id: 'mallrester',
    group: 'form',
    title: { sv: 'Rester av en mall', en: 'Remains of a template' },
    severity: 'warning',
    // A form has fields, and an instruction tells what to write in them.
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Text som står kvar från mallen och skulle ha bytts ut: ”[namn]”, ”Klicka här för att ange text”, ”xx kronor”, ”ÅÅÅÅ-MM-DD”.',
      en: 'Text of the template that should have been replaced: “[namn]”, “xx kronor”, “ÅÅÅÅ-MM-DD”.',
    },
    why: {
      sv: 'Läsaren får inte veta det som skulle ha stått där, och undrar om resten stämmer.',
      en: 'Readers do not learn what should have stood there, and wonder whether the rest is right.',
    },
    todo: {
      sv: 'Byt ut texten mot det som gäller, eller ta bort den.',
      en: 'Replace it with what applies, or take it away.',
    },
    sources: [{ name: 'Språklagen (2009:600)', section: '11 §: vårdat' }],
    messages: {
      hidden: {
        sv: 'Är ”{actual}” dolt med flit, låt det stå. Är det kvar från en mall, skriv det som gäller här.',
        en: 'If “{actual}” is hidden with intent, leave it. If it is left from a template, write what applies here.',
      },
      left: {
        sv: '”{actual}” ser ut att stå kvar från en mall. Skriv det som gäller här.',
        en: '“{actual}” seems to be left from a template. Write what applies here.',
      },
    },
    fel: [
      {
        text: 'Hej [förnamn]!\n\nDu får [ange insats] från den ÅÅÅÅ-MM-DD och betalar xx kronor i månaden.',
        finds: ['[förnamn]', '[ange insats]', 'ÅÅÅÅ-MM-DD', 'xx'],
      },
      {
        text: 'Skriv tabellrubrik här\n\nKlicka eller tryck här för att ange text. Avgiften är XX kr. Hej «Förnamn»! Se Fel! Hittar inte referenskälla.',
        finds: [
          'Skriv tabellrubrik här',
          'Klicka eller tryck här för att ange text',
          'XX',
          '«Förnamn»',
          'Fel! Hittar inte referenskälla',
        ],
      },
      {
        text: 'Vi pratade med [namn] om [adress].\n\nHej [namn]!',
        finds: ['[namn]', '[adress]', '[namn]'],
      },
    ],
    ratt: [
      {
        text: 'Hej Amina! Du får hemtjänst från den 1 maj. Se not [1] och [...] i lagen, och [Region Norr].',
      },
      {
        text: 'Personnumret är 780423-xxxx. Kapitel XX handlar om det. Läs mer här. Skriv ditt namn här nedanför.',
      },
      { text: 'Skriv datumet som ÅÅÅÅ-MM-DD på blanketten.', documentType: 'blankett' },
    ],
  },
  blocks: ['paragraph', 'heading', 'listItem', 'tableCell', 'caption', 'fragment'],
  block(block, { report }) {
    const { text } = block;
    const possible = remains.filter(([piece]) => text.includes(piece));
    const found = possible.flatMap(([, pattern]) => [...text.matchAll(pattern)]);
    const isTemplate = found.some(({ 0: words }) => !perhapsHidden.test(words));
    for (const { index, 0: words } of found) {
      const hidden = !isTemplate && perhapsHidden.test(words) && !greeting.test(text.slice(0, index));
      report({
        block,
        start: index,
        end: index + words.length,
        messageId: hidden ? 'hidden' : 'left',
        ...(hidden && { severity: 'info' as const }),
      });
    }
  },
});

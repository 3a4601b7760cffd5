import { breadcrumbSteps } from '../src/base/page-heads.ts';
import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedDocument } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words that lead on: to a service, a form, an address or a time. How to apply is asked by `utlovat-saknas`. */
const nextSteps =
  wordSet(`e-tjänst e-tjänsten e-tjänster blankett blanketten blanketter ansök ansöker ansöka söka anmäl
  anmäler logga loggar besök adress öppettider boka bokar beställ beställer kontaktar vänder
  vända kontaktcenter hämta hämtar kommunhuset stadshuset receptionen medborgarkontoret`);

const whenSaid = wordSet('veckor länken');

export default defineRule({
  meta: {
    id: 'webbsida-delar',
    group: 'webb',
    perText: true,
    title: { sv: 'Vad en webbsida ska innehålla', en: 'What a web page should hold' },
    severity: 'info',
    documentTypes: ['webbsida'],
    what: {
      sv: 'Webbsidor som varken säger vem man kan kontakta eller vad nästa steg är, sidor om att överklaga utan tid, och sidor som går rakt från rubriken till en underrubrik eller lista.',
      en: 'Web pages that give neither a contact nor a next step, pages about appeals without a time, and pages that go straight from the heading to a subheading or list.',
    },
    why: {
      sv: 'Den som har läst sidan vill kunna gå vidare. En kort ingress låter läsaren se om sidan är rätt.',
      en: 'Who has read the page wants to go on. A short opening lets readers see whether they are on the right page.',
    },
    todo: {
      sv: 'Skriv en ingress med det viktigaste, högst ett par meningar. Avsluta med kontakt, e-tjänst eller nästa steg.',
      en: 'Write an opening with what matters most, a couple of sentences. End with a contact, a service or the next step.',
    },
    sources: [
      { name: 'SKR, Webbhandboken', section: 'Ingress (högst 156 tecken); Kontakt' },
      { name: 'Isof, Klarspråkstestet', section: 'Fortsatt agerande' },
    ],
    messages: {
      next: {
        sv: 'Sidan säger inte vem läsaren kan kontakta eller vad nästa steg är. Lägg till en kontakt, en e-tjänst eller en länk.',
        en: 'The page gives neither a contact nor a next step. Add a contact, a service or a link.',
      },
      when: {
        sv: 'Sidan säger att man kan överklaga men inte när. Skriv till exempel ”inom tre veckor från den dag du fick beslutet”.',
        en: 'The page says that one may appeal but not by when. Give the time: “within three weeks of the day you got the decision”.',
      },
      opening: {
        sv: 'Sidan saknar ingress. Skriv det viktigaste i en eller två meningar under rubriken.',
        en: 'The page has no opening. Say what matters most in a sentence or two below the heading.',
      },
    },
    fel: [
      {
        text: '# Hemtjänst\n\nDu söker hemtjänst hos oss. Vi ringer dig och pratar om vad du behöver hjälp med och hur ofta. Sedan får du ett brev med vårt beslut.\n\n## Överklaga beslutet\n\nÄr du inte nöjd kan du överklaga. Ring oss på 000-12 34 56 så hjälper vi dig.',
        finds: ['Hemtjänst'],
      },
      {
        text: '# Bibliotekets samlingar\n\n## Böcker\n\nBiblioteket har 40 000 böcker för vuxna och barn. De flesta står på plan 1. Böcker på andra språk än svenska står bredvid trappan.\n\n## Tidningar\n\nI läsrummet finns 60 tidningar. Nya nummer kommer varje dag. Äldre nummer finns i källaren och hämtas av personalen.',
        finds: ['Bibliotekets samlingar', 'Bibliotekets samlingar'],
      },
      {
        text: '# Snöröjning\n\nKommunen plogar gator, gångvägar och cykelvägar när det har kommit minst fem centimeter snö. Stora vägar plogas först. Därefter plogas gator där bussen går. Sist plogas små gator i villaområden. Det kan ta upp till två dygn innan alla gator är plogade.',
        finds: ['Snöröjning'],
      },
    ],
    ratt: [
      {
        text: 'Till innehåll på sidan\n\nÄldre / Avgifter\n\nVad kostar hemtjänst?\n\nDu betalar som mest 2 575 kronor i månaden. Vi räknar med din inkomst och din hyra.\n\nSå ansöker du\n\nAnsök i e-tjänsten. Du får svar inom sex veckor. Ring oss på 000-12 34 56 om du undrar något.',
      },
      {
        text: '# Startsida / Bygga och bo / Eget avlopp\n\n# Bygga nytt avlopp\n\nDu behöver tillstånd innan du börjar gräva. Räkna med att få svar inom sex veckor.\n\n## Så gör du\n\nSkicka in ansökan i e-tjänsten Eget avlopp.',
      },
      {
        text: '# Hemtjänst\n\nDu söker hemtjänst hos oss. Vi ringer dig och pratar om vad du behöver hjälp med och hur ofta. Sedan får du ett brev med vårt beslut.\n\n## Så överklagar du\n\nSkriv till oss inom tre veckor från den dag du fick beslutet. Ring oss på 000-12 34 56.',
      },
      {
        text: '# Snöröjning\n\nKommunen plogar gator, gångvägar och cykelvägar när det har kommit minst fem centimeter snö. Stora vägar plogas först. Därefter plogas gator där bussen går. Det kan ta upp till två dygn innan alla gator är plogade. Är det något fel? Ring oss på 000-12 34 56.',
      },
      {
        text: '# Sök färdtjänst\n\nDu kan få färdtjänst om du har svårt att åka buss.\n\n## Så ansöker du\n\nDu ansöker i e-tjänsten. Du behöver ett intyg från din läkare. Du får svar inom sex veckor. Om du får färdtjänst skickar vi ett kort hem till dig. Då kan du börja resa samma dag.',
      },
    ],
  },
  document(context) {
    reportMissing(context, [
      {
        messageId: 'next',
        has: ({ contact }, { document }) => contact || nextSteps.isInDocument(document) || hasLink(document),
      },
      {
        messageId: 'when',
        has: ({ deadline }, { document }) =>
          deadline || whenSaid.isInDocument(document) || hasLink(document) || !isAboutAppeals(document),
      },
      { messageId: 'opening', has: (_, { document }) => !lacksOpening(document) },
    ]);
  },
});

/** A page, or a part of it, whose heading promises to tell how to appeal. */
function isAboutAppeals({ blocks }: AnalysedDocument): boolean {
  return blocks.some(({ kind, text }) => kind === 'heading' && /överklag/iu.test(text));
}

function hasLink({ blocks }: AnalysedDocument): boolean {
  return blocks.some(({ kind, spans }) => kind === 'linkText' || spans.some((span) => span.kind === 'link'));
}

/** What a saved page has above its heading: *Till innehåll på sidan*, *Flygbild*. */
const furniture =
  /^(?:start(?:sida)?|hem|meny|till (?:huvud)?innehåll.*|gå (?:direkt )?till .*|hoppa (?:direkt )?till .*|sök.{0,20}|lyssna.*|dela.*|skriv ut.*|karta.*|flygbild.*|bild.*|foto.*|illustration.*)$/iu;

/** True for what stands above the heading of a page: furniture, or *Hem / Bygga och bo*. */
function isFurniture(text: string): boolean {
  return furniture.test(text) || breadcrumbSteps(text) > 0;
}

/** True when the first heading is followed by another heading or a list, in a text that has several. */
function lacksOpening({ blocks }: AnalysedDocument): boolean {
  let first = blocks.findIndex(({ kind }) => kind === 'heading');
  if (first < 0 || blocks.filter(({ kind }) => kind === 'heading').length < 2) return false;
  while (isFurniture(blocks[first]!.text) && blocks[first + 1]?.kind === 'heading') first++;
  const next = blocks
    .slice(first + 1)
    .find(({ kind }) => kind !== 'altText' && kind !== 'fragment' && kind !== 'linkText');
  return next?.kind === 'heading' || next?.kind === 'listItem';
}

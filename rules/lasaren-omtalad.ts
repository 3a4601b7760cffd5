import { readFacts } from '../src/document-type/facts.ts';
import { isForHelpers } from '../src/rules/support/reader/helping-readers.ts';
import { findReaderMentions, mentionOpeners } from '../src/rules/support/reader/reader-mentions.ts';
import { defineRule } from '../src/rules/types.ts';

/** With more du than this the text speaks to its reader, and `tilltal-skiftar` marks what differs. */
const mostYou = 1;

/** Those who read together: *familjen*. */
const several = /^(?:familjen|hushållet|föräldrarna|vårdnadshavarna)$/iu;

export default defineRule({
  meta: {
    id: 'lasaren-omtalad',
    group: 'ton',
    title: { sv: 'Läsaren som tredje person', en: 'The reader as a third person' },
    severity: 'warning',
    documentTypes: ['brev', 'webbsida', 'beslut'],
    what: {
      sv: 'Den sökande, sökanden, klienten, brukaren, den enskilde och liknande i texter till den som är sökande, klient eller brukare.',
      en: 'The applicant, the client, the user, the individual and the like in texts to that very person.',
    },
    why: {
      sv: 'Läsaren måste förstå att hen är ”den sökande”. Texten låter som om den talade om någon annan.',
      en: 'Readers must understand that they are “the applicant”. The text sounds as if it spoke of somebody else.',
    },
    todo: {
      sv: 'Skriv du. Behövs ett ord för rollen, förklara det första gången: ”du som söker (sökande)”.',
      en: 'Write du. If a word for the role is needed, explain it the first time.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.2.5' },
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: tilltal' },
    ],
    messages: {
      person: {
        sv: 'Är ”{actual}” den som läser? Skriv du.',
        en: 'Is “{actual}” the one who reads? Write du.',
      },
      group: {
        sv: '”{actual}” kan vara läsaren. Skriv hellre till läsaren: ”du som …” eller ”om du …”.',
        en: '“{actual}” may be the reader. Rather write to the reader: “du som …” or “om du …”.',
      },
      several: {
        sv: 'Är det ”{actual}” som läser? Skriv ni om ni vänder er till flera, annars du.',
        en: 'Does “{actual}” read this? Write ni if you turn to several, otherwise du.',
      },
    },
    fel: [
      {
        text: 'Av utredningen framgår att den sökande har svårt att gå. Beslutet skickas till sökanden.',
        finds: ['den sökande', 'sökanden'],
        suggests: ['du', 'dig'],
        documentType: 'beslut',
      },
      {
        text: 'Den enskilde ansvarar för att handlingarna kommer in. Brukarens behov prövas varje år.',
        finds: ['Den enskilde', 'Brukarens'],
        suggests: ['Du', ''],
        documentType: 'webbsida',
      },
      {
        text: 'Beslutet gäller tills den enskilde säger upp platsen. Den boende betalar hyra. De sökande kallas till möte.',
        finds: ['den enskilde', 'Den boende', 'De sökande'],
        documentType: 'webbsida',
      },
      {
        text: 'Stödet planeras för varje brukare. Den försäkrade får ersättning, och den registrerade har rätt att se uppgifterna.',
        finds: ['varje brukare', 'Den försäkrade', 'den registrerade'],
        documentType: 'webbsida',
      },
      {
        text: 'Den som behöver hjälp ska ringa kommunen. Personer med funktionsnedsättning kan få färdtjänst.',
        finds: ['Den som', 'Personer med'],
        suggests: ['Du som', ''],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      { text: 'Du har svårt att gå. Vi skickar beslutet till dig.', documentType: 'beslut' },
      {
        text: 'Den enskilda vägen sköts av en förening. Den boende konstnären visar filmen Klienten.',
        documentType: 'webbsida',
      },
      { text: 'Den sökande har svårt att gå.', documentType: 'tjansteskrivelse' },
      { text: 'Du som arbetar i hemtjänsten hjälper brukaren att klä sig.', documentType: 'webbsida' },
      {
        text: 'Som handläggare träffar du alla. Den enskilde ska få läsa utredningen.',
        documentType: 'webbsida',
      },
      { text: 'En brukare berättade om sin vardag.', documentType: 'webbsida' },
      {
        text: 'Den andre vårdnadshavaren får inte bevittna namnet. Den frånvarande vårdnadshavarens legitimation behövs inte.',
        documentType: 'webbsida',
      },
      {
        text: 'Den registrerade adressen gäller. Den försäkrade bilen är såld. Varje elev får en bok.',
        documentType: 'webbsida',
      },
    ],
  },
  words: mentionOpeners,
  look(block) {
    const all = block.kind === 'heading' ? [] : findReaderMentions(block);
    // *Du hjälper brukaren att klä sig*: the reader is somebody else than who is spoken of.
    const mentions = all.filter(({ afterYou }) => !afterYou);
    return mentions.length > 0 ? mentions : undefined;
  },
  document({ document, looked, report }) {
    if (readFacts(document).you > mostYou || isForHelpers(document)) return;
    for (const { block, found } of looked) {
      for (const { start, end, suggestions, certain } of found) {
        const place = { block, start, end, suggestions };
        if (certain) report({ ...place, messageId: 'person' });
        else if (several.test(block.text.slice(start, end)))
          report({ ...place, messageId: 'several', severity: 'info' });
        else report({ ...place, messageId: 'group', severity: 'info' });
      }
    }
  },
});

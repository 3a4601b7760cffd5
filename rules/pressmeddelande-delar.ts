import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedDocument } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const verbs =
  'säger|sa|sade|kommenterar|menar|berättar|konstaterar|skriver|uppger|tycker|tror|hoppas|förklarar|betonar|understryker|framhåller|påpekar|poängterar|tillägger|fortsätter|avslutar|sammanfattar|hälsar|intygar|svarar';
/** *– Det är bra, säger Anna Ek*, *”Det är bra”, säger Anna Ek*. */
const saying = new RegExp(`[,.”"“’»?!]\\s+(?:${verbs})\\s+\\p{L}`, 'u');
/** *Anna Ek säger:* with the spoken line after it, and the line itself. */
const announcing = new RegExp(`\\b(?:${verbs})(?:\\s[^:\\n]{1,80})?:\\s*$`, 'u');
const spoken = /^\s*(?:[–—-]\s|[”"“»])/u;
/** Both in one paragraph. */
const announced = new RegExp(`\\b(?:${verbs})(?:\\s[^:\\n]{1,80})?:\\s*(?:[–—-]\\s|[”"“»])`, 'u');

const ownName = wordSet('pressmeddelande pressinformation');

export default defineRule({
  meta: {
    id: 'pressmeddelande-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad ett pressmeddelande ska innehålla', en: 'What a press release should hold' },
    severity: 'warning',
    documentTypes: ['pressmeddelande'],
    what: {
      sv: 'Pressmeddelanden utan kontakt för journalister eller utan citat från någon med namn.',
      en: 'Press releases without a contact for journalists or without a quotation from somebody named.',
    },
    why: {
      sv: 'En journalist behöver någon att ringa och något att citera. Saknas det får meddelandet ofta ligga.',
      en: 'A journalist needs somebody to call and something to quote. Without that the release is often left.',
    },
    todo: {
      sv: 'Låt någon ansvarig säga det viktigaste i ett citat med namn och titel. Avsluta med namn, telefon och e-post till den som svarar på frågor.',
      en: 'Let somebody in charge say what matters in a quotation with name and title. End with name, telephone and e-mail of who answers questions.',
    },
    sources: [{ name: 'Skellefteå kommun, skrivhandbok', section: 'Pressmeddelande' }],
    messages: {
      contact: {
        sv: 'Pressmeddelandet saknar kontakt. Skriv namn, titel och telefon till den som svarar på frågor.',
        en: 'The press release has no contact. Give name, title and telephone number of who answers questions.',
      },
      quotation: {
        sv: 'Pressmeddelandet saknar citat med namn. Låt någon ansvarig säga det viktigaste: ”– …, säger Anna Ek, rektor.”',
        en: 'The press release has no quotation from somebody named. Let somebody in charge say what matters.',
      },
    },
    fel: [
      {
        text: '# Pressmeddelande: Ny bro över Lillån\n\nKommunen bygger en ny bro över Lillån. Bron ersätter den gamla träbron från 1952, som inte längre håller för tunga bilar. Arbetet börjar i april och ska vara klart i november. Under tiden leds trafiken om via Storgatan. Bron kostar 34 miljoner kronor.',
        finds: ['Pressmeddelande: Ny bro över Lillån', 'Pressmeddelande: Ny bro över Lillån'],
      },
      {
        text: '# Pressmeddelande: Skolan får pris\n\nNorrhults kommun har fått första pris i tävlingen Årets skolmat. Juryn lyfter fram att maten lagas från grunden och att eleverna är med och bestämmer. Kommunen lagar 3 200 portioner om dagen i fem kök. Sedan 2022 har matsvinnet minskat. Kontakt: Irene Palm, 000-22 33 44.',
        finds: ['Pressmeddelande: Skolan får pris'],
      },
    ],
    ratt: [
      {
        text: '# Ny bro över Lillån\n\nKommunen bygger en ny bro över Lillån. Bron ersätter den gamla träbron från 1952, som inte längre håller för tunga bilar.\n\n– Bron blir bred nog för två bilar, säger Anna Ek, ordförande i nämnden. Arbetet börjar i april och ska vara klart i november.\n\n[Pressmeddelande: Bron rivs](/press/bron-rivs)',
        format: 'markdown',
      },
      {
        text: '# Ny bro över Lillån\n\nKommunen bygger en ny bro över Lillån. Bron ersätter den gamla träbron från 1952, som inte längre håller för tunga bilar. Arbetet börjar i april och ska vara klart i november. Under tiden leds trafiken om via Storgatan. Bron kostar 34 miljoner kronor.',
      },
      {
        text: '# Pressmeddelande: Skolan får pris\n\nNorrhults kommun har fått första pris i tävlingen Årets skolmat. Juryn lyfter fram att maten lagas från grunden.\n\n– Vi är otroligt stolta. Priset är ett tack till alla som står i köken varje dag, säger kostchefen Irene Palm.\n\nPresskontakt: Irene Palm, 000-22 33 44',
      },
      {
        text: '# Pressmeddelande: Ny bro över Lillån\n\nKommunen bygger en ny bro över Lillån. Bron ersätter den gamla träbron från 1952. Arbetet börjar i april.\n\n”Den nya bron håller i minst hundra år”, säger Bo Lind, gatuchef.\n\nFrågor från media: Bo Lind, bo.lind@exempel.se',
      },
    ],
  },
  document(context) {
    // News with quotations is guessed to be a press release too: only of what calls itself one the parts are asked.
    if (!ownName.isInDocument(context.document) || !namesItself(context.document)) return;
    reportMissing(context, [
      { messageId: 'contact', has: ({ contact }) => contact },
      { messageId: 'quotation', has: (_, { document }) => hasQuotation(document), severity: 'info' },
    ]);
  },
});

/** False where only links say *Pressmeddelande*: they lead to one, from a page of news. */
function namesItself({ blocks }: AnalysedDocument): boolean {
  return blocks.some(({ text, spans, within }) => {
    if (within !== undefined) return false;
    const at = text.search(/press(?:meddelande|information)/iu);
    return at >= 0 && !spans.some(({ kind, start, end }) => kind === 'link' && start <= at && at < end);
  });
}

function hasQuotation({ blocks }: AnalysedDocument): boolean {
  return blocks.some(
    ({ kind, text }, index) =>
      saying.test(text) ||
      announced.test(text) ||
      ((kind === 'listItem' || spoken.test(text)) && announcing.test(blocks[index - 1]?.text ?? '')),
  );
}

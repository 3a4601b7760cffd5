import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';

/** *NYTT ANSIKTE: Rebecka börjar i mars.*: the heading of an item in the line of its text. */
const leadingName = /^[A-ZÅÄÖ][A-ZÅÄÖ\d ,–-]{3,40}[:.–] /u;

export default defineRule({
  meta: {
    id: 'nyhetsbrev-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad ett nyhetsbrev ska innehålla', en: 'What a newsletter should hold' },
    severity: 'info',
    documentTypes: ['nyhetsbrev'],
    what: {
      sv: 'Nyhetsbrev utan rubriker för nyheterna eller utan kontakt till avsändaren.',
      en: 'Newsletters without headings for the news or without a contact to the sender.',
    },
    why: {
      sv: 'De flesta ögnar ett nyhetsbrev. Rubriker låter dem välja, och kontakten låter dem svara.',
      en: 'Most people skim a newsletter. Headings let them choose, and a contact lets them answer.',
    },
    todo: {
      sv: 'Ge varje nyhet en egen rubrik på 5–10 ord och skriv sist vem läsaren kan kontakta.',
      en: 'Give each piece of news a heading of 5–10 words and end with whom to contact.',
    },
    sources: [
      { name: 'Helsingborgs stad, intranätet', section: 'Rubriker på 5–10 ord' },
      { name: 'SKR, Webbhandboken', section: 'Rubriker; Kontakt' },
    ],
    messages: {
      headings: {
        sv: 'Nyhetsbrevet har inga rubriker för nyheterna. Ge varje nyhet en egen.',
        en: 'The newsletter has no headings for its news. Give each piece its own.',
      },
      contact: {
        sv: 'Nyhetsbrevet saknar kontakt till avsändaren. Skriv e-post eller telefon sist.',
        en: 'The newsletter has no contact to its sender. End with an e-mail address or telephone number.',
      },
    },
    fel: [
      {
        text: '# Nyhetsbrev mars\n\n## Ny matsal\n\nDen 10 mars öppnar den nya matsalen. Nu får alla elever plats samtidigt och vi slipper äta i omgångar. Maten lagas på plats.\n\n## Resa till Visby\n\nVår sexa åker till Visby i maj. Eleverna har sparat pengar till resan i två år.',
        finds: ['Nyhetsbrev mars'],
      },
      {
        text: '# Nyhetsbrev mars\n\nDen 10 mars öppnar den nya matsalen. Nu får alla elever plats samtidigt och vi slipper äta i omgångar. Maten lagas på plats.\n\nVår sexa åker till Visby i maj. Eleverna har sparat pengar till resan i två år. Frågor? Ring 000-12 34 56.',
        finds: ['Nyhetsbrev mars'],
      },
    ],
    ratt: [
      {
        text: 'Månadsbrev till anhöriga, mars\n\nPÅ BORDET: Kocken har ändrat lunchen efter er enkät. Nu finns det alltid soppa. Vill du äta med din mamma? Beställ dagen före.\n\nNYTT ANSIKTE: Rebecka börjar den 15 mars. Hon arbetar dag på bottenvåningen.\n\nFrågor? Mejla boendet@exempel.se.',
      },
      {
        text: '# Nyhetsbrev mars\n\n## Nu öppnar den nya matsalen\n\nDen 10 mars öppnar den nya matsalen. Nu får alla elever plats samtidigt och vi slipper äta i omgångar.\n\n## Sexan åker till Visby i maj\n\nVår sexa åker till Visby i maj.\n\nFrågor? Mejla skolan@exempel.se.',
      },
      { text: '# Nyhetsbrev mars\n\nDen 10 mars öppnar den nya matsalen.' },
    ],
  },
  document(context) {
    const headings = context.document.blocks.filter(
      ({ kind, text }) => kind === 'heading' || leadingName.test(text),
    ).length;
    reportMissing(context, [
      { messageId: 'headings', has: () => headings >= 2 },
      { messageId: 'contact', has: ({ contact }) => contact },
    ]);
  },
});

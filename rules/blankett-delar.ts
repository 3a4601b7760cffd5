import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, AnalysedDocument } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const sending = wordSet(
  `skicka skickas skickar lämna lämnas lämnar inlämnas mejla mejlas mejlar posta postas postar sänds sänd sändes
  insändes återsänds insänds returneras returnera inlämningsadress returadress`,
);
const personalData = wordSet(
  `personuppgift personuppgifter personuppgifterna gdpr dataskyddsförordningen dataskydd dataskyddsombud dataskyddsombudet
  personuppgiftsansvarig registrerar registreras`,
);
/** *Uppgifterna sparas i två år*, *Ansvarig är nämnden, som sparar uppgifterna*: how they are used, in plain words. */
const details = wordSet('uppgifter uppgifterna uppgiften');
const keeping = wordSet(
  'sparas sparar behandlas behandlar lagras lagrar raderas raderar gallras gallrar hanteras hanterar',
);

const contacting = wordSet('kontakta');
const identifying = wordSet('personnummer');

export default defineRule({
  meta: {
    id: 'blankett-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad en blankett ska innehålla', en: 'What a form should hold' },
    severity: 'info',
    documentTypes: ['blankett'],
    what: {
      sv: 'Blanketter som inte säger vart de ska skickas, vem man kan fråga eller hur personuppgifterna används.',
      en: 'Forms that do not say where to send them, whom to ask or how personal data are used.',
    },
    why: {
      sv: 'Den som fyller i blanketten har ofta bara den framför sig.',
      en: 'Who fills in the form often has nothing else at hand.',
    },
    todo: {
      sv: 'Skriv vart blanketten skickas, vem som svarar på frågor och var man läser om personuppgifter.',
      en: 'Say where to send the form, who answers questions and where to read about personal data.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Fortsatt agerande' },
      { name: 'Dataskyddsförordningen (EU) 2016/679', section: 'artikel 13' },
    ],
    messages: {
      send: {
        sv: 'Blanketten säger inte vart den ska skickas eller lämnas.',
        en: 'The form does not say where to send it or hand it in.',
      },
      contact: {
        sv: 'Blanketten säger inte vem man kan fråga. Skriv telefon eller e-post.',
        en: 'The form does not say whom to ask. Give a telephone number or e-mail address.',
      },
      personalData: {
        sv: 'Blanketten frågar efter personuppgifter men säger inte hur de används.',
        en: 'The form asks for personal data but does not say how they are used.',
      },
    },
    fel: [
      {
        text: '# Ansökan om plats\n\nVi behöver veta vem som söker och vilken förskola ni helst vill ha. Skriv tydligt och med stora bokstäver så att vi kan läsa allt som ni har skrivit. Ni får ett besked hem i brevlådan när platsen är klar.\n\nNamn: ____________\n\nPersonnummer: ____________\n\nÖnskad förskola: ____________\n\nDatum: ____________\n\nUnderskrift: ____________',
        finds: ['Ansökan om plats', 'Ansökan om plats', 'Ansökan om plats'],
      },
      {
        text: '# Anmälan om eldstad\n\nFyll i blanketten och skicka den till byggnadsnämnden i god tid innan du ska börja elda. Vi tittar på ritningen och svarar inom fyra veckor om allt är rätt ifyllt. Vänta med att elda tills du har fått vårt svar.\n\nFastighet: ____________\n\nTyp av eldstad: ____________\n\nDatum: ____________\n\nUnderskrift: ____________',
        finds: ['Anmälan om eldstad'],
      },
    ],
    ratt: [
      {
        text: '# Säg upp plats i förskola\n\nFyll i med bläck. Uppsägningstiden är två månader och räknas från den dag vi får din uppsägning.\n\nNamn\n\nPersonnummer\n\nSkicka pappret till Barnomsorgen, Box 33, 000 36 Norrhult. Ansvarig är utbildningsnämnden, som sparar uppgifterna i två år. Vill du veta vad vi har om dig ringer du 000-12 34 56.',
      },
      {
        text: '# Anmälan om eldstad\n\nFyll i blanketten och skicka den till byggnadsnämnden i god tid innan du ska börja elda. Frågor? Ring 000-12 34 56. Läs om hur vi använder dina personuppgifter på exempel.se.\n\nNamn: ____________\n\nPersonnummer: ____________\n\nFastighet: ____________\n\nUnderskrift: ____________',
      },
      { text: '# Felanmälan\n\nNamn: ____________\n\nVar är felet? ____________' },
    ],
  },
  document(context) {
    reportMissing(context, [
      {
        messageId: 'send',
        has: (_, { document }) => sending.isInDocument(document) || isSentByPage(document),
      },
      {
        messageId: 'contact',
        has: ({ contactDetails }, { document }) => contactDetails || contacting.isInDocument(document),
      },
      {
        messageId: 'personalData',
        has: (_, { document }) =>
          !identifying.isInDocument(document) ||
          personalData.isInDocument(document) ||
          document.blocks.some(tellsOfKeeping),
      },
    ]);
  },
});

function tellsOfKeeping({ sentences }: AnalysedBlock): boolean {
  return sentences.some((sentence) => details.isIn(sentence) && keeping.isIn(sentence));
}

/** A form on a web page goes where its button sends it. */
function isSentByPage({ format, source }: AnalysedDocument): boolean {
  return format === 'html' && /<form\b/iu.test(source);
}

import { readFacts } from '../src/document-type/facts.ts';
import { reportMissing } from '../src/rules/support/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedDocument } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Verbs of what somebody has taken on. */
const tasks = new Set(
  `ansvarar ansvarig ansvariga mejlar mailar bokar skickar kollar frågar återkommer undersöker ordnar skriver ringer kontaktar
  tar bjuder fixar lämnar samlar sammanställer uppdaterar planerar förbereder köper hör beställer
  letar svarar ska lägger kallar byter ändrar hjälper visar hämtar meddelar informerar arrangerar`.split(
    /\s+/u,
  ),
);
/** Words of a day or a time to be done by. */
const times = wordSet('senast före innan inom imorgon vecka veckan månad');

export default defineRule({
  meta: {
    id: 'minnesanteckningar-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad minnesanteckningar ska innehålla', en: 'What meeting notes should hold' },
    severity: 'info',
    documentTypes: ['minnesanteckningar'],
    what: {
      sv: 'Minnesanteckningar som inte säger vem som gör vad, eller inte när det ska vara klart.',
      en: 'Meeting notes that do not say who does what, or not by when.',
    },
    why: {
      sv: 'Anteckningarna är till för att det som bestämdes ska bli gjort. Står ingen som ansvarig blir det lätt ingen som gör det.',
      en: 'Notes are there so that what was agreed gets done. When nobody is named, nobody does it.',
    },
    todo: {
      sv: 'Skriv namn, uppgift och dag: ”Jonas mejlar ritningarna till alla senast den 3 mars”. Samla gärna uppgifterna i en lista.',
      en: 'Write name, task and day: “Jonas mails the drawings to all by 3 March”. A list helps.',
    },
    sources: [
      { name: 'Skellefteå kommun, skrivhandbok', section: 'Minnesanteckningar' },
      { name: 'Isof, Klarspråkstestet', section: 'Fortsatt agerande' },
    ],
    messages: {
      tasks: {
        sv: 'Anteckningarna säger inte vem som gör vad efter mötet. Skriv namn, uppgift och dag.',
        en: 'The notes do not say who does what after the meeting. Write name, task and day.',
      },
      when: {
        sv: 'Det står vem som gör vad men inte när det ska vara klart. Skriv en dag: ”senast den 3 mars”.',
        en: 'The notes say who does what but not by when. Give a day.',
      },
    },
    fel: [
      {
        text: '# Minnesanteckningar 12 februari\n\n## Nya lokaler\n\nGruppen diskuterade de nya lokalerna. Flera tyckte att rummen var för små. Det framfördes också att det är långt till bussen. Synpunkterna upplevdes som viktiga.\n\n## Blanketten\n\nBlanketten gicks igenom. Många ord var svåra. Den behöver bli enklare och kortare, ansåg gruppen.',
        finds: ['Minnesanteckningar 12 februari'],
      },
      {
        text: '# Minnesanteckningar arbetsgruppen\n\n## Trafiken vid skolan\n\nVi pratade om trafiken vid skolan. Det är många bilar på morgonen och flera föräldrar är oroliga. Jonas mäter trafiken och Anna frågar polisen om råd. Mehmet kollar vad farthinder kostar och om kommunen har pengar.',
        finds: ['Minnesanteckningar arbetsgruppen'],
      },
    ],
    ratt: [
      {
        text: '# Minnesanteckningar 9 mars\n\n## Trafiken vid skolan\n\nVi pratade om trafiken vid skolan. Det är många bilar på morgonen och flera föräldrar är oroliga. Anna bokar ett möte med polisen före den 20 mars. Jonas skickar mätningen till alla senast på fredag.\n\nNästa möte är den 30 mars.',
      },
      { text: '# Minnesanteckningar 9 mars\n\nVi pratade om trafiken vid skolan.' },
    ],
  },
  document(context) {
    const named = hasTask(context.document);
    const { date, weekday } = readFacts(context.document);
    const timed = date || weekday || times.isInDocument(context.document);
    reportMissing(context, [
      { messageId: 'tasks', has: () => named },
      { messageId: 'when', has: () => !named || timed },
    ]);
  },
});

/** True when a sentence begins with a name, *vi* or *alla* and what they do. */
function hasTask({ blocks }: AnalysedDocument): boolean {
  return blocks.some(({ sentences, kind }) =>
    kind === 'heading'
      ? false
      : sentences.some(({ tokens }) => {
          const words = tokens.filter((token) => token.kind === 'word').slice(0, 6);
          if (words.length < 2) return false;
          return (
            words.some(({ lower }, index) => index > 0 && tasks.has(lower)) ||
            /^ansvarig/u.test(words[0]!.lower)
          );
        }),
  );
}

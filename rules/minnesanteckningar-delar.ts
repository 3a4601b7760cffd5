import { tellsDay } from '../src/document-type/sentence-facts.ts';
import { firstNames } from '../src/generated/names.ts';
import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Verbs of what somebody has taken on, whoever it is. */
const tasks = wordSet(
  `ansvarar ansvarig ansvariga mejlar mailar bokar skickar kollar undersöker ordnar ringer kontaktar fixar sammanställer
  förbereder beställer återkommer återkopplar bjuder planerar uppdaterar meddelar kallar publicerar arrangerar`,
);
/** Verbs that things have as well: *Resan tar lång tid*, *Bilden visar torget*. */
const tasksOfPeople = wordSet(
  `frågar skriver tar lämnar samlar köper hör letar svarar ska lägger byter ändrar hjälper visar hämtar informerar gör
  ser håller drar följer läser tittar delar sätter ritar rättar pratar kontrollerar handlar justerar`,
);
const us = wordSet('vi jag alla någon rektorn chefen ordföranden sekreteraren kommunen förvaltningen');
/** A task without its doer as subject: *Boka lokal (Anna)*. */
const infinitives = wordSet(
  `boka skicka kolla fråga ordna skriva ringa kontakta samla uppdatera planera köpa beställa ta göra bjuda mejla
  förbereda sammanställa undersöka återkoppla`,
);
/** Heads of a column that tells who does it. */
const whoColumns = wordSet('vem ansvarig ansvar ansvariga');
/** Words of a day or a time to be done by. */
const times = wordSet('senast före innan inom imorgon vecka veckan månad klart klar');
/** First words of the lines about the meeting itself. */
const aboutMeeting = wordSet(
  `tid datum plats när nästa närvarande deltagare frånvarande minnesanteckningar anteckningar mötesanteckningar möte
  deltog med var måndag tisdag onsdag torsdag fredag måndagen tisdagen onsdagen torsdagen fredagen`,
);

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
    const { blocks } = context.document;
    const named = blocks.some(holdsTask);
    reportMissing(context, [
      { messageId: 'tasks', has: () => named },
      { messageId: 'when', has: () => !named || blocks.some(holdsTime) },
    ]);
  },
});

/** True when a block says who does what: *Jonas mejlar ritningarna*, *Boka lokal (Jonas)*, or a column *Vem*. */
function holdsTask({ kind, sentences }: AnalysedBlock): boolean {
  if (kind === 'heading') return false;
  return sentences.some(({ tokens }) => {
    const words = tokens.filter((token) => token.kind === 'word');
    const first = words[0];
    if (first === undefined) return false;
    if (words.length < 3 && whoColumns.has(first)) return true;
    if (infinitives.has(first)) return words.some(isPerson);
    const start = words.slice(0, 7);
    return start.some((verb, at) => {
      if (at === 0) return first.lower.startsWith('ansvarig') && words.length > 1;
      if (tasks.has(verb)) return true;
      if (!tasksOfPeople.has(verb)) return false;
      const after = words[at + 1];
      return start.slice(0, at).some(isDoer) || (after !== undefined && isDoer(after));
    });
  });
}

function isDoer(token: Token): boolean {
  return us.has(token) || isPerson(token);
}

/** A first name, or the initials that stand for one. */
function isPerson({ text }: Token): boolean {
  return firstNames.has(text) || /^\p{Lu}{2,3}$/u.test(text);
}

/** True when a block gives a day or a time, and not for this meeting or the next. */
function holdsTime(block: AnalysedBlock): boolean {
  const { kind, sentences } = block;
  if (kind === 'heading') return false;
  return sentences.some((sentence) => {
    const first = sentence.tokens[0]!;
    if (aboutMeeting.has(first) || first.kind === 'number')
      return kind === 'tableCell' && tellsDay(block, sentence);
    if (kind === 'fragment' && sentence.tokens.length < 6) return times.isIn(sentence);
    return times.isIn(sentence) || tellsDay(block, sentence);
  });
}

import type { DocumentType } from '../src/document-type/document-types.ts';
import { defineRule } from '../src/rules/types.ts';
import { weekdays } from '../src/swedish/calendar.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';
import { type WordSet, wordSet } from '../src/swedish/word-sets.ts';

const lengths = 'dag dagar dygn vecka veckor månad månader arbetsdag arbetsdagar vardagar';
const units = wordSet(lengths);
const days = wordSet(weekdays);
/** Words behind a weekday that say which one it is, or that there is one every week. */
const whichOne = wordSet('den i veckan före efter nästa innan klockan kl. kl vecka varje');
/** Types that one reader gets, and may read some days later. */
const sent: ReadonlySet<DocumentType> = new Set(['brev', 'beslut', 'e-post', 'blankett']);
const numbers = wordSet('en ett två tre fyra fem sex sju åtta nio tio tolv fjorton trettio');
const reader = wordSet('du ni');
/** Words that ask something of somebody. */
const duties = wordSet('måste ska skall behöver bör');
/** What readers hand in or pay, or are said not to. */
const theirs = wordSet(
  `ansökan ansökningen anmälan överklagande överklagandet överklagan svar svaret yttrande yttrandet uppgift uppgifter
  uppgifterna komplettering kompletteringar kompletteringen kompletteringarna handling handlingar handlingarna intyg
  intyget blankett blanketten rapport rapporten redovisning redovisningen faktura fakturan avgiften räkningen skulden
  betalning betalningen underlag underlaget begäran synpunkter synpunkterna invändningar invändningarna`,
);
/** How what is handed in comes: *ska vara inne, ska ha kommit in, ska betalas*. */
const comesIn = wordSet(
  `inne inkomma inkommer inkommit inkommen komma kommer kommit lämnas inlämnas lämnats inlämnad inlämnade ges inges
  göras skickas insändas sändas betalas inbetalas betald tillhanda`,
);
/** What is done for readers or happens to them. */
const given = wordSet(
  'få får fått bli blir blivit kallas kontaktas erbjudas meddelas underrättas erhålla erhåller handläggas behandlas',
);
/** Words that tell from when the time counts, or what it is the time of. */
const beginnings = wordSet(
  'från fr.o.m. efter efteråt sedan sen innan före när då räknat räknas dagen datum datumet därefter varje anmodan',
);
const condition = wordSet('om ifall');
const notDone = wordSet('inte ej utebliven uteblivet uteblivna');

export default defineRule({
  meta: {
    id: 'frist-utan-borjan',
    group: 'struktur',
    quality: 'begripligt',
    title: { sv: 'Frist utan början', en: 'Time limit without a beginning' },
    severity: 'info',
    documentTypes: ['webbsida', 'brev', 'beslut', 'e-post', 'inbjudan', 'nyhetsbrev', 'blankett'],
    what: {
      sv: 'En tid som läsaren har på sig, utan den dag som den räknas från: ”Ansökan ska vara inne inom 90 dagar”. Och i brev och mejl en veckodag utan datum: ”Svara senast fredag”.',
      en: 'A time that readers have, without the day that it counts from: “Ansökan ska vara inne inom 90 dagar”. And a weekday without a date in letters and mails: “Svara senast fredag”.',
    },
    why: {
      sv: 'Läsaren vet inte när tiden är slut. Den som räknar från fel dag kan bli utan det hen har rätt till.',
      en: 'Readers do not know when the time is up. Who counts from the wrong day may lose what they have a right to.',
    },
    todo: {
      sv: 'Skriv datumet, eller vilken dag tiden räknas från: ”inom 90 dagar från den dag du flyttade in”.',
      en: 'Give the date, or the day that the time counts from: “inom 90 dagar från den dag du flyttade in”.',
    },
    sources: [{ name: 'Isof, Klarspråkstestet', section: 'Fortsatt agerande' }],
    messages: {
      weekday: {
        sv: 'Skriv datumet också: ”{actual} den …”. Då vet den som läser några dagar senare vilken dag det är.',
        en: 'Give the date as well: “{actual} den …”. Then who reads some days later knows which day it is.',
      },
      begins: {
        sv: 'Från vilken dag räknas tiden? Skriv dagen efter ”{actual}”, eller skriv ett datum.',
        en: 'From what day does the time count? Give it after “{actual}”, or give a date.',
      },
    },
    fel: [
      { text: 'Ansökan ska vara inne inom 90 dagar.', finds: ['inom 90 dagar'], documentType: 'webbsida' },
      { text: 'Du måste svara inom tre veckor.', finds: ['inom tre veckor'], documentType: 'brev' },
      {
        text: 'Om uppgifterna inte lämnas inom 14 dagar kan du få betala den högsta avgiften.',
        finds: ['inom 14 dagar'],
        documentType: 'brev',
      },
      {
        text: 'Kommer kompletteringarna inte in inom två veckor avgör vi ärendet ändå.',
        finds: ['inom två veckor'],
        documentType: 'beslut',
      },
      {
        text: 'Häcken ska klippas, vilket ska vara gjort senast fredag. Svara senast på torsdag.',
        finds: ['senast fredag', 'senast på torsdag'],
        documentType: 'e-post',
      },
    ],
    ratt: [
      {
        text: 'Svara senast fredag den 5 mars. Ställ ut kärlet senast tisdag klockan 6. Ändra maten senast onsdag veckan före. Vi ses på fredag.',
        documentType: 'brev',
      },
      { text: 'Anmäl dig senast fredag 5/3. Du kan lämna den före fredag vecka 12.', documentType: 'e-post' },
      { text: 'Anmäl dig senast fredag.', documentType: 'webbsida' },
      { text: 'Du måste svara inom tre veckor från den dag du fick brevet.', documentType: 'brev' },
      { text: 'Om du flyttar måste du anmäla det inom en vecka.', documentType: 'webbsida' },
      {
        text: 'Vi ska svara inom tre veckor. Utredningen ska vara klar inom fyra månader.',
        documentType: 'brev',
      },
      { text: 'Du får den 2 maj ett brev, och det ska du svara på inom en vecka.', documentType: 'webbsida' },
      { text: 'Du ska få svar inom tre veckor.', documentType: 'webbsida' },
      {
        text: 'Ansökan ska vara inne inom 90 dagar. Tiden räknas från den dag du flyttade in.',
        documentType: 'webbsida',
      },
      { text: 'Inom några dagar ska du få ett brev.', documentType: 'webbsida' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  words: wordSet([...lengths.split(' '), ...weekdays]),
  block(block, { documentType, report }) {
    const { sentences } = block;
    for (const [index, sentence] of sentences.entries()) {
      const { tokens } = sentence;
      if (sent.has(documentType) && days.isIn(sentence)) {
        const last = tokens.findIndex((_, place) => isLoneWeekday(tokens, place));
        if (last > 0) {
          const first = tokens[last - 1]!.lower === 'på' ? last - 2 : last - 1;
          const { end } = tokens[last]!;
          report({ block, start: tokens[first]!.start, end, messageId: 'weekday' });
          continue;
        }
      }
      if (!units.isIn(sentence)) continue;
      const start = tokens.findIndex(({ lower }, place) => lower === 'inom' && isTime(tokens, place + 1));
      if (start < 0 || !isReaders(sentence, start)) continue;
      const next = sentences[index + 1];
      const isTold = beginnings.isIn(sentence) || (next !== undefined && beginnings.isIn(next));
      if (isTold) continue;
      report({ block, start: tokens[start]!.start, end: tokens[start + 2]!.end, messageId: 'begins' });
    }
  },
});

/** *senast fredag, senast på måndag*: with nothing that says which one. */
function isLoneWeekday(tokens: readonly Token[], place: number): boolean {
  if (!days.has(tokens[place]!)) return false;
  const before = tokens[tokens[place - 1]?.lower === 'på' ? place - 2 : place - 1]?.lower;
  if (before !== 'senast' && before !== 'före') return false;
  const next = tokens[place + 1];
  return next === undefined || (next.kind !== 'number' && !whichOne.has(next) && next.text !== '(');
}

/** *90 dagar, tre veckor*. */
function isTime(tokens: readonly Token[], place: number): boolean {
  const [number, unit] = [tokens[place], tokens[place + 1]];
  if (number === undefined || unit === undefined) return false;
  return (number.kind === 'number' || numbers.has(number)) && units.has(unit);
}

/** True where it is the reader who has to be done in the time that begins at a token. */
function isReaders(sentence: Sentence, start: number): boolean {
  const before = sentence.tokens.slice(0, start);
  const has = (set: WordSet) => before.some((token) => set.has(token));
  if (has(notDone)) return (has(theirs) || has(reader)) && !has(given) && !isDutyAfterNot(before);
  // *Om du flyttar ska du anmäla det inom en vecka* counts from the day of the move.
  if (has(condition) || !duties.isIn(sentence) || given.isIn(sentence)) return false;
  return reader.isIn(sentence) || (has(theirs) && comesIn.isIn(sentence));
}

/** *Om du inte bor där ska du anmäla det inom …*: what is not done is told, and the time is that of another act. */
function isDutyAfterNot(before: readonly Token[]): boolean {
  const not = before.findIndex((token) => notDone.has(token));
  return before.slice(not).some((token) => duties.has(token));
}

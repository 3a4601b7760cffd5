import { capitalise } from '../src/base/capitalise.ts';
import { beginsAddress, startsUpper } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';

/** Words that are no names: definite forms that stand for the body just spoken of, and *internet*. */
const bodies = new Set(
  (
    'Kommunen Regionen Landstinget Staden Förvaltningen Socialförvaltningen Socialtjänsten Socialkontoret ' +
    'Hemtjänsten Äldreomsorgen Hemsjukvården Nämnden Socialnämnden Byggnadsnämnden Miljönämnden ' +
    'Kommunfullmäktige Kommunstyrelsen Förvaltningsrätten Kammarrätten Tingsrätten Hovrätten ' +
    'Överförmyndaren Riksdagen Regeringen Internet'
  ).split(' '),
);
/** Short names of laws, which are no names to the writing rules; *Wienkonventionen* and *EU-förordningen* hold one. */
const law = /^[^-]*(?:lagen|balken|förordningen|barnkonventionen)s?$/iu;
const capitalisedMonths = new Set(months.map(capitalise));
const weekdays = new Set(
  'Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Måndagar Tisdagar Onsdagar Torsdagar Fredagar'.split(
    ' ',
  ),
);

export default defineRule({
  meta: {
    id: 'onodig-versal',
    group: 'form',
    title: { sv: 'Stor bokstav utan orsak', en: 'Needless capital' },
    severity: 'info',
    what: {
      sv: 'Kommunen, Nämnden, Förvaltningsrätten, Skollagen, Måndag och Maj med stor bokstav inne i en mening.',
      en: 'Kommunen, Nämnden, Förvaltningsrätten, Skollagen, Måndag and Maj with a capital inside a sentence.',
    },
    why: {
      sv: 'På svenska har bara namn stor bokstav. Fler versaler gör texten högtidlig och svårare att läsa.',
      en: 'In Swedish only names have a capital. More of them make a text solemn and harder to read.',
    },
    todo: {
      sv: 'Skriv med liten bokstav: kommunen, nämnden, måndag. Hela namnet har stor: Förvaltningsrätten i Malmö.',
      en: 'Write a small letter. The full name has a capital: Förvaltningsrätten i Malmö.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '9' }],
    messages: {
      small: { sv: 'Skriv ”{small}” med liten bokstav.', en: 'Write “{small}” with a small letter.' },
    },
    fel: [
      {
        text: 'Du kan överklaga till Förvaltningsrätten. Skicka brevet till Kommunen.',
        finds: ['Förvaltningsrätten', 'Kommunen'],
        suggests: ['förvaltningsrätten', 'kommunen'],
      },
      { text: 'Vi har stängt på Måndag den 4 Maj.', finds: ['Måndag', 'Maj'], suggests: ['måndag', 'maj'] },
      {
        text: 'Enligt Socialtjänstlagen har du rätt till det. Stödet regleras av Lagen om bostadsbidrag.',
        finds: ['Socialtjänstlagen', 'Lagen'],
        suggests: ['socialtjänstlagen', 'lagen'],
      },
    ],
    ratt: [
      { text: 'Enligt skollagen har du rätt till det. Vi badar i Lagen. Lagen om bostadsbidrag gäller.' },
      { text: 'Du kan överklaga till förvaltningsrätten. Skicka brevet till kommunen.' },
      { text: 'Målet avgörs av Förvaltningsrätten i Malmö. Kommunen svarar.' },
      { text: 'Skriv till Socialnämnden, Exempelby kommun, 555 55 Exempelby.' },
      { text: 'Ring Maj Lind på måndag. Tidningen Kommunen Idag skrev om det.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.text === token.lower || token.kind !== 'word') continue;
      const previous = tokens[index - 1]!;
      const next = tokens[index + 1];
      const isDate = capitalisedMonths.has(token.text)
        ? previous.kind === 'number' && /^\d{1,2}$/u.test(previous.text)
        : weekdays.has(token.text);
      const isLaw =
        startsUpper(token) &&
        law.test(token.text) &&
        // *Lagen om stöd och service*; *i Lagen* may be a lake.
        (token.lower !== 'lagen' || next?.lower === 'om');
      if (!isDate && !isLaw && !bodies.has(token.text)) continue;
      // After a stop, colon, dash, quote or line break a new sentence may begin.
      if (previous.kind !== 'word' && previous.kind !== 'number' && previous.text !== ',') continue;
      if (block.text.slice(previous.end, token.start).includes('\n')) continue;
      // Part of a name: *Tidningen Kommunen*, *Förvaltningsrätten i Malmö*, *Nämnden för Barn*.
      // *Enligt Skollagen* begins a sentence.
      const isAfterName = startsUpper(previous) && !(isLaw && index === 1);
      if (!isDate && (isAfterName || isName(next?.text, tokens[index + 2]?.text))) continue;
      if (!isDate && beginsAddress(block.text, token.end)) continue;
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: 'small',
        data: { small: token.lower },
        suggestions: [token.lower],
      });
    }
  },
});

/** True when what follows makes the word a part of a name. */
function isName(next: string | undefined, afterNext: string | undefined): boolean {
  if (next === undefined) return false;
  if (/^\p{Lu}/u.test(next)) return true;
  return /^(?:i|för|på|och)$/u.test(next) && afterNext !== undefined && /^\p{Lu}/u.test(afterNext);
}

import { describe, expect, test } from 'vitest';
import { isExplainedOnSpot } from '../../../src/rules/terms/explained-on-spot.ts';
import { block } from './helpers.ts';

/** True when the first place of the word in the text is explained there. */
function explains(text: string, word: string, isName = true): boolean {
  const { sentences } = block(text);
  const at = sentences.findIndex(({ tokens }) => tokens.some(({ lower }) => lower === word));
  const start = sentences[at]!.tokens.findIndex(({ lower }) => lower === word);
  return isExplainedOnSpot({ sentences, at, start, end: start + 1 }, isName);
}

describe('a word with a plainer one is excused where the text explains it', () => {
  test.each([
    ['medgivande', 'Skicka med ett medgivande (ett skriftligt ja).'],
    ['medgivande', 'Skicka med ett medgivande, det vill säga ett ja från grannen.'],
    ['lagrum', 'Vi skriver vilket lagrum vi har följt, det vill säga vilken del av lagen.'],
    ['målbild', 'Vi har en målbild, en bild av hur det ska vara om tio år.'],
    ['äganderättshavaren', 'Äganderättshavaren, den som äger huset, ska skriva under.'],
    ['redundans', 'Näten har redundans, som innebär att det finns en reserv.'],
    ['sanktion', 'Det kan bli en sanktion, vilket innebär att du får mindre pengar.'],
    ['kvalifikationer', 'Skriv dina kvalifikationer, till exempel vilken utbildning du har.'],
    ['överträdelse', 'En överträdelse är när någon bryter mot en regel.'],
    ['synergi', 'Vi vill ha synergi – att två hjälps åt och får mer gjort.'],
    ['återbetalning', 'Pengarna får du tillbaka (återbetalning).'],
    ['applikation', 'Ladda ner vår applikation, en så kallad app, till telefonen.'],
    ['åliggande', 'Det är ett åliggande för kommunen, dvs. något som den måste göra.'],
    ['tidsfristen', 'Tidsfristen är den tid du har på dig att svara.'],
    ['rättsmedel', 'Rättsmedel är sätt att få ett beslut ändrat.'],
    ['applikation', 'Ladda ner ett program till telefonen, en så kallad applikation.'],
  ])('beside it: %s in %s', (word, text) => expect(explains(text, word)).toBe(true));

  test.each([
    ['evidens', 'Det finns evidens. Med evidens menas att forskning har visat det.'],
    ['rekvisit', 'Alla rekvisit ska vara uppfyllda. Rekvisit är de villkor som lagen har.'],
    ['kohorten', 'En kohort är en grupp som är född samma år. Vi följer kohorten i tio år.'],
    ['anhållan', 'Skriv en anhållan. Det är ett brev där du ber om något.'],
    ['förbehåll', 'Skriv under med förbehåll. Det betyder att du bara går med på en del.'],
    ['inlaga', 'Skicka din inlaga till domstolen. Så kallas brevet där du skriver vad du tycker.'],
    ['motprestation', 'Stödet ges utan motprestation. Du behöver alltså inte göra något.'],
    ['anstånd', 'Du kan söka anstånd. Ett sådant betyder att du får vänta med att betala.'],
  ])('in a sentence next to it: %s in %s', (word, text) => expect(explains(text, word)).toBe(true));
});

describe('what only looks like an explanation excuses nothing', () => {
  test.each([
    ['medgivande', 'Skicka ditt medgivande (senast den 3 maj).'],
    ['specifikationer', 'Uppdraget att förvalta specifikationer (S2019/01521) är klart.'],
    ['nyttjande', 'Avgift tas ut vid nyttjande (t.ex. uthyrning).'],
    ['medgivande', 'Skicka ditt medgivande, en kopia av passet och ett foto.'],
    ['aktörer', 'Vi frågar berörda aktörer, till exempel skolan.'],
    ['resiliens', 'Målet är att stärka ortens resiliens, att hjälpa företag och att bygga mer.'],
    ['inkomster', 'Avgiften följer hushållets inkomster, dvs även din sambos lön.'],
    ['samsyn', 'Vi behöver samsyn – det är viktigt.'],
    ['ändamålet', 'Ändamålet är att minska kostnaderna.'],
    ['prevention', 'Prevention är ett av våra mål.'],
    ['förfarandet', 'Förfarandet innebär att ni slipper vänta.'],
    ['funktionshinder', 'Du som har ett funktionshinder som innebär svårigheter kan söka.'],
    ['hemställan', 'Vi har fått er hemställan om bidrag. Det betyder att vi börjar.'],
    ['evidens', 'Vi bygger på evidens. Det är bra.'],
    ['inlaga', 'Har du skickat din inlaga? Det är ett krav på dig.'],
    ['ivo', 'Din anmälan ligger hos IVO. Det innebär att du får vänta.'],
    ['sanktion', 'Vi kan besluta om en sanktion. Det är en fråga för nämnden.'],
  ])('%s in %s', (word, text) => expect(explains(text, word)).toBe(false));

  test('of a verb only what says so outright does', () => {
    expect(explains('Avgiften ska erläggas (i förskott).', 'erläggas', false)).toBe(false);
    expect(explains('Avgiften ska erläggas. Det är en avgift för varje barn.', 'erläggas', false)).toBe(
      false,
    );
    expect(explains('Avgiften ska erläggas, det vill säga betalas.', 'erläggas', false)).toBe(true);
  });
});

import { isStopped } from '../src/measures/counting.ts';
import { numberWord } from '../src/rules/support/numbers.ts';
import { defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';
import { withDigit } from '../src/swedish/word-sets.ts';

/** What a number before it measures rather than counts: figures are the readable form there. */
const measured = new Set<string>([
  ...months,
  ...(
    'år åring åringar åringarna årig åriga månad månader månaders mån vecka veckor veckors dag dagar dagars dygn timme timmar ' +
    'timmars tim minut minuter sekunder arbetsdagar vardagar kalenderdagar skoldagar kr kronor öre euro dollar tusen miljon ' +
    'miljoner miljard miljarder procent procentenheter promille grad grader meter m cm mm km kilometer centimeter millimeter deciliter milliliter centiliter ml cl msk tsk krm tablett tabletter portioner mil kvm kvadratmeter kubikmeter ' +
    'hektar ha liter l dl kg kilo gram g ton w kw kwh mbit gb mb st st. stycken poäng p hp högskolepoäng kap kap. kapitlet ' +
    'punkten stycket och eller till rum rok gånger ggr § % x mot av'
  ).split(' '),
]);
/** Words that name the thing with the number: *årskurs 3*, *avsnitt 4*, *kl. 9*. */
const namesThing =
  /^(?:kl\.?|klockan|nr\.?|nummer|kapitel|kap\.?|avsnitt|bilaga|punkt|punkterna|sida|sidan|s\.|sid\.?|figur|tabell|bild|diagram|artikel|årskurs|åk\.?|klass|termin|steg|nivå|fas|etapp|grupp|typ|del|version|zon|linje|buss|väg|hus|rum|sal|plan|våning|port|box|lag|skala|betyg|vecka|v\.|år|den|mål|regel|fråga|kolumn|rad|ruta|fält|alternativ|kategori|avdelning|cirka|ca|paragraf|dag|hall|spår|gate|anmärkning|not|mom|mom\.|omgång|distrikt|område|riksväg|länsväg|spår|kvarter|lgh|lägenhet|uppgift|moment|hållplats|omgång|spel|delmål|mom|övning|kurs|modul|period|läge|perrong|brygga|kaj|bana|bord|avfart|utgång|ingång|entré|trapphus|skåp|fack)$/u;

/** *ring 0911 …*: numbers that are dialled, paid to or sent to. */
const phoneWord = /^(?:ring|nummer|telefon|tel|fax|sms|mobil|postgiro|plusgiro|bankgiro|konto|box)/u;

/** True when the sentence has other figures, or figures elsewhere: then the writer has chosen figures for all. */
function hasOtherFigures({ tokens }: Sentence, index: number): boolean {
  return tokens.some((token, at) => at !== index && /^\d/u.test(token.text));
}

/** *under 2025 450 ungdomar*, *15 2-sitsiga bänkar*: two numbers that only a space keeps apart. */
function isBeside(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, after] = tokens.slice(index - 1, index + 3);
  if (before?.kind !== 'word' || (before.text !== before.lower && index > 1)) return false;
  if (before.abbreviation) return false;
  if (after?.kind !== 'word' || after.text !== after.lower || after.abbreviation) return false;
  if (!/^(?:\d{1,2}|(?:19|20)\d\d)$/u.test(token!.text) || phoneWord.test(before.lower)) return false;
  return (
    next!.start > token!.end && (/^[1-9]\d{0,3}$/u.test(next!.text) || /^\d{1,2}-\p{Ll}/u.test(next!.text))
  );
}

const partsOfDay = new Set('morgonen förmiddagen dagen eftermiddagen kvällen natten'.split(' '));

export default defineRule({
  meta: {
    id: 'sma-tal',
    group: 'form',
    title: { sv: 'Små tal i siffror', en: 'Small numbers in figures' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'lattlast', 'minnesanteckningar', 'protokoll'],
    what: {
      sv: 'Tal från två till tolv i siffror i löpande text. Mått, tider, åldrar, belopp, numrerade saker och meningar med flera tal är undantagna.',
      en: 'Numbers from two to twelve in figures in running text. Measures, times, ages, amounts, numbered things and sentences with several numbers are exempt.',
    },
    why: {
      sv: 'Små tal smälter bättre in i texten som ord. Siffror drar blicken till sig och passar där talet är det viktiga.',
      en: 'Small numbers blend into the text as words. Figures draw the eye and suit where the number is what matters.',
    },
    todo: {
      sv: 'Skriv talet med bokstäver om det inte är talet som är det viktiga.',
      en: 'Write the number in letters unless the number is what matters.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.1.2' }],
    messages: {
      beside: {
        sv: 'Två tal bredvid varandra blir lätt ett. Skriv det ena med bokstäver eller ändra ordningen.',
        en: 'Two numbers side by side are easily read as one. Write one in letters or change the order.',
      },
      letters: {
        sv: 'Små tal skrivs gärna med bokstäver: {word}.',
        en: 'Small numbers are preferably written in letters: {word}.',
      },
    },
    fel: [
      { text: 'Du behöver skicka med 3 intyg till oss.', finds: ['3'], suggests: ['tre'] },
      {
        text: 'Vi köpte 15 2-sitsiga bänkar. Under 2025 450 ungdomar sökte jobb.',
        finds: ['15 2-sitsiga', '2025 450'],
      },
      { text: 'Kommunen har byggt 2 nya förskolor i området.', finds: ['2'], suggests: ['två'] },
    ],
    ratt: [
      { text: 'Ställ fram kärlet senast 6 på morgonen.' },
      { text: 'Vi köpte femton 2-sitsiga bänkar. Under 2025 sökte 450 ungdomar jobb.' },
      { text: 'Du behöver skicka med tre intyg till oss inom 3 veckor.' },
      { text: 'Eleverna i årskurs 3 får 5 poäng och betalar 10 kronor.' },
      { text: 'Vi har 8 platser i matsalen och 45 i salongen.' },
      { text: 'Din ansökan prövas enligt 4 kap. 1 § socialtjänstlagen.' },
    ],
  },
  blocks: ['paragraph'],
  words: withDigit,
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    for (let index = 1; index + 1 < tokens.length; index++) {
      const [token, next] = [tokens[index]!, tokens[index + 1]!];
      if (token.kind !== 'number' || !isBeside(tokens, index) || !isStopped(sentence)) continue;
      report({ block, start: token.start, end: next.end, messageId: 'beside' });
    }
    for (let index = 1; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.kind !== 'number' || token.text.length > 2) continue;
      const value = Number(token.text);
      const word = numberWord(value);
      if (word === undefined || value < 2 || String(value) !== token.text) continue;
      const next = tokens[index + 1]!;
      const previous = tokens[index - 1]!;
      if (next.kind !== 'word' || next.text !== next.lower || next.abbreviation || measured.has(next.lower))
        continue;
      // *senast 6 på morgonen*: a time.
      if (next.lower === 'på' && partsOfDay.has(tokens[index + 2]?.lower ?? '')) continue;
      if (
        previous.kind !== 'word' ||
        (previous.text !== previous.lower && index > 1) ||
        namesThing.test(previous.lower)
      )
        continue;
      if (
        next.start === token.end ||
        /^\d/u.test(next.text) ||
        !isStopped(sentence) ||
        hasOtherFigures(sentence, index)
      )
        continue;
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: 'letters',
        data: { word },
        suggestions: [word],
      });
    }
  },
});

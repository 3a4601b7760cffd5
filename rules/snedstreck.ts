import { isStopped } from '../src/measures/counting.ts';
import { isInTitle, quotations } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { monthNames } from '../src/swedish/calendar.ts';
import type { Token } from '../src/swedish/types.ts';

/** Pairs that have rules of their own (*och-eller*, *konsneutralt*). */
const otherRules = new Set('och eller samt han hon hans hennes honom henne'.split(' '));

/** Units that are cut short for want of room: *kr/mån* says as much in full as *kr per månad*. */
const fullUnits = new Map([
  ['mån', 'månad'],
  ['tim', 'timme'],
  ['pers', 'person'],
]);

/** What an amount or count is spread over: there the slash means *per*. */
const spans = new Set(
  'år månad mån vecka dag dygn timme tim minut person barn elev gång kväll natt kvartal termin hushåll km mil kvm familj invånare'.split(
    ' ',
  ),
);
/** Tokens of a heading or item that says more than a name: *Så här ansöker/anmäler du*. */
const shortestHeading = 5;
const plainWord = /^\p{L}[\p{L}-]{2,}$/u;
/** Words of two letters that are no short form of anything: *den/de, du/ni, en/ett*. */
const shortWords = new Set('de du ni vi er en'.split(' '));
/** What is counted before the slash, also shortened. */
const units = new Set('kr kr. tim tim. mån mån. st st.'.split(' '));

function isPlain(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    (!token.abbreviation || units.has(token.lower)) &&
    (plainWord.test(token.text) || shortWords.has(token.lower) || units.has(token.lower)) &&
    !otherRules.has(token.lower)
  );
}

/** *Är du/ni osäker/osäkra*: the second pair only follows the first, which is what is to be changed. */
function followsNumber(tokens: readonly Token[], index: number, words: readonly Token[]): boolean {
  const [one, many] = words;
  if (words.length !== 2 || !/(?:a|na)$/u.test(many!.lower)) return false;
  const stem = one!.lower.replace(/(?:er|el|en|t)$/u, '');
  if (stem.length < 3 || !many!.lower.startsWith(stem)) return false;
  return tokens
    .slice(0, index)
    .some((token, at) => token.text === '/' && /^(?:ni|de|er|dem)$/u.test(tokens[at + 1]?.lower ?? ''));
}

export default defineRule({
  meta: {
    id: 'snedstreck',
    group: 'form',
    title: { sv: 'Snedstreck mellan ord', en: 'Slash between words' },
    severity: 'warning',
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Snedstreck mellan ord i löpande text: vårdnadshavare/förälder, kronor/månad.',
      en: 'A slash between words in running text: vårdnadshavare/förälder, kronor/månad.',
    },
    why: {
      sv: 'Läsaren vet inte om strecket betyder och, eller, per eller båda orden i ett, och det går inte att läsa högt.',
      en: 'Readers cannot tell whether the slash means och, eller or per, and it cannot be read aloud.',
    },
    todo: { sv: 'Skriv ordet du menar: eller, och, per.', en: 'Write the word you mean: eller, och, per.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '8.3.2 och 13.10' }],
    messages: {
      slash: {
        sv: 'Skriv ”och” eller ”eller” i stället för snedstreck.',
        en: 'Write “och” or “eller” instead of the slash.',
      },
      comma: {
        sv: 'Skriv komma i stället för snedstreck, eftersom ”eller” följer: {form}.',
        en: 'Write a comma instead of the slash, since “eller” follows: {form}.',
      },
      per: {
        sv: 'Skriv ”per” i stället för snedstreck: {form}.',
        en: 'Write “per” instead of the slash: {form}.',
      },
    },
    fel: [
      { text: 'Ring oss om du/ni är osäker/osäkra.', finds: ['du/ni'], suggests: ['du eller ni'] },
      {
        text: 'Vi ringer den/de som har sökt, så att du/ni vet.',
        finds: ['den/de', 'du/ni'],
        suggests: ['den eller de', 'du eller ni'],
      },
      {
        text: 'Elevens vårdnadshavare/förälder ska skriva under ansökan.',
        finds: ['vårdnadshavare/förälder'],
        suggests: ['vårdnadshavare eller förälder'],
      },
      {
        text: 'Avgiften är 300 kronor/månad för ett barn.',
        finds: ['kronor/månad'],
        suggests: ['kronor per månad'],
      },
      {
        text: 'Kom ihåg:\n\n- Ta med pass/id-kort till mötet\n- Kom i tid',
        finds: ['pass/id-kort'],
        suggests: ['pass eller id-kort'],
      },
      {
        text: 'Avgiften är 1 240 kronor/år för en villa.',
        finds: ['kronor/år'],
        suggests: ['kronor per år'],
      },
      { text: 'Vi planterar i månadsskiftet maj/juni.', finds: ['maj/juni'], suggests: ['maj–juni'] },
      {
        text: 'Hyran är 4 500 kr/månad. Avgiften är högst 300 kr/mån.',
        finds: ['kr/månad', 'kr/mån'],
        suggests: ['kr per månad', 'kr per månad'],
      },
      {
        text: 'Kontakta din handläggare/kontaktperson/chef om något ändras.',
        finds: ['handläggare/kontaktperson/chef'],
        suggests: ['handläggare, kontaktperson eller chef'],
      },
      {
        text: 'Ange inkomst för make/maka eller sambo om ni bor ihop.',
        finds: ['make/maka'],
        suggests: ['make, maka'],
      },
      {
        text: '# Så här ansöker/anmäler du\n\nDu gör det på webben.',
        finds: ['ansöker/anmäler'],
        suggests: ['ansöker eller anmäler'],
      },
    ],
    ratt: [
      { text: 'Fyll i blanketten Uppgift om hyra/avgift. Skicka ”Anmälan om flytt/byte” till oss.' },
      { text: 'Filen ligger i mappen /hem/anna/dokument på servern.' },
      { text: '# Namn/adress\n\nSkriv ditt namn här.' },
      { text: 'Elevens vårdnadshavare ska skriva under ansökan.' },
      { text: 'Läsåret 2015/16 körde bussen i 50 km/h. Du når oss c/o Storstads kommun.' },
      { text: '- Namn/adress\n- Telefon/mobil' },
      { text: 'Läs förslaget på exempelby.travel/hamnen innan du skriver till oss.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading'],
  block(block, { report }) {
    if (!block.text.includes('/')) return;
    for (const sentence of block.sentences) {
      const isHeading = block.kind === 'heading';
      const isLine = isHeading || (block.kind === 'listItem' && !isStopped(sentence));
      if (!isLine && !isStopped(sentence)) continue;
      const { tokens } = sentence;
      // A label of two words (*Sjukdom/ledighet*) is no sentence, a heading or item of more is read as one.
      if (isLine && tokens.length < shortestHeading) continue;
      const mild = isLine ? { severity: 'info' as const } : {};
      for (let index = 0; index + 2 < tokens.length; index++) {
        if (tokens[index + 1]!.text !== '/' || !isPlain(tokens[index])) continue;
        // *mappen /hem/anna*: a path.
        if (
          tokens[index]!.end < tokens[index + 1]!.start &&
          tokens[index + 1]!.end === tokens[index + 2]!.start &&
          tokens[index + 3]?.text === '/'
        ) {
          while (tokens[index + 1]?.text === '/') index += 2;
          continue;
        }
        const words = [tokens[index]!];
        let at = index;
        // *1 240 kronor/år*: a word of two letters, which is none of a pair.
        const isYear = (token: Token | undefined) => token?.lower === 'år';
        while (tokens[at + 1]?.text === '/' && (isPlain(tokens[at + 2]) || isYear(tokens[at + 2]))) {
          words.push(tokens[at + 2]!);
          at += 2;
        }
        const last = words[words.length - 1]!;
        // *Vård/Omsorg* is a name; *sol- och/eller* a pair of its own.
        const isName = words.slice(1).some((word) => word.text !== word.lower);
        if (words.length < 2 || isName || tokens[at + 1]?.text === '/' || tokens[index - 1]?.text === '/') {
          index = at;
          continue;
        }
        // *Blanketten Uppgift om hyra/avgift*: nobody may change what it is called.
        const isNamed = isInTitle(tokens, index) || isQuotedWhole(block.text, words[0]!.start, last.end);
        if (isNamed || followsNumber(tokens, index, words)) {
          index = at;
          continue;
        }
        const place = { block, start: words[0]!.start, end: last.end, ...mild };
        const forms = words.map((word) => word.text);
        const isUnit =
          words.length === 2 &&
          spans.has(last.lower.replace(/\.$/u, '')) &&
          /^(?:kronor|kr\.?|tim\.?|gånger?|timmar|dagar|poäng|nätter|besök|lektioner|öre|kilo|ton|liter|meter)$/u.test(
            words[0]!.lower,
          );
        // A shortened unit before another thing than a time (*kr/A3*) is a table's business.
        if (!isUnit && words.some((word) => units.has(word.lower) || isYear(word))) {
          index = at;
          continue;
        }
        if (isUnit) {
          const form = forms.map((one) => fullUnits.get(one.toLowerCase()) ?? one).join(' per ');
          // Everybody reads *kr/månad*; it is only clearer with *per*.
          report({ ...place, messageId: 'per', data: { form }, suggestions: [form], severity: 'info' });
        } else {
          const head = forms.slice(0, -1).join(', ');
          // *Make/maka eller sambo*: one of three.
          const areMonths = words.every(({ lower }) => monthNames.has(lower));
          const isListed = !areMonths && tokens[at + 1]?.lower === 'eller' && tokens[at + 2]?.kind === 'word';
          // *Månadsskiftet maj/juni*: from one to the other.
          const suggestions = areMonths
            ? [`${forms[0]}–${last.text}`]
            : isListed
              ? [forms.join(', ')]
              : [`${head} eller ${last.text}`, `${head} och ${last.text}`];
          const form = suggestions[0]!;
          report({ ...place, messageId: isListed ? 'comma' : 'slash', data: { form }, suggestions });
        }
        index = at;
      }
    }
  },
});

/** True for words between quotation marks, which stand as somebody else has written them. */
function isQuotedWhole(text: string, first: number, last: number): boolean {
  const ranges = quotations(text);
  return ranges.some((start, at) => at % 2 === 0 && start <= first && last <= ranges[at + 1]!);
}

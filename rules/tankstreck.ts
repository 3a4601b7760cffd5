import { firstNames, lastNames } from '../src/generated/names.ts';
import { defineRule } from '../src/rules/types.ts';
import { months, weekdays } from '../src/swedish/calendar.ts';
import { Flag, WordClass } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { SpellChecker } from '../src/swedish/spelling/index.ts';
import type { Token } from '../src/swedish/types.ts';

export default defineRule({
  meta: {
    id: 'tankstreck',
    group: 'form',
    title: { sv: 'Bindestreck som tankstreck', en: 'Hyphen used as a dash' },
    severity: 'info',
    yieldsTo: ['sarskrivning'],
    what: {
      sv: 'Bindestreck med mellanslag på båda sidor mellan ord.',
      en: 'A hyphen with spaces on both sides between words.',
    },
    why: {
      sv: 'Bindestrecket håller ihop ord. Tankstrecket är längre och visar att en paus eller ett inskott kommer.',
      en: 'A hyphen ties words together. A dash is longer and shows that a pause or an insertion comes.',
    },
    todo: {
      sv: 'Skriv tankstreck (–). Ofta passar ett komma, ett kolon eller en ny mening ännu bättre.',
      en: 'Write a dash (–). Often a comma, a colon or a new sentence is better still.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.8' }],
    messages: {
      dash: { sv: 'Skriv tankstreck (–) här, eller komma.', en: 'Write a dash (–) here, or a comma.' },
      half: {
        sv: 'Bindestrecket hör till ordet före: {form}.',
        en: 'The hyphen belongs to the word before it: {form}.',
      },
      span: {
        sv: 'Mellan två punkter skrivs tankstreck utan mellanslag: {form}.',
        en: 'Between two points stands a dash without spaces: {form}.',
      },
    },
    fel: [
      {
        text: 'Du kan få hjälp av personalen - till exempel med att handla.',
        finds: ['-'],
        suggests: ['–'],
      },
      { text: '# Ansökan - så här gör du', finds: ['-'], suggests: ['–'] },
      {
        text: 'Kommunen sköter vatten - och avloppsanläggningen. Ring budget - och skuldrådgivningen om för - och nackdelar.',
        finds: ['vatten -', 'budget -', 'för -'],
        suggests: ['vatten-', 'budget-', 'för-'],
      },
      {
        text: 'Vi undervisar på mellan – och högstadiet. Staden sköter vatten – och avloppsledningen.',
        finds: ['mellan –', 'vatten –'],
        suggests: ['mellan-', 'vatten-'],
      },
      {
        text: 'Tåget går sträckan Kalmar - Nybro - Emmaboda måndag - torsdag.',
        finds: ['Kalmar - Nybro - Emmaboda', 'måndag - torsdag'],
        suggests: ['Kalmar–Nybro–Emmaboda', 'måndag–torsdag'],
      },
      {
        text: 'Vi ger stöd till vuxna - och barn. Jobb för unga - Feriejobb. Hon bor i Kalmar - Anna trivs där.',
        finds: ['-', '-', '-'],
      },
    ],
    ratt: [
      { text: 'Du kan få hjälp av personalen – till exempel med att handla.' },
      { text: 'För- och efternamn skriver du överst. Avgiften är 0 - 40 kronor.' },
      { text: '- Ta med legitimation.\n- Kom i tid.' },
      { text: 'Ring växeln – och vänta. Titta in – och berätta. Vi ses där – och kommer gärna hem.' },
      { text: 'Vatten- och avloppsanläggningen är gammal. Tåget Kalmar–Nybro går måndag–torsdag.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading', 'caption'],
  sentence(sentence, block, { report, spelling }) {
    const { tokens } = sentence;
    for (let index = 1; index < tokens.length - 1; index++) {
      const token = tokens[index]!;
      // *För – och nackdelar*: programs make a dash of a hyphen with spaces.
      const isDash = token.text === '–';
      if (token.text !== '-' && !isDash) continue;
      const before = tokens[index - 1]!;
      const after = tokens[index + 1]!;
      if (!isWordLike(before) || !isWordLike(after)) continue;
      // *5 - 11* is a range, and *- 5* a negative number: other rules' business, or nobody's.
      if (before.kind === 'number' || after.kind === 'number') continue;
      if (before.end === token.start || token.end === after.start) continue;
      if (spelling !== undefined && isHalf(tokens, index, spelling)) {
        const form = `${before.text}-`;
        report({
          block,
          start: before.start,
          end: token.end,
          messageId: 'half',
          data: { form },
          suggestions: [form],
        });
        continue;
      }
      if (isDash) continue;
      const last = spanEnd(tokens, index, spelling?.lexicon);
      if (last > index) {
        const form = tokens
          .slice(index - 1, last + 1)
          .map(({ text }) => (text === '-' ? '–' : text))
          .join('');
        const { end } = tokens[last]!;
        report({ block, start: before.start, end, messageId: 'span', data: { form }, suggestions: [form] });
        index = last;
        continue;
      }
      report({ block, start: token.start, end: token.end, messageId: 'dash', suggestions: ['–'] });
    }
  },
});

/** *Budget - och skuldrådgivning*: with the last part of the word behind *och*, what stands before makes a word. */
function isHalf(tokens: readonly Token[], index: number, spelling: SpellChecker): boolean {
  const before = tokens[index - 1]!;
  const whole = tokens[index + 2];
  if (before.kind !== 'word' || whole?.kind !== 'word' || !joiners.test(tokens[index + 1]!.lower))
    return false;
  // *För- och nackdelar*: no pause stands behind a preposition; *titta in – och berätta* has one that is meant.
  const isPause = tokens[index]!.text === '–';
  if (!isPause && prefixes.test(before.lower) && whole.text.length >= longEnough) return true;
  const last = spelling.parts(whole.lower)?.at(-1)?.text;
  if (last === undefined || last === whole.lower) return false;
  return spelling.lookup.accepts(before.lower + last);
}

/** Words between two halves: *in- och utflyttning*. */
const joiners = /^(?:och|eller|samt|respektive)$/u;
const prefixes = /^(?:av|från|för|in|mellan|ned|ner|om|på|till|under|upp|ut|över)$/u;
/** Letters of a word that has a prefix: *gå ut - och in* has none. */
const longEnough = 6;

/**
 * The last token of what goes from one point to another around the hyphen at `index`, which is no pause: *måndag - fredag,
 * Kalmar - Nybro - Emmaboda*. −1 for none.
 */
function spanEnd(tokens: readonly Token[], index: number, lexicon: Lexicon | undefined): number {
  const [from, to] = [tokens[index - 1]!, tokens[index + 1]!];
  if (dayRows.some((row) => row.includes(from.lower) && row.includes(to.lower))) return index + 1;
  if (lexicon === undefined || !isPlace(from, lexicon) || !isPlace(to, lexicon)) return -1;
  let last = index + 1;
  // A third stop may be a place that no list has.
  while (tokens[last + 1]?.text === '-' && isCapitalised(tokens[last + 2])) last += 2;
  return last;
}

const dayRows: readonly (readonly string[])[] = [[...weekdays], [...months]];

const isCapitalised = (token: Token | undefined) =>
  token?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);

/** A name that the dictionary has, and that is none of a person. Names of the project's own are mostly of authorities. */
function isPlace(token: Token, lexicon: Lexicon): boolean {
  if (!isCapitalised(token) || firstNames.has(token.text) || lastNames.has(token.text)) return false;
  const payload = lexicon.find(token.text);
  return lexicon.classes(payload) === WordClass.NAME && !(lexicon.flags(payload) & Flag.OWN);
}

/** A word, or what may close or open a phrase before a pause. */
function isWordLike({ kind, text }: Token): boolean {
  return kind === 'word' || kind === 'number' || /^[)”"’]$/u.test(text);
}

import { isCounted, letterCount } from '../src/measures/counting.ts';
import { isOfficialName } from '../src/rules/support/nouns/official-names.ts';
import { fewestWords, oneDecimal, type Place, worstPlaces } from '../src/rules/support/worst-places.ts';
import { isExplainedOnSpot, type WordPlace } from '../src/rules/terms/explained-on-spot.ts';
import { defineRule } from '../src/rules/types.ts';
import { compoundParts } from '../src/swedish/lexicon/analyse.ts';
import { Flag } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';

/** Share of words of 15 letters or more in ordinary prose, per cent (guide, section 2.2, W13). */
const usual = oneDecimal(2.36);
/** A long word to the rate has as many letters. */
const longWord = 15;

const heavy =
  'Parkeringstillståndsansökan lämnas till samhällsbyggnadskontoret. Med ansökan följer verksamhetsbeskrivning och finansieringsplanering. Vid handläggningstidsförlängning skickas ett underrättelsemeddelande. Bostadsanpassningsbidraget räknas av mot kompetensutvecklingskostnaderna. ';
const plain =
  'Du lämnar din ansökan om tillstånd till kontoret. Skicka med en plan för hur du ska betala. Tar det längre tid än tre veckor får du ett brev av oss. Vi räknar av bidraget mot det som kursen kostar. ';

export default defineRule({
  meta: {
    id: 'langa-ord',
    group: 'text',
    title: { sv: 'Många mycket långa ord', en: 'Many very long words' },
    severity: 'info',
    yieldsTo: ['facktermer', 'skrytverb', 'kanslisprak', 'stavfel', 'stela-ord', 'frammande-ord'],
    what: {
      sv: 'Texter där ovanligt många ord har 15 bokstäver eller fler. De längsta som går att dela visas, högst tre.',
      en: 'Texts where unusually many words have 15 letters or more. The longest that can be divided are shown, at most three.',
    },
    why: {
      sv: 'Ett långt sammansatt ord måste läsaren dela själv för att förstå, och vägen genom ordet syns inte.',
      en: 'A long compound must be taken apart by readers before they understand it, and the seams do not show.',
    },
    todo: {
      sv: 'Dela ordet med en preposition eller ett verb: ”ansökan om parkeringstillstånd” i stället för ”parkeringstillståndsansökan”.',
      en: 'Divide the word with a preposition or a verb: “ansökan om parkeringstillstånd” instead of “parkeringstillståndsansökan”.',
    },
    sources: [
      { name: 'Svenska kyrkan, Skrivtips', section: 'undvik långa ord' },
      { name: 'NAV, språksjekk', section: 'lange ord' },
    ],
    messages: {
      long: {
        sv: '{percent} procent av textens ord har minst 15 bokstäver, vanligt är {usual}. ”{word}” har {letters}: {parts}. Går det att dela, med av, för, om eller i: ”{head} … {rest}”?',
        en: '{percentEn} per cent of the words of the text have 15 letters or more, {usualEn} is usual. “{word}” has {letters}: {parts}. Can it be divided, with av, för, om or i: “{head} … {rest}”?',
      },
    },
    options: {
      percent: {
        default: 5,
        minimum: 1,
        maximum: 100,
        description: {
          sv: 'Så stor del av orden får ha 15 bokstäver eller fler, i procent.',
          en: 'Largest share of words of 15 letters or more, per cent.',
        },
      },
      letters: {
        default: 18,
        minimum: 10,
        maximum: 100,
        description: {
          sv: 'Bara ord med minst så många bokstäver visas.',
          en: 'Only words of at least as many letters are shown.',
        },
      },
      words: fewestWords,
    },
    fel: [
      {
        text: heavy.repeat(5),
        finds: [
          'Parkeringstillståndsansökan',
          'handläggningstidsförlängning',
          'kompetensutvecklingskostnaderna',
        ],
      },
      {
        text: `Kompetensutvecklingskostnadsfördelning är när flera delar på det som en kurs kostar. ${heavy.repeat(5)}`,
        finds: [
          'Parkeringstillståndsansökan',
          'handläggningstidsförlängning',
          'kompetensutvecklingskostnaderna',
        ],
      },
      {
        text: `${plain}${heavy.repeat(4)}`,
        finds: [
          'Parkeringstillståndsansökan',
          'handläggningstidsförlängning',
          'kompetensutvecklingskostnaderna',
        ],
      },
    ],
    ratt: [{ text: plain.repeat(4) }, { text: heavy }, { text: `${plain.repeat(12)}${heavy}` }],
  },
  needs: ['lexicon'],
  look(block) {
    const count = countLong(block);
    return count === 0 ? undefined : count;
  },
  document({ document, looked, measures, swedish, options, report }) {
    if (measures.words < options.words) return;
    let count = 0;
    for (const { block, found } of looked) if (block.within === undefined) count += found;
    const percent = (100 * count) / measures.words;
    if (percent <= options.percent) return;
    const seen = new Set<string>();
    const places = worstPlaces(document, (_sentence, sentences, at) =>
      longestWord({ sentences, at }, swedish!.lexicon!, options.letters, seen),
    );
    const rate = oneDecimal(percent);
    for (const { block, start, end, data } of places) {
      report({
        block,
        start,
        end,
        messageId: 'long',
        data: { ...data, percent: rate.sv, percentEn: rate.en, usual: usual.sv, usualEn: usual.en },
      });
    }
  },
});

function countLong(block: AnalysedBlock): number {
  let count = 0;
  for (const sentence of block.sentences) {
    let long = 0;
    for (const token of sentence.tokens) {
      if (token.text.length >= longWord && token.kind === 'word' && letterCount(token) >= longWord) long++;
    }
    if (long > 0 && isCounted(sentence, block)) count += long;
  }
  return count;
}

/** Enough of a word that its inflected forms have in common. */
const stemOf = ({ lower }: Token): string => lower.slice(0, longWord);

/** *konsumentkreditinstitut, även kallade snabblåneföretag*: the writer says it in another way at once. */
function hasPlainName(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === ',' && /^kalla(?:s|d|t|de)$/u.test(tokens[index + 3]?.lower ?? '');
}

/** The longest word of a sentence that can be divided and has not been shown before. */
function longestWord(
  { sentences, at }: Pick<WordPlace, 'sentences' | 'at'>,
  lexicon: Lexicon,
  fewest: number,
  seen: Set<string>,
): Place | undefined {
  const { tokens } = sentences[at]!;
  let longest: Place | undefined;
  let stem = '';
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.text.length < fewest || token.kind !== 'word' || seen.has(stemOf(token))) continue;
    const weight = letterCount(token);
    if (weight < fewest || weight <= (longest?.weight ?? 0)) continue;
    // A capital inside a sentence makes a name.
    if (index > 0 && token.text[0] !== token.lower[0]) continue;
    if (hasPlainName(tokens, index)) continue;
    if (isExplainedOnSpot({ sentences, at, start: index, end: index + 1 })) continue;
    const division = divide(token, lexicon);
    if (division === undefined) continue;
    stem = stemOf(token);
    longest = {
      start: token.start,
      end: token.end,
      weight,
      data: { word: token.lower, letters: weight, ...division },
    };
  }
  if (longest !== undefined) seen.add(stem);
  return longest;
}

/**
 * The parts of a compound, its last part, and the rest as a word of its own. A compound of two (*parkering-s-tillstånd*)
 * is most often the name of a thing and says it shortest: one of three is shown, and a very long one of two.
 */
function divide(
  { lower }: Token,
  lexicon: Lexicon,
): { parts: string; head: string; rest: string } | undefined {
  if (isOfficialName(lower) || lower.includes('-')) return undefined;
  const found = compoundParts(lexicon, lower);
  if (found === undefined) return undefined;
  const parts = found.flatMap(({ text }) => elements(text, lexicon));
  if (parts.length < 3 && lower.length < longPair) return undefined;
  const last = found.at(-1)!;
  const rest = standalone(lower.slice(0, last.start), lexicon);
  return rest === undefined ? undefined : { parts: parts.join(' + '), head: last.text, rest };
}

/** A part in its own parts, where the dictionary does not have it whole: no *läke + medel*. */
function elements(part: string, lexicon: Lexicon): string[] {
  const whole = [part, part.replace(/[se]$/u, '')].some((word) => lexicon.flagsOf(word) & Flag.ENTRY);
  if (whole) return [part];
  const inner = compoundParts(lexicon, part)?.map(({ text }) => text) ?? [];
  return inner.length > 1 && inner.every(({ length }) => length >= shortestElement) ? inner : [part];
}

/** Shorter pieces are no words that a reader sees: *ned + sättning*. Letters. */
const shortestElement = 4;
/** A compound of two parts is shown from as many letters. */
const longPair = 23;

/** A first part as it stands alone: *handläggningstids-* → *handläggningstid*. */
function standalone(part: string, lexicon: Lexicon): string | undefined {
  for (const word of [part.replace(/[se]$/u, ''), part]) {
    if (lexicon.flagsOf(word) & Flag.ENTRY || compoundParts(lexicon, word) !== undefined) return word;
  }
  return undefined;
}

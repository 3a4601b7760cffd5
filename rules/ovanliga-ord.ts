import { isCounted } from '../src/measures/counting.ts';
import { isOfficialName } from '../src/rules/support/nouns/official-names.ts';
import {
  hasEverydayKin,
  isPlainCompound,
  shareFirstPart,
  UNKNOWN,
  wordFrequency,
} from '../src/rules/support/word-rarity.ts';
import { fewestWords, oneDecimal, type Place, worstPlaces } from '../src/rules/support/worst-places.ts';
import { isExplainedOnSpot, type WordPlace } from '../src/rules/terms/explained-on-spot.ts';
import { isExplainedAfter } from '../src/rules/terms/explaining-phrases.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { Trait, traits } from '../src/swedish/tagger/labels.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../src/swedish/types.ts';

/** Words below this frequency class are uncommon: about three in ten million words of running text. */
const uncommon = 2;
/**
 * Share of uncommon words in ordinary prose by this count, per cent: median of pieces of 20 sentences of the Swedish
 * treebanks. Nine in ten have at most 4.
 */
const usual = 2;

const hard =
  'Handlingarna ska vara fackmannamässigt utförda och skalenliga. Avgiften debiteras efter laglighetsprövning. Beslutet kan överprövas och kräver kontrasignation. Avtalet indexeras och kan delgivas skyndsamt. ';
const plain =
  'Du lämnar dina papper till oss i god tid. Vi räknar ut vad det kostar och skickar en räkning. Är du inte nöjd kan du klaga hos domstolen. Priset följer det som gäller för hela landet varje år. ';

export default defineRule({
  meta: {
    id: 'ovanliga-ord',
    group: 'text',
    title: { sv: 'Många ovanliga ord', en: 'Many uncommon words' },
    severity: 'info',
    yieldsTo: [
      'facktermer',
      'langa-ord',
      'kanslisprak',
      'stela-ord',
      'alderdomliga-ord',
      'frammande-ord',
      'okant-ord',
      'sallsynt-ord',
      'fast-sammansatta-verb',
      'forstavelser',
      'substantivsjuka',
    ],
    notDocumentTypes: ['protokoll'],
    what: {
      sv: 'Texter med ovanligt många ord som är sällsynta i svenskan, när sammansatta ord har delats. De ovanligaste visas, högst tre.',
      en: 'Texts with unusually many words that are rare in Swedish, once compounds are divided. The rarest are shown, at most three.',
    },
    why: {
      sv: 'Ord som läsaren sällan möter tar tid att förstå, och några sådana i rad stoppar läsningen.',
      en: 'Words that readers seldom meet take time to understand, and a few in a row stop the reading.',
    },
    todo: {
      sv: 'Byt ordet mot ett vanligare, eller förklara det första gången: ”laglighetsprövning, det vill säga att en domstol prövar om beslutet följer lagen”.',
      en: 'Use a commoner word, or explain it the first time.',
    },
    sources: [
      { name: 'ZIX, Kanton Zürich', section: 'vanliga ord' },
      { name: 'wordfreq', section: 'ordens frekvens i svenska texter' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Använd ord som läsarna förstår' },
    ],
    messages: {
      rare: {
        sv: '{percent} procent av textens ord är ovanliga, vanligt är omkring {usual}. Kan läsaren ordet ”{word}”? Byt eller förklara det.',
        en: '{percentEn} per cent of the words of the text are uncommon, about {usual} is usual. Do readers know “{word}”? Change or explain it.',
      },
    },
    options: {
      percent: {
        default: 4,
        minimum: 1,
        maximum: 100,
        description: {
          sv: 'Så stor del av orden får vara ovanliga, i procent.',
          en: 'Largest share of uncommon words, per cent.',
        },
      },
      words: fewestWords,
    },
    fel: [
      { text: hard.repeat(5), finds: ['fackmannamässigt', 'överprövas', 'indexeras'] },
      {
        text: `${hard.replace('Avtalet indexeras och', 'Avtalet indexeras. Det betyder att priset följer hyrorna. Det').repeat(5)}`,
        finds: ['fackmannamässigt', 'överprövas', 'delgivas'],
      },
      {
        text: `${plain.repeat(3)}${hard.repeat(2)}`,
        finds: ['fackmannamässigt', 'överprövas', 'indexeras'],
      },
    ],
    ratt: [
      { text: plain.repeat(4) },
      { text: hard },
      { text: `# Kalkugnar\n\n${plain.repeat(3)}${'Kalkugnen värms. '.repeat(10)}` },
      { text: `${plain.repeat(15)}${hard}` },
      { text: `# Låneregler\n\n${plain.repeat(3)}${'Låntagarna svarar. '.repeat(10)}` },
      { text: `# Snökäppar på vägen\n\n${plain.repeat(3)}${'Kommunen snöröjer. '.repeat(10)}` },
      { text: `# Regler\n\n## Tomtkön\n\n${plain.repeat(3)}${'Tomtkö gäller. '.repeat(10)}` },
      { text: hard.repeat(5), documentType: 'protokoll' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  look(block, { swedish }) {
    const words = rareWords(block, swedish!);
    return words.length > 0 ? words : undefined;
  },
  document({ document, looked, measures, swedish, options, report }) {
    if (measures.words < options.words) return;
    const words = looked.flatMap(({ block, found }) => (block.within === undefined ? found : []));
    const percent = (100 * words.length) / measures.words;
    if (percent <= options.percent) return;
    const times = new Map<string, number>();
    for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
    const rate = oneDecimal(percent);
    const seen = new Set<string>();
    const subjects = subjectsOf(document);
    for (const { block, start, end, data } of worstPlaces(document, (_sentence, sentences, at) =>
      rarestWord({ sentences, at }, swedish!, times, seen, subjects),
    )) {
      report({
        block,
        start,
        end,
        messageId: 'rare',
        data: { ...data, percent: rate.sv, percentEn: rate.en, usual },
      });
    }
  },
});

/** The uncommon words of the sentences that count, in lower case. */
function rareWords(block: AnalysedBlock, swedish: Swedish): string[] {
  const words: string[] = [];
  for (const sentence of block.sentences) {
    if (!isCounted(sentence, block)) continue;
    forRareWords(sentence, swedish, (index) => words.push(sentence.tokens[index]!.lower));
  }
  return words;
}

/** Calls back for each uncommon word of a sentence with its place and frequency class. */
function forRareWords(
  sentence: Sentence,
  swedish: Swedish,
  visit: (index: number, frequency: number) => void,
): void {
  const tags = swedish.tags(sentence)!;
  for (let index = 0; index < tags.length; index++) {
    const token = sentence.tokens[index]!;
    const frequency = wordFrequency(swedish, token, tags[index]!);
    if (frequency === undefined || frequency === UNKNOWN || frequency >= uncommon) continue;
    // A capital inside a sentence makes a name.
    if (index === 0 || token.text[0] === token.lower[0]) visit(index, frequency);
  }
}

/** The word of a sentence to show: rare before less rare, then what stands most often; each word once. */
function rarestWord(
  { sentences, at }: Pick<WordPlace, 'sentences' | 'at'>,
  swedish: Swedish,
  times: ReadonlyMap<string, number>,
  seen: Set<string>,
  subjects: readonly string[],
): Place | undefined {
  const sentence = sentences[at]!;
  let rarest: Place | undefined;
  let word = '';
  forRareWords(sentence, swedish, (index, frequency) => {
    const { start, end, lower } = sentence.tokens[index]!;
    const weight = (uncommon - frequency) * (1 + Math.log2(times.get(lower)!));
    if (seen.has(stemOf(lower)) || isOfficialName(lower) || weight <= (rarest?.weight ?? 0)) return;
    // *Radon i bostäder*: whoever has chosen the page knows its subject, or reads there what it is.
    if (subjects.some((subject) => isOfSubject(swedish.lexicon!, lower, subject))) return;
    // *gråsten, trätak*: readers see what it is.
    const isNoun = (traits[swedish.tags(sentence)![index]!]! & Trait.noun) !== 0;
    if (isNoun && isPlainCompound(swedish.lexicon!, lower)) return;
    // *tömning, förpackat*: everybody knows *tömma* and *förpackning*.
    if (hasEverydayKin(swedish.lexicon!, lower)) return;
    if (isExplainedAfter(sentence.tokens, index, index + 1)) return;
    if (isExplainedOnSpot({ sentences, at, start: index, end: index + 1 })) return;
    rarest = { start, end, weight, data: { word: lower } };
    word = lower;
  });
  if (rarest !== undefined) seen.add(stemOf(word));
  return rarest;
}

/** What a text is about: the words of its headings. */
function subjectsOf({ blocks }: AnalysedDocument): string[] {
  const subjects = new Set<string>();
  for (const block of blocks) {
    if (block.kind !== 'heading' || subjects.size > mostSubjects) continue;
    for (const { tokens } of block.sentences) {
      for (const { lower } of tokens) if (lower.length > 4) subjects.add(lower);
    }
  }
  return [...subjects];
}

/** Words of headings that are looked at: more than a page has. */
const mostSubjects = 200;

/** *tomtkön* below *Tomtköregler*, *låntagare* below *Låneregler*. */
function isOfSubject(lexicon: Lexicon, lower: string, subject: string): boolean {
  return (
    lower.startsWith(stemOf(subject)) || subject.startsWith(lower) || shareFirstPart(lexicon, lower, subject)
  );
}

/** Enough of a word that its inflected forms and compounds have in common. */
const stemOf = (lower: string): string => lower.slice(0, 7);

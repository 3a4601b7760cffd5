import { capitalise } from '../base/capitalise.ts';
import { documentGoals, documentTypes } from '../document-type/document-types.ts';
import { isCounted, wordCount } from '../measures/counting.ts';
import { percent } from '../measures/formulas.ts';
import { formatNumber } from '../output/messages.ts';
import { describePlace } from '../output/places.ts';
import { Mask, type MaskedText, unmasked } from '../privacy/mask.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';
import { fewestWordsForScore } from '../score/index.ts';
import { countedFindings } from '../suppress/counted.ts';
import type { AnalysedBlock } from '../swedish/types.ts';
import { shortHash } from './identity.ts';
import { BlockPlaces } from './place.ts';
import type { BlockView, FigureView, FindingView, ReviewedText, ScoreView, TextView } from './types.ts';
import { reportWords } from './words.ts';

export interface ViewOptions {
  language: MessageLanguage;
  /** Puts placeholders in the place of personal data, and a number in the place of the text's name. */
  mask: boolean;
  /** Whether a word in lower case is a Swedish word; makes masking surer. */
  isWord?: (lower: string) => boolean;
}

/** Explanations, each kept once. */
export class NoteTable {
  readonly notes: string[] = [];
  readonly #places = new Map<string, number>();

  add(note: string): number {
    let place = this.#places.get(note);
    if (place === undefined) {
      place = this.notes.push(note) - 1;
      this.#places.set(note, place);
    }
    return place;
  }
}

/**
 * Makes what is shown of a text.
 *
 * @param number Of the text in the report, from 1: its name when names are masked.
 */
export function toTextView(
  reviewed: ReviewedText,
  number: number,
  notes: NoteTable,
  options: ViewOptions,
): TextView {
  const { result, document, path } = reviewed;
  const { language } = options;
  // A link that stands inside another block is shown there; a picture's text alternative is shown by itself.
  const blocks = document.blocks.filter(
    (block) => block.text.trim() !== '' && (block.within === undefined || block.kind === 'altText'),
  );
  const mask = options.mask
    ? new Mask(
        blocks.map(({ text }) => text),
        language,
        options.isWord,
      )
    : undefined;
  const say = (text: string): string => (mask === undefined ? text : mask.mask(text).text);
  const masked = blocks.map(({ text }) => mask?.mask(text) ?? unmasked(text));
  const places = new BlockPlaces(blocks);
  const findings = countedFindings(result).map((finding): FindingView => {
    const place = places.find(finding.start, finding.end);
    const text = place === undefined ? undefined : masked[place.block]!;
    return {
      ruleId: finding.ruleId,
      severity: finding.severity,
      message: say(finding.message),
      suggestions: finding.suggestions.map(say),
      note: notes.add(say(finding.note)),
      block: place?.block ?? -1,
      start: text?.start(place!.start) ?? 0,
      end: text?.end(place!.end) ?? 0,
      ...(finding.place === undefined ? {} : { place: describePlace(finding.place, language) }),
    };
  });
  const typeName = documentTypes[result.documentType][language];
  return {
    id: shortHash(path),
    name: options.mask ? `${capitalise(typeName)} ${number}` : path,
    department: say(reviewed.department),
    type: result.documentType,
    words: result.measures.totalWords,
    // A LIX of a few sentences says nothing of the texts together, as a score of them would not.
    lix: result.measures.totalWords < fewestWordsForScore ? null : result.measures.lix,
    meanSentenceLength: result.measures.meanSentenceLength,
    score: scoreView(reviewed),
    noScore: result.score.missing === null ? '' : reportWords[language].noScoreFor[result.score.missing],
    figures: figures(reviewed, language),
    blocks: blocks.map((block, index) => blockView(block, masked[index]!)),
    findings,
  };
}

function blockView(block: AnalysedBlock, masked: MaskedText): BlockView {
  const { kind, depth, ordinal, group } = block;
  return {
    kind,
    ...(depth === undefined ? {} : { depth }),
    ...(ordinal === undefined ? {} : { ordinal }),
    ...(group === undefined ? {} : { group }),
    text: masked.text,
    sentences: block.sentences
      .filter((sentence) => isCounted(sentence, block))
      .map((sentence) => ({
        start: masked.start(sentence.start),
        end: masked.end(sentence.end),
        words: wordCount(sentence),
      })),
  };
}

function scoreView({ result: { score } }: ReviewedText): ScoreView | null {
  if (score.missing !== null) return null;
  const { total, grade, vardat, enkelt, begripligt, contributions } = score;
  return {
    total,
    grade,
    qualities: { vardat, enkelt, begripligt },
    contributions: contributions.map(({ quality, name, points }) => ({ quality, name, points })),
  };
}

const uncertain: Localised = { sv: 'osäkert, kort text', en: 'uncertain, short text' };

const figureNames = {
  words: { sv: 'Ord', en: 'Words' },
  readingMinutes: { sv: 'Lästid, minuter', en: 'Reading time, minutes' },
  lix: { sv: 'LIX', en: 'LIX' },
  meanSentenceLength: { sv: 'Ord per mening', en: 'Words a sentence' },
  longestSentence: { sv: 'Längsta meningen, ord', en: 'Longest sentence, words' },
  longWordShare: { sv: 'Långa ord, procent', en: 'Long words, per cent' },
  passiveShare: { sv: 'Passiver av verben, procent', en: 'Passives of the verbs, per cent' },
  nominalRatio: { sv: 'Nominalkvot', en: 'Nominal ratio' },
} satisfies Record<string, Localised>;

function figures({ result }: ReviewedText, language: MessageLanguage): FigureView[] {
  const { measures, documentType } = result;
  const goals = documentGoals[documentType];
  const views: FigureView[] = [];
  const add = (id: keyof typeof figureNames, value: number | null, decimals: number, goal?: number) => {
    if (value === null) return;
    views.push({
      name: figureNames[id][language],
      value: formatNumber(value, language, decimals),
      ...(goal === undefined
        ? {}
        : { goal: formatNumber(goal, language), over: Number(value.toFixed(decimals)) > goal }),
    });
  };
  add('words', measures.totalWords, 0);
  add('readingMinutes', measures.readingMinutes, 1);
  add('lix', measures.lix, 0, goals.lix?.most);
  if (measures.lix !== null && measures.lixUncertain) views.at(-1)!.name += ` (${uncertain[language]})`;
  add('meanSentenceLength', measures.meanSentenceLength, 1, goals.meanSentenceLength?.most);
  if (measures.longestSentence > 0) add('longestSentence', measures.longestSentence, 0);
  add('longWordShare', percent(measures.longWordShare), 0);
  add('passiveShare', percent(measures.passiveShare), 0);
  add('nominalRatio', measures.nominalRatio, 2);
  return views;
}

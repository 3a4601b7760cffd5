import { isListMarker } from './plain-markers.ts';
import {
  type Ending,
  endingOf,
  isDistribution,
  isFragmentShape,
  isName,
  openingOf,
  type WordEvidence,
  wordEvidence,
} from './plain-shape.ts';
import { lengthOf, textOf, type Unit } from './plain-units.ts';
import type { BlockKind } from './types.ts';

/**
 * What a unit seems to be from its own shape.
 *
 * - `open`: short and without a final stop: a heading or a fragment, as the neighbours say.
 * - `heading`: marked as one. `prose`: sentences. `item`: has a list marker. `row`: cells.
 */
export type Shape = 'prose' | 'open' | 'fragment' | 'heading' | 'item' | 'row';

/** A unit on its way to its kind. */
export class Candidate {
  readonly unit: Unit;
  readonly text: string;
  readonly ending: Ending;
  shape: Shape;
  kind: BlockKind | undefined;
  #evidence: WordEvidence | undefined;

  constructor(unit: Unit) {
    this.unit = unit;
    this.text = textOf(unit);
    const last = unit.lines.at(-1)!;
    this.ending = endingOf(last === unit.lines[0] ? this.text : last.text);
    this.shape = shapeOf(this);
  }

  /** What the words say; most units are judged without it. */
  get evidence(): WordEvidence {
    this.#evidence ??= wordEvidence(this.text);
    return this.#evidence;
  }
}

/** Longest heading without a verb, and with one: longer lines are sentences whose stop is missing. */
const longestHeading = { characters: 170, words: 22 };
const longestClauseHeading = { characters: 100, words: 12 };
const longestQuestionHeading = 9;

function shapeOf(candidate: Candidate): Shape {
  const { unit, text, ending } = candidate;
  if (unit.cells !== undefined) return 'row';
  if (unit.underlined !== 0 || unit.marker?.kind === 'hash') return 'heading';
  if (isListMarker(unit.marker)) return isDialogue(candidate) || isRunInList(candidate) ? 'prose' : 'item';
  // The first of the two is what nearly every line has, and costs far less to compile.
  if (!/[a-zA-ZÀ-ɏ]{3}/.test(text) && !/\p{L}{3}/u.test(text)) return 'fragment';
  if (lengthOf(unit) > longestHeading.characters) return isRollCall(candidate) ? 'fragment' : 'prose';
  if (isDistribution(text) || isMarkedHeading(candidate)) return 'heading';
  if (isFragmentShape(text) || isRollCall(candidate)) return 'fragment';
  // A stop behind so many letters ends a sentence, whatever its words are.
  if (ending === 'final' && text.length > 60) return 'prose';
  const { count, hasVerb } = candidate.evidence;
  if (unit.lines.length === 1 && /\s<?https?:\/\/\S+$/.test(text)) return hasVerb ? 'prose' : 'fragment';
  switch (ending) {
    case 'final':
      return isSentence(candidate) ? 'prose' : 'fragment';
    case 'question':
      return unit.lines.length === 1 && count <= longestQuestionHeading ? 'open' : 'prose';
    case 'colon':
      return hasVerb || count > 6 ? 'prose' : 'open';
    case 'comma':
      return hasVerb || count > 6 ? 'prose' : 'fragment';
    default:
      return isUnstoppedSentence(candidate) ? 'prose' : 'open';
  }
}

/** A number, a paragraph sign or bold print in front of what is no sentence. */
function isMarkedHeading(candidate: Candidate): boolean {
  const { unit, text, ending } = candidate;
  if (unit.marker === undefined) return false;
  const { evidence } = candidate;
  switch (unit.marker.kind) {
    case 'paragraphSign':
      return ending === 'open' || evidence.count <= 3;
    case 'section':
      return ending === 'open' || !evidence.hasVerb;
    case 'bareNumber':
      return (
        ending !== 'question' &&
        unit.apart &&
        !evidence.hasVerb &&
        evidence.count > 1 &&
        !isFragmentShape(text)
      );
    case 'bold':
      return !(ending === 'final' && evidence.hasVerb);
    default:
      return false;
  }
}

/** *Anna Berg.*, *Dnr 12.* and *Bilaga 1.* are no sentences, *Välkomna!* and *Gratis inträde.* are. */
function isSentence({ text, evidence }: Candidate): boolean {
  if (evidence.hasVerb || !text.endsWith('.')) return true;
  // *Bo Berg (M), 1:e v. ordf.*: the stop is that of the role.
  if (evidence.count > 4) return !isName(text);
  return !(isName(text.slice(0, -1)) || evidence.hasDigit);
}

/** Another sentence stands before it, with its stop. A question may: *Vad händer nu? Så går det till*. */
const hasWholeSentence = /^.{20,}?[a-zß-ɏ]{3}\. +[A-ZÀ-Þ]/;

/** A sentence without its stop: one that has run over lines, is long, or needs more words behind it. */
function isUnstoppedSentence({ unit, text, evidence }: Candidate): boolean {
  if (evidence.count > longestHeading.words) return true;
  if (!evidence.hasVerb) return false;
  if (unit.lines.length > 1 || openingOf(text) === 'lower' || hasWholeSentence.test(text)) return true;
  return evidence.count > longestClauseHeading.words || text.length > longestClauseHeading.characters;
}

/**
 * A line of speech: a dash, a sentence, alone in its paragraph and not in a list; with a hyphen only when it
 * says who speaks.
 */
function isDialogue({ unit, text, ending }: Candidate): boolean {
  const { marker } = unit;
  if (marker?.kind !== 'dash' || openingOf(text) !== 'upper') return false;
  if (
    /[,?!] (?:säger|sa|sade|berättar|menar|förklarar|svarar|tycker|frågar|undrar|tillägger|avslutar|fortsätter)\b/.test(
      text,
    )
  ) {
    return true;
  }
  return (
    marker.sign !== '-' && marker.sign !== '−' && (ending === 'final' || ending === 'question') && unit.apart
  );
}

/** *1. Fyll i blanketten. 2. Skicka den.*: a list inside a paragraph. */
function isRunInList({ unit, text }: Candidate): boolean {
  return unit.marker?.kind === 'number' && /[.!?] 2[.)] \p{Lu}/u.test(text);
}

/** Names one after another: *Anna Berg (S), Bo Ek (M), Cia Dal*. */
function isRollCall(candidate: Candidate): boolean {
  const { text } = candidate;
  if (!text.includes(',') && !text.includes(';')) return false;
  const list = text.replace(/^[^:,;]{1,40}:/, '');
  const comma = list.search(/[,;]/);
  if (comma === -1 || !isName(list.slice(0, comma).trim())) return false;
  const parts = list.split(/[,;]| och /).map((part) => part.trim().replace(/\.$/, ''));
  if (parts.length < 3 || candidate.evidence.hasVerb) return false;
  const names = parts.filter(isName).length;
  const capitalised = parts.filter((part) => /^\p{Lu}[^.]{0,30}$/u.test(part)).length;
  return names >= 2 && capitalised / parts.length > 0.6;
}

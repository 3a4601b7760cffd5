import { trimEnd } from '../base/trim-end.ts';
import { longestReported, lostStem, mayHaveReport, skeletons, wordReports } from './damage-words.ts';

/** What happened to the letters å, ä and ö of a text. */
export interface Damage {
  /** `ocr`: lost or misread by text recognition (or never typed). `encoding`: read in a wrong encoding. */
  kind: 'ocr' | 'encoding';
  /** Share of the examined words that are damaged, 0–1. 1 means that no å, ä, ö is left where one is known. */
  share: number;
  /** Number of damaged words found. */
  count: number;
  /** UTF-16 offsets of the first damaged word, end exclusive. */
  start: number;
  end: number;
  /** That word, and what it should be where that is known. */
  example: { found: string; expected: string | null };
}

/** A damaged word. */
interface FoundDamage {
  kind: Damage['kind'];
  /** The word as one of many like it. */
  form: string;
  weight: number;
  start: number;
  found: string;
  expected: string | null;
}

/** What is counted of words. */
interface Counts {
  /** True when a sequence was found that no sound text has. */
  certain: boolean;
  sound: number;
  words: number;
  /** Words that have an å, ä or ö. */
  lettered: number;
  swedish: number;
  foreign: number;
}

const noCounts = (): Counts => ({ certain: false, sound: 0, words: 0, lettered: 0, swedish: 0, foreign: 0 });

/** Evidence for one kind of damage. */
interface Trail {
  weight: number;
  count: number;
  distinct: Set<string>;
  first: { start: number; end: number; found: string; expected: string | null } | undefined;
}

/** A part of a text, whole words, with where it starts in the text and what was found in it. */
export interface ExaminedPart {
  text: string;
  start: number;
  examined: DamageExamination;
}

/** What a part of a text says of damage by itself. It must not be changed. */
export interface DamageExamination extends Counts {
  /** Damaged words in text order, with offsets into the part. */
  readonly found: readonly FoundDamage[];
}

/** Reads a part of a text, whole words; `judgeDamage` says what all parts mean together. */
export function examineDamage(text: string): DamageExamination {
  const examiner = new Examiner();
  forEachWord(text, text.length, (start, end, bits) => examiner.examine(text, start, end, bits));
  return examiner.examination;
}

/**
 * Finds out whether a Swedish text has lost its å, ä and ö, by frequent words in their damaged form (*ar*,
 * *fran*, *f?r*, *f”r*) and by sequences that no sound text has (*Ã¶*, U+FFFD, a Cyrillic letter between
 * Latin ones). Damaged words must outnumber chance: two different ones at least, and a fair share of the
 * words that are known to have the letters, in a text that is Swedish by its other words.
 *
 * @param parts All of the text, in order.
 * @returns null for sound text and for other languages; offsets are into the text.
 */
export function judgeDamage(parts: readonly ExaminedPart[]): Damage | null {
  const evidence = new Evidence();
  for (const { start, examined } of parts) evidence.add(examined, start);
  if (evidence.lacksLetters()) {
    for (const { text, start } of parts) {
      forEachWord(text, stemExtent - start, (from, to, bits) => {
        const stem = (bits & strange) === 0 ? lostStemIn(text.slice(from, to), from) : undefined;
        if (stem !== undefined) evidence.addFound(stem, start);
      });
    }
  }
  return evidence.verdict();
}

/** How far into a text stems are looked for, in UTF-16 units. */
const stemExtent = 20_000;

/** What a run of characters has in it, as bits. */
const blank = 1;
/** A character that may be what a wrong encoding left: any beyond ASCII but å, ä, ö, and some within. */
const strange = 2;
const upper = 4;
/** One of å, ä, ö. */
const swedishLetter = 8;

/** The bits of the characters up to U+00FF; those above are strange, or line separators. */
const traits = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (code <= 32 || code === 0xa0) return blank;
  if ('åäö'.includes(character)) return swedishLetter;
  if ('ÅÄÖ'.includes(character)) return swedishLetter | upper;
  if (code >= 128 || '?[\\]{|}'.includes(character)) return strange;
  return character >= 'A' && character <= 'Z' ? upper : 0;
});

function traitsOf(code: number): number {
  if (code < 256) return traits[code]!;
  return code === 0x2028 || code === 0x2029 ? blank : strange;
}

/** Calls back for each run without white space, with its ends and the bits of its characters. */
function forEachWord(
  text: string,
  limit: number,
  callback: (start: number, end: number, bits: number) => void,
): void {
  const length = Math.min(text.length, limit);
  for (let start = 0; start < length; ) {
    let bits = 0;
    let end = start;
    for (; end < length; end++) {
      const trait = traitsOf(text.charCodeAt(end));
      if (trait === blank) break;
      bits |= trait;
    }
    // No word is that long: an image in base64, a file without spaces.
    if (end > start && end - start <= longestWord) callback(start, end, bits);
    start = end + 1;
  }
}

const longestWord = 80;

/**
 * UTF-8 read as Windows-1252 or Latin-1, as code page 437 or 850, as Mac Roman, as Latin-2 or Windows-1251, or
 * decoded wrongly twice; and the replacement character. Each sequence is proof by itself.
 */
const impossible =
  /Ã[¤¥¶…„–©\u0080-\u009f]|Ãƒ|â€[™œ“”\u0080-\u009f]|├[ñÑ╢àÂûû]|√[§•∂Öñ]|Ă[¤Ąś]|Г[ґ¤¶]|[a-zA-ZÀ-ɏ]\ufffd|\ufffd[a-zA-ZÀ-ɏ]/;

/** What stands for what in those sequences, for the example. */
const repairs: [RegExp, string][] = [
  [/Ã¥|├Ñ|√•|ĂĄ|Гґ/g, 'å'],
  [/Ã¤|├ñ|√§|Ă¤|Г¤/g, 'ä'],
  [/Ã¶|├╢|√∂|Ăś|Г¶/g, 'ö'],
  [/Ã…|Ã\u0085/g, 'Å'],
  [/Ã„|Ã\u0084/g, 'Ä'],
  [/Ã–|Ã\u0096/g, 'Ö'],
];

/** Letters that other languages have and Swedish has not. */
const otherAlphabet = /[çñãøæßłżśćğışțăâêîôûúíóýþð]/i;

/** What is taken off a word at both ends. */
const edge = /[.,;:!?()"'“”„’»«*_<>[\]{}|-]/;

function withoutEdges(word: string): string {
  let start = 0;
  while (start < word.length && edge.test(word[start]!)) start++;
  return trimEnd(word.slice(start), edge);
}

/** The same characters, as far as they are not strange. */
function isEdge(code: number): boolean {
  return code < 128 && edgeTable[code] === 1;
}

const edgeTable = Uint8Array.from({ length: 128 }, (_, code) =>
  edge.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Reads the words of one part of a text. */
class Examiner {
  readonly #counts = noCounts();
  readonly #found: FoundDamage[] = [];

  get examination(): DamageExamination {
    return { ...this.#counts, found: this.#found };
  }

  examine(text: string, start: number, end: number, bits: number): void {
    if ((bits & strange) !== 0) {
      const chunk = text.slice(start, end);
      if (this.#examineStrange(chunk, start)) return;
      const isBare = isLetter(chunk, 0) && isLetter(chunk, chunk.length - 1);
      const bare = isBare ? chunk : withoutEdges(chunk);
      if (bare !== '') this.#count(bare, start + chunk.indexOf(bare), bits);
      return;
    }
    let from = start;
    let to = end;
    while (from < to && isEdge(text.charCodeAt(from))) from++;
    while (to > from && isEdge(text.charCodeAt(to - 1))) to--;
    if (from === to) return;
    // Most words have no report, and need not be cut from the text.
    if (mayHaveReport(text, from, to)) {
      this.#count(text.slice(from, to), from, bits);
      return;
    }
    this.#counts.words++;
    if ((bits & swedishLetter) !== 0) this.#counts.lettered++;
  }

  /** Takes down what a word without marks around it says. */
  #count(word: string, start: number, bits: number): void {
    this.#counts.words++;
    const lower = (bits & upper) === 0 ? word : word.toLowerCase();
    if ((bits & swedishLetter) !== 0) this.#counts.lettered++;
    const report = word.length > longestReported ? undefined : wordReports.get(lower);
    if (report === undefined) return;
    switch (report.kind) {
      case 'sound':
        this.#counts.sound++;
        break;
      case 'swedish':
        this.#counts.swedish++;
        break;
      case 'foreign':
        this.#counts.foreign++;
        break;
      default:
        // Words in capitals are abbreviations, and so is a letter by itself.
        if (word.slice(1) !== lower.slice(1) || (lower.length < 3 && word !== lower)) return;
        this.#add(report.by, lower, report.weight, start, word, report.sound);
    }
  }

  /** Looks at a word with characters that a wrong encoding may have left; true when it is damaged. */
  #examineStrange(chunk: string, start: number): boolean {
    if (impossible.test(chunk)) {
      this.#counts.certain = true;
      let expected: string | null = chunk;
      for (const [wrong, right] of repairs) expected = expected.replace(wrong, right);
      if (impossible.test(expected)) expected = null;
      this.#add('encoding', chunk, 1, start, chunk, expected?.normalize('NFC') ?? null);
      return true;
    }
    if (chunk.length > 24) return false;
    // The end of the sentence may stand behind the word, but so may a letter that was lost.
    for (const candidate of [
      chunk,
      trimEnd(chunk, /[.,;:!?)]/),
      trimEnd(chunk.replace(/^["(]+/, ''), /[.,;:!?)"]/),
    ]) {
      const skeleton = candidate.toLowerCase().replace(/[^a-zåäöé0-9]/g, '*');
      const expected = skeletons.get(skeleton);
      if (expected === undefined || candidate === '' || /[a-zåäö]{2}[.,;:/]$/i.test(candidate)) continue;
      // One strange letter stands for å everywhere, another for ä: written in the word's own case.
      const mixed =
        /\p{Ll}[\p{Script=Cyrillic}\p{Script=Greek}\u2500-\u257f\u0080-\u009f]|[\p{Script=Cyrillic}\p{Script=Greek}\u2500-\u257f\u0080-\u009f]\p{Ll}/u.test(
          candidate,
        );
      this.#add(
        'encoding',
        candidate.toLowerCase(),
        mixed ? 1 : 0.8,
        start + chunk.indexOf(candidate),
        candidate,
        expected,
      );
      return true;
    }
    if (otherAlphabet.test(chunk)) this.#counts.foreign++;
    return false;
  }

  #add(
    kind: Damage['kind'],
    form: string,
    weight: number,
    start: number,
    found: string,
    expected: string | null,
  ): void {
    this.#found.push({ kind, form, weight, start, found, expected });
  }
}

/** What all parts of a text say together. */
class Evidence {
  readonly #counts = noCounts();
  readonly #trails: Record<Damage['kind'], Trail> = {
    ocr: { weight: 0, count: 0, distinct: new Set(), first: undefined },
    encoding: { weight: 0, count: 0, distinct: new Set(), first: undefined },
  };

  /** Adds what was found in a part that starts at `from`. */
  add(examined: DamageExamination, from: number): void {
    const counts = this.#counts;
    counts.certain ||= examined.certain;
    counts.sound += examined.sound;
    counts.words += examined.words;
    counts.lettered += examined.lettered;
    counts.swedish += examined.swedish;
    counts.foreign += examined.foreign;
    for (const one of examined.found) this.addFound(one, from);
  }

  addFound({ kind, form, weight, start: inPart, found, expected }: FoundDamage, from: number): void {
    const start = from + inPart;
    const trail = this.#trails[kind];
    trail.weight += weight;
    trail.count++;
    if (trail.distinct.size < 20) trail.distinct.add(form);
    if (trail.first === undefined || start < trail.first.start) {
      trail.first = { start, end: start + found.length, found, expected };
    }
  }

  /** Swedish by its words, but with far fewer å, ä and ö than the quarter of all words that has them. */
  lacksLetters(): boolean {
    const { swedish, foreign, lettered, words, certain } = this.#counts;
    return swedish + this.#trails.ocr.count > foreign && lettered < words * 0.08 && !certain;
  }

  verdict(): Damage | null {
    const { ocr, encoding } = this.#trails;
    const kind = encoding.weight >= ocr.weight || this.#counts.certain ? 'encoding' : 'ocr';
    const trail = this.#trails[kind];
    if (trail.first === undefined) return null;
    const share = trail.count / (trail.count + this.#counts.sound);
    if (!(kind === 'encoding' && this.#counts.certain) && !this.#isBeyondChance(trail, share)) return null;
    const { start, end, found, expected } = trail.first;
    return { kind, share, count: trail.count, start, end, example: { found, expected } };
  }

  #isBeyondChance({ weight, distinct }: Trail, share: number): boolean {
    // Longer damaged words are Swedish evidence themselves, but *forslag* and *forvaltning* are Danish too.
    const long = [...distinct].filter((form) => form.length > 4 && !form.startsWith('for')).length;
    if (this.#counts.swedish + long < 1 || this.#counts.foreign > this.#counts.swedish + long) return false;
    // Twenty Swedish words without any å, ä, ö are rare by themselves (about one passage in 500).
    if (
      this.#counts.lettered === 0 &&
      this.#counts.words >= 20 &&
      this.#counts.swedish > this.#counts.foreign &&
      weight >= 0.8
    )
      return true;
    if (weight < 1.5 || distinct.size < 2) return false;
    // A damaged passage in a sound text shows by the number of different words.
    return share >= 0.25 || (distinct.size >= 5 && share >= 0.02);
  }
}

/** The word of a run of characters when it is one that has lost its letters, by its stem. */
function lostStemIn(chunk: string, start: number): FoundDamage | undefined {
  const found = withoutEdges(chunk);
  const word = found.toLowerCase();
  const mayBe =
    word.length >= 5 &&
    word.length <= 60 &&
    wordReports.get(word)?.kind !== 'damaged' &&
    /^[a-z-]+$/.test(word);
  if (!mayBe || !lostStem.test(word)) return undefined;
  return { kind: 'ocr', form: word, weight: 1, start: start + chunk.indexOf(found), found, expected: null };
}

function isLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index) | 32;
  return (code >= 97 && code <= 122) || text.charCodeAt(index) >= 0xc4;
}

import { firstIndex } from '../../base/binary-search.ts';
import { type DocumentType, isForType } from '../../document-type/document-types.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import type { AnalysedBlock, Sentence } from '../../swedish/types.ts';
import { eachCandidate, SentenceWords } from './candidates.ts';
import { type CompiledTerm, compileTerm } from './compile.ts';
import type { GlossaryEntry } from './data.ts';
import type { Match } from './match.ts';
import { eachOccurrence } from './occurrence.ts';
import { lawTitles, touches } from './protect.ts';
import { indexTerms, TermIndex, type TermIndexData } from './term-index.ts';
import type { TermList } from './term-list.ts';

/** A term of the glossary where it stands in a sentence. */
export interface GlossaryHit {
  term: CompiledTerm;
  entry: GlossaryEntry;
  match: Match;
}

interface Part {
  entries: TermList<GlossaryEntry>;
  index: TermIndex;
  compiled: (CompiledTerm | undefined)[];
  /** Terms that another list has its own line for. */
  hidden: ReadonlySet<string>;
}

/** Terms that want an explanation, with what they mean: the built-in ones and a project's own. */
export class Glossary {
  readonly #parts: readonly Part[];
  readonly #words = new SentenceWords();

  /**
   * @param own A project's own entries, which go before the built-in ones.
   * @param hidden Terms of the built-in glossary that the project has its own line for, in lower case.
   */
  constructor(
    builtin: { entries: TermList<GlossaryEntry>; index: TermIndexData },
    own: readonly GlossaryEntry[] = [],
    hidden: ReadonlySet<string> = new Set(),
  ) {
    const parts: Part[] = [];
    if (own.length > 0) {
      parts.push({ entries: own, index: new TermIndex(indexTerms(own)), compiled: [], hidden: new Set() });
    }
    parts.push({ entries: builtin.entries, index: new TermIndex(builtin.index), compiled: [], hidden });
    this.#parts = parts;
  }

  /**
   * Tells of places in a sentence, by their offsets in the block's text, whether one term covers them, also one that
   * texts of this type need not explain: it is a word, and spelt as it should be. The terms are
   * looked for once, and only when a place is asked for: a hostile text has thousands of places in one sentence.
   */
  coverOf(
    sentence: Sentence,
    block: AnalysedBlock,
    swedish?: Swedish,
  ): (start: number, end: number) => boolean {
    const { tokens } = sentence;
    let known: readonly GlossaryHit[] | undefined;
    return (start, end) => {
      known ??= this.find(sentence, block, undefined, swedish);
      const hits = known;
      const hit = hits[firstIndex(hits.length, (at) => tokens[hits[at]!.match.end - 1]!.end >= end)];
      return hit !== undefined && tokens[hit.match.start]!.start <= start;
    };
  }

  /**
   * The terms of a sentence in text order; where they overlap the longest. Titles of laws are left alone.
   *
   * @param documentType Only those that texts of this type want explained; undefined for all.
   */
  find(
    sentence: Sentence,
    block: AnalysedBlock,
    documentType: DocumentType | undefined,
    swedish?: Swedish,
  ): GlossaryHit[] {
    const { tokens } = sentence;
    const hits: GlossaryHit[] = [];
    this.#words.read(tokens);
    for (const { entries, index, compiled, hidden } of this.#parts) {
      eachCandidate(index, tokens, this.#words, (number, start) => {
        const entry = entries.at(number);
        if (entry === undefined || (hidden.size > 0 && hidden.has(entry.term.toLowerCase()))) return;
        let term = compiled[number];
        if (term === undefined) {
          term = compileTerm(entry);
          compiled[number] = term;
        }
        const found = term;
        if (!this.#words.mayHave(found.needs)) return;
        eachOccurrence(found, start, { sentence, block, swedish }, (match) =>
          hits.push({ term: found, entry, match }),
        );
      });
    }
    if (hits.length === 0) return hits;
    const titles = lawTitles(tokens);
    hits.sort((a, b) => b.match.end - b.match.start - (a.match.end - a.match.start));
    const kept: GlossaryHit[] = [];
    const taken = new Set<number>();
    for (const hit of hits) {
      const { start, end } = hit.match;
      // No hit is longer than one that was kept, so that its ends tell whether they overlap.
      if (taken.has(start) || taken.has(end - 1) || touches(titles, start, end)) continue;
      for (let at = start; at < end; at++) taken.add(at);
      kept.push(hit);
    }
    kept.sort((a, b) => a.match.start - b.match.start);
    // *Bistånd* is not asked for in *ekonomiskt bistånd*, which only easy-to-read texts explain.
    return documentType === undefined ? kept : kept.filter(({ entry }) => isForType(entry, documentType));
  }
}

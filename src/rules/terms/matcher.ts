import type { DocumentType } from '../../document-types.ts';
import { matchCase } from '../../swedish/inflection/index.ts';
import type { AnalysedBlock, Sentence, Token } from '../../swedish/types.ts';
import type { Report, Severity } from '../types.ts';
import { type CompiledTerm, compileContext, compileTerm, type Sequence } from './compile.ts';
import type { PatternData } from './data.ts';
import { isExplained } from './explained.ts';
import { type Match, matchAt, occursAround } from './match.ts';
import {
  inProtectedSpan,
  isPrescribedHeading,
  lawTitles,
  looksLikeName,
  quotations,
  touches,
} from './protect.ts';
import { isParticiple, likelyReadings } from './readings.ts';
import { compileRegex } from './regex.ts';
import type { TermRule } from './rule.ts';
import { isOwnForm, plainReplacements, suggestionsFor } from './suggest.ts';

interface IndexedSequence {
  rule: CompiledRule;
  term: CompiledTerm;
  sequence: Sequence;
}

/** The sequences that begin with a form. Those whose second word is known too wait under that word. */
interface Beginnings {
  any: IndexedSequence[];
  bySecond: Map<string, IndexedSequence[]> | undefined;
}

interface CompiledPattern {
  data: PatternData;
  regex: RegExp;
  not: readonly Sequence[];
}

/** A rule with its terms written out; the same for every rule set that it is part of. */
interface CompiledRule {
  rule: TermRule;
  terms: readonly CompiledTerm[];
  patterns: readonly CompiledPattern[];
}

interface Hit {
  rule: CompiledRule;
  /** Token indexes in the sentence, end exclusive. */
  start: number;
  end: number;
  gaps: readonly number[];
  severity: Severity;
  /** The rule file writes the words with a capital, so that a capital in the text says nothing. */
  writtenWithCapital: boolean;
  report(): Report;
}

/** Where the matcher is. */
interface Place {
  sentence: Sentence;
  /** Index of the sentence in its block. */
  index: number;
  block: AnalysedBlock;
  documentType: DocumentType;
}

export type ReportTerm = (rule: TermRule, report: Report) => void;

const ranks: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
const compiledRules = new WeakMap<TermRule, CompiledRule>();

function compileRule(rule: TermRule): CompiledRule {
  const known = compiledRules.get(rule);
  if (known !== undefined) return known;
  const compiled: CompiledRule = {
    rule,
    terms: rule.termData.terms.filter(({ severity }) => severity !== 'off').map(compileTerm),
    patterns: rule.termData.patterns
      .filter(({ severity }) => severity !== 'off')
      .map((data) => ({
        data,
        regex: compileRegex(data.pattern),
        not: (data.not ?? []).flatMap((context) => compileContext(context)),
      })),
  };
  compiledRules.set(rule, compiled);
  return compiled;
}

/** A number for three letters, so that endings are found without making strings. */
function trigram(text: string, at: number): number {
  return (
    ((text.charCodeAt(at) & 0x3ff) << 20) |
    ((text.charCodeAt(at + 1) & 0x3ff) << 10) |
    (text.charCodeAt(at + 2) & 0x3ff)
  );
}

/** Size of the filters below, a power of two. */
const filterSize = 1 << 16;

/** A number for a word by its ends and length: what no term begins with never reaches a look-up. */
function outline(word: string): number {
  const { length } = word;
  const hash =
    Math.imul(word.charCodeAt(0), 0x9e35) ^
    Math.imul(word.charCodeAt(length >> 1), 0x2c1b) ^
    Math.imul(word.charCodeAt(length - 1), 0x61c9) ^
    Math.imul(length, 0x3d4d);
  return (hash ^ (hash >>> 9)) & (filterSize - 1);
}

function fold(trigramOfWord: number): number {
  return (trigramOfWord ^ (trigramOfWord >>> 13)) & (filterSize - 1);
}

const exactWord = 1;
const ending = 2;
const beginning = 4;

/**
 * All terms and patterns of a rule set, compiled together, so that a token costs one look-up. Built on the
 * first text. Where terms overlap, the longest wins, then the graver; no word is marked twice.
 */
export class TermMatcher {
  readonly #rules: readonly TermRule[];
  #compiled: readonly CompiledRule[] = [];
  #exact: Map<string, Beginnings> | undefined;
  readonly #beginnings = new Map<number, IndexedSequence[]>();
  readonly #endings = new Map<number, IndexedSequence[]>();
  /** Bits by `outline` and `fold`: whether a look-up in one of the maps can find anything. */
  readonly #filter = new Uint8Array(filterSize);

  constructor(rules: readonly TermRule[]) {
    this.#rules = rules;
  }

  /** Reports the hits in a block of the writer's own Swedish prose, in text order. */
  block(block: AnalysedBlock, documentType: DocumentType, report: ReportTerm): void {
    const exact = this.#exact ?? this.#build();
    if (isPrescribedHeading(block, documentType)) return;
    let quoted: readonly number[] | undefined;
    for (const [index, sentence] of block.sentences.entries()) {
      const hits: Hit[] = [];
      this.#findTerms({ sentence, index, block, documentType }, exact, hits);
      this.#findPatterns(sentence, block, hits);
      if (hits.length === 0) continue;
      quoted ??= quotations(block.text);
      this.#settle(hits, quoted, sentence, block, report);
    }
  }

  #build(): Map<string, Beginnings> {
    const exact = new Map<string, Beginnings>();
    this.#compiled = this.#rules.map(compileRule);
    for (const rule of this.#compiled) {
      for (const term of rule.terms) {
        for (const sequence of term.sequences) this.#index({ rule, term, sequence }, exact);
      }
    }
    this.#exact = exact;
    return exact;
  }

  #index(entry: IndexedSequence, exact: Map<string, Beginnings>): void {
    const first = entry.sequence[0]!;
    if (first.kind !== 'word') return;
    for (const form of first.forms.keys()) {
      pushBeginning(exact, form, entry);
      this.#filter[outline(form)]! |= exactWord;
    }
    for (const text of first.beginnings) {
      push(this.#beginnings, trigram(text, 0), entry);
      this.#filter[fold(trigram(text, 0))]! |= beginning;
    }
    const endings = first.compounds ? [...first.endings, ...first.forms.keys()] : first.endings;
    for (const text of endings) {
      if (text.length < 3) continue;
      const key = trigram(text, text.length - 3);
      push(this.#endings, key, entry);
      this.#filter[fold(key)]! |= ending;
    }
  }

  #findTerms(place: Place, exact: ReadonlyMap<string, Beginnings>, hits: Hit[]): void {
    const { tokens } = place.sentence;
    const filter = this.#filter;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.kind === 'address' || token.kind === 'code' || token.kind === 'number') continue;
      const { lower } = token;
      if (filter[outline(lower)]! & exactWord) {
        const entries = exact.get(lower);
        if (entries !== undefined) {
          this.#try(entries.any, index, place, hits);
          const next = tokens[index + 1];
          if (next !== undefined && entries.bySecond !== undefined) {
            const pairs = entries.bySecond.get(next.lower);
            if (pairs !== undefined) this.#try(pairs, index, place, hits);
          }
        }
      }
      if (lower.length <= 3) continue;
      const last = trigram(lower, lower.length - 3);
      if (filter[fold(last)]! & ending) {
        const entries = this.#endings.get(last);
        if (entries !== undefined) this.#try(entries, index, place, hits);
      }
      const first = trigram(lower, 0);
      if (filter[fold(first)]! & beginning) {
        const entries = this.#beginnings.get(first);
        if (entries !== undefined) this.#try(entries, index, place, hits);
      }
    }
  }

  #try(entries: readonly IndexedSequence[], start: number, place: Place, hits: Hit[]): void {
    const { sentence, block } = place;
    const { tokens } = sentence;
    for (const { rule, term, sequence } of entries) {
      const found = matchAt(sequence, tokens, start, block.text);
      const match = found === undefined ? undefined : readAs(term, found, tokens, block.text);
      if (match === undefined || !holds(rule, term, match, place)) continue;
      hits.push({
        rule,
        start: match.start,
        end: match.end,
        gaps: match.gaps,
        severity: severityOf(rule, term.data.severity),
        writtenWithCapital: term.capitals !== '',
        report: () => termReport(rule, term, match, tokens, block),
      });
    }
  }

  #findPatterns(sentence: Sentence, block: AnalysedBlock, hits: Hit[]): void {
    let text: string | undefined;
    for (const rule of this.#compiled) {
      for (const pattern of rule.patterns) {
        text ??= block.text.slice(sentence.start, sentence.end);
        pattern.regex.lastIndex = 0;
        for (const found of text.matchAll(pattern.regex)) {
          const hit = patternHit(rule, pattern, found, sentence, block);
          if (hit !== undefined) hits.push(hit);
        }
      }
    }
  }

  #settle(
    hits: Hit[],
    quoted: readonly number[],
    sentence: Sentence,
    block: AnalysedBlock,
    report: ReportTerm,
  ): void {
    const { tokens } = sentence;
    const titles = lawTitles(tokens);
    const own = hits.filter((hit) => {
      if (titles.length > 0 && touches(titles, hit.start, hit.end)) return false;
      if (!hit.writtenWithCapital && hit.end === hit.start + 1 && looksLikeName(sentence, hit.start))
        return false;
      const start = tokens[hit.start]!.start;
      const end = tokens[hit.end - 1]!.end;
      return !touches(quoted, start, end) && !inProtectedSpan(block, start, end);
    });
    own.sort((a, b) => width(b) - width(a) || ranks[b.severity] - ranks[a.severity] || a.start - b.start);
    const taken = new Set<number>();
    const kept = own.filter((hit) => {
      const words = ownTokens(hit);
      if (words.some((index) => taken.has(index))) return false;
      for (const index of words) taken.add(index);
      return true;
    });
    kept.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const hit of kept) report(hit.rule.rule, hit.report());
  }
}

/** The match with the readings that hold where it stands, or undefined when it is no verb there. */
function readAs(term: CompiledTerm, match: Match, tokens: readonly Token[], text: string): Match | undefined {
  if (match.head < 0 || match.feats.length === 0 || term.data.class !== 'verb') return match;
  const feats = likelyReadings(match.feats, tokens, match.head, match.end === match.start + 1);
  if (feats.length === 0) return undefined;
  const read = feats === match.feats ? match : { ...match, feats };
  return feats.every(isParticiple) && isOwnForm(term, read, tokens, text) ? undefined : read;
}

/** True when nothing around the words or in the settings of the term speaks against the hit. */
function holds(rule: CompiledRule, term: CompiledTerm, match: Match, place: Place): boolean {
  const { block, sentence, index, documentType } = place;
  const { tokens } = sentence;
  const { start, end } = match;
  const { data } = term;
  if (!tokens[start]!.text.startsWith(term.capitals)) return false;
  if (data.notIn?.includes(block.kind) || data.notDocumentTypes?.includes(documentType)) return false;
  if (term.not().length > 0 && occursAround(term.not(), tokens, start, end, block.text)) return false;
  if (term.only().length > 0 && !occursAround(term.only(), tokens, start, end, block.text)) return false;
  return rule.rule.termData.unlessExplained !== true || !isExplained(block, sentence, index, start, end);
}

function pushBeginning(index: Map<string, Beginnings>, form: string, entry: IndexedSequence): void {
  let beginnings = index.get(form);
  if (beginnings === undefined) {
    beginnings = { any: [], bySecond: undefined };
    index.set(form, beginnings);
  }
  const second = entry.sequence[1];
  const isKnown =
    second?.kind === 'word' &&
    !second.optional &&
    !second.compounds &&
    second.beginnings.length + second.endings.length === 0;
  if (!isKnown) {
    if (!beginnings.any.includes(entry)) beginnings.any.push(entry);
    return;
  }
  beginnings.bySecond ??= new Map();
  for (const word of second.forms.keys()) push(beginnings.bySecond, word, entry);
}

function push<Key>(index: Map<Key, IndexedSequence[]>, key: Key, entry: IndexedSequence): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else if (!known.includes(entry)) known.push(entry);
}

function severityOf(rule: CompiledRule, own: TermRule['meta']['severity'] | undefined): Severity {
  const severity = own ?? rule.rule.meta.severity;
  return severity === 'off' ? 'info' : severity;
}

/** The tokens of a hit that are its own words: a gap's words may be marked by another term. */
function ownTokens(hit: Hit): number[] {
  const indexes: number[] = [];
  for (let index = hit.start; index < hit.end; index++) if (!inGap(hit.gaps, index)) indexes.push(index);
  return indexes;
}

function width(hit: Hit): number {
  let gaps = 0;
  for (let index = 0; index < hit.gaps.length; index += 2) gaps += hit.gaps[index + 1]! - hit.gaps[index]!;
  return hit.end - hit.start - gaps;
}

function inGap(gaps: readonly number[], token: number): boolean {
  for (let index = 0; index < gaps.length; index += 2) {
    if (gaps[index]! <= token && token < gaps[index + 1]!) return true;
  }
  return false;
}

function inQuotes(wordings: readonly string[]): string {
  return wordings.map((wording) => `”${wording}”`).join(', ');
}

function termReport(
  rule: CompiledRule,
  term: CompiledTerm,
  match: Match,
  tokens: readonly Token[],
  block: AnalysedBlock,
): Report {
  const { data } = term;
  const suggestions = suggestionsFor(term, match, tokens, block.text);
  const wordings = suggestions.length > 0 ? suggestions : plainReplacements(data.replace ?? []);
  return {
    block,
    start: tokens[match.start]!.start,
    end: tokens[match.end - 1]!.end,
    messageId: wordings.length > 0 ? 'byt' : 'undvik',
    data: { replacements: inQuotes(wordings) },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...ownSeverity(rule, data.severity),
    ...(data.source === undefined ? {} : { source: data.source }),
    ...(data.note === undefined ? {} : { note: data.note }),
  };
}

function ownSeverity(
  rule: CompiledRule,
  own: TermRule['meta']['severity'] | undefined,
): { severity?: Severity } {
  return own === undefined || own === 'off' || own === rule.rule.meta.severity ? {} : { severity: own };
}

function patternHit(
  rule: CompiledRule,
  pattern: CompiledPattern,
  found: RegExpMatchArray,
  sentence: Sentence,
  block: AnalysedBlock,
): Hit | undefined {
  const actual = found[0];
  if (actual.includes('\n')) return undefined;
  const start = sentence.start + found.index!;
  const end = start + actual.length;
  const { tokens } = sentence;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end - 1);
  if (pattern.not.length > 0 && occursAround(pattern.not, tokens, first, last + 1, block.text))
    return undefined;
  const { data } = pattern;
  return {
    rule,
    start: first,
    end: last + 1,
    gaps: [],
    severity: severityOf(rule, data.severity),
    writtenWithCapital: false,
    report() {
      const replacement =
        data.replace === undefined
          ? undefined
          : matchCase(actual, actual.replace(pattern.regex, data.replace));
      return {
        block,
        start,
        end,
        messageId: data.messageId,
        ...(replacement === undefined
          ? {}
          : { data: { replacements: inQuotes([replacement]) }, suggestions: [replacement] }),
        ...ownSeverity(rule, data.severity),
        ...(data.note === undefined ? {} : { note: data.note }),
      };
    },
  };
}

/** Index of the token that holds the offset, or of the last one before it. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens[middle]!.start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

import { type DocumentType, isForType, speaksToReader } from '../../document-type/document-types.ts';
import { matchCase } from '../../swedish/inflection/index.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { Trait, traits } from '../../swedish/tagger/labels.ts';
import type { AnalysedBlock, Sentence, Token } from '../../swedish/types.ts';
import { quotedWords } from '../quoted-words.ts';
import { byGravity } from '../severity.ts';
import type { Localised, Report, Severity } from '../types.ts';
import { surroundingsOf } from './agreement.ts';
import { eachCandidate, SentenceWords } from './candidates.ts';
import { type CompiledTerm, compileContext, compileTerm, type Sequence } from './compile.ts';
import { inflects, type PatternData } from './data.ts';
import { isExplainedOnSpot } from './explained-on-spot.ts';
import { type Match, occursAround } from './match.ts';
import { eachOccurrence, type Place } from './occurrence.ts';
import {
  inProtectedSpan,
  isMentioned,
  isPrescribedHeading,
  isSpoken,
  lawTitles,
  looksLikeName,
  quotations,
  touches,
} from './protect.ts';
import { compileRegex, requiredText } from './regex.ts';
import type { TermRule } from './rule.ts';
import { filled, plainReplacements, standsBeside, suggestionsFor } from './suggest.ts';
import { indexTerms, TermIndex, type TermIndexData } from './term-index.ts';
import { isClause } from './words-left-over.ts';

interface CompiledPattern {
  data: PatternData;
  regex: RegExp;
  /** In lower case, what a text with a match holds. */
  required: string;
  not: readonly Sequence[];
}

/** A rule with its patterns; the same for every rule set that it is part of. */
interface CompiledRule {
  rule: TermRule;
  /** By place in the rule file, each made when a text has a word that may begin it. */
  terms: (CompiledTerm | undefined)[];
  patterns: readonly CompiledPattern[];
}

/** The rules of a set that share an index. */
interface IndexedRules {
  index: TermIndex;
  /** By the term's number in the index; undefined for terms that are off. */
  terms: { rule: CompiledRule; at: number; known?: RuleTerm }[];
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
  /** The term is a noun or an adjective: a word that can be a name for something. */
  canName: boolean;
  /** True for a phrase whose last word is a noun of its own: *har ett bemyndigande*. */
  endsInNoun(): boolean;
  report(): Report;
}

export type ReportTerm = (rule: TermRule, report: Report) => void;

const compiledRules = new WeakMap<TermRule, CompiledRule>();
const indexes = new WeakMap<TermIndexData | TermRule, TermIndex>();

function compileRule(rule: TermRule): CompiledRule {
  let compiled = compiledRules.get(rule);
  if (compiled === undefined) {
    compiled = {
      rule,
      terms: [],
      patterns: rule.termData.patterns
        .filter(({ severity }) => severity !== 'off')
        .map((data) => ({
          data,
          regex: compileRegex(data.pattern),
          required: requiredText(data.pattern),
          not: (data.not ?? []).flatMap((context) => compileContext(context)),
        })),
    };
    compiledRules.set(rule, compiled);
  }
  return compiled;
}

function indexOf(rule: TermRule): TermIndex {
  const key = rule.numbers?.index ?? rule;
  let index = indexes.get(key);
  if (index === undefined) {
    index = new TermIndex(rule.numbers?.index ?? indexTerms([...rule.termData.terms]));
    indexes.set(key, index);
  }
  return index;
}

interface RulePattern {
  rule: CompiledRule;
  pattern: CompiledPattern;
}

/** The patterns that a text may have: it holds what each match of them holds. */
function patternsIn(text: string, patterns: readonly RulePattern[]): readonly RulePattern[] {
  if (patterns.length === 0) return patterns;
  const lower = text.toLowerCase();
  return patterns.filter(({ pattern }) => lower.includes(pattern.required));
}

/** Where a matcher is, in a text of a type. */
interface TextPlace extends Place {
  documentType: DocumentType;
}

function findPatterns(patterns: readonly RulePattern[], place: TextPlace, hits: Hit[]): void {
  const { sentence, block } = place;
  const text = block.text.slice(sentence.start, sentence.end);
  const lower = text.toLowerCase();
  for (const { rule, pattern } of patterns) {
    if (!lower.includes(pattern.required)) continue;
    for (const found of text.matchAll(pattern.regex)) {
      const hit = patternHit(rule, pattern, found, place);
      if (hit !== undefined) hits.push(hit);
    }
  }
}

/**
 * All terms and patterns of a rule set, compiled together, so that a token costs one look-up. Built on the
 * first text. Where terms overlap, the graver wins, then the longer; no word is marked twice.
 */
export class TermMatcher {
  readonly #rules: readonly TermRule[];
  #indexed: readonly IndexedRules[] | undefined;
  #patterns: readonly RulePattern[] = [];
  readonly #words = new SentenceWords();

  constructor(rules: readonly TermRule[]) {
    this.#rules = rules;
  }

  /** Reports the hits in a block of the writer's own Swedish prose, in text order. */
  block(block: AnalysedBlock, documentType: DocumentType, report: ReportTerm, swedish?: Swedish): void {
    const indexed = this.#indexed ?? this.#build();
    if (isPrescribedHeading(block, documentType)) return;
    const patterns = patternsIn(block.text, this.#patterns);
    let quoted: readonly number[] | undefined;
    const words = this.#words;
    let place: TextPlace;
    let hits: Hit[] = [];
    const visits = indexed.map((rules) => (number: number, start: number) => {
      const found = termOf(rules, number);
      if (found !== undefined && words.mayHave(found.term.needs)) tryTerm(found, start, place, hits);
    });
    const { sentences } = block;
    for (let index = 0; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      const { tokens } = sentence;
      place = { sentence, block, documentType, swedish };
      if (hits.length > 0) hits = [];
      words.read(tokens);
      for (let at = 0; at < indexed.length; at++)
        eachCandidate(indexed[at]!.index, tokens, words, visits[at]!);
      if (patterns.length > 0) findPatterns(patterns, place, hits);
      if (hits.length === 0) continue;
      quoted ??= quotations(block.text);
      this.#settle(hits, quoted, sentences, index, block, report);
    }
  }

  #build(): readonly IndexedRules[] {
    const groups = new Map<TermIndex, IndexedRules>();
    const compiled = this.#rules.map(compileRule);
    for (const rule of compiled) {
      const index = indexOf(rule.rule);
      let group = groups.get(index);
      if (group === undefined) {
        group = { index, terms: [] };
        groups.set(index, group);
      }
      const first = rule.rule.numbers?.first ?? 0;
      for (let at = 0; at < rule.rule.termData.terms.length; at++) group.terms[first + at] = { rule, at };
    }
    this.#patterns = compiled.flatMap((rule) => rule.patterns.map((pattern) => ({ rule, pattern })));
    this.#indexed = [...groups.values()];
    return this.#indexed;
  }

  #settle(
    hits: Hit[],
    quoted: readonly number[],
    sentences: readonly Sentence[],
    at: number,
    block: AnalysedBlock,
    report: ReportTerm,
  ): void {
    const sentence = sentences[at]!;
    const { tokens } = sentence;
    const titles = lawTitles(tokens);
    let own = hits.filter((hit) => {
      if (titles.length > 0 && touches(titles, hit.start, hit.end)) return false;
      if (!hit.writtenWithCapital && hit.end === hit.start + 1 && looksLikeName(sentence, hit.start))
        return false;
      if (hit.canName && isMentioned(tokens, hit.start)) return false;
      const start = tokens[hit.start]!.start;
      const end = tokens[hit.end - 1]!.end;
      return !touches(quoted, start, end) && !inProtectedSpan(block, start, end);
    });
    if (own.some(isMatterOfTaste) && isSpoken(block)) own = own.filter((hit) => !isMatterOfTaste(hit));
    own.sort((a, b) => byGravity(a.severity, b.severity) || width(b) - width(a) || a.start - b.start);
    const taken = new Set<number>();
    const kept = own.filter((hit) => {
      const words = ownTokens(hit);
      if (words.some((index) => taken.has(index))) return false;
      for (const index of words) taken.add(index);
      return true;
    });
    kept.sort((a, b) => a.start - b.start || a.end - b.end);
    for (const hit of kept) {
      // Only now, so that no smaller term takes the words of one that the text explains.
      if (!isExcused(hit, sentences, at)) report(hit.rule.rule, hit.report());
    }
  }
}

/** Lists of words that are hard because readers do not know them: a text may use one that it explains there. */
const excused: ReadonlySet<string> = new Set([
  'alderdomliga-ord',
  'engelska-ord',
  'flertydiga-ord',
  'frammande-ord',
  'juridiska-ord',
  'kanslisprak',
  'latin',
  'modeord',
  'stela-ord',
]);

function isExcused(hit: Hit, sentences: readonly Sentence[], at: number): boolean {
  if (!excused.has(hit.rule.rule.meta.id)) return false;
  const { start, end } = hit;
  return isExplainedOnSpot({ sentences, at, start, end }, hit.canName || hit.endsInNoun());
}

/** What somebody says is theirs: only what the listener does not understand is worth telling there. */
const ofTaste: ReadonlySet<string> = new Set(['stela-ord', 'utfyllnad', 'bildsprak', 'modeord']);

function isMatterOfTaste({ rule, severity }: Hit): boolean {
  return severity === 'info' && ofTaste.has(rule.rule.meta.id);
}

/** A term with its rule. */
interface RuleTerm {
  rule: CompiledRule;
  term: CompiledTerm;
}

/** The term with a number, compiled when it is first asked for; undefined when it belongs to a rule that is off. */
function termOf({ terms }: IndexedRules, number: number): RuleTerm | undefined {
  // A number without a term may also be that of a word that shares its hash with a pair.
  const entry = terms[number];
  if (entry === undefined || entry.known !== undefined) return entry?.known;
  const { rule, at } = entry;
  const term = rule.terms[at] ?? compileTerm(rule.rule.termData.terms.at(at)!);
  rule.terms[at] = term;
  entry.known = { rule, term };
  return entry.known;
}

function tryTerm({ rule, term }: RuleTerm, start: number, place: TextPlace, hits: Hit[]): void {
  if (!isForType(term.data, place.documentType)) return;
  eachOccurrence(term, start, place, (match) => {
    hits.push({
      rule,
      start: match.start,
      end: match.end,
      gaps: match.gaps,
      severity: severityOf(rule, term.data.severity),
      writtenWithCapital: term.capitals !== '',
      canName: term.data.class === 'noun' || term.data.class === 'adjective',
      endsInNoun: () => endsInNoun(place, match),
      report: () => termReport(rule, term, match, place),
    });
  });
}

/** *Tillgodoses på annat sätt* ends in how something is done, which a sentence behind does not explain. */
function endsInNoun({ sentence, swedish }: TextPlace, { start, end }: Match): boolean {
  const tags = swedish?.tags(sentence);
  if (tags === undefined) return false;
  const has = (trait: number, index: number) => (traits[tags[index]!]! & trait) !== 0;
  if (!has(Trait.noun, end - 1)) return false;
  for (let index = start; index < end; index++) if (has(Trait.preposition, index)) return false;
  return true;
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

const comma: Localised = { sv: ', ', en: ', ' };

function termReport(
  rule: CompiledRule,
  term: CompiledTerm,
  match: Match,
  { sentence, block, documentType, swedish }: TextPlace,
): Report {
  const { tokens } = sentence;
  const { data } = term;
  const mayStand = (wording: string) => speaksToReader(documentType) || !/^du\b/iu.test(wording);
  const suggestions = suggestionsFor(term, match, surroundingsOf(sentence, swedish), block.text).filter(
    mayStand,
  );
  const lemmas =
    suggestions.length > 0
      ? []
      : plainReplacements(data.replace ?? [], match, tokens).filter(
          // A sentence of its own that does not fit where it would stand helps nobody: *du ska ansöka … av en annan*.
          (wording) =>
            mayStand(wording) &&
            !standsBeside(wording, match, tokens) &&
            (inflects(data.class) || !isClause.test(wording)),
        );
  const wordings = suggestions.length > 0 ? suggestions : lemmas;
  // What cannot be put into the hit's form with certainty is offered as it is, and said to be so.
  const quoted = quotedWords(wordings, comma);
  const isOtherForm = lemmas.length > 0 && inflects(data.class) && match.feats.length > 0;
  return {
    block,
    start: tokens[match.start]!.start,
    end: tokens[match.end - 1]!.end,
    messageId: wordings.length > 0 ? 'byt' : 'undvik',
    data: {
      replacements: isOtherForm
        ? { sv: `${quoted.sv} (grundform)`, en: `${quoted.en} (basic form)` }
        : quoted,
    },
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...ownSeverity(rule, data.severity),
    ...(data.until === undefined ? {} : { since: data.until }),
    ...(data.source === undefined ? {} : { source: data.source }),
    ...(data.note === undefined
      ? {}
      : { note: { sv: filled(data.note.sv, match), en: filled(data.note.en, match) } }),
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
  { sentence, block, swedish }: TextPlace,
): Hit | undefined {
  const actual = found[0];
  if (actual.includes('\n')) return undefined;
  const start = sentence.start + found.index!;
  const end = start + actual.length;
  const { tokens } = sentence;
  const first = tokenAt(tokens, start);
  const last = tokenAt(tokens, end - 1);
  const tags = () => swedish?.tags(sentence);
  if (pattern.not.length > 0 && occursAround(pattern.not, tokens, first, last + 1, block.text, tags))
    return undefined;
  const { data } = pattern;
  return {
    rule,
    start: first,
    end: last + 1,
    gaps: [],
    severity: severityOf(rule, data.severity),
    writtenWithCapital: false,
    canName: false,
    endsInNoun: () => false,
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
          : { data: { replacements: quotedWords([replacement], comma) }, suggestions: [replacement] }),
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

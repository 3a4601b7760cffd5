import { type DocumentType, documentTypeKeys, findDocumentType } from '../document-type/document-types.ts';
import { noteFacts } from '../document-type/facts.ts';
import { guessDocumentType } from '../document-type/guess.ts';
import { formatOf, parse } from '../format/index.ts';
import { withOpenQuotations } from '../format/open-quotations.ts';
import type { FormatId } from '../format/types.ts';
import { TextMeasures } from '../measures/measure.ts';
import type { Measures } from '../measures/types.ts';
import { builtinRules } from '../rules/catalogue.ts';
import { FindingWriter } from '../rules/findings.ts';
import { onlyDamageRules, type RuleSet, selectRules } from '../rules/ruleset.ts';
import { Looks, type RuleReport, RuleRun } from '../rules/run.ts';
import type { Glossary } from '../rules/terms/glossary.ts';
import { isTermRule, ownTermsId } from '../rules/terms/rule.ts';
import { type StiffWord, StiffWords } from '../rules/terms/stiff-words.ts';
import type { Finding, Rule } from '../rules/types.ts';
import { latestYear } from '../rules/years.ts';
import { noScore, scoreText, worstPlaces } from '../score/index.ts';
import { LineIndex } from '../source/lines.ts';
import { suppressUnchanged } from '../suppress/changed.ts';
import { suppressInline } from '../suppress/inline.ts';
import { analyseDocument } from '../swedish/analyse.ts';
import { stretchesOf } from '../swedish/read-block.ts';
import type { SpellChecker } from '../swedish/spelling/index.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { ReportKeeper } from './report-keeper.ts';
import type { TextMemory } from './text-memory.ts';
import type { CheckOptions, CheckResult, SourceInput } from './types.ts';

/** The format of an input: as given, by its path, else plain text. */
function inputFormat(input: SourceInput): FormatId {
  return input.format ?? (input.path === undefined ? undefined : formatOf(input.path)) ?? 'plain';
}

/** Parses and analyses a text without checking it: blocks, sentences, tokens. */
export function analyse(input: SourceInput, memory?: TextMemory): AnalysedDocument {
  const parsed = input.document ?? parse(input.text, inputFormat(input), memory?.format);
  return analyseDocument(withOpenQuotations(parsed), memory?.analyses);
}

/** The document type that front matter or a meta element names, if it names a known one. */
function namedDocumentType(document: AnalysedDocument): DocumentType | undefined {
  for (const key of documentTypeKeys) {
    const type = findDocumentType(document.metadata[key] ?? '');
    if (type !== undefined) return type;
  }
  return undefined;
}

/**
 * A checker keeps the rules chosen for each document type, so that many texts cost the choice once. It keeps
 * nothing of any text.
 */
export class Checker {
  readonly #options: CheckOptions;
  readonly #accept: ReadonlySet<string>;
  readonly #spelling: SpellChecker | undefined;
  readonly #ruleSets = new Map<DocumentType, RuleSet>();
  readonly #stiffWords = new Map<DocumentType, StiffWords>();

  /** Settings of rules that there are none of do nothing: `ruleList` says which there are. */
  constructor(options: CheckOptions = {}) {
    this.#options = options;
    this.#spelling = options.swedish?.spelling(options.accept ?? []);
    this.#accept = new Set((options.accept ?? []).map((word) => word.normalize('NFC').toLowerCase()));
  }

  /**
   * Checks one text. Pure: the same input gives the same result, and nothing leaves the call but what `memory`
   * keeps to make the next check of the same text quick.
   */
  check(input: SourceInput, memory?: TextMemory): CheckResult {
    return this.checkAnalysed(analyse(input, memory), input, memory);
  }

  /** As `check`, for a host that keeps the document: it is what `analyse` made of the same input. */
  checkAnalysed(document: AnalysedDocument, input: SourceInput, memory?: TextMemory): CheckResult {
    const { documentType, rules, isDamaged, lines, keeper } = this.#begin(document, input, memory);
    const language = this.#options.language ?? 'sv';
    // Whoever read a container has its remarks already.
    if (input.document === undefined) keeper.tellRemarks(document.remarks ?? []);
    const measures = this.#runRules(document, rules, documentType, keeper, memory);
    const found = keeper.findings();
    const metaOf = (id: string) => rules.active.get(id)?.rule.meta;
    // Before suppression: neither a comment nor a baseline makes a text plainer.
    const score = isDamaged ? noScore('damaged') : scoreText(found, measures, documentType, metaOf, language);
    const findings = this.#suppress(found, document, rules, lines);
    if (input.changedLines !== undefined) {
      suppressUnchanged(findings, document.blocks, lines, input.changedLines);
    }
    return {
      ...(input.path === undefined ? {} : { path: input.path }),
      format: document.format,
      documentType,
      measures,
      score,
      worst: worstPlaces(findings, score, document),
      findings,
      problems: keeper.problems,
    };
  }

  /**
   * What single blocks give, for an editor that shows the opening of a long text while the rest is read: not what only
   * a whole text tells, nor what may give way to that. With the memory that the check of the whole gets too, the blocks
   * are not read twice.
   *
   * @param input The opening, as if it were a text.
   * @internal
   */
  checkBlocks(input: SourceInput, memory: TextMemory): Finding[] {
    const document = analyse(input, memory);
    const { documentType, rules, keeper } = this.#begin(document, input, memory);
    const run = this.#run(rules, documentType);
    for (const block of document.blocks) {
      for (const report of memory.results(block, rules, run).reports) {
        const { yieldsTo = [] } = report.rule.rule.meta;
        const mayGiveWay = yieldsTo.some((id) => rules.active.get(id)?.rule.document !== undefined);
        // Which year the text is of is told by the whole.
        if (!mayGiveWay && report.report.since === undefined) keeper.keep(report, block);
      }
    }
    const findings = keeper.findings();
    // What there is to say of the comments themselves is told by the whole.
    this.#applyComments(findings, document, rules);
    return findings;
  }

  /** What every look at a text begins with: its rules, and somebody who takes down what they say. */
  #begin(document: AnalysedDocument, input: SourceInput, memory: TextMemory | undefined) {
    const documentType = this.#documentType(document, input.path, memory);
    const all = this.#rulesFor(documentType);
    const damageRules = document.damage === null ? undefined : onlyDamageRules(all);
    const isDamaged = damageRules !== undefined;
    const rules = damageRules ?? all;
    const lines = new LineIndex(document.source);
    const written = new FindingWriter(document.blocks, lines, this.#options.language ?? 'sv', {
      accept: this.#accept,
      hashes: memory?.hashes,
      places: document.places,
    });
    return { documentType, rules, isDamaged, lines, keeper: new ReportKeeper(written, input.path) };
  }

  /**
   * The technical terms that texts of a type are searched for, the built-in ones and the project's own.
   *
   * @internal
   */
  glossary(documentType: DocumentType): Glossary {
    return this.#rulesFor(documentType).glossary;
  }

  /** The stiff words that texts of a type are searched for and that begin as what was typed; none that is accepted. */
  stiffWords(typed: string, documentType: DocumentType): StiffWord[] {
    let words = this.#stiffWords.get(documentType);
    if (words === undefined) {
      const rules = [...this.#rulesFor(documentType).active.values()].map(({ rule }) => rule);
      words = new StiffWords(rules.filter(isTermRule), documentType);
      this.#stiffWords.set(documentType, words);
    }
    return words.beginningWith(typed).filter(({ form }) => !this.#accept.has(form.toLowerCase()));
  }

  #documentType(
    document: AnalysedDocument,
    path: string | undefined,
    memory: TextMemory | undefined,
  ): DocumentType {
    return (
      this.#options.documentType ??
      namedDocumentType(document) ??
      this.#options.defaultDocumentType ??
      (memory?.guess.take(document, path) ?? guessDocumentType(document, path)).type
    );
  }

  #run(rules: RuleSet, documentType: DocumentType): RuleRun {
    const { swedish, english } = this.#options;
    return new RuleRun(rules, documentType, { swedish, spelling: this.#spelling, english });
  }

  /** Measures the text and lets the keeper take what the rules say, while a block's sentences are at hand. */
  #runRules(
    document: AnalysedDocument,
    rules: RuleSet,
    documentType: DocumentType,
    keeper: ReportKeeper,
    memory: TextMemory | undefined,
  ): Measures {
    const run = this.#run(rules, documentType);
    const looks = new Looks();
    let latest: number | undefined;
    let isYearKnown = false;
    // An old name is right in a text of the years in which it was the name.
    const isOfItsTime = (since: number | undefined): boolean => {
      if (since === undefined) return true;
      if (!isYearKnown) latest = latestYear(document);
      isYearKnown = true;
      return latest === undefined || latest >= since;
    };
    const measured = new TextMeasures(this.#options.swedish, memory?.counts);
    // All that is asked of a block is asked of its stretch: a long text lets go of the sentences behind it.
    for (const stretch of stretchesOf(document.blocks)) {
      for (const block of stretch) measured.add(block);
      noteFacts(stretch);
      const results = stretch.map((block) => memory?.results(block, rules, run) ?? run.block(block));
      for (let at = 0; at < stretch.length; at++) {
        const block = stretch[at]!;
        const { reports, failures, looks: seen } = results[at]!;
        for (const report of reports) if (isOfItsTime(report.report.since)) keeper.keep(report, block);
        keeper.tellFailures(failures);
        looks.add(block, seen);
      }
    }
    const measures = measured.results();
    const { reports, failures } = run.document(document, measures, looks);
    for (const report of reports) keeper.keep(report, report.report.block);
    keeper.tellFailures(failures);
    return measures;
  }

  /** The findings with those suppressed that comments accept, and findings about the comments themselves. */
  #suppress(found: Finding[], document: AnalysedDocument, rules: RuleSet, lines: LineIndex): Finding[] {
    const comments = this.#applyComments(found, document, rules);
    if (comments.length === 0) return found;
    const written = new FindingWriter(document.blocks, lines, this.#options.language ?? 'sv');
    for (const made of comments) written.add(made, made.report.block);
    return [...found, ...written.findings()].sort((a, b) => a.start - b.start);
  }

  /** Marks the findings that comments accept, and tells what there is to say about the comments. */
  #applyComments(found: Finding[], document: AnalysedDocument, rules: RuleSet): RuleReport[] {
    return suppressInline(found, document, {
      rules,
      ruleIds: () => this.#ruleIds(),
      requireReason: this.#options.requireReason ?? false,
    });
  }

  #allRules(): Rule[] {
    return [...builtinRules(), ...(this.#options.extraRules ?? [])];
  }

  #ruleIds(): string[] {
    // A project without terms of its own may still share texts with one that has them.
    return [ownTermsId, ...this.#allRules().map(({ meta }) => meta.id)];
  }

  #rulesFor(documentType: DocumentType): RuleSet {
    let rules = this.#ruleSets.get(documentType);
    if (rules === undefined) {
      rules = selectRules(this.#allRules(), documentType, this.#options.rules, this.#options.swedish);
      this.#ruleSets.set(documentType, rules);
    }
    return rules;
  }
}

/** Checks one text with the given options. For many texts, make one `Checker`. */
export function check(input: SourceInput, options: CheckOptions = {}): CheckResult {
  return new Checker(options).check(input);
}

import type { DocumentType } from '../document-types.ts';
import type { EnglishSpelling } from '../english/spelling.ts';
import type { BlockKind } from '../format/types.ts';
import { isRunningCell } from '../measures/counting.ts';
import type { Measures } from '../measures/types.ts';
import type { SpellChecker } from '../swedish/spelling/index.ts';
import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';
import type { ReportMemory } from './findings.ts';
import type { ActiveRule, RuleSet } from './ruleset.ts';
import type { ReportTerm } from './terms/matcher.ts';
import type { Report, Rule, RuleContext } from './types.ts';

/** A report with the rule that made it. */
export interface RuleReport {
  rule: ActiveRule;
  report: Report;
  /** What the report says wherever its block stands, for who makes the same report again. Filled by `toFindings`. */
  memory?: ReportMemory;
}

/** What a rule that threw says: the text is still checked by the others. */
export interface RuleFailure {
  ruleId: string;
  error: unknown;
}

export interface RunResult {
  reports: readonly RuleReport[];
  failures: readonly RuleFailure[];
}

const nothing: RunResult = { reports: [], failures: [] };

/**
 * True for blocks that rules see unless they ask for others: the writer's own Swedish prose. Quotations,
 * fragments, data tables, alternative texts and links inside another block are not.
 */
export function isProse(block: AnalysedBlock): boolean {
  if (block.language !== 'sv') return false;
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'listItem':
    case 'caption':
      return true;
    case 'linkText':
      return block.within === undefined;
    case 'tableCell':
      return isRunningCell(block);
    default:
      return false;
  }
}

/** What a host's compiled data gives rules to work with. */
export interface LanguageTools {
  swedish?: Swedish | undefined;
  spelling?: SpellChecker | undefined;
  english?: EnglishSpelling | undefined;
}

/** A rule with its context. */
interface ReadyRule {
  rule: Rule;
  context: RuleContext;
}

/**
 * One run of a rule set for a document type. Contexts and the choice of rules for a kind of block are made
 * once, not once a block: with sixty rules and ten thousand blocks that is most of what a quiet rule costs.
 */
export class RuleRun {
  readonly #rules: RuleSet;
  readonly #documentType: DocumentType;
  readonly #swedish: Swedish | undefined;
  readonly #contexts: ReadonlyMap<ActiveRule, RuleContext>;
  /** The rules for prose, and for the other blocks of a kind by whether they are Swedish. */
  readonly #forProse = new Map<BlockKind, readonly ReadyRule[]>();
  readonly #forSwedish = new Map<BlockKind, readonly ReadyRule[]>();
  readonly #forOthers = new Map<BlockKind, readonly ReadyRule[]>();
  #reports: RuleReport[] = [];
  #failures: RuleFailure[] = [];

  constructor(rules: RuleSet, documentType: DocumentType, tools: LanguageTools = {}) {
    this.#rules = rules;
    this.#documentType = documentType;
    this.#swedish = tools.swedish;
    this.#contexts = new Map(
      [...rules.active.values()].map((rule): [ActiveRule, RuleContext] => [
        rule,
        {
          options: rule.options,
          documentType,
          swedish: tools.swedish,
          spelling: tools.spelling,
          english: tools.english,
          report: (report) => {
            this.#reports.push({ rule, report });
          },
        },
      ]),
    );
  }

  /** Runs the rules that look at one block or its sentences only: what an editor repeats when it changes. */
  block(block: AnalysedBlock): RunResult {
    const prose = isProse(block);
    for (const { rule, context } of this.#rulesFor(block, prose)) {
      try {
        if (rule.block !== undefined) rule.block(block, context);
        if (rule.sentence !== undefined) {
          for (const sentence of block.sentences) rule.sentence(sentence, block, context);
        }
      } catch (error) {
        this.#failures.push({ ruleId: rule.meta.id, error });
      }
    }
    if (prose) {
      try {
        const report: ReportTerm = (rule, own) => {
          this.#reports.push({ rule: this.#rules.active.get(rule.meta.id)!, report: own });
        };
        this.#rules.terms.block(block, this.#documentType, report, this.#swedish);
      } catch (error) {
        this.#failures.push({ ruleId: 'termer', error });
      }
    }
    return this.#take();
  }

  #rulesFor(block: AnalysedBlock, prose: boolean): readonly ReadyRule[] {
    const known = prose ? this.#forProse : block.language === 'sv' ? this.#forSwedish : this.#forOthers;
    let chosen = known.get(block.kind);
    if (chosen === undefined) {
      chosen = this.#rules.blockRules
        .filter(({ rule }) => (rule.blocks === undefined ? prose : isAskedFor(rule, block)))
        .map((active) => ({ rule: active.rule, context: this.#contexts.get(active)! }));
      known.set(block.kind, chosen);
    }
    return chosen;
  }

  /** Runs the rules that need the whole text. */
  document(document: AnalysedDocument, measures: Measures): RunResult {
    for (const active of this.#rules.documentRules) {
      try {
        active.rule.document!({
          ...this.#contexts.get(active)!,
          document,
          measures,
          glossary: this.#rules.glossary,
        });
      } catch (error) {
        this.#failures.push({ ruleId: active.rule.meta.id, error });
      }
    }
    return this.#take();
  }

  #take(): RunResult {
    if (this.#reports.length === 0 && this.#failures.length === 0) return nothing;
    const result = {
      reports: this.#reports.filter(({ report }) => !isProtected(report)),
      failures: this.#failures,
    };
    this.#reports = [];
    this.#failures = [];
    return result;
  }
}

function isAskedFor(rule: Rule, block: AnalysedBlock): boolean {
  return rule.blocks!.includes(block.kind) && (block.language === 'sv' || rule.anyLanguage === true);
}

/** Code, foreign passages and quoted words inside a block are nobody's to correct. */
function isProtected(report: Report): boolean {
  for (const span of report.block.spans) {
    if (
      (span.kind === 'code' || span.kind === 'foreign' || span.kind === 'quotation') &&
      span.start <= report.start &&
      report.end <= span.end
    ) {
      // A block that is quoted or marked as a whole is still a block: its sentence-wide findings stay.
      return span.end - span.start < report.block.text.length || span.kind !== 'quotation';
    }
  }
  return false;
}

import type { DocumentType } from '../document-type/document-types.ts';
import type { EnglishSpelling } from '../english/spelling.ts';
import { spanIndexOf } from '../format/span-index.ts';
import type { BlockKind } from '../format/types.ts';
import { isRunningCell } from '../measures/counting.ts';
import type { Measures } from '../measures/types.ts';
import type { SpellChecker } from '../swedish/spelling/index.ts';
import type { Swedish } from '../swedish/swedish.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';
import type { ActiveRule, RuleSet } from './ruleset.ts';
import type { ReportTerm } from './terms/matcher.ts';
import type { Looked, Report, Rule, RuleContext } from './types.ts';

/** A report with the rule that made it. */
export interface RuleReport {
  rule: ActiveRule;
  report: Report;
}

/** What a rule that threw says: the text is still checked by the others. */
export interface RuleFailure {
  ruleId: string;
  error: unknown;
}

/** What a rule for the whole text saw in one block. */
export interface RuleLook {
  rule: ActiveRule;
  found: unknown;
}

export interface RunResult {
  reports: readonly RuleReport[];
  failures: readonly RuleFailure[];
  looks: readonly RuleLook[];
}

const nothing: RunResult = { reports: [], failures: [], looks: [] };

/** What the rules for the whole text saw in its blocks. */
export class Looks {
  readonly #byRule = new Map<ActiveRule, Looked<unknown>[]>();

  add(block: AnalysedBlock, looks: readonly RuleLook[]): void {
    for (const { rule, found } of looks) {
      const known = this.#byRule.get(rule);
      if (known === undefined) this.#byRule.set(rule, [{ block, found }]);
      else known.push({ block, found });
    }
  }

  of(rule: ActiveRule): readonly Looked<unknown>[] {
    return this.#byRule.get(rule) ?? [];
  }
}

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
  active: ActiveRule;
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
  #looks: RuleLook[] = [];

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
          glossary: rules.glossary,
          report: (report) => {
            this.#reports.push({ rule, report });
          },
        },
      ]),
    );
  }

  /** Runs what rules do with one block or its sentences only: what an editor repeats when it changes. */
  block(block: AnalysedBlock): RunResult {
    const prose = isProse(block);
    for (const { active, rule, context } of this.#rulesFor(block, prose)) {
      const { words } = rule;
      if (words !== undefined && !words.isInBlock(block)) continue;
      try {
        if (rule.block !== undefined) rule.block(block, context);
        if (rule.sentence !== undefined) {
          for (const sentence of block.sentences) {
            if (words === undefined || words.isIn(sentence)) rule.sentence(sentence, block, context);
          }
        }
        if (rule.look !== undefined) {
          const found = rule.look(block, context);
          if (found !== undefined) this.#looks.push({ rule: active, found });
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
        .map((active) => ({ active, rule: active.rule, context: this.#contexts.get(active)! }));
      known.set(block.kind, chosen);
    }
    return chosen;
  }

  /** Runs the rules that need the whole text, with what they saw in its blocks. */
  document(document: AnalysedDocument, measures: Measures, looks: Looks): RunResult {
    for (const active of this.#rules.documentRules) {
      try {
        active.rule.document!({
          ...this.#contexts.get(active)!,
          document,
          looked: looks.of(active),
          measures,
        });
      } catch (error) {
        this.#failures.push({ ruleId: active.rule.meta.id, error });
      }
    }
    return this.#take();
  }

  #take(): RunResult {
    if (this.#reports.length === 0 && this.#failures.length === 0 && this.#looks.length === 0) return nothing;
    const result = {
      reports: this.#reports.filter(({ report }) => !isProtected(report)),
      failures: this.#failures,
      looks: this.#looks,
    };
    this.#reports = [];
    this.#failures = [];
    this.#looks = [];
    return result;
  }
}

function isAskedFor(rule: Rule, block: AnalysedBlock): boolean {
  return rule.blocks!.includes(block.kind) && (block.language === 'sv' || rule.anyLanguage === true);
}

// A block that is quoted as a whole is still a block: its sentence-wide findings stay.
const protecting = spanIndexOf(
  ({ kind, start, end }, { text }) =>
    kind === 'code' || kind === 'foreign' || (kind === 'quotation' && end - start < text.length),
);

/** Code, foreign passages and quoted words inside a block are nobody's to correct. */
function isProtected({ block, start, end }: Report): boolean {
  return block.spans.length > 0 && protecting(block).holds(start, end);
}

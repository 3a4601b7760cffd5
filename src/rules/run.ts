import type { DocumentType } from '../document-types.ts';
import { isRunningCell } from '../measures/counting.ts';
import type { Measures } from '../measures/types.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';
import type { ActiveRule, RuleSet } from './ruleset.ts';
import type { Report, RuleContext } from './types.ts';

/** A report with the rule that made it. */
export interface RuleReport extends Report {
  rule: ActiveRule;
}

/** What a rule that threw says: the text is still checked by the others. */
export interface RuleFailure {
  ruleId: string;
  error: unknown;
}

export interface RunResult {
  reports: RuleReport[];
  failures: RuleFailure[];
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

function runsOn(active: ActiveRule, block: AnalysedBlock): boolean {
  const kinds = active.rule.blocks;
  if (kinds === undefined) return isProse(block);
  return kinds.includes(block.kind) && (block.language === 'sv' || active.rule.anyLanguage === true);
}

/** Runs the rules that look at one block or its sentences only: what an editor repeats when the block changes. */
export function runBlockRules(block: AnalysedBlock, rules: RuleSet, documentType: DocumentType): RunResult {
  const reports: RuleReport[] = [];
  const failures: RuleFailure[] = [];
  for (const active of rules.blockRules) {
    if (!runsOn(active, block)) continue;
    const context = contextOf(active, documentType, reports);
    try {
      active.rule.block?.(block, context);
      if (active.rule.sentence) {
        for (const sentence of block.sentences) active.rule.sentence(sentence, block, context);
      }
    } catch (error) {
      failures.push({ ruleId: active.rule.meta.id, error });
    }
  }
  if (isProse(block)) {
    try {
      rules.terms.block(block, documentType, (rule, report) => {
        reports.push({ ...report, rule: rules.active.get(rule.meta.id)! });
      });
    } catch (error) {
      failures.push({ ruleId: 'termer', error });
    }
  }
  return { reports: reports.filter((report) => !isProtected(report)), failures };
}

/** Runs the rules that need the whole text. */
export function runDocumentRules(
  document: AnalysedDocument,
  measures: Measures,
  rules: RuleSet,
  documentType: DocumentType,
): RunResult {
  const reports: RuleReport[] = [];
  const failures: RuleFailure[] = [];
  for (const active of rules.documentRules) {
    const context = { ...contextOf(active, documentType, reports), document, measures };
    try {
      active.rule.document!(context);
    } catch (error) {
      failures.push({ ruleId: active.rule.meta.id, error });
    }
  }
  return { reports: reports.filter((report) => !isProtected(report)), failures };
}

function contextOf(active: ActiveRule, documentType: DocumentType, reports: RuleReport[]): RuleContext {
  return {
    options: active.options,
    documentType,
    report(report) {
      reports.push({ ...report, rule: active });
    },
  };
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

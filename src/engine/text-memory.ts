import { FormatMemory, StretchMemory } from '../format/format-memory.ts';
import { CountMemory } from '../measures/block-counts.ts';
import type { ReportMemory } from '../rules/findings.ts';
import type { ActiveRule, RuleSet } from '../rules/ruleset.ts';
import type { RuleFailure, RuleLook, RuleRun, RunResult } from '../rules/run.ts';
import type { Report } from '../rules/types.ts';
import { AnalysisMemory } from '../swedish/analysis-memory.ts';
import type { AnalysedBlock, Language, Sentence } from '../swedish/types.ts';

interface Entry {
  rules: RuleSet;
  language: Language;
  /** Without the block, whose map would keep the source of its check alive. */
  reports: readonly { rule: ActiveRule; report: Omit<Report, 'block'>; memory: ReportMemory }[];
  failures: readonly RuleFailure[];
  looks: readonly RuleLook[];
}

/**
 * What is remembered of one text between two checks of it, for an editor: trees of stretches of markup, sentences
 * and tags of blocks, what each block adds to the measures, and what the rules for single blocks say of it. All
 * of it is known again by content and rules, never by place or by what was edited, so that a check with a memory
 * gives exactly what a check without one gives.
 */
export class TextMemory {
  /** @internal */
  readonly format = new FormatMemory();
  /** @internal */
  readonly analyses = new AnalysisMemory();
  /** @internal */
  readonly counts = new CountMemory();
  /** @internal */
  readonly hashes: StretchMemory<string> = new StretchMemory();
  readonly #results = new WeakMap<Sentence[], Entry>();

  /**
   * What the rules for single blocks say of a block; `run` runs the rules of `rules`.
   *
   * @internal
   */
  results(block: AnalysedBlock, rules: RuleSet, run: RuleRun): RunResult {
    const known = this.#results.get(block.sentences);
    if (known !== undefined && known.rules === rules && known.language === block.language) {
      const { reports, failures, looks } = known;
      return {
        failures,
        looks,
        reports: reports.map(({ rule, report, memory }) => ({ rule, report: { ...report, block }, memory })),
      };
    }
    const { reports: made, failures, looks } = run.block(block);
    const reports = made.map(({ rule, report }) => ({ rule, report, memory: {} }));
    const kept = reports.map(({ report: { block: _, ...report }, ...one }) => ({ ...one, report }));
    this.#results.set(block.sentences, { rules, language: block.language, reports: kept, failures, looks });
    return { reports, failures, looks };
  }
}

import { GuessMemory } from '../document-type/guess.ts';
import { FormatMemory } from '../format/format-memory.ts';
import { CountMemory } from '../measures/block-counts.ts';
import type { BlockReport } from '../rules/findings.ts';
import { Hashes } from '../rules/fingerprint.ts';
import type { RuleSet } from '../rules/ruleset.ts';
import type { RuleFailure, RuleLook, RuleRun } from '../rules/run.ts';
import { AnalysisMemory } from '../swedish/analysis-memory.ts';
import { BlockNotes } from '../swedish/notes.ts';
import type { AnalysedBlock } from '../swedish/types.ts';

/** What the rules for single blocks say of a block, without the block itself. */
interface BlockResult {
  reports: readonly BlockReport[];
  failures: readonly RuleFailure[];
  looks: readonly RuleLook[];
}

const results = new BlockNotes<RuleSet, BlockResult>();

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
  readonly guess = new GuessMemory();
  /** @internal */
  readonly hashes = new Hashes();

  /**
   * What the rules for single blocks say of a block; `run` runs the rules of `rules`.
   *
   * @internal
   */
  results(block: AnalysedBlock, rules: RuleSet, run: RuleRun): BlockResult {
    return results.take(block, rules, () => {
      const { reports, failures, looks } = run.block(block);
      // The block's map would keep the source of this check alive.
      const kept = reports.map(
        ({ rule, report: { block: _, ...report } }): BlockReport => ({ rule, report }),
      );
      return { reports: kept, failures, looks };
    });
  }
}

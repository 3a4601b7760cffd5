import type { BlockReport, FindingWriter } from '../rules/findings.ts';
import type { RuleFailure } from '../rules/run.ts';
import type { Finding } from '../rules/types.ts';
import type { AnalysedBlock } from '../swedish/types.ts';
import type { Problem } from './types.ts';

/** Nobody reads more of one rule in one text, and each takes a kilobyte. */
const mostReports = 100_000;

/** Takes what is said of one text: the rules' reports, that one of them failed, and what was not read at all. */
export class ReportKeeper {
  /** What kept a rule from saying all there is to say. */
  readonly problems: Problem[] = [];
  readonly #written: FindingWriter;
  readonly #path: string | undefined;
  readonly #counts = new Map<string, number>();

  constructor(written: FindingWriter, path: string | undefined) {
    this.#written = written;
    this.#path = path;
  }

  keep(report: BlockReport, block: AnalysedBlock): void {
    const { id } = report.rule.rule.meta;
    const count = (this.#counts.get(id) ?? 0) + 1;
    this.#counts.set(id, count);
    if (count <= mostReports) this.#written.add(report, block);
    else if (count === mostReports + 1) this.#tell(tooManyReports(id));
  }

  tellFailures(failures: readonly RuleFailure[]): void {
    for (const { ruleId, error } of failures) this.#tell(failed(ruleId, error));
  }

  tellRemarks(remarks: readonly Problem['message'][]): void {
    for (const remark of remarks) this.#tell(remark);
  }

  /** The findings of what has been kept, in source order. */
  findings(): Finding[] {
    return this.#written.findings();
  }

  #tell(message: Problem['message']): void {
    this.problems.push({ ...(this.#path === undefined ? {} : { file: this.#path }), message });
  }
}

function tooManyReports(ruleId: string): Problem['message'] {
  return {
    sv: `Regeln ${ruleId} har fler än 100 000 fynd i texten. Bara de första visas. Dela upp texten, eller stäng av regeln.`,
    en: `The rule ${ruleId} has more than 100,000 findings in the text. Only the first are shown. Split the text, or turn the rule off.`,
  };
}

function failed(ruleId: string, error: unknown): Problem['message'] {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    sv: `Regeln ${ruleId} stannade på texten (${reason}). De andra reglerna är körda. Stäng av regeln eller anmäl felet.`,
    en: `The rule ${ruleId} failed on the text (${reason}). The other rules have run. Turn the rule off or report the fault.`,
  };
}

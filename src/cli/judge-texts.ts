import type { Baselines } from '../host/baselines.ts';
import { HostError } from '../host/errors.ts';
import { shownPath } from '../host/paths.ts';
import { formatNumber } from '../output/messages.ts';
import type { CheckedFile } from '../output/outcome.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { gatesFor } from '../verdict/gates.ts';
import { judge, type Verdict } from '../verdict/judge.ts';
import { warningScope } from './check-arguments.ts';
import type { CheckedText } from './check-texts.ts';
import type { CliIo } from './io.ts';
import type { Notices } from './notices.ts';
import { bothTexts, runTexts } from './run-texts.ts';

/** A run after its baselines have been looked at and its texts judged. */
export interface JudgedRun {
  /** In the order of the texts that were given. */
  texts: CheckedFile[];
  verdict: Verdict;
  /** True when a baseline told old findings from new ones. */
  hasBaseline: boolean;
}

/** Marks old findings and judges the texts of a run. What cannot be used is told, and then every finding counts. */
export async function judgeTexts(
  checked: readonly CheckedText[],
  { baselines, changesOnly }: { baselines: Baselines; changesOnly: boolean },
  { io, notices, language }: { io: CliIo; notices: Notices; language: MessageLanguage },
): Promise<JudgedRun> {
  const texts = runTexts[language];
  const { texts: known, stale, usable } = await applyBaselines(baselines, checked, notices, io);
  for (const { file, count } of stale) {
    notices.note(texts.staleBaseline(shownPath(file, io.cwd), formatNumber(count, language)));
  }
  for (const text of checked) {
    if (text.baseline !== undefined) continue;
    const { ratchet } = gatesFor(text.place.settings.gates, text.result.documentType);
    if (ratchet === undefined || ratchet === false) continue;
    notices.fail({ file: text.path, message: bothTexts((one) => one.ratchetNeedsBaseline) });
    break;
  }
  const verdict = judge(
    checked.map(({ place }, index) => ({
      ...known[index]!,
      settings: place.settings,
      warningScope: warningScope(place),
    })),
    changesOnly,
  );
  return {
    texts: checked.map(({ path, document, origin }, index) => ({
      path,
      result: known[index]!.result,
      gates: verdict.gates[index]!,
      ...(document === undefined ? {} : { document }),
      ...(origin === undefined ? {} : { origin }),
    })),
    verdict,
    hasBaseline: usable.size > 0,
  };
}

async function applyBaselines(
  baselines: Baselines,
  checked: readonly CheckedText[],
  notices: Notices,
  io: CliIo,
): Promise<Awaited<ReturnType<Baselines['apply']>> & { usable: ReadonlySet<string> }> {
  const usable = new Set<string>();
  for (const file of new Set(checked.flatMap(({ baseline }) => baseline ?? []))) {
    try {
      await baselines.read(file);
      usable.add(file);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      notices.fail({ file: shownPath(file, io.cwd), message: error.messages });
    }
  }
  const applied = await baselines.apply(
    checked.map((text) => (usable.has(text.baseline ?? '') ? text : { ...text, baseline: undefined })),
  );
  return { ...applied, usable };
}

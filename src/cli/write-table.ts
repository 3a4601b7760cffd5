import type { CheckResult } from '../engine/index.ts';
import { withSlashes } from '../host/paths.ts';
import { departmentsOf } from '../report/index.ts';
import { ruleViews } from '../report/run.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { findingTable, type TableText, textTable, toCsv, toXlsx } from '../table/index.ts';
import type { CliIo } from './io.ts';
import { writeAsked } from './write-asked.ts';

/** Writes a table of texts for Excel; a workbook also has a sheet of findings by rule. Throws a `HostError`. */
export async function writeTable(
  file: string,
  texts: readonly TableText[],
  language: MessageLanguage,
  io: CliIo,
): Promise<void> {
  const table = textTable(texts, language);
  if (/\.csv$/iu.test(file)) {
    await writeAsked(file, toCsv(table, language), io);
    return;
  }
  const rules = ruleViews(language);
  await writeAsked(file, await toXlsx([table, findingTable(texts, (id) => rules[id], language)]), io);
}

/** Writes the table of texts that were checked, with their folders as departments. */
export async function writeCheckTable(
  file: string,
  checked: readonly { path: string; result: CheckResult }[],
  language: MessageLanguage,
  io: CliIo,
): Promise<void> {
  const names = checked.map(({ path }) => withSlashes(path));
  const departments = departmentsOf(names);
  const rows = checked.map(({ result }, index) => ({
    name: names[index]!,
    department: departments[index]!,
    result,
  }));
  await writeTable(file, rows, language, io);
}

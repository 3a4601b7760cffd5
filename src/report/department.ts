import type { AnalysedDocument } from '../swedish/types.ts';

const notFolders = new Set(['', '.', '..']);

/**
 * The department of each text, by its folder: the first folder in which the paths differ. A text that lies beside
 * those folders belongs to none.
 *
 * @param paths With forward slashes.
 */
export function departmentsOf(paths: readonly string[]): string[] {
  const folders = paths.map((path) =>
    path
      .split('/')
      .slice(0, -1)
      .filter((name) => !notFolders.has(name)),
  );
  let common = 0;
  const [first = []] = folders;
  while (common < first.length && folders.every((names) => names[common] === first[common])) common++;
  // All in one folder: that is the department.
  if (folders.every((names) => names.length === common)) return folders.map((names) => names.at(-1) ?? '');
  return folders.map((names) => names[common] ?? '');
}

/** The department of each text: as it says itself (`avdelning:`), else as `named` for all, else by its folder. */
export function departmentsFor(
  texts: readonly { path: string; document: AnalysedDocument }[],
  named?: string,
): string[] {
  const folders = departmentsOf(texts.map(({ path }) => path));
  return texts.map(({ document: { metadata } }, index) => {
    return (metadata.avdelning ?? metadata.department ?? named ?? folders[index]!).trim();
  });
}

import { Char, classAt, isSpaceAt } from './characters.ts';

/** End of the emoji or sign at `offset` with its joiners, modifiers and marks. */
export function clusterEnd(text: string, offset: number, limit: number): number {
  let i = offset;
  const step = (): void => {
    i += text.codePointAt(i)! > 0xffff ? 2 : 1;
  };
  const first = text.codePointAt(i)!;
  step();
  // Flags are pairs of regional indicators.
  if (first >= 0x1f1e6 && first <= 0x1f1ff && i < limit) {
    const second = text.codePointAt(i)!;
    if (second >= 0x1f1e6 && second <= 0x1f1ff) step();
  }
  while (i < limit) {
    const point = text.codePointAt(i)!;
    if (point === 0x200d) {
      step();
      if (i < limit && !isSpaceAt(text, i)) step();
    } else if ((point >= 0x1f3fb && point <= 0x1f3ff) || (point >= 0xe0020 && point <= 0xe007f)) step();
    else if (classAt(text, i) === Char.mark) step();
    else break;
  }
  return Math.min(i, limit);
}

/**
 * How wide the letters of a stretch are in most type, in units of its size: a file tells the width of whole pieces only.
 */
export function widthOf(source: string, from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) {
    const character = source[at]!;
    if (/[ijl.,:;'’!|]/u.test(character)) width += 0.25;
    else if (/[ftr()[\]\-\s]/u.test(character)) width += 0.33;
    else if (/[mwMW@%–—]/u.test(character)) width += 0.86;
    else width += /[\p{Lu}&]/u.test(character) ? 0.7 : 0.55;
  }
  return width;
}

import type { PDFPageProxy } from 'unpdf/pdfjs';
import type { Ruling } from './pages.ts';

type Matrix = readonly [number, number, number, number, number, number];
type OperatorList = Awaited<ReturnType<PDFPageProxy['getOperatorList']>>;
type Operators = typeof import('unpdf/pdfjs')['OPS'];

/** Points that a straight line has at least to be part of a table. */
const shortest = 4;
/** Lines that a page with tables has at most; one with more has a drawing. */
const mostRulings = 1000;
/** Steps of a path by their number in the parser's lists, with how many coordinates each has. */
const moveTo = 0;
const lineTo = 1;
const closePath = 4;
const coordinates = [2, 2, 6, 4, 0];

/**
 * The level and upright lines of what a page draws: borders of cells, and the edges of their shading.
 *
 * @param toSeen Where a point of the file's plane is on the page as it is seen.
 */
export function rulingsOf(
  { fnArray, argsArray }: OperatorList,
  operators: Operators,
  toSeen: (x: number, y: number) => { x: number; y: number },
): Ruling[] {
  const rulings: Ruling[] = [];
  const outside: Matrix[] = [];
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const add = (fromX: number, fromY: number, toX: number, toY: number): void => {
    const one = seen(fromX, fromY);
    const other = seen(toX, toY);
    const [width, height] = [Math.abs(one.x - other.x), Math.abs(one.y - other.y)];
    if (height < 0.5 && width >= shortest) {
      const [from, to] = [Math.min(one.x, other.x), Math.max(one.x, other.x)];
      rulings.push({ upright: false, at: (one.y + other.y) / 2, from, to });
    } else if (width < 0.5 && height >= shortest) {
      const [from, to] = [Math.min(one.y, other.y), Math.max(one.y, other.y)];
      rulings.push({ upright: true, at: (one.x + other.x) / 2, from, to });
    }
  };
  const seen = (x: number, y: number): { x: number; y: number } => {
    const [a, b, c, d, e, f] = matrix;
    return toSeen(a * x + c * y + e, b * x + d * y + f);
  };
  for (let index = 0; index < fnArray.length; index++) {
    const args: unknown = argsArray[index];
    switch (fnArray[index]) {
      case operators.save:
        outside.push(matrix);
        break;
      case operators.restore:
      case operators.paintFormXObjectEnd:
        matrix = outside.pop() ?? matrix;
        break;
      case operators.transform:
        matrix = times(matrix, args);
        break;
      case operators.paintFormXObjectBegin:
        outside.push(matrix);
        matrix = times(matrix, (args as unknown[] | null)?.[0]);
        break;
      case operators.constructPath: {
        const [painted, paths] = args as [number, readonly unknown[] | undefined];
        // What only limits the drawing is not seen.
        if (painted !== operators.endPath) walk(paths?.[0], add);
        break;
      }
    }
    if (rulings.length > mostRulings) return [];
  }
  return rulings;
}

function times(matrix: Matrix, by: unknown): Matrix {
  if (by === null || by === undefined) return matrix;
  const [a, b, c, d, e, f] = matrix;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = by as number[];
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Tells the straight lines of a path. */
function walk(path: unknown, add: (fromX: number, fromY: number, toX: number, toY: number) => void): void {
  if (!(path instanceof Float32Array)) return;
  let [startX, startY, x, y] = [0, 0, 0, 0];
  for (let at = 0; at < path.length; ) {
    const step = path[at++]!;
    const count = coordinates[step];
    if (count === undefined) return;
    if (step === closePath) {
      add(x, y, startX, startY);
      [x, y] = [startX, startY];
      continue;
    }
    const [toX, toY] = [path[at + count - 2]!, path[at + count - 1]!];
    at += count;
    if (step === lineTo) add(x, y, toX, toY);
    else if (step === moveTo) [startX, startY] = [toX, toY];
    [x, y] = [toX, toY];
  }
}

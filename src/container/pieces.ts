import { firstIndex } from '../base/binary-search.ts';

/** The pieces that a range of the document text touches; pieces are in text order. */
export function piecesIn<Piece extends { start: number; end: number }>(
  pieces: readonly Piece[],
  start: number,
  end: number,
): Piece[] {
  const from = firstIndex(pieces.length, (index) => pieces[index]!.end > start);
  const to = firstIndex(pieces.length, (index) => pieces[index]!.start >= end);
  return pieces.slice(from, Math.max(from, to));
}

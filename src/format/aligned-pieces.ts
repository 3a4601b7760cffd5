/** Takes decoded text together with its raw range. */
export interface PieceSink {
  /** Text that stands in the view as it is. */
  add(view: string, from: number, to: number, shift: number): void;
  /** Text that the raw range stands for. */
  addDecoded(text: string, rawStart: number, rawEnd: number): void;
}

/** One aligned stretch: text as it stands when `text` is undefined, else what the stretch decodes to. */
export interface Piece {
  from: number;
  to: number;
  text?: string;
}

/** Hands aligned pieces over to `sink`, with raw offsets `shift` further on than those of `view`. */
export function handOver(sink: PieceSink, view: string, pieces: readonly Piece[], shift: number): void {
  for (const piece of pieces) {
    if (piece.text === undefined) sink.add(view, piece.from, piece.to, shift);
    else sink.addDecoded(piece.text, piece.from + shift, piece.to + shift);
  }
}

/** Hands text over that stands in the source as its reader sees it, which most does; false for all other. */
export function handOverAsIs(
  sink: PieceSink,
  view: string,
  from: number,
  to: number,
  value: string,
  shift: number,
): boolean {
  if (to - from !== value.length || view.slice(from, to) !== value) return false;
  sink.add(view, from, to, shift);
  return true;
}

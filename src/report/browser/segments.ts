import type { FindingView } from '../types.ts';

/** A stretch of a block in which the same findings stand. */
export interface Segment {
  start: number;
  end: number;
  /** Indexes of findings, shortest first: the one that says most of just these words. */
  findings: number[];
}

/** Cuts a block where findings begin and end, so that marks never lie inside each other. */
export function segmentsOf(
  length: number,
  findings: readonly { index: number; finding: FindingView }[],
): Segment[] {
  const cuts = new Set([0, length]);
  for (const { finding } of findings) {
    cuts.add(Math.min(finding.start, length));
    cuts.add(Math.min(finding.end, length));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  const shortestFirst = [...findings].sort(
    (a, b) => a.finding.end - a.finding.start - (b.finding.end - b.finding.start) || a.index - b.index,
  );
  const segments: Segment[] = [];
  for (let place = 0; place + 1 < ordered.length; place++) {
    const start = ordered[place]!;
    const end = ordered[place + 1]!;
    const inside = shortestFirst.filter(({ finding }) => finding.start <= start && finding.end >= end);
    segments.push({ start, end, findings: inside.map(({ index }) => index) });
  }
  return segments;
}

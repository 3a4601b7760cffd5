/** Space that a paragraph asks for above and below it, in the unit of its format. */
export interface Spacing {
  before?: number | undefined;
  after?: number | undefined;
  /** True when none is wanted between paragraphs of one style. */
  contextual?: boolean | undefined;
}

/** Points that a reader sees as a space between paragraphs. */
const visibleSpace = 4;

/**
 * Whether a reader sees space between two paragraphs. Of what the two ask for, the larger counts.
 *
 * @param isSameStyle Whether the two have one style.
 * @param unit How many units of the format make a point.
 */
export function isApart(before: Spacing, next: Spacing, isSameStyle: boolean, unit: number): boolean {
  const after = before.contextual && isSameStyle ? 0 : (before.after ?? 0);
  const above = next.contextual && isSameStyle ? 0 : (next.before ?? 0);
  return Math.max(after, above) >= visibleSpace * unit;
}

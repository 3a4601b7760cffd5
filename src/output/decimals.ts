/** Most decimals of a figure in JSON: a share is exact to a hundredth of a percent, and nothing measures closer. */
const mostDecimals = 4;

const factor = 10 ** mostDecimals;

/**
 * A value with the figures in it rounded for JSON, at any depth. What is counted on is never rounded: the engine and
 * the gates have all decimals.
 */
export function rounded<T>(value: T): T;
export function rounded(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? value : Math.round(value * factor) / factor;
  if (Array.isArray(value)) return value.map((one) => rounded(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, rounded(one)]));
}

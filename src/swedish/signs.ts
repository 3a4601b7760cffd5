/** Signs inside words and numbers, by their code units. */
export const HYPHEN = 0x2d;
export const STOP = 0x2e;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const COMMA = 0x2c;
export const EN_DASH = 0x2013;
export const MINUS = 0x2212;

/** Hyphen-minus, hyphen and no-break hyphen. */
export function isHyphen(code: number): boolean {
  return code === HYPHEN || code === 0x2010 || code === 0x2011;
}

/** Space, no-break space, thin and narrow no-break space: what people set between groups of three digits. */
export function isGroupSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0 || code === 0x2009 || code === 0x202f;
}

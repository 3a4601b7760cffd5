/** How a word is written. */
export const Shape = {
  lower: 0,
  capitalised: 1,
  digits: 2,
  upper: 3,
  letterAndDigit: 4,
  symbols: 5,
  mixed: 6,
  initial: 7,
  capitalisedMixed: 8,
  hyphenated: 9,
} as const;

const isUpper = (unit: number): boolean => {
  if (unit < 128) return unit >= 65 && unit <= 90;
  if (unit < 256) return unit >= 0xc0 && unit <= 0xde && unit !== 0xd7;
  const character = String.fromCharCode(unit);
  return character.toLowerCase() !== character;
};

const isLetter = (unit: number): boolean => {
  if (unit < 128) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit < 0x250) return unit >= 0xc0 && unit !== 0xd7 && unit !== 0xf7;
  const character = String.fromCharCode(unit);
  return character.toLowerCase() !== character.toUpperCase();
};

/** Tells the shape of a word from its characters. */
export function shapeOf(word: string): number {
  let upper = 0;
  let lower = 0;
  let digits = 0;
  let hyphens = 0;
  let others = 0;
  for (let index = 0; index < word.length; index++) {
    const unit = word.charCodeAt(index);
    if (unit >= 48 && unit <= 57) digits++;
    else if (isLetter(unit)) {
      if (isUpper(unit)) upper++;
      else lower++;
    } else if (unit === 45) hyphens++;
    else others++;
  }
  if (upper + lower === 0) return digits > 0 ? Shape.digits : Shape.symbols;
  if (digits > 0) return Shape.letterAndDigit;
  if (others > 0) return isUpper(word.charCodeAt(0)) ? Shape.capitalisedMixed : Shape.mixed;
  if (upper === 0) return hyphens > 0 ? Shape.hyphenated : Shape.lower;
  if (word.length === 1) return Shape.initial;
  if (lower === 0) return Shape.upper;
  if (!isUpper(word.charCodeAt(0))) return Shape.mixed;
  return upper === 1 ? Shape.capitalised : Shape.capitalisedMixed;
}

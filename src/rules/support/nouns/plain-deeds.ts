/**
 * Stems of what is done to streets, houses and things, of what befalls people, and of what is reckoned: in the passive
 * they tell the news, and by whom is plain or does not matter (guide, section 8).
 */
const stems =
  'bygg|riv|reparera|renovera|asfaltera|måla|plantera|öppna|stäng|inviga|invig|rusta|gräv|sanera|flytta|lås|värm|tänd|' +
  'skada|drabba|hindra|stryk|servera|odla|beräkna|uppskatta|räkna|byt|tömm?|rengör|städa|spola|besiktiga|mena|begrav|kremera';
const plain = new RegExp(`^(?:${stems})(?:s|as|es|des|ts|ades|ats|tes)$`, 'u');

/**
 * True where a passive says what holds for a thing, whoever does it: *får användas till resor*, *ska kontrolleras
 * regelbundet*. Both words in lower case.
 *
 * @param next The word behind the passive.
 */
export function isPlainUse(lower: string, next: string): boolean {
  // *Hunden ska hållas kopplad*
  if (lower === 'hållas')
    return /^(?:kopplad|kopplade|under|ren|rena|rent|öppen|öppna|stängd|stängda|fri|fria|fritt)$/u.test(next);
  if (lower === 'användas' || lower === 'används') return /^(?:till|för|under|i|på|vid|som)$/u.test(next);
  return (
    /^(?:kontrolleras|underhållas|ses)$/u.test(lower) && /^(?:regelbundet|minst|varje|över)$/u.test(next)
  );
}

/** True for a passive in *-s*, in lower case, that hides nobody whom the reader asks for: *byggs, skadades, beräknas*. */
export function isPlainDeed(lower: string): boolean {
  return lower.endsWith('s') && plain.test(lower);
}

/**
 * The words with which Swedish letters and messages greet and part, in lower case: one list for all who look for them,
 * from the shapes of plain text to the rules.
 */

/** Words that greet by themselves: *Hej!*, *Hej Anna!*. */
export const greetingWords: readonly string[] = ['hej', 'hejsan', 'hallå', 'tjena', 'goddag'];

/** Words that greet together with who is greeted, and stand in other sentences too: *Kära föräldrar*, *bästa tiden*. */
export const dearWords: readonly string[] = ['bästa', 'bäste', 'kära', 'käre'];

/** Greetings of two words: *God dag Anna*. */
export const greetingPairs: readonly string[] = ['god dag', 'god morgon', 'god kväll', 'god eftermiddag'];

/** All that a line that greets its reader can begin with. */
export const greetingStarts: readonly string[] = [...greetingWords, ...dearWords, ...greetingPairs];

/** What bids welcome: *Välkommen till oss!*. */
export const welcomeWords: readonly string[] = ['välkommen', 'välkomna'];

/** First words of wishes: *God jul!*, *Trevlig sommar!*. */
export const wishWords: readonly string[] = ['god', 'gott', 'glad', 'trevlig'];

/** Words that part by themselves: *Hälsningar Anna*, *Mvh*. */
export const closingWords: readonly string[] = ['hälsning', 'hälsningar', 'mvh', 'högaktningsfullt'];

/** What stands before *hälsning* and *hälsningar*, with *med* before it or not. */
export const closingQualities: readonly string[] =
  'vänlig vänliga varm varma bästa hjärtlig hjärtliga solig soliga många'.split(' ');

/** All that a line that parts from its reader can begin with: *Med vänlig hälsning*, *Bästa hälsningar*. */
export const closingStarts: readonly string[] = [
  ...closingQualities.flatMap((quality) =>
    ['hälsning', 'hälsningar'].flatMap((noun) => [`${quality} ${noun}`, `med ${quality} ${noun}`]),
  ),
  ...closingWords,
];

const oneWord: ReadonlySet<string> = new Set([...greetingWords, ...dearWords]);
const twoWords: ReadonlySet<string> = new Set(greetingPairs);

/** How many words the greeting takes that a line begins with: one of *hej anna*, two of *god dag anna*, or none. */
export function greetingLength(first: string, second = ''): 0 | 1 | 2 {
  if (oneWord.has(first)) return 1;
  return twoWords.has(`${first} ${second}`) ? 2 : 0;
}

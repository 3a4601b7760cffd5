import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

/** Verbs that ask the reader something and so open a condition: *Har du frågor …*. */
const CONDITIONS = /^(?:har|vill|behöver|är|önskar|saknar)$/u;
const MAY = /^(?:kan|ska|måste|bör|får|behöver)$/u;
/** Behind these another clause or part begins, whose verb is none of the condition's. */
const LINKS =
  /^(?:och|eller|men|samt|som|att|om|när|då|där|dit|hur|vad|vem|vilka|vilken|vilket|varför|var|vart|än|innan|eftersom|medan|så|tills|vars|inte)$/u;
const NAMED = /^(?:jag|du|han|hon|hen|vi|ni|man|de|det|den|alla|någon|ingen|andra|kommunen|barnet|barnen)$/u;

/** *Har du frågor om taxan kan vända dig till oss*: the place of the verb behind the condition; −1 for none. */
export function conditionWithoutSubject(tagged: TaggedSentence): number {
  const { tokens } = tagged;
  if (!CONDITIONS.test(tokens[0]!.lower) || !/^(?:du|ni)$/u.test(tokens[1]!.lower)) return -1;
  if (tokens.at(-1)!.text !== '.') return -1;
  for (let place = 2; place + 2 < tokens.length && place < 20; place++) {
    const { lower, kind } = tokens[place]!;
    // *Har du frågor, kan vända dig*: a comma may stand before the verb.
    const isComma = tokens[place]!.text === ',' && MAY.test(tokens[place + 1]!.lower);
    if (isComma) continue;
    if ((kind !== 'word' && kind !== 'number') || (LINKS.test(lower) && lower !== 'om')) return -1;
    if (!isFiniteVerb(traitAt(tagged, place))) continue;
    if (place < 3 || !MAY.test(lower) || NAMED.test(tokens[place - 1]!.lower)) return -1;
    if (!(traitAt(tagged, place + 1) & Trait.infinitive) || traitAt(tagged, place + 1) & Trait.passive)
      return -1;
    return hasOwnVerb(tagged, place + 2) ? -1 : place;
  }
  return -1;
}

/** *Har du saker andra kan använda kan du lämna dem*: a main verb follows that has its subject. */
function hasOwnVerb(tagged: TaggedSentence, from: number): boolean {
  for (let place = from; place < tagged.tokens.length; place++) {
    const { lower, text } = tagged.tokens[place]!;
    if (/^(?:som|att|om|när|där|eftersom|så)$/u.test(lower)) return false;
    const trait = traitAt(tagged, place);
    if (text === ',' || trait & Trait.finite) return true;
  }
  return false;
}

const TOLD = /^(?:se|tänk|kom|kontrollera|notera|observera|försäkra)$/u;

/** *Se till att alltid har vatten nära*: the place of the verb behind *att* and an adverb; −1 for none. */
export function toldWithoutSubject(tagged: TaggedSentence): number {
  const { tokens } = tagged;
  if (!TOLD.test(tokens[0]!.lower)) return -1;
  const mark = tokens.findIndex(({ lower }) => lower === 'att');
  if (
    mark < 1 ||
    mark > 4 ||
    !/^(?:alltid|aldrig|inte|ofta|även|också)$/u.test(tokens[mark + 1]?.lower ?? '')
  )
    return -1;
  const verb = tokens[mark + 2]?.lower ?? '';
  if (!/^(?:har|är|kan|ska|får|gör|ger|tar|håller|lämnar|använder|betalar|skriver)$/u.test(verb)) return -1;
  const next = tokens[mark + 3];
  // *Tänk på att aldrig har så många sökt* is told in another order.
  return next?.kind === 'word' && !NAMED.test(next.lower) && next.lower !== 'så' ? mark + 2 : -1;
}

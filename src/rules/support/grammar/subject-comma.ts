import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/** What a subject with a clause of its own begins with: *Den som …, Alla barn som …*. */
export const subjectOpeners = wordSet('den de alla du ni varje');
/** Verbs that only the main clause can go on with right behind the comma. */
const mainVerbs =
  /^(?:är|var|blir|har|hade|kan|kunde|ska|skall|måste|bör|får|fick|behöver|kommer|betalar|ansöker|söker|ansvarar|omfattas|erbjuds|kallas)$/u;
/** Behind the verb these are its subject, so that what stands before is another part: *De som är sjuka, kan du …*. */
const subjectPronouns = /^(?:jag|du|han|hon|hen|vi|ni|man|de|det|den)$/u;
const longestSubject = 28;

/** *Alla som bor i kommunen, kommer att få ett brev*: the place of the only comma, between a subject and its verb. */
export function subjectComma(tagged: () => TaggedSentence, tokens: TaggedSentence['tokens']): number {
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 4 || comma > longestSubject || comma + 3 >= tokens.length) return -1;
  if (!mainVerbs.test(tokens[comma + 1]!.lower) || subjectPronouns.test(tokens[comma + 2]!.lower)) return -1;
  if (tokens.at(-1)!.text !== '.') return -1;
  const relative = tokens.findIndex(({ lower }) => lower === 'som');
  // *Den som, Den person som, Alla barn i kommunen som*
  if (relative < 1 || relative > 4 || relative + 2 >= comma) return -1;
  if (tokens.slice(0, comma).some(({ text }) => /^[:;()”"»–—]$/u.test(text))) return -1;
  // A second comma soon behind would make a pair: *Den som söker, kan man tycka, ska …*.
  if (tokens.slice(comma + 1, comma + 7).some(({ text }) => /^[,–]$/u.test(text))) return -1;
  const sentence = tagged();
  let finite = 0;
  for (let place = 0; place < comma; place++) {
    const trait = traitAt(sentence, place);
    // Up to *som* there is one noun phrase: *De kommer som gäster* has a verb.
    if (place < relative && trait & (Trait.verb | Trait.subordinator | Trait.infinitiveMark)) return -1;
    if (isFiniteVerb(trait)) finite++;
    // A verb behind another that no clause opens would be the main verb: *Den som söker får svar, kan …*.
    const isOpened = /^(?:som|och|eller|att|om|när|där|inte|redan|även|också|alltid|aldrig|ofta)$/u;
    if (isFiniteVerb(trait) && finite > 1 && !isOpened.test(tokens[place - 1]!.lower)) return -1;
  }
  return finite > 0 && isFiniteVerb(traitAt(sentence, comma + 1)) ? comma : -1;
}

import { definiteGender } from '../src/rules/support/grammar/noun-gender.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const again = wordSet('den det de han hon');
/** Words before the pronoun. */
const furthest = 9;
/** Nouns of time, behind which *som* may be left out: *dagen det hände*; they open a clause as adverbials too. */
const times =
  /(?:dagen|dagarna|gången|tiden|året|stunden|morgonen|kvällen|natten|månaden|veckan|sommaren|hösten|våren|vintern|helgen|timmen|minuten|ögonblicket|sekunden|säsongen|perioden|åren|sättet|grunden|följd)$/u;
/** What opens another clause, behind which a verb of its own is no second one of the sentence. */
const links =
  /^(?:och|men|eller|som|att|om|när|då|eftersom|så|för|innan|medan|där|vilket|tills|samt|utan|än|hur|vad|vem|,)$/u;
const owners = /^(?:min|mitt|mina|din|ditt|dina|vår|vårt|våra|er|ert|era|hans|hennes|deras)$/u;

export default defineRule({
  meta: {
    id: 'grammatik-dubbelt-subjekt',
    group: 'form',
    title: { sv: 'Subjektet två gånger', en: 'The subject twice' },
    severity: 'warning',
    what: {
      sv: 'Ett pronomen som säger subjektet en gång till, direkt efter det: skolans budget den ska, min dotter hon går.',
      en: 'A pronoun that says the subject again right behind it: skolans budget den ska, min dotter hon går.',
    },
    why: {
      sv: 'Så talar man, men i skrift väntar sig läsaren en ny sats efter pronomenet.',
      en: 'People speak so, but readers expect a new clause behind the pronoun.',
    },
    todo: { sv: 'Stryk pronomenet.', en: 'Delete the pronoun.' },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      twice: {
        sv: '”{pronoun}” säger subjektet en gång till. Stryk ”{pronoun}”.',
        en: '“{pronoun}” says the subject again. Delete “{pronoun}”.',
      },
    },
    fel: [
      {
        text: 'Skolans budget den ska vara i balans i år. Min son han går i tredje klass.',
        finds: ['den ska', 'han går'],
        suggests: ['ska', 'går'],
      },
      {
        text: 'Det nya systemet för anmälan det blir klart i maj. Barnen i gruppen de får mat klockan elva.',
        finds: ['det blir', 'de får'],
        suggests: ['blir', 'får'],
      },
      { text: 'Att bygga på höjden det är inte tillåtet här.', finds: ['det är'], suggests: ['är'] },
    ],
    ratt: [
      { text: 'Skolans budget ska vara i balans. Min son, han som går i tredje klass, är sjuk.' },
      { text: 'Boken hon läser är ny. Huset det gäller ska rivas. Skolan han går på ligger i byn.' },
      { text: 'Dagen det hände var varm. Den morgonen det regnade. Förra veckan det här hände.' },
      { text: 'Till slut det gick bra. Vilken fin dag det blev! Kommunen de bor i.' },
      { text: 'Taxan den 3 maj är ny. Boken den gamle skrev säljs här. Att döma av svaren det ser bra ut.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  blocks: ['paragraph', 'listItem'],
  words: again,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    if (tokens.at(-1)!.text !== '.' || tokens[0]!.text === tokens[0]!.lower) return;
    const index = tokens.findIndex((token, place) => place > 0 && again.has(token));
    if (index < 1 || index > furthest || index + 3 >= tokens.length) return;
    const tagged = swedish!.tagged(sentence)!;
    if (!isFiniteVerb(traitAt(tagged, index + 1)) || !isSubject(tagged, index, spelling!.lookup)) return;
    if (goesOn(tagged, index + 1)) return;
    const { start, lower } = tokens[index]!;
    const { end, text } = tokens[index + 1]!;
    report({ block, start, end, messageId: 'twice', data: { pronoun: lower }, suggestions: [text] });
  },
});

/** True where all before the pronoun is one noun phrase in the definite that the pronoun may stand for, or an infinitive. */
function isSubject(sentence: TaggedSentence, pronoun: number, lookup: Lookup): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[pronoun]!;
  if (tokens[0]!.lower === 'att') {
    if (lower !== 'det' || !(traitAt(sentence, 1) & Trait.infinitive) || tokens[1]!.lower === 'döma')
      return false;
    for (let place = 2; place < pronoun; place++)
      if (traitAt(sentence, place) & (Trait.verb | Trait.subordinator | Trait.relative | Trait.punctuation))
        return false;
    return (traitAt(sentence, pronoun - 1) & Trait.noun) !== 0;
  }
  let head = -1;
  const inPhrase = Trait.noun | Trait.name | Trait.adjective | Trait.determiner | Trait.possessive;
  for (let place = 0; place < pronoun; place++) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.preposition && head >= 0 && place + 1 < pronoun) continue;
    if (!(trait & inPhrase) || tokens[place]!.kind !== 'word') return false;
    if (times.test(tokens[place]!.lower)) return false;
    const isNoun = trait & (Trait.noun | Trait.name) && !(trait & Trait.genitive);
    if (isNoun && head < 0) head = place;
    // *Barnen mat de får*: a second noun without a preposition is no part of the phrase.
    else if (isNoun && !(traitAt(sentence, place - 1) & (inPhrase | Trait.preposition) & ~Trait.noun))
      return false;
  }
  if (head < 0 || !(traitAt(sentence, pronoun - 1) & (Trait.noun | Trait.name))) return false;
  const isOwned = owners.test(tokens[0]!.lower) || traitAt(sentence, 0) & Trait.genitive;
  if (/^(?:han|hon)$/u.test(lower)) return Boolean(isOwned) || (traitAt(sentence, head) & Trait.name) !== 0;
  const gender = definiteGender(lookup, tokens[head]!.lower);
  if (gender === 'plural') return lower === 'de';
  if (gender === 'en') return lower === 'den';
  if (gender === 'ett') return lower === 'det';
  return Boolean(isOwned) && lower === 'den';
}

/** True where another verb shows that the pronoun opens a clause about the noun: *Boken den ger ut är ny*. */
function goesOn({ tokens, ...rest }: TaggedSentence, verb: number): boolean {
  const sentence = { tokens, ...rest };
  if (traitAt(sentence, tokens.length - 2) & Trait.preposition) return true;
  for (let place = verb + 1; place < tokens.length; place++) {
    if (links.test(tokens[place]!.lower)) return false;
    if (isFiniteVerb(traitAt(sentence, place))) return true;
  }
  return false;
}

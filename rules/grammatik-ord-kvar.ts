import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words that join, two of which never stand in a row. */
const joiners = wordSet('och samt eller');
const joinedToo = /^(?:och|samt|eller|men)$/u;
/** Prepositions that a noun takes, and that are seldom particles of a verb. */
const firsts = wordSet('i på hos vid inom av för till från med');
/** Pairs that have no reading in which both are right behind a noun. */
const pairs: Readonly<Record<string, RegExp>> = {
  i: /^(?:på|av|hos|vid|inom)$/u,
  på: /^(?:hos|av|vid)$/u,
  hos: /^(?:i|på|av|till|vid)$/u,
  vid: /^(?:på|av|hos)$/u,
  inom: /^(?:på|av|hos|vid|i)$/u,
};
/** What makes a phrase of its own with the second: *i på grund av, av på sikt, i på måndag*. */
const ofItsOwn =
  /^(?:grund|sikt|väg|sätt|vis|nytt|plats|egen|tid|morgonen|kvällen|natten|dagen|det|fredag|\p{L}+dag|\p{L}+dagen|samma|så|dem|sidan|slutet|början|behov|avstånd)$/u;
/** Verbs that no noun stands before with only a preposition between. */
const verbs = /^(?:är|var|finns|fanns|har|hade|ska|skall|kan|kunde|måste|bör|får|fick|blir|blev|gäller)$/u;

export default defineRule({
  meta: {
    id: 'grammatik-ord-kvar',
    group: 'form',
    title: { sv: 'Ett litet ord är kvar', en: 'A small word left over' },
    severity: 'warning',
    what: {
      sv: 'Små ord som inte kan stå intill varandra, eller en preposition utan något efter: och samt, krav i på åtgärder, verksamheten i finns.',
      en: 'Small words that cannot stand side by side, or a preposition with nothing behind: och samt, krav i på åtgärder.',
    },
    why: {
      sv: 'Ordet blir ofta kvar när en mening skrivs om, eller så har nästa ord fallit bort. Läsaren måste gissa vilket.',
      en: 'The word is often left when a sentence is rewritten, or the next one has dropped out. Readers have to guess which.',
    },
    todo: {
      sv: 'Ta bort det ena ordet, eller sätt in det som fattas.',
      en: 'Take one of the words away, or put in what is missing.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      joiners: {
        sv: '”{first}” och ”{second}” binder båda ihop. Ta bort ett av dem.',
        en: '“{first}” and “{second}” both join. Take one of them away.',
      },
      prepositions: {
        sv: '”{first}” och ”{second}” kan inte stå intill varandra här. Ta bort ett av dem, eller sätt in det som fattas.',
        en: '“{first}” and “{second}” cannot stand side by side here. Take one away, or put in what is missing.',
      },
      hanging: {
        sv: 'Efter ”{first}” fattas ett ord, eller så ska ”{first}” bort.',
        en: 'A word is missing behind “{first}”, or “{first}” should go.',
      },
    },
    fel: [
      {
        text: 'Vi behöver fler bord och samt tjugo stolar. Ring eller och skriv till oss.',
        finds: ['och samt', 'eller och'],
        suggests: ['och', 'eller'],
      },
      {
        text: 'Lagen ställer krav i på säkerheten. Vi har ett möte vid på skolan.',
        finds: ['i på', 'vid på'],
        suggests: ['på', 'på'],
      },
      { text: 'Fritidsklubben i finns bredvid skolan.', finds: ['i'] },
      { text: 'Den nya taxan för gäller alla hushåll.', finds: ['för'] },
    ],
    ratt: [
      { text: 'Vi behöver fler bord och tjugo stolar samt en tavla. Ring eller skriv, och svara i tid.' },
      { text: 'Skriv inte ”och samt”. Lagen ställer krav på säkerheten i skolan.' },
      {
        text: 'Huset vi bor i finns kvar. Den skola hon går i på måndagar är ny. Vi höll möten i på grund av snön.',
      },
      { text: 'Det du håller på med är bra. Att ha lampan på är bra. Vad mötet handlade om är oklart.' },
      { text: 'Stadsdelen hon bor i på norra sidan. Sätt kontakten i på baksidan.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet('och samt eller i på hos vid inom av för till från med'),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const { text, lower, start, end } = tokens[index]!;
      const next = tokens[index + 1]!;
      const data = { first: text, second: next.text };
      if (joiners.has(tokens[index]!) && index > 0) {
        if (!joinedToo.test(next.lower) || next.lower === lower || !isPlain(tokens, index)) continue;
        const suggestions = [text, next.text];
        report({ block, start, end: next.end, messageId: 'joiners', data, suggestions });
        continue;
      }
      if (!firsts.has(tokens[index]!) || index === 0) continue;
      if (pairs[lower]?.test(next.lower)) {
        if (!isDoubled(swedish!.tagged(sentence)!, index)) continue;
        const suggestions = [next.text, text];
        report({ block, start, end: next.end, messageId: 'prepositions', data, suggestions });
      } else if (verbs.test(next.lower) && hangs(swedish!.tagged(sentence)!, index)) {
        report({ block, start, end, messageId: 'hanging', data: { first: text } });
      }
    }
  },
});

/** Words around the pair, and no marks that would speak of the words themselves: *”och samt”*, *och, eller*. */
function isPlain(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]!.kind === 'word' &&
    tokens[index + 2] !== undefined &&
    tokens[index + 2]!.kind !== 'punctuation' &&
    !/^(?:ordet|orden|både|mellan)$/u.test(tokens[index - 1]!.lower)
  );
}

/** *Krav i på åtgärder*: behind a noun that no verb has a particle for, in a clause without a relative. */
function isDoubled(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  const before = traitAt(sentence, index - 1);
  if (
    !(before & Trait.noun) ||
    tokens[index - 1]!.lower.endsWith('en') ||
    ofItsOwn.test(tokens[index + 2]?.lower ?? '')
  )
    return false;
  const after = traitAt(sentence, index + 2);
  if (!(after & (Trait.noun | Trait.adjective | Trait.name | Trait.possessive | Trait.determiner)))
    return false;
  // *den stad vi bor i på vintern*: the first belongs to what is told of a noun.
  let finite = 0;
  for (let place = 0; place < index; place++) {
    const trait = traitAt(sentence, place);
    if (
      trait & (Trait.relative | Trait.subordinator) ||
      /^(?:som|där|vad|vilken|vilket|vilka|att)$/u.test(tokens[place]!.lower)
    )
      return false;
    if (isFiniteVerb(trait)) finite++;
    // *Fyll numret i på raden, slå larmet av vid behov*
    if (trait & Trait.imperative) return false;
  }
  return finite === 1;
}

/** *Fritidsklubben i finns*: the preposition behind the only noun of a subject that opens the sentence. */
function hangs(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  if (index > 4 || tokens.at(-1)!.text !== '.') return false;
  const last = traitAt(sentence, index - 1);
  if (!(last & Trait.noun) || last & Trait.genitive) return false;
  let nouns = 0;
  for (let place = 0; place < index; place++) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.noun && !(trait & Trait.genitive)) nouns++;
    const inPhrase = Trait.noun | Trait.adjective | Trait.determiner | Trait.possessive | Trait.numeral;
    if (!(trait & inPhrase) || trait & Trait.verb) return false;
  }
  return nouns === 1 && isFiniteVerb(traitAt(sentence, index + 1));
}

import { capitalise } from '../src/base/capitalise.ts';
import { forWhoFrame, frameOpeners, prepositionFrame } from '../src/rules/support/grammar/broken-frame.ts';
import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, nounPhraseEnd, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const reasons = wordSet(
  'orsak orsaken orsakerna anledning anledningen anledningarna skäl skälet skälen syfte syftet avsikten målet beror bero berodde',
);
/** Nouns that tell what is wanted, not why. */
const aims = /^(?:syfte|syftet|avsikten|målet)$/u;
const tellers = wordSet('enligt');
const saying =
  /^(?:säger|sa|sade|anser|menar|tycker|tror|uppger|skriver|hävdar|berättar|bedömer|konstaterar|framgår|visar|påpekar)$/u;

/** Tokens between the reason and its verb. */
const reach = 12;

interface Blend {
  verb: number;
  last: number;
  suggestion: string;
}

/** *Orsaken till förseningen är på grund av*: the verb behind a reason and what says the reason again. */
function blendOf(tokens: readonly Token[], reason: number): Blend | undefined {
  const { lower } = tokens[reason]!;
  const after = (place: number, words: string) =>
    words.split(' ').every((word, at) => tokens[place + at]?.lower === word);
  if (lower.startsWith('ber')) {
    if (!after(reason + 1, 'på grund av')) return undefined;
    return { verb: reason, last: reason + 3, suggestion: `${tokens[reason]!.text} på` };
  }
  for (let place = reason + 1; place < Math.min(tokens.length - 2, reason + reach); place++) {
    const token = tokens[place]!;
    if (/^[.,;:!?()–—]$/u.test(token.text) || /^(?:och|men|som|eller)$/u.test(token.lower)) return undefined;
    if (/^(?:beror|berodde)$/u.test(token.lower) && after(place + 1, 'på')) {
      // *Orsaken till att det beror på …* has its own subject.
      if (reason !== 0 || aims.test(lower) || tokens[place - 1]!.lower === 'det') return undefined;
      const hasThat = after(place + 2, 'att');
      const verb = token.lower === 'beror' ? 'är' : 'var';
      return {
        verb: place,
        last: hasThat ? place + 2 : place + 1,
        suggestion: hasThat ? `${verb} att` : verb,
      };
    }
    if (!/^(?:är|var|blir)$/u.test(token.lower)) continue;
    if (after(place + 1, 'för att')) return { verb: place, last: place + 2, suggestion: `${token.text} att` };
    if (aims.test(lower)) continue;
    if (after(place + 1, 'därför att'))
      return { verb: place, last: place + 2, suggestion: `${token.text} att` };
    if (after(place + 1, 'eftersom'))
      return { verb: place, last: place + 1, suggestion: `${token.text} att` };
    if (after(place + 1, 'på grund av')) return { verb: place, last: place + 3, suggestion: token.text };
  }
  return undefined;
}

export default defineRule({
  meta: {
    id: 'grammatik-kontamination',
    group: 'form',
    title: { sv: 'Två uttryck blandade', en: 'Two expressions mixed' },
    severity: 'warning',
    what: {
      sv: 'Två sätt att säga samma sak i en mening: orsaken är på grund av, anledningen är för att, enligt läkaren säger hon att. Eller en början som inte passar till fortsättningen: med den nya lagen innebär att.',
      en: 'Two ways to say the same thing in one sentence: orsaken är på grund av, anledningen är för att, enligt läkaren säger hon att. Or a beginning that does not fit what follows: med den nya lagen innebär att.',
    },
    why: {
      sv: 'Orsaken sägs två gånger, och läsaren undrar om något annat menas.',
      en: 'The reason is told twice, and readers wonder whether something else is meant.',
    },
    todo: {
      sv: 'Välj ett av uttrycken: ”orsaken är snön” eller ”det är på grund av snön”.',
      en: 'Choose one of the expressions: “orsaken är snön” or “det är på grund av snön”.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      reason: {
        sv: '”{reason}” och ”{actual}” säger samma sak två gånger. Skriv ”{suggestion}”.',
        en: '“{reason}” and “{actual}” say the same thing twice. Write “{suggestion}”.',
      },
      teller: {
        sv: '”Enligt” och ”{verb}” säger båda vem som har sagt det. Skriv ”{suggestion}”.',
        en: '“Enligt” and “{verb}” both tell who said it. Write “{suggestion}”.',
      },
      frame: {
        sv: '”{opener}” gör att ”{verb}” saknar den eller det som gör något. Skriv ”{suggestion}”, eller skriv om meningen.',
        en: '“{opener}” leaves “{verb}” without its subject. Write “{suggestion}”, or write the sentence anew.',
      },
    },
    fel: [
      {
        text: 'Med den nya taxan innebär att alla betalar lika. Enligt revisorerna anser att styrningen är svag.',
        finds: ['Med den nya taxan innebär', 'Enligt revisorerna anser'],
        suggests: ['Den nya taxan innebär', 'Revisorerna anser'],
      },
      {
        text: 'För den som är hemma länge kan få hjälp av skolan.',
        finds: ['För den som är hemma länge kan'],
        suggests: ['Den som är hemma länge kan'],
      },
      {
        text: 'Orsaken till förseningen är på grund av snön. Anledningen är för att vi är få.',
        finds: ['är på grund av', 'är för att'],
        suggests: ['är', 'är att'],
      },
      {
        text: 'Orsaken till att det tar tid beror på att vi är få. Syftet är för att minska köerna.',
        finds: ['beror på att', 'är för att'],
        suggests: ['är att', 'är att'],
      },
      {
        text: 'Enligt läkaren säger hon att du ska vila. Det beror på grund av snön.',
        finds: ['Enligt läkaren säger hon att', 'beror på grund av'],
        suggests: ['Läkaren säger att', 'beror på'],
      },
      {
        text: 'Enligt rapporten framgår det att kön har minskat.',
        finds: ['Enligt rapporten framgår det att'],
        suggests: ['Av rapporten framgår det att'],
      },
    ],
    ratt: [
      {
        text: 'Den nya lagen innebär att avgiften höjs. Enligt revisorerna är målet otydligt. För den som är sjuk länge kan det finnas stöd. För den som kan arbeta finns stöd. I rapporten visar vi att målet nås.',
      },
      {
        text: 'Med den nya taxan betalar alla lika. Av rapporten framgår att kön är kort. Enligt revisorerna är styrningen svag. På mötet ansåg nämnden att det räckte.',
      },
      {
        text: 'För den som är hemma länge kan skolan ordna hjälp. För den som flyttar kan gälla andra regler. För dig som vill kan vi boka en tid. För den som kan få stöd finns en blankett.',
      },
      {
        text: 'Anledningen är att vi är få. Orsaken till förseningen är snön, och det beror på att plogen var trasig.',
      },
      { text: 'Enligt läkaren ska du vila. Enligt rektorn, säger ordföranden, är antalet oförändrat.' },
      { text: 'Orsaken är för svår för att lösas. Orsaken är, för att vara tydlig, snön.' },
      {
        text: 'Förseningen är på grund av brist på material svår att undvika. Vi är av den anledningen här för att lyssna.',
      },
    ],
  },
  needs: ['tagger'],
  words: wordSet([
    ...'orsak orsaken orsakerna anledning anledningen anledningarna skäl skälet skälen syfte syftet avsikten målet beror bero berodde'.split(
      ' ',
    ),
    ...'enligt med genom utifrån för i på av vid'.split(' '),
  ]),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    // Words are asked before any tags are.
    const mayBreak = frameOpeners.test(tokens[0]!.lower);
    const frame =
      mayBreak && tokens.some(({ lower }) => lower === 'att' || lower === 'som')
        ? (prepositionFrame(swedish!.tagged(sentence)!) ?? forWhoFrame(swedish!.tagged(sentence)!))
        : undefined;
    if (frame !== undefined) {
      const { start, text } = tokens[0]!;
      const { end, text: verb } = tokens[frame.verb]!;
      const suggestion = capitalise(block.text.slice(tokens[frame.subject]!.start, end));
      const data = { opener: text, verb, suggestion };
      report({ block, start, end, messageId: 'frame', data, suggestions: [suggestion] });
      return;
    }
    for (let place = 0; place + 3 < tokens.length; place++) {
      if (reasons.has(tokens[place]!)) {
        const blend = blendOf(tokens, place);
        if (blend === undefined) continue;
        // *Vi är av den anledningen här för att lyssna*: the verb comes before.
        const { lower } = tokens[place]!;
        const isRow = place > 0 && /^(?:av|till|utan|och)$/u.test(tokens[place - 1]!.lower);
        if (isRow && !lower.startsWith('ber')) continue;
        const { suggestion } = blend;
        const data = { reason: tokens[place]!.text, suggestion };
        const { start } = tokens[blend.verb]!;
        const { end } = tokens[blend.last]!;
        report({ block, start, end, messageId: 'reason', data, suggestions: [suggestion] });
        continue;
      }
      if (!tellers.has(tokens[place]!)) continue;
      const tagged = swedish!.tagged(sentence)!;
      const verb = nounPhraseEnd(tagged, place + 1);
      const word = tokens[verb]?.lower ?? '';
      if (verb === place + 1 || !saying.test(word) || tokens[verb + 2]?.lower !== 'att') continue;
      if (
        !isFiniteVerb(traitAt(tagged, verb)) ||
        !(traitAt(tagged, verb + 1) & (Trait.pronoun | Trait.determiner))
      )
        continue;
      const { start } = tokens[place]!;
      const who = block.text.slice(tokens[place + 1]!.start, tokens[verb - 1]!.end);
      const isOpen = tokens[place]!.text !== 'enligt';
      const capital = isOpen ? who[0]!.toUpperCase() + who.slice(1) : who;
      const suggestion =
        word === 'framgår'
          ? `${isOpen ? 'Av' : 'av'} ${who} framgår ${tokens[verb + 1]!.text} att`
          : `${capital} ${tokens[verb]!.text} att`;
      const data = { verb: tokens[verb]!.text, suggestion };
      report({
        block,
        start,
        end: tokens[verb + 2]!.end,
        messageId: 'teller',
        data,
        suggestions: [suggestion],
      });
    }
  },
});

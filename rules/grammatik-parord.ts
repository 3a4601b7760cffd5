import { defineRule } from '../src/rules/types.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** The first word of a pair, with the word that belongs to it and the one that is written by mistake. */
const pairs: Readonly<Record<string, { right: string; wrong: readonly string[] }>> = {
  både: { right: 'och', wrong: ['eller', 'som', 'samt'] },
  varken: { right: 'eller', wrong: ['och', 'samt'] },
  vare: { right: 'eller', wrong: ['och', 'samt'] },
  såväl: { right: 'som', wrong: ['samt', 'och', 'eller'] },
};
const openers = wordSet(Object.keys(pairs));
/** How far from the first word the second stands. Tokens. */
const reach = 14;
/** Tokens behind the opener within which the right one may come. */
const farthest = 60;

export default defineRule({
  meta: {
    id: 'grammatik-parord',
    group: 'form',
    title: { sv: 'Både … och, varken … eller', en: 'Both … and, neither … nor' },
    severity: 'warning',
    what: {
      sv: 'Ord som hör ihop två och två men har fått fel partner (både … eller, varken … och) och varken efter ett nekande ord (ingen … varken).',
      en: 'Words that go in pairs but have the wrong partner (både … eller, varken … och), and varken after a negation (ingen … varken).',
    },
    why: {
      sv: 'Det blir oklart om det ena, det andra eller allt gäller.',
      en: 'It is unclear whether one, the other or all is meant.',
    },
    todo: {
      sv: 'Skriv både … och, varken … eller, såväl … som. Gäller bara det ena, skriv antingen … eller.',
      en: 'Write både … och, varken … eller, såväl … som; where only one is meant, antingen … eller.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      negated: {
        sv: '”{negation}” säger redan nej. Skriv ”vare sig” i stället för ”varken”.',
        en: '“{negation}” already says no. Write “vare sig” instead of “varken”.',
      },
      pair: {
        sv: 'Efter ”{first}” väntar läsaren på ”{right}”, men här står ”{actual}”. Vilket gäller?',
        en: 'After “{first}” readers expect “{right}”, but here stands “{actual}”. Which is meant?',
      },
    },
    fel: [
      {
        text: 'Det finns ingen gräns för varken ledare eller barn. Vi kan inte lämna ut varken namn eller adress.',
        finds: ['varken', 'varken'],
        suggests: ['vare sig'],
      },
      { text: 'Du kan söka både hemtjänst eller färdtjänst.', finds: ['eller'], suggests: ['och'] },
      { text: 'Vi tar emot såväl barn och vuxna.', finds: ['och'], suggests: ['som'] },
      { text: 'Kommunen har varken tid och pengar.', finds: ['och'], suggests: ['eller'] },
    ],
    ratt: [
      {
        text: 'Han har inga pengar, varken på banken eller hemma. Den som inte har råd kan varken hyra eller köpa.',
      },
      { text: 'Det finns ingen gräns för vare sig ledare eller barn. Ingen kan säga vare sig ja eller nej.' },
      { text: 'Du kan söka både hemtjänst och färdtjänst. Det gäller både dag- eller kvällstid och helger.' },
      { text: 'Kommunen har varken tid eller pengar. Varken hus och mark eller skog räknas.' },
      { text: 'Såväl lunch och middag som kvällsmat ingår.' },
      { text: 'Båda kan söka. Det gäller både barn, unga och vuxna eller äldre.' },
    ],
  },
  needs: ['tagger'],
  words: openers,
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const first = tokens[index]!;
      if (!openers.has(first)) continue;
      const pair = pairs[first.lower]!;
      if (first.lower === 'vare' && tokens[index + 1]?.lower !== 'sig') continue;
      const negation =
        first.lower === 'varken' ? negationBefore(swedish!.tagged(sentence)!, index) : undefined;
      if (negation !== undefined) {
        const { start, end } = first;
        const data = { negation: tokens[negation]!.text };
        report({ block, start, end, messageId: 'negated', data, suggestions: ['vare sig'] });
        continue;
      }
      const wrong = wrongPartner(tokens, index, pair.right, pair.wrong);
      if (wrong === undefined) continue;
      const { start, end } = wrong;
      const data = { first: first.lower === 'vare' ? 'vare sig' : first.text, right: pair.right };
      report({ block, start, end, messageId: 'pair', data, suggestions: [pair.right] });
    }
  },
});

/** The first joining word after the opener, when it is a wrong one and the right one never comes. */
function wrongPartner(
  tokens: readonly Token[],
  index: number,
  right: string,
  wrong: readonly string[],
): Token | undefined {
  let found: Token | undefined;
  const end = Math.min(tokens.length, index + farthest);
  for (let place = index + 1; place < end; place++) {
    const { lower, text } = tokens[place]!;
    if (lower === right || lower === '&') return undefined;
    // A hyphen joins parts of words: *dag- eller kvällstid*.
    if (tokens[place - 1]!.text.endsWith('-')) continue;
    if (/^[.;:!?(]$/u.test(text)) break;
    if (found === undefined && place - index <= reach && wrong.includes(lower)) found = tokens[place];
  }
  return found;
}

/** Words that say no in the clause of *varken*. */
const negations = /^(?:inte|ej|ingen|inget|inga|aldrig|ingenting)$/u;

/** The place of a negation before *varken* in the same clause; a comma, a clause or another finite verb parts them. */
function negationBefore(tagged: TaggedSentence, varken: number): number | undefined {
  // *Varken eller* is an expression.
  if (tagged.tokens[varken + 1]?.lower === 'eller') return undefined;
  if (tagged.tokens[varken - 1]?.lower === 'utan') return varken - 1;
  for (let place = varken - 1; place >= 0 && varken - place <= reach; place--) {
    if (negations.test(tagged.tokens[place]!.lower)) return place;
    const parting =
      Trait.punctuation | Trait.subordinator | Trait.relative | Trait.finite | Trait.infinitiveMark;
    if (traitAt(tagged, place) & parting || tagged.tokens[place]!.lower === 'att') return undefined;
  }
  return undefined;
}

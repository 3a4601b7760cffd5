import { verbOfNoun } from '../src/rules/support/nouns/verb-of-noun.ts';
import {
  closestRun,
  fewestWords,
  listWords,
  oneDecimal,
  worstPlaces,
} from '../src/rules/support/worst-places.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import { nominalisations } from '../src/swedish/syntax/index.ts';

/**
 * Nominalisations per 100 words of ordinary prose as `nominalisations` counts them: median of pieces of 20
 * sentences of the Swedish treebanks; nine in ten have at most 4.2. Counting every noun with such an ending
 * (*förening, ärende*) gives twice as many.
 */
const usual = 2;

const nominal =
  'Vid prövning av ansökan görs en bedömning av behovet av beviljande. Efter genomförande av utredning sker delgivning och verkställande av beslutet. Upphörande av stödet förutsätter omprövning. Anmälan om förändring ska ske före utbetalning. ';
const verbal =
  'Vi läser din ansökan och bedömer vad du behöver. När vi har utrett saken får du beslutet med posten, och sedan börjar stödet. Vi kan ändra det senare. Säg till om något i ditt liv ändras innan vi betalar. ';

export default defineRule({
  meta: {
    id: 'substantiveringar',
    group: 'text',
    title: { sv: 'Många substantiv gjorda av verb', en: 'Many nouns made of verbs' },
    severity: 'info',
    yieldsTo: ['substantivsjuka', 'prepositionskedja'],
    notDocumentTypes: ['protokoll', 'blankett'],
    what: {
      sv: 'Texter där verb ofta har gjorts till substantiv (prövning, genomförande, beviljande). De tätaste ställena visas, högst tre.',
      en: 'Texts where verbs are often made into nouns (prövning, genomförande, beviljande). The densest places are shown, at most three.',
    },
    why: {
      sv: 'Substantiven gömmer både den som gör något och vad som händer. Verben som blir kvar, som ske och göra, säger inte mycket.',
      en: 'The nouns hide both who acts and what happens. The verbs that are left, such as ske and göra, say little.',
    },
    todo: {
      sv: 'Gör verb av substantiven och skriv vem som gör det: ”vi prövar” i stället för ”prövning sker”.',
      en: 'Make verbs of the nouns and say who acts: “vi prövar” instead of “prövning sker”.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.4.11' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Använd ord som läsarna förstår' },
    ],
    messages: {
      nouns: {
        sv: 'Texten har {rate} substantiv av verb per 100 ord, vanligt är omkring {usual}. I den här meningen står {count}: {nouns}. Gör verb av dem där det går.',
        en: 'The text has {rateEn} nouns made of verbs per 100 words, about {usual} is usual. This sentence has {count}: {nouns}. Make verbs of them where you can.',
      },
      nounsAs: {
        sv: 'Texten har {rate} substantiv av verb per 100 ord, vanligt är omkring {usual}. I den här meningen står {count}: {nouns}. Gör verb av dem där det går, till exempel ”{verb}”.',
        en: 'The text has {rateEn} nouns made of verbs per 100 words, about {usual} is usual. This sentence has {count}: {nouns}. Make verbs of them where you can, for example “{verb}”.',
      },
    },
    options: {
      per100: {
        default: 5,
        minimum: 1,
        maximum: 50,
        description: {
          sv: 'Så många substantiv av verb får texten ha per 100 ord.',
          en: 'Most nouns made of verbs per 100 words.',
        },
      },
      words: fewestWords,
    },
    fel: [
      {
        text: nominal.repeat(4),
        finds: [
          'genomförande av utredning sker delgivning och verkställande',
          'genomförande av utredning sker delgivning och verkställande',
          'genomförande av utredning sker delgivning och verkställande',
        ],
      },
      {
        text: `${verbal}${nominal.repeat(3)}`,
        finds: [
          'genomförande av utredning sker delgivning och verkställande',
          'genomförande av utredning sker delgivning och verkställande',
          'genomförande av utredning sker delgivning och verkställande',
        ],
      },
    ],
    ratt: [
      { text: verbal.repeat(4) },
      { text: nominal },
      { text: `${verbal.repeat(9)}${nominal}` },
      { text: nominal.repeat(4), documentType: 'protokoll' },
    ],
  },
  needs: ['tagger'],
  document({ document, measures, swedish, options, report }) {
    const per100 = measures.nominalisationsPer100Words ?? 0;
    if (per100 <= options.per100 || measures.words < options.words) return;
    const places = worstPlaces(document, (sentence) => {
      const { tokens } = sentence;
      const found = nominalisations(swedish!.tagged(sentence)!).filter(({ ending }) => ending !== 'het');
      if (found.length < 2) return undefined;
      const { first, last } = closestRun(found.map(({ place }) => place));
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      const nouns = found.map(({ place }) => tokens[place]!.lower);
      const verb = firstVerb(nouns, swedish?.lexicon);
      const data = { nouns: listWords(nouns), count: found.length, ...(verb === undefined ? {} : { verb }) };
      return { start, end, weight: found.length, data };
    });
    const rate = oneDecimal(per100);
    for (const { block, start, end, data } of places) {
      report({
        block,
        start,
        end,
        messageId: 'verb' in data ? 'nounsAs' : 'nouns',
        data: {
          ...data,
          rate: rate.sv,
          rateEn: rate.en,
          usual,
        },
      });
    }
  },
});

function firstVerb(nouns: readonly string[], lexicon: Lexicon | undefined): string | undefined {
  if (lexicon === undefined) return undefined;
  for (const noun of nouns) {
    const verb = verbOfNoun(lexicon, noun);
    if (verb !== undefined) return verb;
  }
  return undefined;
}

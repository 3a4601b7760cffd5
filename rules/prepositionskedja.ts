import { isCounted } from '../src/measures/counting.ts';
import { namesLaw } from '../src/rules/support/laws.ts';
import { defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';
import { nominalisations, type PrepositionChain, prepositionChains } from '../src/swedish/syntax/index.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** Nouns that make one preposition with those around them: *på grund av*, *i samband med*, *inom ramen för*. */
const prepositionNouns = new Set(
  'grund anledning form följd enlighet fråga samband förhållande utgångspunkt annat hänsyn egenskap händelse syfte ramen avseende hjälp stöd rätta ljuset'.split(
    ' ',
  ),
);
/** Texts whose titles go on with a preposition, as those of laws do. */
const titled = /(?:direktiv|konvention|fördrag|avtal|betänkande|överenskommelse|strategi)(?:et|en|n)?$/u;
const times = new Set([...'år månad månader vecka veckor dag dagar tid timmar'.split(' '), ...months]);

/** Places that everybody knows: what stands in them is as easy as what stands in *Exempelby*. */
const places = new Set(
  'landet land länet län kommunen staden regionen riket världen europa samhället området hemmet arbetsplatsen skolan förskolan sjukhuset huset tomten marken vägen väg järnväg'.split(
    ' ',
  ),
);
/** *I stället*, *i genomsnitt*, *till exempel*: adverbs of two words. */
const adverbs = new Set(
  'annat stället genomsnitt korthet praktiken exempel övrigt allmänhet regel början slutet dag huvudsak efterhand förväg'.split(
    ' ',
  ),
);

/** True for *från … till …*: the two say one thing, where from and where to. */
function isReturn({ tokens }: Sentence, groups: readonly number[], index: number): boolean {
  if (tokens[groups[index]!]!.lower !== 'till') return false;
  return groups.slice(0, index).some((from) => tokens[from]!.lower === 'från');
}

/** Groups that weigh on the reader: no names, places, dates, titles of laws, and a long preposition only once. */
function heavyGroups(sentence: Sentence, { groups, end }: PrepositionChain): number {
  const { tokens } = sentence;
  let heavy = 0;
  for (const [index, from] of groups.entries()) {
    const group = tokens.slice(from + 1, groups[index + 1] ?? end);
    const last = group.at(-1)!;
    if (group.some(({ text, lower, kind }) => text !== lower || kind !== 'word') || times.has(last.lower))
      continue;
    if (places.has(last.lower) || adverbs.has(last.lower) || isReturn(sentence, groups, index)) continue;
    if (index + 1 === groups.length || !prepositionNouns.has(last.lower)) heavy++;
    if (namesLaw(last) || titled.test(last.lower)) break;
  }
  return heavy;
}

export default defineRule({
  meta: {
    id: 'prepositionskedja',
    group: 'meningar',
    title: { sv: 'Prepositionskedja', en: 'Chain of prepositions' },
    severity: 'info',
    yieldsTo: ['inskott', 'substantivsjuka'],
    what: {
      sv: 'Fyra eller fler led med preposition och substantiv i rad.',
      en: 'Four or more groups of preposition and noun in a row.',
    },
    why: {
      sv: 'I en kedja av substantiv försvinner vem som gör vad, och läsaren måste själv räkna ut hur leden hör ihop.',
      en: 'In a chain of nouns it disappears who does what, and readers must work out how the groups belong together.',
    },
    todo: {
      sv: 'Gör verb av substantiven och dela upp kedjan: skriv vem som gör vad.',
      en: 'Turn nouns into verbs and break the chain: say who does what.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.4.11' }],
    messages: {
      chain: {
        sv: 'Här står {groups} led med preposition i rad. Gör verb av något substantiv, eller dela meningen.',
        en: '{groups} groups with a preposition stand in a row. Turn a noun into a verb, or split the sentence.',
      },
    },
    options: {
      groups: {
        default: 4,
        minimum: 2,
        maximum: 20,
        description: {
          sv: 'Så många led i rad markeras.',
          en: 'How many groups in a row are marked.',
        },
      },
    },
    fel: [
      {
        text: 'Vi arbetar med uppföljning av beslut om insatser för barn i förskolan.',
        finds: ['med uppföljning av beslut om insatser för barn i förskolan'],
      },
      {
        text: 'Kommunen arbetar med utveckling av metoder för bedömning av behov hos elever i gymnasieskolan.',
        finds: ['med utveckling av metoder för bedömning av behov hos elever i gymnasieskolan'],
      },
    ],
    ratt: [
      { text: 'Vi följer upp besluten om vilka insatser barnen i förskolan får.' },
      {
        text: 'De reser från livet på landet till livet i staden med hela familjen. Köken får fyra leveranser i veckan i stället för nio i genomsnitt.',
      },
      { text: 'Du kan ta bussen till badet. Hållplatsen ligger vid torget i Exempelby.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { options, swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length < 2 * options.groups) return;
    const tagged = swedish!.tagged(sentence)!;
    for (const chain of prepositionChains(tagged)) {
      const { start, end } = chain;
      const groups = chain.groups.length;
      if (groups < options.groups || !isCounted(sentence, block)) continue;
      const heavy = heavyGroups(sentence, chain);
      if (heavy < options.groups - 1) continue;
      // Three heavy groups and a light one are too much only when they hide verbs.
      const hidden = nominalisations(tagged, Math.max(0, start - 1), end).length;
      if (heavy < options.groups && hidden < 2) continue;
      report({
        block,
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        messageId: 'chain',
        data: { groups },
      });
    }
  },
});

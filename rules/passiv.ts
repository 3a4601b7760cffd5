import { isPlainDeed, isPlainUse } from '../src/rules/support/nouns/plain-deeds.ts';
import { closestRun, fewestWords, listWords, worstPlaces } from '../src/rules/support/worst-places.ts';
import { defineRule } from '../src/rules/types.ts';
import {
  markedPassives,
  passiveAgents,
  readClauses,
  type TaggedSentence,
} from '../src/swedish/syntax/index.ts';

/** Per cent more of passives in a text where no sentence has two. */
const moreForSingle = 10;

/** Passive share of finite verbs in ordinary prose: median per document (guide, section 3.4). Per cent. */
const usualPercent = 7;

const impersonal =
  'Ansökan prövas av nämnden. Avgiften fastställs varje år och faktureras i efterskott. Platsen erbjuds den som har stått längst i kön. Barnet skolas in under två veckor. Schemat lämnas till förskolan. Ändringar anmäls i god tid. Uppsägning görs skriftligt. Inkomsten redovisas varje år. Underlag kontrolleras mot uppgifter från skattemyndigheten. Felaktiga avgifter rättas i efterhand. Platsen sägs upp om avgiften inte betalas. ';
const personal =
  'Du söker plats hos oss. Vi prövar din ansökan och skickar ett svar. Du betalar varje månad. Barnet börjar med en vecka då ni är här tillsammans. Du lämnar schemat till förskolan och säger till när det ändras. Vi frågar om din inkomst varje år. Vi jämför med uppgifter från andra myndigheter. Du får tillbaka pengar om avgiften har varit för hög. ';

export default defineRule({
  meta: {
    id: 'passiv',
    group: 'text',
    title: { sv: 'Många passiva verb', en: 'Many passive verbs' },
    severity: 'info',
    yieldsTo: ['dold-aktor', 'dubbel-passiv', 'substantivsjuka', 'flertydiga-ord', 'kanslisprak'],
    notDocumentTypes: ['protokoll', 'minnesanteckningar', 'blankett'],
    what: {
      sv: 'Texter där en stor del av verben är passiva (skickas, prövades). De tätaste ställena visas, högst tre.',
      en: 'Texts with a large share of passive verbs (skickas, prövades). The densest places are shown, at most three.',
    },
    why: {
      sv: 'Ett passivt verb säger inte vem som gör något. Några passiver är bra svenska, men när de är många blir texten opersonlig och läsaren får gissa vem som ska göra vad.',
      en: 'A passive verb does not tell who does something. A few are good Swedish, but many make a text impersonal, and readers must guess who is to do what.',
    },
    todo: {
      sv: 'Skriv vem som gör det: ”Du lämnar ansökan” eller ”Lämna ansökan”, ”Vi prövar ansökan”. Låt passiven stå där det inte spelar någon roll vem det är.',
      en: 'Say who does it: “Du lämnar ansökan” or “Lämna ansökan”, “Vi prövar ansökan”. Keep the passive where it does not matter who.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.3.3' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      one: {
        sv: '{percent} procent av textens verb är passiva, vanligt är omkring {usual}. Ett av dem är ”{verbs}”: går det att skriva vem som gör det?',
        en: '{percent} per cent of the verbs of the text are passive, about {usual} is usual. One is “{verbs}”: can you say who does it?',
      },
      several: {
        sv: '{percent} procent av textens verb är passiva, vanligt är omkring {usual}. I den här meningen står {count}: {verbs}. Skriv vem som gör vad.',
        en: '{percent} per cent of the verbs of the text are passive, about {usual} is usual. This sentence has {count}: {verbs}. Say who does what.',
      },
    },
    options: {
      percent: {
        default: 15,
        minimum: 1,
        maximum: 100,
        description: {
          sv: 'Så stor del av verben får vara passiva, i procent.',
          en: 'Largest share of passive verbs, per cent.',
        },
      },
      words: fewestWords,
    },
    fel: [
      {
        text: impersonal.repeat(2),
        finds: ['fastställs varje år och faktureras', 'sägs', 'fastställs varje år och faktureras'],
      },
      {
        text: `${personal}${impersonal.repeat(2)}`,
        finds: ['fastställs varje år och faktureras', 'sägs', 'fastställs varje år och faktureras'],
      },
    ],
    ratt: [
      { text: personal.repeat(2) },
      { text: 'Ansökan prövas av nämnden. Avgiften fastställs varje år.' },
      {
        text: `${'Bidraget används till resor. Pengarna får användas till kläder. Maskinen ska kontrolleras regelbundet. Huset byggs av trä. '.repeat(12)}`,
      },
      { text: impersonal.repeat(2), documentType: 'protokoll' },
      { text: `${personal.repeat(12)}${impersonal}` },
    ],
  },
  needs: ['tagger'],
  document({ document, measures, swedish, options, report }) {
    const percent = Math.round(100 * (measures.passiveShare ?? 0));
    if (percent <= options.percent || measures.words < options.words) return;
    const places = worstPlaces(document, (sentence) => {
      const { tokens } = sentence;
      const tagged = swedish!.tagged(sentence)!;
      const passives = hidingPassives(tagged);
      if (passives.length === 0) return undefined;
      const { first, last } = closestRun(passives);
      const { start } = tokens[first]!;
      const { end } = tokens[last]!;
      const verbs = listWords(passives.map((place) => tokens[place]!.lower));
      // The verb of the main clause says more of who acts than one in *det som produceras*.
      const isMain = readClauses(tagged).mainVerb === passives[0];
      const weight = passives.length + (isMain ? 0.5 : 0);
      return { start, end, weight, data: { verbs, count: passives.length } };
    });
    const dense = places.filter(({ weight }) => weight >= 2);
    // Single passives spread over a text: one example is enough, and none unless they are many more than usual.
    const single = percent > options.percent + moreForSingle ? places.slice(0, 1) : [];
    for (const { block, start, end, weight, data } of dense.length > 0 ? dense : single) {
      report({
        block,
        start,
        end,
        messageId: weight >= 2 ? 'several' : 'one',
        data: { percent, usual: usualPercent, ...data },
      });
    }
  },
});

/** How far *kan* may stand before its passive, in tokens: *kan i vissa fall återkallas*. */
const reach = 4;

/** Passives that keep somebody from the reader: not those that name who, nor what is only possible or done to things. */
function hidingPassives(sentence: TaggedSentence): number[] {
  const named = new Set(passiveAgents(sentence).map(({ verb }) => verb));
  return markedPassives(sentence).filter(
    (place) =>
      !named.has(place) &&
      // *registreras (diarieföras)*: the same thing by its other name.
      sentence.tokens[place - 1]?.text !== '(' &&
      !isPlainDeed(sentence.tokens[place]!.lower) &&
      !isPlainUse(sentence.tokens[place]!.lower, sentence.tokens[place + 1]?.lower ?? '') &&
      !sentence.tokens.slice(Math.max(0, place - reach), place).some(({ lower }) => lower === 'kan'),
  );
}

import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { addressForms } from '../src/swedish/pronouns.ts';
import {
  isFiniteVerb,
  nounPhraseEnd,
  subjectFollows,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words of a condition that readers take in at once, with *du* (*Har du frågor kan du ringa*) and without it. */
const easiestWithYou = 12;
const easiest = 6;
const negations = new Set(['inte', 'ej', 'icke']);
/** Passives that begin conditions. With its capital the tagger may take one for a name: *Önskas*. */
const passives = wordSet(
  `önskas begärs avslås beviljas godkänns saknas krävs behövs lämnas betalas sägs uppfylls efterlevs följs åtgärdas
  bedöms visas påbörjas genomförs fattas meddelas bifogas överklagas överlåts används utförs anlitas upptäcks
  konstateras avvisas nekas ändras avbryts avbokas återkallas hämtas görs tas inges`,
);
/** Passives by which the reader's own wish hides: no word more is needed to make them stiff. */
const wishes = wordSet('önskas begärs');
/** As many words are easy behind a passive, which names nobody. */
const easiestPassive = 4;
/** An example that stands between a short condition and what follows from it. */
const exampleOpeners = new Set(['exempelvis', 'till', 'som', 'särskilt']);

export default defineRule({
  meta: {
    id: 'omvant-villkor',
    group: 'meningar',
    title: { sv: 'Villkor som ser ut som en fråga', en: 'A condition that looks like a question' },
    severity: 'info',
    perSentence: true,
    yieldsTo: [
      'fast-sammansatta-verb',
      'kanslisprak',
      'lasaren-omtalad',
      'tilltal-skiftar',
      'substantivsjuka',
    ],
    what: {
      sv: 'Villkor som börjar med verbet i stället för med om: Skulle man gripas utomlands har man …, Kommer inte den sökandes handlingar in i tid …. Korta villkor som talar till läsaren (Har du frågor kan du ringa) lämnas.',
      en: 'Conditions that begin with the verb instead of with om: Skulle man gripas utomlands har man …, Kommer inte den sökandes handlingar in i tid …. Short ones that speak to the reader (Har du frågor kan du ringa) are left.',
    },
    why: {
      sv: 'Meningen börjar som en fråga. Läsaren märker först efter en stund att det är ett villkor, och får läsa om.',
      en: 'The sentence begins like a question. Readers see only after a while that it is a condition, and must read again.',
    },
    todo: {
      sv: 'Börja med ”om”: ”Om du blir gripen utomlands har du rätt att …”.',
      en: 'Begin with “om”: “Om du blir gripen utomlands har du rätt att …”.',
    },
    sources: [
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv meningar med flyt' },
      { name: 'Myndigheternas skrivregler', section: '1.3' },
    ],
    messages: {
      inverted: {
        sv: 'Meningen börjar som en fråga men är ett villkor. Skriv hellre ”Om {subject} …”.',
        en: 'The sentence begins like a question but is a condition. Rather write “Om {subject} …”.',
      },
      open: {
        sv: 'Meningen börjar som en fråga men är ett villkor. Börja hellre med ”Om”.',
        en: 'The sentence begins like a question but is a condition. Rather begin with “Om”.',
      },
    },
    fel: [
      {
        text: 'Skulle man gripas av polis utomlands har man rätt att ringa sin ambassad.',
        finds: ['Skulle man gripas av polis utomlands'],
      },
      {
        text: 'Kommer inte den sökandes handlingar in i tid får han eller hon avslag.',
        finds: ['Kommer inte den sökandes handlingar in i tid'],
      },
      {
        text: 'Önskas specialkost ska detta meddelas i förväg. Sägs platsen upp senare än en månad före flytten kan full avgift debiteras.',
        finds: ['Önskas specialkost', 'Sägs platsen upp senare än en månad före flytten'],
      },
      {
        text: 'Saknar du både en egen bostad och en adress dit posten kan skicka brev till dig, ska du ringa oss.',
        finds: ['Saknar du både en egen bostad och en adress dit posten kan skicka brev till dig'],
      },
    ],
    ratt: [
      {
        text: 'Du kan få vaccin om du\n\n- är 65 år eller äldre, är gravid i vecka 12 eller senare\n- har en sjukdom som gör att du lätt blir sjuk, till exempel astma eller diabetes.',
      },
      { text: 'Om man grips av polis utomlands har man rätt att ringa sin ambassad.' },
      { text: 'Har du frågor kan du ringa oss. Behöver du hjälp, säg till.' },
      {
        text: 'Är det bråttom, till exempel om du riskerar att bli vräkt, säg det när du ringer. Saknas en bilaga ringer vi dig.',
      },
      { text: 'Saknas gör en hund som heter Bosse i Norrby. Betalas av kommunen i efterskott varje månad.' },
      { text: 'Kommer bussen i tid? Är du nöjd? Ska jag ringa, tror du?' },
      { text: 'Välj en blankett. Kommer snart: en ny webbplats.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length < 6 || !isReadable(sentence)) return;
    const tagged = swedish!.tagged(sentence)!;
    const first = traitAt(tagged, 0);
    const opener = tokens[0]!;
    // *Du som* and a list below: *är 65 år eller äldre* goes on with what stands above it.
    if (block.kind === 'listItem' && opener.text === opener.lower) return;
    // *Skulle du bli sjuk*: stiff whatever its length. Other verbs in the past tell a story.
    const isDoubt = opener.lower === 'skulle' || wishes.has(opener);
    const isPassive = passives.has(opener);
    if (!isPassive && (!isFiniteVerb(first) || ((first & Trait.past) !== 0 && !isDoubt))) return;
    const { clauses, mainVerb, sound, wordsBefore } = swedish!.clauses(sentence)!;
    if (!sound || mainVerb < 2) return;
    if (clauses[0]?.opener !== 0 && !(isPassive && opensCondition(tagged, mainVerb))) return;
    const speaks = addressForms.has(tokens[1]!.lower);
    const most = speaks ? easiestWithYou : isPassive ? easiestPassive : easiest;
    if ((wordsBefore <= most || isEasyWithExample(sentence, most)) && !isDoubt) return;
    const end = tokens[mainVerb - 1]!.text === ',' ? mainVerb - 1 : mainVerb;
    const subject = subjectOf(tagged, negations.has(tokens[1]!.lower) ? 2 : 1);
    report({
      block,
      start: opener.start,
      end: tokens[end - 1]!.end,
      messageId: subject === undefined ? 'open' : 'inverted',
      ...(subject === undefined ? {} : { data: { subject } }),
    });
  },
});

/** *Önskas en viss person ska …*: what the passive opens is no clause to who took it for a name. */
function opensCondition(sentence: TaggedSentence, mainVerb: number): boolean {
  if (isFiniteVerb(traitAt(sentence, 0)) || /[?!:]/u.test(sentence.tokens.at(-1)!.text)) return false;
  return subjectFollows(sentence, mainVerb);
}

/** *Är det bråttom, till exempel om du riskerar …, säg det*: easy but for what is put in. */
function isEasyWithExample({ tokens }: Sentence, most: number): boolean {
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma > 0 && comma <= most && exampleOpeners.has(tokens[comma + 1]?.lower ?? '');
}

/** The noun phrase at a place, when it is short. */
function subjectOf(sentence: TaggedSentence, start: number): string | undefined {
  const end = nounPhraseEnd(sentence, start);
  if (end === start || end > start + 3) return undefined;
  // *Beviljas sökanden bistånd*: two phrases side by side.
  if (end > start + 1 && (traitAt(sentence, start) & Trait.noun) !== 0) return undefined;
  const words = sentence.tokens.slice(start, end);
  return words.map(({ text }) => text).join(' ');
}

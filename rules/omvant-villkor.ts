import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { addressForms } from '../src/swedish/pronouns.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';

/** Words of a condition that readers take in at once, with *du* (*Har du frågor kan du ringa*) and without it. */
const easiestWithYou = 12;
const easiest = 6;
const negations = new Set(['inte', 'ej', 'icke']);

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
        text: 'Saknar du både en egen bostad och en adress dit posten kan skicka brev till dig, ska du ringa oss.',
        finds: ['Saknar du både en egen bostad och en adress dit posten kan skicka brev till dig'],
      },
    ],
    ratt: [
      { text: 'Om man grips av polis utomlands har man rätt att ringa sin ambassad.' },
      { text: 'Har du frågor kan du ringa oss. Behöver du hjälp, säg till.' },
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
    // *Skulle du bli sjuk*: stiff whatever its length. Other verbs in the past tell a story.
    const isDoubt = tokens[0]!.lower === 'skulle';
    if (!isFiniteVerb(first) || ((first & Trait.past) !== 0 && !isDoubt)) return;
    const { clauses, mainVerb, sound, wordsBefore } = swedish!.clauses(sentence)!;
    if (!sound || clauses[0]?.opener !== 0 || mainVerb < 2) return;
    const most = addressForms.has(tokens[1]!.lower) ? easiestWithYou : easiest;
    if (wordsBefore <= most && !isDoubt) return;
    const end = tokens[mainVerb - 1]!.text === ',' ? mainVerb - 1 : mainVerb;
    const subject = subjectOf(tagged, negations.has(tokens[1]!.lower) ? 2 : 1);
    report({
      block,
      start: tokens[0]!.start,
      end: tokens[end - 1]!.end,
      messageId: subject === undefined ? 'open' : 'inverted',
      ...(subject === undefined ? {} : { data: { subject } }),
    });
  },
});

/** The noun phrase at a place, when it is short. */
function subjectOf(sentence: TaggedSentence, start: number): string | undefined {
  const end = nounPhraseEnd(sentence, start);
  if (end === start || end > start + 3) return undefined;
  const words = sentence.tokens.slice(start, end);
  return words.map(({ text }) => text).join(' ');
}

import { defineRule } from '../src/rules/types.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { uposOf } from '../src/swedish/tags.ts';
import type { AnalysedBlock, Sentence } from '../src/swedish/types.ts';

/** Openers of headings that promise an answer without a verb of their own. */
const answers = new Set(['så', 'hur', 'vad', 'när', 'var', 'vem', 'vilka', 'vilken', 'därför']);

/** Headings that only name a matter. The name of a service (*Boendestöd*) is no such heading: it tells them apart. */
const matters = new Set(
  `ansökan ansökningar anmälan avgift avgifter kostnad kostnader pris priser taxa kontakt kontakter beslut villkor
  regler krav handläggning betalning fakturor överklagande överklagan öppettider blanketter dokument bedömning
  behörighet utredning uppsägning uppföljning syfte målgrupp personal verksamhet handläggningstid`.split(
    /\s+/u,
  ),
);
const fewestMatters = 2;

const paragraph = 'Du ansöker hos kommunen och får svar inom tre veckor.';
const section = (heading: string) => `## ${heading}\n\n${paragraph}\n\n`;

export default defineRule({
  meta: {
    id: 'rubrik-utan-verb',
    group: 'struktur',
    title: { sv: 'Rubriker utan verb', en: 'Headings without verbs' },
    severity: 'info',
    documentTypes: ['webbsida', 'nyhetsbrev', 'brev', 'inbjudan'],
    what: {
      sv: 'Texter med minst fyra mellanrubriker där ingen har ett verb eller är en fråga, och minst två bara nämner en sak: Ansökan, Avgifter. Sägs en gång i en text.',
      en: 'Texts with at least four subheadings of which none has a verb or is a question and at least two only name a matter: Ansökan, Avgifter. Told once a text.',
    },
    why: {
      sv: 'Rubriker som ”Avgifter” och ”Ansökan” säger vad delen handlar om men inte vad den säger. Med ett verb kan läsaren ofta få svaret redan i rubriken.',
      en: 'Headings such as “Fees” tell what a part is about but not what it says. With a verb readers often get the answer in the heading.',
    },
    todo: {
      sv: 'Skriv några av rubrikerna som ett påstående, en uppmaning eller en fråga: ”Så ansöker du”, ”Avgiften beror på din inkomst”.',
      en: 'Write some of the headings as a statement, a request or a question.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.5.2' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv tydliga rubriker' },
    ],
    messages: {
      none: {
        sv: 'Ingen av textens {headings} mellanrubriker har ett verb. Skriv gärna några så att de säger budskapet.',
        en: 'None of the {headings} subheadings has a verb. Consider writing some so that they say the message.',
      },
    },
    options: {
      headings: {
        default: 4,
        minimum: 2,
        maximum: 50,
        description: {
          sv: 'Så många mellanrubriker ska texten ha för att regeln ska säga något.',
          en: 'How many subheadings a text must have for the rule to speak.',
        },
      },
    },
    fel: [
      {
        text: `# Färdtjänst\n\n${['Ansökan', 'Avgifter', 'Beslut och villkor', 'Överklagande av beslut'].map(section).join('')}`,
        finds: ['Ansökan'],
      },
      {
        text: `# Hemtjänst\n\n${['Ansökan om hemtjänst', 'Avgifter för hemtjänst', 'Utförare', 'Kontakt', 'Överklagande'].map(section).join('')}`,
        finds: ['Ansökan om hemtjänst'],
      },
    ],
    ratt: [
      {
        text: `# Stöd\n\n${['Boendestöd', 'Ledsagning', 'Kontaktperson', 'Trygghetslarm'].map(section).join('')}`,
      },
      {
        text: `# Färdtjänst\n\n${['Ansökan', 'Avgifter', 'Så reser du', 'Överklagande'].map(section).join('')}`,
      },
      { text: `# Färdtjänst\n\n${['Ansökan', 'Avgifter'].map(section).join('')}` },
      {
        text: `# Färdtjänst\n\n${['Ansökan', 'Vad kostar det?', 'Beslut', 'Kontakt'].map(section).join('')}`,
      },
    ],
  },
  needs: ['tagger'],
  blocks: ['heading'],
  look: ({ sentences }) => (sentences.length > 0 ? true : undefined),
  document({ looked, options, swedish, report }) {
    if (swedish === undefined) return;
    const headings = looked.map(({ block }) => block);
    // The first one is the title, which may name its subject.
    const subheadings = headings.slice(1);
    if (subheadings.length < options.headings) return;
    if (subheadings.some((block) => saysSomething(block, swedish))) return;
    const named = subheadings.filter(({ sentences }) => matters.has(sentences[0]!.tokens[0]!.lower));
    if (named.length < fewestMatters) return;
    const block = named[0]!;
    const { start, end } = block.sentences[0]!;
    report({ block, start, end, messageId: 'none', data: { headings: subheadings.length } });
  },
});

function saysSomething({ text, sentences }: AnalysedBlock, swedish: Swedish): boolean {
  return text.includes('?') || sentences.some((sentence) => hasVerb(sentence, swedish));
}

function hasVerb(sentence: Sentence, swedish: Swedish): boolean {
  if (answers.has(sentence.tokens[0]!.lower)) return true;
  const tags = uposOf(swedish, sentence);
  return tags?.some((tag) => tag === 'VERB' || tag === 'AUX') ?? false;
}

import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedDocument, Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const paragraph =
  'Taxan för upplåtelse av torget har varit densamma sedan 2014. Under tiden har kostnaden för renhållning och el ökat med 21 procent. Intäkterna täcker inte längre kostnaderna. Grannkommunerna tar ut mellan 15 och 30 procent mer. ';

const proposing = wordSet(
  `föreslår föreslås föreslå rekommenderar rekommenderas rekommendation rekommendationer förordar förordas tillstyrker
  avstyrker hemställer`,
);
const proposal = wordSet('förslag förslaget beslutsförslag åtgärdsförslag lösningsförslag');
/** Verbs of what the committee is to decide: *Nämnden beslutar att …* in a report is its proposal. */
const deciding = wordSet(
  'beslutar besluta antar godkänner bifaller avslår fastställer tackar uppdrar avger återremitterar överlämnar',
);
const committees = wordSet('fullmäktige', {
  endings: 'nämnden styrelsen utskottet fullmäktige direktionen förbundet rådet',
});
const summing = wordSet('sammanfattning sammanfattningen sammanfattningsvis korthet kort');

export default defineRule({
  meta: {
    id: 'tjansteskrivelse-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad en tjänsteskrivelse ska innehålla', en: 'What an official report should hold' },
    severity: 'warning',
    documentTypes: ['tjansteskrivelse'],
    what: {
      sv: 'Tjänsteskrivelser och utredningar utan förslag till beslut, och längre sådana utan sammanfattning.',
      en: 'Official reports without a proposal, and longer ones without a summary.',
    },
    why: {
      sv: 'Politikerna läser många ärenden på kort tid. De behöver se vad de ska ta ställning till och det viktigaste i korthet.',
      en: 'Politicians read many cases in little time. They need to see what to decide and the main points.',
    },
    todo: {
      sv: 'Skriv ”Förslag till beslut” och en sammanfattning först, före bakgrunden.',
      en: 'Put the proposal and a summary first, before the background.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.5.3' },
      { name: 'Isof, Klarspråkstestet', section: 'Dispositionen: det viktigaste först' },
    ],
    messages: {
      proposal: {
        sv: 'Skrivelsen säger inte vad som föreslås. Skriv ”Förslag till beslut” och vad nämnden ska besluta.',
        en: 'The report does not say what is proposed. Write what the committee should decide.',
      },
      summary: {
        sv: 'Skrivelsen har {words} ord men ingen sammanfattning. Skriv det viktigaste först, i några meningar.',
        en: 'The report has {words} words but no summary. Say what matters most first, in a few sentences.',
      },
    },
    options: {
      words: {
        default: 400,
        minimum: 50,
        maximum: 10_000,
        description: {
          sv: 'Så lång får en tjänsteskrivelse utan sammanfattning vara, i ord.',
          en: 'Longest report without a summary, in words.',
        },
      },
    },
    fel: [
      { text: `# Taxa för torget\n\n## Ärendet\n\n${paragraph.repeat(2)}`, finds: ['Taxa för torget'] },
      {
        text: `# Taxa för torget\n\n## Förslag till beslut\n\nNämnden höjer taxan.\n\n## Ärendet\n\n${`${paragraph.repeat(3)}\n\n`.repeat(5)}`,
        finds: ['Taxa för torget'],
      },
    ],
    ratt: [
      {
        text: `# Taxa för torget\n\n## Sammanfattning\n\nVi vill höja taxan.\n\n## Förslag till beslut\n\nNämnden höjer taxan.\n\n## Ärendet\n\n${`${paragraph.repeat(3)}\n\n`.repeat(5)}`,
      },
      {
        text: `# Taxa för torget\n\nFörvaltningen föreslår att nämnden höjer taxan.\n\n${paragraph.repeat(2)}`,
      },
    ],
  },
  document(context) {
    reportMissing(context, [
      {
        messageId: 'proposal',
        has: (_, { document }) => proposes(document),
      },
    ]);
    const { words } = context.measures;
    if (words <= context.options.words) return;
    reportMissing({ ...context, report: (report) => context.report({ ...report, data: { words } }) }, [
      {
        messageId: 'summary',
        has: (_, { document }) => summing.isInDocument(document),
      },
    ]);
  },
});

/** True when a text proposes something, in words, under a heading or as a decision of the committee. */
function proposes({ blocks }: AnalysedDocument): boolean {
  return blocks.some(
    ({ kind, text, sentences }) =>
      (kind !== 'paragraph' && text.length < 80 && sentences.some((sentence) => proposal.isIn(sentence))) ||
      sentences.some((sentence) => proposing.isIn(sentence) || isProposal(sentence)),
  );
}

/** *Förslag till beslut*, and *Nämnden beslutar att …* in the present tense. */
function isProposal({ tokens }: Sentence): boolean {
  return tokens.some((token, index) => {
    const next = tokens[index + 1];
    if (next === undefined) return false;
    if (proposal.has(token)) return next.lower === 'till' || next.text === ':';
    return committees.has(token) && tokens.slice(index + 1, index + 6).some((verb) => deciding.has(verb));
  });
}

import { isCounted } from '../src/measures/counting.ts';
import { openingReference } from '../src/rules/support/laws.ts';
import { firstRunningSentence } from '../src/rules/support/running-text.ts';
import { type DocumentContext, defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Sentence } from '../src/swedish/types.ts';

/** Headings of parts that are about the law: there a reference comes first by right. */
const legalHeading = /(?:^|[^s])lag|bestämmels|regl|författning|rätts|paragraf|föreskrift|krav/i;
/** Headings over the decision itself. */
const decisionHeading = /^(?:[a-zà-ɏ]+ )?(?:förslag till )?beslut(?:et)?[.:]?$/i;

export default defineRule({
  meta: {
    id: 'lagrum-forst',
    group: 'meningar',
    title: { sv: 'Lagrum först i texten', en: 'Law reference first' },
    severity: 'warning',
    notDocumentTypes: ['protokoll', 'minnesanteckningar', 'blankett', 'tjansteskrivelse', 'styrdokument'],
    what: {
      sv: 'Texter och beslut (varning) och avsnitt (upplysning) som börjar med en hänvisning till en lag: Enligt 4 kap. 1 § socialtjänstlagen …',
      en: 'Texts and decisions (warning) and sections (information) that open with a reference to a law: Enligt 4 kap. 1 § socialtjänstlagen …',
    },
    why: {
      sv: 'Läsaren vill först veta vad som gäller. Lagrummet är stödet för det och kan komma efter.',
      en: 'Readers first want to know what holds. The section of the law is its support and can come after.',
    },
    todo: {
      sv: 'Börja med vad som gäller eller har beslutats. Skriv lagrummet i slutet av meningen eller i en egen mening.',
      en: 'Begin with what holds or has been decided. Put the law at the end of the sentence or in a sentence of its own.',
    },
    sources: [
      { name: 'Isof, Klarspråkshjälpen', section: 'Tänk på dina läsare' },
      { name: 'Klarspråkstestet, kommentarer', section: 'Inga paragrafhänvisningar i beslutsmeningen' },
    ],
    messages: {
      text: {
        sv: 'Texten börjar med ett lagrum. Börja med det som läsaren vill veta.',
        en: 'The text opens with a reference to a law. Open with what readers want to know.',
      },
      decision: {
        sv: 'Beslutet börjar med ett lagrum. Börja med vad som har beslutats.',
        en: 'The decision opens with a reference to a law. Open with what has been decided.',
      },
      section: {
        sv: 'Avsnittet börjar med ett lagrum. Börja med det som läsaren vill veta.',
        en: 'The section opens with a reference to a law. Open with what readers want to know.',
      },
    },
    fel: [
      {
        text: '# Ditt bistånd\n\nEnligt 4 kap. 1 § socialtjänstlagen har den rätt till bistånd som inte själv kan försörja sig.',
        finds: ['Enligt 4 kap. 1 § socialtjänstlagen'],
      },
      {
        text: '# Tolk\n\nHej!\n\nJämlikt 13 § förvaltningslagen får du en tolk.',
        finds: ['Jämlikt 13 § förvaltningslagen'],
      },
      {
        text: 'I 4 kap. 1 § socialtjänstlagen anges att den som behöver det har rätt till bistånd.',
        finds: ['I 4 kap. 1 § socialtjänstlagen'],
      },
      {
        text: '# Skolskjuts\n\nDu kan få skolskjuts till skolan.\n\n## Vem får skjuts?\n\nMed stöd av 10 kap. 32 § skollagen får elever skolskjuts.',
        finds: ['Med stöd av 10 kap. 32 § skollagen'],
      },
      {
        text: '# Bygglov på tomten\n\nDiarienummer: 2026-12\n\n## Beslut\n\nMed stöd av 9 kap. 31 b § plan- och bygglagen beslutar nämnden att ge bygglov.',
        finds: ['Med stöd av 9 kap. 31 b § plan- och bygglagen'],
        documentType: 'beslut',
      },
    ],
    ratt: [
      {
        text: 'Enligt lagen ska vattenmätare kontrolleras regelbundet. Vi byter din mätare i maj.',
        documentType: 'brev',
      },
      { text: 'I 6 kap. järnvägslagen finns regler om nedläggning. De är gamla.' },
      { text: '# Ditt bistånd\n\nDu har rätt till bistånd enligt 4 kap. 1 § socialtjänstlagen.' },
      { text: 'Vi beslutar om skolskjuts. Det gör vi med stöd av 10 kap. 32 § skollagen.' },
      {
        text: 'Du kan få stöd.\n\n## Det här säger lagen\n\nEnligt 4 kap. 1 § socialtjänstlagen har du rätt till bistånd.',
      },
    ],
  },
  document(context) {
    const { document } = context;
    const first = firstRunningSentence(document);
    if (first === undefined) return;
    reportOpening(context, first.block, first.sentence, 'text');
    let heading: AnalysedBlock | undefined;
    for (const block of document.blocks) {
      if (block.kind === 'heading') heading = block;
      if (block.kind !== 'paragraph' || heading === undefined) continue;
      const sentence = block.sentences.find((one) => isCounted(one, block));
      if (sentence === undefined) continue;
      if (block !== first.block || sentence.start !== first.sentence.start) {
        if (decisionHeading.test(heading.text)) reportOpening(context, block, sentence, 'decision');
        else if (!legalHeading.test(heading.text)) reportOpening(context, block, sentence, 'section');
      }
      heading = undefined;
    }
  },
});

/** *I 6 kap. järnvägslagen finns regler om …*: the law is what the sentence is about. */
const tells = new Set(['finns', 'står', 'regleras', 'anges', 'framgår', 'stadgas', 'föreskrivs', 'sägs']);
/** Tokens behind the reference within which its verb comes: the number of the law may stand between. */
const verbReach = 4;

function isAboutLaw({ tokens }: Sentence, behind: number): boolean {
  return (
    tokens[0]!.lower === 'i' &&
    tokens
      .slice(behind, behind + verbReach)
      // *I 4 kap. 1 § anges att …* says what holds, only later.
      .some(({ lower }, at) => tells.has(lower) && tokens[behind + at + 1]?.lower !== 'att')
  );
}

function reportOpening(
  { report }: DocumentContext,
  block: AnalysedBlock,
  sentence: Sentence,
  messageId: 'text' | 'decision' | 'section',
): void {
  const length = openingReference(sentence);
  if (length === 0 || isAboutLaw(sentence, length)) return;
  const { start } = sentence;
  const { end } = sentence.tokens[length - 1]!;
  const severity = messageId === 'section' ? 'info' : 'warning';
  report({ block, start, end, messageId, severity });
}

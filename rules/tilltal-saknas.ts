import { readFacts } from '../src/document-type/facts.ts';
import { firstImperative } from '../src/document-type/imperatives.ts';
import { isPronounMan } from '../src/rules/support/agents/pronoun-man.ts';
import { isRegulation } from '../src/rules/support/regulations.ts';
import { firstRunningSentence, openingOf } from '../src/rules/support/running-text.ts';
import { type DocumentContext, defineRule } from '../src/rules/types.ts';
import { addressForms } from '../src/swedish/pronouns.ts';
import type { AnalysedDocument } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words of a text that wants something from its reader, though it does not speak to anybody. */
const readerWords =
  wordSet(`sökande sökanden enskilde enskildes ansökan ansöka sökas ansökes anmälan klienten brukaren
  vårdnadshavare vårdnadshavaren biståndstagaren`);
const impersonal =
  'Ansökan om färdtjänst görs hos kommunen. Läkarintyg ska bifogas ansökan. Efter det att ansökan har kommit in görs en utredning av handläggaren, som därefter fattar beslut. Avgift betalas enligt taxan och motsvarar priset för en resa med buss med tillägg av tjugo procent. Tillstånd lämnas för högst tre år i taget. Resor beställs hos beställningscentralen senast två timmar före avresan. Avbeställning ska göras senast en timme före resan. Vid utebliven avbeställning tas full avgift ut. Hjälpmedel får tas med om det finns plats i bilen.';

/** More words of address than this are never in one sentence alone. */
const mostWords = 3;
/** Times the length from which a text without address is marked, for one that has it once. */
const scarceFrom = 1.5;
/** Sentences that lead on to another page speak to nobody. */
const leadsOn = /^(?:läs|se|klicka|ladda)$/u;

/** Sentences that say du or begin with an imperative. */
function countAddress({ blocks }: AnalysedDocument): number {
  let count = 0;
  for (const { sentences } of blocks) {
    for (const sentence of sentences) {
      const imperative = firstImperative(sentence);
      const asks = imperative !== undefined && !leadsOn.test(imperative.lower);
      if (asks || sentence.tokens.some(({ lower }) => addressForms.has(lower))) count++;
    }
  }
  return count;
}

export default defineRule({
  meta: {
    id: 'tilltal-saknas',
    group: 'ton',
    perText: true,
    title: { sv: 'Ingen talar till läsaren', en: 'Nobody speaks to the reader' },
    severity: 'warning',
    documentTypes: ['brev', 'webbsida', 'inbjudan'],
    what: {
      sv: 'Brev, webbsidor och inbjudningar på minst 80 ord som varken har du, ni eller en uppmaning (varning), eller som har det i bara en mening (upplysning, från 120 ord).',
      en: 'Letters, web pages and invitations of at least 80 words with neither du, ni nor an imperative (warning), or with it in one sentence only (information, from 120 words).',
    },
    why: {
      sv: 'När texten talar om ansökan och handlingar men inte till läsaren måste läsaren räkna ut vad som gäller hen själv.',
      en: 'When a text speaks of applications and documents but not to its reader, readers must work out what concerns them.',
    },
    todo: {
      sv: 'Tala till läsaren: ”Du ansöker hos kommunen. Skicka med ett läkarintyg.”',
      en: 'Speak to the reader: “You apply to the municipality. Enclose a medical certificate.”',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.2.5' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      scarce: {
        sv: 'Texten har {words} ord men talar till läsaren i bara en mening. Skriv du även i resten.',
        en: 'The text has {words} words but speaks to its reader in one sentence only. Write du in the rest too.',
      },
      man: {
        sv: 'Är det läsaren som är ”man”? Skriv ”du”.',
        en: 'Is the reader “man”? Write “du”.',
      },
      none: {
        sv: 'Texten har {words} ord men inget du och ingen uppmaning. Tala till läsaren.',
        en: 'The text has {words} words but no du and no imperative. Speak to the reader.',
      },
    },
    options: {
      words: {
        default: 80,
        minimum: 20,
        maximum: 5000,
        description: {
          sv: 'Så lång får en text utan tilltal vara, i ord.',
          en: 'Longest text without direct address, in words.',
        },
      },
    },
    fel: [
      {
        text: `# Färdtjänst\n\n${impersonal}`,
        finds: ['Ansökan om färdtjänst'],
        documentType: 'webbsida',
      },
      {
        text: `# Färdtjänst\n\n${impersonal} Är man under 15 år ansöker en förälder.`,
        finds: ['Ansökan om färdtjänst', 'man'],
        documentType: 'webbsida',
      },
      {
        text: `# Ansökan om färdtjänst\n\n${impersonal}`,
        finds: ['Ansökan om färdtjänst'],
        documentType: 'brev',
      },
    ],
    ratt: [
      {
        text: `# Färdtjänst\n\nDu ansöker hos kommunen. ${impersonal} Ring oss om du undrar något.`,
        documentType: 'webbsida',
      },
      {
        text: '# Färdtjänst\n\nAnsökan görs hos kommunen. Ring oss om något är oklart.',
        documentType: 'webbsida',
      },
      { text: `# Riktlinjer för färdtjänst\n\n${impersonal}`, documentType: 'webbsida' },
      { text: `# Färdtjänst\n\n${impersonal}`, documentType: 'protokoll' },
    ],
  },
  document({ document, measures, documentType, options, report }) {
    const { you, imperatives } = readFacts(document);
    if (you > mostWords || measures.words < options.words || isRegulation(document)) return;
    const first = firstRunningSentence(document);
    if (first === undefined) return;
    if (you > 0 || imperatives > 0) {
      if (measures.words < scarceFrom * options.words || countAddress(document) > 1) return;
      const data = { words: measures.words };
      const place = { block: first.block, ...openingOf(first.sentence) };
      report({ ...place, messageId: 'scarce', data, severity: 'info' });
      return;
    }
    const { block, sentence } = first;
    // A page about an office or its history has no reader to speak to; one about a service has.
    const severe = documentType !== 'webbsida' || readerWords.isInDocument(document);
    report({
      block,
      ...openingOf(sentence),
      messageId: 'none',
      data: { words: measures.words },
      ...(severe ? {} : { severity: 'info' as const }),
    });
    if (documentType === 'webbsida' || documentType === 'brev') reportMan(document, report);
  },
});

/** How many *man* are shown: the finding on the whole text says the rest. */
const mostMan = 2;
const conditionVerb = /^(?:är|har|vill|bor|behöver|ska|tänker|får|kan|flyttar|hyr|äger|tycker|går)$/u;

/** *Är man under 15 år …*, *om man vill bygga*: in a text that never says *du*, the reader in a condition. */
function reportMan({ blocks }: AnalysedDocument, report: DocumentContext<string, unknown>['report']): void {
  let told = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem') continue;
    // The sentences of a long text have been let go of: only those of blocks with the word are read again.
    if (!/man/iu.test(block.text)) continue;
    for (const { tokens } of block.sentences) {
      const place = tokens.findIndex(
        ({ lower }, at) =>
          lower === 'man' &&
          isPronounMan(tokens, at) &&
          (/^(?:om|när)$/u.test(tokens[at - 1]?.lower ?? '') ||
            (at === 1 && conditionVerb.test(tokens[0]!.lower))),
      );
      if (place < 0) continue;
      const { start, end } = tokens[place]!;
      report({ block, start, end, messageId: 'man', severity: 'info' });
      if (++told === mostMan) return;
    }
  }
}

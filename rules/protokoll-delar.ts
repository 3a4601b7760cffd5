import { reportMissing } from '../src/rules/support/missing-parts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';
import { type WordSet, wordSet } from '../src/swedish/word-sets.ts';

const isExtract = wordSet('protokollsutdrag utdrag');
const present = wordSet(
  `närvarande beslutande deltagare deltagarna ledamöter närvarolista deltagande närvaro närvarade närvaroförteckning
  röstlängd deltog medverkande uppropslista upprop`,
);
/** *Med på mötet*, *De som var med*, *På plats*. */
const presence =
  /(?:^|\n)[ \t]*(?:[^\n]{0,20}\bmed på mötet|(?:vi|de|följande)[^\n]{0,12} var med|var med|på plats)\b/iu;
const approved = wordSet(`justerare justeras justering justerat justerande justerandes protokollsjusterare
  justeringsdatum justera`);
/** *Till att kontrollera protokollet utses …*, *jämte ordföranden underteckna protokollet*. */
const signing = wordSet(
  'kontrollera kontrolleras underteckna undertecknar undertecknas undertecknat signera signeras',
);
const minutes = wordSet('protokoll protokollet dagens');
const decided =
  wordSet(`beslut beslutar beslutade beslutades beslöt beslutat godkänner godkände godkändes valde
  valdes fastställer fastställde fastställs avslår avslog bifaller biföll antar antog utser utsåg utses uppdrar
  återremitterar bordlägger`);

export default defineRule({
  meta: {
    id: 'protokoll-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad ett protokoll ska innehålla', en: 'What minutes should hold' },
    severity: 'info',
    documentTypes: ['protokoll'],
    what: {
      sv: 'Protokoll utan närvarande, utan beslut eller utan justering. Protokollsutdrag prövas inte.',
      en: 'Minutes without those present, without decisions or without approval. Extracts are not tried.',
    },
    why: {
      sv: 'Ett protokoll ska visa vilka som var med, vad de beslutade och att någon har kontrollerat det.',
      en: 'Minutes should show who was there, what they decided and that somebody has checked it.',
    },
    todo: {
      sv: 'Skriv vilka som var närvarande, ett beslut för varje ärende och vem som justerar.',
      en: 'Name those present, give a decision for each item and say who approves the minutes.',
    },
    sources: [{ name: 'Kommunallagen (2017:725)', section: '5 kap. 65–69 §§' }],
    messages: {
      present: {
        sv: 'Protokollet säger inte vilka som var närvarande.',
        en: 'The minutes do not say who was present.',
      },
      decisions: {
        sv: 'Protokollet har inget beslut. Skriv för varje ärende vad som beslutades, också att mötet tog del av information.',
        en: 'The minutes hold no decision. Say for each item what was decided, also that the meeting was informed.',
      },
      approved: {
        sv: 'Protokollet säger inte vem som justerar det.',
        en: 'The minutes do not say who approves them.',
      },
    },
    fel: [
      {
        text: '# Protokoll från årsmötet\n\n## § 1 Årsavgift\n\nMötet beslutade att årsavgiften ska vara 150 kronor om året. Den som är under 18 år betalar 50 kronor.\n\n## § 2 Sommarfest\n\nMötet beslutade att ordna en fest i juni. Anja Kull och Per Ros bokar lokal och musik till festen.',
        finds: ['Protokoll från årsmötet', 'Protokoll från årsmötet'],
      },
      {
        text: '# Protokoll från styrelsemötet\n\nNärvarande: Anja Kull, Per Ros och Sten Rapp\n\n## § 1 Årsavgift\n\nOrdföranden berättade om föreningens ekonomi. Hyran för lokalen har höjts två gånger på ett år. Flera tyckte att årsavgiften behöver höjas redan till nästa sommar.\n\nJusteras: Per Ros',
        finds: ['Protokoll från styrelsemötet'],
      },
    ],
    ratt: [
      {
        text: '# Protokoll från årsmötet\n\nNärvarande: 24 medlemmar\n\n## § 1 Årsavgift\n\nMötet beslutade att årsavgiften ska vara 150 kronor om året. Den som är under 18 år betalar 50 kronor. Avgiften ska betalas senast den sista mars varje år.\n\nJusteras: Per Ros',
      },
      {
        text: '# Protokollsutdrag\n\n## § 45 Motion om gratis buss\n\nLena Brask har i en motion föreslagit att alla som har fyllt 70 år ska få åka gratis buss i kommunen. Motionen har varit hos tekniska nämnden, som säger nej. Kommunstyrelsen föreslår att fullmäktige avslår motionen.',
      },
    ],
  },
  document(context) {
    const { document } = context;
    const has = (words: WordSet) => isExtract.isInDocument(document) || words.isInDocument(document);
    reportMissing(context, [
      {
        messageId: 'present',
        has: () => has(present) || document.blocks.some(({ text }) => presence.test(text)),
      },
      { messageId: 'decisions', has: () => has(decided) },
      { messageId: 'approved', has: () => has(approved) || document.blocks.some(isSigned) },
    ]);
  },
});

function isSigned({ sentences }: AnalysedBlock): boolean {
  return sentences.some((sentence) => signing.isIn(sentence) && minutes.isIn(sentence));
}

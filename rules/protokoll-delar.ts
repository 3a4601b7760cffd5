import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
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
  justeringsdatum justera justerar justerade justerades justerats justeringsperson justeringspersoner justeringsman
  justeringsmän`);
/** *Till att kontrollera protokollet utses …*, *jämte ordföranden underteckna protokollet*. */
const signing = wordSet(
  `kontrollera kontrollerar kontrolleras kontrollerade kontrollerat underteckna undertecknar undertecknas undertecknade
  undertecknat signera signerar signeras signerade signerat`,
);
/** *skriver under protokollet*, *läser igenom protokollet*. */
const reading = wordSet('skriver skriva skrev skrivit läser läsa läste läst går gick');
const through = wordSet('under igenom');
const minutes = wordSet('protokoll protokollet dagens');
const decided =
  wordSet(`beslut beslutar beslutade beslutades beslöt beslutat godkänner godkände godkändes valde
  valdes fastställer fastställde fastställs avslår avslog bifaller biföll antar antog utser utsåg utses uppdrar
  återremitterar bordlägger bestämmer bestämde bestämdes enas enades beviljar beviljade beviljades beviljas noterar
  noterade noterades noteras väljer väljs valdes bordlade återremitterade uppdrog tillstyrker tillstyrkte avstyrker
  avstyrkte`);
/** *Rådet tog del av informationen*: the decision where nothing else is to decide. */
const informed = /\bt(?:ar|og) del av\b/iu;

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
        text: '# Protokoll från byrådet\n\nNärvarande: Anja Kull, Per Ros och Sten Rapp\n\n## § 1 Festen i juni\n\nRådet enades om att festen börjar klockan 14 och slutar klockan 18. Anja Kull ringer till föreningarna och frågar vilka som vill sälja kaffe, korv och lotter. Per Ros lånar tält.\n\nSten Rapp och Per Ros justerar',
      },
      {
        text: '# Protokoll från byrådet\n\nNärvarande: Anja Kull, Per Ros och Sten Rapp\n\n## § 1 Vägen till badet\n\nOrdföranden berättade hur arbetet med vägen går. Den ska vara klar i juni, och därefter målar kommunen nya streck. Rådet tog del av informationen och tackade för den.\n\nSten Rapp och Per Ros skriver under protokollet.',
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
      {
        messageId: 'decisions',
        has: () => has(decided) || document.blocks.some(({ text }) => informed.test(text)),
      },
      { messageId: 'approved', has: () => has(approved) || document.blocks.some(isSigned) },
    ]);
  },
});

function isSigned({ sentences }: AnalysedBlock): boolean {
  return sentences.some(
    (sentence) =>
      minutes.isIn(sentence) &&
      (signing.isIn(sentence) || (reading.isIn(sentence) && through.isIn(sentence))),
  );
}

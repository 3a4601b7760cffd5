import {
  asForThan,
  bareDegree,
  type ComparisonSlip,
  comparedWith,
  doubledDegree,
  fewerSlip,
  thanForAs,
} from '../src/rules/support/grammar/comparison-slips.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const degrees = wordSet('mer mera mest');
const joints = wordSet('som än');

export default defineRule({
  meta: {
    id: 'grammatik-jamforelse',
    group: 'form',
    title: { sv: 'Jämförelse som inte går ihop', en: 'A comparison that does not fit together' },
    severity: 'warning',
    what: {
      sv: 'Jämförelser med dubbel grad (mer bättre, mest viktigaste) eller med fel ord mellan det som jämförs (större som, lika stor än, jämfört som).',
      en: 'Comparisons with a double degree (mer bättre, mest viktigaste) or the wrong word between what is compared (större som, lika stor än).',
    },
    why: {
      sv: 'Läsaren stannar upp, och texten ser slarvig ut.',
      en: 'Readers stop, and the text looks careless.',
    },
    todo: {
      sv: 'Skriv ”bättre än”, ”det viktigaste”, ”lika stor som” och ”jämfört med”.',
      en: 'Write “bättre än”, “det viktigaste”, “lika stor som” and “jämfört med”.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 2, Adjektiv' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      doubled: {
        sv: 'Graden sägs två gånger. Skriv ”{suggestion}”.',
        en: 'The degree is told twice. Write “{suggestion}”.',
      },
      than: {
        sv: 'Efter ”större”, ”bättre” och liknande ord heter det ”än”. Skriv ”{suggestion}”.',
        en: 'Words like “större” and “bättre” are followed by “än”. Write “{suggestion}”.',
      },
      as: {
        sv: 'Det heter ”lika … som” och ”samma … som”. Skriv ”{suggestion}”.',
        en: 'It is “lika … som” and “samma … som”. Write “{suggestion}”.',
      },
      with: {
        sv: 'Det heter ”jämfört med”. Skriv ”{suggestion}”.',
        en: 'It is “jämfört med”. Write “{suggestion}”.',
      },
      fewer: {
        sv: 'Det som räknas är färre. Skriv ”{suggestion}”.',
        en: 'What is counted is “färre”. Write “{suggestion}”.',
      },
      degree: {
        sv: 'Framför ”än” ska ordet jämföra. Skriv ”{suggestion}”.',
        en: 'Before “än” the word has to compare. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'De nya rutinerna är mer bättre än de gamla. Det mest viktigaste är att du svarar. Kön är mer längre i år.',
        finds: ['mer bättre', 'mest viktigaste', 'mer längre'],
        suggests: ['bättre', 'viktigaste', 'längre'],
      },
      {
        text: 'Kostnaden blev större som vi hade räknat med. Det är bättre att ringa som att skriva.',
        finds: ['som', 'som'],
        suggests: ['än', 'än'],
      },
      {
        text: 'Skolan är lika stor än den gamla. Lika många barn än i fjol har fått plats. Avgiften är samma än förra året.',
        finds: ['än', 'än', 'än'],
        suggests: ['som', 'som', 'som'],
      },
      {
        text: 'Kostnaden har ökat jämfört som förra året. Hyran är hög än förra året.',
        finds: ['som', 'hög'],
        suggests: ['med', 'högre'],
      },
      {
        text: 'Nu behövs mindre förskollärare. Hyran är högre som i grannkommunen.',
        finds: ['mindre', 'som'],
        suggests: ['färre', 'än'],
      },
    ],
    ratt: [
      {
        text: 'Det finns mindre vägar och mindre barn här. Två mindre elever satt längst fram. Det tar mindre tid.',
      },
      {
        text: 'De nya rutinerna är mer effektiva än de gamla. Det mest angelägna är att du svarar. Läs mer längre ner.',
      },
      { text: 'Vi behöver mer lärare. Det blir mer eller mindre bättre. Vi vet mer senare.' },
      {
        text: 'Det är lättare som förälder. Det är bättre som det är. Något större som passar är en hall. Det är fler som vi kan hjälpa.',
      },
      {
        text: 'Reglerna är lika viktiga än i dag. Det är lika bra eller bättre än förut. Vi har samma regler än så länge. Det är inte klart än.',
      },
      {
        text: 'Det är mer tidigare elever som kommer. Vi behöver mer äldre personal. Avgiften är lägre som regel. Fler som i fjol fick vänta har fått plats.',
      },
      { text: 'Jämfört med förra året är hyran högre än väntat, och lika hög som i grannkommunen.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: wordSet('mer mera mest mindre som än'),
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lexicon } = spelling!.lookup;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      let slip: ComparisonSlip | undefined;
      if (degrees.has(token)) slip = doubledDegree(sentence, index, lexicon);
      else if (token.lower === 'mindre' && index > 0) slip = fewerSlip(swedish!.tagged(sentence)!, index);
      else if (index > 0 && joints.has(token)) {
        const tagged = swedish!.tagged(sentence)!;
        slip = comparedWith(tagged, index);
        slip ??=
          token.lower === 'som'
            ? asForThan(tagged, index, lexicon)
            : (thanForAs(tagged, index, lexicon) ?? bareDegree(tagged, index, lexicon));
      }
      if (slip === undefined) continue;
      const { suggestion, messageId } = slip;
      const { start } = tokens[slip.place]!;
      const { end } = tokens[slip.end]!;
      report({ block, start, end, messageId, data: { suggestion }, suggestions: [suggestion] });
    }
  },
});

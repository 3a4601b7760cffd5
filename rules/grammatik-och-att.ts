import {
  goals,
  isAndForTo,
  isPosture,
  isToForAnd,
  postures,
} from '../src/rules/support/grammar/and-for-to.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const words = wordSet('och att');

export default defineRule({
  meta: {
    id: 'grammatik-och-att',
    group: 'form',
    title: { sv: 'Och eller att', en: 'Och or att' },
    severity: 'warning',
    what: {
      sv: 'Och i stället för att före ett verb i grundform (glöm inte och lämna, har beslutat och stänga), och att där det ska stå för att eller och (ringa till oss att boka).',
      en: 'Och for att before an infinitive (glöm inte och lämna, har beslutat och stänga), and att where för att or och is meant (ringa till oss att boka).',
    },
    why: {
      sv: 'Orden låter lika i tal, men i skrift är det olika ord. Läsaren väntar sig något annat och måste läsa om.',
      en: 'The words sound alike, but are different in writing. Readers expect something else and have to read again.',
    },
    todo: {
      sv: 'Skriv att före verbet i grundform, och för att när du säger varför.',
      en: 'Write att before the infinitive, and för att where you say what for.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      to: {
        sv: 'Här ska det stå ”att”: ”{suggestion} {verb}”. ”Och” låter likadant i tal.',
        en: 'It should be “att” here: “{suggestion} {verb}”. “Och” sounds the same in speech.',
      },
      purpose: {
        sv: 'Ordet ”att” räcker inte här. Skriv ”och” eller ”för att” före ”{verb}”.',
        en: '“Att” is not enough here. Write “och” or “för att” before “{verb}”.',
      },
      posture: {
        sv: 'Här ska det stå ”och”: ”och {verb}”. ”Att” låter likadant i tal.',
        en: 'It should be “och” here: “och {verb}”. “Att” sounds the same in speech.',
      },
    },
    fel: [
      { text: 'Många får sitta att vänta på bussen i regnet.', finds: ['att'], suggests: ['och'] },
      {
        text: 'Vi ser fram emot och träffa er. Glöm inte och lämna in schemat. Tänk på och ta med kort. Försök och svara snart.',
        finds: ['och', 'och', 'och', 'och'],
        suggests: ['att', 'att', 'att', 'att'],
      },
      {
        text: 'Nämnden har beslutat och stänga badet. Kommunen planerar och bygga en skola. I maj valde nämnden och avslå ansökan.',
        finds: ['och', 'och', 'och'],
        suggests: ['att', 'att', 'att'],
      },
      {
        text: 'Det är viktigt och lämna in i tid. Du har rätt och få tolk. Ni är välkomna och höra av er. Var noga med och låsa. Hon har valt och inte svara.',
        finds: ['och', 'och', 'och', 'och', 'och'],
        suggests: ['att', 'att', 'att', 'att', 'att'],
      },
      {
        text: 'Du kan ringa till oss att boka en tid. Gå till receptionen att hämta kortet.',
        finds: ['att', 'att'],
        suggests: ['och', 'och'],
      },
    ],
    ratt: [
      { text: 'Det står att läsa i lagen. Hon sitter och väntar. Jackan satt att laga där.' },
      {
        text: 'Vi ser fram emot mötet och träffar er gärna. Glöm inte schemat och lämna in det. Tänk på det och ta med kort.',
      },
      {
        text: 'Nämnden har beslutat och meddelat det. Kommunen har beslutat och ska stänga. Det är bra och spara kan du göra ändå. Kom till skolan att döma av vädret. Kommunen planerar och bygger. Vi ska planera och bygga. Att besluta och stänga är svårt.',
      },
      {
        text: 'Det ska vara lätt och gå fort. Det är viktigt och bra att svara. Det är lätt och roligt. Du har rätt och vi har fel. Vi kommer och hämtar dig.',
      },
      {
        text: 'Du kan ringa till oss för att boka. Ring till oss och boka. Vi vill ta emot och träffa er. Vi ber oss att vänta. Vill du komma till biblioteket?',
      },
      {
        text: 'Tjänster för och av barn. Vi får ta del av och läsa texten. Du kan gå igenom och rätta. Kom och titta. Vi ska utreda skälen för och lämna förslag på en lag.',
      },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lexicon } = spelling!.lookup;
    for (let index = 1; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (!words.has(token)) continue;
      const { start, end } = token;
      const data = { verb: tokens[index + 1]!.text, suggestion: 'att' };
      if (token.lower === 'och') {
        // Most words behind *och* are no infinitives, which costs less to see than to ask for tags.
        const next = tokens[index + 1]!.lower;
        if (next !== 'inte' && !/(?:as?|[åe]s?|bo)$/u.test(next)) continue;
        if (!isAndForTo(swedish!.tagged(sentence)!, index, lexicon)) continue;
        report({ block, start, end, messageId: 'to', data, suggestions: ['att'] });
      } else if (postures.has(tokens[index - 1]!) && isPosture(swedish!.tagged(sentence)!, index)) {
        report({ block, start, end, messageId: 'posture', data, suggestions: ['och'] });
      } else if (goals.has(tokens[index - 1]!) && isToForAnd(swedish!.tagged(sentence)!, index, lexicon)) {
        report({ block, start, end, messageId: 'purpose', data, suggestions: ['och', 'för att'] });
      }
    }
  },
});

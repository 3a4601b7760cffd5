import { doubledLeader, doubledSubject } from '../src/rules/support/grammar/doubled-subject.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const words = wordSet('den det de dem hon han du ni');

export default defineRule({
  meta: {
    id: 'grammatik-dubbelt-subjekt',
    group: 'form',
    title: { sv: 'Subjektet sagt två gånger', en: 'Doubled subject' },
    severity: 'warning',
    what: {
      sv: 'Ett pronomen som upprepar det som meningen just har börjat med: kommunens budget den ska vara i balans.',
      en: 'A pronoun that says again what the sentence has just begun with: kommunens budget den ska vara i balans.',
    },
    why: {
      sv: 'Så talar vi, men i skrift stannar läsaren upp och letar efter vad ordet syftar på.',
      en: 'That is how we speak, but in writing readers stop and look for what the word means.',
    },
    todo: { sv: 'Ta bort pronomenet.', en: 'Remove the pronoun.' },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      again: {
        sv: '”{pronoun}” upprepar det som meningen börjar med. Ta bort ”{pronoun}”.',
        en: '“{pronoun}” says again what the sentence begins with. Remove “{pronoun}”.',
      },
    },
    fel: [
      { text: 'Kommunens budget den ska vara i balans i år.', finds: ['den ska'], suggests: ['ska'] },
      { text: 'Min dotter hon går i skolan i Exempelby.', finds: ['hon går'], suggests: ['går'] },
      { text: 'Alla som bor här de får ett brev.', finds: ['de får'], suggests: ['får'] },
      {
        text: 'Beslutet det har redan fattats. Att bygga i två våningar det är inte tillåtet.',
        finds: ['det har', 'det är'],
        suggests: ['har', 'är'],
      },
    ],
    ratt: [
      {
        text: 'Kommunens budget ska vara i balans. Huset de bor i är stort. Boken hon läser handlar om en park.',
      },
      { text: 'Nästa år det väntade beslutet. Förra veckan de kom. Ärendet det gäller är avslutat.' },
      { text: 'Min dotter, hon som går i skolan, är sjuk. Att bygga är dyrt, och det är inte tillåtet.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  blocks: ['paragraph', 'listItem'],
  words,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    if (tokens.length < 5) return;
    const tagged = swedish!.tagged(sentence)!;
    const subject = doubledSubject(tagged, spelling!.lookup);
    const place = subject < 0 ? doubledLeader(tagged) : subject;
    if (place < 0) return;
    const { start, text: pronoun } = tokens[place]!;
    const { end, text } = tokens[place + 1]!;
    report({ block, start, end, messageId: 'again', data: { pronoun }, suggestions: [text] });
  },
});

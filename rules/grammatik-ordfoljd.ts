import {
  frontSlip,
  frontWords,
  type OrderSlip,
  orderOpeners,
  turnedSlip,
} from '../src/rules/support/grammar/word-order.ts';
import { holdsSpeech } from '../src/rules/support/reader/direct-speech.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

export default defineRule({
  meta: {
    id: 'grammatik-ordfoljd',
    group: 'form',
    title: { sv: 'Ordföljd i huvudsats', en: 'Word order of main clauses' },
    severity: 'warning',
    // *Om du inte hör av dig får du får vänta*: one of the two verbs goes, and none moves.
    yieldsTo: ['grammatik-dubbelt-verb'],
    what: {
      sv: 'Huvudsatser som börjar med något annat än den som gör något, men har verbet på tredje plats: Igår vi skickade beslutet. Om du inte svarar vi avslutar ärendet.',
      en: 'Main clauses that do not begin with the subject but have the verb in the third place: Igår vi skickade beslutet.',
    },
    why: {
      sv: 'I svenska huvudsatser står verbet på andra plats. Annan ordföljd får läsaren att vänta på en fortsättning.',
      en: 'In Swedish the verb is the second part of a main clause. With another order readers wait for more.',
    },
    todo: {
      sv: 'Låt verbet komma före den som gör något: ”Igår skickade vi beslutet.”',
      en: 'Put the verb before the subject: “Igår skickade vi beslutet.”',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      order: {
        sv: 'Efter ”{before}” ska verbet komma före ”{subject}”. Skriv ”{suggestion}”.',
        en: 'After “{before}” the verb comes before “{subject}”. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Igår vi skickade beslutet till dig. Tyvärr jag kan inte komma på mötet.',
        finds: ['vi skickade', 'jag kan'],
        suggests: ['skickade vi', 'kan jag'],
      },
      {
        text: 'På måndag skolan börjar klockan åtta. I går nämnden beslutade om taxan.',
        finds: ['skolan börjar', 'nämnden beslutade'],
        suggests: ['börjar skolan', 'beslutade nämnden'],
      },
      {
        text: 'Om du inte svarar vi avslutar ditt ärende. När du är klar, du kan gå hem.',
        finds: ['vi avslutar', 'du kan'],
        suggests: ['avslutar vi', 'kan du'],
      },
      {
        text: 'Vägen är trasig, och därför vi måste stänga den.',
        finds: ['vi måste'],
        suggests: ['måste vi'],
      },
      {
        text: 'Efter mötet alla fick kaffe. Varje år kommunen delar ut ett pris.',
        finds: ['alla fick', 'kommunen delar'],
      },
      {
        text: 'Efter samtalet Amira skickade ett brev. På grund av snön bussen blev sen. Sedan i höstas kommunen lånar ut cyklar.',
        finds: ['Amira skickade', 'bussen blev', 'kommunen lånar'],
        suggests: ['skickade Amira', 'blev bussen', 'lånar kommunen'],
      },
    ],
    ratt: [
      {
        text: 'Efter samtalet Amira hade med läraren skrev hon ett brev. På grund av snön vi fick är vägen stängd.',
      },
      {
        text: 'Igår skickade vi beslutet. Nu när vi har fått svar går arbetet vidare. Kanske vi ses i morgon.',
      },
      { text: 'På kvällen vi kom fram regnade det. Efter det möte nämnden höll i maj togs beslut.' },
      { text: 'Om du inte svarar när vi ringer får du ett brev. Om du vet vi har fel får du säga till.' },
      { text: 'Därför att vi måste spara stänger badet. Sedan vi flyttade har mycket hänt.' },
      {
        text: 'Om du har en fråga du vill ställa kan du ringa. När du kommer, du vet ju var vi bor, ringer du.',
      },
      { text: 'Nu vi har fått svar är allt klart. Enligt beslutet du fick har du rätt till hjälp.' },
      { text: 'Varje år kommunen delar ut priset kommer många. Varje gång du ringer får du en ny plats.' },
      { text: '”Igår vi åt”, sa Ali Ek.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem', 'tableCell'],
  words: wordSet([...frontWords, ...orderOpeners]),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    if (tokens.length < 5 || holdsSpeech(tokens)) return;
    const tell = ({ subject, verb, front }: OrderSlip) => {
      const { start } = tokens[subject]!;
      const { end, text } = tokens[verb]!;
      const who = tokens[subject]!.text;
      const suggestion = `${text} ${who}`;
      const data = { before: front, subject: who, suggestion };
      report({ block, start, end, messageId: 'order', data, suggestions: [suggestion] });
    };
    const slip =
      frontSlip(tokens, () => swedish!.tagged(sentence)!) ??
      turnedSlip(tokens, () => swedish!.tagged(sentence)!);
    if (slip !== undefined) tell(slip);
  },
});

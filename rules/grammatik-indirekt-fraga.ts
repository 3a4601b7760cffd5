import { askingWords, questionSlip } from '../src/rules/support/grammar/question-slip.ts';
import { holdsSpeech } from '../src/rules/support/reader/direct-speech.ts';
import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'grammatik-indirekt-fraga',
    group: 'form',
    title: { sv: 'Ordföljd i fråga inne i mening', en: 'Word order of a question inside a sentence' },
    severity: 'warning',
    what: {
      sv: 'Frågor som står inne i en annan mening men har den fristående frågans ordföljd (vet du när kommer pengarna), eller saknar som (vi vet inte vem har nyckeln).',
      en: 'Questions inside a sentence with the order of a question of its own (vet du när kommer pengarna), or without som (vi vet inte vem har nyckeln).',
    },
    why: {
      sv: 'Inne i en mening är frågan en bisats. Läsaren snubblar när verbet kommer för tidigt.',
      en: 'Inside a sentence the question is a subordinate clause. Readers stumble when the verb comes too early.',
    },
    todo: {
      sv: 'Sätt verbet efter den som gör något: ”vet du när pengarna kommer”. Skriv ”vem som har nyckeln”.',
      en: 'Put the verb behind the subject: “vet du när pengarna kommer”. Write “vem som har nyckeln”.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      order: {
        sv: 'Efter ”{question}” inne i en mening kommer verbet sist. Skriv ”{suggestion}”.',
        en: 'After “{question}” inside a sentence the verb comes last. Write “{suggestion}”.',
      },
      som: {
        sv: 'Här saknas ”som”. Skriv ”{suggestion}”.',
        en: '“som” is missing here. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Undrar du när kommer pengarna? Berätta för oss var ligger hålet.',
        finds: ['kommer pengarna', 'ligger hålet'],
        suggests: ['pengarna kommer', 'hålet ligger'],
      },
      {
        text: 'Fråga personalen hur fungerar larmet. Vi vet inte hur länge ska du bo kvar.',
        finds: ['fungerar larmet', 'ska du'],
        suggests: ['larmet fungerar', 'du ska'],
      },
      {
        text: 'Vi vet inte vem har skickat in anmälan. Du kan se vilka har svarat. Läs mer om vad händer i sommar.',
        finds: ['vem har', 'vilka har', 'vad händer'],
        suggests: ['vem som har', 'vilka som har', 'vad som händer'],
      },
      {
        text: 'Föräldern undrade varför fick barnet inte plats.',
        finds: ['fick barnet inte'],
        suggests: ['barnet inte fick'],
      },
    ],
    ratt: [
      { text: 'Vet du när pengarna kommer? Frågan är: När kommer pengarna? Du undrar kanske: Var är felet?' },
      {
        text: 'Vi vet inte vem vi ska fråga. Vi vet vem det är. Du kan se vilka de är. Vi vet vem som har nyckeln.',
      },
      { text: 'Vet du inte, var god ring oss. Vi vet när var och en kommer. Skriv var och när det hände.' },
      { text: 'Många undrar ”när kommer beslutet?”. Vi vet inte vad gäller tomten.' },
      { text: 'Vi vet vad som händer. Här kan du läsa om vad stödet innebär. Vet du vem eleverna är?' },
    ],
  },
  needs: ['tagger'],
  words: askingWords,
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    if (tokens.length < 4 || holdsSpeech(tokens)) return;
    for (let place = 0; place + 2 < tokens.length; place++) {
      if (!askingWords.has(tokens[place]!)) continue;
      const slip = questionSlip(tokens, place, () => swedish!.tagged(sentence)!);
      if (slip === undefined) continue;
      const { start } = tokens[slip.from]!;
      const { end } = tokens[slip.to]!;
      const data = { question: tokens[slip.question]!.text, suggestion: slip.suggestion };
      report({ block, start, end, messageId: slip.messageId, data, suggestions: [slip.suggestion] });
      return;
    }
  },
});

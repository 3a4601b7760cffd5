import { defineRule } from '../src/rules/types.ts';
import { findDoubledWords } from '../src/swedish/spelling/index.ts';

export default defineRule({
  meta: {
    id: 'dubblerat-ord',
    group: 'form',
    title: { sv: 'Dubblerat ord', en: 'Doubled word' },
    severity: 'warning',
    what: {
      sv: 'Samma ord, eller samma två småord, två gånger i rad.',
      en: 'The same word, or the same two small words, twice in a row.',
    },
    why: {
      sv: 'Det är nästan alltid ett skrivfel, och läsaren stannar upp.',
      en: 'It is nearly always a slip, and makes readers stop.',
    },
    todo: { sv: 'Ta bort det ena ordet.', en: 'Remove one of them.' },
    sources: [{ name: 'Språklagen', section: '11 § (vårdat språk)' }],
    messages: {
      doubled: { sv: '”{actual}” står två gånger. Ta bort ett.', en: '“{actual}” stands twice. Remove one.' },
    },
    fel: [
      {
        text: 'Vi skickar beslutet beslutet till dig.',
        finds: ['beslutet beslutet'],
        suggests: ['beslutet'],
      },
      { text: 'Vi ses på på biblioteket.', finds: ['på på'], suggests: ['på'] },
      { text: 'Vill du veta veta mer?', finds: ['veta veta'], suggests: ['veta'] },
      { text: 'Den nya skolan har har öppet hus.', finds: ['har har'], suggests: ['har'] },
      {
        text: 'Läs om vem som har har rätt till stöd. De som söker har har rätt till svar.',
        finds: ['har har', 'har har'],
        suggests: ['har', 'har'],
      },
      {
        text: 'Det krävs det tillstånd för att sälja tobak. Du kan du ringa växeln.',
        finds: ['Det krävs det', 'Du kan du'],
        suggests: ['Det krävs', 'Du kan'],
      },
      { text: 'Vi gör det för att för att spara tid.', finds: ['för att för att'], suggests: ['för att'] },
    ],
    ratt: [
      { text: 'Du kan ansöka i maj. Det växer mer och mer, om och om igen, steg för steg för steg.' },
      { text: 'Det som är är viktigt, och det det kostar är lågt.' },
      {
        text: 'Hur skyldig kommunen är är oklart. Lampan som satts på på kontoret lyser. Larmet stängdes av av vakten. Vi vet att att svara i tid kan vara svårt. Fyll i i formuläret.',
      },
      { text: 'Det arbete som gatan stängs av för för med sig buller.' },
      { text: 'Det som finns finns kvar, och de pengar som vi har har minskat. Den som får får inte klaga.' },
      { text: 'För det krävs det tillstånd. Gör du det krävs det tillstånd. Om du vill kan du ringa.' },
      { text: 'Det du gör gör skillnad. De barn som får får ett brev.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { report, swedish }) {
    const tagged = () => swedish!.tagged(sentence);
    for (const { start, end, suggestion } of findDoubledWords(sentence.tokens, tagged)) {
      report({ block, start, end, messageId: 'doubled', suggestions: [suggestion] });
    }
  },
});

import {
  doubleVerb,
  firstOfTwo,
  recurs,
  repeatedVerb,
  turnedVerbs,
  twoInfinitives,
  verbAcross,
} from '../src/rules/support/grammar/double-verbs.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const wanting = wordSet(
  'är var har hade finns blir kan ska skall måste bör får vill behöver går gör kommer att skulle kunde borde',
);

export default defineRule({
  meta: {
    id: 'grammatik-dubbelt-verb',
    group: 'form',
    title: { sv: 'Ett verb för mycket', en: 'A verb too many' },
    severity: 'info',
    what: {
      sv: 'Två verb i böjd form direkt efter varandra, där satsen bara ska ha ett (avgiften är har höjts, skolan har är öppen), eller samma verb två gånger (då kan du kan, du kan alltid kan). Två verb i grundform där bara det ena behövs (du kan hämta beställa blanketten).',
      en: 'Two finite verbs side by side where the clause takes one (avgiften är har höjts, skolan har är öppen), or the same verb twice (då kan du kan, du kan alltid kan). Two infinitives where one will do (du kan hämta beställa blanketten).',
    },
    why: {
      sv: 'Det ena verbet blir ofta kvar när en mening skrivs om. Läsaren måste gissa vilket som gäller.',
      en: 'One of the verbs is often left over when a sentence is rewritten. Readers have to guess which one counts.',
    },
    todo: {
      sv: 'Ta bort det verb som inte ska vara kvar.',
      en: 'Remove the verb that is left over.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      double: {
        sv: 'Här står två böjda verb i rad: ”{first}” och ”{second}”. Ta bort ett av dem.',
        en: 'Two finite verbs stand side by side here: “{first}” and “{second}”. Remove one of them.',
      },
      again: {
        sv: 'Här står ”{verb}” två gånger i samma sats. Ta bort ett av dem.',
        en: 'Here “{verb}” stands twice in one clause. Remove one of them.',
      },
      infinitives: {
        sv: 'Här står två verb i rad: ”{first}” och ”{second}”. Ta bort ett av dem, eller skriv ”och” mellan dem.',
        en: 'Two verbs stand side by side here: “{first}” and “{second}”. Remove one of them, or write “och” between.',
      },
    },
    fel: [
      { text: 'I huset finns det finns en hiss.', finds: ['finns det finns'] },
      {
        text: 'Som privatperson kan du kan vara anonym. I maj ska nämnden ska fatta beslut.',
        finds: ['kan du kan', 'ska nämnden ska'],
        suggests: ['kan du', 'ska nämnden'],
      },
      {
        text: 'Avgiften är har höjts sedan förra året.',
        finds: ['är har'],
        suggests: ['har'],
      },
      { text: 'Beslutet är kan överklagas inom tre veckor.', finds: ['är kan'], suggests: ['kan'] },
      { text: 'Skolan har är öppen under lovet.', finds: ['har är'], suggests: ['är'] },
      {
        text: 'Här kan du alltid kan vara anonym. Då ska nämnden också ska yttra sig.',
        finds: ['kan du alltid kan', 'ska nämnden också ska'],
        suggests: ['kan du alltid', 'ska nämnden också'],
      },
      {
        text: 'Det kan vara en granne. Du kan till exempel kan få hjälp hemma.',
        finds: ['kan till exempel kan'],
        suggests: ['kan till exempel'],
      },
      {
        text: 'Har valberedningens förslag till styrelse har skickats ut? T.ex. ska föreningens gamla medlemmar ska tas bort. Kan barnen i förskolan och skolan kan äta hemma?',
        finds: [
          'Har valberedningens förslag till styrelse har',
          'ska föreningens gamla medlemmar ska',
          'Kan barnen i förskolan och skolan kan',
        ],
        suggests: [
          'Har valberedningens förslag till styrelse',
          'ska föreningens gamla medlemmar',
          'Kan barnen i förskolan och skolan',
        ],
      },
      {
        text: 'Nämnden har beslutat att avslå pröva ansökan. Du kan hämta beställa blanketten.',
        finds: ['hämta beställa'],
      },
      {
        text: 'Nämnden ska även ska svara. Vi har inte har fått din ansökan.',
        finds: ['ska även ska', 'har inte har'],
        suggests: ['ska även', 'har inte'],
      },
    ],
    ratt: [
      {
        text: 'De som kan alltid kan hjälpa kommer. Allt vi har nu har vi fått. Det kommunen inte har har den inte råd med.',
      },
      { text: 'Då ska vi inte det. Har du inte har vi. Vad nämnden ska också ska göra vet ingen.' },
      { text: 'Kan du kan jag. Det du kan kan du. Där du är är du trygg. Om nämnden ska ska vi också det.' },
      { text: 'Avgiften har höjts sedan förra året. Beslutet kan överklagas.' },
      {
        text: 'Ska hunden med ska den ha koppel. Har barnet feber har skolan rätt att ringa. Ska nämnden besluta i maj ska ärendet beredas i mars.',
      },
      { text: 'Du kan låta bygga om huset. Vi ska gå handla. Vi vill möta våldsutsatta barn.' },
      { text: 'Det som är är. De som har har ett ansvar. Vem det är vet ingen.' },
      { text: 'Det kommunen har är många sjöar. Allt vi har är till salu. Den tid nämnden har är kort.' },
      { text: 'Frågan är ska vi stanna eller gå. Problemet är finns det plats.' },
      { text: 'Där skolan är finns en park. Hur det är kan diskuteras. Så länge det är är vi nöjda.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: wanting,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index + 1 < tokens.length; index++) {
      // Two words in *-a* are asked before any tags are.
      if (index > 1 && tokens[index]!.lower.endsWith('a') && tokens[index - 1]!.lower.endsWith('a')) {
        if (twoInfinitives(swedish!.tagged(sentence)!, index, spelling!.lookup.lexicon)) {
          const { start, text } = tokens[index - 1]!;
          const { end, text: second } = tokens[index]!;
          report({
            block,
            start,
            end,
            messageId: 'infinitives',
            data: { first: text, second },
            suggestions: [text, second, `${text} och ${second}`],
            severity: 'warning',
          });
          continue;
        }
      }
      if (!turnedVerbs.has(tokens[index]!)) continue;
      const across = verbAcross(tokens, index, () => swedish!.tagged(sentence)!);
      if (across !== undefined) {
        const { start } = tokens[index]!;
        const { start: from, end } = tokens[across]!;
        const kept = block.text.slice(start, from).trimEnd();
        const place = { block, start, end };
        report({
          ...place,
          messageId: 'again',
          data: { verb: tokens[across]!.text },
          suggestions: [kept],
          severity: 'warning',
        });
        return;
      }
      if (index === 0) continue;
      if (recurs(tokens, index)) {
        const again = repeatedVerb(swedish!.tagged(sentence)!, index);
        if (again !== undefined) {
          const { start, text } = tokens[index]!;
          const { start: from, end } = tokens[again]!;
          const kept = block.text.slice(start, from).trimEnd();
          const data = { verb: text };
          report({
            block,
            start,
            end,
            messageId: 'again',
            data,
            suggestions: [kept],
            severity: 'warning',
          });
          continue;
        }
      }
      if (!firstOfTwo.has(tokens[index]!)) continue;
      const second = doubleVerb(swedish!.tagged(sentence)!, index, spelling!.lookup.lexicon);
      if (second === undefined) continue;
      const first = tokens[index]!;
      const { end, text } = tokens[second]!;
      const data = { first: first.text, second: text };
      report({ block, start: first.start, end, messageId: 'double', data, suggestions: [text, first.text] });
    }
  },
});

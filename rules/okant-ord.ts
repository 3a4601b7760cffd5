import { isNameElsewhere, mayBeName } from '../src/rules/support/name-elsewhere.ts';
import { spellingHits } from '../src/rules/support/spelling-hits.ts';
import { quotations, touches } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { phraseOf } from '../src/swedish/spelling/index.ts';

export default defineRule({
  meta: {
    id: 'okant-ord',
    group: 'form',
    title: { sv: 'Okänt ord', en: 'Unknown word' },
    severity: 'info',
    yieldsTo: ['facktermer', 'engelska-ord', 'latin', 'fasta-uttryck'],
    what: {
      sv: 'Ord som varken finns i ordlistan eller liknar något som finns där, vid det första stället. Ord inom citattecken lämnas.',
      en: 'Words that are neither in the dictionary nor like anything there, at their first place. Words in quotation marks are left.',
    },
    why: {
      sv: 'Läsaren kanske inte heller känner igen ordet: det kan vara felstavat, internt eller utländskt.',
      en: 'Readers may not know the word either: it may be misspelled, internal or foreign.',
    },
    todo: {
      sv: 'Kontrollera ordet. Är det rätt, lägg till det i ordlistan (accept) och tänk på om läsaren behöver en förklaring.',
      en: 'Check the word. If it is right, add it to the word list (accept) and consider explaining it.',
    },
    sources: [{ name: 'Språklagen', section: '11 § (vårdat språk)' }],
    messages: {
      unknown: { sv: '”{actual}” finns inte i ordlistan.', en: '“{actual}” is not in the dictionary.' },
      joined: {
        sv: '”{actual}” finns inte i ordlistan. Menar du ”{suggestion}”?',
        en: '“{actual}” is not in the dictionary. Do you mean “{suggestion}”?',
      },
    },
    fel: [
      { text: 'Vi har tagit fram en zqwertplan för området.', finds: ['zqwertplan'] },
      {
        text: 'Medandraord ska du i såfall ringa. Ansök medhänsyntill reglerna, men såsnart du kan, förattinte vänta.',
        finds: ['Medandraord', 'medhänsyntill', 'såsnart', 'förattinte'],
        suggests: ['Med andra ord', 'med hänsyn till', 'så snart', 'för att inte'],
      },
      { text: 'Ta med blorfingen när du kommer.', finds: ['blorfingen'] },
    ],
    ratt: [
      { text: 'Vi har tagit fram en bemötandeplan för boendet.' },
      { text: 'Projektet heter ”Blorfingen”.' },
      { text: '# Zqwertan\n\nVälkommen till Zqwertan. Zqwertan är vårt nya system.' },
      { text: 'Ring Kerstin Almqvist på stadsbyggnadsförvaltningen.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  look(block, { spelling, swedish }) {
    const unknown = spellingHits(block, spelling!, swedish!)
      .flatMap(({ hits }) => hits)
      .filter(({ verdict }) => verdict === 'unknown');
    if (unknown.length === 0) return undefined;
    const quoted = quotations(block.text);
    const own = unknown.filter(({ start, end }) => !touches(quoted, start, end));
    return own.length > 0 ? own.map(({ start, end }) => ({ start, end })) : undefined;
  },
  document({ document, looked, report, spelling, swedish }) {
    const seen = new Set<string>();
    for (const { block, found } of looked) {
      for (const { start, end } of found) {
        const word = block.text.slice(start, end).toLowerCase();
        // A writer who uses a word again means it.
        if (seen.has(word)) continue;
        seen.add(word);
        const own = block.text.slice(start, end);
        if (mayBeName(own, spelling!) && isNameElsewhere(own, document.blocks)) continue;
        const phrase = phraseOf(swedish!.lexicon!, word)?.text;
        if (phrase === undefined) {
          report({ block, start, end, messageId: 'unknown' });
          continue;
        }
        const suggestion = matchCase(block.text.slice(start, end), phrase);
        report({ block, start, end, messageId: 'joined', data: { suggestion }, suggestions: [suggestion] });
      }
    }
  },
});

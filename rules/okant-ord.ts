import { spellingHits } from '../src/rules/support/spelling-hits.ts';
import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'okant-ord',
    group: 'form',
    title: { sv: 'Okänt ord', en: 'Unknown word' },
    severity: 'info',
    yieldsTo: ['facktermer', 'engelska-ord', 'latin'],
    what: {
      sv: 'Ord som varken finns i ordlistan eller liknar något som finns där.',
      en: 'Words that are neither in the dictionary nor like anything there.',
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
    },
    fel: [
      { text: 'Vi har tagit fram en zqwertplan för området.', finds: ['zqwertplan'] },
      { text: 'Ta med blorfingen när du kommer.', finds: ['blorfingen'] },
    ],
    ratt: [
      { text: 'Vi har tagit fram en bemötandeplan för boendet.' },
      { text: 'Ring Kerstin Almqvist på stadsbyggnadsförvaltningen.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    for (const hit of spellingHits(sentence, spelling!, swedish!)) {
      if (hit.verdict === 'unknown') report({ block, start: hit.start, end: hit.end, messageId: 'unknown' });
    }
  },
});

import { defineRule } from '../src/rules/types.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** Words that a sentence must have: fewer are the rest of an abbreviation or of a list. */
const fewest = 3;

export default defineRule({
  meta: {
    id: 'liten-bokstav',
    group: 'form',
    title: { sv: 'Liten bokstav först i meningen', en: 'A sentence that begins with a small letter' },
    severity: 'warning',
    what: {
      sv: 'Meningar i löpande text som börjar med liten bokstav efter punkt, frågetecken eller utropstecken.',
      en: 'Sentences in running text that begin with a small letter after a stop, a question mark or an exclamation mark.',
    },
    why: {
      sv: 'Läsaren ser inte var den nya meningen börjar, och en skärmläsare kan läsa meningarna som en.',
      en: 'Readers do not see where the new sentence begins, and a screen reader may read two sentences as one.',
    },
    todo: { sv: 'Börja meningen med stor bokstav.', en: 'Begin the sentence with a capital letter.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '8' }],
    messages: {
      small: {
        sv: 'Meningen börjar med liten bokstav. Skriv ”{word}”, eller ta bort {mark} om meningen fortsätter.',
        en: 'The sentence begins with a small letter. Write “{word}”, or remove the {mark} if the sentence goes on.',
      },
    },
    fel: [
      {
        text: 'Vi fick din ansökan i går. nu behöver vi dina intyg.',
        finds: ['nu'],
        suggests: ['Nu'],
      },
      {
        text: 'Har du frågor? ring oss gärna på förmiddagen. vi svarar varje dag.',
        finds: ['ring', 'vi'],
        suggests: ['Ring', 'Vi'],
      },
      { text: 'Köket är stängt i dag! vi serverar mat igen i morgon.', finds: ['vi'], suggests: ['Vi'] },
    ],
    ratt: [
      { text: 'Vi fick din ansökan i går. Nu behöver vi dina intyg.' },
      { text: 'Ta med kläder, skor m.m. till lägret. Bussen går kl. 8 till t.ex. badet och parken.' },
      { text: '”Kommer du?” frågade hon. ”Spring!” ropade läraren till barnen.' },
      { text: 'Företaget bytte namn. eBay är störst på sådant. www.exempelstad.se har mer att läsa.' },
      { text: 'Läs 3 kap. skollagen om du undrar. Se bil. a till avtalet om du vill veta mer.' },
      { text: 'Han sa … ja, vad sa han egentligen? Vänta ... nu kommer jag ihåg det.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  block(block, { report }) {
    const { sentences } = block;
    for (let index = 1; index < sentences.length; index++) {
      const first = sentences[index]!.tokens[0]!;
      if (first.text !== first.lower || !isPlainWord(first) || !isWhole(sentences[index]!)) continue;
      const mark = endOf(sentences[index - 1]!);
      if (mark === undefined) continue;
      const word = first.text.charAt(0).toUpperCase() + first.text.slice(1);
      report({
        block,
        start: first.start,
        end: first.end,
        messageId: 'small',
        data: { word, mark: marks[mark] },
        suggestions: [word],
      });
    }
  },
});

const marks = {
  '.': { sv: 'punkten', en: 'stop' },
  '?': { sv: 'frågetecknet', en: 'question mark' },
  '!': { sv: 'utropstecknet', en: 'exclamation mark' },
} as const;

/** What a sentence ends with, undefined for one whose end is in doubt. */
function endOf({ tokens }: Sentence): keyof typeof marks | undefined {
  const last = tokens[tokens.length - 1]!;
  const before = tokens[tokens.length - 2];
  // A quotation that is told of goes on behind its mark; an unknown short form has its stop.
  if (tokens.length <= fewest || before === undefined || !isPlainWord(before) || before.text.length < 3)
    return undefined;
  if (tokens.some(({ text }) => /^[”"»“«’']$/u.test(text))) return undefined;
  return last.text in marks ? (last.text as keyof typeof marks) : undefined;
}

/** A word of letters alone: no address, no *eBay*, no letter of a list. */
function isPlainWord({ kind, text, abbreviation }: Token): boolean {
  return kind === 'word' && !abbreviation && /^[\p{L}\p{M}]+$/u.test(text);
}

/** Enough words to be a sentence, and its own end. */
function isWhole({ tokens }: Sentence): boolean {
  return tokens.length > fewest && /^[.!?]$/u.test(tokens[tokens.length - 1]!.text);
}

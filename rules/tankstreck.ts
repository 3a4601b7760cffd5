import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';

export default defineRule({
  meta: {
    id: 'tankstreck',
    group: 'form',
    title: { sv: 'Bindestreck som tankstreck', en: 'Hyphen used as a dash' },
    severity: 'info',
    yieldsTo: ['sarskrivning'],
    what: {
      sv: 'Bindestreck med mellanslag på båda sidor mellan ord.',
      en: 'A hyphen with spaces on both sides between words.',
    },
    why: {
      sv: 'Bindestrecket håller ihop ord. Tankstrecket är längre och visar att en paus eller ett inskott kommer.',
      en: 'A hyphen ties words together. A dash is longer and shows that a pause or an insertion comes.',
    },
    todo: {
      sv: 'Skriv tankstreck (–). Ofta passar ett komma, ett kolon eller en ny mening ännu bättre.',
      en: 'Write a dash (–). Often a comma, a colon or a new sentence is better still.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.8' }],
    messages: {
      dash: { sv: 'Skriv tankstreck (–) här, eller komma.', en: 'Write a dash (–) here, or a comma.' },
    },
    fel: [
      {
        text: 'Du kan få hjälp av personalen - till exempel med att handla.',
        finds: ['-'],
        suggests: ['–'],
      },
      { text: '# Ansökan - så här gör du', finds: ['-'], suggests: ['–'] },
    ],
    ratt: [
      { text: 'Du kan få hjälp av personalen – till exempel med att handla.' },
      { text: 'För- och efternamn skriver du överst. Avgiften är 0 - 40 kronor.' },
      { text: '- Ta med legitimation.\n- Kom i tid.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading', 'caption'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    for (let index = 1; index < tokens.length - 1; index++) {
      const token = tokens[index]!;
      if (token.text !== '-') continue;
      const before = tokens[index - 1]!;
      const after = tokens[index + 1]!;
      if (!isWordLike(before) || !isWordLike(after)) continue;
      // *5 - 11* is a range, and *- 5* a negative number: other rules' business, or nobody's.
      if (before.kind === 'number' || after.kind === 'number') continue;
      if (before.end === token.start || token.end === after.start) continue;
      report({ block, start: token.start, end: token.end, messageId: 'dash', suggestions: ['–'] });
    }
  },
});

/** A word, or what may close or open a phrase before a pause. */
function isWordLike({ kind, text }: Token): boolean {
  return kind === 'word' || kind === 'number' || /^[)”"’]$/u.test(text);
}

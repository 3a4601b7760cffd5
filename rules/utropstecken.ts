import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';

/** First words of greetings, thanks and wishes, which may end in an exclamation mark. */
const greetings = new Set(
  'hej hejsan hallå tjena välkommen välkomna varmt tack grattis gratulerar lycka god gott glad trevlig obs hjärtligt ha skål hurra'.split(
    ' ',
  ),
);
/** The longest greeting, in words. */
const longestGreeting = 8;

/** True for *Hej!*, *Stort tack!*, *Vi ses!*. */
function isGreeting(words: readonly Token[]): boolean {
  if (greetings.has(words[0]!.lower) || (words[0]!.lower === 'vi' && words[1]?.lower.startsWith('se')))
    return true;
  return words.slice(1, 3).some(({ lower }) => /^(?:tack|välkommen|välkomna|hälsningar|lycka)$/u.test(lower));
}

export default defineRule({
  meta: {
    id: 'utropstecken',
    group: 'ton',
    title: { sv: 'Utropstecken', en: 'Exclamation mark' },
    severity: 'info',
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Meningar som slutar med utropstecken. Hälsningar som Hej! och Välkommen! är i sin ordning.',
      en: 'Sentences that end in an exclamation mark. Greetings such as Hej! and Välkommen! are in order.',
    },
    why: {
      sv: 'Utropstecken kan låta som ett rop eller en tillsägelse. Det viktiga ska synas i orden.',
      en: 'An exclamation mark may sound like a shout or a reproach. What matters should show in the words.',
    },
    todo: { sv: 'Sätt punkt.', en: 'Put a full stop.' },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13.3' }],
    messages: {
      mark: {
        sv: 'Sätt punkt i stället för utropstecken.',
        en: 'Put a full stop instead of the exclamation mark.',
      },
    },
    fel: [
      { text: 'Du måste betala avgiften senast den 1 maj!', finds: ['!'], suggests: ['.'] },
      {
        text: 'Glöm inte att skicka med alla intyg!! Annars tar det längre tid.',
        finds: ['!!'],
        suggests: ['.'],
      },
    ],
    ratt: [
      { text: 'Hej Anna!\n\nVälkommen till oss! Tack för din ansökan!' },
      { text: 'Du måste betala avgiften senast den 1 maj.' },
      { text: 'Läraren sa ”Spring inte!” till barnen.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  block(block, { report }) {
    if (!block.text.includes('!')) return;
    for (const { tokens } of block.sentences) {
      const last = tokens[tokens.length - 1];
      if (last === undefined || !/^!+$/u.test(last.text)) continue;
      const words = tokens.filter((token) => token.kind === 'word');
      const first = words[0];
      if (first === undefined || (words.length <= longestGreeting && isGreeting(words))) continue;
      // *(OBS! Ändrat datum)*
      if (words[words.length - 1]!.lower === 'obs') continue;
      // A quoted cry that the sentence ends with keeps its mark.
      if (tokens.some((token) => /^[”"»“]$/u.test(token.text))) continue;
      report({ block, start: last.start, end: last.end, messageId: 'mark', suggestions: ['.'] });
    }
  },
});

import { doubledDegree, likeThan, moreAs } from '../src/rules/support/grammar/comparison.ts';
import { defineRule } from '../src/rules/types.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const degrees = wordSet('mer mera');

export default defineRule({
  meta: {
    id: 'grammatik-jamforelse',
    group: 'form',
    title: { sv: 'Fel i jämförelser', en: 'Slips in comparisons' },
    severity: 'warning',
    what: {
      sv: 'Jämförelser som är sagda två gånger (mer längre) eller har fel ord (lika stor än, högre som i fjol).',
      en: 'Comparisons said twice (mer längre) or with the wrong word (lika stor än, högre som i fjol).',
    },
    why: {
      sv: 'Läsaren stannar upp vid ordet som inte passar.',
      en: 'Readers stop at the word that does not fit.',
    },
    todo: {
      sv: 'Skriv längre eller mer lång, lika stor som och högre än.',
      en: 'Write längre or mer lång, lika stor som and högre än.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 2, Adjektiv: komparation' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      degree: {
        sv: '”{actual}” säger samma sak två gånger. Skriv ”{suggestion}”.',
        en: '“{actual}” says the same thing twice. Write “{suggestion}”.',
      },
      word: {
        sv: 'I den här jämförelsen ska det stå ”{suggestion}” i stället för ”{actual}”.',
        en: 'In this comparison it should be “{suggestion}” instead of “{actual}”.',
      },
    },
    fel: [
      { text: 'Väntetiden har blivit mer längre i år.', finds: ['mer längre'], suggests: ['längre'] },
      {
        text: 'Rummet är lika stort än förut. Avgiften är högre som i fjol.',
        finds: ['än', 'som'],
        suggests: ['som', 'än'],
      },
    ],
    ratt: [
      { text: 'Väntetiden har blivit längre. Vi får mer tid. Det är mer tidigare elever som kommer.' },
      { text: 'Rummet är lika stort som förut. Avgiften är högre än i fjol. Den är lägre som regel.' },
      { text: 'Vi behöver mer äldre personal. Fler som i fjol fick vänta har fått plats.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: wordSet('mer mera lika som'),
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lexicon } = spelling!.lookup;
    for (let place = 0; place + 1 < tokens.length; place++) {
      const token = tokens[place]!;
      const tagged = () => swedish!.tagged(sentence)!;
      const isDegree = degrees.has(token);
      const slip = isDegree
        ? doubledDegree(tagged(), place, lexicon)
        : token.lower === 'lika'
          ? likeThan(tagged(), place)
          : token.lower === 'som' && place > 1
            ? moreAs(tagged(), place, lexicon)
            : undefined;
      if (slip === undefined) continue;
      const { start, text } = tokens[slip.start]!;
      const { end } = tokens[slip.end - 1]!;
      const suggestion = matchCase(text, slip.suggestion);
      const suggestions = [suggestion];
      report({
        block,
        start,
        end,
        messageId: isDegree ? 'degree' : 'word',
        data: { suggestion },
        suggestions,
      });
    }
  },
});

import { activeForm } from '../src/rules/support/agents/active-voice.ts';
import { defineRule } from '../src/rules/types.ts';
import { isSPassive, nounPhraseEnd, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Verbs of thinking and planning whose passive takes another passive: nobody is left who does anything. */
const weak = wordSet('antas', {
  beginnings: 'föresl avse planer beräkn förvänt vänta beslut bedöm förutsätt tänk uppskatt befar',
});

const expectations = /^(?:vänta|förvänta|beräkna|uppskatta|antas)/u;

export default defineRule({
  meta: {
    id: 'dubbel-passiv',
    group: 'meningar',
    title: { sv: 'Dubbel passiv', en: 'Double passive' },
    severity: 'warning',
    what: {
      sv: 'Två passiva verb i rad: föreslås inrättas, avses införas.',
      en: 'Two passive verbs in a row: föreslås inrättas, avses införas.',
    },
    why: {
      sv: 'Det syns varken vem som föreslår eller vem som ska göra det, och läsaren måste reda ut två verb på en gång.',
      en: 'Neither the one who proposes nor the one who is to act can be seen, and readers must sort out two verbs at once.',
    },
    todo: {
      sv: 'Skriv vem som gör det första: ”Vi föreslår att tjänsten inrättas” i stället för ”Tjänsten föreslås inrättas”.',
      en: 'Say who does the first thing: “Vi föreslår att tjänsten inrättas” instead of “Tjänsten föreslås inrättas”.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.3.3' }],
    messages: {
      double: {
        sv: '”{verbs}” är två passiva verb i rad. Skriv vem som gör det första.',
        en: '“{verbs}” is two passive verbs in a row. Say who does the first.',
      },
      doubleAs: {
        sv: '”{verbs}” är två passiva verb i rad. Skriv vem som {active}, till exempel ”vi {active} att …”.',
        en: '“{verbs}” is two passive verbs in a row. Say who acts, for example “vi {active} att …”.',
      },
    },
    fel: [
      { text: 'Tjänsten föreslås inrättas den 1 mars.', finds: ['föreslås inrättas'] },
      { text: 'Systemet avses därför införas i hela kommunen.', finds: ['avses därför införas'] },
      { text: 'I planen föreslås vägen stängas av.', finds: ['föreslås vägen stängas'] },
      {
        text: 'Kostnaderna förväntas också kunna sänkas. Två skolor planeras att öppnas, och en bro avses uppföras.',
        finds: ['förväntas också kunna sänkas', 'planeras att öppnas', 'avses uppföras'],
      },
    ],
    ratt: [
      { text: 'Kostnaden beräknas kunna bli lägre. Vi planerar att öppna två avdelningar.' },
      { text: 'Effekten väntas märkas först om ett år.' },
      { text: 'Vi föreslår att tjänsten inrättas den 1 mars.' },
      { text: 'Arbetet beräknas vara klart i maj. Tjänsten föreslås finnas kvar.' },
      { text: 'Det behövs och används. Bidraget kan höjas och ska betalas ut.' },
    ],
  },
  needs: ['tagger'],
  words: weak,
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    for (let place = 0; place + 1 < tokens.length; place++) {
      const { lower } = tokens[place]!;
      if (!weak.has(tokens[place]!) || !lower.endsWith('s')) continue;
      const tags = swedish!.tags(sentence);
      if (tags === undefined) return;
      const tagged = { tokens, tags };
      if (!isSPassive(tagged, place)) continue;
      let next = place + 1;
      const skipAdverbs = () => {
        while (next < tokens.length && next < place + 3) {
          const trait = traitAt(tagged, next);
          if ((trait & (Trait.adverb | Trait.negation)) === 0) break;
          next++;
        }
      };
      skipAdverbs();
      // *I planen föreslås vägen stängas*: the subject between.
      const end = nounPhraseEnd(tagged, next);
      const isAround = end > next && end <= next + 3;
      if (isAround) next = end;
      skipAdverbs();
      // *förväntas kunna sänkas*, *planeras att öppnas*
      const isPossible = tokens[next]?.lower === 'kunna';
      if (isPossible || (traitAt(tagged, next) & Trait.infinitiveMark) !== 0) next++;
      const second = tokens[next];
      if (second === undefined || !isPassiveInfinitive(tagged, next)) continue;
      const active = inWords(activeForm(swedish!, tokens[place]!.text, tags[place]!));
      const verbs = `${lower} ${second.lower}`;
      report({
        block,
        start: tokens[place]!.start,
        end: second.end,
        messageId: active === undefined ? 'double' : 'doubleAs',
        data: active === undefined ? { verbs } : { verbs, active },
        // *väntas fler fartyg flaggas in*: nobody in particular expects it.
        ...(isPossible || (isAround && expectations.test(lower)) ? { severity: 'info' } : {}),
      });
    }
  },
});

/** *Vi förväntar att* is no Swedish. */
function inWords(active: string | undefined): string | undefined {
  if (active === undefined || !/^(?:förvänta|vänta)/u.test(active)) return active;
  return active.endsWith('de') ? 'räknade med' : 'räknar med';
}

/**
 * A passive infinitive. Of many verbs infinitive and present are one form (*räknas*), and the tagger may take
 * one for the other: where only a subject stands between, there is room for no second present.
 */
function isPassiveInfinitive(sentence: TaggedSentence, place: number): boolean {
  // *Effekten väntas märkas i maj*: nobody does it.
  if (!isSPassive(sentence, place) || sentence.tokens[place]!.lower === 'märkas') return false;
  const trait = traitAt(sentence, place);
  if (trait & Trait.infinitive) return true;
  return (trait & Trait.present) !== 0 && sentence.tokens[place]!.lower.endsWith('as');
}

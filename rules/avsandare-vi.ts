import { readFacts } from '../src/document-type/facts.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const isAuthority = wordSet('', {
  endings:
    'kommunen regionen staden myndigheten nämnden förvaltningen kontoret enheten avdelningen styrelsen',
});

export default defineRule({
  meta: {
    id: 'avsandare-vi',
    group: 'ton',
    title: { sv: 'Avsändaren som vi', en: 'The sender as we' },
    severity: 'info',
    documentTypes: ['brev', 'webbsida', 'inbjudan', 'nyhetsbrev', 'e-post'],
    what: {
      sv: 'Texter som nämner kommunen, nämnden eller förvaltningen många gånger men aldrig säger vi.',
      en: 'Texts that name the municipality, the committee or the administration many times but never say we.',
    },
    why: {
      sv: 'Det blir opersonligt och otydligt vem som gör vad.',
      en: 'It grows impersonal, and unclear who does what.',
    },
    todo: {
      sv: 'Nämn avsändaren en gång, med hela namnet, och skriv sedan vi.',
      en: 'Name the sender once, by its full name, and write we after that.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: myndigheten eller vi' },
      { name: 'Myndigheternas skrivregler', section: '1.2.5' },
    ],
    messages: {
      we: {
        sv: 'Texten nämner ”{name}” {times} gånger men säger aldrig vi. Skriv vi när det är ni själva som menas.',
        en: 'The text says “{name}” {times} times but never we. Write vi when you mean yourselves.',
      },
    },
    options: {
      times: {
        default: 4,
        minimum: 2,
        maximum: 100,
        description: {
          sv: 'Så många gånger får avsändaren nämnas vid namn i en text utan vi.',
          en: 'How many times the sender may be named in a text without vi.',
        },
      },
    },
    fel: [
      {
        text: 'Kommunen hämtar sopor varje vecka. Kommunen tömmer kärlet om det står vid vägen. Om kärlet är fullt kan kommunen låta det stå. Frågor besvaras av kommunen. Kommunen tar ut en avgift.',
        finds: ['Kommunen'],
      },
      {
        text: 'Miljöförvaltningen har fått er anmälan. Miljöförvaltningen besöker er i maj. Sedan skriver miljöförvaltningen en rapport. Rapporten skickar miljöförvaltningen till er. Miljöförvaltningen tar ut en avgift.',
        finds: ['Miljöförvaltningen'],
      },
    ],
    ratt: [
      {
        text: 'Kommunen hämtar sopor varje vecka. Vi tömmer kärlet om det står vid vägen. Kommunen har två bilar. Ring kommunen om kärlet är trasigt.',
      },
      { text: 'Kommunen hämtar sopor varje vecka. Om kärlet är fullt kan kommunen låta det stå.' },
    ],
  },
  words: isAuthority,
  look: ({ sentences }) =>
    sentences.flatMap(({ tokens }) => tokens.filter((token) => isAuthority.has(token))),
  document({ document, looked, options, report }) {
    if (readFacts(document).we > 0) return;
    const names = new Map<string, { block: AnalysedBlock; token: Token; times: number }>();
    for (const { block, found } of looked) {
      for (const token of found) {
        const known = names.get(token.lower);
        // The first mention may stay: the second is where *vi* can begin.
        if (known === undefined) names.set(token.lower, { block, token, times: 1 });
        else if (++known.times === 2) Object.assign(known, { block, token });
      }
    }
    const [most] = [...names.values()].sort((one, other) => other.times - one.times);
    if (most === undefined || most.times <= options.times) return;
    const { block, token, times } = most;
    report({
      block,
      start: token.start,
      end: token.end,
      messageId: 'we',
      data: { name: token.lower, times },
    });
  },
});

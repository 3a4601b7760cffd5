import { readFacts } from '../src/document-type/facts.ts';
import { endingIn } from '../src/document-type/suffixes.ts';
import { isProse } from '../src/rules/run.ts';
import { clauseOpeners } from '../src/rules/support/reader-mentions.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Sentence, Token } from '../src/swedish/types.ts';

const isAuthority = endingIn('kommunen staden nämnden förvaltningen kontoret enheten');
/** Verbs of one who acts: *kommunen tar ut*, *nämnden beslutar*. *Kommunen är* and *har* tell what it is like. */
const acting = new Set(
  `tar ger gör hämtar skickar beslutar betalar prövar utreder bedömer kontrollerar ansvarar hjälper erbjuder
  arbetar svarar meddelar tömmer plogar bygger planerar sammanställer bemöter handlägger kontaktar behandlar
  använder samlar sparar lämnar ska kan kommer vill får debiterar fakturerar`.split(/\s+/u),
);
const ourselves = new Set(['vi', 'oss', 'vår', 'vårt', 'våra']);

interface Mention {
  block: AnalysedBlock;
  token: Token;
}

export default defineRule({
  meta: {
    id: 'avsandare-skiftar',
    group: 'ton',
    title: { sv: 'Avsändaren skiftar', en: 'The sender shifts' },
    severity: 'info',
    documentTypes: ['brev', 'webbsida', 'inbjudan', 'nyhetsbrev', 'e-post'],
    what: {
      sv: 'Texter som ömsom säger vi, ömsom kommunen, nämnden eller förvaltningen om samma avsändare.',
      en: 'Texts that say vi in one place and the municipality, the committee or the administration in another of the same sender.',
    },
    why: {
      sv: 'Läsaren undrar om kommunen och vi är olika.',
      en: 'Readers wonder whether the municipality and we are two.',
    },
    todo: {
      sv: 'Nämn avsändaren vid namn första gången och skriv sedan vi hela vägen.',
      en: 'Name the sender the first time and write vi from there on.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: myndigheten eller vi' },
      { name: 'Myndigheternas skrivregler', section: '1.2.5' },
    ],
    messages: {
      sentence: {
        sv: 'Meningen säger både ”{actual}” och vi. Är det samma avsändare, skriv vi på båda ställena.',
        en: 'The sentence says both “{actual}” and vi. If they are the same sender, write vi in both places.',
      },
      text: {
        sv: 'Texten säger vi på andra ställen men ”{actual}” {times} gånger. Är det samma avsändare, skriv vi.',
        en: 'The text says vi elsewhere but “{actual}” {times} times. If they are the same sender, write vi.',
      },
    },
    options: {
      times: {
        default: 2,
        minimum: 1,
        maximum: 100,
        description: {
          sv: 'Så många gånger får avsändaren nämnas som den som gör något i en text som säger vi.',
          en: 'How many times the sender may be named as the one who acts in a text that says vi.',
        },
      },
    },
    fel: [
      {
        text: 'Vi läser alla synpunkter. Kommer din synpunkt för sent tar kommunen inte hänsyn till den. Vi svarar inte på mejl.\n\nNär kommunen prövar din ansökan frågar vi dina grannar.',
        finds: ['kommunen'],
      },
      {
        text: 'Vi hämtar sopor varje vecka. Kommunen tömmer kärlet om det står vid vägen. Kommunen tar ut en avgift. Ring oss om kärlet är trasigt. Kommunen skickar en räkning.',
        finds: ['Kommunen'],
      },
    ],
    ratt: [
      {
        text: 'Kommunen hämtar sopor varje vecka. Vi tömmer kärlet om det står vid vägen. Vi tar ut en avgift.',
      },
      {
        text: 'Kommunen tömmer kärlet. Kommunen tar ut en avgift. Kommunen skickar en räkning varje månad.',
      },
    ],
  },
  document({ document, options, report }) {
    if (readFacts(document).we === 0) return;
    const acts: Mention[] = [];
    let sinceWe = false;
    for (const block of document.blocks) {
      if (!isProse(block) || block.kind === 'heading') continue;
      for (const sentence of block.sentences) {
        const actor = findActor(sentence);
        // Once vi has been said, a sentence matters only where the authority acts.
        if (actor === undefined && sinceWe) continue;
        const saysWe = sentence.tokens.some(({ lower }) => ourselves.has(lower));
        if (actor !== undefined && saysWe && isVi(sentence)) {
          const { start, end } = actor;
          report({ block, start, end, messageId: 'sentence' });
          return;
        }
        // The first mention names the sender; what comes after vi is the shift.
        if (actor !== undefined && sinceWe) acts.push({ block, token: actor });
        sinceWe ||= saysWe;
      }
    }
    const [first] = acts;
    if (first === undefined || acts.length <= options.times) return;
    const { block, token } = first;
    const { start, end } = token;
    report({ block, start, end, messageId: 'text', data: { times: acts.length } });
  },
});

/** The authority where it is the subject of a verb that does something, before the verb or behind it. */
function findActor({ tokens }: Sentence): Token | undefined {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.lower.length < 6 || !isAuthority(token.lower) || token.kind !== 'word') continue;
    if (isActing(tokens, index)) return token;
  }
  return undefined;
}

function isActing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (acting.has(tokens[index + 1]?.lower ?? '')) {
    return before === undefined || before.text === ',' || clauseOpeners.has(before.lower);
  }
  return before !== undefined && index > 1 && acting.has(before.lower);
}

function isVi({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => lower === 'vi');
}

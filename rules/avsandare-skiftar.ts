import { readFacts } from '../src/document-type/facts.ts';
import { clauseOpeners } from '../src/rules/support/reader/reader-mentions.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const authorities = 'kommunen staden nämnden förvaltningen kontoret enheten';
const isAuthority = wordSet('', { endings: authorities });
/** Verbs of one who acts: *kommunen tar ut*, *nämnden beslutar*. *Kommunen är* and *har* tell what it is like. */
const acting = wordSet(
  `tar ger gör hämtar skickar beslutar betalar prövar utreder bedömer kontrollerar ansvarar hjälper erbjuder
  arbetar svarar meddelar tömmer plogar bygger planerar sammanställer bemöter handlägger kontaktar behandlar
  använder samlar sparar lämnar ringer frågar läser granskar undersöker registrerar informerar skriver begär sköter
  sandar asfalterar underhåller röjer delar besöker inspekterar följer räknar ersätter köper säljer hyr söker ska kan kommer vill får debiterar fakturerar`,
);
const we = 'vi oss vår vårt våra';
const ourselves = wordSet(we);

/** A sentence that speaks of the sender. Offsets into the block's text. */
interface Mention {
  /** The authority that acts. */
  actor?: { start: number; end: number };
  saysWe: boolean;
  /** *Vi* itself, beside the actor. */
  saysVi: boolean;
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
  words: wordSet(we, { endings: authorities }),
  look({ kind, sentences }): Mention[] | undefined {
    if (kind === 'heading') return undefined;
    const mentions: Mention[] = [];
    for (const sentence of sentences) {
      const mention = mentionIn(sentence);
      if (mention !== undefined) mentions.push(mention);
    }
    return mentions.length > 0 ? mentions : undefined;
  },
  document({ document, looked, options, report }) {
    if (readFacts(document).we === 0) return;
    const acts: { block: AnalysedBlock; start: number; end: number }[] = [];
    let sinceWe = false;
    for (const { block, found } of looked) {
      for (const { actor, saysWe, saysVi } of found) {
        if (actor !== undefined && saysVi) {
          report({ block, ...actor, messageId: 'sentence' });
          return;
        }
        // The first mention names the sender; what comes after vi is the shift.
        if (actor !== undefined && sinceWe) acts.push({ block, ...actor });
        sinceWe ||= saysWe;
      }
    }
    const [first] = acts;
    if (first === undefined || acts.length <= options.times) return;
    report({ ...first, messageId: 'text', data: { times: acts.length } });
  },
});

function mentionIn(sentence: Sentence): Mention | undefined {
  const actor = isAuthority.isIn(sentence) ? findActor(sentence) : undefined;
  const saysWe = ourselves.isIn(sentence);
  if (actor === undefined) return saysWe ? { saysWe, saysVi: false } : undefined;
  const { start, end } = actor;
  return { actor: { start, end }, saysWe, saysVi: sentence.tokens.some(({ lower }) => lower === 'vi') };
}

/** The authority where it is the subject of a verb that does something, before the verb or behind it. */
function findActor({ tokens }: Sentence): Token | undefined {
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.lower.length < 6 || !isAuthority.has(token) || token.kind !== 'word') continue;
    if (isActing(tokens, index)) return token;
  }
  return undefined;
}

function isActing(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const after = tokens[index + 1];
  if (after !== undefined && acting.has(after)) {
    return before === undefined || before.text === ',' || clauseOpeners.has(before.lower);
  }
  return before !== undefined && index > 1 && acting.has(before);
}

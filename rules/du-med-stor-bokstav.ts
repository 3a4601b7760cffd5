import { quotations, startsUpper } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';

/** Nouns that a title follows: *kampanjen Din energi*. */
const titled =
  /(?:kampanjen|projektet|boken|sidan|tidningen|filmen|pjäsen|programmet|serien|appen|kursen|broschyren|foldern|tjänsten|webbplatsen|utställningen|mässan|föreningen|nätverket|podden|rubriken|temat)$/u;
const pronouns = new Set(['Du', 'Dig', 'Din', 'Ditt', 'Dina', 'Ni', 'Er', 'Ert', 'Era']);

export default defineRule({
  meta: {
    id: 'du-med-stor-bokstav',
    group: 'form',
    title: { sv: 'Du och ni med stor bokstav', en: 'Capital in du and ni' },
    severity: 'warning',
    what: {
      sv: 'Du, Dig, Din, Ni, Er och andra tilltalsord med stor bokstav inne i en mening.',
      en: 'Du, Dig, Din, Ni, Er and other words of address with a capital inside a sentence.',
    },
    why: {
      sv: 'Stor bokstav i tilltal hör till äldre brevstil och gör tonen högtidlig. Läsaren kan också tro att en ny mening börjar.',
      en: 'The capital belongs to older letters and makes the tone solemn. Readers may also think that a new sentence begins.',
    },
    todo: {
      sv: 'Skriv du, dig, din, ni och er med liten bokstav.',
      en: 'Write du, dig, din, ni and er in small letters.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '8.2.1' }],
    messages: {
      small: {
        sv: 'Skriv ”{small}” med liten bokstav.',
        en: 'Write “{small}” with a small letter.',
      },
    },
    fel: [
      {
        text: 'Vi vill påminna Dig om att lämna in Din ansökan.',
        finds: ['Dig', 'Din'],
        suggests: ['dig', 'din'],
      },
      { text: 'Om Ni vill veta mer kan Ni ringa till oss.', finds: ['Ni', 'Ni'], suggests: ['ni', 'ni'] },
    ],
    ratt: [
      { text: 'A. Du som ger fullmakten. Skriv under här.' },
      { text: 'Vi vill påminna dig om att lämna in din ansökan.' },
      { text: 'Du kan ringa oss. Ni kan också skriva: ”Du får gärna höra av dig.”' },
      { text: '1. Dina uppgifter\n\n2. Ditt barn' },
      { text: 'Så här gör du: Du loggar in och fyller i din ansökan.' },
      { text: 'Kampanjen Du och Jag börjar i höst. Vi går med i Din hälsa Storstad.' },
      { text: 'Läs mer på sidan Din väg till jobb. Tidningen Du & Jag delas ut i dag.' },
      { text: 'Pjäsen heter ”Vi och Du”. Hon skrev: ”Tack för att Ni ringde.”' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading', 'caption', 'fragment'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    let quoted: number[] | undefined;
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.text.length > 4 || token.text === token.lower || !pronouns.has(token.text)) continue;
      const previous = tokens[index - 1]!;
      // After a stop, colon, dash or quote a new sentence may begin.
      if (previous.kind !== 'word' && previous.kind !== 'number' && !/^[,;]$/u.test(previous.text)) continue;
      if (block.text.slice(previous.end, token.start).includes('\n')) continue;
      // *1. Dina uppgifter*, *A. Du som ger fullmakt*: the number of a line.
      if (index === 1 && /^[A-ZÅÄÖ][.)]$/u.test(previous.text)) continue;
      if (previous.kind === 'number' && index <= 2 && /^\d+[.)]?$/u.test(tokens[0]!.text)) continue;
      // Part of a name: *Kampanjen Du och Jag*, *Hej Din Stad*.
      const next = tokens[index + 1];
      const after = next?.lower === 'och' || next?.text === '&' ? tokens[index + 2] : next;
      if (after !== undefined && startsUpper(after) && !pronouns.has(after.text)) continue;
      if (index > 1 && startsUpper(previous) && !pronouns.has(previous.text)) continue;
      // *Din hälsa Helsingborg* is a name, *Din handläggare Anna* in a text with other capitals is not.
      if (/^[DE]/u.test(token.text) && token.text.length > 2 && next?.kind === 'word') {
        const noun = tokens[index + 2];
        const others = tokens.some((one, at) => at > 0 && at !== index && pronouns.has(one.text));
        if (noun?.kind === 'word' && startsUpper(noun) && !others) continue;
      }
      if (/^(?:Di|Er.)/u.test(token.text) && titled.test(previous.lower)) continue;
      quoted ??= quotations(block.text);
      if (isWithin(quoted, token.start)) continue;
      const small = token.lower;
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: 'small',
        data: { small },
        suggestions: [small],
      });
    }
  },
});

function isWithin(ranges: readonly number[], offset: number): boolean {
  for (let at = 0; at < ranges.length; at += 2)
    if (ranges[at]! < offset && offset < ranges[at + 1]!) return true;
  return false;
}

import type { DocumentType } from '../src/document-type/document-types.ts';
import { quotations, touches } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { addressForms, duForms, niForms } from '../src/swedish/pronouns.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** How many times a text must say the one of *du* and *ni* for the other, which it says less, to be a slip. */
const fewest = 2;

const parties = `gifta sambor sambo par paret parterna föräldrar föräldrarna vårdnadshavare vårdnadshavarna hushåll
  hushållet syskon pappa pappan mamma mamman partner dotter son förening föreningen klassen företag företaget bolag
  bolaget samfällighet samfälligheten styrelsen`;
const families = 'familj familjen familjehem';

const singular = wordSet([...duForms]);
const plural = wordSet([...niForms]);
/** With these *ni* is the reader and those whom the text has told of, to its end. */
const household = wordSet(parties, { endings: families });
/** With these *ni* is the reader and somebody else for the moment. */
const company = wordSet(
  `tillsammans gemensam gemensamt gemensamma träffas ses möts pratar båda bägge gift några alla många flera grupp
  gruppen lag laget varandra medlemmar elever grannar samtliga övriga anhöriga medarbetare`,
);
const ownVoice = wordSet('jag mig min mitt mina');
/** Types that speak to one reader from beginning to end. */
const types: DocumentType[] = ['brev', 'webbsida', 'beslut', 'e-post', 'blankett', 'lattlast', 'text'];

type Place = Pick<Token, 'start' | 'end'>;

/** How a block speaks to its reader. */
interface Address {
  du: number;
  ni: number;
  firstDu: Place | undefined;
  firstNi: Place | undefined;
  /** True where *ni* may be the reader and others. */
  isOfMany: boolean;
  isOfHousehold: boolean;
}

export default defineRule({
  meta: {
    id: 'du-och-ni',
    group: 'ton',
    title: { sv: 'Du och ni blandas', en: 'Du and ni mixed' },
    severity: 'info',
    documentTypes: types,
    what: {
      sv: 'Texter som säger du till läsaren men ni på något ställe, eller tvärtom, fast ingen annan är med.',
      en: 'Texts that say du to the reader but ni in some place, or the other way round, with nobody else in the picture.',
    },
    why: {
      sv: 'Läsaren undrar om ni är fler än hen själv, och vem som i så fall ska göra vad.',
      en: 'Readers wonder whether ni means more people than they, and who of them is to do what.',
    },
    todo: {
      sv: 'Välj ett tilltal, helst du, och håll det hela vägen. Menar du flera, säg vilka: ”du och din sambo”.',
      en: 'Choose one form of address, du if you can, and keep it. If you mean several, say who they are.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '8.2.1' },
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: du eller ni' },
    ],
    messages: {
      ni: {
        sv: 'Texten säger du på andra ställen. Är det samma läsare, skriv du också i stället för ”{actual}”.',
        en: 'The text says du elsewhere. If it is the same reader, write du here too instead of “{actual}”.',
      },
      du: {
        sv: 'Texten säger ni på andra ställen. Är det samma läsare, håll dig till ett av dem i stället för att byta till ”{actual}”.',
        en: 'The text says ni elsewhere. If it is the same reader, keep to one of them instead of turning to “{actual}”.',
      },
    },
    fel: [
      {
        text: 'Du kan få skolskjuts om du bor långt från skolan. Vägen mäts från er tomtgräns till skolan. Du ansöker i e-tjänsten.',
        finds: ['er'],
        documentType: 'webbsida',
      },
      {
        text: 'Du kan säga upp din plats när du vill. Är platsen inte städad kontaktar vi er. Du betalar tills du har fått svar.',
        finds: ['er'],
        documentType: 'webbsida',
      },
      {
        text: 'Vid besöket såg vi att er lott är vanvårdad. Ni behöver rensa den före den 1 juli. Gör ni inte det kan ni bli av med lotten. Har du frågor är du välkommen att ringa.',
        finds: ['du'],
        documentType: 'brev',
      },
      {
        text: 'Du ansöker om sänkt avgift på blanketten. Skriv vad du tjänar och även er sons inkomster. Du får svar inom tre veckor.',
        finds: ['er'],
        documentType: 'brev',
      },
    ],
    ratt: [
      { text: 'Du får svar i maj. Hälsar ni på oss bjuder vi på kaffe.', documentType: 'brev' },
      {
        text: 'Hur räknar ni ut min avgift? Vi börjar med din inkomst. Du betalar aldrig mer än taxan, och du får en räkning varje månad.',
        documentType: 'webbsida',
      },
      {
        text: 'Till: Föräldrar på Blåklockan\n\nDu anmäler ditt barn senast fredag. Skriv om ditt barn har allergi, för vikarierna är nya för er.',
        documentType: 'e-post',
      },
      {
        text: 'Du kan få hjälp av en rådgivare, och du betalar ingenting. Rådgivaren och du går tillsammans igenom vad ni vill göra. Ta med dig dina räkningar när ni träffas.',
        documentType: 'webbsida',
      },
      {
        text: 'Du behöver inte göra något när ditt barn föds om du är gift. Är ni inte gifta bekräftar ni faderskapet.',
        documentType: 'webbsida',
      },
      {
        text: 'Du som vill bli familjehem ska ha tid och plats. Du och din familj öppnar ert hem för ett barn, och du får utbildning.',
        documentType: 'webbsida',
      },
      {
        text: 'Du berättar vad du behöver. Handläggaren kommer hem till dig och ni pratar om vad du vill.',
        documentType: 'webbsida',
      },
      {
        text: 'Vi har läst er ansökan. Ni får bygga ett garage, och ni kan börja när ni har fått ett startbesked.',
        documentType: 'beslut',
      },
      {
        text: 'Du kan läsa vad andra har frågat. Där står det: ”Varför skriver ni ner saker om mig?” Du får svar inom en vecka om du frågar.',
        documentType: 'webbsida',
      },
    ],
  },
  // The line that tells to whom a mail goes is no prose.
  blocks: ['heading', 'paragraph', 'listItem', 'fragment'],
  words: wordSet([...addressForms, ...parties.split(/\s+/u)], { endings: families }),
  look: readAddress,
  document({ looked, report }) {
    let du = 0;
    let ni = 0;
    for (const { found } of looked) {
      du += found.du;
      ni += found.ni;
    }
    if (du === 0 || ni === 0 || Math.max(du, ni) < fewest || (du === ni && du === fewest)) return;
    const niIsSlip = du >= ni;
    let wasOfMany = false;
    for (const { block, found } of looked) {
      const { firstDu, firstNi, isOfMany, isOfHousehold } = found;
      if (isOfHousehold) return;
      const slip = niIsSlip ? firstNi : firstDu;
      // What is told of the reader and others goes on into the next paragraph.
      if (slip !== undefined && !isOfMany && !wasOfMany)
        report({ block, ...slip, messageId: niIsSlip ? 'ni' : 'du' });
      wasOfMany = isOfMany;
    }
  },
});

function readAddress(block: AnalysedBlock): Address | undefined {
  const quoted = quotations(block.text);
  const address: Address = {
    du: 0,
    ni: 0,
    firstDu: undefined,
    firstNi: undefined,
    isOfMany: false,
    isOfHousehold: false,
  };
  for (const sentence of block.sentences) {
    // *Hur räknar ni ut min avgift?*: the reader asks the office.
    if (ownVoice.isIn(sentence)) continue;
    address.isOfMany ||= company.isIn(sentence);
    address.isOfHousehold ||= household.isIn(sentence);
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      const isDu = singular.has(token);
      if ((!isDu && !plural.has(token)) || touches(quoted, token.start, token.end)) continue;
      // *du och din man … ni*, *handläggaren och ni*, *ni som bor i huset*
      if (isJoined(tokens, index, isDu)) address.isOfMany = true;
      const { start, end } = token;
      if (isDu) {
        address.du++;
        address.firstDu ??= { start, end };
      } else {
        address.ni++;
        address.firstNi ??= { start, end };
      }
    }
  }
  return address.du + address.ni > 0 || address.isOfHousehold ? address : undefined;
}

/** True for a reader who stands beside somebody else, or is one of those who … */
function isJoined(tokens: readonly Token[], index: number, isDu: boolean): boolean {
  const before = tokens[index - 1]?.lower;
  const after = tokens[index + 1]?.lower;
  // *Vi kommer hem till er*, *hos er*: where the reader lives with others.
  if (!isDu && (before === 'hos' || (before === 'till' && tokens[index - 2]?.lower === 'hem'))) return true;
  if (isDu) return after === 'och' && /^(?:din|ditt|dina)$/u.test(tokens[index + 2]?.lower ?? '');
  return before === 'och' || before === 'av' || after === 'som' || after === 'två';
}

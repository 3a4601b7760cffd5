import { isProse } from '../src/rules/run.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedDocument, Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Where a term stands that the text only names. Offsets into the block's text. */
interface Named {
  start: number;
  end: number;
  stem: string;
}

const subjects = new Set(['det', 'detta', 'den', 'de']);
const fillers = new Set(['för', 'också', 'även', 'ibland', 'ofta']);
/** Longest name, in words. */
const longest = 3;
/** Terms of a text that are looked for, so that a long list of names is read in one pass. */
const mostNamed = 20;
/** One name that the text itself has explained helps those who meet it elsewhere, in a letter or a form. */
const fewestNamed = 2;
/** Enough of a word that its inflected forms have in common. */
const stemOf = (lower: string): string => lower.slice(0, Math.max(4, Math.min(8, lower.length - 2)));

export default defineRule({
  meta: {
    id: 'ord-utan-bruk',
    group: 'ord',
    quality: 'enkelt',
    title: { sv: 'Ord som bara nämns', en: 'A term that is only named' },
    severity: 'info',
    yieldsTo: ['forkortning-oforklarad', 'facktermer', 'sallsynt-ord'],
    documentTypes: ['lattlast', 'webbsida', 'brev', 'beslut', 'nyhetsbrev', 'inbjudan', 'e-post'],
    what: {
      sv: 'Facktermer som texten presenterar (Det kallas serviceinsatser) men sedan aldrig använder. I lättläst varje sådan, annars två eller fler.',
      en: 'Terms that the text introduces (Det kallas serviceinsatser) and then never uses: each in easy-to-read texts, else two or more.',
    },
    why: {
      sv: 'Läsaren tror att ordet är viktigt och försöker minnas det, fast det inte kommer tillbaka.',
      en: 'Readers think that the term matters and try to remember it, though it never comes back.',
    },
    todo: {
      sv: 'Stryk meningen om läsaren klarar sig utan ordet. Behövs det för att söka eller ansöka, säg det.',
      en: 'Strike out the sentence if readers can do without the term. If they need it to search or apply, say so.',
    },
    sources: [{ name: 'Isof, Klarspråkshjälpen', section: 'Använd ord som läsarna förstår' }],
    messages: {
      named: {
        sv: '”{term}” används inte mer i texten. Behöver läsaren ordet? Annars går meningen att stryka.',
        en: '“{term}” is not used again in the text. Do readers need it? If not, strike out the sentence.',
      },
    },
    fel: [
      {
        text: 'Du kan få hjälp att tvätta. Det kallas serviceinsatser. Du kan också få larm.',
        finds: ['serviceinsatser'],
      },
      {
        text: 'Du kan få hjälp att äta. Det kallas för personlig omvårdnad. Ring oss om du undrar något.',
        finds: ['personlig omvårdnad'],
      },
      {
        text: 'Du får hjälp med maten. Det kallas måltidsstöd. Någon städar hos dig. Det kallas serviceinsatser.',
        finds: ['måltidsstöd', 'serviceinsatser'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      { text: 'Du kan få någon med dig ut. Det kallas ledsagning. Ansök om ledsagning på webben.' },
      {
        text: 'Har du fått ett brev om att din granne vill bygga? Då får du tycka till. Det kallas grannehörande.',
        documentType: 'webbsida',
      },
      { text: 'Det kallas att beslutet delegeras. Hon kallas till mötet. Vad kallas det?' },
      { text: 'Du kan få hjälp att tvätta. Det kallas serviceinsatser.', documentType: 'styrdokument' },
    ],
  },
  words: wordSet(['kallas']),
  look(block) {
    const found = block.kind === 'heading' ? [] : block.sentences.flatMap(namedIn);
    return found.length > 0 ? found : undefined;
  },
  document({ document, documentType, looked, report }) {
    const named = looked
      .flatMap(({ block, found }) => found.map((one) => ({ block, ...one })))
      .slice(0, mostNamed);
    const uses = countUses(document, new Set(named.map(({ stem }) => stem)));
    const unused = named.filter(({ stem }) => uses.get(stem)! <= 1);
    if (documentType !== 'lattlast' && unused.length < fewestNamed) return;
    for (const { block, start, end } of unused) {
      report({ block, start, end, messageId: 'named', data: { term: block.text.slice(start, end) } });
    }
  },
});

/** *Det kallas (för) TERM.* and nothing else: the term at its end. */
function namedIn({ tokens }: Sentence): Named[] {
  if (!subjects.has(tokens[0]?.lower ?? '') || tokens[1]?.lower !== 'kallas' || tokens.at(-1)?.text !== '.')
    return [];
  let first = 2;
  while (fillers.has(tokens[first]?.lower ?? '')) first++;
  const words = tokens.slice(first, -1);
  if (words.length === 0 || words.length > longest || words.some(({ kind }) => kind !== 'word')) return [];
  if (words[0]!.lower === 'att') return [];
  const last = words.at(-1)!;
  return [{ start: words[0]!.start, end: last.end, stem: stemOf(last.lower) }];
}

/** How often words with each stem stand in the prose of a text, headings and links among it. */
function countUses({ blocks }: AnalysedDocument, stems: ReadonlySet<string>): Map<string, number> {
  const uses = new Map<string, number>();
  for (const stem of stems) uses.set(stem, 0);
  if (stems.size === 0) return uses;
  for (const block of blocks) {
    if (!isProse(block)) continue;
    for (const { tokens } of block.sentences) {
      for (const { lower } of tokens) {
        for (const stem of stems) if (lower.includes(stem)) uses.set(stem, uses.get(stem)! + 1);
      }
    }
  }
  return uses;
}

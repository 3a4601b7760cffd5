import { setOfWords } from '../base/word-list.ts';
import type { Block } from '../format/types.ts';
import type { Language } from './types.ts';

// Function words by language. A word that Swedish shares with a rival says nothing between the two, so the lists
// of the neighbours name the shared words as well.

const swedish = setOfWords(`
    och att det i är som på en för av med till den har inte om ett men de så jag var från vi du kan ska när också
    vid nu eller hur efter han hon hade skulle blir där ut upp vara få får finns kommer mycket måste mot under
    över här dig mig oss din ditt dina vår våra alla några något någon andra bara bör genom utan samt enligt vilka
    vilken vilket varför därför denna detta dessa vill gör innan mellan hos inom än mer även heter sin sig sitt
    kommunen nämnden beslut ej icke skall bland annat respektive blev ha per man
  `);

/** Swedish words that are rarer than the same word of another language: they count half for it. */
const rarelySwedish = setOfWords('er et ja se ne ni la da des vet sen u o in all her hans al at a');

/** What a word has beyond ASCII, as bits. */
const å = 1;
const ä = 2;
const ö = 4;
const otherLetter = 8;

/** The bits of the characters up to U+00FF. */
const letterBits = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code < 128) return 0;
  const index = 'åäö'.indexOf(String.fromCharCode(code).toLowerCase());
  return index < 0 ? otherLetter : 1 << index;
});

interface Rival {
  language: 'en' | 'other';
  words: ReadonlySet<string>;
  /**
   * Letters that the language has and Swedish has not (looked for beyond ASCII only), and their weight. In
   * `sequences` only their order tells: words whose letters are all Swedish are looked at too.
   */
  letters?: { pattern: RegExp; weight: number; sequences?: true };
  /** Swedish letters that the rival does not have, as bits: each word with one speaks for Swedish. */
  swedishLetters: number;
}

const rivals: readonly Rival[] = [
  {
    language: 'en',
    words: setOfWords(`
        the and of to is that it you for with are this be have from they not was but what which will can your their
        has would there been if or we about when who our these how should must may more do does than other any
        where were at by an as on my all in a i
      `),
    swedishLetters: å | ä | ö,
  },
  {
    // Danish and Norwegian.
    language: 'other',
    words: setOfWords(`
        og ikke er jeg af til fra hvad hva hvor hvis skal ved mellem mellom noe noget nogen noen når være vært blev
        ble blive også bliver deg meg dere gjør gør etter uten uden mange flere vores våre kommunen hun disse
        denne dette deres sine hvordan hvornår hvem et å at mer meget mye over for ikkje eit ein frå vere dei nå
        i det som på en av med den har om men de du vi kan var vil din sin sig seg dig han efter eller ut opp under
        få får hos inn alle andre kun må ha blir mot oss sit sitt ditt
      `),
    letters: { pattern: /[æø]/, weight: 1 },
    swedishLetters: ä | ö,
  },
  {
    // Finnish and Estonian.
    language: 'other',
    words: setOfWords(`
        ja on ei se että ovat oli hän tai mutta kun joka jotka myös sekä voi olla kanssa mukaan tämä sen jos niin
        kuin vain sinun voit ole hänen siitä eivät ennen jälkeen sinulle sinä minun me he olet kunta kunnan oma
        ning või mis kes oli see kui ka teile meie teie oleme
      `),
    letters: { pattern: /ää|öö|^[^yui]*[yui].*ä|^[^ä]*ä.*yy|[slnt]ä$/, weight: 0.5, sequences: true },
    swedishLetters: å,
  },
  {
    // German and Dutch.
    language: 'other',
    words: setOfWords(`
        der die das und ist nicht mit von zu ein eine für auf dem des sich werden sind im auch wie bei oder wir sie
        ich aus nach durch wird haben kann zur zum über einen einer können gegen ihr ihre ihren ihnen wenn het van
        niet zijn voor dat met aan ook wordt deze naar bij uit worden u uw wij een te als we hebben kunt den de en
        in er es so man hat
      `),
    letters: { pattern: /[ßü]/, weight: 0.5 },
    swedishLetters: å,
  },
  {
    // Romance languages.
    language: 'other',
    words: setOfWords(`
        el la los las de del que y en un una es por con para se no su al como más o pero sus le ha este si les des
        et est une pour dans qui pas sur plus par au avec ce sont il nous vous ou leur aux être di che non per della
        dei sono gli nel alla da do em um uma não os com ao sua și să cu nu pe sau lorsque cuando
      `),
    letters: { pattern: /[ñçãõêâîôûìòùșţț]/, weight: 0.5 },
    swedishLetters: å | ä | ö,
  },
  {
    // Slavic languages in Latin letters.
    language: 'other',
    words: setOfWords(`
        w z na do się nie jest to że o jak po od za przez dla są oraz lub przy ich może ale jego który która które
        i u je su da ne sa kao ili ali koji koja koje biti nije bez kod ako ste niste
      `),
    letters: { pattern: /[łżźśćęąńčšžđ]/, weight: 0.7 },
    swedishLetters: å | ä | ö,
  },
  {
    // Somali, Turkish, Kurdish (Kurmanji), Albanian.
    language: 'other',
    words: setOfWords(`
        waa iyo ka ku oo in la ayaa aan uu ay waxaa loo leh soo kale haddii waxaad waxay kartaa marka bir ve bu için
        ile çok daha olan olarak gibi değil veya ki size û li ji bi ew di dhe të në një për me që është nuk si
      `),
    letters: { pattern: /[ğışëî]/, weight: 0.5 },
    swedishLetters: å | ä,
  },
];

/** What a word says: for Swedish against each rival, and for each rival. */
interface Weight {
  swedish: Float32Array;
  rival: Float32Array;
}

const weights: ReadonlyMap<string, Weight> = collectWeights();

/** Set at the key of every listed word, so that most words need no look-up. */
const gate = new Uint8Array(4096);
for (const word of weights.keys()) gate[gateKey(word, 0, word.length)] = 1;
const longestListed = Math.max(...[...weights.keys()].map((word) => word.length));

/** A number for a word by its ends and length; the case of Latin letters does not matter. */
function gateKey(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start) & 0x1f;
  const last = text.charCodeAt(end - 1) & 0x1f;
  return ((end - start) * 1024 + first * 32 + last) & 0xfff;
}

function collectWeights(): Map<string, Weight> {
  const result = new Map<string, Weight>();
  const all = new Set([...swedish, ...rivals.flatMap((rival) => [...rival.words])]);
  for (const word of all) {
    const isSwedish = swedish.has(word);
    const weight: Weight = {
      swedish: Float32Array.from(rivals, (rival) => (isSwedish && !rival.words.has(word) ? 1 : 0)),
      rival: Float32Array.from(rivals, (rival) =>
        !rival.words.has(word) || isSwedish ? 0 : rarelySwedish.has(word) ? 0.5 : 1,
      ),
    };
    result.set(word, weight);
  }
  return result;
}

/** What a text shows of its language. */
export interface Evidence {
  language: Language;
  /** False when too little speaks for any language: names, figures, a heading of one word. */
  clear: boolean;
  /** For another language than Swedish, which: its place among the rivals, or `otherScriptSlot`. */
  rival: number | undefined;
  /** Bits by those places: the languages that the text is not in if it may be in Swedish. */
  swedishRather: number;
}

/** Where languages in another script stand, after the rivals. */
const otherScriptSlot = rivals.length;

/** How much of a block is looked at, in UTF-16 units. */
const extent = 1500;

/** Longest text, in words, where English words behind Swedish ones are taken for a title that is quoted. */
const shortText = 14;

/** Every so many words it is asked whether the text is plainly Swedish: then the rest is not read. */
const firstLook = 8;

// What one text says for Swedish against each rival, and for each: used again for the next, since most texts are short.
const ownScores = new Float32Array(rivals.length);
const rivalScores = new Float32Array(rivals.length);

/**
 * Reads what function words and letters of a block's text show of its language. Swedish is left only on clear evidence:
 * an English title in a Swedish sentence is none.
 */
export function languageEvidence(text: string): Evidence {
  const limit = Math.min(text.length, extent);
  const own = ownScores.fill(0);
  const scores = rivalScores.fill(0);
  let count = 0;
  let foreignScript = 0;
  let letters = 0;
  let englishIsQuoted = false;
  for (let start = 0; start < limit; ) {
    let bits = 0;
    let end = start;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      if (code < 128) {
        if (asciiLetters[code] === 0) break;
      } else {
        if (!isLetterBeyondAscii(code)) break;
        bits |= code < 256 ? letterBits[code]! : otherLetter;
      }
    }
    if (end === start) {
      start++;
      continue;
    }
    const from = start;
    start = end;
    count++;
    letters += end - from;
    if (bits !== 0 || (end - from <= longestListed && gate[gateKey(text, from, end)] === 1)) {
      const word = text.slice(from, end);
      if ((bits & otherLetter) !== 0 && otherScript.test(word)) {
        foreignScript += word.length;
        continue;
      }
      const english = scores[0]!;
      addWord(word, bits, own, scores);
      if (english === 0 && scores[0]! > 0) englishIsQuoted = own[0]! > 0 || count > 3;
    }
    if (count % firstLook === 0 && least(own) >= 3 && most(scores) <= count / firstLook / 2) break;
  }
  if (foreignScript > letters / 2 && letters > 3)
    return { language: 'other', clear: true, rival: otherScriptSlot, swedishRather: 0 };

  let best = -1;
  for (let slot = 0; slot < rivals.length; slot++) {
    const score = scores[slot]!;
    if (score < 2 || score <= own[slot]! * 2 + 0.5 || score < count * 0.1) continue;
    if (slot === 0 && englishIsQuoted && count <= shortText) continue;
    if (best === -1 || score > scores[best]!) best = slot;
  }
  if (best !== -1) {
    return { language: rivals[best]!.language, clear: true, rival: best, swedishRather: 0 };
  }
  const against = most(scores);
  const clear = least(own) >= 2 && least(own) > against;
  // A word or letter speaks for Swedish, and hardly anything against it.
  const leansSwedish = against < 1 && (most(own) > 0 || /[åäö]/i.test(text.slice(0, limit)));
  let swedishRather = leansSwedish ? (1 << englishSlot) | (1 << otherScriptSlot) : 0;
  for (let slot = 0; slot < rivals.length; slot++) {
    if (slot !== englishSlot && own[slot]! >= 2 && own[slot]! > scores[slot]! * 2) swedishRather |= 1 << slot;
  }
  return { language: 'sv', clear, rival: undefined, swedishRather };
}

const englishSlot = rivals.findIndex(({ language }) => language === 'en');

/** 1 for the ASCII characters that words are made of. */
const asciiLetters = Uint8Array.from({ length: 128 }, (_, code) =>
  /[A-Za-z']/.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Letters and marks of all scripts up to the punctuation of U+2000, and those of East Asia. */
function isLetterBeyondAscii(code: number): boolean {
  if (code < 0x2000) return code >= 0xc0 && code !== 0xd7 && code !== 0xf7;
  return code >= 0x2c00 && code <= 0xd7ff;
}

const otherScript = /[^\p{Script=Latin}\p{M}']/u;

function least(values: Float32Array): number {
  let result = values[0]!;
  for (let index = 1; index < values.length; index++) if (values[index]! < result) result = values[index]!;
  return result;
}

function most(values: Float32Array): number {
  let result = values[0]!;
  for (let index = 1; index < values.length; index++) if (values[index]! > result) result = values[index]!;
  return result;
}

function addWord(word: string, bits: number, own: Float32Array, scores: Float32Array): void {
  const lower = word.toLowerCase();
  const weight = weights.get(lower);
  if (weight === undefined && bits === 0) return;
  // A name with foreign letters says nothing of the text it stands in.
  const isName = lower !== word;
  if (weight === undefined && isName) return;
  for (let slot = 0; slot < rivals.length; slot++) {
    if (weight !== undefined) {
      own[slot]! += weight.swedish[slot]!;
      scores[slot]! += weight.rival[slot]!;
      continue;
    }
    const { letters, swedishLetters } = rivals[slot]!;
    const mayTell = letters !== undefined && ((bits & otherLetter) !== 0 || letters.sequences === true);
    if (mayTell && letters.pattern.test(lower)) scores[slot]! += letters.weight;
    if ((bits & swedishLetters) !== 0) own[slot]! += 0.5;
  }
}

/** The language that a mark names (BCP 47): `sv` and `sv-FI` are Swedish, `en` and `en-GB` English, all others `other`; undefined for no language. */
function languageOfTag(tag: string | undefined): Language | undefined {
  const primary = tag?.trim().toLowerCase().split(/[-_]/)[0];
  if (primary === undefined || primary === '' || primary === 'und' || primary === 'mul') return undefined;
  if (primary === 'sv' || primary === 'swe') return 'sv';
  return primary === 'en' || primary === 'eng' ? 'en' : 'other';
}

/**
 * The languages of the blocks of a document. Blocks that are marked or that show their language are decided
 * first; headings, names and other short blocks follow the next block that shows its language (headings) or the one
 * before, if they may be in that language, and the document's language where there is none. A mark holds for the
 * block that has it and no other.
 *
 * @param known The evidence of each block, where it has been read before.
 */
export function detectLanguages(
  blocks: readonly Pick<Block, 'text' | 'kind' | 'markedLanguage' | 'within'>[],
  documentLanguage?: string,
  known?: readonly Evidence[],
): Language[] {
  const evidence = blocks.map((block, index) => known?.[index] ?? languageEvidence(block.text));
  const fallback = languageOfTag(documentLanguage) ?? 'sv';
  const marked = blocks.map((block) => languageOfTag(block.markedLanguage));
  const shown = evidence.map((one, index) => (one.clear && marked[index] === undefined ? one : undefined));
  const before = carry(shown, 1);
  const after = carry(shown, -1);
  const result: Language[] = [];
  blocks.forEach((block, index) => {
    const outer = block.within === undefined ? undefined : result[block.within];
    const neighbour =
      block.kind === 'heading' ? (after[index] ?? before[index]) : (before[index] ?? after[index]);
    const isSwedish =
      neighbour?.rival !== undefined && (evidence[index]!.swedishRather & (1 << neighbour.rival)) !== 0;
    result.push(
      marked[index] ??
        shown[index]?.language ??
        outer ??
        (isSwedish ? 'sv' : neighbour?.language) ??
        fallback,
    );
  });
  return result;
}

/** For each place the nearest clear evidence before it (step 1) or after it (step -1). */
function carry(decided: readonly (Evidence | undefined)[], step: 1 | -1): (Evidence | undefined)[] {
  const result: (Evidence | undefined)[] = new Array(decided.length);
  let last: Evidence | undefined;
  for (let count = 0; count < decided.length; count++) {
    const index = step === 1 ? count : decided.length - 1 - count;
    last = decided[index] ?? last;
    result[index] = last;
  }
  return result;
}

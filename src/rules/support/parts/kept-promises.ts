import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';
import { isPeriod } from './appeals.ts';
import { formWords } from './promises.ts';

// What keeps a promise: the words and sentences that give what was promised, or show that nothing was.

/** A sentence that promises something, with its block, and what comes next: in the block after it where the block ends. */
export interface Placed {
  block: AnalysedBlock;
  sentence: Sentence;
  next(): Sentence | undefined;
  /** The lines of the list or table that stands straight below the block. */
  list(): readonly Sentence[];
}

/** Words that lead to a telephone number or an address. */
export const contacts = wordSet('kontaktuppgifter kontaktuppgifterna');
/** Words that tell how to apply. */
export const ways =
  wordSet(`e-tjänst e-tjänsten e-tjänster e-tjänsterna blankett blanketten blanketter blanketterna formulär
  formuläret ansökningsblankett ansökningsblanketten webben digitalt bankid mejl mejla e-post kontakta kontaktar
  ring ringer appen länken länk logga loggar kontaktcenter automatiskt`);
/** Ways that tell how only where the applying is told: *skicka ansökan till oss*. */
const waysBeside =
  wordSet(`skicka skickar skickas lämna lämnar lämnas hos via muntligt muntligen handläggare handläggaren brev post
  besök personalen rektor`);
/** Words that say the price, that there is none, or what decides it. */
export const prices = wordSet(
  `kr kronor procent gratis kostnadsfri kostnadsfritt avgiftsfri avgiftsfritt ingenting taxa taxan maxtaxa
  prislista prislistan avgiftstabell inkomst inkomster inkomsten varierar beror beroende påverkas prisbasbelopp
  självkostnad avgiftsbeslut taxor`,
);

/** *Innan du ansöker, om du ansöker* promise nothing. */
export function isCondition({ sentence: { tokens } }: Placed): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === 'innan' ||
      lower === 'när' ||
      (lower === 'om' && (at === 0 || conditionSubject.test(tokens[at + 1]?.lower ?? ''))),
  );
}

const conditionSubject = /^(?:du|ni|man|det|din|ditt|dina|någon)$/u;

/** True where at least something is told: *hos kommunen, i den kommun där du bor, skriftligt till rektor*. */
export function tellsSomething(one: Placed): boolean {
  const { sentence } = one;
  if (isCondition(one) || waysBeside.isIn(sentence)) return true;
  const next = one.next();
  return (
    (next !== undefined && waysBeside.isIn(next)) ||
    sentence.tokens.some(({ lower }) => lower === 'kommun' || lower === 'den')
  );
}

/** *om läkaren tar ut en avgift*: what others charge the text cannot know. */
const others = wordSet(
  'läkaren läkare vårdcentralen banken företaget företagaren hantverkaren polisen domstolen säljaren någon',
);

/** *Avgiften får du ett eget beslut om*: the price is told there. */
export function isDecidedApart({ sentence, next }: Placed): boolean {
  const tells = ({ tokens }: Sentence) =>
    tokens.some(
      ({ lower }, place) =>
        lower === 'beslut' && /^(?:eget|separat|särskilt|annat)$/u.test(tokens[place - 1]?.lower ?? ''),
    );
  const after = next();
  return tells(sentence) || (after !== undefined && tells(after));
}

export function isOfOthers({ sentence }: Placed): boolean {
  return others.isIn(sentence);
}

const nothing = new Set(['inga', 'inget', 'nej']);

/** Days and hours without a figure: *vardagar från lunch*, *senast i april*. */
const timeWord =
  /^(?:januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|(?:mån|tis|ons|tors|fre|lör|sön|var)dag(?:en|ar|arna)?|helger|lunch|dygnet)$/u;

/** True when the sentence or the next one gives a day, an hour or a month. */
export function tellsTime({ sentence, next }: Placed): boolean {
  const tells = ({ kind, lower }: Token) => kind === 'number' || timeWord.test(lower);
  return sentence.tokens.some(tells) || (next()?.tokens.some(tells) ?? false);
}

/** Where somebody can be met, beside a telephone and an address of e-mail. */
const places = wordSet(
  `reception receptionen besök besöker besöksadress kontoret disken medborgarkontoret kundcenter kundtjänst servicecenter
  kontaktcenter medborgarcenter stadshuset kommunhuset biblioteket expeditionen brevlåda brevlådan`,
);

/** *Kontakta oss. Vi sitter i receptionen i kommunhuset*: the sentence or the next one says where. */
export function tellsPlace({ sentence, next }: Placed): boolean {
  const after = next();
  return places.isIn(sentence) || (after !== undefined && places.isIn(after));
}

/** *Du ansöker hos oss. Skriv namn och adress och lämna det i receptionen*: the next sentence says how. */
export function isToldNext(one: Placed): boolean {
  const after = one.next();
  return isCondition(one) || (after !== undefined && waysBeside.isIn(after));
}

/** True when the sentence, the next one or the list below gives a figure or a date. */
export function hasFigure({ sentence, next, list }: Placed): boolean {
  // *kostar inga pengar*, *kostar inget*, *Kostar det något? Nej, …*
  const tells = (token: Token) => token.kind === 'number' || nothing.has(token.lower) || isPeriod(token);
  return (
    sentence.tokens.some(tells) ||
    (next()?.tokens.some(tells) ?? false) ||
    list().some(({ tokens }) => tokens.some(tells))
  );
}

/** What is said of a form whose place is told: *hämtar du på kontoret, bifogas*. */
const formTold =
  /^(?:finns|hittar|hitta|hämtar|hämtas|hämta|laddar|ladda|beställer|beställ|får|fås|länk|länken|skickar|bifogas|bifogar|bifogad|fick|fått|förra|e-tjänst|e-tjänsten|webbplats|hemsida|fylla|fyller|nedan|här)$/u;

/** True where a sentence says where the form is, or a heading or a label names it. */
export function tellsWhereFormIs({ blocks }: AnalysedDocument): boolean {
  return blocks.some((block) => {
    if (!formWords.isInBlock(block)) return false;
    if (block.kind !== 'paragraph' && block.kind !== 'listItem') return true;
    return block.sentences.some(
      (sentence) => formWords.isIn(sentence) && sentence.tokens.some(({ lower }) => formTold.test(lower)),
    );
  });
}

/** Words that are not the writer's to change: quotations, code, names, titles of laws, prescribed headings. */

import { trimEnd } from '../../base/trim-end.ts';
import type { DocumentType } from '../../document-type/document-types.ts';
import { spanIndexOf } from '../../format/span-index.ts';
import type { AnalysedBlock, Sentence, Token } from '../../swedish/types.ts';
import { wordSet } from '../../swedish/word-sets.ts';

/** True when the range touches code, a foreign passage or a quotation inside the block. */
export function inProtectedSpan(block: AnalysedBlock, start: number, end: number): boolean {
  return block.spans.length > 0 && protectedSpans(block).touches(start, end);
}

const protectedSpans = spanIndexOf(
  ({ kind }) => kind === 'code' || kind === 'foreign' || kind === 'quotation',
);

const closing: Record<string, string> = { '”': '”', '“': '“”', '"': '"', '»': '»«', '«': '»', '„': '”“' };
const longestQuotation = 1000;

/**
 * Character ranges between quotation marks, start and end in turn: another's words, or a word that is talked
 * about. A mark without a fellow within the block is no quotation. Linear in the length of the text.
 */
export function quotations(text: string): number[] {
  if (!/[”“"»«„]/u.test(text)) return [];
  const ranges: number[] = [];
  const found = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const ends = closing[text[at]!];
    if (ends === undefined || (at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]!))) continue;
    let end = found.get(ends) ?? -1;
    if (end <= at) {
      end = at + 1;
      while (end < text.length && !ends.includes(text[end]!)) end++;
      found.set(ends, end);
    }
    if (end === text.length || end - at > longestQuotation) continue;
    ranges.push(at, end + 1);
    at = end;
  }
  return ranges;
}

const wordNouns = wordSet(
  'ordet begreppet termen uttrycket benämningen orden begreppen termerna benämningarna',
);
/** Verbs after which stands what something is or was called. */
const calling =
  wordSet(`kallas kallades kallats kalla kallar kallade kallat kallad hette hetat benämns benämndes benämnts benämner
  benämnt benämnd benämnda`);
/** What may stand between: the thing that has the name, and since when. */
const between = wordSet(
  `det detta den denna dessa de vi man för tidigare förr förut då ofta ibland även också fortfarande länge`,
  {
    endings: 'bidraget stödet insatsen hjälpen lagen tjänsten nämnden boendet arbetet ersättningen avgiften',
  },
);

/**
 * True when the word at `index` is talked about and not used: *ordet handikapp*, *förr kallades det socialbidrag*.
 * *Så kallad* offers a word as the writer's own.
 */
export function isMentioned(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (wordNouns.has(before)) return true;
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const token = tokens[at]!;
    if (calling.has(token)) return tokens[at - 1]?.lower !== 'så';
    if (!between.has(token)) return false;
  }
  return false;
}

const speech = /^[–—]\s|,\s(?:säger|sa|sade|menar|berättar|förklarar|tycker)\s/u;

/** True for a paragraph that somebody is quoted as saying: *– Det är bra*, *Det är bra, säger Anna Ek*. */
export function isSpoken({ kind, text }: AnalysedBlock): boolean {
  return kind === 'paragraph' && speech.test(text);
}

/**
 * True when the token is written as a name: a capital inside a sentence, after a word. A word that is all
 * capitals tells nothing, nor does one that only begins with a letter or a short form.
 */
export function looksLikeName(sentence: Sentence, index: number): boolean {
  const { tokens } = sentence;
  const token = tokens[index]!;
  if (index === 0 || !startsUpper(token) || token.text === token.text.toUpperCase()) return false;
  // F-skuldsanering, VA-anläggning: the capital is of a letter or a short form, the word is none of a name.
  if (/^\p{Lu}{1,5}-\p{Ll}/u.test(token.text)) return false;
  const previous = tokens[index - 1]!;
  return previous.kind === 'word' || previous.text === '-' || previous.text === '/';
}

/** True for a word that begins with a capital, whatever the others are. */
export function startsUpper({ text, lower }: Pick<Token, 'text' | 'lower'>): boolean {
  return text[0] !== lower[0];
}

/** What carries a name of its own: *e-tjänsten Anmäl livsmedelsverksamhet*, *blanketten Ansökan om servitut*. */
const titled = new Set(
  `e-tjänst e-tjänsten tjänsten blankett blanketten formulär formuläret sidan webbsidan appen broschyren foldern kursen
  mappen fliken menyn rubriken faktabladet heter`.split(/\s+/u),
);
const longestName = 8;
/** Words at which a sentence goes on behind a name. */
const goesOn = /^(?:är|gäller|finns|kan|ska|får|behöver|innan|när|så|du|vi)$/u;

/** True for a word inside the name of a service, a form or a page, which begins with a capital behind what carries it. */
export function isInTitle(tokens: readonly Token[], index: number): boolean {
  for (let at = index; at > 0 && at >= index - longestName; at--) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' || goesOn.test(token.lower)) return false;
    if (startsUpper(token) && titled.has(tokens[at - 1]!.lower)) return true;
  }
  return false;
}

const addressAfter = /^(?:,\s[^,.\n]{1,40}){0,2},\s\d{3}\s?\d{2}\s\p{Lu}/u;
const longestAddress = 100;

/** True for what a postal address begins with: *Planenheten, Exempelby kommun, 555 55 Exempelby*. */
export function beginsAddress(text: string, end: number): boolean {
  return addressAfter.test(text.slice(end, end + longestAddress));
}

const lawWord =
  /(?:(?<!s|bo|under|över|an|upp)lag|(?<!s|bo|under|över|an|upp)lagens?|balk(?:ens?)?|förordning(?:ens?)?|föreskrifter)$/u;
const lawNumber = /^\d{4}:\d+$/u;
const unionAct = /^(?:direktiv|förordning|rambeslut)(?:et|en)?$/u;
const unionNumber = /^\d{2,4}\/\d+/u;
/** *Direktiv (EU) 2015/1535 av den 9 september 2015*: this many words at most stand before *om*. */
const longestNumbering = 12;
const titleOpener = new Set(['om', 'med', 'för', 'angående']);
// A title has no finite verb, subject or relative clause: the first one ends it. Only common ones are needed to stop
// early enough.
const titleEnd = new Set(
  `är var blir ska skall får kan måste bör har hade gäller säger anger finns framgår innebär kräver ger reglerar ges
  regleras föreslås föreslår kompletteras upphävs upphör träder trädde föreskrivs stadgas bestäms behöver kommer vill
  gör görs inte som du vi ni han hon man`.split(/\s+/u),
);
const longestTitle = 14;
const citesSection = new Set(['§', '§§', 'kap', 'kap.', 'stycket', 'st.']);

/**
 * Token ranges, start and end in turn, that are the title of a law: *lagen (1993:387) om stöd och service
 * till vissa funktionshindrade*, *lag om …*, or its name where a section of it is cited: *20 § miljöbalken*.
 */
export function lawTitles(tokens: readonly Token[]): number[] {
  const ranges: number[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const { kind, lower } = tokens[index]!;
    if (kind !== 'word') continue;
    const named = unionAct.test(lower) ? behindUnionNumber(tokens, index + 1) : undefined;
    if (named !== undefined) {
      const end = titleEndFrom(tokens, named);
      ranges.push(index, end);
      index = end - 1;
      continue;
    }
    if (!lawWord.test(lower)) continue;
    let end = index + 1;
    let numbered = false;
    if (tokens[end]?.text === '(') {
      const close = tokens.findIndex((token, at) => at > end && at <= end + 4 && token.text === ')');
      if (close > 0 && tokens.slice(end, close).some(({ text }) => lawNumber.test(text))) {
        numbered = true;
        end = close + 1;
      }
    }
    if (tokens[end] !== undefined && titleOpener.has(tokens[end]!.lower)) {
      if (numbered || tokens[end]!.lower === 'om') {
        end = titleEndFrom(tokens, end);
      }
    }
    if (end > index + 1 || citesSection.has(tokens[index - 1]?.lower ?? '')) ranges.push(index, end);
    index = end - 1;
  }
  return ranges;
}

function titleEndFrom(tokens: readonly Token[], start: number): number {
  const limit = Math.min(tokens.length, start + longestTitle);
  let end = start;
  while (end < limit && !endsTitle(tokens, end)) end++;
  return end;
}

/** Where *om* stands behind the number of an act of the Union and its date, or undefined. */
function behindUnionNumber(tokens: readonly Token[], start: number): number | undefined {
  let numbered = false;
  for (let at = start; at < Math.min(tokens.length, start + longestNumbering); at++) {
    const { lower, text } = tokens[at]!;
    if (unionNumber.test(text) || (text === '/' && tokens[at - 1]!.kind === 'number')) numbered = true;
    else if (lower === 'om') return numbered ? at : undefined;
    else if (text === '.' || text === ',' || titleEnd.has(lower)) return undefined;
  }
  return undefined;
}

function endsTitle(tokens: readonly Token[], index: number): boolean {
  const { kind, lower } = tokens[index]!;
  // *För att* says what the law is used for.
  return (
    kind === 'punctuation' || titleEnd.has(lower) || (lower === 'för' && tokens[index + 1]?.lower === 'att')
  );
}

/** True when the range touches one of the ranges, both in tokens or both in characters. */
export function touches(ranges: readonly number[], start: number, end: number): boolean {
  for (let index = 0; index < ranges.length; index += 2) {
    if (ranges[index]! < end && start < ranges[index + 1]!) return true;
  }
  return false;
}

const prescribed = new Set(
  `adjungering
ajournering
anförande
anföranden
avstyrkande
beslutet delges
beslutet expedieras till
bordläggning
delgivning
delgivningar
expediering
expedieras
expedieras till
föredragande
ikraftträdande
justering
jäv
kungörelse
paragrafer
propositionsordning
protokollet expedieras till
protokollsjustering
protokollsutdrag
reservation
reservationer
sammanträde
sammanträdesdatum
tjänsteskrivelse
tjänsteutlåtande
yrkande
yrkanden
yttrande
yttranden`.split('\n'),
);
const typesWithTemplates = new Set<DocumentType>([
  'protokoll',
  'tjansteskrivelse',
  'styrdokument',
  'beslut',
  'blankett',
]);

/** True for a heading or label that the sender's template prescribes. */
export function isPrescribedHeading(block: AnalysedBlock, documentType: DocumentType): boolean {
  if (!typesWithTemplates.has(documentType)) return false;
  if (block.kind !== 'heading' && block.kind !== 'fragment') return false;
  return prescribed.has(trimEnd(block.text.toLowerCase(), /[\s:.]/u).replace(/^[§\d\s.]+/u, ''));
}

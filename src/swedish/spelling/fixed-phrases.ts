import type { Token } from '../types.ts';
import type { WritingHit } from './types.ts';

/**
 * Expressions with one right spelling, by the norms of Myndigheternas skrivregler 10.2–10.3 and SAOL. A closed
 * list of the project's own; expressions that are right both ways stand in `VARIANTS`.
 */
const WRITTEN_APART: Readonly<Record<string, string>> = {
  allafall: 'alla fall',
  blandannat: 'bland annat',
  framförallt: 'framför allt',
  föratt: 'för att',
  förövrigt: 'för övrigt',
  hursomhelst: 'hur som helst',
  iallafall: 'i alla fall',
  ifrågaom: 'i fråga om',
  iochförsig: 'i och för sig',
  iochmed: 'i och med',
  iochmedatt: 'i och med att',
  isynnerhet: 'i synnerhet',
  iövrigt: 'i övrigt',
  iår: 'i år',
  medmera: 'med mera',
  någongång: 'någon gång',
  närsomhelst: 'när som helst',
  pågrundav: 'på grund av',
  pånytt: 'på nytt',
  såatt: 'så att',
  såkallad: 'så kallad',
  såkallade: 'så kallade',
  såkallat: 'så kallat',
  sålänge: 'så länge',
  tillexempel: 'till exempel',
  tillfullo: 'till fullo',
  tillföljd: 'till följd',
  tillgodo: 'till godo',
  tilllåns: 'till låns',
  tillochmed: 'till och med',
  tillskillnad: 'till skillnad',
  tillslut: 'till slut',
  tilläventyrs: 'till äventyrs',
  trotsallt: 'trots allt',
  vadsomhelst: 'vad som helst',
  varjedag: 'varje dag',
  varjegång: 'varje gång',
  varsomhelst: 'var som helst',
  vemsomhelst: 'vem som helst',
  överhuvudtaget: 'över huvud taget',
};

/** Words that are written as one, by how they are split. Only splits that are never right as two words. */
const WRITTEN_TOGETHER: Readonly<Record<string, string>> = {
  'all ting': 'allting',
  'där emot': 'däremot',
  'dess utom': 'dessutom',
  'efter som': 'eftersom',
  'emeller tid': 'emellertid',
  'i bland': 'ibland',
  'i genom': 'igenom',
  'i från': 'ifrån',
  'i hop': 'ihop',
  'ingen ting': 'ingenting',
  'ingen stans': 'ingenstans',
  'lik som': 'liksom',
  'någon stans': 'någonstans',
  'någon ting': 'någonting',
  'någon sin': 'någonsin',
  'om kring': 'omkring',
  'sam tidigt': 'samtidigt',
  'till baka': 'tillbaka',
  'till gänglig': 'tillgänglig',
  'till sammans': 'tillsammans',
  'till lämpa': 'tillämpa',
  'tvärt emot': 'tvärtemot',
  'tvärt om': 'tvärtom',
  'var annan': 'varannan',
  'över ens': 'överens',
  'överhuvud taget': 'över huvud taget',
  'över huvudtaget': 'över huvud taget',
  'fram för allt': 'framför allt',
};

const LONGEST = 3;

/** Fixed expressions in a wrong spelling: *framförallt, överhuvudtaget, där emot*. */
export function findFixedPhrases(tokens: readonly Token[]): WritingHit[] {
  const hits: WritingHit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (token.kind !== 'word') continue;
    const apart = Object.hasOwn(WRITTEN_APART, token.lower) ? WRITTEN_APART[token.lower]! : undefined;
    const found = apart ? { length: 1, right: apart } : written(tokens, index);
    if (!found) continue;
    const end = tokens[index + found.length - 1]!.end;
    hits.push({
      start: token.start,
      end,
      suggestion: likeCase(token.text, found.right),
      kind: 'fixed-phrase',
    });
    index += found.length - 1;
  }
  return hits;
}

/** Tokens from `index` that are one word written apart, the longest first. */
function written(tokens: readonly Token[], index: number): { length: number; right: string } | undefined {
  for (let length = LONGEST; length >= 2; length--) {
    const phrase = phraseAt(tokens, index, length);
    if (phrase === undefined || !Object.hasOwn(WRITTEN_TOGETHER, phrase)) continue;
    return { length, right: WRITTEN_TOGETHER[phrase]! };
  }
  return undefined;
}

/** `length` words with single spaces between them, in small letters. */
function phraseAt(tokens: readonly Token[], index: number, length: number): string | undefined {
  if (index + length > tokens.length) return undefined;
  for (let at = index; at < index + length; at++) {
    if (tokens[at]!.kind !== 'word') return undefined;
    if (at > index && tokens[at]!.start - tokens[at - 1]!.end !== 1) return undefined;
  }
  return tokens
    .slice(index, index + length)
    .map(({ lower }) => lower)
    .join(' ');
}

function likeCase(model: string, text: string): string {
  return model[0] !== model[0]!.toLowerCase() ? text[0]!.toUpperCase() + text.slice(1) : text;
}

/** Right both ways (SAOL, Skrivregler 10.2), but one text keeps to one. */
const VARIANTS: readonly (readonly [string, string])[] = [
  ['i dag', 'idag'],
  ['i går', 'igår'],
  ['i morgon', 'imorgon'],
  ['i kväll', 'ikväll'],
  ['i stället', 'istället'],
  ['i fjol', 'ifjol'],
  ['i kapp', 'ikapp'],
  ['i väg', 'iväg'],
  ['i gång', 'igång'],
  ['i fatt', 'ifatt'],
  ['till rätta', 'tillrätta'],
  ['till väga', 'tillväga'],
  ['till handa', 'tillhanda'],
  ['så här', 'såhär'],
  ['så där', 'sådär'],
];

/** A hit in one of several runs of tokens. */
export interface InconsistentHit extends WritingHit {
  /** Index of the run of tokens (sentence) that the hit stands in. */
  run: number;
}

/**
 * Expressions that one text spells both ways (*i dag* and *idag*): the rarer spelling is marked, the later one
 * where both are as frequent. `runs` are the tokens of all sentences of the text.
 */
export function findInconsistentSpellings(runs: readonly (readonly Token[])[]): InconsistentHit[] {
  const uses = new Map<string, { run: number; start: number; end: number; text: string }[]>();
  runs.forEach((tokens, run) => {
    for (let index = 0; index < tokens.length; index++) {
      const { kind, lower, text, start, end } = tokens[index]!;
      if (kind !== 'word' || !variantForms.has(firstWord(lower))) continue;
      if (variantForms.has(lower)) add(lower, { run, start, end, text });
      const pair = phraseAt(tokens, index, 2);
      if (pair && variantForms.has(pair)) add(pair, { run, start, end: tokens[index + 1]!.end, text });
    }
  });
  function add(form: string, use: { run: number; start: number; end: number; text: string }): void {
    const known = uses.get(form);
    if (known) known.push(use);
    else uses.set(form, [use]);
  }
  return VARIANTS.flatMap(([apart, together]) => {
    const first = uses.get(apart) ?? [];
    const second = uses.get(together) ?? [];
    if (first.length === 0 || second.length === 0) return [];
    const isSecondRarer =
      second.length < first.length || (second.length === first.length && isBefore(first[0]!, second[0]!));
    const [rare, right] = isSecondRarer ? [second, apart] : [first, together];
    return rare.map(({ run, start, end, text }) => ({
      run,
      start,
      end,
      suggestion: likeCase(text, right),
      kind: 'inconsistent' as const,
    }));
  });
}

/** All spellings, and the first words of those of two words. */
const variantForms = new Set(VARIANTS.flatMap(([apart, together]) => [apart, together, firstWord(apart)]));

function firstWord(form: string): string {
  const space = form.indexOf(' ');
  return space < 0 ? form : form.slice(0, space);
}

function isBefore(a: { run: number; start: number }, b: { run: number; start: number }): boolean {
  return a.run < b.run || (a.run === b.run && a.start < b.start);
}

import { quotedWords } from '../src/rules/quoted-words.ts';
import { isNameElsewhere, mayBeName } from '../src/rules/support/name-elsewhere.ts';
import { spellingHits } from '../src/rules/support/spelling-hits.ts';
import { quotations } from '../src/rules/terms/protect.ts';
import { defineRule, type RuleContext } from '../src/rules/types.ts';
import { stoppedAbbreviation } from '../src/swedish/abbreviations.ts';
import { Flag } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { SpellChecker, SpellingHit } from '../src/swedish/spelling/index.ts';
import type { AnalysedBlock, Sentence, Token } from '../src/swedish/types.ts';

/** Suggestions for a finding: more would be a list to read, not a help. */
const mostSuggestions = 3;

export default defineRule({
  meta: {
    id: 'stavfel',
    group: 'form',
    title: { sv: 'Stavfel', en: 'Misspelling' },
    severity: 'warning',
    // *social sekretare, till sammans*: the word that is meant is one of two. *mail*: no slip, but an English word.
    // *hälso och sjukvård*: a part without its hyphen.
    yieldsTo: ['sarskrivning', 'fasta-uttryck', 'engelska-ord', 'bindestreck-saknas'],
    what: {
      sv: 'Ord som inte finns i ordlistan, när ett riktigt ord ligger en bokstav bort eller felet är vanligt.',
      en: 'Words that are not in the dictionary, when a right word is one letter away or the error is common.',
    },
    why: {
      sv: 'Stavfel stör läsningen och gör att läsaren litar mindre på texten.',
      en: 'Misspellings disturb reading and make readers trust the text less.',
    },
    todo: {
      sv: 'Rätta ordet, eller lägg till det i ordlistan (accept) om det är rätt.',
      en: 'Correct the word, or add it to the word list (accept) if it is right.',
    },
    sources: [
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
      {
        name: 'Den stora svenska ordlistan (DSSO)',
        url: 'https://github.com/wooorm/dictionaries/tree/main/dictionaries/sv',
      },
    ],
    messages: {
      near: {
        sv: '”{actual}” verkar felstavat. Menar du {suggestions}?',
        en: '“{actual}” seems misspelled. Do you mean {suggestions}?',
      },
      alone: { sv: '”{actual}” verkar felstavat.', en: '“{actual}” seems misspelled.' },
    },
    fel: [
      { text: 'Kommunen har skickat ett bresv till alla hushåll.', finds: ['bresv'], suggests: ['brev'] },
      {
        text: 'Se *en ny model för vården* och ”jag komer hem”. Det är en model för alla. Läs *om barnommsorg*.',
        finds: ['model', 'komer', 'model', 'barnommsorg'],
        suggests: ['modell', 'kommer', 'modell', 'barnomsorg'],
      },
      {
        text: 'Du kan få uppt ill tre veckor. Vi läser de nvarje år. Ring skola, hälso och sjukvården och polisen.',
        finds: ['uppt ill', 'de nvarje', 'hälso'],
        suggests: ['upp till', 'den varje', 'hälso-'],
      },
      {
        text: 'Den organiserade brottligheten ökar.',
        finds: ['brottligheten'],
        suggests: ['brottsligheten'],
      },
      {
        text: 'Du måste höra av dig till socialtjänten i god tid.',
        finds: ['socialtjänten'],
        suggests: ['socialtjänsten'],
      },
      {
        text: 'Läs offenlighets- och sekretesslagen. Handläggaren gör allt iordning. Sortera ditt hushållshållsavfall före ditt kunskaprov.',
        finds: ['offenlighets-', 'iordning', 'hushållshållsavfall', 'kunskaprov'],
        suggests: ['offentlighets-', 'i ordning', 'hushållsavfall', 'kunskapsprov'],
      },
    ],
    ratt: [
      {
        text: 'Ring på avd 4, må–to 8–10. Entreprenören/-erna fyller i planen kv 2. Ordet kommer av latinets translatio.',
      },
      { text: 'Ställ kärlet i miljöboden. Närskolan har drop in. Köp en avhärdare och en avkalkare.' },
      { text: 'Hammarbo kommun och Alvestorps kommun svarar.' },
      {
        text: 'Stadsbyggnadsförvaltningen och äldreomsorgsförvaltningen fick ett brev från Marika Ölvestad.',
      },
      { text: 'Visa fullmakten för din fullmaktshavare.' },
      { text: 'Du ansöker i vår e-tjänst. Läs mer om LSS och SoL på webben.' },
      { text: 'Vi svarar i telefon mån–fre 9–12, men inte lör–sön. Läs vår resinformation.' },
      {
        text: 'Den utzoomade bilden hade bortfiltrerade och otilldelade ärenden. Sidan är startbar, och insändandet pågår till 20 okt.',
      },
      {
        text: 'Mallen ligger i G:\\Gemensam\\mallar\\tjutlgr och i /arkiv/prtkl. Skriv --hjlp eller #sommrjobb.',
      },
      { text: 'Gymnasie- och vuxenutbildningen söker en lärare i pre- och posthistoria. Han är fd lärare.' },
      {
        text: 'Kursen *Public sector management* bygger på ”trial and error”. Ordet *error* betyder fel. Skylten säger ”Mind the step”.',
      },
      {
        text: '# E-wyrna\n\nDu loggar in i E-wyrna. E-wyrna kräver e-legitimation. Vi tömmer kärlavfall, och avgiften täcker isrivning.',
      },
      { text: 'Räkna med de ansökta bidragen. Mötet leddes av Karin von der Lund.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  block(block, context) {
    for (const hit of misspellings(block, context)) {
      if (!mayBeName(hit.word, context.spelling!)) reportMisspelling(hit, block, context);
    }
  },
  look(block, context) {
    const doubted = misspellings(block, context).filter(({ word }) => mayBeName(word, context.spelling!));
    return doubted.length > 0 ? doubted : undefined;
  },
  document({ document, looked, ...context }) {
    for (const { block, found } of looked) {
      for (const hit of found) {
        if (!isNameElsewhere(hit.word, document.blocks)) reportMisspelling(hit, block, context);
      }
    }
  },
});

/** The words of a block that are to be marked. */
function misspellings(block: AnalysedBlock, context: RuleContext): MovedHit[] {
  const { glossary, spelling, swedish } = context;
  return spellingHits(block, spelling!, swedish!).flatMap(({ sentence, hits }) => {
    // A word of the glossary is spelt as it should be (*fullmaktshavaren*).
    const isTerm = glossary.coverOf(sentence, block, swedish);
    return withMovedSpaces(hits, sentence, block, spelling!).filter((hit) => {
      if (hit.verdict !== 'misspelled' || isHalf(block.text, hit) || span.test(hit.word)) return false;
      if (isShortened(hit) || isEnding(block.text, hit) || isLatin(block.text, hit)) return false;
      if (isInName(block.text, hit) || isFormOf(hit.word, spelling!)) return false;
      return !isTerm(hit.start, hit.end) && !isEnglish(hit, sentence, block, context);
    });
  });
}

function reportMisspelling(
  { word, start, end, moved }: MovedHit,
  block: AnalysedBlock,
  { report, spelling, swedish }: RuleContext,
): void {
  const wanted = moved ?? sharedPart(word, block.text.slice(end, end + jointReach), swedish!.lexicon!);
  if (wanted !== undefined) {
    const data = { suggestions: quotedWords([wanted], { sv: ' eller ', en: ' or ' }) };
    report({ block, start, end, messageId: 'near', data, suggestions: [wanted] });
    return;
  }
  // *Offenlighets- och sekretesslagen*: the hyphen stands for the rest of the word.
  const stands = word.endsWith('-');
  const near = spelling!
    .suggest(word, mostSuggestions)
    .map((one) => (stands && !one.endsWith('-') ? `${one}-` : one));
  const isListed = (one: string) => isKnown(one.replace(/-$/u, ''), spelling!, swedish!.lexicon!);
  const [best] = near;
  // Beside a word of the dictionary, what the program has put together itself only puzzles: *bro-ytligheten*.
  const suggestions = best !== undefined && isListed(best) ? near.filter(isListed) : near;
  // *vä, tr, hab*: so short a word may as well be shortened as wrong.
  const isShort = word.length <= shortWord;
  const isSure = !isShort && (best === undefined || isListed(best) || lacksLink(word, best));
  report({
    block,
    start,
    end,
    messageId: suggestions.length > 0 ? 'near' : 'alone',
    data: { suggestions: quotedWords(suggestions, { sv: ' eller ', en: ' or ' }) },
    suggestions,
    ...(isSure ? {} : { severity: 'info' as const }),
  });
}

/** A hit that may be of two words, with the space between them where it belongs. */
interface MovedHit extends SpellingHit {
  moved?: string;
}

/** Frequency class from which two words are surely the ones that were meant. */
const meantWords = 4;

/** *Uppt ill, de nvar*: two common words with the space between them one letter off, as one hit. */
function withMovedSpaces(
  hits: readonly SpellingHit[],
  { tokens }: Sentence,
  block: AnalysedBlock,
  spelling: SpellChecker,
): MovedHit[] {
  const all: MovedHit[] = [];
  for (const hit of hits) {
    if (hit.start < (all.at(-1)?.end ?? 0)) continue;
    const index = hit.verdict === 'misspelled' ? tokens.findIndex(({ start }) => start === hit.start) : -1;
    const pair =
      index < 0 ? undefined : [index, index - 1].find((at) => movedSpace(tokens, at, spelling) !== undefined);
    if (pair === undefined) {
      all.push(hit);
      continue;
    }
    const { start } = tokens[pair]!;
    const { end } = tokens[pair + 1]!;
    all.push({
      ...hit,
      start,
      end,
      word: block.text.slice(start, end),
      moved: movedSpace(tokens, pair, spelling)!,
    });
  }
  return all;
}

/** The two words with the space a letter to the left or to the right, where both are common then. */
function movedSpace(tokens: readonly Token[], at: number, { lexicon }: SpellChecker): string | undefined {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (first?.kind !== 'word' || second?.kind !== 'word' || second.start !== first.end + 1) return undefined;
  if (second.text !== second.lower) return undefined;
  const isCommon = (word: string) =>
    word.length > 1 && lexicon.frequency(lexicon.find(word.toLowerCase())) >= meantWords;
  const left = [first.text.slice(0, -1), first.text.at(-1)! + second.text] as const;
  const right = [first.text + second.text[0]!, second.text.slice(1)] as const;
  return [left, right].find((words) => words.every(isCommon))?.join(' ');
}

/** *hälso och sjukvården*: a word that only begins others, before *och* and another. */
function sharedPart(word: string, after: string, lexicon: Lexicon): string | undefined {
  const flags = lexicon.flagsOf(word.toLowerCase());
  if ((flags & (Flag.ALONE | Flag.BEGIN)) !== Flag.BEGIN) return undefined;
  return /^ (?:och|eller|samt) \p{Ll}{7}/u.test(after) ? `${word}-` : undefined;
}

const jointReach = 16;

/** True for an English word or title that the writer has set apart, in italics or between quotation marks. */
function isEnglish(
  hit: SpellingHit,
  { tokens }: Sentence,
  block: AnalysedBlock,
  { english }: RuleContext,
): boolean {
  if (english === undefined) return false;
  const holds = (start: number, end: number) => start <= hit.start && hit.end <= end;
  const reads = (start: number, end: number) =>
    holds(start, end) &&
    english.reads(
      tokens
        .filter((token) => token.kind === 'word' && token.start >= start && token.end <= end)
        .map(({ text }) => text),
    );
  if (block.spans.some(({ kind, start, end }) => kind === 'emphasis' && reads(start, end))) return true;
  const quoted = quotations(block.text);
  return quoted.some((start, index) => index % 2 === 0 && reads(start, quoted[index + 1]!));
}

/** Letters of words that may be abbreviations that only their writers know. */
const shortWord = 3;

/** What some programs write for a soft hyphen: what stands beside it is half a word. */
const notSign = '¬';
/** Days or months, shortened, with a dash between: *mån–fre*, *jan–mars*. */
const span =
  /^(?:(?:må|ti|on|to|fr|lö|sö|mån|tis|ons|tors?|fre|lör|sön|jan|feb|mars?|apr|maj|juni?|juli?|aug|sept?|okt|nov|dec)(?:–|$)){2,}$/iu;
/** Words in the names of families: *Ursula von der Leyen*. */
const particle = /v[oa]n $/u;
const particleLength = 4;

/** *avd, kv*: an abbreviation without its stop. */
function isShortened({ word }: SpellingHit): boolean {
  return stoppedAbbreviation(word) !== undefined;
}

/** *entreprenören/-erna*: an ending. */
function isEnding(text: string, { start }: SpellingHit): boolean {
  return /[/(]-$/u.test(text.slice(Math.max(0, start - 2), start));
}

/** *från latinets translatio*: a word of another language, which the text names. */
function isLatin(text: string, { start }: SpellingHit): boolean {
  return ofLanguage.test(text.slice(Math.max(0, start - ofLanguageReach), start));
}

const ofLanguage =
  /(?:^|[^\p{L}])(?:latinets|grekiskans|engelskans|franskans|tyskans|fornsvenskans)(?: ord(?:et)?)? [”"’'»]?$/iu;
const ofLanguageReach = 25;

function isHalf(text: string, { start, end }: SpellingHit): boolean {
  return text[start - 1] === notSign || text[end] === notSign;
}

/** *Karin von der Lund*, *Hammarbo kommun*. */
function isInName(text: string, { word, start, end }: SpellingHit): boolean {
  if (particle.test(text.slice(Math.max(0, start - particleLength), start))) return true;
  return /^\p{Lu}/u.test(word) && /^ (?:kommuns?|stads?)(?!\p{L})/u.test(text.slice(end, end + 9));
}

/** A participle in a form that the dictionary lacks: *ansökta* of *ansökt*, *tilltalads* of *tilltalad*. */
function isFormOf(word: string, spelling: SpellChecker): boolean {
  return /(?:[td]a|[ae]ds|ts)$/u.test(word) && spelling.accepts(word.slice(0, -1));
}

/** False for a compound that the program has put together itself: the word may be as right as that one. */
function isKnown(word: string, spelling: SpellChecker, lexicon: Lexicon): boolean {
  return lexicon.flags(lexicon.find(word.toLowerCase())) !== 0 || spelling.parts(word) === undefined;
}

/** *Landstingstyrelsen*, *avropförfrågan*: the s between the parts of a compound. */
function lacksLink(word: string, best: string): boolean {
  if (best.length !== word.length + 1) return false;
  let at = 0;
  while (at < word.length && word[at] === best[at]) at++;
  return best[at] === 's' && best.slice(at + 1) === word.slice(at);
}

import { capitalise } from '../src/base/capitalise.ts';
import { letterheadLines, namesSender } from '../src/base/page-heads.ts';
import { defineRule, type RuleContext } from '../src/rules/types.ts';
import { findAbbreviation } from '../src/swedish/abbreviations.ts';
import { WordClass } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Capitals of an acronym at most: a word in capitals that is longer is shouted. */
const longestAcronym = 5;
/** Words that no Swedish name begins in the middle: with a capital they show that all words have one. */
const smallWords = wordSet(
  'du ni vi dig er oss om och att för till av på i med din ditt dina vår vårt så hur när är kan får ska',
);

/** What a word of a heading ends in that is surely no name: *livsmedelsverksamhet, bostadskostnad, föreningsbidrag*. */
const common =
  /(?:verksamhet|tillstånd|avgift|kostnad|bidrag|ansökan|anmälan|stöd|lov|besked|blankett|taxa|hjälp|ersättning)(?:en|et|er|erna|na|n)?$/u;
/** After these the word may be the name of an office or a service: *kontakta Anhörigstöd, till Familjehjälpen*. */
const beforeName =
  /^(?:kontakta|ring|besök|hos|från|till|på|av|i|via|mejla|och|e-?tjänst(?:en)?|appen|projektet|blankett(?:en)?|formulär(?:et)?)$/u;

/** A common noun with a capital in the middle of a heading: *Registrera Livsmedelsverksamhet*. */
function capitalInside(words: readonly Token[], lexicon: Lexicon): Token | undefined {
  for (let index = 1; index < words.length; index++) {
    const { text, lower } = words[index]!;
    if (text.charCodeAt(0) === lower.charCodeAt(0) || text.slice(1) !== lower.slice(1)) continue;
    const before = words[index - 1]!;
    const next = words[index + 1];
    // *Lex Sarah-anmälan*: the capital is that of the name.
    if (!common.test(lower) || lower.includes('-') || beforeName.test(before.lower)) continue;
    if (next !== undefined && next.text !== next.lower) continue;
    const isVerb = lexicon.classes(lexicon.find(before.lower)) === WordClass.VERB;
    if (before.text === before.lower ? index > 1 || isVerb : index === 1 && isVerb) return words[index];
  }
  return undefined;
}

/** *Så Ansöker Du Om Bygglov*: every word has a capital, small ones too. */
function isTitleCase(words: readonly Token[]): boolean {
  // *Kulturhuset Vi Unga* is a name.
  if (words.length < 3 || (words.length === 3 && !smallWords.has(words[0]!))) return false;
  if (!words.slice(1).some((word) => smallWords.has(word))) return false;
  return words.every(
    ({ text, lower }) => text.charCodeAt(0) !== lower.charCodeAt(0) && text.slice(1) === lower.slice(1),
  );
}

/**
 * A heading in capitals, in small letters. What the dictionary does not have in small letters keeps its capital:
 * a short word all of them (*LSS*), a longer one the first (*HAMRE KOMMUN*).
 */
function lowered(
  block: AnalysedBlock,
  start: number,
  end: number,
  spelling: RuleContext['spelling'],
): string {
  const words = block.sentences.flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'word'));
  const citesLaw = lawReference.test(block.text);
  const small = rewritten(block.text, start, end, words, (word) => inSmall(word, citesLaw, spelling));
  return capitalise(small);
}

/** A part of a text with some of its words written in another way. */
function rewritten(
  text: string,
  start: number,
  end: number,
  words: readonly Token[],
  write: (word: Token, index: number) => string,
): string {
  let form = '';
  let from = start;
  for (const [index, word] of words.entries()) {
    form += text.slice(from, word.start) + write(word, index);
    from = word.end;
  }
  return form + text.slice(from, end);
}

/** What stands in a heading that names a law. */
const lawReference = /§|\b(?:ENLIGT|KAP|JML|LAG)\b/u;

function inSmall({ text, lower }: Token, citesLaw: boolean, spelling: RuleContext['spelling']): string {
  // *ENLIGT SOL*, *4 KAP. 1 § SOL*: the law, which is a word of the dictionary too.
  if (lower === 'sol' && citesLaw) return 'SoL';
  const advice = findAbbreviation(text)?.advice;
  if (advice === 'law' || advice === 'explain') return text;
  const isRight = (word: string) => spelling?.accepts(word) === true;
  if (spelling === undefined || isRight(lower)) return lower;
  const named = capitalise(lower);
  return isRight(named) || text.length > longestAcronym ? named : text;
}

export default defineRule({
  meta: {
    id: 'rubrik-versaler',
    group: 'struktur',
    title: { sv: 'Rubrik i versaler', en: 'Heading in capitals' },
    severity: 'info',
    what: {
      sv: 'Rubriker med bara stora bokstäver, med stor bokstav i varje ord (Så Ansöker Du) eller i ett vanligt ord (Registrera Livsmedelsverksamhet).',
      en: 'Headings in capitals only, with a capital in every word (Så Ansöker Du) or in a common noun (Registrera Livsmedelsverksamhet).',
    },
    why: {
      sv: 'Ord i versaler är svårare att känna igen, eftersom alla bokstäver blir lika höga.',
      en: 'Words in capitals are harder to recognise, since all letters are the same height.',
    },
    todo: {
      sv: 'Skriv rubriken med små bokstäver och framhäv den med storlek eller fetstil.',
      en: 'Use lower case and let size or weight mark the heading.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.5.2' }],
    messages: {
      inside: { sv: 'Skriv ”{small}” med liten bokstav.', en: 'Write “{small}” with a small letter.' },
      title: {
        sv: 'På svenska har bara det första ordet i en rubrik stor bokstav, och namn.',
        en: 'In Swedish only the first word of a heading has a capital, and names.',
      },
      capitals: {
        sv: 'Rubriken är skriven med versaler. Skriv med små bokstäver.',
        en: 'The heading is in capitals. Use lower case.',
      },
    },
    fel: [
      {
        text: '# UTREDNING ENLIGT 19 KAP. 1 § SOL\n\nVi har pratat med dig.',
        finds: ['UTREDNING ENLIGT 19 KAP. 1 § SOL'],
        suggests: ['Utredning enligt 19 kap. 1 § SoL'],
      },
      {
        text: '# Registrera Livsmedelsverksamhet\n\nDu gör det på webben.\n\n## Vad menas med Bostadskostnad?\n\nDet är hyran.',
        finds: ['Livsmedelsverksamhet', 'Bostadskostnad'],
        suggests: ['livsmedelsverksamhet', 'bostadskostnad'],
      },
      {
        text: '# ANSÖKAN OM BYGGLOV\n\nDu ansöker i vår e-tjänst.',
        finds: ['ANSÖKAN OM BYGGLOV'],
        suggests: ['Ansökan om bygglov'],
      },
      {
        text: '# Så Ansöker Du Om Bygglov\n\nDu ansöker i vår e-tjänst.',
        finds: ['Så Ansöker Du Om Bygglov'],
        suggests: ['Så ansöker du om bygglov'],
      },
      {
        text: '# BESLUT ENLIGT LSS\n\nDu får hjälp.\n\n## TILLSYN AV IVO I UPPSALA KOMMUN\n\nVi får besök.',
        finds: ['BESLUT ENLIGT LSS', 'TILLSYN AV IVO I UPPSALA KOMMUN'],
        suggests: ['Beslut enligt LSS', 'Tillsyn av IVO i Uppsala kommun'],
      },
      { text: '## VIKTIG INFORMATION\n\nVi stänger klockan tre.', finds: ['VIKTIG INFORMATION'] },
    ],
    ratt: [
      { text: 'VRETAVIKS KOMMUN\n\nPRESSMEDDELANDE\n\nBadet öppnar igen\n\nNu kan alla bada.' },
      {
        text: '# Kontakta Anhörigstöd\n\nVi hjälper dig.\n\n## Exempelby Byggbidrag\n\nVi hjälper dig.\n\n## Vad gör Storby Familjehjälp?',
      },
      { text: '# Stiftelsen Norra Kulturarvet\n\nVi vårdar hus.\n\n## Kulturhuset Vi Unga\n\nHon svarar.' },
      {
        text: '# Skicka en lex Sarah-anmälan\n\nSå här gör du.\n\n## Använd blankett Ansökan om hemkompost\n\nDen finns här.',
      },
      { text: '# Ansökan om bygglov\n\nDu ansöker i vår e-tjänst.' },
      { text: '## LSS\n\nLSS är en lag om stöd.' },
    ],
  },
  blocks: ['heading'],
  block(block, { spelling, report }) {
    const { text } = block;
    const [only] = block.sentences;
    const words = only?.tokens.filter(({ kind }) => kind === 'word') ?? [];
    if (only !== undefined && block.sentences.length === 1 && isTitleCase(words)) {
      // A name keeps its capital: what the dictionary has in small letters is none.
      const form = rewritten(text, only.start, only.end, words.slice(1), ({ text: own, lower }) =>
        spelling?.check(lower).why === 'listed' ? lower : own,
      );
      report({
        block,
        start: only.start,
        end: only.end,
        messageId: 'title',
        suggestions: spelling ? [form] : [],
      });
      return;
    }
    const inside = spelling && only !== undefined ? capitalInside(words, spelling.lookup.lexicon) : undefined;
    if (inside !== undefined) {
      const { start, end, lower } = inside;
      report({ block, start, end, messageId: 'inside', data: { small: lower }, suggestions: [lower] });
      return;
    }
    if (text !== text.toUpperCase() || text === text.toLowerCase() || isOfTemplate(block)) return;
    const shouted = block.sentences.some((sentence) =>
      sentence.tokens.some((token) => token.kind === 'word' && token.text.length > longestAcronym),
    );
    if (!shouted) return;
    const start = block.sentences[0]!.start;
    const end = block.sentences[block.sentences.length - 1]!.end;
    report({
      block,
      start,
      end,
      messageId: 'capitals',
      suggestions: [lowered(block, start, end, spelling)],
    });
  },
});

const typeNames =
  /^(?:PRESSMEDDELANDE|(?:DELEGATIONS)?BESLUT|BESLUTSMEDDELANDE|INBJUDAN|KALLELSE|(?:SAMMANTRÄDES)?PROTOKOLL|PROTOKOLLSUTDRAG|TJÄNSTESKRIVELSE|MINNESANTECKNINGAR|NYHETSBREV|FÖRELÄGGANDE|YTTRANDE|PROMEMORIA|BLANKETT|ANSÖKAN)$/u;

/** What the template has in capitals: the name of the sender on top, and what sort of document it is. */
function isOfTemplate({ text, index }: AnalysedBlock): boolean {
  const line = text.trim();
  return typeNames.test(line) || (index < letterheadLines && namesSender(line));
}

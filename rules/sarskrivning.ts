import { firstIndex } from '../src/base/binary-search.ts';
import type { Span } from '../src/format/types.ts';
import { defineRule } from '../src/rules/types.ts';
import { denials } from '../src/swedish/denials.ts';
import { sureGender } from '../src/swedish/inflection/gender.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { Flag } from '../src/swedish/lexicon/format.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import { findSplitCompounds } from '../src/swedish/spelling/index.ts';
import { uposOf } from '../src/swedish/tags.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** What some programs write for a soft hyphen: what stands behind it is half a word. */
const notSign = '¬';

const examples = wordSet('så');
const hyphen = 0x2d;
/** A dash between spaces, or a hyphen. */
const strokes = wordSet(['–', '-']);
/** Behind a half word with its hyphen these join it to another: *bank- och id-frågor, bygg- inte rivningslov*. */
const joinsHalves =
  /^(?:och|eller|samt|respektive|resp\.?|men|utan|till|som|än|inte|alternativt|kontra|såväl|liksom|både)$/u;
/** Short parts that keep their hyphen: *bank-id, sms-biljett*. */
const keepsHyphen = /^(?:id|it|tv|cv|sms|mms|pdf|dvd)$/u;
const adverbs = wordSet(['där', 'utan']);
const numberWords = wordSet(['nr', 'nr.']);

/** What stands before *nr*, written apart, for a number that people and things are known by. */
const NUMBERED: ReadonlyMap<string, string> = new Map([
  ['tel', 'telefon'],
  ['org', 'organisations'],
  ['reg', 'registrerings'],
  ['ref', 'referens'],
  ...(
    'person telefon mobil organisations registrerings referens konto clearing kund post medlems diarie ärende faktura ' +
    'lägenhets anläggnings fastighets kvitto ordnings serie'
  )
    .split(' ')
    .map((first): [string, string] => [first, first]),
]);
/** Before a number that these have, they are two words: *ärende nr 12, faktura nr 3*. */
const COUNTED = /^(?:ärende|faktura|konto|kund|kvitto|person|telefon|mobil)$/u;

export default defineRule({
  meta: {
    id: 'sarskrivning',
    group: 'form',
    title: { sv: 'Särskrivning', en: 'Compound written apart' },
    severity: 'warning',
    what: {
      sv: 'Sammansatta ord som är skrivna i två delar, också med bindestreck eller tankstreck emellan: social tjänst, bank- id, en SIP – kallelse.',
      en: 'Compounds written as two words, also with a hyphen or dash between: social tjänst, bank- id, en SIP – kallelse.',
    },
    why: {
      sv: 'Delarna betyder något annat var för sig, så läsaren tappar tråden.',
      en: 'The parts mean something else apart, so readers lose the thread.',
    },
    todo: { sv: 'Skriv ihop orden.', en: 'Write the words together.' },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '10.2' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      apart: {
        sv: 'Skriv ihop ”{actual}”: {suggestion}.',
        en: 'Write “{actual}” as one word: {suggestion}.',
      },
      examples: {
        sv: 'Före exempel skrivs ”{actual}” ihop, ”{joined}”. Skriv hellre ”{suggestion}” eller ”till exempel”.',
        en: 'Before examples “{actual}” is one word, “{joined}”. Rather write “{suggestion}” or “till exempel”.',
      },
    },
    fel: [
      {
        text: 'Du kan söka ekonomiskt bistånd hos social tjänsten.',
        finds: ['social tjänsten'],
        suggests: ['socialtjänsten'],
      },
      {
        text: 'Vi sparar uppgifter så som namn och adress.',
        finds: ['så som'],
        suggests: ['som'],
      },
      {
        text: 'Vissa tjänster kan du beställa själv så som matlådor och städning.',
        finds: ['så som'],
        suggests: ['till exempel'],
      },
      {
        text: 'Hyres gästen läser våra öppnings tider. Nyhets brevet är kostnads fritt.',
        finds: ['Hyres gästen', 'öppnings tider', 'Nyhets brevet', 'kostnads fritt'],
        suggests: ['Hyresgästen', 'öppningstider', 'Nyhetsbrevet', 'kostnadsfritt'],
      },
      {
        text: 'Arbets marknads enheten hjälper de ny ankomna. Ange din e-post adress och visa en id handling.',
        finds: ['Arbets marknads enheten', 'ny ankomna', 'e-post adress', 'id handling'],
        suggests: ['Arbetsmarknadsenheten', 'nyankomna', 'e-postadress', 'id-handling'],
      },
      {
        text: 'Hem tjänsten kommer klockan åtta, och Kommun fullmäktige möts. Vi behöver en under skrift.',
        finds: ['Hem tjänsten', 'under skrift'],
        suggests: ['Hemtjänsten', 'underskrift'],
      },
      {
        text: 'Skriv person nr och tel nr på blanketten. Märk ut serverings yta och lämna in bokförings program.',
        finds: ['person nr', 'tel nr', 'serverings yta', 'bokförings program'],
        suggests: ['personnummer', 'telefonnummer', 'serveringsyta', 'bokföringsprogram'],
      },
      {
        text: 'Där för bygger vi utan för tätorten.',
        finds: ['Där för', 'utan för'],
        suggests: ['Därför', 'utanför'],
      },
      {
        text: 'Ansök om [bygg lov](lov.md) hos **kommun styrelsen** före maj.',
        finds: ['bygg lov', 'kommun styrelsen'],
        suggests: ['bygglov', 'kommunstyrelsen'],
      },
      {
        text: 'Logga in med bank- id. Läs din e- post, och fråga en förtroende läkare eller kommun- styrelsen. Köp en sms- biljett. Ansök om ett färdigställande skydd.',
        finds: [
          'bank- id',
          'e- post',
          'förtroende läkare',
          'kommun- styrelsen',
          'sms- biljett',
          'färdigställande skydd',
        ],
        suggests: [
          'bank-id',
          'e-post',
          'förtroendeläkare',
          'kommunstyrelsen',
          'sms-biljett',
          'färdigställandeskydd',
        ],
      },
      {
        text: 'Du får en SIP – kallelse i posten. Ansök med en LSS - blankett.',
        finds: ['SIP – kallelse', 'LSS - blankett'],
        suggests: ['SIP-kallelse', 'LSS-blankett'],
      },
      {
        text: 'Den bygg anmälan som kom in i går är ofullständig. Vi har läst den oros anmälan skolan gjorde.',
        finds: ['bygg anmälan', 'oros anmälan'],
        suggests: ['bygganmälan', 'orosanmälan'],
      },
      {
        text: 'Ansök hos kommun styrelsen före maj.',
        finds: ['kommun styrelsen'],
        suggests: ['kommunstyrelsen'],
      },
    ],
    ratt: [
      {
        text: 'Du kan ge en annan person fullmakt. Gränsen går mellan gatans och fastighets del av ledningen.',
      },
      {
        text: 'Vid ägarbyte ska ny anmälan göras. Kom på öppet hus lördagen den 9 maj. Hon gav en redogörelse avseende läget.',
      },
      { text: 'Nämnden har enligt lag skyldighet att utöva tillsyn.' },
      { text: 'Hur mycket du får beror på hur stor familjen är. Vattnet är grumligt nedströms bron.' },
      { text: 'Du kan söka ekonomiskt bistånd hos socialtjänsten. Gör så som handläggaren har sagt.' },
      { text: 'Kommunen har en god ekonomi och fin natur. Ring oss på telefon tisdag och torsdag.' },
      {
        text: 'Den som har plats nummer ett får frågan först. Bränder startar när någon eldar löv. Då får ditt barn plats på Östra skolan.',
      },
      {
        text: 'Skriv med fett typsnitt. Ett program delar din skärm. Barn födda 2019 börjar i höst. Vi ger barn mat.',
      },
      { text: 'Därmed avslår kommunfullmäktige motionen. I mars bad nämnden oss om ett förslag.' },
      {
        text: 'Vi försöker ge ditt barn plats i höst. Där erbjuds syskon plats. Har alla barn möjlighet att komma? Läs chefens rapport november 2026.',
      },
      {
        text: 'Behöver ditt barn omsorg på kvällen? Du har som regel rätt att läsa. Det gäller ärende nr 12 och faktura nr 3.',
      },
      {
        text: 'Vi söker till förskoleklass höstterminen 2026. Vi följer en myndighets arbete. Rum nr 5 är ledigt.',
      },
      {
        text: 'Vi har bank- och id-frågor, för- respektive nackdelar, in-, ut- och flyttningar. Du får en SIP – samordnad plan – i maj. Ring LSS – vi svarar. En SIP – det vill säga en plan – görs. Hon är en boende granne.',
      },
      {
        text: 'Vi ringer föräldrarna till det barn anmälan gäller. Den tid ansökan avser ska framgå. De barn ansökan omfattar går före.',
      },
      { text: 'Låt biblioteken i byarna ha öppet på kvällen.' },
      { text: 'Du kan klistra in data och mata in sidor. Texten flyttar som standard ord till nästa rad.' },
      {
        text: 'Varje myndighets verksamhet granskas. Barns rättigheter och en kommuns ekonomi hänger ihop. Han dömdes till livstids fängelse.',
      },
      { text: 'Ni bestämmer själva hur ni fördelar avgiften. Vi vet att du handlar maten på lördagar.' },
      { text: 'Den som svarar för medlems räkning visar en fullmakt.' },
      { text: 'Bygg lägenheter nu. Hem kommer barnen klockan fem. I måndags kväll brann det.' },
      {
        text: 'Läs mer om [barn](barn.md) omsorg och [bygg](bygg.md) [lov](lov.md). **barn** omsorg ges varje dag.',
      },
      {
        text: 'Mät hur högt ljud trafiken ger. Här syns vilken stor roll avgiften har. Det är nytt vatten kommunen får.',
      },
      { text: 'Vi gör det inte för oss utan för barnen. Personalen finns där för barn och unga.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    let known: ReturnType<typeof uposOf>;
    const upos = () => {
      known ??= uposOf(swedish!, sentence);
      return known;
    };
    const tell = (start: number, end: number, suggestion: string) =>
      report({ block, start, end, messageId: 'apart', data: { suggestion }, suggestions: [suggestion] });
    for (const { start, end, suggestion } of findSplitCompounds(spelling!.lookup, sentence.tokens, upos)) {
      if (block.text[start - 1] === notSign || opensNounList(sentence.tokens, end, upos())) continue;
      if (block.spans.length > 0 && isPartedByMarkup(block.spans, sentence.tokens, start, end)) continue;
      tell(start, end, suggestion);
    }
    if (numberWords.isIn(sentence)) {
      for (let index = 1; index < sentence.tokens.length; index++) {
        const suggestion = numberName(sentence.tokens, index);
        if (suggestion === undefined) continue;
        const { start, text } = sentence.tokens[index - 1]!;
        const { end } = sentence.tokens[index]!;
        tell(start, end, matchCase(text, suggestion));
      }
    }
    for (let index = 0; index + 1 < sentence.tokens.length; index++) {
      const { text, start } = sentence.tokens[index]!;
      if (text.charCodeAt(text.length - 1) !== hyphen || text.length === 1) continue;
      const suggestion = joinedStump(sentence.tokens, index, spelling!.lookup, upos);
      if (suggestion === undefined) continue;
      const { end } = sentence.tokens[index + 1]!;
      tell(start, end, suggestion);
    }
    if (strokes.isIn(sentence)) {
      const stroke = partedAcronym(sentence.tokens, spelling!.lookup, upos());
      if (stroke > 0) {
        const { text, start } = sentence.tokens[stroke - 1]!;
        const { end, lower } = sentence.tokens[stroke + 1]!;
        tell(start, end, `${text}-${lower}`);
      }
    }
    if (adverbs.isIn(sentence)) {
      for (let index = 0; index + 1 < sentence.tokens.length; index++) {
        if (!isAdverb(sentence.tokens, index, upos())) continue;
        const { text, start } = sentence.tokens[index]!;
        const { end, lower } = sentence.tokens[index + 1]!;
        tell(start, end, text + lower);
      }
    }
    if (!examples.isIn(sentence)) return;
    for (let index = 0; index + 2 < sentence.tokens.length; index++) {
      if (!opensExamples(sentence.tokens, index, upos())) continue;
      const { text, start } = sentence.tokens[index]!;
      const joined = `${text}som`;
      // *Såsom* is old: what another rule asks to change is no suggestion.
      const suggestion = matchCase(text, 'som');
      const { end } = sentence.tokens[index + 1]!;
      const data = { joined, suggestion };
      // *Vissa tjänster kan du beställa själv som hemsändning*: behind other words than nouns *som* is another word.
      const before = index - (sentence.tokens[index - 1]!.text === ',' ? 2 : 1);
      const isBehindNoun = /^(?:NOUN|PROPN)$/u.test(upos()?.[before] ?? '');
      const suggestions = isBehindNoun ? [suggestion] : [matchCase(text, 'till exempel')];
      report({ block, start, end, messageId: 'examples', data, suggestions });
    }
  },
});

/** *Bank- id, bygg- nämnden*: the whole word where no other half follows the hyphen. */
function joinedStump(
  tokens: readonly Token[],
  index: number,
  lookup: Lookup,
  upos: () => readonly string[] | undefined,
): string | undefined {
  const { text, lower, end, kind } = tokens[index]!;
  const next = tokens[index + 1]!;
  if (kind !== 'word' || next.kind !== 'word' || next.start - end !== 1) return undefined;
  if (next.text !== next.lower || joinsHalves.test(next.lower) || next.abbreviation) return undefined;
  if (upos()?.[index + 1] !== 'NOUN') return undefined;
  const first = text.slice(0, -1);
  const isWord = (form: string) => (lookup.lexicon.flagsOf(form) & Flag.ALONE) !== 0;
  if (!isWord(next.lower)) return undefined;
  const start = lower.slice(0, -1);
  if (keepsHyphen.test(next.lower) || keepsHyphen.test(start) || start.length === 1 || isCapitals(first)) {
    return lookup.accepts(`${lower}${next.lower}`) ? `${text}${next.lower}` : undefined;
  }
  // A word of the dictionary: in *bygg- miljönämnden* the *och* may be lost.
  return isWord(start) && isWord(`${start}${next.lower}`) ? `${first}${next.lower}` : undefined;
}

const isCapitals = (text: string) => text === text.toUpperCase();

const commonOpeners = /^(?:en|din|min|vår|er|sin|någon|ingen|denna|varje)$/u;
const neuterOpeners = /^(?:ett|ditt|mitt|vårt|ert|sitt|något|inget|detta|varje)$/u;

/**
 * The place of a dash inside a compound with an abbreviation (*en SIP – kallelse*); −1 for none. What stands before the
 * abbreviation must fit the noun, and nothing be put in between two dashes.
 */
function partedAcronym(
  tokens: readonly Token[],
  lookup: Lookup,
  upos: readonly string[] | undefined,
): number {
  const stroke = tokens.findIndex((token) => strokes.has(token));
  const noun = tokens[stroke + 1];
  if (stroke < 2 || noun?.kind !== 'word' || noun.text !== noun.lower) return -1;
  if (tokens.some((token, at) => at > stroke && strokes.has(token))) return -1;
  const acronym = tokens[stroke - 1]!;
  if (!/^[A-ZÅÄÖ]{2,5}$/u.test(acronym.text)) return -1;
  if (acronym.end === tokens[stroke]!.start || tokens[stroke]!.end === noun.start) return -1;
  const opener = tokens[stroke - 2]!.lower;
  if (!commonOpeners.test(opener) && !neuterOpeners.test(opener)) return -1;
  if (upos?.[stroke + 1] !== 'NOUN' || upos[stroke + 2] === 'NOUN') return -1;
  const gender = sureGender(lookup, noun.lower);
  if (gender === undefined) return -1;
  return (gender === 'en' ? commonOpeners : neuterOpeners).test(opener) ? stroke : -1;
}

/** *Person nr, org nr*: the whole word for *nr* at a place and what stands before it. */
function numberName(tokens: readonly Token[], index: number): string | undefined {
  const { lower, start } = tokens[index]!;
  const first = tokens[index - 1]!;
  if ((lower !== 'nr' && lower !== 'nr.') || start - first.end !== 1) return undefined;
  const name = NUMBERED.get(first.lower.replace(/\.$/u, ''));
  if (name === undefined || (COUNTED.test(first.lower) && tokens[index + 1]?.kind === 'number'))
    return undefined;
  return `${name}nummer`;
}

/** *Där för kan vi inte, och där med ökar*: before the verb of the clause; *utan för tätorten*: with nothing denied, as it is in *inte för oss utan för barnen*. */
function isAdverb(tokens: readonly Token[], index: number, upos: readonly string[] | undefined): boolean {
  const { lower, end } = tokens[index]!;
  const next = tokens[index + 1]!;
  if (next.start - end !== 1 || (lower !== 'där' && lower !== 'utan')) return false;
  if (lower === 'där') {
    if (next.lower !== 'för' && next.lower !== 'med') return false;
    if (index > 0 && tokens[index - 1]!.lower !== 'och') return false;
    return upos?.[index + 2] === 'VERB' || upos?.[index + 2] === 'AUX';
  }
  if (next.lower !== 'för' || index === 0 || tokens[index - 1]!.kind !== 'word') return false;
  if (tokens[index + 2]?.lower === 'att') return false;
  return !tokens.slice(0, index).some((token) => denials.has(token.lower));
}

/** True for *så som* before examples (*uppgifter så som namn och adress*), not before a clause (*så som vi sa*). */
function opensExamples(
  tokens: readonly Token[],
  index: number,
  upos: readonly string[] | undefined,
): boolean {
  if (tokens[index]!.lower !== 'så' || tokens[index + 1]!.lower !== 'som') return false;
  if (index === 0 || !/^(?:NOUN|PROPN|ADJ)$/u.test(upos?.[index + 2] ?? '')) return false;
  const before = upos?.[tokens[index - 1]!.text === ',' ? index - 2 : index - 1] ?? '';
  if (!/^(?:NOUN|PROPN|ADJ|ADV|PRON)$/u.test(before)) return false;
  for (let place = index + 2; place < Math.min(tokens.length, index + 8); place++) {
    if (/^[.;:]$/u.test(tokens[place]!.text) || /^(?:som|och|eller)$/u.test(tokens[place]!.lower))
      return true;
    if (/^(?:VERB|AUX)$/u.test(upos?.[place] ?? '')) return false;
  }
  return true;
}

/**
 * True where a link, or what stands out, ends or begins between the words: two links beside each other, or a label and
 * the text that it opens, are not one word to their reader.
 */
function isPartedByMarkup(
  spans: readonly Span[],
  tokens: readonly Token[],
  start: number,
  end: number,
): boolean {
  for (let index = firstIndex(tokens.length, (at) => tokens[at]!.start >= start); ; index++) {
    const next = tokens[index + 1];
    if (next === undefined || next.start >= end) return false;
    const gap = tokens[index]!.end;
    const isInGap = (edge: number) => edge >= gap && edge <= next.start;
    if (spans.some((span) => parting.has(span.kind) && (isInGap(span.start) || isInGap(span.end))))
      return true;
  }
}

const parting: ReadonlySet<Span['kind']> = new Set(['link', 'strong', 'emphasis']);

/** *ge barn råd stöd och hjälp*: a third noun makes a list whose comma is missing. */
function opensNounList(tokens: readonly Token[], end: number, upos: readonly string[] | undefined): boolean {
  const next = tokens.findIndex(({ start }) => start >= end);
  // *kostnads fri tjänst* has an adjective, *arbets marknads enheter* binding forms.
  return (
    next > 0 && upos?.[next] === 'NOUN' && upos[next - 1] === 'NOUN' && !tokens[next - 2]!.lower.endsWith('s')
  );
}

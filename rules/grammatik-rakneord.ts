import { pluralOfSingular } from '../src/rules/support/grammar/noun-number.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Neuters that are counted in halves; the others have a gender of *en*. */
const neuters = /^(?:års?|dygns?|tons?|kilon?|hekto|varv)$/u;
const others =
  /^(?:timmes?|månads?|veckas?|dags?|mils?|meters?|minuts?|miljon|miljard|kilometers?|tjänst|termins?|liter|centimeter)$/u;
const counts =
  /^(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|tjugo|trettio|\d{1,3})$/u;
/** What is said of parts, and not of one in a row: *nästan en femte*. */
const about = /^(?:nästan|drygt|knappt|ungefär|cirka|omkring|runt|minst|över|under|än|bara|endast|varken)$/u;
const parts: Readonly<Record<string, string>> = {
  tredje: 'tredjedel',
  fjärde: 'fjärdedel',
  femte: 'femtedel',
  sjätte: 'sjättedel',
  sjunde: 'sjundedel',
  åttonde: 'åttondel',
  nionde: 'niondel',
  tionde: 'tiondel',
};
const ordinals =
  /^(?:andra|annan|annat|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|tjugonde|hundrade|tusende)$/u;
const hundreds = /^(?:(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio)?(?:hundra|tusen))$/u;
const smaller =
  /^(?:(?:tjugo|trettio|fyrtio|femtio|sextio|sjuttio|åttio|nittio)(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio)?|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tretton|fjorton|femton|sexton|sjutton|arton|nitton)$/u;

/** What is counted most; their singulars are other words too. */
const spans: Readonly<Record<string, string>> = {
  veckor: 'vecka',
  dagar: 'dag',
  timmar: 'timme',
  gånger: 'gång',
};

interface Slip {
  from: number;
  to: number;
  suggestion: string;
}

/** *Ett halv år, två och en halv år, en och halv timme* */
function halfSlip(tokens: readonly Token[], half: number): Slip | undefined {
  const noun = tokens[half + 1]?.lower ?? '';
  const isNeuter = neuters.test(noun);
  if (!isNeuter && !others.test(noun)) return undefined;
  const wanted = isNeuter ? 'ett halvt' : 'en halv';
  const before = tokens[half - 1]?.lower ?? '';
  const isArticle = /^(?:en|ett)$/u.test(before);
  const from = isArticle ? half - 1 : half;
  const isAdded = tokens[from - 1]?.lower === 'och' && counts.test(tokens[from - 2]?.lower ?? '');
  // *Ett halvt ton*; *halv dag* has no number before it, and *en och halv* lacks an article.
  if (!isArticle && !isAdded) return undefined;
  // *En och en halv timme*, but *ett och ett halvt år*: the one agrees too.
  const one = isAdded && /^(?:en|ett)$/u.test(tokens[from - 2]!.lower) ? from - 2 : undefined;
  const isRight = isArticle && `${before} ${tokens[half]!.lower}` === wanted;
  const article = wanted.split(' ')[0]!;
  if (isRight && (one === undefined || tokens[one]!.lower === article)) return undefined;
  return one === undefined
    ? { from, to: half, suggestion: wanted }
    : { from: one, to: half, suggestion: `${article} och ${wanted}` };
}

/** *Var tredje elever, varje andra veckor* */
function eachSlip(tokens: readonly Token[], each: number, lookup: Lookup): Slip | undefined {
  const noun = tokens[each + 2];
  if (!ordinals.test(tokens[each + 1]?.lower ?? '') || noun?.kind !== 'word') return undefined;
  const { lower } = noun;
  if (noun.text !== lower) return undefined;
  const stem = lower.slice(0, -2);
  const singulars = lower.endsWith('or')
    ? [`${stem}a`]
    : lower.endsWith('ar')
      ? [stem, `${stem}e`, `${stem.slice(0, -1)}e${stem.slice(-1)}`]
      : lower.endsWith('er')
        ? [stem, `${stem}e`]
        : [];
  const singular = spans[lower] ?? singulars.find((form) => pluralOfSingular(lookup, form) === lower);
  return singular === undefined ? undefined : { from: each + 2, to: each + 2, suggestion: singular };
}

function slipAt(tokens: readonly Token[], index: number, lookup: Lookup): Slip | undefined {
  const { lower } = tokens[index]!;
  if (/^halvt?$/u.test(lower)) return halfSlip(tokens, index);
  if (/^(?:var|vart|varje)$/u.test(lower)) return eachSlip(tokens, index, lookup);
  if (hundreds.test(lower)) {
    const isSum = tokens[index + 1]?.lower === 'och' && smaller.test(tokens[index + 2]?.lower ?? '');
    if (!isSum || /^(?:mellan|både|från|och)$/u.test(tokens[index - 1]?.lower ?? '')) return undefined;
    // *Salarna rymmer hundra och tjugo, hundra i den större*: two numbers.
    if (tokens.some((token, at) => at !== index && token.lower === lower)) return undefined;
    // *Etthundra och en halv*, *hundra och två hundra*
    if (/^(?:halv|halvt|hundra|tusen|tiotusen|miljoner)$/u.test(tokens[index + 3]?.lower ?? ''))
      return undefined;
    return { from: index, to: index + 2, suggestion: lower + tokens[index + 2]!.lower };
  }
  const part = Object.hasOwn(parts, lower) ? parts[lower] : undefined;
  if (part === undefined || tokens[index + 1]?.lower !== 'av') return undefined;
  if (tokens[index - 1]?.lower !== 'en' || !about.test(tokens[index - 2]?.lower ?? '')) return undefined;
  return { from: index, to: index, suggestion: part };
}

export default defineRule({
  meta: {
    id: 'grammatik-rakneord',
    group: 'form',
    title: { sv: 'Fel form på räkneord', en: 'Wrong form of a number' },
    severity: 'warning',
    what: {
      sv: 'Räkneord i fel form: ett och ett halv år, en och halv timme, nästan en femte av eleverna, hundra och tjugo, var tredje elever.',
      en: 'Numbers in the wrong form: ett och ett halv år, en och halv timme, nästan en femte av eleverna, hundra och tjugo.',
    },
    why: {
      sv: 'Läsaren stannar upp och undrar vilket tal som menas.',
      en: 'Readers stop and wonder which number is meant.',
    },
    todo: {
      sv: 'Skriv ”ett och ett halvt år”, ”en femtedel”, ”hundratjugo”, ”var tredje elev”.',
      en: 'Write “ett och ett halvt år”, “en femtedel”, “hundratjugo”, “var tredje elev”.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 2, Räkneord' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      number: {
        sv: 'Skriv ”{suggestion}” i stället för ”{actual}”.',
        en: 'Write “{suggestion}” instead of “{actual}”.',
      },
    },
    fel: [
      {
        text: 'Bygget tar två och en halv år. Kursen pågår i ett och ett halv år. Mötet tog en och halv timme.',
        finds: ['en halv', 'ett och ett halv', 'en och halv'],
        suggests: ['ett halvt', 'ett och ett halvt', 'en och en halv'],
      },
      {
        text: 'Nästan en femte av eleverna åker buss. Salen rymmer hundra och tjugo personer.',
        finds: ['femte', 'hundra och tjugo'],
        suggests: ['femtedel', 'hundratjugo'],
      },
      {
        text: 'Var tredje elever cyklar. Vi tömmer kärlet varje fjärde veckor.',
        finds: ['elever', 'veckor'],
        suggests: ['elev', 'vecka'],
      },
    ],
    ratt: [
      {
        text: 'Bygget tar två och ett halvt år. Mötet tog en och en halv timme, eller en halv dag. Hon fick en halv tjänst i ett halvt år.',
      },
      {
        text: 'En femte av samma sort köptes. Mellan hundra och tusen kom. Från hundra och tio rader valdes.',
      },
      {
        text: 'Var tredje elev cyklar. Vart fjärde år är det val. Salarna rymmer hundra och tjugo personer, hundra i den större. Var och en av hundra och två hundra till kom.',
      },
      {
        text: 'En femtedel av eleverna åker buss. Var andra skolor ligger vet vi inte. Det är en tredje av dem.',
      },
    ],
  },
  needs: ['lexicon'],
  words: wordSet(
    'halv halvt var vart varje tredje fjärde femte sjätte sjunde åttonde nionde tionde hundra tusen etthundra tvåhundra trehundra fyrahundra femhundra sexhundra sjuhundra åttahundra niohundra ettusen tvåtusen tretusen',
  ),
  sentence({ tokens }, block, { report, spelling }) {
    for (let index = 0; index + 1 < tokens.length; index++) {
      const slip = slipAt(tokens, index, spelling!.lookup);
      if (slip === undefined) continue;
      const { start } = tokens[slip.from]!;
      const { end } = tokens[slip.to]!;
      const { suggestion } = slip;
      report({ block, start, end, messageId: 'number', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});

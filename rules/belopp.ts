import { groupDigits } from '../src/rules/support/numbers.ts';
import { defineRule } from '../src/rules/types.ts';
import { isDigitAt } from '../src/swedish/characters.ts';
import type { Token } from '../src/swedish/types.ts';
import { withDigit } from '../src/swedish/word-sets.ts';

/** Currency words after an amount. What stands to the right is what plain Swedish writes, if that is another. */
const currencies = new Map<string, string>([
  ['kr', ''],
  ['kr.', ''],
  ['kronor', ''],
  ['krona', ''],
  ['öre', ''],
  ['kkr', 'tusen kronor'],
  ['ksek', 'tusen kronor'],
  ['tsek', 'tusen kronor'],
  ['mkr', 'miljoner kronor'],
  ['mkr.', 'miljoner kronor'],
  ['msek', 'miljoner kronor'],
  ['mdsek', 'miljarder kronor'],
  ['tkr', ''],
  ['mnkr', ''],
  ['mdkr', ''],
  ['sek', 'kronor'],
  ['euro', ''],
  ['eur', 'euro'],
  ['meur', 'miljoner euro'],
  ['€', 'euro'],
  ['usd', 'dollar'],
  ['$', 'dollar'],
  ['dollar', ''],
]);
/** Shorthand that every source advises against; codes and signs are a matter of style. */
const shorthand = new Set(['kkr', 'ksek', 'tsek', 'mkr', 'mkr.', 'msek', 'mdsek', 'meur']);
/** What a number with a decimal point before it measures: *1.5 miljoner*, *2.5 procent*. */
const measured = new Set(
  'miljoner miljon miljarder miljard procent % procentenheter promille km kilometer meter cm mm mil kg kilo ton liter dl hektar grader kvadratmeter kvm kwh kw dh'.split(
    ' ',
  ),
);
/** Units that are often written right behind their number: *10h*. What stands to the right is the word. */
const gluedUnits = new Map<string, string>(
  Object.entries({ h: 'timmar', tim: 'timmar', min: 'minuter', mån: 'månader', st: 'stycken' }),
);
for (const unit of 'timmar minuter dagar veckor månader år personer barn km kg kvm mil cm mm gram liter meter'.split(
  ' ',
))
  gluedUnits.set(unit, unit);
const glued = /^(\d{1,4})(\p{Ll}{1,8})$/u;
/** *dessert72* before *kr*. */
const gluedWord = /^(\p{L}{3,})(\d{1,4})$/u;
const pointed = /^\d{1,4}\.\d{1,2}$/u;
const joined = /^(\d[\d .,]*)(kr|kronor|sek)$/iu;

/** The number as Swedish writes it: thousands apart by spaces, a decimal comma. */
function written(number: string): string {
  const range = /^([\d., \u00a0]+)[–-]([\d., \u00a0]+)$/u.exec(number);
  if (range !== null) return `${written(range[1]!)}–${written(range[2]!)}`;
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?$/u.test(number)) return number.replaceAll('.', ' ');
  // One comma before three digits may be a decimal comma: 1,335 euro per liter.
  if (/^\d{1,3}(?:,\d{3})+\.\d{2}$|^\d{1,3}(?:,\d{3}){2,}$/u.test(number))
    return number.replaceAll(',', ' ').replace('.', ',');
  const decimal = /^(\d+)[.:](\d{1,2})$/u.exec(number);
  if (decimal) return `${groupDigits(decimal[1]!)},${decimal[2]}`;
  const bare = /^(\d{5,9})(,\d{1,2})?$/u.exec(number);
  return bare ? groupDigits(bare[1]!) + (bare[2] ?? '') : number;
}

/** The token and end of *:-* or *,-* behind an amount, which old price tags have. */
function isPriceTag(tokens: readonly Token[], index: number): boolean {
  const [mark, dash] = [tokens[index + 1], tokens[index + 2]];
  return (
    mark !== undefined &&
    dash !== undefined &&
    /^[:,]$/u.test(mark.text) &&
    /^[-–]$/u.test(dash.text) &&
    mark.start === tokens[index]!.end &&
    dash.start === mark.end
  );
}

interface Amount {
  start: number;
  end: number;
  /** As it should be written. */
  form: string;
  messageId: 'number' | 'currency' | 'decimal' | 'glued';
  /** Codes and signs are clear, only not plain. */
  isStyle: boolean;
}

/** A number that has grown together with its unit, or with the word before it. */
function gluedAt(tokens: readonly Token[], index: number): Amount | undefined {
  const { text, start, end } = tokens[index]!;
  const next = tokens[index + 1];
  const isJoined = next !== undefined && next.start === end && /^[-–/]$/u.test(next.text);
  const [, number, unit] = glued.exec(text) ?? [];
  const word = unit === undefined ? undefined : gluedUnits.get(unit);
  if (word !== undefined && !isJoined)
    return { start, end, form: `${number} ${singular(number!, word)}`, messageId: 'glued', isStyle: false };
  const [, before, amount] = gluedWord.exec(text) ?? [];
  if (before === undefined || next === undefined || !/^(?:kr|kronor|procent|%)$/u.test(next.lower))
    return undefined;
  return { start, end, form: `${before} ${amount}`, messageId: 'glued', isStyle: false };
}

/** The unit of one: *1 timme*. */
function singular(number: string, unit: string): string {
  const ones: Readonly<Record<string, string>> = {
    timmar: 'timme',
    minuter: 'minut',
    dagar: 'dag',
    veckor: 'vecka',
    månader: 'månad',
    personer: 'person',
    stycken: 'stycke',
  };
  return number === '1' ? (ones[unit] ?? unit) : unit;
}

/** What to change about the amount whose digits stand at `index`, or undefined when it is right or none. */
function amountAt(tokens: readonly Token[], index: number): Amount | undefined {
  const { kind, text, start, end } = tokens[index]!;
  if (kind === 'word') {
    const match = joined.exec(text);
    if (match === null) return gluedAt(tokens, index);
    const unit = match[2]!.toLowerCase() === 'sek' ? 'kronor' : match[2];
    return { start, end, form: `${written(match[1]!.trim())} ${unit}`, messageId: 'number', isStyle: false };
  }
  if (kind !== 'number') return undefined;
  if (isPriceTag(tokens, index)) {
    const form = `${written(text)} kronor`;
    return { start, end: tokens[index + 2]!.end, form, messageId: 'currency', isStyle: false };
  }
  const next = tokens[index + 1];
  const plain = next === undefined ? undefined : currencies.get(next.lower);
  if (next !== undefined && plain !== undefined) {
    const number = written(text);
    // A hyphen in a range is for the rule *intervall*.
    const isSame = number === text.replace('-', '–');
    if (isSame && plain === '') return undefined;
    const form = `${number} ${plain === '' ? next.text : plain}`;
    const isStyle = isSame && !shorthand.has(next.lower);
    return { start, end: next.end, form, messageId: isSame ? 'currency' : 'number', isStyle };
  }
  if (next !== undefined && measured.has(next.lower) && pointed.test(text)) {
    const form = `${text.replace('.', ',')} ${next.text}`;
    return { start, end: next.end, form, messageId: 'decimal', isStyle: true };
  }
  const before = tokens[index - 1];
  if (before === undefined || !/^(?:[€$]|SEK|EUR|USD)$/u.test(before.text)) return undefined;
  const form = `${written(text)} ${currencies.get(before.lower)}`;
  return { start: before.start, end, form, messageId: 'currency', isStyle: true };
}

export default defineRule({
  meta: {
    id: 'belopp',
    group: 'form',
    title: { sv: 'Belopp', en: 'Amounts of money' },
    severity: 'warning',
    what: {
      sv: 'Belopp som inte skrivs på svenskt sätt: 12.500 kr, 12500 kr, 12.50 kr, 500:-, 5 Mkr, 300 kkr, 100 SEK. Också decimalpunkt (1.5 miljoner) och siffror som sitter ihop med ett ord (10h).',
      en: 'Amounts not written the Swedish way: 12.500 kr, 12500 kr, 12.50 kr, 500:-, 5 Mkr, 300 kkr, 100 SEK. Also decimal points (1.5 miljoner) and figures glued to a word (10h).',
    },
    why: {
      sv: 'Punkt och komma betyder olika saker i olika länder, och långa siffror utan mellanrum är lätta att läsa fel. Valutakoder är gjorda för banker.',
      en: 'Point and comma mean different things in different countries, and long figures without spaces are easily misread. Currency codes are made for banks.',
    },
    todo: {
      sv: 'Skriv mellanslag mellan tusental, komma före ören och valutan med ord: 12 500 kronor, 12,50 kronor, 5 miljoner kronor.',
      en: 'Write a space between thousands, a comma before öre and the currency in words.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.1.7–12.1.8 och 12.5' }],
    messages: {
      number: { sv: 'Skriv beloppet så här: {form}.', en: 'Write the amount like this: {form}.' },
      decimal: {
        sv: 'Skriv decimalkomma: {form}.',
        en: 'Write a decimal comma: {form}.',
      },
      glued: {
        sv: 'Sätt mellanrum mellan siffra och ord: {form}.',
        en: 'Put a space between figure and word: {form}.',
      },
      currency: { sv: 'Skriv valutan med ord: {form}.', en: 'Write the currency in words: {form}.' },
    },
    fel: [
      {
        text: 'Avlösning över 10h i månaden kostar mer. Lunch med dessert72 kr per portion.',
        finds: ['10h', 'dessert72'],
        suggests: ['10 timmar', 'dessert 72'],
      },
      {
        text: 'Ensamstående vuxen\n\n3120:-\n\nMakar\n\n5630:-',
        finds: ['3120:-', '5630:-'],
        suggests: ['3120 kronor'],
      },
      { text: 'Bidraget är högst 12.500 kr per år.', finds: ['12.500 kr'], suggests: ['12 500 kr'] },
      { text: 'Avgiften är 45000 kronor.', finds: ['45000 kronor'], suggests: ['45 000 kronor'] },
      { text: 'En biljett kostar 250:- för vuxna.', finds: ['250:-'], suggests: ['250 kronor'] },
      {
        text: 'Bygget kostar 5 Mkr eller 5,5 MSEK.',
        finds: ['5 Mkr', '5,5 MSEK'],
        suggests: ['5 miljoner kronor'],
      },
      {
        text: 'Stödet är 1.5 miljoner kronor, och räntan är 2.25 procent.',
        finds: ['1.5 miljoner', '2.25 procent'],
        suggests: ['1,5 miljoner', '2,25 procent'],
      },
      { text: 'Lunchen kostar 89.50 kr för barn.', finds: ['89.50 kr'], suggests: ['89,50 kr'] },
    ],
    ratt: [
      {
        text: 'Vi har 4g och 24h-service i rum B12. Läs kapitel3 och covid19. Det kostar 72 kr i 10 timmar.',
      },
      { text: 'Läs avsnitt 2.5 och 3.1. Vi ses kl. 9.30. Version 1.5 är bäst, och andelen är 2,5 procent.' },
      { text: 'Det kostar 1 500-2 000 kronor att hyra salen, eller 300–400 kr för medlemmar.' },
      { text: 'Bidraget är högst 12 500 kronor per år, eller 1 234,50 kr i månaden.' },
      { text: 'Bygget kostar 5 mnkr. Du betalar 1500 kr.' },
      { text: 'Version 12.500 av programmet har 45000 användare.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'caption', 'heading', 'fragment'],
  words: withDigit,
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const { text } = tokens[index]!;
      if (!isDigitAt(text, 0) && !isDigitAt(text, text.length - 1)) continue;
      const amount = amountAt(tokens, index);
      if (amount === undefined) continue;
      const { start, end, form, messageId, isStyle } = amount;
      report({
        block,
        start,
        end,
        messageId,
        data: { form },
        suggestions: [form],
        ...(isStyle ? { severity: 'info' } : {}),
      });
    }
  },
});

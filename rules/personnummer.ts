import { blockKinds } from '../src/format/types.ts';
import { isIdentityNumber } from '../src/rules/support/personal-data/identity-number.ts';
import { publishedTypes } from '../src/rules/support/personal-data/published.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';

/** Words before ten bare digits that make them a personal identity number for certain. */
const identityWord =
  /^(?:personnr|pnr|personnummer|personnumret|samordningsnummer|samordningsnumret|födelsenummer|födelsenumret|född|fött)\.?$/u;
/** Words before digits that make them another number. */
const otherNumberWord =
  /(?:nummer|numret|numrets|nr|giro|girot|konto|kontot|ocr|orgnr|dnr|telefon|tel|tfn|mobil|mobilen|sms|fax|isbn|issn|bg|pg|-id)\.?$/u;

/** Numbers of cases begin with a date too: one in ten has the right check digit by chance. */
const caseWord = /^(?:dnr|diarienummer|diarienr|ärendenummer|ärendenr|målnummer)\.?$/u;

/** *850615-2381, 1985-06-15-2381* */
const joined = /^(\d{6}|\d{8}|(?:19|20)\d{2}-\d{2}-\d{2})[-–−‐‑](\d{4})$/u;
/** The last part of *85 06 15-2381*. */
const lastPart = /^\d{2}[-–−‐‑]\d{4}$/u;
const bare = /^(?:\d{10}|\d{12})$/u;

/** In names of files, addresses and codes: *beslut-850615-2381.pdf, pnr8506152381*. Ten digits in a row are any number there. */
const inside =
  /(?:^|\D)((?:(?:18|19|20)\d{6}|\d{6})[-+–−‐‑]\d{4}|(?:19|20)\d{10}|(?<=p(?:erson)?n(?:umme)?r)\d{10})(?!\d)/giu;

/** *bild-20240314-1530.jpg*: when a file was made. */
const isTimestamp = /^20[1-9]\d{5}-?(?:[01]\d|2[0-3])[0-5]\d$/u;

/** Start and end of an identity number within a token that is no number; undefined for none. */
function insideOf({ kind, text, start }: Token): { start: number; end: number } | undefined {
  if (kind === 'number' || text.length < 10 || !/\d{4}/u.test(text)) return undefined;
  for (const { index, 0: whole, 1: number } of text.matchAll(inside)) {
    if (!isIdentityNumber(number!.replace(/\D/gu, ''))) continue;
    const from = start + index + whole.length - number!.length;
    if (isTimestamp.test(number!)) continue;
    return { start: from, end: from + number!.length };
  }
  return undefined;
}

/** The number of tokens from `index` on that make up an identity number, 0 for none. */
function lengthAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index]!;
  let before = tokens[index - 1];
  if (before?.kind === 'punctuation' && /^[:.(]$/u.test(before.text)) before = tokens[index - 2];
  const word = before?.lower ?? '';
  const parts = joined.exec(token.text);
  if (parts !== null) {
    return !caseWord.test(word) && isIdentityNumber(parts[1]!.replaceAll('-', '') + parts[2]!) ? 1 : 0;
  }
  if (bare.test(token.text)) {
    const isOther = otherNumberWord.test(word) && !identityWord.test(word);
    if (isOther || !isIdentityNumber(token.text)) return 0;
    // Ten digits that begin with 0 are a telephone number unless the text says otherwise.
    return token.text.length === 12 || token.text[0] !== '0' || identityWord.test(word) ? 1 : 0;
  }
  if (/^(?:\d{2}|(?:19|20)\d{2})$/u.test(token.text)) return lengthOfApart(tokens, index);
  if (!/^(?:\d{6}|\d{8})$/u.test(token.text)) return 0;
  const next = tokens[index + 1];
  if (next === undefined) return 0;
  // 640823+3234: a plus instead of the hyphen from the year somebody turns a hundred.
  const last = tokens[index + 2];
  if (/^[+–−‐‑-]$/u.test(next.text) && last !== undefined && /^\d{4}$/u.test(last.text)) {
    if (next.text === '+' ? last.start !== next.end : last.start - token.end > 3) return 0;
    return isIdentityNumber(token.text + last.text) ? 3 : 0;
  }
  if (/^\d{4}$/u.test(next.text) && next.start === token.end + 1) {
    const isOther = otherNumberWord.test(word) && !identityWord.test(word);
    return !isOther && isIdentityNumber(token.text + next.text) ? 2 : 0;
  }
  return 0;
}

/** A quick look whether a number may open *85 06 15-2381*. */
function isApart(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 2]?.kind === 'number' && lastPart.test(tokens[index + 2]!.text);
}

/** *85 06 15-2381*: year, month and day apart. */
function lengthOfApart(tokens: readonly Token[], index: number): number {
  const [year, month, last] = [tokens[index]!, tokens[index + 1], tokens[index + 2]];
  if (month === undefined || last === undefined) return 0;
  if (!/^\d{2}$/u.test(month.text) || !lastPart.test(last.text)) return 0;
  if (month.start !== year.end + 1 || last.start !== month.end + 1) return 0;
  return isIdentityNumber(`${year.text}${month.text}${last.text.replace(/\D/u, '')}`) ? 3 : 0;
}

export default defineRule({
  meta: {
    id: 'personnummer',
    group: 'form',
    title: { sv: 'Personnummer', en: 'Personal identity number' },
    severity: 'error',
    what: {
      sv: 'Giltiga personnummer och samordningsnummer, i alla skrivsätt. I texter som publiceras är det ett fel, i andra en upplysning.',
      en: 'Valid personal identity and coordination numbers, however they are written. An error in texts that are published, information in others.',
    },
    why: {
      sv: 'Personnummer är personuppgifter som bara får användas när det är klart motiverat, och de ska inte gå att läsa på webben.',
      en: 'Identity numbers are personal data that may be used only with clear reason, and must not be readable on the web.',
    },
    todo: {
      sv: 'Ta bort numret innan texten publiceras. Skriv ärendets nummer om läsaren behöver hitta rätt.',
      en: 'Remove the number before the text is published. Give the number of the case if the reader needs it.',
    },
    sources: [
      {
        name: 'Lagen (2018:218) med kompletterande bestämmelser till EU:s dataskyddsförordning',
        section: '3 kap. 10 §',
      },
      { name: 'Folkbokföringslagen (1991:481)', section: '18 §' },
    ],
    messages: {
      published: {
        sv: 'Texten innehåller ett giltigt {kind}. Ta bort det innan texten publiceras.',
        en: 'The text holds a valid {kindEn}. Remove it before the text is published.',
      },
      present: {
        sv: 'Texten innehåller ett giltigt {kind}. Behövs det?',
        en: 'The text holds a valid {kindEn}. Is it needed?',
      },
    },
    fel: [
      {
        text: 'Sökanden har personnummer 851117-9817 och bor i kommunen.',
        finds: ['851117-9817'],
        documentType: 'webbsida',
      },
      { text: 'Ansökan gäller 19900101-9802.', finds: ['19900101-9802'], documentType: 'protokoll' },
      { text: 'Samordningsnummer: 910573-9859.', finds: ['910573-9859'], documentType: 'brev' },
      { text: 'Hon är född 198511179817 enligt registret.', finds: ['198511179817'] },
      {
        text: 'Den äldsta på listan är 120101+9807 i centrum.',
        finds: ['120101+9807'],
        documentType: 'nyhetsbrev',
      },
      {
        text: 'Läs filen beslut-851117-9817.pdf. Anna Ek 851117‑9817 sökte.',
        finds: ['851117-9817', '851117‑9817'],
        documentType: 'webbsida',
      },
      {
        text: 'Hon har 85 11 17-9817 och han 1990-01-01-9802.',
        finds: ['85 11 17-9817', '1990-01-01-9802'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      {
        text: 'Diarienummer 720314-2026 gäller. Se bild-20240314-1530.jpg.',
        documentType: 'webbsida',
      },
      { text: 'Personnumret 851117-9818 har fel kontrollsiffra.', documentType: 'webbsida' },
      { text: 'Kommunens organisationsnummer är 212000-0142.', documentType: 'webbsida' },
      { text: 'Ring 0701-239802 eller skriv ÅÅMMDD-XXXX.', documentType: 'webbsida' },
      { text: 'Betala till bankgiro 9001019802.', documentType: 'webbsida' },
    ],
  },
  blocks: blockKinds,
  anyLanguage: true,
  block(block, { documentType, report }) {
    if (!/\d{4}/u.test(block.text)) return;
    // A link inside a block is seen with the block.
    if (block.within !== undefined && block.kind === 'linkText') return;
    for (const sentence of block.sentences) {
      const { tokens } = sentence;
      for (let index = 0; index < tokens.length; index++) {
        const token = tokens[index]!;
        const isNumber = token.kind === 'number' && (token.text.length >= 6 || isApart(tokens, index));
        const length = isNumber ? lengthAt(tokens, index) : 1;
        if (length === 0) continue;
        const whole = { start: token.start, end: tokens[index + length - 1]!.end };
        const place = isNumber ? whole : insideOf(token);
        if (place === undefined) continue;
        const { start, end } = place;
        const digits = block.text.slice(start, end).replace(/\D/gu, '');
        const coordination = Number(digits.slice(-6, -4)) > 60;
        const isPublished = publishedTypes.includes(documentType);
        report({
          block,
          start,
          end,
          messageId: isPublished ? 'published' : 'present',
          data: {
            kind: coordination ? 'samordningsnummer' : 'personnummer',
            kindEn: coordination ? 'coordination number' : 'personal identity number',
          },
          ...(isPublished ? {} : { severity: 'info' }),
        });
        index += length - 1;
      }
    }
  },
});

import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

/** Area codes of two and three digits after the opening 0; all others have four with it (PTS nummerplan). */
const threeDigits = new Set(
  '010 011 013 016 018 019 020 021 023 026 031 033 035 036 040 042 044 046 054 060 063 070 072 073 076 079 090'.split(
    ' ',
  ),
);
/** Subscriber digits in pairs from the right, three first when they are odd. */
const groups: Readonly<Record<number, readonly number[]>> = {
  5: [3, 2],
  6: [2, 2, 2],
  7: [3, 2, 2],
  8: [3, 3, 2],
};
const phoneWord =
  /(?:telefon|tel[.: ]|tfn|ring|mobil|sms|växel|fax|kontakt|jour|(?:^|\s)nummer|når (?:du |ni )?(?:mig|oss|honom|henne))/iu;
const areaAlone = /^0\d{1,3}$/u;
/** No area code apart: *0461234567*. No groups after it: *046-1234567*. *(0)* after the country code. */
const wrong = /^(?:0\d{7,10}|0\d{1,3}[-–/ ]\d{5,8}|\+46 ?\(0\)[\d -]+|\+46\d{7,9})$/u;

/** *0123 – 45 67 80*: a dash with spaces, at which the number may break and which no phone takes for one number. */
const apart = /(?<![\d\p{L}])(0\d{1,3}) ?[–-] (\d{2,3}(?: \d{2,3}){1,3})(?! ?\d)/gu;

/** The area code that digits begin with. Mobile numbers are split as the writer's hyphen, at `split`, has it. */
function areaCode(digits: string, split: number): string {
  if (split > 1 && digits.startsWith('07')) return digits.slice(0, split);
  if (digits.startsWith('08')) return '08';
  return digits.slice(0, threeDigits.has(digits.slice(0, 3)) ? 3 : 4);
}

/** A telephone number as Swedish writes it, or undefined when the digits cannot be one. */
function written(text: string): string | undefined {
  const abroad = text.startsWith('+46');
  const digits = (abroad ? `0${text.slice(3).replace('(0)', '')}` : text).replace(/\D/gu, '');
  const code = areaCode(digits, abroad ? -1 : text.search(/[-–/ ]/u));
  const own = digits.slice(code.length);
  const sizes = groups[own.length];
  // Only numbers of Stockholm have eight digits, and long area codes have at most six after them.
  if (own.length > 10 - code.length) return undefined;
  if (sizes === undefined || /^0{2}/u.test(digits)) return undefined;
  const parts: string[] = [];
  let at = 0;
  for (const size of sizes) {
    parts.push(own.slice(at, at + size));
    at += size;
  }
  return abroad ? `+46 ${code.slice(1)} ${parts.join(' ')}` : `${code}-${parts.join(' ')}`;
}

export default defineRule({
  meta: {
    id: 'telefonnummer',
    group: 'form',
    title: { sv: 'Telefonnummer utan grupper', en: 'Ungrouped telephone number' },
    severity: 'info',
    what: {
      sv: 'Telefonnummer utan mellanrum mellan grupperna eller utan bindestreck efter riktnumret: 0461234567, 0771-123456, 0123 – 45 67 80, +46(0)46-123456.',
      en: 'Telephone numbers without spaces between the groups or without a hyphen after the area code: 0461234567, 0771-123456.',
    },
    why: {
      sv: 'Siffror i grupper om två och tre är lättare att läsa, slå och minnas.',
      en: 'Digits in groups of two and three are easier to read, dial and remember.',
    },
    todo: {
      sv: 'Skriv riktnummer, bindestreck och siffrorna i grupper: 046-12 34 56.',
      en: 'Write the area code, a hyphen and the digits in groups: 046-12 34 56.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12.1.7' }],
    messages: {
      group: {
        sv: 'Skriv numret i grupper, med bindestreck utan mellanslag efter riktnumret: {form}.',
        en: 'Write the number in groups, with a hyphen and no spaces behind the area code: {form}.',
      },
    },
    fel: [
      {
        text: 'Ring oss på telefon 0461234567 om du undrar.',
        finds: ['0461234567'],
        suggests: ['046-123 45 67'],
      },
      { text: 'Du når oss på telefon 0771-123456.', finds: ['0771-123456'], suggests: ['0771-12 34 56'] },
      { text: 'Ring 0911 696000 och fråga.', finds: ['0911 696000'], suggests: ['0911-69 60 00'] },
      { text: 'Ring 0123 – 45 67 80 vardagar.', finds: ['0123 – 45 67 80'], suggests: ['0123-45 67 80'] },
      { text: 'Tel: 0500-498000', finds: ['0500-498000'], suggests: ['0500-49 80 00'] },
      {
        text: 'Ring växeln på +46(0)8-50829400.',
        finds: ['+46(0)8-50829400'],
        suggests: ['+46 8 508 294 00'],
      },
    ],
    ratt: [
      { text: 'Ange OCR-nummer 0701234567 eller fakturanummer 0461234567 när du betalar.' },
      { text: 'Ring oss på telefon 046-12 34 56 eller 08-508 294 00.' },
      { text: 'Skriv ärendets nummer 0461234567 i brevet.', format: 'plain' },
      { text: 'Ring 0771-123 456 eller 112. Ring mellan 0800 – 16 30 på vardagar.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'tableCell', 'caption', 'heading', 'fragment'],
  block(block, { report }) {
    if (!/\d{3}/u.test(block.text)) return;
    for (const match of block.text.matchAll(apart)) {
      const form = `${match[1]}-${match[2]}`;
      if (form.replace(/\D/gu, '').length < 9) continue;
      const start = match.index;
      const place = { block, start, end: start + match[0].length };
      report({ ...place, messageId: 'group', data: { form }, suggestions: [form] });
    }
    for (const sentence of block.sentences) {
      const { tokens } = sentence;
      for (const [index, token] of tokens.entries()) {
        if (token.kind !== 'number') continue;
        const { start } = token;
        // *0911 696000*: the area code apart, the rest in one run.
        const rest = areaAlone.test(token.text) ? tokens[index + 1] : undefined;
        const isApart = rest !== undefined && /^\d{5,8}$/u.test(rest.text) && rest.start === token.end + 1;
        const text = isApart ? `${token.text} ${rest.text}` : token.text;
        if (text.length < 8 || !wrong.test(text)) continue;
        // Digits in one run may be any number: somebody must have said that it is a telephone.
        if (!isCalled(block, start, text)) continue;
        const form = written(text);
        if (form === undefined || form === text) continue;
        const end = isApart ? rest.end : token.end;
        report({ block, start, end, messageId: 'group', data: { form }, suggestions: [form] });
      }
    }
  },
});

/** True for a number that looks like a telephone number, or that a word of telephones stands shortly before. */
function isCalled(block: AnalysedBlock, start: number, text: string): boolean {
  const before = block.text.slice(Math.max(0, start - 60), start);
  if (
    /(?:ärende|diarie|dnr|kund|org|konto|giro|ocr|faktura|referens|artikel|order|medlem)[^.!?]{0,20}$/iu.test(
      before,
    )
  )
    return false;
  return /[-–(+]/u.test(text) || phoneWord.test(before);
}

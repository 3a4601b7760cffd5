import { defineRule } from '../src/rules/types.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Units by their letters, as they are written. What is right in several ways is left out: *l* and *L*. */
const units: Readonly<Record<string, string>> = {
  kg: 'kg',
  km: 'km',
  kwh: 'kWh',
  kw: 'kW',
  mw: 'MW',
  mwh: 'MWh',
  gwh: 'GWh',
  twh: 'TWh',
  hz: 'Hz',
  khz: 'kHz',
  db: 'dB',
  dba: 'dBA',
};
/** Wrong for sure behind a figure: *KG* in capitals is no code there. */
const seen = wordSet([
  ...Object.keys(units),
  'dh',
  'ph',
  'ph-värde',
  'ph-värdet',
  'ph-värden',
  'ph-nivå',
  'ph-nivån',
]);
const figure = /^\d[\d ,.]*$/u;

/** How the word at a place is written; undefined when it is right or no unit. */
function unitAt(tokens: readonly Token[], index: number): string | undefined {
  const { text, lower } = tokens[index]!;
  const before = tokens[index - 1];
  if (lower.startsWith('ph')) {
    // *PH Karlsson* are the first letters of a name; *pH* beside a figure or a word of its own is of water and soil.
    const isMeasure = lower !== 'ph' || tokens[index + 1]?.kind === 'number';
    return isMeasure && !text.startsWith('pH') ? `pH${text.slice(2).toLowerCase()}` : undefined;
  }
  if (
    before?.kind !== 'number' ||
    !figure.test(before.text) ||
    (text === text.toUpperCase() && lower === 'db')
  )
    return undefined;
  // *°dH*: degrees of hardness.
  if (lower === 'dh') return text === 'dH' && before.start < tokens[index]!.start ? '°dH' : undefined;
  const form = units[lower];
  // In megawatts capital letters tell from milliwatts: *mw* may be either.
  return form === undefined || form === text || text === 'mW' || text === 'mWh' ? undefined : form;
}

export default defineRule({
  meta: {
    id: 'enhet',
    group: 'form',
    title: { sv: 'Enhet med fel bokstäver', en: 'Unit in wrong letters' },
    severity: 'info',
    what: {
      sv: 'Enheter med stora och små bokstäver på fel plats, eller utan gradtecken: Ph-värde, 3 Kg, 20 KW, 4 dH.',
      en: 'Units with capital and small letters in the wrong places, or without the degree sign: Ph-värde, 3 Kg, 20 KW, 4 dH.',
    },
    why: {
      sv: 'Stora och små bokstäver betyder olika saker i enheter: k är tusen, M är miljoner.',
      en: 'Capital and small letters mean different things in units: k is thousand, M is million.',
    },
    todo: {
      sv: 'Skriv enheten som den ska skrivas: pH, kg, kW, °dH.',
      en: 'Write the unit as it is written: pH, kg, kW, °dH.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '12' }],
    messages: {
      unit: { sv: 'Enheten skrivs {form}.', en: 'The unit is written {form}.' },
    },
    fel: [
      {
        text: 'Vattnet har ett Ph-värde på 7 och en hårdhet på 4 dH.',
        finds: ['Ph-värde', 'dH'],
        suggests: ['pH-värde', '°dH'],
      },
      { text: 'Säcken väger 3 Kg. Panelen ger 20 KW.', finds: ['Kg', 'KW'], suggests: ['kg', 'kW'] },
    ],
    ratt: [
      { text: 'Vattnet har ett pH-värde på 7 och en hårdhet på 4 °dH. Det är pH 7.' },
      { text: 'Säcken väger 3 kg. Panelen ger 20 kW. Ring PH Karlsson på KM Bygg.' },
    ],
  },
  words: seen,
  sentence({ tokens }, block, { report }) {
    for (let index = 0; index < tokens.length; index++) {
      if (!seen.has(tokens[index]!)) continue;
      const form = unitAt(tokens, index);
      if (form === undefined) continue;
      const { start, end } = tokens[index]!;
      report({ block, start, end, messageId: 'unit', data: { form }, suggestions: [form] });
    }
  },
});

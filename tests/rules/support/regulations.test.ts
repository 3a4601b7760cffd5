import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/index.ts';
import { isRegulation } from '../../../src/rules/support/regulations.ts';

const regulation = (text: string) => isRegulation(analyse({ text, format: 'markdown' }));

describe('isRegulation', () => {
  test.each([
    '# Riktlinjer för bistånd\n\nStöd ges efter ansökan.',
    '# Delegeringsordning för byggnadsnämnden\n\nBeslut fattas av chefen.',
    '# Beslut att delegera\n\nNämndens beslutanderätt får lämnas till en delegat. Delegaten beslutar på nämndens vägnar. Ledamöter och ersättare får del av besluten vid nästa möte. Riktlinjerna gäller från 1 maj.',
  ])('knows a text that binds the authority: %s', (text) => {
    expect(regulation(text)).toBe(true);
  });

  test.each([
    '# Färdtjänst\n\nDu söker färdtjänst hos oss.',
    '# Lämna synpunkter\n\nDu kan läsa riktlinjerna och nämndens beslut. Ersättare, ledamöter och förvaltningen svarar dig.',
    'Förvaltningen har öppet till klockan 16 i dag.',
  ])('leaves texts to residents alone: %s', (text) => {
    expect(regulation(text)).toBe(false);
  });
});

import { describe, expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { missingLists } from '../../../../src/rules/support/parts/announced-lists.ts';

const prose =
  'Hamnen ligger mitt i staden och har plats för alla. Vi städar bryggorna varje morgon under hela sommaren.';

function missing(text: string): string[] {
  return missingLists(analyse({ text, format: 'markdown' })).map(
    ({ sentence: { tokens }, announced, isNamed }) => {
      const words = tokens.slice(announced.start, announced.end).map((token) => token.text);
      return `${words.join(' ')}${isNamed ? '' : '?'}`;
    },
  );
}

describe('a list that is announced and does not come', () => {
  test.each([
    [`Bifoga följande handlingar:\n\n${prose}`, ['följande handlingar']],
    [`Bifoga nedanstående:\n\n## Hamnen\n\n${prose}`, ['nedanstående']],
    // Two headings may be what was announced.
    [`Här ingår följande:\n\n## Hamnen\n\n${prose}\n\n## Torget\n\n${prose}`, ['följande?']],
    [`## Stöd\n\nExempel på stöd är:\n\n## Hamnen\n\n${prose}`, ['är?']],
    [`## Bryggor\n\nHär finns tre bryggor:\n\n## Hamnen\n\n${prose}`, ['tre bryggor?']],
  ])('is missing in %j', (text, expected) => {
    expect(missing(text)).toEqual(expected);
  });

  test.each([
    ['the list comes', 'Bifoga följande handlingar:\n\n- foto\n- intyg'],
    ['its items are short paragraphs', 'Bifoga följande handlingar:\n\nfoto av båten\n\nintyg'],
    [
      'its items are headings one level down',
      `## Bryggor\n\nHär finns tre bryggor:\n\n### Norra\n\n${prose}`,
    ],
    ['there is no colon', `Bifoga följande handlingar.\n\n${prose}`],
    [
      'nothing before the colon says that there are several',
      `## Öppet\n\nSå når du hamnen:\n\n## Hamnen\n\n${prose}`,
    ],
  ])('is not missing when %s', (_, text) => {
    expect(missing(text)).toEqual([]);
  });
});

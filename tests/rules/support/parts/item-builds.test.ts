import { expect, test } from 'vitest';
import { analyse } from '../../../../src/engine/index.ts';
import { itemBuild } from '../../../../src/rules/support/parts/item-builds.ts';
import { swedish } from '../../../support/swedish.ts';

function buildOf(item: string, isInfinitive = false): string | undefined {
  const { blocks } = analyse({ text: `Du behöver:\n\n- ${item}\n- en stol`, format: 'markdown' });
  return itemBuild(blocks.find(({ kind }) => kind === 'listItem')!, swedish, isInfinitive);
}

test.each([
  ['Fyll i blanketten', 'verb'],
  ['är över 65 år', 'finite'],
  ['Du ska vara 18 år', 'sentence'],
  ['om du flyttar', 'clause'],
  ['hur mycket du betalar', 'question'],
  ['Ritningar av huset', 'noun'],
  ['handling av avfall', 'noun'],
])('%s is built as a %s', (item, build) => expect(buildOf(item)).toBe(build));

test('a word that may be two things is a verb where the lead-in asks for one', () => {
  expect(buildOf('bo kvar hemma', true)).toBe('verb');
});

test.each(['Öppet: klockan 9–16', 'Om du saknar intyg, ring oss', 'Ring oss – vi svarar', 'Vad kostar det?'])(
  '%s has something else to say',
  (item) => expect(buildOf(item)).toBeUndefined(),
);

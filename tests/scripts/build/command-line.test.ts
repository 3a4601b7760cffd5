import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parts, partsOf } from '../../../scripts/build/command-line.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the sources ask for something of each module that is a part of the command line, in a way that the build sees', () => {
  const named = partsOf(root);
  expect(Object.keys(named)).toEqual(Object.keys(parts));
  expect(named.container).toEqual({
    'src/container/index.ts': expect.arrayContaining(['annotateContainer', 'notAnnotated', 'readContainer']),
  });
  expect(named.nspell).toEqual({ nspell: ['default'] });
});

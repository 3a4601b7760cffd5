import { describe, expect, it } from 'vitest';
import { didYouMean, nearestName } from '../../src/base/nearest.ts';

describe('nearestName', () => {
  const known = ['lang-mening', 'kanslisprak', 'skall', 'rubriker'];

  it.each([
    ['lang-menning', 'lang-mening'],
    ['lång-mening', 'lang-mening'],
    ['kanslispråk', 'kanslisprak'],
    ['kanslsiprak', 'kanslisprak'],
    ['SKALL', 'skall'],
  ])('takes %s for %s', (name, expected) => {
    expect(nearestName(name, known)).toBe(expected);
  });

  it('names nothing when nothing is near', () => {
    expect(nearestName('passiv', known)).toBeUndefined();
    expect(didYouMean('passiv', known)).toEqual({ sv: '', en: '' });
  });

  it('takes the nearest of several', () => {
    expect(nearestName('regel-b', ['regel-aa', 'regel-b2', 'regel-b'])).toBe('regel-b');
  });
});

import { describe, expect, test } from 'vitest';
import { analyse, check } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { type Scored, worstPlaces } from '../../src/score/index.ts';
import { someFinding, someScore } from '../output/results.ts';
import { swedish } from '../support/swedish.ts';

const heavy = [
  '# Information',
  '',
  'Ni skall erlägga avgiften. Undertecknad meddelar härmed att ansökan ej är komplett.',
  '',
  'Nämnden har vid sitt sammanträde beslutat att den sökande ska lämna in en ny ansökan med de uppgifter som saknas om inkomster och utgifter för de senaste tre månaderna och med intyg från arbetsgivaren om lön &amp; ledighet.',
].join('\r\n');

describe('the worst places', () => {
  const result = check({ text: heavy, path: 'brev.md' }, { swedish, documentType: 'brev' });

  test('are at most three, the gravest first, of different rules', () => {
    expect(result.worst).toHaveLength(3);
    const found = result.worst.map(({ finding }) => result.findings[finding]!);
    expect(found[0]!.severity).toBe('error');
    expect(found.map(({ severity }) => severity)).not.toContain('info');
    expect(new Set(found.map(({ ruleId }) => ruleId)).size).toBe(3);
  });

  test('carry the sentence they stand in, decoded, with offsets into the source', () => {
    const long = result.worst.find(({ finding }) => result.findings[finding]!.ruleId === 'lang-mening')!;
    expect(long.sentence).toMatch(/^Nämnden .* lön & ledighet\.$/u);
    expect(heavy.slice(long.start, long.end)).toMatch(/^Nämnden .* lön &amp; ledighet\.$/u);
  });

  test('are none in a text without warnings', () => {
    expect(check({ text: 'Du får svar inom tre veckor.' }, { swedish }).worst).toEqual([]);
  });

  test('are repeated hits of one rule where no other rule has any', () => {
    const { worst, findings } = check({ text: 'Du skall ringa. Du skall skriva.' }, { swedish });
    expect(worst.map(({ finding }) => findings[finding]!.ruleId)).toEqual(['skall', 'skall']);
  });
});

describe('the order of the worst places', () => {
  const noScore = someScore({ contributions: [] });
  const ofRules = (...ids: string[]): Scored =>
    someScore({
      contributions: ids.map((id) => ({
        quality: 'enkelt',
        kind: 'rule',
        id,
        name: id,
        points: 1,
        value: 1,
      })),
    });
  const order = (findings: readonly Finding[], score = noScore): number[] =>
    worstPlaces(findings, score).map(({ finding }) => finding);

  test('passes over information and what has been decided not to count', () => {
    const findings = [
      someFinding({ ruleId: 'a', severity: 'info' }),
      someFinding({ ruleId: 'b', suppressed: { kind: 'inline' } }),
      someFinding({ ruleId: 'c' }),
    ];
    expect(order(findings)).toEqual([2]);
  });

  test('puts errors before warnings, whatever their rules take of the score and however long they are', () => {
    const findings = [
      someFinding({ ruleId: 'a', severity: 'warning', actual: 'ett långt stycke av texten' }),
      someFinding({ ruleId: 'b', severity: 'error', actual: 'ej' }),
    ];
    expect(order(findings, ofRules('a', 'b'))).toEqual([1, 0]);
  });

  test('goes by what takes most of the score, then by the length of the finding, then by the text', () => {
    const findings = [
      someFinding({ ruleId: 'none', actual: 'ett mycket långt stycke' }),
      someFinding({ ruleId: 'least', actual: 'ett ganska långt stycke' }),
      someFinding({ ruleId: 'most', actual: 'ej' }),
    ];
    expect(order(findings, ofRules('most', 'least'))).toEqual([2, 1, 0]);
    const alike = [
      someFinding({ ruleId: 'a', actual: 'kort' }),
      someFinding({ ruleId: 'b', actual: 'längre' }),
      someFinding({ ruleId: 'c', actual: 'kort' }),
    ];
    expect(order(alike)).toEqual([1, 0, 2]);
  });

  test('takes three rules before a rule again, and the rule again before fewer than three', () => {
    const one = someFinding({ ruleId: 'a', severity: 'error' });
    const two = someFinding({ ruleId: 'b' });
    const three = someFinding({ ruleId: 'c' });
    expect(order([one, one, one, two, three])).toEqual([0, 3, 4]);
    expect(order([one, one, one, two])).toEqual([0, 3, 1]);
    expect(order([two, two, two, two])).toEqual([0, 1, 2]);
  });
});

describe('the sentence of one of the worst places', () => {
  const text = '# Om avgiften\n\nVi skrev i går. Du erlägger &aring;rets avgift nu.\n\n- Erlägg avgiften\n';
  const document = analyse({ text, format: 'markdown' });
  const placeOf = (words: string, given: typeof document | undefined = document) => {
    const start = text.indexOf(words);
    const finding = someFinding({ start, end: start + words.length, actual: words });
    return worstPlaces([finding], someScore(), given)[0]!;
  };

  test('is the one around it, also where it begins or ends the sentence', () => {
    for (const words of ['Du erl', 'erlägger', 'nu.', 'Du erlägger &aring;rets avgift nu.']) {
      const place = placeOf(words);
      expect(place.sentence).toBe('Du erlägger årets avgift nu.');
      expect(text.slice(place.start, place.end)).toBe('Du erlägger &aring;rets avgift nu.');
    }
    expect(placeOf('Vi skrev').sentence).toBe('Vi skrev i går.');
  });

  test('is the whole of a heading or an item, and no part of another block', () => {
    expect(placeOf('avgiften')).toMatchObject({ sentence: 'Om avgiften', start: 2, end: 13 });
    expect(placeOf('Erlägg').sentence).toBe('Erlägg avgiften');
  });

  test('is the marked words where they are of two sentences or blocks, or the document is not at hand', () => {
    for (const words of ['går. Du', 'avgiften\n\nVi', 'nu.\n\n- Erlägg', '# Om']) {
      const start = text.indexOf(words);
      expect(placeOf(words)).toEqual({ finding: 0, sentence: words, start, end: start + words.length });
    }
    const start = text.indexOf('erlägger');
    const finding = someFinding({ start, end: start + 8, actual: 'erlägger' });
    expect(worstPlaces([finding], someScore())).toEqual([
      { finding: 0, sentence: 'erlägger', start, end: start + 8 },
    ]);
  });

  test('is found past blocks without text, such as an image without a description', () => {
    const source = '![](bild.png)\n\nDu erlägger avgiften.\n';
    const start = source.indexOf('erlägger');
    const finding = someFinding({ start, end: start + 8, actual: 'erlägger' });
    const places = worstPlaces([finding], someScore(), analyse({ text: source, format: 'markdown' }));
    expect(places[0]!.sentence).toBe('Du erlägger avgiften.');
  });
});

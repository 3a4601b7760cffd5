import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { alignSentences } from '../../src/compare/align.ts';
import { compareVersions, toComparisonJson, toComparisonPage, toTerminal } from '../../src/compare/index.ts';
import { reviewed } from '../report/reviewed.ts';

const heavy =
  'Ni skall inkomma med kontoutdrag för de tre senaste månaderna samt hyresavi. Handlingarna ska skickas till förvaltningen senast fredagen den femte mars nästa år. Vi finns i kommunhuset. Hyran räknas som en godtagbar kostnad om den inte överstiger den norm som nämnden har fastställt för året. Avgiften skall betalas i förväg.';
const plain =
  'Skicka kontoutdrag för de tre senaste månaderna och hyresavin till oss. Vi finns i kommunhuset. Hyran räknas som en godtagbar kostnad. Den får inte överstiga den norm som nämnden har fastställt för året. Avgiften skall betalas i förväg. Du får svar i t.ex. maj.';

const compared = () =>
  compareVersions(reviewed(heavy, { path: 'före.md' }), reviewed(plain, { path: 'efter.md' }));

describe('alignment', () => {
  it('pairs equal and rewritten sentences, and tells what is gone and new', () => {
    const pairs = alignSentences(
      ['Vi räknar med din hyra i år.', 'Ring oss gärna.', 'Den här försvinner helt och hållet.'],
      ['Vi räknar med hyran varje år.', 'Ring oss gärna.'],
    );
    expect(pairs.map(({ before, after }) => [before, after])).toEqual([
      [[0], [0]],
      [[1], [1]],
      [[2], []],
    ]);
  });

  it('sees that one sentence became two', () => {
    const pairs = alignSentences(
      ['Hyran är en godtagbar kostnad om den inte är högre än normen för kommunen.'],
      ['Hyran är en godtagbar kostnad.', 'Den får inte vara högre än normen för kommunen.'],
    );
    expect(pairs).toMatchObject([{ before: [0], after: [0, 1] }]);
  });

  it('puts what has nothing in common but its place together', () => {
    expect(alignSentences(['A b c d.', 'Lika här.'], ['E f g h.', 'Lika här.'])).toMatchObject([
      { before: [0], after: [0], similarity: 0 },
      { before: [1], after: [1], similarity: 1 },
    ]);
  });

  it('knows a sentence again that has moved', () => {
    const before = ['Avgiften är 200 kronor om året.', 'Ring oss om du har frågor.'];
    const moved = alignSentences(before, [before[1]!, 'Du kan betala när du vill.', before[0]!]);
    expect(moved.filter(({ similarity }) => similarity === 1)).toHaveLength(2);
    expect(moved.filter(({ before: gone }) => gone.length === 0)).toMatchObject([{ after: [1] }]);
  });

  it('holds every sentence of both sides once, in the order of the second', () => {
    const sentence = fc
      .array(fc.constantFrom('hyra', 'du', 'vi', 'betala', 'ansökan', '😀', ''), { maxLength: 5 })
      .map((words) => words.join(' '));
    const side = fc.array(sentence, { maxLength: 12 });
    fc.assert(
      fc.property(side, side, (before, after) => {
        const pairs = alignSentences(before, after);
        const found = pairs.flatMap((pair) => pair.before).sort((one, other) => one - other);
        expect(found).toEqual(before.map((_, index) => index));
        expect(pairs.flatMap((pair) => pair.after)).toEqual(after.map((_, index) => index));
      }),
    );
  });

  it('gets through long texts that share nothing', () => {
    const make = (word: string) =>
      Array.from({ length: 3000 }, (_, index) => `${word} ${index} ${word}${index}.`);
    const pairs = alignSentences(make('före'), make('efter'));
    expect(pairs.flatMap((pair) => pair.before)).toHaveLength(3000);
  });
});

describe('comparison', () => {
  it('sorts findings into solved, left and new', () => {
    const { findings } = compared();
    const solved = findings.solved.map(({ ruleId, actual }) => `${ruleId} ${actual}`);
    expect(solved).toContain('skall skall');
    expect(
      findings.left.some((pair) => pair.before.actual === 'skall' && pair.after.actual === 'skall'),
    ).toBe(true);
    expect(findings.new.map(({ actual }) => actual)).toContain('t.ex.');
    const { result: before } = reviewed(heavy);
    const { result: after } = reviewed(plain);
    expect(findings.solved.length + findings.left.length).toBe(before.findings.length);
    expect(findings.new.length + findings.left.length).toBe(after.findings.length);
  });

  it('finds nothing solved and nothing new in the same text', () => {
    const same = compareVersions(reviewed(heavy), reviewed(heavy));
    expect(same.findings.solved).toEqual([]);
    expect(same.findings.new).toEqual([]);
    expect(same.sentences.every(({ similarity }) => similarity === 1)).toBe(true);
    // No change is noise, never a result.
    for (const { verdict } of same.measures) expect(['noise', 'unknown']).toContain(verdict);
  });

  it('claims a change of length only beyond chance, and says the same each time', () => {
    const long =
      'Vi har läst din ansökan och vi har tänkt på den länge innan vi nu skriver till dig om vad som gäller här i år.';
    const short = 'Vi har läst den.';
    const before = reviewed(Array.from({ length: 12 }, () => long).join(' '));
    const after = reviewed(Array.from({ length: 30 }, () => short).join(' '));
    const length = () =>
      compareVersions(before, after).measures.find(({ id }) => id === 'meanSentenceLength')!;
    expect(length()).toMatchObject({ verdict: 'lower' });
    expect(length()).toEqual(length());
    const few = compareVersions(reviewed(long), reviewed(short));
    expect(few.measures.every(({ verdict }) => verdict === 'unknown')).toBe(true);
  });

  it('gives back both versions of a sentence from its pieces', () => {
    for (const { before, after, words } of compared().sentences) {
      const side = (not: string) =>
        words
          .filter(({ kind }) => kind !== not)
          .map(({ text }) => text)
          .join('');
      expect(side('added')).toBe(before ?? '');
      expect(side('removed')).toBe(after ?? '');
    }
  });
});

describe('masking', () => {
  const one = 'Vi skall ringa Zorbin Qwarst eller Karin Lindqvist på 000-12 34 56. Lindqvist skall svara.';
  const other = 'Vi ringer Karin Lindqvist. Lindqvist skall svara dig, säger Qwarst.';
  const masking = {
    language: 'sv' as const,
    names: { before: 'Före', after: 'Efter' },
    isWord: (word: string) => !/^(?:zorbin|qwarst)/u.test(word),
  };
  const comparison = compareVersions(
    reviewed(one, { path: 'karin/före.md' }),
    reviewed(other, { path: 'karin/efter.md' }),
    masking,
  );
  const outputs = [
    toComparisonJson(comparison, 'sv'),
    toComparisonPage(comparison, 'sv'),
    toTerminal(comparison, { language: 'sv', color: false }),
  ];

  it.each(['arin', 'Lindqvist', 'Zorbin', 'Qwarst', '000-12'])('lets no %s into any output', (secret) => {
    for (const output of outputs) expect(output).not.toContain(secret);
  });

  it('says that it is no guarantee where people read, and that it was done where programs do', () => {
    expect(outputs[1]).toContain('ingen garanti');
    expect(outputs[2]).toContain('ingen garanti');
    expect(JSON.parse(outputs[0]!)).toMatchObject({ masked: true, before: { path: 'Före' } });
    expect(toTerminal(compared(), { language: 'sv', color: false })).not.toContain('garanti');
  });

  it('changes nothing of what is measured, aligned and found', () => {
    const plainly = compareVersions(reviewed(one), reviewed(other));
    expect(comparison.measures).toEqual(plainly.measures);
    expect(comparison.sentences.map(({ similarity }) => similarity)).toEqual(
      plainly.sentences.map(({ similarity }) => similarity),
    );
    expect(comparison.findings.solved).toHaveLength(plainly.findings.solved.length);
  });
});

describe('outputs', () => {
  it('are read by people in the terminal', () => {
    const text = toTerminal(compared(), { language: 'sv', color: false });
    expect(text).toMatch(/^före\.md → efter\.md\n/u);
    expect(text).toMatch(/^Ord per mening +\d+,\d +\d+,\d +[−+]\d+,\d /mu);
    expect(text).toContain('2 meningar är oförändrade.');
    expect(toTerminal(compared(), { language: 'en', color: false })).toContain('Words a sentence');
  });

  it('are read by programs as JSON', () => {
    const json = JSON.parse(toComparisonJson(compared(), 'sv')) as Record<string, unknown>;
    expect(json).toMatchObject({
      schemaVersion: 1,
      before: { path: 'före.md' },
      after: { path: 'efter.md' },
    });
  });

  it('are read in a browser, and no text becomes markup', () => {
    const evil = '<img src=x onerror=alert(1)> Vi ringer dig i morgon.';
    const html = toComparisonPage(
      compareVersions(reviewed('Hej.', { format: 'plain' }), reviewed(evil, { format: 'plain' })),
      'sv',
    );
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html).toContain('&#x3C;img');
    expect(parse(html).childNodes.length).toBeGreaterThan(0);
  });
});

describe('findings', () => {
  it('stay the same by their fingerprint, wherever their sentence has gone', () => {
    const [before, after] = [
      reviewed('Avgiften skall betalas i förväg.'),
      reviewed('Du skall ringa till oss.'),
    ];
    const one = before.result.findings.find(({ ruleId }) => ruleId === 'skall')!;
    const other = after.result.findings.find(({ ruleId }) => ruleId === 'skall')!;
    other.fingerprint = one.fingerprint;
    other.ruleId = 'omdopt';
    const { left, solved } = compareVersions(before, after).findings;
    expect(left).toContainEqual({ before: one, after: other });
    expect(solved).not.toContain(one);
  });

  it('that a baseline knows before are no news in a file that it does not know', () => {
    const before = reviewed('Avgiften skall betalas i förväg. Du skall svara oss.');
    const after = reviewed('Avgiften skall betalas i förväg. Vi skall höra av oss till dig.');
    for (const finding of before.result.findings) finding.suppressed = { kind: 'baseline' };
    const { solved, left, new: fresh } = compareVersions(before, after).findings;
    expect([solved, left]).toEqual([[], []]);
    expect(fresh.some(({ start }) => start === 0)).toBe(false);
  });

  it('that are suppressed are left out, and not taken for solved', () => {
    const marked = 'Avgiften skall betalas i förväg.';
    const accepted = `<!-- klarsprak-disable-next skall -->\n\n${marked}`;
    const rulesOf = (before: string, after: string) => {
      const { solved, left, new: fresh } = compareVersions(reviewed(before), reviewed(after)).findings;
      return [solved, left.map((pair) => pair.after), fresh].map((findings) =>
        findings.some(({ ruleId }) => ruleId === 'skall'),
      );
    };
    expect(rulesOf(marked, marked)).toEqual([false, true, false]);
    expect(rulesOf(marked, accepted)).toEqual([false, false, false]);
    expect(rulesOf(accepted, accepted)).toEqual([false, false, false]);
    expect(rulesOf(accepted, marked)).toEqual([false, false, true]);
  });
});

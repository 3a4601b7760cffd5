import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import {
  type Baseline,
  BaselineError,
  type BaselineText,
  emptyBaseline,
  readBaseline,
  updateBaseline,
  writeBaseline,
} from '../../src/suppress/baseline.ts';
import { matchBaseline } from '../../src/suppress/match-baseline.ts';

const checker = new Checker({ documentType: 'text' });

function text(path: string, content: string): BaselineText {
  const { findings, score } = checker.check({ text: content, format: 'markdown' });
  return { path, findings, score: score.total };
}

/** A baseline of texts, as it comes back from its file. */
function baselineOf(...texts: BaselineText[]): Baseline {
  return readBaseline(writeBaseline(updateBaseline(emptyBaseline, texts, new Set())));
}

const shown = ({ ruleId, actual, line }: Finding) => `${line} ${ruleId} ${actual}`;

/** The findings that a baseline does not know. */
function fresh(baseline: Baseline, texts: BaselineText[], gone: string[] = []): string[] {
  const { known } = matchBaseline(baseline, texts, new Set(gone));
  return texts.flatMap(({ findings }) => findings.filter((finding) => !known.has(finding)).map(shown));
}

const old = 'Avgiften ska erläggas i förväg.\n\nDu får en faktura.\n\nBeslutet vinner laga kraft i maj.\n';

describe('matching', () => {
  test('knows what has not changed, and what has moved within the text', () => {
    const baseline = baselineOf(text('a.md', old));
    expect(fresh(baseline, [text('a.md', old)])).toEqual([]);
    expect(fresh(baseline, [text('a.md', `# Ny rubrik\n\nDu får ett brev.\n\n${old}`)])).toEqual([]);
  });

  test('knows the old words of a sentence that got a new one', () => {
    const baseline = baselineOf(text('a.md', old));
    const worse = old.replace('i förväg', 'i förväg och omgående ombesörjas');
    expect(fresh(baseline, [text('a.md', worse)])).toEqual([
      '1 stela-ord omgående',
      '1 kanslisprak ombesörjas',
    ]);
  });

  test('knows a long sentence that was rewritten in its place, but not one that became graver', () => {
    const long = (words: number) => `Vi ${'och du '.repeat(words / 2)}ses.`;
    const page = (words: number) => `Du får ett brev.\n\n${long(words)}\n\nRing oss.\n`;
    const before = text('a.md', page(30));
    const severities = (one: BaselineText) =>
      one.findings.filter(({ ruleId }) => ruleId === 'lang-mening').map(({ severity }) => severity);
    expect(severities(before)).toHaveLength(1);
    const baseline = baselineOf(before);
    const same = text('a.md', page(30).replace('Vi och', 'De och'));
    expect(severities(same)).toEqual(severities(before));
    expect(fresh(baseline, [same]).filter((line) => line.includes('lang-mening'))).toEqual([]);
    const graver = text('a.md', page(60));
    expect(severities(graver)).not.toEqual(severities(before));
    expect(fresh(baseline, [graver]).filter((line) => line.includes('lang-mening'))).toHaveLength(1);
  });

  test('does not know a grave sentence that grew by more than a tenth', () => {
    const page = (words: number) =>
      `Du får ett brev.\n\nVi ${'och du '.repeat(words / 2)}ses.\n\nRing oss.\n`;
    const baseline = baselineOf(text('a.md', page(80)));
    const long = (words: number) =>
      fresh(baseline, [text('a.md', page(words))]).filter((line) => line.includes('lang-mening'));
    expect(long(84)).toEqual([]);
    expect(long(92)).toHaveLength(1);
  });

  test('counts equal sentences', () => {
    const sentence = 'Avgiften ska erläggas.';
    const baseline = baselineOf(text('a.md', `${sentence}\n\n${sentence}`));
    expect(fresh(baseline, [text('a.md', `${sentence}\n\n${sentence}\n\n${sentence}`)])).toEqual([
      '5 kanslisprak erläggas',
    ]);
  });

  test('does not know the same sentence on another page that is new beside the old one', () => {
    const baseline = baselineOf(text('a.md', old));
    expect(fresh(baseline, [text('a.md', old), text('b.md', old)])).toHaveLength(
      text('b.md', old).findings.length,
    );
  });

  test('knows a sentence that moved to another page, but not while the old one stands there', () => {
    const [first, second, last] = old.split('\n\n');
    const baseline = baselineOf(text('a.md', old), text('b.md', 'Ring oss.'));
    const rest = text('a.md', `${second}\n\n${last}`);
    expect(fresh(baseline, [rest, text('b.md', `Ring oss.\n\n${first}`)])).toEqual([]);
    expect(matchBaseline(baseline, [rest, text('b.md', first!)], new Set()).stale).toEqual([]);
    const twice = fresh(baseline, [rest, text('b.md', `${first}\n\n${first}`)]);
    expect(twice).toEqual(text('b.md', `Hej.\n\n${first}`).findings.map(shown));
    // A comment accepts it where it stood, which is not to leave the page.
    const accepted = text('a.md', old.replace(/^/u, '<!-- klarsprak-disable-next -->\n'));
    expect(fresh(baseline, [accepted, text('b.md', first!)])).not.toEqual([]);
    // Who looks at one page alone cannot tell.
    expect(fresh(baseline, [text('b.md', first!)])).not.toEqual([]);
  });

  test('knows a long sentence that was rewritten and moved, but not a copy of it that was rewritten', () => {
    const parts = [
      'Du får en faktura.',
      'Ring oss om du vill.',
      'Vi har öppet i dag.',
      'Hen ska tillse detta.',
    ];
    const words = `Vi ${'och du och alla andra '.repeat(8)}ska ses i parken i dag.`.split(' ');
    const place = fc.nat(parts.length);
    const page = (sentence: string, at: number) => parts.toSpliced(at, 0, sentence).join('\n\n');
    const isLong = (line: string) => / lang-mening /u.test(line);
    fc.assert(
      fc.property(place, place, fc.nat(words.length - 1), (from, to, changed) => {
        const before = page(words.join(' '), from);
        const sentence = words.with(changed, changed === 0 ? 'Ni' : 'ni').join(' ');
        const baseline = baselineOf(text('a.md', before));
        expect(fresh(baseline, [text('a.md', page(sentence, to))]).filter(isLong)).toEqual([]);
        const both = `${before}\n\n${sentence}`;
        expect(fresh(baseline, [text('a.md', both)]).filter(isLong)).toHaveLength(1);
      }),
      { numRuns: 50 },
    );
  });

  test('does not know a long sentence that shares its middle only, or has grown', () => {
    const middle = 'och du och alla andra '.repeat(8);
    const baseline = baselineOf(text('a.md', `Vi som bor här ${middle}ses.\n\nRing oss.\n`));
    const found = (sentence: string) =>
      fresh(baseline, [text('a.md', `Ring oss.\n\n${sentence}\n`)]).filter((line) =>
        /lang-mening/u.test(line),
      );
    expect(found(`Vi som bor där ${middle}ses.`)).toEqual([]);
    expect(found(`De ${middle}träffas.`)).toHaveLength(1);
    expect(found(`Vi som bor där ${middle}${middle}ses.`)).toHaveLength(1);
  });

  test('reads entries of earlier programs, which do not say how their sentences end', () => {
    const page = text('a.md', `Vi ${'och du '.repeat(15)}ses.`);
    const baseline = baselineOf(page);
    expect(baseline.entries.some(({ ends }) => ends !== undefined)).toBe(true);
    const entries = baseline.entries.map(({ ends: _, ...entry }) => entry);
    expect(fresh(readBaseline(writeBaseline({ ...baseline, entries })), [page])).toEqual([]);
  });

  test('follows a page that moved, also when it was edited on the way', () => {
    const baseline = baselineOf(text('a.md', old), text('b.md', 'Du ska erlägga 3 kr.'));
    expect(fresh(baseline, [text('ny/a.md', old)], ['a.md'])).toEqual([]);
    const edited = `${old}\nHen ska tillse detta.\n`;
    const added = text('x.md', 'Hen ska tillse detta.').findings.length;
    expect(fresh(baseline, [text('ny/a.md', edited)], ['a.md'])).toHaveLength(added);
    expect(
      matchBaseline(baseline, [text('ny/a.md', edited)], new Set(['a.md'])).movedFrom.get('ny/a.md'),
    ).toBe('a.md');
  });

  test('follows the right one of several pages that share a sentence', () => {
    const footer = 'Avgiften ska erläggas i förväg.';
    const one = `Beslutet vinner laga kraft i maj.\n\n${footer}`;
    const other = `Ansökan ska inges omgående.\n\n${footer}`;
    const baseline = baselineOf(text('1.md', one), text('2.md', other));
    const { movedFrom } = matchBaseline(
      baseline,
      [text('ny/2.md', other), text('ny/1.md', one)],
      new Set(['1.md', '2.md']),
    );
    expect(Object.fromEntries(movedFrom)).toEqual({ 'ny/1.md': '1.md', 'ny/2.md': '2.md' });
  });

  test('follows sentences of a page that was divided', () => {
    const baseline = baselineOf(text('a.md', old));
    const [first, , last] = old.split('\n\n');
    expect(fresh(baseline, [text('1.md', first!), text('2.md', last!)], ['a.md'])).toEqual([]);
  });

  test('does not let a new page inherit what a page that is gone lacked as a whole', () => {
    const body = 'Kommunen skickar en faktura i maj. '.repeat(30);
    const lacking = text('a.md', body);
    expect(lacking.findings.map(({ ruleId }) => ruleId)).toContain('sambandsord');
    const baseline = baselineOf(lacking);
    const other = text('b.md', 'Nämnden bereder ärendet i juni. '.repeat(30));
    expect(fresh(baseline, [other], ['a.md']).join()).toContain('sambandsord');
  });

  test('tells of entries that nothing answers to, of checked and gone pages only', () => {
    const baseline = baselineOf(text('a.md', old), text('b.md', old), text('c.md', old));
    const { stale } = matchBaseline(baseline, [text('a.md', 'Du får en faktura.')], new Set(['b.md']));
    expect(new Set(stale.map(({ path }) => path))).toEqual(new Set(['a.md', 'b.md']));
  });
});

describe('the file', () => {
  const file = writeBaseline(baselineOf(text('b/ä.md', old), text('a.md', old)));

  test('has a sorted line an entry and holds no text', () => {
    const lines = file.split('\n').filter((line) => line.includes('"fingerprint"'));
    expect(lines).toEqual([...lines].sort());
    for (const line of lines) {
      const { path: _path, ...rest } = JSON.parse(line.replace(/,$/u, ''));
      expect(Object.keys(rest)).toEqual(['rule', 'fingerprint', 'anchor', 'length', 'count']);
    }
    for (const word of ['erläggas', 'laga kraft', 'Avgiften']) expect(file).not.toContain(word);
  });

  test('changes by a line when a finding comes', () => {
    const more = writeBaseline(
      baselineOf(text('b/ä.md', old), text('a.md', `${old}\nDu ska ombesörja det.\n`)),
    );
    const before = new Set(file.split('\n'));
    expect(more.split('\n').filter((line) => !before.has(line))).toHaveLength(1);
  });

  test('comes back as it was written, with entries and scores in the order of their paths', () => {
    const entry = { rule: 'r', fingerprint: 'f', anchor: 'a', length: 3, count: 2 };
    const baseline = {
      entries: [
        { ...entry, path: 'a.md' },
        { ...entry, path: 'a.md', anchor: 'b' },
        { ...entry, path: 'a.md', fingerprint: 'g' },
        { ...entry, path: 'a.md', rule: 's' },
        { ...entry, path: 'b.md' },
      ],
      scores: new Map([
        ['b.md', 61.4],
        ['a.md', 0],
      ]),
    };
    const written = writeBaseline({ ...baseline, entries: baseline.entries.toReversed() });
    expect(readBaseline(written)).toEqual(baseline);
    expect([...readBaseline(`\uFEFF${written}`).scores.keys()]).toEqual(['a.md', 'b.md']);
    expect(written).toMatch(/"scores": \[\n {4}\{"path":"a\.md","total":0\},\n/u);
    expect(writeBaseline(emptyBaseline)).toBe('{\n  "version": 1,\n  "findings": [],\n  "scores": []\n}\n');
  });

  const refusal = (content: string): BaselineError['messages'] => {
    try {
      readBaseline(content);
    } catch (error) {
      if (error instanceof BaselineError) return error.messages;
    }
    throw new Error('not refused');
  };
  const conflict = {
    sv: 'Filen har en olöst konflikt från git. Ta den ena sidan, vilken som, och kör sedan --update-baseline.',
    en: 'The file has a conflict of git in it. Take either side, then run --update-baseline.',
  };
  const noBaseline = {
    sv: 'Filen är ingen baslinje. Kontrollera namnet.',
    en: 'The file is no baseline. Check its name.',
  };

  it.each([
    ['<<<<<<< HEAD\n{}', conflict],
    ['{}\n=======\n', conflict],
    ['{}\n>>>>>>> a\n', conflict],
    [
      '{"version": 99, "findings": [], "scores": []}',
      {
        sv: 'Filen är skriven av en nyare klarsprak (version 99, den här läser 1). Uppdatera programmet.',
        en: 'The file was written by a later klarsprak (version 99, this one reads 1). Update the program.',
      },
    ],
    ['{"findings": []}', noBaseline],
    ['{"version": 0}', noBaseline],
    ['{"version": "2"}', noBaseline],
    ['null', noBaseline],
    ['[]', noBaseline],
  ])('%j is refused with what to do', (content, messages) => {
    expect(refusal(content)).toEqual(messages);
  });

  test('that is no JSON is refused with the reason, without a word of it', () => {
    for (const content of ['', '{"hemligt": ', '{"a" hemligt', 'x = hemligt', '<secret>', 'a <<<<<<< b']) {
      const { sv, en } = refusal(content);
      expect(sv).toMatch(
        /^Filen går inte att läsa som JSON \(.+\)\. Hämta den senaste versionen som fungerade, eller ta bort den och kör --update-baseline\.$/u,
      );
      expect(en).toMatch(
        /^The file cannot be read as JSON \(.+\)\. Fetch the last version that worked, or remove it and run --update-baseline\.$/u,
      );
      expect(`${sv} ${en}`).not.toMatch(/hemligt|secret|<<</u);
    }
  });

  test('with a line that lacks something, or has it of another kind, is refused', () => {
    const entry = { path: 'a', rule: 'r', fingerprint: 'f', anchor: 'a', length: 3, count: 1 };
    const score = { path: 'a', total: 50 };
    const file = (findings: unknown, scores: unknown) => JSON.stringify({ version: 1, findings, scores });
    expect(readBaseline(file([entry], [score])).entries).toEqual([entry]);
    const broken: [unknown, unknown][] = [
      ...Object.keys(entry).flatMap((key): [unknown, unknown][] => [
        [[entry, { ...entry, [key]: undefined }], [score]],
        [[{ ...entry, [key]: [] }], [score]],
      ]),
      [[{ ...entry, count: 0 }], [score]],
      [[{ ...entry, count: 1.5 }], [score]],
      [[{ ...entry, length: '3' }], [score]],
      [[null], [score]],
      [entry, [score]],
      [undefined, [score]],
      [[entry], [{ path: 'a' }]],
      [[entry], [{ ...score, path: 3 }]],
      [[entry], [{ ...score, total: '50' }]],
      [[entry], [null]],
      [[entry], score],
    ];
    for (const [findings, scores] of broken) {
      expect(refusal(file(findings, scores))).toEqual({
        sv: 'Filen saknar något som ska stå på raderna. Hämta den senaste versionen som fungerade, eller ta bort den och kör --update-baseline.',
        en: 'Something is missing on the lines of the file. Fetch the last version that worked, or remove it and run --update-baseline.',
      });
    }
  });
});

describe('updating', () => {
  test('keeps pages that were not checked and drops those that are gone', () => {
    const baseline = baselineOf(text('a.md', old), text('b.md', old), text('c.md', old));
    const next = updateBaseline(baseline, [text('a.md', 'Du får en faktura.')], new Set(['b.md']));
    expect(new Set(next.entries.map(({ path }) => path))).toEqual(new Set(['c.md']));
  });

  test('takes the scores of checked pages, keeps those of others, and drops those that are gone', () => {
    const scored = (path: string, score: number | null) => ({ path, findings: [], score });
    const before = updateBaseline(
      emptyBaseline,
      [scored('a.md', 50), scored('b.md', 60), scored('c.md', 70), scored('d.md', 80), scored('e.md', null)],
      new Set(),
    );
    expect(Object.fromEntries(before.scores)).toEqual({ 'a.md': 50, 'b.md': 60, 'c.md': 70, 'd.md': 80 });
    const next = updateBaseline(before, [scored('a.md', 55), scored('d.md', null)], new Set(['b.md']));
    expect(Object.fromEntries(next.scores)).toEqual({ 'a.md': 55, 'c.md': 70 });
  });

  test('sorts the entries, however the pages come', () => {
    const pages = [text('b.md', old), text('a.md', old)];
    const paths = baselineOf(...pages).entries.map(({ path }) => path);
    expect(paths).toEqual(paths.toSorted());
    expect(baselineOf(...pages)).toEqual(baselineOf(...pages.toReversed()));
  });

  test('leaves out what the text itself turns off', () => {
    const off = text('a.md', `<!-- klarsprak-disable -->\n\n${old}`);
    expect(updateBaseline(emptyBaseline, [off], new Set()).entries).toEqual([]);
  });

  test('then checking is clean, and one more finding is the only new one', () => {
    const sentence = fc.constantFrom(
      'Avgiften ska erläggas i förväg.',
      'Du får en faktura.',
      'Beslutet vinner laga kraft 2026-05-01.',
      'Hen ska tillse detta.',
      `Vi ${'och du '.repeat(20)}ses.`,
    );
    const page = fc.array(sentence, { maxLength: 6 }).map((list) => list.join('\n\n'));
    fc.assert(
      fc.property(fc.array(page, { maxLength: 4 }), fc.nat(), (pages, seed) => {
        const texts = pages.map((content, index) => text(`${index}.md`, content));
        const baseline = baselineOf(...texts);
        expect(fresh(baseline, texts)).toEqual([]);
        expect(matchBaseline(baseline, texts, new Set()).stale).toEqual([]);
        if (pages.length === 0) return;
        const at = seed % pages.length;
        const more = texts.with(at, text(`${at}.md`, `${pages[at]}\n\nAnsökan ska inges skyndsamt hit.`));
        const added = text('x.md', 'Ansökan ska inges skyndsamt hit.').findings.length;
        const found = fresh(baseline, more).filter((line) => /inges|skyndsamt/u.test(line));
        expect(found.length).toBe(added);
      }),
      { numRuns: 50 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type CheckOptions, check } from '../../src/engine/index.ts';
import type { FormatId } from '../../src/format/types.ts';

/** Rule and marked words of the findings that count, those that do not, and what is said of the comments. */
function suppression(text: string, format: FormatId = 'markdown', options: CheckOptions = {}) {
  const { findings } = check({ text, format }, { documentType: 'text', ...options });
  const own = findings.filter(({ ruleId }) => ruleId === 'kanslisprak' || ruleId === 'datum');
  return {
    kept: own.filter(({ suppressed }) => suppressed === undefined).map(({ actual }) => actual),
    off: own.filter(({ suppressed }) => suppressed !== undefined).map(({ actual }) => actual),
    reasons: own.flatMap(({ suppressed }) => suppressed?.reason ?? []),
    comments: findings
      .filter(({ ruleId }) => ruleId === 'onodig-avstangning')
      .map(({ severity, message, actual }) => `${severity} ${actual}: ${message}`),
  };
}

describe('a comment', () => {
  test('turns the next paragraph off, with a reason, and no other', () => {
    const text =
      'Avgiften ska erläggas.\n\n<!-- klarsprak-disable-next kanslisprak: lagens ord -->\nAvgiften ska erläggas i maj.\n\nDen ska erläggas igen.\n';
    expect(suppression(text)).toEqual({
      kept: ['erläggas', 'erläggas'],
      off: ['erläggas'],
      reasons: ['lagens ord'],
      comments: [],
    });
  });

  test.each(['(%)', '"%"', "'%'"])(
    'written as a link to nowhere, %s, does what one of HTML does',
    (quotes) => {
      const mark = (words: string) => `[//]: # ${quotes.replace('%', words)}`;
      const text = `Den ska erläggas.\n\n${mark('klarsprak-disable-next kanslisprak: lagens ord')}\nDen ska erläggas nu.\n\nDen ska erläggas igen.\n\n${mark('klarsprak-disable')}\n\n- Den ska erläggas sist.\n\n${mark('klarsprak-enable')}\n\n${mark('klarsprak-disable datumm')}\n`;
      const { kept, off, reasons, comments } = suppression(text);
      expect([kept.length, off.length, reasons]).toEqual([2, 2, ['lagens ord']]);
      expect(comments).toHaveLength(1);
      expect(comments[0]).toMatch(
        /^warning \[\/\/\]: # .klarsprak-disable datumm.: Regeln ”datumm” finns inte/u,
      );
    },
  );

  test.each(['---', '+++'])('in front matter between %s speaks of the text below', (fence) => {
    const front = (comment: string) =>
      `${fence}\n# ${comment}\n${fence}\n\nDen ska erläggas.\n\nDen ska erläggas igen.\n`;
    const whole = suppression(front('klarsprak-disable kanslisprak: mallens ord'));
    expect(whole).toEqual({
      kept: [],
      off: ['erläggas', 'erläggas'],
      reasons: ['mallens ord', 'mallens ord'],
      comments: [],
    });
    expect(suppression(front('klarsprak-disable-next kanslisprak'))).toMatchObject({
      kept: ['erläggas'],
      off: ['erläggas'],
    });
    expect(suppression(front('klarsprak-disable datum')).comments).toEqual([
      expect.stringMatching(/^info # klarsprak-disable datum: Kommentaren stänger inte av/u),
    ]);
  });

  test('turns off from disable to enable', () => {
    const text =
      '<!-- klarsprak-disable -->\n\nAvgiften ska erläggas.\n\n- Den ska erläggas.\n\n<!-- klarsprak-enable -->\n\nDen ska erläggas igen.\n';
    const { kept, off, comments } = suppression(text);
    expect([kept.length, off.length, comments]).toEqual([1, 2, []]);
  });

  test('turns one rule on again where all are off', () => {
    const text =
      '<!-- klarsprak-disable -->\n\nDu ska lämna in ansökan senast 2026-05-03. Avgiften ska erläggas.\n\n<!-- klarsprak-enable kanslisprak -->\n\nDu ska lämna in ansökan senast 2026-05-04. Avgiften ska erläggas.\n';
    expect(suppression(text)).toMatchObject({
      kept: ['erläggas'],
      off: ['2026-05-03', 'erläggas', '2026-05-04'],
    });
  });

  test('inside a paragraph holds for the sentence it stands in or before', () => {
    const inside =
      'Den ska erläggas. Den <!-- klarsprak-disable-next kanslisprak -->ska erläggas. Den ska erläggas.';
    expect(suppression(inside)).toMatchObject({ kept: ['erläggas', 'erläggas'], off: ['erläggas'] });
    const html =
      '<p>Den ska erläggas. <!-- klarsprak-disable-next kanslisprak: x -->Den ska erläggas.</p><p>Den ska erläggas.</p>';
    expect(suppression(html, 'html')).toMatchObject({ kept: ['erläggas', 'erläggas'], off: ['erläggas'] });
  });

  test('before a list holds for all of it, and before an item for that item', () => {
    const list = '- Den ska erläggas.\n- Den ska erläggas.\n  - Den ska erläggas.\n\nDen ska erläggas.\n';
    const before = suppression(`<!-- klarsprak-disable-next kanslisprak -->\n\n${list}`);
    expect([before.kept.length, before.off.length]).toEqual([1, 3]);
    const inside = suppression(
      '- <!-- klarsprak-disable-next kanslisprak --> Den ska erläggas.\n- Den ska erläggas.\n',
    );
    expect([inside.kept.length, inside.off.length]).toEqual([1, 1]);
  });

  test('before several lists and items ends with the one it stands before', () => {
    const item = (depth: number) => `${'  '.repeat(depth)}- Den ska erläggas.\n`;
    const off = (text: string) => suppression(text).off.length;
    const next = '<!-- klarsprak-disable-next kanslisprak -->';
    expect(off(`- ${next} Den ska erläggas.\n${item(1)}${item(2)}${item(0)}`)).toBe(1);
    expect(off(`- Den ska erläggas.\n  - ${next} Den ska erläggas.\n${item(1)}${item(0)}`)).toBe(1);
    expect(off(`${item(0)}\n${next}\n\nDen ska erläggas.\n\n${item(0)}`)).toBe(1);
    expect(off(`${next}\n\n${item(0)}\nDen ska erläggas.\n\n${item(0)}`)).toBe(1);
  });

  test('at the end of a paragraph holds for the next one', () => {
    const text =
      'Den ska erläggas. <!-- klarsprak-disable-next kanslisprak -->\n\nDen ska erläggas.\n\nDen ska erläggas.';
    expect(suppression(text)).toMatchObject({ kept: ['erläggas', 'erläggas'], off: ['erläggas'] });
  });

  test('for one rule ends nothing that another says, and the nearest says why', () => {
    const text =
      '<!-- klarsprak-disable kanslisprak: ett -->\n\n<!-- klarsprak-disable-next kanslisprak: två -->\n\nDen ska erläggas.\n\nDen ska erläggas.\n\n<!-- klarsprak-enable datum -->\n\nDen ska erläggas.\n';
    const { off, reasons, comments } = suppression(text);
    expect([off.length, reasons]).toEqual([3, ['två', 'ett', 'ett']]);
    expect(comments).toEqual([expect.stringContaining('Inget är avstängt')]);
  });

  test('turns on what any comment turned off, one rule or all', () => {
    const text = (enable: string) =>
      `<!-- klarsprak-disable kanslisprak, datum -->\n\nDen ska erläggas senast 2026-05-03.\n\n<!-- klarsprak-enable${enable} -->\n\nDen ska erläggas senast 2026-05-04.\n`;
    expect(suppression(text('')).kept).toEqual(['erläggas', '2026-05-04']);
    expect(suppression(text(' kanslisprak, lang-mening')).kept).toEqual(['erläggas']);
    expect(suppression(text(' kanslisprak, lang-mening')).comments).toEqual([]);
  });

  test('takes rules and a reason however they are written', () => {
    const of = (words: string) => {
      const { off, reasons } = suppression(`<!-- ${words} -->\n\nDen ska erläggas senast 2026-05-03.\n`);
      return [off.length, ...reasons];
    };
    expect(of('klarsprak-disable kanslisprak,datum')).toEqual([2]);
    expect(of('klarsprak-disable  kanslisprak ,\n datum')).toEqual([2]);
    expect(of('KLARSPRAK-disable kanslisprak: det är  så\n det heter')).toEqual([1, 'det är så det heter']);
    expect(of('klarsprak-disable: det heter så -- i lagen')).toEqual([
      2,
      'det heter så -- i lagen',
      'det heter så -- i lagen',
    ]);
    expect(of('klarsprak-disable kanslisprak -- så: heter det')).toEqual([1, 'så: heter det']);
    expect(of('klarsprak-disable -- så')).toEqual([2, 'så', 'så']);
    expect(of('klarsprak-disable kanslisprak:')).toEqual([1]);
    expect(of('obs: klarsprak-disable')).toEqual([0]);
    expect(of('klarspråk-disable Kanslisprak')).toEqual([1]);
    expect(of('KLARSPRÅK-DISABLE DATUM'.normalize('NFD'))).toEqual([1]);
  });

  test('is read in block quotes, in lists and in HTML wherever it stands', () => {
    expect(suppression('> <!-- klarsprak-disable kanslisprak -->\n\nDen ska erläggas.').off).toHaveLength(1);
    const page =
      '<!DOCTYPE html><html><head><!-- klarsprak-disable kanslisprak --></head><body><p>Den ska erläggas.</p></body></html>';
    expect(suppression(page, 'html').off).toHaveLength(1);
    expect(
      suppression('<script>"<!-- klarsprak-disable -->"</script><p>Den ska erläggas.', 'html').kept,
    ).toHaveLength(1);
  });

  test('is no comment in plain text or in code', () => {
    expect(suppression('Den ska erläggas.\n\n<!-- klarsprak-disable -->', 'plain').kept).toHaveLength(1);
    expect(suppression('`<!-- klarsprak-disable -->`\n\nDen ska erläggas.').kept).toHaveLength(1);
  });
});

describe('the whole text', () => {
  it.each<[string, string, FormatId]>([
    [
      'a list in front matter',
      '---\nklarsprak-disable: [kanslisprak, datum]\n---\n\nDen ska erläggas.',
      'markdown',
    ],
    ['a name with å', '---\nklarspråk-disable: kanslisprak\n---\n\nDen ska erläggas.', 'markdown'],
    [
      'a name with å',
      '<meta name="Klarspråk-disable" content="kanslisprak"><p>Den ska erläggas.</p>',
      'html',
    ],
    ['a switch in front matter', '---\nklarsprak-disable: true\n---\n\nDen ska erläggas.', 'markdown'],
    [
      'a meta element',
      '<meta name="klarsprak-disable" content="kanslisprak: lagtext"><p>Den ska erläggas.</p>',
      'html',
    ],
  ])('is turned off by %s', (_what, text, format) => {
    const { kept, off } = suppression(text, format);
    expect([kept, off]).toEqual([[], ['erläggas']]);
  });

  test('is not turned off by a key without a value, whatever white space it has', () => {
    for (const value of ['', '  ', ' nej ', ' NO', "' '"]) {
      const text = `---\nklarsprak-disable:${value === '' ? '' : ` ${value}`}\n---\n\nDen ska erläggas.`;
      expect(suppression(text)).toMatchObject({ kept: ['erläggas'], comments: [] });
    }
  });

  test('takes a reason after two dashes, and false turns nothing off', () => {
    const reason = '---\nklarsprak-disable: kanslisprak -- citat ur lagen\n---\n\nDen ska erläggas.';
    expect(suppression(reason).reasons).toEqual(['citat ur lagen']);
    const off = '---\nklarsprak-disable: false\n---\n\nDen ska erläggas.';
    expect(suppression(off)).toMatchObject({ kept: ['erläggas'], comments: [] });
  });
});

describe('a comment that does nothing is reported where it stands', () => {
  it.each([
    [
      'info',
      '<!-- klarsprak-disable-next kanslisprak -->\n\nDu får en faktura.',
      'stänger inte av något fynd',
    ],
    ['info', '<!-- klarsprak-disable -->\n\nDu får en faktura.', 'stänger inte av något fynd'],
    ['info', 'Du får en faktura.\n\n<!-- klarsprak-disable-next -->', 'stänger inte av något fynd'],
    ['info', '---\nklarsprak-disable: kanslisprak\n---\n\nDu får en faktura.', 'stänger inte av något fynd'],
    ['info', '<!-- klarsprak-disable-next kanslisprak, datum -->\n\nDen ska erläggas.', 'av regeln ”datum”'],
    ['info', '<!-- klarsprak-enable -->\n\nDu får en faktura.', 'Inget är avstängt'],
    [
      'warning',
      '<!-- klarsprak-disable kanslispråket -->\n\nDen ska erläggas.',
      '”kanslispråket” finns inte, så den stängs inte av. Menade du ”kanslisprak”?',
    ],
    ['warning', '<!-- klarsprak-disabel -->\n\nDen ska erläggas.', '”klarsprak-disabel” betyder inget'],
  ])('as %s: %s', (severity, text, message) => {
    const { comments } = suppression(text);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toMatch(new RegExp(`^${severity} (?:<!--|klarsprak-disable:)`, 'u'));
    expect(comments[0]).toContain(message);
  });

  test('but not when a named rule did not run', () => {
    const text = '<!-- klarsprak-disable-next kanslisprak -->\n\nDu får en faktura.';
    expect(suppression(text, 'markdown', { rules: { kanslisprak: 'off' } }).comments).toEqual([]);
  });

  test('and one without a reason where reasons are demanded', () => {
    const text = '<!-- klarsprak-disable-next kanslisprak -->\n\nDen ska erläggas.';
    expect(suppression(text).comments).toEqual([]);
    expect(suppression(text, 'markdown', { requireReason: true })).toMatchObject({
      off: ['erläggas'],
      comments: [expect.stringContaining('Skriv varför')],
    });
    const given = text.replace('kanslisprak', 'kanslisprak: lagtext');
    expect(suppression(given, 'markdown', { requireReason: true }).comments).toEqual([]);
    const again = `${text}\n\n<!-- klarsprak-enable -->\n\nDen ska erläggas.`.replace('-next', '');
    expect(suppression(again, 'markdown', { requireReason: true }).comments).toEqual([
      expect.stringContaining('Skriv varför'),
    ]);
  });
});

test('the score counts what is suppressed, the worst places do not show it', () => {
  const text = `Avgiften ska erläggas. ${'Du får en faktura i maj. '.repeat(30)}`;
  const plain = check({ text, format: 'markdown' });
  const off = check({ text: `<!-- klarsprak-disable -->\n\n${text}`, format: 'markdown' });
  expect(off.score).toEqual(plain.score);
  expect(plain.worst).not.toEqual([]);
  expect(off.worst).toEqual([]);
});

test('suppression never loses a finding, wherever comments stand', () => {
  const paragraph = fc.constantFrom(
    'Avgiften ska erläggas i förväg.',
    'Du får en faktura.',
    '- Den ska erläggas.\n- Du ska lämna in ansökan senast 2026-05-03.',
    '> Den ska erläggas.',
  );
  const comment = fc.constantFrom(
    '',
    '<!-- klarsprak-disable -->',
    '<!-- klarsprak-enable datum -->',
    '<!-- klarsprak-disable kanslisprak: skäl -->',
    '<!-- klarsprak-enable -->',
    '<!-- klarsprak-disable-next -->',
    '<!-- annat -->',
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(comment, paragraph), { maxLength: 8 }), (parts) => {
      const text = parts.map((part) => part.join('\n\n')).join('\n\n');
      const blind = text.replaceAll('klarsprak-', 'Xlarsprak-');
      const identity = ({ ruleId, start, end, fingerprint }: ReturnType<typeof check>['findings'][number]) =>
        JSON.stringify([ruleId, start, end, fingerprint]);
      const all = check({ text: blind, format: 'markdown' }).findings.map(identity);
      const found = check({ text, format: 'markdown' })
        .findings.filter(({ ruleId }) => ruleId !== 'onodig-avstangning')
        .map(identity);
      expect(found).toEqual(all);
    }),
  );
});

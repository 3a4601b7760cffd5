import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { Checker, TextMemory } from '../../src/engine/index.ts';
import { type FormatId, textFormats } from '../../src/format/types.ts';
import { english, loadSwedish } from '../../src/host/language-data.ts';

/** What people write, whole and in pieces, with what can change how the rest of a text is read. */
const pieces: Record<FormatId, readonly string[]> = {
  plain: [
    'Undertecknad skall erlägga avgiften före 2026-05-01.',
    'Så här gör du',
    '- ta med legitimation\n- kom i tid kl. 9.30',
    'Du är välkommen kl. 13:30. Vi hjälper dig.',
    'The application must be sent to the office before the end of the month.',
    'Namn: Åsa Öberg',
    '1. Först\n2. Sedan',
    'IT-\navdelning och kommu-\nnen',
    '> citerat',
    'Får för är från på då när också måste',
  ],
  markdown: [
    'Undertecknad skall **erlägga** avgiften [här][länk].',
    '# Så här gör du',
    '- ta med `kod`\n- kom i tid kl. 9.30\n\n  mer om det',
    '- ett\n- två *tre',
    '1. Först\n1. Sedan',
    '[länk]: https://exempelby.example/sida "titel"',
    '```\nkod skall\n```',
    '```',
    '<div>\n\nskall\n\n</div>',
    '<!-- skall',
    '-->',
    '> citat som skall\n> gå vidare',
    '| a | b |\n|---|---|\n| skall | ej |',
    'Rad med två  \nslut och ![alt text](bild.png)',
    '[^1]: en not',
    'Se not[^1] och &auml;ndrat *ej*.',
    'The application must be sent to the office before the end of the month.',
    '<!-- klarsprak-disable skall: lagtext -->',
    '<!-- klarsprak-enable -->',
    '<!-- klarsprak-disable-next -->\nUndertecknad skall erlägga avgiften.',
  ],
  html: [
    '<p>Undertecknad skall <b>erlägga</b> avgiften.</p>',
    '<h1>Så här gör du</h1>',
    '<ul><li>ta med legitimation</li><li>kom i tid kl. 9.30</li></ul>',
    '<ul><li>ett<li>två</ul>',
    '<div class="x">',
    '</div>',
    '<main><p>Du är <a href="/x">välkommen</a> kl. 13:30.</p></main>',
    '<table><tr><td>skall</td><td>ej</td></tr></table>',
    '<table>',
    '<b>',
    '<p>öppet stycke som skall',
    '<p lang="en">The application must be sent to the office.</p>',
    '<script>if (a < b) "<p>skall</p>"</script>',
    '<!-- <p>skall</p>',
    '-->',
    '<a href="/y">',
    '<p>&auml;r <img src="a" alt="en bild"> f&ouml;r<br>slut</p>',
    '<ol><li><p>Först</p></li><li>Sedan<ul><li>inre</li></ul></li></ol>',
    '<svg><p>skall</p></svg>',
    '<p>ej <i>kursiv</i> <sup><a href="#n">1</a></sup></p>',
    '<p title="a > b">Undertecknad skall.</p>',
    '<textarea><p>skall</p>',
    '<select><p>skall</p>',
    '<h2>Rubrik<p>skall</p>',
    '<!-- klarsprak-disable skall -- lagtext -->',
    '<p>Du skall <!-- klarsprak-disable-next --> erlägga den. Han skall ej.</p>',
    '<!--klarsprak-enable--><p>Detta skall ej ske.</p>',
    '<head><meta name="klarsprak-disable" content="skall: lagtext"></head>',
  ],
};

const gaps: Record<FormatId, readonly string[]> = {
  plain: ['\n\n', '\n', '\r\n\r\n', ' '],
  markdown: ['\n\n', '\n', '\r\n\r\n', '\n\n   '],
  html: ['\n', '', '\n\n'],
};

const prose = `Ansökan om bistånd skall inkomma till nämnden, som därefter fattar beslut i ärendet. Den sökande
erlägger avgift. Beslut fattas av handläggare på delegation. Du får hjälp om du har behov av det, och vi svarar dig.`;
const filler: Record<FormatId, string> = {
  plain: `\n\n${prose}`.repeat(4),
  markdown: `\n\n${prose}\n\n<!-- klarsprak-disable-next skall -->\n${prose}`.repeat(2),
  html: `\n<p>${prose}</p>\n<!-- klarsprak-disable-next skall: så skrev lagen --><p>${prose}</p>`.repeat(2),
};

/** Bits that are typed or deleted anywhere. */
const typed = fc.constantFrom(
  ...' \n.a<>*`-#[]|"&;å',
  '\n\n',
  '\r\n',
  'e\u0301',
  '👩‍🦽',
  '</p>',
  '<p>',
  '\u00ad',
  'ej ',
  '---\n',
  '\0',
);

interface Edit {
  at: number;
  remove: number;
  insert: string;
}

function edits(format: FormatId): fc.Arbitrary<Edit[]> {
  const insert = fc.oneof(
    { weight: 3, arbitrary: typed },
    { weight: 2, arbitrary: fc.constantFrom(...pieces[format]).map((piece) => `${gaps[format][0]}${piece}`) },
    { weight: 1, arbitrary: fc.constant('') },
  );
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    remove: fc.oneof({ weight: 4, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(120) }),
    insert,
  });
  return fc.array(edit, { minLength: 1, maxLength: 5 });
}

function start(format: FormatId): fc.Arbitrary<string> {
  const part = fc.tuple(fc.constantFrom(...pieces[format]), fc.constantFrom(...gaps[format]));
  // Long enough for a score in some, with comments that turn findings off before and after what is edited.
  const body = fc.tuple(fc.array(part, { maxLength: 12 }), fc.boolean());
  return body.map(([parts, isLong]) => parts.flat().join('') + (isLong ? filler[format] : ''));
}

let checker: Checker;

beforeAll(async () => {
  checker = new Checker({ swedish: await loadSwedish(), english });
});

describe('a check with a memory gives exactly what a check without one gives', () => {
  const numRuns = Number(process.env.RUNS ?? 334);
  test.each(textFormats)(
    'after every edit of a random sequence: %s',
    (format) => {
      fc.assert(
        fc.property(start(format), edits(format), (text, sequence) => {
          const memory = new TextMemory();
          let source = text;
          const expectSame = () => {
            const input = { text: source, format };
            expect(checker.check(input, memory)).toEqual(checker.check(input));
          };
          expectSame();
          for (const { at, remove, insert } of sequence) {
            const offset = Math.floor(at * source.length);
            source = source.slice(0, offset) + insert + source.slice(offset + remove);
            expectSame();
          }
        }),
        { numRuns },
      );
    },
    600_000,
  );

  test.each(textFormats)('when its opening was read before the rest: %s', (format) => {
    fc.assert(
      fc.property(start(format), fc.double({ min: 0, max: 1, noNaN: true }), (text, share) => {
        const memory = new TextMemory();
        const opening = text.slice(0, Math.floor(share * text.length));
        for (const { start: from, end } of checker.checkBlocks({ text: opening, format }, memory)) {
          expect(from).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(opening.length);
        }
        expect(checker.check({ text, format }, memory)).toEqual(checker.check({ text, format }));
      }),
      { numRuns: 100 },
    );
  });

  test('when a block moves, doubles, or is quoted instead of written', () => {
    const memory = new TextMemory();
    const sentence = 'Enligt 5 kap. 2 § bygglagen skall du söka lov i god tid före bygget.';
    for (const text of [
      sentence,
      `${sentence}\n\n${sentence}`,
      `# Beslut\n\n${sentence}\n\n# Skäl\n\n${sentence}`,
      `> ${sentence}\n\n${sentence}`,
      `- ${sentence}\n- ${sentence}`,
      sentence,
    ]) {
      expect(checker.check({ text, format: 'markdown' }, memory)).toEqual(
        checker.check({ text, format: 'markdown' }),
      );
    }
  });

  test('when the rules change between two checks', async () => {
    const memory = new TextMemory();
    const text = 'Undertecknad skall erlägga avgiften.';
    const without = new Checker({ swedish: await loadSwedish(), rules: { skall: 'off' }, language: 'en' });
    for (const one of [checker, without, checker]) {
      expect(one.check({ text }, memory)).toEqual(one.check({ text }));
    }
  });
});

describe('what single blocks give', () => {
  test('is what the whole text gives of them, without what a comment accepts and what only the whole tells', () => {
    const text =
      '# Avgift\n\nNi skall erlägga avgiften.\n\n<!-- klarsprak-disable-next -->\nHan skall ej betala.';
    const input = { text, format: 'markdown' as const };
    const blocks = checker.checkBlocks(input, new TextMemory());
    const whole = checker.check(input).findings;
    expect(whole).toEqual(expect.arrayContaining(blocks));
    expect(
      blocks.filter(({ ruleId }) => ruleId === 'skall').map(({ suppressed }) => suppressed?.kind),
    ).toEqual([undefined, 'inline']);
    const heavy =
      'Inkomstuppgift ska inlämnas i samband med placeringens början samt vid förändrade förhållanden.';
    const isHeavy = ({ ruleId }: { ruleId: string }) => ruleId === 'tung-mening';
    // It gives way to what is told of the passives of the whole text.
    expect(checker.check({ text: heavy }).findings.some(isHeavy)).toBe(true);
    expect(checker.checkBlocks({ text: heavy }, new TextMemory()).some(isHeavy)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { toStylish } from '../../src/output/stylish.ts';
import { textWidth } from '../../src/output/text-width.ts';
import { noScore } from '../../src/score/index.ts';
import { someFinding, someMeasures, someResult } from './results.ts';

const plain = { language: 'sv', color: false } as const;
const long = someFinding({
  ruleId: 'lang-mening',
  severity: 'error',
  message:
    'Meningen har 34 ord och flera bisatser. Dela den vid ett lämpligt ställe, så blir den lättare att läsa.',
  line: 12,
  column: 15,
  suggestions: [],
});

describe('toStylish', () => {
  it('shows header, score, the worst places, findings and summary', () => {
    const result = someResult({
      findings: [someFinding(), someFinding({ severity: 'info', line: 10 })],
      worst: [{ finding: 0, sentence: 'Du ska erlägga\navgiften.', start: 3, end: 27 }],
    });
    // Two texts, since one alone is followed by its review questions.
    const other = { path: 'trasig.md', error: 'Filen är inte text.' };
    expect(toStylish([{ path: 'brev.md', result }, other], plain)).toBe(
      [
        'brev.md  brev · 312 ord · 16,4 ord per mening · LIX 45 (medelsvår)',
        '  Klarspråk 61 av 100 (C, något tung): vårdat 93, enkelt 48, begripligt 61',
        '  Drar ner mest: kanslispråk (4), LIX 45',
        '  Börja med det här:',
        '  1. ”erlägga” är kanslispråk.',
        '     rad 2: ”Du ska erlägga avgiften.”',
        '',
        '   2:5  varning     ”erlägga” är kanslispråk.  kanslisprak',
        '                    Skriv till exempel ”betala”.',
        '  10:5  upplysning  ”erlägga” är kanslispråk.  kanslisprak',
        '                    Skriv till exempel ”betala”.',
        '',
        '1 text är granskad: 1 varning och 1 upplysning. 1 fil kunde inte granskas.',
        'Läs mer om en regel: klarsprak explain kanslisprak',
        '',
      ].join('\n'),
    );
  });

  it('follows a text that is checked alone with its review questions', () => {
    const one = toStylish([{ path: 'brev.md', result: someResult() }], plain);
    const many = toStylish(
      ['a.md', 'b.md'].map((path) => ({ path, result: someResult() })),
      plain,
    );
    expect(one).toContain('Frågor till dig som skriver (brev)');
    expect(one).toMatch(/ 1\. .+\?\n/u);
    expect(many).not.toContain('Frågor');
  });

  it('says that a text is too short for a score', () => {
    expect(toStylish([{ path: 'a.md', result: someResult({ score: noScore('short') }) }], plain)).toContain(
      'texten är för kort för att få poäng',
    );
  });

  it('says that the score is for Swedish of a text in another language', () => {
    for (const totalWords of [40, 4000]) {
      const measures = someMeasures({ words: 0, totalWords, otherLanguageWords: totalWords - 4 });
      const result = someResult({ score: noScore('otherLanguage'), measures });
      const output = toStylish([{ path: 'a.md', result }], plain);
      expect(output).toContain('poängen är till för svensk text, och den här är mest på ett annat språk');
      expect(output).toContain('ingen löpande text på svenska');
      expect(output).not.toContain('för kort');
    }
  });

  it('says that a damaged text gets no score', () => {
    const result = someResult({ score: noScore('damaged') });
    expect(toStylish([{ path: 'a.md', result }], plain)).toContain('texten är skadad och får inga poäng');
  });

  it('cuts a long sentence around the marked words', () => {
    const sentence = `${'Först kommer mycket annat, '.repeat(12)}sedan ska du erlägga avgiften${', och mer'.repeat(20)}.`;
    const result = someResult({
      findings: [someFinding()],
      worst: [{ finding: 0, sentence, start: 0, end: sentence.length }],
    });
    const line = toStylish([{ path: 'a.md', result }], plain)
      .split('\n')
      .find((one) => one.includes('rad 2'))!;
    expect(line).toMatch(/”… .*erlägga avgiften.* …”/u);
    expect(line.length).toBeLessThan(190);
  });

  it('is kind about a clean text', () => {
    const output = toStylish([{ path: 'brev.md', result: someResult() }], plain);
    expect(output).toContain('  Inga anmärkningar.\n');
    expect(output).toContain('Bra skrivet!');
    expect(output).not.toContain('explain');
  });

  it('says that LIX is uncertain for a short text, and leaves out what cannot be measured', () => {
    const short = someResult({ measures: someMeasures({ words: 1, lix: 61, lixUncertain: true }) });
    expect(toStylish([{ path: 'a.txt', result: short }], plain)).toContain(
      '1 ord · 16,4 ord per mening · LIX 61 (mycket svår; osäkert, kort text)',
    );
    const empty = someResult({
      documentType: 'text',
      measures: someMeasures({ words: 0, lix: null, meanSentenceLength: null }),
    });
    expect(toStylish([{ path: 'a.txt', result: empty }], plain)).toContain(
      'a.txt  text · ingen löpande text\n',
    );
  });

  it.each([40, 60, 80, 120])('keeps every finding within a terminal of %i columns', (columns) => {
    const result = someResult({ findings: [long, someFinding()] });
    const output = toStylish([{ path: 'b.md', result }], { ...plain, columns });
    const findings = output.slice(0, output.indexOf('Frågor')).split('\n').slice(1);
    for (const line of findings) expect(textWidth(line)).toBeLessThanOrEqual(columns);
    const words = findings.join(' ').split(/\s+/u);
    for (const word of long.message.split(' ')) expect(words).toContain(word);
    expect(output).toMatch(/lang-mening/u);
  });

  it('does not break findings over lines when nobody looks at a terminal', () => {
    const output = toStylish([{ path: 'b.md', result: someResult({ findings: [long] }) }], plain);
    expect(output).toContain(`12:15  fel  ${long.message}  lang-mening\n`);
  });

  it('joins several suggestions in plain words, the first few', () => {
    const findings = [someFinding({ suggestions: ['betala', 'ge', 'lämna', 'stå för', 'lägga ut'] })];
    expect(toStylish([{ path: 'b.md', result: someResult({ findings }) }], plain)).toContain(
      'Skriv till exempel ”betala”, ”ge”, ”lämna” eller ”stå för”.',
    );
  });

  it('does not repeat suggestions that the message names', () => {
    const findings = [someFinding({ message: 'Skriv hellre ”betala”.' })];
    expect(toStylish([{ path: 'b.md', result: someResult({ findings }) }], plain)).not.toContain(
      'till exempel',
    );
  });

  it('colours when asked to, and only then', () => {
    const outcomes = [{ path: 'b.md', result: someResult({ findings: [long, someFinding()] }) }];
    expect(toStylish(outcomes, { ...plain, color: true })).toContain('\u001b[31mfel');
    expect(toStylish(outcomes, plain)).not.toContain('\u001b');
  });

  it('cannot be made to control the terminal by a text', () => {
    const findings = [someFinding({ message: 'a\u001b]0;x\u0007\nb', suggestions: ['\u001b[2J'] })];
    const output = toStylish([{ path: 'b\u001b[1m.md', result: someResult({ findings }) }], plain);
    expect(output).not.toContain('\u001b');
    expect(output).not.toContain('\u0007');
  });

  it('shows only what is asked for, without clean texts and summary', () => {
    const result = someResult({ findings: [long, someFinding()] });
    const output = toStylish(
      [
        { path: 'ren.md', result: someResult() },
        { path: 'b.md', result },
      ],
      { ...plain, only: ({ severity }) => severity === 'error' },
    );
    expect(output).toContain('lang-mening');
    expect(output).not.toMatch(/kanslisprak|ren\.md|granskad/u);
    expect(toStylish([{ path: 'ren.md', result: someResult() }], { ...plain, only: () => true })).toBe('');
  });

  it('keeps Windows paths as they are', () => {
    const output = toStylish([{ path: 'texter\\Brev till hyresgäst.md', result: someResult() }], plain);
    expect(output.startsWith('texter\\Brev till hyresgäst.md  ')).toBe(true);
  });

  it('speaks English', () => {
    const result = someResult({ findings: [someFinding({ message: 'Officialese.' })] });
    const output = toStylish([{ path: 'b.md', result }], { ...plain, language: 'en' });
    for (const line of [
      'b.md  letter · 312 words · 16.4 words per sentence · LIX 45 (medium)',
      '  Plain language 61 of 100 (C, somewhat heavy): correct 93, simple 48, understandable 61',
      '  2:5  warning  Officialese.  kanslisprak',
      '                Write for example “betala”.',
      'Questions to you who write (letter), on what no program can see:',
      '1 text checked: 1 warning.',
      'Read more about a rule: klarsprak explain kanslisprak',
    ]) {
      expect(output).toContain(`${line}\n`);
    }
  });

  it('shows more findings than a call can take as arguments', () => {
    const finding = someFinding();
    const shown = toStylish(
      [{ path: 'brev.md', result: someResult({ findings: Array.from({ length: 200_000 }, () => finding) }) }],
      plain,
    );
    expect(shown).toContain('200 000 varningar'.replace(' ', '\u00a0'));
  });
});

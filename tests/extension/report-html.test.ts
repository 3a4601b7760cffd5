import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { reportMarkup } from '../../extension/src/report-html.ts';
import { check } from '../../src/engine/check.ts';
import { analyse } from '../../src/engine/index.ts';
import { TextPositions } from '../../src/server/positions.ts';
import { type Report, reportOf } from '../../src/server/report.ts';

const paragraph =
  'Undertecknad har mottagit <b>er</b> ansökan & får härmed meddela att erforderliga handlingar saknas i ärendet, varför handläggningen ej kan påbörjas innan komplettering har inkommit till nämnden. ';

function report(text: string, language: 'sv' | 'en' = 'sv'): Report {
  const input = { text, format: 'plain' as const };
  const result = check(input, { documentType: 'brev', language });
  return reportOf({ positions: new TextPositions(text, 'utf-16') }, analyse(input), result, language);
}

const long = report(paragraph.repeat(6));
const plain = report('Hej! Vi ses på torget klockan tre. '.repeat(20));

describe('the markup of a report', () => {
  it('shows what stands in the text as text', () => {
    const markup = reportMarkup({ name: '<img src=x onerror=alert(1)>.txt', report: long }, 'editor');
    expect(markup).not.toContain('<img');
    expect(markup).not.toContain('<b>er');
    expect(markup).toContain('&#x3C;b>er');
  });

  it('has one bar for each sentence, and the same figures in a table', () => {
    const markup = reportMarkup({ name: 'brev', report: long }, 'none');
    expect(markup.match(/<rect/gu)).toHaveLength(long.sentences.length);
    const counts = [...markup.matchAll(/<td class="number">(\d+)<\/td>/gu)].map(([, count]) => Number(count));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(long.sentences.length);
  });

  it('has a bar for several sentences where a text has very many, and shows the longest of them', () => {
    const many = report(`${'Vi ses på torget. '.repeat(900)}${paragraph}${'Vi ses på torget. '.repeat(900)}`);
    const markup = reportMarkup({ name: 'bok', report: many }, 'none');
    expect(markup.match(/<rect/gu)!.length).toBeLessThanOrEqual(360);
    expect(markup).toContain('<title>27</title>');
  });

  it('keeps what is said of the whole text apart from the sentence that it is tied to', () => {
    expect(long.whole.map(({ ruleId }) => ruleId)).toContain('brev-delar');
    expect(long.heaviest.flatMap(({ remarks }) => remarks.map(({ ruleId }) => ruleId))).not.toContain(
      'brev-delar',
    );
    expect(reportMarkup({ name: 'brev', report: long }, 'none')).toContain('Om hela texten');
  });

  it('names all that pulls the score down alike, rules and measures', () => {
    const markup = reportMarkup({ name: 'brev', report: long }, 'none');
    const firsts = [...markup.matchAll(/class="points">−\d+<\/span> (.)/gu)].map(([, first]) => first!);
    expect(long.score.contributions.some(({ kind }) => kind !== 'rule')).toBe(true);
    expect(firsts.length).toBeGreaterThan(3);
    expect(firsts.filter((first) => first !== first.toUpperCase())).toEqual([]);
  });

  it('leads to places in the editor only where there is one', () => {
    expect(reportMarkup({ name: 'brev', report: long }, 'editor')).toContain('<button');
    expect(reportMarkup({ name: 'brev', report: long }, 'none')).not.toMatch(/<button|data-range/u);
  });

  it('names headings in order, so that a screen reader can go by them', () => {
    const markup = reportMarkup(
      { name: 'brev', report: long, other: { name: 'a', report: plain } },
      'editor',
    );
    const levels = [...markup.matchAll(/<h(\d)/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries()) expect(level - levels[index]!).toBeLessThan(2);
    const errors: string[] = [];
    parseFragment(markup, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true });
    expect(errors).toEqual([]);
  });

  it('says which way a text has changed', () => {
    const better = reportMarkup(
      { name: 'ny', report: plain, other: { name: 'gammal', report: long } },
      'none',
    );
    const worse = reportMarkup(
      { name: 'ny', report: long, other: { name: 'gammal', report: plain } },
      'none',
    );
    const row = (markup: string, name: string) => markup.slice(markup.indexOf(`>${name}<`)).split('</tr>')[0];
    expect(row(better, 'Klarspråk')).toContain('bättre');
    expect(row(better, 'Ord per mening')).toContain('bättre');
    expect(row(worse, 'Klarspråk')).toContain('sämre');
  });

  it('is English where the messages are', () => {
    const markup = reportMarkup({ name: 'letter', report: report(paragraph.repeat(6), 'en') }, 'none');
    expect(markup).toContain('Begin here');
    expect(markup).not.toMatch(/>(?:Meningar|Börja)/u);
  });

  it('says so when a text is too short, is in another language, or has no sentences', () => {
    const english = 'You can call us on Monday, and we will help you with the form that you have got.';
    expect(reportMarkup({ name: 'letter', report: report(english) }, 'none')).toContain(
      'till för svensk text',
    );
    expect(reportMarkup({ name: 'tom', report: report('') }, 'none')).toContain('ingen löpande text');
    expect(reportMarkup({ name: 'kort', report: report('Hej på dig.') }, 'none')).toContain('för kort');
  });
});

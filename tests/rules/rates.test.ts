import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import type { RuleSetting } from '../../src/rules/ruleset.ts';
import type { Finding } from '../../src/rules/types.ts';
import { swedish } from '../support/swedish.ts';

function findings(ruleId: string, text: string, setting?: RuleSetting): Finding[] {
  const rules = setting === undefined ? {} : { [ruleId]: setting };
  const options = { swedish, documentType: 'webbsida' as const, rules };
  return check({ text, format: 'plain' }, options).findings.filter((finding) => finding.ruleId === ruleId);
}

const active = 'Vi läser din ansökan och ringer dig om vi undrar något.';
const heavy: Record<string, string> = {
  passiv: 'Avgiften fastställs varje år och faktureras i efterskott.',
  substantiveringar: 'Efter genomförande av utredning sker delgivning och verkställande.',
  'langa-ord': 'Frågan om handläggningstidsförlängning gäller även underhållsstödsansökan.',
  'ovanliga-ord': 'Handlingarna ska vara fackmannamässigt utförda och skalenliga.',
};

describe.each(Object.entries(heavy))('%s, a rate over the text', (ruleId, sentence) => {
  const paragraphs = (count: number) => Array.from({ length: count }, () => sentence).join('\n\n');

  test('is silent in a text too short to judge, however dense', () => {
    expect(findings(ruleId, paragraphs(4))).toEqual([]);
    expect(findings(ruleId, paragraphs(4), ['info', { words: 20 }])).not.toEqual([]);
  });

  test('is silent when a long text holds the same words once', () => {
    expect(findings(ruleId, `${paragraphs(1)}\n\n${`${active} `.repeat(60)}`)).toEqual([]);
  });

  test('shows at most three places, each with the rate of the whole text and what is usual', () => {
    const found = findings(ruleId, paragraphs(40));
    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const { message, severity } of found) {
      expect(severity).toBe('info');
      expect(message).toMatch(/\d[^.]*vanligt är (?:omkring )?\d/u);
    }
  });

  test('keeps to text that the measures count: headings and quotations do not add to it', () => {
    const text = `${`# ${sentence}\n\n> ${sentence}\n\n`.repeat(20)}${active} `.repeat(1);
    const options = { swedish, documentType: 'webbsida' as const };
    const { findings: all } = check({ text, format: 'markdown' }, options);
    expect(all.filter((finding) => finding.ruleId === ruleId)).toEqual([]);
  });
});

describe('passiv', () => {
  test('lists the first verbs of a sentence without end', () => {
    const [first] = findings('passiv', `Avgiften ${'fastställs och '.repeat(400)}betalas.`);
    expect(first?.message.length).toBeLessThan(300);
  });

  test('shows the densest sentences, or one example where passives stand one by one', () => {
    const spread = `Avgiften betalas varje månad. ${active} `.repeat(12);
    expect(findings('passiv', spread)).toEqual([]);
    const many = 'Listan uppdateras varje månad. Du söker en plats. '.repeat(20);
    expect(findings('passiv', many).map(({ actual }) => actual)).toEqual(['uppdateras']);
    const dense = `${spread}${heavy.passiv} `;
    expect(findings('passiv', dense).map(({ actual }) => actual)).toEqual([
      'fastställs varje år och faktureras',
    ]);
  });
});

describe('substantiveringar', () => {
  test('offers a verb that one of the nouns is made of', () => {
    const [first] = findings('substantiveringar', `${heavy.substantiveringar} `.repeat(40));
    expect(first?.message).toContain('till exempel ”genomföra”');
  });
});

describe('langa-ord', () => {
  test('shows the parts and the rest as a word of its own, each word once in whatever form', () => {
    const text = `Frågan om handläggningstidsförlängning och handläggningstidsförlängningen är svår. `.repeat(
      40,
    );
    const found = findings('langa-ord', text);
    expect(found.map(({ actual }) => actual)).toEqual(['handläggningstidsförlängningen']);
    expect(found[0]?.message).toContain('”förlängningen … handläggningstid”');
  });

  test('leaves names of bodies and laws alone', () => {
    const text = 'Samhällsbyggnadsförvaltningen och arbetslöshetsförsäkringslagen är långa. '.repeat(40);
    expect(findings('langa-ord', text)).toEqual([]);
  });
});

describe('ovanliga-ord', () => {
  test('does not take unknown words for uncommon ones: they may be misspelt or names', () => {
    expect(
      findings('ovanliga-ord', 'Den krångbliga slofven var glummig och trevsam i dag. '.repeat(40)),
    ).toEqual([]);
  });

  test('judges a compound by its rarest part, and does not hold inflection against a word', () => {
    expect(
      findings('ovanliga-ord', 'Sommarhusets köksbord och trädgårdsstolarna är gröna nu. '.repeat(40)),
    ).toEqual([]);
  });
});

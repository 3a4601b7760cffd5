import { describe, expect, it } from 'vitest';
import { agenda } from '../../src/report/agenda.ts';
import { bestExamples, worstExamples } from '../../src/report/examples.ts';
import { markedSentences, plainerWording } from '../../src/report/sentences.ts';
import { NoteTable, toTextView } from '../../src/report/text-view.ts';
import { reviewed, ruleViews } from './reviewed.ts';

function sentencesOf(...texts: string[]) {
  const notes = new NoteTable();
  const views = texts.map((text, index) =>
    toTextView(reviewed(text, { path: `brev/${index}.md` }), index + 1, notes, {
      language: 'sv',
      mask: false,
    }),
  );
  return { views, sentences: markedSentences(views) };
}

describe('agenda', () => {
  it('takes a template sentence once, and says how many texts hold it', () => {
    const template = 'Ni skall snarast inkomma med erforderliga handlingar till nämnden.';
    const { views, sentences } = sentencesOf(template, template, `${template} Tack för hjälpen med detta.`);
    const items = agenda(sentences, views, ruleViews);
    expect(items.filter(({ sentence }) => sentence.text === template)).toHaveLength(1);
    expect(items[0]!.texts).toEqual([0, 1, 2]);
  });

  it('holds at most ten, of several rules and texts', () => {
    const { views, sentences } = sentencesOf(
      ...Array.from({ length: 8 }, (_, index) =>
        [
          `Avgiften nummer ${index} skall erläggas i förväg av den sökande.`,
          `Vi har t.ex. inte fått svar från er om ärende ${index} ännu.`,
          `Ni ombedes inkomma med handlingar till handläggare ${index} inom kort.`,
        ].join(' '),
      ),
    );
    const items = agenda(sentences, views, ruleViews);
    expect(items).toHaveLength(10);
    expect(new Set(items.flatMap(({ texts }) => texts)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(items.map(({ rules }) => rules[0])).size).toBeGreaterThanOrEqual(2);
    expect(items.filter(({ judgement }) => judgement).length).toBeLessThanOrEqual(3);
  });
});

describe('plainer wording', () => {
  it('puts in what has one sure suggestion, in the case of the words it replaces', () => {
    const { sentences } = sentencesOf('Skall du resa i morgon så måste du boka i dag.');
    expect(plainerWording(sentences[0]!)).toMatch(/^Ska du resa/u);
  });

  it('is none where nothing is sure', () => {
    const { sentences } = sentencesOf('Du får svar av oss i morgon.');
    expect(plainerWording(sentences[0]!)).toBeUndefined();
  });
});

it('shows a heavy sentence once, though several letters hold it', () => {
  const template = 'Ni skall snarast inkomma med erforderliga handlingar till nämnden.';
  const other = 'Avgiften skall erläggas i förväg av den sökande.';
  const { sentences } = sentencesOf(template, `${template} ${other}`, template);
  expect(worstExamples(sentences).map(({ sentence }) => sentence.text)).toEqual([template, other]);
});

it('learns from sentences that speak to the reader and have no findings', () => {
  const { sentences } = sentencesOf(
    'Du får svar av oss inom 10 dagar. Handläggningen av ärendet sker skyndsamt i enlighet med gällande rutiner.',
  );
  const [best, ...rest] = bestExamples(sentences);
  expect(best!.sentence.text).toBe('Du får svar av oss inom 10 dagar.');
  expect(best!.merits).toContain('reader');
  expect(rest).toEqual([]);
});

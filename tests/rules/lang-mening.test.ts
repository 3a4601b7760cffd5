import { describe, expect, test } from 'vitest';
import { check } from '../../src/engine/index.ts';
import { loadSwedish } from '../../src/host/language-data.ts';
import type { Finding } from '../../src/rules/types.ts';

const swedish = await loadSwedish();
const words = (count: number) => Array.from({ length: count }, () => 'ord').join(' ');

function longSentence(text: string): Finding | undefined {
  return check({ text, format: 'plain' }).findings.find(({ ruleId }) => ruleId === 'lang-mening');
}

describe('lang-mening', () => {
  test('is information, a warning or an error by the number of words', () => {
    expect(longSentence(`Nämnden har ${words(18)}.`)).toBeUndefined();
    expect(longSentence(`Nämnden har ${words(19)}.`)?.severity).toBe('info');
    expect(longSentence(`Nämnden har ${words(24)}.`)?.severity).toBe('warning');
    expect(longSentence(`Nämnden har ${words(34)}.`)?.severity).toBe('error');
  });

  test('leaves a sentence that speaks to its reader alone until it is five words past the warning', () => {
    expect(longSentence(`När du har ${words(27)}.`)).toBeUndefined();
    expect(longSentence(`När du har ${words(28)}.`)?.severity).toBe('warning');
    expect(longSentence(`Er ansökan har ${words(24)}.`)?.severity).toBe('warning');
  });

  test('does not propose to split a name of two parts', () => {
    const message = longSentence(
      'Med stöd av plan- och bygglagen beslutar i dag den nya miljö- och byggnadsnämnden enhälligt att bevilja bygglov för ett garage på fastigheten Kråkslätten trots grannens klagomål på skuggan.',
    )?.message;
    expect(message).toBeDefined();
    expect(message).not.toContain('och byggnadsnämnden');
  });

  test('marks the words of a grave sentence before the place where it can be split, and a mild one at its beginning', () => {
    const grave =
      'Nämnden har läst alla handlingar som har kommit in under våren från dem som bor i området, och förvaltningen svarar på frågorna i den ordning som de har kommit till kommunen.';
    expect(longSentence(grave)?.actual).toBe('in under våren från dem som bor i området');
    const mild = `Nämnden har ${words(19)}.`;
    expect(longSentence(mild)?.actual).toBe('Nämnden har ord');
  });

  test('splits between clauses only, where it knows the verbs', () => {
    const text =
      'Den som söker bidrag ska skicka in namn och adress för alla i styrelsen tillsammans med en budget för året, och kommunen svarar inom en månad från den dag då allt har kommit in.';
    const found = check({ text, format: 'plain' }, { swedish }).findings.find(
      ({ ruleId }) => ruleId === 'lang-mening',
    );
    expect(found?.message).toContain('”, och kommunen”');
  });

  test('proposes no place where a clause or a list would be cut in two, and marks as before', () => {
    const found = check(
      {
        text: 'Nämnden har vid sitt sammanträde beslutat att den sökande ska lämna in en ny ansökan med de uppgifter som saknas om inkomster och utgifter för de senaste tre månaderna.',
        format: 'plain',
      },
      { swedish },
    ).findings.find(({ ruleId }) => ruleId === 'lang-mening');
    expect(found?.message).toContain('Går den att dela?');
    expect(found?.actual).toBe('ska lämna in en ny ansökan med de uppgifter');
  });

  test('is no information about a straight sentence where nothing but its length weighs', () => {
    const straight =
      'Kunden ska kunna få veta om maten innehåller något av de ämnen som oftast orsakar allergi, till exempel jordnötter, ägg och mjölk.';
    const heavy =
      'Prövning av behovet av stöd sker efter bedömning av familjens förhållanden, utredning av barnets situation och inhämtande av uppgifter från skolan.';
    const marked = (text: string) =>
      check({ text, format: 'plain' }, { swedish }).findings.some(({ ruleId }) => ruleId === 'lang-mening');
    expect(marked(straight)).toBe(false);
    expect(marked(heavy)).toBe(true);
  });

  test('leaves a list of names', () => {
    const names =
      'Anna Ek, Bo Alm, Eva Lind, Kim Dal, Per Sten, Ida Holm, Olle Berg, Siv Ros, Leo Vik, Mia Ask';
    expect(longSentence(`Mötet leds av ${names}, Ulf Gren, Tea Lund och Jan Rask.`)).toBeUndefined();
  });
});

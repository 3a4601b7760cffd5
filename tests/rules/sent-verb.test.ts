import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { swedish } from '../support/swedish.ts';

const checker = new Checker({ swedish });
const find = (text: string): Finding | undefined =>
  checker.check({ text, format: 'plain' }).findings.find(({ ruleId }) => ruleId === 'sent-verb');

describe('sent-verb', () => {
  test('turns the sentence round with its own subject and verb', () => {
    const finding = find(
      'Eftersom handlingarna som behövs för att bedöma behovet av stöd inte har kommit in i tid avslår nämnden ansökan om bidrag.',
    );
    expect(finding?.message).toContain('16 ord före verbet ”avslår”');
    expect(finding?.message).toContain('”Nämnden avslår …”');
    expect(finding?.message).toContain('”eftersom handlingarna …”');
    expect(finding?.severity).toBe('warning');
  });

  test('gives a condition that speaks to the reader five words more', () => {
    const condition = (words: string) => `Om ${words} kan bidraget betalas ut redan i samma månad.`;
    expect(find(condition('du skickar in alla kvitton och intyg före den femte i månaden'))).toBeUndefined();
    expect(
      find(condition('sökanden skickar in alla kvitton och intyg före den femte i månaden')),
    ).toBeDefined();
  });

  test('gives a condition that begins with its verb an om where it comes later', () => {
    const finding = find(
      'Har du så stora skulder att det inte finns någon möjlighet för dig att betala dem inom överskådlig framtid kan du ansöka om skuldsanering.',
    );
    expect(finding?.message).toContain('”om du har …”');
  });

  test('takes a subject with a word that narrows it for a subject', () => {
    const finding = find(
      'Enbart svårigheter att handla mat eller svårigheter att ta sig i och ur ett fordon utan hjälp ger inte rätt till parkeringstillstånd.',
    );
    expect(finding?.message ?? 'Korta det som står först').toContain('Korta det som står först');
  });

  test('only informs of a front of short words', () => {
    const finding = find(
      'Under några veckor då det är så torrt ute i skog och mark kan kommunen förbjuda alla att elda.',
    );
    expect(finding?.severity).toBe('info');
  });

  test('points out the clause in a heavy subject', () => {
    const finding = find(
      'Den handläggare som har tagit emot och registrerat ansökan om ekonomiskt stöd ska kontrollera att alla uppgifter finns med.',
    );
    expect(finding?.actual).toBe(
      'Den handläggare som har tagit emot och registrerat ansökan om ekonomiskt stöd',
    );
    expect(finding?.message).toContain('”som har …”');
  });

  test.each([
    // The main verb comes at once, however long the sentence is.
    'Nämnden beslutar att de handlingar som har kommit in efter att tiden gick ut inte ska tas med i bedömningen av ansökan.',
    // What is said stands first, and a verb of saying after it.
    'Det är viktigt att alla som bor i området får komma till tals innan planen antas av fullmäktige, säger Anna Ek.',
    // A label and a list have no front.
    'Öppettider för receptionen i stadshuset under sommaren och hösten: vardagar öppnar vi klockan åtta och stänger klockan fyra.',
    // Names in a row are read at a glance.
    'Anna Ek, Bo Lind, Eva Alm, Per Berg, Ali Gran, Siv Dal och Kim Holm deltog i mötet om skolan i går kväll.',
  ])('leaves alone: %s', (text) => {
    expect(find(text)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import { swedish } from '../support/swedish.ts';

const checker = new Checker({ swedish });
const found = (text: string) => checker.check({ text, format: 'plain' }).findings;

describe('inskott', () => {
  test('grows from information to a warning with its length', () => {
    const levels = (text: string) =>
      found(text)
        .filter(({ ruleId }) => ruleId === 'inskott')
        .map(({ severity }) => severity);
    expect(levels('Du ska med stöd av ett intyg betala.')).toEqual([]);
    expect(levels('Du ska med stöd av ett intyg från läkaren betala.')).toEqual(['info']);
    expect(levels('Du ska med stöd av ett intyg från läkaren på sjukhuset betala.')).toEqual(['warning']);
  });

  test('marks what commas set off, which sent-verb then leaves', () => {
    const text =
      'Kommunen, som sedan flera år äger marken och de byggnader som står där i dag, säljer fastigheten till föreningen.';
    const rules = found(text).map(({ ruleId }) => ruleId);
    expect(rules).toContain('inskott');
    expect(rules).not.toContain('sent-verb');
  });

  test('marks an insertion in an insertion once', () => {
    const text =
      'Bolaget, som efter att ha fått in de uppgifter som behövdes och med stöd av avtalet har sagt upp avtalet, betalar.';
    expect(found(text).filter(({ ruleId }) => ruleId === 'inskott')).toHaveLength(1);
  });

  test('names what the words in between part, with a subject that stands among them', () => {
    const inverted = found(
      'Om du ansöker ska det senast tre veckor efter den dag då vi fick din ansökan finnas ett beslut.',
    ).find(({ ruleId }) => ruleId === 'inskott');
    expect(inverted?.message).toContain('”ska det finnas”');
  });

  test('does not ask for a sentence of its own for what says which thing is meant', () => {
    const defining = found(
      'Det innebär att de regler som infördes under våren för alla skolor i hela kommunen nu kan upphävas.',
    ).find(({ ruleId }) => ruleId === 'inskott');
    expect(defining).toBeDefined();
    expect(defining?.message).not.toContain('egen mening');
  });
});

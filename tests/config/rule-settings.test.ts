import { describe, expect, it } from 'vitest';
import { checkRuleSetting, type KnownRule, parseRuleArgument } from '../../src/config/rule-settings.ts';

const option = {
  default: 25,
  minimum: 5,
  maximum: 100,
  description: { sv: 'Högsta antal ord.', en: 'Most words.' },
};
const rules: KnownRule[] = [
  { id: 'lang-mening', severity: 'warning', options: { max: option, mycket: option } },
  { id: 'skall', severity: 'warning' },
];
const [longSentence, skall] = rules as [KnownRule, KnownRule];

function fault(argument: string): string {
  const parsed = parseRuleArgument(argument, rules);
  return 'fault' in parsed ? parsed.fault.sv : '';
}

describe('parseRuleArgument', () => {
  it('reads a level', () => {
    expect(parseRuleArgument('skall:off', rules)).toEqual({ id: 'skall', setting: 'off' });
  });

  it('reads a level with options', () => {
    expect(parseRuleArgument('lang-mening:error,max=30,mycket=60', rules)).toEqual({
      id: 'lang-mening',
      setting: ['error', { max: 30, mycket: 60 }],
    });
  });

  it.each([
    ['lang-mening', 'Skriv regel:nivå'],
    [':error', 'Skriv regel:nivå'],
    ['lång-mening:error', 'Menade du ”lang-mening”?'],
    ['finns-inte-alls:error', 'Regeln ”finns-inte-alls” finns inte.'],
    ['skall:fel', 'Menade du ”error”?'],
    ['skall:eror', 'Menade du ”error”?'],
    ['lang-mening:error,max', 'ska vara alternativ=tal'],
    ['lang-mening:error,max=många', 'ska vara alternativ=tal'],
    ['lang-mening:error,mex=30', 'Menade du ”max”?'],
    ['lang-mening:error,max=1000', 'ett tal från 5 till 100, inte 1000'],
    ['skall:error,max=30', 'har inga alternativ'],
  ])('says what is wrong with %s', (argument, expected) => {
    expect(fault(argument)).toContain(expected);
  });
});

describe('checkRuleSetting', () => {
  it('takes levels and lists of level and options', () => {
    expect(checkRuleSetting(longSentence, 'info')).toEqual([]);
    expect(checkRuleSetting(longSentence, ['off'])).toEqual([]);
    expect(checkRuleSetting(longSentence, ['error', { max: 12.5 }])).toEqual([]);
  });

  it.each([false, 3, null, [], ['error', 1], ['error', {}, 1], { max: 3 }, [3]])('refuses %j', (setting) => {
    expect(checkRuleSetting(skall, setting)).not.toEqual([]);
  });

  it('tells of every fault in a setting', () => {
    expect(checkRuleSetting(longSentence, ['varning', { max: '30', min: 1 }])).toHaveLength(3);
  });

  it('does not take inherited property names for options', () => {
    expect(checkRuleSetting(longSentence, ['error', { constructor: 1 }])).toHaveLength(1);
  });
});

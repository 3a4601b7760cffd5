import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/index.ts';
import { isExplainedAt } from '../../../src/rules/support/explanations.ts';

function isExplained(text: string, acronym: string, means: string[] = []): boolean {
  return analyse({ text }).blocks.some((block) =>
    block.sentences.some((sentence) =>
      sentence.tokens.some(
        (token, index) => token.text === acronym && isExplainedAt(sentence, index, acronym, means),
      ),
    ),
  );
}

describe('isExplainedAt', () => {
  test.each([
    ['Du kan få en samordnad individuell plan (SIP) hos oss.', 'SIP'],
    ['En SIP (samordnad individuell plan) gör vi tillsammans med dig.', 'SIP'],
    ['SIP, det vill säga en plan för all hjälp, gör vi tillsammans.', 'SIP'],
    ['Förkortningen SIP står för samordnad individuell plan hos oss.', 'SIP'],
    ['Centrum för vuxenutbildning – CVU – hjälper dig att välja kurs.', 'CVU'],
    ['Du kan överklaga till miljö- och byggnadsnämnden, MBN, inom tre veckor.', 'MBN'],
    ['SIP: samordnad individuell plan', 'SIP'],
    ['Många barn har NPF, till exempel adhd eller autism.', 'NPF'],
  ])('knows an explanation in: %s', (text, acronym) => {
    expect(isExplained(text, acronym)).toBe(true);
  });

  test.each([
    ['Du kan få en SIP om du har stöd från flera.', 'SIP'],
    ['Hos handläggaren (se SIP) kan du få veta mer om planen.', 'SIP'],
    ['Vi ses i KSN, till exempel på fredagar.', 'KSN'],
    ['Ring SIP (tel. 000-12 34 56) om du undrar.', 'SIP'],
    ['Vi samarbetar med andra myndigheter, till exempel IVO, DO och JO i länet.', 'DO'],
  ])('sees none in: %s', (text, acronym) => {
    expect(isExplained(text, acronym)).toBe(false);
  });

  test('asks that the words before a known abbreviation in parentheses are its own', () => {
    const means = ['lagen om stöd och service till vissa funktionshindrade'];
    expect(isExplained('Det gäller insatser för barn (LSS) i kommunen.', 'LSS', means)).toBe(false);
    expect(isExplained('Lagen om stöd och service (LSS) gäller.', 'LSS', means)).toBe(true);
  });
});

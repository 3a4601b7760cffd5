import { expect, test } from 'vitest';
import { isBetterFirst, lateAgent } from '../../../../src/rules/support/agents/late-agents.ts';
import { isSPassive, passiveAgents, readPassiveClause } from '../../../../src/swedish/syntax/index.ts';
import { words } from '../../../swedish/syntax/tagged.ts';
import { tagText } from '../../../swedish/tagger/tag-text.ts';

/** The agent of the first passive, in brackets where it stands well last. */
function agentIn(text: string): string | undefined {
  const sentence = tagText(text);
  const verb = sentence.tokens.findIndex((_, place) => isSPassive(sentence, place));
  const agent = lateAgent(sentence, verb, passiveAgents(sentence));
  if (agent === undefined) return undefined;
  const name = `${words(sentence, agent)}${agent.isReader ? ' (reader)' : ''}`;
  return isBetterFirst(sentence, agent, readPassiveClause(sentence, verb)!) ? name : `[${name}]`;
}

test.each([
  ['Ärendet handläggs av nämnden.', 'av nämnden'],
  ['På kvällar besvaras samtal av jouren.', 'av jouren'],
  ['Avgiften betalas i vissa fall av den enskilde.', 'av den enskilde (reader)'],
  ['Anmälan om god man får göras av vem som helst.', 'av vem som helst (reader)'],
  ['Mätaren läses av varje år av kunden själv.', 'av kunden själv (reader)'],
  // Who decides is news.
  ['Taxan beslutas av nämnden.', '[av nämnden]'],
  // What is possible.
  ['Ärendet kan handläggas av nämnden.', '[av nämnden]'],
  // Not somebody who can act.
  ['Bussarna ersätts av tåg.', '[av tåg]'],
])('the agent of %s is %s', (text, wanted) => {
  expect(agentIn(text)).toBe(wanted);
});

test.each([
  // Several stand best last.
  'Anmälan lämnas på plats av kunden, maken eller grannen.',
  // Of the noun.
  'I dag behandlas en del av ärendena.',
])('%s has none', (text) => {
  expect(agentIn(text)).toBeUndefined();
});

import { expect, test } from 'vitest';
import { canAct, isActor } from '../../../../src/rules/support/agents/actors.ts';

test.each(['nämnden', 'handläggarna', 'byggnadsnämnderna', 'sjuksköterskor', 'rektorn', 'staden', 'enheten'])(
  '%s is a body, an official or a party',
  (word) => {
    expect(isActor(word)).toBe(true);
  },
);

test.each(['bostaden', 'lägenheten', 'erfarenheter', 'rätten', 'behovet', 'tåg'])('%s is none', (word) => {
  expect(canAct(word)).toBe(false);
});

test.each(['konsulter', 'företaget', 'naturvårdsverket', 'utförarna'])(
  '%s can act, and is named by few texts of authorities',
  (word) => {
    expect(isActor(word)).toBe(false);
    expect(canAct(word)).toBe(true);
  },
);

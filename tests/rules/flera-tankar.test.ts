import { describe, expect, test } from 'vitest';
import { Checker } from '../../src/engine/index.ts';
import type { Finding } from '../../src/rules/types.ts';
import { swedish } from '../support/swedish.ts';

const checker = new Checker({ swedish });
const find = (text: string): Finding | undefined =>
  checker.check({ text, format: 'plain' }).findings.find(({ ruleId }) => ruleId === 'flera-tankar');

describe('flera-tankar', () => {
  test('warns when many clauses stand inside one another', () => {
    const finding = find(
      'Utredningen visar att de personer som har fått hjälp av den enhet som startades i fjol är nöjda med det stöd som de har fått.',
    );
    expect(finding?.severity).toBe('warning');
    expect(finding?.message).toContain('4 bisatser');
  });

  test('leaves clauses beside one another alone, which only length makes heavy', () => {
    expect(
      find(
        'Nämnden kräver att ansökan är komplett, att ritningarna är läsliga och att avgiften är betald innan arbetet på fastigheten börjar.',
      ),
    ).toBeUndefined();
  });

  test('leaves a long sentence without clauses to lang-mening', () => {
    const text =
      'Nämnden beslutar om nya avgifter för förskola, fritidshem, skola och kulturskola i hela kommunen från och med den första januari nästa år.';
    const rules = checker.check({ text, format: 'plain' }).findings.map(({ ruleId }) => ruleId);
    expect(rules).toContain('lang-mening');
    expect(rules).not.toContain('flera-tankar');
  });

  test('does not propose to begin a sentence with a clause that completes a verb', () => {
    const finding = find(
      'Nämnden anser att det är viktigt att vården vet att det finns en risk att fler barn än i dag blir sjuka av maten.',
    );
    expect(finding).toBeDefined();
    expect(finding?.message).not.toContain('Börja en ny mening');
  });

  test('does not propose to cut off a clause that says which thing is meant', () => {
    const finding = find(
      'Utredningen visar att det är viktigt att man ser över de krav som ställs på den verksamhet som företaget vill bedriva i kommunen.',
    );
    expect(finding).toBeDefined();
    expect(finding?.message).not.toContain('Börja en ny mening');
  });

  test('only informs of a row of questions, which is read as a list', () => {
    const finding = find(
      'Ta med papper om lånen till mötet så att vi tillsammans kan se vilka lån du har, hur gamla lånen är och vilka av dem som har högst ränta.',
    );
    expect(finding?.severity).toBe('info');
  });

  test('warns of a clause that tells of what stands before it, which is no question of a row', () => {
    const finding = find(
      'Nämnden föreslår att avgiften höjs redan i januari nästa år, vilket innebär att den som har låg inkomst kan få vänta på att ansökan prövas.',
    );
    expect(finding?.severity).toBe('warning');
  });
});

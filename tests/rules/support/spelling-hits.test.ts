import { expect, test } from 'vitest';
import { check } from '../../../src/engine/index.ts';
import { swedish } from '../../support/swedish.ts';

function told(text: string): string[] {
  const { findings } = check({ text }, { swedish });
  return findings
    .filter(({ ruleId }) => ruleId === 'stavfel' || ruleId === 'okant-ord')
    .map(({ actual }) => actual);
}

test('a first name that begins a sentence is no slip, whatever language it comes from', () => {
  expect(told('Ikram har flyttat. Adis kommer på onsdag. Jamals mamma ringde. Tigist är här.')).toEqual([]);
});

test('before what only persons do a short word that nobody knows is a name', () => {
  expect(told('Zelwi sa att det gick bra. Zelwi tycker om skolan.')).toEqual([]);
});

test('a slip that begins a sentence is told, also before what a person may do', () => {
  expect(told('Komunen säger nej. Handlägaren vill veta mer. Ansöken ska skickas in.')).toEqual([
    'Komunen',
    'Handlägaren',
    'Ansöken',
  ]);
});

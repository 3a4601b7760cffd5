import { wordSet } from '../../../swedish/word-sets.ts';

/**
 * Words of the set phrases that tell in minutes how a decision was made: *yrkar bifall till*, *ställer proposition på*.
 * The minutes must say them, and those who read minutes know them.
 */
export const procedure = wordSet(
  'votering omröstning omröstningen propositionsordning propositionsordningen proposition propositioner yrkar yrkade yrkat',
  { endings: 'yrkande yrkandet yrkanden yrkandena' },
);

import type { Sentence } from '../../../swedish/types.ts';
import { fullNameEnd, mayBePersonName } from './person-names.ts';
import { privateWords } from './private-words.ts';

/** A person whom a sentence names in full, by the places of its tokens; end exclusive. */
export interface NamedPerson {
  start: number;
  end: number;
  /** The word before says that the person holds no office: *grannen, sökande*. */
  isResident: boolean;
}

/** The persons that a sentence names in full, in its order. A family is one: *familjen Berg* is as easy to find. */
export function personsIn({ tokens }: Sentence): NamedPerson[] {
  const persons: NamedPerson[] = [];
  for (let start = 0; start < tokens.length; start++) {
    const before = tokens[start - 1]?.text === ':' ? tokens[start - 2] : tokens[start - 1];
    const isResident = before !== undefined && privateWords.resident.has(before);
    const isFamily = tokens[start]!.lower === 'familjen' && mayBePersonName(tokens[start + 1]);
    const end = isFamily ? start + 2 : fullNameEnd(tokens, start, isResident);
    if (end === 0) continue;
    persons.push({ start, end, isResident });
    start = end - 1;
  }
  return persons;
}

import type { TermClass } from '../terms/data.ts';
import { PatternError, type Piece, parsePattern } from '../terms/pattern.ts';
import type { YamlNode, YamlReader } from './reader.ts';

/** Parses a term or context; tells what is wrong with it, and then has no pieces. */
export function checkPattern(
  reader: YamlReader,
  node: YamlNode,
  pattern: string,
  termClass?: TermClass,
): Piece[] {
  try {
    return parsePattern(pattern, termClass);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    reader.problem(node, error.messages.sv, error.messages.en);
    return [];
  }
}

import { ruleLevels } from '../severity.ts';
import type { PatternData } from '../terms/data.ts';
import { checkRegex, RegexError } from '../terms/regex.ts';
import type { Localised } from '../types.ts';
import { checkPattern } from './check-pattern.ts';
import { given } from './given.ts';
import { ruleKeys } from './keys.ts';
import { optional, type YamlNode, type YamlReader } from './reader.ts';

/** The patterns of a rule file. Those with a message of their own add it to `messages`. */
export function readPatterns(
  reader: YamlReader,
  node: YamlNode,
  messages: Record<string, Localised>,
): PatternData[] {
  return (reader.list(node, 'patterns') ?? []).flatMap((item, index) => {
    const before = reader.problems.length;
    const map = reader.map(item, 'mönstret', ruleKeys.pattern);
    if (map === undefined) return [];
    const pattern = optional(map, 'pattern', (value, key) => reader.text(value, key));
    if (pattern === undefined) {
      if (!map.has('pattern')) {
        reader.problem(item, 'Mönstret saknar pattern:.', 'The pattern has no pattern:.');
      }
      return [];
    }
    const message = optional(map, 'message', (value, key) => reader.localised(value, key));
    const replace = optional(map, 'replace', (value, key) => reader.text(value, key));
    const not = optional(map, 'not', (value, key) => reader.texts(value, key));
    for (const context of not ?? []) checkPattern(reader, map.get('not'), context);
    try {
      checkRegex(pattern);
    } catch (error) {
      if (!(error instanceof RegexError)) throw error;
      reader.problem(map.get('pattern'), error.messages.sv, error.messages.en);
    }
    if (reader.problems.length > before) return [];
    const messageId =
      message === undefined ? (replace === undefined ? 'undvik' : 'byt') : `monster${index + 1}`;
    if (message !== undefined) messages[messageId] = message;
    const note = optional(map, 'note', (value, key) => reader.localised(value, key, true));
    const severity = optional(map, 'severity', (value, key) => reader.choice(value, key, ruleLevels));
    return [given({ pattern, messageId, replace, note, severity, not })];
  });
}

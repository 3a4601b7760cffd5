import { isGlossaryEntry, type TermRuleData } from '../terms/data.ts';
import { termRule } from '../terms/rule.ts';
import { readCard } from './card.ts';
import { ruleKeys } from './keys.ts';
import type { LoadedRule } from './loaded.ts';
import { readPatterns } from './patterns.ts';
import { YamlReader } from './reader.ts';
import { readTerms } from './terms.ts';

/**
 * Reads one rule file: the card of the rule and its `terms` and `patterns`. What is wrong in one term or pattern
 * leaves out that one only, and is told with file, line and what to do.
 *
 * @param englishNotes The English of notes that stand in Swedish only.
 */
export function loadRuleFile(
  yamlText: string,
  fileName: string,
  englishNotes?: ReadonlyMap<string, string>,
): LoadedRule {
  const reader = new YamlReader(yamlText, fileName, englishNotes);
  const data = reader.problems.length === 0 ? readRule(reader) : undefined;
  return { ...(data === undefined ? {} : { rule: termRule(data) }), problems: reader.problems };
}

function readRule(reader: YamlReader): TermRuleData | undefined {
  const map = reader.map(reader.root, 'regelfilen', ruleKeys.rule);
  if (map === undefined) return undefined;
  const { meta, messages } = readCard(reader, map);

  // The terms are read in any case, so that one run tells everything that is wrong.
  const terms = map.has('terms') ? readTerms(reader, map) : [];
  for (const { term } of terms.filter(isGlossaryEntry)) {
    reader.problem(
      map.get('terms'),
      `Termen ”${term}” har explain: och hör hemma i data/glossary.yaml.`,
      `The term “${term}” has explain: and belongs in data/glossary.yaml.`,
    );
  }
  const patterns = map.has('patterns') ? readPatterns(reader, map.get('patterns'), messages) : [];
  if (!map.has('terms') && !map.has('patterns')) {
    reader.problem(
      reader.root,
      'Regeln saknar både terms: och patterns:. Lägg till minst ett av dem.',
      'The rule has neither terms: nor patterns:. Add at least one of them.',
    );
    return undefined;
  }
  if (meta === undefined || terms.length + patterns.length === 0) return undefined;
  return { meta, terms, patterns };
}

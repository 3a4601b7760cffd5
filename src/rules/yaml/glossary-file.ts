import type { Problem } from '../../base/problem.ts';
import { type GlossaryEntry, isGlossaryEntry } from '../terms/data.ts';
import { ruleKeys } from './keys.ts';
import { YamlReader } from './reader.ts';
import { readTerms } from './terms.ts';

/** Reads the glossary: `terms`, each with `explain` and `field`. */
export function loadGlossary(
  yamlText: string,
  fileName: string,
): { entries: GlossaryEntry[]; problems: Problem[] } {
  const reader = new YamlReader(yamlText, fileName);
  const map =
    reader.problems.length > 0 ? undefined : reader.map(reader.root, 'ordlistan', ruleKeys.glossary);
  if (map === undefined) return { entries: [], problems: reader.problems };
  const entries = readTerms(reader, map).flatMap((term) => {
    if (isGlossaryEntry(term) && term.field !== undefined) return [term];
    reader.problem(
      map.get('terms'),
      `Termen ”${term.term}” saknar explain: eller field:.`,
      `The term “${term.term}” has no explain: or no field:.`,
    );
    return [];
  });
  return { entries, problems: reader.problems };
}

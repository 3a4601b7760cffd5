import { ruleLevels } from '../severity.ts';
import { isGlossaryEntry, type TermData } from '../terms/data.ts';
import { ownTermsId, type TermRule, termRule } from '../terms/rule.ts';
import type { RuleMeta, Source } from '../types.ts';
import { ruleKeys } from './keys.ts';
import type { LoadedRule } from './loaded.ts';
import { defaultMessages } from './messages.ts';
import { optional, YamlReader } from './reader.ts';
import { readSource } from './sources.ts';
import { readTerms } from './terms.ts';

/**
 * Reads a project's own term file: `terms`, and perhaps a title, a source and a severity for all of them.
 * The terms become the rule `egna-termer`; several files are put together by `joinTermFiles`. What is wrong in one
 * term leaves out that term only, and is told with file, line and what to do.
 */
export function loadTermFile(yamlText: string, fileName: string): LoadedRule {
  const reader = new YamlReader(yamlText, fileName);
  if (reader.problems.length > 0) return { problems: reader.problems };
  const map = reader.map(reader.root, 'termfilen', ruleKeys.termFile);
  if (map === undefined) return { problems: reader.problems };
  const title = optional(map, 'title', (value, key) => reader.text(value, key));
  const name = title ?? fileName;
  const severity = optional(map, 'severity', (value, key) => reader.choice(value, key, ruleLevels));
  const source = optional(map, 'source', (value) => readSource(reader, value)) ?? { name };
  if (!map.has('terms')) {
    reader.problem(
      reader.root,
      'Termfilen saknar terms:. Skriv terms: och sedan en rad för varje term.',
      'The term file has no terms:. Write terms: and then one line for each term.',
    );
    return { problems: reader.problems };
  }
  const lines = readTerms(reader, map).map(
    (term): TermData => ({
      ...term,
      source: term.source ?? source,
      ...(severity !== undefined && term.severity === undefined ? { severity } : {}),
    }),
  );
  if (lines.length === 0) return { problems: reader.problems };
  const terms = lines.filter((line) => !isGlossaryEntry(line));
  const glossary = lines.filter(isGlossaryEntry);
  return {
    rule: termRule({ meta: ownTermsMeta([source]), terms, patterns: [], glossary }),
    problems: reader.problems,
  };
}

/** Puts the rules of several term files together to one, so that the id `egna-termer` stands once. */
export function joinTermFiles(rules: readonly TermRule[]): TermRule | undefined {
  if (rules.length <= 1) return rules[0];
  return termRule({
    meta: ownTermsMeta(rules.flatMap(({ meta }) => meta.sources)),
    terms: rules.flatMap(({ termData }) => [...termData.terms]),
    patterns: [],
    glossary: rules.flatMap(({ termData }) => termData.glossary ?? []),
  });
}

function ownTermsMeta(sources: readonly Source[]): RuleMeta {
  return {
    id: ownTermsId,
    group: 'ord',
    title: { sv: 'Egna termer', en: 'Own terms' },
    severity: 'warning',
    what: {
      sv: 'Ord och fraser i organisationens egen lista.',
      en: 'Words and phrases in the organisation’s own list.',
    },
    why: {
      sv: 'Organisationen har bestämt att skriva på ett annat sätt.',
      en: 'The organisation has decided to write it in another way.',
    },
    todo: { sv: 'Byt till ordet i listan.', en: 'Change to the word in the list.' },
    sources,
    messages: defaultMessages,
    fel: [],
    ratt: [],
  };
}

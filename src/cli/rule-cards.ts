import { documentTypes } from '../document-type/document-types.ts';
import { formatNumber, levelWord, listWords } from '../output/messages.ts';
import { oneLine, padEnd, textWidth, wrapWords } from '../output/text-width.ts';
import { citation } from '../rules/findings.ts';
import { ruleGroupNames, ruleGroups } from '../rules/groups.ts';
import type { MessageLanguage, RuleMeta } from '../rules/types.ts';

const labels = {
  sv: {
    level: 'Nivå',
    types: 'Gäller',
    allTypes: 'alla sorters texter',
    notTypes: (types: string) => `alla sorters texter utom ${types}`,
    what: 'Vad',
    why: 'Varför',
    todo: 'Gör så här',
    options: 'Kan ställas in',
    option: (name: string, value: string, from: string, to: string) =>
      `${name}: ${value} (från ${from} till ${to})`,
    wrong: 'Fel',
    right: 'Rätt',
    sources: 'Källor',
    set: 'Ställ in',
    more: 'Läs om en regel: klarsprak explain lang-mening',
  },
  en: {
    level: 'Level',
    types: 'Applies to',
    allTypes: 'all kinds of texts',
    notTypes: (types: string) => `all kinds of texts but ${types}`,
    what: 'What',
    why: 'Why',
    todo: 'Do this',
    options: 'Can be set',
    option: (name: string, value: string, from: string, to: string) =>
      `${name}: ${value} (from ${from} to ${to})`,
    wrong: 'Wrong',
    right: 'Right',
    sources: 'Sources',
    set: 'Set it',
    more: 'Read about a rule: klarsprak explain lang-mening',
  },
} as const;

const shownExamples = 3;

/** All rules by group, one line a rule. */
export function ruleTable(rules: readonly RuleMeta[], language: MessageLanguage): string {
  const idWidth = Math.max(0, ...rules.map(({ id }) => id.length));
  const levelWidth = Math.max(0, ...rules.map(({ severity }) => textWidth(levelWord(severity, language))));
  const sections: string[] = [];
  for (const group of ruleGroups) {
    const members = rules.filter((rule) => rule.group === group);
    if (members.length === 0) continue;
    const lines = members.map(
      ({ id, severity, title }) =>
        `  ${padEnd(id, idWidth)}  ${padEnd(levelWord(severity, language), levelWidth)}  ${oneLine(title[language])}`,
    );
    sections.push([ruleGroupNames[group][language], ...lines].join('\n'));
  }
  return `${[...sections, labels[language].more].join('\n\n')}\n`;
}

/** The card of one rule. `width` is in columns. */
export function ruleCard(rule: RuleMeta, language: MessageLanguage, width: number): string {
  const texts = labels[language];
  const entries: [label: string, texts: readonly string[]][] = [
    [texts.level, [levelWord(rule.severity, language)]],
    [texts.types, [typesOf(rule, language)]],
    [texts.what, [rule.what[language]]],
    [texts.why, [rule.why[language]]],
    [texts.todo, [rule.todo[language]]],
    [texts.wrong, rule.fel.slice(0, shownExamples).map(({ text }) => text)],
    [texts.right, rule.ratt.slice(0, shownExamples).map(({ text }) => text)],
    [texts.options, optionsOf(rule, language)],
    [
      texts.sources,
      rule.sources.map((source) => (source.url ? `${citation(source)}, ${source.url}` : citation(source))),
    ],
    [texts.set, [`--rule ${rule.id}:${rule.severity === 'off' ? 'info' : 'off'}`]],
  ];
  const shown = entries.filter(([, values]) => values.length > 0);
  const labelWidth = Math.max(...shown.map(([label]) => textWidth(label))) + 3;
  const lines = shown.flatMap(([label, values]) =>
    values
      .flatMap((value) => wrapWords(oneLine(value), Math.max(24, width - labelWidth)))
      .map((line, index) => (index === 0 ? padEnd(`${label}:`, labelWidth) : ' '.repeat(labelWidth)) + line),
  );
  return `${rule.id} – ${rule.title[language]}\n\n${lines.join('\n')}\n`;
}

function typesOf(
  { documentTypes: only, notDocumentTypes: not }: RuleMeta,
  language: MessageLanguage,
): string {
  const names = (types: readonly (keyof typeof documentTypes)[]) =>
    listWords(
      types.map((type) => documentTypes[type][language]),
      language,
    );
  if (only !== undefined) return names(only);
  return not === undefined ? labels[language].allTypes : labels[language].notTypes(names(not));
}

function optionsOf(rule: RuleMeta, language: MessageLanguage): string[] {
  const number = (value: number) => formatNumber(value, language, Number.isInteger(value) ? 0 : 2);
  return Object.entries(rule.options ?? {}).map(
    ([name, option]) =>
      `${labels[language].option(name, number(option.default), number(option.minimum), number(option.maximum))}. ${option.description[language]}`,
  );
}

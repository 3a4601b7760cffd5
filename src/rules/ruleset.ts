import { type DocumentType, isForType } from '../document-type/document-types.ts';
import { glossaryIndex, packedGlossary } from '../generated/glossary.ts';
import type { Swedish } from '../swedish/swedish.ts';
import type { GlossaryEntry } from './terms/data.ts';
import { Glossary } from './terms/glossary.ts';
import { TermMatcher } from './terms/matcher.ts';
import { isTermRule, type TermRule } from './terms/rule.ts';
import { PackedTerms } from './terms/term-list.ts';
import type { Rule, RuleLevel, Severity } from './types.ts';

/** A rule's setting: a level, or a level with option values. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, Record<string, number>];

/** A rule that is on, with the severity and options that hold. */
export interface ActiveRule {
  rule: Rule;
  severity: Severity;
  /** True when the configuration set the level, so that a hit's own severity does not override it upwards. */
  configured: boolean;
  options: Record<string, number>;
}

export interface RuleSet {
  active: ReadonlyMap<string, ActiveRule>;
  /** All term rules that are on, compiled together. */
  terms: TermMatcher;
  /** Terms that want an explanation: the built-in ones and those of the term rules that are on. */
  glossary: Glossary;
  blockRules: readonly ActiveRule[];
  documentRules: readonly ActiveRule[];
}

/** Chooses the rules that run for a document type, with the levels and options that the settings ask for. */
export function selectRules(
  rules: readonly Rule[],
  documentType: DocumentType,
  settings: Readonly<Record<string, RuleSetting>> = {},
  swedish?: Swedish,
): RuleSet {
  const active = new Map<string, ActiveRule>();
  for (const rule of rules) {
    const { meta } = rule;
    const setting = Object.hasOwn(settings, meta.id) ? settings[meta.id] : undefined;
    const level = setting === undefined ? meta.severity : typeof setting === 'string' ? setting : setting[0];
    if (level === 'off') continue;
    if (rule.needs?.some((part) => swedish === undefined || !swedish.has(part))) continue;
    // A rule that is set by hand runs for every document type: the writer has asked for it.
    if (setting === undefined && !isForType(rule.meta, documentType)) continue;
    const options: Record<string, number> = {};
    for (const [name, option] of Object.entries(meta.options ?? {})) options[name] = option.default;
    if (typeof setting === 'object') Object.assign(options, setting[1]);
    active.set(meta.id, { rule, severity: level, configured: setting !== undefined, options });
  }
  const all = [...active.values()].filter(({ rule }) => !isTermRule(rule));
  const termRules = [...active.values()].map(({ rule }) => rule).filter(isTermRule);
  return {
    active,
    terms: new TermMatcher(termRules),
    glossary: glossaryOf(termRules),
    blockRules: all.filter(({ rule }) => (rule.block ?? rule.sentence ?? rule.look) !== undefined),
    documentRules: all.filter(({ rule }) => rule.document !== undefined),
  };
}

/** The rules that tell of damage, or undefined when the configuration turned them off. */
export function onlyDamageRules(rules: RuleSet): RuleSet | undefined {
  const documentRules = rules.documentRules.filter(({ rule }) => rule.runsOnDamaged === true);
  if (documentRules.length === 0) return undefined;
  const active = new Map(documentRules.map((one) => [one.rule.meta.id, one]));
  return { active, terms: new TermMatcher([]), glossary: rules.glossary, blockRules: [], documentRules };
}

const builtinGlossary = { entries: new PackedTerms<GlossaryEntry>(packedGlossary), index: glossaryIndex };
let plainGlossary: Glossary | undefined;

/** A line of a project's own goes before the built-in line for the same term, whatever it says. */
function glossaryOf(rules: readonly TermRule[]): Glossary {
  const own = rules.filter(({ numbers }) => numbers === undefined).map(({ termData }) => termData);
  if (own.length > 0) {
    const entries = own.flatMap(({ glossary = [] }) => glossary);
    const terms = [...entries, ...own.flatMap((data) => [...data.terms])];
    return new Glossary(builtinGlossary, entries, new Set(terms.map(({ term }) => term.toLowerCase())));
  }
  plainGlossary ??= new Glossary(builtinGlossary);
  return plainGlossary;
}

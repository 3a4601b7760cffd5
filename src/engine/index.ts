export { formatOf, knownExtensions } from '../format/index.ts';
export { builtinRules, ruleList } from '../rules/catalogue.ts';
export type { RuleSetting } from '../rules/ruleset.ts';
export { analyse, Checker, check } from './check.ts';
export { TextMemory } from './text-memory.ts';
export type { CheckOptions, CheckResult, Problem, SourceInput } from './types.ts';

/**
 * klarsprak, a plain-language checker for Swedish: the engine. Pure: no file system, process or network, so
 * that it runs in Node, in an editor's server and in a browser alike.
 *
 * @module
 */
export { type DocumentType, documentTypes, isDocumentType } from './document-types.ts';
export {
  analyse,
  builtinRules,
  Checker,
  type CheckOptions,
  type CheckResult,
  check,
  formatOf,
  type Problem,
  type RuleSetting,
  ruleList,
  type SourceInput,
} from './engine/index.ts';
export type { Block, BlockKind, FormatId, Span } from './format/types.ts';
export { lix, ovix } from './measures/formulas.ts';
export type { Measures } from './measures/types.ts';
export { reviewQuestions } from './review-questions.ts';
export type { Finding, Quality, Rule, RuleLevel, RuleMeta, Severity, Suppression } from './rules/types.ts';
export { defineRule, qualities } from './rules/types.ts';
export { loadTermFile } from './rules/yaml.ts';
export {
  type Contribution,
  type Grade,
  gradeName,
  qualityNames,
  type Score,
  type WorstPlace,
} from './score/index.ts';
export { decodeSource } from './source/decode.ts';
export type { LineRange } from './suppress/changed.ts';
export { Swedish, type SwedishData } from './swedish/swedish.ts';
export type { AnalysedBlock, AnalysedDocument, Sentence, Token } from './swedish/types.ts';

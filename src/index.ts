/**
 * klarsprak, a plain-language checker for Swedish: the engine. Pure: no file system, process or network, so
 * that it runs in Node, in an editor's server and in a browser alike.
 *
 * Offsets are UTF-16 units into the source as it was given, ends exclusive; lines and columns count from 1. No
 * function throws for what a text holds: what went wrong beside the findings is in `CheckResult.problems`.
 *
 * @packageDocumentation
 */

export type { Localised, MessageLanguage } from './base/localised.ts';
export type { Problem } from './base/problem.ts';
export { type DocumentType, documentTypes, isDocumentType } from './document-type/document-types.ts';
export { reviewQuestions } from './document-type/review-questions.ts';
export {
  analyse,
  builtinRules,
  Checker,
  type CheckOptions,
  type CheckResult,
  check,
  formatOf,
  type RuleSetting,
  ruleList,
  type SourceInput,
  TextMemory,
} from './engine/index.ts';
export { type EnglishDictionary, EnglishSpelling } from './english/spelling.ts';
export type { OffsetMap } from './format/offset-map.ts';
export type {
  Block,
  BlockKind,
  Comment,
  ContainerFormat,
  DocumentFormat,
  FormatId,
  ParsedDocument,
  Place,
  PlaceMap,
  SourceRange,
  Span,
} from './format/types.ts';
export { lix, ovix } from './measures/formulas.ts';
export type { MaybeNumber, Measures } from './measures/types.ts';
export type { TermRule } from './rules/terms/rule.ts';
export type { StiffWord } from './rules/terms/stiff-words.ts';
export type {
  DocumentContext,
  Finding,
  Looked,
  Quality,
  Report,
  RightExample,
  Rule,
  RuleContext,
  RuleLevel,
  RuleMeta,
  RuleOption,
  Severity,
  Source,
  Suppression,
  WrongExample,
} from './rules/types.ts';
export { defineRule, qualities } from './rules/types.ts';
export type { LoadedRule } from './rules/yaml/loaded.ts';
export { loadTermFile } from './rules/yaml/term-file.ts';
export {
  type Contribution,
  type Grade,
  gradeName,
  qualityNames,
  type Score,
  type Scored,
  type ScoreGap,
  type Unscored,
  type WorstPlace,
} from './score/index.ts';
export { type DecodedSource, decodeSource, type SourceEncoding } from './source/decode.ts';
export { SourceError, type SourceErrorCode } from './source/source-error.ts';
export type { LineRange } from './suppress/changed.ts';
export { Swedish, type SwedishData, type SwedishPart } from './swedish/swedish.ts';
export type {
  AnalysedBlock,
  AnalysedDocument,
  DocumentDamage,
  Language,
  Sentence,
  Token,
  TokenKind,
} from './swedish/types.ts';
export { type WordSet, wordSet } from './swedish/word-sets.ts';

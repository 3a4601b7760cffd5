export {
  auxiliaryGaps,
  type ClauseReading,
  countSubordinateClauses,
  finiteVerbs,
  type Gap,
  readClauses,
  startsWithImperative,
  subjectVerbGap,
  subordinateOpeners,
  wordsBeforeMainVerb,
} from './clauses.ts';
export { isDeponent, isPlainMedial } from './deponents.ts';
export {
  type NominalEnding,
  type Nominalisation,
  nominalEnding,
  nominalisations,
  type PrepositionChain,
  prepositionChains,
} from './nouns.ts';
export {
  type Agent,
  isSPassive,
  markedPassives,
  nounPhraseEnd,
  type ParticiplePassive,
  participlePassives,
  passiveAgents,
  sPassives,
} from './passives.ts';
export {
  addCounts,
  type ClassCounts,
  emptyCounts,
  nominalRatio,
  passiveShare,
  simpleNominalRatio,
} from './ratios.ts';
export { isFiniteVerb, type SyntaxToken, type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

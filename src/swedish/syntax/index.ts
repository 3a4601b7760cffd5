export {
  type ClauseReading,
  claimedVerbs,
  finiteVerbs,
  type Gap,
  governedVerb,
  readClauses,
  type SubordinateClause,
  startsWithImperative,
  subjectFollows,
  subjectVerbGap,
  subordinateOpeners,
} from './clauses.ts';
export { isDeponent, isPlainMedial } from './deponents.ts';
export { type Front, readFront } from './front.ts';
export { type Insertion, insertionAfterSubject, insertions } from './insertions.ts';
export { nounPhraseEnd } from './noun-phrase.ts';
export { endsNounPhrase, isBareSubject, opensRow } from './noun-places.ts';
export {
  type NominalEnding,
  type Nominalisation,
  nominalEnding,
  nominalisations,
  type PrepositionChain,
  prepositionChains,
} from './nouns.ts';
export {
  furthestBeforePassive,
  isBehindPreposition,
  type PassiveClause,
  readPassiveClause,
  verbParticles,
} from './passive-clause.ts';
export {
  type Agent,
  isSPassive,
  markedPassives,
  type ParticiplePassive,
  participlePassives,
  passiveAgents,
  sPassives,
} from './passives.ts';
export { opensPlainClause } from './plain-clause.ts';
export { type Premodifier, premodifiers, supineOf } from './premodifiers.ts';
export {
  addCounts,
  type ClassCounts,
  emptyCounts,
  nominalRatio,
  passiveShare,
  simpleNominalRatio,
} from './ratios.ts';
export { canPart } from './splits.ts';
export { isFiniteVerb, type SyntaxToken, type TaggedSentence, type TokenRange, traitAt } from './tagged.ts';

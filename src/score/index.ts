export { type Grade, gradeBands, gradeName, gradeOf } from './grade.ts';
export { qualityNames, qualityOf } from './quality.ts';
export {
  type Contribution,
  fewestWordsForScore,
  noScore,
  type Score,
  type Scored,
  type ScoreGap,
  scoreText,
  severityWeight,
  type Unscored,
} from './score.ts';
export { type WorstPlace, worstPlaces } from './worst.ts';

export { type Grade, gradeBands, gradeName, gradeOf } from './grade.ts';
export { qualityNames, qualityOf } from './quality.ts';
export {
  type Contribution,
  fewestWordsForScore,
  isOtherLanguage,
  type Score,
  scoreText,
  severityWeight,
} from './score.ts';
export { type WorstPlace, worstPlaces } from './worst.ts';

import type { Localised, Quality, RuleMeta } from '../rules/types.ts';

/** The words for the qualities. */
export const qualityNames: Readonly<Record<Quality, Localised>> = {
  vardat: { sv: 'vårdat', en: 'correct' },
  enkelt: { sv: 'enkelt', en: 'simple' },
  begripligt: { sv: 'begripligt', en: 'understandable' },
};

/**
 * What the groups of rules serve when a rule does not say so itself: *vårdat* is to follow the advice of
 * language care, *enkelt* to choose plain words and sentences, *begripligt* that the reader finds the message
 * and knows what to do (Språkrådet's reading of the law).
 */
const qualityOfGroup: Readonly<Record<RuleMeta['group'], Quality>> = {
  form: 'vardat',
  ord: 'enkelt',
  meningar: 'enkelt',
  ton: 'begripligt',
  struktur: 'begripligt',
  webb: 'begripligt',
  text: 'begripligt',
};

/** The quality that a rule serves. */
export function qualityOf(meta: RuleMeta): Quality {
  return meta.quality ?? qualityOfGroup[meta.group];
}

import type { Localised, RuleMeta } from './types.ts';

/** The parts of the catalogue of rules, in the order that they are listed. */
export const ruleGroupNames: Readonly<Record<RuleMeta['group'], Localised>> = {
  text: { sv: 'Texten som helhet', en: 'The text as a whole' },
  struktur: { sv: 'Struktur', en: 'Structure' },
  meningar: { sv: 'Meningar', en: 'Sentences' },
  ord: { sv: 'Ord', en: 'Words' },
  ton: { sv: 'Ton', en: 'Tone' },
  webb: { sv: 'Webb', en: 'Web' },
  form: { sv: 'Skrivregler', en: 'Writing rules' },
};

/** Their ids. */
export const ruleGroups = Object.keys(ruleGroupNames) as readonly RuleMeta['group'][];

import { adjectiveParadigm } from './adjectives.ts';
import { nounParadigm } from './nouns.ts';
import type { InflectionHints, Paradigm, WordClass } from './types.ts';
import { verbParadigm } from './verbs.ts';

/**
 * All forms of a lemma, made from tables and rules without a dictionary. The lemma is in lower case as a
 * dictionary has it, or a phrase: of a verb phrase the first word inflects (*komma in*, *se till att*).
 *
 * Source of the classes: Svenska Akademiens grammatik; feature names are those of Universal Dependencies.
 */
export function paradigm(lemma: string, wordClass: WordClass, hints?: InflectionHints): Paradigm {
  if (lemma.trim() === '') return { lemma, wordClass, paradigm: 'unknown', forms: [], certain: false };
  switch (wordClass) {
    case 'verb':
      return verbParadigm(lemma, hints);
    case 'noun':
      return nounParadigm(lemma, hints);
    case 'adjective':
      return adjectiveParadigm(lemma, hints);
  }
}

/** The features that a form may have in a paradigm, in the paradigm's order; none when it is no form of it. */
export function featsOf(form: string, of: Paradigm): string[] {
  const lower = form.toLowerCase();
  return of.forms.filter((entry) => entry.form === lower).map((entry) => entry.feats);
}

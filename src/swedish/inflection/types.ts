/** The word classes that inflect here. */
export type WordClass = 'noun' | 'verb' | 'adjective';

/** One inflected form. `feats` is a key of `feats.ts`: UD features in canonical (alphabetical) order. */
export interface InflectedForm {
  form: string;
  feats: string;
}

/** What a caller knows of a lemma beyond its shape. */
export interface InflectionHints {
  /**
   * The paradigm class, as in `Paradigm.paradigm`. Nouns: a key of `declensions` in `nouns.ts`, named by gender and
   * plural (`en-or`, `ett-0`), with `-sg` after the gender for one that has no plural (`en-sg`, `ett-sg`).
   * Verbs: `ar`, `er`, `r`, or a table verb that it inflects as (`like:lägga`). Adjectives: `regular`,
   * `uncompared`, `indeclinable`.
   */
  paradigm?: string;
  /** Attested forms of the lemma (from a lexicon): the class that explains most of them is chosen. */
  forms?: readonly string[];
}

/**
 * All forms of a lemma. Where the language has several forms for the same features, the one to prefer in a
 * suggestion stands first (*gett* before *givit*, *krävs* before *kräves*).
 */
export interface Paradigm {
  lemma: string;
  wordClass: WordClass;
  /** The class that the forms were made by; can be handed back as a hint. */
  paradigm: string;
  forms: InflectedForm[];
  /** False when the class could not be told from the lemma: the forms are then the likely ones. */
  certain: boolean;
}

/**
 * The labels of the tagger: UPOS with the features that rules and measures need. `feats` holds UD features in
 * canonical order, as the Swedish treebanks write them; gender and number are not told apart.
 */
const table = [
  ['ADJ', 'Degree=Pos'],
  ['ADJ', 'Case=Nom|Definite=Def|Degree=Pos'],
  ['ADJ', 'Case=Nom|Definite=Ind|Degree=Pos'],
  ['ADJ', 'Case=Nom|Definite=Def|Degree=Pos|Tense=Past|VerbForm=Part'],
  ['ADJ', 'Case=Nom|Definite=Ind|Degree=Pos|Tense=Past|VerbForm=Part'],
  ['ADJ', 'Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part'],
  ['ADP', ''],
  ['ADV', ''],
  ['AUX', 'Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act'],
  ['AUX', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act'],
  ['AUX', 'VerbForm=Inf|Voice=Act'],
  ['AUX', 'VerbForm=Sup|Voice=Act'],
  ['AUX', 'Mood=Imp|VerbForm=Fin|Voice=Act'],
  ['CCONJ', ''],
  ['DET', 'Definite=Def|PronType=Art'],
  ['DET', 'Definite=Def|PronType=Dem'],
  ['DET', 'Definite=Def|PronType=Tot'],
  ['DET', 'Definite=Ind|PronType=Art'],
  ['DET', 'Definite=Ind|PronType=Ind'],
  ['DET', 'Definite=Ind|PronType=Int'],
  ['DET', 'Definite=Ind|PronType=Neg'],
  ['DET', 'Definite=Ind|PronType=Tot'],
  ['DET', 'PronType=Tot'],
  ['INTJ', ''],
  ['NOUN', 'Case=Nom|Definite=Ind'],
  ['NOUN', 'Case=Gen|Definite=Ind'],
  ['NOUN', 'Case=Gen|Definite=Def'],
  ['NOUN', 'Case=Nom|Definite=Def'],
  ['NUM', 'NumType=Card'],
  ['PART', ''],
  ['PART', 'Polarity=Neg'],
  ['PRON', 'PronType=Dem'],
  ['PRON', 'PronType=Ind'],
  ['PRON', 'PronType=Int'],
  ['PRON', 'PronType=Neg'],
  ['PRON', 'Poss=Yes|PronType=Prs'],
  ['PRON', 'PronType=Prs'],
  ['PRON', 'PronType=Rcp'],
  ['PRON', 'PronType=Rel'],
  ['PRON', 'PronType=Tot'],
  ['PROPN', 'Case=Nom'],
  ['PROPN', 'Case=Gen'],
  ['PUNCT', ''],
  ['SCONJ', ''],
  ['SYM', ''],
  ['VERB', 'Mood=Imp|VerbForm=Fin|Voice=Act'],
  ['VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act'],
  ['VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Pass'],
  ['VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act'],
  ['VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass'],
  ['VERB', 'VerbForm=Inf|Voice=Act'],
  ['VERB', 'VerbForm=Inf|Voice=Pass'],
  ['VERB', 'Tense=Past|VerbForm=Part|Voice=Pass'],
  ['VERB', 'VerbForm=Sup|Voice=Act'],
  ['VERB', 'VerbForm=Sup|Voice=Pass'],
] as const;

/** A word class of Universal Dependencies that the tagger gives. */
export type Upos = (typeof table)[number][0];

/** A tag: an index into the labels. */
export type TagId = number;

export const LABEL_COUNT = table.length;
/** Stands before the first and after the last word of a sentence. */
export const BOUNDARY: TagId = LABEL_COUNT;
/** Room for the labels and the boundary in tables that are indexed by shifts. */
export const LABEL_STRIDE = 64;
export const LABEL_SHIFT = 6;

/** The word class of a tag. */
export function upos(tag: TagId): Upos {
  return table[tag]![0];
}

/** The features of a tag as a UD feature string; empty when it has none. */
export function feats(tag: TagId): string {
  return table[tag]![1];
}

/** The tag with exactly this word class and these features. */
export function tagOf(wordClass: Upos, features = ''): TagId {
  const tag = table.findIndex(([pos, own]) => pos === wordClass && own === features);
  if (tag < 0) throw new RangeError(`no tag ${wordClass} ${features}`);
  return tag;
}

/** What tags say, as bits, so that passes over a sentence need not compare strings. */
export const Trait = {
  verb: 1,
  auxiliary: 2,
  finite: 4,
  imperative: 8,
  infinitive: 16,
  supine: 32,
  passive: 64,
  participle: 128,
  noun: 256,
  name: 512,
  pronoun: 1024,
  determiner: 2048,
  adjective: 4096,
  adverb: 8192,
  preposition: 16384,
  subordinator: 32768,
  /** Relative pronoun. */
  relative: 65536,
  coordinator: 131072,
  punctuation: 262144,
  genitive: 524288,
  numeral: 1048576,
  past: 2097152,
  possessive: 4194304,
  /** *att* before an infinitive. */
  infinitiveMark: 8388608,
  present: 16777216,
  negation: 33554432,
} as const;

const traitsOf = ([pos, features]: (typeof table)[number]): number => {
  const has = (feature: string) => features.split('|').includes(feature);
  const participle = has('VerbForm=Part');
  const verb = (pos === 'VERB' || pos === 'AUX') && !participle;
  return (
    (verb ? Trait.verb : 0) |
    (pos === 'AUX' ? Trait.auxiliary : 0) |
    (has('VerbForm=Fin') ? Trait.finite : 0) |
    (has('Mood=Imp') ? Trait.imperative : 0) |
    (has('VerbForm=Inf') ? Trait.infinitive : 0) |
    (has('VerbForm=Sup') ? Trait.supine : 0) |
    (verb && has('Voice=Pass') ? Trait.passive : 0) |
    (participle ? Trait.participle : 0) |
    (pos === 'NOUN' ? Trait.noun : 0) |
    (pos === 'PROPN' ? Trait.name : 0) |
    (pos === 'PRON' ? Trait.pronoun : 0) |
    (pos === 'DET' ? Trait.determiner : 0) |
    (pos === 'ADJ' ? Trait.adjective : 0) |
    (pos === 'ADV' ? Trait.adverb : 0) |
    (pos === 'ADP' ? Trait.preposition : 0) |
    (pos === 'SCONJ' ? Trait.subordinator : 0) |
    (has('PronType=Rel') ? Trait.relative : 0) |
    (pos === 'CCONJ' ? Trait.coordinator : 0) |
    (pos === 'PUNCT' ? Trait.punctuation : 0) |
    (has('Case=Gen') ? Trait.genitive : 0) |
    (pos === 'NUM' ? Trait.numeral : 0) |
    (has('Tense=Past') ? Trait.past : 0) |
    (has('Tense=Pres') ? Trait.present : 0) |
    (has('Poss=Yes') ? Trait.possessive : 0) |
    (pos === 'PART' && features === '' ? Trait.infinitiveMark : 0) |
    (has('Polarity=Neg') ? Trait.negation : 0)
  );
};

/** Trait bits per tag; the boundary has none. */
export const traits: Int32Array = Int32Array.from([...table.map(traitsOf), 0]);

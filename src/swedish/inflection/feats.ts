/**
 * The UD feature strings of inflected forms, as the Swedish treebanks write them (Talbanken, PUD): features
 * in alphabetical order, joined by `|`.
 */

const finite = (rest: string) => `Mood=Ind|${rest}`;

export const VERB = {
  infinitive: 'VerbForm=Inf|Voice=Act',
  present: finite('Tense=Pres|VerbForm=Fin|Voice=Act'),
  past: finite('Tense=Past|VerbForm=Fin|Voice=Act'),
  supine: 'VerbForm=Sup|Voice=Act',
  imperative: 'Mood=Imp|VerbForm=Fin|Voice=Act',
  subjunctive: 'Mood=Sub|Tense=Past|VerbForm=Fin|Voice=Act',
  passiveInfinitive: 'VerbForm=Inf|Voice=Pass',
  passivePresent: finite('Tense=Pres|VerbForm=Fin|Voice=Pass'),
  passivePast: finite('Tense=Past|VerbForm=Fin|Voice=Pass'),
  passiveSupine: 'VerbForm=Sup|Voice=Pass',
  passiveImperative: 'Mood=Imp|VerbForm=Fin|Voice=Pass',
} as const;

export const PRESENT_PARTICIPLE = {
  nominative: 'Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part',
  genitive: 'Case=Gen|Degree=Pos|Tense=Pres|VerbForm=Part',
} as const;

/** The agreeing forms of an adjective or a past participle. */
export interface AgreementFeats {
  common: string;
  neuter: string;
  definite: string;
  plural: string;
  /** *den behörige*: the definite -e of a man. The treebanks tag it as common gender. */
  masculine: string;
  definiteGenitive: string;
  pluralGenitive: string;
  masculineGenitive: string;
}

function agreement(tail: string): AgreementFeats {
  return {
    common: `Case=Nom|Definite=Ind|Degree=Pos|Gender=Com|Number=Sing${tail}`,
    neuter: `Case=Nom|Definite=Ind|Degree=Pos|Gender=Neut|Number=Sing${tail}`,
    definite: `Case=Nom|Definite=Def|Degree=Pos${tail}`,
    plural: `Case=Nom|Definite=Ind|Degree=Pos|Number=Plur${tail}`,
    masculine: `Case=Nom|Definite=Def|Degree=Pos|Gender=Com|Number=Sing${tail}`,
    definiteGenitive: `Case=Gen|Definite=Def|Degree=Pos${tail}`,
    pluralGenitive: `Case=Gen|Definite=Ind|Degree=Pos|Number=Plur${tail}`,
    masculineGenitive: `Case=Gen|Definite=Def|Degree=Pos|Gender=Com|Number=Sing${tail}`,
  };
}

export const ADJECTIVE = agreement('');
export const PAST_PARTICIPLE = agreement('|Tense=Past|VerbForm=Part');

export const DEGREE = {
  comparative: 'Case=Nom|Degree=Cmp',
  superlative: 'Case=Nom|Definite=Ind|Degree=Sup',
  definiteSuperlative: 'Case=Nom|Definite=Def|Degree=Sup',
  masculineSuperlative: 'Case=Nom|Definite=Def|Degree=Sup|Gender=Com',
} as const;

export type Gender = 'Com' | 'Neut';

/** The eight forms of a noun in one gender: nominative and genitive by definiteness and number. */
export interface NounFeats {
  indefinite: string;
  definite: string;
  plural: string;
  definitePlural: string;
  indefiniteGenitive: string;
  definiteGenitive: string;
  pluralGenitive: string;
  definitePluralGenitive: string;
}

function noun(gender: Gender): NounFeats {
  const make = (kase: string, definite: string, number: string) =>
    `Case=${kase}|Definite=${definite}|Gender=${gender}|Number=${number}`;
  return {
    indefinite: make('Nom', 'Ind', 'Sing'),
    definite: make('Nom', 'Def', 'Sing'),
    plural: make('Nom', 'Ind', 'Plur'),
    definitePlural: make('Nom', 'Def', 'Plur'),
    indefiniteGenitive: make('Gen', 'Ind', 'Sing'),
    definiteGenitive: make('Gen', 'Def', 'Sing'),
    pluralGenitive: make('Gen', 'Ind', 'Plur'),
    definitePluralGenitive: make('Gen', 'Def', 'Plur'),
  };
}

export const NOUN: Record<Gender, NounFeats> = { Com: noun('Com'), Neut: noun('Neut') };

/** Reads a feature string; `_` and the empty string hold no feature. */
export function parseFeats(feats: string): Map<string, string> {
  const map = new Map<string, string>();
  for (const pair of feats.split('|')) {
    const equals = pair.indexOf('=');
    if (equals > 0) map.set(pair.slice(0, equals), pair.slice(equals + 1));
  }
  return map;
}

import type { TaggedSentence, TokenRange } from '../../../src/swedish/syntax/index.ts';
import { type TagId, tagOf } from '../../../src/swedish/tagger/labels.ts';

const adjective = 'Case=Nom|Definite=Ind|Degree=Pos';

/** The classes of SUC, with what the syntax asks of them beside. */
const tags = {
  AB: tagOf('ADV'),
  DT: tagOf('DET', 'Definite=Def|PronType=Art'),
  IE: tagOf('PART'),
  IN: tagOf('INTJ'),
  JJ: tagOf('ADJ', adjective),
  KN: tagOf('CCONJ'),
  MAD: tagOf('PUNCT'),
  NEG: tagOf('PART', 'Polarity=Neg'),
  NN: tagOf('NOUN', 'Case=Nom|Definite=Def'),
  'NN.GEN': tagOf('NOUN', 'Case=Gen|Definite=Def'),
  PC: tagOf('ADJ', `${adjective}|Tense=Past|VerbForm=Part`),
  'PC.PRS': tagOf('ADJ', 'Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part'),
  PM: tagOf('PROPN', 'Case=Nom'),
  'PM.GEN': tagOf('PROPN', 'Case=Gen'),
  PN: tagOf('PRON', 'PronType=Prs'),
  HP: tagOf('PRON', 'PronType=Rel'),
  PS: tagOf('PRON', 'Poss=Yes|PronType=Prs'),
  PP: tagOf('ADP'),
  RG: tagOf('NUM', 'NumType=Card'),
  SN: tagOf('SCONJ'),
  SYM: tagOf('SYM'),
  VB: tagOf('VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act'),
  'VB.PRT': tagOf('VERB', 'Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act'),
  'VB.SFO': tagOf('VERB', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Pass'),
  'VB.IMP': tagOf('VERB', 'Mood=Imp|VerbForm=Fin|Voice=Act'),
  'VB.INF': tagOf('VERB', 'VerbForm=Inf|Voice=Act'),
  'VB.INF.SFO': tagOf('VERB', 'VerbForm=Inf|Voice=Pass'),
  'VB.SUP': tagOf('VERB', 'VerbForm=Sup|Voice=Act'),
  'VB.SUP.SFO': tagOf('VERB', 'VerbForm=Sup|Voice=Pass'),
  HJ: tagOf('AUX', 'Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act'),
  'HJ.INF': tagOf('AUX', 'VerbForm=Inf|Voice=Act'),
  'HJ.SUP': tagOf('AUX', 'VerbForm=Sup|Voice=Act'),
} satisfies Record<string, TagId>;

/**
 * A sentence whose tags are given, so that a test of the syntax asks nothing of the tagger:
 * `Ansökan/NN prövas/VB.SFO ./MAD`.
 */
export function tagged(text: string): TaggedSentence {
  const words = text.split(' ').map((word) => {
    const slash = word.lastIndexOf('/');
    return { form: word.slice(0, slash), tag: word.slice(slash + 1) };
  });
  return {
    tokens: words.map(({ form, tag }) => ({
      text: form,
      lower: form.toLowerCase(),
      kind: tag === 'MAD' ? 'punctuation' : tag === 'SYM' ? 'symbol' : 'word',
    })),
    tags: words.map(({ form, tag }) => {
      if (!(tag in tags)) throw new RangeError(`${form} has an unknown tag ${tag}`);
      return tags[tag as keyof typeof tags];
    }),
  };
}

/** The words of a stretch. */
export function words({ tokens }: TaggedSentence, { start, end }: TokenRange): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
}

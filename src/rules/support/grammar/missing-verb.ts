import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { feats, Trait } from '../../../swedish/tagger/labels.ts';
import { definite } from './noun-gender.ts';

/** The words that a verb is missing between, and the verb if it can be told. */
export interface VerbGap {
  from: number;
  to: number;
  verb?: 'är' | 'har';
}

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

/** What somebody is to do something: *skyldig att*. */
export const states =
  'skyldig skyldiga skyldigt välkommen välkomna berättigad berättigade tvungen tvungna tacksam tacksamma medveten medvetna glada';
const SUBJECTS = /^(?:du|vi|ni|jag|han|hon|hen|man)$/u;
const ADVERBS = /^(?:inte|också|alltid|även|alltså|därför|varmt|mycket|då|nu|så)$/u;

/** True for a pronoun, or a definite noun, that opens the sentence or its clause: *Du, att kommunen*. */
function subjectBefore(tagged: TaggedSentence, place: number): number | undefined {
  let at = place - 1;
  while (at > place - 3 && ADVERBS.test(lowerAt(tagged, at))) at--;
  if (at < 0) return undefined;
  const isOpener = (before: number) =>
    before < 0 || /^(?:att|eftersom|när|om|[,.:;])$/u.test(lowerAt(tagged, before));
  // *Hör av dig om du …*
  if (SUBJECTS.test(lowerAt(tagged, at))) return isOpener(at - 1) ? at : undefined;
  const trait = traitAt(tagged, at);
  if (!(trait & Trait.noun) || feats(tagged.tags[at]!) !== definite) return undefined;
  let first = at;
  while (
    first > 0 &&
    traitAt(tagged, first - 1) & (Trait.determiner | Trait.adjective | Trait.possessive | Trait.genitive)
  )
    first--;
  const before = lowerAt(tagged, first - 1);
  return first === 0 || /^(?:att|eftersom)$/u.test(before) ? at : undefined;
}

/** *Lagen säger att kommunen skyldig att erbjuda, du välkommen att ringa*: no verb between a subject and what it is. */
export function missingCopula(tagged: TaggedSentence, place: number): VerbGap | undefined {
  const next = lowerAt(tagged, place + 1);
  if (next !== 'att' && !(/^(?:till|för|om)$/u.test(next) && traitAt(tagged, place + 1) & Trait.preposition))
    return undefined;
  const subject = subjectBefore(tagged, place);
  if (subject === undefined) return undefined;
  // *Är du skyldig att*; *kommunen skyldig att betala är …*
  if (subject > 0 && isFiniteVerb(traitAt(tagged, subject - 1))) return undefined;
  return { from: subject, to: place, verb: 'är' };
}

/** *Du rätt att överklaga, om du rätt till stöd* */
export function missingHave(tagged: TaggedSentence, place: number): VerbGap | undefined {
  if (!/^(?:att|till)$/u.test(lowerAt(tagged, place + 1))) return undefined;
  const subject = subjectBefore(tagged, place);
  if (subject === undefined || !SUBJECTS.test(lowerAt(tagged, subject))) return undefined;
  return { from: subject, to: place, verb: 'har' };
}

/** *Därför förvaltningen att nämnden …, i rapporten det att …*: what opens the sentence, a subject, and then *att*. */
export function missingBeforeThat(tagged: TaggedSentence, att: number): VerbGap | undefined {
  const first = lowerAt(tagged, 0);
  if (att < 2 || att > 6) return undefined;
  const subject = att - 1;
  for (let place = 0; place < att; place++)
    if (traitAt(tagged, place) & (Trait.verb | Trait.participle) || tagged.tokens[place]!.kind !== 'word')
      return undefined;
  const isFirst = /^(?:därför|dessutom|sedan|då|nu|därefter|också)$/u.test(first);
  if (isFirst) {
    const end = nounPhraseEnd(tagged, 1);
    const isWhole =
      end === att && feats(tagged.tags[subject]!) === definite && traitAt(tagged, subject) & Trait.noun;
    return isWhole ? { from: subject, to: att } : undefined;
  }
  if (!/^(?:i|av|på|enligt)$/u.test(first) || lowerAt(tagged, subject) !== 'det') return undefined;
  return nounPhraseEnd(tagged, 1) === subject ? { from: subject, to: att } : undefined;
}

/** *Nämnden kommer att ett nytt beslut i maj*: no verb from *att* to the end of the sentence. */
export function missingFuture(tagged: TaggedSentence, att: number): VerbGap | undefined {
  if (
    att < 2 ||
    lowerAt(tagged, att - 1) !== 'kommer' ||
    !(traitAt(tagged, att + 1) & (Trait.determiner | Trait.preposition))
  )
    return undefined;
  for (let place = att + 1; place < tagged.tokens.length - 1; place++) {
    const { kind } = tagged.tokens[place]!;
    if (kind === 'punctuation' || traitAt(tagged, place) & (Trait.verb | Trait.participle)) return undefined;
  }
  return { from: att, to: att + 1 };
}

/**
 * *Om du frågor kan du ringa, om ni era synpunkter till oss*: a clause of one subject without any verb, before the verb of the
 * main clause or the end.
 */
export function missingInClause(
  tagged: TaggedSentence,
  opener: number,
  lexicon: Lexicon,
): VerbGap | undefined {
  const subject = opener + 1;
  if (!/^(?:du|vi|ni|jag)$/u.test(lowerAt(tagged, subject))) return undefined;
  const { tokens } = tagged;
  if (subject + 2 >= tokens.length || !/^[.!?]$/u.test(tokens.at(-1)!.text)) return undefined;
  // *Har du frågor, om du …*: what opens the clause right behind a verb may be a particle.
  for (let place = subject + 1; place < tokens.length; place++) {
    const { lower, kind, text } = tokens[place]!;
    const trait = traitAt(tagged, place);
    if (isFiniteVerb(trait)) {
      const isMain = opener === 0 && SUBJECTS.test(lowerAt(tagged, place + 1)) && place > subject + 1;
      return isMain && !/^(?:vill|tror|vet|tycker)$/u.test(lower)
        ? { from: subject, to: subject + 1 }
        : undefined;
    }
    if (/^[.!?]$/u.test(text) && place === tokens.length - 1)
      return opener > 1 ? { from: subject, to: subject + 1 } : undefined;
    if (kind !== 'word' && kind !== 'number') return undefined;
    // *Om du så önskar*, and what the tagger may have taken for a noun.
    const classes = lexicon.classes(lexicon.find(lower));
    if (
      trait & Trait.verb ||
      classes & WordClass.VERB ||
      /^(?:och|som|att|än|eller|utan|själv|själva|båda|inte|är|har)$/u.test(lower)
    )
      return undefined;
    if (classes === 0 && /(?:r|s|de)$/u.test(lower)) return undefined;
  }
  return undefined;
}

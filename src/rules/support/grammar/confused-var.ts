import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { nounPhraseEnd } from '../../../swedish/syntax/noun-phrase.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { ConfusedWord } from './confused-words.ts';

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';
const found = (place: number, suggestion: string): ConfusedWord => ({
  start: place,
  end: place + 1,
  suggestion,
});

const pronouns = /^(?:jag|du|han|hon|hen|vi|ni|man|den|det|de)$/u;
const adverbs =
  /^(?:inte|alltid|också|tidigare|länge|aldrig|redan|även|dock|ju|nog|nu|själv|själva|ofta|bara|hela|tiden|ibland|hittills|då|därför|sällan|tyvärr|kanske|säkert|dessutom|ännu|fortfarande|egentligen|faktiskt|just|gärna|bäst|både|så|snart|alla|helst)$/u;
/** Degrees before an adjective: *mycket nöjd*. */
const degrees =
  /^(?:mycket|väldigt|riktigt|helt|lite|ganska|rätt|så|för|ännu|alltför|mer|mest|allt|oerhört|jätte\p{L}+)$/u;
/** Behind *vart* these make it a number or a pronoun: *vart tredje år, vart och ett*. */
const countings =
  /^(?:och|för|ett|annat|femte|sjunde|\p{L}+(?:nde|rde|tte)|tredje|andra|fjärde|sin|sitt|sina|som|än|helst|hän|dag|vecka|månad|kväll|gång|år|dygn|timme|minut|morgon|natt|fredag|måndag)$/u;

/** True for an adjective, a participle or another word that says how or where something is. */
function isPredicative(sentence: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[place];
  if (token?.kind !== 'word') return false;
  if (degrees.test(token.lower)) return true;
  const classes = lexicon.classes(lexicon.find(token.lower));
  const isAdjective = traitAt(sentence, place) & (Trait.adjective | Trait.participle);
  return (
    isAdjective !== 0 ||
    (classes & WordClass.ADJECTIVE && !(classes & ~(WordClass.ADJECTIVE | WordClass.VERB))) !== 0
  );
}

/** Where somebody or something is. */
const states =
  /^(?:ute|inne|här|där|hemma|borta|med|kvar|uppe|nere|framme|utan|utomhus|inomhus|ledig|klar|sjuk|på|i|hos|emot|mot|till|under|vid|en|ett)$/u;

/** *Har vart stängd, hade alltid vart*: the place of *har* before *vart*, over adverbs and a subject. */
function hasPerfect(sentence: TaggedSentence, vart: number): boolean {
  let place = vart - 1;
  while (place >= 0 && place > vart - 4 && adverbs.test(lowerAt(sentence, place))) place--;
  if (/^(?:har|hade|ha)$/u.test(lowerAt(sentence, place))) return true;
  // *Var har du vart?*; *i mars har lokalen vart stängd*
  if (/^(?:jag|du|han|hon|vi|ni|man|det|den|de)$/u.test(lowerAt(sentence, place))) place--;
  else {
    const isSubject =
      traitAt(sentence, place) & Trait.noun && /(?:en|et|na)$/u.test(lowerAt(sentence, place));
    if (!isSubject) return false;
    place--;
  }
  return /^(?:har|hade)$/u.test(lowerAt(sentence, place));
}

/** *Har vart sjuk* (varit), *den boende vart nöjd* (blev). */
export function confusedVart(
  sentence: TaggedSentence,
  place: number,
  lexicon: Lexicon,
): ConfusedWord | undefined {
  const { tokens } = sentence;
  const next = lowerAt(sentence, place + 1);
  if (place === 0) return undefined;
  if (hasPerfect(sentence, place)) {
    const isEnd = tokens[place + 1] === undefined || tokens[place + 1]!.kind !== 'word';
    // *Har inte vart jag ska*: a question; *har hänt vart tredje år*: a number.
    if (pronouns.test(next) || (countings.test(next) && next !== 'för' && next !== 'ett')) return undefined;
    const following = traitAt(sentence, place + 1);
    if (following & Trait.finite && !(following & Trait.imperative) && !isEnd) {
      return isPredicative(sentence, place + 1, lexicon) ? found(place, 'varit') : undefined;
    }
    return found(place, 'varit');
  }
  if (countings.test(next)) return undefined;
  if (!isPredicative(sentence, place + 1, lexicon)) {
    // *Då vart det kallt*
    const isInverted =
      /^(?:då|sedan|sen|nu|därför|slut|igår)$/u.test(lowerAt(sentence, place - 1)) && place <= 2;
    const isKnown = isInverted && pronouns.test(next) && isPredicative(sentence, place + 2, lexicon);
    return isKnown ? found(place, 'blev') : undefined;
  }
  return isOnlyVerb(sentence, place) ? found(place, 'blev') : undefined;
}

/** True behind a pronoun or noun phrase that is all of the clause so far, where no finite verb has come or comes at once. */
function isOnlyVerb(sentence: TaggedSentence, place: number): boolean {
  const { tokens } = sentence;
  let start = place;
  while (start > 0 && tokens[start - 1]!.kind === 'word' && !clauseOpeners.test(tokens[start - 1]!.lower))
    start--;
  // *Fem kronor vart*, *vet vi vart*: nothing but a subject may stand there.
  const isPronoun = start === place - 1 && pronouns.test(lowerAt(sentence, start));
  const last = traitAt(sentence, place - 1);
  const isPhrase =
    (last & (Trait.noun | Trait.adjective | Trait.participle)) !== 0 &&
    /(?:en|et|na|de|ande|ende)$/u.test(lowerAt(sentence, place - 1)) &&
    holdsNoVerb(sentence, start, place) &&
    !(traitAt(sentence, start) & (Trait.preposition | Trait.adverb));
  if (!isPronoun && !isPhrase) return false;
  for (let at = place + 1; at < tokens.length && at < place + 4; at++) {
    if (tokens[at]!.kind !== 'word') break;
    const trait = traitAt(sentence, at);
    if (trait & Trait.finite && !(trait & Trait.imperative) && !isOpener(lowerAt(sentence, at - 1)))
      return false;
  }
  if (
    start > 0 &&
    !/^[.:;,–]$/u.test(tokens[start - 1]!.text) &&
    !clauseOpeners.test(lowerAt(sentence, start - 1))
  )
    return false;
  return true;
}

const clauseOpeners = /^(?:att|som|när|om|eftersom|men|så|innan|medan)$/u;
const isOpener = (word: string): boolean => clauseOpeners.test(word) || word === 'än';

function holdsNoVerb(sentence: TaggedSentence, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (traitAt(sentence, at) & Trait.verb || /^(?:vet|fråga|undrar?)$/u.test(lowerAt(sentence, at)))
      return false;
  return true;
}

const modals =
  /^(?:ska|skall|kan|måste|bör|vill|får|skulle|kunde|brukar|brukade|behöver|behövde|borde|fick|ville|kommer)$/u;
/** Before *att* and *var*: *viktigt att var ute*. */
const takesAtt =
  /^(?:för|möjlighet|viktigt|svårt|lätt|bra|skyldig|genom|utan|roligt|kul|skönt|kommer|krav|slipper|bättre)$/u;

/** *Kan var deltagare i två grupper*: what people are; *här kan var deltagare lämna förslag* has its verb behind. */
function isRole(sentence: TaggedSentence, place: number): boolean {
  const lower = lowerAt(sentence, place);
  if (!/(?:tagare|medlem|ledamot|ersättare|ägare|sökande|ledare|förälder|kund|elev|anställd)$/u.test(lower))
    return false;
  return /^(?:i|på|av|till|för|hos|om|och|eller|när|som|från|med|[.,!?])$/u.test(
    lowerAt(sentence, place + 1),
  );
}

/** *Alla ska var hämtade, viktigt att var ute*: *var* where an infinitive belongs. */
export function confusedVar(
  sentence: TaggedSentence,
  place: number,
  lexicon: Lexicon,
): ConfusedWord | undefined {
  const next = lowerAt(sentence, place + 1);
  if (place === 0 || next === '' || countings.test(next) || pronouns.test(next)) {
    return next === 'en' || next === 'ett' ? afterModal(sentence, place) : undefined;
  }
  if (
    /^(?:femtonde|tionde)$/u.test(next) ||
    (/(?:nde|tte)$/u.test(next) && lexicon.classes(lexicon.find(next)) === 0)
  )
    return undefined;
  const isState =
    states.test(next) || isPredicative(sentence, place + 1, lexicon) || isRole(sentence, place + 1);
  if (!isState) return undefined;
  const before = lowerAt(sentence, place - 1);
  if (before === 'att') return takesAtt.test(lowerAt(sentence, place - 2)) ? found(place, 'vara') : undefined;
  return afterModal(sentence, place);
}

function afterModal(sentence: TaggedSentence, place: number): ConfusedWord | undefined {
  let at = place - 1;
  while (at >= 0 && at > place - 4 && adverbs.test(lowerAt(sentence, at))) at--;
  // *Kan det var fel?*
  const isInverted = pronouns.test(lowerAt(sentence, at)) && modals.test(lowerAt(sentence, at - 1));
  if (isInverted) at--;
  if (!modals.test(lowerAt(sentence, at))) return undefined;
  // *Vad du får var en överraskning*: the clause before ends with its verb, and *var* is finite.
  return !isInverted && endsClause(sentence, at) ? undefined : found(place, 'vara');
}

/** True where a clause opened before may end with the modal: *det du kan var mycket, som vi ville var en fest*. */
function endsClause(sentence: TaggedSentence, modal: number): boolean {
  for (let at = modal - 1; at >= 0; at--) {
    const lower = lowerAt(sentence, at);
    if (/^[.,:;]$/u.test(lower)) return false;
    if (
      /^(?:vad|som|det|hur|allt|så)$/u.test(lower) &&
      pronouns.test(lowerAt(sentence, at + 1)) &&
      at < modal - 1
    )
      return true;
    if (lower === 'som' && !/^(?:ska|skall|måste|bör)$/u.test(lowerAt(sentence, modal))) return true;
  }
  return false;
}

/** *Mötet vara uppskattat, hur många vara ni*: *vara* as the only verb of its clause. */
export function confusedVara(sentence: TaggedSentence, place: number): ConfusedWord | undefined {
  const { tokens } = sentence;
  const next = tokens[place + 1];
  if (place === 0 || next?.kind !== 'word') return undefined;
  let start = place;
  while (
    start > 0 &&
    tokens[start - 1]!.kind === 'word' &&
    !/^(?:att|när|eftersom|men|medan)$/u.test(tokens[start - 1]!.lower)
  )
    start--;
  // *Att barn vara*, *som kan vara*; an old form stands in *vare sig* and *det vare*.
  if (start > 0 && lowerAt(sentence, start - 1) === 'att' && start === place) return undefined;
  // *Kan det, som vi tror, vara bra*: behind a mark the clause may have begun before.
  if (start > 0 && tokens[start - 1]!.kind !== 'word') return undefined;
  if (!hasNoVerb(sentence, start, place)) return undefined;
  const question = /^(?:hur|vilka|vem|vad|varför)$/u.test(lowerAt(sentence, start));
  if (question)
    return start === 0 && /^(?:ni|du|de|det|han|hon|vi)$/u.test(next.lower) ? found(place, 'var') : undefined;
  const isPronoun =
    start === place - 1 && /^(?:jag|du|han|hon|vi|ni|det|den|de)$/u.test(lowerAt(sentence, start));
  const isPhrase =
    nounPhraseEnd(sentence, start) === place &&
    (traitAt(sentence, place - 1) & Trait.noun) !== 0 &&
    /(?:en|et|na)$/u.test(lowerAt(sentence, place - 1));
  if (!isPronoun && !isPhrase) return undefined;
  // A sentence or line without its own verb is a label: *Barnen vara med*.
  return /^[.!?]$/u.test(tokens.at(-1)!.text) && !hasLaterVerb(sentence, place)
    ? found(place, 'var')
    : undefined;
}

function hasNoVerb(sentence: TaggedSentence, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (traitAt(sentence, at) & Trait.verb || modals.test(lowerAt(sentence, at))) return false;
  return true;
}

/** True where a finite verb comes before any mark or opener: *mötet vara eller icke vara avgörs*. */
function hasLaterVerb(sentence: TaggedSentence, place: number): boolean {
  for (let at = place + 1; at < sentence.tokens.length; at++) {
    const { lower, kind } = sentence.tokens[at]!;
    if (kind !== 'word' || /^(?:som|att|när|om|och|eftersom|men)$/u.test(lower)) return false;
    const trait = traitAt(sentence, at);
    if (trait & Trait.finite && !(trait & Trait.imperative)) return true;
  }
  return false;
}

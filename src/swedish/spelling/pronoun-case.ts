import { capitalise } from '../../base/capitalise.ts';
import { weekdays } from '../calendar.ts';
import { subjectForms, sureSubjects } from '../pronouns.ts';
import { nounPhraseEnd } from '../syntax/noun-phrase.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../syntax/tagged.ts';
import { Trait } from '../tagger/labels.ts';
import type { Token } from '../types.ts';
import type { WritingHit } from './types.ts';

/** Behind these *dem* and a verb are subject and verb: *när dem flyttade in*. *Om* and *för* are prepositions too. */
const OPENERS = /^(?:att|när|eftersom|medan|innan|vad|hur|varför|var|vart|ifall)$/u;
/** Words behind an object: *vi ringer de i morgon, kontakta de via e-post*. What may be an attribute is not here. */
const AFTER_OBJECT =
  /^(?:[.!?]|via|om|för|när|så|också|inte|redan|direkt|snart|igen|nu|idag|imorgon|senare|varje|vid|genom|att|innan|efter|före|personligen|skriftligt)$/u;
/** Behind an object that gets something: *vi ger de en plats*. */
const GIVEN = /^(?:en|ett|mer|all|allt|information|besked|svar|råd|stöd|hjälp|möjlighet|tid)$/u;
/** *i morgon, i dag, i går, på måndag*. */
const DAYS = new Set(['morgon', 'dag', 'går', 'kväll', 'veckan', 'förväg', 'tid', ...weekdays]);
/** Verbs of courts: *meddela dom*. */
const JUDGING =
  /^(?:meddel|avkunn|avväntar|invänta|avvakta|överklag|fäll|föll|inhämta|få|fick|verkställ|upphäv|undanröj|angrip|avge|avgav|begär|citer|åberop|väck|skriv|skrev|vinn|vann|fall|avser|gäll|avgör)/u;
/** What *av dom* is a part of: *många av dom bor kvar*. */
const PARTS =
  /^(?:många|några|vissa|flera|fler|alla|båda|ingen|någon|hälften|resten|delar|två|tre|fyra|fem|majoriteten|flesta)$/u;
/** Particles between a verb and its object: *ringer upp de*. */
const PARTICLES = /^(?:upp|in|med|ut|till|ner|hem)$/u;

/** *dem* for *de* and the other way round, where the tags tell subject from object; see `findDeDem`. */
export function findPronounCase(sentence: TaggedSentence & { tokens: readonly Token[] }): WritingHit[] {
  const hits: WritingHit[] = [];
  const { tokens } = sentence;
  for (let index = 0; index + 1 < tokens.length; index++) {
    const token = tokens[index]!;
    const { lower } = token;
    if (lower !== 'de' && lower !== 'dem' && lower !== 'dom') continue;
    // *Många av de bor kvar*
    const isPart =
      lower === 'de' &&
      tokens[index - 1]?.lower === 'av' &&
      PARTS.test(tokens[index - 2]?.lower ?? '') &&
      isFiniteVerb(traitAt(sentence, index + 1));
    const right = isPart
      ? 'dem'
      : lower !== 'de' && isSubject(sentence, index)
        ? 'de'
        : lower !== 'dem' && isObject(sentence, index)
          ? 'dem'
          : lower === 'dom'
            ? formOfDom(sentence, index)
            : '';
    if (right === '' || (lower === 'dom' && isVerdict(sentence, index))) continue;
    const suggestion = token.text[0] === 'D' ? capitalise(right) : right;
    hits.push({ start: token.start, end: token.end, suggestion, kind: 'de-dem' });
  }
  return hits;
}

/** Of the finite verbs those that no object before them could have: *dem vill*, *dem flyttade*. */
function isSubject(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  const before = tokens[index - 1]?.lower;
  const after = tokens[index + 1]!.lower;
  if (
    tokens[index]!.lower === 'dem' &&
    (opensSubject(sentence, index) || isArticleOfSubject(sentence, index))
  )
    return true;
  const isVerb = (traitAt(sentence, index + 1) & Trait.finite) !== 0;
  if (isVerb && before !== undefined && OPENERS.test(before)) return true;
  // *får hjälp om dem vill*, not *boken om dem kom*: the clause before has its verb.
  if (isVerb && before === 'om' && index > 1) return hasFinite(sentence, index - 1);
  if (after === 'flesta') return true;
  // *så är dem både starka*; *dem flyttar sig*
  if (
    /^(?:är|har|kan|ska|får|blir)$/u.test(before ?? '') &&
    /^(?:så|då|nu|därför|därmed|sedan)$/u.test(tokens[index - 2]?.lower ?? '')
  ) {
    return after !== 'som';
  }
  const isFirst = before === undefined;
  if (isFirst && isVerb && tokens[index + 2]?.lower === 'sig') return true;
  const afterPreposition = (traitAt(sentence, index - 1) & Trait.preposition) !== 0;
  if (!isFirst && !afterPreposition) return false;
  const adjective = traitAt(sentence, index + 1) & Trait.adjective && /[ae]$/u.test(after);
  const third = tokens[index + 2];
  return (
    adjective !== 0 &&
    third !== undefined &&
    third.lower.length > 4 &&
    /(?:na|en)$/u.test(third.lower) &&
    (traitAt(sentence, index + 2) & Trait.noun) !== 0
  );
}

/** Adverbs between a subject and its verb in a clause: *varför dem inte får*. */
const BETWEEN = /^(?:inte|också|redan|alltid|själva|fortfarande|aldrig|ofta|ännu|sedan|bara|nu|verkligen)$/u;
/** Behind the verb of a main clause these leave no room for a subject: what stood before the verb was it. */
const AFTER_SUBJECT =
  /^(?:en|ett|inte|alltid|också|information|besked|svar|hjälp|till|av|på|i|för|med|från|att|som|sig|sin|sitt|sina|några|något)$/u;

/** *Varför dem inte får, om dem inte kommer, dem som har anmält sig får ett brev*. */
function opensSubject(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  const before = tokens[index - 1]?.lower;
  if (before !== undefined && (OPENERS.test(before) || before === 'om')) {
    let verb = index + 1;
    while (verb < index + 3 && BETWEEN.test(tokens[verb]?.lower ?? '')) verb++;
    const isVerb = isFiniteVerb(traitAt(sentence, verb));
    return verb > index + 1 && isVerb && !subjectForms.has(tokens[verb + 1]?.lower ?? '');
  }
  if (before !== undefined || tokens[index + 1]?.lower !== 'som') return false;
  let verbs = 0;
  for (let place = index + 2; place + 1 < tokens.length; place++) {
    const { lower, kind } = tokens[place]!;
    if (kind !== 'word' || /^(?:som|att|om|när|och|eller|där|hur|vad|dit|vars)$/u.test(lower)) return false;
    if (!isFiniteVerb(traitAt(sentence, place))) continue;
    // *Dem som vi når*: the clause has a subject of its own, and what it says of them is open.
    const isDirect = tokens[place - 1]!.lower === 'som' || BETWEEN.test(tokens[place - 1]!.lower);
    if (verbs === 0 && !isDirect) return false;
    verbs++;
    if (verbs < 2) continue;
    const next = tokens[place + 1]!.lower;
    const isAuxiliary = (traitAt(sentence, place) & Trait.auxiliary) !== 0;
    const nextTrait = traitAt(sentence, place + 1);
    return AFTER_SUBJECT.test(next) || (isAuxiliary && (nextTrait & (Trait.infinitive | Trait.supine)) !== 0);
  }
  return false;
}

/** *Att dem boende får, när dem nya reglerna gäller*: an article before a noun in a clause that has no other subject. */
function isArticleOfSubject(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  if (!/^(?:att|när|eftersom|innan|ifall)$/u.test(tokens[index - 1]?.lower ?? '')) return false;
  const isPlural = (place: number) => {
    const lower = tokens[place]?.lower ?? '';
    // *Dem nya reglerna, dem äldre*
    const isAdjective = (traitAt(sentence, place) & Trait.adjective) !== 0 && /(?:a|dre|gre)$/u.test(lower);
    return isAdjective || /(?:[aeo]rna|ena|nde|[ds]a)$/u.test(lower);
  };
  const isNoun = (place: number) =>
    (traitAt(sentence, place) & (Trait.noun | Trait.adjective | Trait.participle)) !== 0 && isPlural(place);
  let verb = index + 1;
  // *Nya, äldre*: adjectives before the noun, or those who are so.
  const described = traitAt(sentence, verb) & Trait.adjective && /[ae]$/u.test(tokens[verb]!.lower);
  const isGroup = /^(?:äldre|yngre|unga|gamla|sjuka|vuxna)$/u.test(tokens[verb]?.lower ?? '');
  if (isGroup || (described && isNoun(verb + 1))) verb++;
  while (verb < index + 3 && isNoun(verb)) verb++;
  return verb > index + 1 && isFiniteVerb(traitAt(sentence, verb));
}

function hasFinite(sentence: TaggedSentence, end: number): boolean {
  for (let place = 0; place < end; place++)
    if (traitAt(sentence, place) & Trait.finite) return place > 0 || end > 2;
  return false;
}

/** *Vi ringer de i morgon*, *du kan kontakta de via*, *ring de*: an object by its verb and by what comes after. */
function isObject(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  if (isFrontedObject(sentence, index)) return true;
  let verb = index - 1;
  // *Därför hjälper vi de att*: behind the subject that follows its verb.
  const isBehindSubject =
    sureSubjects.has(tokens[verb]?.lower ?? '') && isTransitive(sentence, verb - 1) && index > 2;
  if (isBehindSubject) return isEndOfObject(sentence, index);
  if ((traitAt(sentence, verb) & (Trait.supine | Trait.passive)) === Trait.supine)
    return isEndOfObject(sentence, index);
  // *ringer upp de*
  if (PARTICLES.test(tokens[verb]?.lower ?? '') && traitAt(sentence, verb) & Trait.adverb) verb--;
  const trait = traitAt(sentence, verb);
  if (!(trait & Trait.verb) || trait & (Trait.auxiliary | Trait.passive | Trait.supine)) return false;
  // *Så må de vara trötta*: a verb before its subject.
  if (/^(?:må|måtte|lär|torde)$/u.test(tokens[verb]!.lower)) return false;
  const isInfinitive = (trait & Trait.infinitive) !== 0;
  const isCommand = (trait & Trait.imperative) !== 0 && verb === 0;
  // Right before a verb a subject form is its subject, and what stands behind the verb is its object.
  const hasSubject = verb === 1 && subjectForms.has(tokens[0]!.lower) && (trait & Trait.finite) !== 0;
  if (!isInfinitive && !isCommand && !hasSubject) return false;
  const after = tokens[index + 1]!.lower;
  if (AFTER_OBJECT.test(after) || GIVEN.test(after)) return true;
  // *hjälpa de hitta*
  if (isInfinitive && after !== 'få' && (traitAt(sentence, index + 1) & Trait.infinitive) !== 0) return true;
  return /^(?:i|på)$/u.test(after) && DAYS.has(tokens[index + 2]?.lower ?? '');
}

/** Behind an object it goes this way: *skicka de vidare*. */
const AWAY = /^(?:vidare|hem|hit|dit|tillbaka|åter|fram|ut|in|upp|ner|bort|undan)$/u;

/** Verbs that say where their object goes. */
const PUTTING =
  /^(?:lagt|satt|ställt|skickat|lämnat|placerat|sparat|skrivit|fört|tagit|sänt|delat|lagrat|publicerat|registrerat|samlat|hängt)$/u;

/** *Skickat de vidare, bett de att vänta, lagt de i akten*: *de* is all of the object. */
function isEndOfObject(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  const after = tokens[index + 1]!.lower;
  if (AWAY.test(after)) return !/[.,]/u.test(tokens[index + 2]?.text ?? '') || after === 'vidare';
  if (after === 'att') return (traitAt(sentence, index + 2) & Trait.infinitive) !== 0;
  if (!/^(?:i|på|till)$/u.test(after)) return AFTER_OBJECT.test(after) || GIVEN.test(after);
  // *Träffat de i styrelsen, valt de till höger*: those who are there.
  if (!PUTTING.test(tokens[index - 1]!.lower)) return false;
  // *Lagt de i maj inkomna ansökningarna*: what stands between belongs to a noun.
  const end = nounPhraseEnd(sentence, index + 2);
  if (end === index + 2) return false;
  for (let place = index + 2; place <= end; place++)
    if (traitAt(sentence, place) & Trait.participle || /(?:nde|[ndt]a)$/u.test(tokens[place]?.lower ?? ''))
      return false;
  return true;
}

/** A finite verb that has an object: no auxiliary, *är* or *blir*. */
function isTransitive(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  if ((trait & (Trait.finite | Trait.imperative)) !== Trait.finite) return false;
  return (
    !(trait & (Trait.auxiliary | Trait.passive)) &&
    !/^(?:är|var|blir|blev)$/u.test(sentence.tokens[place]!.lower)
  );
}

/** *För de är det viktigt, hos de finns det plats*: a sentence that a preposition and its object open. */
function isFrontedObject(sentence: TaggedSentence, index: number): boolean {
  const { tokens } = sentence;
  if (index !== 1 || !/^(?:för|hos|av|till|från|åt|bland|med)$/u.test(tokens[0]!.lower)) return false;
  const isVerb = isFiniteVerb(traitAt(sentence, 2));
  const subject = tokens[3]?.lower ?? '';
  if (!isVerb || !(subject === 'det' || subjectForms.has(subject))) return false;
  // *För de är det bästa vi har*: *det* is an article.
  return subject !== 'det' || !/(?:sta|a|e)$/u.test(tokens[4]?.lower ?? '');
}

/** *dom* where the tags tell it from the noun: before a plural (*dom nya reglerna*), or the object of a verb. */
function formOfDom(sentence: TaggedSentence, index: number): 'de' | 'dem' | '' {
  const { tokens } = sentence;
  const before = tokens[index - 1]?.lower ?? '';
  const next = traitAt(sentence, index + 1);
  const after = tokens[index + 1]!.lower;
  if (traitAt(sentence, index) & Trait.determiner && next & (Trait.noun | Trait.adjective))
    return /(?:na|en|[ae]|nde)$/u.test(after) ? 'de' : '';
  if (before === 'av' && PARTS.test(tokens[index - 2]?.lower ?? '')) return 'dem';
  const isAsking = index === 1 && (traitAt(sentence, 0) & Trait.auxiliary) !== 0;
  if (isAsking && next & (Trait.infinitive | Trait.supine) && !(next & Trait.passive)) return 'de';
  if (before === 'om' && next & Trait.auxiliary) return 'de';
  if (index === 0 && after === 'som' && !/^(?:vunn|vinn|meddel|avkunn|fått)/u.test(tokens[2]?.lower ?? ''))
    return 'de';
  if (/^(?:är|var|blir|blev)$/u.test(before)) return after === 'som' ? 'de' : '';
  const isParticle = PARTICLES.test(before);
  const verb = traitAt(sentence, isParticle ? index - 2 : index - 1);
  if (!(verb & Trait.verb) || verb & (Trait.auxiliary | Trait.passive)) return '';
  if (/^(?:den|från|mot|laga|där)$/u.test(after)) return '';
  // *gav dom i målet*
  return /^g[ea]/u.test(before) && after === 'i' ? '' : 'dem';
}

/** *Dom* that is a noun: beside words of courts, or named by its tag. */
function isVerdict(sentence: TaggedSentence, index: number): boolean {
  if (traitAt(sentence, index) & Trait.noun) return true;
  return JUDGING.test(sentence.tokens[index - 1]?.lower ?? '');
}

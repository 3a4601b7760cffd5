import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

/** Infinitives that have no ending to be known by; *ge* and *ta* are imperatives of nothing else. */
const shortInfinitives = /^(?:få|ta|ge|bli|se|ha|bo|stå|gå|göra|vara|kunna|veta)$/u;

/** True for an infinitive, active or passive, that is no noun, adjective or past beside it. */
function isInfinitive(sentence: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[place];
  if (token?.kind !== 'word' || token.text !== token.lower) return false;
  const { lower } = token;
  // *Beslutat och ska stänga*: no infinitive; *att döma av* is an expression.
  if (/^(?:ska|döma|hoppas|lyckas|misslyckas|låtsas|umgås|minnas)$/u.test(lower)) return false;
  // *Det är bra, och spara kan du ändå*: the verb of a clause of its own.
  if (traitAt(sentence, place + 1) & Trait.finite || modals.test(lowerAt(sentence, place + 1))) {
    if (lowerAt(sentence, place + 1) !== 'att') return false;
  }
  if (shortInfinitives.test(lower)) return true;
  const active = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  // *Avslå, uppnå, ange, bese*
  const isShort = /(?:[slngft]å|ge|se)$/u.test(active);
  if (!active.endsWith('a') && !isShort) return false;
  const classes = lexicon.classes(lexicon.find(active));
  if (!(classes & WordClass.VERB)) return false;
  return classes === WordClass.VERB || (traitAt(sentence, place) & Trait.infinitive) !== 0;
}

/** Verbs in forms that no infinitive is joined to, and that want *att* and an infinitive. */
const deciders =
  /^(?:beslutar|beslutade|beslutat|beslöt|planerar|planerade|planerat|bestämmer|bestämde|bestämt|föreslår|föreslog|föreslagit|hoppas|hoppades|lovar|lovade|lovat|väljer|valde|valt|försöker|försökte|försökt|börjar|började|börjat|slutar|slutade|slutat|fortsätter|fortsatte|fortsatt|tänker|tänkte|tänkt|vägrar|vägrade|vägrat|undviker|undvek|undvikit|avser|avsåg|överväger|rekommenderar|rekommenderade|råkar|råkade|lyckas|lyckades|lyckats|glömmer|glömde|glömt|innebär|innebar|kommer|räcker|slipper|erbjuder|erbjöd|erbjudit|riskerar|riskerade|riskerat|strävar|orkar|hinner|vågar|vågade|älskar|ser|gillar|tvingas|tvingades|behöver|uppmanar|uppmanade|ber|bad|bett)$/u;
/** Verbs that their subject may follow: *då beslutade nämnden och …*. */
const mayHaveSubject =
  /^(?:beslutade|beslutar|beslöt|föreslog|föreslår|valde|väljer|planerar|planerade|lovade|lovar|bestämde|bestämmer|försökte|hoppas)$/u;
const imperatives = /^(?:försök|kom|glöm|tänk|undvik|sluta|börja|fortsätt|planera|prova)$/u;
const described =
  /^(?:viktigt|lätt|svårt|enkelt|lättare|svårare|enklare|roligare|billigare|dyrare|roligt|möjligt|omöjligt|nödvändigt|onödigt|bra|bäst|bättre|dags|kul|skönt|tillåtet|förbjudet|vanligt|billigt|dyrt|farligt|intressant|värt|trevligt|tråkigt|klokt|smart|lämpligt|jobbigt)$/u;
const nouns =
  /^(?:rätt|rätten|möjlighet|möjligheten|möjligheter|skyldighet|skyldigheten|chans|chansen|tillfälle|ansvar|plikt|tillstånd|lust|försök|råd)$/u;
const ready =
  /^(?:välkommen|välkomna|välkommet|skyldig|skyldiga|redo|beredd|beredda|tvungen|tvungna|villig|villiga|intresserad)$/u;
const modals =
  /^(?:ska|skall|kan|måste|bör|vill|får|skulle|kunde|brukar|borde|fick|ville|låt|låta|låter|att|behöver)$/u;

/** True where nothing before asks for an infinitive, which could then be joined by *och*. */
function isFree(sentence: TaggedSentence, end: number): boolean {
  for (let place = end - 1; place >= 0; place--) {
    if (/^[.:;!?]$/u.test(sentence.tokens[place]!.text)) return true;
    if (modals.test(lowerAt(sentence, place)) || traitAt(sentence, place) & Trait.infinitive) return false;
  }
  return true;
}

/** Words between a verb or an adjective and its *att*. */
const between = /^(?:inte|också|därför|nu|ofta|alltid|redan|sedan|själv|själva|gärna|bort)$/u;

/** *Glöm inte och lämna, har beslutat och stänga*: an *och* where an infinitive needs *att*. */
export function isAndForTo(sentence: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  // *Valt och inte svara*
  const verb = lowerAt(sentence, place + 1) === 'inte' ? place + 2 : place + 1;
  if (place === 0 || !isInfinitive(sentence, verb, lexicon)) return false;
  const before = lowerAt(sentence, place - 1);
  const earlier = lowerAt(sentence, place - 2);
  // A preposition that is no particle: *fram emot och träffa, för och anmäla*.
  if (before === 'emot') return earlier === 'fram' && isLooking(sentence, place - 3);
  if (before === 'utan') return true;
  // *Utreda skälen för och lämna förslag*: two infinitives that are joined.
  if (before === 'för' || before === 'genom')
    return !(traitAt(sentence, place - 2) & Trait.verb) && isFree(sentence, place - 1);
  // *Var noga med och låsa*
  if (before === 'med')
    return /^(?:noga|noggrann|börja|börjar|började|börjat|sluta|slutar|slutat|väntar|väntat|vänta|van|problem)$/u.test(
      earlier,
    );
  // *Tänk på och ta med, kom ihåg och släcka*: no object that both could have.
  if (before === 'på') return earlier === 'tänk' && opensSentence(sentence, place - 2);
  if (before === 'ihåg') return earlier === 'kom' && opensSentence(sentence, place - 2);
  let head = place - 1;
  while (head > place - 3 && between.test(lowerAt(sentence, head))) head--;
  const word = lowerAt(sentence, head);
  if (imperatives.test(word) && opensSentence(sentence, head))
    return word !== 'kom' && (word !== 'försök' || place + 2 < sentence.tokens.length);
  if (deciders.test(word)) return isFree(sentence, head);
  // *Slutligen valde nämnden och avslå*
  if (mayHaveSubject.test(lowerAt(sentence, head - 1)) && traitAt(sentence, head) & (Trait.noun | Trait.name))
    return /(?:en|et|na)$/u.test(word) && isFree(sentence, head);
  if (described.test(word)) return hasCopula(sentence, head) && isFree(sentence, head);
  if (nouns.test(word)) return isOwned(sentence, head) && isFree(sentence, head);
  return ready.test(word) && hasCopula(sentence, head) && isFree(sentence, head);
}

const isLooking = (sentence: TaggedSentence, place: number): boolean => {
  for (let at = place; at >= 0 && at > place - 4; at--)
    if (/^(?:se|ser|såg|sett)$/u.test(lowerAt(sentence, at))) return true;
  return false;
};

function opensSentence({ tokens }: TaggedSentence, place: number): boolean {
  return place === 0 || /^(?:[.:;!?–,]|och|men|så)$/u.test(tokens[place - 1]!.lower);
}

/** *Det är viktigt, det går bra, ni är välkomna*: the verb shortly before. */
function hasCopula(sentence: TaggedSentence, head: number): boolean {
  for (let at = head - 1; at >= 0 && at > head - 5; at--)
    if (
      /^(?:är|var|blir|blev|varit|går|gick|känns|kändes|verkar|anser|tycker|finns)$/u.test(
        lowerAt(sentence, at),
      )
    )
      return true;
  return false;
}

/** *Du har rätt, det finns möjlighet*: the noun right behind its verb. */
function isOwned(sentence: TaggedSentence, head: number): boolean {
  for (let at = head - 1; at >= 0 && at > head - 4; at--)
    if (/^(?:har|hade|haft|finns|fanns|få|får|fick|fått|ger|ha|gav)$/u.test(lowerAt(sentence, at)))
      return true;
  return false;
}

const reaching =
  /^(?:ring|ringa|ringer|mejla|mejlar|skriv|skriva|skriver|kontakta|kontaktar|besök|besöka|besöker|gå|går|åk|åka|åker|kom|komma|kommer)$/u;
/** Whom or where somebody turns to for something. */
export const goals = wordSet(
  'oss mig honom henne receptionen kontaktcenter kommunen handläggaren växeln kundtjänst servicecenter kontoret biblioteket expeditionen mottagningen stadshuset kommunhuset skolan förskolan rektorn vårdcentralen kundcenter medborgarkontoret medborgarservice apoteket',
);

/** *Ringa till oss att boka*: behind a goal an *att* that says what for, without *för*. */
export function isToForAnd(sentence: TaggedSentence, place: number, lexicon: Lexicon): boolean {
  if (!isInfinitive(sentence, place + 1, lexicon)) return false;
  let verb = place - 2;
  if (/^(?:till|in|hem|upp|ner)$/u.test(lowerAt(sentence, verb))) verb--;
  if (/^(?:in|hem|upp|ner|tillbaka)$/u.test(lowerAt(sentence, verb))) verb--;
  return reaching.test(lowerAt(sentence, verb));
}

/** *Sitta att vänta*: behind a verb of how somebody is an *att* that should be *och*. */
export const postures = wordSet('sitta sitter satt suttit stå står stod stått ligga ligger låg legat');
/** Of what is done meanwhile; *stå att läsa, sitter att laga* say what can be done. */
const meanwhile =
  /^(?:vänta|prata|titta|sova|vila|äta|dricka|skriva|räkna|leka|jobba|arbeta|diskutera|läsa|lyssna|vakta)$/u;

export function isPosture(sentence: TaggedSentence, place: number): boolean {
  const verb = lowerAt(sentence, place - 1);
  const next = lowerAt(sentence, place + 1);
  if (!meanwhile.test(next)) return false;
  // *Det står att läsa i lagen, det ligger att äta i kylen*
  return verb.startsWith('s') && !/^st/u.test(verb) ? true : /^(?:vänta|prata|sova|vila)$/u.test(next);
}

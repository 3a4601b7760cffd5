import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';

/** A real word where another, written nearly alike, is meant. Places are of tokens, `end` exclusive. */
export interface ConfusedWord {
  start: number;
  end: number;
  suggestion: string;
  /** True where the word may be right after all. */
  isUnsure?: boolean;
}

type Look = (sentence: TaggedSentence, place: number, lexicon: Lexicon) => ConfusedWord | undefined;

const lowerAt = ({ tokens }: TaggedSentence, place: number): string => tokens[place]?.lower ?? '';

const one = (place: number, suggestion: string, isUnsure = false): ConfusedWord => ({
  start: place,
  end: place + 1,
  suggestion,
  isUnsure,
});

/** *En* and *än* */

const comparatives =
  /^(?:mer|mera|mindre|fler|flera|färre|bättre|sämre|större|högre|lägre|längre|äldre|yngre|tyngre|närmare|hellre|snarare|\p{L}{3,}are)$/u;
/** A comparative; nouns end in *-are* too. */
const isComparative = (sentence: TaggedSentence, place: number): boolean => {
  const lower = lowerAt(sentence, place);
  if (!comparatives.test(lower)) return false;
  return !lower.endsWith('are') || (traitAt(sentence, place) & Trait.noun) === 0;
};
/** What no article stands before; *en* as a number of its own ends before them too. */
const afterThan =
  /^(?:vad|vi|du|jag|ni|de|han|hon|den|det|dem|dig|oss|mig|er|någonsin|hälften|att|i|på|för|förra|förväntat|väntat|planerat|beräknat|tänkt|annars|vanligt|normalt|innan|när|nu|tidigare|min|mitt|din|ditt|vår|vårt|en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo|trettio|fyrtio|femtio|hundra|tusen|genomsnittet|riksgenomsnittet)$/u;
const weekdays = /^(?:mån|tis|ons|tors|fre|lör|sön)dag$/u;
/** Behind these *en* is the one of several: *mindre i en av dem* has no comparative right before. */
const closesThan = /^(?:i|på|för)$/u;

/** *Mer en fyra veckor, lägre avgift en förra året*: a comparative before *en*, and behind it what no article has. */
const than: Look = (sentence, place) => {
  const next = lowerAt(sentence, place + 1);
  let comparative = place - 1;
  // *Fler kvinnor en män, längre tid en vi trodde*: the comparative's own noun may stand between.
  while (
    comparative > place - 3 &&
    !isComparative(sentence, comparative) &&
    (traitAt(sentence, comparative) & Trait.noun) !== 0
  )
    comparative--;
  const isBeside = isComparative(sentence, comparative);
  const nextToken = sentence.tokens[place + 1];
  if (nextToken === undefined) return undefined;
  if (next === 'att') {
    // *Bättre att ringa en att skriva*
    for (let at = place - 1; at >= 0 && at > place - 7; at--)
      if (
        isComparative(sentence, at) ||
        (at > place - 4 && /^(?:annan|annat|andra)$/u.test(lowerAt(sentence, at)))
      )
        return one(place, 'än');
    return undefined;
  }
  if (isBeside) {
    if (closesThan.test(next)) {
      // *Högre en i fjol*; *mer en i taget, längre fram en för varje* compare nothing.
      const isTime = /^(?:fjol|år|går|våras|höstas|somras|vintras)$/u.test(lowerAt(sentence, place + 2));
      const isDegree = isTime || !/^(?:mer|mindre|fler|färre)$/u.test(lowerAt(sentence, comparative));
      const isEach = /^(?:taget|sänder|gången|stöten|varje)$/u.test(lowerAt(sentence, place + 2));
      return isDegree && !isEach && comparative === place - 1 ? one(place, 'än') : undefined;
    }
    // *En tidigare* and a noun is a phrase of its own.
    const isPhrase =
      next === 'tidigare' && (traitAt(sentence, place + 2) & (Trait.noun | Trait.adjective)) !== 0;
    if (isPhrase) return undefined;
    if (nextToken.kind === 'number' || afterThan.test(next)) return one(place, 'än');
    // *Fler kvinnor en männen*: no article before a noun with an ending of its own.
    const isDefinite =
      (traitAt(sentence, place + 1) & Trait.noun) !== 0 && /(?:[aeo]rna|ena|erna)$/u.test(next);
    return isDefinite ? one(place, 'än') : undefined;
  }
  // *Någon annan dag en måndag, ingen annan en du*
  let other = place - 1;
  if (traitAt(sentence, other) & Trait.noun) other--;
  if (!/^(?:annan|annat|andra)$/u.test(lowerAt(sentence, other))) return undefined;
  if (weekdays.test(next)) return one(place, 'än');
  return /^(?:du|jag|vi|han|hon|ni|den|det|de|dem|dig|mig|oss)$/u.test(next) ? one(place, 'än') : undefined;
};

/** *Under än vecka*: *än* before a noun, behind a preposition, where only an article can stand. */
const article: Look = (sentence, place) => {
  const { tokens } = sentence;
  const before = lowerAt(sentence, place - 1);
  // *Ha än blankett*: behind a verb *än* may say how long, but not right before a bare noun.
  const isObject =
    /^(?:ha|har|hade|få|får|fick|fått|haft|ta|tar|skicka|skickar|lämna|lämnar|behöver|finns)$/u.test(before);
  if (!isObject && !/^(?:i|på|med|under|till|av|från|efter|hos|för)$/u.test(before)) return undefined;
  const next = tokens[place + 1];
  if (next === undefined || next.text !== next.lower || next.lower.length < 4) return undefined;
  const isNoun = (traitAt(sentence, place + 1) & Trait.noun) !== 0;
  if (isObject && /^(?:tid|hopp|kvar|idag|plats|dag|lust|ork|kraft)$/u.test(next.lower)) return undefined;
  if (!isNoun || (isObject && /(?:en|et|na)$/u.test(next.lower)) || /(?:are|or|ar|er|s)$/u.test(next.lower))
    return undefined;
  // *Lättare att handskas med än kolet*
  for (let at = 0; at < place; at++)
    if (
      isComparative(sentence, at) ||
      /^(?:annan|annat|andra|annorlunda|annars|dubbelt)$/u.test(lowerAt(sentence, at))
    )
      return undefined;
  return one(place, 'en');
};

/** *Ända* and *enda* */

const directions = /^(?:till|sedan|sen|fram|in|upp|ner|ned|ut|hit|dit|bort|hem|från|tills|ifrån)$/u;
const owners =
  /^(?:det|den|de|en|ett|min|mitt|mina|din|ditt|dina|sin|sitt|sina|vår|vårt|våra|er|ert|era|hans|hennes|hens|dess|deras|ingen|inget|inga|enda|som|bara|\p{L}+s)$/u;

/** *Öppet enda till klockan 20*: before a direction, without a word that *enda* belongs to. */
const allTheWay: Look = (sentence, place) => {
  const next = lowerAt(sentence, place + 1);
  if (!directions.test(next)) return undefined;
  const before = lowerAt(sentence, place - 1);
  // *Vårt hus enda till väg* and the like do not stand in texts; *det enda till salu* does.
  if (
    place > 0 &&
    owners.test(before) &&
    !/^(?:oss|dess|bus|finns|ses|mötts|plats|hålls|dags|års)$/u.test(before)
  )
    return undefined;
  return one(place, 'ända');
};

const determiners =
  /^(?:det|den|de|min|mitt|mina|din|ditt|dina|vår|vårt|våra|er|ert|era|hans|hennes|dess|deras|kommunens|en|ett)$/u;

/** *Den ända skolan, det ända du behöver*: behind a determiner, before a noun, a pronoun or *som*. */
const only: Look = (sentence, place) => {
  if (!determiners.test(lowerAt(sentence, place - 1))) return undefined;
  const next = lowerAt(sentence, place + 1);
  if (directions.test(next) || next === '') return undefined;
  // *I den ända som är stängd*: the end of a thing.
  const isEnd = /^(?:i|på|åt|från|mot|vid)$/u.test(lowerAt(sentence, place - 2));
  if (isEnd) return undefined;
  const nextTrait = traitAt(sentence, place + 1);
  const isOwned = nextTrait & (Trait.noun | Trait.adjective | Trait.name | Trait.participle);
  // *Den är den ända i gruppen som kan*
  const isAlone = /^(?:i|på|av)$/u.test(next) && /^(?:är|var|blir|blev)$/u.test(lowerAt(sentence, place - 2));
  if (
    isAlone &&
    lowerAt(sentence, place - 1) !== 'en' &&
    sentence.tokens.slice(place + 2, place + 5).some(({ lower }) => lower === 'som')
  )
    return one(place, 'enda');
  const isClause = /^(?:som|du|vi|jag|ni|man|han|hon)$/u.test(next);
  if (isClause)
    return /^(?:det|den|de)$/u.test(lowerAt(sentence, place - 1)) ? one(place, 'enda') : undefined;
  return isOwned ? one(place, 'enda') : undefined;
};

/** *Sett* and *sätt* */

const manners =
  /^(?:det|detta|ett|så|samma|olika|flera|fler|många|andra|annat|vilket|vilka|något|inget|några|alla|bästa|bra|rätt|fel|två|tre|sådant|dessa|de|sina|vårt|sitt|ditt|mitt|hans|deras)$/u;

/** *På olika sett, ett bra sett att*: where only the noun can stand. */
const manner: Look = (sentence, place, lexicon) => {
  let at = place - 1;
  const isDescribed = (word: string) =>
    manners.test(word) ||
    (/(?:t|a|e)$/u.test(word) && (lexicon.classes(lexicon.find(word)) & WordClass.ADJECTIVE) !== 0);
  while (at >= 0 && at > place - 4 && isDescribed(lowerAt(sentence, at))) at--;
  if (at === place - 1) return undefined;
  const first = lowerAt(sentence, at + 1);
  if (lowerAt(sentence, at) === 'på' && manners.test(first)) return one(place, 'sätt');
  const next = lowerAt(sentence, place + 1);
  if (first === 'ett' && next === 'att' && at === place - 2) return one(place, 'sätt');
  // *Ett bra sett att spara*: with an article and *att*, and no *har* that would have the verb.
  const hasArticle = /^(?:ett|samma|det|bästa)$/u.test(first);
  return hasArticle && next === 'att' && place - at > 2 && !/^(?:har|hade|ha)$/u.test(lowerAt(sentence, at))
    ? one(place, 'sätt')
    : undefined;
};

const viewed =
  /^(?:generellt|allmänt|ekonomiskt|historiskt|tekniskt|juridiskt|totalt|relativt|objektivt|praktiskt|statistiskt|principiellt|formellt|strikt|globalt|internationellt|nationellt|socialt|politiskt|miljömässigt|kostnadsmässigt|geografiskt|medicinskt|rättsligt|språkligt|teoretiskt|krasst|snävt|brett|sammantaget|procentuellt|ytligt|realistiskt|organisatoriskt|stort)$/u;
/** What makes *sätt* a noun: *på ett generellt sätt*. */
const nounSigns =
  /^(?:på|ett|det|detta|samma|något|inget|annat|vilket|sitt|vårt|mitt|ditt|och|eller|mer|mest|så)$/u;

/** *Generellt sätt, i stort sätt, på lång sikt sätt, har du sätt filmen*: where only the verb can stand. */
const seen: Look = (sentence, place) => {
  const before = lowerAt(sentence, place - 1);
  const earlier = lowerAt(sentence, place - 2);
  if (before === 'stort') return earlier === 'i' ? one(place, 'sett') : undefined;
  if (before === 'sikt') return one(place, 'sett');
  if (viewed.test(before)) {
    const head = earlier === 'rent' ? lowerAt(sentence, place - 3) : earlier;
    return nounSigns.test(head) ? undefined : one(place, 'sett');
  }
  // *Har inte sätt beslutet, har du sätt filmen*
  let at = place - 1;
  while (
    at > place - 4 &&
    /^(?:inte|aldrig|redan|också|alltid|du|ni|jag|vi|han|hon|man|de)$/u.test(lowerAt(sentence, at))
  )
    at--;
  if (!/^(?:har|hade|ha)$/u.test(lowerAt(sentence, at))) return undefined;
  const next = sentence.tokens[place + 1];
  if (next === undefined || next.kind !== 'word') return undefined;
  const isObject =
    (traitAt(sentence, place + 1) & (Trait.determiner | Trait.possessive)) !== 0 ||
    /^(?:dig|er|honom|henne|dem|den|det|hur|vad|över|till|fram|ut)$/u.test(next.lower) ||
    ((traitAt(sentence, place + 1) & Trait.noun) !== 0 && /(?:en|et|na)$/u.test(next.lower));
  // *Har sätt upp, har sätt in*: *satt* is meant, which the verb forms are asked about.
  return isObject && !/^(?:fram|ut|till)$/u.test(next.lower) ? one(place, 'sett') : undefined;
};

/** *I gen* and *igen*, *igenom* */

const again: Look = (sentence, place) => {
  if (lowerAt(sentence, place - 1) !== 'i') return undefined;
  if (sentence.tokens.some(({ lower }) => /^(?:mutation|dna|kromosom|gener|genetisk|cell)/u.test(lower)))
    return undefined;
  return { start: place - 1, end: place + 1, suggestion: 'igen' };
};

const goingOver =
  /^(?:gå|går|gick|gått|läs|läsa|läser|läste|läst|titta|tittar|tittat|tänk|tänka|tänker|tänkt|kolla|kollar|kollat|söka|söker|sökt)$/u;
const objects =
  /^(?:alla|hela|allt|din|ditt|dina|er|ert|era|vår|vårt|våra|sin|sitt|sina|dessa|denna|detta|samtliga|varje|texten|listan|punkterna|frågorna)$/u;

/** *Gå igen alla bilagor*: *igen* between a verb and its object. */
const through: Look = (sentence, place) => {
  const verb = lowerAt(sentence, place - 1);
  if (!goingOver.test(verb)) return undefined;
  const next = lowerAt(sentence, place + 1);
  const isDefinite = (traitAt(sentence, place + 1) & Trait.noun) !== 0 && /(?:en|et|na)$/u.test(next);
  return objects.test(next) || isDefinite ? one(place, 'igenom') : undefined;
};

/** *Vårt* and *svårt*, *bär* and *bör*, *i exempel* */

const hard: Look = (sentence, place) => {
  const next = lowerAt(sentence, place + 1);
  if (next !== 'att' && next !== 'med') return undefined;
  let at = place - 1;
  while (
    at > place - 4 &&
    /^(?:inte|också|alltid|ofta|så|mycket|väldigt|ibland|lite|för|ju)$/u.test(lowerAt(sentence, at))
  )
    at--;
  const verb = lowerAt(sentence, at);
  if (/^(?:har|hade|ha|haft|få|får|fick|fått)$/u.test(verb)) return one(place, 'svårt');
  // *Det är vårt att bära*: with *det* only, since *beslutet är vårt att fatta* is right.
  if (next !== 'att' || !/^(?:är|var|vara|varit|blir|bli|blev|känns)$/u.test(verb)) return undefined;
  for (let before = at - 1; before >= 0 && before > at - 4; before--)
    if (lowerAt(sentence, before) === 'det') return one(place, 'svårt', true);
  return undefined;
};

const shortInfinitives = /^(?:få|gå|ta|ge|bli|se|ha|bo|stå|göra|vara|ske)$/u;

/** *Du bär räkna med*: before an infinitive, with no object. */
const ought: Look = (sentence, place, lexicon) => {
  let verb = place + 1;
  if (/^(?:du|ni|man|vi|jag|han|hon|de|det|den)$/u.test(lowerAt(sentence, verb))) verb++;
  while (verb < place + 4 && /^(?:inte|också|alltid|därför|först|även|helst)$/u.test(lowerAt(sentence, verb)))
    verb++;
  const word = lowerAt(sentence, verb);
  const active = word.endsWith('s') ? word.slice(0, -1) : word;
  const isVerb =
    shortInfinitives.test(active) ||
    (active.endsWith('a') && lexicon.classes(lexicon.find(active)) === WordClass.VERB);
  return isVerb && word !== 'sina' && (word.endsWith('s') || !(traitAt(sentence, verb) & Trait.noun))
    ? one(place, 'bör')
    : undefined;
};

/** *Råd i exempel ekonomiska frågor*: before what is an example, not in one. */
const forExample: Look = (sentence, place) => {
  if (lowerAt(sentence, place - 1) !== 'i') return undefined;
  const next = sentence.tokens[place + 1];
  if (next?.kind !== 'word' || next.text !== next.lower || next.lower.length < 2) return undefined;
  const isExample = traitAt(sentence, place + 1) & (Trait.noun | Trait.adjective | Trait.participle);
  return isExample ? { start: place - 1, end: place + 1, suggestion: 'till exempel' } : undefined;
};

/** What wants *för* behind it. */
const wantsFor =
  /^(?:ansvarig|ansvariga|ansvarigt|ansvar|ansvaret|ansvarar|tack|viktig|viktigt|viktiga|rutiner|regler|riktlinjer|avgift|avgiften|kostnad|kostnaden|chef|ordförande|plats|krav|plan|mål|möjlighet|bra|bättre|dags|skäl|intresse|stöd|gäller|inte|redovisas|betala|betalar|ersättning|taxa|priset|tider|syftet|utrymme)$/u;

/** *Ansvarig for min process*: the English word, or *för* that has lost its dots; *hon for till byn* is the past of *fara*. */
const forIt: Look = (sentence, place) => {
  const before = lowerAt(sentence, place - 1);
  if (!wantsFor.test(before)) return undefined;
  const next = sentence.tokens[place + 1];
  // *Chef for hem, ordförande for till byn*
  if (next?.kind !== 'word' || /^(?:till|hem|iväg|bort|från|i|på|fram|ut|in|med|sin)$/u.test(next.lower))
    return undefined;
  const isPhrase =
    Trait.noun |
    Trait.adjective |
    Trait.determiner |
    Trait.possessive |
    Trait.name |
    Trait.pronoun |
    Trait.infinitiveMark;
  return next.lower === 'att' || traitAt(sentence, place + 1) & isPhrase ? one(place, 'för') : undefined;
};

/** *Allt avfall om läggs här*: *om* right before its verb, behind a noun phrase that opens the sentence. */
const whichFor: Look = (sentence, place) => {
  const { tokens } = sentence;
  if (place < 2 || place > 4 || !/^(?:allt|alla|den|det|de|varje|du|ni)$/u.test(tokens[0]!.lower))
    return undefined;
  const isNoun = (traitAt(sentence, place - 1) & Trait.noun) !== 0;
  if (!isNoun) return undefined;
  for (let at = 0; at < place; at++) if (traitAt(sentence, at) & Trait.verb) return undefined;
  // *Frågan om var* and *beslutet om får* have nouns and questions behind *om*.
  if (!/^(?:är|har|ska|kan|måste|\p{L}{3,}s|\p{L}{4,}(?:ar|er))$/u.test(lowerAt(sentence, place + 1)))
    return undefined;
  if (!isFiniteVerb(traitAt(sentence, place + 1)) || tokens.at(-1)!.text !== '.') return undefined;
  // The main verb comes later: *… måste vara förpackat*.
  for (let at = place + 2; at < tokens.length; at++)
    if (isFiniteVerb(traitAt(sentence, at))) return one(place, 'som');
  return undefined;
};

/** What is looked for, by the word that may be the wrong one. */
export const confusedLooks: Readonly<Record<string, Look>> = {
  en: than,
  än: article,
  enda: allTheWay,
  ända: only,
  sett: manner,
  sätt: seen,
  gen: again,
  igen: through,
  vårt: hard,
  bär: ought,
  exempel: forExample,
  for: forIt,
  om: whichFor,
};

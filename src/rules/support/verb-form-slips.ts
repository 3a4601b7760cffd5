import { VERB } from '../../swedish/inflection/feats.ts';
import { paradigm } from '../../swedish/inflection/paradigm.ts';
import { isVerbPrefix } from '../../swedish/inflection/prefixes.ts';
import { irregular } from '../../swedish/inflection/principal-parts.ts';
import { WordClass } from '../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../swedish/lexicon/lexicon.ts';
import { opensPlainClause, type TaggedSentence, traitAt } from '../../swedish/syntax/index.ts';
import { Trait } from '../../swedish/tagger/labels.ts';
import type { Token } from '../../swedish/types.ts';
import { wordSet } from '../../swedish/word-sets.ts';

/** A sentence whose tokens know their word sets. */
type Tagged = TaggedSentence & { tokens: readonly Token[] };

/** A verb in a form that the word before it does not take. */
export interface VerbFormSlip {
  /** Place of the word that asks for another form. */
  from: number;
  /** Place of the verb. */
  verb: number;
  suggestion: string;
  messageId: 'infinitive' | 'supine' | 'finite';
}

/** Verbs that take an infinitive without *att*. */
export const modals = wordSet(
  'ska skall kan måste bör vill får skulle kunde behöver brukar borde fick ville',
);
export const perfects = wordSet('har hade');
/** Verbs before an infinitive that are no auxiliaries, and *kommer*, whose infinitive may have *att*. */
export const beginners = wordSet('kommer försöker slipper hinner orkar tänker');
/** Subject forms that stand before their verb. *De* and *man* are determiner and noun too. */
export const subjects = wordSet('jag du han hon vi ni');

/** Adverbs between an auxiliary and its verb. */
const ADVERBS =
  /^(?:inte|också|alltid|även|sedan|först|bara|gärna|dock|nu|då|själv|själva|dessutom|normalt|endast|ofta|aldrig|redan|ännu|därför|tyvärr|nyligen|kanske|självklart|givetvis)$/u;
/** What opens a subordinate clause, with its subject behind it. */
const OPENERS = /^(?:att|om|när|innan|eftersom|medan|som|då)$/u;
const IRREGULAR: Readonly<Record<string, string>> = {
  är: 'vara',
  har: 'ha',
  får: 'få',
  går: 'gå',
  gör: 'göra',
  ser: 'se',
  ger: 'ge',
  blir: 'bli',
  tar: 'ta',
  står: 'stå',
  hör: 'höra',
  bor: 'bo',
};
/** Presents that are plurals of rare nouns too. */
const PLAIN_VERBS = /^(?:hjälper|bokar|börjar|visar|besluter)$/u;

/** Auxiliaries without an object of their own: *skolan får ökade möjligheter* has one. */
const NO_OBJECT = /^(?:ska|skall|kan|måste|bör|skulle|kunde|borde)$/u;

/** *Vi ska bygger, nämnden ska beslutade*: a finite verb behind an auxiliary of a main clause. */
export function presentSlip(tagged: Tagged, modal: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const verb = afterAdverbs(tagged, modal);
  const token = tagged.tokens[verb];
  if (token === undefined) return undefined;
  const isOpen = opensWithSubject(tagged, modal);
  // *Den som kan får komma* has two verbs side by side; *nämnden kan fick* has no clause that ends between them.
  if (modals.has(token)) {
    const own = /^(?:får|fick)$/u.test(token.lower) ? 'få' : undefined;
    return own === undefined || !isOpen || startsClause(tagged, verb + 1)
      ? undefined
      : { from: modal, verb, suggestion: own, messageId: 'infinitive' };
  }
  if (isOpen) {
    const next = traitAt(tagged, verb + 1);
    const suggestion =
      next & (Trait.punctuation | Trait.coordinator | Trait.participle)
        ? undefined
        : infinitiveOfPast(tagged, verb, lexicon, NO_OBJECT.test(tagged.tokens[modal]!.lower));
    if (suggestion !== undefined && !startsClause(tagged, verb + 1))
      return { from: modal, verb, suggestion, messageId: 'infinitive' };
  }
  const before = tagged.tokens[modal - 1];
  // *Du kan väljer*: behind a pronoun and *ska* or *kan* stands no bare plural.
  const isPlain =
    before !== undefined &&
    subjects.has(before) &&
    /^(?:ska|skall|måste|bör|kan)$/u.test(tagged.tokens[modal]!.lower);
  const suggestion = infinitiveOf(lexicon, token.lower, isPlain);
  if (suggestion === undefined || !opensClause(tagged, modal)) return undefined;
  // *Det nya elever behöver är trygghet*: a clause without *som* is the subject.
  if (modal > 1 && tagged.tokens[0]!.lower === 'det') return undefined;
  // *Vill du bygga får du …*: what comes is the main clause.
  if (/^(?:jag|du|han|hon|vi|ni|man|de|den|det)$/u.test(tagged.tokens[verb + 1]?.lower ?? ''))
    return undefined;
  return { from: modal, verb, suggestion, messageId: 'infinitive' };
}

/** *Vi försöker svarar, biblioteket kommer stängde*: a finite verb behind a verb that takes an infinitive. */
export function beginnerSlip(tagged: Tagged, first: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const verb = afterAdverbs(tagged, first);
  const token = tagged.tokens[verb];
  if (token === undefined || modals.has(token) || !opensWithSubject(tagged, first)) return undefined;
  const infinitive = infinitiveOf(lexicon, token.lower) ?? infinitiveOfPast(tagged, verb, lexicon);
  if (infinitive === undefined || startsClause(tagged, verb + 1)) return undefined;
  const suggestion = tagged.tokens[first]!.lower === 'kommer' ? `att ${infinitive}` : infinitive;
  return { from: first, verb, suggestion, messageId: 'infinitive' };
}

/** Particles that follow a verb, and hardly a noun without an article: *har komma in*. */
const PARTICLES = /^(?:in|ut|upp|ner|ned|fram|bort|tillbaka)$/u;

/** *Vi har skicka, vi har tar, vi har gav*: an infinitive or a finite verb behind *har*. */
export function supineSlip(tagged: Tagged, auxiliary: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  // *Har du råka ut för något?*
  const isQuestion = auxiliary === 0 && subjects.has(tokens[1]!);
  const verb = afterAdverbs(tagged, isQuestion ? 1 : auxiliary);
  const { lower } = tokens[verb] ?? {};
  // *Sina* is a verb too.
  if (traitAt(tagged, verb) & (Trait.pronoun | Trait.determiner)) return undefined;
  if (lower === undefined) return undefined;
  if (isInfinitive(lexicon, lower, WordClass.VERB | WordClass.NOUN)) {
    const isVerb = lexicon.classes(lexicon.find(lower)) === WordClass.VERB;
    if (!isVerb && !PARTICLES.test(tokens[verb + 1]?.lower ?? '')) return undefined;
    const suggestion = formOf(lexicon, lower, VERB.supine);
    if (suggestion === undefined) return undefined;
    const isSecond = /^(?:och|men|eller|samt)$/u.test(tokens[auxiliary - 1]?.lower ?? '');
    // *Det du har skicka till oss*: an imperative.
    const isPlain = isVerb && !/^(?:du|ni)$/u.test(tokens[auxiliary - 1]?.lower ?? '');
    if (!(isQuestion || isSecond || isPlain || opensClause(tagged, auxiliary))) return undefined;
    return { from: auxiliary, verb, suggestion, messageId: 'supine' };
  }
  if (isQuestion || !opensWithSubject(tagged, auxiliary) || DOUBLES.test(lower)) return undefined;
  const passive = passiveSupine(tagged, verb, lexicon);
  if (passive !== undefined) return { from: auxiliary, verb, suggestion: passive, messageId: 'supine' };
  const infinitive = infinitiveOf(lexicon, lower) ?? infinitiveOfPast(tagged, verb, lexicon);
  if (infinitive === undefined || startsClause(tagged, verb + 1)) return undefined;
  const suggestion = formOf(lexicon, infinitive, VERB.supine);
  return suggestion === undefined || suggestion === lower
    ? undefined
    : { from: auxiliary, verb, suggestion, messageId: 'supine' };
}

/** *Ärendet har avslutas*: the supine of a passive that stands in the infinitive or the present. */
function passiveSupine(tagged: Tagged, verb: number, lexicon: Lexicon): string | undefined {
  const { lower } = tagged.tokens[verb]!;
  const trait = traitAt(tagged, verb);
  if (!(trait & Trait.passive) || trait & Trait.supine || !lower.endsWith('as')) return undefined;
  if (startsClause(tagged, verb + 1)) return undefined;
  const active = lower.slice(0, -1);
  const supine = isInfinitive(lexicon, active, WordClass.VERB | WordClass.NOUN)
    ? formOf(lexicon, active, VERB.supine)
    : undefined;
  return supine === undefined ? undefined : `${supine}s`;
}

/** Behind another finite verb one of the two is left over. */
const DOUBLES = /^(?:är|var|har|kan|ska|skall|måste|bör|blir|finns|får)$/u;
/** Where the first of two finite verbs may stand. */
export const firstOfTwo = wordSet('är var har hade finns blir');
/** True where the same verb stands again two to four words on, which is asked before any tags are. */
export function recurs(tokens: readonly Token[], first: number): boolean {
  const { lower } = tokens[first]!;
  for (let place = first + 2; place < first + 5; place++) if (tokens[place]?.lower === lower) return true;
  return false;
}

/** Verbs that stand twice when a sentence has been turned round: *här kan du kan*. */
export const turnedVerbs = wordSet(
  'är var har hade finns blir kan ska skall måste bör får vill behöver går gör kommer',
);

/** *Avgiften är har höjts, skolan har är öppen*: the place of a finite verb right behind the first of its clause. */
export function doubleVerb(tagged: Tagged, first: number, lexicon: Lexicon): number | undefined {
  const { lower } = tagged.tokens[first + 1] ?? {};
  const own = tagged.tokens[first]!.lower;
  if (lower === undefined || lower === own) return undefined;
  const isPerfect = own === 'har' || own === 'hade';
  if (!DOUBLES.test(lower) || (isPerfect && /^(?:var|får)$/u.test(lower))) {
    if (!/^(?:är|var|blir)$/u.test(own) || infinitiveOf(lexicon, lower) === undefined) return undefined;
  }
  return opensWithSubject(tagged, first) && !startsClause(tagged, first + 2) ? first + 1 : undefined;
}

/** *Det är viktigt att du lämna in*: an infinitive right behind the subject of its clause. */
export function finiteSlip(tagged: Tagged, subject: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  const verb = afterAdverbs(tagged, subject);
  const { lower } = tokens[verb] ?? {};
  if (lower === undefined) return undefined;
  const before = tokens[subject - 1];
  const short = Object.hasOwn(SHORT, lower) ? SHORT[lower] : undefined;
  if (short === undefined && !isInfinitive(lexicon, lower, WordClass.VERB | WordClass.NOUN)) return undefined;
  // *Kan du komma* has its verb before the subject, and *ser till att du …* an opener.
  const opens =
    before === undefined
      ? short === undefined
      : OPENERS.test(before.lower) && (subject > 1 || /^(?:om|när|innan|eftersom)$/u.test(before.lower));
  if (!opens || traitAt(tagged, verb + 1) & Trait.finite || tokens[verb + 1]?.lower === 'som')
    return undefined;
  const suggestion = short ?? formOf(lexicon, lower, VERB.present);
  return suggestion === undefined ? undefined : { from: subject, verb, suggestion, messageId: 'finite' };
}

/** Pronouns that *som* has the verb of: *du som bo*. */
const LEADERS = /^(?:du|ni|den|de|alla|dem)$/u;

/** *Du som bo, den som vilja*: an infinitive behind *som* of a person. */
export function relativeSlip(tagged: Tagged, som: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  if (som === 0 || !LEADERS.test(tokens[som - 1]!.lower)) return undefined;
  const verb = afterAdverbs(tagged, som);
  const { lower } = tokens[verb] ?? {};
  // *De som få känner* has few.
  if (lower === undefined || lower === 'få' || traitAt(tagged, verb + 1) & Trait.finite) return undefined;
  const suggestion = presentOf(lexicon, lower);
  return suggestion === undefined ? undefined : { from: som, verb, suggestion, messageId: 'finite' };
}

/** The present of an infinitive that is no other word: *bo* → *bor*, *informera* → *informerar*. */
function presentOf(lexicon: Lexicon, lower: string): string | undefined {
  if (Object.hasOwn(SHORT, lower)) return SHORT[lower];
  return isInfinitive(lexicon, lower, WordClass.VERB) ? formOf(lexicon, lower, VERB.present) : undefined;
}

export const clauseOpeners = wordSet('att om när eftersom innan');

/** *Att kommunen informera*: an infinitive behind a definite noun that is the subject of a subordinate clause. */
export function clauseSlip(tagged: Tagged, opener: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  let noun = opener + 1;
  while (noun < opener + 3 && traitAt(tagged, noun) & (Trait.determiner | Trait.adjective | Trait.possessive))
    noun++;
  if (!(traitAt(tagged, noun) & Trait.noun) || !/(?:[aeo]rna|en|et|an)$/u.test(tokens[noun]!.lower))
    return undefined;
  const verb = afterAdverbs(tagged, noun);
  const { lower } = tokens[verb] ?? {};
  if (lower === undefined || !isInfinitive(lexicon, lower, WordClass.VERB)) return undefined;
  if (traitAt(tagged, verb + 1) & Trait.finite) return undefined;
  const suggestion = formOf(lexicon, lower, VERB.present);
  return suggestion === undefined ? undefined : { from: noun, verb, suggestion, messageId: 'finite' };
}

/** Presents of short and irregular verbs, by their infinitives: the tables and the dictionary are not asked. */
const SHORT: Readonly<Record<string, string>> = {
  ha: 'har',
  ta: 'tar',
  få: 'får',
  ge: 'ger',
  gå: 'går',
  bli: 'blir',
  vara: 'är',
  bo: 'bor',
  vilja: 'vill',
  kunna: 'kan',
};
/** Words that make the noun behind them a whole subject: *vissa datorer ha*. */
const WHOLE = /^(?:de|vissa|många|alla|flera|några|den|det|denna|detta|dessa|din|ditt|dina|vår|vårt|våra)$/u;

/** *Vissa datorer ha två kontakter*: an infinitive right behind a noun that is the subject of its sentence. */
export function nounSlip(tagged: Tagged, noun: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  if (!(traitAt(tagged, noun) & Trait.noun) || !opensPlainClause(tagged, noun + 1)) return undefined;
  const { lower } = tokens[noun + 1]!;
  const suggestion = presentOf(lexicon, lower);
  if (
    suggestion === undefined ||
    (!WHOLE.test(tokens[0]!.lower) && !/(?:[ao]rna|erna|et|en)$/u.test(tokens[noun]!.lower))
  )
    return undefined;
  for (let place = noun + 2; place < tokens.length; place++) {
    if (traitAt(tagged, place) & Trait.finite) return undefined;
    if (/^[,.!?:;]$/u.test(tokens[place]!.text))
      return tokens[place]!.text === '.'
        ? { from: noun, verb: noun + 1, suggestion, messageId: 'finite' }
        : undefined;
  }
  return undefined;
}

function afterAdverbs({ tokens }: Tagged, place: number): number {
  let at = place + 1;
  while (at < place + 4 && ADVERBS.test(tokens[at]?.lower ?? '')) at++;
  return at;
}

/** True where the auxiliary is the first verb of a plain main clause, or of a clause behind one. */
function opensClause(tagged: Tagged, auxiliary: number): boolean {
  if (auxiliary === 0) return false;
  if (opensPlainClause(tagged, auxiliary)) return true;
  const subject = auxiliary - 1;
  const opener = tagged.tokens[subject - 1]?.lower ?? '';
  if (!subjects.has(tagged.tokens[subject]!) || !OPENERS.test(opener) || opener === 'som') return false;
  for (let place = 0; place < subject - 1; place++) {
    // *Vill du att vi …*: a question whose answer is the main clause.
    if (traitAt(tagged, place) & Trait.finite) return place > 0;
  }
  return false;
}

/** Words that open a clause of another sort than a plain main clause. */
const QUESTIONS = /^(?:hur|vem|vems|varför|var|vart|så|ju|desto|varje|den|det|de)$/u;

/**
 * True where a verb follows a subject that is all that stands before it in its sentence: *Nämnden kan, Din ansökan har*.
 * More than `opensPlainClause` asks: no adverbial, whose verb has its subject behind it (*I maj ska beslutade åtgärder …*).
 */
export function opensWithSubject(tagged: Tagged, verb: number): boolean {
  const { tokens } = tagged;
  if (verb === 0) return false;
  if (opensSubordinate(tagged, verb)) return true;
  if (!opensPlainClause(tagged, verb)) return false;
  let start = verb;
  while (start > 0 && !/^[.:;!?]$/u.test(tokens[start - 1]!.text)) start--;
  if (start === verb) return false;
  const inSubject = Trait.noun | Trait.name | Trait.pronoun;
  if (!(traitAt(tagged, verb - 1) & inSubject) && !subjects.has(tokens[verb - 1]!)) return false;
  if (traitAt(tagged, start) & (Trait.preposition | Trait.adverb)) return false;
  // *Det kommunen har räcker* leaves out *som*; *det har* and *den nya skolan har* do not.
  if (verb - start === 1)
    return !/^(?:hur|vem|var|vart|så|det|den|de)$/u.test(tokens[start]!.lower) || verb === 1;
  return !(QUESTIONS.test(tokens[start]!.lower) && !(traitAt(tagged, start + 1) & Trait.adjective));
}

/** Auxiliaries of `invertedSlip`, without those that a noun may follow as an object: *får du böcker*. */
const INVERTED = /^(?:ska|skall|kan|måste|bör|skulle|kunde|borde|får|fick|vill)$/u;
const MODAL_INFINITIVES: Readonly<Record<string, string>> = {
  får: 'få',
  fick: 'få',
  kan: 'kunna',
  kunde: 'kunna',
  vill: 'vilja',
  ville: 'vilja',
  behöver: 'behöva',
};

/**
 * *Då kan du får råd, i maj ska nämnden beslutar*: a finite verb behind an auxiliary and its subject, where something else
 * opens the clause. *Kan du får du …* opens with the auxiliary and is a condition.
 */
export function invertedSlip(tagged: Tagged, modal: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  if (!INVERTED.test(tokens[modal]!.lower)) return undefined;
  const subject = invertedSubject(tagged, modal);
  if (subject === undefined) return undefined;
  const verb = afterAdverbs(tagged, subject);
  const token = tokens[verb];
  if (token === undefined || startsClause(tagged, verb + 1)) return undefined;
  const { lower } = token;
  if (lower === tokens[modal]!.lower) return undefined;
  const isPronoun = subjects.has(tokens[subject]!) || tokens[subject]!.lower === 'man';
  // *Vem som får platsen är oklart*: these may have an object.
  if (!isPronoun && /^(?:får|fick|vill)$/u.test(tokens[modal]!.lower)) return undefined;
  const own = Object.hasOwn(MODAL_INFINITIVES, lower) ? MODAL_INFINITIVES[lower] : undefined;
  if (own !== undefined) return { from: modal, verb, suggestion: own, messageId: 'infinitive' };
  const isVerb = (traitAt(tagged, verb) & Trait.finite) !== 0;
  const suggestion =
    infinitiveOf(lexicon, lower, isVerb && isPronoun && NO_OBJECT.test(tokens[modal]!.lower)) ??
    (isPronoun && isVerb ? infinitiveOfPast(tagged, verb, lexicon, true) : undefined);
  return suggestion === undefined ? undefined : { from: modal, verb, suggestion, messageId: 'infinitive' };
}

/** *Som privatperson kan du kan vara anonym*: the place of a verb that stands on both sides of its subject. */
export function repeatedVerb(tagged: Tagged, first: number): number | undefined {
  const inverted = invertedSubject(tagged, first);
  const last = inverted ?? (opensWithSubject(tagged, first) ? first : undefined);
  if (last === undefined) return undefined;
  const { tokens } = tagged;
  const verb = afterAdverbs(tagged, last);
  if (tokens[verb]?.lower !== tokens[first]!.lower || startsClause(tagged, verb + 1)) return undefined;
  // *Då får han får*: sheep.
  if (traitAt(tagged, verb) & Trait.noun) return undefined;
  // *Frågan är nu är skolan öppen*: what is said may be a question of its own.
  const isCopula = /^(?:är|var|blir)$/u.test(tokens[first]!.lower);
  if (inverted === undefined) return isCopula || verb === first + 1 ? undefined : verb;
  // *Det är du är viktig*: behind these a name or a noun may be more than a subject.
  if (isCopula && !subjects.has(tokens[inverted]!)) return undefined;
  return verb;
}

/**
 * The place of the last word of a subject right behind the verb of a clause that something else opens; undefined where
 * the verb itself may open it (*vill du får du …*) or end a clause before (*det nämnden vill vi …*).
 */
function invertedSubject(tagged: Tagged, verb: number): number | undefined {
  const { tokens } = tagged;
  const before = tokens[verb - 1];
  if (before === undefined || before.kind !== 'word') return undefined;
  if (/^(?:och|eller|men|samt|som|att|om|när|för|utan|än|ju|desto)$/u.test(before.lower)) return undefined;
  const next = tokens[verb + 1];
  if (next === undefined) return undefined;
  if (subjects.has(next) || next.lower === 'man') {
    // *Det vi kan du kan*: a subject stands before the verb already.
    return subjects.has(before) ? undefined : verb + 1;
  }
  if (subjects.has(before) || traitAt(tagged, verb - 1) & Trait.pronoun) return undefined;
  let noun = verb + 1;
  while (noun < verb + 3 && traitAt(tagged, noun) & (Trait.determiner | Trait.adjective | Trait.possessive))
    noun++;
  const trait = traitAt(tagged, noun);
  const isWhole = (trait & Trait.noun) !== 0 && !(trait & Trait.genitive);
  return isWhole && /(?:[aeo]rna|en|et|an)$/u.test(tokens[noun]!.lower) && !holdsClause(tagged, verb)
    ? noun
    : undefined;
}

/** True where another clause stands before the verb, which may be its last word: *Om skolan vill ska kommunen …*. */
function holdsClause(tagged: Tagged, verb: number): boolean {
  for (let place = verb - 1; place >= 0; place--) {
    if (/^[.:;!?]$/u.test(tagged.tokens[place]!.text)) return false;
    if (traitAt(tagged, place) & (Trait.subordinator | Trait.relative | Trait.finite)) return true;
  }
  return false;
}

/** True for the first verb of a clause with an opener and one noun or pronoun, behind a main clause: *att nämnden kan*. */
function opensSubordinate(tagged: Tagged, verb: number): boolean {
  const { tokens } = tagged;
  let place = verb - 1;
  const inSubject = Trait.noun | Trait.name | Trait.pronoun;
  if (!(traitAt(tagged, place) & inSubject) && !subjects.has(tokens[place]!)) return false;
  const least = place - 3;
  while (
    place > least &&
    traitAt(tagged, place - 1) & (Trait.determiner | Trait.adjective | Trait.possessive)
  )
    place--;
  const opener = tokens[place - 1]?.lower ?? '';
  if (!OPENERS.test(opener) || opener === 'som' || opener === 'då') return false;
  for (let at = 0; at < place - 1; at++) {
    // *Vill du att vi …*: a question whose answer is the main clause.
    if (traitAt(tagged, at) & Trait.finite) return at > 0;
  }
  return false;
}

/** True where a clause may begin behind its verb: *kan du ringer vi*, *det vi har räcker oss*. */
function startsClause({ tokens }: Tagged, place: number): boolean {
  return /^(?:jag|du|han|hon|hen|vi|ni|man|den|det|de|ingen|alla|någon)$/u.test(tokens[place]?.lower ?? '');
}

/** Pasts of the table of irregular verbs, with their infinitives; not *la*, since *handla* ends so. */
const pasts = new Map<string, string>();
for (const [infinitive, row] of irregular) {
  for (const past of row[1]!.split('/')) if (past.length > 2 && !pasts.has(past)) pasts.set(past, infinitive);
}

function irregularInfinitive(past: string): string | undefined {
  const own = pasts.get(past);
  if (own !== undefined) return own;
  for (let cut = past.length - 2; cut > 1; cut--) {
    const base = pasts.get(past.slice(cut));
    if (base !== undefined && isVerbPrefix(past.slice(0, cut))) return past.slice(0, cut) + base;
  }
  return undefined;
}

/** The infinitive of a past that can be nothing else where it stands: *gav* → *ge*, *beslutade* → *besluta*. */
function infinitiveOfPast(
  tagged: Tagged,
  place: number,
  lexicon: Lexicon,
  mayHaveObject = false,
): string | undefined {
  const { lower } = tagged.tokens[place]!;
  const isVerb = (form: string) => (lexicon.classes(lexicon.find(form)) & WordClass.VERB) !== 0;
  const classes = lexicon.classes(lexicon.find(lower));
  if (!(classes & WordClass.VERB) || classes & ~(WordClass.VERB | WordClass.ADJECTIVE)) return undefined;
  // Behind *har* a participle may open an object, behind *ska* it may not.
  if (classes & WordClass.ADJECTIVE && !mayHaveObject) {
    // *Vi har beslutade åtgärder*: a participle, unless what follows belongs to a verb.
    const next = traitAt(tagged, place + 1);
    const isObject = next & (Trait.determiner | Trait.pronoun) || tagged.tokens[place + 1]?.lower === 'att';
    if (!isObject && !(traitAt(tagged, place) & Trait.finite && next & Trait.preposition)) return undefined;
  }
  const irregular = irregularInfinitive(lower);
  if (irregular !== undefined) {
    // *Handlade* is of *handla*, *avlade* of *avla* and *avlägga*.
    const regular = lower.slice(0, -2);
    const isRegular = lower.endsWith('ade') && regular !== irregular && isVerb(regular);
    return isVerb(irregular) && !isRegular ? irregular : undefined;
  }
  if (!/[dt]e$/u.test(lower) || lower.length < 5) return undefined;
  const stem = lower.slice(0, -2);
  const candidates = stem.endsWith('a') ? [stem] : [`${stem}a`, `${stem}ma`, `${stem}na`, stem.slice(0, -1)];
  return candidates.find((form) => form.length > 2 && isVerb(form));
}

function isInfinitive(lexicon: Lexicon, word: string, allowed: number): boolean {
  if (!word.endsWith('a') || word.length < 4) return false;
  const classes = lexicon.classes(lexicon.find(word));
  return (classes & WordClass.VERB) !== 0 && (classes & ~allowed) === 0;
}

/** The infinitive of a present that is no other word (*bygger* → *bygga*); undefined for other words. */
export function infinitiveOf(lexicon: Lexicon, present: string, mayBeNoun = false): string | undefined {
  if (Object.hasOwn(IRREGULAR, present)) return IRREGULAR[present];
  const classes = lexicon.classes(lexicon.find(present));
  if (!(classes & WordClass.VERB) || (classes !== WordClass.VERB && !mayBeNoun && !PLAIN_VERBS.test(present)))
    return undefined;
  const short = shortInfinitive(present);
  if (short !== undefined && lexicon.classes(lexicon.find(short)) & WordClass.VERB) return short;
  const infinitive = present.endsWith('ar')
    ? present.slice(0, -1)
    : present.endsWith('er') && /[aeiouyåäö]/u.test(present.slice(0, -2))
      ? `${present.slice(0, -2)}a`
      : /[oyåe]r$/u.test(present)
        ? present.slice(0, -1)
        : '';
  if (lexicon.classes(lexicon.find(infinitive)) & WordClass.VERB) return infinitive;
  // *Styr, hyr, kör*: the present is the stem.
  const long = /[yö]r$/u.test(present) ? `${present}a` : '';
  return lexicon.classes(lexicon.find(long)) & WordClass.VERB ? long : undefined;
}

/** *anger* → *ange*, *anser* → *anse*: a short verb with a prefix. */
function shortInfinitive(present: string): string | undefined {
  const ending = /(?:g[eåö]r|ser|står|får|tar)$/u.exec(present);
  if (ending === null || ending.index === 0 || !isVerbPrefix(present.slice(0, ending.index)))
    return undefined;
  return present.slice(0, ending.index) + IRREGULAR[ending[0]]!;
}

/** A form of a verb that the dictionary knows too. */
function formOf(lexicon: Lexicon, infinitive: string, feats: string): string | undefined {
  const hints = {
    forms: [`${infinitive.slice(0, -1)}er`, `${infinitive}r`].filter((form) => lexicon.find(form) >= 0),
  };
  const found = paradigm(infinitive, 'verb', hints).forms.find((form) => form.feats === feats)?.form;
  return found !== undefined && lexicon.find(found) >= 0 ? found : undefined;
}

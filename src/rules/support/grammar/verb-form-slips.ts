import { VERB } from '../../../swedish/inflection/feats.ts';
import { WordClass } from '../../../swedish/lexicon/format.ts';
import type { Lexicon } from '../../../swedish/lexicon/lexicon.ts';
import { opensPlainClause, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { wordSet } from '../../../swedish/word-sets.ts';
import {
  afterAdverbs,
  invertedSubject,
  openers,
  opensClause,
  opensWithSubject,
  startsClause,
  subjects,
  type Tagged,
} from './clause-openings.ts';
import { secondOfTwo } from './double-verbs.ts';
import {
  formOf,
  infinitiveOf,
  infinitiveOfPast,
  isInfinitive,
  presentOf,
  shortPresents,
} from './verb-forms.ts';

/** A verb in a form that the word before it does not take. */
export interface VerbFormSlip {
  /** Place of the word that asks for another form. */
  from: number;
  /** Place of the verb. */
  verb: number;
  suggestion: string;
  messageId: 'infinitive' | 'supine' | 'finite';
  /** A form that may be meant as well: *lämnar* or *lämnas*. */
  also?: string;
}

/** Verbs that take an infinitive without *att*. */
export const modals = wordSet(
  'ska skall kan måste bör vill får skulle kunde behöver brukar borde fick ville',
);

export const perfects = wordSet('har hade');

/** Verbs before an infinitive that are no auxiliaries, and *kommer*, whose infinitive may have *att*. */
export const beginners = wordSet(
  'kommer försöker slipper hinner orkar tänker börjar började fortsätter slutar',
);

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
    const isOwn = /^(?:ska|skall|skulle|måste|bör|borde)$/u.test(tagged.tokens[modal]!.lower);
    const own = /^(?:får|fick)$/u.test(token.lower)
      ? 'få'
      : isOwn && /^(?:vill|ville|kan|kunde)$/u.test(token.lower)
        ? MODAL_INFINITIVES[token.lower]
        : undefined;
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
  const isHeld = /[^aeiouyåäö]s$/u.test(token.lower) && (traitAt(tagged, verb) & Trait.passive) !== 0;
  const held =
    isHeld && isInfinitive(lexicon, `${token.lower.slice(0, -1)}a`, WordClass.VERB | WordClass.NOUN);
  const infinitive = held
    ? `${token.lower.slice(0, -1)}as`
    : (infinitiveOf(lexicon, token.lower) ?? infinitiveOfPast(tagged, verb, lexicon));
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
  if (isQuestion || !opensWithSubject(tagged, auxiliary) || secondOfTwo.test(lower)) return undefined;
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

/** *Det är viktigt att du lämna in*: an infinitive right behind the subject of its clause. */
export function finiteSlip(tagged: Tagged, subject: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  const verb = afterAdverbs(tagged, subject);
  const { lower } = tokens[verb] ?? {};
  if (lower === undefined) return undefined;
  const before = tokens[subject - 1];
  const short = Object.hasOwn(shortPresents, lower) ? shortPresents[lower] : undefined;
  if (short === undefined && !isInfinitive(lexicon, lower, WordClass.VERB | WordClass.NOUN)) return undefined;
  // *Kan du komma* has its verb before the subject, and *ser till att du …* an opener.
  const opens =
    before === undefined
      ? short === undefined
      : openers.test(before.lower) && (subject > 1 || /^(?:om|när|innan|eftersom)$/u.test(before.lower));
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

/** Words that make the noun behind them a whole subject: *vissa datorer ha*. */
const WHOLE = /^(?:de|vissa|många|alla|flera|några|den|det|denna|detta|dessa|din|ditt|dina|vår|vårt|våra)$/u;

/** Requests that no present is made of by an ending, with the passive that a thing has: *avgiften sätts in*. */
const REQUESTS: Readonly<Record<string, string>> = {
  sätt: 'sätts',
  fyll: 'fylls',
  sänd: 'sänds',
  skriv: 'skrivs',
  lägg: 'läggs',
  ställ: 'ställs',
};

/** *Blanketten lämna till rektor*: with no object behind, the noun may be what is handed in. */
function passiveToo(verb: string, after: string): { also?: string } {
  const isOpen = verb.endsWith('a') && /^(?:in|ut|upp|fram|till|på|i|av|via|senast|före|hos)$/u.test(after);
  return isOpen ? { also: `${verb}s` } : {};
}

/** *Vissa datorer ha två kontakter*: an infinitive right behind a noun that is the subject of its sentence. */
export function nounSlip(tagged: Tagged, noun: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  if (!(traitAt(tagged, noun) & Trait.noun) || !opensPlainClause(tagged, noun + 1)) return undefined;
  const { lower } = tokens[noun + 1]!;
  const request = Object.hasOwn(REQUESTS, lower) ? REQUESTS[lower] : undefined;
  const suggestion = request ?? presentOf(lexicon, lower);
  const after = tokens[noun + 2]?.lower ?? '';
  // *Avgiften sätt in*: a particle tells the verb from the noun.
  if (request !== undefined && !/^(?:in|ut|upp|ner|ned|fram|till|på|i)$/u.test(after)) return undefined;
  if (
    suggestion === undefined ||
    (!WHOLE.test(tokens[0]!.lower) && !/(?:[ao]rna|erna|et|en|an)$/u.test(tokens[noun]!.lower))
  )
    return undefined;
  for (let place = noun + 2; place < tokens.length; place++) {
    if (traitAt(tagged, place) & Trait.finite) return undefined;
    if (/^[,.!?:;]$/u.test(tokens[place]!.text))
      return tokens[place]!.text === '.'
        ? { from: noun, verb: noun + 1, suggestion, messageId: 'finite', ...passiveToo(lower, after) }
        : undefined;
  }
  return undefined;
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

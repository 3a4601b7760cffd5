import { VERB } from '../../swedish/inflection/feats.ts';
import { paradigm } from '../../swedish/inflection/paradigm.ts';
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
};
/** Presents that are plurals of rare nouns too. */
const PLAIN_VERBS = /^(?:hjälper|bokar|börjar|visar|besluter)$/u;

/** *Vi ska bygger*: a present behind an auxiliary of a main clause. */
export function presentSlip(tagged: Tagged, modal: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const verb = afterAdverbs(tagged, modal);
  const token = tagged.tokens[verb];
  if (token === undefined || modals.has(token)) return undefined;
  const before = tagged.tokens[modal - 1];
  // *Du kan väljer*: behind a pronoun and *ska* or *kan* stands no bare plural.
  const isPlain =
    before !== undefined &&
    subjects.has(before) &&
    /^(?:ska|skall|måste|bör|kan)$/u.test(tagged.tokens[modal]!.lower);
  const suggestion = infinitiveOf(lexicon, token.lower, isPlain);
  if (suggestion === undefined || !opensClause(tagged, modal)) return undefined;
  // *Vill du bygga får du …*: what comes is the main clause.
  if (/^(?:jag|du|han|hon|vi|ni|man|de|den|det)$/u.test(tagged.tokens[verb + 1]?.lower ?? ''))
    return undefined;
  return { from: modal, verb, suggestion, messageId: 'infinitive' };
}

/** *Vi har skicka*: an infinitive behind *har*. */
export function supineSlip(tagged: Tagged, auxiliary: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const verb = afterAdverbs(tagged, auxiliary);
  const { lower } = tagged.tokens[verb] ?? {};
  // *Sina* is a verb too.
  if (traitAt(tagged, verb) & (Trait.pronoun | Trait.determiner)) return undefined;
  if (lower === undefined || !isInfinitive(lexicon, lower, WordClass.VERB)) return undefined;
  const suggestion = formOf(lexicon, lower, VERB.supine);
  if (suggestion === undefined || !opensClause(tagged, auxiliary)) return undefined;
  return { from: auxiliary, verb, suggestion, messageId: 'supine' };
}

/** *Det är viktigt att du lämna in*: an infinitive right behind the subject of its clause. */
export function finiteSlip(tagged: Tagged, subject: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  const verb = afterAdverbs(tagged, subject);
  const { lower } = tokens[verb] ?? {};
  if (lower === undefined || !isInfinitive(lexicon, lower, WordClass.VERB | WordClass.NOUN)) return undefined;
  const before = tokens[subject - 1];
  // *Kan du komma* has its verb before the subject, and *ser till att du …* an opener.
  const opens = before === undefined || (OPENERS.test(before.lower) && subject > 1);
  if (!opens || traitAt(tagged, verb + 1) & Trait.finite) return undefined;
  const suggestion = formOf(lexicon, lower, VERB.present);
  return suggestion === undefined ? undefined : { from: subject, verb, suggestion, messageId: 'finite' };
}

const SHORT: Readonly<Record<string, string>> = {
  ha: 'har',
  ta: 'tar',
  få: 'får',
  ge: 'ger',
  gå: 'går',
  bli: 'blir',
  vara: 'är',
};
/** Words that make the noun behind them a whole subject: *vissa datorer ha*. */
const WHOLE = /^(?:de|vissa|många|alla|flera|några|den|det|denna|detta|dessa|din|ditt|dina|vår|vårt|våra)$/u;

/** *Vissa datorer ha två kontakter*: an infinitive right behind a noun that is the subject of its sentence. */
export function nounSlip(tagged: Tagged, noun: number, lexicon: Lexicon): VerbFormSlip | undefined {
  const { tokens } = tagged;
  if (!(traitAt(tagged, noun) & Trait.noun) || !opensPlainClause(tagged, noun + 1)) return undefined;
  const { lower } = tokens[noun + 1]!;
  const suggestion = Object.hasOwn(SHORT, lower)
    ? SHORT[lower]
    : isInfinitive(lexicon, lower, WordClass.VERB)
      ? formOf(lexicon, lower, VERB.present)
      : undefined;
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
  const infinitive = present.endsWith('ar')
    ? present.slice(0, -1)
    : present.endsWith('er')
      ? `${present.slice(0, -2)}a`
      : '';
  return lexicon.classes(lexicon.find(infinitive)) & WordClass.VERB ? infinitive : undefined;
}

/** A form of a verb that the dictionary knows too. */
function formOf(lexicon: Lexicon, infinitive: string, feats: string): string | undefined {
  const hints = {
    forms: [`${infinitive.slice(0, -1)}er`, `${infinitive}r`].filter((form) => lexicon.find(form) >= 0),
  };
  const found = paradigm(infinitive, 'verb', hints).forms.find((form) => form.feats === feats)?.form;
  return found !== undefined && lexicon.find(found) >= 0 ? found : undefined;
}

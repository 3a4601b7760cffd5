import { sureSubjects } from '../../../swedish/pronouns.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

/** A question inside a sentence that is built as one of its own. */
export interface QuestionSlip {
  /** The question word. */
  question: number;
  from: number;
  to: number;
  suggestion: string;
  messageId: 'order' | 'som';
}

/** What asks or tells, before a question that is a clause of it. */
export const askingWords = wordSet(
  `undrar undra undrade undrat vet veta visste vetat fråga frågar frågade frågat berätta berättar berättade kontrollera
  kontrollerar kolla ange anger angav skriv skriva visa visar förklara förklarar beskriv beskriva beskriver se ser läs läsa
  information oklart osäker reda tala bestämma avgöra bedöma meddela funderar fundera förstå förstår minns`,
);

/** What may stand between it and the question: *berätta gärna för oss i ansökan hur …*. */
const BETWEEN =
  /^(?:inte|ju|gärna|också|ofta|ibland|redan|för|oss|dig|er|dem|mig|i|på|om|mer|ansökan|blanketten|brevet|meddelandet|personalen|läraren|handläggaren|rektorn|alltid|exakt|noga|du|ni|vi|jag|då|även|själv|här)$/u;
const WHEN = /^(?:när|var|hur|varför|vart)$/u;
const WHO = /^(?:vem|vilka|vad)$/u;
/** *Vad gäller taxan* is a preposition of two words. */
const SET_PHRASES = /^(?:gäller|gällde|beträffar|avser|rör|anbelangar|säger|god|som)$/u;
/** What may stand between *hur* and the verb: *hur länge ska du*. */
const MEASURED =
  /^(?:länge|mycket|många|ofta|långt|lång|stor|stort|stora|högt|hög|snart|tidigt|gammal|dyrt|dyr|fort|lätt|svårt|nöjd)$/u;

const COPULAS = /^(?:är|var|heter|blir|blev)$/u;

/** The slip of a question behind what asks, if it is one. */
export function questionSlip(
  tokens: readonly Token[],
  asking: number,
  tagged: () => TaggedSentence,
): QuestionSlip | undefined {
  let question = asking + 1;
  while (question < asking + 6 && BETWEEN.test(tokens[question]?.lower ?? '')) question++;
  const { lower } = tokens[question] ?? {};
  if (lower === undefined || tokens[question]!.text !== lower) return undefined;
  const isWho = WHO.test(lower);
  if (!isWho && !WHEN.test(lower)) return undefined;
  let verb = question + 1;
  if (lower === 'hur' && MEASURED.test(tokens[verb]?.lower ?? '')) verb++;
  if (verb + 1 >= tokens.length || SET_PHRASES.test(tokens[verb]!.lower)) return undefined;
  const sentence = tagged();
  if (!isFiniteVerb(traitAt(sentence, verb))) return undefined;
  // *Det du ser när du …*, *de ser var och en*
  if (tokens[asking - 1]?.lower === 'som') return undefined;
  const end = subjectEnd(sentence, verb + 1);
  // *Vem bestämmer taxan*: who does it is asked for, and the noun is what is done.
  const isAsked = /^(?:vem|vilka)$/u.test(lower) && !COPULAS.test(tokens[verb]!.lower);
  if (end !== undefined && !(isAsked && traitAt(sentence, end - 1) & Trait.noun))
    return orderSlip(tokens, question, verb, end);
  if (!isWho) return undefined;
  return somSlip(sentence, question, verb);
}

/** The end of a pronoun or a definite noun that is a subject. */
function subjectEnd(sentence: TaggedSentence, start: number): number | undefined {
  const { tokens } = sentence;
  const { lower, text } = tokens[start]!;
  if (text !== lower) return undefined;
  if (sureSubjects.has(lower) || lower === 'man') return start + 1;
  const trait = traitAt(sentence, start);
  if (/^(?:det|den|de)$/u.test(lower) && !(trait & Trait.determiner)) return start + 1;
  const end = nounPhraseEnd(sentence, start);
  if (end === start || end - start > 3) return undefined;
  const isWhole = (traitAt(sentence, end - 1) & Trait.noun) !== 0;
  const isDefinite = /.{2}(?:en|et|na|an)$/u.test(tokens[end - 1]!.lower) || (trait & Trait.possessive) !== 0;
  return isWhole && isDefinite ? end : undefined;
}

const DENIALS = /^(?:inte|aldrig|alltid|redan)$/u;

function orderSlip(
  tokens: readonly Token[],
  question: number,
  verb: number,
  end: number,
): QuestionSlip | undefined {
  const words = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(' ');
  const last = DENIALS.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  // *Vi vet vad är*: nothing behind which the verb could stand.
  const suggestion = `${words(verb + 1, last)} ${tokens[verb]!.text}`;
  return { question, from: verb, to: last - 1, suggestion, messageId: 'order' };
}

/** *Vi vet inte vem har nyckeln*: the question word is the subject itself. */
function somSlip(sentence: TaggedSentence, question: number, verb: number): QuestionSlip | undefined {
  const { tokens } = sentence;
  if (traitAt(sentence, verb + 1) & (Trait.pronoun | Trait.finite | Trait.name)) return undefined;
  const word = tokens[question]!.text;
  const suggestion = `${word} som ${tokens[verb]!.text}`;
  return { question, from: question, to: verb, suggestion, messageId: 'som' };
}

import { setOfWords } from '../../../base/word-list.ts';
import {
  type Agent,
  furthestBeforePassive,
  isSPassive,
  passiveAgents,
  readPassiveClause,
  type TaggedSentence,
  traitAt,
} from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { wordSet } from '../../../swedish/word-sets.ts';
import { isTried } from './hidden-agents.ts';

/** What somebody has thought or decided, or has done with a matter, as *har bedömts*: whoever it was has to answer for it. */
const answeredFor = setOfWords(`
beslutats bedömts konstaterats övervägts utretts analyserats prövats noterats beaktats inhämtats identifierats
framhållits föreslagits avslagits beviljats fattats mottagits registrerats ansetts befunnits påpekats ifrågasatts
informerats granskats uppmärksammats genomförts kartlagts rekommenderats diskuterats bestämts handlagts`);
/** *Det bedöms att*: somebody thinks so, and nobody is told. */
const impersonal = setOfWords(`
bedöms noteras konstateras föreslås rekommenderas förutsätts anses förväntas ifrågasätts önskas framhålls påpekas
understryks betonas ansågs bedömdes konstaterades noterades föreslogs`);

/** The words without one of which a sentence has no such passive: one look-up for nearly every sentence. */
export const answerableWords = wordSet([...impersonal, ...answeredFor]);

/** A passive that somebody has to answer for who is not told of; places of tokens. */
export interface AnswerablePassive {
  verb: number;
  /** The *det* of *det bedöms*. */
  it?: number;
  /** The *har* or *hade* of *har beslutats*. */
  helper?: number;
}

/** *Det bedöms att*, *har beslutats*: what somebody thinks or has decided, in main clauses that do not say who. */
export function answerablePassives(sentence: TaggedSentence): AnswerablePassive[] {
  const { tokens } = sentence;
  const found: AnswerablePassive[] = [];
  let agents: Agent[] | undefined;
  for (let verb = 1; verb < tokens.length; verb++) {
    const { lower } = tokens[verb]!;
    const isImpersonal = impersonal.has(lower);
    if ((!isImpersonal && !answeredFor.has(lower)) || !isSPassive(sentence, verb)) continue;
    agents ??= passiveAgents(sentence);
    if (agents.some((agent) => agent.verb === verb)) continue;
    const clause = readPassiveClause(sentence, verb);
    if (clause === undefined || clause.isRelative || clause.modal >= 0) continue;
    // *Metoden har prövats på många håll*: tried, not decided.
    if (lower === 'prövats' && !clause.nouns.some(isTried)) continue;
    // *av någon annan*: somebody is named, if not who; *har identifierats ett behov av* names nobody.
    if (tokens[verb + 1]?.lower === 'av') continue;
    if (isImpersonal) {
      const it = formalSubject(sentence, verb);
      if (it >= 0) found.push({ verb, it });
    } else {
      const helper = helperOf(sentence, verb);
      if (helper >= 0) found.push({ verb, helper });
    }
  }
  return found;
}

/** Place of the *det* of *Det bedöms* or *Därför bedöms det*, −1 without one. */
function formalSubject({ tokens }: TaggedSentence, verb: number): number {
  if (verb === 1 && tokens[0]!.lower === 'det') return 0;
  return tokens[verb + 1]?.lower === 'det' ? verb + 1 : -1;
}

/** Place of the *har* or *hade* that a supine belongs to, −1 without one. */
function helperOf(sentence: TaggedSentence, supine: number): number {
  for (let place = supine - 1; place >= 0 && place >= supine - furthestBeforePassive; place--) {
    if (traitAt(sentence, place) & Trait.punctuation) return -1;
    if (/^(?:har|hade)$/u.test(sentence.tokens[place]!.lower)) return place;
  }
  return -1;
}

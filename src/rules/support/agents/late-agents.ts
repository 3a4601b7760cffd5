import { setOfWords } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';
import {
  type Agent,
  isBehindPreposition,
  isPlainMedial,
  nounPhraseEnd,
  type PassiveClause,
  type TaggedSentence,
  traitAt,
} from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { isActor } from './actors.ts';
import { duties } from './hidden-agents.ts';

const actorPronouns = setOfWords('dig er oss mig');
/** The readers of most texts that speak of them, alone or with *den*: *betalas av den enskilde*. */
const isReadersRole = endingIn(
  'sökanden klaganden brukaren kunden abonnenten hyresgästen klienten fastighetsägaren verksamhetsutövaren ' +
    'tillståndshavaren vårdnadshavaren vårdnadshavarna föräldrarna',
);
const readersNames = setOfWords('enskilde enskilda försäkrade sökande klagande boende');
/** What readers are to do or pay; not what may be had *av* somebody as well, as *köpas, hyras, lånas*. */
const readersDeeds = setOfWords(`
görs göras utförs utföras bekostas betalas erläggs erläggas överklagas ombesörjs ombesörjas ordnas anmäls anmälas sökas
skickas lämnas undertecknas avläses avläsas läses läsas åtgärdas sköts skötas städas hämtas placeras
meddelas anskaffas införskaffas tömmas skottas redovisas ansökas bekräftas underhålls underhållas`);
/** Who decides is news, and rightly last: *beslutas av fullmäktige*. */
const formalActs = setOfWords(
  'leds beslutas fastställs fastställas antas utses väljs väljas bestäms bestämmas utfärdas regleras godkänns godkännas prövas ägs',
);
/** Behind *som* what the sender gives or does: *Beslut som fattas av kommunen* are *kommunens beslut*. */
const givenActs = setOfWords(
  'fattas ges utförs betalas bedrivs tillhandahålls erbjuds lämnas görs beviljas debiteras',
);

/** An agent of a passive, and whether it is a name that the text's readers go by: *av den enskilde, av kunden, av dig*. */
export interface LateAgent extends Agent {
  isReader: boolean;
}

/**
 * Who acts in a passive, wherever *av* stands behind it.
 *
 * @param agents What `passiveAgents` says of the sentence.
 */
export function lateAgent(
  sentence: TaggedSentence,
  verb: number,
  agents: readonly Agent[],
): LateAgent | undefined {
  const reader = readerAgentAt(sentence, verb);
  if (reader !== undefined) return { ...reader, isReader: true };
  const agent = agents.find((one) => one.verb === verb) ?? agentBehindSubject(sentence, verb);
  return agent === undefined ? undefined : { ...agent, isReader: false };
}

/** True where the one who acts had better come first: somebody who can act, where the passive says no news by it. */
export function isBetterFirst(sentence: TaggedSentence, agent: LateAgent, clause: PassiveClause): boolean {
  if (agent.isReader) return true;
  const head = sentence.tokens[agent.end - 1]!.lower;
  const { lower } = sentence.tokens[agent.verb]!;
  // *Beslut om arvode fattas av Kronofogden*: only somebody can.
  if (!isActor(head) && !actorPronouns.has(head) && lower !== 'fattas') return false;
  // *För brasor behövs tillstånd av polisen*; *Rådgivningen är gratis och betalas av Energimyndigheten*.
  if (isPlainMedial(lower) || sharesSubject(sentence, agent.verb)) return false;
  if (clause.isRelative ? !givenActs.has(lower) : formalActs.has(lower)) return false;
  const modal = clause.modal < 0 ? '' : sentence.tokens[clause.modal]!.lower;
  // *kan handläggas av nämnden* says what is possible.
  return modal === '' || modal === 'kommer' || duties.has(modal);
}

/** Tokens from a passive to the *av* of a reader, at most. */
const furthestBehindPassive = 10;

/** *betalas i vissa fall av den enskilde*, *får göras av vem som helst*: whom the text is for, wherever *av* stands. */
function readerAgentAt(sentence: TaggedSentence, verb: number): Agent | undefined {
  const { tokens } = sentence;
  const { lower } = tokens[verb]!;
  if (!readersDeeds.has(lower)) return undefined;
  // *Ansökan ska göras*: there the noun is the greater matter, which has a rule of its own.
  const isOfNoun =
    (traitAt(sentence, verb - 2) & Trait.noun) !== 0 && !isBehindPreposition(sentence, verb - 2);
  if (lower === 'göras' && isOfNoun) return undefined;
  for (let place = verb + 1; place < tokens.length && place <= verb + furthestBehindPassive; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.verb | Trait.punctuation | Trait.subordinator | Trait.relative)) return undefined;
    if (tokens[place]!.lower !== 'av') continue;
    let end = readersEnd(tokens, place + 1);
    if (end < 0) continue;
    if (tokens[end]?.lower === 'själv') end++;
    // *av den enskilde, make eller släktingar*: so many stand best last.
    const isRow = tokens[end]?.text === ',' || tokens[end]?.text === '/';
    if (isRow || (traitAt(sentence, end) & (Trait.coordinator | Trait.relative)) !== 0) return undefined;
    return { start: place, end, verb };
  }
  return undefined;
}

/** Where the name of readers ends that begins at a place, −1 for none. */
function readersEnd(tokens: TaggedSentence['tokens'], start: number): number {
  const first = tokens[start]?.lower ?? '';
  const second = tokens[start + 1]?.lower ?? '';
  if (first === 'den' && (readersNames.has(second) || isReadersRole(second))) return start + 2;
  if (first === 'vem' && second === 'som' && tokens[start + 2]?.lower === 'helst') return start + 3;
  return isReadersRole(first) || first === 'dig' || first === 'er' ? start + 1 : -1;
}

/** True for the second verb of one subject: it would have to be said again to name who acts first. */
function sharesSubject({ tokens }: TaggedSentence, verb: number): boolean {
  return verb > 2 && /^(?:och|men)$/u.test(tokens[verb - 1]!.lower);
}

/** *På kvällar besvaras samtalen av jouren*: the agent behind a subject that stands after its verb. */
function agentBehindSubject(sentence: TaggedSentence, verb: number): Agent | undefined {
  const subjectEnd = nounPhraseEnd(sentence, verb + 1);
  if (subjectEnd === verb + 1 || sentence.tokens[subjectEnd]?.lower !== 'av') return undefined;
  const end = nounPhraseEnd(sentence, subjectEnd + 1);
  // *behandlas en del av ärendena*: only somebody who can act is an agent there.
  if (end === subjectEnd + 1 || !isActor(sentence.tokens[end - 1]!.lower)) return undefined;
  return { start: subjectEnd, end, verb };
}

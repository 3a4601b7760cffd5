import { setOfWords } from '../../../base/word-list.ts';
import type { PlacedSentence, Swedish } from '../../../swedish/swedish.ts';
import {
  type Agent,
  isSPassive,
  type PassiveClause,
  passiveAgents,
  readPassiveClause,
  traitAt,
} from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { Token } from '../../../swedish/types.ts';
import { hiddenAgent, likelyAgent, negations } from './hidden-agents.ts';
import { isBetterFirst, type LateAgent, lateAgent } from './late-agents.ts';
import { type PassiveHit, sureMessages } from './passive-hit.ts';
import { wordingOf } from './passive-wording.ts';
import { standsInText } from './saying-texts.ts';

const readers = setOfWords('du ni dig er vi oss jag');
const speaksToReader = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => readers.has(lower));

/** The surest hit of a sentence: the first whose actor is known, else the first. */
export function surestHit(tagged: PlacedSentence, swedish: Swedish): PassiveHit | undefined {
  const { tokens } = tagged;
  let agents: Agent[] | undefined;
  let mild: PassiveHit | undefined;
  for (let verb = 0; verb < tokens.length; verb++) {
    if (!isSPassive(tagged, verb) || (traitAt(tagged, verb) & Trait.supine) !== 0) continue;
    const answer = tokens[verb]!.lower === 'lämnas' ? answerHit(tokens, verb) : undefined;
    if (answer !== undefined) return answer;
    const clause = readPassiveClause(tagged, verb);
    if (clause === undefined) continue;
    agents ??= passiveAgents(tagged);
    const agent = lateAgent(tagged, verb, agents);
    if (agent !== undefined) {
      const hit = isBetterFirst(tagged, agent, clause) ? agentHit(tagged, agent, clause, swedish) : undefined;
      if (hit !== undefined) return hit;
      continue;
    }
    const hit = hiddenHit(tagged, verb, clause, swedish);
    if (hit !== undefined && sureMessages.has(hit.messageId)) return hit;
    mild ??= hit;
  }
  return mild;
}

/** *Ansökan ska lämnas in*: nobody is named. */
function hiddenHit(
  tagged: PlacedSentence,
  verb: number,
  clause: PassiveClause,
  swedish: Swedish,
): PassiveHit | undefined {
  const hidden = hiddenAgent(tagged, verb, clause);
  if (hidden === undefined) return undefined;
  const { tokens } = tagged;
  const { start, end, lower } = tokens[verb]!;
  if (clause.modal < 0 && standsInText(tokens, verb))
    return { start, end, messageId: 'stands', data: { verb: lower }, suggestions: ['står'] };
  const wording = wordingOf(tagged, verb, clause, swedish);
  if (wording === undefined) return undefined;
  const next = tokens[verb + 1]?.lower ?? '';
  const modal = tokens[clause.modal];
  // *får endast användas*: words between that are no *inte* are none of the passive's.
  const isClose =
    modal !== undefined &&
    tokens.slice(clause.modal + 1, verb).every(({ lower: word }) => negations.has(word));
  return {
    start: isClose ? modal.start : start,
    end,
    messageId:
      sureMessages.has(hidden) && !speaksToReader(tokens)
        ? hidden
        : likelyAgent(hidden, { verb: lower, next, modal: modal?.lower ?? '' }),
    data: { verb: `${wording.governing}${lower}${wording.particle}`, active: wording.active },
  };
}

const pronounSubjects: Readonly<Record<string, string>> = { dig: 'du', er: 'ni', oss: 'vi', mig: 'jag' };

/** *beslutas av nämnden*: the one who acts stands last. */
function agentHit(
  tagged: PlacedSentence,
  agent: LateAgent,
  clause: PassiveClause,
  swedish: Swedish,
): PassiveHit | undefined {
  const { tokens } = tagged;
  const { verb } = agent;
  const wording = wordingOf(tagged, verb, clause, swedish, agent.start);
  if (wording === undefined) return undefined;
  const { particle, active } = wording;
  const words = tokens
    .slice(agent.start + 1, agent.end)
    .filter(({ lower: word }) => word !== 'själv')
    .map(({ text }) => text);
  // *av den nämnd som ansvarar*: *den nämnd* wants the rest.
  const goesOn = /^(?:den|det|de)$/iu.test(words[0] ?? '') && tokens[agent.end]?.lower === 'som';
  const actor = `${words.join(' ')}${goesOn ? ' som …' : ''}`;
  const isApart = agent.start > verb + (particle === '' ? 1 : 2) && !particle.includes('…');
  // Whom the text calls *dig* or *vem som helst* needs no other name.
  const mayBeReader = agent.isReader && !/^(?:dig|er|vem)$/u.test(tokens[agent.start + 1]!.lower);
  const { start, lower } = tokens[verb]!;
  return {
    start,
    end: tokens[agent.end - 1]!.end,
    messageId: mayBeReader ? 'readerAgent' : 'agent',
    data: {
      verb: `${lower}${particle}${isApart ? ' …' : ''} av ${actor}`,
      actor: pronounSubjects[actor] ?? actor,
      active,
    },
  };
}

/** How a matter ends that is left *utan bifall*: the answer, in other words. */
const answers: ReadonlyMap<string, string> = new Map([
  ['bifall', 'Vi säger nej till …'],
  ['åtgärd', 'Vi gör inget åt …'],
  ['avseende', 'Vi tar inte hänsyn till …'],
]);

/** *lämnas utan bifall*: a no that is not said. */
function answerHit(tokens: readonly Token[], verb: number): PassiveHit | undefined {
  const end = tokens[verb + 2];
  const active = tokens[verb + 1]?.lower === 'utan' ? answers.get(end?.lower ?? '') : undefined;
  if (active === undefined) return undefined;
  const data = { verb: `lämnas utan ${end!.lower}`, active };
  return { start: tokens[verb]!.start, end: end!.end, messageId: 'answer', data };
}

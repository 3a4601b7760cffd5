import { setOfWords } from '../../../base/word-list.ts';
import type { PlacedSentence, Swedish } from '../../../swedish/swedish.ts';
import {
  type Agent,
  isPlainMedial,
  isSPassive,
  passiveAgents,
  readPassiveClause,
} from '../../../swedish/syntax/index.ts';
import { isPlainDeed } from '../nouns/plain-deeds.ts';
import { answerablePassives, answerableWords } from './answerable-passives.ts';
import { duties } from './hidden-agents.ts';
import { type HiddenWriter, hiddenWriter } from './hidden-writers.ts';
import type { PassiveHit } from './passive-hit.ts';
import { activeAt } from './passive-wording.ts';

/** Tokens from a helping verb to its passive that a mark may hold. */
const mostBetween = 5;

/** *Det bedöms att*, *har beslutats*: nobody is told of who thinks or has decided so. */
export function nobodyHit(tagged: PlacedSentence, swedish: Swedish): PassiveHit | undefined {
  if (!answerableWords.isIn(tagged)) return undefined;
  const { tokens } = tagged;
  for (const { verb, it, helper } of answerablePassives(tagged)) {
    const { lower, start, end } = tokens[verb]!;
    if (it !== undefined) {
      const active = activeAt(tagged, verb, swedish, false);
      if (active === undefined) continue;
      return {
        start: Math.min(start, tokens[it]!.start),
        end: Math.max(end, tokens[it]!.end),
        messageId: 'nobody',
        data: { verb: it < verb ? `det ${lower}` : `${lower} det`, active },
      };
    }
    const { lower: has, start: from } = tokens[helper!]!;
    const isClose = verb - helper! <= mostBetween;
    const data = { verb: `${has} ${lower}`, active: `${has} ${lower.slice(0, -1)}` };
    return { start: isClose ? from : start, end, messageId: 'nobody', data };
  }
  return undefined;
}

const writers: Readonly<Record<HiddenWriter['writer'], string>> = {
  commission: 'Utredningen',
  government: 'Regeringen',
  office: 'Kontoret',
};

/** *I promemorian föreslås*: the text stands where its writer should. */
export function writerHit(tagged: PlacedSentence, swedish: Swedish): PassiveHit | undefined {
  const hidden = hiddenWriter(tagged);
  const active = hidden && activeAt(tagged, hidden.verb, swedish, false);
  if (hidden === undefined || active === undefined) return undefined;
  const { tokens } = tagged;
  const { verb, first, last, writer } = hidden;
  const data = { verb: tokens[verb]!.lower, active, writer: writers[writer] };
  return { start: tokens[first]!.start, end: tokens[last]!.end, messageId: 'writer', data };
}

/** What a guideline lets be done to things that everybody who works with them has at hand: *ska döljas, ska raderas*. */
const keptThings = setOfWords(`
döljas raderas förvaras sparas lagras krypteras märkas bevaras gallras loggas arkiveras parkeras låsas beskrivas
namnges numreras textas avpersonifieras maskeras`);

/** *Kontakt ska tas*: a guideline that does not say whose duty it is, in a main clause. */
export function dutyHit(tagged: PlacedSentence, swedish: Swedish): PassiveHit | undefined {
  const { tokens } = tagged;
  let agents: Agent[] | undefined;
  for (let verb = 1; verb < tokens.length; verb++) {
    const { start, end, lower } = tokens[verb]!;
    if (!isSPassive(tagged, verb) || isPlainMedial(lower) || isPlainDeed(lower) || keptThings.has(lower))
      continue;
    const clause = readPassiveClause(tagged, verb);
    if (clause === undefined || clause.isRelative || clause.hasAgent || clause.modal < 0) continue;
    const modal = tokens[clause.modal]!;
    if (!duties.has(modal.lower)) continue;
    agents ??= passiveAgents(tagged);
    if (agents.some((agent) => agent.verb === verb)) continue;
    const active = activeAt(tagged, verb, swedish, true);
    if (active === undefined) continue;
    const isClose = verb - clause.modal <= mostBetween;
    const data = {
      verb: `${modal.lower} ${lower}`,
      active: `${modal.lower === 'skall' ? 'ska' : modal.lower} ${active}`,
    };
    return { start: isClose ? modal.start : start, end, messageId: 'duty', data };
  }
  return undefined;
}

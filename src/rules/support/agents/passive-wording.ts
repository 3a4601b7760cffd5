import type { PlacedSentence, Swedish } from '../../../swedish/swedish.ts';
import { type PassiveClause, verbParticles } from '../../../swedish/syntax/index.ts';
import type { Token } from '../../../swedish/types.ts';
import { activeForm } from './active-voice.ts';
import { refusalAt } from './hidden-agents.ts';
import { isUpTo, particleApart } from './verb-particle.ts';

/** The active form of a passive; undefined where it is not certain. */
export function activeAt(tagged: PlacedSentence, verb: number, swedish: Swedish, isGoverned: boolean) {
  return activeForm(swedish, tagged.tokens[verb]!.text, tagged.tags[verb]!, isGoverned);
}

/** How a passive is said, and how it would be in the active. */
export interface Wording {
  /** The modal and its *inte*, each with a space behind it. */
  governing: string;
  /** The particle, with a space before it. */
  particle: string;
  active: string;
}

/** A modal, *kommer* with its *att*. */
function modalWords(tokens: readonly Token[], modal: number, verb: number): string {
  const { lower } = tokens[modal]!;
  return lower === 'kommer' && tokens[verb - 1]!.lower === 'att' ? 'kommer att' : lower;
}

/**
 * How a passive is said, and how it would be in the active; undefined where the active form is not certain.
 *
 * @param agent Place of the agent's *av*, −1 without one.
 */
export function wordingOf(
  tagged: PlacedSentence,
  verb: number,
  { modal }: PassiveClause,
  swedish: Swedish,
  agent = -1,
): Wording | undefined {
  const { tokens } = tagged;
  const activeVerb = activeAt(tagged, verb, swedish, modal >= 0);
  if (activeVerb === undefined) return undefined;
  const { lower } = tokens[verb]!;
  const next = tokens[verb + 1]?.lower ?? '';
  // *läses av varje år av kunden*: the first *av* is the verb's.
  const isOwnAv = next === 'av' && agent > verb + 1;
  // *fyllas i*: other verbs have a preposition there.
  const isParticle =
    (verbParticles.has(next) && !isUpTo(tokens, verb + 1)) ||
    isOwnAv ||
    (next === 'i' && /^fyll(?:as|s)$/u.test(lower));
  const apart = isParticle ? undefined : particleApart(tagged, verb);
  const particle = isParticle ? ` ${next}` : apart === undefined ? '' : ` ${apart}`;
  const no = modal < 0 ? undefined : refusalAt(tagged, modal, verb);
  const governing = `${modal < 0 ? '' : `${modalWords(tokens, modal, verb)} `}${no === undefined ? '' : `${no} `}`;
  // *kan behöva betalas*
  const second = modal >= 0 && tokens[verb - 1]!.lower === 'behöva' ? 'behöva ' : '';
  // What is proposed is written as it is now, whatever the text has.
  const modern = governing.replace(/^skall /u, 'ska ');
  return {
    governing,
    particle: apart === undefined ? particle : ` …${particle}`,
    active: `${modern}${second}${activeVerb}${particle}`,
  };
}

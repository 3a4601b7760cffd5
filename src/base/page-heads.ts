/**
 * Lines that stand above a text and belong to its page or its paper: one place for all who look for them, from the cues
 * of document types to the rules.
 */

/** What parts the steps: *Hem / Bygga och bo › Avlopp*. */
const stepMark = /[/›»→>|] /u;
/** A step is a few words that begin with a letter, and no sentence. */
const step = /^[a-zà-ɏ](?:[^/›»→>|.]|\.(?! |$)){1,40}$/iu;
const here = /^du är här:? ?/iu;

/** How many steps below its site a line says that a page stands; 0 for a line that says nothing of the sort. */
export function breadcrumbSteps(line: string): number {
  if (!stepMark.test(line)) return 0;
  const [site = '', ...steps] = line.replace(here, '').split(stepMark);
  if (site.trim() !== '' && !step.test(site.trim())) return 0;
  return steps.every((one) => step.test(one.trim())) ? steps.length : 0;
}

/** Names of who sends a paper, in small letters: *exempelby kommun*, *region exempel*, *bygg- och miljönämnden*. */
const senderName =
  /^(?:\S+ ){1,2}(?:kommun|stad|ab)$|^region \S+$|^(?:\S+ (?:och|&) )?\S*(?:förvaltningen|kontoret|nämnden|enheten|avdelningen|kansliet)$/u;
/** A letterhead has no more lines above the rest. */
export const letterheadLines = 3;

/** True for a line of a letterhead that names who sends the paper, and nothing else. */
export function namesSender(line: string): boolean {
  return senderName.test(line.toLowerCase());
}

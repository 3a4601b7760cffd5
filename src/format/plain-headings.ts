import { trimEnd } from '../base/trim-end.ts';
import type { Candidate } from './plain-candidate.ts';
import { isContact, isName } from './plain-shape.ts';
import { leadingWords, questionWords } from './plain-words.ts';

/** How many headings may follow each other before text (title, subtitle, heading); more are a list. */
const longestHeadingChain = 4;

/**
 * Decides which of the open units are headings, which are sentences without a stop, and which are fragments: by what
 * stands below, and by how many of them stand together.
 *
 * @param headingsAreMarked True when none of them is a heading, since the text marks its headings.
 */
export function resolveOpen(candidates: Candidate[], headingsAreMarked: boolean): void {
  const title = candidates.findIndex(({ shape }) => shape !== 'fragment' && shape !== 'row');
  for (let index = 0; index < candidates.length; ) {
    if (!isUndecided(candidates[index]!)) {
      index++;
      continue;
    }
    let to = index + 1;
    while (to < candidates.length && isUndecided(candidates[to]!)) to++;
    resolveChain(candidates, { from: index, to, title, headingsAreMarked });
    index = to;
  }
}

function isUndecided(candidate: Candidate): boolean {
  return candidate.shape === 'open' && candidate.kind === undefined;
}

/** Decides a run of open units that stands between decided ones, from its end. */
function resolveChain(candidates: Candidate[], run: Run): void {
  const { from, to, headingsAreMarked } = run;
  const chain: Chain = { ...run, headsText: isTextBelow(candidates[to]), singles: 0 };
  chain.singles = candidates.slice(from, to).filter(({ unit }) => unit.apart).length;
  for (let index = to - 1; index >= from; index--) {
    const candidate = candidates[index]!;
    if (!headingsAreMarked && isHeading(candidates, index, chain)) {
      candidate.kind = 'heading';
    } else if (isClause(candidate)) {
      candidate.kind = 'paragraph';
      candidate.shape = 'prose';
      chain.to = index;
      chain.headsText = true;
    } else {
      candidate.kind = 'fragment';
    }
  }
}

interface Run {
  from: number;
  /** The first decided unit behind the run. */
  to: number;
  /** Index of the first unit of the text that is no fragment: its title, if it is a heading. */
  title: number;
  headingsAreMarked: boolean;
}

interface Chain extends Run {
  headsText: boolean;
  /** Number of paragraphs that the chain is made of. */
  singles: number;
}

function isHeading(candidates: readonly Candidate[], index: number, chain: Chain): boolean {
  const candidate = candidates[index]!;
  const before = candidates[index - 1];
  const after = candidates[index + 1];
  if (after === undefined || isLinkLabel(candidate.text)) return false;
  const isTitle = index === chain.title;
  const lastBeforeText = index === chain.to - 1 && chain.headsText;
  if (lastBeforeText && after.shape === 'item' && introducesList(candidate)) return false;
  if (candidate.ending === 'question' && !lastBeforeText && !isTitle) return false;
  // Lines of one paragraph: a heading stands last, right above its text, or first, above what it names.
  const above = candidate.unit.apart ? 0 : linesAbove(candidates, index);
  if (lastBeforeText) {
    if (above > 1) return false;
    if (isName(candidate.text) && (above > 0 || before?.shape === 'fragment')) return false;
    return !(isStatement(candidate) && (before?.shape === 'open' || before?.shape === 'heading'));
  }
  if (isTitle) return after.unit.apart || !isLetterhead(candidates, index);
  if (above > 0) return false;
  if (index === chain.to - 1) return after.shape === 'fragment' && namesWhatFollows(candidate, after);
  if (isName(candidate.text) || isStatement(candidate)) return false;
  if (!after.unit.apart) return linesBelow(candidates, index) === 1 && chain.headsText;
  return chain.headsText && (chain.singles <= longestHeadingChain || index === chain.from);
}

/** Something that a heading can stand above. */
function isTextBelow(candidate: Candidate | undefined): boolean {
  if (candidate === undefined) return false;
  const { shape, kind } = candidate;
  return (
    shape === 'prose' || shape === 'item' || shape === 'row' || shape === 'heading' || kind === 'listItem'
  );
}

/** A label (*Närvarande*, *Bilagor*) above names, dates, files; but not the first line of an address. */
function namesWhatFollows({ unit, evidence, text, ending }: Candidate, after: Candidate): boolean {
  if (ending === 'colon') return true;
  if (!after.unit.apart && isContact(after.text)) return false;
  return unit.apart && evidence.count <= 5 && !/\d/.test(text) && !isName(text);
}

/** The lines of a sender: one of them is an address or a person. */
function isLetterhead(candidates: readonly Candidate[], index: number): boolean {
  for (let next = index + 1; candidates[next]?.unit.apart === false; next++) {
    if (isContact(candidates[next]!.text) || isName(candidates[next]!.text)) return true;
  }
  return false;
}

/** Number of open lines right above in the same paragraph, up to two. A statement ends them. */
function linesAbove(candidates: readonly Candidate[], index: number): number {
  let count = 0;
  while (count < 2 && index - count > 0 && !candidates[index - count]!.unit.apart) {
    const above = candidates[index - count - 1]!;
    if ((above.shape !== 'open' && above.shape !== 'fragment') || isStatement(above)) break;
    count++;
  }
  return count;
}

/** Number of open lines right below in the same paragraph, up to two. */
function linesBelow(candidates: readonly Candidate[], index: number): number {
  let count = 0;
  while (count < 2 && candidates[index + count + 1]?.unit.apart === false) {
    if (candidates[index + count + 1]!.shape !== 'open') break;
    count++;
  }
  return count;
}

/** A sentence that the list below goes on, or that announces it: no heading, though it has no colon. */
function introducesList(candidate: Candidate): boolean {
  return needsMore(candidate) || (candidate.evidence.hasVerb && candidate.evidence.count > 8);
}

/** *Riksnormen täcker kostnader för*: the list below ends the sentence. */
function needsMore({ text, evidence, ending }: Candidate): boolean {
  if (ending === 'question') return false;
  const last = text.slice(trimEnd(text, /\p{L}/u).length).toLowerCase();
  return evidence.hasVerb && leadingWords.has(last);
}

/** A statement of its own (*Du kan ansöka …*), more than a heading that happens to have a verb. */
function isStatement({ evidence, ending }: Candidate): boolean {
  return evidence.beginsAsClause && evidence.count > 6 && ending === 'open';
}

/** An open line that is read as a sentence when it heads nothing. */
function isClause(candidate: Candidate): boolean {
  const { evidence, ending, text } = candidate;
  if (isLinkLabel(text)) return false;
  if (ending === 'question') return questionWords.has(evidence.first) || evidence.count > 4;
  if (needsMore(candidate)) return true;
  return evidence.hasVerb && (evidence.beginsAsClause || evidence.count > 7 || ending === 'colon');
}

const linkLabel =
  /^(?:läs (?:mer|också|hela|vidare)|se (?:också|även|mer)|ladda (?:ner|ned|hem)|till (?:toppen|startsidan)|dela|skriv ut|lyssna|tillbaka|(?:nästa|föregående) (?:sida|artikel|nyhet)|visa mer)\b/i;

/** What stands on the buttons and links of a web page. */
function isLinkLabel(text: string): boolean {
  return text.length < 80 && linkLabel.test(text);
}

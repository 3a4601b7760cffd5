import { sureSubjects } from '../../../swedish/pronouns.ts';
import type { Swedish } from '../../../swedish/swedish.ts';
import { traitAt } from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import type { AnalysedBlock } from '../../../swedish/types.ts';
import { type ItemBuild, itemBuild } from './item-builds.ts';

/** Fewer items show no pattern to break. */
export const fewestItems = 3;

/** An item that is built otherwise than the rest of its list, and which of the messages of `lista-olika` it is told. */
export interface OddItem {
  block: AnalysedBlock;
  messageId: string;
}

/**
 * The items that break the pattern of their lists, at most one a list.
 *
 * @param items All list items of a text, in order.
 * @param blocks All blocks of the text.
 */
export function oddItems(
  items: readonly AnalysedBlock[],
  blocks: readonly AnalysedBlock[],
  swedish: Swedish,
): OddItem[] {
  return ledLists(items).flatMap((list) => {
    const lead = leadOf(blocks[list[0]!.index - 1], swedish);
    const odd = lead && !isLinked(list) ? oddBuild(list, lead, swedish) : undefined;
    return odd === undefined ? [] : [odd];
  });
}

/** A lead-in that every item goes on from with an infinitive: *Vi hjälper dig att*, *Du kan*. */
const infinitiveOpener =
  /(?:^|\s)(?:att|(?:kan|ska|får|vill|behöver|måste|bör|kunna)(?: (?:du|ni|vi|man|inte))?):?\s*$/iu;

/** What leads in to a list of pages. */
const linkList = /^(?:läs|mer|länk|relatera|genväg|innehåll|kontakt(?:a oss)?:?$|våra|hämta|ladda)/iu;

/** Headings that a list goes on from, as it does from a lead-in. */
const headingLead =
  /^(?:så(?: här)? gör du|gör så(?: här)?|tänk på|kom ihåg|skicka med|bifoga|du behöver):?$/iu;

/** How a list is led in: `infinitive` where each item goes on from *att* or *kan*; undefined where nothing leads in to it. */
function leadOf(leadIn: AnalysedBlock | undefined, swedish: Swedish): 'infinitive' | 'plain' | undefined {
  const text = leadIn?.text.trim() ?? '';
  if (leadIn === undefined || /[.!?]$/u.test(text)) return undefined;
  if (leadIn.kind === 'heading') return headingLead.test(text) ? 'plain' : undefined;
  if (infinitiveOpener.test(text)) return 'infinitive';
  // *Mer att läsa* and links lead to pages, whatever these are called.
  if (linkList.test(text)) return undefined;
  return text.endsWith(':') || verbIn(leadIn, swedish) ? 'plain' : undefined;
}

/** *Protokollet visar*: a lead-in without a colon, not a line that stands alone. */
function verbIn(leadIn: AnalysedBlock, swedish: Swedish): boolean {
  const sentence = leadIn.sentences[leadIn.sentences.length - 1];
  const tagged = sentence && swedish.tagged(sentence);
  if (tagged === undefined || sentence!.tokens.length < 2) return false;
  return sentence!.tokens.some((_, place) => (traitAt(tagged, place) & Trait.finite) !== 0);
}

/** Sorts of items of one list that show no pattern at all. */
const mostBuilds = 3;

/** Builds that good lists mix are of one sort: *Ta gärna med fika* beside *Du behöver inte boka*. */
const sortOf: Readonly<Partial<Record<ItemBuild, string>>> = {
  verb: 'said',
  sentence: 'said',
  noun: 'named',
  clause: 'clause',
};

function isLinked(items: readonly AnalysedBlock[]): boolean {
  return items.some(({ spans }) => spans.some(({ kind }) => kind === 'link'));
}

/** Items that go on from the same words: of inner lists only those under one item. */
function ledLists(blocks: readonly AnalysedBlock[]): AnalysedBlock[][] {
  const lists: AnalysedBlock[][] = [];
  let open: AnalysedBlock[][] = [];
  for (const block of blocks) {
    if (block.group === undefined) continue;
    if (open.some((list) => list?.[0]?.group !== block.group)) open = [];
    const depth = block.depth ?? 1;
    open.length = Math.min(open.length, depth + 1);
    const list = open[depth] ?? [];
    if (list.length === 0) lists.push(list);
    list.push(block);
    open[depth] = list;
  }
  return lists.filter(({ length }) => length >= fewestItems);
}

/** What an item that differs is told, by how most others are built and how it is. */
const oddBuilds: Readonly<Partial<Record<ItemBuild, Partial<Record<ItemBuild, string>>>>> = {
  verb: { noun: 'noun', question: 'build', sentence: 'build' },
  noun: { verb: 'verb', sentence: 'sentence', clause: 'build' },
  sentence: { noun: 'fragment', fragment: 'fragment' },
  clause: { noun: 'build' },
  finite: { noun: 'build' },
};

/** The first item that is built otherwise than nearly all others, and what it is told. */
function oddBuild(
  items: readonly AnalysedBlock[],
  lead: 'infinitive' | 'plain',
  swedish: Swedish,
): OddItem | undefined {
  const builds = items.map((item) => itemBuild(item, swedish, lead === 'infinitive'));
  const counts = new Map<ItemBuild, number>();
  for (const build of builds) if (build !== undefined) counts.set(build, (counts.get(build) ?? 0) + 1);
  const [main, most] = [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['noun', 0]);
  const others = [...counts].filter(([build]) => build !== main);
  const differing = others.reduce((sum, [, count]) => sum + count, 0);
  const unknown = items.length - most - differing;
  if (differing === 0 || unknown > items.length / 4) return undefined;
  const sorts = builds.map((build) => (build === undefined ? undefined : sortOf[build]));
  if (lead === 'plain' && new Set(sorts.filter((sort) => sort !== undefined)).size >= mostBuilds) {
    const at = sorts.findIndex((sort) => sort !== undefined && sort !== sorts[0]);
    return { block: items[at]!, messageId: 'mixed' };
  }
  if (most < 2 || differing > Math.max(1, items.length / 5)) return undefined;
  for (const [at, build] of builds.entries()) {
    if (build === undefined || build === main) continue;
    const messageId = oddBuilds[main as ItemBuild]?.[build];
    if (messageId === undefined || !isFault(items, builds, main as ItemBuild, at, lead)) continue;
    return { block: items[at]!, messageId };
  }
  return undefined;
}

/** Verbs of what must be, or may be. */
const duties = /\s(?:ska|skall|måste|får|bör)\s/u;

/** True unless the difference is one that good lists have too. */
function isFault(
  items: readonly AnalysedBlock[],
  builds: readonly (ItemBuild | undefined)[],
  main: ItemBuild,
  at: number,
  lead: 'infinitive' | 'plain',
): boolean {
  const first = (place: number) => items[place]!.sentences[0]!.tokens[0]!.lower;
  const build = builds[at];
  // *Hot, våld, att någon hotar dig* are things; *om du behöver hjälp* is none.
  if (build === 'clause') return first(at) === 'om';
  if (build === 'sentence' && main === 'verb') return lead === 'infinitive';
  // *Pensionärer betalar halva priset* stands well in a price list.
  if (build === 'sentence') return sureSubjects.has(first(at)) || duties.test(items[at]!.text);
  if (main !== 'clause') return true;
  const openers = items
    .filter((_, place) => builds[place] === 'clause')
    .map((item) => item.sentences[0]!.tokens[0]!.lower);
  return openers.every((opener) => opener === openers[0]);
}

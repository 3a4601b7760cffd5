import { addTo } from '../base/add-to.ts';
import { endLength, hashIn, isOfWholeText } from '../rules/fingerprint.ts';
import type { Finding } from '../rules/types.ts';
import { type Baseline, type BaselineEntry, type BaselineText, markedLength } from './baseline.ts';

/** What a baseline says of checked texts. */
export interface BaselineMatch {
  /** The findings that it knows. */
  known: ReadonlySet<Finding>;
  /** Entries that nothing answers to any more, with how many of them: of checked texts and of texts that are gone. */
  stale: readonly BaselineEntry[];
  /** Where texts that have moved stood before, by their path now. */
  movedFrom: ReadonlyMap<string, string>;
}

/** An entry with how many of its findings nobody has claimed. */
interface Open {
  entry: BaselineEntry;
  left: number;
}

/**
 * Finds out which findings are old. In order:
 *
 * 1. Within a text by fingerprint and anchor, then by fingerprint: the same sentence.
 * 2. Within a text by rule and anchor: a sentence that was rewritten but still has the same fault, so that only
 *    what is new in it is new. A long one may not have grown by more than a tenth. Then by rule and how a long sentence
 *    begins or ends, for those that were rewritten and moved.
 * 3. A text whose path is new takes the entries of a path that is gone if it has at least half of them: it has
 *    moved. Steps 1 and 2 hold for it.
 * 4. What is left of paths that are gone or were checked, by fingerprint, in any text: a page was divided or joined to
 *    another, or a passage moved to it. What still stands in its old place, though a comment accepts it, has not moved.
 *    Not for findings on a text as a whole, which would be the same for any two texts.
 *
 * @param texts Each path once.
 * @param gone Paths of the baseline that no longer exist.
 */
export function matchBaseline(
  baseline: Baseline,
  texts: readonly BaselineText[],
  gone: ReadonlySet<string>,
): BaselineMatch {
  const open = new Map<string, Open[]>();
  for (const entry of baseline.entries) addTo(open, entry.path, { entry, left: entry.count });
  const isNew = ({ path }: BaselineText) => !open.has(path) && !baseline.scores.has(path);
  const movedFrom = findMoves(texts.filter(isNew), open, gone);
  const known = new Set<Finding>();
  for (const text of texts) {
    const own = open.get(movedFrom.get(text.path) ?? text.path) ?? [];
    claim(text, own, known, [bySentence, byFingerprint, byAnchor, byBeginning, byEnd]);
  }
  const checked = new Set(texts.map(({ path }) => path));
  const pool = [...gone].flatMap((path) => open.get(path) ?? []);
  for (const { path, findings } of texts) {
    const own = open.get(path) ?? [];
    if (own.every(({ left }) => left === 0)) continue;
    const accepted = new Set(
      findings.filter(({ suppressed }) => suppressed?.kind === 'inline').map(fingerprintHash),
    );
    pool.push(...own.filter(({ entry }) => !accepted.has(entry.fingerprint)));
  }
  const moved = pool.filter(({ entry, left }) => left > 0 && !isOfWholeText(entry.fingerprint, entry.anchor));
  if (moved.length > 0) for (const text of texts) claim(text, moved, known, [bySentence, byFingerprint]);

  const stale = [...open.values()]
    .flat()
    .filter(({ entry, left }) => left > 0 && (checked.has(entry.path) || gone.has(entry.path)))
    .map(({ entry, left }) => ({ ...entry, count: left }));
  return { known, stale, movedFrom };
}

const fingerprintHash = ({ fingerprint }: Finding) => hashIn(fingerprint);

type Identity = Pick<BaselineEntry, 'rule' | 'fingerprint' | 'anchor' | 'ends'>;

/** What a finding and an entry must share; undefined for those that have it not. */
type Key = (identity: Identity) => string | undefined;
const bySentence: Key = ({ fingerprint, anchor }) => `${hashIn(fingerprint)} ${anchor}`;
const byFingerprint: Key = ({ fingerprint }) => hashIn(fingerprint);
const byAnchor: Key = ({ rule, anchor }) => `${rule} ${anchor}`;
const byBeginning: Key = ({ rule, ends }) => ends && `${rule} ${ends.slice(0, endLength)}`;
const byEnd: Key = ({ rule, ends }) => ends && `${rule} ${ends.slice(endLength)}`;
const sameSentence: ReadonlySet<Key> = new Set([bySentence, byFingerprint]);

/** How much longer a marked sentence or paragraph may be before its fault counts as a new one. */
const mostGrowth = 1.1;

function claim(
  { findings }: BaselineText,
  entries: readonly Open[],
  known: Set<Finding>,
  keys: readonly Key[],
): void {
  for (const key of keys) {
    const byKey = new Map<string, Open[]>();
    for (const one of entries) {
      if (one.left === 0) continue;
      const name = key(one.entry);
      if (name !== undefined) addTo(byKey, name, one);
    }
    if (byKey.size === 0) continue;
    for (const finding of findings) {
      // What the text turns off itself needs no entry.
      if (finding.suppressed?.kind === 'inline' || known.has(finding)) continue;
      const { ruleId: rule, fingerprint, anchor, ends } = finding;
      const name = key({ rule, fingerprint, anchor, ...(ends === undefined ? {} : { ends }) });
      if (name === undefined) continue;
      const found = byKey
        .get(name)
        ?.find(
          ({ entry, left }) =>
            left > 0 && (sameSentence.has(key) || markedLength(finding) <= entry.length * mostGrowth),
        );
      if (found === undefined) continue;
      found.left -= 1;
      known.add(finding);
    }
  }
}

/** Pairs new texts with paths that are gone, those that share most first. */
function findMoves(
  texts: readonly BaselineText[],
  open: ReadonlyMap<string, readonly Open[]>,
  gone: ReadonlySet<string>,
): Map<string, string> {
  const movedFrom = new Map<string, string>();
  if (texts.length === 0 || gone.size === 0) return movedFrom;
  const owners = new Map<string, BaselineEntry[]>();
  const sizes = new Map<string, number>();
  for (const path of gone) {
    for (const { entry } of open.get(path) ?? []) {
      if (isOfWholeText(entry.fingerprint, entry.anchor)) continue;
      sizes.set(path, (sizes.get(path) ?? 0) + entry.count);
      addTo(owners, entry.fingerprint, entry);
    }
  }
  const pairs: { from: string; to: string; shared: number }[] = [];
  for (const { path, findings } of texts) {
    const shared = new Map<string, number>();
    for (const hash of new Set(findings.map(({ fingerprint }) => hashIn(fingerprint)))) {
      for (const entry of owners.get(hash) ?? []) {
        shared.set(entry.path, (shared.get(entry.path) ?? 0) + entry.count);
      }
    }
    for (const [from, count] of shared) {
      if (2 * count >= sizes.get(from)!) pairs.push({ from, to: path, shared: count });
    }
  }
  pairs.sort((a, b) => b.shared - a.shared || (a.to + a.from < b.to + b.from ? -1 : 1));
  const taken = new Set<string>();
  for (const { from, to } of pairs) {
    if (taken.has(from) || movedFrom.has(to)) continue;
    taken.add(from);
    movedFrom.set(to, from);
  }
  return movedFrom;
}

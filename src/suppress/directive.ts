import type { Comment, ParsedDocument, SourceRange } from '../format/types.ts';

/**
 * What a comment tells the program to do.
 *
 * - `disable`: from the comment on.
 * - `enable`: no longer.
 * - `next`: for what comes next.
 * - `text`: for the whole text (front matter or a meta element).
 * - `unknown`: the comment speaks to the program, but not in words that it knows.
 */
export interface Directive extends SourceRange {
  kind: 'disable' | 'enable' | 'next' | 'text' | 'unknown';
  /** Ids of rules; empty for all rules. */
  rules: string[];
  reason?: string;
  /** The first word, as written. */
  word: string;
}

const kinds: Readonly<Record<string, Directive['kind']>> = {
  'klarsprak-disable': 'disable',
  'klarsprak-enable': 'enable',
  'klarsprak-disable-next': 'next',
};

/** Names of the entry in front matter, or of the meta element, that speaks for the whole text. */
const wholeTexts = ['klarsprak-disable', 'klarspråk-disable'];

/** What people write for a switch that has no rules. */
const allRules = new Set(['true', 'ja', 'yes', 'all', 'alla', '*']);

/** The directives of a text, in source order. */
export function directivesOf({
  comments,
  metadata,
  metadataRanges,
}: Pick<ParsedDocument, 'comments' | 'metadata' | 'metadataRanges'>): Directive[] {
  const directives: Directive[] = [];
  for (const word of wholeTexts) {
    const range = Object.hasOwn(metadataRanges, word) ? metadataRanges[word] : undefined;
    if (range === undefined) continue;
    const value = metadata[word]!.trim();
    // `false` is a switch that somebody turned back.
    if (!/^(?:false|nej|no)?$/iu.test(value)) {
      const { rules, reason } = readRules(allRules.has(value.toLowerCase()) ? '' : value);
      directives.push({ kind: 'text', word, rules, ...reason, ...range });
    }
  }
  for (const comment of comments) {
    const directive = readComment(comment);
    if (directive !== undefined) directives.push(directive);
  }
  return directives;
}

function readComment({ text, start, end }: Comment): Directive | undefined {
  const trimmed = text.normalize('NFC').trim();
  // Who writes Swedish writes it as the word is spelt.
  if (!/^klarspr[aå]k-/iu.test(trimmed)) return undefined;
  const word = /^[^\s:]*/u.exec(trimmed)![0];
  const name = word.toLowerCase().replace('å', 'a');
  const kind = Object.hasOwn(kinds, name) ? kinds[name]! : 'unknown';
  const { rules, reason } = readRules(trimmed.slice(word.length));
  return { kind, word, rules, ...reason, start, end };
}

/** Reads `rule, rule: reason` or `rule, rule -- reason`; all of it may be left out. */
function readRules(text: string): { rules: string[]; reason: { reason?: string } } {
  const colon = text.indexOf(':');
  const dashes = text.indexOf('--');
  const isDashed = dashes >= 0 && (colon < 0 || dashes < colon);
  const at = isDashed ? dashes : colon;
  const named = at < 0 ? text : text.slice(0, at);
  const reason =
    at < 0
      ? ''
      : text
          .slice(at + (isDashed ? 2 : 1))
          .replace(/\s+/gu, ' ')
          .trim();
  const rules = named
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((rule) => rule !== '');
  return { rules, reason: reason === '' ? {} : { reason } };
}

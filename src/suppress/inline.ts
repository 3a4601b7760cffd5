import { firstIndex } from '../base/binary-search.ts';
import { didYouMean } from '../base/nearest.ts';
import { identityMap } from '../format/offset-map.ts';
import type { SourceRange } from '../format/types.ts';
import type { ActiveRule, RuleSet } from '../rules/ruleset.ts';
import type { RuleReport } from '../rules/run.ts';
import type { Finding, Report } from '../rules/types.ts';
import type { AnalysedBlock, AnalysedDocument } from '../swedish/types.ts';
import { type Directive, directivesOf } from './directive.ts';
import { type PlacedBlock, placedBlocks } from './placed-blocks.ts';

/** Names that are no rules for which a like one is looked for: a hostile text has thousands. */
const mostGuessed = 20;

/** What comments are judged by. */
export interface InlineOptions {
  /** The rules that ran. */
  rules: RuleSet;
  /** All rules that there are, whether they ran or not. Asked for when a comment names one that did not run. */
  ruleIds(): readonly string[];
  /** A comment without a reason is reported. */
  requireReason: boolean;
}

/** A directive with what became of it. */
interface Applied {
  directive: Directive;
  /** Where `next` holds; undefined when nothing comes next. */
  target: SourceRange | undefined;
  /** True once it turned something off, or on again. */
  used: boolean;
  /** The rules of findings that it turned off. */
  usedRules: Set<string>;
}

/**
 * Marks the findings that the writer has turned off in the text, and reports the comments that do nothing: unused
 * ones, unknown rules, missing reasons.
 *
 * @param findings In source order; those turned off get `suppressed`.
 */
export function suppressInline(
  findings: readonly Finding[],
  document: AnalysedDocument,
  options: InlineOptions,
): RuleReport[] {
  const directives = directivesOf(document);
  if (directives.length === 0) return [];
  const targets = new NextTargets(document);
  const applied = directives.map(
    (directive): Applied => ({
      directive,
      target: directive.kind === 'next' ? targets.after(directive.end) : undefined,
      used: false,
      usedRules: new Set(),
    }),
  );
  markFindings(findings, applied);
  const judge = [...options.rules.active.values()].find(({ rule }) => rule.judgesComments === true);
  return judge === undefined ? [] : reportsOf(applied, judge, document, options);
}

function markFindings(findings: readonly Finding[], applied: readonly Applied[]): void {
  const whole = applied.filter(({ directive }) => directive.kind === 'text');
  const switches = new Switches();
  const nexts = applied.filter(({ target }) => target !== undefined);
  nexts.sort((a, b) => a.target!.start - b.target!.start);
  let atSwitch = 0;
  let atNext = 0;
  let open: Applied[] = [];
  for (const finding of findings) {
    while (atSwitch < applied.length && applied[atSwitch]!.directive.end <= finding.start) {
      switches.take(applied[atSwitch++]!);
    }
    while (atNext < nexts.length && nexts[atNext]!.target!.start <= finding.start)
      open.push(nexts[atNext++]!);
    if (open.length > 0) open = open.filter(({ target }) => target!.end > finding.start);
    const by =
      open.findLast((one) => names(one, finding) && finding.end <= one.target!.end) ??
      switches.holding(finding.ruleId) ??
      whole.find((one) => names(one, finding));
    if (by === undefined) continue;
    by.used = true;
    by.usedRules.add(finding.ruleId);
    const { reason } = by.directive;
    finding.suppressed = { kind: 'inline', ...(reason === undefined ? {} : { reason }) };
  }
  for (; atSwitch < applied.length; atSwitch++) switches.take(applied[atSwitch]!);
}

function names({ directive }: Applied, { ruleId }: Finding): boolean {
  return directive.rules.length === 0 || directive.rules.includes(ruleId);
}

/** What `disable` and `enable` have turned off so far. */
class Switches {
  /** The last directive that spoke of all rules, and of each rule since then. */
  #all: Applied | undefined;
  readonly #rules = new Map<string, Applied>();

  take(applied: Applied): void {
    const { kind, rules } = applied.directive;
    if (kind !== 'disable' && kind !== 'enable') return;
    if (kind === 'enable') applied.used = this.#isOff(rules);
    if (rules.length === 0) {
      this.#rules.clear();
      this.#all = applied;
    } else {
      for (const rule of rules) this.#rules.set(rule, applied);
    }
  }

  holding(ruleId: string): Applied | undefined {
    const last = this.#rules.get(ruleId) ?? this.#all;
    return last?.directive.kind === 'disable' ? last : undefined;
  }

  #isOff(rules: readonly string[]): boolean {
    if (rules.length > 0) return rules.some((rule) => this.holding(rule) !== undefined);
    return [this.#all, ...this.#rules.values()].some((last) => last?.directive.kind === 'disable');
  }
}

/** Finds what a `next` holds for. */
class NextTargets {
  readonly #source: string;
  readonly #blocks: readonly PlacedBlock[];

  constructor({ blocks, source }: AnalysedDocument) {
    this.#source = source;
    this.#blocks = placedBlocks(blocks);
  }

  /**
   * The block that begins after an offset, or the rest of the sentence or the next sentence when the offset is
   * inside a block. Before a list or table, on a line of its own, all of it. Undefined at the end of the text.
   */
  after(offset: number): SourceRange | undefined {
    const blocks = this.#blocks;
    const index = firstIndex(blocks.length, (at) => blocks[at]!.end > offset);
    const placed = blocks[index];
    if (placed === undefined) return undefined;
    const { block, start } = placed;
    if (start < offset) return sentenceAfter(placed, offset);
    let { end } = placed;
    const isApart = /[\r\n]/u.test(this.#source.slice(offset, start));
    if (isApart && block.group !== undefined && blocks[index - 1]?.block.group !== block.group) {
      for (let at = index + 1; at < blocks.length; at++) {
        const other = blocks[at]!;
        if (other.block.group !== block.group && !isDeeper(other.block, block)) break;
        end = other.end;
      }
    }
    return { start, end };
  }
}

function sentenceAfter({ block, end }: PlacedBlock, offset: number): SourceRange {
  const { sentences, map } = block;
  const sentence = sentences[firstIndex(sentences.length, (at) => map.rawEnd(sentences[at]!.end) > offset)];
  return sentence === undefined
    ? { start: offset, end }
    : { start: map.rawStart(sentence.start), end: map.rawEnd(sentence.end) };
}

/** True for an item of a list inside the list of `item`. */
function isDeeper(other: AnalysedBlock, item: AnalysedBlock): boolean {
  return item.kind === 'listItem' && other.kind === 'listItem' && (other.depth ?? 0) > (item.depth ?? 0);
}

function reportsOf(
  applied: readonly Applied[],
  judge: ActiveRule,
  { source, damage }: AnalysedDocument,
  { rules, ruleIds, requireReason }: InlineOptions,
): RuleReport[] {
  const reports: RuleReport[] = [];
  let known: readonly string[] | undefined;
  let unknown = 0;
  for (const { directive, used, usedRules } of applied) {
    const report = (messageId: string, data: NonNullable<Report['data']> = {}, isMild = false) => {
      const block = commentBlock(source, directive);
      reports.push({
        rule: judge,
        report: {
          block,
          start: 0,
          end: block.text.length,
          messageId,
          data: { word: directive.word, ...data },
          ...(isMild ? { severity: 'info' } : {}),
        },
      });
    };
    if (directive.kind === 'unknown') {
      report('unknownWord');
      continue;
    }
    for (const rule of directive.rules) {
      if (rules.active.has(rule)) continue;
      known ??= ruleIds();
      if (known.includes(rule)) continue;
      unknown++;
      report('unknownRule', { rule, meant: didYouMean(rule, unknown > mostGuessed ? [] : known) });
    }
    if (requireReason && directive.kind !== 'enable' && directive.reason === undefined) report('noReason');
    if (directive.kind === 'enable') {
      if (!used) report('unusedEnable', {}, true);
      continue;
    }
    // A rule that did not run might have found something: nobody knows whether it is turned off in vain.
    if (damage !== null) continue;
    if (directive.rules.length === 0) {
      if (!used) report('unused', {}, true);
      continue;
    }
    const idle = directive.rules.filter((rule) => rules.active.has(rule) && !usedRules.has(rule));
    if (idle.length === directive.rules.length) report('unused', {}, true);
    else for (const rule of idle) report('unusedRule', { rule }, true);
  }
  return reports;
}

/** A comment as a block, so that it can be reported on. */
function commentBlock(source: string, { start, end }: SourceRange): AnalysedBlock {
  return {
    kind: 'fragment',
    text: source.slice(start, end),
    map: identityMap(start),
    spans: [],
    index: -1,
    language: 'other',
    sentences: [],
    bits: [],
    notes: [],
  };
}

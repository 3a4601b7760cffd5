import type { PlaceMap } from '../format/types.ts';
import type { LineIndex } from '../source/lines.ts';
import type { AnalysedBlock } from '../swedish/types.ts';
import { type Hashes, Identities } from './fingerprint.ts';
import { giveWay } from './give-way.ts';
import type { ActiveRule } from './ruleset.ts';
import { milder } from './severity.ts';
import type { Finding, MessageLanguage, Report, RuleMeta, Severity, Source } from './types.ts';

/** Fills `{name}` in a message; a name without data stays as it is, so that a slip shows in a test. */
function fillMessage(template: string, data: NonNullable<Report['data']>, language: MessageLanguage): string {
  let filled = '';
  let from = 0;
  for (let open = template.indexOf('{'); open >= 0; open = template.indexOf('{', open + 1)) {
    const close = template.indexOf('}', open);
    if (close < 0) break;
    const name = template.slice(open + 1, close);
    if (!Object.hasOwn(data, name)) continue;
    const value = data[name]!;
    filled += template.slice(from, open) + (typeof value === 'object' ? value[language] : value);
    from = close + 1;
  }
  return filled + template.slice(from);
}

/** A source as people cite it: *Myndigheternas skrivregler, 1.4.2*. */
export function citation(source: Source): string {
  return source.section === undefined ? source.name : `${source.name}, ${source.section}`;
}

/** The page of a rule, relative to the project's root. */
export function rulePage(ruleId: string): string {
  return `docs/regler/${ruleId}.md`;
}

/** What findings are written with beside their reports. */
export interface FindingOptions {
  /** Words that are not reported, in lower case. */
  accept?: ReadonlySet<string>;
  /** What earlier states of the text were hashed to: the result is the same, sooner. */
  hashes?: Hashes | undefined;
  /** Where people find the text, for documents that have no lines. */
  places?: PlaceMap | undefined;
}

/** A report without the block it is on, which may be asked for again when the block stands elsewhere. */
export interface BlockReport {
  rule: ActiveRule;
  report: Omit<Report, 'block'>;
  /** What it says wherever its block stands, in one language. Filled by `FindingWriter`. */
  wording?: Wording;
}

/** Turns the reports of one text into findings with raw offsets, one by one, while what they speak of is at hand. */
export class FindingWriter {
  readonly #findings: Finding[] = [];
  readonly #identities: Identities;
  readonly #lines: LineIndex;
  readonly #language: MessageLanguage;
  readonly #options: FindingOptions;
  readonly #notes = new Notes();
  /** What rules give way to. */
  readonly #yieldsTo = new Map<string, readonly string[]>();

  /** @param blocks All blocks of the text. */
  constructor(
    blocks: readonly AnalysedBlock[],
    lines: LineIndex,
    language: MessageLanguage,
    options: FindingOptions = {},
  ) {
    this.#identities = new Identities(blocks, options.hashes);
    this.#lines = lines;
    this.#language = language;
    this.#options = options;
  }

  add(made: BlockReport, block: AnalysedBlock): void {
    const { accept, places } = this.#options;
    const { meta } = made.rule.rule;
    if (meta.yieldsTo !== undefined) this.#yieldsTo.set(meta.id, meta.yieldsTo);
    const wording = this.#wordingOf(made, block);
    if (accept !== undefined && accept.size > 0 && accept.has(wording.actual.toLowerCase())) return;
    this.#findings.push(toFinding(made, block, wording, this.#identities, this.#lines, places));
  }

  /**
   * What was added, in source order, each place, rule and message once, without those that give way to others. For one
   * call, at the end.
   */
  findings(): Finding[] {
    const findings = this.#findings;
    findings.sort(
      (a, b) =>
        a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
    );
    const single = findings.filter((finding, index) => {
      const previous = findings[index - 1];
      return (
        previous === undefined ||
        previous.ruleId !== finding.ruleId ||
        previous.start !== finding.start ||
        previous.end !== finding.end ||
        previous.message !== finding.message
      );
    });
    const kept = giveWay(single, this.#yieldsTo);
    numberOccurrences(kept);
    return kept;
  }

  #wordingOf(made: BlockReport, block: AnalysedBlock): Wording {
    if (made.wording !== undefined) return made.wording;
    const { rule, report } = made;
    const { meta } = rule.rule;
    const language = this.#language;
    const actual = block.text.slice(report.start, report.end);
    const template = meta.messages[report.messageId]?.[language] ?? report.messageId;
    const wording: Wording = {
      ruleId: meta.id,
      severity: severityOf(made),
      message: fillMessage(template, { actual, note: report.note ?? '', ...report.data }, language).trim(),
      actual,
      suggestions: report.suggestions ?? [],
      note: this.#notes.of(meta, report, language),
      url: rulePage(meta.id),
      ...this.#identities.of(meta, report, block),
    };
    made.wording = wording;
    return wording;
  }
}

/** Why, what to do and who says so, put together once for all findings that say the same. */
class Notes {
  readonly #known = new Map<object, { meta: RuleMeta; source: Source | undefined; note: string }>();

  of(meta: RuleMeta, report: Omit<Report, 'block'>, language: MessageLanguage): string {
    const { source } = report;
    const because = report.note ?? meta.why;
    const known = this.#known.get(because);
    if (known !== undefined && known.meta === meta && known.source === source) return known.note;
    const sources = source === undefined ? meta.sources : [source];
    const label = language === 'sv' ? 'Källa' : 'Source';
    const note = `${because[language]} ${meta.todo[language]} ${label}: ${sources.map(citation).join('; ')}.`;
    this.#known.set(because, { meta, source, note });
    return note;
  }
}

/** Tells findings with the same fingerprint apart by their order in the text, from 1. */
function numberOccurrences(findings: readonly Finding[]): void {
  const counts = new Map<string, number>();
  for (const finding of findings) {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    finding.fingerprint = `${finding.fingerprint}:${count}`;
  }
}

/** What a report says wherever its block stands and whatever stands around it. */
type Wording = Omit<
  Finding,
  'start' | 'end' | 'line' | 'column' | 'endLine' | 'endColumn' | 'place' | 'suppressed' | 'anchor' | 'ends'
> & {
  /** Undefined where the neighbours decide it. */
  anchor: string | undefined;
};

function severityOf({ rule, report }: BlockReport): Severity {
  if (report.severity === undefined) return rule.severity;
  return rule.configured ? milder(report.severity, rule.severity) : report.severity;
}

function toFinding(
  { rule, report }: BlockReport,
  block: AnalysedBlock,
  wording: Wording,
  identities: Identities,
  lines: LineIndex,
  places: PlaceMap | undefined,
): Finding {
  const start = block.map.rawStart(report.start);
  const end = block.map.rawEnd(report.end);
  const from = lines.position(start);
  const to = lines.position(end);
  const { severity } = wording;
  const isWhole = wording.anchor === undefined;
  const ends = isWhole ? identities.ends(rule.rule.meta, report, block, severity) : undefined;
  return {
    ruleId: wording.ruleId,
    severity,
    message: wording.message,
    start,
    end,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...(places === undefined ? {} : { place: places.placeOf(start) }),
    actual: wording.actual,
    suggestions: wording.suggestions,
    note: wording.note,
    url: wording.url,
    fingerprint: wording.fingerprint,
    anchor: wording.anchor ?? identities.anchorByNeighbours(rule.rule.meta, report, block, severity),
    ...(wording.extent === undefined ? {} : { extent: wording.extent }),
    ...(ends === undefined ? {} : { ends }),
  };
}

import type { PlaceMap } from '../format/types.ts';
import type { LineIndex } from '../source/lines.ts';
import type { AnalysedBlock } from '../swedish/types.ts';
import { type HashMemory, Identities } from './fingerprint.ts';
import { milder } from './ruleset.ts';
import type { RuleReport } from './run.ts';
import type { Finding, MessageLanguage, Report, Severity, Source } from './types.ts';

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

/**
 * Turns reports into findings with raw offsets, in source order, each place, rule and message once.
 *
 * @param blocks All blocks of the text.
 * @param hashes What earlier states of the text were hashed to: the result is the same, sooner.
 */
export function toFindings(
  reports: readonly RuleReport[],
  blocks: readonly AnalysedBlock[],
  lines: LineIndex,
  language: MessageLanguage,
  accept: ReadonlySet<string> = new Set(),
  { hashes, places }: { hashes?: HashMemory | undefined; places?: PlaceMap | undefined } = {},
): Finding[] {
  const findings: Finding[] = [];
  const identities = new Identities(blocks, hashes);
  for (const made of reports) {
    const wording = wordingOf(made, identities, language);
    if (accept.size > 0 && accept.has(wording.actual.toLowerCase())) continue;
    findings.push(toFinding(made, wording, identities, lines, places));
  }
  findings.sort(
    (a, b) => a.start - b.start || a.end - b.end || (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0),
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
  numberOccurrences(single);
  return single;
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
  'start' | 'end' | 'line' | 'column' | 'endLine' | 'endColumn' | 'place' | 'suppressed' | 'anchor'
> & {
  /** Undefined where the neighbours decide it. */
  anchor: string | undefined;
};

/** Room for what a report was found to say. It holds for one rule set, one block's content and one language. */
export interface ReportMemory {
  wording?: Wording;
}

function wordingOf(made: RuleReport, identities: Identities, language: MessageLanguage): Wording {
  const known = made.memory?.wording;
  if (known !== undefined) return known;
  const { rule, report } = made;
  const { meta } = rule.rule;
  const actual = report.block.text.slice(report.start, report.end);
  const template = meta.messages[report.messageId]?.[language] ?? report.messageId;
  const sources = report.source === undefined ? meta.sources : [report.source];
  const cited = sources.map(citation).join('; ');
  const because = (report.note ?? meta.why)[language];
  const sourceLabel = language === 'sv' ? 'Källa' : 'Source';
  const wording: Wording = {
    ruleId: meta.id,
    severity: severityOf(made),
    message: fillMessage(template, { actual, note: report.note ?? '', ...report.data }, language).trim(),
    actual,
    suggestions: report.suggestions ?? [],
    note: `${because} ${meta.todo[language]} ${sourceLabel}: ${cited}.`,
    url: rulePage(meta.id),
    ...identities.of(meta, report),
  };
  if (made.memory !== undefined) made.memory.wording = wording;
  return wording;
}

function severityOf({ rule, report }: RuleReport): Severity {
  if (report.severity === undefined) return rule.severity;
  return rule.configured ? milder(report.severity, rule.severity) : report.severity;
}

function toFinding(
  { rule, report }: RuleReport,
  wording: Wording,
  identities: Identities,
  lines: LineIndex,
  places: PlaceMap | undefined,
): Finding {
  const start = report.block.map.rawStart(report.start);
  const end = report.block.map.rawEnd(report.end);
  const from = lines.position(start);
  const to = lines.position(end);
  const { severity } = wording;
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
    anchor: wording.anchor ?? identities.anchorByNeighbours(rule.rule.meta, report, severity),
    ...(wording.extent === undefined ? {} : { extent: wording.extent }),
  };
}

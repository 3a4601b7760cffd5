import { NotificationType, RequestType } from 'vscode-languageserver/node';
import type { DocumentType } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/index.ts';
import { countFindings, formatNumber } from '../output/messages.ts';
import { summarise } from '../output/outcome.ts';
import { type Checked, mostChecked, type Rest } from './checks.ts';
import type { OpenDocument } from './document.ts';
import type { ServerSettings } from './settings.ts';
import { serverTexts } from './texts.ts';

/** Something wrong beside the text. */
export interface StatusProblem {
  message: string;
  file?: string;
  /** From 1. */
  line?: number;
}

/** What the editor can tell of a text: above all why nothing is marked. */
export interface Status {
  uri: string;
  /** `checked` in earnest, or why not; `configuration` is a check with a faulty configuration. */
  state: 'checked' | 'damaged' | 'configuration' | 'stale' | Rest;
  /** One sentence for people. */
  message: string;
  problems: StatusProblem[];
  /** True when no command can have the text checked either. */
  neverChecked?: true;
  findings?: number;
  documentType?: DocumentType;
  /** LIX, when the text has one. */
  lix?: number;
  /** The total score, 0–100, when the text is long enough for one. */
  score?: number;
}

/** Sent to clients that ask for it with the initialisation option `status: true`, when it changes. */
export const statusNotification = new NotificationType<Status>('klarsprak/status');
/** Asks for the same. */
export const statusRequest = new RequestType<{ uri: string }, Status | null, void>('klarsprak/status');

/** A check for a report: of an open text, or of another text as if it lay there (a saved version to compare with). */
export interface ResultParams {
  uri: string;
  text?: string;
}
export const resultRequest = new RequestType<ResultParams, CheckResult | null, void>('klarsprak/result');

export function statusOf(document: OpenDocument, checked: Checked, settings: ServerSettings): Status {
  const { result, rest, language } = checked;
  const problems = checked.problems.map(({ message, file, line }) => ({
    message: message[language],
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
  }));
  const base = { uri: document.uri, problems };
  const texts = serverTexts[language].status;
  if (result === undefined) {
    const state = rest ?? 'failed';
    const isNever = state === 'tooLarge' && document.text.length > mostChecked;
    const message = restMessage(state, document, checked, settings);
    return { ...base, state, message, ...(isNever ? { neverChecked: true } : {}) };
  }
  const known = {
    ...base,
    findings: checked.findings.length,
    documentType: result.documentType,
    ...(result.measures.lix === null ? {} : { lix: result.measures.lix }),
    ...(result.score.total === null ? {} : { score: result.score.total }),
  };
  const [problem] = problems;
  if (result.findings.some(({ ruleId }) => ruleId === 'skadad-text')) {
    return { ...known, state: 'damaged', message: texts.damaged };
  }
  if (problem !== undefined) {
    const place =
      problem.file === undefined ? '' : `${problem.file}${problem.line ? `:${problem.line}` : ''}: `;
    return { ...known, state: 'configuration', message: `${place}${problem.message}` };
  }
  if (checked.revision !== document.revision) return { ...known, state: 'stale', message: texts.onlySaved };
  const findings = countFindings(summarise([{ path: '', result }]), language);
  return { ...known, state: 'checked', message: findings === '' ? clean(checked, result) : findings };
}

/** Why nothing is marked in a text that has been checked: not all of them are to be praised. */
function clean({ findings, language }: Checked, result: CheckResult): string {
  const texts = serverTexts[language].status;
  const accepted = result.findings.length - findings.length;
  if (accepted > 0) return texts.accepted(formatNumber(accepted, language));
  return result.measures.words === 0 ? texts.noText : texts.clean;
}

function restMessage(
  state: Rest,
  { text }: OpenDocument,
  { language, fault }: Checked,
  settings: ServerSettings,
): string {
  const texts = serverTexts[language].status;
  switch (state) {
    case 'tooLarge':
      return text.length > mostChecked
        ? texts.farTooLarge(formatNumber(text.length, language), formatNumber(mostChecked, language))
        : texts.tooLarge(formatNumber(text.length, language), formatNumber(settings.maxSize, language));
    case 'waiting':
      return settings.run === 'onSave' ? texts.onlySaved : texts.waiting;
    case 'failed':
      return fault?.[language] ?? '';
    default:
      return texts[state];
  }
}

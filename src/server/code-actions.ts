import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { formatNumber } from '../output/messages.ts';
import type { Finding, MessageLanguage, RuleMeta } from '../rules/types.ts';
import type { AnalysedDocument } from '../swedish/types.ts';
import { acceptingComment } from './accepting-comment.ts';
import { commands } from './commands.ts';
import { toDiagnostic } from './diagnostics.ts';
import type { OpenDocument } from './document.ts';
import { bestReplacements, replacement, sureFixes } from './fixes.ts';
import { metaOf } from './rule-meta.ts';
import { serverTexts } from './texts.ts';

/**
 * The kind that corrects a text as a whole. Who asks for all corrections of a text gets it when a person does; who names
 * it gets it always. So saving never changes words unless the settings name it.
 */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.klarsprak`;

/** What a client can take. */
export interface ActionAbilities {
  /** Edits may come when an action is chosen. */
  resolvesEdits: boolean;
  /** Edits may name the version that they are for. */
  versionedEdits: boolean;
}

/** What an action is that is worked out when it is chosen. */
export interface LaterEdit {
  uri: string;
  revision: number;
  /** The rule whose findings are replaced. */
  ruleId: string;
}

/** Findings of a selection that get actions of their own. */
const mostOffered = 50;

/** The longest that a word of a list is taken to be, in UTF-16 units. */
const longestWord = 60;

/**
 * The actions for the findings that overlap a range. They are made from the server's own findings: the ranges that
 * a client sends back with its diagnostics are in whatever units the client likes. Without a project on the disk
 * nothing is offered that is written in its configuration.
 */
export function codeActions(
  document: OpenDocument,
  findings: readonly Finding[],
  { range, context }: CodeActionParams,
  abilities: ActionAbilities,
  language: MessageLanguage,
  reading: AnalysedDocument | undefined,
  hasProject: boolean,
): CodeAction[] {
  const asks = (kind: string) =>
    context.only === undefined ||
    context.only.some((only) => kind === only || kind.startsWith(`${only}.`) || only === '');
  const actions: CodeAction[] = [];
  if (asks(CodeActionKind.QuickFix)) {
    const from = document.positions.offset(range.start);
    const to = document.positions.offset(range.end);
    const here = findings.filter(({ start, end }) => start <= to && end >= from);
    // What is marked most closely comes first.
    here.sort((one, other) => one.end - one.start - (other.end - other.start) || one.start - other.start);
    // Who selects the whole text chooses from no menu of thousands; clients ask for it all the same.
    here.length = Math.min(here.length, mostOffered);
    const maker = new ActionMaker(document, findings, abilities, language, reading, hasProject);
    for (const finding of here) actions.push(...maker.actionsFor(finding));
  }
  const named = context.only ?? [];
  // A menu of everything at the caret is no place for what changes the whole text.
  const wider = named.filter((kind) => kind !== '' && fixAllKind.startsWith(`${kind}.`));
  const isInvoked = context.triggerKind === CodeActionTriggerKind.Invoked;
  if (named.includes(fixAllKind) || (isInvoked && wider.length > 0)) {
    const sure = sureFixes(findings);
    const edits = bestReplacements(document, sure);
    if (edits.length > 0) {
      actions.push({
        title: serverTexts[language].fixAll,
        kind: fixAllKind,
        edit: workspaceEdit(document, edits, abilities),
      });
    }
  }
  return actions;
}

/** The edit of an action that was left for later; undefined when the text has changed since. */
export function laterEdit(
  document: OpenDocument,
  findings: readonly Finding[],
  { revision, ruleId }: LaterEdit,
  abilities: ActionAbilities,
): WorkspaceEdit | undefined {
  if (document.revision !== revision) return undefined;
  const meant = findings.filter((one) => one.ruleId === ruleId);
  return workspaceEdit(document, bestReplacements(document, meant), abilities);
}

function workspaceEdit(
  { uri, version }: OpenDocument,
  edits: TextEdit[],
  { versionedEdits }: ActionAbilities,
): WorkspaceEdit {
  return versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version: version ?? null }, edits }] }
    : { changes: { [uri]: edits } };
}

class ActionMaker {
  readonly #document: OpenDocument;
  readonly #findings: readonly Finding[];
  readonly #abilities: ActionAbilities;
  readonly #language: MessageLanguage;
  readonly #reading: AnalysedDocument | undefined;
  readonly #hasProject: boolean;
  /** Actions for a rule or word stand once in a menu, however many findings the range has. */
  readonly #offered = new Set<string>();

  constructor(
    document: OpenDocument,
    findings: readonly Finding[],
    abilities: ActionAbilities,
    language: MessageLanguage,
    reading: AnalysedDocument | undefined,
    hasProject: boolean,
  ) {
    this.#document = document;
    this.#findings = findings;
    this.#abilities = abilities;
    this.#language = language;
    this.#reading = reading;
    this.#hasProject = hasProject;
  }

  actionsFor(finding: Finding): CodeAction[] {
    const diagnostics = [toDiagnostic(finding, this.#document.positions)];
    return [
      ...this.#replacements(finding, diagnostics),
      ...this.#replaceAll(finding),
      ...this.#words(finding, diagnostics),
      ...this.#accept(finding, diagnostics),
      ...this.#turnOff(finding, diagnostics),
    ];
  }

  #replacements(finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const texts = serverTexts[this.#language];
    const from = shorten(finding.actual);
    return finding.suggestions.flatMap((suggestion, index) => {
      const edit = replacement(this.#document, finding, suggestion);
      if (edit === undefined) return [];
      return {
        title: suggestion === '' ? texts.remove(from) : texts.replace(from, suggestion),
        kind: CodeActionKind.QuickFix,
        diagnostics,
        isPreferred: index === 0,
        edit: this.#edit([edit]),
      };
    });
  }

  #replaceAll({ ruleId }: Finding): CodeAction[] {
    const alike = this.#findings.filter((one) => one.ruleId === ruleId && one.suggestions.length > 0);
    if (alike.length < 2 || !this.#isNew(`all ${ruleId}`)) return [];
    const count = formatNumber(alike.length, this.#language);
    const action: CodeAction = {
      title: serverTexts[this.#language].replaceAll(count, this.#titleOf(ruleId)),
      kind: CodeActionKind.QuickFix,
    };
    const { uri, revision } = this.#document;
    const later: LaterEdit = { uri, revision, ruleId };
    return [
      this.#abilities.resolvesEdits
        ? { ...action, data: later }
        : { ...action, edit: this.#edit(bestReplacements(this.#document, alike)) },
    ];
  }

  #words({ ruleId, actual }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    if (
      beyondWords.has(metaOf(ruleId)?.group) ||
      !isListable(actual) ||
      !this.#isNew(`word ${actual.toLowerCase()}`)
    )
      return [];
    const texts = serverTexts[this.#language];
    const { uri } = this.#document;
    const add = (title: string, list: 'personal' | 'project') =>
      this.#command(title, diagnostics, commands.addWord, uri, actual, list);
    return [
      add(texts.addPersonal(actual), 'personal'),
      ...(this.#hasProject ? [add(texts.addProject(actual), 'project')] : []),
    ];
  }

  #accept(finding: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    const { ruleId, actual } = finding;
    const texts = serverTexts[this.#language];
    const title = texts.acceptHere(this.#titleOf(ruleId));
    const comment =
      this.#reading && acceptingComment(this.#document, this.#reading, finding, texts.acceptReason);
    if (comment !== undefined) {
      return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: this.#edit([comment]) }];
    }
    if (this.#document.file === undefined || !this.#isNew(`accept ${ruleId} ${actual}`)) return [];
    const words = isListable(actual) ? actual : undefined;
    return [this.#command(title, diagnostics, commands.acceptInFile, this.#document.uri, ruleId, words)];
  }

  #turnOff({ ruleId }: Finding, diagnostics: Diagnostic[]): CodeAction[] {
    if (!this.#hasProject || !this.#isNew(`off ${ruleId}`)) return [];
    const title = serverTexts[this.#language].turnOff(this.#titleOf(ruleId));
    return [this.#command(title, diagnostics, commands.turnOffRule, this.#document.uri, ruleId)];
  }

  #command(title: string, diagnostics: Diagnostic[], name: string, ...given: unknown[]): CodeAction {
    const command: Command = { title, command: name, arguments: given };
    return { title, kind: CodeActionKind.QuickFix, diagnostics, command };
  }

  #edit(edits: TextEdit[]): WorkspaceEdit {
    return workspaceEdit(this.#document, edits, this.#abilities);
  }

  #isNew(action: string): boolean {
    if (this.#offered.has(action)) return false;
    this.#offered.add(action);
    return true;
  }

  #titleOf(ruleId: string): string {
    return metaOf(ruleId)?.title[this.#language] ?? ruleId;
  }
}

/** Rules that mark words to point at something else: the sentence, the heading, the link. */
const beyondWords: ReadonlySet<RuleMeta['group'] | undefined> = new Set(['meningar', 'struktur', 'webb']);

/** A word or a short phrase, which a list of accepted words can hold. */
function isListable(words: string): boolean {
  return (
    words.length <= longestWord &&
    /\p{L}/u.test(words) &&
    !/[\r\n]/u.test(words) &&
    words.split(' ').length <= 4
  );
}

function shorten(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > longestWord ? `${line.slice(0, longestWord - 1).trimEnd()}…` : line;
}

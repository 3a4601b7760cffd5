import type { Element } from 'hast';
import { h } from 'hastscript';
import { documentGoals } from '../document-type/document-types.ts';
import { reviewQuestions } from '../document-type/review-questions.ts';
import { pageScript } from '../generated/report-page.ts';
import { Mask, maskNotice } from '../privacy/mask.ts';
import type { MessageLanguage } from '../rules/types.ts';
import { agenda } from './agenda.ts';
import { contentPolicy, toPage } from './document.ts';
import { bestExamples, worstExamples } from './examples.ts';
import { agendaSection } from './sections/agenda.ts';
import { exampleSection } from './sections/examples.ts';
import { frequentSection } from './sections/frequent.ts';
import { gateSection } from './sections/gates.ts';
import { goalSection } from './sections/goals.ts';
import { inShort } from './sections/in-short.ts';
import { scoreSection } from './sections/scores.ts';
import type { Section } from './sections/section.ts';
import { textSection } from './sections/texts.ts';
import { unreadSection } from './sections/unread.ts';
import { markedSentences } from './sentences.ts';
import { NoteTable, toTextView } from './text-view.ts';
import type { NotesFile, ReportData, ReviewedText, RuleView, UnreadFile } from './types.ts';
import { reportWords } from './words.ts';

export interface ReportInput {
  texts: readonly ReviewedText[];
  unread: readonly UnreadFile[];
  language: MessageLanguage;
  /** The day of the report, `2026-05-04`. */
  date: string;
  /** Leaves out names and other personal data. */
  mask: boolean;
  /** Whether a word in lower case is a Swedish word; makes masking surer. */
  isWord?: (lower: string) => boolean;
  rules: Readonly<Record<string, RuleView>>;
  /** The group's notes of an earlier run. */
  notes?: NotesFile;
  /** Further sections, such as the trend over time. */
  sections?: readonly Section[];
}

/**
 * One self-contained page for a group of reviewers: it loads nothing, and its policy forbids it to. What comes
 * from texts is put in as text nodes and as data, never as markup.
 */
export function toReport(input: ReportInput): string {
  const { language, unread, sections = [] } = input;
  const words = reportWords[language];
  const data = reportData(input);
  const sentences = markedSentences(data.texts);
  const missed = input.texts.flatMap(({ gates = [] }, index) =>
    gates.length === 0 ? [] : [{ name: data.texts[index]!.name, gates }],
  );
  const parts: Section[] = [
    agendaSection(agenda(sentences, data.texts, data.rules), data),
    textSection(data),
    scoreSection(data),
    goalSection(data),
    frequentSection(data),
    exampleSection(bestExamples(sentences), worstExamples(sentences), data),
    ...(missed.length === 0 ? [] : [gateSection(missed, language)]),
    ...sections,
    ...(unread.length === 0
      ? []
      : [
          unreadSection(
            unread.map((file, index) => (input.mask ? anonymous(file, index, language) : file)),
            language,
          ),
        ]),
  ];
  return toPage(language, words.title, contentPolicy(true), [
    h('a', { href: '#innehall', className: ['skip'] }, words.skip),
    toolbar(language),
    h('main', { id: 'innehall', tabIndex: -1 }, [
      h('div', { id: 'overview' }, [
        h('h1', words.title),
        h('p', { className: ['lead'] }, `${words.made(input.date)}. ${words.private}`),
        ...(input.mask ? [h('p', { className: ['lead'] }, maskNotice[language])] : []),
        h('noscript', [h('p', { className: ['notice'] }, words.noScript)]),
        inShort(data),
        h('nav', { ariaLabel: words.sections, className: ['contents'] }, [
          h(
            'ul',
            parts.map(({ id, title }) => h('li', [h('a', { href: `#${id}` }, title)])),
          ),
        ]),
        ...parts.map(({ id, title, content }) =>
          h('section', { ariaLabelledBy: [`${id}-rubrik`], id, tabIndex: -1 }, [
            h('h2', { id: `${id}-rubrik` }, title),
            ...content,
          ]),
        ),
      ]),
      h('div', { id: 'reading', hidden: true }),
      h('div', { id: 'all-texts', hidden: true }),
    ]),
    h('p', { id: 'live', role: 'status', className: ['live'] }),
    h('script', { id: 'data', type: 'application/json' }, asScriptData(data)),
    h('script', pageScript),
  ]);
}

function toolbar(language: MessageLanguage): Element {
  const words = reportWords[language];
  return h('header', { className: ['top'] }, [
    h('div', { className: ['tools'], id: 'tools', hidden: true }, [
      h('button', { type: 'button', id: 'save-notes' }, words.save),
      h('button', { type: 'button', id: 'open-notes' }, words.open),
      h('input', {
        type: 'file',
        id: 'notes-file',
        accept: '.json,application/json',
        hidden: true,
        ariaLabel: words.open,
      }),
      h('button', { type: 'button', id: 'print' }, words.print),
      h('button', { type: 'button', id: 'print-all' }, words.printAll),
      h('button', { type: 'button', id: 'theme' }, words.theme),
    ]),
  ]);
}

/** Makes what the page works from. Texts are masked here, before anything else looks at them. */
function reportData(input: ReportInput): ReportData {
  const { language, mask, isWord } = input;
  const notes = new NoteTable();
  const options = { language, mask, ...(isWord === undefined ? {} : { isWord }) };
  const texts = input.texts.map((text, index) => toTextView(text, index + 1, notes, options));
  const types = [...new Set(texts.map(({ type }) => type))];
  const used = new Set(texts.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)));
  return {
    language,
    texts,
    rules: Object.fromEntries(Object.entries(input.rules).filter(([id]) => used.has(id))),
    notes: notes.notes,
    questions: Object.fromEntries(
      types.map((type) => [type, reviewQuestions(type).map((question) => question[language])]),
    ),
    sentenceGoals: Object.fromEntries(
      types.flatMap((type) => {
        const goal = documentGoals[type].meanSentenceLength?.most;
        return goal === undefined ? [] : [[type, goal]];
      }),
    ),
    savedNotes: input.notes === undefined ? null : mask ? maskNotes(input.notes, input) : input.notes,
  };
}

function maskNotes(file: NotesFile, { texts, language, isWord }: ReportInput): NotesFile {
  // A note may name a person by the one word that the texts have in full.
  const all = texts.flatMap(({ document }) => document.blocks.map(({ text }) => text));
  all.push(...Object.values(file.agenda));
  for (const { note, questions } of Object.values(file.texts)) {
    all.push(note ?? '', ...Object.values(questions ?? {}));
  }
  const mask = new Mask(all, language, isWord);
  const maskAll = (answers: Record<string, string>) =>
    Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, mask.mask(answer).text]));
  return {
    klarsprakNotes: 1,
    agenda: maskAll(file.agenda),
    texts: Object.fromEntries(
      Object.entries(file.texts).map(([id, { status, note, questions }]) => [
        id,
        {
          ...(status === undefined ? {} : { status }),
          ...(note === undefined ? {} : { note: mask.mask(note).text }),
          ...(questions === undefined ? {} : { questions: maskAll(questions) }),
        },
      ]),
    ),
  };
}

function anonymous({ error }: UnreadFile, index: number, language: MessageLanguage): UnreadFile {
  return { path: `${reportWords[language].file} ${index + 1}`, error };
}

/** JSON that no text can end the element of. */
function asScriptData(data: ReportData): string {
  return JSON.stringify(data)
    .replace(/</gu, '\\u003c')
    .replace(/\u2028/gu, '\\u2028')
    .replace(/\u2029/gu, '\\u2029');
}

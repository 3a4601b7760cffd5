import { statuses, type TextView } from '../types.ts';
import type { ReportWords } from '../words.ts';
import { element } from './dom.ts';
import type { NoteBook } from './note-book.ts';

/** How far the group has come with a text. */
export function statusChoice({ id }: TextView, notes: NoteBook, words: ReportWords): HTMLElement {
  const now = notes.status(id);
  return element(
    'fieldset',
    { class: 'status' },
    element('legend', {}, words.status),
    ...statuses.map((status) => {
      const input = element('input', {
        type: 'radio',
        name: `status-${id}`,
        value: status,
        checked: status === now,
      });
      input.addEventListener('change', () => notes.setStatus(id, status));
      return element('label', { class: 'choice' }, input, ` ${words.statuses[status]}`);
    }),
  );
}

/**
 * The questions to ask of a text, and room for the group's answers and notes.
 *
 * @param heading The level of its heading.
 */
export function questionForm(
  { id }: TextView,
  questions: readonly string[],
  notes: NoteBook,
  words: ReportWords,
  heading: 'h2' | 'h3',
): HTMLElement {
  const saved = notes.of(id);
  const list = element('ol', { class: 'questions' });
  for (const [index, question] of questions.entries()) {
    const field = `answer-${id}-${index}`;
    const area = element('textarea', { id: field, rows: 2 });
    area.value = saved.questions?.[question] ?? '';
    area.addEventListener('input', () => notes.setAnswer(id, question, area.value));
    list.append(element('li', {}, element('label', { for: field }, question), area));
  }
  const field = `note-${id}`;
  const note = element('textarea', { id: field, rows: 4 });
  note.value = saved.note ?? '';
  note.addEventListener('input', () => notes.setNote(id, note.value));
  return element(
    'section',
    { 'aria-label': words.questions, class: 'review' },
    element(heading, {}, words.questions),
    element('p', {}, words.questionsHelp),
    list,
    element('label', { for: field }, words.note),
    note,
    element('p', { class: 'aside' }, words.notesHelp),
  );
}

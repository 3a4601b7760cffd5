import { formatNumber } from '../../output/messages.ts';
import type { MessageLanguage } from '../../rules/types.ts';
import type { ReportData } from '../types.ts';
import { reportWords } from '../words.ts';
import { byId, element } from './dom.ts';
import type { NoteBook } from './note-book.ts';

/** Makes the table of texts sortable and searchable. Returns what shows the status of a text. */
export function startTextTable(data: ReportData, notes: NoteBook): (id: string) => void {
  const words = reportWords[data.language];
  const table = byId<HTMLTableElement>('texts');
  const rows = [...table.tBodies[0]!.rows];
  const rowById = new Map(rows.map((row) => [row.dataset.id!, row]));

  const showStatus = (id: string): void => {
    const cell = rowById.get(id)?.querySelector('.status');
    const status = notes.status(id);
    if (cell) {
      cell.textContent = words.statuses[status];
      (cell as HTMLElement).dataset.status = status;
    }
  };
  const search = byId<HTMLInputElement>('search');
  const department = byId<HTMLSelectElement>('department-choice');
  const type = byId<HTMLSelectElement>('type-choice');
  const status = byId<HTMLSelectElement>('status-choice');
  const filter = (): void => {
    const wanted = search.value.trim().toLocaleLowerCase(data.language);
    let shown = 0;
    for (const row of rows) {
      const [name, from, kind] = row.cells;
      row.hidden =
        !name!.textContent!.toLocaleLowerCase(data.language).includes(wanted) ||
        (department.value !== '' && from!.textContent !== department.value) ||
        (type.value !== '' && kind!.dataset.type !== type.value) ||
        (status.value !== '' && notes.status(row.dataset.id!) !== status.value);
      if (!row.hidden) shown++;
    }
    byId('shown-texts').textContent = words.shownTexts(
      formatNumber(shown, data.language),
      formatNumber(rows.length, data.language),
    );
  };
  for (const control of [search, department, type, status]) control.addEventListener('input', filter);
  byId('text-controls').hidden = false;
  for (const id of rowById.keys()) showStatus(id);
  filter();

  makeSortable(table, rows, data.language);
  return (id) => {
    showStatus(id);
    // The text may have left what is looked for, or come into it.
    if (status.value !== '') filter();
  };
}

/** Lets the headings sort the rows, which stand in `rows` in the order that they are shown in. */
function makeSortable(table: HTMLTableElement, rows: HTMLTableRowElement[], language: MessageLanguage): void {
  const order = new Intl.Collator(language, { numeric: true });
  for (const [column, heading] of [...table.tHead!.rows[0]!.cells].entries()) {
    const numeric = heading.classList.contains('number');
    const button = element('button', { type: 'button' }, heading.textContent ?? '');
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      // Figures are read from the highest, names from the first letter.
      const first = numeric ? 'descending' : 'ascending';
      const other = numeric ? 'ascending' : 'descending';
      const direction = heading.getAttribute('aria-sort') === first ? other : first;
      for (const cell of table.tHead!.rows[0]!.cells) cell.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', direction);
      const sign = direction === 'ascending' ? 1 : -1;
      rows.sort((a, b) => {
        const [one, two] = [a.cells[column]!, b.cells[column]!];
        return (
          sign *
          (numeric
            ? Number(one.dataset.value) - Number(two.dataset.value)
            : order.compare(one.textContent ?? '', two.textContent ?? ''))
        );
      });
      table.tBodies[0]!.append(...rows);
    });
  }
}

import { formatNumber } from '../../output/messages.ts';
import { linkedText } from '../text-link.ts';
import type { ReportData } from '../types.ts';
import { reportWords } from '../words.ts';
import { byId, element } from './dom.ts';
import { NoteBook } from './note-book.ts';
import { TextPage } from './text-page.ts';
import { startTextTable } from './text-table.ts';

/** The page's script: shows one text at a time beside the overview, and keeps the group's notes. */
const data = JSON.parse(byId('data').textContent ?? '') as ReportData;
const words = reportWords[data.language];
const live = byId('live');
const overview = byId('overview');
const reading = byId('reading');
const allTexts = byId('all-texts');

function say(message: string): void {
  live.textContent = message;
}

const notes = new NoteBook(data, say);
const showStatus = startTextTable(data, notes);
notes.onStatus = showStatus;
notes.onOpen = () => {
  for (const { id } of data.texts) showStatus(id);
  showAgenda();
  show(false);
};

function showAgenda(): void {
  for (const area of overview.querySelectorAll<HTMLTextAreaElement>('[data-agenda]')) {
    area.value = notes.agenda(area.dataset.agenda!);
  }
}
for (const area of overview.querySelectorAll<HTMLTextAreaElement>('[data-agenda]')) {
  area.addEventListener('input', () => notes.setAgenda(area.dataset.agenda!, area.value));
}
showAgenda();

/** @param move Whether to move the focus to what is shown. */
function show(move = true): void {
  const id = linkedText(location.hash);
  const index = id === undefined ? -1 : data.texts.findIndex((text) => text.id === id);
  overview.hidden = index >= 0;
  reading.hidden = index < 0;
  if (index < 0) {
    reading.replaceChildren();
    document.title = words.title;
    const section = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    if (move && section) {
      section.scrollIntoView();
      section.focus({ preventScroll: true });
    }
    return;
  }
  const page = new TextPage(data, index, notes);
  reading.replaceChildren(page.root);
  document.title = `${data.texts[index]!.name} – ${words.title}`;
  if (!move) return;
  window.scrollTo(0, 0);
  page.root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
}
window.addEventListener('hashchange', () => show());
show(location.hash !== '');

byId('print').addEventListener('click', () => window.print());
byId('print-all').addEventListener('click', () => {
  allTexts.replaceChildren(...data.texts.map((_, index) => new TextPage(data, index, notes, 2).root));
  document.body.classList.add('printing-all');
  window.print();
});
// What is typed is no content of the element, so print would leave it out where it is longer than the field.
window.addEventListener('beforeprint', () => {
  for (const area of document.querySelectorAll('textarea')) {
    if (area.value === '' || area.nextElementSibling?.classList.contains('printed')) continue;
    area.after(element('p', { class: 'printed' }, area.value));
  }
});
window.addEventListener('afterprint', () => {
  document.body.classList.remove('printing-all');
  allTexts.replaceChildren();
  for (const copy of document.querySelectorAll('p.printed')) copy.remove();
});

const root = document.documentElement;
byId('theme').addEventListener('click', () => {
  const dark = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
  root.dataset.theme = dark === 'dark' ? 'light' : 'dark';
});
byId('tools').hidden = false;
if (data.savedNotes !== null) {
  say(words.opened(formatNumber(Object.keys(data.savedNotes.texts).length, data.language)));
}

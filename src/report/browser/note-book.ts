import { readNotes } from '../notes-file.ts';
import type { NotesFile, ReportData, Status, TextNotes, TextView } from '../types.ts';
import { type ReportWords, reportWords } from '../words.ts';
import { byId, element } from './dom.ts';

const fileName = 'klarsprak-anteckningar.json';

/** The group's notes: in memory until somebody saves them to a file, and nowhere else. */
export class NoteBook {
  #notes: NotesFile;
  #unsaved = false;
  readonly #words: ReportWords;
  readonly #texts: ReadonlyMap<string, TextView>;
  readonly #say: (message: string) => void;
  /** Called when all notes are new. */
  onOpen: () => void = () => {};
  /** Called when the status of a text is new. */
  onStatus: (id: string) => void = () => {};

  constructor(data: ReportData, say: (message: string) => void) {
    this.#words = reportWords[data.language];
    this.#texts = new Map(data.texts.map((text) => [text.id, text]));
    this.#notes = data.savedNotes ?? { klarsprakNotes: 1, texts: {}, agenda: {} };
    this.#say = say;
    byId('save-notes').addEventListener('click', () => this.#save());
    const input = byId<HTMLInputElement>('notes-file');
    byId('open-notes').addEventListener('click', () => input.click());
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file !== undefined) void this.#open(file);
      input.value = '';
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.#unsaved) event.preventDefault();
    });
  }

  of(id: string): TextNotes {
    return this.#notes.texts[id] ?? {};
  }

  status(id: string): Status {
    return this.of(id).status ?? 'none';
  }

  agenda(id: string): string {
    return this.#notes.agenda[id] ?? '';
  }

  setStatus(id: string, status: Status): void {
    this.#change(id).status = status;
    this.onStatus(id);
  }

  setNote(id: string, note: string): void {
    this.#change(id).note = note;
  }

  setAnswer(id: string, question: string, answer: string): void {
    const notes = this.#change(id);
    notes.questions = { ...notes.questions, [question]: answer };
  }

  setAgenda(id: string, answer: string): void {
    this.#notes.agenda[id] = answer;
    this.#unsaved = true;
  }

  #change(id: string): TextNotes {
    this.#unsaved = true;
    const name = this.#texts.get(id)?.name;
    const notes = this.#notes.texts[id] ?? {};
    if (name !== undefined) notes.name = name;
    this.#notes.texts[id] = notes;
    return notes;
  }

  #save(): void {
    const blob = new Blob([`${JSON.stringify(this.#notes, null, 2)}\n`], { type: 'application/json' });
    const href = URL.createObjectURL(blob);
    element('a', { href, download: fileName }).click();
    setTimeout(() => URL.revokeObjectURL(href), 10_000);
    this.#unsaved = false;
    this.#say(this.#words.saved);
  }

  async #open(file: File): Promise<void> {
    const notes = readNotes(await file.text());
    if (notes === undefined) {
      this.#say(this.#words.notNotes);
      return;
    }
    this.#notes = notes;
    this.#unsaved = false;
    this.onOpen();
    const known = Object.keys(notes.texts).filter((id) => this.#texts.has(id));
    this.#say(this.#words.opened(String(known.length)));
  }
}

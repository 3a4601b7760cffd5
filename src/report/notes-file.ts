import { type NotesFile, type Status, statuses, type TextNotes } from './types.ts';

/** Reads a file of notes. Undefined when it is something else; what is not understood in it is left out. */
export function readNotes(json: string): NotesFile | undefined {
  let content: unknown;
  try {
    content = JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
  if (!isRecord(content) || content.klarsprakNotes !== 1) return undefined;
  const texts: Record<string, TextNotes> = {};
  for (const [id, value] of Object.entries(isRecord(content.texts) ? content.texts : {})) {
    if (!isRecord(value)) continue;
    const notes: TextNotes = {};
    if (typeof value.name === 'string') notes.name = value.name;
    if (statuses.includes(value.status as Status)) notes.status = value.status as Status;
    if (typeof value.note === 'string') notes.note = value.note;
    if (isRecord(value.questions)) notes.questions = strings(value.questions);
    texts[id] = notes;
  }
  return { klarsprakNotes: 1, texts, agenda: isRecord(content.agenda) ? strings(content.agenda) : {} };
}

function strings(record: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

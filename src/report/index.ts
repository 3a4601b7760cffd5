export { departmentsOf } from './department.ts';
export { readNotes } from './notes-file.ts';
export { type ReportInput, toReport } from './page.ts';
export type { NotesFile, ReviewedText, RuleView, UnreadFile } from './types.ts';

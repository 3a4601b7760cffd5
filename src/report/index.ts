export { departmentsFor, departmentsOf } from './department.ts';
export { shortHash } from './identity.ts';
export { readNotes } from './notes-file.ts';
export type { Section } from './overview.ts';
export { type ReportInput, toReport } from './page.ts';
export { trendSection } from './trend-section.ts';
export type { NotesFile, ReviewedText, RuleView, UnreadFile } from './types.ts';

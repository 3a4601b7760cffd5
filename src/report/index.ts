export { departmentsFor, departmentsOf } from './department.ts';
export { shortHash } from './identity.ts';
export { readNotes } from './notes-file.ts';
export { toReport } from './page.ts';
export type { Section } from './sections/section.ts';
export { trendSection } from './sections/trend.ts';
export type { NotesFile, RuleView } from './types.ts';

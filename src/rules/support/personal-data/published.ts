import type { DocumentType } from '../../../document-type/document-types.ts';

/** Document types that anybody may read on the web: there what tells of a private person is a leak, not a slip of form. */
export const publishedTypes: readonly DocumentType[] = [
  'webbsida',
  'nyhetsbrev',
  'pressmeddelande',
  'protokoll',
];

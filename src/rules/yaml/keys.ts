import { type DocumentType, documentTypes } from '../../document-type/document-types.ts';

/** Keys of a rule file, of a term line and so on: the same as in `schema/rule.schema.json`. */
export const ruleKeys = {
  rule: [
    'id',
    'group',
    'quality',
    'title',
    'severity',
    'documentTypes',
    'notDocumentTypes',
    'what',
    'why',
    'todo',
    'sources',
    'message',
    'messages',
    'fel',
    'ratt',
    'lists',
    'terms',
    'patterns',
  ],
  term: [
    'term',
    'class',
    'replace',
    'note',
    'source',
    'severity',
    'confidence',
    'not',
    'only',
    'compounds',
    'match',
    'forms',
    'notIn',
    'documentTypes',
    'notDocumentTypes',
    'explain',
    'field',
    'near',
  ],
  pattern: ['pattern', 'message', 'replace', 'note', 'severity', 'not'],
  source: ['name', 'section', 'url'],
  wrong: ['text', 'finds', 'suggests', 'format', 'documentType'],
  right: ['text', 'format', 'documentType'],
  termFile: ['title', 'source', 'severity', 'lists', 'terms'],
  glossary: ['lists', 'terms'],
} as const;

export const confidences = ['high', 'medium', 'low'] as const;
export const typeIds = Object.keys(documentTypes) as DocumentType[];

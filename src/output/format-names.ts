/** The output formats, in the order in which they are shown. By themselves, so that the command line can read its options without loading one. */
export const formatNames = [
  'stylish',
  'json',
  'ndjson',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'checkstyle',
  'markdown',
  'html',
] as const;

export type FormatName = (typeof formatNames)[number];

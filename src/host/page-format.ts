import type { FormatId } from '../format/types.ts';

const formats: Readonly<Record<string, FormatId>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'plain',
  'text/markdown': 'markdown',
};

/** The format that a header `Content-Type` tells, or undefined for what is no text. */
export function pageFormatOf(contentType: string | undefined): FormatId | undefined {
  const type = (contentType ?? '').split(';', 1)[0]!.trim().toLowerCase();
  return Object.hasOwn(formats, type) ? formats[type] : undefined;
}

/** The encoding that a header `Content-Type` declares. */
export function charsetOf(contentType: string | undefined): string | undefined {
  return /charset\s*=\s*["']?([\w-]{1,40})/iu.exec(contentType ?? '')?.[1];
}

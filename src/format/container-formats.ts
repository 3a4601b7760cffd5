import { extensionOf } from './extension.ts';
import type { ContainerFormat } from './types.ts';

/** The formats whose text is in a container of bytes, by the extensions of their files. */
const extensions: Readonly<Record<string, ContainerFormat>> = {
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  odt: 'odt',
  ott: 'odt',
  fodt: 'odt',
  rtf: 'rtf',
  pdf: 'pdf',
  eml: 'eml',
  msg: 'msg',
  mhtml: 'mhtml',
  mht: 'mhtml',
};

/** The extensions of containers, without their dots. */
export const containerExtensions: readonly string[] = Object.keys(extensions);

const starts = (bytes: Uint8Array, text: string, at = 0): boolean =>
  bytes.length >= at + text.length &&
  Array.from(text).every((character, index) => bytes[at + index] === character.charCodeAt(0));

/** The head of a zip archive or the directory of a compound file, as Latin-1. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index++) text += String.fromCharCode(bytes[index]!);
  return text;
}

/**
 * The container that bytes are, by what they begin with; by the path's extension where the beginning says
 * nothing. Undefined for text, and for other files that are no text.
 */
export function containerFormatOf(bytes: Uint8Array, path = ''): ContainerFormat | undefined {
  const named = extensionOf(path);
  const expected = Object.hasOwn(extensions, named) ? extensions[named] : undefined;
  if (starts(bytes, '{\\rtf')) return 'rtf';
  // Some programs write something before the header; readers look for it in the first kilobyte.
  if (starts(bytes, '%PDF-') || (expected === 'pdf' && latin1(bytes.subarray(0, 1024)).includes('%PDF-')))
    return 'pdf';
  if (starts(bytes, 'PK\u0003\u0004')) {
    // OpenDocument says what it is in the first part of the archive. What the archive says goes before the name.
    if (starts(bytes, 'mimetypeapplication/vnd.oasis.opendocument.text', 30)) return 'odt';
    const tail = latin1(bytes.subarray(Math.max(0, bytes.length - 65_536)));
    if (tail.includes('word/document.xml')) return 'docx';
    if (expected === 'docx' || expected === 'odt') return expected;
    const head = latin1(bytes.subarray(0, 8192));
    if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
    return head.includes('word/') ? 'docx' : undefined;
  }
  if (starts(bytes, '\u00d0\u00cf\u0011\u00e0'))
    return expected === 'docx' ? 'docx' : expected === 'msg' ? 'msg' : undefined;
  if (expected === 'odt' && /<office:document[\s>]/u.test(latin1(bytes.subarray(0, 8192)))) return 'odt';
  const isMessage = expected === 'eml' || expected === 'mhtml';
  return isMessage && beginsAsMessage(bytes) ? expected : undefined;
}

/** A message begins with its headers, below the line that archives of messages put before each. */
function beginsAsMessage(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s*(?:>?From [^\n]*\n)?[!-9;-~]+[ \t]*:/u.test(
    latin1(bytes.subarray(0, 1024)),
  );
}

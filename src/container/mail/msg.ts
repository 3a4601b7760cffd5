import msgReader, { type FieldsData } from '@kenjiuno/msgreader';
import type { ParsedDocument } from '../../format/types.ts';
import { damaged } from '../limits.ts';
import { messageDocument } from './document.ts';

/** Reads a message that Outlook has saved ([MS-OXMSG]). */
export function readMsg(bytes: Uint8Array): ParsedDocument {
  const fields = fieldsOf(bytes);
  return messageDocument('msg', {
    subject: fields.subject,
    text: fields.body,
    html: fields.bodyHtml ?? (fields.html === undefined ? undefined : decodeHtml(fields.html, fields)),
    attachments: (fields.attachments ?? [])
      .filter(({ attachmentHidden }) => !attachmentHidden)
      .map(({ fileName, name }) => fileName ?? name ?? '?'),
  });
}

function fieldsOf(bytes: Uint8Array): FieldsData {
  let fields: FieldsData;
  try {
    const copy = new Uint8Array(bytes);
    fields = new msgReader.default(copy.buffer).getFileData();
  } catch {
    throw damaged('msg', { sv: 'den går inte att tolka', en: 'it cannot be parsed' });
  }
  if (fields.error !== undefined)
    throw damaged('msg', { sv: 'den går inte att tolka', en: 'it cannot be parsed' });
  return fields;
}

/** HTML as bytes, in the code page that the message names. */
function decodeHtml(bytes: Uint8Array, { internetCodepage }: FieldsData): string {
  const label =
    internetCodepage === 65001
      ? 'utf-8'
      : internetCodepage === 28591 || internetCodepage === undefined
        ? 'windows-1252'
        : `windows-${internetCodepage}`;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

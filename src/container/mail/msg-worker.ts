import { parentPort, workerData } from 'node:worker_threads';
import msgReader, { type FieldsData } from '@kenjiuno/msgreader';
import { TextDecoder } from '../text-decoder.ts';
import type { Message } from './document.ts';

/** Reads an Outlook message; null when it is none. */
function readMessage(bytes: Uint8Array): Message | null {
  const fields = new msgReader.default(new Uint8Array(bytes).buffer).getFileData();
  if (fields.error !== undefined) return null;
  const { html } = fields;
  return {
    subject: textOf(fields.subject),
    text: textOf(fields.body),
    html: textOf(fields.bodyHtml) ?? (html instanceof Uint8Array ? decodeHtml(html, fields) : undefined),
    attachments: (fields.attachments ?? [])
      .filter(({ attachmentHidden }) => !attachmentHidden)
      .map(({ fileName, name }) => textOf(fileName) ?? textOf(name) ?? '?'),
    sealed: /^IPM\.Note\.SMIME/u.test(textOf(fields.messageClass) ?? ''),
  };
}

/** A damaged message has numbers and bytes where its properties promise text. */
function textOf(field: unknown): string | undefined {
  return typeof field === 'string' ? field : undefined;
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

parentPort?.postMessage(readMessage(workerData as Uint8Array));

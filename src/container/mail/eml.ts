import type { ParsedDocument } from '../../format/types.ts';
import { damaged } from '../limits.ts';
import { runThread } from '../thread.ts';
import { type Message, messageDocument } from './document.ts';

/** Reads an e-mail message (RFC 5322, MIME). */
export async function readEml(bytes: Uint8Array): Promise<ParsedDocument> {
  const message = await runThread<Message | null>('eml', bytes);
  if (message === null) {
    throw damaged('eml', {
      sv: 'den har ingen avsändare och inget ämne',
      en: 'it has no sender and no subject',
    });
  }
  return messageDocument('eml', message);
}

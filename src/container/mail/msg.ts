import type { ParsedDocument } from '../../format/types.ts';
import { runThread, unparsable } from '../thread.ts';
import { type Message, messageDocument } from './document.ts';

/** Reads a message that Outlook has saved ([MS-OXMSG]). */
export async function readMsg(bytes: Uint8Array): Promise<ParsedDocument> {
  const message = await runThread<Message | null>('msg', bytes);
  if (message === null) throw unparsable('msg');
  return messageDocument('msg', message);
}

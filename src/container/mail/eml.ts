import PostalMime from 'postal-mime';
import type { ParsedDocument } from '../../format/types.ts';
import { damaged } from '../limits.ts';
import { messageDocument } from './document.ts';

/** Reads an e-mail message (RFC 5322, MIME). */
export async function readEml(bytes: Uint8Array): Promise<ParsedDocument> {
  let mail: Awaited<ReturnType<typeof PostalMime.parse>>;
  try {
    mail = await PostalMime.parse(bytes, { maxNestingDepth: 30, maxHeadersSize: 1 << 20 });
  } catch {
    throw damaged('eml', { sv: 'den går inte att tolka', en: 'it cannot be parsed' });
  }
  if (mail.headers.length === 0) {
    throw damaged('eml', {
      sv: 'den har ingen avsändare och inget ämne',
      en: 'it has no sender and no subject',
    });
  }
  return messageDocument('eml', {
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // Pictures in the text are no attachments to its reader.
    attachments: mail.attachments
      .filter(({ related, disposition }) => !related && disposition !== 'inline')
      .map(({ filename, mimeType }) => filename ?? mimeType),
  });
}

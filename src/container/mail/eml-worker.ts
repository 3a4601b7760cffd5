import { parentPort, workerData } from 'node:worker_threads';
import './lenient-decoding.ts';
import PostalMime from 'postal-mime';
import type { Message } from './document.ts';

/** Reads an e-mail message; null when it has no head. */
async function readMessage(bytes: Uint8Array): Promise<Message | null> {
  const mail = await PostalMime.parse(bytes, {
    maxNestingDepth: 30,
    maxHeadersSize: 1 << 20,
    // What others have written, as a forwarded message, is not the sender's own text.
    forceRfc822Attachments: true,
  });
  if (mail.headers.length === 0) return null;
  return {
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    // Pictures in the text are no attachments to its reader.
    attachments: mail.attachments
      .filter(({ related, disposition }) => !related && disposition !== 'inline')
      .filter(({ mimeType }) => !signature.test(mimeType))
      .map(({ filename, mimeType }) => filename ?? (mimeType === 'message/rfc822' ? 'e-brev.eml' : mimeType)),
    sealed: mail.headers.some(({ key, value }) => key === 'content-type' && seal.test(value)),
  };
}

/** A message whose text is all inside of what is encrypted or signed. */
const seal = /^\s*(?:application\/(?:x-)?pkcs7-mime|multipart\/encrypted)\b/iu;
/** The sign of a message that can be read without it. */
const signature = /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature)$/iu;

/**
 * Bytes put together. The parser collects the lines of a body in a `Blob`, and Node's own takes twenty microseconds and a
 * kilobyte for each of them.
 */
class JoinedBytes {
  readonly #parts: readonly (ArrayBuffer | Uint8Array | string)[];

  constructor(parts: readonly (ArrayBuffer | Uint8Array | string)[]) {
    this.#parts = parts;
  }

  async arrayBuffer(): Promise<ArrayBuffer> {
    const bytes = this.#parts.map((part) =>
      typeof part === 'string'
        ? Buffer.from(part)
        : part instanceof ArrayBuffer
          ? new Uint8Array(part)
          : part,
    );
    const joined = new Uint8Array(bytes.reduce((length, part) => length + part.byteLength, 0));
    let at = 0;
    for (const part of bytes) {
      joined.set(part, at);
      at += part.byteLength;
    }
    return joined.buffer;
  }
}

globalThis.Blob = JoinedBytes as unknown as typeof Blob;
parentPort?.postMessage(await readMessage(workerData as Uint8Array));

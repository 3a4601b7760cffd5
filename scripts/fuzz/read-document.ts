import { readContainer } from '../../src/container/index.ts';
import type { SourceInput } from '../../src/engine/index.ts';
import { decodeContent } from '../../src/host/read-source.ts';
import type { FuzzedFormat } from '../../tests/container/grow.ts';

/** Reads a document or a saved page as a host does. */
export async function readDocument(bytes: Uint8Array, format: FuzzedFormat): Promise<SourceInput> {
  if (format === 'html') return { ...(await decodeContent(bytes, 'sida.html')), format };
  const document = await readContainer(bytes, format);
  return { text: document.source, document };
}

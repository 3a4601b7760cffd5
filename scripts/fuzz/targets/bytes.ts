import { Checker } from '../../../src/engine/index.ts';
import { type FormatId, textFormats } from '../../../src/format/types.ts';
import { loadSwedish } from '../../../src/host/language-data.ts';
import { decodeSource } from '../../../src/source/decode.ts';
import { SourceError } from '../../../src/source/source-error.ts';
import type { Random } from '../../random.ts';
import { corpus } from '../corpus.ts';
import { expectSound } from '../expect-sound.ts';
import { mutateBytes } from '../mutate-text.ts';
import { savedBytes, type Target } from '../target.ts';

const encoders: readonly ((text: string) => Uint8Array)[] = [
  (text) => new TextEncoder().encode(text),
  (text) => new TextEncoder().encode(`\ufeff${text}`),
  (text) => Uint8Array.from(text, (character) => Math.min(character.charCodeAt(0), 255)),
  (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')),
  (text) => Uint8Array.from(Buffer.from(text, 'utf16le')),
  (text) => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le').swap16()),
  // Read as Windows-1252 and saved as UTF-8: what damaged texts come from.
  (text) => new TextEncoder().encode(Buffer.from(text).toString('latin1')),
];

/** Files as bytes: encodings, and bytes that are wrong in them. */
export async function bytesTarget(): Promise<Target<Uint8Array>> {
  const checker = new Checker({ swedish: await loadSwedish() });
  const formatOf = (random: Random): FormatId => random.pick(textFormats);
  return {
    ...savedBytes,
    make(random) {
      const bytes = random.pick(encoders)(random.pick(corpus[formatOf(random)]));
      return random.once(5) ? bytes : mutateBytes(bytes, random);
    },
    run(bytes) {
      let text: string;
      try {
        text = decodeSource(bytes, { html: bytes.length % 2 === 0 }).text;
      } catch (error) {
        if (error instanceof SourceError) return 'refused';
        throw error;
      }
      const format = textFormats[bytes.length % textFormats.length]!;
      expectSound(text, checker.check({ text, format }));
      return 'read';
    },
  };
}

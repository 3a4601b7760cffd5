import { decodeWindows1252, isUtf8WithFaults } from '../source/decode.ts';

const NodeDecoder = globalThis.TextDecoder;

/**
 * The decoder of the platform, but for two things. Windows-1252 is decoded by hand: some Node releases read it as Latin-1,
 * and lose the dashes, quotation marks and bullets that Word and Outlook write. And what is said to be UTF-8 but is not,
 * is read as Windows-1252: old programs leave the encoding of a message unsaid.
 */
export class TextDecoder extends NodeDecoder {
  override decode(input?: Parameters<InstanceType<typeof NodeDecoder>['decode']>[0]): string {
    if (input === undefined || input === null) return super.decode();
    const bytes = bytesOf(input);
    if (this.encoding === 'windows-1252') return decodeWindows1252(bytes);
    const text = super.decode(bytes);
    const isFaulty = this.encoding === 'utf-8' && text.includes('\ufffd') && !isUtf8WithFaults(bytes);
    return isFaulty ? decodeWindows1252(bytes) : text;
  }
}

function bytesOf(input: NonNullable<Parameters<InstanceType<typeof NodeDecoder>['decode']>[0]>): Uint8Array {
  return ArrayBuffer.isView(input)
    ? new Uint8Array(input.buffer, input.byteOffset, input.byteLength)
    : new Uint8Array(input);
}

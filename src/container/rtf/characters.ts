import { TextDecoder } from '../text-decoder.ts';

/** Encodings by the character set of a font, `\fcharset`. */
const charsets: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

const symbolCharset = 2;

/** Encodings by the number of a code page, `\ansicpg`. */
function codePage(number: number): string {
  if (number === 10000) return 'macintosh';
  if (number === 65001) return 'utf-8';
  if (number === 932) return 'shift_jis';
  if (number === 936) return 'gbk';
  if (number === 949) return 'euc-kr';
  if (number === 950) return 'big5';
  return number >= 1250 && number <= 1258 ? `windows-${number}` : 'windows-1252';
}

/** Decodes the bytes of an RTF file by the fonts that they are written in. */
export class Characters {
  readonly #fonts = new Map<number, number>();
  readonly #decoders = new Map<string, TextDecoder>();
  #ansi = 'windows-1252';

  setCodePage(number: number): void {
    this.#ansi = codePage(number);
  }

  setFont(font: number, charset: number): void {
    this.#fonts.set(font, charset);
  }

  decode(bytes: readonly number[], font: number | undefined): string {
    const charset = font === undefined ? undefined : this.#fonts.get(font);
    // The signs of Symbol and Wingdings, where Unicode has a place for them.
    if (charset === symbolCharset) return bytes.map((byte) => String.fromCharCode(0xf000 + byte)).join('');
    const label = (charset === undefined ? undefined : charsets[charset]) ?? this.#ansi;
    let decoder = this.#decoders.get(label);
    if (decoder === undefined) {
      decoder = new TextDecoder(label);
      this.#decoders.set(label, decoder);
    }
    return decoder.decode(Uint8Array.from(bytes));
  }
}

/** The ligatures of T1, the encoding of LaTeX for European languages, that stand where other encodings have no letter. */
const ligaturesOfT1: Readonly<Record<string, string>> = {
  '\u001b': 'ff',
  '\u001c': 'fi',
  '\u001d': 'fl',
  '\u001e': 'ffi',
  '\u001f': 'ffl',
};

/**
 * Mends the ligatures (*ff*, *fi*, *fl* …) of two kinds of files. Some versions of Ghostscript tell the letters of one with
 * their bytes swapped, so that *fi* reads 昀椀 (U+6600 U+6900 for U+0066 U+0069). LaTeX with fonts of pictures does not
 * tell its letters at all: they read as they are encoded.
 */
export function mendLigatures(text: string): string {
  return text
    .replace(/\u6600[\u6600\u6900\u6a00\u6c00\u7400]{1,3}/gu, (swapped) =>
      String.fromCharCode(...Array.from(swapped, (letter) => letter.charCodeAt(0) >> 8)),
    )
    .replace(/\p{Cc}/gu, (sign) => ligaturesOfT1[sign] ?? sign);
}

/**
 * Mends the ligatures (*ff*, *fi*, *fl* …) of files that Ghostscript has written: some versions tell the letters of
 * one with their bytes swapped, so that *fi* reads 昀椀 (U+6600 U+6900 for U+0066 U+0069).
 */
export function mendLigatures(text: string): string {
  return text.replace(/\u6600[\u6600\u6900\u6a00\u6c00\u7400]{1,3}/gu, (swapped) =>
    String.fromCharCode(...Array.from(swapped, (letter) => letter.charCodeAt(0) >> 8)),
  );
}

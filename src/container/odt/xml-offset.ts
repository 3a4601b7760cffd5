import type { OdtPiece } from './reader.ts';

/** Where a unit of a piece's text stands in the XML. */
export function xmlOffset(xml: string, piece: OdtPiece, offset: number): number {
  let at = piece.xmlStart;
  for (let count = piece.start; count < offset && at < piece.xmlEnd; count++) {
    if (xml[at] === '&') {
      const semicolon = xml.indexOf(';', at);
      const end = semicolon < 0 ? at + 1 : semicolon + 1;
      // A reference to a character beyond the first plane stands for two units.
      if (codeOfReference(xml.slice(at, end)) > 0xffff) count++;
      at = end;
    } else if (xml[at] === '\r' && xml[at + 1] === '\n') at += 2;
    else at++;
  }
  return at;
}

function codeOfReference(reference: string): number {
  const match = /^&#(?:x([0-9a-f]+)|(\d+));$/iu.exec(reference);
  if (match === null) return 0;
  return match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
}

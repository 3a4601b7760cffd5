import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node';
import type { AnalysedDocument } from '../swedish/types.ts';
import type { OpenDocument } from './document.ts';
import { type Section, sectionsOf } from './sections.ts';

/** The headings of a text as an outline. */
export function documentSymbols(document: OpenDocument, reading: AnalysedDocument): DocumentSymbol[] {
  const { positions } = document;
  const symbol = ({ heading, start, end, sections }: Section): DocumentSymbol => {
    const { map, text } = heading;
    return {
      name: text.replaceAll('\n', ' '),
      kind: SymbolKind.String,
      range: positions.range(start, Math.max(end, map.rawEnd(text.length))),
      selectionRange: positions.range(start, map.rawEnd(text.length)),
      children: sections.map(symbol),
    };
  };
  return sectionsOf(reading).map(symbol);
}

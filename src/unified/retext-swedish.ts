import type { Root } from 'nlcst';
import type { Processor } from 'unified';
import type { VFile } from 'vfile';
import { analyse, formatOf } from '../engine/index.ts';
import type { FormatId } from '../format/types.ts';
import { toNlcst } from './nlcst.ts';

/** Options of `retextSwedish`. */
export interface RetextSwedishOptions {
  /** Default: by the file's name, else plain text. */
  format?: FormatId;
}

/**
 * A unified plugin that parses Swedish into nlcst with klarsprak's own sentences and tokens, for Markdown and
 * HTML too. Use it in the place of `retext-latin` or `retext-english`.
 */
export default function retextSwedish(this: Processor, options: RetextSwedishOptions = {}): void {
  this.parser = (text: string, file: VFile): Root => {
    const format = options.format ?? (file.path === undefined ? undefined : formatOf(file.path)) ?? 'plain';
    return toNlcst(analyse({ text, format }));
  };
}

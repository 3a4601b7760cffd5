import { type BlockContext, MarkupBlocks, type StretchBlocks } from './markup-blocks.ts';

/**
 * The blocks of one stretch that stands for itself, read again only where something else stands around it. What is
 * inside it is the same wherever it stands.
 */
export class RememberedBlocks {
  readonly #view: string;
  #last: { context: BlockContext; language: string; blocks: StretchBlocks } | undefined;

  /** @param view The stretch, in memory of its own: what is remembered of it keeps it alive. */
  constructor(view: string) {
    this.#view = view;
  }

  /**
   * @param context What the elements around the stretch make of it.
   * @param language Language of the text outside all elements that name one.
   * @param read Tells `out` what stands in the stretch, with offsets from its start.
   */
  in(
    context: BlockContext,
    language: string,
    read: (out: MarkupBlocks, view: string) => void,
  ): StretchBlocks {
    const last = this.#last;
    if (last !== undefined && last.language === language && isSame(last.context, context)) return last.blocks;
    const out = new MarkupBlocks();
    read(out, this.#view);
    const blocks = out.asStretch();
    this.#last = { context, language, blocks };
    return blocks;
  }
}

function isSame(one: BlockContext, other: BlockContext): boolean {
  return (
    one === other ||
    (one.kind === other.kind &&
      one.depth === other.depth &&
      one.ordinal === other.ordinal &&
      one.group === other.group &&
      one.language === other.language &&
      one.quotation === other.quotation &&
      one.listDepth === other.listDepth &&
      one.inLayoutTable === other.inLayoutTable &&
      one.cell?.table === other.cell?.table &&
      one.cell?.row === other.cell?.row &&
      one.cell?.column === other.cell?.column)
  );
}

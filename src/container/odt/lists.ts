import type { ParagraphRole } from '../paragraphs.ts';
import type { XmlElement } from '../xml.ts';
import type { Styles } from './styles.ts';

interface OpenList {
  key: string;
  style: string;
  depth: number;
  count: number;
  /** True until the first paragraph of an item has been read. */
  atItemStart: boolean;
}

/** The lists that are open at a place of a document, and how far they have counted. */
export class OpenLists {
  readonly #styles: Styles;
  readonly #open: OpenList[] = [];
  /** How far lists have counted, by their style, for those that go on. */
  readonly #counts = new Map<string, { key: string; count: number }>();
  #all = 0;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** @param list `text:list`. */
  begin({ attributes }: XmlElement): void {
    const around = this.#open.at(-1);
    const style = attributes['text:style-name'] ?? around?.style ?? '';
    const goesOn =
      attributes['text:continue-numbering'] === 'true' || attributes['text:continue-list'] !== undefined;
    const known = goesOn && around === undefined ? this.#counts.get(style) : undefined;
    this.#open.push({
      key: around?.key ?? known?.key ?? `${++this.#all}`,
      style,
      depth: (around?.depth ?? 0) + 1,
      count: known?.count ?? 0,
      atItemStart: false,
    });
  }

  beginItem(): void {
    this.#open.at(-1)!.atItemStart = true;
  }

  end(): void {
    const { style, key, count } = this.#open.pop()!;
    if (this.#open.length === 0) this.#counts.set(style, { key, count });
  }

  /** What a paragraph is in the innermost list; undefined outside of lists. */
  nextItem(): ParagraphRole | undefined {
    const list = this.#open.at(-1);
    if (list === undefined) return undefined;
    const role: ParagraphRole = { kind: 'listItem', depth: list.depth, list: list.key };
    if (list.atItemStart) {
      list.atItemStart = false;
      list.count++;
      if (this.#styles.isNumbered(list.style, list.depth)) role.ordinal = list.count;
    }
    return role;
  }
}

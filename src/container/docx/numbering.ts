import { child, childElements, type XmlElement } from '../xml.ts';

interface Level {
  format: string;
  start: number;
}

/** The item that a paragraph is in its list. */
export interface ListItem {
  /** The same for all items of a list. */
  list: string;
  depth: number;
  /** Undefined for bullets. */
  ordinal?: number;
}

/** Counts the items of the lists of a document, in reading order. */
export class Numbering {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(root: XmlElement | undefined) {
    const abstract = new Map<string, Map<number, Level>>();
    const byStyle = new Map<string, Map<number, Level>>();
    const elements = childElements(root, 'w:abstractNum');
    for (const element of elements) {
      const levels = levelsOf(element);
      abstract.set(element.attributes['w:abstractNumId'] ?? '', levels);
      const style = child(element, 'w:styleLink')?.attributes['w:val'];
      if (style !== undefined) byStyle.set(style, levels);
    }
    // A list may say no more than that it is like the list of a style.
    for (const element of elements) {
      const levels = byStyle.get(child(element, 'w:numStyleLink')?.attributes['w:val'] ?? '');
      if (levels !== undefined) abstract.set(element.attributes['w:abstractNumId'] ?? '', levels);
    }
    for (const element of childElements(root, 'w:num')) {
      const id = element.attributes['w:numId'] ?? '';
      const base = child(element, 'w:abstractNumId')?.attributes['w:val'] ?? '';
      const levels = new Map(abstract.get(base));
      let restarts = false;
      for (const change of childElements(element, 'w:lvlOverride')) {
        const level = Number(change.attributes['w:ilvl'] ?? 0);
        const start = child(change, 'w:startOverride')?.attributes['w:val'];
        if (start !== undefined) restarts = true;
        const own = child(change, 'w:lvl');
        const known = own === undefined ? levels.get(level) : levelOf(own);
        levels.set(level, {
          format: known?.format ?? 'decimal',
          start: start === undefined ? (known?.start ?? 1) : Number(start) || 0,
        });
      }
      this.#levels.set(id, levels);
      // Lists of one kind go on counting in each other unless one begins anew.
      this.#abstractOf.set(id, restarts ? `own ${id}` : base);
    }
  }

  /** The next item of a list; undefined when the paragraph is in none. */
  next(id: string | undefined, level: number): ListItem | undefined {
    if (id === undefined) return undefined;
    const levels = this.#levels.get(id);
    if (id === '0' || levels === undefined) return undefined;
    const { format, start } = levels.get(level) ?? { format: 'bullet', start: 1 };
    const key = this.#abstractOf.get(id)!;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    counts.length = Math.min(counts.length, level + 1);
    counts[level] = (counts[level] ?? start - 1) + 1;
    const item: ListItem = { list: key, depth: level + 1 };
    if (format !== 'bullet' && format !== 'none') item.ordinal = counts[level]!;
    return item;
  }
}

function levelsOf(element: XmlElement): Map<number, Level> {
  return new Map(
    childElements(element, 'w:lvl').map((level) => [Number(level.attributes['w:ilvl'] ?? 0), levelOf(level)]),
  );
}

function levelOf(level: XmlElement): Level {
  return {
    format: child(level, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
    start: Number(child(level, 'w:start')?.attributes['w:val'] ?? 1) || 0,
  };
}

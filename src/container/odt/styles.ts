import type { Spacing } from '../spacing.ts';
import { type NamedStyle, styleNamed } from '../style-names.ts';
import { child, childElements, type XmlElement } from '../xml.ts';

/** What a style says of a paragraph or a stretch of text, itself and by its parents. Space is in points. */
export interface Style extends NamedStyle, Spacing {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  /** Points. */
  size?: number;
  language?: string;
  pageBreak?: boolean;
}

/** The styles and list styles of a document, its own and those that formatting makes. */
export class Styles {
  readonly #elements = new Map<string, XmlElement>();
  readonly #defaults = new Map<string, Style>();
  readonly #resolved = new Map<string, Style>();
  readonly #numbered = new Map<string, Set<number>>();

  constructor(parts: readonly (XmlElement | undefined)[]) {
    for (const part of parts) {
      for (const group of ['office:styles', 'office:automatic-styles']) {
        for (const element of childElements(child(part, group))) this.#add(element);
      }
    }
  }

  #add(element: XmlElement): void {
    const family = element.attributes['style:family'] ?? '';
    const name = element.attributes['style:name'] ?? '';
    if (element.name === 'style:style') this.#elements.set(`${family} ${name}`, element);
    else if (element.name === 'style:default-style') this.#defaults.set(family, propertiesOf(element));
    else if (element.name === 'text:list-style') {
      const levels = childElements(element, 'text:list-level-style-number')
        .filter(({ attributes }) => (attributes['style:num-format'] ?? '') !== '')
        .map(({ attributes }) => Number(attributes['text:level'] ?? 1));
      this.#numbered.set(name, new Set(levels));
    }
  }

  paragraph(name: string | undefined): Style {
    return { ...this.#defaults.get('paragraph'), ...this.#style('paragraph', name, 0) };
  }

  /** What a stretch looks like in its surroundings. */
  text(name: string | undefined, around: Style): Style {
    return name === undefined ? around : { ...around, ...this.#style('text', name, 0) };
  }

  /** Whether a level of a list counts its items. */
  isNumbered(list: string, level: number): boolean {
    return this.#numbered.get(list)?.has(level) ?? false;
  }

  #style(family: string, name: string | undefined, depth: number): Style {
    // A style may be its own ancestor by mistake.
    if (name === undefined || depth > 30) return {};
    const key = `${family} ${name}`;
    const known = this.#resolved.get(key);
    if (known !== undefined) return known;
    const element = this.#elements.get(key);
    const { attributes } = element ?? { attributes: {} as Readonly<Record<string, string>> };
    const names = [attributes['style:display-name'] ?? '', readableName(name)];
    const outline = Number(attributes['style:default-outline-level'] ?? 0) || 0;
    const style: Style = {
      ...this.#style(family, attributes['style:parent-style-name'], depth + 1),
      ...styleNamed(names),
      ...(outline > 0 ? { headingLevel: Math.min(6, outline) } : {}),
      ...(element === undefined ? {} : propertiesOf(element)),
    };
    this.#resolved.set(key, style);
    return style;
  }
}

/** Names in files have `_20_` for a space. */
function readableName(name: string): string {
  return name.replace(/_([0-9a-f]{2,4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

function propertiesOf(element: XmlElement): Style {
  const style: Style = {};
  const paragraph = child(element, 'style:paragraph-properties')?.attributes ?? {};
  const before = points(paragraph['fo:margin-top']);
  const after = points(paragraph['fo:margin-bottom']);
  if (before !== undefined) style.before = before;
  if (after !== undefined) style.after = after;
  if (paragraph['style:contextual-spacing'] !== undefined) {
    style.contextual = paragraph['style:contextual-spacing'] === 'true';
  }
  if (paragraph['fo:break-before'] === 'page') style.pageBreak = true;
  const text = child(element, 'style:text-properties')?.attributes ?? {};
  const weight = text['fo:font-weight'];
  if (weight !== undefined) style.bold = weight === 'bold' || Number(weight) >= 600;
  if (text['fo:font-style'] !== undefined) style.italic = text['fo:font-style'] !== 'normal';
  if (text['text:display'] !== undefined) style.hidden = text['text:display'] === 'none';
  const size = points(text['fo:font-size']);
  if (size !== undefined) style.size = size;
  const language = text['fo:language'];
  if (language !== undefined && language !== 'zxx' && language !== 'none') style.language = language;
  return style;
}

const unitPoints: Readonly<Record<string, number>> = {
  pt: 1,
  in: 72,
  cm: 72 / 2.54,
  mm: 72 / 25.4,
  pc: 12,
  px: 0.75,
};

/** A length in points; undefined for a share of something else. */
function points(length: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(pt|in|cm|mm|pc|px)$/u.exec(length ?? '');
  return match === null ? undefined : Number(match[1]) * unitPoints[match[2]!]!;
}

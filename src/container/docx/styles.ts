import type { Spacing } from '../spacing.ts';
import { type NamedStyle, styleNamed } from '../style-names.ts';
import { child, childElements, type XmlElement } from '../xml.ts';

/** What a style says of a paragraph or a run, itself and by what it is based on. Space is in twentieths of a point. */
export interface Style extends NamedStyle, Spacing {
  bold?: boolean;
  italic?: boolean;
  hidden?: boolean;
  /** Half-points. */
  size?: number;
  language?: string;
  /** Without an id it is a level of the list that the style names. */
  numbering?: { id?: string; level: number };
}

/** Styles by id, and what holds where no style says otherwise. */
export class Styles {
  readonly defaults: Style;
  readonly #elements = new Map<string, XmlElement>();
  readonly #resolved = new Map<string, Style>();
  readonly #defaultParagraph: string | undefined;

  constructor(root: XmlElement | undefined) {
    const documentDefaults = child(root, 'w:docDefaults');
    const run = child(child(documentDefaults, 'w:rPrDefault'), 'w:rPr');
    const paragraph = child(child(documentDefaults, 'w:pPrDefault'), 'w:pPr');
    this.defaults = { ...paragraphProperties(paragraph), ...runProperties(run) };
    let defaultParagraph: string | undefined;
    for (const style of childElements(root, 'w:style')) {
      const id = style.attributes['w:styleId'];
      if (id === undefined) continue;
      this.#elements.set(id, style);
      const isDefault = isOn(style.attributes['w:default'] ?? '0');
      if (isDefault && style.attributes['w:type'] === 'paragraph') defaultParagraph ??= id;
    }
    this.#defaultParagraph = defaultParagraph;
  }

  /** The style of a paragraph with its properties of its own. */
  paragraph(properties: XmlElement | undefined): Style & { id: string | undefined } {
    const id = child(properties, 'w:pStyle')?.attributes['w:val'] ?? this.#defaultParagraph;
    const style = { ...this.defaults, ...this.#style(id) };
    return { ...over(style, paragraphProperties(properties)), id };
  }

  /** What a run looks like in a paragraph. */
  run(properties: XmlElement | undefined, paragraph: Style): Style {
    if (properties === undefined) return paragraph;
    const id = child(properties, 'w:rStyle')?.attributes['w:val'];
    const { numbering: _, ...own } = this.#style(id);
    return { ...paragraph, ...own, ...runProperties(properties) };
  }

  #style(id: string | undefined): Style {
    if (id === undefined) return {};
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    // A style may be based on itself by mistake.
    this.#resolved.set(id, {});
    const element = this.#elements.get(id);
    // Word leaves out styles that nobody has changed: their ids tell.
    const own = element === undefined ? styleNamed([id]) : styleOf(element, id);
    const style = over(this.#style(child(element, 'w:basedOn')?.attributes['w:val']), own);
    this.#resolved.set(id, style);
    return style;
  }
}

/** A style with what is said over it; a level alone leaves the list as it is. */
function over(style: Style, own: Style): Style {
  const id = style.numbering?.id;
  const isLevel = own.numbering !== undefined && own.numbering.id === undefined && id !== undefined;
  return { ...style, ...own, ...(isLevel ? { numbering: { ...own.numbering!, id } } : {}) };
}

function styleOf(element: XmlElement, id: string): Style {
  const name = child(element, 'w:name')?.attributes['w:val'] ?? id;
  return {
    ...styleNamed([name, id]),
    ...paragraphProperties(child(element, 'w:pPr')),
    ...runProperties(child(element, 'w:rPr')),
  };
}

function paragraphProperties(properties: XmlElement | undefined): Style {
  const style: Style = {};
  if (properties === undefined) return style;
  const outline = child(properties, 'w:outlineLvl')?.attributes['w:val'];
  // Level 9 is body text.
  if (outline !== undefined)
    style.headingLevel = Number(outline) > 8 ? 0 : Math.min(6, Number(outline) + 1 || 0);
  const numbering = child(properties, 'w:numPr');
  if (numbering !== undefined) {
    const id = child(numbering, 'w:numId')?.attributes['w:val'];
    style.numbering = {
      ...(id === undefined ? {} : { id }),
      level: Math.min(8, Math.max(0, Number(child(numbering, 'w:ilvl')?.attributes['w:val'] ?? 0) || 0)),
    };
  }
  const spacing = child(properties, 'w:spacing')?.attributes;
  const before = Number(spacing?.['w:before'] ?? Number.NaN);
  const after = Number(spacing?.['w:after'] ?? Number.NaN);
  if (Number.isFinite(before)) style.before = before;
  if (Number.isFinite(after)) style.after = after;
  const contextual = child(properties, 'w:contextualSpacing');
  if (contextual !== undefined) style.contextual = isOn(contextual.attributes['w:val']);
  return style;
}

function runProperties(properties: XmlElement | undefined): Style {
  const style: Style = {};
  for (const property of childElements(properties)) {
    const value = property.attributes['w:val'];
    if (property.name === 'w:b') style.bold = isOn(value);
    else if (property.name === 'w:i') style.italic = isOn(value);
    else if (property.name === 'w:vanish') style.hidden = isOn(value);
    else if (property.name === 'w:sz') style.size = Number(value) || 0;
    else if (property.name === 'w:lang' && value !== undefined) style.language = value;
  }
  return style;
}

/** A switch is on when it stands there without a value. */
export function isOn(value: string | undefined): boolean {
  return value !== '0' && value !== 'false' && value !== 'off' && value !== 'none';
}

import { type NamedStyle, styleNamed } from '../style-names.ts';

/** A style while it is read. */
export interface OpenStyle {
  number: number;
  name: string;
  outline: number | undefined;
  basedOn: number | undefined;
}

interface RtfStyle extends NamedStyle {
  basedOn?: number;
}

/** Longest name of a style that is kept, in UTF-16 units. */
const longestName = 200;

/** The styles of a document by their numbers. */
export class StyleSheet {
  readonly #styles = new Map<number, RtfStyle>();
  #open: OpenStyle | undefined;

  open(number: number): OpenStyle {
    this.#open = { number, name: '', outline: undefined, basedOn: undefined };
    return this.#open;
  }

  /** Takes in what a control word says of the style that is open. */
  read(word: string, value: number | undefined): void {
    if (this.#open === undefined) return;
    if (word === 'outlinelevel') this.#open.outline = value;
    else if (word === 'sbasedon' && value !== undefined) this.#open.basedOn = value;
  }

  addName(text: string): void {
    if (this.#open !== undefined && this.#open.name.length < longestName) this.#open.name += text;
  }

  close({ number, name, outline, basedOn }: OpenStyle): void {
    const style: RtfStyle = { ...styleNamed([name.split(/[;,]/u, 1)[0]!]) };
    if (outline !== undefined && outline < 9) style.headingLevel = Math.min(6, outline + 1);
    if (basedOn !== undefined && basedOn !== number) style.basedOn = basedOn;
    this.#styles.set(number, style);
    this.#open = undefined;
  }

  /** A style with what it takes over from those that it is based on. */
  of(number: number | undefined): NamedStyle {
    let style: RtfStyle = {};
    let at = number;
    for (let depth = 0; at !== undefined && depth < 20; depth++) {
      const one = this.#styles.get(at);
      style = { ...one, ...style };
      at = one?.basedOn;
    }
    return style;
  }
}

/** Words that a hyphen at the end of a line may wait for: *in- och utflyttning*. */
const suspending = /^(?:och|eller|samt|respektive|resp|till|men|som|liksom|kontra|såväl)(?![\p{L}\d])/u;

/** First parts that keep their hyphen: *icke-medborgare*. */
const hyphenated = new Set(['icke', 'ex']);

/** Decides what a hyphen at the end of a line means, by the words of the whole text. */
export class LineHyphens {
  readonly #source: string;
  #writesHyphens: boolean | undefined;
  #written: ReadonlySet<string> | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /**
   * A word that was cut to fit the line (*kommu-* / *nen*): small letters on both sides, at least two before
   * the hyphen with a vowel, no other hyphen in the word, and a text that does not write its compounds with
   * hyphens (*avfalls-kärl*, as easy-to-read texts do).
   */
  isCutWord(before: string, after: string): boolean {
    if (!endsInHyphen(before)) return false;
    const match = /(?:^|[\s("”'])(\p{L}[\p{Ll}\p{M}]+)[-\u2010]$/u.exec(before.slice(-60));
    if (match === null || !/[aeiouyåäöé]/i.test(match[1]!)) return false;
    if (!/^\p{Ll}{2}/u.test(after) || suspending.test(after)) return false;
    if (/^\p{Ll}+-/u.test(after.slice(0, 60)) || hyphenated.has(match[1]!.toLowerCase())) return false;
    const rest = /^\p{Ll}+/u.exec(after.slice(0, 60))![0];
    // What the text writes elsewhere, inside a line, is how the word is written.
    const written = this.#words();
    if (written.has(`${match[1]!}-${rest}`.toLowerCase())) return false;
    if (written.has(`${match[1]!}${rest}`.toLowerCase())) return true;
    this.#writesHyphens ??= writesCompoundsWithHyphens(this.#source);
    return !this.#writesHyphens;
  }

  /** All words inside lines, in lower case; those with hyphens whole. */
  #words(): ReadonlySet<string> {
    this.#written ??= new Set(this.#source.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
    return this.#written;
  }

  /** A hyphen that belongs to the word (*IT-* / *avdelning*): no space behind it. */
  isHyphenated(before: string, after: string): boolean {
    return (
      endsInHyphen(before) &&
      /[\p{L}\d].$/u.test(before.slice(-3)) &&
      /^\p{Ll}/u.test(after) &&
      !suspending.test(after)
    );
  }
}

function endsInHyphen(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  return last === 45 || last === 0x2010;
}

/** Two or more different compounds in small letters with a hyphen inside a line. */
function writesCompoundsWithHyphens(source: string): boolean {
  const found = new Set<string>();
  for (const match of source.matchAll(/(?<![\p{L}-])\p{Ll}{3,30}-\p{Ll}{3,30}(?![\p{L}-])/gu)) {
    found.add(match[0]);
    if (found.size > 1) return true;
  }
  return false;
}

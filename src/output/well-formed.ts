const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text in which lone surrogates, which no encoding can hold, are U+FFFD. */
export function wellFormed(text: string): string {
  return text.replace(half, '\ufffd');
}

/**
 * The text without the characters of a class at its end: `trimEnd('Hej!?', /[!?]/u)` is `Hej`. A regular expression
 * that says the same, such as `/[!?]+$/u`, tries every run of them in the text and takes quadratic time on a long one.
 *
 * @param marks Matches one character.
 */
export function trimEnd(text: string, marks: RegExp): string {
  let end = text.length;
  while (end > 0) {
    // A character beyond the first plane is two units.
    const isPair =
      end > 1 && /[\udc00-\udfff]/.test(text[end - 1]!) && /[\ud800-\udbff]/.test(text[end - 2]!);
    const start = isPair ? end - 2 : end - 1;
    if (!marks.test(text.slice(start, end))) break;
    end = start;
  }
  return text.slice(0, end);
}

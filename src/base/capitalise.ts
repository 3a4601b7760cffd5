/** The text with its first letter as a capital; the others stay (*e-post* → *E-post*, *jfr SoL* → *Jfr SoL*). */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

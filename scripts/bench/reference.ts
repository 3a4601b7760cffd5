/**
 * Work that a change of klarsprak leaves alone, of the kind that a check is made of: letters are looked at, words cut
 * out and looked up, small objects made and kept for a while. Time is measured in it, so that a slow machine is slow
 * with both.
 */
export function referenceWork(text: string): number {
  const counts = new Map<string, number>();
  const seen: { start: number; end: number; known: number }[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 32;
    const isLetter = (code | 32) >= 97 && ((code | 32) <= 122 || code >= 192);
    if (isLetter && start < 0) start = at;
    if (isLetter || start < 0) continue;
    const word = text.slice(start, at).toLowerCase();
    const known = counts.get(word) ?? 0;
    counts.set(word, known + 1);
    seen.push({ start, end: at, known });
    start = -1;
  }
  let hash = 0;
  for (const { start: from, end, known } of seen) {
    for (let at = from; at < end; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
    hash ^= known;
  }
  return hash;
}

/** The extension of a path in lower case, without its dot; empty where there is none. `.txt` by itself has one too. */
export function extensionOf(path: string): string {
  return /\.([^./\\]+)$/u.exec(path)?.[1]?.toLowerCase() ?? '';
}

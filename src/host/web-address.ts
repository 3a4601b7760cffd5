/** True for what names a page on the web, and not a file. */
export function isWebAddress(path: string): boolean {
  return /^https?:\/\//iu.test(path);
}

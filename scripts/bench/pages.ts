import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlText } from './texts.ts';

/** Length of a page in UTF-16 units: that of the middle one of 49 published pages, markup and all. */
const size = 4500;

/** Writes a site of generated pages, each another text, in folders of a hundred. */
export function writeSite(folder: string, pages: number): void {
  for (let number = 0; number < pages; number++) {
    const section = join(folder, `del-${Math.floor(number / 100)}`);
    mkdirSync(section, { recursive: true });
    writeFileSync(join(section, `sida-${number}.html`), htmlText(size, number + 1));
  }
}

import { cpSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { globSync } from 'tinyglobby';

type Node = DefaultTreeAdapterMap['node'];

interface Page {
  ids: Set<string>;
  /** Values of `href` and `src`. */
  links: string[];
}

/**
 * Puts files that pages point to beside the pages, and checks that every link and every picture leads somewhere,
 * down to the heading.
 *
 * @param root The project's folder: what is no page is taken from there.
 * @param outDir The folder of the built pages.
 * @throws Error that names the dead links.
 */
export function finishLinks(root: string, outDir: string, base: string): void {
  const pages = new Map<string, Page>();
  for (const file of globSync('**/*.html', { cwd: outDir }).sort()) {
    pages.set(file, read(readFileSync(join(outDir, file), 'utf8')));
  }
  const dead: string[] = [];
  for (const [file, { links }] of pages) {
    for (const link of new Set(links)) {
      if (/^(?:[a-z]+:|\/\/)/iu.test(link)) continue;
      const { path, fragment } = targetOf(link, file, base);
      const page = pages.get(path);
      if (page === undefined) copy(root, outDir, path);
      const found =
        page === undefined ? existsSync(join(outDir, path)) : fragment === '' || page.ids.has(fragment);
      if (!found) dead.push(`${file}: ${link}`);
    }
  }
  if (dead.length > 0) throw new Error(`Dead links:\n${dead.join('\n')}`);
}

/** The file that a link leads to, from the site's folder, and the place in it. */
function targetOf(link: string, from: string, base: string): { path: string; fragment: string } {
  const [address = '', fragment = ''] = link.split('#').map(decodeURIComponent);
  const path = address.split('?')[0]!;
  if (path === '') return { path: from, fragment };
  const full = path.startsWith('/') ? path.slice(base.length) : posix.join(posix.dirname(from), path);
  const file = full === '' || full.endsWith('/') ? `${full}index.html` : full;
  return { path: file, fragment };
}

function copy(root: string, outDir: string, path: string): void {
  const source = join(root, path);
  if (path.startsWith('..') || existsSync(join(outDir, path)) || !existsSync(source)) return;
  if (statSync(source).isFile()) cpSync(source, join(outDir, path));
}

function read(html: string): Page {
  const page: Page = { ids: new Set(), links: [] };
  const visit = (node: Node) => {
    for (const { name, value } of 'attrs' in node ? node.attrs : []) {
      if (name === 'id') page.ids.add(value);
      if (name === 'href' || name === 'src') page.links.push(value);
    }
    for (const child of 'childNodes' in node ? node.childNodes : []) visit(child);
  };
  visit(parse(html));
  return page;
}

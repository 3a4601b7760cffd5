import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'tinyglobby';
import type { DefaultTheme } from 'vitepress';

/** The project's folder. Pages have the same paths there and on the site, so that links work in both places. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** The first page of the site. */
export const home = 'site/index.md';

/** What stands beside the pages, in order. Files that are not there are left out; all that is in no group is last. */
const groups: readonly { text: string; pages: readonly (readonly [path: string, text: string])[] }[] = [
  {
    text: 'Skriva klart',
    pages: [
      ['docs/handbok.md', 'Handbok'],
      ['docs/regler/README.md', 'Reglerna'],
      ['docs/matt.md', 'Måtten'],
      ['docs/termer.md', 'Egna ord'],
    ],
  },
  {
    text: 'Där ni skriver',
    pages: [
      ['docs/editorer.md', 'I redigeraren'],
      ['docs/ci.md', 'I flödet'],
    ],
  },
  {
    text: 'Kan man lita på det?',
    pages: [
      ['docs/precision.md', 'Träffsäkerhet'],
      ['docs/prestanda.md', 'Snabbhet'],
      ['docs/provning.md', 'Provning'],
      ['docs/hotmodell.md', 'Hotmodell'],
      ['SECURITY.md', 'Säkerhet'],
    ],
  },
  {
    text: 'Bygga vidare',
    pages: [
      ['README.md', 'Om programmet'],
      ['CONTRIBUTING.md', 'Bidra'],
      ['docs/forsta-timmen.md', 'Första timmen'],
      ['docs/architecture.md', 'Arkitektur'],
      ['data/TAGGER-CARD.md', 'Ordklassmodellen'],
      ['data/LEXICON-LICENCE.md', 'Ordlistans licens'],
    ],
  },
];

const rulePages = 'docs/regler/*.md';

/** The sources of all pages, from the project's folder. */
export const pages: readonly string[] = [
  ...new Set([
    home,
    ...groups
      .flatMap((group) => group.pages.map(([path]) => path))
      .filter((path) => existsSync(join(root, path))),
    ...globSync(['docs/*.md', rulePages], { cwd: root }).sort(),
  ]),
];

function titleOf(path: string): string {
  return /^# (.+)$/mu.exec(readFileSync(join(root, path), 'utf8'))?.[1]?.replaceAll('`', '') ?? path;
}

function linkTo(path: string): string {
  return `/${path.replace(/\.md$/u, '')}`;
}

/** The list of pages beside each page. */
export function sidebar(): DefaultTheme.SidebarItem[] {
  const named = new Set(groups.flatMap((group) => group.pages.map(([path]) => path)));
  const rest = pages.filter((path) => path !== home && !named.has(path) && !path.startsWith('docs/regler/'));
  const items = groups.map(({ text, pages: wanted }) => ({
    text,
    items: wanted
      .filter(([path]) => pages.includes(path))
      .map(([path, name]) => ({ text: name, link: linkTo(path) })),
  }));
  if (rest.length > 0) {
    items.push({ text: 'Mer', items: rest.map((path) => ({ text: titleOf(path), link: linkTo(path) })) });
  }
  return items;
}

/** The list beside the pages of rules: all of them, by name. */
export function ruleSidebar(): DefaultTheme.SidebarItem[] {
  const rules = pages.filter((path) => path.startsWith('docs/regler/') && !path.endsWith('README.md'));
  const items = rules.map((path) => ({ text: titleOf(path), link: linkTo(path) }));
  items.sort((one, other) => one.text.localeCompare(other.text, 'sv'));
  return [
    { text: 'Handbok', link: linkTo('docs/handbok.md') },
    { text: 'Alla regler', link: linkTo('docs/regler/README.md') },
    { text: 'Regler', items },
  ];
}

/** Whether a page is in English: Swedish has å, ä or ö in every other word. */
export function isEnglish(path: string): boolean {
  const text = readFileSync(join(root, path), 'utf8');
  return (text.match(/[åäö]/giu) ?? []).length < text.length / 100;
}

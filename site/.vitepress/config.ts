import { join } from 'node:path';
import { slug } from 'github-slugger';
import { globSync } from 'tinyglobby';
import { defineConfig } from 'vitepress';
import { finishLinks } from './links.ts';
import { home, isEnglish, pages, root, ruleSidebar, sidebar } from './pages.ts';

/** What VitePress says by itself, in Swedish. */
const words = {
  outline: { label: 'På sidan', level: [2, 3] as [number, number] },
  docFooter: { prev: 'Föregående', next: 'Nästa' },
  returnToTopLabel: 'Till sidans början',
  sidebarMenuLabel: 'Innehåll',
  darkModeSwitchLabel: 'Utseende',
  lightModeSwitchTitle: 'Byt till ljust',
  darkModeSwitchTitle: 'Byt till mörkt',
  skipToContentLabel: 'Hoppa till innehållet',
  notFound: {
    title: 'Sidan finns inte',
    quote: 'Adressen kan vara fel, eller så har sidan bytt namn. Sök efter den, eller börja från början.',
    linkLabel: 'till startsidan',
    linkText: 'Till startsidan',
  },
};

const search = {
  button: { buttonText: 'Sök', buttonAriaLabel: 'Sök' },
  modal: {
    displayDetails: 'Visa mer av varje sida',
    resetButtonTitle: 'Töm sökrutan',
    backButtonTitle: 'Stäng sökningen',
    noResultsText: 'Inget hittades för',
    footer: {
      selectText: 'öppna',
      selectKeyAriaLabel: 'enter',
      navigateText: 'välj',
      navigateUpKeyAriaLabel: 'pil upp',
      navigateDownKeyAriaLabel: 'pil ner',
      closeText: 'stäng',
      closeKeyAriaLabel: 'escape',
    },
  },
};

const wanted = new Set(pages);

export default defineConfig({
  lang: 'sv-SE',
  title: 'klarsprak',
  description:
    'Granskar svenska texter på klarspråk: vad som är tungt, varför, och vad du kan skriva i stället.',
  // Where the site stands on its server: /klarsprak/ on GitHub Pages.
  base: process.env.SITE_BASE ?? '/',
  srcDir: root,
  outDir: join(root, 'site/dist'),
  srcExclude: globSync('**/*.md', { cwd: root, ignore: ['**/node_modules/**', '**/dist/**'] }).filter(
    (path) => !wanted.has(path),
  ),
  rewrites: { [home]: 'index.md' },
  head: [['meta', { name: 'color-scheme', content: 'light dark' }]],
  vite: {
    plugins: [
      {
        name: 'packages-of-the-site',
        enforce: 'pre',
        // Pages lie outside this folder, where its packages are not found.
        resolveId: (id, _, { ssr }) =>
          ssr && /^vue(?:\/server-renderer)?$/u.test(id) ? { id, external: true } : undefined,
      },
    ],
    // The largest is the index that the search reads.
    build: { chunkSizeWarningLimit: 2000 },
  },
  markdown: {
    // The anchors that the code's host gives, which links in the pages are written for.
    anchor: { slugify: (heading) => slug(heading) },
    codeCopyButtonTitle: 'Kopiera',
    // The usual colours are too faint for comments.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(md) {
      md.core.ruler.push('klarsprak', (state) => {
        for (const { children } of state.tokens) {
          for (const token of children ?? []) {
            // Vue would read {{ … }} in code as its own.
            if (token.type === 'code_inline') token.attrSet('v-pre', '');
            const label = token.attrGet('aria-label');
            if (label?.startsWith('Permalink to ')) {
              token.attrSet('aria-label', label.replace(/^Permalink to "(.*)"$/u, 'Länk till ”$1”'));
            }
          }
        }
        // VitePress has one language for all; what is around the page is Swedish.
        const path = (state.env as { relativePath?: string }).relativePath;
        if (path === undefined || path === 'index.md' || !isEnglish(path)) return;
        const [open, close] = ['<div lang="en">\n', '</div>\n'].map((content) => {
          const token = new state.Token('html_block', '', 0);
          token.content = content;
          return token;
        }) as [(typeof state.tokens)[0], (typeof state.tokens)[0]];
        state.tokens.unshift(open);
        state.tokens.push(close);
      });
    },
  },
  themeConfig: {
    ...words,
    search: { provider: 'local', options: { translations: search } },
    nav: [
      { text: 'Handbok', link: '/docs/handbok' },
      { text: 'Regler', link: '/docs/regler/README' },
    ],
    sidebar: { '/docs/regler/': ruleSidebar(), '/': sidebar() },
  },
  buildEnd: ({ outDir, site }) => finishLinks(root, outDir, site.base),
});

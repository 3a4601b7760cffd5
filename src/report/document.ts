import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pageScriptHash, pageStyle, pageStyleHash } from '../generated/report-page.ts';
import type { MessageLanguage } from '../rules/types.ts';

/** A policy under which a page loads nothing, and runs its own script only, if any. */
export function contentPolicy(withScript = false): string {
  return [
    "default-src 'none'",
    ...(withScript ? [`script-src '${pageScriptHash}'`] : []),
    `style-src '${pageStyleHash}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** A self-contained page. What comes from texts is escaped by the serialiser, never by hand. */
export function toPage(
  language: MessageLanguage,
  title: string,
  policy: string,
  body: ElementContent[],
): string {
  const page = h('html', { lang: language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', title),
      h('style', pageStyle),
    ]),
    h('body', body),
  ]);
  return `<!doctype html>\n${toHtml(page)}\n`;
}

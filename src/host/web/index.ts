export { CrawlState } from './crawl-state.ts';
export type { WebError } from './request.ts';
export { pagesOfSitemaps } from './sitemap.ts';
export { WebReader } from './web-reader.ts';

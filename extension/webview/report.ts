import type { JumpMessage, UpdateMessage } from './messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: JumpMessage): void };

const editor = acquireVsCodeApi();
const main = document.querySelector('main')!;
/** What can have the focus and is there again after an update. */
const stops = 'button, summary';

document.addEventListener('click', ({ target }) => {
  const place = target instanceof Element ? target.closest('[data-range]')?.getAttribute('data-range') : null;
  if (place) editor.postMessage({ type: 'jump', range: JSON.parse(place) });
});

addEventListener('message', ({ data }: MessageEvent<UpdateMessage>) => {
  if (data.type !== 'update') return;
  const focused = [...main.querySelectorAll(stops)].indexOf(document.activeElement!);
  const open = [...main.querySelectorAll('details')].map((details) => details.open);
  document.title = data.title;
  // Made of text nodes by `reportMarkup`; the page's policy lets no script in it run.
  main.innerHTML = data.markup;
  for (const [index, details] of main.querySelectorAll('details').entries())
    details.open = open[index] ?? false;
  if (focused >= 0) main.querySelectorAll<HTMLElement>(stops)[focused]?.focus({ preventScroll: true });
});

import { identityMap } from '../src/format/offset-map.ts';
import { type AnalysedBlock, defineRule } from '../src/rules/types.ts';

/** What opens a comment, an element whose content is no part of the page, or an image. */
const opening = /<(!--|script|style|template|img)(?=[\s/>]|(?<=<!--))/giu;
const closing: Readonly<Record<string, string>> = {
  '!--': '-->',
  script: '</script',
  style: '</style',
  template: '</template',
};
/** An attribute that gives the image its text, or says that it needs none. */
const described =
  /(?:^|[\s"'/])(?:alt(?=[\s=/>]|$)|aria-label(?:ledby)?\s*=|role\s*=\s*["']?(?:presentation|none)|aria-hidden\s*=\s*["']?true)/iu;

/** Where the tag that begins at `start` ends: after its `>`, which may stand in quotes before. */
function tagEnd(source: string, start: number): number {
  let quote = '';
  for (let index = start; index < source.length; index++) {
    const character = source[index]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return index + 1;
  }
  return -1;
}

/** Raw ranges of `<img>` tags without a text alternative. One pass over the source. */
function* undescribedImages(source: string): Generator<{ start: number; end: number }> {
  let from = 0;
  for (const match of source.matchAll(opening)) {
    if (match.index < from) continue;
    const name = match[1]!.toLowerCase();
    if (name !== 'img') {
      const end = endOf(source, closing[name]!, match.index);
      if (end === -1) return;
      from = end;
      continue;
    }
    const end = tagEnd(source, match.index);
    if (end === -1) return;
    if (!described.test(source.slice(match.index + 4, end))) yield { start: match.index, end };
    from = end;
  }
}

/** Where `mark` begins after `from`, in any case, or -1. */
function endOf(source: string, mark: string, from: number): number {
  const pattern = new RegExp(mark, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(source)?.index ?? -1;
}

/** An image of Markdown without a text. */
const emptyAlt = /!\[\s{0,8}\](?=\()/gu;
const fence = /^ {0,3}(?:```|~~~)/u;

/** Tells whether an offset of Markdown stands in a fenced block or a code span of its line. */
function codeIn(source: string): (offset: number) => boolean {
  const ranges: { start: number; end: number }[] = [];
  let start = 0;
  let opened: number | undefined;
  for (const line of source.split('\n')) {
    if (fence.test(line)) {
      if (opened !== undefined) ranges.push({ start: opened, end: start });
      opened = opened === undefined ? start : undefined;
    }
    start += line.length + 1;
  }
  if (opened !== undefined) ranges.push({ start: opened, end: source.length });
  return (offset) => {
    if (ranges.some((range) => offset >= range.start && offset < range.end)) return true;
    const lineStart = source.lastIndexOf('\n', offset) + 1;
    return source.slice(lineStart, offset).split('`').length % 2 === 0;
  };
}

/** A block for a tag that no block holds, so that a finding can point at it. */
function blockAt(source: string, start: number, end: number): AnalysedBlock {
  return {
    kind: 'altText',
    text: source.slice(start, end),
    map: identityMap(start),
    spans: [],
    index: 0,
    language: 'sv',
    sentences: [],
    bits: [],
    notes: [],
  };
}

export default defineRule({
  meta: {
    id: 'bild-utan-alt',
    group: 'webb',
    title: { sv: 'Bild utan alternativtext', en: 'Image without alternative text' },
    severity: 'warning',
    what: {
      sv: 'Bilder i HTML som saknar attributet alt, och bilder i Markdown utan text mellan hakarna. Tomt alt är rätt för bilder som bara är dekoration.',
      en: 'Images in HTML that lack the alt attribute, and images in Markdown without a text between the brackets. An empty alt is right for images that are decoration only.',
    },
    why: {
      sv: 'Skärmläsare läser upp filnamnet när alternativtexten saknas. Lagen om tillgänglighet kräver den (WCAG 1.1.1).',
      en: 'Screen readers read the file name aloud when there is no alternative text. The accessibility law asks for it (WCAG 1.1.1).',
    },
    todo: {
      sv: 'Skriv kort vad bilden visar i attributet alt, eller alt="" om bilden bara är dekoration.',
      en: 'Say shortly what the image shows in the alt attribute, or write alt="" if it is decoration only.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '2.1.4' },
      { name: 'Webbriktlinjer', section: 'R115 Beskriv med text allt innehåll som inte är text' },
    ],
    messages: {
      empty: {
        sv: 'Bilden har ingen alternativtext. Skriv mellan hakarna vad den visar, om den inte bara är dekoration.',
        en: 'The image has no alternative text. Say between the brackets what it shows, unless it is decoration only.',
      },
      missing: { sv: 'Bilden har ingen alternativtext.', en: 'The image has no alternative text.' },
    },
    fel: [
      {
        text: '<p>Badhuset byggs om.</p><img src="bad.jpg">',
        format: 'html',
        finds: ['<img src="bad.jpg">'],
      },
      { text: 'Badhuset byggs om.\n\n![](bad.jpg)', finds: ['![]'] },
      { text: 'Badhuset byggs om.\n\n<img src="bad.jpg">', finds: ['<img src="bad.jpg">'] },
      {
        text: '<p>Badhuset byggs om. <img class="stor" src="a>b.jpg"/> Välkommen.</p>',
        format: 'html',
        finds: ['<img class="stor" src="a>b.jpg"/>'],
      },
    ],
    ratt: [
      { text: 'Skriv `![](bad.jpg)` så här:\n\n```\n![](bad.jpg)\n<img src="bad.jpg">\n```' },
      { text: '<p>Badhuset byggs om.</p><img src="bad.jpg" alt="Barn som badar">', format: 'html' },
      {
        text: '<p>Badhuset byggs om.</p><img src="linje.png" alt=""><!-- <img src="x.jpg"> -->',
        format: 'html',
      },
      { text: '<p>Badhuset byggs om.</p><img src="linje.png" role="presentation">', format: 'html' },
    ],
  },
  document({ document, report }) {
    const { format, source } = document;
    if (format !== 'html' && format !== 'markdown') return;
    const hasImages = source.includes('![') || source.includes('<img');
    const isCode = format === 'markdown' && hasImages ? codeIn(source) : () => false;
    for (const { start, end } of undescribedImages(source)) {
      if (isCode(start)) continue;
      report({ block: blockAt(source, start, end), start: 0, end: end - start, messageId: 'missing' });
    }
    if (format !== 'markdown') return;
    // The same marks say that an image is decoration and that nobody wrote what it shows.
    for (const match of source.matchAll(emptyAlt)) {
      const { index: start } = match;
      const end = start + match[0].length;
      if (isCode(start)) continue;
      report({
        block: blockAt(source, start, end),
        start: 0,
        end: end - start,
        messageId: 'empty',
        severity: 'info',
      });
    }
  },
});

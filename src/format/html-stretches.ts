/**
 * A stretch of HTML that the parser reads the same wherever it stands in the body of a page: a paragraph, heading or
 * list, with the end tags that belong to it, and nothing inside that could move, close or open anything around it.
 */
export interface HtmlStretch {
  start: number;
  end: number;
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const lists = new Set(['ul', 'ol']);
const outer = new Set(['p', ...headings, ...lists]);
const inline = new Set(
  `a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup time u var`.split(
    ' ',
  ),
);
const empty = new Set(['br', 'img', 'wbr']);
/** Elements whose content is no markup, or markup of another kind: nothing in them is looked for. */
const closed = new Set([
  'script',
  'style',
  'textarea',
  'title',
  'svg',
  'math',
  'select',
  'template',
  'table',
  'iframe',
  'xmp',
  'noembed',
  'noframes',
  'plaintext',
]);

const slash = 0x2f;
const equals = 0x3d;
const greater = 0x3e;

/** Deeper nesting is left to the parser. */
const deepest = 20;

interface Tag {
  name: string;
  isEnd: boolean;
  end: number;
}

/** Finds the stretches of a page that stand apart from it. Linear in the length of the page. */
export function findStretches(html: string): HtmlStretch[] {
  const found: HtmlStretch[] = [];
  let at = html.indexOf('<');
  while (at >= 0) {
    const tag = readTag(html, at);
    let next: number;
    if (tag === undefined) {
      next = afterOdd(html, at);
    } else if (tag.isEnd) {
      next = tag.end;
    } else {
      const end = outer.has(tag.name) ? stretchEnd(html, tag) : -1;
      if (end > 0) found.push({ start: at, end });
      next = end > 0 ? end : closed.has(tag.name) ? afterElement(html, tag) : tag.end;
    }
    if (next < 0) break;
    at = html.indexOf('<', next);
  }
  return found;
}

/** The offset after what a `<` opens that is no well-written tag, as the HTML standard's tokenizer reads it; or -1. */
function afterOdd(html: string, at: number): number {
  if (html.startsWith('<!--', at)) return afterComment(html, at + 4);
  const mark = html.charCodeAt(at + 1);
  const nameStart = mark === slash ? at + 2 : at + 1;
  if (isLetter(html.charCodeAt(nameStart))) return afterTag(html, nameStart);
  // `<!doctype`, `<?xml` and `</ 3` end at the first >; `< 3` is text.
  return mark === 0x21 || mark === 0x3f || mark === slash ? html.indexOf('>', at) + 1 || -1 : at + 1;
}

/** The offset after a comment whose text begins at `from`, or -1. */
function afterComment(html: string, from: number): number {
  if (html.charCodeAt(from) === greater) return from + 1;
  if (html.startsWith('->', from)) return from + 2;
  for (let at = html.indexOf('--', from); at >= 0; at = html.indexOf('--', at + 1)) {
    if (html.charCodeAt(at + 2) === greater) return at + 3;
    if (html.startsWith('!>', at + 2)) return at + 4;
  }
  return -1;
}

/** The offset after a tag whose name begins at `from`, however it is written, or -1. A > between quotes ends none. */
function afterTag(html: string, from: number): number {
  let i = from;
  while (i < html.length && !isSpace(html.charCodeAt(i)) && !isTagMark(html.charCodeAt(i))) i++;
  while (i < html.length) {
    while (isSpace(html.charCodeAt(i)) || html.charCodeAt(i) === slash) i++;
    if (html.charCodeAt(i) === greater) return i + 1;
    // A name of an attribute; an = that it begins with is part of it.
    i++;
    while (i < html.length && !isSpace(html.charCodeAt(i)) && !isTagMark(html.charCodeAt(i))) {
      if (html.charCodeAt(i) === equals) break;
      i++;
    }
    let value = i;
    while (isSpace(html.charCodeAt(value))) value++;
    if (html.charCodeAt(value) !== equals) continue;
    value++;
    while (isSpace(html.charCodeAt(value))) value++;
    const quote = html.charCodeAt(value);
    if (quote === 34 || quote === 39) {
      const end = html.indexOf(html[value]!, value + 1);
      if (end < 0) return -1;
      i = end + 1;
    } else {
      i = value;
      while (i < html.length && !isSpace(html.charCodeAt(i)) && html.charCodeAt(i) !== greater) i++;
    }
  }
  return -1;
}

const isTagMark = (code: number): boolean => code === slash || code === greater;

function afterElement(html: string, { name, end }: Tag): number {
  for (let at = html.indexOf('</', end); at >= 0; at = html.indexOf('</', at + 2)) {
    const tag = readTag(html, at);
    if (tag?.name === name) return tag.end;
  }
  return -1;
}

/** Where the element that a tag opens ends, or -1 when it is not as simple as a stretch has to be. */
function stretchEnd(html: string, first: Tag): number {
  const open = [first.name];
  let at = html.indexOf('<', first.end);
  while (at >= 0) {
    const tag = readTag(html, at);
    const around = open[open.length - 1]!;
    if (tag === undefined) return -1;
    if (tag.isEnd) {
      if (tag.name !== around) return -1;
      open.pop();
      if (open.length === 0) return tag.end;
    } else if (!mayStandIn(tag.name, around, open)) {
      return -1;
    } else if (!empty.has(tag.name)) {
      open.push(tag.name);
    }
    at = html.indexOf('<', tag.end);
  }
  return -1;
}

function mayStandIn(name: string, around: string, open: readonly string[]): boolean {
  if (open.length >= deepest) return false;
  if (lists.has(around)) return name === 'li';
  if (inline.has(name) || empty.has(name)) return name !== 'a' || !open.includes('a');
  return around === 'li' && (name === 'p' || lists.has(name));
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13 && code !== 11);

const isNameEnd = (code: number): boolean =>
  isSpace(code) ||
  code === slash ||
  code === greater ||
  code === equals ||
  code === 34 ||
  code === 39 ||
  code === 60;

/** Reads a tag that is written as tags should be; undefined for all others. */
function readTag(html: string, at: number): Tag | undefined {
  const isEnd = html.charCodeAt(at + 1) === slash;
  const nameStart = at + (isEnd ? 2 : 1);
  let i = nameStart;
  while (isLetterOrDigit(html.charCodeAt(i))) i++;
  if (i === nameStart) return undefined;
  const name = html.slice(nameStart, i).toLowerCase();
  for (;;) {
    const from = i;
    while (isSpace(html.charCodeAt(i))) i++;
    const code = html.charCodeAt(i);
    if (code === greater) return { name, isEnd, end: i + 1 };
    if (code === slash && html.charCodeAt(i + 1) === greater && empty.has(name))
      return { name, isEnd, end: i + 2 };
    if (i === from) return undefined;
    i = attributeEnd(html, i);
    if (i < 0) return undefined;
  }
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

const isLetterOrDigit = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

function attributeEnd(html: string, at: number): number {
  let i = at;
  while (i < html.length && !isNameEnd(html.charCodeAt(i))) i++;
  if (i === at) return -1;
  if (html.charCodeAt(i) !== equals)
    return isSpace(html.charCodeAt(i)) || html.charCodeAt(i) === greater ? i : -1;
  i++;
  const quote = html.charCodeAt(i);
  if (quote === 34 || quote === 39) {
    const end = html.indexOf(html[i]!, i + 1);
    return end < 0 ? -1 : end + 1;
  }
  const valueStart = i;
  while (i < html.length && !isNameEnd(html.charCodeAt(i)) && html.charCodeAt(i) !== 96) i++;
  return i > valueStart && (isSpace(html.charCodeAt(i)) || html.charCodeAt(i) === greater) ? i : -1;
}

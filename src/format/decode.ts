import { decodeHTML } from 'entities/decode';
import { skipMarkup } from './html-decode.ts';
import { isSkippedElement, voidElements } from './html-elements.ts';
import { isNoteLink, isRaisedNote } from './html-notes.ts';
import { isEscapable, readMarkdownReference } from './markdown-decode.ts';
import type { DocumentFormat, FormatId } from './types.ts';

/** NFC, without soft hyphens and zero-width marks, white space collapsed and trimmed. */
function clean(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\n\f\r ]+/g, ' ')
    .trim()
    .normalize('NFC');
}

/** End of the element whose start tag is at `start`–`end`, when it marks a note. */
function noteCallEnd(
  source: string,
  start: number,
  end: number,
  name: 'a' | 'sup',
  before: string,
): number | undefined {
  const tag = source.slice(start, end);
  const close = source.toLowerCase().indexOf(`</${name}`, end);
  if (close < 0) return undefined;
  const inside = source.slice(end, close);
  const text = decodeHTML(inside.replace(/<[^<>]*>/g, ''));
  const value = (of: string, attribute: string): string | undefined =>
    new RegExp(`\\s${attribute}\\s*=\\s*["']?([^\\s"'<>]*)`, 'i').exec(of)?.[1];
  const isNote =
    name === 'a'
      ? isNoteLink((attribute) => value(tag, attribute), text, /<sup/i.test(inside))
      : (/^\s*<a\s[^<>]*>[^<>]*<\/a>\s*$/i.test(inside) &&
          (value(inside, 'href')?.startsWith('#') ?? false)) ||
        isRaisedNote(text, before.replaceAll('\0', ''));
  return isNote ? skipMarkup(source, close) : undefined;
}

/** Raw HTML without tags, comments and elements that hold no prose. */
function stripHtml(source: string): string {
  const parts: string[] = [];
  let from = 0;
  let i = source.indexOf('<');
  while (i >= 0) {
    let end = skipMarkup(source, i);
    if (end === i) {
      i = source.indexOf('<', i + 1);
      continue;
    }
    const name = /^<([a-z][^\s/>]*)/i.exec(source.slice(i, i + 20))?.[1]?.toLowerCase();
    parts.push(source.slice(from, i));
    if (name === 'br') parts.push(' ');
    if (name === 'a' || name === 'sup')
      end = noteCallEnd(source, i, end, name, parts.slice(-4).join('')) ?? end;
    else if (name === 'button' && /\saria-expanded\b/i.test(source.slice(i, end))) {
      // It may be the words of a heading.
    } else if (name !== undefined && !voidElements.has(name) && isSkippedElement(name, () => undefined)) {
      const close = source.toLowerCase().indexOf(`</${name}`, end);
      end = close < 0 ? source.length : skipMarkup(source, close);
    }
    from = end;
    i = source.indexOf('<', end);
  }
  parts.push(source.slice(from));
  return parts.join('\0');
}

/** HTML text without tags, with its references resolved. A NUL marks where a tag stood and ends a reference. */
function decodeHtmlRaw(raw: string): string {
  return decodeHTML(stripHtml(raw.replaceAll('\0', ''))).replaceAll('\0', '');
}

const linkTail =
  /\](?:\((?:<[^<>\n]*>|<(?![^<>\n]*>)|[^()\s<]|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'|\([^()]*\)))?\s*\)|\[[^[\]]*\])/y;
const image = /!\[[^[\]]*\](?:\([^()\n]*\)|\[[^[\]]*\])?/y;
const noteReference = /\[\^[^\s[\]]+\]/y;
// An address in angle brackets; at the end of the stretch it may break off. A tag never does.
const angled = /<(?:(?:[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>|[A-Za-z0-9][^\s<>]*$)/y;
// The end of an address in angle brackets that the stretch begins inside of.
const angledEnd = /^[^\s<>:@]*[:@][^\s<>]*>/;

const matchAt = (pattern: RegExp, text: string, at: number): string | undefined => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
};

/** Whether a run of `*`, `_` or `~` marks emphasis, as far as its neighbours tell. */
function isDelimiter(marker: string, before: string, after: string): boolean {
  const spaceBefore = before === '' || /\s/.test(before);
  const spaceAfter = after === '' || /\s/.test(after);
  if (spaceBefore && spaceAfter) return false;
  return marker !== '_' || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}

/** Markdown text without its markup, with references and escapes resolved. */
function decodeMarkdownRaw(raw: string): string {
  // Line prefixes of block quotes and lists are no part of the text.
  const source = raw
    .replaceAll('\0', '\uFFFD')
    .replace(angledEnd, (address) => address.slice(0, -1))
    .replace(/(\r\n|\r|\n)[ \t>]*/g, '\n');
  const parts: string[] = [];
  let openLinks = 0;
  for (let i = 0; i < source.length; ) {
    const character = source[i]!;
    let skip: number | undefined;
    if (character === '\\') {
      if (source[i + 1] === '\n') skip = 1;
      else if (isEscapable(source[i + 1])) {
        parts.push(source[i + 1]!);
        skip = 2;
      }
    } else if (character === '&') {
      const reference = readMarkdownReference(source, i);
      if (reference !== undefined) {
        parts.push(reference.text);
        skip = reference.end - i;
      }
    } else if (character === '`') {
      const fence = /`+/y;
      fence.lastIndex = i;
      const marker = fence.exec(source)![0];
      const close = new RegExp(`(?<!\`)${marker}(?!\`)`, 'g');
      close.lastIndex = i + marker.length;
      const found = close.exec(source);
      if (found !== null) parts.push(source.slice(i + marker.length, found.index));
      skip = found === null ? marker.length : found.index + marker.length - i;
    } else if (character === '<') {
      const address = matchAt(angled, source, i);
      if (address !== undefined) {
        parts.push(address.slice(1).replace(/>$/, ''));
        skip = address.length;
      } else {
        const end = skipMarkup(source, i);
        if (end > i) {
          if (/^<br/i.test(source.slice(i, i + 3))) parts.push(' ');
          skip = end - i;
        }
      }
    } else if (character === '!') {
      skip = matchAt(image, source, i)?.length;
    } else if (character === '[') {
      skip = matchAt(noteReference, source, i)?.length;
      if (skip === undefined && hasLinkTail(source, i)) {
        openLinks++;
        skip = 1;
      }
    } else if (character === ']') {
      skip = matchAt(linkTail, source, i)?.length;
      if (skip !== undefined && openLinks > 0) openLinks--;
    } else if (character === '*' || character === '_' || character === '~') {
      let end = i;
      while (source[end] === character) end++;
      if (!isDelimiter(character, source[i - 1] ?? '', source[end] ?? '')) parts.push(source.slice(i, end));
      skip = end - i;
    }
    if (skip === undefined) {
      parts.push(character);
      skip = 1;
    }
    i += skip;
  }
  return parts.join('');
}

/** Whether the `[` at `at` opens a link that ends with a target, or that the text breaks off inside of. */
function hasLinkTail(source: string, at: number): boolean {
  let depth = 0;
  for (let i = at; i < source.length; i++) {
    if (source[i] === '\\') i++;
    else if (source[i] === '[') depth++;
    else if (source[i] === ']' && --depth === 0) return matchAt(linkTail, source, i) !== undefined;
  }
  return true;
}

const decoders: Readonly<Record<FormatId, (raw: string) => string>> = {
  plain: (raw) => raw,
  markdown: decodeMarkdownRaw,
  html: decodeHtmlRaw,
};

/**
 * Decodes a stretch of raw source as its reader sees it: without tags and markup, with references and escapes
 * resolved, NFC, without soft hyphens and zero-width marks, white space collapsed and trimmed.
 *
 * This is for checking positions: what a finding marks in the source must decode to the finding's text. It
 * knows only the stretch and not what stands around it, so that a lone `*` beside a letter counts as markup.
 */
export function decodeRaw(format: DocumentFormat, raw: string): string {
  return clean(Object.hasOwn(decoders, format) ? decoders[format as FormatId](raw) : raw);
}

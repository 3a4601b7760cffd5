import { parseTOML } from 'toml-eslint-parser';
import { isMap, isNode, isScalar, isSeq, Lexer, parseDocument } from 'yaml';
import type { Localised } from '../base/localised.ts';
import { yamlFault } from '../base/yaml-fault.ts';
import type { Comment, ParsedDocument } from './types.ts';

const fenceLine = /(?:---|\+\+\+)[ \t]*(?:\r\n|\r|\n|$)/y;

/** What is read of front matter. Ranges are those of the source. */
export interface FrontMatter
  extends Pick<ParsedDocument, 'metadata' | 'metadataRanges' | 'metadataFault' | 'comments'> {
  /** Where the text after it begins. */
  end: number;
}

type Entries = Omit<FrontMatter, 'end'>;

const nothing = (): Entries => ({ metadata: {}, metadataRanges: {}, comments: [] });

/**
 * Reads the front matter at `start`, as far as it is `key: value` of YAML, or `key = value` of TOML between `+++`; a
 * list of values is joined with commas. What is none gives no metadata, and tells why.
 */
export function readFrontMatter(source: string, start: number): FrontMatter {
  fenceLine.lastIndex = start;
  if (!fenceLine.test(source)) return { ...nothing(), end: start };
  const from = fenceLine.lastIndex;
  const isToml = source[start] === '+';
  const closing = isToml
    ? /(?<=[\r\n])\+\+\+[ \t]*(?:\r\n|\r|\n|$)/g
    : /(?<=[\r\n])---[ \t]*(?:\r\n|\r|\n|$)/g;
  closing.lastIndex = from;
  const found = closing.exec(source);
  if (found === null) return { ...nothing(), end: start };
  const content = source.slice(from, found.index);
  const read = isToml ? readToml(content, from) : readYaml(content, from);
  return { ...read, end: closing.lastIndex };
}

function unusedFault(kind: string, at: number, reason: Localised): Pick<Entries, 'metadataFault'> {
  return {
    metadataFault: {
      at,
      message: {
        sv: `Uppgifterna överst i texten går inte att läsa som ${kind} och används inte. ${reason.sv}`,
        en: `The front matter cannot be read as ${kind}, and is not used. ${reason.en}`,
      },
    },
  };
}

/** Two lines of dashes with text between them: whoever reads them as front matter shows none of it. */
const notEntries: Localised = {
  sv: 'Det som står mellan strecken överst i texten är inga uppgifter (namn: värde) och är inte granskat. Är det löpande text? Lägg en tom rad före det första strecket.',
  en: 'What stands between the dashes at the top is no front matter (name: value), and is not checked. Is it running text? Put a blank line before the first dashes.',
};

function readYaml(yaml: string, shift: number): Entries {
  const entries = nothing();
  const { metadata, metadataRanges } = entries;
  if (speaksToUs.test(yaml)) entries.comments = commentsOfYaml(yaml, shift);
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    return { ...entries, ...unusedFault('YAML', error.pos[0] + shift, yamlFault(error.code, error.message)) };
  }
  if (!isMap(document.contents)) {
    const { contents } = document;
    if (contents === null || (isScalar(contents) && contents.value === null)) return entries;
    return { ...entries, metadataFault: { at: shift, message: notEntries } };
  }
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key) || !isNode(value)) continue;
    const values = (isSeq(value) ? value.items : [value]).map((one) =>
      isScalar(one) ? one.value : undefined,
    );
    if (values.length === 0 || !values.every(isSimple)) continue;
    const name = String(key.value).normalize('NFC');
    metadata[name] = values.join(', ').normalize('NFC');
    if (key.range && value.range) {
      metadataRanges[name] = { start: key.range[0] + shift, end: value.range[1] + shift };
    }
  }
  return entries;
}

function isSimple(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

/** Comments are only looked for where one may be meant for this program. */
const speaksToUs = /#[ \t]*klarspr/iu;

/** What the lexer puts between the pieces of the source, and before the text of a value. */
const lexerMarks = new Set(['\u0002', '\u0018', '\u001f']);

function commentsOfYaml(yaml: string, shift: number): Comment[] {
  const comments: Comment[] = [];
  let at = shift;
  let isValue = false;
  for (const piece of new Lexer().lex(yaml)) {
    if (lexerMarks.has(piece)) {
      isValue = piece === '\u001f';
      continue;
    }
    if (!isValue && piece.startsWith('#')) comments.push(comment(piece, at));
    isValue = false;
    at += piece.length;
  }
  return comments;
}

function comment(written: string, start: number): Comment {
  return { text: written.replace(/^#+/u, ''), start, end: start + written.length };
}

type Program = ReturnType<typeof parseTOML>;
type TopLevelEntry = Program['body'][0]['body'][number];
type Content = Extract<TopLevelEntry, { type: 'TOMLKeyValue' }>['value'];

/** Longer front matter is no person's. The parser puts every character of a string on the stack. */
const longestToml = 100_000;

function readToml(toml: string, shift: number): Entries {
  const entries = nothing();
  let program: Program;
  try {
    if (toml.length > longestToml) throw new RangeError('too long');
    program = parseTOML(toml, { tomlVersion: '1.1' });
  } catch (error) {
    const { index = 0, message } = error as Error & { index?: number };
    return {
      ...entries,
      ...unusedFault('TOML', Math.min(index, toml.length) + shift, {
        sv: `Kontrollera likhetstecken, citattecken och hakparenteser (${message}).`,
        en: `Check equals signs, quotation marks and brackets (${message}).`,
      }),
    };
  }
  if (speaksToUs.test(toml)) {
    entries.comments = program.comments.map(({ range: [start, end] }) =>
      comment(toml.slice(start, end), start + shift),
    );
  }
  for (const entry of program.body[0].body) {
    // What stands in tables says something of another thing: `[menu] title`.
    if (entry.type !== 'TOMLKeyValue' || entry.key.keys.length !== 1) continue;
    const [key] = entry.key.keys;
    const value = plainValue(entry.value, toml);
    if (key === undefined || value === undefined) continue;
    const name = (key.type === 'TOMLBare' ? key.name : key.value).normalize('NFC');
    const [start, end] = entry.range;
    entries.metadata[name] = value.normalize('NFC');
    entries.metadataRanges[name] = { start: start + shift, end: end + shift };
  }
  return entries;
}

function plainValue(content: Content, toml: string): string | undefined {
  if (content.type === 'TOMLArray') {
    const values = content.elements.map((one) =>
      one.type === 'TOMLValue' ? plainValue(one, toml) : undefined,
    );
    return values.length > 0 && values.every((value) => value !== undefined) ? values.join(', ') : undefined;
  }
  if (content.type !== 'TOMLValue') return undefined;
  // A date is what was written: as a moment it would have a time, and be in another zone.
  return content.value instanceof Date ? toml.slice(...content.range) : String(content.value);
}

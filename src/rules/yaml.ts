/**
 * Reads rule files and term files. What is wrong in one term or rule leaves out that term or rule only, and
 * is told with file, line and what to do.
 */
import { type DocumentType, documentTypes } from '../document-types.ts';
import { blockKinds, textFormats } from '../format/types.ts';
import type { Problem } from '../problem.ts';
import {
  type GlossaryEntry,
  type PatternData,
  type TermClass,
  type TermData,
  type TermRuleData,
  termClasses,
  type WordList,
} from './terms/data.ts';
import { PatternError, type Piece, parsePattern } from './terms/pattern.ts';
import { compileRegex, RegexError } from './terms/regex.ts';
import { ownTermsId, type TermRule, termRule } from './terms/rule.ts';
import type { Localised, RightExample, RuleLevel, RuleMeta, Source, WrongExample } from './types.ts';
import { qualities } from './types.ts';
import { type YamlNode, YamlReader } from './yaml-reader.ts';

export type { Problem };

/** Keys of a rule file, of a term line and so on: the same as in `schema/rule.schema.json`. */
export const ruleKeys = {
  rule: [
    'id',
    'group',
    'quality',
    'title',
    'severity',
    'documentTypes',
    'notDocumentTypes',
    'what',
    'why',
    'todo',
    'sources',
    'message',
    'messages',
    'fel',
    'ratt',
    'lists',
    'terms',
    'patterns',
  ],
  term: [
    'term',
    'class',
    'replace',
    'note',
    'source',
    'severity',
    'confidence',
    'not',
    'only',
    'compounds',
    'match',
    'forms',
    'notIn',
    'notDocumentTypes',
    'explain',
    'field',
  ],
  pattern: ['pattern', 'message', 'replace', 'note', 'severity', 'not'],
  source: ['name', 'section', 'url'],
  wrong: ['text', 'finds', 'suggests', 'format', 'documentType'],
  right: ['text', 'format', 'documentType'],
  termFile: ['title', 'source', 'severity', 'lists', 'terms'],
  glossary: ['lists', 'terms'],
} as const;

export const ruleGroups = ['ord', 'meningar', 'ton', 'struktur', 'webb', 'form', 'text'] as const;
export const ruleLevels = ['error', 'warning', 'info', 'off'] as const;
export const confidences = ['high', 'medium', 'low'] as const;
const typeIds = Object.keys(documentTypes) as DocumentType[];

const defaultMessages: Record<'byt' | 'undvik', Localised> = {
  byt: { sv: 'Skriv hellre {replacements} än ”{actual}”.', en: 'Prefer {replacements} to “{actual}”.' },
  undvik: { sv: 'Undvik ”{actual}”. {note}', en: 'Avoid “{actual}”. {note}' },
};

/** What a rule or term file holds. */
export interface LoadedRule {
  /** Absent when the file as a whole cannot be used. */
  rule?: TermRule;
  /** What is wrong in the file, with lines; what is sound is in `rule`. */
  problems: Problem[];
}

/**
 * Reads one rule file: the card of the rule and its `terms` and `patterns`. `englishNotes` has the English of notes
 * that stand in Swedish only.
 */
export function loadRuleFile(
  yamlText: string,
  fileName: string,
  englishNotes?: ReadonlyMap<string, string>,
): LoadedRule {
  const reader = new YamlReader(yamlText, fileName, englishNotes);
  const data = reader.problems.length === 0 ? readRule(reader) : undefined;
  return { ...(data === undefined ? {} : { rule: termRule(data) }), problems: reader.problems };
}

/**
 * Reads a project's own term file: `terms`, and perhaps a title, a source and a severity for all of them.
 * The terms become the rule `egna-termer`; several files are put together by `joinTermFiles`.
 */
export function loadTermFile(yamlText: string, fileName: string): LoadedRule {
  const reader = new YamlReader(yamlText, fileName);
  if (reader.problems.length > 0) return { problems: reader.problems };
  const map = reader.map(reader.root, 'termfilen', ruleKeys.termFile);
  if (map === undefined) return { problems: reader.problems };
  const title = map.has('title') ? reader.text(map.get('title'), 'title') : undefined;
  const name = title ?? fileName;
  const severity = map.has('severity')
    ? reader.choice(map.get('severity'), 'severity', ruleLevels)
    : undefined;
  const source = (map.has('source') ? readSource(reader, map.get('source')) : undefined) ?? { name };
  if (!map.has('terms')) {
    reader.problem(
      reader.root,
      'Termfilen saknar terms:. Skriv terms: och sedan en rad för varje term.',
      'The term file has no terms:. Write terms: and then one line for each term.',
    );
    return { problems: reader.problems };
  }
  const lines = readTerms(reader, map).map(
    (term): TermData => ({
      ...term,
      source: term.source ?? source,
      ...(severity !== undefined && term.severity === undefined ? { severity } : {}),
    }),
  );
  if (lines.length === 0) return { problems: reader.problems };
  const terms = lines.filter((line) => !isGlossaryEntry(line));
  const glossary = lines.filter(isGlossaryEntry);
  return {
    rule: termRule({ meta: ownTermsMeta([source]), terms, patterns: [], glossary }),
    problems: reader.problems,
  };
}

/** Reads the glossary: `terms`, each with `explain` and `field`. */
export function loadGlossary(
  yamlText: string,
  fileName: string,
): { entries: GlossaryEntry[]; problems: Problem[] } {
  const reader = new YamlReader(yamlText, fileName);
  const map =
    reader.problems.length > 0 ? undefined : reader.map(reader.root, 'ordlistan', ruleKeys.glossary);
  if (map === undefined) return { entries: [], problems: reader.problems };
  const entries = readTerms(reader, map).flatMap((term) => {
    if (isGlossaryEntry(term) && term.field !== undefined) return [term];
    reader.problem(
      map.get('terms'),
      `Termen ”${term.term}” saknar explain: eller field:.`,
      `The term “${term.term}” has no explain: or no field:.`,
    );
    return [];
  });
  return { entries, problems: reader.problems };
}

function isGlossaryEntry(term: TermData): term is GlossaryEntry {
  return term.explain !== undefined;
}

/** Puts the rules of several term files together to one, so that the id `egna-termer` stands once. */
export function joinTermFiles(rules: readonly TermRule[]): TermRule | undefined {
  if (rules.length <= 1) return rules[0];
  return termRule({
    meta: ownTermsMeta(rules.flatMap(({ meta }) => meta.sources)),
    terms: rules.flatMap(({ termData }) => termData.terms),
    patterns: [],
    glossary: rules.flatMap(({ termData }) => termData.glossary ?? []),
  });
}

function ownTermsMeta(sources: readonly Source[]): RuleMeta {
  return {
    id: ownTermsId,
    group: 'ord',
    title: { sv: 'Egna termer', en: 'Own terms' },
    severity: 'warning',
    what: {
      sv: 'Ord och fraser i organisationens egen lista.',
      en: 'Words and phrases in the organisation’s own list.',
    },
    why: {
      sv: 'Organisationen har bestämt att skriva på ett annat sätt.',
      en: 'The organisation has decided to write it in another way.',
    },
    todo: { sv: 'Byt till ordet i listan.', en: 'Change to the word in the list.' },
    sources,
    messages: defaultMessages,
    fel: [],
    ratt: [],
  };
}

function readRule(reader: YamlReader): TermRuleData | undefined {
  const map = reader.map(reader.root, 'regelfilen', ruleKeys.rule);
  if (map === undefined) return undefined;
  const known = reader.problems.length;
  const need = (key: string): YamlNode => {
    if (!map.has(key)) {
      reader.problem(
        reader.root,
        `Regeln saknar ${key}:. Lägg till det; docs/termer.md visar hur.`,
        `The rule has no ${key}:. Add it; docs/termer.md shows how.`,
      );
    }
    return map.get(key);
  };
  const read = <Value>(key: string, reads: (node: YamlNode) => Value | undefined): Value | undefined => {
    const node = need(key);
    return map.has(key) ? reads(node) : undefined;
  };

  const id = read('id', (node) => readId(reader, node));
  const group = read('group', (node) => reader.choice(node, 'group', ruleGroups));
  const severity = read('severity', (node) => reader.choice(node, 'severity', ruleLevels));
  const title = read('title', (node) => reader.localised(node, 'title'));
  const what = read('what', (node) => reader.localised(node, 'what'));
  const why = read('why', (node) => reader.localised(node, 'why'));
  const todo = read('todo', (node) => reader.localised(node, 'todo'));
  const sources = read('sources', (node) => readSources(reader, node));
  const fel = read('fel', (node) => readWrong(reader, node));
  const ratt = read('ratt', (node) => readRight(reader, node));
  const messages = readMessages(reader, map);
  const forTypes = (key: string): readonly DocumentType[] | undefined =>
    map.has(key) ? reader.choices(map.get(key), key, typeIds) : undefined;
  const only = forTypes('documentTypes');
  const not = forTypes('notDocumentTypes');
  const quality = map.has('quality') ? reader.choice(map.get('quality'), 'quality', qualities) : undefined;
  const cardIsWhole = reader.problems.length === known;

  // The terms are read in any case, so that one run tells everything that is wrong.
  const terms = map.has('terms') ? readTerms(reader, map) : [];
  for (const { term } of terms.filter(isGlossaryEntry)) {
    reader.problem(
      map.get('terms'),
      `Termen ”${term}” har explain: och hör hemma i data/glossary.yaml.`,
      `The term “${term}” has explain: and belongs in data/glossary.yaml.`,
    );
  }
  const patterns = map.has('patterns') ? readPatterns(reader, map.get('patterns'), messages) : [];
  if (!map.has('terms') && !map.has('patterns')) {
    reader.problem(
      reader.root,
      'Regeln saknar både terms: och patterns:. Lägg till minst ett av dem.',
      'The rule has neither terms: nor patterns:. Add at least one of them.',
    );
    return undefined;
  }
  if (!cardIsWhole || !id || !group || !severity || !title || !what || !why || !todo) return undefined;
  if (!sources || !fel || !ratt || terms.length + patterns.length === 0) return undefined;
  return {
    meta: {
      id,
      group,
      ...(quality === undefined ? {} : { quality }),
      title,
      severity,
      ...(only === undefined ? {} : { documentTypes: only }),
      ...(not === undefined ? {} : { notDocumentTypes: not }),
      what,
      why,
      todo,
      sources,
      messages,
      fel,
      ratt,
    },
    terms,
    patterns,
  };
}

function withNote({ sv, en }: Localised): Localised {
  return { sv: `${sv} {note}`, en: `${en} {note}` };
}

function readId(reader: YamlReader, node: YamlNode): string | undefined {
  const id = reader.text(node, 'id');
  if (id === undefined || /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id)) return id;
  reader.problem(
    node,
    `id ”${id}” får bara ha a–z, siffror och bindestreck (skriv o för ö, a för å och ä).`,
    `The id “${id}” may only have a–z, digits and hyphens.`,
  );
  return undefined;
}

function readMessages(reader: YamlReader, map: ReadonlyMap<string, YamlNode>): Record<string, Localised> {
  const messages: Record<string, Localised> = { ...defaultMessages };
  if (map.has('message')) {
    const message = reader.localised(map.get('message'), 'message');
    if (message !== undefined) messages.byt = message;
  }
  if (map.has('messages')) {
    const entries = reader.map(map.get('messages'), 'messages', ['byt', 'undvik']);
    for (const [name, node] of entries ?? []) {
      const message = reader.localised(node, `messages.${name}`);
      // Where there is no wording to offer, the term's own note says what to do.
      if (message !== undefined) messages[name] = name === 'undvik' ? withNote(message) : message;
    }
  }
  return messages;
}

function readSources(reader: YamlReader, node: YamlNode): Source[] | undefined {
  const items = reader.list(node, 'sources', true);
  const sources = items?.flatMap((item) => readSource(reader, item) ?? []);
  if (sources === undefined || sources.length > 0) return sources;
  reader.problem(
    node,
    'Regeln har ingen källa. Skriv minst en under sources:, till exempel { name: Svarta listan }.',
    'The rule has no source. Write at least one under sources:, for example { name: Svarta listan }.',
  );
  return undefined;
}

/** A source is `{ name, section, url }`, or a text whose last number is the section. */
function readSource(reader: YamlReader, node: YamlNode): Source | undefined {
  if (node && 'items' in node) {
    const map = reader.map(node, 'source', ruleKeys.source);
    const name = map?.has('name') ? reader.text(map.get('name'), 'source.name') : undefined;
    if (map === undefined || name === undefined) {
      if (map !== undefined && !map.has('name')) {
        reader.problem(node, 'Källan saknar name:.', 'The source has no name:.');
      }
      return undefined;
    }
    const section = map.has('section') ? reader.text(map.get('section'), 'source.section') : undefined;
    const url = map.has('url') ? reader.text(map.get('url'), 'source.url') : undefined;
    return { name, ...(section === undefined ? {} : { section }), ...(url === undefined ? {} : { url }) };
  }
  const text = reader.text(node, 'source');
  if (text === undefined) return undefined;
  const parts = /^(\D*\S),?\s+(\d+(?:\.\d+)*(?:[–-]\d+)?)$/u.exec(text);
  return parts ? { name: parts[1]!.replace(/,$/u, ''), section: parts[2]! } : { name: text };
}

function readWrong(reader: YamlReader, node: YamlNode): WrongExample[] | undefined {
  const examples = reader.list(node, 'fel')?.flatMap((item): WrongExample[] => {
    const map = reader.map(item, 'fel', ruleKeys.wrong);
    const text = map?.has('text') ? reader.text(map.get('text'), 'fel.text') : undefined;
    const finds = map?.has('finds') ? reader.texts(map.get('finds'), 'fel.finds') : undefined;
    if (map === undefined || text === undefined || finds === undefined) {
      if (map !== undefined) {
        reader.problem(
          item,
          'Exemplet under fel: behöver text: och finds: (orden som ska markeras).',
          'The example under fel: needs text: and finds: (the words to be marked).',
        );
      }
      return [];
    }
    const suggests = map.has('suggests')
      ? reader.list(map.get('suggests'), 'fel.suggests', true)?.map((one) => suggestionText(one))
      : undefined;
    return [{ text, finds, ...(suggests === undefined ? {} : { suggests }), ...exampleSetting(reader, map) }];
  });
  return atLeastOne(reader, node, examples, 'fel');
}

/** A suggestion may be the empty text: none expected. */
function suggestionText(node: YamlNode): string {
  return node && 'value' in node && typeof node.value === 'string' ? node.value.normalize('NFC') : '';
}

function readRight(reader: YamlReader, node: YamlNode): RightExample[] | undefined {
  const examples = reader.list(node, 'ratt')?.flatMap((item): RightExample[] => {
    if (item && 'value' in item) {
      const text = reader.text(item, 'ratt');
      return text === undefined ? [] : [{ text }];
    }
    const map = reader.map(item, 'ratt', ruleKeys.right);
    const text = map?.has('text') ? reader.text(map.get('text'), 'ratt.text') : undefined;
    return map === undefined || text === undefined ? [] : [{ text, ...exampleSetting(reader, map) }];
  });
  return atLeastOne(reader, node, examples, 'ratt');
}

function exampleSetting(
  reader: YamlReader,
  map: ReadonlyMap<string, YamlNode>,
): Pick<RightExample, 'format' | 'documentType'> {
  const format = map.has('format') ? reader.choice(map.get('format'), 'format', textFormats) : undefined;
  const documentType = map.has('documentType')
    ? reader.choice(map.get('documentType'), 'documentType', typeIds)
    : undefined;
  return {
    ...(format === undefined ? {} : { format }),
    ...(documentType === undefined ? {} : { documentType }),
  };
}

function atLeastOne<Example>(
  reader: YamlReader,
  node: YamlNode,
  examples: Example[] | undefined,
  key: string,
): Example[] | undefined {
  if (examples === undefined || examples.length > 0) return examples;
  reader.problem(
    node,
    `Regeln har inget exempel under ${key}:. Skriv minst ett: exemplen körs som test.`,
    `The rule has no example under ${key}:. Write at least one: the examples are run as tests.`,
  );
  return undefined;
}

/** The terms of a file, with the lists that they name. */
function readTerms(reader: YamlReader, file: ReadonlyMap<string, YamlNode>): TermData[] {
  const lists = file.has('lists') ? readLists(reader, file.get('lists')) : {};
  const seen = new Map<string, number | undefined>();
  return (reader.list(file.get('terms'), 'terms') ?? []).flatMap((item) => {
    const before = reader.problems.length;
    const term = readTerm(reader, item, lists);
    if (term === undefined || reader.problems.length > before) return [];
    const key = `${term.term.toLowerCase()} ${term.class ?? ''}`;
    if (seen.has(key)) {
      reader.problem(
        item,
        `Termen ”${term.term}” står redan på rad ${seen.get(key)}. Ta bort den ena.`,
        `The term “${term.term}” already stands on line ${seen.get(key)}. Remove one of them.`,
      );
      return [];
    }
    seen.set(key, reader.lineOf(item));
    return [term];
  });
}

/** The word lists of a file: `{ handling: { granskning: granska } }`. */
function readLists(reader: YamlReader, node: YamlNode): Record<string, WordList> {
  const lists: Record<string, WordList> = {};
  for (const [name, list] of reader.entries(node, 'lists')) {
    const words: Record<string, string> = {};
    for (const [word, value] of reader.entries(list, `lists.${name}`)) {
      const wording = reader.text(value, `lists.${name}.${word}`);
      if (!/^[\p{L}-]+$/u.test(word)) {
        reader.problem(
          list,
          `”${word}” i listan ${name} ska vara ett enda ord. Skriv fraser som egna termer.`,
          `“${word}” in the list ${name} must be one word. Write phrases as terms of their own.`,
        );
      } else if (wording !== undefined) words[word.toLowerCase()] = wording;
    }
    lists[name] = words;
  }
  return lists;
}

/** The lists that a term names; a name without a list is told. */
function listsOf(
  reader: YamlReader,
  node: YamlNode,
  texts: readonly string[],
  lists: Readonly<Record<string, WordList>>,
): Record<string, WordList> | undefined {
  const named = new Set(
    texts.flatMap((text) => [...text.matchAll(/\{([^{}]+)\}/gu)].map((found) => found[1]!)),
  );
  const used: Record<string, WordList> = {};
  for (const name of named) {
    const list = Object.hasOwn(lists, name) ? lists[name] : undefined;
    if (list !== undefined) used[name] = list;
    else {
      reader.problem(
        node,
        `Listan {${name}} finns inte. Skriv den under lists: i samma fil, till exempel ${name}: { granskning: granska }.`,
        `There is no list {${name}}. Write it under lists: in the same file, for example ${name}: { granskning: granska }.`,
      );
    }
  }
  return named.size === 0 ? undefined : used;
}

function readTerm(
  reader: YamlReader,
  node: YamlNode,
  lists: Readonly<Record<string, WordList>>,
): TermData | undefined {
  const map = reader.map(node, 'termen', ruleKeys.term);
  if (map === undefined) return undefined;
  if (!map.has('term')) {
    reader.problem(
      node,
      'Raden saknar term:. Skriv till exempel - { term: erlägga, class: verb, replace: [betala] }.',
      'The line has no term:. Write for example - { term: erlägga, class: verb, replace: [betala] }.',
    );
    return undefined;
  }
  const term = reader.text(map.get('term'), 'term');
  if (term === undefined) return undefined;
  const get = <Value>(key: (typeof ruleKeys.term)[number], reads: (node: YamlNode) => Value | undefined) =>
    map.has(key) ? reads(map.get(key)) : undefined;
  const data: TermData = given({
    term,
    class: get('class', (value) => reader.choice<TermClass>(value, 'class', termClasses)),
    replace: get('replace', (value) => reader.texts(value, 'replace')),
    note: get('note', (value) => reader.localised(value, 'note', true)),
    source: get('source', (value) => readSource(reader, value)),
    severity: get('severity', (value) => reader.choice(value, 'severity', ruleLevels)),
    confidence: get('confidence', (value) => reader.choice(value, 'confidence', confidences)),
    not: get('not', (value) => reader.texts(value, 'not')),
    only: get('only', (value) => reader.texts(value, 'only')),
    compounds: get('compounds', (value) => reader.flag(value, 'compounds')),
    match: get('match', (value) => reader.choice(value, 'match', ['exact'] as const)),
    forms: get('forms', (value) => reader.texts(value, 'forms')),
    notIn: get('notIn', (value) => reader.choices(value, 'notIn', blockKinds)),
    notDocumentTypes: get('notDocumentTypes', (value) => reader.choices(value, 'notDocumentTypes', typeIds)),
    explain: get('explain', (value) => reader.text(value, 'explain')),
    field: get('field', (value) => reader.text(value, 'field')),
  });
  const named = listsOf(reader, map.get('term'), [term, ...(data.not ?? []), ...(data.only ?? [])], lists);
  if (named !== undefined) data.lists = named;
  const level = data.severity ?? (data.confidence === undefined ? undefined : levelOf[data.confidence]);
  if (level !== undefined) data.severity = level;
  const pieces = checkPattern(reader, map.get('term'), term, data.match === 'exact' ? undefined : data.class);
  if (beginsWithClass(pieces)) {
    reader.problem(
      map.get('term'),
      `”${term}” börjar med bara en ordklass. Skriv ordet i term: och ordklassen i only: eller not:.`,
      `“${term}” begins with a word class only. Write the word in term: and the class in only: or not:.`,
    );
  }
  for (const context of data.not ?? []) checkPattern(reader, map.get('not'), context);
  for (const context of data.only ?? []) checkPattern(reader, map.get('only'), context);
  return data;
}

/** The level of a term that says only how sure it is; a sure one has the rule's. */
const levelOf: Record<(typeof confidences)[number], RuleLevel | undefined> = {
  high: undefined,
  medium: 'info',
  low: 'off',
};

function checkPattern(reader: YamlReader, node: YamlNode, pattern: string, termClass?: TermClass): Piece[] {
  try {
    return parsePattern(pattern, termClass);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    reader.problem(node, error.messages.sv, error.messages.en);
    return [];
  }
}

/** True when a term begins with nothing but a word class, by which no term can be looked up. */
function beginsWithClass(pieces: readonly Piece[]): boolean {
  const first = pieces.findIndex((piece) => piece.kind === 'word' && !piece.optional);
  return pieces
    .slice(0, first + 1)
    .some((piece) => piece.kind === 'word' && piece.choices.some(({ text }) => text === ''));
}

function readPatterns(
  reader: YamlReader,
  node: YamlNode,
  messages: Record<string, Localised>,
): PatternData[] {
  return (reader.list(node, 'patterns') ?? []).flatMap((item, index) => {
    const before = reader.problems.length;
    const map = reader.map(item, 'mönstret', ruleKeys.pattern);
    if (map === undefined) return [];
    const pattern = map.has('pattern') ? reader.text(map.get('pattern'), 'pattern') : undefined;
    if (pattern === undefined) {
      if (!map.has('pattern')) {
        reader.problem(item, 'Mönstret saknar pattern:.', 'The pattern has no pattern:.');
      }
      return [];
    }
    const message = map.has('message') ? reader.localised(map.get('message'), 'message') : undefined;
    const replace = map.has('replace') ? reader.text(map.get('replace'), 'replace') : undefined;
    const not = map.has('not') ? reader.texts(map.get('not'), 'not') : undefined;
    for (const context of not ?? []) checkPattern(reader, map.get('not'), context);
    try {
      compileRegex(pattern);
    } catch (error) {
      if (!(error instanceof RegexError)) throw error;
      reader.problem(map.get('pattern'), error.messages.sv, error.messages.en);
    }
    if (reader.problems.length > before) return [];
    const messageId =
      message === undefined ? (replace === undefined ? 'undvik' : 'byt') : `monster${index + 1}`;
    if (message !== undefined) messages[messageId] = message;
    const note = map.has('note') ? reader.localised(map.get('note'), 'note', true) : undefined;
    const severity = map.has('severity')
      ? reader.choice(map.get('severity'), 'severity', ruleLevels)
      : undefined;
    return [given({ pattern, messageId, replace, note, severity, not })];
  });
}

/** The same object type with every key that may be undefined left out instead. */
type Given<Value> = { [Key in keyof Value as undefined extends Value[Key] ? never : Key]: Value[Key] } & {
  [Key in keyof Value as undefined extends Value[Key] ? Key : never]?: Exclude<Value[Key], undefined>;
};

/** The object without the keys that have no value. */
function given<Value extends object>(value: Value): Given<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== undefined)) as Given<Value>;
}

import type { Annotated, Annotation, AnnotationOptions } from '../annotation.ts';
import { piecesIn } from '../pieces.ts';
import { childElements, descendants, encodeXml, escapeXml, rawName, type XmlElement } from '../xml.ts';
import { addComments, namespaceOf } from './comments-part.ts';
import { type DocxPiece, type DocxText, readDocx } from './reader.ts';

/**
 * Writes remarks into a Word document as comments on the exact words, and replacements as tracked changes. Runs
 * are split where a remark begins or ends inside them and keep their formatting; all else stays as it is.
 */
export function annotateDocx(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  options: AnnotationOptions,
): Annotated {
  const docx = readDocx(bytes);
  const { main, archive } = docx.package;
  const writer = new DocxAnnotator(
    docx,
    options,
    highestId(docx.package.related('comments')?.root, 'w:comment') + 1,
  );
  for (const annotation of annotations) writer.add(annotation);
  const changes = new Map([[main.name, encodeXml(writer.mainXml())]]);
  addComments(docx.package, writer.commentsXml(), changes);
  return { bytes: archive.with(changes), written: writer.written, suggested: writer.suggested };
}

/** What stands at a place in a run: before its first text, after its last, or in the middle of it. */
interface Mark {
  /** Offset in the document's text. */
  at: number;
  /** Ends come before starts at the same place, and insertions before the ends they belong to. */
  rank: 0 | 1 | 2;
  xml: string;
}

interface Deletion {
  start: number;
  end: number;
}

/** What changes about a run. */
interface RunChange {
  pieces: DocxPiece[];
  marks: Mark[];
  deletions: Deletion[];
}

class DocxAnnotator {
  readonly #docx: DocxText;
  readonly #options: AnnotationOptions;
  readonly #piecesOf = new Map<XmlElement, DocxPiece[]>();
  readonly #changes = new Map<XmlElement, RunChange>();
  readonly #comments: string[] = [];
  /** Declares the prefix that is written with where the document has another. */
  readonly #declared: string;
  #commentId: number;
  #revisionId: number;
  /** End of the last replacement: two changes of the same words would be none that can be accepted. */
  #replacedTo = 0;
  #insertedRuns: ReadonlySet<XmlElement> | undefined;
  written = 0;
  suggested = 0;

  constructor(docx: DocxText, options: AnnotationOptions, firstComment: number) {
    this.#docx = docx;
    this.#options = options;
    const { root, xml } = docx.package.main;
    this.#declared = rawName(xml, root).startsWith('w:') ? '' : ` xmlns:w="${namespaceOf(root)}"`;
    this.#commentId = Math.max(firstComment, highestId(root, undefined) + 1);
    // Far above the comments, so that the two never meet.
    this.#revisionId = this.#commentId + 100_000;
    for (const piece of docx.pieces) {
      const pieces = this.#piecesOf.get(piece.run);
      if (pieces === undefined) this.#piecesOf.set(piece.run, [piece]);
      else pieces.push(piece);
    }
  }

  add(annotation: Annotation): void {
    const pieces = piecesIn(this.#docx.pieces, annotation.start, annotation.end);
    const id = this.#commentId++;
    const open = `<w:commentRangeStart${this.#declared} w:id="${id}"/>`;
    const close = `<w:commentRangeEnd${this.#declared} w:id="${id}"/><w:r${this.#declared}><w:commentReference w:id="${id}"/></w:r>`;
    if (pieces.length === 0) {
      const run = this.#docx.anchors.find(
        ({ start, end }) => start <= annotation.start && annotation.start < end,
      )?.run;
      if (run === undefined) return;
      const change = this.#changeOf(run);
      const [from, to] = rangeOf(change.pieces);
      change.marks.push({ at: from, rank: 2, xml: open }, { at: to, rank: 1, xml: close });
      this.#addComment(id, [this.#options.elsewhere(annotation.actual), ...annotation.lines]);
      return;
    }
    const first = pieces[0]!;
    const last = pieces.at(-1)!;
    const start = isSplittable(first) ? Math.max(first.start, annotation.start) : first.start;
    const end = isSplittable(last) ? Math.min(last.end, annotation.end) : last.end;
    this.#changeOf(first.run).marks.push({ at: start, rank: 2, xml: open });
    if (annotation.replacement !== undefined) this.#replace(pieces, start, end, annotation.replacement);
    this.#changeOf(last.run).marks.push({ at: end, rank: 1, xml: close });
    this.#addComment(id, annotation.lines);
  }

  #changeOf(run: XmlElement): RunChange {
    let change = this.#changes.get(run);
    if (change === undefined) {
      change = { pieces: this.#piecesOf.get(run) ?? [], marks: [], deletions: [] };
      this.#changes.set(run, change);
    }
    return change;
  }

  #replace(pieces: readonly DocxPiece[], start: number, end: number, replacement: string): void {
    const runs = new Set(pieces.map(({ run }) => run));
    const isPlain = [...runs].every((run) => childElements(run).every(({ name }) => plainChildren.has(name)));
    const isOne = pieces.every(({ paragraph }) => paragraph === pieces[0]!.paragraph);
    if (!isPlain || !isOne || start < this.#replacedTo || !pieces.every(isSplittable)) return;
    // What somebody else has put in is theirs to change.
    this.#insertedRuns ??= runsInside(this.#docx.package.main.root, insertions);
    if ([...runs].some((run) => this.#insertedRuns!.has(run))) return;
    this.#replacedTo = end;
    this.suggested++;
    for (const run of runs) {
      this.#changeOf(run).deletions.push({ start, end });
    }
    const properties = this.#rawProperties(pieces[0]!.run);
    const inserted = `<w:ins${this.#revision()}><w:r>${properties}<w:t xml:space="preserve">${escapeXml(replacement)}</w:t></w:r></w:ins>`;
    this.#changeOf(pieces.at(-1)!.run).marks.push({ at: end, rank: 0, xml: inserted });
  }

  #revision(): string {
    const { author, date } = this.#options;
    return `${this.#declared} w:id="${this.#revisionId++}" w:author="${escapeXml(author)}" w:date="${escapeXml(date)}"`;
  }

  #addComment(id: number, lines: readonly string[]): void {
    this.written++;
    const { author, date } = this.#options;
    const paragraphs = lines.map((line, index) => {
      const mark = index === 0 ? '<w:r><w:annotationRef/></w:r>' : '';
      return `<w:p>${mark}<w:r><w:t xml:space="preserve">${escapeXml(line)}</w:t></w:r></w:p>`;
    });
    this.#comments.push(
      `<w:comment xmlns:w="${namespaceOf(this.#docx.package.main.root)}" w:id="${id}" w:author="${escapeXml(author)}" w:date="${escapeXml(date)}" w:initials="${escapeXml(author.slice(0, 2))}">${paragraphs.join('')}</w:comment>`,
    );
  }

  commentsXml(): string {
    return this.#comments.join('');
  }

  /** The main part with all changes. */
  mainXml(): string {
    const { xml } = this.#docx.package.main;
    const parts: string[] = [];
    let from = 0;
    const runs = [...this.#changes.keys()].sort((one, other) => one.start - other.start);
    for (const run of runs) {
      // A run may hold a text box with runs of its own; those are left alone.
      if (run.start < from) continue;
      parts.push(xml.slice(from, run.start), this.#changedRun(run, this.#changes.get(run)!));
      from = run.end;
    }
    parts.push(xml.slice(from));
    return parts.join('');
  }

  #changedRun(run: XmlElement, { pieces, marks, deletions }: RunChange): string {
    const { xml } = this.#docx.package.main;
    const [from, to] = rangeOf(pieces);
    const ordered = [...marks].sort((one, other) => one.at - other.at || one.rank - other.rank);
    const cuts = new Set([from, to]);
    for (const { at } of ordered) if (at > from && at < to) cuts.add(at);
    for (const { start, end } of deletions) {
      for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
    }
    const edges = [...cuts].sort((one, other) => one - other);
    const xmlAt = new Map<number, string>();
    for (const mark of ordered) xmlAt.set(mark.at, (xmlAt.get(mark.at) ?? '') + mark.xml);
    const marksAt = (at: number): string => xmlAt.get(at) ?? '';
    if (edges.length <= 2 && deletions.length === 0) {
      const whole = xml.slice(run.start, run.end);
      if (from === to)
        return (
          ordered
            .filter(({ rank }) => rank === 2)
            .map((mark) => mark.xml)
            .join('') +
          whole +
          ordered
            .filter(({ rank }) => rank < 2)
            .map((mark) => mark.xml)
            .join('')
        );
      return marksAt(from) + whole + marksAt(to);
    }
    const parts = [marksAt(from)];
    let next = 0;
    for (let index = 0; index + 1 < edges.length; index++) {
      const start = edges[index]!;
      const end = edges[index + 1]!;
      while (next < deletions.length && deletions[next]!.end <= start) next++;
      const isDeleted = next < deletions.length && deletions[next]!.start <= start;
      const segment = this.#segment(run, pieces, start, end, {
        isFirst: index === 0,
        isLast: index + 2 === edges.length,
        isDeleted,
      });
      parts.push(!isDeleted ? segment : `<w:del${this.#revision()}>${segment}</w:del>`, marksAt(end));
    }
    return parts.join('');
  }

  /** A run of its own with a part of a run's children, in the formatting of the run. */
  #segment(
    run: XmlElement,
    pieces: readonly DocxPiece[],
    start: number,
    end: number,
    { isFirst, isLast, isDeleted }: { isFirst: boolean; isLast: boolean; isDeleted: boolean },
  ): string {
    const { xml } = this.#docx.package.main;
    const pieceOf = new Map(pieces.map((piece) => [piece.node, piece]));
    const parts: string[] = [];
    // Where a child without text stands: after the piece before it.
    let at = Number.NEGATIVE_INFINITY;
    for (const node of childElements(run)) {
      if (node.name === 'w:rPr') continue;
      const raw = xml.slice(node.start, node.end);
      const piece = pieceOf.get(node);
      if (piece === undefined) {
        const isHere = (at >= start || isFirst) && (at < end || isLast);
        if (isHere && (at > start || isFirst)) parts.push(raw);
        continue;
      }
      at = piece.end;
      const from = Math.max(piece.start, start);
      const to = Math.min(piece.end, end);
      if (from >= to) continue;
      if (!isSplittable(piece)) parts.push(raw);
      else if (from === piece.start && to === piece.end && !isDeleted) parts.push(raw);
      else {
        const name = isDeleted ? 'w:delText' : 'w:t';
        const text = this.#docx.document.source.slice(from, to);
        parts.push(`<${name}${this.#declared} xml:space="preserve">${escapeXml(text)}</${name}>`);
      }
    }
    const open = xml.slice(run.start, run.innerStart);
    return `${open}${this.#rawProperties(run)}${parts.join('')}</${rawName(xml, run)}>`;
  }

  #rawProperties(run: XmlElement): string {
    const properties = childElements(run, 'w:rPr')[0];
    return properties === undefined
      ? ''
      : this.#docx.package.main.xml.slice(properties.start, properties.end);
  }
}

/** What a run may hold to be deleted as words are. */
const plainChildren: ReadonlySet<string> = new Set(['w:t', 'w:rPr', 'w:lastRenderedPageBreak']);
const insertions: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);

function runsInside(root: XmlElement, names: ReadonlySet<string>): Set<XmlElement> {
  return new Set(descendants(root, names).flatMap((element) => descendants(element, new Set(['w:r']))));
}

function isSplittable({ node }: DocxPiece): boolean {
  return node.name === 'w:t';
}

function rangeOf(pieces: readonly DocxPiece[]): [number, number] {
  return pieces.length === 0 ? [0, 0] : [pieces[0]!.start, pieces.at(-1)!.end];
}

/** The highest id of some elements; of comments and changes when no name is given. */
function highestId(root: XmlElement | undefined, name: string | undefined): number {
  if (root === undefined) return -1;
  const names = name === undefined ? undefined : new Set([name]);
  const elements = names === undefined ? allElements(root) : descendants(root, names);
  let highest = -1;
  for (const { attributes } of elements) {
    const id = Number(attributes['w:id']);
    if (Number.isSafeInteger(id) && id > highest && id < 2 ** 30) highest = id;
  }
  return highest;
}

function* allElements(root: XmlElement): Generator<XmlElement> {
  const left = [root];
  for (let element = left.pop(); element !== undefined; element = left.pop()) {
    yield element;
    for (const child of childElements(element)) left.push(child);
  }
}

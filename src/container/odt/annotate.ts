import type { Annotated, Annotation, AnnotationOptions } from '../annotation.ts';
import { piecesIn } from '../pieces.ts';
import { child, encodeXml, escapeXml, type XmlElement } from '../xml.ts';
import { type OdtText, readOdt } from './reader.ts';
import { xmlOffset } from './xml-offset.ts';

const namespaces: Readonly<Record<string, string>> = {
  office: 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  text: 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  dc: 'http://purl.org/dc/elements/1.1/',
};

/**
 * Writes remarks into an OpenDocument text as comments on the exact words, and replacements as tracked changes. Only
 * `content.xml` changes, and there only at the places of the remarks.
 */
export function annotateOdt(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  options: AnnotationOptions,
): Annotated {
  const odt = readOdt(bytes);
  const writer = new OdtAnnotator(odt, options);
  for (const annotation of annotations) writer.add(annotation);
  const content = encodeXml(writer.xml());
  const annotated = odt.archive?.with(new Map([['content.xml', content]])) ?? content;
  return { bytes: annotated, written: writer.written, suggested: writer.suggested };
}

/** A change of the XML: what stands between two offsets gives way to other text. */
interface Edit {
  from: number;
  to: number;
  xml: string;
  /** At one place ends come before changes, and changes before beginnings. */
  rank: number;
}

class OdtAnnotator {
  readonly #odt: OdtText;
  readonly #options: AnnotationOptions;
  readonly #edits: Edit[] = [];
  readonly #regions: string[] = [];
  readonly #declared: string;
  readonly #prefix: string;
  #count = 0;
  #replacedTo = 0;
  written = 0;
  suggested = 0;

  constructor(odt: OdtText, options: AnnotationOptions) {
    this.#odt = odt;
    this.#options = options;
    this.#declared = Object.entries(namespaces)
      .filter(([prefix, uri]) => odt.root.attributes[`xmlns:${prefix}`] !== uri)
      .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
      .join('');
    let prefix = 'klarsprak';
    while (odt.xml.includes(`"${prefix}-1"`)) prefix += '-ny';
    this.#prefix = prefix;
  }

  add({ start, end, lines, replacement }: Annotation): void {
    const pieces = piecesIn(this.#odt.pieces, start, end);
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return;
    const from =
      first.isText && start > first.start ? xmlOffset(this.#odt.xml, first, start) : first.xmlStart;
    const to = last.isText && end < last.end ? xmlOffset(this.#odt.xml, last, end) : last.xmlEnd;
    const name = `${this.#prefix}-${++this.#count}`;
    const { author, date } = this.#options;
    const paragraphs = lines.map((line) => `<text:p>${escapeXml(line)}</text:p>`).join('');
    this.#edits.push({
      from,
      to: from,
      rank: 2,
      xml: `<office:annotation${this.#declared} office:name="${name}"><dc:creator>${escapeXml(author)}</dc:creator><dc:date>${escapeXml(date.replace(/Z$/u, ''))}</dc:date>${paragraphs}</office:annotation>`,
    });
    if (replacement !== undefined && pieces.length === 1 && first.isText)
      this.#replace(from, to, start, end, replacement);
    this.#edits.push({
      from: to,
      to,
      rank: 0,
      xml: `<office:annotation-end${this.#declared} office:name="${name}"/>`,
    });
    this.written++;
  }

  #replace(from: number, to: number, start: number, end: number, replacement: string): void {
    const deleted = this.#odt.xml.slice(from, to);
    if (deleted.includes('<') || start < this.#replacedTo) return;
    this.#replacedTo = end;
    this.suggested++;
    const id = `${this.#prefix}-c${this.suggested}`;
    const { author, date } = this.#options;
    const info = `<office:change-info><dc:creator>${escapeXml(author)}</dc:creator><dc:date>${escapeXml(date.replace(/Z$/u, ''))}</dc:date></office:change-info>`;
    const region = (suffix: string, what: string): string =>
      `<text:changed-region${this.#declared} xml:id="${id}${suffix}" text:id="${id}${suffix}">${what}</text:changed-region>`;
    this.#regions.push(
      region('d', `<text:deletion>${info}<text:p>${deleted}</text:p></text:deletion>`),
      region('i', `<text:insertion>${info}</text:insertion>`),
    );
    this.#edits.push({
      from,
      to,
      rank: 3,
      xml: `<text:change${this.#declared} text:change-id="${id}d"/><text:change-start${this.#declared} text:change-id="${id}i"/>${escapeXml(replacement)}<text:change-end${this.#declared} text:change-id="${id}i"/>`,
    });
  }

  /** `content.xml` with all changes. */
  xml(): string {
    this.#addRegions();
    const { xml } = this.#odt;
    const edits = this.#edits
      .map((edit, order) => ({ ...edit, order }))
      .sort((one, other) => one.from - other.from || one.rank - other.rank || one.order - other.order);
    const parts: string[] = [];
    let at = 0;
    for (const { from, to, xml: text } of edits) {
      // A place in words that are replaced moves behind them.
      if (from > at) parts.push(xml.slice(at, from));
      parts.push(text);
      at = Math.max(at, from, to);
    }
    parts.push(xml.slice(at));
    return parts.join('');
  }

  #addRegions(): void {
    if (this.#regions.length === 0) return;
    const text = child(child(this.#odt.root, 'office:body'), 'office:text')!;
    const changes = child(text, 'text:tracked-changes');
    const regions = this.#regions.join('');
    if (changes === undefined || changes.innerEnd === changes.end) {
      const at = changes?.end ?? afterForms(text);
      const xml = `<text:tracked-changes${this.#declared}>${regions}</text:tracked-changes>`;
      // An empty element that is there already gives way.
      this.#edits.push({ from: changes?.start ?? at, to: at, rank: 0, xml });
    } else this.#edits.push({ from: changes.innerEnd, to: changes.innerEnd, rank: 0, xml: regions });
  }
}

/** Forms stand before everything else of a text. */
function afterForms(text: XmlElement): number {
  return child(text, 'office:forms')?.end ?? text.innerStart;
}

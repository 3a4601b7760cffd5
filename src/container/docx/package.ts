import { damaged } from '../limits.ts';
import { childElements, decodeXml, parseXml, type XmlElement } from '../xml.ts';
import { ZipArchive } from '../zip.ts';

/** A part of a Word document: its name in the archive, its text and its tree. */
export interface DocxPart {
  name: string;
  xml: string;
  root: XmlElement;
}

/** The parts of a Word document that hold or explain its text (ECMA-376 part 2, Open Packaging Conventions). */
export class DocxPackage {
  readonly archive: ZipArchive;
  /** The part with the running text. */
  readonly main: DocxPart;
  readonly #targets: ReadonlyMap<string, string>;

  constructor(bytes: Uint8Array) {
    this.archive = new ZipArchive(bytes, 'docx');
    const office = this.#targetsOf('').get('officeDocument') ?? 'word/document.xml';
    const main = this.#read(office);
    if (main === undefined) throw damaged('docx', { sv: 'texten saknas', en: 'the text is missing' });
    this.main = main;
    this.#targets = this.#targetsOf(office);
  }

  /** The part that the main one calls its `styles`, `numbering`, `footnotes`, … */
  related(type: string): DocxPart | undefined {
    const name = this.#targets.get(type);
    return name === undefined ? undefined : this.#read(name);
  }

  /** Name of the part with the relations of a part; of the whole package for the empty name. */
  static relationsOf(part: string): string {
    const slash = part.lastIndexOf('/');
    return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
  }

  /** Targets of hyperlinks by the id of their relation. */
  links(): Map<string, string> {
    const links = new Map<string, string>();
    for (const relation of this.#relations(this.main.name)) {
      const { Id, Target, Type } = relation.attributes;
      if (Id !== undefined && Target !== undefined && Type?.endsWith('/hyperlink')) links.set(Id, Target);
    }
    return links;
  }

  #relations(part: string): XmlElement[] {
    const relations = this.#read(DocxPackage.relationsOf(part));
    return childElements(relations?.root, 'Relationship');
  }

  /** The last part of each relation's type, with the name of the part it leads to. */
  #targetsOf(part: string): Map<string, string> {
    const targets = new Map<string, string>();
    for (const { attributes } of this.#relations(part)) {
      const { Target, Type, TargetMode } = attributes;
      if (Target === undefined || Type === undefined || TargetMode === 'External') continue;
      const type = Type.slice(Type.lastIndexOf('/') + 1);
      if (!targets.has(type)) targets.set(type, resolve(part, Target));
    }
    return targets;
  }

  #read(name: string): DocxPart | undefined {
    const bytes = this.archive.read(name);
    if (bytes === undefined) return undefined;
    const xml = decodeXml(bytes);
    return { name, xml, root: parseXml(xml, 'docx') };
  }
}

function resolve(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folders = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') folders.pop();
    else if (step !== '.') folders.push(step);
  }
  return folders.join('/');
}

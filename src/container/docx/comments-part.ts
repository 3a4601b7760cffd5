import { childElements, decodeXml, encodeXml, parseXml, rawName, type XmlElement } from '../xml.ts';
import { DocxPackage } from './package.ts';

const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const strictNamespace = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

/** The namespace that a part is written in: that of ISO 29500 strict, or the usual one. */
export function namespaceOf(root: XmlElement): string {
  return Object.values(root.attributes).includes(strictNamespace) ? strictNamespace : wordNamespace;
}

/**
 * Adds comments to a package, in the part that it has for them or in a new one.
 *
 * @param comments `w:comment` elements.
 * @param changes The parts that change, by name: what is added here comes last.
 */
export function addComments(docx: DocxPackage, comments: string, changes: Map<string, Uint8Array>): void {
  const part = docx.related('comments');
  if (part !== undefined) {
    changes.set(part.name, encodeXml(withChild(part.xml, part.root, comments)));
  } else if (comments !== '') {
    const folder = docx.main.name.slice(0, docx.main.name.lastIndexOf('/') + 1);
    const name = `${folder}${freeName(docx.archive.names, folder)}`;
    const namespace = namespaceOf(docx.main.root);
    const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${comments}</w:comments>`;
    changes.set(name, encodeXml(xml));
    addRelation(docx, name.slice(folder.length), changes);
    addContentType(docx, name, changes);
  }
}

function freeName(names: readonly string[], folder: string): string {
  let name = 'comments.xml';
  for (let count = 1; names.includes(folder + name); count++) name = `comments${count}.xml`;
  return name;
}

function addRelation(docx: DocxPackage, target: string, changes: Map<string, Uint8Array>): void {
  const name = DocxPackage.relationsOf(docx.main.name);
  const bytes = docx.archive.read(name);
  const xml =
    bytes === undefined
      ? '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
      : decodeXml(bytes);
  const root = parseXml(xml, 'docx');
  const ids = new Set(childElements(root).map(({ attributes }) => attributes.Id));
  let id = 'rIdKlarsprak';
  for (let count = 1; ids.has(id); count++) id = `rIdKlarsprak${count}`;
  const relation = `<Relationship xmlns="http://schemas.openxmlformats.org/package/2006/relationships" Id="${id}" Type="${relationships}/comments" Target="${target}"/>`;
  changes.set(name, encodeXml(withChild(xml, root, relation)));
}

function addContentType(docx: DocxPackage, name: string, changes: Map<string, Uint8Array>): void {
  const part = '[Content_Types].xml';
  const bytes = docx.archive.read(part);
  if (bytes === undefined) return;
  const xml = decodeXml(bytes);
  const override = `<Override xmlns="http://schemas.openxmlformats.org/package/2006/content-types" PartName="/${name}" ContentType="${commentsType}"/>`;
  changes.set(part, encodeXml(withChild(xml, parseXml(xml, 'docx'), override)));
}

/** An XML text with one more element last in its root. */
function withChild(xml: string, root: XmlElement, element: string): string {
  if (root.innerEnd !== root.end) return xml.slice(0, root.innerEnd) + element + xml.slice(root.innerEnd);
  return `${xml.slice(0, root.end).replace(/\/>$/u, '>')}${element}</${rawName(xml, root)}>${xml.slice(root.end)}`;
}

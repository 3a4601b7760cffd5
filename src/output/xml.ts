import { xmlWithoutBuildCommands } from './build-commands.ts';
import { wellFormed } from './well-formed.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 cannot hold, not even as references.
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as content or attribute value of an XML document; what XML cannot hold becomes U+FFFD. */
export function escapeXml(text: string): string {
  const escaped = wellFormed(text)
    .replace(impossible, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => references[character]!);
  return xmlWithoutBuildCommands(escaped);
}

/** An element with its attributes, and with content that is XML already. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  return content === '' ? `<${name}${list.join('')}/>` : `<${name}${list.join('')}>${content}</${name}>`;
}

/** An XML document. */
export function xmlDocument(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

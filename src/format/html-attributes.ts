import type { Token } from 'parse5';
import type { Attributes } from './html-elements.ts';

/** Attribute reader for an element of the tree. */
export function attributesOf(attributes: readonly Token.Attribute[]): Attributes {
  if (attributes.length === 0) return () => undefined;
  return (name) => attributes.find((attribute) => attribute.name === name)?.value;
}

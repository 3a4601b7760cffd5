/**
 * klarsprak for the unified ecosystem: `retextSwedish` parses Swedish into nlcst, `retextKlarsprak` checks.
 *
 * @packageDocumentation
 */
export { toNlcst } from './nlcst.ts';
export { default, default as retextKlarsprak, type RetextKlarsprakOptions } from './retext-klarsprak.ts';
export { default as retextSwedish, type RetextSwedishOptions } from './retext-swedish.ts';

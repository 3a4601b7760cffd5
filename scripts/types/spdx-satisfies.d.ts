declare module 'spdx-satisfies' {
  /** True when a licence expression can be met with some of the licences. Throws for what is no expression. */
  export default function satisfies(expression: string, licences: readonly string[]): boolean;
}

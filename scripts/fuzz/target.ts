import type { Random } from '../random.ts';

/** What became of an input: read, or refused in words for people. */
export type Outcome = 'read' | 'refused';

/** One kind of input that the fuzzer makes and tries. */
export interface Target<Input = unknown> {
  /** Makes an input; the same random numbers and number make the same one. */
  make(random: Random, index: number): Input;
  /** Tries an input. Throws on anything that must not happen. */
  run(input: Input): Outcome | Promise<Outcome>;
  /** The input as text, for a report and for `tests/fuzz/regressions.json`. */
  save(input: Input): string;
  load(saved: string): Input;
}

/** How inputs that are bytes are written down. */
export const savedBytes = {
  save: (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64'),
  load: (saved: string): Uint8Array => Uint8Array.from(Buffer.from(saved, 'base64')),
};

/** How other inputs are written down; lone surrogates stay. */
export const savedJson = <Input>(): Pick<Target<Input>, 'save' | 'load'> => ({
  save: (input) => JSON.stringify(input),
  load: (saved) => JSON.parse(saved) as Input,
});

/** Fails with a message that says what must hold. */
export function must(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

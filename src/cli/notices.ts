import pc from 'picocolors';
import type { Problem } from '../engine/index.ts';
import { oneLine } from '../output/text-width.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { CliIo } from './io.ts';

/** Writes to stderr, one line for each thing, and remembers whether anything failed. */
export class Notices {
  readonly #io: CliIo;
  readonly #language: MessageLanguage;
  readonly #color: boolean;
  /** Called before each line. */
  before: () => void = () => {};
  /** What could not be read or understood. */
  readonly failures: Problem[] = [];

  constructor(io: CliIo, language: MessageLanguage, color: boolean) {
    this.#io = io;
    this.#language = language;
    this.#color = color;
  }

  /** True when something could not be read or understood. */
  get failed(): boolean {
    return this.failures.length > 0;
  }

  /** Tells of something that makes the run fail: `file:line: message`. */
  fail(problem: Problem): void {
    const { file, line, message } = problem;
    // What a run meets twice, as a baseline that it cannot read, is one fault.
    if (this.failures.some((one) => one.file === file && one.line === line && one.message.sv === message.sv))
      return;
    this.failures.push(problem);
    this.#write(problem, 'red');
  }

  /** Tells of something that the user should know but that is no failure. */
  note(problem: Problem | string): void {
    const message = typeof problem === 'string' ? { message: { sv: problem, en: problem } } : problem;
    this.#write(message, 'yellow');
  }

  #write({ file, line, message }: Problem, color: 'red' | 'yellow'): void {
    this.before();
    const place = file === undefined ? 'klarsprak' : line === undefined ? file : `${file}:${line}`;
    const colors = pc.createColors(this.#color);
    this.#io.stderr.write(`${colors[color](`${oneLine(place)}:`)} ${oneLine(message[this.#language])}\n`);
  }
}

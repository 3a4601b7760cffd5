import { appendFile, readFile, rm, stat } from 'node:fs/promises';
import type { CheckResult } from '../../engine/index.ts';
import { builtinRules } from '../../engine/index.ts';
import { version } from '../../generated/version.ts';
import type { Finding, Localised, MessageLanguage } from '../../rules/types.ts';
import { HostError } from '../errors.ts';
import { writeFileWhole, writeMessage } from '../write-file.ts';

/** Stands for the words of a finding whose page is not at hand. */
const fromEarlier: Localised = {
  sv: 'Sidan lästes i en körning som avbröts, och dess ord är inte sparade. Granska sidan för sig för att se dem.',
  en: 'The page was read in a run that broke off, and its words were not kept. Check the page by itself to see them.',
};

/**
 * What a run over many pages has done, so that it can go on where it was stopped: one line a page, added when the
 * page is checked. Holds addresses, figures, places and hashes, and no word of any page. A line that was torn is
 * read as if it were not there.
 */
export class CrawlState {
  readonly #file: string;
  readonly #results: ReadonlyMap<string, CheckResult>;
  #isBroken = false;

  private constructor(file: string, results: ReadonlyMap<string, CheckResult>) {
    this.#file = file;
    this.#results = results;
  }

  /**
   * Opens a state, or begins one: also where another version of the program wrote it. Throws a `HostError` when
   * the file is none of ours or cannot be written.
   *
   * @param run What decides the results beside the pages: another one begins anew.
   */
  static async open(file: string, run: string): Promise<CrawlState> {
    const head = JSON.stringify({ klarsprak: 'state', version, run });
    const stats = await stat(file).catch(() => undefined);
    // A pipe that nobody writes to would hold the run.
    if (stats !== undefined && !stats.isFile() && !stats.isDirectory()) throw noState();
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw new HostError(writeMessage(error), error.code);
    });
    const [first = '', ...lines] = text.split('\n');
    if (first === head) {
      // A line without an end is torn; what comes next must begin a line of its own.
      if (!text.endsWith('\n')) await appendFile(file, '\n');
      return new CrawlState(file, new Map(lines.flatMap(readLine)));
    }
    if (text !== '' && !first.startsWith('{"klarsprak":"state"')) {
      throw noState();
    }
    await writeFileWhole(file, `${head}\n`);
    return new CrawlState(file, new Map());
  }

  /** The result of a page that an earlier run has checked, without its words. */
  earlier(address: string, language: MessageLanguage): CheckResult | undefined {
    const result = this.#results.get(address);
    if (result === undefined) return undefined;
    const titles = new Map(builtinRules().map(({ meta }) => [meta.id, meta.title[language]]));
    const findings = result.findings.map((finding) => ({
      ...finding,
      message: `${titles.get(finding.ruleId) ?? finding.ruleId}. ${fromEarlier[language]}`,
    }));
    return { ...result, findings };
  }

  /** Adds a page. Throws a `HostError` the first time that it cannot, and adds no more after that. */
  async add(address: string, result: CheckResult): Promise<void> {
    if (this.#isBroken) return;
    try {
      await appendFile(this.#file, `${JSON.stringify([address, withoutWords(result)])}\n`);
    } catch (error) {
      this.#isBroken = true;
      throw new HostError(writeMessage(error), (error as NodeJS.ErrnoException).code);
    }
  }

  /** Takes the file away: the run has come to its end. */
  async finish(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}

function readLine(line: string): [string, CheckResult][] {
  try {
    return line === '' ? [] : [JSON.parse(line) as [string, CheckResult]];
  } catch {
    return [];
  }
}

function withoutWords(result: CheckResult): CheckResult {
  return { ...result, worst: [], problems: [], findings: result.findings.map(bareFinding) };
}

function bareFinding({ suppressed, ...finding }: Finding): Finding {
  return {
    ...finding,
    message: '',
    actual: '',
    suggestions: [],
    note: '',
    ...(suppressed === undefined ? {} : { suppressed: { kind: suppressed.kind } }),
  };
}

function noState(): HostError {
  return new HostError({
    sv: 'Filen efter --state är något annat och skrivs inte över. Välj ett annat namn.',
    en: 'The file after --state is something else and is not overwritten. Choose another name.',
  });
}

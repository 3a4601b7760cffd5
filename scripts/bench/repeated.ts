import type { DocumentType } from '../../src/document-type/document-types.ts';
import { Checker } from '../../src/engine/index.ts';
import { english, loadSwedish } from '../../src/host/language-data.ts';
import { builtinRules } from '../../src/rules/catalogue.ts';
import { rounded, timed } from './measure.ts';

/** UTF-16 units of the two texts of an example. */
const short = 30_000;
const long = 120_000;
/** More than this many times the time for four times the text is more than linear, whatever the machine does. */
const mostGrowth = 7.5;
/** What takes less is not worth asking twice about. Milliseconds of processor time. */
const fewestMs = 400;

export interface Grown {
  rule: string;
  text: string;
  /** Processor time of the long text, in milliseconds. */
  ms: number;
  growth: number;
}

/**
 * The texts that a rule makes slow: every example of every rule, repeated as one sentence and as paragraphs, in two
 * lengths. Some ten minutes; an argument `n/m` takes every m-th example, from the n-th.
 *
 * @returns those whose time grows faster than the text
 */
export async function run([part = '0/1']: readonly string[]): Promise<{ examples: number; grown: Grown[] }> {
  const [from = 0, step = 1] = part.split('/').map(Number);
  const swedish = await loadSwedish();
  const checkers = new Map<DocumentType, Checker>();
  const checkerOf = (documentType: DocumentType): Checker => {
    const checker = checkers.get(documentType) ?? new Checker({ swedish, english, documentType });
    checkers.set(documentType, checker);
    return checker;
  };
  const grown: Grown[] = [];
  const examples = builtinRules()
    .flatMap(({ meta }) => [...meta.fel, ...meta.ratt].map((example) => ({ rule: meta.id, example })))
    .filter(({ example }, at) => at % step === from && example.text.length < short / 10);
  for (const { rule, example } of examples) {
    const { text, documentType = 'text', format = 'markdown' } = example;
    const checker = checkerOf(documentType);
    const sentence = `${text.replace(/\n+/gu, ' ').replace(/[.!?]/gu, '')} `;
    const shapes = [
      { unit: sentence, as: format === 'html' ? ('html' as const) : ('plain' as const) },
      { unit: `${text}\n\n`, as: format },
    ];
    for (const { unit, as } of shapes) {
      const cost = async (length: number) => {
        const repeated = unit.repeat(Math.ceil(length / unit.length));
        return (await timed(() => checker.check({ text: repeated, format: as }))).processor;
      };
      // What happens once, or by chance, is not seen twice.
      for (let round = 0; round < 3; round++) {
        const before = await cost(short);
        const ms = await cost(long);
        if (ms < fewestMs || ms / before < mostGrowth) break;
        if (round === 2)
          grown.push({ rule, text: unit.slice(0, 60), ms: Math.round(ms), growth: rounded(ms / before) });
      }
    }
  }
  return { examples: examples.length, grown };
}

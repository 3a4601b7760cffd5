import { analyse } from '../../src/engine/index.ts';
import type { FileOutcome, Report, RunFault } from '../../src/output/outcome.ts';
import type { Finding } from '../../src/rules/types.ts';
import type { GateMiss } from '../../src/verdict/gates.ts';
import { someFinding, someResult } from './results.ts';

export const someMiss: GateMiss = {
  id: 'krav-lix',
  measure: 'lix',
  value: 47.3,
  goal: 40,
  source: { sv: 'Exempelby', en: 'Exempelby' },
  message: { sv: 'LIX är 47,3 och ska vara högst 40.', en: 'LIX is 47.3 and must be at most 40.' },
};

/** What is wrong beside the texts. */
export const someFault: RunFault = {
  file: 'klarsprak.config.yaml',
  line: 3,
  message: 'Regeln ”skal” finns inte.',
};

/** A text that every format must take: all that a message or a path may hold. */
export const hardText = 'a & <b> "c" \'d\' % : , | ` * _ [x](y) ]]> \u0000\u0008\ud83d é 😀\r\nnästa\trad';

/** A run with everything in it: severities, suppressions, a gate, a clean text and a broken one. */
export function someReport(changes: Partial<Report> = {}): Report {
  const counted: Finding[] = [
    someFinding({ severity: 'error', message: hardText, fingerprint: `${'1'.repeat(32)}:1` }),
    someFinding({ line: 4, endLine: 6, fingerprint: `${'1'.repeat(32)}:2` }),
    someFinding({ severity: 'info', ruleId: 'egna-termer', fingerprint: `${'2'.repeat(32)}:1` }),
  ];
  const suppressed: Finding[] = [
    someFinding({ message: 'avstängd', suppressed: { kind: 'inline', reason: 'lagtext' } }),
    someFinding({ message: 'gammal', suppressed: { kind: 'baseline' } }),
    someFinding({ message: 'oförändrad', suppressed: { kind: 'unchanged' } }),
  ];
  const outcomes: FileOutcome[] = [
    {
      path: 'webb/sida å [1]; 100%.md',
      result: someResult({
        findings: [...counted, ...suppressed],
        worst: [{ finding: 0, sentence: `Det | här. ${hardText}`, start: 0, end: 5 }],
      }),
      gates: [someMiss],
      document: analyse({ text: 'Ni ska erlägga avgiften.' }),
    },
    { path: './ren.txt', result: someResult(), gates: [], document: analyse({ text: 'Hej!' }) },
    { path: 'trasig.md', error: `Filen är inte text. ${hardText}` },
  ];
  return {
    outcomes,
    language: 'sv',
    failing: new Set(counted.slice(0, 2)),
    hasBaseline: true,
    faults: [someFault],
    ...changes,
  };
}

export const emptyReport: Report = {
  outcomes: [],
  language: 'sv',
  failing: new Set(),
  hasBaseline: false,
  faults: [],
};

import { type DocumentType, documentTypes } from '../../../src/document-type/document-types.ts';
import { analyse, Checker, type CheckResult, TextMemory } from '../../../src/engine/index.ts';
import type { FormatId } from '../../../src/format/types.ts';
import { english, loadSwedish } from '../../../src/host/language-data.ts';
import { formatNames } from '../../../src/output/format-names.ts';
import { formatReport } from '../../../src/output/formats.ts';
import type { Report } from '../../../src/output/outcome.ts';
import { countedFindings } from '../../../src/suppress/counted.ts';
import type { AnalysedDocument } from '../../../src/swedish/types.ts';
import type { Random } from '../../random.ts';
import { corpus } from '../corpus.ts';
import { expectSound } from '../expect-sound.ts';
import { mutateText } from '../mutate-text.ts';
import { must, type Outcome, savedJson, type Target } from '../target.ts';

interface TextInput {
  text: string;
  type: DocumentType | null;
  /** Later versions of the text, as a writer makes them: a check with a memory must find the same. */
  edits?: string[];
}

type Marks = readonly (string | readonly [open: string, close: string])[];

const marks: Readonly<Record<FormatId, Marks>> = {
  plain: [
    '- ',
    '• ',
    '1. ',
    'a) ',
    '---\n',
    '===\n',
    '\n\n\n',
    'Namn: ',
    '> ',
    't.ex. ',
    'kl. 9.30 ',
    'skall ',
    '19900101-1234 ',
    'https://exempelby.example/a_b?c=d ',
    'fÃ¥r ',
    '\t1\t2\n',
    ['(', ')'],
    ['”', '”'],
    ['– ', ' –'],
  ],
  markdown: [
    '- ',
    '* ',
    '1. ',
    '# ',
    '> ',
    '    ',
    '```\n',
    '~~~\n',
    '---\n',
    '\n===\n',
    '|---|---|\n',
    '| a | b |\n',
    '[^1]',
    '\n[^1]: not\n',
    '\n[a]: <b> "c"\n',
    '![',
    '](',
    '&ouml;',
    '&#0;',
    '&',
    '\\',
    '  \n',
    '---\ntitle: x\n---\n',
    '<!-- klarsprak-disable skall -->',
    '<!-- klarsprak-enable -->',
    '<!-- klarsprak-disable-next ',
    'www.exempelby.example',
    '<br>',
    ['*', '*'],
    ['**', '**'],
    ['_', '_'],
    ['~~', '~~'],
    ['`', '`'],
    ['[', '](/x)'],
    ['[', '][a]'],
    ['<b>', '</b>'],
    ['<div>\n\n', '\n\n</div>'],
    ['<span lang="en">', '</span>'],
  ],
  html: [
    '<br>',
    '<p>',
    '<li>',
    '<td>',
    '<!--',
    '-->',
    '<![CDATA[',
    '<?php',
    '<script>',
    '</script>',
    '<style>',
    '<textarea>',
    '<plaintext>',
    '<template>',
    '<select>',
    '<svg>',
    '<math>',
    '</p>',
    '</div>',
    '</table>',
    '</a>',
    '<img alt="',
    '<a href="',
    '<base href="x">',
    '<meta name="klarsprak-disable" content="skall: x">',
    '&shy;',
    '&ouml;',
    '&#0;',
    '&#xD800;',
    '&NotEqualTilde;',
    '<!-- klarsprak-disable -->',
    '<!doctype html>',
    '<html lang="en">',
    '<frameset>',
    ['<p>', '</p>'],
    ['<b>', '</b>'],
    ['<a href="/x">', '</a>'],
    ['<div>', '</div>'],
    ['<div lang="en">', '</div>'],
    ['<ul><li>', '</li></ul>'],
    ['<table><tr><td>', '</td></tr></table>'],
    ['<blockquote>', '</blockquote>'],
    ['<h2>', '</h2>'],
    ['<pre>', '</pre>'],
    ['<nav>', '</nav>'],
    ['<svg><foreignObject>', '</foreignObject></svg>'],
    ['<button>', '</button>'],
    ['<form>', '</form>'],
  ],
};

const types = [null, ...(Object.keys(documentTypes) as DocumentType[])];
/** Longer mutants are cut: what is quadratic shows in them too, and small ones are tried by the thousand. */
const longest = 20_000;

/** Damaged texts of a format, checked with all rules and all data. */
export async function textTarget(format: FormatId): Promise<Target<TextInput>> {
  const swedish = await loadSwedish();
  const checkers = new Map<DocumentType | null, Checker>();
  const checkerOf = (type: DocumentType | null): Checker => {
    let checker = checkers.get(type);
    if (checker === undefined) {
      checker = new Checker({ swedish, english, ...(type === null ? {} : { documentType: type }) });
      checkers.set(type, checker);
    }
    return checker;
  };
  const piece = (random: Random): string => random.pick(corpus[format]);
  const mutate = (text: string, random: Random): string =>
    mutateText(text, random, marks[format], () => piece(random)).slice(0, longest);

  return {
    ...savedJson<TextInput>(),
    make(random) {
      const pieces = Array.from({ length: 1 + random.small(3) }, () => piece(random));
      const text = mutate(pieces.join(random.pick(['\n\n', '\n\n', '\n', '\r\n\r\n', ''])), random);
      const type = random.once(3) ? random.pick(types) : null;
      if (!random.once(10)) return { text, type };
      const edits = [mutate(text, random)];
      edits.push(mutate(edits[0]!, random));
      return { text, type, edits };
    },
    async run({ text, type, edits = [] }): Promise<Outcome> {
      const checker = checkerOf(type);
      const memory = edits.length > 0 ? new TextMemory() : undefined;
      for (const source of [text, ...edits]) {
        const input = { text: source, format };
        const result = checker.check(input);
        expectSound(source, result);
        if (memory === undefined) continue;
        must(
          JSON.stringify(checker.check(input, memory)) === JSON.stringify(result),
          'A check with a memory finds something else than one without.',
        );
        await expectPrintable(result, analyse(input));
      }
      return 'read';
    },
  };
}

/** Every output format takes the result. */
async function expectPrintable(result: CheckResult, document: AnalysedDocument): Promise<void> {
  const report: Report = {
    outcomes: [{ path: 'text', result, document }],
    language: 'sv',
    failing: new Set(countedFindings(result)),
    hasBaseline: false,
    faults: [],
  };
  for (const name of formatNames) {
    const text = await formatReport(name, report, { color: false, quiet: false, day: '2026-11-28' });
    must(typeof [...text].join('') === 'string', `The format ${name} gives no text.`);
  }
}

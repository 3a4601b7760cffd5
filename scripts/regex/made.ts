import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Pattern } from './literals.ts';

/**
 * The regular expressions that the program makes of strings while it runs, seen by standing in for `RegExp`: when the
 * files that make them are read, and when all examples of all rules and the golden texts are checked. Nothing of
 * `src/` may have been read before.
 *
 * @param makers The files that make some, relative to `root`.
 */
export async function observePatterns(root: string, makers: readonly string[]): Promise<Pattern[]> {
  const made = new Map<string, Pattern>();
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct(target, given, newTarget) {
      const regex: RegExp = Reflect.construct(target, given, newTarget);
      // The frame behind this one: what a library makes for itself, while one of the files reads it, is not theirs.
      const maker = (new Error().stack ?? '')
        .split('\n')
        .find((line) => line.includes('.') && /:\d+/u.test(line) && !line.includes('made.ts'));
      const file = makers.find((one) => maker?.includes(one));
      if (file !== undefined) {
        made.set(`${regex.source}/${regex.flags}`, { source: regex.source, flags: regex.flags, file });
      }
      return regex;
    },
  });
  const load = (file: string) => import(pathToFileURL(`${root}/${file}`).href);
  try {
    for (const maker of makers) await load(maker);
    const { Checker, builtinRules, formatOf } = await load('src/engine/index.ts');
    const { decodeRaw } = await load('src/format/decode.ts');
    const checker = new Checker();
    for (const { meta } of builtinRules()) {
      for (const { text, format = 'markdown' } of [...meta.fel, ...meta.ratt])
        checker.check({ text, format });
    }
    for (const name of readdirSync(`${root}/tests/corpus/texts`)) {
      checker.check({
        text: readFileSync(`${root}/tests/corpus/texts/${name}`, 'utf8'),
        format: formatOf(name),
      });
    }
    for (const element of ['script', 'style', 'textarea', 'title', 'svg']) {
      for (const format of ['markdown', 'html']) {
        const text = `<div>\n<p>Hej <${element}>x</${element}> <img src="x"></p>\n</div>\n`;
        checker.check({ text, format });
      }
    }
    // What a rule file adds around a pattern of its own (docs/termer.md).
    const { compileRegex } = await load('src/rules/terms/regex.ts');
    compileRegex('under en period av (\\d+) år');
    // What a configuration says of paths.
    const { globMatcher } = await load('src/config/glob.ts');
    globMatcher('texter/[a-c][!0-9]*.{md,txt}');
    for (const marker of ['`', '``', '```']) decodeRaw('markdown', `Hej ${marker}x${marker}`);
  } finally {
    globalThis.RegExp = Original;
  }
  return [...made.values()];
}

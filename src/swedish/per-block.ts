import type { AnalysedBlock, Language, Sentence } from './types.ts';

interface Entry<Made> {
  language: Language;
  by: readonly unknown[];
  made: Made;
}

/**
 * A function of one block that is asked once a block. What it says is remembered as long as the block's sentences
 * are, so that a rule for the whole text reads only the blocks that an edit has changed. `read` may look at all of
 * a block but at where it stands (`map`, `index`, `within`, `group`), and at what else it is given, of which the
 * last is remembered (compared by identity). What it returns must not be changed.
 */
export function perBlock<Made, By extends readonly unknown[] = []>(
  read: (block: AnalysedBlock, ...by: By) => Made,
): (block: AnalysedBlock, ...by: By) => Made {
  const known = new WeakMap<Sentence[], Entry<Made>>();
  const most = read.length - 1;
  return (block, ...given) => {
    // `map` and `find` give the place and the list too.
    const by = (given.length > most ? given.slice(0, most) : given) as unknown as By;
    const entry = known.get(block.sentences);
    if (entry !== undefined && entry.language === block.language && areSame(entry.by, by)) return entry.made;
    const made = read(block, ...by);
    known.set(block.sentences, { language: block.language, by, made });
    return made;
  };
}

function areSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  for (let index = 0; index < others.length; index++) if (some[index] !== others[index]) return false;
  return true;
}

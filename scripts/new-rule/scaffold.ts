import { capitalise } from '../../src/base/capitalise.ts';
/** Where a rule's logic lives: lines of terms in YAML, or a function in TypeScript. */
export type RuleForm = 'terms' | 'code';

export interface Scaffold {
  /** Path from the project's root, with forward slashes. */
  path: string;
  content: string;
}

/** What a rule is named after until its author has written something better: *min-regel* → *Min regel*. */
function titleOf(id: string): string {
  const words = id.replaceAll('-', ' ');
  return capitalise(words);
}

/** Why an id cannot name a new rule, with what to do about it; undefined when it can. */
export function faultOfId(id: string, taken: ReadonlySet<string>): string | undefined {
  if (id === '') return 'Give the rule an id: npm run new-rule -- lange-sen';
  if (!/^[a-z]+(?:-[a-z]+)*$/u.test(id)) {
    return `"${id}" cannot be an id. Use small letters a–z and hyphens, without å ä ö: lang-mening`;
  }
  if (taken.has(id)) return `The rule ${id} exists. Choose another id, or change the file that is there.`;
  return undefined;
}

/**
 * The file of a new rule: it builds, its page is written and its examples pass as they stand, so that every step
 * from here can be tried at once.
 */
export function scaffoldRule(id: string, form: RuleForm): Scaffold {
  return form === 'terms'
    ? { path: `rules/termer/${id}.yaml`, content: termFile(id) }
    : { path: `rules/${id}.ts`, content: codeFile(id) };
}

function termFile(id: string): string {
  return `# What the lines have in common, and what decides whether a word belongs here (docs/termer.md tells the keys).
id: ${id}
# ord, meningar, ton, struktur, webb, form or text: the part of the catalogue.
group: ord
title: { sv: ${titleOf(id)}, en: ${titleOf(id)} }
# warning only when nine in ten hits are worth a change; else info.
severity: info
what: { sv: 'Vad som markeras, med ett exempel: exempelordet.', en: 'What is marked, with an example: exempelordet.' }
why: { sv: Varför det är svårt för läsaren., en: Why it is hard on the reader. }
todo: { sv: Vad man skriver i stället., en: What to write instead. }
# Where the advice comes from; without a source the rule does not build.
sources: [{ name: klarsprak }]
message: { sv: 'Skriv hellre {replacements} än ”{actual}”.', en: 'Prefer {replacements} to “{actual}”.' }
# Run as tests: what the rule marks, with its suggestion, and what it leaves alone. At least two of each.
fel:
  - { text: 'Vi använder exempelordet i brevet.', finds: [exempelordet], suggests: [ordet] }
  - { text: 'Exempelordet står först.', finds: [Exempelordet], suggests: [Ordet] }
ratt:
  - 'Vi använder ordet i brevet.'
  - 'Ett exempel är ordet vi.'
terms:
  - { term: exempelordet, replace: [ordet], source: klarsprak }
`;
}

function codeFile(id: string): string {
  return `import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: '${id}',
    group: 'ord',
    title: { sv: '${titleOf(id)}', en: '${titleOf(id)}' },
    // warning only when nine in ten hits are worth a change; else info.
    severity: 'info',
    what: {
      sv: 'Vad som markeras, med ett exempel: exempelordet.',
      en: 'What is marked, with an example: exempelordet.',
    },
    why: {
      sv: 'Varför det är svårt för läsaren.',
      en: 'Why it is hard on the reader.',
    },
    todo: { sv: 'Vad man skriver i stället.', en: 'What to write instead.' },
    // Where the advice comes from; without a source the rule does not build.
    sources: [{ name: 'klarsprak' }],
    messages: {
      word: {
        sv: 'Vad som är fel med ”{actual}”, och vad läsaren vinner på en ändring.',
        en: 'What is wrong with “{actual}”, and what readers gain from a change.',
      },
    },
    // Run as tests: what the rule marks, and what it leaves alone. At least two of each.
    fel: [
      { text: 'Vi använder exempelordet i brevet.', finds: ['exempelordet'] },
      { text: 'Exempelordet står först.', finds: ['Exempelordet'] },
    ],
    ratt: [{ text: 'Vi använder ordet i brevet.' }, { text: 'Ett exempel är ordet vi.' }],
  },
  // \`sentence\` and \`block\` see one block; \`document\` sees the whole text. Say \`needs: ['lexicon', 'tagger']\`
  // for words and tags.
  sentence(sentence, block, { report }) {
    for (const { lower, start, end } of sentence.tokens) {
      if (lower === 'exempelordet') report({ block, start, end, messageId: 'word' });
    }
  },
});
`;
}

/** What to do next, one step a line. */
export function nextSteps(id: string, { path }: Scaffold): string {
  return [
    `${path} is made and works as it stands. Step by step:`,
    `1. Write fel and ratt first, then the card and the ${path.endsWith('.yaml') ? 'terms' : 'look'}.`,
    `2. npm run generate && npx vitest run tests/rules/examples.test.ts -t "rule ${id}"`,
    `3. npm run eval -- rules FOLDER ${id}   reads its hits in real texts: judge them before it warns.`,
    `4. What examples cannot say goes into tests/rules/${id}.test.ts (see tests/rules/lang-mening.test.ts).`,
    `5. npm run format && npm run lint && npm run types, and commit docs/regler with the rule.`,
  ].join('\n');
}

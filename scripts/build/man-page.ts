import type { Argument, Command } from 'commander';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import remarkMan from 'remark-man';
import { unified } from 'unified';
import { capitalise } from '../../src/base/capitalise.ts';
import { helpTexts } from '../../src/cli/help-texts.ts';
import { createProgram } from '../../src/cli/program.ts';
import type { MessageLanguage } from '../../src/rules/types.ts';

const headings = {
  sv: {
    name: 'Namn',
    synopsis: 'Översikt',
    description: 'Beskrivning',
    commands: 'Kommandon',
    options: 'Val för alla kommandon',
    exit: 'Slutkod',
    files: 'Filer',
    examples: 'Exempel',
    manual: 'Klarspråk för svenska texter',
    configuration: 'inställningar för texterna i mappen och under den',
    words: 'egna ord som räknas som rätt i alla texter; i Windows ligger filen i %APPDATA%\\klarsprak',
  },
  en: {
    name: 'Name',
    synopsis: 'Synopsis',
    description: 'Description',
    commands: 'Commands',
    options: 'Options of all commands',
    exit: 'Exit status',
    files: 'Files',
    examples: 'Examples',
    manual: 'Plain language for Swedish texts',
    configuration: 'settings for the texts in its folder and below',
    words: 'words of your own that are right in all texts; on Windows the file is in %APPDATA%\\klarsprak',
  },
} satisfies Record<MessageLanguage, Record<string, string>>;

/** The manual page in roff, made from the program that the command line runs, so that the two never differ. */
export function manPage(language: MessageLanguage, version: string): string {
  const program = createProgram(silent, language, () => {});
  const words = headings[language];
  const texts = helpTexts[language];
  const help = program.createHelp();
  const commands = help.visibleCommands(program).filter((command) => command.name() !== 'help');
  const terms = (of: Command): RootContent[] => [
    ...of.registeredArguments.map((given) => term(argumentTerm(given), given.description)),
    ...help
      .visibleOptions(of)
      .filter(({ long }) => long !== '--help')
      .map((option) => term(option.flags, help.optionDescription(option))),
  ];
  const tree: Root = {
    type: 'root',
    children: [
      heading(2, words.name),
      paragraph(strong('klarsprak'), text(` - ${texts.description}`)),
      heading(2, words.synopsis),
      paragraph(strong('klarsprak'), text(` ${help.commandUsage(program).replace(/^klarsprak /u, '')}`)),
      heading(2, words.commands),
      ...commands.flatMap((command) => [
        heading(3, help.commandUsage(command)),
        paragraph(text(sentence(command.description()))),
        ...terms(command),
      ]),
      heading(2, words.options),
      ...program.options.map((option) => term(option.flags, help.optionDescription(option))),
      term('-h, --help', texts.help),
      heading(2, words.exit),
      paragraph(text(texts.exitCodes)),
      heading(2, words.files),
      term('klarsprak.config.yaml', words.configuration),
      term('~/.config/klarsprak/ordlista.txt', words.words),
      heading(2, words.examples),
      ...texts.examples.map(([command, what]) => term(command, what)),
    ],
  };
  const roff = unified().use(remarkMan).stringify(tree);
  // The library dates the page and writes English headings: the page is the same whenever it is made.
  const title = `.TH "KLARSPRAK" "1" "" "klarsprak ${version}" "${words.manual}"`;
  const body = roff.slice(roff.indexOf('.SH'));
  // What is to be typed keeps its hyphens when it is copied.
  return `${title}\n${body.replaceAll(/\\fB[^\n]*?\\fR/gu, (bold) => bold.replaceAll('-', '\\-'))}`;
}

/** What a program that is only looked at writes to: nothing. */
export const silent = {
  stdin: (async function* () {})(),
  stdout: { write: () => {} },
  stderr: { write: () => {} },
  cwd: '/',
  env: {},
  isTTY: { stdin: false, stdout: false, stderr: false },
};

function argumentTerm(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

function sentence(description: string): string {
  return `${capitalise(description)}.`;
}

/** What is written, and below it what it means. */
function term(written: string, meaning: string): RootContent {
  return paragraph(strong(written), { type: 'break' }, text(meaning));
}

function heading(depth: 2 | 3, value: string): RootContent {
  return { type: 'heading', depth, children: [text(value)] };
}

function paragraph(...children: PhrasingContent[]): RootContent {
  return { type: 'paragraph', children };
}

function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [text(value)] };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

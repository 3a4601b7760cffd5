import { access, readFile } from 'node:fs/promises';
import nodePath from 'node:path';
import { type StarterChoices, starterConfiguration } from '../config/starter.ts';
import { failLimits } from '../config/types.ts';
import { type DocumentType, documentTypes } from '../document-type/document-types.ts';
import { configurationNames } from '../host/configurations.ts';
import type { MessageLanguage } from '../rules/types.ts';
import type { CliIo } from './io.ts';
import { bothTexts, runTexts } from './run-texts.ts';
import { UsageError } from './usage-error.ts';
import { writeAsked } from './write-asked.ts';

export interface InitArguments extends Partial<StarterChoices> {
  /** Takes what is not given as usual, without asking. */
  yes: boolean;
  lang: MessageLanguage;
}

const file = configurationNames[0];

/** Writes a configuration to begin with, after asking on a terminal. Returns the exit code. */
export async function initCommand(given: InitArguments, io: CliIo): Promise<number> {
  const texts = runTexts[given.lang];
  for (const name of configurationNames) {
    if (!(await isConfigured(nodePath.join(io.cwd, name)))) continue;
    throw new UsageError(bothTexts((one) => one.configurationExists(name)));
  }
  const choices =
    given.yes || !io.isTTY.stdin || !io.isTTY.stdout ? usual(given) : await ask(given, given.lang);
  if (choices === undefined) return 2;
  await writeAsked(file, starterConfiguration(choices), io);
  io.stdout.write(`${texts.configurationWritten(file, choices.baseline !== undefined)}\n`);
  return 0;
}

function usual({ documentType, failOn = 'warning', baseline, lix = false }: InitArguments): StarterChoices {
  return { documentType, failOn, baseline, lix };
}

/** Asks for what is not given. Undefined when the user turns away. */
async function ask(given: InitArguments, language: MessageLanguage): Promise<StarterChoices | undefined> {
  const { confirm, isCancel, select } = await import('@clack/prompts');
  const { questions } = runTexts[language];
  const documentType =
    given.documentType ??
    (await select<DocumentType | 'guess'>({
      message: questions.documentType,
      options: [
        { value: 'guess', label: questions.guess },
        ...(Object.keys(documentTypes) as DocumentType[]).map((value) => ({
          value,
          label: documentTypes[value][language],
        })),
      ],
    }));
  if (isCancel(documentType)) return undefined;
  const failOn =
    given.failOn ??
    (await select({
      message: questions.failOn,
      options: failLimits.map((value) => ({ value, label: questions.levels[value] })),
      initialValue: 'warning' as const,
    }));
  if (isCancel(failOn)) return undefined;
  const hasTexts = given.baseline ?? (await confirm({ message: questions.baseline }));
  if (isCancel(hasTexts)) return undefined;
  const lix = given.lix ?? (await confirm({ message: questions.lix, initialValue: false }));
  if (isCancel(lix)) return undefined;
  return {
    documentType: documentType === 'guess' ? undefined : documentType,
    failOn,
    baseline: typeof hasTexts === 'string' ? hasTexts : hasTexts ? 'baslinje.json' : undefined,
    lix,
  };
}

/** Whether there is such a configuration; most files named `package.json` have none. */
async function isConfigured(path: string): Promise<boolean> {
  try {
    if (nodePath.basename(path) !== 'package.json') return await access(path).then(() => true);
    return Object.hasOwn(JSON.parse(await readFile(path, 'utf8')), 'klarsprak');
  } catch {
    return false;
  }
}

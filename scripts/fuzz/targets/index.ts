import { type ContainerFormat, type FormatId, textFormats } from '../../../src/format/types.ts';
import type { Target } from '../target.ts';

/** Every kind of input, each loaded when it is asked for. */
const targets = {
  ...textTargets(...textFormats),
  bytes: async () => (await import('./bytes.ts')).bytesTarget(),
  ...documentTargets('docx', 'odt', 'rtf', 'eml', 'msg', 'mhtml', 'pdf'),
  hostile: async () => (await import('./document.ts')).hostileTarget(),
  configuration: async () => (await import('./configuration.ts')).configurationTarget(),
  rules: async () => (await import('./rule-file.ts')).ruleFileTarget(),
  messages: async () => (await import('./messages.ts')).messagesTarget(),
} satisfies Record<string, () => Promise<Target>>;

export type Kind = keyof typeof targets;

export const kinds = Object.keys(targets) as Kind[];

export async function loadTarget(kind: Kind): Promise<Target> {
  return targets[kind]();
}

function textTargets<Format extends FormatId>(...formats: Format[]) {
  const load = async (format: FormatId) => (await import('./text.ts')).textTarget(format);
  return Object.fromEntries(formats.map((format) => [format, () => load(format)])) as Record<
    Format,
    () => ReturnType<typeof load>
  >;
}

function documentTargets<Format extends ContainerFormat>(...formats: Format[]) {
  const load = async (format: ContainerFormat) => (await import('./document.ts')).documentTarget(format);
  return Object.fromEntries(formats.map((format) => [format, () => load(format)])) as Record<
    Format,
    () => ReturnType<typeof load>
  >;
}

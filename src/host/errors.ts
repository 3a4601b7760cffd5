import { LocalisedError } from '../base/localised-error.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';

/** Something on the machine that stops one file: the message says what to do about it. */
export class HostError extends LocalisedError {
  /** The system's code, such as `ENOENT`. */
  readonly code: string | undefined;

  constructor(messages: Localised, code?: string) {
    super('HostError', messages);
    this.code = code;
  }
}

/**
 * What to say of anything that was thrown.
 *
 * @param texts The host's words for what it did not expect.
 */
export function messagesOf(
  error: unknown,
  texts: Record<MessageLanguage, { internalError(reason: string): string }>,
): Localised {
  if (error instanceof HostError) return error.messages;
  const reason = error instanceof Error ? error.message : String(error);
  return { sv: texts.sv.internalError(reason), en: texts.en.internalError(reason) };
}

/** A file system error in plain words. */
export function fileSystemError(error: unknown): HostError {
  return error instanceof HostError ? error : new HostError(fileSystemMessage(error), codeOf(error));
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}

/** Says in plain words why the file system refused. */
export function fileSystemMessage(error: unknown): Localised {
  switch (codeOf(error)) {
    case 'ENOENT':
      return {
        sv: 'Filen finns inte. Kontrollera namn och mapp.',
        en: 'There is no such file. Check its name and folder.',
      };
    case 'ENOTDIR':
      return {
        sv: 'En del av sökvägen är en fil, inte en mapp. Kontrollera sökvägen.',
        en: 'A part of the path is a file, not a folder. Check the path.',
      };
    case 'EACCES':
    case 'EPERM':
      return {
        sv: 'Du har inte rätt att läsa den. Ändra behörigheten eller välj en annan.',
        en: 'You are not allowed to read it. Change its permissions or choose another.',
      };
    case 'EISDIR':
      return {
        sv: 'Det är en mapp, men här behövs en fil.',
        en: 'It is a folder, but a file is needed here.',
      };
    case 'ELOOP':
      return {
        sv: 'Länken leder tillbaka till sig själv.',
        en: 'The link leads back to itself.',
      };
    case 'ENAMETOOLONG':
      return { sv: 'Namnet är för långt.', en: 'The name is too long.' };
    default: {
      const reason = error instanceof Error ? error.message : String(error);
      return { sv: `Den går inte att läsa (${reason}).`, en: `It cannot be read (${reason}).` };
    }
  }
}

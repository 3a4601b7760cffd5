import type { Localised } from './localised.ts';

/** What the parser of YAML complains of, in plain words. */
const known: Readonly<Record<string, Localised>> = {
  DUPLICATE_KEY: {
    sv: 'Samma nyckel står två gånger. Ta bort den ena.',
    en: 'The same key stands twice. Remove one.',
  },
  TAB_AS_INDENT: {
    sv: 'Raden är indragen med tabb. Använd mellanslag.',
    en: 'The line is indented with a tab. Use spaces.',
  },
  BAD_INDENT: {
    sv: 'Indraget stämmer inte med raderna ovanför.',
    en: 'The indentation does not fit the lines above.',
  },
  CONFLICT: {
    sv: 'Filen har en olöst konflikt från git. Behåll den ena sidan, eller det ni vill ha av båda.',
    en: 'The file has a conflict of git in it. Keep one side, or what you want of both.',
  },
  MULTIPLE_DOCS: {
    sv: 'Här börjar ett nytt dokument (---), som inte läses. Ta bort raden med strecken.',
    en: 'A new document begins here (---), which is not read. Take away the line with the dashes.',
  },
  MISSING_CHAR: {
    sv: 'Ett tecken saknas: kontrollera citattecken, kolon, komman och parenteser.',
    en: 'A character is missing: check quotation marks, colons, commas and brackets.',
  },
  BAD_SCALAR_START: {
    sv: 'Värdet börjar med ett tecken som betyder något i YAML, som @ eller *. Sätt citattecken runt värdet.',
    en: 'The value begins with a character that has a meaning in YAML, such as @ or *. Put quotation marks around the value.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    sv: 'På raden står flera kolon, eller så är raden under den mer indragen. Sätt citattecken runt värdet, eller ge raderna samma indrag.',
    en: 'There are several colons on the line, or the line below it stands further in. Put quotation marks around the value, or give the lines the same indentation.',
  },
};

/**
 * A syntax error of a YAML file for people.
 *
 * @param code The parser's code, such as `BAD_INDENT`.
 * @param original The parser's own message, for what has no plain words yet.
 */
export function yamlFault(code: string, original: string): Localised {
  const reason = original.split('\n')[0]!;
  const bracket = / and end with a ([\]}])$/u.exec(reason)?.[1];
  if (bracket !== undefined) {
    const open = bracket === ']' ? '[' : '{';
    return {
      sv: `Före den här raden står ett ${open} utan sitt ${bracket}. Skriv båda.`,
      en: `Before this line stands a ${open} without its ${bracket}. Write both.`,
    };
  }
  if (Object.hasOwn(known, code)) return known[code]!;
  return {
    sv: `Filen går inte att läsa som YAML eller JSON (${reason}).`,
    en: `The file cannot be read as YAML or JSON (${reason}).`,
  };
}

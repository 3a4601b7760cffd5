/** A regular expression that the judge finds slow and that is not, where it is used. */
export interface AllowedPattern {
  /** As it stands in the code: `/source/flags`. */
  pattern: string;
  /** Why its time has a bound whatever the text. */
  why: string;
}

export const allowed: readonly AllowedPattern[] = [
  {
    pattern: String.raw`/[\p{L}\d]+(?:\.[\p{L}\d]+)*\.?$/u`,
    why: 'plain-shape.ts hands it the last 40 characters.',
  },
  {
    pattern: String.raw`/[^\s,;–—]+$/`,
    why: 'isTime in plain-shape.ts turns longer texts than 80 characters away.',
  },
  {
    pattern: String.raw`/(?:\.{4,}|(?: \.){4,}|…{2,})\s*\d{1,4}$/`,
    why: 'isFragmentShape in plain-shape.ts turns longer texts than 200 characters away.',
  },
  {
    pattern:
      '/(?:författningssamling|delegationsordning|delegeringsordning|delegationsförteckning|delegeringsförteckning|reglemente|policy|riktlinjer|riktlinje|bolagsordning|ägardirektiv|hanteringsplan|internkontrollplan)(?: för .+)?$/u',
    why: 'namesPolicy in shapes.ts hands it one line of eight words at most: without a line break `.+$` holds at once.',
  },
  {
    pattern: String.raw`/^Binary files .* and ("?b\/.*) differ$/u`,
    why: 'A line of git with two paths: no system has longer ones than 4,096 bytes.',
  },
  {
    pattern: String.raw`/\B(?=(?:\d{3})+$)/gu`,
    why: 'The digits of one number, 22 at most.',
  },
  {
    pattern: String.raw`/<meta\s[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w-]+)/i`,
    why: 'Each repetition but the last has a limit, and it reads the first 1,024 bytes of a file.',
  },
  {
    pattern: String.raw`/[\p{L}\d._%+-]{1,64}(?:[ \u00a0]?@[ \u00a0]?|[ \u00a0]?[([](?:at|a|snabel-?a)[)\]][ \u00a0]?)[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,6}/giu`,
    why: 'Every repetition has a limit, that of names in mail addresses: at most some hundred characters are read from each place.',
  },
  {
    pattern: String.raw`/^(?:(?:den|on)\s)?[^\n]{0,20}?(?:\d{1,2}\.?\s(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,7}\.?\s\d{1,2}|\d{4}-\d{2}-\d{2})[^\n]{0,60}?\s(?:skrev|wrote)\b[\s\S]{0,200}:$|^[^\n]{1,120}\s(?:skrev|wrote)\s(?:följande|the following)\b[^\n]{0,120}:$/iu`,
    why: 'It begins at the start of a block, and every repetition has a limit.',
  },
  {
    pattern: String.raw`/\b(?:säger|sa|sade|kommenterar|menar|berättar|konstaterar|skriver|uppger|tycker|tror|hoppas|förklarar|betonar|understryker|framhåller|påpekar|poängterar|tillägger|fortsätter|avslutar|sammanfattar|hälsar|intygar|svarar)(?:\s[^:\n]{1,80})?:\s*$/u`,
    why: 'What stands between the verb and its colon has a limit of 80 characters.',
  },
  {
    pattern: String.raw`/\b(?:säger|sa|sade|kommenterar|menar|berättar|konstaterar|skriver|uppger|tycker|tror|hoppas|förklarar|betonar|understryker|framhåller|påpekar|poängterar|tillägger|fortsätter|avslutar|sammanfattar|hälsar|intygar|svarar)(?:\s[^:\n]{1,80})?:\s*(?:[–—-]\s|[”"“»])/u`,
    why: 'What stands between the verb and its colon has a limit of 80 characters.',
  },
];

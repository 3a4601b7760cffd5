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
    why: 'namesPolicy in shape-cues.ts hands it one line of eight words at most: without a line break `.+$` holds at once.',
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
];

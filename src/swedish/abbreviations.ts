import { abbreviations } from '../generated/abbreviations.ts';
import type { AbbreviationEntry } from './abbreviation-types.ts';

export type { AbbreviationAdvice, AbbreviationEntry, SplitClass } from './abbreviation-types.ts';
export { abbreviations };

/** A form of several parts, which people write with stops, with spaces or with both: *t.ex.*, *t ex*, *t. ex.* */
export interface PartedForm {
  entry: AbbreviationEntry;
  /** The parts in lower case. */
  parts: readonly string[];
  /** Whether spaces alone may stand between the parts: *fr o m*, but not *med dr*. */
  spaceAlone: boolean;
}

const exact = new Map<string, AbbreviationEntry>();
const withStop = new Map<string, AbbreviationEntry>();
const parted = new Map<string, PartedForm[]>();
let longest = 0;

for (const entry of abbreviations) {
  const { form } = entry;
  exact.set(form, entry);
  const parts = form.toLowerCase().split(/[. ]+/u).filter(Boolean);
  if (parts.length > 1) {
    const spaceAlone = parts[0]!.length <= 2 || form.includes(' ');
    const forms = parted.get(parts[0]!) ?? [];
    forms.push({ entry, parts, spaceAlone });
    parted.set(parts[0]!, forms);
    continue;
  }
  longest = Math.max(longest, form.length);
  if (entry.split !== undefined) {
    // min. (minimum) before min (minut): the form with its stop says more about what follows it.
    if (form.endsWith('.')) withStop.set(form.slice(0, -1), entry);
    else if (!withStop.has(form)) withStop.set(form, entry);
  }
}
// The longest form first, so that m.fl. is not taken for its beginning.
for (const forms of parted.values()) forms.sort((a, b) => b.parts.length - a.parts.length);

/** Length of the longest form of one part, in UTF-16 units: nothing longer needs a look into the list. */
export const longestForm = longest;

function lookUp(map: ReadonlyMap<string, AbbreviationEntry>, form: string): AbbreviationEntry | undefined {
  const found = map.get(form);
  if (found !== undefined) return found;
  // A sentence or a line of particulars makes a capital of the first letter: Tel., Enl.
  const first = form.charAt(0);
  const low = first.toLowerCase();
  if (low === first || form.length < 2) return undefined;
  const rest = form.slice(1);
  return rest === rest.toLowerCase() ? map.get(low + rest) : undefined;
}

/** The abbreviation that `word` is when a stop follows it: `kap` for *kap.*, `ca` for *ca.* */
export function stoppedAbbreviation(word: string): AbbreviationEntry | undefined {
  return word.length > longest ? undefined : lookUp(withStop, word);
}

/** The abbreviation that a form without a final stop is: *ca*, *SoL*, *EU:s* (by its stem). */
export function plainAbbreviation(form: string): AbbreviationEntry | undefined {
  if (form.length > longest + 3) return undefined;
  const found = lookUp(exact, form);
  if (found !== undefined) return found;
  const colon = form.indexOf(':');
  return colon > 0 ? lookUp(exact, form.slice(0, colon)) : undefined;
}

/** Forms of several parts whose first part is `part`, in lower case. */
export function partedForms(part: string): readonly PartedForm[] | undefined {
  return parted.get(part);
}

/**
 * The list's entry for the form of a token, however its stops and spaces are set: *t.ex.*, *t ex*, *Ca.*,
 * *SoL:s*. Undefined for forms that are abbreviations by their shape alone.
 */
export function findAbbreviation(form: string): AbbreviationEntry | undefined {
  const found =
    plainAbbreviation(form) ?? (form.endsWith('.') ? stoppedAbbreviation(form.slice(0, -1)) : undefined);
  if (found !== undefined) return found;
  const parts = form
    .toLowerCase()
    .split(/[.\s]+/u)
    .filter(Boolean);
  return partedForms(parts[0] ?? '')?.find(
    (one) => one.parts.length === parts.length && one.parts.every((part, index) => part === parts[index]),
  )?.entry;
}

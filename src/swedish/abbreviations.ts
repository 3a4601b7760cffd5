import { addTo } from '../base/add-to.ts';
import { abbreviations } from '../generated/abbreviations.ts';
import type { AbbreviationEntry } from './abbreviation-types.ts';

export type { AbbreviationEntry, SplitClass } from './abbreviation-types.ts';

/** A form of several parts, which people write with stops, with spaces or with both: *t.ex.*, *t ex*, *t. ex.* */
export interface PartedForm {
  entry: AbbreviationEntry;
  /** The parts in lower case. */
  parts: readonly string[];
  /** Whether spaces alone may stand between the parts: *fr o m*, but not *med dr*. */
  spaceAlone: boolean;
}

/** Set at the key of every form, so that most words need no look into a map. */
const gate = new Uint8Array(4096);

function gateKey(form: string): number {
  const last = form.charCodeAt(form.length - 1);
  // The first letter without its case, as far as Latin letters go.
  return ((form.charCodeAt(0) & 0x1f) * 131 + last * 17 + form.length * 5) & 0xfff;
}

const exact = new Map<string, AbbreviationEntry>();
const withStop = new Map<string, AbbreviationEntry>();
const parted = new Map<string, PartedForm[]>();
let longest = 0;

for (const entry of abbreviations) {
  const { form } = entry;
  exact.set(form, entry);
  gate[gateKey(form)] = 1;
  const parts = form.toLowerCase().split(/[. ]+/u).filter(Boolean);
  if (parts.length > 1) {
    const spaceAlone = parts[0]!.length <= 2;
    addTo(parted, parts[0]!, { entry, parts, spaceAlone });
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

/** Length of the longest first part of a form of several parts, in UTF-16 units. */
export const longestFirstPart = Math.max(...[...parted.keys()].map((part) => part.length));

/** A quick no for most words; a yes says nothing yet. */
export function mayBeAbbreviation(form: string): boolean {
  return form.length <= longest + 3 && (gate[gateKey(form)] === 1 || form.includes(':'));
}

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

import { Flag, NUMBER_CLASSES, WordClass } from '../../src/swedish/lexicon/format.ts';
import type { AffixFile, Suffix } from './affix.ts';
import { classesOfForm, classesOfStem } from './classes.ts';

/** What the compiler knows about one form. */
export interface Form {
  flags: number;
  classes: number;
  /** `MUNICIPAL_FIRST` and `MUNICIPAL_HEAD` bits. */
  municipal?: number;
}

/** A line of the dictionary. */
export interface Entry {
  word: string;
  flags: string;
}

/** Reads a `.dic` file: a count, then `word/flags` a line. */
export function parseDictionary(text: string): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split(/\r?\n/).slice(1)) {
    if (!line) continue;
    const slash = line.indexOf('/', 1);
    entries.push(
      slash < 0 ? { word: line, flags: '' } : { word: line.slice(0, slash), flags: line.slice(slash + 1) },
    );
  }
  return entries;
}

const RULE_FLAGS: [string, number][] = [
  ['>', Flag.RULE_BEFORE_VERB],
  [')', Flag.RULE_BEFORE_ADJECTIVE],
  ['j', Flag.RULE_VERB],
  ['k', Flag.RULE_ADJECTIVE],
  ...[...NUMBER_CLASSES].map((flag, index): [string, number] => [
    flag,
    1 << (Flag.RULE_NUMBER_SHIFT + index),
  ]),
];

function ruleFlags(flags: string): number {
  let bits = 0;
  for (const [flag, bit] of RULE_FLAGS) if (flags.includes(flag)) bits |= bit;
  return bits;
}

/** 0–2 letters added to the stem, else 3. */
function addedLetters(stem: string, form: string): number {
  const added = form.length - stem.length;
  return added >= 0 && added <= 2 && form.startsWith(stem) ? added : 3;
}

/**
 * Expands entries with their affixes into forms, following the order in which Hunspell 1.7 decides: entries
 * before affixed forms, the first fitting homonym, forbidden stems with all their affixed forms.
 */
export function expand(entries: readonly Entry[], affix: AffixFile): Map<string, Form> {
  const forms = new Map<string, Form>();
  const form = (word: string): Form => {
    let found = forms.get(word);
    if (!found) {
      found = { flags: 0, classes: 0 };
      forms.set(word, found);
    }
    return found;
  };
  addEntries(entries, affix, form);
  // What entries have decided; affixed forms do not overrule it.
  const decided = new Map<string, number>();
  for (const [word, { flags }] of forms) decided.set(word, flags);
  for (const entry of entries) addAffixed(entry, affix, form, decided);
  addCapitalisedTwins(entries, affix, forms, form);
  return forms;
}

function addEntries(entries: readonly Entry[], affix: AffixFile, form: (word: string) => Form): void {
  for (const { word, flags } of entries) {
    if (word.includes(' ')) {
      addWordPair(word, flags, affix, form);
      continue;
    }
    const found = form(word);
    const first = !(found.flags & Flag.ENTRY);
    let bits = Flag.ENTRY | Flag.KNOWN | ruleFlags(flags);
    const forbidden = flags.includes(affix.forbiddenWord);
    const needsAffix = flags.includes(affix.needAffix);
    // Hunspell looks for a forbidden mark at the first homonym only.
    if (forbidden && first) bits |= Flag.FORBIDDEN;
    if (!forbidden && !needsAffix && !flags.includes(affix.onlyInCompound)) bits |= Flag.ALONE;
    if (!needsAffix) {
      if (flags.includes(affix.compoundBegin) && !forbidden) bits |= Flag.BEGIN;
      if (flags.includes(affix.compoundMiddle) && !forbidden) bits |= Flag.MIDDLE;
      if (flags.includes(affix.compoundEnd) && !(found.flags & (Flag.END | Flag.END_FORBIDDEN))) {
        bits |= Flag.END;
        if (forbidden) bits |= Flag.END_FORBIDDEN;
        else if (flags.includes(affix.forceUpperCase)) bits |= Flag.END_CAPITAL;
      }
    }
    if (flags.includes(affix.noSuggest)) bits |= Flag.NO_SUGGEST;
    found.flags |= bits;
    if (found.flags & Flag.FORBIDDEN) found.flags &= ~Flag.ALONE;
    if (!forbidden) found.classes |= classesOfStem(word, flags);
  }
}

/** `ad hoc` as an entry means that `adhoc` is no compound. */
function addWordPair(word: string, flags: string, affix: AffixFile, form: (word: string) => Form): void {
  const spaces = word.match(/ /g)!.length;
  // Hunspell puts back one space only.
  if (spaces > 1) return;
  const mark = (pair: string) => {
    form(pair.replace(' ', '')).flags |= Flag.WORD_PAIR;
  };
  mark(word);
  for (const [, derived] of derive(word, flags, affix)) mark(derived);
}

/** All forms that a stem's suffix flags give, with the rule. */
function* derive(stem: string, flags: string, affix: AffixFile): Generator<[Suffix, string]> {
  for (const flag of flags) {
    for (const suffix of affix.suffixes.get(flag) ?? []) {
      if (!stem.endsWith(suffix.strip)) continue;
      if (suffix.condition && !suffix.condition.test(stem)) continue;
      yield [suffix, stem.slice(0, stem.length - suffix.strip.length) + suffix.add];
    }
  }
}

function addAffixed(
  entry: Entry,
  affix: AffixFile,
  form: (word: string) => Form,
  decided: ReadonlyMap<string, number>,
): void {
  const { word, flags } = entry;
  if (word.includes(' ')) return;
  const forbidden = flags.includes(affix.forbiddenWord);
  const onlyInCompound = flags.includes(affix.onlyInCompound);
  const stemRules = ruleFlags(flags) & ~ruleFlags('>)01345-');
  for (const [suffix, derived] of derive(word, flags, affix)) {
    const found = form(derived);
    const before = decided.get(derived) ?? 0;
    const binding = suffix.flags.includes(affix.onlyInCompound);
    const either = (flag: string) => flags.includes(flag) || suffix.flags.includes(flag);
    let bits = 0;
    if (!onlyInCompound && !binding && !(before & (Flag.ALONE | Flag.FORBIDDEN))) {
      bits |= Flag.KNOWN | (forbidden ? Flag.FORBIDDEN : Flag.ALONE);
    }
    if (suffix.flags.includes(affix.compoundPermit)) {
      if (either(affix.compoundBegin) && !(before & Flag.BEGIN)) {
        bits |= forbidden ? Flag.BEGIN_FORBIDDEN : Flag.BEGIN;
      }
      if (either(affix.compoundMiddle) && !(before & Flag.MIDDLE) && !forbidden) bits |= Flag.MIDDLE;
    }
    const mayEnd = !binding || suffix.add === '';
    if (mayEnd && either(affix.compoundEnd) && !(before & Flag.END)) {
      bits |= Flag.END;
      if (forbidden) bits |= Flag.END_FORBIDDEN;
      else if (flags.includes(affix.forceUpperCase)) bits |= Flag.END_CAPITAL;
    }
    if (mayEnd && !forbidden) bits |= stemRules;
    if (bits & (Flag.BEGIN | Flag.MIDDLE) && !(before & (Flag.BEGIN | Flag.MIDDLE))) {
      bits |= addedLetters(word, derived) << Flag.ADDED_SHIFT;
    }
    if (flags.includes(affix.noSuggest) && !before) bits |= Flag.NO_SUGGEST;
    found.flags |= bits;
    if (!forbidden && !binding) found.classes |= classesOfForm(word, flags, suffix);
    else if (!forbidden) found.classes |= WordClass.NOUN;
  }
}

/** Mixed-case entries (*eMarknad*) get a twin that makes them right in all capitals. */
function addCapitalisedTwins(
  entries: readonly Entry[],
  affix: AffixFile,
  forms: ReadonlyMap<string, Form>,
  form: (word: string) => Form,
): void {
  for (const { word, flags } of entries) {
    if (word.includes(' ') || flags.includes(affix.forbiddenWord)) continue;
    const capitals = [...word].filter((letter) => letter !== letter.toLowerCase()).length;
    if (capitals === 0) continue;
    const isInitial = capitals === 1 && word[0] !== word[0]!.toLowerCase();
    const isAll = word === word.toUpperCase();
    if (isInitial || (isAll && !flags)) continue;
    const twin = word[0]!.toUpperCase() + word.slice(1).toLowerCase();
    for (const derived of [twin, ...[...derive(twin, flags, affix)].map(([, made]) => made)]) {
      if (!forms.has(derived)) form(derived).flags |= Flag.ONLY_ALL_CAPS;
    }
  }
}

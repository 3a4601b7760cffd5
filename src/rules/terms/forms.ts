import { inflectLike, paradigm } from '../../swedish/inflection/index.ts';
import type { InflectedClass } from './data.ts';

/**
 * The lower-case forms of a word with the features each can have. Present participles are left out: they live
 * a life of their own as adjectives, nouns and prepositions (*avseende, rörande, boende*). Of a verb that has
 * words after it past participles are left out too: *göra en bedömning* has no *gjorda en bedömning*.
 */
export function formsOf(
  lemma: string,
  wordClass: InflectedClass,
  isPhrase: boolean,
  byHand: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  if (byHand.length > 0) return writeForms(lemma, wordClass, isPhrase, byHand);
  const key = `${wordClass} ${isPhrase ? '+' : '-'}${lemma}`;
  let forms = written.get(key);
  if (forms === undefined) {
    forms = writeForms(lemma, wordClass, isPhrase, byHand);
    written.set(key, forms);
  }
  return forms;
}

// Hundreds of phrases begin with the same few verbs. Grows with the rule files, not with the texts.
const written = new Map<string, ReadonlyMap<string, readonly string[]>>();

function writeForms(
  lemma: string,
  wordClass: InflectedClass,
  isPhrase: boolean,
  byHand: readonly string[],
): Map<string, readonly string[]> {
  const { forms } = paradigm(lemma, wordClass, byHand.length === 0 ? undefined : { forms: [...byHand] });
  const result = new Map<string, string[]>();
  for (const { form, feats } of forms) {
    if (
      wordClass === 'verb' &&
      feats.includes('VerbForm=Part') &&
      (isPhrase || feats.includes('Tense=Pres'))
    ) {
      continue;
    }
    const lower = form.toLowerCase();
    const known = result.get(lower);
    if (known === undefined) result.set(lower, [feats]);
    else if (!known.includes(feats)) known.push(feats);
  }
  for (const form of [lemma, ...byHand])
    if (!result.has(form.toLowerCase())) result.set(form.toLowerCase(), []);
  return result;
}

// Verbs whose passive, as a form in -s and as a participle, means something else or nothing: "ses till", "tänks på".
const withoutPassive =
  /^(?:se till|be|tänka|leda till|bero|gälla|höra|gå|vara|finnas|bestå|börja|hjälpa till|säga ja|säga nej|säga till|vänta|sluta|svara|behöva komma|få|ha|kunna|låta|våga|lära känna|hänga ihop|råka ut|bidra|tacka nej)(?: |$)/u;

// What is begun begins by itself: *kursen påbörjas* is *kursen börjar*.
const activeForPassive = /^(?:börja|sluta)$/u;

// Replacements that end in a preposition, whose noun cannot be the subject: "reglerna bryts mot", "frågan talas om".
const withPreposition =
  / (?:för|efter|mot|åt|från)$|^(?:(?:lyssna|tvivla|titta|kalla|tjäna|tyda) på|(?:tala|prata|berätta|handla|komma överens|besluta) .*om|(?:prata|bråka|hålla på|börja|vara|orka|stämma) med|(?:döma|hänvisa|rikta sig|uppmuntra|flytta) till|fundera över)$/u;

// Phrases whose participle nobody writes, or which means something else: "åtgärdade" is not "tillrättade".
const withoutParticiple =
  /^(?:rätta till|ta hänsyn till|gå med på|gå över|komma fram|följa med|fundera över|skicka efter|tala om|hänvisa till|kräva|bli)(?: |$)/u;

/**
 * A replacement in the form of the word it replaces, once for each reading of that word. Readings that the
 * replacement cannot follow (*få* has no passive) are left out.
 *
 * @param isPhrase True when it replaces more than the one word.
 */
export function inflectReplacement(
  replacement: string,
  wordClass: InflectedClass,
  feats: readonly string[],
  isPhrase = false,
): string[] {
  const certain: string[] = [];
  const likely: string[] = [];
  // *Resiliens* is its own genitive, and hardly ever meant as one.
  const nominative = feats.some((reading) => reading.includes('Case=Nom'));
  for (const reading of feats) {
    if (nominative && reading.includes('Case=Gen')) continue;
    const participle = reading.includes('VerbForm=Part');
    const isActive = !participle && !isPhrase && activeForPassive.test(replacement);
    const passive = !isActive && reading.includes('Voice=Pass');
    if ((passive || participle) && withoutPassive.test(replacement)) continue;
    if ((passive || participle) && !isPhrase && withPreposition.test(replacement)) continue;
    if (participle && withoutParticiple.test(replacement)) continue;
    const inflected = inflectLike(
      replacement,
      wordClass,
      isActive ? reading.replace('Voice=Pass', 'Voice=Act') : reading,
    );
    if (inflected.certain) certain.push(inflected.text);
    else if (inflected.text !== replacement || reading === plainNoun(reading)) likely.push(inflected.text);
    else if (wordClass === 'verb' && !passive) certain.push(...inflectPassive(replacement, reading));
  }
  return [...new Set(certain.length > 0 ? certain : likely)];
}

/** The reading itself when it is the form that a noun has in a dictionary, which needs no inflection. */
function plainNoun(reading: string): string | undefined {
  const plain = /Case=Nom/u.test(reading) && /Definite=Ind/u.test(reading) && /Number=Sing/u.test(reading);
  return plain && !reading.includes('Degree') ? reading : undefined;
}

/** A replacement that is a passive already (*prövas* for *vara föremål för prövning*), in the wanted tense. */
function inflectPassive(replacement: string, reading: string): string[] {
  const passive = /^(\S+a)s( .*)?$/u.exec(replacement);
  if (passive === null) return [];
  const active = passive[1]! + (passive[2] ?? '');
  const inflected = inflectLike(active, 'verb', reading.replace('Voice=Act', 'Voice=Pass'));
  return inflected.certain ? [inflected.text] : [];
}

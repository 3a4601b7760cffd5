/**
 * Which of a verb form's readings hold where it stands. Swedish verb forms are often two things at once
 * (*utarbetat*: supine or participle; *beakta*: infinitive or imperative; *inköp*: imperative or a noun), and
 * a suggestion in the wrong form is worse than none. Decided by the words before, without a tagger.
 */
import type { Token } from '../../swedish/types.ts';

const have = words('har hade ha haft');
const copulas = words('är var vara varit blir blev bli blivit anses ansågs förblir verkar finns fanns');
const determiners = words(
  'den det de en ett alla sådana dessa denna detta vissa många flera några båda sin sitt sina din ditt dina ' +
    'vår vårt våra er ert era nya nytt ny väl redan samtliga varje ingen inget inga hittills tidigare senast',
);
const prepositions = words(
  'i på för av till med om från under enligt vid hos efter inom genom mot över utan',
);
const modals = words(
  'ska skall skulle kan kunde kunna kunnat får fick få fått måste bör borde böra vill ville vilja behöver ' +
    'behövde behöva lär torde må måtte låta låter brukar brukade hinner orkar vågar avser',
);
const adverbs = words('inte också även alltid aldrig bara ej först sedan genast endast åter helt');
// A noun that looks like an imperative (inköp, utdrag) is followed by these; an imperative by its object.
const afterNouns = words(
  'av och i på från för till eller ur samt som med vid om under över mellan är var blir har ska kan får',
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const reach = 5;

/**
 * The readings that can hold, likeliest first.
 *
 * @param alone True when the term is this one word.
 * @returns Nothing when the form is no verb where it stands.
 */
export function likelyReadings(
  readings: readonly string[],
  tokens: readonly Token[],
  index: number,
  alone: boolean,
): readonly string[] {
  if (readings.length === 0) return readings;
  let left = readings;
  if (left.some(isImperative)) {
    // "Avtalet, som gäller i år, utgör …": after a comma a form that can be a present or a past (*framkom*) is one.
    const strict = alone && left.every(isImperative);
    if (beginsItem(tokens, index) && left.some(isInfinitive)) return left.filter(isInfinitive);
    if (mayBeImperative(tokens, index, strict, left.some(isIndicative))) return left.filter(isImperative);
    left = left.filter((reading) => !isImperative(reading));
  }
  if (left.some(isParticiple) && left.some((reading) => !isParticiple(reading))) {
    const before = nearest(tokens, index);
    if (before === 'participle') left = left.filter(isParticiple);
    else if (before === 'supine' || !left.some(isSupine)) left = left.filter((one) => !isParticiple(one));
    else left = [...left].sort((a, b) => Number(isParticiple(a)) - Number(isParticiple(b)));
  }
  if (left.some(isInfinitive) && left.some((reading) => !isInfinitive(reading))) {
    const wanted = governsInfinitive(tokens, index);
    left = left.filter((reading) => isInfinitive(reading) === wanted);
  }
  // *anordnade* is a plural far oftener than a man's *den anordnade*, and *hållne* is nobody's form today.
  const modern = left.filter((reading) => !isMasculine(reading));
  return modern.length > 0 ? modern : left;
}

/** True for the reading of a past participle. */
export function isParticiple(reading: string): boolean {
  return reading.includes('VerbForm=Part');
}

function isImperative(reading: string): boolean {
  return reading.includes('Mood=Imp');
}

function isIndicative(reading: string): boolean {
  return reading.includes('Mood=Ind');
}

function isMasculine(reading: string): boolean {
  return isParticiple(reading) && reading.includes('Definite=Def') && reading.includes('Gender=Com');
}

function isSupine(reading: string): boolean {
  return reading.includes('VerbForm=Sup');
}

function isInfinitive(reading: string): boolean {
  return reading.includes('VerbForm=Inf');
}

/** True for the first word of a list item that goes on from its lead: *att* … *– förtydliga reglerna*. */
function beginsItem(tokens: readonly Token[], index: number): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  return index === first && tokens[index]!.text === tokens[index]!.lower;
}

function mayBeImperative(
  tokens: readonly Token[],
  index: number,
  strict: boolean,
  mayBeIndicative: boolean,
): boolean {
  const first = tokens.findIndex(({ kind }) => kind === 'word');
  if (strict) {
    const next = tokens[index + 1];
    return index === first && next?.kind === 'word' && !afterNouns.has(next.lower);
  }
  if (index <= first) return true;
  if (mayBeIndicative) return false;
  const { lower, kind } = tokens[index - 1]!;
  if (kind === 'punctuation') return lower !== ')' && lower !== '”' && lower !== '"';
  // "Ring oss och lämna …": only in a sentence that began with an imperative, which the first word tells.
  return false;
}

const definiteNoun = /^\p{L}{3,}(?:en|et|rna|nen)$/u;

/** What stands nearest before: something that wants a supine, or something that wants a participle. */
function nearest(tokens: readonly Token[], index: number): 'supine' | 'participle' | undefined {
  for (let at = index - 1; at >= 0 && at >= index - reach; at--) {
    const { lower, kind } = tokens[at]!;
    if (have.has(lower)) return 'supine';
    if (copulas.has(lower)) return 'participle';
    if (at === index - 1 && determiners.has(lower) && lower !== 'det' && lower !== 'de') return 'participle';
    if (at === index - 1 && (lower === 'det' || lower === 'de')) {
      // "i det utskickade brevet": after a preposition the pronoun is an article.
      if (prepositions.has(tokens[at - 1]?.lower ?? '')) return 'participle';
      // "De inskickade handlingarna": what stands between an article and a noun in its definite form describes it.
      if (definiteNoun.test(tokens[index + 1]?.lower ?? '')) return 'participle';
      continue;
    }
    if (kind === 'punctuation') return undefined;
  }
  return undefined;
}

function governsInfinitive(tokens: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && adverbs.has(tokens[at]!.lower)) at--;
  const before = tokens[at]?.lower;
  if (before === 'att') return true;
  for (; at >= 0 && at >= index - reach; at--) {
    const { lower, kind } = tokens[at]!;
    if (modals.has(lower)) return true;
    if (kind === 'punctuation' || lower === 'som' || lower === 'att') return false;
  }
  return false;
}

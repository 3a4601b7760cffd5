/**
 * What the words around a hit say of the form of what is put in its place: number, gender and person. Swedish
 * articles, adjectives and reflexives follow the noun or the subject, and they stand outside the hit: where
 * the replacement would not agree with them it is none.
 */
import { paradigm } from '../../swedish/inflection/index.ts';
import type { Swedish } from '../../swedish/swedish.ts';
import { Trait, traits } from '../../swedish/tagger/labels.ts';
import type { Sentence, Token } from '../../swedish/types.ts';

type Number = 'Sing' | 'Plur';
type Gender = 'Com' | 'Neut';

/** The sentence that a hit stands in, with its tags where there is a tagger. */
export interface Surroundings {
  tokens: readonly Token[];
  tags: ArrayLike<number> | undefined;
  swedish: Swedish | undefined;
}

export function surroundingsOf(sentence: Sentence, swedish: Swedish | undefined): Surroundings {
  return { tokens: sentence.tokens, tags: swedish?.tags(sentence), swedish };
}

/** What a noun or its attributes say; what is absent is not known. */
interface Agreement {
  number?: Number | undefined;
  gender?: Gender | undefined;
  definite?: boolean | undefined;
}

/** What stands before a noun. */
export interface Attributes extends Agreement {
  /** Something that stands there has a gender, which the noun must have too. */
  isMarked: boolean;
  /** Anything that describes or points at the noun stands there. */
  any: boolean;
}

const determiners = new Map<string, Agreement>();
function listDeterminers(list: string, agreement: Agreement): void {
  for (const word of list.split(' ')) determiners.set(word, agreement);
}
listDeterminers('en någon ingen min din sin vår er annan egen vilken sådan', {
  number: 'Sing',
  gender: 'Com',
});
listDeterminers('ett något inget mitt ditt sitt vårt ert annat eget vilket sådant', {
  number: 'Sing',
  gender: 'Neut',
});
listDeterminers('den denna', { number: 'Sing', gender: 'Com', definite: true });
listDeterminers('det detta', { number: 'Sing', gender: 'Neut', definite: true });
listDeterminers('varje', { number: 'Sing' });
listDeterminers('de dessa båda bägge samtliga', { number: 'Plur', definite: true });
listDeterminers(
  'alla många flera fler några vissa olika inga mina dina sina våra era vilka sådana två tre fyra fem sex sju åtta ' +
    'nio tio elva tolv',
  { number: 'Plur' },
);
listDeterminers('hans hennes hens dess deras vars vems', { definite: true });

/** Adjectives in -a that are no plural by it. */
const oneForm = new Set(
  'bra extra äkta nästa förra hela halva samma första andra egna enda rosa lila nutida framtida dåtida samtida'.split(
    ' ',
  ),
);

const furthest = 6;

function traitAt({ tags }: Surroundings, at: number): number {
  const tag = tags?.[at];
  return tag === undefined ? 0 : traits[tag]!;
}

/** True for an adjective or participle whose form has a gender: *tydlig, tydligt*, and not *tydliga, övergripande*. */
function hasGender(lower: string): boolean {
  return !/[aeås]$/u.test(lower);
}

/** Reads the article, possessive and adjectives before the noun at `start`. */
export function attributesBefore(around: Surroundings, start: number): Attributes {
  const { tokens, tags } = around;
  const found: Attributes = { isMarked: false, any: false };
  let inA = false;
  for (let at = start - 1; at >= Math.max(0, start - furthest); at--) {
    const { lower, kind } = tokens[at]!;
    const trait = traitAt(around, at);
    const determiner = determiners.get(lower);
    if (determiner !== undefined) {
      const { number, gender, definite } = determiner;
      return {
        number,
        gender: gender ?? found.gender,
        definite: definite ?? false,
        isMarked: found.isMarked || gender !== undefined,
        any: true,
      };
    }
    if (kind === 'number') return { ...found, number: lower === '1' ? 'Sing' : 'Plur', any: true };
    if ((trait & (Trait.genitive | Trait.possessive)) !== 0) return { ...found, definite: true, any: true };
    if (tags === undefined) {
      // Without tags one word is looked past: the adjective of *en tydlig målsättning*.
      if (at < start - 1) break;
      continue;
    }
    const describes = (trait & (Trait.adjective | Trait.participle)) !== 0;
    if (describes) {
      found.any = true;
      if (hasGender(lower)) {
        found.isMarked = true;
        found.number = 'Sing';
      } else if ((lower.endsWith('a') || lower.endsWith('ade')) && !lower.endsWith('sta')) {
        inA ||= !oneForm.has(lower);
      }
    } else if ((trait & (Trait.adverb | Trait.coordinator)) === 0 || !found.any) break;
  }
  // *allmännyttiga ändamål*: without an article before it the form in -a is a plural.
  if (inA && found.number === undefined) found.number = 'Plur';
  return found;
}

const copulas = new Set('är var vara varit blir blev bli blivit anses ansågs'.split(' '));
const reach = 5;

/** True when an adjective that says something of the noun has its gender: *målsättningen är tydlig*. */
export function predicateHasGender(around: Surroundings, end: number): boolean {
  const { tokens } = around;
  for (let at = end; at < Math.min(end + reach, tokens.length); at++) {
    const { lower, kind } = tokens[at]!;
    if (kind === 'punctuation') return false;
    if (!copulas.has(lower)) continue;
    for (let after = at + 1; after < Math.min(at + 4, tokens.length); after++) {
      const trait = traitAt(around, after);
      if ((trait & (Trait.adjective | Trait.participle)) !== 0) return hasGender(tokens[after]!.lower);
      if ((trait & Trait.adverb) === 0 && tokens[after]!.lower !== 'inte') return false;
    }
  }
  return false;
}

/** What the form of a noun says, and with an ambiguous one (*ändamål*) what stands before it. */
function nounAt(around: Surroundings, at: number): Agreement | undefined {
  const { tokens, tags, swedish } = around;
  const token = tokens[at];
  if (token === undefined || (traitAt(around, at) & Trait.noun) === 0) return undefined;
  const lemma = swedish?.lemma(token.lower, tags![at]!);
  if (lemma === undefined) return undefined;
  const { forms, certain } = paradigm(lemma, 'noun');
  const readings = forms.filter(({ form }) => form === token.lower).map(({ feats }) => feats);
  if (!certain || readings.length === 0) return undefined;
  const only = <Value extends string>(name: string, values: readonly Value[]): Value | undefined => {
    const possible = values.filter((value) =>
      readings.some((reading) => reading.includes(`${name}=${value}`)),
    );
    return possible.length === 1 ? possible[0] : undefined;
  };
  const definite = only('Definite', ['Def', 'Ind']);
  return {
    number: only('Number', ['Sing', 'Plur']) ?? attributesBefore(around, at).number,
    gender: only('Gender', ['Com', 'Neut']),
    definite: definite === undefined ? undefined : definite === 'Def',
  };
}

const pronouns = new Map<string, Agreement>();
for (const word of 'jag du han hon hen man den'.split(' '))
  pronouns.set(word, { number: 'Sing', gender: 'Com' });
for (const word of 'vi ni de dom'.split(' ')) pronouns.set(word, { number: 'Plur' });
pronouns.set('det', { number: 'Sing', gender: 'Neut' });

/** Number and gender of the subject of the verb at a place, or undefined when it does not stand beside it. */
function subjectOf(around: Surroundings, verb: number): Agreement | undefined {
  const { tokens } = around;
  const after = tokens[verb + 1];
  if (after !== undefined && pronouns.has(after.lower) && after.lower !== 'den' && after.lower !== 'det')
    return pronouns.get(after.lower);
  for (let at = verb - 1; at >= Math.max(0, verb - reach); at--) {
    const { lower } = tokens[at]!;
    const trait = traitAt(around, at);
    if (pronouns.has(lower)) return pronouns.get(lower);
    if ((trait & Trait.noun) !== 0) return isSubject(around, at) ? nounAt(around, at) : undefined;
    if ((trait & (Trait.adverb | Trait.auxiliary | Trait.negation | Trait.relative)) === 0) return undefined;
  }
  return undefined;
}

/** False for the noun of a preposition: *reglerna för bidraget* is about the rules. */
function isSubject(around: Surroundings, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - reach); at--) {
    const trait = traitAt(around, at);
    if ((trait & Trait.preposition) !== 0) return false;
    // *under perioden 1 maj till 15 juli*: a noun that a number follows is of the same phrase.
    if ((trait & Trait.noun) !== 0 && (traitAt(around, at + 1) & Trait.numeral) !== 0) continue;
    if (
      (trait & (Trait.adjective | Trait.participle | Trait.determiner | Trait.numeral | Trait.genitive)) ===
      0
    )
      return true;
  }
  return true;
}

const wantedFeats = ({ number, gender, definite }: Agreement, attributive: boolean): string | undefined => {
  if (attributive && definite === true) return 'Definite=Def';
  if (number === 'Plur') return 'Number=Plur';
  if (attributive && definite === undefined) return undefined;
  return number === 'Sing' && gender !== undefined ? `Gender=${gender}` : undefined;
};

const isMasculine = (reading: string) => reading.includes('Definite=Def') && reading.includes('Gender=Com');

/** The readings of an adjective's form that agree as wanted; undefined when none is known to. */
function agreeing(readings: readonly string[], wanted: string | undefined): readonly string[] | undefined {
  if (wanted === undefined) return undefined;
  const left = readings.filter(
    (reading) =>
      !reading.includes('Degree=Pos') ||
      (reading.includes('Case=Nom') && reading.includes(wanted) && !isMasculine(reading)),
  );
  return left.length > 0 ? left : undefined;
}

/**
 * The readings of the adjective from `start` to `end` that hold where it stands, or undefined where neither
 * its noun nor its subject tells: *betydande* is any gender and number.
 */
export function adjectiveReadings(
  readings: readonly string[],
  around: Surroundings,
  start: number,
  end: number,
): readonly string[] | undefined {
  const { tokens } = around;
  const before = attributesBefore(around, start);
  for (let at = end; at < Math.min(end + reach, tokens.length); at++) {
    const trait = traitAt(around, at);
    if ((trait & Trait.noun) !== 0) {
      const noun = nounAt(around, at);
      const definite = before.definite === true || noun?.definite === true;
      const known = {
        number: noun?.number ?? before.number,
        gender: noun?.gender ?? before.gender,
        definite,
      };
      return agreeing(readings, wantedFeats(known, true));
    }
    const goesOn = Trait.adjective | Trait.participle | Trait.adverb | Trait.coordinator;
    if ((trait & goesOn) === 0) break;
  }
  for (let at = start - 1; at >= Math.max(0, start - reach); at--) {
    if (copulas.has(tokens[at]!.lower)) {
      const subject = subjectOf(around, at);
      return subject === undefined ? undefined : agreeing(readings, wantedFeats(subject, false));
    }
    if ((traitAt(around, at) & (Trait.adverb | Trait.negation)) === 0) return undefined;
  }
  return undefined;
}

/** The form of an adjective after *vara* or *bli* that the subject wants: *fem personer blev sjuka*. */
export function predicative(adjective: string, around: Surroundings, verb: number): string | undefined {
  const { forms } = paradigm(adjective, 'adjective');
  if (new Set(forms.filter(({ feats }) => feats.includes('Degree=Pos|')).map(({ form }) => form)).size < 2)
    return adjective;
  const subject = subjectOf(around, verb);
  const wanted = subject === undefined ? undefined : wantedFeats(subject, false);
  if (wanted === undefined) return undefined;
  return forms.find(
    ({ feats }) => feats.includes('Case=Nom|Definite=Ind|Degree=Pos') && feats.includes(wanted),
  )?.form;
}

const reflexives = new Map([
  ['jag', 'mig'],
  ['mig', 'mig'],
  ['du', 'dig'],
  ['dig', 'dig'],
  ['vi', 'oss'],
  ['oss', 'oss'],
  ['ni', 'er'],
  ['er', 'er'],
]);
const thirdPersons = new Set('han hon hen man den de som sig'.split(' '));

/** The reflexive of the subject of the verb at a place: *vi hör av oss*. */
export function reflexiveOf({ tokens }: Surroundings, verb: number): string {
  const after = reflexives.get(tokens[verb + 1]?.lower ?? '');
  if (after !== undefined) return after;
  for (let at = verb - 1; at >= 0; at--) {
    const { lower, text } = tokens[at]!;
    const own = reflexives.get(lower);
    if (own !== undefined) return own;
    if (thirdPersons.has(lower) || text === ';' || text === ':') return 'sig';
  }
  return 'sig';
}

/** Words of the clause that stand behind a finite verb and before its particle: *skickar inte med*. */
const clauseAdverbs = new Set(
  'inte ej icke aldrig alltid oftast ofta ibland sällan också därför då nu redan gärna dock normalt vanligtvis alltså nog ju väl kanske troligen heller själv själva'.split(
    ' ',
  ),
);

/** *inkom drygt nio procent*: the number behind it begins the subject. */
const isMeasure =
  /^(?:drygt|knappt|nästan|ungefär|omkring|cirka|ca|minst|högst|totalt|sammanlagt|närmare|över)$/u;

/**
 * True when a word of the clause stands right behind the finite verb at `verb`, whose phrase ends before `end`:
 * a phrase that is put in for the verb would have to go around it (*skickar du med*, *skickar inte med*).
 */
export function isFollowedByClauseWord(
  around: Surroundings,
  verb: number,
  end: number,
  isImperative: boolean,
): boolean {
  const first = around.tokens[end];
  if (first === undefined) return false;
  const at = isMeasure.test(first.lower) ? end + 1 : end;
  const next = around.tokens[at] ?? first;
  if (clauseAdverbs.has(next.lower)) return true;
  if (isImperative) return false;
  if (pronouns.has(next.lower) && !/^de[nt]$/u.test(next.lower)) return true;
  const mayBeSubject =
    Trait.noun | Trait.name | Trait.determiner | Trait.adjective | Trait.pronoun | Trait.numeral;
  return (traitAt(around, at) & mayBeSubject) !== 0 && !hasSubjectBefore(around, verb);
}

function hasSubjectBefore(around: Surroundings, verb: number): boolean {
  if (opensSecond(around, verb)) return false;
  for (let at = verb - 1; at >= 0; at--) {
    const { lower, kind } = around.tokens[at]!;
    const trait = traitAt(around, at);
    if (pronouns.has(lower) || (trait & (Trait.relative | Trait.pronoun)) !== 0) return true;
    if ((trait & (Trait.noun | Trait.name)) !== 0 && isSubject(around, at)) return true;
    if ((trait & Trait.subordinator) !== 0) return false;
    // *När ansökan kommit, bifogar …* and not *uppdraget, enligt planen, kvarstår*.
    if (kind === 'punctuation' && beginsSubordinate(around, at)) return false;
    // *Mottagaren har fått brevet och bifogar …*: the subject stands further away.
    if ((trait & Trait.coordinator) !== 0 && at === verb - 1) return true;
  }
  return false;
}

/**
 * True where the finite verb is second in its clause behind what is no subject: an adverbial that follows a comma
 * (*…, i annat fall återsänds räkningen*), or a clause without one (*ska träd avverkas bifogas bilder*).
 */
function opensSecond(around: Surroundings, verb: number): boolean {
  const isVerb = Trait.finite | Trait.infinitive;
  if (verb > 0 && (traitAt(around, verb - 1) & isVerb) !== 0) {
    for (let at = 0; at < verb; at++) if ((traitAt(around, at) & Trait.relative) !== 0) return false;
    return true;
  }
  let first = verb;
  while (first > 0 && around.tokens[first - 1]!.kind !== 'punctuation') first--;
  if (first === 0 || first === verb || (traitAt(around, first) & Trait.preposition) === 0) return false;
  // *…, om intäkterna inte överstiger kostnaderna*: behind the adverb stands the verb of a subordinate clause.
  return (traitAt(around, verb - 1) & (Trait.noun | Trait.name)) !== 0;
}

/** True when the words before the punctuation at a place are a subordinate clause. */
function beginsSubordinate(around: Surroundings, punctuation: number): boolean {
  let first = punctuation;
  while (first > 0 && around.tokens[first - 1]!.kind !== 'punctuation') first--;
  return (traitAt(around, first) & Trait.subordinator) !== 0;
}

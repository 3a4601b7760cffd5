import { capitalise } from '../../base/capitalise.ts';
import { joinParts, matchCase, paradigm } from '../../swedish/inflection/index.ts';
import { Trait, traits } from '../../swedish/tagger/labels.ts';
import type { Token } from '../../swedish/types.ts';
import {
  adjectiveReadings,
  attributesBefore,
  isFollowedByClauseWord,
  predicateHasGender,
  predicative,
  reflexiveOf,
  type Surroundings,
} from './agreement.ts';
import type { CompiledTerm } from './compile.ts';
import { inflects } from './data.ts';
import { inflectReplacement } from './forms.ts';
import type { Match } from './match.ts';
import { isParticiple } from './readings.ts';

/** The replacements as a person reads them, without the marks of the rule file. */
export function plainReplacements(
  replace: readonly string[],
  match: Match,
  tokens: readonly Token[],
): string[] {
  const firstPart = firstPartOf(match, tokens);
  return replace.map((text) =>
    joinParts(firstPart, filled(text.replace(/^=/u, '').replace(/~| ?…/gu, ''), match)),
  );
}

/** The part of a compound before the term, in lower case: *kvalitets* of *Kvalitetsmålsättning*. */
function firstPartOf({ head, headOffset }: Match, tokens: readonly Token[]): string {
  return headOffset > 0 ? tokens[head]!.lower.slice(0, headOffset) : '';
}

/**
 * A text of the rule file with what the word of a list fills it with (`{handling}`). In `{handling} …` the words
 * of the gap follow the verb, before its particle: *gör vi en uppföljning* is *följer vi upp*.
 */
export function filled(text: string, { filling }: Match): string {
  if (filling === undefined) return text;
  const [verb, ...particle] = filling.split(' ');
  const inflected = text.startsWith('=')
    ? text
    : text.replace(/\{[^{}]+\} …/u, [verb, '…', ...particle].join(' '));
  return inflected.replace(/\{[^{}]+\}/u, filling);
}

/**
 * Wordings that can stand in the place of a hit: inflected like it, agreeing with the words around it, with its
 * capital, and with the words of its gap where the replacement has a `…`. A replacement that has no room for
 * those words is no suggestion.
 */
export function suggestionsFor(
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
  text: string,
): string[] {
  const { tokens } = around;
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  if (losesObject(term, match, tokens)) return [];
  const before = tokens[match.start - 1]?.lower;
  const after = tokens[match.end]?.lower;
  return wordingsFor(term, placed(term, match, around), around, text).filter((wording) => {
    const words = wording.toLowerCase().split(' ');
    // *Frågan om huruvida* is no *frågan om om*.
    if (wording === actual || words[0] === before || words.at(-1) === after) return false;
    return !(term.data.class === undefined && isClause.test(wording) && holdsMore(match, around, words[0]!));
  });
}

/** A wording with a subject and a verb, in the place of a noun or of a preposition and a noun. */
const isClause = /^(?:(?:när|om|innan) )?(?:du|vi|jag|ni|någon|det|barnet|barnen|nämnden) \S/iu;

/**
 * True where the noun in the hit has words outside it that a clause has no room for: its attributes (*ny ansökan görs*
 * is no *ny du ansöker*), or another noun beside it (*ansökan och betalning sker*, *vid avslag eller återkallelse*).
 */
function holdsMore({ start, end }: Match, around: Surroundings, first: string): boolean {
  const { tags } = around;
  if (tags === undefined) return false;
  const traitAt = (at: number) => traits[tags[at]!] ?? 0;
  const isNominal = (at: number) => (traitAt(at) & (Trait.noun | Trait.adjective | Trait.participle)) !== 0;
  const isJoined = (at: number) => (traitAt(at) & Trait.coordinator) !== 0;
  if (/^(?:när|om|innan)$/u.test(first)) return isJoined(end) && isNominal(end + 1);
  if (attributesBefore(around, start).any) return true;
  // *avslag eller återtagen ansökan sker*: a participle may look like any verb.
  return [start - 1, start - 2].some((at) => isJoined(at) && isNominal(at - 1));
}

/**
 * True when the form is the replacement's own: a participle such as *inbjuden* belongs to *bjuda in* as much
 * as to *inbjuda*, and is nothing to change.
 */
export function isOwnForm(term: CompiledTerm, match: Match, tokens: readonly Token[], text: string): boolean {
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  const wordings = wordingsFor(term, match, { tokens, tags: undefined, swedish: undefined }, text);
  return wordings.length > 0 && wordings.every((wording) => wording === actual);
}

/** The match with the readings of its noun or verb that hold where it stands. */
function placed(term: CompiledTerm, match: Match, around: Surroundings): Match {
  const { feats } = match;
  if (term.data.class === 'verb') {
    return {
      ...match,
      feats: presentAfterInfinitive(term, match, around) ?? supineOrParticiple(match, around),
    };
  }
  if (term.data.class !== 'noun' || feats.length < 2) return match;
  const before = attributesBefore(around, match.start);
  // Nouns in *-are* are people and things to count: alone they are many.
  const isAlone = !before.any && feats.every((reading) => reading.includes('Gender=Com'));
  const number = before.number ?? (isAlone ? 'Plur' : undefined);
  const ofNumber = feats.filter((reading) => numberOf(reading) === number);
  const left = ofNumber.length > 0 ? ofNumber : feats;
  // *Förfrågan* is *frågan* where no article or possessive stands.
  const isDefinite = before.number === undefined ? !before.any : before.definite === true;
  const ofForm = left.filter((reading) => reading.includes(isDefinite ? 'Definite=Def' : 'Definite=Ind'));
  return { ...match, feats: ofForm.length > 0 ? ofForm : left };
}

/** *Har sett över reglerna och därefter utarbetat*: where *har* stands far off the words between tell what follows. */
function supineOrParticiple({ feats, head }: Match, { tags }: Surroundings): readonly string[] {
  if (tags === undefined || head < 0 || !feats.some(isParticiple) || feats.every(isParticiple)) return feats;
  const traitOf = (at: number) => traits[tags[at]!] ?? 0;
  const joins = [head - 1, head - 2].find((at) => at > 0 && (traitOf(at) & Trait.coordinator) !== 0);
  const isAnother =
    joins !== undefined && Array.from({ length: joins }, (_, at) => traitOf(at)).some(isSupine);
  if (isAnother || isSupine(traitOf(head))) return feats.filter((reading) => !isParticiple(reading));
  return (traitOf(head) & Trait.participle) !== 0 ? feats.filter(isParticiple) : feats;
}

/** Verbs that want another one: what follows their infinitive is an infinitive too. */
const helpers = new Set('kunna få behöva vilja låta böra skola'.split(' '));

/**
 * *För att beräkningen ska kunna ske erfordras*: the modal has its verb already, so that the form in -s is the main
 * verb, though a modal stands near before it.
 */
function presentAfterInfinitive(
  term: CompiledTerm,
  { feats, head, start, end }: Match,
  { tokens, tags }: Surroundings,
): readonly string[] | undefined {
  if (tags === undefined || end !== start + 1 || !feats.every((one) => one.includes('VerbForm=Inf'))) return;
  for (let at = head - 1; at >= Math.max(0, head - 3); at--) {
    const trait = traits[tags[at]!] ?? 0;
    if ((trait & (Trait.punctuation | Trait.coordinator | Trait.finite)) !== 0) return undefined;
    if ((trait & Trait.infinitive) === 0 || helpers.has(tokens[at]!.lower)) continue;
    const present = formsOf(term, tokens[head]!.lower).filter((one) =>
      one.includes('Tense=Pres|VerbForm=Fin'),
    );
    return present.length > 0 ? present : undefined;
  }
  return undefined;
}

/** All readings of a form of the term's one word. */
function formsOf({ sequences }: CompiledTerm, lower: string): readonly string[] {
  const [element] = sequences[0] ?? [];
  return (element?.kind === 'word' && element.forms.get(lower)) || [];
}

const isSupine = (trait: number) => (trait & Trait.supine) !== 0;

function numberOf(reading: string): 'Sing' | 'Plur' | undefined {
  if (reading.includes('Number=Sing')) return 'Sing';
  return reading.includes('Number=Plur') ? 'Plur' : undefined;
}

const relatives = new Set('som där vars vilken vilket vilka vilkas'.split(' '));
const prepositions = new Set(
  'i på till under om av för med vid från ur över åt efter mot hos bakom kring inför inom ut upp fram in ner bort'.split(
    ' ',
  ),
);

/**
 * True when the term takes a noun into its verb that the sentence goes on about: *gör en utredning som visar*
 * is no *utreder som visar*, and *en bedömning görs* no *bedöms*, which has no subject.
 */
function losesObject(term: CompiledTerm, match: Match, tokens: readonly Token[]): boolean {
  if (term.data.class !== 'verb' || match.head !== match.start || match.end - match.start < 2) return false;
  const isPassive = match.feats.some((reading) => reading.includes('Voice=Pass'));
  if (isPassive && tokens[match.end - 1]!.lower === 'av' && isAgent(tokens[match.end])) return true;
  for (let at = match.start + 1; at < match.end; at++) if (prepositions.has(tokens[at]!.lower)) return false;
  if (/^(?:att|sig|dig|er|oss|mig|inte)$/u.test(tokens[match.end - 1]!.lower)) return false;
  if (!term.data.replace?.some((wording) => !wording.includes(' ') || wording.includes('{'))) return false;
  return isPassive || relatives.has(tokens[match.end]?.lower ?? '');
}

/** Who does something: *anmälan görs av vårdnadshavare* is no *anmäls vårdnadshavare*. */
const agent =
  /^(?:(?:oss|mig|dig|er|dem|honom|henne)|.*(?:kommun|nämnd|förvaltning|myndighet|styrelse|polis|personal|läkare|ägare|givare|havare|läggare|tagare|förare|lärare|sekreterare|inspektör|ingenjör|konsult|entreprenör|företag|leverantör|rektor|chef|tandläkare|sköterska|terapeut|revisor|sotare|elektriker|domstol|rätt|region)(?:en|n|et|er|erna|na|ar|arna|or|orna)?|.*verket)$/u;

function isAgent(token: Token | undefined): boolean {
  return token !== undefined && agent.test(token.lower);
}

const adverbs = new Set(
  'alltid bara delvis främst först genast hemligt ibland just lite mest minst mycket ofta ungefär'.split(' '),
);

/** True for what cannot stand before a noun in the place of a hit: *först*, and *regelbundet* for any gender. */
function isAdverbFor(replacement: string, { start }: Match, { tokens }: Surroundings): boolean {
  // *Brister avseende ergonomi*: a preposition, whatever the tagger says.
  if (/^(?:när|som) /u.test(replacement)) return false;
  if (adverbs.has(replacement) || / /u.test(replacement)) return true;
  return replacement.endsWith('t') && tokens[start]!.lower.endsWith('nde');
}

/** True for a single word that stands before its noun: *ett initialt möte* is no *ett först möte*. */
function describesNoun({ start, end }: Match, { tokens, tags }: Surroundings): boolean {
  if (tags === undefined || end !== start + 1 || !/(?:t|nde)$/u.test(tokens[start]!.lower)) return false;
  if ((traits[tags[start]!]! & Trait.adjective) === 0) return false;
  const next = tags[end];
  return next !== undefined && (traits[next]! & Trait.noun) !== 0;
}

const articles: Readonly<Record<string, 'Com' | 'Neut'>> = {
  en: 'Com',
  denna: 'Com',
  vår: 'Com',
  er: 'Com',
  ett: 'Neut',
  detta: 'Neut',
  vårt: 'Neut',
  ert: 'Neut',
};

/** True for a noun of another gender than the article before a term of no class: *ett framework* and *modell*. */
function differsFromArticle(replacement: string, { start }: Match, { tokens }: Surroundings): boolean {
  const article = articles[tokens[start - 1]?.lower ?? ''];
  if (article === undefined) return false;
  const { forms, certain } = paradigm(nounHead(replacement).head, 'noun');
  const gender = genderOf(forms[0]?.feats);
  return certain && gender !== undefined && gender !== article;
}

/** Replacements in place, the unchanged form among them. */
function wordingsFor(term: CompiledTerm, match: Match, around: Surroundings, text: string): string[] {
  const { data } = term;
  const { tokens } = around;
  const suggestions: string[] = [];
  const actual = text.slice(tokens[match.start]!.start, tokens[match.end - 1]!.end);
  const gap = gapText(match, tokens, text);
  const firstPart = match.headOffset > 0 ? tokens[match.head]!.text.slice(0, match.headOffset) : '';
  for (const replacement of data.replace ?? []) {
    if (gap !== '' && !replacement.includes('…') && !takesClauseWords(replacement, gap)) continue;
    const own = filled(replacement, match);
    for (const wording of agreeingWordings(own, term, match, around)) {
      const words = (gap === '' ? wording.replace(/ ?…/u, '') : withGap(wording, gap, own)).trim();
      const whole = joinParts(firstPart, words);
      const cased = inCase(actual, whole, term, match);
      if (!suggestions.includes(cased)) suggestions.push(cased);
    }
  }
  return suggestions;
}

/**
 * The words of the gap in a wording. The subject and what else of the clause comes first there stand right behind
 * the verb, before its particle: *lägger vi inte förslaget på is* is *skjuter vi inte upp förslaget*.
 */
function withGap(wording: string, gap: string, replacement: string): string {
  if (!wording.includes('…')) {
    const [verb, ...others] = wording.split(' ');
    return [verb, gap, ...others].join(' ');
  }
  // What has its own subject takes no other: *utbetalning av de löpande stöden* is *vi betalar ut de löpande stöden*.
  const first = replacement.startsWith('=') ? '' : (clauseWords.exec(gap)?.[0] ?? '');
  if (first === '' || !/^\S+ [^…]/u.test(wording)) return wording.replace('…', () => gap);
  const [verb, ...rest] = wording.split(' ');
  const left = gap.slice(first.length).trim();
  const words = rest.flatMap((word) => (word !== '…' ? [word] : left === '' ? [] : [left]));
  return [verb, first.trim(), ...words].join(' ');
}

/**
 * True for a gap of nothing but clause words, and a replacement with a verb that they can stand behind: *har vi is i
 * magen* is *väntar vi lugnt*. A reflexive stands before the adverb: *löser sig inte*.
 */
function takesClauseWords(replacement: string, gap: string): boolean {
  if (clauseWords.exec(gap)![0].length < gap.length || /^(?:=|inte )/u.test(replacement)) return false;
  return !/^\S+ sig(?: |$)/u.test(replacement) || /^(?:jag|du|han|hon|hen|man|vi|ni|de)(?: |$)/u.test(gap);
}

const clauseWords =
  /^(?:(?:jag|du|han|hon|hen|man|vi|ni|de)(?: |$))?(?:(?:inte|ej|aldrig|alltid|ofta|också|även|därför|då|nu|redan|dock)(?: |$))*/u;

/** The forms of a replacement that agree with the words around the hit. */
function agreeingWordings(
  replacement: string,
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
): readonly string[] {
  const { data } = term;
  if (data.match !== 'exact' && match.feats.length > 0) {
    if (data.class === 'noun') return nounWordings(replacement, term, match, around);
    if (data.class === 'adjective' || match.feats.every(isParticiple))
      return adjectiveWordings(replacement, term, match, around);
  }
  if (/^=?att /u.test(replacement) && around.tokens[match.start]!.lower !== 'att') {
    // *Ett hållbart nyttjande av* is no *ett hållbart att använda*.
    if (attributesBefore(around, match.start).any) return [];
  }
  if (data.class === undefined && differsFromArticle(replacement, match, around)) return [];
  if (data.class === undefined && describesNoun(match, around) && isAdverbFor(replacement, match, around))
    return [];
  const plain = wordings(replacement, term, match);
  if (data.class !== 'verb' || match.head < 0) return plain;
  return inPerson(standsTogether(match, around) ? plain : plain.filter(isOneWord), match, around);
}

const isOneWord = (wording: string) => !wording.includes(' ') || wording.includes('…');

/** False where a phrase in the place of a verb would have words of the clause between its own. */
function standsTogether({ feats, head, start, end }: Match, around: Surroundings): boolean {
  if (head !== start || end > head + 1 || around.tags === undefined) return true;
  if (!feats.some((reading) => reading.includes('VerbForm=Fin'))) return true;
  const isImperative = !feats.some((reading) => reading.includes('Mood=Ind'));
  return !isFollowedByClauseWord(around, head, end, isImperative);
}

/** An article, possessive or adjective of another gender than the replacement: *en arbetsmöte*. */
function nounWordings(
  replacement: string,
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
): readonly string[] {
  const before = attributesBefore(around, match.start);
  if (replacement.startsWith('=')) return fixedNoun(replacement.slice(1), match, before, around);
  const { head, isDescribed } = nounHead(replacement);
  if (isDescribed && before.definite === true) return [];
  if (match.feats.every((reading) => numberOf(reading) !== 'Plur')) {
    const isMarked = before.isMarked || predicateHasGender(around, match.end);
    if (isMarked && (isOtherGender(head, match.feats) || isPlural(head))) return [];
  }
  return wordings(replacement, term, match);
}

function isOtherGender(noun: string, feats: readonly string[]): boolean {
  const own = genderOf(paradigm(noun, 'noun').forms[0]?.feats);
  return own !== undefined && feats.every((reading) => genderOf(reading) !== own);
}

/** True for a noun that is given in the plural: *synpunkter*. */
function isPlural(noun: string): boolean {
  const { forms } = paradigm(noun, 'noun');
  return forms.length > 0 && forms.every(({ feats }) => numberOf(feats) === 'Plur');
}

function genderOf(reading = ''): 'Com' | 'Neut' | undefined {
  if (reading.includes('Gender=Com')) return 'Com';
  return reading.includes('Gender=Neut') ? 'Neut' : undefined;
}

/** The noun of a replacement: *anpassad grundskola*, *system för kvalitetssäkring*. */
function nounHead(replacement: string): { head: string; isDescribed: boolean } {
  const words = replacement.replace('~', '').split(' ');
  const after = words.findIndex(
    (word, at) => at > 0 && (prepositions.has(word) || /^(?:att|som)$/u.test(word)),
  );
  const phrase = after < 0 ? words : words.slice(0, after);
  // *EU:s lägsta nivå*: the form in -a stands behind a genitive too.
  return { head: phrase.at(-1)!, isDescribed: phrase.length > 1 && !/[ae]$/u.test(phrase[0]!) };
}

/**
 * A replacement that does not inflect, in the place of a noun that does: *stöd* for *stödinsatser*, with its
 * definite form for the definite. With an article or adjective before it, it would have to agree.
 */
function fixedNoun(
  replacement: string,
  { feats, end }: Match,
  before: ReturnType<typeof attributesBefore>,
  around: Surroundings,
): readonly string[] {
  if (feats.every((reading) => reading.includes('Case=Gen'))) return [];
  const isPlain = feats.some((reading) => reading.includes('Definite=Ind|') && numberOf(reading) === 'Sing');
  if (isPlain && replacement.includes(' ')) {
    if (before.any && replacement.startsWith('den ')) return [];
    const { head, isDescribed } = nounHead(replacement);
    if (before.definite === true && isDescribed) return [];
    return before.isMarked && isOtherGender(head, feats) ? [] : [replacement];
  }
  if (before.any || predicateHasGender(around, end)) return before.definite === true ? [replacement] : [];
  if (replacement.includes(' ')) return [];
  if (feats.some((reading) => reading.includes('Definite=Ind')) || replacement === 'du') return [replacement];
  return inflectReplacement(
    replacement,
    'noun',
    feats.map((reading) => reading.replace('Number=Plur', 'Number=Sing')),
  );
}

/** Forms of an adjective: where the noun or subject does not tell which, an ambiguous form has none. */
function adjectiveWordings(
  replacement: string,
  term: CompiledTerm,
  match: Match,
  around: Surroundings,
): readonly string[] {
  const all = wordings(replacement, term, match);
  if (all.length < 2 || around.tags === undefined) return all;
  const readings = adjectiveReadings(match.feats, around, match.start, match.end);
  return readings === undefined ? [] : wordings(replacement, term, { ...match, feats: readings });
}

/** Words after *vara* and *bli* that agree with the subject. */
const agreesAfterVerb =
  /^((?:\S+ )?(?:vara|varit|är|var|bli|blir|blev|blivit)) (\S+(?:ig|isk|bar|ell)|aktuell|beredd|frisk|hård|klar|lugn|noggrann|sjuk|tvungen|föräldraledig)(?= |$)/u;

/** Reflexives and predicatives as the subject wants them: *vi hör av oss*, *fem personer blev sjuka*. */
function inPerson(plain: readonly string[], match: Match, around: Surroundings): readonly string[] {
  return plain.flatMap((wording) => {
    const found = agreesAfterVerb.exec(wording);
    let agreed = wording;
    if (found !== null && around.tags !== undefined) {
      const adjective = predicative(found[2]!, around, match.head);
      if (adjective === undefined) return [];
      agreed = `${found[1]} ${adjective}${wording.slice(found[0].length)}`;
    }
    if (!/ sig(?: |$)/u.test(agreed)) return [agreed];
    const isImperative = match.feats.every((reading) => reading.includes('Mood=Imp'));
    const reflexive = isImperative && match.head === 0 ? 'dig' : reflexiveOf(around, match.head);
    return [agreed.replace(/ sig(?= |$)/u, ` ${reflexive}`)];
  });
}

/** An abbreviation such as *SOF* does not make its replacement one. */
function inCase(actual: string, wording: string, term: CompiledTerm, match: Match): string {
  if (term.capitals === '') return startsLower(actual) ? wording : matchCase(actual, wording);
  return match.start === 0 ? capitalise(wording) : wording;
}

/** Most hits do: they need no look at their other letters. */
function startsLower(text: string): boolean {
  const first = text.charAt(0);
  return first === first.toLowerCase() && first !== first.toUpperCase();
}

function wordings(replacement: string, term: CompiledTerm, match: Match): readonly string[] {
  if (replacement.startsWith('=')) return match.headOffset > 0 ? [] : [replacement.slice(1)];
  const { data } = term;
  if (match.head < 0 || !inflects(data.class) || data.match === 'exact') return [replacement];
  const isPhrase = match.end > match.start + 1;
  const key = `${data.class} ${isPhrase ? '+' : '-'}${replacement} ${match.feats.join(' ')}`;
  let inflected = inflectedReplacements.get(key);
  if (inflected === undefined) {
    inflected = inflectReplacement(replacement, data.class, match.feats, isPhrase);
    inflectedReplacements.set(key, inflected);
  }
  return inflected;
}

/** Replacements by class and readings: of the size of the term lists, and nothing of any text. */
const inflectedReplacements = new Map<string, readonly string[]>();

function gapText(match: Match, tokens: readonly Token[], text: string): string {
  const parts: string[] = [];
  for (let index = 0; index < match.gaps.length; index += 2) {
    const from = match.gaps[index]!;
    const to = match.gaps[index + 1]!;
    if (to > from) parts.push(text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  }
  return parts.join(' ');
}

import { defineRule } from '../src/rules/types.ts';
import { sureGender } from '../src/swedish/inflection/gender.ts';
import { Flag, WordClass } from '../src/swedish/lexicon/format.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { feats, Trait } from '../src/swedish/tagger/labels.ts';

/** Nouns of both genders, as whole words and last in compounds: *en lag, ett lag*; *en öl, ett öl*. */
const twoGenders =
  /(?:lag|öl|kaffe|test|val|led|slag|mål|klimat|rev|mejl|mail|fax|bal|plan|ark|spann|lås|katalog|finger|raster|paragraf|chip|borst)$/u;

export default defineRule({
  meta: {
    id: 'grammatik-kongruens',
    group: 'form',
    title: { sv: 'Ord som inte stämmer med varandra', en: 'Words that do not agree' },
    severity: 'warning',
    what: {
      sv: 'Ord som hör ihop men har olika böjning: ett tolkning, en viktigt fråga, det är viktig att, handlingarna är otydlig.',
      en: 'Words that belong together but differ in form: ett tolkning, en viktigt fråga, det är viktig att.',
    },
    why: {
      sv: 'Felet bryter läsningen och gör att texten ser slarvig ut.',
      en: 'The slip breaks the reading and makes the text look careless.',
    },
    todo: {
      sv: 'Låt artikel, adjektiv och substantiv stämma med varandra.',
      en: 'Let article, adjective and noun agree.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      article: {
        sv: 'Det heter {gender} {noun}. Skriv ”{suggestion}”.',
        en: 'The noun is {gender} {noun}. Write “{suggestion}”.',
      },
      adjective: {
        sv: 'Orden stämmer inte med varandra. Skriv ”{suggestion}”.',
        en: 'The words do not agree. Write “{suggestion}”.',
      },
    },
    fel: [
      { text: 'Lagen ger utrymme för ett bred tolkning.', finds: ['ett'], suggests: ['en'] },
      { text: 'Du får en beslut inom sex veckor.', finds: ['en'], suggests: ['ett'] },
      { text: 'Det är viktig att du svarar.', finds: ['viktig'], suggests: ['viktigt'] },
      { text: 'Handlingarna är otydlig.', finds: ['otydlig'], suggests: ['otydliga'] },
      {
        text: 'Om system och rutiner för kontrollen är otillräcklig finns en risk.',
        finds: ['otillräcklig'],
        suggests: ['otillräckliga'],
      },
      { text: 'Det är en viktigt fråga för oss.', finds: ['viktigt'], suggests: ['viktig'] },
    ],
    ratt: [
      { text: 'Lagen ger utrymme för en bred tolkning. Du får ett beslut inom sex veckor.' },
      {
        text: 'Det är viktigt att du svarar. Kostnaden för handlingarna är hög. En av handlingarna är otydlig.',
      },
      { text: 'Ett av besluten är en särskilt viktig fråga. Ett tjugotal handlingar saknas.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lookup } = spelling!;
    const tagged: TaggedSentence = { tokens, tags: swedish!.tags(sentence)! };
    const say = (place: number, suggestion: string, messageId: string, data: Record<string, string> = {}) => {
      const { start, end, text } = tokens[place]!;
      const fitting = text[0] === text[0]!.toLowerCase() ? suggestion : capital(suggestion);
      report({
        block,
        start,
        end,
        messageId,
        data: { suggestion: fitting, ...data },
        suggestions: [fitting],
      });
    };
    for (let index = 0; index + 1 < tokens.length; index++) {
      const { lower } = tokens[index]!;
      if (lower === 'en' || lower === 'ett') {
        const slip = phraseSlip(tagged, index, lookup);
        if (slip !== undefined) say(slip.place, slip.suggestion, slip.messageId, slip.data);
      } else if (lower === 'är' || lower === 'blir') {
        const right = predicateForm(tagged, index, lookup.lexicon);
        if (right !== undefined) say(index + 1, right, 'adjective');
      }
    }
  },
});

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

interface Slip {
  place: number;
  suggestion: string;
  messageId: string;
  data: Record<string, string>;
}

/** *ett tolkning*, *en viktigt fråga*: an article with at most two adjectives and a noun of sure gender. */
function phraseSlip(tagged: TaggedSentence, index: number, lookup: Lookup): Slip | undefined {
  const { tokens } = tagged;
  const article = tokens[index]!.lower as 'en' | 'ett';
  let place = index + 1;
  while (place < index + 3 && traitAt(tagged, place) & Trait.adjective) place++;
  const noun = tokens[place];
  if (noun === undefined || noun.kind !== 'word' || noun.text !== noun.lower) return undefined;
  const tag = tagged.tags[place]!;
  if (!(traitAt(tagged, place) & Trait.noun) || feats(tag) !== 'Case=Nom|Definite=Ind') return undefined;
  // A noun before another (*ett kommun styrelsemöte*) is a slip of its own.
  if (traitAt(tagged, place + 1) & (Trait.noun | Trait.name) || tokens[place + 1]?.text === '-')
    return undefined;
  const { lexicon } = lookup;
  const listed = lexicon.classes(lexicon.find(noun.lower));
  if (listed !== 0 && !(listed & WordClass.NOUN)) return undefined;
  if (twoGenders.test(noun.lower)) return undefined;
  const gender = sureGender(lookup, noun.lower);
  if (gender === undefined) return undefined;
  if (gender !== article) {
    const adjectives = tokens.slice(index + 1, place);
    // When the adjective agrees with the article both are wrong, or the noun is another than we think.
    if (adjectives.some(({ lower }) => agreesWith(lexicon, lower, article))) return undefined;
    return { place: index, suggestion: gender, messageId: 'article', data: { gender, noun: noun.text } };
  }
  if (place !== index + 2) return undefined;
  const adjective = tokens[index + 1]!.lower;
  const right = gender === 'en' ? withoutT(lexicon, adjective) : withT(lexicon, adjective);
  return right === undefined
    ? undefined
    : { place: index + 1, suggestion: right, messageId: 'adjective', data: {} };
}

/** True when the adjective has the form of the other gender than the noun, as the article has. */
function agreesWith(lexicon: Lexicon, adjective: string, gender: 'en' | 'ett'): boolean {
  return gender === 'ett' && withoutT(lexicon, adjective) !== undefined;
}

function isAdjective(lexicon: Lexicon, word: string): boolean {
  const payload = lexicon.find(word);
  return (lexicon.flags(payload) & Flag.ALONE) !== 0 && lexicon.classes(payload) === WordClass.ADJECTIVE;
}

/** *viktigt* → *viktig*; undefined when the word is no neuter form. */
function withoutT(lexicon: Lexicon, adjective: string): string | undefined {
  if (!adjective.endsWith('t') || adjective.endsWith('tt') || adjective === 'rätt') return undefined;
  const base = adjective.slice(0, -1);
  return isAdjective(lexicon, base) && isAdjective(lexicon, `${base}a`) ? base : undefined;
}

/** *viktig* → *viktigt*; undefined when the word has no other neuter form. */
function withT(lexicon: Lexicon, adjective: string): string | undefined {
  if (/[taeå]$/u.test(adjective) || !isAdjective(lexicon, adjective)) return undefined;
  return isAdjective(lexicon, `${adjective}a`) ? `${adjective}t` : undefined;
}

/** The form that the adjective after *är* should have, where its subject leaves no doubt. */
function predicateForm(tagged: TaggedSentence, verb: number, lexicon: Lexicon): string | undefined {
  const { tokens } = tagged;
  const adjective = tokens[verb + 1]!.lower;
  const base = withT(lexicon, adjective);
  if (base === undefined) return undefined;
  const after = tokens[verb + 2]?.lower;
  if (tokens[verb - 1]?.lower === 'det' && after === 'att') return base;
  const ends =
    after === undefined ||
    /^(?:[.,;)]|att|för|om|när|och)$/u.test(after) ||
    (traitAt(tagged, verb + 2) & (Trait.finite | Trait.preposition)) !== 0;
  return ends && (hasPluralSubject(tagged, verb) || hasTwoSubjects(tagged, verb))
    ? `${adjective}a`
    : undefined;
}

/** True when all that stands before the verb is one definite plural: *De nya handlingarna är*. */
function hasPluralSubject({ tokens, tags }: TaggedSentence, verb: number): boolean {
  const noun = tokens[verb - 1]!;
  if (!/[aeo]rna$/u.test(noun.lower) || noun.lower.length < 6 || verb > 4) return false;
  if (!(traitAt({ tokens, tags }, verb - 1) & Trait.noun)) return false;
  for (let place = 0; place < verb - 1; place++) {
    const trait = traitAt({ tokens, tags }, place);
    if (!(trait & (Trait.determiner | Trait.adjective | Trait.possessive))) return false;
  }
  return true;
}

/** True for two bare nouns as the subject, with what belongs to them: *Om system och rutiner för kontrollen är*. */
function hasTwoSubjects(tagged: TaggedSentence, verb: number): boolean {
  const { tokens } = tagged;
  const inPhrase = Trait.noun | Trait.adjective | Trait.determiner | Trait.preposition | Trait.possessive;
  let start = verb;
  while (start > 0 && verb - start < 10) {
    const { lower } = tokens[start - 1]!;
    if (lower !== 'och' && !(traitAt(tagged, start - 1) & inPhrase)) break;
    start--;
  }
  if (start > 0 && !/^(?:om|att|eftersom|när|därför)$/u.test(tokens[start - 1]!.lower)) return false;
  const isBare = (place: number) =>
    feats(tagged.tags[place] ?? 0) === 'Case=Nom|Definite=Ind' && !tokens[place]!.text.endsWith('-');
  return (
    isBare(start) &&
    (traitAt(tagged, start) & Trait.noun) !== 0 &&
    tokens[start + 1]?.lower === 'och' &&
    isBare(start + 2) &&
    (traitAt(tagged, start + 2) & Trait.noun) !== 0
  );
}

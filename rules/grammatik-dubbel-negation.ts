import { defineRule } from '../src/rules/types.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { nounPhraseEnd } from '../src/swedish/syntax/noun-phrase.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words that say no of a whole clause. */
const denials = /^(?:inte|ej|icke|aldrig|knappast)$/u;
/** What the word that says no again should be behind one of them. */
const plain: Readonly<Record<string, string>> = {
  ingen: 'någon',
  inget: 'något',
  inga: 'några',
  ingenting: 'någonting',
  ingenstans: 'någonstans',
  aldrig: 'någonsin',
};
const words = wordSet([...Object.keys(plain), 'inte', 'ej', 'icke', 'knappast', 'utan']);
/** Words between the two. */
const reach = 8;
/** *Inte bara*, *inte heller*: what is denied is something else. */
const aside = /^(?:bara|enbart|endast|minst|ens|så|alls|heller)$/u;
const shortInfinitives = /^(?:få|gå|ta|ge|bli|se|ha|bo|stå|göra|vara)$/u;

interface Denied {
  from: number;
  to: number;
  suggestion: string;
}

export default defineRule({
  meta: {
    id: 'grammatik-dubbel-negation',
    group: 'form',
    title: { sv: 'Dubbel negation', en: 'Double negation' },
    severity: 'warning',
    what: {
      sv: 'Två nekande ord i samma sats som tar ut varandra fast det inte är meningen: inte fått inga svar, utan att inte anmäla sig, ingen har inte svarat.',
      en: 'Two negations in one clause that cancel each other by mistake: inte fått inga svar, utan att inte anmäla sig, ingen har inte svarat.',
    },
    why: {
      sv: 'Två nekande ord blir tillsammans ett ja. Meningen säger då tvärtemot vad du menar.',
      en: 'Two negations make a yes, so that the sentence says the opposite of what you mean.',
    },
    todo: {
      sv: 'Ta bort det ena nekande ordet, eller skriv någon, något eller några.',
      en: 'Remove one of them, or write någon, något or några.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Negation' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      again: {
        sv: 'Satsen nekar två gånger och säger då tvärtemot vad du menar. Skriv ”{suggestion}” i stället för ”{actual}”.',
        en: 'The clause denies twice, and so says the opposite of what you mean. Write “{suggestion}” for “{actual}”.',
      },
    },
    fel: [
      {
        text: 'Det finns inte inga lediga platser. Han har inte aldrig bott här.',
        finds: ['inte inga', 'inte aldrig'],
        suggests: ['inga', 'aldrig'],
      },
      {
        text: 'Vi har inte fått svar från ingen av dem. Det har inte hänt ingenting. Hon har aldrig sett ingenting liknande.',
        finds: ['ingen', 'ingenting', 'ingenting'],
        suggests: ['någon', 'någonting', 'någonting'],
      },
      {
        text: 'Ingen får gå in utan att inte anmäla sig. Du kan inte söka utan att inte logga in.',
        finds: ['utan att inte', 'utan att inte'],
        suggests: ['utan att', 'utan att'],
      },
      {
        text: 'Ingen har inte svarat på brevet. Inga barn får inte vara kvar.',
        finds: ['har inte', 'får inte'],
        suggests: ['har', 'får'],
      },
      {
        text: 'Ett omlån kan inte heller inte göras i maj. Skolan tar inte längre inte emot ansökningar.',
        finds: ['inte heller inte', 'inte längre inte'],
        suggests: ['inte heller', 'inte längre'],
      },
    ],
    ratt: [
      {
        text: 'Det finns inte plats för alla, och inga nya grupper startas. Ingenting har hänt, och det är inte bra.',
      },
      {
        text: 'Ingen får gå in utan att anmäla sig. Det betyder inte att avgiften höjs, utan att inte alla får plats.',
      },
      { text: 'Vi har inte fått svar, för ingen av dem har öppet. Du får inte svar om ingen är här.' },
      {
        text: 'Det är inte bara inga pengar, det är ingen tid. Ingen vet om det inte gäller. Han är inte här och ingen annan.',
      },
      {
        text: 'Det är inte för inte som vi frågar. Det är inte av ingen anledning. Ingen som inte bor här får rösta.',
      },
      {
        text: 'Inget stöd ges till den som inte bor här. Vi kan inte svara när inget är klart. Det går inte, aldrig i livet.',
      },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words,
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      if (!words.has(tokens[index]!)) continue;
      const found = deniedAt(swedish!.tagged(sentence)!, index);
      if (found === undefined) continue;
      const { start, text } = tokens[found.from]!;
      const { end } = tokens[found.to]!;
      const suggestion = matchCase(text, found.suggestion);
      report({ block, start, end, messageId: 'again', data: { suggestion }, suggestions: [suggestion] });
      index = found.to;
    }
  },
});

/** The slip that the word at a place begins. */
function deniedAt(tagged: TaggedSentence, place: number): Denied | undefined {
  const { lower } = tagged.tokens[place]!;
  if (lower === 'utan') return withoutNot(tagged, place);
  if (denials.test(lower)) return deniedAgain(tagged, place);
  return place === 0 ? subjectDenied(tagged) : undefined;
}

/** *Utan att inte anmäla sig*: before an infinitive, and not the *utan* behind a comma that says what holds instead. */
function withoutNot({ tokens }: TaggedSentence, place: number): Denied | undefined {
  if (tokens[place - 1]?.kind !== 'word') return undefined;
  if (tokens[place + 1]?.lower !== 'att' || tokens[place + 2]?.lower !== 'inte') return undefined;
  const verb = tokens[place + 3]?.lower ?? '';
  if (!shortInfinitives.test(verb) && !/[^aeiouyåäö]as?$/u.test(verb)) return undefined;
  // *Inte för att spara utan att inte slösa*: an *att* before it is what *utan* answers.
  for (let at = place - 1; at >= 0; at--) if (tokens[at]!.lower === 'att') return undefined;
  return { from: place, to: place + 2, suggestion: 'utan att' };
}

/** *Inte inga*, *inte fått inga*: the second word that says no in the clause of the first. */
function deniedAgain(tagged: TaggedSentence, denial: number): Denied | undefined {
  const { tokens } = tagged;
  const second = againBehind(tagged, denial);
  if (second !== undefined) return second;
  if (tokens[denial + 1] === undefined || aside.test(tokens[denial + 1]!.lower)) return undefined;
  // *Eller inte*, *om inte*: half a question or a condition of its own.
  if (/^(?:eller|om|än|varför)$/u.test(tokens[denial - 1]?.lower ?? '')) return undefined;
  for (let place = denial + 1; place < tokens.length && place <= denial + reach; place++) {
    const { lower, kind } = tokens[place]!;
    if (Object.hasOwn(plain, lower)) {
      // *Inte för inget*, *inte av ingen anledning*: it is meant so.
      if (place === denial + 2 && traitAt(tagged, denial + 1) & Trait.preposition) return undefined;
      // *Det gör inte ingen glad*: a subject with its own verb behind it.
      if (traitAt(tagged, place + 1) & Trait.finite) return undefined;
      // *Inte råd med inget annat än*
      if (/^(?:annan|annat|andra)$/u.test(tokens[place + 1]?.lower ?? '')) return undefined;
      if (place > denial + 1) return { from: place, to: place, suggestion: plain[lower]! };
      return { from: denial, to: place, suggestion: lower };
    }
    const trait = traitAt(tagged, place);
    const isOpener = trait & (Trait.subordinator | Trait.relative | Trait.coordinator | Trait.finite);
    if (kind !== 'word' && kind !== 'number') return undefined;
    if (isOpener || /^(?:om|för|när|än|som|utan|fast|därför|eftersom|där|då)$/u.test(lower)) return undefined;
  }
  return undefined;
}

/** *Inte heller inte*, *inte längre inte*: said again behind one small word. */
function againBehind({ tokens }: TaggedSentence, denial: number): Denied | undefined {
  const { lower, text } = tokens[denial]!;
  const between = tokens[denial + 1];
  if (between === undefined || !/^(?:heller|längre|alls|ännu)$/u.test(between.lower)) return undefined;
  if (!/^(?:inte|ej)$/u.test(lower) || tokens[denial + 2]?.lower !== 'inte') return undefined;
  // *Inte heller inte ens …* and a denial with what it denies behind a mark are something else.
  if (tokens[denial + 3]?.kind !== 'word' || tokens[denial + 3]?.lower === 'ens') return undefined;
  return { from: denial, to: denial + 2, suggestion: `${text} ${between.text}` };
}

/** *Ingen har inte svarat*: a sentence whose subject says no already. */
function subjectDenied(tagged: TaggedSentence): Denied | undefined {
  const { tokens } = tagged;
  if (!/^(?:ingen|inget|inga|ingenting)$/u.test(tokens[0]!.lower)) return undefined;
  const verb = tokens[0]!.lower === 'ingenting' ? 1 : Math.max(1, nounPhraseEnd(tagged, 0));
  const isVerb = (traitAt(tagged, verb) & (Trait.finite | Trait.imperative)) === Trait.finite;
  if (!isVerb || tokens[verb + 1]?.lower !== 'inte') return undefined;
  if (aside.test(tokens[verb + 2]?.lower ?? '') || verb > 3) return undefined;
  return { from: verb, to: verb + 1, suggestion: tokens[verb]!.text };
}

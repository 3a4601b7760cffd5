import { holdsSpeech } from '../src/rules/support/reader/direct-speech.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { subjectForms } from '../src/swedish/pronouns.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const negations = wordSet('inte ej icke aldrig redan alltid ännu gärna');
/** Of these only before the verb that an auxiliary governs, or behind a verb of its own: *som har redan gjort*. */
const others = new Set(['redan', 'alltid', 'ännu', 'gärna']);
const auxiliaries = /^(?:har|hade|kan|kunde|ska|skall|skulle|vill|ville|får|måste|bör|behöver)$/u;
const copulas = /^(?:är|var|blir|finns)$/u;
/** After *inte* these are denied, not the verb: *är inte bara dyrt*, *gäller inte minst barn*. */
const constituents = new Set('bara enbart endast minst ens heller längre desto mindre annat'.split(' '));
/** Openers after which every subject shows that a subordinate clause has begun. */
const openers = new Set('att eftersom såvida medan fastän'.split(' '));
/** Openers that are also prepositions or adverbs: only before the subject form of a pronoun. */
const doubtful = new Set(['om', 'när', 'då', 'innan']);

export default defineRule({
  meta: {
    id: 'inte-i-bisats',
    group: 'form',
    title: { sv: 'Inte på fel plats i bisatsen', en: 'Inte in the wrong place of a subordinate clause' },
    severity: 'warning',
    what: {
      sv: 'Bisatser där inte, aldrig, alltid, redan eller gärna står efter verbet: att nämnden ska inte bevilja.',
      en: 'Subordinate clauses where inte, aldrig, alltid, redan or gärna stands behind the verb: att nämnden ska inte bevilja.',
    },
    why: {
      sv: 'I en bisats står inte före verbet. Annan ordföljd hör till talet och gör att läsaren snubblar.',
      en: 'In a subordinate clause inte stands before the verb. Another order belongs to speech and makes readers stumble.',
    },
    todo: {
      sv: 'Flytta inte till platsen före verbet: ”att nämnden inte ska bevilja”.',
      en: 'Move inte to the place before the verb: “att nämnden inte ska bevilja”.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '8.4.4' }],
    messages: {
      order: {
        sv: 'I en bisats står ”{negation}” före verbet. Skriv ”{right}”.',
        en: 'In a subordinate clause “{negation}” stands before the verb. Write “{right}”.',
      },
    },
    fel: [
      {
        text: 'Vi föreslår att nämnden ska inte bevilja bidraget.',
        finds: ['ska inte'],
        suggests: ['inte ska'],
      },
      {
        text: 'Den som har inte fått en faktura ska ringa oss.',
        finds: ['har inte'],
        suggests: ['inte har'],
      },
      { text: 'Om tjänsten fungerar inte, ring oss.', finds: ['fungerar inte'], suggests: ['inte fungerar'] },
      {
        text: 'Nämnden föreslår att personer under 18 år kan inte söka.',
        finds: ['kan inte'],
        suggests: ['inte kan'],
      },
      { text: 'Hon säger att hon vill gärna komma.', finds: ['vill gärna'], suggests: ['gärna vill'] },
      { text: 'Ring oss om du kan inte komma.', finds: ['kan inte'], suggests: ['inte kan'] },
      {
        text: 'De som har redan svarat är klara. Om du har inte fått svar ska du ringa.',
        finds: ['har redan', 'har inte'],
        suggests: ['redan har', 'inte har'],
      },
      {
        text: 'Det är bra om du tar alltid med dig kortet. Barn som har ännu inte fyllt sex åker gratis.',
        finds: ['tar alltid', 'har ännu inte'],
        suggests: ['alltid tar', 'ännu inte har'],
      },
    ],
    ratt: [
      { text: 'Hon säger att hon gärna vill komma. Du får gärna komma om du gärna läser.' },
      { text: 'Är någon som berörs inte nöjd med beslutet går det att överklaga.' },
      { text: 'Vi föreslår att nämnden inte ska bevilja bidraget. Nämnden ska inte bevilja bidraget.' },
      { text: 'Frågan om vägen är inte löst. Att eleven kommer för sent är inte bra.' },
      { text: 'Det visar att stödet är inte bara dyrt. Vi ser att det gäller inte barnen utan de vuxna.' },
      {
        text: 'Det betyder att skrivaren som används inte har stöd för färg. Vi ser att det som sägs inte alltid stämmer.',
      },
      {
        text: 'Det är bra om du svarar redan i dag. Att vi kan alltid är inte sagt. De som svarat har redan gått. Vi ser att hon är redan här.',
      },
      { text: '”Jag tror att det går inte”, säger Anna Ek. När du har ansökt är det inte bråttom.' },
    ],
  },
  needs: ['tagger'],
  words: negations,
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    if (!isReadable(sentence)) return;
    for (let place = 2; place < tokens.length; place++) {
      const { lower } = tokens[place]!;
      if (!negations.has(tokens[place]!) || constituents.has(tokens[place + 1]?.lower ?? '')) continue;
      const tags = swedish!.tags(sentence);
      if (tags === undefined) return;
      const verb = place - 1;
      if (!isFiniteVerb(traitAt({ tokens, tags }, verb)) || !followsOpener({ tokens, tags }, verb)) continue;
      if (others.has(lower) && !isMoved({ tokens, tags }, verb)) continue;
      // *att skrivaren som används inte har stöd*: the negation is that of the clause around.
      if (tokens[verb - 1]!.lower === 'som' && precedesVerb({ tokens, tags }, place)) continue;
      // *Är någon som berörs inte nöjd …*: so too where the verb of the clause around comes first.
      if (tokens[verb - 1]!.lower === 'som' && isFiniteVerb(traitAt({ tokens, tags }, 0))) continue;
      // *gäller inte barnen utan de vuxna*
      if (tokens.some((token, later) => later > place && token.lower === 'utan')) continue;
      if (holdsSpeech(tokens)) return;
      // *Som har ännu inte fyllt sex*
      const next = tokens[place + 1];
      if (next !== undefined && negations.has(next) && !others.has(next.lower)) place++;
      const right = `${block.text.slice(tokens[verb + 1]!.start, tokens[place]!.end)} ${tokens[verb]!.lower}`;
      report({
        block,
        start: tokens[verb]!.start,
        end: tokens[place]!.end,
        messageId: 'order',
        data: { negation: block.text.slice(tokens[verb + 1]!.start, tokens[place]!.end), right },
        suggestions: [right],
      });
    }
  },
});

/** *Som har redan gjort, om du tar alltid med dig*: an adverb that belongs before the verb. */
function isMoved(sentence: TaggedSentence, verb: number): boolean {
  const { tokens } = sentence;
  let next = verb + 2;
  if (tokens[next]?.lower === 'inte') next++;
  const trait = traitAt(sentence, next);
  if (auxiliaries.test(tokens[verb]!.lower)) return (trait & (Trait.supine | Trait.infinitive)) !== 0;
  // *Om du svarar redan i dag* is right, and *att det är alltid roligt* is said for stress.
  if (tokens[verb + 1]!.lower !== 'alltid' || copulas.test(tokens[verb]!.lower)) return false;
  return (
    !(trait & (Trait.punctuation | Trait.verb | Trait.coordinator)) &&
    subjectForms.has(tokens[verb - 1]!.lower)
  );
}

/** True where a finite verb follows a negation, perhaps after an adverb. */
function precedesVerb(sentence: TaggedSentence, negation: number): boolean {
  const next = traitAt(sentence, negation + 1);
  return isFiniteVerb(next) || ((next & Trait.adverb) !== 0 && isFiniteVerb(traitAt(sentence, negation + 2)));
}

/** Most words of a subject between the opener and the verb: *personer under 18 år*. */
const longestSubject = 6;

/** The end of a noun phrase, with one that a preposition adds to it. */
function subjectEnd(sentence: TaggedSentence, start: number): number {
  const end = nounPhraseEnd(sentence, start);
  if (end === start || (traitAt(sentence, end) & Trait.preposition) === 0) return end;
  return nounPhraseEnd(sentence, end + 1);
}

/** True when an opener and a subject, nothing else, stand before the verb. */
function followsOpener(sentence: TaggedSentence, verb: number): boolean {
  const { tokens } = sentence;
  for (let place = verb - 1; place >= 0 && place >= verb - 1 - longestSubject; place--) {
    const { lower } = tokens[place]!;
    const trait = traitAt(sentence, place);
    if (place === verb - 1 && lower === 'som') return (trait & Trait.relative) !== 0 && place > 0;
    if ((trait & Trait.subordinator) === 0 || place === verb - 1) continue;
    // *Om det fungerar inte, …*: a clause that begins the sentence and ends at a comma.
    if (place === 0 && /^(?:om|när)$/u.test(lower) && nounPhraseEnd(sentence, 1) === verb) {
      // *Om du har inte fått svar ska du ringa*: behind *om* and a pronoun no main clause has begun.
      const governed = traitAt(sentence, verb + 2) & (Trait.supine | Trait.infinitive);
      if (verb === 2 && subjectForms.has(tokens[1]!.lower) && governed) return true;
      return tokens.some(
        ({ text }, at) =>
          at > verb + 1 && text === ',' && !/^(?:men|och|utan)$/u.test(tokens[at + 1]?.lower ?? ''),
      );
    }
    if (doubtful.has(lower)) return place === verb - 2 && subjectForms.has(tokens[verb - 1]!.lower);
    return openers.has(lower) && subjectEnd(sentence, place + 1) === verb;
  }
  return false;
}

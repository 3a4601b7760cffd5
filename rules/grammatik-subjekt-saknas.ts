import { conditionWithoutSubject, toldWithoutSubject } from '../src/rules/support/grammar/lost-subject.ts';
import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, nounPhraseEnd, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const openers = wordSet('när om innan eftersom');
/** Verbs with which a sentence lacks its subject when their own verb follows at once: *Har redan betalat*. */
const impersonals = wordSet('går gick är var blir blev');
const IMPERSONAL = /^(?:går|gick|är|var|blir|blev)$/u;
const auxiliaries = wordSet('har hade kan kunde ska måste vill får behöver bör kommer är');
/** What may stand between the verbs. A noun or pronoun there would be the subject. */
const between =
  /^(?:inte|tyvärr|redan|även|också|dock|därför|nu|alltid|aldrig|ännu|gärna|bara|själv|precis|nyligen|dessutom)$/u;
/** What people are, behind *är*: *när är klar med*. */
const states =
  /^(?:klar|klara|nöjd|nöjda|missnöjd|missnöjda|sjuk|sjuka|färdig|färdiga|intresserad|intresserade|osäker|osäkra|skyldig|skyldiga|beredd)$/u;

/** The place of the verb that follows an auxiliary without its subject between; undefined when it does not. */
function governed(sentence: TaggedSentence, auxiliary: number): number | undefined {
  const { tokens } = sentence;
  let place = auxiliary + 1;
  while (place < auxiliary + 4 && between.test(tokens[place]?.lower ?? '')) place++;
  const { lower } = tokens[auxiliary]!;
  if (lower === 'är') return states.test(tokens[place]?.lower ?? '') ? place : undefined;
  if (lower === 'kommer') {
    if (tokens[place]?.lower !== 'att') return undefined;
    place++;
  }
  const wanted = lower === 'har' || lower === 'hade' ? Trait.supine : Trait.infinitive;
  const trait = traitAt(sentence, place);
  // Of passives what is done may be the subject: *ska betalas avgiften*.
  return trait & wanted && !(trait & Trait.passive) ? place : undefined;
}

export default defineRule({
  meta: {
    id: 'grammatik-subjekt-saknas',
    group: 'form',
    title: { sv: 'Den som gör något saknas', en: 'Missing subject' },
    severity: 'warning',
    notDocumentTypes: ['minnesanteckningar', 'protokoll'],
    what: {
      sv: 'Satser utan den som gör något: När har fått beslutet kan du överklaga. Vi har läst din ansökan. Har inte hunnit svara.',
      en: 'Clauses without their subject: När har fått beslutet kan du överklaga.',
    },
    why: {
      sv: 'Läsaren måste gissa vem som menas, och läser meningen som en fråga eller ett villkor.',
      en: 'Readers must guess who is meant, and read the sentence as a question or a condition.',
    },
    todo: { sv: 'Skriv vem: ”När du har fått beslutet”.', en: 'Say who: “När du har fått beslutet”.' },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      clause: {
        sv: 'Här saknas den som gör något. Skriv vem, till exempel ”{suggestion}”.',
        en: 'The subject is missing here. Say who, for example “{suggestion}”.',
      },
      det: {
        sv: 'Här saknas ”det”. Skriv ”{suggestion}”.',
        en: '“det” is missing here. Write “{suggestion}”.',
      },
      sentence: {
        sv: 'Meningen saknar den som gör något. Skriv vem, till exempel ”{suggestion}”.',
        en: 'The sentence has no subject. Say who, for example “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Har du frågor om avgiften kan vända dig till oss. Vill du söka plats ska skicka in blanketten.',
        finds: ['kan', 'ska'],
        suggests: ['kan du', 'ska du'],
      },
      {
        text: 'Se till att alltid har vatten i närheten. Tänk på att inte har för mycket i tunnan.',
        finds: ['att alltid har', 'att inte har'],
        suggests: ['att du alltid har', 'att du inte har'],
      },
      {
        text: 'När har fått beslutet kan du överklaga det. Om vill överklaga ska du skriva till oss.',
        finds: ['När har', 'Om vill'],
        suggests: ['När du har', 'Om du vill'],
      },
      {
        text: 'När är klar med blanketten skickar du den till oss.',
        finds: ['När är'],
        suggests: ['När du är'],
      },
      {
        text: 'Vi har tagit emot ditt brev. Har tyvärr inte kunnat svara förrän nu.',
        finds: ['Har'],
        suggests: ['Vi har'],
      },
      {
        text: 'Vi har läst din ansökan. Behöver fler uppgifter för att kunna fatta beslut.',
        finds: ['Behöver'],
        suggests: ['Vi behöver'],
      },
      {
        text: 'I receptionen går bra att betala med kort. Om har frågor kan du ringa.',
        finds: ['går bra', 'Om har'],
        suggests: ['går det bra', 'Om du har'],
      },
    ],
    ratt: [
      {
        text: 'Har du frågor kan du vända dig till oss. Har du saker andra kan använda kan du lämna dem. Har du barn som ska börja skolan får du ett brev. Se till att alltid ha vatten nära. Tänk på att aldrig har så många sökt.',
      },
      { text: 'När du har fått beslutet kan du överklaga det. När har du fått beslutet? När ska betala?' },
      { text: 'Vi har tagit emot ditt brev. Har du inte kunnat svara kan du ringa.' },
      {
        text: 'Vi väntar. Har inte beslutet kommit ska du ringa. Kan inte nämnden besluta skjuts frågan upp.',
      },
      { text: 'Kan komma att ändras. Om så är fallet ska du ringa. Om inte annat anges gäller taxan.' },
      { text: 'Anna kom i går. Har inte hunnit svara.', documentType: 'minnesanteckningar' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph'],
  words: wordSet(
    'har hade kan kunde ska måste vill får behöver bör kommer är går gick var blir blev saknar önskar',
  ),
  block(block, { swedish, report }) {
    for (const [index, sentence] of block.sentences.entries()) {
      const { tokens } = sentence;
      if (tokens.length < 5 || tokens.at(-1)!.text !== '.' || tokens[0]!.text === tokens[0]!.lower) continue;
      const { start, text, end } = tokens[0]!;
      if (/^(?:du|ni)$/u.test(tokens[1]!.lower)) {
        const verb = conditionWithoutSubject(swedish!.tagged(sentence)!);
        if (verb > 0) {
          const { start: from, end: to, text: word } = tokens[verb]!;
          const suggestion = `${word} ${tokens[1]!.lower}`;
          const data = { suggestion };
          report({ block, start: from, end: to, messageId: 'clause', data, suggestions: [suggestion] });
        }
        continue;
      }
      const told = toldWithoutSubject(swedish!.tagged(sentence)!);
      if (told > 0) {
        const { start: from, text: opener } = tokens[told - 2]!;
        const { end: to } = tokens[told]!;
        const suggestion = `${opener} du ${block.text.slice(tokens[told - 1]!.start, to)}`;
        const data = { suggestion };
        report({ block, start: from, end: to, messageId: 'clause', data, suggestions: [suggestion] });
        continue;
      }
      if (openers.has(tokens[0]!)) {
        let verb = 1;
        if (between.test(tokens[1]!.lower)) verb++;
        if (!auxiliaries.has(tokens[verb]!)) continue;
        const tagged = swedish!.tagged(sentence)!;
        if (governed(tagged, verb) === undefined && !isBareCondition(tagged, verb)) continue;
        const rest = block.text.slice(tokens[1]!.start, tokens[verb]!.end);
        const suggestion = `${text} du ${rest}`;
        const place = { block, start, end: tokens[verb]!.end };
        report({ ...place, messageId: 'clause', data: { suggestion }, suggestions: [suggestion] });
        continue;
      }
      if (impersonals.isIn(sentence) && tokens.some(({ lower }) => judged.test(lower))) {
        const verb = impersonal(swedish!.tagged(sentence)!);
        if (verb !== undefined) {
          const { start: from, text: word } = tokens[verb]!;
          const { end: to, text: judgement } = tokens[verb + 1]!;
          const suggestion = `${word} det ${judgement}`;
          const data = { suggestion };
          report({ block, start: from, end: to, messageId: 'det', data, suggestions: [suggestion] });
          continue;
        }
      }
      // The first sentence of a paragraph may be a label of what stands before it.
      const isLacking = lacking.has(tokens[0]!) && needed.test(tokens[1]!.lower);
      if (index === 0 || !(isLacking || auxiliaries.has(tokens[0]!)) || tokens[0]!.lower === 'är') continue;
      const before = block.sentences[index - 1]!.tokens;
      if (!before.some(({ lower }) => /^(?:vi|jag|tack)$/u.test(lower))) continue;
      const tagged = swedish!.tagged(sentence)!;
      const verb = isLacking ? 1 : governed(tagged, 0);
      if (verb === undefined || isAnswered(tagged, verb)) continue;
      const who = before.some(({ lower }) => lower === 'jag') ? 'Jag' : 'Vi';
      const suggestion = `${who} ${tokens[0]!.lower}`;
      report({ block, start, end, messageId: 'sentence', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});

/** *Om har frågor, om inte kommer till mötet*: *om* right before a verb, with no subject behind it. */
function isBareCondition(sentence: TaggedSentence, verb: number): boolean {
  const { tokens } = sentence;
  if (tokens[0]!.lower !== 'om') return false;
  const next = traitAt(sentence, verb + 1);
  if (verb === 1) return /^(?:har|behöver)$/u.test(tokens[verb]!.lower) && (next & Trait.noun) !== 0;
  return tokens[1]!.lower === 'inte' && tokens[verb]!.lower === 'kommer' && (next & Trait.preposition) !== 0;
}

/** Nouns and measures that hardly are the subject of *Behöver …*. */
const needed = /^(?:fler|mer|mera|ytterligare|era|din|ditt|dina|ert|er|hjälp|svar|veta|få)$/u;
const lacking = wordSet('behöver saknar önskar');

/** What is said of an infinitive: *går bra att betala*. */
const judged =
  /^(?:bra|lätt|svårt|snabbt|fort|långsamt|möjligt|omöjligt|viktigt|enkelt|dyrt|billigt|roligt|tillåtet|förbjudet|nödvändigt)$/u;

/** *I receptionen går bra att betala*: the place of a verb without *det*, behind an adverbial. */
function impersonal(sentence: TaggedSentence): number | undefined {
  const { tokens } = sentence;
  if (!(traitAt(sentence, 0) & Trait.preposition)) return undefined;
  const verb = nounPhraseEnd(sentence, 1);
  if (verb < 2 || !IMPERSONAL.test(tokens[verb]?.lower ?? '') || !judged.test(tokens[verb + 1]?.lower ?? ''))
    return undefined;
  return tokens[verb + 2]?.lower === 'att' && traitAt(sentence, verb + 3) & Trait.infinitive
    ? verb
    : undefined;
}

/** *Har betalat fler än tio ska vi …*: a verb with its subject behind it makes the first a condition. */
function isAnswered(sentence: TaggedSentence, verb: number): boolean {
  for (let place = verb + 2; place + 1 < sentence.tokens.length; place++) {
    const next = traitAt(sentence, place + 1);
    if (isFiniteVerb(traitAt(sentence, place)) && next & (Trait.pronoun | Trait.noun | Trait.name))
      return true;
  }
  return false;
}

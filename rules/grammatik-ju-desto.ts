import { defineRule } from '../src/rules/types.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { subjectForms } from '../src/swedish/pronouns.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const words = wordSet('ju desto');
/** Words between *desto* and the subject that follows it too early. */
const reach = 4;
const comparative =
  /^(?:mer|mera|mindre|fler|flera|färre|bättre|sämre|större|högre|lägre|längre|äldre|yngre|tyngre|närmare|hellre|förr|\p{L}{3,}are)$/u;

export default defineRule({
  meta: {
    id: 'grammatik-ju-desto',
    group: 'form',
    title: { sv: 'Ju … desto', en: 'Ju … desto' },
    severity: 'warning',
    what: {
      sv: 'Desto i båda leden (desto tidigare du söker, desto fortare går det) och fel ordföljd efter desto (ju fler vi är, desto roligare det blir).',
      en: 'Desto in both halves (desto tidigare du söker, desto fortare går det), and the wrong word order after desto (ju fler vi är, desto roligare det blir).',
    },
    why: {
      sv: 'Ju visar vad som styr, desto vad som följer. Utan den skillnaden måste läsaren läsa om.',
      en: 'Ju shows what decides, desto what follows from it. Without that, readers have to read again.',
    },
    todo: {
      sv: 'Börja med ju, fortsätt med desto, och låt verbet komma före subjektet efter desto.',
      en: 'Begin with ju, go on with desto, and let the verb come before the subject behind desto.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      first: {
        sv: 'Det första ledet börjar med ”ju”: ju … desto. Skriv ”{suggestion}”.',
        en: 'The first half begins with “ju”: ju … desto. Write “{suggestion}”.',
      },
      order: {
        sv: 'Efter ”desto” kommer verbet före subjektet. Skriv ”{suggestion}”.',
        en: 'Behind “desto” the verb comes before the subject. Write “{suggestion}”.',
      },
      missing: {
        sv: 'Till ”ju” hör ”desto” i nästa led. Skriv till exempel ”desto {word}”.',
        en: 'With “ju” goes “desto” in the next part. Write “desto {word}”, for example.',
      },
    },
    fel: [
      { text: 'Ju fler som hjälper till, blir arbetet lättare.', finds: ['blir arbetet lättare'] },
      {
        text: 'Desto tidigare du ansöker, desto fortare får du svar.',
        finds: ['Desto'],
        suggests: ['Ju'],
      },
      {
        text: 'Det är så att desto fler som kommer, ju roligare blir det.',
        finds: ['desto'],
        suggests: ['ju'],
      },
      {
        text: 'Ju äldre huset är, desto viktigare det är att se över taket. Ju högre lön du har, desto högre avgift du betalar.',
        finds: ['det är', 'du betalar'],
        suggests: ['är det', 'betalar du'],
      },
      {
        text: 'Ju snabbare vi får svar, desto snabbare handläggningen går.',
        finds: ['handläggningen går'],
        suggests: ['går handläggningen'],
      },
    ],
    ratt: [
      {
        text: 'Ju tidigare du ansöker, desto fortare får du svar, och desto bättre är det för dig. Ju förr, desto bättre.',
      },
      { text: 'Avgiften har sjunkit, och desto gladare är vi. Desto viktigare är det ju att svara.' },
      { text: 'Ju fler vi är, desto fler elever får plats. Ju mer du läser, desto mer förstår du.' },
      {
        text: 'Desto äldre blev deltagarna i år, och desto mer erfarna. Det är ju så, desto bättre för oss.',
      },
      { text: 'Ju mindre vi vet, desto mer det som ingen sett skrämmer oss.' },
    ],
  },
  needs: ['tagger'],
  words,
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    const lonely = lonelyJu(tokens);
    if (lonely !== undefined) {
      const { verb, word } = lonely;
      const { start } = tokens[verb]!;
      const { end, text } = tokens[word]!;
      report({ block, start, end, messageId: 'missing', data: { word: text } });
      return;
    }
    let opener = -1;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (!words.has(token) || !comparative.test(tokens[index + 1]!.lower)) continue;
      const isSecond = opener >= 0 && tokens[index - 1]!.text === ',';
      if (!isSecond) {
        opener = index;
        continue;
      }
      const tagged = swedish!.tagged(sentence)!;
      const first = tokens[opener]!;
      if (first.lower === 'desto' && opensFirst(tagged, opener, index)) {
        const { start, end, text } = first;
        const suggestion = matchCase(text, 'ju');
        report({ block, start, end, messageId: 'first', data: { suggestion }, suggestions: [suggestion] });
      }
      const subject = token.lower === 'desto' ? earlySubject(tagged, index) : undefined;
      if (subject !== undefined) {
        const { start, text } = tokens[subject]!;
        const { end, text: verb } = tokens[subject + 1]!;
        const suggestion = `${verb} ${text}`;
        report({ block, start, end, messageId: 'order', data: { suggestion }, suggestions: [suggestion] });
      }
      opener = index;
    }
  },
});

/** *Ju fler som hjälper till, blir arbetet lättare*: the verb behind the comma, and its comparative without *desto*. */
function lonelyJu(tokens: readonly Token[]): { verb: number; word: number } | undefined {
  if (tokens[0]!.lower !== 'ju' || !comparative.test(tokens[1]!.lower)) return undefined;
  const comma = tokens.findIndex(({ text }) => text === ',');
  if (comma < 2 || !/^(?:blir|är|blev|var|går|kan|får|ökar|minskar)$/u.test(tokens[comma + 1]?.lower ?? ''))
    return undefined;
  if (tokens.some(({ lower }, at) => at > 1 && /^(?:ju|desto|dess|,)$/u.test(lower) && at !== comma))
    return undefined;
  const word = tokens.findIndex(({ lower }, at) => at > comma + 1 && comparative.test(lower));
  return word < 0 ? undefined : { verb: comma + 1, word };
}

/** True for a *desto* with a clause of its own up to the second one: *desto tidigare du ansöker*, not *desto äldre blev de*. */
function opensFirst(tagged: TaggedSentence, first: number, second: number): boolean {
  const before = tagged.tokens[first - 1];
  if (before !== undefined && !/^(?:att|men|[.:;])$/u.test(before.lower)) return false;
  // A verb right behind the comparative makes it a main clause, which begins with *desto* by right.
  if (isFiniteVerb(traitAt(tagged, first + 2))) return false;
  for (let place = first + 2; place < second; place++) if (isFiniteVerb(traitAt(tagged, place))) return true;
  return second - first <= 3;
}

/** *Desto viktigare det är*: the place of a subject with its verb behind it. */
function earlySubject(tagged: TaggedSentence, desto: number): number | undefined {
  const { tokens } = tagged;
  for (let place = desto + 2; place < desto + 2 + reach && place + 1 < tokens.length; place++) {
    const { lower } = tokens[place]!;
    const trait = traitAt(tagged, place);
    const isPronoun = subjectForms.has(lower) || lower === 'det' || lower === 'den';
    // *Desto snabbare handläggningen går*: a noun in the definite right behind the comparative.
    const isNoun =
      place === desto + 2 && (trait & Trait.noun) !== 0 && /(?:en|et|na)$/u.test(lower) && lower !== 'ingen';
    if (isPronoun || (isNoun && !(trait & Trait.genitive))) {
      if (!isFiniteVerb(traitAt(tagged, place + 1))) return undefined;
      const next = tokens[place + 2]?.lower ?? '';
      // *Desto fler de är får plats*: the clause has another verb.
      return subjectForms.has(next) || isFiniteVerb(traitAt(tagged, place + 2)) ? undefined : place;
    }
    if (!(trait & (Trait.noun | Trait.adjective | Trait.participle))) return undefined;
  }
  return undefined;
}

import { phraseFinder } from '../../../swedish/phrases.ts';
import type { TokenRange } from '../../../swedish/syntax/tagged.ts';
import type { Sentence } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';
import { appealIn, appealVerbs } from './appeals.ts';

const reach = new Set(
  'oss mig kommunen kommunens kundtjänst kontaktcenter servicecenter växeln socialtjänsten undertecknad'.split(
    ' ',
  ),
);
const office =
  /(?:handläggare|handläggaren|handläggarna|förvaltningen|kontoret|enheten|expeditionen|rektor|avdelningen)$/u;
const contactVerbs = new Set(
  'kontakta kontaktar ring ringer ringa mejla mejlar maila mailar prata pratar tala talar'.split(' '),
);
/** Words of being reached by telephone: *telefontid måndagar, via kommunens växel*. */
const byTelephone = 'telefontid telefontiden telefontider telefontiderna växel växeln'.split(' ');
const telephoneWords = new Set(byTelephone);
const mayContact = wordSet([...contactVerbs, 'hör', 'höra', ...byTelephone]);

/** *Kontakta oss, ring din handläggare, hör av dig, telefontid måndagar*. */
function contactIn(sentence: Sentence): TokenRange | undefined {
  if (!mayContact.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  for (let start = 0; start < tokens.length; start++) {
    const { lower } = tokens[start]!;
    // *borta i tre veckor utan att höra av dig* asks nobody to.
    const isWithout = tokens[start - 1]?.lower === 'att' && tokens[start - 2]?.lower === 'utan';
    if (isWithout) continue;
    if ((lower === 'hör' || lower === 'höra') && tokens[start + 1]?.lower === 'av') {
      // *Vi hör av oss*: the reader need not reach anybody.
      if (/^(?:dig|er)$/u.test(tokens[start + 2]?.lower ?? '')) return { start, end: start + 3 };
      continue;
    }
    if (telephoneWords.has(lower) && isByTelephone(tokens, start)) return { start, end: start + 1 };
    if (!contactVerbs.has(lower)) continue;
    for (let place = start + 1; place < Math.min(tokens.length, start + 4); place++) {
      const next = tokens[place]!.lower;
      if (office.test(next)) return { start, end: place + 1 };
      if (reach.has(next))
        return { start, end: office.test(tokens[place + 1]?.lower ?? '') ? place + 2 : place + 1 };
    }
  }
  return undefined;
}

/** *via kommunens växel*; a *växel* of a bicycle or of coins is none. */
function isByTelephone(tokens: Sentence['tokens'], place: number): boolean {
  // *under telefontiden* wants its times first of all, which `hoursIn` asks for.
  if (tokens[place]!.lower.startsWith('telefon'))
    return tokens.some(({ kind, lower }) => kind === 'number' || /dag(?:ar)?$/u.test(lower));
  for (let before = place - 1; before >= 0 && before >= place - 2; before--)
    if (/^(?:via|genom|kommunens|regionens|ring|ringer|ringa)$/u.test(tokens[before]!.lower)) return true;
  return false;
}

const hourWords =
  'telefontid telefontiden telefontider telefontiderna besökstid besökstiden besökstider mottagningstid öppettider öppettiderna'.split(
    ' ',
  );
const hours = wordSet(hourWords);

/** Times that the reader must know: *under telefontiden*. */
function hoursIn(sentence: Sentence): TokenRange | undefined {
  if (!hours.isIn(sentence)) return undefined;
  const start = sentence.tokens.findIndex((token) => hours.has(token));
  return start < 0 ? undefined : { start, end: start + 1 };
}

const applying: readonly (readonly string[])[] = [
  ['du', 'ansöker'],
  ['ansöker', 'du'],
  ['ansökan', 'görs'],
  ['ansökan', 'sker'],
  ['ansökan', 'ska', 'göras'],
  ['du', 'kan', 'ansöka'],
  ['du', 'kan', 'söka'],
  ['kan', 'du', 'ansöka'],
  ['kan', 'du', 'söka'],
  ['måste', 'du', 'ansöka'],
  ['behöver', 'du', 'ansöka'],
  ['du', 'behöver', 'ansöka'],
  ['du', 'måste', 'ansöka'],
  ['måste', 'ansöka'],
  ['kan', 'sökas'],
  ['ska', 'sökas'],
  ['skriftlig', 'ansökan'],
  ['sista', 'ansökningsdag'],
  ['sista', 'ansökningsdagen'],
];

const vagueTimes: readonly (readonly string[])[] = [
  ['i', 'god', 'tid'],
  ['inom', 'angiven', 'tid'],
  ['inom', 'utsatt', 'tid'],
  ['inom', 'föreskriven', 'tid'],
  ['inom', 'viss', 'tid'],
  ['före', 'angivet', 'datum'],
  ['senast', 'angivet', 'datum'],
];

const costing: readonly (readonly string[])[] = [
  ['kostar'],
  ['en', 'avgift'],
  ['avgift', 'tas', 'ut'],
  ['avgift', 'tas'],
  ['avgiften', 'tas', 'ut'],
  ['en', 'månadsavgift'],
  ['mot', 'avgift'],
  ['avgiften', 'betalas'],
];

/** Forms to fill in. */
export const formWords = wordSet('', { endings: 'blankett blanketten blanketter blanketterna' });

/** The form, where the sentence says that something is done on it: *görs på särskild blankett*. */
function formIn(sentence: Sentence): TokenRange | undefined {
  if (!formWords.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  const start = tokens.findIndex((token) => formWords.has(token));
  const isOnIt = tokens.slice(0, start).some(({ lower }) => /^(?:på|via|med|genom)$/u.test(lower));
  return isOnIt ? { start, end: start + 1 } : undefined;
}

/**
 * The words of a sentence that lead its reader to expect something, for each kind of promise: somebody to reach, hours,
 * a way to apply, a day that is not told (*i god tid*), a price, an appeal, a form.
 */
export const promiseIn = {
  contact: contactIn,
  hours: hoursIn,
  application: phraseFinder(applying),
  vagueTime: phraseFinder(vagueTimes),
  cost: phraseFinder(costing),
  appeal: appealIn,
  form: formIn,
};

/** A function that finds one kind of promise in a sentence. */
export type PromiseFinder = (sentence: Sentence) => TokenRange | undefined;

const finders: readonly PromiseFinder[] = Object.values(promiseIn);

/** Words without which a sentence promises nothing but a form. */
export const promiseWords = wordSet([
  ...contactVerbs,
  'hör',
  'höra',
  ...byTelephone,
  ...hourWords,
  ...[...applying, ...vagueTimes, ...costing].map((phrase) => phrase.at(-1)!),
  ...appealVerbs,
]);

/** True for a sentence with any promise. */
export function promisesSomething(sentence: Sentence): boolean {
  return finders.some((find) => find(sentence) !== undefined);
}

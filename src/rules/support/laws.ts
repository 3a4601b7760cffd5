import { findAbbreviation } from '../../swedish/abbreviations.ts';
import type { Sentence, Token } from '../../swedish/types.ts';
import { wordSet } from '../../swedish/word-sets.ts';

/** Endings of names of laws in running text: *socialtjänstlagen*, *miljöbalkens*, *avfallsförordning*. */
const lawName = /(?:lag(?:en)?|balk(?:en)?|förordning(?:en)?|regeringsformen)s?$/u;
/** Words that end the same way and are no laws: *förslag*, *fotbollslag*, *anlagen*. */
const noLaw =
  /(?:slag(?:en)?|anlag(?:en)?|underlag(?:en)?|nederlag(?:en)?|bolag(?:en)?|beslag(?:en)?|sportlag|domarlag|arbetslag|personallag|fuktlag)s?$/u;

/** True for a word that names a law: *socialtjänstlagen*, *miljöbalken*, *lagen*, *SoL*. */
export function namesLaw(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (lawName.test(token.lower)) {
    // *rättslagen* and *anställningsskyddslagen* end in -slagen by their joint, so only known words are no laws.
    return (
      !noLaw.test(token.lower) ||
      /(?:skydds|tjänst|sjukvårds|rätts|arbets|handlings|förvaltnings)lag(?:en)?s?$/u.test(token.lower)
    );
  }
  return token.text !== token.lower && findAbbreviation(token.text)?.advice === 'law';
}

/** Ways to open a sentence with a reference. */
const openings: readonly (readonly string[])[] = [
  ['enligt'],
  ['med', 'stöd', 'av'],
  ['i', 'enlighet', 'med'],
  ['med', 'hänvisning', 'till'],
  ['jämlikt'],
  ['jml'],
  ['jml.'],
  ['utifrån'],
  ['det', 'följer', 'av'],
  ['det', 'framgår', 'av'],
  ['av'],
  ['i'],
];
/** Only these words and a number begin a reference. */
const openers = wordSet(openings.map(([first]) => first!));
/** How far into the sentence the section sign or the law may stand. Tokens. */
const reach = 9;

/** *Enligt lagen ska …*: no more than that it is the law. */
function isBareLaw(tokens: readonly Token[], index: number): boolean {
  return tokens[index]!.lower === 'lagen' && !/^(?:\(|om)$/u.test(tokens[index + 1]?.lower ?? '');
}

/** The length in tokens of a sentence's opening when it refers to a section or a law, 0 otherwise. */
export function openingReference({ tokens }: Sentence): number {
  const first = tokens[0];
  if (first === undefined || (first.kind !== 'number' && !openers.has(first))) return 0;
  const phrase = openings.find((words) => words.every((word, index) => tokens[index]?.lower === word));
  const from = phrase?.length ?? 0;
  let end = 0;
  let hasSection = false;
  for (let index = from; index < Math.min(tokens.length, from + reach); index++) {
    const token = tokens[index]!;
    if (/^[,;:]$/u.test(token.text)) break;
    if (token.text === '§' || /^kap\.?$/u.test(token.lower)) {
      hasSection = true;
      end = index + 1;
    } else if (namesLaw(token) && token.lower !== 'lag' && !isBareLaw(tokens, index)) {
      end = index + 1;
      break;
    } else if (
      hasSection &&
      token.kind === 'word' &&
      !/^(?:\p{Ll}|och|i|första|andra|tredje|stycket|punkten|\p{L}+-)$/u.test(token.lower)
    ) {
      break;
    }
  }
  // A sentence may begin with a name of a law as its subject: *Skollagen säger …*.
  if (phrase === undefined) return hasSection ? end : 0;
  if (/^(?:av|i)$/u.test(phrase[0]!) && phrase.length === 1) return hasSection ? end : 0;
  return end;
}

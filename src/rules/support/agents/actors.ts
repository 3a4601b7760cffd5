import { wordList } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';

/** All forms of some nouns but the genitives: the base with each of the endings of its declension. */
const inflected = (nouns: string, endings: string): string[] =>
  wordList(nouns).flatMap((noun) => [noun, ...wordList(endings).map((ending) => noun + ending)]);

/** *läkare, läkaren, läkarna* */
const inAre = (nouns: string): string[] =>
  wordList(nouns).flatMap((noun) => [noun, `${noun}n`, `${noun.slice(0, -1)}na`]);

/** Bodies, officials and the parties of a matter, as whole words and last in compounds. */
const actors = [
  ...inflected(
    'nämnd kommun region myndighet enhet delegation tingsrätt förvaltningsrätt kammarrätt inspektör entreprenör chef assistent',
    'en er erna',
  ),
  ...inflected('förvaltning avdelning', 'en ar arna'),
  ...inflected('rektor registrator', 'n er erna'),
  ...inflected('kontor utskott', 'et en'),
  ...inflected('styrelse', 'n r rna'),
  ...inflected('ordförande', 'n na'),
  ...inAre('handläggare läkare sekreterare lärare vaktmästare fastighetsägare vårdnadshavare'),
  ...wordList('sjuksköterska sjuksköterskan sjuksköterskor sjuksköterskorna personal personalen fullmäktige'),
  // Of these the definite is somebody who acts, and the bare form may be anything.
  ...wordList('polisen socialtjänsten hemtjänsten centralen jouren teamet sökanden'),
];

/** Firms, trades and whoever owns, gives or holds something. */
const others = [
  ...inflected('hovrätt polis ingenjör konsult leverantör terapeut', 'en er erna'),
  ...inflected('domstol', 'en ar arna'),
  ...inflected('revisor', 'n er erna'),
  ...inflected('företag', 'et en'),
  ...inflected('elektriker', 'n na'),
  ...inAre('ägare givare havare läggare tagare förare sotare'),
  ...wordList('sköterska sköterskan sköterskor sköterskorna verket'),
];

const isOneOfActors = endingIn(actors.join(' '));
const isOther = endingIn(others.join(' '));

/** Qualities and things that only end as *enhet*: *lägenheten, erfarenheter*. */
const isNoUnit = /(?:läg|far|vet|fik|öpp|sluss|ren)enhet(?:en|er|erna)?$/u;

/** True for a noun, in lower case, for a body, an official or the party of a matter: *nämnden, handläggarna, sökanden*. */
export function isActor(lower: string): boolean {
  return lower === 'staden' || (isOneOfActors(lower) && !isNoUnit.test(lower));
}

/** True for anybody who can act, in lower case, firms and trades among them: *konsulter, företaget, Naturvårdsverket*. */
export function canAct(lower: string): boolean {
  return isActor(lower) || isOther(lower);
}

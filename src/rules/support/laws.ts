import { findAbbreviation } from '../../swedish/abbreviations.ts';
import type { Token } from '../../swedish/types.ts';

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

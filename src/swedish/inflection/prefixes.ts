/**
 * First parts of verbs: prefixes, particles and the nouns and adjectives that verbs are most often joined
 * with. A short verb (*ge*, *ta*, *se*) is only looked for after one of these: *utge* is *ge*, *beundra* no *dra*.
 */
const verbPrefixes = new Set(
  `an av be bi bo bort bak del efter emot ens er fast fel fram från fri full form före för förbi förut gen genom god gott
  hem hän här hög iakt i igen igång ihop in inne iordning ianspråk ifråga ikraft jäm klar kring kvar lag lik med
  mellan miss mot ned ner när ny nöd om omkring omkull omhänder ovan på rätt sam samman sär själv stad till til
  tillgodo tillfreds tillhanda tillkänna tillvara um und undan under upp upprätt ur ut ute van veder vid vidare
  vidmakt vill vilse våld väl å åsido åstad åt åter överens över hand hus kart mål skatte tjänst`.split(
    /\s+/,
  ),
);

/** True when `part` is a prefix, or two in a row (*vidare|be-*, *åter|upp-*). */
export function isVerbPrefix(part: string): boolean {
  if (verbPrefixes.has(part)) return true;
  for (let cut = part.length - 1; cut > 0; cut--) {
    if (verbPrefixes.has(part.slice(0, cut)) && verbPrefixes.has(part.slice(cut))) return true;
  }
  return false;
}

/** Particles that stand before a participle: *lämna in* → *inlämnad*. */
const participleParticles = new Set(
  'av bort efter fram in med ned ner om på till under upp ut över'.split(' '),
);

/** The particle as it stands before a participle, or undefined when it does not join. */
export function joinedParticle(particle: string): string | undefined {
  if (particle === 'ner') return 'ned';
  return participleParticles.has(particle) ? particle : undefined;
}

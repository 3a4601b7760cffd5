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
const participleParticles = new Set('av bort efter fram in med ned ner om under upp ut över'.split(' '));

/** *På* and *till* are mostly prepositions (*bero på, leda till*); with these verbs they are particles. */
const particleVerbs =
  /(?:bygga|foga|föra|klistra|koppla|köra|lägga|räkna|sätta|skriva|slå|spä|stöta|ta|tvinga|visa)$/u;

/**
 * The particle as it stands before a participle, or undefined when it does not join.
 *
 * @param verb The infinitive that it belongs to.
 */
export function joinedParticle(particle: string, verb: string): string | undefined {
  if (particle === 'ner') return 'ned';
  if (particle === 'på' || particle === 'till') return particleVerbs.test(verb) ? particle : undefined;
  return participleParticles.has(particle) ? particle : undefined;
}

/** Two parts as one word: of three equal letters at the joint one is left out (*till* + *lagd* is *tillagd*). */
export function joinParts(first: string, second: string): string {
  const last = first.at(-1);
  const isTriple = last !== undefined && second.startsWith(last) && first.at(-2) === last;
  return first + (isTriple ? second.slice(1) : second);
}

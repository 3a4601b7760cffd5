import { PAST_PARTICIPLE, PRESENT_PARTICIPLE, VERB } from './feats.ts';
import { genitive, rows } from './letters.ts';
import { joinedParticle, joinParts } from './prefixes.ts';
import type { PrincipalParts } from './principal-parts.ts';
import type { InflectedForm } from './types.ts';
import { presentParticiples } from './verb-table.ts';

const participles = new Map(rows(presentParticiples).map((row) => [row[0]!, row[1]!]));

/** The imperative is the stem: *skriv*, *glöm*, *led*, and the whole infinitive where it has no *-er*. */
function imperativeOf(parts: PrincipalParts): string | undefined {
  const { infinitive, present } = parts;
  const shortest = present[0];
  if (shortest === undefined || modals.has(infinitive)) return undefined;
  if (infinitive.endsWith('vara') && shortest.endsWith('är')) return infinitive.slice(0, -1);
  if (!infinitive.endsWith('a') || shortest === `${infinitive}r`) return infinitive;
  if (!shortest.endsWith('er')) return shortest;
  const stem = shortest.slice(0, -2);
  if (stem === '') return infinitive;
  return stem.endsWith('mm') ? stem.slice(0, -1) : stem;
}

const modals = new Set(['kunna', 'skola', 'ska', 'skall', 'måste', 'böra', 'töra', 'vilja', 'torde']);

/** Headwords that are no infinitives. */
const finiteOnly = new Set(['ska', 'skall', 'torde']);

/** *skrivs* or *skrives*, *kastas*, *läses*: the plain form first, and only *-es* after a stem in *s*. */
export function passivePresents(parts: PrincipalParts): string[] {
  const { infinitive } = parts;
  const forms: string[] = [];
  for (const present of parts.present) {
    if (present === `${infinitive}r` || !infinitive.endsWith('a')) {
      forms.push(`${infinitive}s`);
    } else if (present.endsWith('er')) {
      const stem = present.slice(0, -2);
      const plain = stem.endsWith('mm') ? stem.slice(0, -1) : stem;
      if (!/[sxz]$/.test(stem)) forms.push(`${plain}s`);
      forms.push(`${stem}es`);
    } else {
      forms.push(`${present}s`, `${present}es`);
    }
  }
  return [...new Set(forms)];
}

function presentParticiple(infinitive: string, base: string | undefined): string {
  const own = participles.get(base ?? infinitive);
  if (own !== undefined) return infinitive.slice(0, infinitive.length - (base ?? infinitive).length) + own;
  return infinitive.endsWith('a') ? `${infinitive}nde` : `${infinitive}ende`;
}

/** The infinitive, the finite forms, the supine and the imperative. */
export function activeForms(parts: PrincipalParts): InflectedForm[] {
  const forms: InflectedForm[] = [];
  if (!finiteOnly.has(parts.infinitive)) forms.push({ form: parts.infinitive, feats: VERB.infinitive });
  for (const form of parts.present) forms.push({ form, feats: VERB.present });
  for (const form of parts.past) forms.push({ form, feats: VERB.past });
  for (const form of parts.supine) forms.push({ form, feats: VERB.supine });
  const imperative = imperativeOf(parts);
  if (imperative !== undefined) forms.push({ form: imperative, feats: VERB.imperative });
  return forms;
}

/** The same in *-s*, without an imperative. */
export function passiveForms(parts: PrincipalParts): InflectedForm[] {
  const forms: InflectedForm[] = [{ form: `${parts.infinitive}s`, feats: VERB.passiveInfinitive }];
  for (const form of passivePresents(parts)) forms.push({ form, feats: VERB.passivePresent });
  for (const form of parts.past) forms.push({ form: `${form}s`, feats: VERB.passivePast });
  for (const form of parts.supine) forms.push({ form: `${form}s`, feats: VERB.passiveSupine });
  return forms;
}

/** The forms of a past participle from its common gender: *skriven*, *kastad*, *ställd*, *trodd*, *köpt*. */
function pastParticipleForms(common: string): InflectedForm[] {
  let neuter: string;
  let definite: string;
  let masculine: string;
  if (common.endsWith('en')) {
    const stem = common.slice(0, -2);
    neuter = `${stem}et`;
    // *vunnen, vunna*; *inkommen, inkomna*
    const base = stem.endsWith('nn') ? stem.slice(0, -1) : stem.replace(/mm$/, 'm');
    definite = `${base}na`;
    masculine = `${base}ne`;
  } else if (common.endsWith('ad')) {
    neuter = `${common.slice(0, -1)}t`;
    definite = `${common}e`;
    masculine = definite;
  } else {
    neuter = neuterOfWeak(common);
    definite = `${common}a`;
    masculine = `${common}e`;
  }
  const feats = PAST_PARTICIPLE;
  return [
    { form: common, feats: feats.common },
    { form: neuter, feats: feats.neuter },
    { form: definite, feats: feats.definite },
    { form: definite, feats: feats.plural },
    { form: masculine, feats: feats.masculine },
    { form: genitive(definite), feats: feats.definiteGenitive },
    { form: genitive(definite), feats: feats.pluralGenitive },
    { form: genitive(masculine), feats: feats.masculineGenitive },
  ];
}

function neuterOfWeak(common: string): string {
  if (common.endsWith('dd')) return `${common.slice(0, -2)}tt`;
  if (common.endsWith('d')) return `${common.slice(0, -1)}t`;
  return common;
}

/**
 * The participles of a verb phrase: of *lämna in* those of *inlämna*, of other phrases none.
 */
export function participleForms(
  parts: PrincipalParts,
  base: string | undefined,
  rest: string,
): InflectedForm[] {
  let prefix = '';
  if (rest !== '') {
    const joined = joinedParticle(rest.trim(), parts.infinitive);
    if (joined === undefined) return [];
    prefix = joined;
  }
  const forms: InflectedForm[] = [];
  if (!modals.has(parts.infinitive)) {
    const present = joinParts(prefix, presentParticiple(parts.infinitive, base));
    forms.push({ form: present, feats: PRESENT_PARTICIPLE.nominative });
    forms.push({ form: genitive(present), feats: PRESENT_PARTICIPLE.genitive });
  }
  for (const participle of parts.participle)
    forms.push(...pastParticipleForms(joinParts(prefix, participle)));
  return forms;
}

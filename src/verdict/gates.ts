import type { GateSettings, Gates } from '../config/types.ts';
import { type DocumentType, documentGoals, documentTypes } from '../document-type/document-types.ts';
import type { CheckResult } from '../engine/types.ts';
import { citation } from '../rules/findings.ts';
import { type Localised, qualities } from '../rules/types.ts';
import { qualityNames } from '../score/index.ts';

/** A goal that a text misses: what was measured, what was demanded, and what to do. */
export interface GateMiss {
  /** In messages and formats it stands where findings have their rule: `krav-betyg` and so on. */
  id: 'krav-betyg' | 'krav-lix' | 'krav-nolltolerans' | 'krav-forsamring';
  /** What was measured: a part of the score, `lix`, or the id of a rule. */
  measure: string;
  value: number;
  /** The bound that the value is on the wrong side of, tolerance not counted. */
  goal: number;
  /** Who set the goal: a citation, or the configuration. */
  source: Localised;
  message: Localised;
}

/** Under this many words LIX moves by chance (SD ≥ 4), unless the gate says otherwise. */
const fewestWordsForLix = 200;
/** Points that the score of a text moves by when nothing of weight has changed, unless the gate says otherwise. */
const ratchetTolerance = 2;

const configuration: Localised = { sv: 'er konfiguration', en: 'your configuration' };

/** The gates that hold for a document type: later layers go before earlier ones, key by key. */
export function gatesFor(layers: readonly Gates[], documentType: DocumentType): GateSettings {
  return Object.assign(
    {},
    ...layers.map(({ documentTypes: byType, ...all }) => ({ ...all, ...byType?.[documentType] })),
  );
}

export interface GateOptions {
  gates: GateSettings;
  /** The total score that the text had when the baseline was written, where there is one. */
  earlierScore?: number | undefined;
  /** Only what changed is judged, so goals for the text as a whole are left alone; the ratchet is not. */
  changesOnly?: boolean;
}

/** The gates that a text does not pass. */
export function judgeGates(result: CheckResult, options: GateOptions): GateMiss[] {
  const { gates, changesOnly = false } = options;
  return [
    ...(changesOnly ? [] : [...scoreMisses(result, gates.score), ...lixMisses(result, gates.lix)]),
    ...zeroMisses(result, gates.zeroTolerance || []),
    ...ratchetMisses(result, gates.ratchet, options.earlierScore),
  ];
}

function scoreMisses({ score }: CheckResult, gate: GateSettings['score']): GateMiss[] {
  if (gate === undefined || gate === false) return [];
  const goals = typeof gate === 'number' ? { total: gate } : gate;
  return (['total', ...qualities] as const).flatMap((part): GateMiss[] => {
    const goal = goals[part];
    const value = score[part];
    if (goal === undefined || value === null || value >= goal) return [];
    const name: Localised =
      part === 'total'
        ? { sv: 'Klarspråkspoängen', en: 'The plain-language score' }
        : {
            sv: `Poängen för ${qualityNames[part].sv}`,
            en: `The score for ${qualityNames[part].en}`,
          };
    const worst = score.contributions.find(({ quality }) => part === 'total' || quality === part);
    return [
      {
        id: 'krav-betyg',
        measure: part,
        value,
        goal,
        source: configuration,
        message: {
          sv: `${name.sv} är ${decimal(value, 'sv')} och ska vara minst ${decimal(goal, 'sv')} (${configuration.sv}).${worst === undefined ? '' : ` Börja med det som drar ner mest: ${worst.name}.`}`,
          en: `${name.en} is ${decimal(value, 'en')} and must be at least ${decimal(goal, 'en')} (${configuration.en}).${worst === undefined ? '' : ` Begin with what pulls it down most: ${worst.name}.`}`,
        },
      },
    ];
  });
}

function lixMisses({ measures, documentType }: CheckResult, gate: GateSettings['lix']): GateMiss[] {
  if (gate === undefined || gate === false || measures.lix === null) return [];
  const own = typeof gate === 'object' ? gate : typeof gate === 'number' ? { most: gate } : {};
  const usual = documentGoals[documentType].lix;
  const goal = own.most ?? usual?.most;
  if (goal === undefined || measures.words < (own.fewestWords ?? fewestWordsForLix)) return [];
  const value = tidy(measures.lix);
  if (value <= goal + (own.tolerance ?? 0)) return [];
  const cited = usual === undefined ? '' : citation(usual.source);
  const source = own.most === undefined ? { sv: cited, en: cited } : configuration;
  const type = documentTypes[documentType];
  return [
    {
      id: 'krav-lix',
      measure: 'lix',
      value,
      goal,
      source,
      message: {
        sv: `LIX är ${decimal(value, 'sv')} och ska vara högst ${decimal(goal, 'sv')} för ${type.sv} (${source.sv}). Dela de längsta meningarna och byt långa ord mot kortare.`,
        en: `LIX is ${decimal(value, 'en')} and must be at most ${decimal(goal, 'en')} for ${type.en} (${source.en}). Divide the longest sentences and choose shorter words.`,
      },
    },
  ];
}

function zeroMisses({ findings }: CheckResult, rules: readonly string[]): GateMiss[] {
  return [...new Set(rules)].flatMap((rule): GateMiss[] => {
    const hits = findings.filter(({ ruleId, suppressed }) => ruleId === rule && suppressed === undefined);
    if (hits.length === 0) return [];
    // Where they stand is told with each: a document has no lines, and a built page is shown in its source.
    const [sv, en] =
      hits.length === 1
        ? ['Ändra, eller stäng av det med ett skäl.', 'Change it, or turn it off with a reason.']
        : ['Ändra, eller stäng av dem med skäl.', 'Change them, or turn them off with reasons.'];
    return [
      {
        id: 'krav-nolltolerans',
        measure: rule,
        value: hits.length,
        goal: 0,
        source: configuration,
        message: {
          sv: `Regeln ${rule} ska inte ha några fynd här, men har ${hits.length} (${configuration.sv}). ${sv}`,
          en: `The rule ${rule} must have no findings here, but has ${hits.length} (${configuration.en}). ${en}`,
        },
      },
    ];
  });
}

function ratchetMisses(
  { score }: CheckResult,
  gate: GateSettings['ratchet'],
  earlier: number | undefined,
): GateMiss[] {
  if (gate === undefined || gate === false || earlier === undefined || score.total === null) return [];
  const tolerance = (typeof gate === 'object' ? gate.tolerance : undefined) ?? ratchetTolerance;
  const value = score.total;
  // Scores have one decimal; so has their difference, but for what binary fractions make of it.
  if (tidy(earlier - value) <= tolerance) return [];
  const source: Localised = {
    sv: 'texten när baslinjen skrevs',
    en: 'the text when the baseline was written',
  };
  const worst = score.contributions[0];
  return [
    {
      id: 'krav-forsamring',
      measure: 'total',
      value,
      goal: earlier,
      source,
      message: {
        sv: `Texten har blivit tyngre: poängen är ${decimal(value, 'sv')} och var ${decimal(earlier, 'sv')} (${source.sv}).${worst === undefined ? '' : ` Mest drar det här ner: ${worst.name}.`} Ändra det som är nytt, eller kör --update-baseline om ni står för det.`,
        en: `The text has become heavier: its score is ${decimal(value, 'en')} and was ${decimal(earlier, 'en')} (${source.en}).${worst === undefined ? '' : ` This pulls it down most: ${worst.name}.`} Change what is new, or run --update-baseline if you stand by it.`,
      },
    },
  ];
}

function tidy(value: number): number {
  return Math.round(value * 10) / 10;
}

function decimal(value: number, language: 'sv' | 'en'): string {
  const text = String(tidy(value));
  return language === 'sv' ? text.replace('.', ',') : text;
}

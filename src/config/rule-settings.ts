import { didYouMean, nearestName } from '../base/nearest.ts';
import type { RuleSetting } from '../engine/index.ts';
import { ruleLevels } from '../rules/severity.ts';
import type { Localised, RuleLevel, RuleMeta } from '../rules/types.ts';

/** What a rule setting is checked against. */
export type KnownRule = Pick<RuleMeta, 'id' | 'severity' | 'options' | 'documentTypes' | 'notDocumentTypes'>;

// What people write instead of the levels, in the words that the program itself shows them.
const levelWords: Record<string, RuleLevel> = {
  fel: 'error',
  varning: 'warning',
  upplysning: 'info',
  av: 'off',
  false: 'off',
  none: 'off',
  warn: 'warning',
};

/** Checks that a rule exists. */
export function checkRuleId(id: string, rules: readonly KnownRule[]): Localised | undefined {
  if (rules.some((rule) => rule.id === id)) return undefined;
  const hint = didYouMean(
    id,
    rules.map((rule) => rule.id),
  );
  return {
    sv: `Regeln ”${id}” finns inte.${hint.sv} Alla regler: klarsprak rules`,
    en: `There is no rule “${id}”.${hint.en} All rules: klarsprak rules`,
  };
}

/**
 * Checks the setting of a rule: its level, and the names and bounds of its options. Returns every fault; the
 * setting is sound when there is none.
 */
export function checkRuleSetting(rule: KnownRule, setting: unknown): Localised[] {
  if (typeof setting === 'string') return checkLevel(rule.id, setting);
  if (!Array.isArray(setting) || setting.length < 1 || setting.length > 2)
    return [shapeFault(rule.id, setting)];
  const [level, options] = setting as unknown[];
  const faults = typeof level === 'string' ? checkLevel(rule.id, level) : [shapeFault(rule.id, level)];
  if (options === undefined) return faults;
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    return [...faults, shapeFault(rule.id, options)];
  }
  for (const [name, value] of Object.entries(options)) {
    const fault = checkOption(rule, name, value);
    if (fault) faults.push(fault);
  }
  return faults;
}

function checkLevel(id: string, level: string): Localised[] {
  if ((ruleLevels as readonly string[]).includes(level)) return [];
  const word = level.toLowerCase();
  const meant = Object.hasOwn(levelWords, word) ? levelWords[word] : nearestName(level, ruleLevels);
  return [
    {
      sv: `Regeln ${id} kan inte ha nivån ”${level}”.${meant ? ` Menade du ”${meant}”?` : ''} Nivåerna är error, warning, info och off.`,
      en: `The rule ${id} cannot have the level “${level}”.${meant ? ` Did you mean “${meant}”?` : ''} The levels are error, warning, info and off.`,
    },
  ];
}

function shapeFault(id: string, value: unknown): Localised {
  const off =
    value === false ? { sv: ' Skriv off för att stänga av den.', en: ' Write off to turn it off.' } : null;
  return {
    sv: `Regeln ${id} ska ha en nivå (error, warning, info eller off) eller en lista: [nivå, { alternativ: tal }].${off?.sv ?? ''}`,
    en: `The rule ${id} takes a level (error, warning, info or off) or a list: [level, { option: number }].${off?.en ?? ''}`,
  };
}

function checkOption(rule: KnownRule, name: string, value: unknown): Localised | undefined {
  const options = rule.options ?? {};
  if (!Object.hasOwn(options, name)) {
    const names = Object.keys(options);
    if (names.length === 0) {
      return {
        sv: `Regeln ${rule.id} har inga alternativ, så ”${name}” går inte att ställa in.`,
        en: `The rule ${rule.id} has no options, so “${name}” cannot be set.`,
      };
    }
    const hint = didYouMean(name, names);
    return {
      sv: `Regeln ${rule.id} har inget alternativ ”${name}”.${hint.sv} Det som går att ställa in är: ${names.join(', ')}.`,
      en: `The rule ${rule.id} has no option “${name}”.${hint.en} What can be set is: ${names.join(', ')}.`,
    };
  }
  const { minimum, maximum } = options[name]!;
  if (typeof value === 'number' && value >= minimum && value <= maximum) return undefined;
  return {
    sv: `Regeln ${rule.id}: ${name} ska vara ett tal från ${minimum} till ${maximum}, inte ${show(value)}.`,
    en: `The rule ${rule.id}: ${name} must be a number from ${minimum} to ${maximum}, not ${show(value)}.`,
  };
}

function show(value: unknown): string {
  return typeof value === 'string' ? `”${value}”` : String(JSON.stringify(value) ?? value);
}

/**
 * Reads a rule setting of the command line, `lang-mening:error` or `lang-mening:warning,warning=30`, and checks
 * it.
 */
export function parseRuleArgument(
  argument: string,
  rules: readonly KnownRule[],
): { id: string; setting: RuleSetting } | { fault: Localised } {
  const match = /^([^:]+):([^,]+)((?:,[^,]*)*)$/u.exec(argument.trim());
  if (!match) {
    // With the sign that options take.
    const [, id = '', level = ''] = /^([^:=,]+)=([^:=,]+)$/u.exec(argument.trim()) ?? [];
    if ((ruleLevels as readonly string[]).includes(level)) {
      return {
        fault: {
          sv: `--rule ”${argument}” går inte att förstå. Menade du --rule ${id}:${level}?`,
          en: `--rule “${argument}” cannot be read. Did you mean --rule ${id}:${level}?`,
        },
      };
    }
    return {
      fault: {
        sv: `--rule ”${argument}” går inte att förstå. Skriv regel:nivå, till exempel --rule lang-mening:error eller --rule lang-mening:warning,warning=30`,
        en: `--rule “${argument}” cannot be read. Write rule:level, for example --rule lang-mening:error or --rule lang-mening:warning,warning=30`,
      },
    };
  }
  const id = match[1]!.trim();
  const level = match[2]!.trim();
  const unknown = checkRuleId(id, rules);
  if (unknown) return { fault: unknown };
  const options: Record<string, number> = {};
  for (const pair of match[3]!.split(',').slice(1)) {
    const [name = '', value = '', ...rest] = pair.split('=');
    if (rest.length > 0 || name.trim() === '' || !/^\s*-?\d+(?:[.]\d+)?\s*$/u.test(value)) {
      return {
        fault: {
          sv: `--rule ”${argument}”: ”${pair}” ska vara alternativ=tal, till exempel warning=30`,
          en: `--rule “${argument}”: “${pair}” must be option=number, for example warning=30`,
        },
      };
    }
    options[name.trim()] = Number(value);
  }
  const setting = Object.keys(options).length === 0 ? level : [level, options];
  const rule = rules.find((known) => known.id === id)!;
  const [fault] = checkRuleSetting(rule, setting);
  return fault ? { fault } : { id, setting: setting as RuleSetting };
}

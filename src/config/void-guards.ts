import { type DocumentType, documentTypes, isForType } from '../document-type/document-types.ts';
import type { Localised, RuleLevel } from '../rules/types.ts';
import type { KnownRule } from './rule-settings.ts';
import type { Configuration, Settings } from './types.ts';

/** A rule of `zeroTolerance` that can never fail a text, and where it stands. */
export interface VoidGuard {
  path: (string | number)[];
  message: Localised;
}

/**
 * Finds rules of `zeroTolerance` that never find anything, since they are off or do not run for the document type: whoever
 * wrote them believes that her texts are guarded. An override that turns off a rule for some texts is an exception that
 * somebody meant, and where one turns it on, it guards those.
 *
 * @param configuration With gates as they were read, so that paths lead to them.
 */
export function voidGuards(configuration: Configuration, rules: readonly KnownRule[]): VoidGuard[] {
  const { overrides = [] } = configuration;
  const isOn = (settings: Settings, id: string) => ![undefined, 'off'].includes(levelIn(settings, id));
  const found: VoidGuard[] = [];
  const look = (settings: Settings, path: (string | number)[]): void => {
    const { documentTypes: byType = {}, ...all } = settings.gates ?? {};
    const lists: [list: readonly string[] | false | undefined, path: string[], type?: DocumentType][] = [
      [all.zeroTolerance, []],
    ];
    for (const [type, own] of Object.entries(byType))
      lists.push([own.zeroTolerance, ['documentTypes', type], type as DocumentType]);
    for (const [list, where, type] of lists) {
      for (const [index, id] of (list || []).entries()) {
        const rule = rules.find((one) => one.id === id);
        if (rule === undefined) continue;
        const level = levelIn(settings, id) ?? levelIn(configuration, id) ?? rule.severity;
        const isOnElsewhere = overrides.some((other) => other !== settings && isOn(other, id));
        const message =
          level === 'off' && !isOnElsewhere
            ? offMessage(id)
            : type !== undefined && !isForType(rule, type)
              ? typeMessage(id, type)
              : undefined;
        if (message === undefined) continue;
        found.push({ path: [...path, 'gates', ...where, 'zeroTolerance', index], message });
      }
    }
  };
  look(configuration, []);
  for (const [index, override] of overrides.entries()) look(override, ['overrides', index]);
  return found;
}

function levelIn({ rules }: Settings, id: string): RuleLevel | undefined {
  const setting = rules !== undefined && Object.hasOwn(rules, id) ? rules[id] : undefined;
  return typeof setting === 'object' ? setting[0] : setting;
}

function offMessage(id: string): Localised {
  return {
    sv: `Regeln ${id} är avstängd, så zeroTolerance skyddar inte mot den. Sätt på den med rules: { ${id}: info }, eller ta bort den här.`,
    en: `The rule ${id} is off, so zeroTolerance does not guard against it. Turn it on with rules: { ${id}: info }, or take it away here.`,
  };
}

function typeMessage(id: string, type: DocumentType): Localised {
  return {
    sv: `Regeln ${id} gäller inte för ${documentTypes[type].sv}, så zeroTolerance skyddar inte mot den. Ta bort den här.`,
    en: `The rule ${id} does not hold for ${documentTypes[type].en}, so zeroTolerance does not guard against it. Take it away here.`,
  };
}

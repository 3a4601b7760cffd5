import { severities } from '../../rules/severity.ts';
import { qualities } from '../../rules/types.ts';
import { qualityNames } from '../../score/index.ts';
import type { FindingView, ReportData, RuleView, TextView } from '../types.ts';
import { reportWords } from '../words.ts';
import { element } from './dom.ts';

/** Lets people choose which findings of a text they see. */
export class FindingFilter {
  readonly root: HTMLElement;
  readonly #rules: Readonly<Record<string, RuleView>>;
  readonly #wanted = { severity: new Set<string>(severities), quality: new Set<string>(qualities), rule: '' };

  constructor({ language, rules }: ReportData, text: TextView, onChange: () => void) {
    this.#rules = rules;
    const words = reportWords[language];
    const titleOf = (rule: string) => rules[rule]?.title ?? rule;
    const box = (label: string, set: Set<string>, key: string, kind = '') => {
      const input = element('input', { type: 'checkbox', checked: true, 'data-filter': key });
      input.addEventListener('change', () => {
        if (input.checked) set.add(key);
        else set.delete(key);
        onChange();
      });
      return element('label', { class: `choice ${kind}` }, input, ` ${label}`);
    };
    const present = [...new Set(text.findings.map(({ ruleId }) => ruleId))].sort((a, b) =>
      titleOf(a).localeCompare(titleOf(b), language),
    );
    const id = `rule-${text.id}`;
    const select = element(
      'select',
      { id },
      element('option', { value: '' }, words.allRules),
      ...present.map((rule) => element('option', { value: rule }, titleOf(rule))),
    );
    select.addEventListener('change', () => {
      this.#wanted.rule = select.value;
      onChange();
    });
    this.root = element(
      'fieldset',
      { class: 'filters' },
      element('legend', {}, words.filter),
      element(
        'div',
        {},
        ...severities.map((severity) =>
          box(words.severityPlurals[severity], this.#wanted.severity, severity, `key ${severity}`),
        ),
      ),
      element(
        'div',
        {},
        ...qualities.map((quality) => box(qualityNames[quality][language], this.#wanted.quality, quality)),
      ),
      element('label', { for: id }, words.rule),
      select,
    );
  }

  /** Whether a finding is among the chosen ones. */
  passes({ severity, ruleId }: FindingView): boolean {
    const { severity: levels, quality, rule } = this.#wanted;
    return (
      levels.has(severity) &&
      quality.has(this.#rules[ruleId]?.quality ?? 'enkelt') &&
      (rule === '' || rule === ruleId)
    );
  }
}

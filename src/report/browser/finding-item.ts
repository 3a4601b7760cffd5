import type { ReportData, TextView } from '../types.ts';
import { reportWords } from '../words.ts';
import { element } from './dom.ts';

/** How many suggestions are told at most. */
const shownSuggestions = 4;

/**
 * A finding in the list beside its text.
 *
 * @param onShow Called when somebody wants to see it in the text.
 * @param onClose Called when somebody is done with it.
 */
export function findingItem(
  data: ReportData,
  text: TextView,
  index: number,
  onShow: () => void,
  onClose: () => void,
): HTMLLIElement {
  const words = reportWords[data.language];
  const finding = text.findings[index]!;
  const { severity, message, suggestions, ruleId, note, place } = finding;
  const offered = suggestions
    .filter((one) => one !== '' && !message.includes(one))
    .slice(0, shownSuggestions);
  const show = element('button', { type: 'button', class: 'show' }, words.showInText);
  show.addEventListener('click', onShow);
  const close = element('button', { type: 'button', class: 'close' }, words.closeFinding);
  close.addEventListener('click', onClose);
  return element(
    'li',
    { value: index + 1, 'data-item': index, tabindex: -1 },
    element(
      'p',
      { class: 'about' },
      element('span', { class: `badge ${severity}` }, words.severityNames[severity]),
      ` ${data.rules[ruleId]?.title ?? ruleId}`,
    ),
    ...(place === undefined || finding.block < 0 ? [] : [element('p', { class: 'aside' }, place)]),
    element('p', { id: `finding-${text.id}-${index}` }, message),
    ...(offered.length === 0
      ? []
      : [element('p', { class: 'plainer' }, `${words.suggestion}: ${offered.join(' / ')}`)]),
    element('details', {}, element('summary', {}, words.why), element('p', {}, data.notes[note] ?? '')),
    ...(finding.block >= 0 && finding.end > finding.start
      ? [show]
      : [element('p', { class: 'aside' }, words.wholeText)]),
    close,
  );
}

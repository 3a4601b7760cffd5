import { documentTypes } from '../../document-types.ts';
import { formatNumber } from '../../output/messages.ts';
import { qualities } from '../../rules/types.ts';
import { gradeName, qualityNames } from '../../score/index.ts';
import { type FindingView, type ReportData, statuses, type TextView } from '../types.ts';
import { type ReportWords, reportWords } from '../words.ts';
import { drawing, element } from './dom.ts';
import type { NoteBook } from './note-book.ts';
import { textBody } from './text-body.ts';

const severities = ['error', 'warning', 'info'] as const;

/** The view of one text. */
export class TextPage {
  readonly root: HTMLElement;
  readonly #data: ReportData;
  readonly #text: TextView;
  readonly #notes: NoteBook;
  readonly #words: ReportWords;
  /** The level of headings under the view's own. */
  readonly #below: 'h2' | 'h3';
  readonly #body: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #count: HTMLElement;
  readonly #wanted = { severity: new Set<string>(severities), quality: new Set<string>(qualities), rule: '' };
  #selected: number | undefined;

  /** @param level Of the view's own heading: 1 when it is shown alone, 2 among others. */
  constructor(data: ReportData, index: number, notes: NoteBook, level: 1 | 2 = 1) {
    this.#data = data;
    this.#text = data.texts[index]!;
    this.#notes = notes;
    this.#words = reportWords[data.language];
    this.#below = level === 1 ? 'h2' : 'h3';
    this.#body = element('div');
    this.#list = element('ol', { class: 'findings' });
    this.#count = element('p', { role: 'status', class: 'aside' });
    const { name, department, type } = this.#text;
    const kind = documentTypes[type][data.language];
    const heading = level === 1 ? 'h1' : 'h2';
    this.root = element(
      'article',
      { class: 'text', 'data-text': this.#text.id },
      this.#steps(index),
      element(heading, { tabindex: -1 }, name),
      element('p', { class: 'lead' }, [kind, department].filter((one) => one !== '').join(' · ')),
      this.#status(),
      element(
        'div',
        { class: 'summary' },
        this.#section(this.#words.score, this.#score()),
        this.#section(this.#words.figures, this.#figures()),
      ),
      this.#section(this.#words.lengths, this.#strip()),
      element(
        'div',
        { class: 'columns' },
        element(
          'section',
          { 'aria-label': this.#words.theText },
          element(this.#below, {}, this.#words.theText),
          this.#body,
        ),
        element(
          'section',
          { 'aria-label': this.#words.findings, class: 'side' },
          element(this.#below, {}, this.#words.findings),
          this.#filters(),
          this.#count,
          this.#list,
        ),
      ),
      this.#questions(),
    );
    this.#refresh();
  }

  #section(title: string, ...content: Node[]): HTMLElement {
    return element('section', { 'aria-label': title }, element(this.#below, {}, title), ...content);
  }

  #steps(index: number): HTMLElement {
    const { texts } = this.#data;
    const link = (text: TextView | undefined, words: string) =>
      text === undefined ? [] : [element('a', { href: `#text=${text.id}` }, words)];
    return element(
      'nav',
      { 'aria-label': this.#words.texts, class: 'steps' },
      element('a', { href: '#texter' }, this.#words.back),
      ...link(texts[index - 1], this.#words.previous),
      ...link(texts[index + 1], this.#words.next),
    );
  }

  #status(): HTMLElement {
    const { id } = this.#text;
    const now = this.#notes.status(id);
    return element(
      'fieldset',
      { class: 'status' },
      element('legend', {}, this.#words.status),
      ...statuses.map((status) => {
        const input = element('input', {
          type: 'radio',
          name: `status-${id}`,
          value: status,
          checked: status === now,
        });
        input.addEventListener('change', () => this.#notes.setStatus(id, status));
        return element('label', { class: 'choice' }, input, ` ${this.#words.statuses[status]}`);
      }),
    );
  }

  #score(): HTMLElement {
    const { score } = this.#text;
    const { language } = this.#data;
    if (score === null) return element('p', {}, this.#words.tooShort);
    const number = (value: number, decimals = 0) => formatNumber(value, language, decimals);
    return element(
      'div',
      {},
      element(
        'p',
        { class: 'total' },
        element('strong', {}, number(Math.round(score.total))),
        ` ${this.#words.of100} `,
        element('span', { class: `grade grade-${score.grade}` }, score.grade),
        ` ${gradeName(score.grade)[language]}`,
      ),
      element(
        'ul',
        { class: 'qualities' },
        ...qualities.map((quality) => {
          const value = score.qualities[quality];
          const parts = score.contributions.filter((part) => part.quality === quality && part.points >= 0.5);
          const name = qualityNames[quality][language];
          return element(
            'li',
            {},
            element('span', { class: 'quality' }, name),
            element('meter', {
              min: 0,
              max: 100,
              low: 55,
              high: 70,
              optimum: 100,
              value,
              'aria-label': name,
            }),
            element('span', { class: 'number' }, number(Math.round(value))),
            parts.length === 0
              ? element('p', { class: 'aside' }, this.#words.nothingPulls)
              : element(
                  'p',
                  { class: 'aside' },
                  `${this.#words.pullsDown}: `,
                  parts
                    .slice(0, 4)
                    .map((part) => `${part.name} (\u2212${number(part.points)})`)
                    .join(', '),
                ),
          );
        }),
      ),
    );
  }

  #figures(): HTMLElement {
    const words = this.#words;
    return element(
      'table',
      {},
      element('caption', { class: 'hidden' }, words.figures),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, words.figures),
          element('th', { scope: 'col', class: 'number' }, words.value),
          element('th', { scope: 'col', class: 'number' }, words.goal),
        ),
      ),
      element(
        'tbody',
        {},
        ...this.#text.figures.map(({ name, value, goal, over }) =>
          element(
            'tr',
            {},
            element('th', { scope: 'row' }, name),
            element(
              'td',
              { class: 'number' },
              value,
              ...(over ? [element('span', { class: 'over' }, ` ${words.over}`)] : []),
            ),
            element('td', { class: 'number' }, goal === undefined ? '–' : `≤\u00a0${goal}`),
          ),
        ),
      ),
    );
  }

  #strip(): HTMLElement {
    const words = this.#words;
    const { language, sentenceGoals } = this.#data;
    const goal = sentenceGoals[this.#text.type];
    const sentences = this.#text.blocks.flatMap((block, index) =>
      block.sentences.map((sentence) => ({
        ...sentence,
        block: index,
        text: block.text.slice(sentence.start, sentence.end),
      })),
    );
    if (sentences.length === 0) return element('p', {}, '–');
    const longest = sentences.reduce((most, sentence) => Math.max(most, sentence.words), 0);
    const height = 90;
    const step = Math.max(3, Math.min(24, 900 / sentences.length));
    const scale = (height - 10) / Math.max(longest, goal ?? 0, 20);
    const svg = drawing('svg', {
      viewBox: `0 0 ${Math.ceil(sentences.length * step)} ${height}`,
      width: Math.ceil(sentences.length * step),
      role: 'img',
      'aria-label': words.lengthsLabel(
        formatNumber(sentences.length, language),
        formatNumber(longest, language),
      ),
      class: 'strip',
      preserveAspectRatio: 'none',
    });
    for (const [index, sentence] of sentences.entries()) {
      const size = sentence.words * scale;
      const bar = drawing('rect', {
        x: index * step + 0.5,
        y: height - size,
        width: Math.max(1, step - 1),
        height: size,
        class:
          goal !== undefined && sentence.words > 1.5 * goal
            ? 'very-long'
            : goal !== undefined && sentence.words > goal
              ? 'long'
              : 'fine',
      });
      bar.append(drawing('title', {}, `${sentence.words}: ${sentence.text.slice(0, 80)}`));
      bar.addEventListener('click', () => this.#flash(this.#blockElement(sentence.block)));
      svg.append(bar);
    }
    if (goal !== undefined) {
      const y = height - goal * scale;
      svg.append(drawing('line', { x1: 0, x2: sentences.length * step, y1: y, y2: y, class: 'goal' }));
    }
    const ranked = sentences
      .map((sentence, index) => ({ ...sentence, number: index + 1 }))
      .sort((a, b) => b.words - a.words)
      .slice(0, 10);
    return element(
      'div',
      {},
      svg,
      element('p', { class: 'aside' }, words.lengthsHelp),
      element(
        'details',
        {},
        element('summary', {}, words.asTable),
        element(
          'table',
          {},
          element('caption', { class: 'hidden' }, words.lengths),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              element('th', { scope: 'col' }, words.sentence),
              element('th', { scope: 'col' }, words.beginning),
              element('th', { scope: 'col', class: 'number' }, words.wordsInSentence),
            ),
          ),
          element(
            'tbody',
            {},
            ...ranked.map(({ number, text, words: size }) =>
              element(
                'tr',
                {},
                element('td', {}, String(number)),
                element('th', { scope: 'row' }, text.length > 60 ? `${text.slice(0, 60)}…` : text),
                element('td', { class: 'number' }, formatNumber(size, language)),
              ),
            ),
          ),
        ),
      ),
    );
  }

  #filters(): HTMLElement {
    const { language, rules } = this.#data;
    const words = this.#words;
    const box = (label: string, set: Set<string>, key: string, kind = '') => {
      const input = element('input', { type: 'checkbox', checked: true, 'data-filter': key });
      input.addEventListener('change', () => {
        if (input.checked) set.add(key);
        else set.delete(key);
        this.#refresh();
      });
      return element('label', { class: `choice ${kind}` }, input, ` ${label}`);
    };
    const present = [...new Set(this.#text.findings.map(({ ruleId }) => ruleId))].sort((a, b) =>
      this.#title(a).localeCompare(this.#title(b), language),
    );
    const id = `rule-${this.#text.id}`;
    const select = element(
      'select',
      { id },
      element('option', { value: '' }, words.allRules),
      ...present.map((rule) => element('option', { value: rule }, rules[rule]?.title ?? rule)),
    );
    select.addEventListener('change', () => {
      this.#wanted.rule = select.value;
      this.#refresh();
    });
    return element(
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

  #title(rule: string): string {
    return this.#data.rules[rule]?.title ?? rule;
  }

  #passes({ severity, ruleId }: FindingView): boolean {
    const { severity: levels, quality, rule } = this.#wanted;
    return (
      levels.has(severity) &&
      quality.has(this.#data.rules[ruleId]?.quality ?? 'enkelt') &&
      (rule === '' || rule === ruleId)
    );
  }

  #refresh(): void {
    const { findings } = this.#text;
    const { language } = this.#data;
    const visible = new Set([...findings.keys()].filter((index) => this.#passes(findings[index]!)));
    this.#selected = undefined;
    this.#body.replaceChildren(textBody(this.#text, visible, (finding) => this.#select(finding, true)));
    this.#list.replaceChildren(...[...visible].map((index) => this.#findingItem(index)));
    this.#count.textContent =
      findings.length === 0
        ? this.#words.clean
        : this.#words.shownFindings(
            formatNumber(visible.size, language),
            formatNumber(findings.length, language),
          );
  }

  #findingItem(index: number): HTMLLIElement {
    const words = this.#words;
    const finding = this.#text.findings[index]!;
    const { severity, message, suggestions, ruleId, note, place } = finding;
    const offered = suggestions.filter((one) => one !== '' && !message.includes(one)).slice(0, 4);
    const show = element('button', { type: 'button', class: 'show' }, words.showInText);
    show.addEventListener('click', () => this.#select(index, false));
    const close = element('button', { type: 'button', class: 'close' }, words.closeFinding);
    close.addEventListener('click', () => this.#close());
    return element(
      'li',
      { value: index + 1, 'data-item': index, tabindex: -1 },
      element(
        'p',
        { class: 'about' },
        element('span', { class: `badge ${severity}` }, words.severityNames[severity]),
        ` ${this.#title(ruleId)}`,
      ),
      ...(place === undefined || finding.block < 0 ? [] : [element('p', { class: 'aside' }, place)]),
      element('p', { id: `finding-${this.#text.id}-${index}` }, message),
      ...(offered.length === 0
        ? []
        : [element('p', { class: 'plainer' }, `${words.suggestion}: ${offered.join(' / ')}`)]),
      element(
        'details',
        {},
        element('summary', {}, words.why),
        element('p', {}, this.#data.notes[note] ?? ''),
      ),
      ...(finding.block >= 0 && finding.end > finding.start
        ? [show]
        : [element('p', { class: 'aside' }, words.wholeText)]),
      close,
    );
  }

  /** @param fromText Whether to go from the text to the list, or back. */
  #select(index: number, fromText: boolean): void {
    this.#unselect();
    this.#selected = index;
    for (const mark of this.#marks(index)) mark.classList.add('selected');
    const item = this.#list.querySelector<HTMLElement>(`[data-item="${index}"]`);
    item?.classList.add('selected');
    const goal = fromText ? item : this.#marks(index)[0];
    goal?.focus({ preventScroll: true });
    goal?.scrollIntoView({ block: fromText ? 'nearest' : 'center', behavior: motion() });
  }

  #close(): void {
    const index = this.#selected;
    this.#unselect();
    if (index !== undefined) this.#marks(index)[0]?.focus();
  }

  #unselect(): void {
    for (const one of this.root.querySelectorAll('.selected')) one.classList.remove('selected');
    this.#selected = undefined;
  }

  #marks(index: number): HTMLElement[] {
    return [...this.#body.querySelectorAll<HTMLElement>(`[data-finding="${index}"]`)];
  }

  #blockElement(index: number): HTMLElement | null {
    return this.#body.querySelector<HTMLElement>(`[data-block="${index}"]`);
  }

  #flash(block: HTMLElement | null): void {
    block?.scrollIntoView({ block: 'center', behavior: motion() });
    block?.classList.add('flash');
    setTimeout(() => block?.classList.remove('flash'), 2000);
  }

  #questions(): HTMLElement {
    const words = this.#words;
    const { id, type } = this.#text;
    const saved = this.#notes.of(id);
    const list = element('ol', { class: 'questions' });
    for (const [index, question] of (this.#data.questions[type] ?? []).entries()) {
      const field = `answer-${id}-${index}`;
      const area = element('textarea', { id: field, rows: 2 });
      area.value = saved.questions?.[question] ?? '';
      area.addEventListener('input', () => this.#notes.setAnswer(id, question, area.value));
      list.append(element('li', {}, element('label', { for: field }, question), area));
    }
    const field = `note-${id}`;
    const note = element('textarea', { id: field, rows: 4 });
    note.value = saved.note ?? '';
    note.addEventListener('input', () => this.#notes.setNote(id, note.value));
    return element(
      'section',
      { 'aria-label': words.questions, class: 'review' },
      element(this.#below, {}, words.questions),
      element('p', {}, words.questionsHelp),
      list,
      element('label', { for: field }, words.note),
      note,
      element('p', { class: 'aside' }, words.notesHelp),
    );
  }
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

import { documentTypes } from '../../document-type/document-types.ts';
import { formatNumber } from '../../output/messages.ts';
import { textLink } from '../text-link.ts';
import type { ReportData, TextView } from '../types.ts';
import { type ReportWords, reportWords } from '../words.ts';
import { element } from './dom.ts';
import { figureTable } from './figure-table.ts';
import { FindingFilter } from './finding-filter.ts';
import { findingItem } from './finding-item.ts';
import type { NoteBook } from './note-book.ts';
import { questionForm, statusChoice } from './review-form.ts';
import { scoreView } from './score-view.ts';
import { sentenceLengths } from './sentence-lengths.ts';
import { textBody } from './text-body.ts';

/** The view of one text. */
export class TextPage {
  readonly root: HTMLElement;
  readonly #data: ReportData;
  readonly #text: TextView;
  readonly #words: ReportWords;
  /** The level of headings under the view's own. */
  readonly #below: 'h2' | 'h3';
  readonly #body: HTMLElement;
  readonly #list: HTMLOListElement;
  readonly #count: HTMLElement;
  readonly #filter: FindingFilter;
  #selected: number | undefined;

  /** @param level Of the view's own heading: 1 when it is shown alone, 2 among others. */
  constructor(data: ReportData, index: number, notes: NoteBook, level: 1 | 2 = 1) {
    this.#data = data;
    this.#text = data.texts[index]!;
    this.#words = reportWords[data.language];
    this.#below = level === 1 ? 'h2' : 'h3';
    this.#body = element('div');
    this.#list = element('ol', { class: 'findings' });
    this.#count = element('p', { role: 'status', class: 'aside' });
    this.#filter = new FindingFilter(data, this.#text, () => this.#refresh());
    const { name, department, type } = this.#text;
    const kind = documentTypes[type][data.language];
    const heading = level === 1 ? 'h1' : 'h2';
    this.root = element(
      'article',
      { class: 'text', 'data-text': this.#text.id },
      this.#steps(index),
      element(heading, { tabindex: -1 }, name),
      element('p', { class: 'lead' }, [kind, department].filter((one) => one !== '').join(' · ')),
      statusChoice(this.#text, notes, this.#words),
      element(
        'div',
        { class: 'summary' },
        this.#section(this.#words.score, scoreView(this.#text, data.language)),
        this.#section(this.#words.figures, figureTable(this.#text, this.#words)),
      ),
      this.#section(
        this.#words.lengths,
        sentenceLengths(this.#text, data.sentenceGoals[type], data.language, (block) => this.#flash(block)),
      ),
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
          this.#filter.root,
          this.#count,
          this.#list,
        ),
      ),
      questionForm(this.#text, data.questions[type] ?? [], notes, this.#words, this.#below),
    );
    this.#refresh();
  }

  #section(title: string, ...content: Node[]): HTMLElement {
    return element('section', { 'aria-label': title }, element(this.#below, {}, title), ...content);
  }

  #steps(index: number): HTMLElement {
    const { texts } = this.#data;
    const link = (text: TextView | undefined, words: string) =>
      text === undefined ? [] : [element('a', { href: textLink(text) }, words)];
    return element(
      'nav',
      { 'aria-label': this.#words.texts, class: 'steps' },
      element('a', { href: '#texter' }, this.#words.back),
      ...link(texts[index - 1], this.#words.previous),
      ...link(texts[index + 1], this.#words.next),
    );
  }

  #refresh(): void {
    const { findings } = this.#text;
    const { language } = this.#data;
    const visible = new Set([...findings.keys()].filter((index) => this.#filter.passes(findings[index]!)));
    this.#selected = undefined;
    this.#body.replaceChildren(textBody(this.#text, visible, (finding) => this.#select(finding, true)));
    this.#list.replaceChildren(
      ...[...visible].map((index) =>
        findingItem(
          this.#data,
          this.#text,
          index,
          () => this.#select(index, false),
          () => this.#close(),
        ),
      ),
    );
    this.#count.textContent =
      findings.length === 0
        ? this.#words.clean
        : this.#words.shownFindings(
            formatNumber(visible.size, language),
            formatNumber(findings.length, language),
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

  #flash(index: number): void {
    const block = this.#body.querySelector<HTMLElement>(`[data-block="${index}"]`);
    block?.scrollIntoView({ block: 'center', behavior: motion() });
    block?.classList.add('flash');
    setTimeout(() => block?.classList.remove('flash'), 2000);
  }
}

function motion(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}

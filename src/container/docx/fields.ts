/** The fields that are open at a place of a document, such as a table of contents or a page number. */
export class OpenFields {
  readonly #open: { code: string; inCode: boolean; isContents: boolean }[] = [];
  /** Counted, since a hostile document opens fields without end. */
  #codes = 0;
  #contents = 0;

  /** True where the code of some field stands, which no reader sees. */
  get inCode(): boolean {
    return this.#codes > 0;
  }

  /** True in a table of contents. */
  get inContents(): boolean {
    return this.#contents > 0;
  }

  /** @param type `w:fldCharType`. */
  mark(type: string | undefined): void {
    if (type === 'begin') {
      this.#open.push({ code: '', inCode: true, isContents: false });
      this.#codes++;
    } else if (type === 'separate') {
      const field = this.#open.at(-1);
      if (!field?.inCode) return;
      field.inCode = false;
      this.#codes--;
      field.isContents = /^\s*TOC\b/u.test(field.code);
      if (field.isContents) this.#contents++;
    } else if (type === 'end') {
      const field = this.#open.pop();
      if (field?.inCode) this.#codes--;
      if (field?.isContents) this.#contents--;
    }
  }

  addCode(text: string): void {
    const field = this.#open.at(-1);
    if (field?.inCode) field.code += text;
  }
}

import { limits, tooLarge } from '../limits.ts';
import { CellPlaces } from './cell-places.ts';
import { Characters } from './characters.ts';
import { characterOf, isSkipped, lookOf, plainLook, plainProperties, propertiesOf } from './control-words.ts';
import type { RtfLook, RtfParagraph, RtfProperties } from './story.ts';
import { StyleSheet } from './style-sheet.ts';
import { rtfTokens } from './tokens.ts';

/** What the text of a group is for. */
type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'listText' | 'fieldCode';

/** What holds inside a group. */
interface State {
  destination: Destination;
  look: RtfLook;
  properties: RtfProperties;
  /** How many characters stand for a `\u` in programs that know none. */
  fallback: number;
  /** True right after `\*`: a destination that may be unknown. */
  isOptional: boolean;
  /** What ends with the group. */
  onClose: (() => void) | undefined;
}

export interface RtfDocument {
  paragraphs: RtfParagraph[];
  styles: StyleSheet;
}

/** Reads the paragraphs of an RTF file with what their formatting says. */
export function parseRtf(bytes: Uint8Array): RtfDocument {
  const parser = new RtfParser();
  for (const token of rtfTokens(bytes)) {
    switch (token.kind) {
      case 'open':
        parser.open();
        break;
      case 'close':
        parser.close();
        break;
      case 'control':
        parser.control(token.word, token.value);
        break;
      case 'byte':
        parser.byte(token.value);
        break;
      default:
        for (let at = 0; at < token.text.length; at++) parser.byte(token.text.charCodeAt(at));
    }
  }
  return parser.finish();
}

class RtfParser {
  readonly #characters = new Characters();
  readonly #styles = new StyleSheet();
  readonly #cells = new CellPlaces();
  readonly #stack: State[] = [];
  #state: State = {
    destination: 'text',
    look: plainLook,
    properties: plainProperties,
    fallback: 1,
    isOptional: false,
    onClose: undefined,
  };
  #story: RtfParagraph[] = [];
  #paragraph = newParagraph();
  #bytes: number[] = [];
  /** Characters that still stand for the last `\u`. */
  #toSkip = 0;
  #fontNumber = 0;
  #defaultFont: number | undefined;
  #fieldCode = '';
  #href: string | undefined;
  #isContents = false;
  #isEndnote = false;
  #length = 0;

  open(): void {
    this.#flush();
    if (this.#stack.length > limits.depth) throw tooLarge();
    this.#stack.push(this.#state);
    this.#state = { ...this.#state, isOptional: false, onClose: undefined };
    this.#toSkip = 0;
  }

  close(): void {
    this.#flush();
    // Once: the state outside of all groups stays when a damaged file closes more than it has opened.
    this.#finishOpen();
    const outside = this.#stack.pop();
    if (outside !== undefined) this.#state = outside;
    this.#toSkip = 0;
  }

  finish(): RtfDocument {
    this.#flush();
    this.#endParagraph(false);
    return { paragraphs: this.#story, styles: this.#styles };
  }

  byte(value: number): void {
    if (this.#toSkip > 0) {
      this.#toSkip--;
      return;
    }
    this.#bytes.push(value);
  }

  control(word: string, value: number | undefined): void {
    if (word === 'u' && value !== undefined) {
      this.#flush();
      this.#add(String.fromCharCode(value < 0 ? value + 0x10000 : value & 0xffff));
      this.#toSkip = this.#state.fallback;
      return;
    }
    if (this.#toSkip > 0 && (characterOf(word) !== undefined || word === "'")) {
      this.#toSkip--;
      return;
    }
    this.#toSkip = 0;
    this.#flush();
    const { isOptional } = this.#state;
    this.#state.isOptional = false;
    if (word === '*') this.#state.isOptional = true;
    else if (!this.#startDestination(word, value, isOptional)) this.#apply(word, value);
  }

  // --- Destinations ---------------------------------------------------------------------------------------

  #startDestination(word: string, value: number | undefined, isOptional: boolean): boolean {
    const state = this.#state;
    if (state.destination === 'skip') return true;
    switch (word) {
      case 'fonttbl':
        state.destination = 'fonts';
        return true;
      case 'stylesheet':
        state.destination = 'styles';
        return true;
      case 'listtext':
      case 'pntext':
        state.destination = 'listText';
        return true;
      case 'fldinst':
        state.destination = 'fieldCode';
        this.#fieldCode = '';
        this.#endWithGroup(() => this.#readFieldCode());
        return true;
      case 'field': {
        this.#finishOpen();
        const outside = { href: this.#href, isContents: this.#isContents };
        this.#endWithGroup(() => {
          this.#href = outside.href;
          this.#isContents = outside.isContents;
        });
        return true;
      }
      case 'fldrslt':
        return true;
      case 'footnote':
        this.#startStory((paragraphs, outside) => {
          outside.notes.push({ kind: this.#isEndnote ? 'endnote' : 'footnote', paragraphs });
          this.#isEndnote = false;
        });
        return true;
      case 'ftnalt':
        this.#isEndnote = true;
        return true;
      case 'shptxt':
      case 'dptxbxtext':
        this.#startStory((paragraphs, outside) => {
          outside.boxes.push(paragraphs);
        });
        return true;
      // Shapes are told in two ways: this is the one that holds their text.
      case 'shpinst':
      case 'do':
        return true;
    }
    if (state.destination === 'styles') {
      this.#readStyle(word, value);
      return true;
    }
    if (isSkipped(word, isOptional)) {
      state.destination = 'skip';
      return true;
    }
    return false;
  }

  /** Notes and text boxes are texts of their own. */
  #startStory(finish: (paragraphs: RtfParagraph[], outside: RtfParagraph) => void): void {
    this.#finishOpen();
    const outside = {
      story: this.#story,
      paragraph: this.#paragraph,
      href: this.#href,
    };
    const backToCell = this.#cells.leave();
    this.#story = [];
    this.#paragraph = newParagraph();
    this.#href = undefined;
    this.#state.properties = plainProperties;
    this.#state.destination = 'text';
    this.#endWithGroup(() => {
      this.#endParagraph(false);
      const paragraphs = this.#story;
      this.#story = outside.story;
      this.#paragraph = outside.paragraph;
      this.#href = outside.href;
      backToCell();
      finish(paragraphs, outside.paragraph);
    });
  }

  /** What begins in the middle of a group ends what began in it before: a second box of a group, say. */
  #endWithGroup(onClose: () => void): void {
    this.#finishOpen();
    this.#state.onClose = onClose;
  }

  #finishOpen(): void {
    const { onClose } = this.#state;
    this.#state.onClose = undefined;
    onClose?.();
  }

  #readFieldCode(): void {
    const code = this.#fieldCode.trim();
    const link = /^HYPERLINK\s+(?:\\l\s+)?"([^"]*)"/iu.exec(code);
    if (link !== null) this.#href = link[1]!;
    if (/^TOC\b/iu.test(code)) this.#isContents = true;
    // The box to tick is drawn, and no character stands for it.
    if (/^FORMCHECKBOX\b/iu.test(code)) {
      this.#state.destination = 'text';
      this.#add('☐');
    }
  }

  #readStyle(word: string, value: number | undefined): void {
    if (word === 's') {
      this.#finishOpen();
      const style = this.#styles.open(value ?? 0);
      this.#endWithGroup(() => this.#styles.close(style));
    } else if (word === 'cs' || word === 'ds' || word === 'ts') this.#state.destination = 'skip';
    else this.#styles.read(word, value);
  }

  // --- Formatting -----------------------------------------------------------------------------------------

  #apply(word: string, value: number | undefined): void {
    const isOn = value !== 0;
    const number = value ?? 0;
    const { destination } = this.#state;
    if (destination === 'fonts') {
      if (word === 'f') this.#fontNumber = number;
      else if (word === 'fcharset') this.#characters.setFont(this.#fontNumber, number);
      return;
    }
    const text = characterOf(word);
    if (text !== undefined) {
      this.#add(text);
      return;
    }
    switch (word) {
      case 'ansicpg':
        this.#characters.setCodePage(number);
        break;
      case 'mac':
        this.#characters.setCodePage(10000);
        break;
      case 'deff':
        this.#defaultFont = number;
        break;
      case 'uc':
        this.#state.fallback = Math.min(8, Math.max(0, number));
        break;
      case 'par':
      case 'sect':
      case '\n':
      case '\r':
        this.#endParagraph(true);
        break;
      case 'cell':
      case 'nestcell':
        this.#endCell(word === 'cell');
        break;
      case 'row':
        this.#cells.endRow();
        break;
      case 'pard':
        this.#state.properties = plainProperties;
        break;
      case 'plain':
        this.#state.look = plainLook;
        break;
      default:
        this.#applyProperty(word, number, isOn);
    }
  }

  #applyProperty(word: string, number: number, isOn: boolean): void {
    const look = lookOf(word, number, isOn);
    if (look !== undefined) this.#state.look = { ...this.#state.look, ...look };
    const properties = propertiesOf(word, number);
    if (properties !== undefined) this.#state.properties = { ...this.#state.properties, ...properties };
  }

  // --- Text -----------------------------------------------------------------------------------------------

  #flush(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    const { destination, look } = this.#state;
    if (destination === 'skip' || destination === 'fonts') return;
    this.#add(this.#characters.decode(bytes, look.font ?? this.#defaultFont));
  }

  #add(text: string): void {
    const { destination, look } = this.#state;
    switch (destination) {
      case 'styles':
        this.#styles.addName(text);
        return;
      case 'listText':
        if (this.#paragraph.listText.length < 40) this.#paragraph.listText += text;
        return;
      case 'fieldCode':
        if (this.#fieldCode.length < 4000) this.#fieldCode += text;
        return;
      case 'text':
        break;
      default:
        return;
    }
    if (look.hidden || look.deleted) return;
    this.#length += text.length;
    if (this.#length > limits.textLength) throw tooLarge();
    if (this.#isContents) this.#paragraph.isContents = true;
    const last = this.#paragraph.runs.at(-1);
    if (last !== undefined && last.look === look && last.href === this.#href) last.text += text;
    else this.#paragraph.runs.push({ text, look, ...(this.#href === undefined ? {} : { href: this.#href }) });
  }

  #endParagraph(isMarked: boolean): void {
    const paragraph = this.#paragraph;
    this.#paragraph = newParagraph();
    if (
      !isMarked &&
      paragraph.runs.length === 0 &&
      paragraph.boxes.length === 0 &&
      paragraph.notes.length === 0
    )
      return;
    paragraph.properties = this.#state.properties;
    const cell = this.#cells.next(paragraph.properties.inTable);
    if (cell !== undefined) paragraph.cell = cell;
    this.#story.push(paragraph);
  }

  #endCell(isOuter: boolean): void {
    this.#state.properties = { ...this.#state.properties, inTable: true };
    this.#endParagraph(true);
    if (isOuter) this.#cells.endCell();
  }
}

function newParagraph(): RtfParagraph {
  return { runs: [], properties: plainProperties, listText: '', notes: [], boxes: [], isContents: false };
}

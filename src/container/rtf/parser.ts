import { limits, tooLarge } from '../limits.ts';
import { type NamedStyle, styleNamed } from '../style-names.ts';
import { Characters } from './characters.ts';
import type { RtfLook, RtfParagraph, RtfProperties } from './story.ts';
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

/** A style of the style sheet while it is read. */
interface OpenStyle {
  number: number;
  name: string;
  outline: number | undefined;
  basedOn: number | undefined;
}

export interface RtfStyle extends NamedStyle {
  basedOn?: number;
}

export interface RtfDocument {
  paragraphs: RtfParagraph[];
  styles: ReadonlyMap<number, RtfStyle>;
}

/** Destinations that hold no text of the document. */
const skipped = new Set(
  `annotation atnauthor atndate atnicn atnid atnparent atnref atntime atrfend atrfstart author background bkmkend
  bkmkstart buptim colortbl comment company creatim datafield datastore defchp defpap docvar doccomm factoidname
  falt filetbl footer footerf footerl footerr ftncn ftnsep ftnsepc aftncn aftnsep aftnsepc generator header headerf
  headerl headerr info keywords latentstyles listoverridetable listpicture listtable manager mmathPr nextfile
  nonshppict objdata objclass objname operator panose passwordhash pgdsctbl pict printim private pgptbl revtbl revtim
  rsidtbl rxe shprslt sn sp subject sv tc template themedata colorschememapping title txe ud userprops wgrffmtfilter
  xe xmlnstbl xform mhtmltag htmltag pn`
    .trim()
    .split(/\s+/u),
);

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  enspace: '\u2002',
  emspace: '\u2003',
  qmspace: '\u2005',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
};

const plainLook: RtfLook = {
  bold: false,
  italic: false,
  hidden: false,
  deleted: false,
  size: 24,
  font: undefined,
  language: undefined,
};

const plainProperties: RtfProperties = {
  style: undefined,
  outline: undefined,
  level: 0,
  list: undefined,
  before: 0,
  after: 0,
  inTable: false,
};

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
  readonly #styles = new Map<number, RtfStyle>();
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
  #style: OpenStyle | undefined;
  #defaultFont: number | undefined;
  #fieldCode = '';
  #href: string | undefined;
  #isContents = false;
  #isEndnote = false;
  #tables = 0;
  #row = 0;
  #column = 0;
  #wasInTable = false;
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
    if (this.#toSkip > 0 && (characters[word] !== undefined || word === "'")) {
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
    if (state.destination === 'styles') return this.#readStyle(word, value);
    if (skipped.has(word) || (isOptional && !knownOptional.has(word))) {
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
      wasInTable: this.#wasInTable,
      href: this.#href,
      row: this.#row,
      column: this.#column,
    };
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
      this.#wasInTable = outside.wasInTable;
      this.#href = outside.href;
      this.#row = outside.row;
      this.#column = outside.column;
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
  }

  #readStyle(word: string, value: number | undefined): boolean {
    if (word === 's' || word === 'cs' || word === 'ds' || word === 'ts') {
      if (word === 's') {
        const style: OpenStyle = { number: value ?? 0, name: '', outline: undefined, basedOn: undefined };
        this.#endWithGroup(() => this.#addStyle(style));
        this.#style = style;
      } else this.#state.destination = 'skip';
    } else if (word === 'sbasedon') {
      if (this.#style !== undefined && value !== undefined) this.#style.basedOn = value;
    } else if (word === 'outlinelevel' && this.#style !== undefined) this.#style.outline = value;
    return true;
  }

  #addStyle({ number, name, outline, basedOn }: OpenStyle): void {
    const style: RtfStyle = { ...styleNamed([name.split(/[;,]/u, 1)[0]!]) };
    if (outline !== undefined && outline < 9) style.headingLevel = Math.min(6, outline + 1);
    if (basedOn !== undefined && basedOn !== number) style.basedOn = basedOn;
    this.#styles.set(number, style);
    this.#style = undefined;
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
    const text = Object.hasOwn(characters, word) ? characters[word] : undefined;
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
        this.#column = 0;
        this.#row++;
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
    const look = looks[word]?.(number, isOn);
    if (look !== undefined) this.#state.look = { ...this.#state.look, ...look };
    const properties = paragraphProperties[word]?.(number);
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
        if (this.#style !== undefined && this.#style.name.length < 200) this.#style.name += text;
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
    const { inTable } = paragraph.properties;
    if (inTable) {
      if (!this.#wasInTable) this.#startTable();
      paragraph.cell = { table: this.#tables, row: this.#row + 1, column: this.#column + 1 };
    }
    this.#wasInTable = inTable;
    this.#story.push(paragraph);
  }

  #startTable(): void {
    this.#tables++;
    this.#row = 0;
    this.#column = 0;
    this.#wasInTable = true;
  }

  #endCell(isOuter: boolean): void {
    this.#state.properties = { ...this.#state.properties, inTable: true };
    this.#endParagraph(true);
    if (isOuter) this.#column++;
  }
}

/** Optional destinations with text of the document in them. */
const knownOptional = new Set(['shpinst', 'do', 'fldinst', 'pnseclvl', 'cs', 'bkmkstart', 'upr']);

const looks: Readonly<Record<string, (number: number, isOn: boolean) => Partial<RtfLook>>> = {
  b: (_, isOn) => ({ bold: isOn }),
  i: (_, isOn) => ({ italic: isOn }),
  v: (_, isOn) => ({ hidden: isOn }),
  deleted: (_, isOn) => ({ deleted: isOn }),
  fs: (number) => ({ size: number }),
  f: (number) => ({ font: number }),
  lang: (number) => ({ language: number }),
};

const paragraphProperties: Readonly<Record<string, (number: number) => Partial<RtfProperties>>> = {
  s: (number) => ({ style: number }),
  outlinelevel: (number) => ({ outline: number }),
  ilvl: (number) => ({ level: Math.min(8, Math.max(0, number)) }),
  ls: (number) => ({ list: number }),
  sb: (number) => ({ before: number }),
  sa: (number) => ({ after: number }),
  intbl: () => ({ inTable: true }),
};

function newParagraph(): RtfParagraph {
  return { runs: [], properties: plainProperties, listText: '', notes: [], boxes: [], isContents: false };
}

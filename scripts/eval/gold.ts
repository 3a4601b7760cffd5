/** A sentence of a gold standard: its text and the forms of its tokens, in order. */
export interface GoldSentence {
  text: string;
  /** Empty where the gold standard has no tokens. */
  forms: string[];
}

/** A run of text that the splitter sees as one block. */
export interface GoldBlock {
  sentences: GoldSentence[];
}

/** Reads CoNLL-U into blocks: each `# newdoc` or `# newpar` begins one. */
export function readConllu(source: string): GoldBlock[] {
  const blocks: GoldBlock[] = [];
  let begins = true;
  let text: string | undefined;
  let forms: string[] = [];
  let rebuilt = '';
  let multiword = 0;
  const flush = (): void => {
    if (forms.length > 0) {
      if (begins || blocks.length === 0) blocks.push({ sentences: [] });
      blocks.at(-1)!.sentences.push({ text: text ?? rebuilt.trim(), forms });
      begins = false;
    }
    text = undefined;
    forms = [];
    rebuilt = '';
    multiword = 0;
  };
  for (const line of source.split(/\r?\n/u)) {
    if (line === '') flush();
    else if (/^# new(?:doc|par)\b/u.test(line)) begins = true;
    else if (line.startsWith('# text = ')) text = line.slice('# text = '.length).trim();
    else if (/^\d/u.test(line)) {
      const columns = line.split('\t');
      const [id = '', form = ''] = columns;
      if (id.includes('.')) continue;
      const range = /^\d+-(\d+)$/u.exec(id);
      if (range === null && Number(id) <= multiword) continue;
      if (range !== null) multiword = Number(range[1]);
      forms.push(form);
      rebuilt += form + (/(?:^|\|)SpaceAfter=No(?:\||$)/u.test(columns[9] ?? '') ? '' : ' ');
    }
  }
  flush();
  return blocks;
}

/** Reads lines of sentences with `|` at each boundary: one line is one block. */
export function readBars(source: string): GoldBlock[] {
  const blocks: GoldBlock[] = [];
  for (const line of source.split(/\r?\n/u)) {
    if (line.trim() === '' || line.startsWith('# ')) continue;
    blocks.push({ sentences: line.split('|').map((part) => ({ text: part.trim(), forms: [] })) });
  }
  return blocks;
}

/**
 * Gives sentences that end without a stop (. ! ? … with closing quotes or brackets) the end of a block.
 *
 * They are headings, labels, and lead-ins to a list or a quotation that stands on lines of its own: layout
 * ends them in print, and no mark in the running text does. A colon ends no Swedish sentence.
 */
export function splitFragments(blocks: readonly GoldBlock[]): GoldBlock[] {
  const result: GoldBlock[] = [];
  for (const block of blocks) {
    let current: GoldBlock = { sentences: [] };
    for (const sentence of block.sentences) {
      current.sentences.push(sentence);
      if (/[.!?…]["'”’»)\]]*$/u.test(sentence.text.replace(/\s+/gu, ''))) continue;
      result.push(current);
      current = { sentences: [] };
    }
    if (current.sentences.length > 0) result.push(current);
  }
  return result;
}

/** One token of a CoNLL-U file, with the columns that the tagger uses. */
export interface GoldToken {
  form: string;
  lemma: string;
  upos: string;
  xpos: string;
  feats: string;
  head: number;
  deprel: string;
  spaceAfter: boolean;
}

export interface GoldSentence {
  id: string;
  /** Document id, carried on from the last `# newdoc`; empty where the file names none. */
  document: string;
  tokens: GoldToken[];
}

/** Reads sentences; multiword ranges and empty nodes are left out. */
export function readConllu(text: string): GoldSentence[] {
  const sentences: GoldSentence[] = [];
  let tokens: GoldToken[] = [];
  let id = '';
  let document = '';
  const flush = () => {
    if (tokens.length > 0) sentences.push({ id, document, tokens });
    tokens = [];
  };
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '') flush();
    else if (line.startsWith('#')) {
      const comment = /^#\s*(newdoc id|sent_id)\s*=\s*(.*)$/.exec(line);
      if (comment?.[1] === 'newdoc id') document = comment[2]!;
      else if (comment) id = comment[2]!;
    } else {
      const columns = line.split('\t');
      if (!/^\d+$/.test(columns[0]!)) continue;
      tokens.push({
        form: columns[1]!,
        lemma: columns[2]!,
        upos: columns[3]!,
        xpos: columns[4]!,
        feats: columns[5]!,
        head: Number(columns[6]) || 0,
        deprel: columns[7] ?? '_',
        spaceAfter: !/SpaceAfter=No/.test(columns[9] ?? ''),
      });
    }
  }
  flush();
  return sentences;
}

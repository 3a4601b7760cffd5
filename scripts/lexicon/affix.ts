/** Reads a Hunspell affix file (hunspell(5)) as far as dictionary-sv uses the format, and refuses the rest. */

/** One suffix rule: takes `strip` from the end of a stem that matches `condition` and adds `add`. */
export interface Suffix {
  flag: string;
  strip: string;
  add: string;
  /** What the end of the stem must look like; undefined for any stem. */
  condition: RegExp | undefined;
  /** Continuation flags of the form. */
  flags: string;
}

export interface AffixFile {
  suffixes: Map<string, Suffix[]>;
  /** REP pairs that apply anywhere in a word (not anchored), as CHECKCOMPOUNDREP uses them. */
  replacements: [string, string][];
  /** COMPOUNDRULE patterns. */
  compoundRules: string[];
  forbiddenWord: string;
  needAffix: string;
  compoundBegin: string;
  compoundMiddle: string;
  compoundEnd: string;
  compoundPermit: string;
  onlyInCompound: string;
  forceUpperCase: string;
  noSuggest: string;
}

// Options that change which words are right and that this compiler does not implement.
const unsupported = new Set(
  (
    'PFX COMPOUNDFLAG COMPOUNDFORBIDFLAG COMPOUNDMORESUFFIXES COMPOUNDROOT COMPOUNDWORDMAX COMPOUNDSYLLABLE ' +
    'CHECKCOMPOUNDPATTERN CHECKCOMPOUNDCASE CIRCUMFIX COMPLEXPREFIXES IGNORE KEEPCASE ICONV CHECKSHARPS ' +
    'SYLLABLENUM FLAG AF AM'
  ).split(' '),
);

/** @throws Error when the file uses an option that would change verdicts and is not implemented. */
export function parseAffix(text: string): AffixFile {
  const result: AffixFile = {
    suffixes: new Map(),
    replacements: [],
    compoundRules: [],
    forbiddenWord: '',
    needAffix: '',
    compoundBegin: '',
    compoundMiddle: '',
    compoundEnd: '',
    compoundPermit: '',
    onlyInCompound: '',
    forceUpperCase: '',
    noSuggest: '',
  };
  const single: Record<string, (value: string) => void> = {
    FORBIDDENWORD: (value) => {
      result.forbiddenWord = value;
    },
    NEEDAFFIX: (value) => {
      result.needAffix = value;
    },
    COMPOUNDBEGIN: (value) => {
      result.compoundBegin = value;
    },
    COMPOUNDMIDDLE: (value) => {
      result.compoundMiddle = value;
    },
    COMPOUNDEND: (value) => {
      result.compoundEnd = value;
    },
    COMPOUNDPERMITFLAG: (value) => {
      result.compoundPermit = value;
    },
    ONLYINCOMPOUND: (value) => {
      result.onlyInCompound = value;
    },
    FORCEUCASE: (value) => {
      result.forceUpperCase = value;
    },
    NOSUGGEST: (value) => {
      result.noSuggest = value;
    },
  };
  for (const line of text.split(/\r?\n/)) {
    const [option = '', ...fields] = line.trim().split(/\s+/);
    if (unsupported.has(option)) throw new Error(`The affix option ${option} is not implemented`);
    if (option === 'SFX') addSuffix(result.suffixes, fields);
    else if (option === 'REP' && fields.length === 2 && !/[\^$]/.test(fields[0]!)) {
      result.replacements.push([fields[0]!, fields[1]!.replaceAll('_', ' ')]);
    } else if (option === 'COMPOUNDRULE') result.compoundRules.push(fields[0]!);
    else if (option in single) single[option]!(fields[0]!);
  }
  // The first COMPOUNDRULE line is the count of the others.
  result.compoundRules.shift();
  return result;
}

function addSuffix(suffixes: Map<string, Suffix[]>, fields: string[]): void {
  const [flag = '', strip = '', added = '', condition = '.'] = fields;
  if (fields.length < 4) {
    suffixes.set(flag, suffixes.get(flag) ?? []);
    return;
  }
  const [add = '', flags = ''] = added.split('/');
  suffixes.get(flag)!.push({
    flag,
    strip: strip === '0' ? '' : strip,
    add: add === '0' ? '' : add,
    condition: condition === '.' ? undefined : new RegExp(`(?:${condition})$`, 'u'),
    flags,
  });
}

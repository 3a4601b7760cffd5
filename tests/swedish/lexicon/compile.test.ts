import { describe, expect, it } from 'vitest';
import { parseAffix } from '../../../scripts/lexicon/affix.ts';
import { packLexicon, type Row } from '../../../scripts/lexicon/dawg.ts';
import { expand, parseDictionary } from '../../../scripts/lexicon/expand.ts';
import { Flag, frequencyClass } from '../../../src/swedish/lexicon/format.ts';
import { loadLexicon } from '../../../src/swedish/lexicon/lexicon.ts';

const affixText = `
FORBIDDENWORD %
NEEDAFFIX ¤
COMPOUNDPERMITFLAG W
COMPOUNDBEGIN X
COMPOUNDMIDDLE U
COMPOUNDEND Y
ONLYINCOMPOUND Z
FORCEUCASE c
NOSUGGEST !
SFX A Y 1
SFX A 0 s .
SFX G Y 2
SFX G a or a
SFX G 0 ar [^a]
SFX v N 1
SFX v 0 s/WXZ .
`;

const forms = (...lines: string[]) =>
  expand(parseDictionary([String(lines.length), ...lines].join('\n')), parseAffix(affixText));
const has = (form: { flags: number } | undefined, flag: number) => ((form?.flags ?? 0) & flag) !== 0;

describe('expanding a dictionary', () => {
  it('applies suffixes under their conditions', () => {
    expect([...forms('flicka/G', 'bil/AG').keys()].sort()).toEqual([
      'bil',
      'bilar',
      'bils',
      'flicka',
      'flickor',
    ]);
  });

  it('keeps binding forms apart from free ones', () => {
    const all = forms('nämnd/vY');
    expect(has(all.get('nämnds'), Flag.BEGIN)).toBe(true);
    expect(has(all.get('nämnds'), Flag.ALONE)).toBe(false);
    expect(has(all.get('nämnd'), Flag.END)).toBe(true);
  });

  it('forbids the inflected forms of a forbidden stem', () => {
    const all = forms('plast/%AG');
    for (const form of ['plast', 'plasts', 'plastar']) expect(has(all.get(form), Flag.FORBIDDEN)).toBe(true);
    expect(has(all.get('plastar'), Flag.ALONE)).toBe(false);
  });

  it('does not let a stem stand alone that needs an affix, but its forms', () => {
    const all = forms('bitar/¤A');
    expect(has(all.get('bitar'), Flag.ALONE)).toBe(false);
    expect(has(all.get('bitars'), Flag.ALONE)).toBe(true);
  });

  it('lets no form stand alone of a stem that lives in compounds only', () => {
    const all = forms('läggning/ZAGY');
    expect(has(all.get('läggningar'), Flag.ALONE)).toBe(false);
    expect(has(all.get('läggningar'), Flag.END)).toBe(true);
  });

  it('keeps a free homonym beside one that lives in compounds only', () => {
    const all = forms('allmän/ZX', 'allmän/A');
    expect(has(all.get('allmän'), Flag.ALONE)).toBe(true);
    expect(has(all.get('allmän'), Flag.BEGIN)).toBe(true);
  });

  it('makes mixed-case words right in all capitals only', () => {
    expect(has(forms('eMarknad/A').get('Emarknad'), Flag.ONLY_ALL_CAPS)).toBe(true);
  });

  it('remembers listed word pairs as what no compound may be', () => {
    expect(has(forms('ad hoc').get('adhoc'), Flag.WORD_PAIR)).toBe(true);
  });

  it('refuses affix options that it does not implement', () => {
    expect(() => parseAffix('KEEPCASE k')).toThrow(/KEEPCASE/);
  });
});

describe('the packed automaton', () => {
  const rows = (): Row[] =>
    ['hus', 'huset', 'åhus', 'bil', 'bilar', 'e-post'].map((word, index) => ({
      word,
      flags: index + 1,
      info: index << 6,
    }));

  it('gives back every word with its payload, and nothing else', () => {
    const lexicon = loadLexicon(packLexicon(rows()));
    for (const { word, flags, info } of rows()) {
      expect(lexicon.flagsOf(word)).toBe(flags);
      expect(lexicon.frequency(lexicon.find(word))).toBe((info >> 6) & 7);
    }
    for (const word of ['hu', 'huse', 'husets', '', 'x', 'bilars']) expect(lexicon.find(word)).toBe(-1);
  });

  it('is the same for the same rows in any order', () => {
    expect(packLexicon(rows().reverse())).toEqual(packLexicon(rows()));
  });

  it('loads from bytes at any offset', () => {
    const bytes = packLexicon(rows());
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(loadLexicon(shifted.subarray(3)).flagsOf('bilar')).toBe(5);
    expect(loadLexicon(bytes.buffer as ArrayBuffer).flagsOf('bilar')).toBe(5);
  });

  it('refuses bytes that are no lexicon', () => {
    expect(() => loadLexicon(new Uint8Array(64))).toThrow(/lexicon/);
  });

  it('carries the table of misspellings', () => {
    expect(loadLexicon(packLexicon(rows(), 'huss\thus\thusen')).correctionsOf('huss')).toEqual([
      'hus',
      'husen',
    ]);
  });

  it('puts Zipf values into eight rising classes', () => {
    expect([0, 1.9, 2, 2.7, 3.2, 3.9, 4.2, 5, 7.5].map(frequencyClass)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

import { describe, expect, it } from 'vitest';
import { casePattern, Lookup } from '../../../src/swedish/lexicon/lookup.ts';
import { shippedLexicon } from './load.ts';

const lookup = new Lookup(shippedLexicon());

describe('words by themselves', () => {
  it('rejects a string that is no word', () => {
    expect(lookup.accepts('zzyxq')).toBe(false);
  });

  it.each(['fick', 'brukar', 'tidigare', 'data', 'allmän', 'förvaltning', 'nämnderna', 'kommunens'])(
    'accepts %s, an everyday word or form',
    (word) => {
      expect(lookup.accepts(word)).toBe(true);
    },
  );

  it.each(['vecko', 'arbets', 'människ', 'kvinno'])(
    'rejects %s, which is only a part of compounds',
    (word) => {
      expect(lookup.accepts(word)).toBe(false);
    },
  );

  it.each(['arbetsplast', 'arbetsplasten', 'bakdom', 'affärsvärden'])(
    'rejects %s: forbidden stems take their inflected forms with them',
    (word) => {
      expect(lookup.accepts(word)).toBe(false);
    },
  );
});

describe('compounds', () => {
  it.each([
    'stadsbyggnadsförvaltningen',
    'äldreomsorgsförvaltningen',
    'arbetsmarknadsutbildningarna',
    'veckoslutsöppet',
    'kvinnohistoria',
    'varuhuspersonalen',
    'hyresgästinflytande',
  ])('accepts %s by the binding forms of its parts', (word) => {
    expect(lookup.accepts(word)).toBe(true);
  });

  it.each(['arbetehistoria', 'veckahandläggare', 'varahushandläggare', 'kvinnahistoria'])(
    'rejects %s, whose first part is not in its binding form',
    (word) => {
      expect(lookup.accepts(word)).toBe(false);
    },
  );

  it('writes two of three equal letters where parts meet', () => {
    expect(lookup.accepts('stallampa')).toBe(true);
    expect(lookup.accepts('stalllampa')).toBe(false);
  });

  it('rejects a compound of a word with itself', () => {
    expect(lookup.accepts('biblioteksbibliotek')).toBe(false);
  });

  it('rejects a compound that is one typical slip away from a known word', () => {
    // bok + stav is known as bokstav; tt for t makes it a compound of other parts.
    expect(lookup.accepts('innomhus')).toBe(false);
  });

  it('rejects a compound that the dictionary writes as two words', () => {
    expect(lookup.accepts('adhoc')).toBe(false);
  });
});

describe('number words', () => {
  it.each([
    'tjugofem',
    'trehundrafemtiotvå',
    'tvåtusenfemhundra',
    '60-talet',
    '60-talsinredning',
    '12-åringarna',
    'sjuttioårig',
  ])('accepts %s', (word) => {
    expect(lookup.accepts(word)).toBe(true);
  });

  it('rejects number words in the wrong order', () => {
    expect(lookup.accepts('femtjugo')).toBe(false);
  });

  it('takes digits with stops, commas and hyphens between them for numbers', () => {
    for (const number of ['12.30', '1,5', '2026-05-01']) expect(lookup.accepts(number)).toBe(true);
  });
});

describe('case', () => {
  it.each([
    ['Kommunen', true],
    ['KOMMUNEN', true],
    ['kOMMUNEN', false],
    ['Göteborg', true],
    ['GÖTEBORG', true],
    ['göteborg', false],
    ['KommuN', false],
    ['STockholm', false],
    ['sOl', false],
    ['SoL', true],
    ['eu', false],
    ['Eu', false],
    ['EU', true],
    ['iPhone', true],
    ['iphone', false],
    ['e-tjänst', true],
    ['E-tjänst', true],
    ['E-TJÄNST', true],
  ])('%s: %s', (word, right) => {
    expect(lookup.accepts(word)).toBe(right);
  });

  it('names the pattern of capitals whatever signs and digits are between', () => {
    expect(['hus', 'Hus', 'HUS', 'eHus', 'LSS-hus', 'A4', 'Åre', 'ÅRE'].map(casePattern)).toEqual([
      'lower',
      'initial',
      'all',
      'mixed',
      'mixed',
      'initial',
      'initial',
      'all',
    ]);
  });
});

describe('stops at the end', () => {
  it.each(['kl.', 'Kl.', 'KL.', 'kommun.', 'KOMMUN...', 't.ex.', '...', '.'])('%s is right', (word) => {
    expect(lookup.accepts(word)).toBe(true);
  });

  it.each(['zzyxq.', 'göteborg.', '12,.'])('%s is wrong', (word) => {
    expect(lookup.accepts(word)).toBe(false);
  });
});

describe('figures', () => {
  it.each(['12', '12,5', '1.2.3', '12-13'])('%s is right', (word) => {
    expect(lookup.accepts(word)).toBe(true);
  });

  it.each(['1,,2', '12,', ',5', '12a'])('%s is wrong', (word) => {
    expect(lookup.accepts(word)).toBe(false);
  });
});

describe('what is listed', () => {
  it('is a word or a form of one, in a case that fits, and no compound', () => {
    for (const word of ['kommunen', 'Kommunen', 'KOMMUNEN', 'EU', 'Göteborg', 'GÖTEBORG']) {
      expect(lookup.isListed(word), word).toBe(true);
    }
    for (const word of ['kOMMUNEN', 'göteborg', 'zzyxq', 'varuhuspersonalen']) {
      expect(lookup.isListed(word), word).toBe(false);
    }
  });
});

describe('hyphens and colons', () => {
  it.each(['pdf:zz', 'eu:s', ':n', 'kommun-zzyxq-hus', 'zzyxq-hus'])('%s: no side may be wrong', (word) => {
    expect(lookup.accepts(word)).toBe(false);
  });

  it.each(['grund-', 'miljö-', 'svensk-engelsk', 'tv-nämnden', 'EU:s'])(
    '%s: both sides are checked',
    (word) => {
      expect(lookup.accepts(word)).toBe(true);
    },
  );

  it('rejects a hyphenated word with one wrong side', () => {
    expect(lookup.accepts('svensk-zzyxq')).toBe(false);
  });
});

describe('hard input', () => {
  it('answers on very long and repetitive words', () => {
    expect(lookup.accepts('a'.repeat(5000))).toBe(false);
    expect(lookup.accepts('il'.repeat(50))).toBe(false);
    expect(lookup.accepts('-'.repeat(2000))).toBe(false);
    expect(lookup.accepts(`${'stads'.repeat(19)}hus`)).toBeTypeOf('boolean');
  });

  it('answers on letters that no word has', () => {
    expect(lookup.accepts('слово')).toBe(false);
    expect(lookup.accepts('\ud83d\ude00')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyseText } from '../../../src/swedish/sentences.ts';
import { checkSentence, SpellChecker } from '../../../src/swedish/spelling/index.ts';
import { shippedLexicon } from '../lexicon/load.ts';

const lexicon = shippedLexicon();
const checker = new SpellChecker(lexicon);
const verdict = (word: string) => checker.check(word).verdict;

describe('verdicts', () => {
  it('calls a string with nothing near it unknown', () => {
    expect(checker.check('zzyxq')).toEqual({ verdict: 'unknown', why: 'nothing-near' });
  });

  it.each(['resturang', 'kommunstyrlsen', 'ärrendet', 'vecko', 'arbets', 'handlägggare'])(
    'calls %s misspelled: a right word lies within one edit',
    (word) => {
      expect(verdict(word)).toBe('misspelled');
    },
  );

  it.each(['modersspråk', 'allmänn', 'medlemsskap', 'skillsmässa'])(
    'calls the common misspelling %s misspelled, whatever compounds would allow',
    (word) => {
      expect(verdict(word)).toBe('misspelled');
    },
  );

  it.each([
    'fick',
    'LSS',
    'LSS:s',
    'KSAU:s',
    'EU:s',
    '2-årig',
    '60-talshus',
    'A4',
    'G7',
    'H1N1',
    't.ex.',
    'osv',
    'Borlänge',
    'SoL-handläggning',
  ])('accepts %s', (word) => {
    expect(verdict(word)).toBe('ok');
  });

  it.each([
    ['fick', 'listed'],
    ['bemötandeplan', 'own-list'],
    ['boendestödjarna', 'own-list'],
    ['stadsbyggnadsförvaltningens', 'own-list'],
    ['parkeringsövervakningssystem', 'compound'],
    ['KSXU', 'acronym'],
    ['KSXU:s', 'acronym'],
    ['Redestigska', 'name'],
    ['miljö-kommunfrågan', 'hyphenated'],
  ] as const)('says why %s is right: %s', (word, why) => {
    expect(checker.check(word)).toEqual({ verdict: 'ok', why });
  });

  it.each([
    ['2-åring', 'hyphenated'],
    ['100-metersloppet', 'hyphenated'],
    ['G7-möte', 'hyphenated'],
    ['17.30-tiden', 'hyphenated'],
    ['KSAU-möte', 'hyphenated'],
    ['Zyxqa-huset', 'hyphenated'],
    ['kvinno-huset', 'hyphenated'],
    ['xy-huset', 'hyphenated'],
    ['kommun-resturang', 'common-misspelling'],
    ['l6sningar', 'damaged'],
    ['12', 'number'],
    ['§', 'number'],
    ['–', 'number'],
    ['osv', 'abbreviation'],
    ['McZyx', 'name'],
    ['ZYX:s', 'acronym'],
    ['zyx:s', 'nothing-near'],
    ['((kommunen))', 'listed'],
    ['KOMMUNEN', 'listed'],
    ['kvinno', 'near-word'],
    ['tillexempel', 'common-misspelling'],
    ['januari–zzyxq', 'nothing-near'],
    ['Bestämelse', 'near-word'],
  ] as const)('says of %s that it is %s', (word, why) => {
    expect(checker.check(word).why).toBe(why);
  });

  it('takes a capital for a name only inside a sentence', () => {
    expect([checker.check('Zyxqar').why, checker.check('Zyxqar', 'sentence-start').why]).toEqual([
      'name',
      'nothing-near',
    ]);
  });

  it('accepts what it does not mark, and explains numbers without parts', () => {
    expect([checker.accepts('hus'), checker.accepts('resturang')]).toEqual([true, false]);
    expect(checker.explain('12')).toEqual({
      word: '12',
      verdict: 'ok',
      why: 'number',
      parts: [],
      suggestions: [],
    });
  });

  it.each(['för-', 'grund-', '-nämnden', 'arbetsmarknads-', 'vård-'])(
    'accepts %s, a hyphen for the rest of a compound',
    (word) => {
      expect(verdict(word)).toBe('ok');
    },
  );

  it('reads a word through soft hyphens and typographic hyphens', () => {
    expect(verdict('kommun\u00adstyrelsen')).toBe('ok');
    expect(verdict('e\u2011tjänst')).toBe('ok');
  });

  it('reads letters and their accents apart as one letter', () => {
    expect(verdict('na\u0308mnden')).toBe('ok');
  });

  it('does not take digits inside a word for a code', () => {
    expect(verdict('l6sningar')).not.toBe('ok');
  });

  it('checks both sides of a dash or slash', () => {
    expect(verdict('januari–februari')).toBe('ok');
    expect(verdict('och/eller')).toBe('ok');
    expect(verdict('och/ellre')).toBe('misspelled');
  });

  it('allows a free compound only when nothing listed is near', () => {
    expect(verdict('facebookinlägg')).toBe('ok');
    expect(verdict('kommunstyrelsenn')).toBe('misspelled');
  });

  it.each(['kranavgift', 'hallbrand', 'gropavfall', 'åkerhöjd', 'årsräkningsutbildning', 'elskulden'])(
    'accepts %s, two nouns that make another word than the one it resembles',
    (word) => {
      expect(verdict(word)).toBe('ok');
    },
  );

  it.each(['skogplats', 'brunnskada', 'gatakostnad', 'saltimmar', 'mätbrist'])(
    'takes %s for a slip, though it splits into two words',
    (word) => {
      expect(verdict(word)).toBe('misspelled');
    },
  );

  it.each(['kunskapkrav', 'kunskaprov', 'utbildningplats'])('misses the -s- of %s', (word) => {
    expect(verdict(word)).toBe('misspelled');
  });

  it.each(['hushållshållsavfall', 'kommunkommunstyrelsen', 'avgiftsavgiftsbeslut'])(
    'sees that a part of %s stands there twice',
    (word) => {
      expect(verdict(word)).toBe('misspelled');
    },
  );

  it.each(['barnbarnskalas', 'mormorsmor', 'barnbarnsbarn'])(
    'leaves %s, which is doubled by right',
    (word) => {
      expect(verdict(word)).toBe('ok');
    },
  );

  it('takes a doubled last letter of a right compound for a slip, not for a free compound', () => {
    expect(verdict('trafikkontorett')).toBe('misspelled');
    expect(verdict('avfallskärlett')).toBe('misspelled');
  });

  it('accepts the verbs that term lists ask to write apart, in all their forms', () => {
    expect(['tillbyggdes', 'avröjs', 'utgallrade', 'igenfylld', 'uppstartats'].map(verdict)).toEqual(
      Array(5).fill('ok'),
    );
  });
});

describe('names', () => {
  it('takes a capital inside a sentence for a name, at its start only what is not near a word', () => {
    expect(checker.check('Kompetanz', 'inside').verdict).toBe('ok');
    expect(checker.check('Beslutt', 'sentence-start').verdict).toBe('misspelled');
  });

  it('still finds a misspelt long word with a capital', () => {
    expect(checker.check('Socialnämdenn', 'inside').verdict).not.toBe('unknown');
    expect(checker.check('Socialnämden', 'inside').verdict).toBe('misspelled');
  });
});

describe('own word lists', () => {
  const own = new SpellChecker(lexicon, { words: ['frobnicera', 'Zyxholm'] });

  it('accepts small-letter words in any case, others as they stand or in capitals', () => {
    expect(
      ['frobnicera', 'Frobnicera', 'FROBNICERA', 'Zyxholm', 'ZYXHOLM'].map((word) => own.check(word).why),
    ).toEqual(Array(5).fill('accepted'));
    expect(own.check('zyxholm').verdict).not.toBe('ok');
    expect(own.check('(frobnicera)').why).toBe('accepted');
    expect(own.check('fRobnicera').why).not.toBe('accepted');
  });
});

describe('running text', () => {
  const marked = (text: string) =>
    analyseText(text).flatMap(({ tokens }) => checkSentence(checker, tokens).map(({ word }) => word));

  it('marks only the wrong word', () => {
    expect(marked('Nämnden beslutar att medela den sökande senast den 3 maj.')).toEqual(['medela']);
  });

  it('leaves names side by side alone at the start of a sentence', () => {
    expect(marked('Zelja Drombeck och Per Wenkelius var på plats.')).toEqual([]);
  });

  it('leaves a foreign passage alone', () => {
    expect(marked('Filmen heter sometimes nothing really matters anyway och visas i kväll.')).toEqual([]);
  });

  it.each([
    ['three words in a row', 'Vi medela resturang kommunstyrlsen nu.', []],
    ['three with a word between each', 'Vi medela den resturang den kommunstyrlsen.', []],
    ['not two', 'Vi medela resturang nu.', ['medela', 'resturang']],
    [
      'not three with two words between',
      'Vi medela till den resturang till den kommunstyrlsen.',
      ['medela', 'resturang', 'kommunstyrlsen'],
    ],
    ['nothing behind it', 'Vi medela resturang kommunstyrlsen, och det gäller vår ärrendet.', ['ärrendet']],
    ['nothing before it', 'Vår ärrendet och det gäller medela resturang kommunstyrlsen.', ['ärrendet']],
  ])('takes for a foreign passage %s', (_, text, expected) => expect(marked(text)).toEqual(expected));

  it.each([
    ['begins a sentence', 'Beslutt fattas i dag.', ['Beslutt']],
    ['stands behind a colon', 'Det gäller: Beslutt fattas.', ['Beslutt']],
    ['stands inside a sentence', 'Det är Beslutt vi ser.', []],
    ['stands beside another at its beginning', 'Beslutt Ek svarar.', []],
  ])('judges a capital by its place: one that %s', (_, text, expected) =>
    expect(marked(text)).toEqual(expected),
  );

  it('leaves alone what the tags call a name', () => {
    const [sentence] = analyseText('Vi ser medela nu.');
    const words = (upos: string[]) => checkSentence(checker, sentence!.tokens, upos).map(({ word }) => word);
    expect(words(['PRON', 'VERB', 'PROPN', 'ADV', 'PUNCT'])).toEqual([]);
    expect(words(['PRON', 'VERB', 'NOUN', 'ADV', 'PUNCT'])).toEqual(['medela']);
  });

  it('leaves addresses and numbers alone', () => {
    expect(
      marked('Skriv till kundcenter@exempelby.se eller läs på www.exempelby.se före kl. 16.30.'),
    ).toEqual([]);
  });

  it('gives the same verdicts one by one and in bulk', () => {
    const words = ['fick', 'zzyxq', 'resturang', 'Oslo', 'fick'];
    expect(checker.checkWords(words)).toEqual(words.map(verdict));
  });
});

describe('compounds of municipal texts', () => {
  it.each(
    `miljöboden cykelbod avhärdare avkalkaren närskola närskolan läxstuga byavandring knallemarknad passerbricka drop
    bosamordnare utslussboende fyrfackskärl pumptrack`.split(/\s+/u),
  )('%s is right', (word) => {
    expect(verdict(word)).toBe('ok');
  });

  it('no word is right for its ending alone', () => {
    for (const word of ['svättare', 'billigtare']) expect(verdict(word), word).toBe('misspelled');
  });
});

describe('hard input', () => {
  it('answers on anything', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(['ok', 'misspelled', 'unknown']).toContain(checker.check(text).verdict);
      }),
    );
    expect(checker.check('x'.repeat(3000)).verdict).toBeTypeOf('string');
  });
});

describe('suggestions', () => {
  it('are the same each time, however many are asked for before and whatever a caller does with them', () => {
    const three = checker.suggest('ärrendet', 3);
    expect(three[0]).toBe('ärendet');
    const one = checker.suggest('ärrendet', 1);
    expect(one).toEqual(['ärendet']);
    one.push('annat');
    expect(checker.suggest('ärrendet', 1)).toEqual(['ärendet']);
    expect(checker.suggest('ärrendet', 3)).toEqual(three);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termRule } from '../../../src/rules/terms/rule.ts';
import { block, findIn, marked, ruleOf, suggested } from './helpers.ts';

const pay = '  - { term: erlägga, class: verb, replace: [betala] }';

describe('forms', () => {
  test.each([
    ['Du ska erlägga avgiften.', 'erlägga', 'betala'],
    ['Du erlägger avgiften.', 'erlägger', 'betalar'],
    ['Du erlade avgiften.', 'erlade', 'betalade'],
    ['Du har erlagt avgiften.', 'erlagt', 'betalat'],
    ['Avgiften erläggs i maj.', 'erläggs', 'betalas'],
    ['Avgiften ska erläggas i maj.', 'erläggas', 'betalas'],
    ['Erlägg avgiften i maj.', 'Erlägg', 'Betala'],
    ['ERLÄGG AVGIFTEN I MAJ.', 'ERLÄGG', 'BETALA'],
  ])('a verb is found and replaced in its form: %s', (text, actual, wanted) => {
    expect(marked(pay, text)).toEqual([actual]);
    expect(suggested(pay, text)[0]).toBe(wanted);
  });

  test('a noun is replaced in definite form, plural and genitive', () => {
    const goal = '  - { term: målsättning, class: noun, replace: [mål] }';
    expect(suggested(goal, 'Vi saknar målsättning.')).toEqual(['mål']);
    expect(suggested(goal, 'Vi nådde målsättningen.')).toEqual(['målet']);
    expect(suggested(goal, 'Vi nådde målsättningarna.')).toEqual(['målen']);
  });

  test('an adjective agrees', () => {
    const needed = '  - { term: erforderlig, class: adjective, replace: [nödvändig] }';
    expect(suggested(needed, 'Lämna erforderliga uppgifter.')).toEqual(['nödvändiga']);
    expect(suggested(needed, 'Lämna erforderligt intyg.')).toEqual(['nödvändigt']);
  });

  test('a term without class matches only as it is written, in any case', () => {
    const lines = '  - { term: envar, replace: [var och en] }';
    expect(marked(lines, 'Envar får rösta. ENVAR! Envars rätt.')).toEqual(['Envar', 'ENVAR']);
  });

  test('match: exact does not inflect', () => {
    expect(marked('  - { term: förman, class: noun, match: exact }', 'Förmannen och en förman.')).toEqual([
      'förman',
    ]);
  });

  test('forms by hand of a phrase are found, each word in its place', () => {
    const yaml = '  - { term: särskilt boende, class: noun, forms: [särskilt boende, särskilda boendena] }';
    expect(marked(yaml, 'Vi har ett särskilt boende.')).toEqual(['särskilt boende']);
    expect(marked(yaml, 'De särskilda boendena har personal.')).toEqual(['särskilda boendena']);
    expect(marked(yaml, 'De särskilda husen har personal, och boendena ligger nära.')).toEqual([]);
  });

  test('forms by hand are found', () => {
    expect(marked('  - { term: blogga, class: verb, forms: [bloggade] }', 'Hon bloggade då.')).toEqual([
      'bloggade',
    ]);
  });

  test('forms by hand of a phrase are those of each of its words', () => {
    const home =
      '  - { term: särskilt boende, class: noun, forms: [särskilt boende, särskilda boendet], replace: [hem] }';
    const text = 'Ett särskilt boende, det särskilda boendet, två särskilda boenden och särskild hjälp.';
    expect(marked(home, text)).toEqual(['särskilt boende', 'särskilda boendet', 'särskilda boenden']);
  });

  test('a noun that looks like an imperative is no verb', () => {
    const lines = '  - { term: inköpa, class: verb, replace: [köpa] }';
    expect(marked(lines, 'Inköp av mat och andra inköp sker på måndagar.')).toEqual([]);
    expect(marked(lines, 'Mjölken inköptes i går.')).toEqual(['inköptes']);
  });

  test('a participle that the replacement shares is left alone', () => {
    const lines = '  - { term: inbjuda, class: verb, replace: [bjuda in] }';
    expect(marked(lines, 'Alla inbjudna gäster kom.')).toEqual([]);
    expect(suggested(lines, 'Vi inbjuder alla.')).toEqual(['bjuder in']);
  });

  test('a form with two readings is read by the words before it', () => {
    const lines = '  - { term: utarbeta, class: verb, replace: [ta fram] }';
    expect(suggested(lines, 'Nämnden har utarbetat ett förslag.')).toEqual(['tagit fram']);
    expect(suggested(lines, 'Ett förslag ska utarbetas i maj.')).toEqual(['tas fram']);
  });

  test('a replacement without passive is offered as a lemma for a passive, and said to be one', () => {
    const lines = '  - { term: erhålla, class: verb, replace: [få] }';
    const [hit] = findIn([ruleOf(lines)], block('Bidraget erhålls i maj.'));
    expect(hit?.actual).toBe('erhålls');
    expect(hit?.report.suggestions).toBeUndefined();
    expect(hit?.report.data?.replacements).toEqual({
      sv: '”få” (grundform)',
      en: '“få” (basic form)',
    });
  });
});

describe('phrases', () => {
  const act = '  - { term: vidta …3 åtgärder, class: verb, replace: [göra något] }';

  test('a gap holds up to its number of words and keeps to the sentence', () => {
    expect(marked(act, 'Vi vidtar åtgärder.')).toEqual(['vidtar åtgärder']);
    expect(marked(act, 'Vi vidtog tidigt flera viktiga åtgärder.')).toEqual([
      'vidtog tidigt flera viktiga åtgärder',
    ]);
    expect(marked(act, 'Vi vidtog i år mycket tidigt åtgärder.')).toEqual([]);
    expect(marked(act, 'Detta ska vi vidta: nya åtgärder.')).toEqual([]);
    expect(marked(act, 'Detta ska de vidta. Nya åtgärder kommer.')).toEqual([]);
  });

  test('a gap that holds words gives a suggestion only where the replacement has room for them', () => {
    expect(suggested(act, 'Vi vidtar åtgärder.')).toEqual(['gör något']);
    expect(suggested(act, 'Vi vidtar nya åtgärder.')).toEqual([]);
    const give = '  - { term: bereda …3 tillfälle, class: verb, replace: [ge … tillfälle] }';
    expect(suggested(give, 'Vi bereder dig tillfälle att svara.')).toEqual(['ger dig tillfälle']);
    expect(suggested(give, 'Vi bereder tillfälle att svara.')).toEqual(['ger tillfälle']);
  });

  test('the words of a gap may be marked by another term', () => {
    const lines = `${act}\n  - { term: erforderlig, class: adjective, replace: [nödvändig] }`;
    expect(marked(lines, 'Vi vidtar erforderliga åtgärder.')).toEqual([
      'vidtar erforderliga åtgärder',
      'erforderliga',
    ]);
  });

  test('behind the verb of a phrase may stand the subject and adverbs of the clause, and nothing else', () => {
    const patience = '{ term: ha is i magen, class: verb, replace: [vänta lugnt] }';
    expect(marked(`  - ${patience}`, 'Nu har vi inte is i magen.')).toEqual(['har vi inte is i magen']);
    expect(marked(`  - ${patience}`, 'Vi har läst is i magen.')).toEqual([]);
    expect(suggested(`  - ${patience}`, 'Därför har vi också is i magen.')).toEqual([
      'väntar vi också lugnt',
    ]);
    expect(
      suggested('  - { term: falla på plats, class: verb, replace: [lösa sig] }', 'Nu faller det på plats.'),
    ).toEqual([]);
    const duty = '  - { term: ha ansvar för, class: verb, not: [~ha:verb ansvar för att] }';
    expect(marked(duty, 'Då har du ansvar för barnet. Då har du ansvar för att hon kommer.')).toEqual([
      'har du ansvar för',
    ]);
    const role = "  - { term: '~spela:verb (en) (viktig) (roll)', class: verb }";
    expect(marked(role, 'Nu spelar vi en viktig roll. Nu spelar vi boll.')).toEqual([
      'spelar vi en viktig roll',
      'spelar',
    ]);
  });

  test('optional words, choices and words that inflect', () => {
    const lines = '  - { term: göra (en|någon) bedömning (av), class: verb, replace: [bedöma] }';
    expect(marked(lines, 'Vi gör en bedömning av läget. De gjorde bedömning.')).toEqual([
      'gör en bedömning av',
      'gjorde bedömning',
    ]);
    expect(
      marked('  - { term: ~vara:verb ~belägen:adjective, class: verb }', 'Husen är belägna här.'),
    ).toEqual(['är belägna']);
    expect(marked('  - { term: (helt) gratis }', 'Det är helt gratis. Det är gratis.')).toEqual([
      'helt gratis',
      'gratis',
    ]);
  });

  test('beginnings and endings', () => {
    expect(marked('  - { term: "*karaktär" }', 'Uppgifter av servicekaraktär, karaktär.')).toEqual([
      'servicekaraktär',
    ]);
    expect(marked('  - { term: jätte* }', 'Det är jättebra.')).toEqual(['jättebra']);
  });

  test('a term in a compound keeps the first part', () => {
    const lines = '  - { term: målsättning, class: noun, replace: [mål], compounds: true }';
    expect(suggested(lines, 'Kommunens klimatmålsättningar är höga.')).toEqual(['klimatmål']);
  });

  test('a term with a slash is cut as text is', () => {
    expect(marked('  - { term: och/eller, replace: [eller] }', 'Ring och/eller mejla.')).toEqual([
      'och/eller',
    ]);
  });

  test('a phrase does not go over a break that the writer meant', () => {
    expect(marked('  - { term: i enlighet med }', 'i enlighet\nmed lagen')).toEqual([]);
  });
});

describe('which hit wins', () => {
  test('the longest of those that overlap', () => {
    const lines = '  - { term: enlighet }\n  - { term: i enlighet med, replace: [enligt] }';
    expect(marked(lines, 'Vi gör det i enlighet med lagen, i full enlighet.')).toEqual([
      'i enlighet med',
      'enlighet',
    ]);
  });

  test('two rules never mark the same words, and the graver wins among equals', () => {
    const mild = ruleOf('  - { term: samt, severity: info }');
    const grave = termRule({
      ...ruleOf('  - { term: samt, severity: error }').termData,
      meta: { ...mild.meta, id: 'grov' },
    });
    expect(findIn([mild, grave], block('Du samt jag.')).map(({ rule }) => rule)).toEqual(['grov']);
  });

  test('terms that are off find nothing', () => {
    expect(
      marked('  - { term: samt, severity: off }\n  - { term: dock, confidence: low }', 'Du samt jag dock.'),
    ).toEqual([]);
  });
});

describe('where a term is no hit', () => {
  test('in the contexts of not, and outside those of only', () => {
    const not = '  - { term: ej, replace: [inte], not: [eller ej] }';
    expect(marked(not, 'Vare sig du kommer eller ej får du ej svar.')).toEqual(['ej']);
    const only = '  - { term: bestrida, class: verb, only: ["~bestrida:verb …2 kostnader"] }';
    expect(marked(only, 'Du bestrider alla kostnader. Du bestrider det.')).toEqual(['bestrider']);
  });

  test('in quotations, code and foreign spans', () => {
    expect(marked(pay, 'Det står ”du ska erlägga avgiften” i lagen.')).toEqual([]);
    const text = 'Skriv erlägga här.';
    const spans = [{ kind: 'code' as const, start: 6, end: 13 }];
    expect(findIn([ruleOf(pay)], block(text, 'paragraph', spans))).toEqual([]);
  });

  test('as a name inside a sentence', () => {
    const lines = '  - { term: robust, class: adjective, replace: [stark] }';
    expect(marked(lines, 'Bolaget Robust svarade. Robust är ordet.')).toEqual(['Robust']);
  });

  test('in the title of a law', () => {
    const lines = '  - { term: funktionshindrade }\n  - { term: avseende }';
    expect(
      marked(
        lines,
        'Lagen (1993:387) om stöd och service till vissa funktionshindrade gäller avseende detta.',
      ),
    ).toEqual(['avseende']);
    expect(marked(lines, 'Enligt lagen om stöd till vissa funktionshindrade får du hjälp.')).toEqual([]);
  });

  test('in headings that the template prescribes, and kinds of blocks and document types named', () => {
    const claim = ruleOf('  - { term: yrkande, class: noun }');
    expect(findIn([claim], block('Yrkanden', 'heading'), 'protokoll')).toEqual([]);
    expect(findIn([claim], block('Yrkanden', 'heading'), 'webbsida')).toHaveLength(1);
    const sign = ruleOf('  - { term: ej, notIn: [heading], notDocumentTypes: [protokoll] }');
    expect(findIn([sign], block('Ej parkering', 'heading'))).toEqual([]);
    expect(findIn([sign], block('Parkera ej här.'))).toHaveLength(1);
    expect(findIn([sign], block('Parkera ej här.'), 'protokoll')).toEqual([]);
    const easy = ruleOf('  - { term: taxa, class: noun, documentTypes: [lattlast] }');
    expect(findIn([easy], block('Taxan höjs.'), 'lattlast')).toHaveLength(1);
    expect(findIn([easy], block('Taxan höjs.'), 'webbsida')).toEqual([]);
  });
});

test('every hit lies inside its block, in text order, and never over a break', () => {
  const rule = ruleOf(
    [
      '  - { term: i enlighet med }',
      '  - { term: enlighet }',
      '  - { term: erhålla, class: verb }',
      '  - { term: "*ning" }',
      '  - { term: med …2 av }',
      '  - { term: (en) ansökan }',
    ].join('\n'),
  );
  const word = fc.constantFrom(
    'i',
    'enlighet',
    'med',
    'erhåller',
    'en',
    'ansökan',
    'av',
    'prövning',
    '.',
    ',',
    '\n',
    '”',
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const checked = block(words.join(' '));
      let last = -1;
      for (const { report, actual } of findIn([rule], checked)) {
        expect(report.start).toBeGreaterThanOrEqual(last);
        expect(report.end).toBeLessThanOrEqual(checked.text.length);
        expect(actual.trim()).toBe(actual);
        expect(actual).not.toContain('\n');
        last = report.start;
      }
    }),
    { numRuns: 300 },
  );
});

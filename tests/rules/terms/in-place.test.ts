import { describe, expect, test } from 'vitest';
import { TermMatcher } from '../../../src/rules/terms/matcher.ts';
import { swedish } from '../../support/swedish.ts';
import { block, findIn, ruleOf } from './helpers.ts';

/** Suggestions of one term in one sentence, hit by hit. */
function suggest(term: string, text: string): (string[] | undefined)[] {
  return findIn([ruleOf(`  - ${term}`)], block(text)).map(({ report }) => report.suggestions);
}

describe('a suggestion has the form that its place in the sentence wants', () => {
  const utgora = '{ term: utgöra, class: verb, replace: [vara] }';

  test('after a comma a form that can be a present is one, at the start of a sentence an imperative', () => {
    expect(suggest(utgora, 'Avtalet, som gäller i fyra år, utgör ett led i arbetet.')).toEqual([['är']]);
    expect(suggest('{ term: bilägga, class: verb, replace: [bifoga] }', 'Bilägg kvittot.')).toEqual([
      ['Bifoga'],
    ]);
    // A past of its own form as the imperative.
    const framkomma = '{ term: framkomma, class: verb, replace: [visa sig] }';
    expect(suggest(framkomma, 'Vid besöket, där dottern var med, framkom att hissen saknas.')).toEqual([
      ['visade sig'],
    ]);
  });

  test('the first word of a list item in small letters is an infinitive after att', () => {
    const clarify = '{ term: förtydliga, class: verb, replace: [göra tydligare] }';
    expect(suggest(clarify, 'förtydliga reglerna för alkohol')).toEqual([['göra tydligare']]);
    expect(suggest(clarify, 'Förtydliga reglerna för alkohol.')).toEqual([['Gör tydligare']]);
  });

  test('after a supine and och stands another supine, however far off har is', () => {
    const draft = '{ term: utarbeta, class: verb, replace: [ta fram] }';
    const rule = ruleOf(`  - ${draft}`);
    const text = 'Nämnden har sett över den gamla planen och därefter utarbetat förslag.';
    const found: (string[] | undefined)[] = [];
    new TermMatcher([rule]).block(
      block(text),
      'text',
      (_, report) => found.push(report.suggestions),
      swedish,
    );
    expect(found).toEqual([['tagit fram']]);
  });

  /** The same with the tagger, which tells what stands beside the hit. */
  const tagged = (term: string, text: string): (string[] | undefined)[] => {
    const found: (string[] | undefined)[] = [];
    const report = (_: unknown, { suggestions }: { suggestions?: string[] }) => found.push(suggestions);
    new TermMatcher([ruleOf(`  - ${term}`)]).block(block(text), 'text', report as never, swedish);
    return found;
  };

  test('between a modal or a preposition and a noun a participle stays one', () => {
    const pay = '{ term: utbetala, class: verb, replace: [betala ut] }';
    expect(tagged(pay, 'Vid brister kan utbetalt bidrag komma att återkrävas.')).toEqual([undefined]);
    expect(tagged(pay, 'Nämnden har utbetalt bidrag till klubben.')).toEqual([['betalat ut']]);
  });

  test('two words take the place of a verb only where its subject does not follow it', () => {
    const send = '{ term: återsända, class: verb, replace: [skicka tillbaka] }';
    expect(tagged(send, 'Handläggaren rättar felen, i annat fall återsänds räkningen.')).toEqual([undefined]);
    expect(tagged(send, 'Ska träd avverkas återsänds ritningen.')).toEqual([undefined]);
    expect(tagged(send, 'Räkningen återsänds i maj.')).toEqual([['skickas tillbaka']]);
  });

  test('a clause takes the place of a noun only where nothing else belongs to the noun', () => {
    const apply = "{ term: 'ansökan görs', replace: ['=du ansöker'] }";
    expect(tagged(apply, 'Om ansökan görs på webben går det fort.')).toEqual([['du ansöker']]);
    expect(tagged(apply, 'En ny ansökan görs varje år.')).toEqual([undefined]);
    expect(tagged(apply, 'Betalning och ansökan görs på webben.')).toEqual([undefined]);
    // What goes on with the noun as its subject, and who is named with *av*, have no room beside *du*.
    expect(tagged(apply, 'Om ansökan görs på webben och är komplett går det fort.')).toEqual([undefined]);
    expect(tagged(apply, 'Om ansökan görs på webben av sökanden går det fort.')).toEqual([undefined]);
    expect(tagged(apply, 'Om ansökan görs på webben och du bifogar intyg går det fort.')).toEqual([
      ['du ansöker'],
    ]);
    const refusal = "{ term: 'vid avslag', replace: ['=om du får nej'] }";
    expect(tagged(refusal, 'Avgiften betalas inte tillbaka vid avslag.')).toEqual([['om du får nej']]);
    expect(tagged(refusal, 'Avgiften betalas inte tillbaka vid avslag eller återkallelse.')).toEqual([
      undefined,
    ]);
  });

  test('what has its own subject keeps the words of the gap together', () => {
    const pay = "{ term: 'utbetalning av …3 sker', replace: ['=vi betalar ut …'] }";
    expect(suggest(pay, 'I maj vet vi när utbetalning av de löpande stöden sker.')).toEqual([
      ['vi betalar ut de löpande stöden'],
    ]);
  });

  test('the agent of a passive is not made its subject', () => {
    const clean = "{ term: '~utföra:verb städning av', class: verb, replace: [städa] }";
    expect(suggest(clean, 'Nu utförs städning av lokalerna.')).toEqual([['städas']]);
    expect(suggest(clean, 'Nu utförs städning av kommunen.')).toEqual([undefined]);
    expect(suggest(clean, 'Nu utförs städning av hemtjänsten.')).toEqual([undefined]);
    expect(suggest(clean, 'Nu utförs städning av handläggarna.')).toEqual([undefined]);
    // The head of the phrase tells who acts.
    expect(tagged(clean, 'Nu utförs städning av en ny entreprenör.')).toEqual([undefined]);
    expect(tagged(clean, 'Nu utförs städning av kommunens lokaler.')).toEqual([['städas']]);
  });

  test('a form in -s behind the infinitive of a modal is the main verb', () => {
    const require = '{ term: erfordra, class: verb, replace: [kräva] }';
    expect(tagged(require, 'För att prövningen ska kunna ske erfordras ett intyg.')).toEqual([['krävs']]);
    expect(tagged(require, 'Det kan erfordras ett intyg.')).toEqual([['krävas']]);
  });

  test('a participle in -ade is no man', () => {
    const arrange = '{ term: anordna, class: verb, replace: [ordna, hålla] }';
    expect(suggest(arrange, 'Det gäller särskilt anordnade transporter.')[0]).not.toContain('hållne');
  });

  test('after a preposition and an article stands a participle, which belongs to the loose verb too', () => {
    const send = '{ term: utskicka, class: verb, replace: [skicka ut] }';
    expect(suggest(send, 'Svaret står i det utskickade brevet.')).toEqual([]);
    expect(suggest(send, 'Kommunen utskickade ett brev.')).toEqual([['skickade ut']]);
  });

  test('participles that nobody writes are not suggested', () => {
    const fix = '{ term: åtgärda, class: verb, replace: [rätta till, laga] }';
    expect(suggest(fix, 'Bristerna är nu åtgärdade.')).toEqual([['lagade']]);
  });

  test('a noun in -s is no genitive', () => {
    expect(
      suggest('{ term: resiliens, class: noun, replace: [tålighet] }', 'Vi stärker stadens resiliens.'),
    ).toEqual([['tålighet']]);
  });

  test('betala has betald beside a noun and betalad nowhere', () => {
    const pay = '{ term: erlägga, class: verb, replace: [betala] }';
    expect(suggest(pay, 'Hyran är erlagd.')).toEqual([['betald']]);
    expect(suggest(pay, 'Avgiften erlades i maj.')).toEqual([['betalades']]);
  });

  test('a noun after an article is not replaced by one of another gender', () => {
    const goal = '{ term: målsättning, class: noun, replace: [mål, avsikt] }';
    expect(suggest(goal, 'Vi har en målsättning.')).toEqual([['avsikt']]);
    expect(suggest(goal, 'Vi har en tydlig målsättning.')).toEqual([['avsikt']]);
    expect(suggest(goal, 'Målsättningen är klar.')).toEqual([['Målet', 'Avsikten']]);
    expect(suggest(goal, 'Våra målsättningar är klara.')).toEqual([['mål', 'avsikter']]);
  });
});

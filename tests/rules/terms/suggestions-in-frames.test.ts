import { expect, test } from 'vitest';
import { builtinRules } from '../../../src/rules/catalogue.ts';
import { compileTerm } from '../../../src/rules/terms/compile.ts';
import type { TermData } from '../../../src/rules/terms/data.ts';
import { TermMatcher } from '../../../src/rules/terms/matcher.ts';
import { isTermRule, termRule } from '../../../src/rules/terms/rule.ts';
import { featsOf, paradigm } from '../../../src/swedish/inflection/index.ts';
import { swedish } from '../../support/swedish.ts';
import { block } from './helpers.ts';

/** Sentences that a form of a term is put into, and what its first suggestion must be there. */
interface Frame {
  /** The reading of the form that the sentence wants. */
  reading: RegExp;
  sentence: (form: string) => string;
  /** What is wrong with a suggestion, or undefined. */
  fault: (suggestion: string) => string | undefined;
}

const capital = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** The head of a noun phrase: the word before its attribute. */
function headOf(phrase: string): string {
  const words = phrase.split(' ');
  const after = words.findIndex((word, at) => at > 0 && /^(?:att|för|med|om|som|till|och)$/u.test(word));
  return words[(after < 0 ? words.length : after) - 1]!.toLowerCase();
}

/** Readings that a form can have as a form of one of the lemmas that a term may be replaced by. */
function readingsOf(form: string, { replace = [], class: wordClass }: TermData): string[] {
  if (wordClass !== 'noun' && wordClass !== 'adjective') return [];
  return replace.flatMap((one) => featsOf(form, paradigm(headOf(one.replace(/^=|~| ?…/gu, '')), wordClass)));
}

function lacks(wanted: RegExp, term: TermData): Frame['fault'] {
  return (suggestion) => {
    const readings = readingsOf(headOf(suggestion), term);
    return readings.length === 0 || readings.some((reading) => wanted.test(reading))
      ? undefined
      : `is no ${wanted.source}`;
  };
}

function framesOf(term: TermData, gender: 'Com' | 'Neut' | undefined): Frame[] {
  const t = gender === 'Neut' ? 't' : '';
  const article = gender === 'Neut' ? 'ett' : 'en';
  if (term.class === 'noun') {
    return [
      {
        reading: /Case=Nom\|Definite=Ind.*Sing/u,
        sentence: (form) => `Det är ${article} viktig${t} ${form}.`,
        fault: lacks(new RegExp(`Definite=Ind\\|Gender=${gender}.*Sing`, 'u'), term),
      },
      {
        reading: /Case=Nom\|Definite=Def.*Sing/u,
        sentence: (form) => `${capital(form)} är viktig${t}.`,
        fault: lacks(new RegExp(`Definite=Def\\|Gender=${gender}`, 'u'), term),
      },
      {
        reading: /Case=Nom\|Definite=Ind.*Plur/u,
        sentence: (form) => `Många viktiga ${form} finns här.`,
        fault: lacks(/Definite=Ind.*Plur/u, term),
      },
    ];
  }
  if (term.class === 'adjective') {
    return [
      {
        reading: /Degree=Pos\|Gender=Com\|Number=Sing/u,
        sentence: (form) => `Vi har en ${form} plan.`,
        fault: lacks(/Gender=Com/u, term),
      },
      {
        reading: /Degree=Pos\|Gender=Neut/u,
        sentence: (form) => `Vi har ett ${form} avtal.`,
        fault: lacks(/Gender=Neut/u, term),
      },
      {
        reading: /Degree=Pos\|Number=Plur/u,
        sentence: (form) => `Vi har ${form} planer.`,
        fault: lacks(/Number=Plur/u, term),
      },
    ];
  }
  const isBroken = (suggestion: string) =>
    suggestion.includes(' ') ? 'is parted by the word behind it' : undefined;
  const isActive = (suggestion: string) =>
    /s$/u.test(suggestion.split(' ')[0]!) || /^(?:får|fick|få|fått)\b/u.test(suggestion)
      ? undefined
      : 'is no passive';
  return [
    {
      reading: /Mood=Ind\|Tense=Pres.*Voice=Act/u,
      sentence: (form) => `Nämnden ${form} inte detta.`,
      fault: isBroken,
    },
    {
      reading: /Mood=Ind\|Tense=Past.*Voice=Act/u,
      sentence: (form) => `I går ${form} vi detta.`,
      fault: isBroken,
    },
    {
      reading: /VerbForm=Inf\|Voice=Pass/u,
      sentence: (form) => `Detta ska ${form} i maj.`,
      fault: isActive,
    },
    {
      reading: /Tense=Past\|VerbForm=Fin\|Voice=Pass/u,
      sentence: (form) => `Detta ${form} i maj.`,
      fault: isActive,
    },
  ];
}

/** What no suggestion may be, whatever its place. */
function slip(suggestion: string, actual: string): string | undefined {
  if (/[…={}~|]|^ | $| {2}/u.test(suggestion)) return 'holds marks of the rule file';
  if (/(?:^| )(\p{L}+) \1(?: |$)/iu.test(suggestion)) return 'says a word twice';
  if (/^\p{Lu}/u.test(actual) && !/^\p{Lu}/u.test(suggestion)) return 'loses the capital';
  return undefined;
}

test('the first suggestion of every single word agrees with the sentence around it', () => {
  const faults: string[] = [];
  let looked = 0;
  for (const rule of builtinRules().filter(isTermRule)) {
    for (const term of rule.termData.terms) {
      const { class: wordClass, replace = [], severity, only, not, term: pattern } = term;
      if (wordClass !== 'verb' && wordClass !== 'noun' && wordClass !== 'adjective') continue;
      if (severity === 'off' || replace.length === 0 || only !== undefined || not !== undefined) continue;
      if (!/^\p{Ll}+$/u.test(pattern)) continue;
      const matcher = new TermMatcher([termRule({ ...rule.termData, terms: [term], patterns: [] } as never)]);
      const [head] = compileTerm(term).sequences[0]!;
      if (head?.kind !== 'word') continue;
      const genders = [...head.forms.values()]
        .flat()
        .map((reading) => /Gender=(Com|Neut)/u.exec(reading)?.[1]);
      for (const { reading, sentence, fault } of framesOf(term, genders.find((one) => one) as never)) {
        const form = [...head.forms].find(([, readings]) => readings.some((one) => reading.test(one)))?.[0];
        if (form === undefined) continue;
        const text = sentence(form);
        matcher.block(
          block(text),
          'text',
          (_rule, { start, end, suggestions = [] }) => {
            looked += 1;
            const [first] = suggestions;
            if (first === undefined) return;
            const wrong = slip(first, text.slice(start, end)) ?? fault(first);
            if (wrong !== undefined) faults.push(`${rule.meta.id}: ${text} → ${first}: ${wrong}`);
          },
          swedish,
        );
      }
    }
  }
  expect(faults).toEqual([]);
  expect(looked).toBeGreaterThan(3700);
}, 120_000);

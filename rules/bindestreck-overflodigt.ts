import { defineRule } from '../src/rules/types.ts';
import { ANY_FIRST, Flag, WordClass } from '../src/swedish/lexicon/format.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const joints = wordSet('och eller samt');
/** *Och-trädgårdsavfall*: the hyphen hangs on the wrong word. */
const hung = /^(och|eller|samt)-(\p{Ll}{4,})$/u;
/** What begins words that are no compounds of two nouns: *utbildning, avlopp*. */
const prefixes =
  /^(?:ut|av|in|upp|an|be|för|om|på|till|under|över|er|åt|från|fram|med|mot|bi|vid|sam|o|re)$/u;
const shortestPart = 3;
const shortestTail = 3;
/** Plurals that are head words of the dictionary. */
const pluralOnly = /(?:kläder|skor|pengar|möbler|föräldrar)$/u;

export default defineRule({
  meta: {
    id: 'bindestreck-overflodigt',
    group: 'form',
    title: { sv: 'Bindestreck som inte ska vara där', en: 'A hyphen that does not belong there' },
    severity: 'warning',
    what: {
      sv: 'Bindestreck efter ett ord som inte delar sin sista del med nästa: förskola- och skola, regnkläder- och matsäck, grov- och-trädgårdsavfall.',
      en: 'A hyphen behind a word that shares no last part with the next: förskola- och skola, grov- och-trädgårdsavfall.',
    },
    why: {
      sv: 'Bindestrecket lovar att ordet får sin sista del senare, och läsaren letar efter den.',
      en: 'The hyphen promises that the last part of the word comes later, and readers look for it.',
    },
    todo: {
      sv: 'Ta bort bindestrecket: förskola och skola. Sätt det på den del som saknar sin sista del: grov- och trädgårdsavfall.',
      en: 'Take the hyphen away, or put it on the part whose last part is missing.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Svenska skrivregler, avsnittet om bindestreck' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      whole: {
        sv: '”{actual}” är ett helt ord och ska inte ha bindestreck. Skriv ”{suggestion}”.',
        en: '“{actual}” is a whole word and takes no hyphen. Write “{suggestion}”.',
      },
      alone: {
        sv: '”{word}” har ingen sista del att dela med sig av. Skriv ”{suggestion}”.',
        en: '“{word}” has no last part to share. Write “{suggestion}”.',
      },
      hung: {
        sv: 'Bindestrecket hör inte till ”{joint}”. Skriv ”{suggestion}”.',
        en: 'The hyphen does not belong to “{joint}”. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Vi söker lärare till förskola- och skola. Ta med regnkläder- och matsäck. Elever- och föräldrar svarar.',
        finds: ['förskola-', 'regnkläder-', 'Elever-'],
        suggests: ['förskola', 'regnkläder'],
      },
      {
        text: 'Alla barn- och elever har rätt till stöd. Taxan gäller vatten- och avlopp.',
        finds: ['barn-', 'vatten-'],
        suggests: ['barn', 'vatten'],
      },
      {
        text: 'Vi hämtar grov- och-trädgårdsavfall två gånger om året.',
        finds: ['och-trädgårdsavfall'],
        suggests: ['och trädgårdsavfall'],
      },
    ],
    ratt: [
      {
        text: 'Vi söker lärare till förskola och skola. Barn- och elevhälsan hjälper dig. Läs om hälso- och sjukvård.',
      },
      { text: 'Det har för- och nackdelar. Fyll i för- och efternamn. In- och utlån är gratis.' },
      {
        text: 'Verksamhets- och ekonomiplanen gäller. Kultur- och fritidsnämnden beslutar. VA- och gatuavdelningen svarar.',
      },
      { text: 'Kultur- och Fritid har öppet. Läs om mat-, frukt- och grönsaksodling.' },
    ],
  },
  needs: ['lexicon'],
  sentence(sentence, block, { report, spelling }) {
    const { tokens } = sentence;
    const { lookup } = spelling!;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      const { text, start, end } = token;
      const first = text.length > 6 ? hung.exec(text) : null;
      if (first !== null) {
        if (!lookup.accepts(first[2]!)) continue;
        const suggestion = `${first[1]} ${first[2]}`;
        report({
          block,
          start,
          end,
          messageId: 'hung',
          data: { joint: first[1]!, suggestion },
          suggestions: [suggestion],
        });
        continue;
      }
      if (!text.endsWith('-') || index + 2 >= tokens.length || !joints.has(tokens[index + 1]!)) continue;
      const suggestion = text.slice(0, -1);
      const part = suggestion.toLowerCase();
      if (part.length < shortestPart || !/^\p{L}\p{Ll}+$/u.test(suggestion)) continue;
      const second = tokens[index + 2]!;
      if (second.kind !== 'word' || second.text !== second.lower || second.text.includes('-')) continue;
      if (isWholeWord(lookup, part)) {
        report({ block, start, end, messageId: 'whole', data: { suggestion }, suggestions: [suggestion] });
      } else if (!mayBeCompound(lookup, second.lower) && isNoun(lookup, part)) {
        const data = { word: second.text, suggestion };
        report({ block, start, end, messageId: 'alone', data, suggestions: [suggestion] });
      }
    }
  },
});

/** True for a plural or definite form, which begins no compound: *elever, nämnden, regnkläder*; not *mor, mås*. */
function isWholeWord(lookup: Lookup, word: string): boolean {
  const { lexicon } = lookup;
  const flags = lexicon.flagsOf(word);
  if (lexicon.classes(lexicon.find(word)) !== WordClass.NOUN || word.length < 5) return false;
  if ((flags & Flag.ALONE) === 0 || (flags & ANY_FIRST) !== 0) return false;
  const isInflected = (flags & Flag.ENTRY) === 0 && /(?:[aeo]r|[aeo]rna|en|et)$/u.test(word);
  // *Förskola* begins compounds as *förskole-*.
  const bound = word.endsWith('a') ? lexicon.flagsOf(`${word.slice(0, -1)}e`) : 0;
  return isInflected || pluralOnly.test(word) || ((bound & ANY_FIRST) !== 0 && (bound & Flag.ALONE) === 0);
}

function isNoun(lookup: Lookup, word: string): boolean {
  return (lookup.lexicon.classes(lookup.lexicon.find(word)) & WordClass.NOUN) !== 0 && lookup.isListed(word);
}

/** True where a word may end in a part that another could share, or is not known. */
function mayBeCompound(lookup: Lookup, word: string): boolean {
  const { lexicon } = lookup;
  if (lexicon.classes(lexicon.find(word)) !== WordClass.NOUN || word.length < 4) return true;
  for (let cut = shortestPart; cut <= word.length - shortestTail; cut++) {
    if (prefixes.test(word.slice(0, cut))) continue;
    const tail = word.slice(cut);
    if (lexicon.flagsOf(tail) & Flag.ALONE && lexicon.classes(lexicon.find(tail)) & WordClass.NOUN)
      return true;
  }
  return false;
}

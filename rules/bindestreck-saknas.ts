import { defineRule } from '../src/rules/types.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/**
 * First parts of compounds, with the *s* that binds them: *verksamhets-*. As genitives they want an article
 * (*en verksamhets ledning*) or a plural.
 */
const firstParts = wordSet('', {
  endings: 'hets nings tions sions skaps itets lings doms arbets trafiks livs',
});
const joints = new Set(['och', 'eller', 'samt', 'respektive']);
/** A shorter word behind *och* is no compound. Letters. */
const shortestCompound = 9;

export default defineRule({
  meta: {
    id: 'bindestreck-saknas',
    group: 'form',
    title: { sv: 'Bindestreck saknas', en: 'Missing hyphen' },
    severity: 'warning',
    what: {
      sv: 'Första delen av ett sammansatt ord som delar sin sista del med nästa ord, utan bindestreck: verksamhets och ekonomiplan.',
      en: 'The first part of a compound that shares its last part with the next word, without its hyphen: verksamhets och ekonomiplan.',
    },
    why: {
      sv: 'Utan bindestreck läser man delen som ett eget ord, och får läsa om.',
      en: 'Without the hyphen the part is read as a word of its own, and has to be read again.',
    },
    todo: {
      sv: 'Sätt bindestreck: verksamhets- och ekonomiplan.',
      en: 'Put a hyphen: verksamhets- och ekonomiplan.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      hyphen: {
        sv: '”{part}” är en del av ett sammansatt ord. Skriv ”{part}- {joint} {word}”.',
        en: '“{part}” is a part of a compound. Write “{part}- {joint} {word}”.',
      },
    },
    fel: [
      {
        text: 'Nämnden antog en verksamhets och ekonomiplan.',
        finds: ['verksamhets'],
        suggests: ['verksamhets-'],
      },
      {
        text: 'Förslaget gäller utbildnings eller arbetslivsfrågor.',
        finds: ['utbildnings'],
        suggests: ['utbildnings-'],
      },
    ],
    ratt: [
      { text: 'Nämnden antog en verksamhets- och ekonomiplan.' },
      {
        text: 'En verksamhets och en enhets mål kan skilja sig åt. Det är en förenings och dess medlemmars ansvar.',
      },
      { text: 'Verksamhetens och nämndens ansvar är olika.' },
    ],
  },
  needs: ['tagger'],
  words: firstParts,
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    for (let place = 0; place + 2 < tokens.length; place++) {
      const { lower, text, start, end } = tokens[place]!;
      if (!firstParts.has(tokens[place]!) || lower.length < 6 || !joints.has(tokens[place + 1]!.lower))
        continue;
      const word = tokens[place + 2]!;
      if (word.kind !== 'word' || word.text.length < shortestCompound || word.text !== word.lower) continue;
      if (!isWholeNoun(swedish!.tagged(sentence)!, place + 2)) continue;
      const data = { part: text, joint: tokens[place + 1]!.lower, word: word.text };
      report({ block, start, end, messageId: 'hyphen', data, suggestions: [`${text}-`] });
    }
  },
});

/** A noun in its own right, no genitive: what a genitive before *och* would want behind it. */
function isWholeNoun(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  if ((trait & Trait.noun) === 0 || (trait & Trait.genitive) !== 0) return false;
  // *en verksamhets och dess …*, *en verksamhets och kommunens mål*: another noun has it.
  return (traitAt(sentence, place + 1) & Trait.noun) === 0;
}

import { setOfWords } from '../src/base/word-list.ts';
import { ownOfReader, ownOfSubject } from '../src/rules/support/grammar/own-possessive.ts';
import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const own = setOfWords('sin sitt sina');
/** What opens a clause and nothing else: the subject comes next. *Om*, *innan* and *som* may be prepositions. */
const openers = setOfWords('att eftersom när medan fastän huruvida');
/** Words from *sin* within which the noun and then the verb come. */
const reach = 5;

/** What *sin* should be, by the one it belongs to. */
const instead = { sv: 'hans, hennes, dess eller deras', en: 'hans, hennes, dess or deras' };

export default defineRule({
  meta: {
    id: 'grammatik-sin',
    group: 'form',
    title: { sv: 'Sin, deras eller din', en: 'Sin, deras or din' },
    severity: 'warning',
    what: {
      sv: 'Sin, sitt och sina i det som själv är subjekt (Eva och sin chef gick) eller med du eller vi som subjekt (du ska ta med sin blankett), och deras och dess som hör till subjektet (föräldrarna hämtade deras barn).',
      en: 'Sin, sitt and sina in what is a subject itself (Eva och sin chef gick) or with du or vi as the subject, and deras and dess that belong to the subject (föräldrarna hämtade deras barn).',
    },
    why: {
      sv: 'Sin pekar tillbaka på subjektet, och deras och dess på någon annan. Med fel ord undrar läsaren vems det är.',
      en: 'Sin points back to the subject, deras and dess to somebody else. With the wrong word readers wonder whose it is.',
    },
    todo: {
      sv: 'Skriv sin om det hör till subjektet, annars hans, hennes, dess eller deras. Eller skriv vem det är.',
      en: 'Write sin if it belongs to the subject, otherwise hans, hennes, dess or deras. Or say who it is.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 2, Pronomen: reflexiva possessiva' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      reader: {
        sv: '”{actual}” hör inte ihop med ”{subject}”. Skriv ”{suggestion}”.',
        en: '“{actual}” does not go with “{subject}”. Write “{suggestion}”.',
      },
      own: {
        sv: '”{actual}” betyder någon annans. Hör det till den som gör något ska det stå ”{instead}”.',
        en: '“{actual}” means somebody else’s. If it belongs to the subject, write “{instead}”.',
      },
      subject: {
        sv: '”{actual}” kan inte stå i subjektet. Skriv {instead}.',
        en: '“{actual}” cannot stand in the subject. Write {instead}.',
      },
    },
    fel: [
      {
        text: 'Du ska ta med sin legitimation. Vi vill ha sina svar före maj.',
        finds: ['sin', 'sina'],
        suggests: ['din', 'våra'],
      },
      { text: 'Föräldrarna hämtade deras barn klockan fyra.', finds: ['deras'] },
      { text: 'Nämnden har överskridit dess budget.', finds: ['dess'] },
      { text: 'Eva och sin chef gick igenom schemat på torsdagen.', finds: ['sin'] },
      { text: 'Kommunen och sina samarbetspartner bjuder in till en temadag.', finds: ['sina'] },
      { text: 'Läraren är nöjd eftersom sina elever har klarat provet.', finds: ['sina'] },
      {
        text: 'Hon säger att sin nya hyresvärd inte svarar. Han oroar sig när sitt barn sover. Siv berättar att sin man är sjuk.',
        finds: ['sin', 'sitt', 'sin'],
      },
    ],
    ratt: [
      {
        text: 'Du ska ta med din legitimation. Vi hjälper barnet med sin läxa. Du ska fråga alla om sin ålder.',
      },
      {
        text: 'Föräldrarna och deras barn kom. Läraren talade med eleverna, och föräldrarna hämtade deras barn.',
      },
      {
        text: 'Nämnden har granskat bolaget och dess budget. Barnen känner sin lärare, och läraren känner deras.',
      },
      { text: 'Eva och hennes chef gick igenom schemat. Eva och sonen hälsade på sin mormor.' },
      {
        text: 'I sin ansökan och sina bilagor skriver hon om hyran. Med sin man och sina barn flyttade hon.',
      },
      { text: 'Hon träffar Bo och sina syskon varje vecka. Var och en tar med sin egen mat.' },
      { text: 'Han ville veta om sina rättigheter. Hon åt innan sin resa, precis som sin bror.' },
      { text: 'Du ska se till att barnet får sin medicin. Det är viktigt att med sin röst påverka.' },
      { text: 'Sin vana trogen kom han sent. Hon och Bo har var sin nyckel.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: wordSet([...own, 'deras', 'dess']),
  block(block, { report, spelling, swedish }) {
    for (const [number, sentence] of block.sentences.entries()) {
      const { tokens } = sentence;
      for (let index = 1; index + 1 < tokens.length; index++) {
        const { lower, start, end, text } = tokens[index]!;
        if (lower === 'deras' || lower === 'dess') {
          // Who is meant may stand in a sentence before.
          const isOwn = number === 0 && ownOfSubject(swedish!.tagged(sentence)!, index, spelling!.lookup);
          const forms = { instead: 'sin, sitt eller sina' };
          if (isOwn) report({ block, start, end, messageId: 'own', data: forms });
          continue;
        }
        if (!own.has(lower)) continue;
        const tagged = swedish!.tagged(sentence)!;
        const before = tokens[index - 1]!.lower;
        const isSubject = openers.has(before) || (before === 'och' && isFirstSubject(tagged, index - 1));
        if (isSubject && isNounThenVerb(tagged, index)) {
          report({ block, start, end, messageId: 'subject', data: { instead } });
          continue;
        }
        const suggestion = ownOfReader(tagged, index);
        if (suggestion === undefined) continue;
        const subject = tokens.find((token) => /^(?:du|vi|jag|ni)$/u.test(token.lower))!.text;
        const data = { subject, suggestion, actual: text };
        report({ block, start, end, messageId: 'reader', data, suggestions: [suggestion] });
      }
    }
  },
});

/** True when all that stands before *och* is one who may act: *Eva*, *Kommunen*, *Den nya chefen*. */
function isFirstSubject(sentence: TaggedSentence, and: number): boolean {
  if (and > 4) return false;
  for (let place = 0; place < and; place++) {
    const trait = traitAt(sentence, place);
    const { kind } = sentence.tokens[place]!;
    if (kind !== 'word' || (trait & (Trait.verb | Trait.preposition)) !== 0) return false;
  }
  return (traitAt(sentence, and - 1) & (Trait.noun | Trait.name)) !== 0;
}

/** True when a noun follows *sin*, with words that describe it, and then the verb of the clause. */
function isNounThenVerb(sentence: TaggedSentence, own: number): boolean {
  let noun = own + 1;
  while (noun < own + reach && (traitAt(sentence, noun) & Trait.adjective) !== 0) noun++;
  // *Sin man har*: the tagger takes *man* for the pronoun.
  if ((traitAt(sentence, noun) & Trait.noun) === 0 && sentence.tokens[noun]?.lower !== 'man') return false;
  let verb = noun + 1;
  while (verb < own + reach && adverbs.has(sentence.tokens[verb]?.lower ?? '')) verb++;
  return isFiniteVerb(traitAt(sentence, verb));
}

const adverbs = setOfWords('inte ej aldrig alltid ofta också även redan själv själva då nu');

import {
  missingBeforeThat,
  missingCopula,
  missingFuture,
  missingHave,
  missingInClause,
  states,
  type VerbGap,
} from '../src/rules/support/grammar/missing-verb.ts';
import { defineRule } from '../src/rules/types.ts';
import type { PlacedSentence } from '../src/swedish/swedish.ts';
import { opensPlainClause, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const modals = new Set(['ska', 'skall', 'måste', 'bör', 'kan', 'behöver', 'skulle']);
/** First words of expressions that are nothing without a verb: *ta tillvara*, *se till*, *ta hänsyn till*. */
const needy = wordSet('tillvara hänsyn ställning initiativ kännedom tillgodo');

/** What somebody has *att ta del av* something by. */
const entitled =
  /^(?:rätt|rätten|möjlighet|möjligheten|möjligheter|tillfälle|intresserad|intresserade|välkommen|välkomna|genom|kan|vill)$/u;

/** Auxiliaries that a verb must follow, if its subject stands before. */
const needing = wordSet('ska skall måste bör');
/** What is said of a clause, at the beginning of a sentence behind *det*: *Det viktigt att du svarar*. */
const judged = wordSet('viktigt bra svårt lätt möjligt omöjligt nödvändigt tillåtet förbjudet enkelt roligt');
const stateWords = wordSet(states);
const clauseOpeners = wordSet('om när eftersom');
const asked = wordSet([
  ...`${states} rätt att om när eftersom`.split(' '),
  ...'viktigt bra svårt lätt möjligt omöjligt nödvändigt tillåtet förbjudet enkelt roligt'.split(' '),
  ...modals,
  ...'del tillvara hänsyn ställning initiativ kännedom tillgodo'.split(' '),
]);

export default defineRule({
  meta: {
    id: 'grammatik-verb-saknas',
    group: 'form',
    title: { sv: 'Verb saknas', en: 'Missing verb' },
    severity: 'warning',
    what: {
      sv: 'Satser som har tappat sitt verb (kommunen skyldig att, om du frågor kan du ringa), och ska, måste, bör och kan utan själva verbet: ska tillvara, måste hänsyn till.',
      en: 'Ska, måste, bör and kan followed by part of a verb phrase without its verb: ska tillvara.',
    },
    why: {
      sv: 'Ett ord har fallit bort, så läsaren måste gissa vad som menas.',
      en: 'A word has dropped out, so readers have to guess.',
    },
    todo: {
      sv: 'Sätt in verbet: ”ska tas tillvara”, ”ska ta hänsyn till”.',
      en: 'Put in the verb: “ska tas tillvara”.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      verb: {
        sv: 'Här saknas ett verb efter ”{modal}”. Menar du ”{modal} ta {rest}”?',
        en: 'A verb is missing after “{modal}”. Do you mean “{modal} ta {rest}”?',
      },
      copula: {
        sv: 'Här saknas ett verb. Skriv ”{suggestion}”.',
        en: 'A verb is missing here. Write “{suggestion}”.',
      },
      between: {
        sv: 'Här saknas ett verb mellan ”{first}” och ”{second}”.',
        en: 'A verb is missing between “{first}” and “{second}”.',
      },
      gap: {
        sv: 'Efter ”{modal}” saknas ett verb i grundform.',
        en: 'A verb in the infinitive is missing after “{modal}”.',
      },
    },
    fel: [
      {
        text: 'Det viktigt att du svarar i tid. Det också bra om du ringer.',
        finds: ['Det viktigt', 'Det också bra'],
        suggests: ['Det är viktigt', 'Det är också bra'],
      },
      { text: 'Du måste ansökan senast den 3 maj.', finds: ['måste ansökan'] },
      { text: 'Nämnden ska ett beslut i maj.', finds: ['ska ett'] },
      {
        text: 'Lagen säger att kommunen skyldig att ge stöd. Du rätt att överklaga. Du välkommen att ringa.',
        finds: ['kommunen skyldig', 'Du rätt', 'Du välkommen'],
        suggests: ['kommunen är skyldig', 'Du har rätt', 'Du är välkommen'],
      },
      {
        text: 'Om du frågor kan du ringa oss. Därför kommunen att du söker i tid. Vi blir glada om ni era bilder till oss.',
        finds: ['du frågor', 'kommunen att', 'ni era'],
      },
      { text: 'Nämnden kommer att ett nytt beslut i maj.', finds: ['att ett'] },
      { text: 'Vi ska tillvara allas kunskaper.', finds: ['ska tillvara'] },
      { text: 'Nämnden måste hänsyn till grannarna.', finds: ['måste hänsyn'] },
      { text: 'Du har rätt att del av handlingarna.', finds: ['att del av'] },
    ],
    ratt: [
      { text: 'Du har rätt att ta del av handlingarna. Vi vet att del av vinsten går till skolan.' },
      {
        text: 'Det är viktigt att du svarar. Vi anser det viktigt att du svarar. Det viktiga är att du svarar.',
      },
      {
        text: 'Alla ska med. Vi måste hem före åtta. Hon kan en del om bygglov. Vi ska en sväng till stan. Då ska nämnden besluta. Hit ska en skola.',
      },
      {
        text: 'Kommunen är skyldig att ge stöd. Är du skyldig att betala? De som är välkomna att ringa. Du, skyldig att betala, ringde.',
      },
      {
        text: 'Om du undrar kan du ringa. Om du så önskar kommer vi. Då är det därför att vi vill. Ring om du kan.',
      },
      { text: 'Vi ska ta tillvara allas kunskaper. Kunskaperna ska tillvaratas.' },
      { text: 'Nämnden måste ta hänsyn till grannarna. Hänsyn ska tas till alla.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: asked,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const last = tokens.at(-1)!.text;
    if (tokens[0]!.lower === 'det' && last === '.') {
      const place = /^(?:också|därför|inte|mycket)$/u.test(tokens[1]!.lower) ? 2 : 1;
      const word = tokens[place];
      if (word !== undefined && judged.has(word) && /^(?:att|om)$/u.test(tokens[place + 1]?.lower ?? '')) {
        const { start } = tokens[0]!;
        const suggestion = `${tokens[0]!.text} är ${block.text.slice(tokens[1]!.start, word.end)}`;
        report({
          block,
          start,
          end: word.end,
          messageId: 'copula',
          data: { suggestion },
          suggestions: [suggestion],
        });
        return;
      }
    }
    if (last === '.' || last === '!') {
      for (let place = 0; place + 1 < tokens.length; place++) {
        const token = tokens[place]!;
        const tagged = () => swedish!.tagged(sentence)!;
        let found: VerbGap | undefined;
        if (stateWords.has(token)) found = missingCopula(tagged(), place);
        else if (token.lower === 'rätt') found = missingHave(tagged(), place);
        else if (token.lower === 'att')
          found = missingBeforeThat(tagged(), place) ?? missingFuture(tagged(), place);
        else if (clauseOpeners.has(token)) found = missingInClause(tagged(), place, spelling!.lookup.lexicon);
        if (found === undefined) continue;
        const { start, text: first } = tokens[found.from]!;
        const { end, text: second } = tokens[found.to]!;
        const data = { first, second, suggestion: '' };
        const rest = block.text.slice(tokens[found.from + 1]!.start, end);
        if (found.verb === undefined) report({ block, start, end, messageId: 'between', data });
        else {
          const suggestion = `${first} ${found.verb} ${rest}`;
          report({ block, start, end, messageId: 'copula', data: { suggestion }, suggestions: [suggestion] });
        }
        return;
      }
    }
    if (needing.isIn(sentence) && (last === '.' || last === '!')) {
      const gap = gapOf(swedish!.tagged(sentence)!);
      if (gap !== undefined) {
        const { start, text } = tokens[gap]!;
        report({ block, start, end: tokens[gap + 1]!.end, messageId: 'gap', data: { modal: text } });
        return;
      }
    }
    for (let index = 0; index + 1 < tokens.length; index++) {
      const modal = tokens[index]!;
      const next = tokens[index + 1]!;
      // *Rätt att del av handlingarna*
      if (next.lower === 'del' && modal.lower === 'att' && tokens[index + 2]?.lower === 'av') {
        if (!entitled.test(tokens[index - 1]?.lower ?? '')) continue;
        const data = { modal: modal.text, rest: 'del av' };
        report({ block, start: modal.start, end: tokens[index + 2]!.end, messageId: 'verb', data });
        continue;
      }
      if (!modals.has(modal.lower) || !needy.has(next)) continue;
      // *Då ska hänsyn tas*: the verb comes after.
      const tagged = swedish!.tagged(sentence)!;
      let hasVerb = false;
      for (let place = index + 2; place < Math.min(tokens.length, index + 12); place++) {
        if (/^[.;:!?]$/u.test(tokens[place]!.text)) break;
        const trait = traitAt(tagged, place);
        if (trait & (Trait.infinitive | Trait.supine | Trait.passive) && tokens[place - 1]!.lower !== 'att')
          hasVerb = true;
      }
      if (hasVerb) continue;
      const data = { modal: modal.text, rest: next.text };
      report({ block, start: modal.start, end: next.end, messageId: 'verb', data });
    }
  },
});

/** Nouns that say where, and need no verb: *vi ska hem*. */
const places = /^(?:hem|hemåt|inåt|utåt|dit|hit|bort|upp|ner|ned|in|ut|fram|vidare|med)$/u;

/** Where somebody goes, or how often. */
const motion = /^(?:till|upp|ner|ned|ut|in|hem|bort|från|genom|förbi|över|gång|gånger|bit)$/u;

/** The place of an auxiliary of a plain main clause with an object and no verb after it (*du måste ansökan i tid*). */
function gapOf(sentence: PlacedSentence): number | undefined {
  const { tokens } = sentence;
  const modal = tokens.findIndex((token) => needing.has(token));
  if (modal < 1 || modal + 2 >= tokens.length || !opensPlainClause(sentence, modal)) return undefined;
  if (traitAt(sentence, 0) & Trait.preposition) return undefined;
  // *Då ska nämnden*: the noun behind is the subject. Only where a subject stands before.
  if (!(traitAt(sentence, modal - 1) & (Trait.noun | Trait.name | Trait.pronoun))) return undefined;
  const next = tokens[modal + 1]!;
  const trait = traitAt(sentence, modal + 1);
  const isArticle = /^(?:en|ett)$/u.test(next.lower) && (trait & Trait.determiner) !== 0;
  const isNoun = (trait & Trait.noun) !== 0 && !places.test(next.lower);
  if (!isArticle && !isNoun) return undefined;
  for (let place = modal + 1; place < tokens.length; place++) {
    const { lower } = tokens[place]!;
    // *Vi ska en sväng till stan*: the verb of going may be left out.
    const isVerb = (traitAt(sentence, place) & (Trait.verb | Trait.participle)) !== 0;
    if (isVerb || lower === 'att' || motion.test(lower)) return undefined;
  }
  return modal;
}

import { defineRule } from '../src/rules/types.ts';
import { traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const modals = new Set(['ska', 'skall', 'måste', 'bör', 'kan', 'behöver', 'skulle']);
/** First words of expressions that are nothing without a verb: *ta tillvara*, *se till*, *ta hänsyn till*. */
const needy = wordSet('tillvara hänsyn ställning initiativ kännedom tillgodo');

export default defineRule({
  meta: {
    id: 'grammatik-verb-saknas',
    group: 'form',
    title: { sv: 'Verb saknas efter ska', en: 'Missing verb after ska' },
    severity: 'warning',
    what: {
      sv: 'Ska, måste, bör och kan följda av en del av ett verbuttryck utan själva verbet: ska tillvara, måste hänsyn till.',
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
    },
    fel: [
      { text: 'Vi ska tillvara allas kunskaper.', finds: ['ska tillvara'] },
      { text: 'Nämnden måste hänsyn till grannarna.', finds: ['måste hänsyn'] },
    ],
    ratt: [
      { text: 'Vi ska ta tillvara allas kunskaper. Kunskaperna ska tillvaratas.' },
      { text: 'Nämnden måste ta hänsyn till grannarna. Hänsyn ska tas till alla.' },
    ],
  },
  needs: ['tagger'],
  words: needy,
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const modal = tokens[index]!;
      const next = tokens[index + 1]!;
      if (!modals.has(modal.lower) || !needy.has(next)) continue;
      // *Då ska hänsyn tas*: the verb comes after.
      const tagged = { tokens, tags: swedish!.tags(sentence)! };
      let hasVerb = false;
      for (let place = index + 2; place < Math.min(tokens.length, index + 12); place++) {
        if (/^[.;:!?]$/u.test(tokens[place]!.text)) break;
        const trait = traitAt(tagged, place);
        if (trait & (Trait.infinitive | Trait.supine) && tokens[place - 1]!.lower !== 'att') hasVerb = true;
      }
      if (hasVerb) continue;
      const data = { modal: modal.text, rest: next.text };
      report({ block, start: modal.start, end: next.end, messageId: 'verb', data });
    }
  },
});

import { defineRule } from '../src/rules/types.ts';
import { traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Prepositions that *där* already holds, and that are seldom particles last in a clause. */
const held = new Set(['i', 'på', 'vid', 'hos']);
/** Verbs with the preposition as a particle: *där du fyller i*, *där du slår på*. */
const particleVerb =
  /^(?:fyll|håll|känn|tänk|slå|sätt|lägg|kopp|logg|ring|skriv|skruv|klä|hugg|hör|pass|läs|byg|ser|se$|går|gå$|titt|håller|ta|tar|hoppa|står|stå$|prova|trycker|trycka|klick)/u;
const relatives = new Set(['vilken', 'vilket', 'vilka']);

export default defineRule({
  meta: {
    id: 'grammatik-dubbel-preposition',
    group: 'form',
    title: { sv: 'Dubbel preposition', en: 'Doubled preposition' },
    severity: 'warning',
    what: {
      sv: 'Samma läge sagt två gånger: kommunen där du är folkbokförd i, frågan i vilken vi arbetar i.',
      en: 'The same place said twice: kommunen där du är folkbokförd i.',
    },
    why: {
      sv: 'Ordet på slutet hänger löst, och läsaren undrar om något fattas.',
      en: 'The last word hangs loose, and readers wonder what is missing.',
    },
    todo: {
      sv: 'Stryk prepositionen, eller byt där mot som: ”där du är folkbokförd”, ”som du är folkbokförd i”.',
      en: 'Delete the preposition, or write som for där: “som du är folkbokförd i”.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      where: {
        sv: '”där” säger redan ”{preposition}”. Stryk ”{preposition}”, eller skriv ”som” i stället för ”där”.',
        en: '“där” already says “{preposition}”. Delete “{preposition}”, or write “som” for “där”.',
      },
      which: {
        sv: '”{preposition}” står två gånger. Stryk den sista.',
        en: '“{preposition}” stands twice. Delete the last one.',
      },
      pair: {
        sv: '”{first}” och ”{second}” kan inte stå intill varandra här. Stryk det ena, eller sätt in det som fattas.',
        en: '“{first}” and “{second}” cannot stand side by side here. Delete one, or put in what is missing.',
      },
    },
    fel: [
      { text: 'Du ansöker i den kommun där du är folkbokförd i.', finds: ['i'] },
      {
        text: 'Du loggar in i med din e-legitimation. Logga in på via länken.',
        finds: ['in i med', 'in på via'],
        suggests: ['in med', 'in via'],
      },
      { text: 'Det finns två hus i vilka det bor familjer i.', finds: ['i'] },
    ],
    ratt: [
      {
        text: 'Den sida du loggar in på med din kod är ny. Logga in i tjänsten med din kod. Vi gick in i och med det.',
      },
      {
        text: 'Du ansöker i den kommun där du är folkbokförd. Du ansöker i kommunen som du är folkbokförd i.',
      },
      { text: 'Det finns ett fält där du fyller i.' },
      { text: 'Där finns en skola som barnen går i.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet(['där', 'in', ...relatives]),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 1; index + 3 < tokens.length; index++) {
      if (!isEntry(tokens, index)) continue;
      const [word, first, second] = [tokens[index]!, tokens[index + 1]!, tokens[index + 2]!];
      const suggestions = [`${word.text} ${second.text}`];
      const data = { first: first.text, second: second.text };
      report({ block, start: word.start, end: second.end, messageId: 'pair', data, suggestions });
    }
    let opener: { place: number; preposition: string | undefined } | undefined;
    for (let index = 1; index < tokens.length; index++) {
      const token = tokens[index]!;
      const previous = tokens[index - 1]!;
      if (token.lower === 'där' && previous.kind === 'word')
        opener = { place: index, preposition: undefined };
      else if (relatives.has(token.lower) && held.has(previous.lower)) {
        opener = { place: index, preposition: previous.lower };
      } else if (token.lower === 'som' || /^[.;:!?]$/u.test(token.text)) opener = undefined;
      if (opener === undefined || !isStranded(tokens, index)) continue;
      if (opener.preposition !== undefined && opener.preposition !== token.lower) continue;
      const { place, preposition } = opener;
      if (index - place < 3 || index - place > 12) continue;
      const tagged = swedish!.tagged(sentence)!;
      const noun = preposition === undefined ? place - 1 : place - 2;
      if (!(traitAt(tagged, noun) & (Trait.noun | Trait.name))) continue;
      // *Under sin tid där mötte han …*: an adverb, not a relative.
      if (traitAt(tagged, place + 1) & Trait.finite) continue;
      if (tokens.slice(place + 1, index).some(({ lower }) => particleVerb.test(lower) || lower === 'som'))
        continue;
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: preposition === undefined ? 'where' : 'which',
        data: { preposition: token.text },
      });
      opener = undefined;
    }
  },
});

/** *Du loggar in i med*: in a main clause of the reader's, or told to do. *Sidan du loggar in på med koden* is right. */
function isEntry(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]!.lower !== 'in' || !/^log(?:ga|gar|gade|gat)$/u.test(tokens[index - 1]!.lower))
    return false;
  if (!/^(?:i|på|till)$/u.test(tokens[index + 1]!.lower)) return false;
  if (!/^(?:med|via|genom)$/u.test(tokens[index + 2]!.lower) || tokens[index + 3]!.kind !== 'word')
    return false;
  const before = tokens.slice(0, index - 1);
  // *e-tjänsten som du loggar in i med koden*
  if (before.some(({ lower }) => /^(?:som|där|vilken|vilket|vilka|vad)$/u.test(lower))) return false;
  const subject = before.at(-1);
  return subject === undefined || before.length === 1 || /^[,.:;]$/u.test(before.at(-2)!.text);
}

/** True for a preposition with nothing after it in its clause. */
function isStranded(tokens: readonly Token[], index: number): boolean {
  if (!held.has(tokens[index]!.lower)) return false;
  const next = tokens[index + 1];
  return next === undefined || /^[.,;:!?)]$/u.test(next.text);
}

import { defineRule } from '../src/rules/types.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Verbs of what happens by itself: *antalet minskar*. */
const aloneWords = `minska minskar minskade minskat öka ökar ökade ökat fungera fungerar fungerade fungerat existerar existerade händer hände
  hänt sker skedde skett pågår pågick pågått sjunker sjönk sjunkit upphör upphörde upphört återstår uppstår uppstod`;
const alone = wordSet(aloneWords);
/** Verbs that are nothing without *sig*. */
const needingWords = `befinner befann befinna infinner infann infinna förlitar förlita förlitade nöjer nöja bekantar bekanta beger begav bege
  åtar åtog åta befattar befatta bosätter bosatte bosätta anförtror engagera legitimera koncentrera specialisera`;
const needing = wordSet(needingWords);
/** Of those the ones that take an object too: only behind an auxiliary, before the preposition that *sig* asks for. */
const often: Readonly<Record<string, RegExp>> = {
  engagera: /^i$/u,
  legitimera: /^(?:vid|med|genom|innan|i|hos|\.)$/u,
  koncentrera: /^på$/u,
  specialisera: /^(?:på|inom)$/u,
};
const reflexives = /^(?:sig|mig|dig|oss|er|mej|dej|sej|varandra)$/u;
const modals = /^(?:vill|kan|ska|skall|måste|bör|får|behöver|skulle|kunde|önskar)$/u;

export default defineRule({
  meta: {
    id: 'grammatik-reflexiv',
    group: 'form',
    title: { sv: 'Sig saknas eller är för mycket', en: 'Sig missing or too much' },
    severity: 'warning',
    what: {
      sv: 'Verb som ska ha sig, utan det: vill engagera i rådet, befinner i huset. Verb som inte har sig, med det: antalet har minskat sig.',
      en: 'Verbs that want sig, without it: vill engagera i rådet. Verbs that have none, with it: antalet har minskat sig.',
    },
    why: {
      sv: 'Läsaren väntar sig ett annat ord och undrar vem eller vad som menas.',
      en: 'Readers expect another word and wonder who or what is meant.',
    },
    todo: {
      sv: 'Sätt in sig (eller mig, dig, oss, er), eller stryk det.',
      en: 'Put sig in (or mig, dig, oss, er), or strike it out.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 3, Verbfraser: reflexiva verb' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      missing: {
        sv: 'Efter ”{verb}” saknas ”{pronoun}”. Skriv ”{verb} {pronoun}”.',
        en: '“{pronoun}” is missing behind “{verb}”. Write “{verb} {pronoun}”.',
      },
      stray: {
        sv: '”{verb}” har inget ”sig”. Stryk ”sig”.',
        en: '“{verb}” takes no “sig”. Delete “sig”.',
      },
    },
    fel: [
      {
        text: 'Den som vill engagera i ungdomsrådet kan ringa oss. Du måste legitimera vid disken.',
        finds: ['engagera', 'legitimera'],
        suggests: ['engagera sig', 'legitimera dig'],
      },
      {
        text: 'Återvinningen befinner i norra hamnen. Besökarna ska infinna i receptionen.',
        finds: ['befinner', 'infinna'],
        suggests: ['befinner sig', 'infinna sig'],
      },
      {
        text: 'Antalet ansökningar har minskat sig. Hissen fungerar sig inte.',
        finds: ['minskat sig', 'fungerar sig'],
        suggests: ['minskat', 'fungerar'],
      },
    ],
    ratt: [
      { text: 'Den som vill engagera sig i ungdomsrådet kan ringa oss. Vi vill engagera fler i arbetet.' },
      {
        text: 'Nu befinner de skadade personerna sig i huset. Antalet har minskat. Unga är svåra att engagera i politik.',
      },
      { text: 'Dem vill vi engagera i rådet. De som vi vill engagera i arbetet får ett brev.' },
      { text: 'Vi nöjer oss inte. Var befinner du dig? De befann sig på bron.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet(`${aloneWords} ${needingWords}`),
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 1; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      const next = tokens[index + 1]!;
      const { start, end, text } = token;
      if (alone.has(token)) {
        if (
          next.lower !== 'sig' ||
          /^(?:själv|själva|självt|av|in|ut)$/u.test(tokens[index + 2]?.lower ?? '')
        )
          continue;
        report({
          block,
          start,
          end: next.end,
          messageId: 'stray',
          data: { verb: text },
          suggestions: [text],
        });
        continue;
      }
      if (!needing.has(token) || hasReflexive(tokens, index)) continue;
      const tagged = swedish!.tagged(sentence)!;
      const preposition = often[token.lower];
      const isLacking =
        preposition === undefined
          ? isVerb(tagged, index)
          : preposition.test(next.lower) && isGoverned(tokens, index);
      if (!isLacking) continue;
      const pronoun = pronounOf(tokens, index);
      const suggestions = [`${text} ${pronoun}`];
      report({ block, start, end, messageId: 'missing', data: { verb: text, pronoun }, suggestions });
    }
  },
});

/** A verb by its tag, and before a preposition: *nöja* and *åta* may be other words where they are rare. */
function isVerb(sentence: TaggedSentence, index: number): boolean {
  const next = traitAt(sentence, index + 1);
  return (traitAt(sentence, index) & Trait.verb) !== 0 && (next & Trait.preposition) !== 0;
}

/** True where *sig* or its like comes before the verb: *dit de sig begav*. Behind it a preposition stands at once. */
function hasReflexive(tokens: readonly Token[], index: number): boolean {
  for (let place = Math.max(0, index - 3); place < index; place++)
    if (reflexives.test(tokens[place]!.lower)) return true;
  return false;
}

/** *Vill engagera i*: right behind an auxiliary whose subject is no object too: *de som vi vill engagera i …*. */
function isGoverned(tokens: readonly Token[], index: number): boolean {
  if (!modals.test(tokens[index - 1]!.lower)) return false;
  const som = tokens.findIndex(
    ({ lower }, at) => at < index && /^(?:som|vilka|vilken|vilket|vad|vem)$/u.test(lower),
  );
  return som < 0 || som === index - 2;
}

/** *Sig*, or what it is beside its subject. */
function pronounOf(tokens: readonly Token[], index: number): string {
  for (let place = index - 1; place >= 0 && place > index - 6; place--) {
    switch (tokens[place]!.lower) {
      case 'som':
        return 'sig';
      case 'du':
        return 'dig';
      case 'vi':
        return 'oss';
      case 'jag':
        return 'mig';
      case 'ni':
        return 'er';
    }
  }
  return 'sig';
}

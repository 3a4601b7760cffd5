import { afterPastTime, beforePast, tenseJump } from '../src/rules/support/grammar/tense-jump.ts';
import { formOf, infinitiveOf } from '../src/rules/support/grammar/verb-forms.ts';
import { defineRule } from '../src/rules/types.ts';
import { VERB } from '../src/swedish/inflection/feats.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

export default defineRule({
  meta: {
    id: 'grammatik-tempus',
    group: 'form',
    title: { sv: 'Tempus som hoppar', en: 'Tense that jumps' },
    severity: 'warning',
    what: {
      sv: 'Verb i presens i en sats som berättar om något som har hänt: hon ringde i måndags och säger att, innan badet öppnade har kaklet lagats.',
      en: 'A verb in the present in a clause that tells of the past: hon ringde i måndags och säger att.',
    },
    why: {
      sv: 'Läsaren undrar om det har hänt eller händer nu.',
      en: 'Readers wonder whether it has happened or happens now.',
    },
    todo: { sv: 'Skriv båda verben i samma tempus.', en: 'Write both verbs in the same tense.' },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Verb: tempus' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      tense: {
        sv: '”{past}” berättar om det som har hänt, men ”{actual}” står i presens. Skriv båda i samma tempus.',
        en: '“{past}” tells of the past, but “{actual}” is in the present. Write both in the same tense.',
      },
    },
    fel: [
      { text: 'Hon ringde i måndags och frågar om bidraget.', finds: ['frågar'], suggests: ['frågade'] },
      { text: 'Utskottet läste förslaget i maj och beslutar då att vänta.', finds: ['beslutar'] },
      { text: 'I går beslutar nämnden om taxan.', finds: ['beslutar'], suggests: ['beslutade'] },
      { text: 'Innan badet öppnade har kaklet lagats.', finds: ['har'], suggests: ['hade'] },
    ],
    ratt: [
      { text: 'Hon ringde i måndags och frågade om bidraget. Han flyttade hit i fjol och bor på Storgatan.' },
      { text: 'Nämnden beslutade om taxan i går och hoppas på ett bra år. Vi läste brevet och svarar nu.' },
      { text: 'Innan badet öppnade hade kaklet lagats. Innan badet öppnar har kaklet lagats.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: wordSet('och innan i igår häromdagen förra'),
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    if (tokens.length < 5 || tokens.at(-1)!.text !== '.') return;
    const { lexicon } = spelling!.lookup;
    for (let place = 0; place + 2 < tokens.length; place++) {
      const { lower } = tokens[place]!;
      const isAnd = lower === 'och' && place > 1;
      const isTime = place === 0 && /^(?:i|igår|häromdagen|förra)$/u.test(lower);
      if (!isAnd && !isTime && !(place === 0 && lower === 'innan')) continue;
      const tagged = swedish!.tagged(sentence)!;
      const jump = isAnd ? tenseJump(tagged, place) : isTime ? afterPastTime(tagged) : beforePast(tagged);
      if (jump === undefined) continue;
      const { start, end, lower: verb } = tokens[jump.verb]!;
      const infinitive = jump.suggestion === undefined ? infinitiveOf(lexicon, verb, true) : undefined;
      const past = jump.suggestion ?? (infinitive && formOf(lexicon, infinitive, VERB.past));
      const data = { past: tokens[jump.past]!.text };
      const suggestions = past === undefined ? [] : [past];
      report({ block, start, end, messageId: 'tense', data, suggestions });
    }
  },
});

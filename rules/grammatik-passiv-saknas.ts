import { missingPassive } from '../src/rules/support/grammar/missing-passive.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const auxiliaries = wordSet('har hade ska skall skulle kan kunde måste bör borde behöver får fick');

export default defineRule({
  meta: {
    id: 'grammatik-passiv-saknas',
    group: 'form',
    title: { sv: 'Verbet har tappat sitt s', en: 'A verb that has lost its s' },
    severity: 'warning',
    what: {
      sv: 'Beslut, avgifter och handlingar som gör det som någon gör med dem: flera beslut har fattat, avgiften ska betala senast i maj.',
      en: 'Decisions, fees and papers that do what somebody does to them: flera beslut har fattat, avgiften ska betala senast i maj.',
    },
    why: {
      sv: 'Meningen säger något annat än den ska: ett beslut kan inte fatta något.',
      en: 'The sentence says something else than it should: a decision cannot take anything.',
    },
    todo: {
      sv: 'Sätt s på verbet (har fattats), eller skriv vem som gör det: nämnden har fattat flera beslut.',
      en: 'Put an s on the verb (har fattats), or say who does it: nämnden har fattat flera beslut.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 4, Satser och meningar' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      passive: {
        sv: 'Här saknas ett s, eller den som gör det. Skriv ”{suggestion}”, eller vem som gör det.',
        en: 'An s is missing here, or who does it. Write “{suggestion}”, or say who does it.',
      },
    },
    fel: [
      {
        text: 'Flera beslut har fattat under våren. Ansökan har skickat till nämnden.',
        finds: ['fattat', 'skickat'],
        suggests: ['fattats', 'skickats'],
      },
      {
        text: 'Avgiften ska betala senast den 31 maj. Beslutet kan överklaga inom tre veckor. Handlingarna måste lämna in före mötet.',
        finds: ['betala', 'överklaga', 'lämna'],
        suggests: ['betalas', 'överklagas', 'lämnas'],
      },
    ],
    ratt: [
      {
        text: 'Flera beslut har fattats under våren. Nämnden har fattat flera beslut. Avgiften ska betalas i maj.',
      },
      {
        text: 'Utredningen ska lämna förslag i maj. Rapporten ska redovisa hur det gick. Beslutet kan ändra din hyra.',
      },
      {
        text: 'Sökanden kan överklaga inom tre veckor. De handlingar som nämnden ska granska finns här. Ansökan har kommit in.',
      },
    ],
  },
  needs: ['tagger'],
  words: auxiliaries,
  sentence(sentence, block, { report, swedish }) {
    const { tokens } = sentence;
    for (let index = 1; index + 1 < tokens.length; index++) {
      if (!auxiliaries.has(tokens[index]!)) continue;
      const slip = missingPassive(swedish!.tagged(sentence)!, index);
      if (slip === undefined) continue;
      const { start, end } = tokens[slip.place]!;
      const { suggestion } = slip;
      report({ block, start, end, messageId: 'passive', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});

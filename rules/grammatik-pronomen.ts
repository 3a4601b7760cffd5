import { capitalise } from '../src/base/capitalise.ts';
import { pronounSlip } from '../src/rules/support/grammar/pronoun-gender.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const words = wordSet('den det dem');

export default defineRule({
  meta: {
    id: 'grammatik-pronomen',
    group: 'form',
    title: { sv: 'Den, det eller dem som pekar fel', en: 'Den, det or dem that point wrong' },
    severity: 'warning',
    // *Den bor i huset ansvarar*: a clause that has lost its *som*.
    yieldsTo: ['grammatik-som-saknas'],
    what: {
      sv: 'Den och det som inte stämmer med det enda ord de kan syfta på: när du har fått beslutet kan du överklaga den, fyll i ansökan och skicka det till oss.',
      en: 'Den and det that do not agree with the only word they can mean: när du har fått beslutet kan du överklaga den.',
    },
    why: {
      sv: 'Läsaren letar efter något annat som ordet kan syfta på.',
      en: 'Readers look for something else that the word could mean.',
    },
    todo: {
      sv: 'Skriv den om en-ord, det om ett-ord och dem om flera. Eller skriv ut ordet.',
      en: 'Write den of en words, det of ett words and dem of many. Or repeat the word.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 2, Pronomen: kongruens med korrelatet' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      pronoun: {
        sv: '”{actual}” verkar syfta på ”{noun}”. Då ska det stå ”{suggestion}”.',
        en: '“{actual}” seems to mean “{noun}”. Then it should be “{suggestion}”.',
      },
    },
    fel: [
      { text: 'När du har fått beslutet kan du överklaga den.', finds: ['den'], suggests: ['det'] },
      { text: 'Beslutet gäller från den 1 maj. Den kan överklagas.', finds: ['Den'], suggests: ['Det'] },
      { text: 'Brevet kom i går, men den var inte undertecknad.', finds: ['den'], suggests: ['det'] },
      { text: 'Fyll i ansökan och skicka det till oss.', finds: ['det'], suggests: ['den'] },
      {
        text: 'Kontrollera uppgifterna och rätta den om något är fel.',
        finds: ['den'],
        suggests: ['dem'],
      },
      { text: 'Skriv under intyget och lämna dem i receptionen.', finds: ['dem'], suggests: ['det'] },
    ],
    ratt: [
      { text: 'När du har fått beslutet kan du överklaga det. Fyll i ansökan och skicka den till oss.' },
      { text: 'Vi har läst din fråga om beslutet. Den kan vi inte svara på. Beslutet gäller den som söker.' },
      { text: 'Ansökan är klar, men det tar tid. Läs beslutet. Den nya avgiften gäller i maj.' },
      { text: 'Hämta nyckeln. Lås skåpet och lämna den i receptionen. Brevet är till Anna. Den är lång.' },
      { text: 'Beslutet fattas den 3 maj. Läs svaret den dag det kommer.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words,
  block(block, { report, spelling, swedish }) {
    for (const [index, sentence] of block.sentences.entries()) {
      if (!words.isIn(sentence)) continue;
      for (let place = 0; place + 1 < sentence.tokens.length; place++) {
        if (!words.has(sentence.tokens[place]!)) continue;
        const earlier = block.sentences.slice(0, index).map((one) => swedish!.tagged(one)!);
        const slip = pronounSlip(swedish!.tagged(sentence)!, place, earlier, spelling!.lookup);
        if (slip === undefined) continue;
        const { start, end, text } = sentence.tokens[place]!;
        const suggestion = text === text.toLowerCase() ? slip.suggestion : capitalise(slip.suggestion);
        const data = { suggestion, noun: slip.noun };
        report({ block, start, end, messageId: 'pronoun', data, suggestions: [suggestion] });
      }
    }
  },
});

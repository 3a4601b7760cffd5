import { defineRule } from '../src/rules/types.ts';

const word = /\p{L}{2,}/gu;

export default defineRule({
  meta: {
    id: 'lank-placering',
    group: 'webb',
    title: { sv: 'Länkar i löpande text', en: 'Links in running text' },
    severity: 'off',
    documentTypes: ['webbsida', 'nyhetsbrev'],
    what: {
      sv: 'Länkar inne i en mening eller i ingressen. Källorna är oense, så regeln är avstängd tills ni slår på den.',
      en: 'Links inside a sentence or in the opening. Sources disagree, so the rule is off until you turn it on.',
    },
    why: {
      sv: 'Länkar mitt i texten lockar läsaren vidare innan hen har läst klart, och är svåra att träffa på en liten skärm.',
      en: 'Links in the middle of a text lead readers away before they have finished, and are hard to hit on a small screen.',
    },
    todo: {
      sv: 'Lägg länken på en egen rad efter stycket, om det är så ni brukar göra.',
      en: 'Put the link on a line of its own after the paragraph, if that is your practice.',
    },
    sources: [
      { name: 'Stockholms stad, webbriktlinjer', section: 'Länkar' },
      { name: 'KMH, Webbhandbok', section: 'Länkar' },
      { name: 'Myndigheternas skrivregler', section: '2.1.6 (om möjligt)' },
    ],
    messages: {
      running: {
        sv: 'Länken ”{actual}” står mitt i texten. Lägg den på en egen rad efter stycket.',
        en: 'The link “{actual}” stands in the middle of the text. Put it on a line of its own after the paragraph.',
      },
    },
    fel: [
      { text: 'Du kan läsa om [färdtjänst](/fardtjanst) på vår webbplats.', finds: ['färdtjänst'] },
      {
        text: 'Fyll i [ansökan](/a) och [intyget](/b) innan du ringer oss.',
        finds: ['ansökan', 'intyget'],
      },
    ],
    ratt: [
      { text: 'Du kan läsa om färdtjänst på vår webbplats.\n\n[Läs mer om färdtjänst](/fardtjanst)' },
      { text: 'Mejla [oss](mailto:oss@exempel.se) om du har frågor.' },
    ],
  },
  blocks: ['paragraph'],
  block(block, { report }) {
    const links = block.spans.filter(({ kind }) => kind === 'link');
    if (links.length === 0) return;
    const firstWord = block.text.search(word);
    const lastWord = [...block.text.matchAll(word)].at(-1)?.index ?? -1;
    for (const { start, end, href } of links) {
      if (end <= start || /^(?:mailto|tel|sms):/iu.test(href ?? '')) continue;
      const standsAlone = (firstWord < 0 || firstWord >= start) && lastWord < end;
      if (standsAlone) continue;
      report({ block, start, end, messageId: 'running' });
    }
  },
});

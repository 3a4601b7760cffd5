import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'onodig-avstangning',
    group: 'text',
    title: { sv: 'Avstängning som inte gör något', en: 'Suppression that does nothing' },
    severity: 'warning',
    what: {
      sv: 'Kommentarer som stänger av granskningen men inte stänger av något, nämner en regel som inte finns eller saknar ett skäl som ni har bestämt ska stå där.',
      en: 'Comments that turn the checker off but turn off nothing, name a rule that does not exist, or lack a reason that you have decided on.',
    },
    why: {
      sv: 'En kommentar som blir kvar döljer nästa fynd på samma ställe, och en felskriven gör inget alls.',
      en: 'A comment that stays behind hides the next finding in its place, and a misspelt one does nothing at all.',
    },
    todo: {
      sv: 'Ta bort kommentaren, rätta regelns namn eller skriv skälet efter ett kolon.',
      en: 'Remove the comment, correct the name of the rule, or write the reason after a colon.',
    },
    sources: [{ name: 'klarsprak', section: 'stänga av fynd, i handboken' }],
    messages: {
      unused: {
        sv: 'Kommentaren stänger inte av något fynd. Ta bort den.',
        en: 'The comment turns off no finding. Remove it.',
      },
      unusedRule: {
        sv: 'Kommentaren stänger inte av något fynd av regeln ”{rule}”. Ta bort namnet.',
        en: 'The comment turns off no finding of the rule “{rule}”. Remove its name.',
      },
      unusedEnable: {
        sv: 'Inget är avstängt här, så det finns inget att slå på igen. Ta bort kommentaren.',
        en: 'Nothing is turned off here, so there is nothing to turn on again. Remove the comment.',
      },
      unknownRule: {
        sv: 'Regeln ”{rule}” finns inte, så den stängs inte av.{meant} Rätta namnet: alla regler visas med klarsprak rules.',
        en: 'There is no rule “{rule}”, so it is not turned off.{meant} Correct the name: klarsprak rules lists all.',
      },
      unknownWord: {
        sv: '”{word}” betyder inget. Skriv klarsprak-disable, klarsprak-disable-next eller klarsprak-enable.',
        en: '“{word}” means nothing. Write klarsprak-disable, klarsprak-disable-next or klarsprak-enable.',
      },
      noReason: {
        sv: 'Skriv varför fynden stängs av, efter ett kolon: {word} regel: skäl.',
        en: 'Say why the findings are turned off, after a colon: {word} rule: reason.',
      },
    },
    fel: [
      {
        text: '<!-- klarsprak-disable-next lang-mening: lagtext -->\n\nDu har fått plats på förskolan.',
        finds: ['<!-- klarsprak-disable-next lang-mening: lagtext -->'],
      },
      {
        text: '<!-- klarsprak-disable lang-menning -->\n\nDu har fått plats på förskolan.',
        finds: ['<!-- klarsprak-disable lang-menning -->'],
      },
      {
        text: 'Du har fått plats.\n\n<!-- klarsprak-enable -->\n\nRing oss om du har frågor.',
        finds: ['<!-- klarsprak-enable -->'],
      },
    ],
    ratt: [
      {
        text: '<!-- klarsprak-disable-next kanslisprak: citat ur lagen -->\n\nAvgiften ska erläggas i förväg.',
      },
      {
        text: '<!-- klarsprak-disable kanslisprak -->\n\nAvgiften ska erläggas i förväg.\n\n<!-- klarsprak-enable -->\n\nDu får en faktura.',
      },
      { text: '<!-- Texten är granskad av Kim. -->\n\nDu har fått plats på förskolan.' },
    ],
  },
  judgesComments: true,
});

import { defineRule } from '../src/rules/types.ts';
import { findDeDem, findPronounCase } from '../src/swedish/spelling/index.ts';
import { uposOf } from '../src/swedish/tags.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

export default defineRule({
  meta: {
    id: 'de-dem',
    group: 'form',
    title: { sv: 'De, dem eller dom', en: 'De, dem or dom' },
    severity: 'warning',
    what: {
      sv: 'De, dem och dom i fel form, där orden intill avgör vilken som är rätt.',
      en: 'De, dem and dom in the wrong form, where the words beside decide.',
    },
    why: {
      sv: 'Fel form gör att läsaren måste läsa om för att se vem som gör vad.',
      en: 'The wrong form makes readers read again to see who does what.',
    },
    todo: {
      sv: 'Skriv de om du kan byta mot vi, dem om du kan byta mot oss.',
      en: 'Write de where vi fits, dem where oss fits.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '10.1' }],
    messages: {
      form: {
        sv: 'Skriv ”{suggestion}” här i stället för ”{actual}”.',
        en: 'Write “{suggestion}” here instead of “{actual}”.',
      },
    },
    fel: [
      { text: 'Dem har ansökt om bygglov.', finds: ['Dem'], suggests: ['De'] },
      { text: 'Vi skickar blanketten till de.', finds: ['de'], suggests: ['dem'] },
      { text: 'Fråga barnen vad dem tycker om maten.', finds: ['dem'], suggests: ['de'] },
      { text: 'Du kan kontakta de via e-post.', finds: ['de'], suggests: ['dem'] },
      { text: 'Hen ringer de i morgon.', finds: ['de'], suggests: ['dem'] },
      {
        text: 'Vi hjälper dom som vill. I dom fallen ringer vi. Många av dom bor kvar.',
        finds: ['dom', 'dom', 'dom'],
        suggests: ['dem', 'de', 'dem'],
      },
      {
        text: 'Vi har fått handlingarna och skickat de vidare. Läraren hade bett de att vänta. Sedan hjälper vi de att packa.',
        finds: ['de', 'de', 'de'],
        suggests: ['dem', 'dem', 'dem'],
      },
      {
        text: 'Dem som har anmält sig får ett brev. Alla undrar varför dem inte får plats. Vi vet att dem boende betalar.',
        finds: ['Dem', 'dem', 'dem'],
        suggests: ['De', 'de', 'de'],
      },
      {
        text: 'När dem nya taxorna börjar gälla får du ett brev. Rampen byggs för att dem äldre ska komma in.',
        finds: ['dem', 'dem'],
        suggests: ['de', 'de'],
      },
      { text: 'För de är det viktigt att få svar.', finds: ['de'], suggests: ['dem'] },
    ],
    ratt: [
      {
        text: 'Vi har skickat de två viktigaste vidare och lagt de i maj inkomna ansökningarna i en låda. Vi har träffat de i styrelsen. Läraren hade bett de yngsta att vänta.',
      },
      {
        text: 'Dem som har anmält sig når vi på telefon. Dem som kommunen har valt får en plats. Vi har valt de till höger. Vi undrar varför vi inte gav dem plats. För de flesta är det viktigt. För de är det bästa vi har.',
      },
      {
        text: 'Vi vet inte så mycket om dem än. Det är viktigt att dem vi möter ser vi i ögonen. Därför gav vi de sökande att välja.',
      },
      { text: 'De har ansökt om bygglov. Vi skickar blanketten till dem.' },
      { text: 'Vi hjälper de som behöver det mest.' },
      { text: 'Rätten meddelar dom den 4 maj. Hovrättens dom får överklagas. När vinner dom laga kraft?' },
      { text: 'Boken om dem kom ut i fjol. Dem vi har talat med är nöjda. I går frågade de om priset.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet('de dem dom'),
  sentence(sentence, block, { report, swedish }) {
    const certain = findDeDem(sentence.tokens, uposOf(swedish!, sentence));
    const others = findPronounCase(swedish!.tagged(sentence)! as typeof sentence & { tags: Uint8Array });
    for (const hit of [
      ...certain,
      ...others.filter(({ start }) => !certain.some((one) => one.start === start)),
    ]) {
      const { start, end, suggestion } = hit;
      report({ block, start, end, messageId: 'form', data: { suggestion }, suggestions: [suggestion] });
    }
  },
});

import { isCounted, isStopped } from '../src/measures/counting.ts';
import {
  bareNoun,
  bareNounEndings,
  bareNounWords,
  mayBeBareNoun,
} from '../src/rules/support/nouns/bare-nouns.ts';
import {
  barePhrase,
  barePhraseEndings,
  barePhraseWords,
  mayOpenBarePhrase,
} from '../src/rules/support/nouns/bare-phrases.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** One look-up for nearly every word. */
const mayBeBare = wordSet([...bareNounWords, ...barePhraseWords], {
  endings: `${bareNounEndings} ${barePhraseEndings}`,
});

export default defineRule({
  meta: {
    id: 'nakna-substantiv',
    group: 'meningar',
    title: { sv: 'Naket substantiv', en: 'Noun without an article' },
    severity: 'warning',
    yieldsTo: ['substantivsjuka', 'flertydiga-ord'],
    notDocumentTypes: ['protokoll', 'minnesanteckningar'],
    what: {
      sv: 'Substantiv i singular utan en, ett eller bestämd form där svenskan behöver det: Elev har rätt till skjuts, av annat företag, i ärende om bygglov.',
      en: 'Singular nouns without article or definite form where Swedish needs one: Elev har rätt till skjuts, av annat företag, i ärende om bygglov.',
    },
    why: {
      sv: 'Nakna substantiv är kanslispråk. Läsaren vet inte om det gäller en viss elev, vilken elev som helst eller alla elever.',
      en: 'Bare nouns are officialese. Readers cannot tell whether one certain pupil is meant, any pupil or all of them.',
    },
    todo: {
      sv: 'Skriv ”en elev”, ”eleven” eller ”elever”. Är det läsaren som menas, skriv ”du”.',
      en: 'Write “en elev”, “eleven” or “elever”. If the reader is meant, write “du”.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.4.10' }],
    messages: {
      subject: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}”, ”{definite}” eller flertal, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “{indefinite}”, “{definite}” or the plural, or “du” for the reader.',
      },
      bare: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}” eller ”{definite}”.',
        en: '“{noun}” stands bare. Write “{indefinite}” or “{definite}”.',
      },
      applicant: {
        sv: '”{noun}” står naket. Skriv ”den som söker”, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “den som söker”, or “du” for the reader.',
      },
      adjective: {
        sv: '”{noun}” står naket. Skriv ”en {noun}”, ”den som är {noun}”, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “en {noun}”, “den som är {noun}”, or “du” for the reader.',
      },
      private: {
        sv: '”{noun}” står naket. Skriv ”en person”, ”den enskilda”, eller ”du” om det är läsaren.',
        en: '“{noun}” stands bare. Write “en person”, “den enskilda”, or “du” for the reader.',
      },
      phrase: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}”, bestämd form, eller vem som gör vad.',
        en: '“{noun}” stands bare. Write “{indefinite}”, the definite form, or who does what.',
      },
      certain: {
        sv: '”{noun}” står naket. Skriv ”{definite}”, eller säg vilken det är.',
        en: '“{noun}” stands bare. Write “{definite}”, or say which it is.',
      },
      other: {
        sv: '”{noun}” står naket. Skriv ”{indefinite}”.',
        en: '“{noun}” stands bare. Write “{indefinite}”.',
      },
    },
    fel: [
      {
        text: 'Elev i grundskolan har rätt till skolskjuts.',
        finds: ['Elev'],
        suggests: ['En elev'],
      },
      { text: 'Beslut har fattats i ärende om bygglov.', finds: ['ärende'], suggests: ['ett ärende'] },
      {
        text: 'Avfallet får inte hämtas av annat företag. Sökande ska visa legitimation.',
        finds: ['annat företag', 'Sökande'],
        suggests: ['ett annat företag'],
      },
      {
        text: 'Beviljad plats betalas från första dagen. Om legitimation saknas kan annan person intyga vem du är.',
        finds: ['Beviljad plats', 'legitimation', 'annan person'],
        suggests: ['En beviljad plats', 'en legitimation', 'en annan person'],
      },
      {
        text: 'Avgift tas ut varje månad. Ta kontakt med handläggare på kontoret. Fyll i blankett och posta den.',
        finds: ['Avgift', 'handläggare', 'blankett'],
        suggests: ['En avgift', 'en handläggare', 'en blankett'],
      },
      {
        text: 'Rektor beslutar om ledighet. Frågor besvaras när chef har kommit.',
        finds: ['Rektor', 'chef'],
        suggests: ['En rektor', 'en chef'],
      },
      {
        text: 'Sent inkommen anmälan behandlas sist. Uppbokad tid debiteras. Skadat instrument ersätts.',
        finds: ['Sent inkommen anmälan', 'Uppbokad tid', 'Skadat instrument'],
        suggests: ['En sent inkommen anmälan', 'En uppbokad tid', 'Ett skadat instrument'],
      },
      {
        text: 'Om god man inte är tillräckligt väljer rätten en förvaltare. Måltidskostnad ingår inte.',
        finds: ['god man', 'Måltidskostnad'],
        suggests: ['en god man', 'En måltidskostnad'],
      },
      {
        text: 'Avslaget kan gälla viss del av ansökan. Städning kan köpas av privat företag. Du får en kontakt i aktuell arbetsgrupp.',
        finds: ['viss del', 'privat företag', 'aktuell arbetsgrupp'],
        suggests: ['en viss del', 'ett privat företag', 'den aktuella arbetsgruppen'],
      },
      {
        text: 'För att söka kontaktar du handläggare på kontoret. När tiden är ute ska ny ansökan lämnas in. Skjuts ges till elev som bor långt bort.',
        finds: ['handläggare', 'ny ansökan', 'elev'],
        suggests: ['en handläggare', 'en ny ansökan', 'en elev'],
      },
      {
        text: 'Inom område med detaljplan behöver du lov. Fullmäktige kan överlåta åt nämnd att besluta. När jakten är slut ska rapport lämnas in.',
        finds: ['område', 'nämnd', 'rapport'],
        suggests: ['ett område', 'en nämnd', 'en rapport'],
      },
      {
        text: 'Om enskild ordnar vägen betalar kommunen. Kortet lämnas till enskild.',
        finds: ['enskild', 'enskild'],
      },
      {
        text: 'Remiss reglerar inte var du får vård. Kontaktfamilj har barnet en helg i månaden. Majbrasa på gräs kräver tillstånd.',
        finds: ['Remiss', 'Kontaktfamilj', 'Majbrasa'],
        suggests: ['En remiss', 'En kontaktfamilj', 'En majbrasa'],
      },
      {
        text: 'Cykel kan tas med på tåget. Om bil ställs där flyttar vi den. Du får inte köra på gångbana.',
        finds: ['Cykel', 'bil', 'gångbana'],
        suggests: ['En cykel', 'en bil', 'en gångbana'],
      },
      {
        text: 'Bidragsberättigad förening ska ansöka i maj. Läraren kan stötta enskild elev. Vägen leder till permanentbebodd fastighet.',
        finds: ['Bidragsberättigad förening', 'enskild elev', 'permanentbebodd fastighet'],
        suggests: ['En bidragsberättigad förening', 'en enskild elev', 'en permanentbebodd fastighet'],
      },
    ],
    ratt: [
      { text: 'Anhörig är den som hjälper någon. Kommunen svarar i egenskap av huvudman för skolan.' },
      {
        text: 'Remiss krävs inte. Remiss kan behövas. Sjuksköterska finns på plats. Hund i koppel är välkommen. Bil ger frihet.',
      },
      {
        text: 'Bil eller cykel kan hyras i hamnen. Ta hjälp av kurator eller psykolog. Kör på gångbana och väg. Hon körde en hund till kajen.',
      },
      {
        text: 'Du kan få råd av handläggare, kurator eller psykolog. Intyget ska vara skrivet av läkare. Sökande med lång kötid går före.',
      },
      {
        text: 'Till viss del beror det på vädret. Det tar viss tid. En viss del av avgiften går tillbaka. Viss behandling är dyr.',
      },
      {
        text: 'Vi följer aktuell lagstiftning. Ange önskat datum. Du möter behörig personal i privat och kommunal regi. Ny teknik kan hjälpa.',
      },
      {
        text: 'Kontakta rektor på skolan. Ring handläggare Eva Ek. Inom område 3 får du parkera. Verket uttalar sig i egenskap av myndighet.',
      },
      {
        text: 'Använd fakturan som ligger i kuvertet. Använd blanketten när du ansöker. Godkänd av nämnden.',
      },
      {
        text: 'Vägen är enskild. Vi möter patienter i privat och enskild vård. Varje enskild fråga får ett svar.',
      },
      { text: 'Latrintömning finns vid macken. Direktupphandling är inköp utan annons.' },
      { text: 'Hon är god man för sin bror. Frukost ingår i priset. Du kan ansöka om god man.' },
      { text: 'Entreprenör är Grävlingen AB, som börjar i maj. Rektor Eva Ek beslutar. Chef: Ali Ek' },
      {
        text: 'En elev i grundskolan har rätt till skolskjuts. Eleven får ett kort. Elever ska komma i tid.',
      },
      {
        text: 'Fastighetsägare ansvarar för snöröjning. Boende ska sortera sitt avfall. Personal hjälper dig.',
      },
      {
        text: 'Behandling av uppgifter kräver ett skäl. Lämna kopian till rektor eller lärare. Vi bor på tomten.',
      },
      { text: 'Hon är elev i grundskolan och arbetar som tjänsteman. Kommun och region samverkar.' },
      {
        text: 'Ansvarig för innehållet är rektor. Felaktig information kan skada. En annan person kan hämta nyckeln.',
      },
      {
        text: 'Byggherre är den som låter bygga. Huvudman är alltså den som får hjälp. Med kund avses den som köper.',
      },
      {
        text: 'Vi gör ett urval av sökande. Olika grupper av sökande får vänta. Vi lottar mellan sökande.',
      },
      { text: 'Utifrån genomförd mätning ändrar vi taxan. Efter avslutad kurs får du ett intyg.' },
      { text: 'Elev:\n\nKund hos oss\n\nNämnden fattar beslut på annat sätt. Du lämnar in ansökan.' },
    ],
  },
  needs: ['tagger'],
  words: mayBeBare,
  sentence(sentence, block, { swedish, report }) {
    if (!isReadable(sentence)) return;
    const { tokens } = sentence;
    for (let place = 0; place + 1 < tokens.length; place++) {
      const token = tokens[place]!;
      // Shorter words only end as one of these do.
      if (!mayBeBare.has(token) || (token.lower.length < 4 && !/^(?:god|ny|bil|båt|mur)$/u.test(token.lower)))
        continue;
      const opensPhrase = mayOpenBarePhrase(tokens, place);
      // *enskild* is both: *enskild person*, *av enskild*.
      const isNoun = mayBeBareNoun(tokens, place);
      if (!opensPhrase && !isNoun) continue;
      if (!isCounted(sentence, block) || !isStopped(sentence)) return;
      const tagged = swedish!.tagged(sentence);
      if (tagged === undefined) return;
      const bare =
        (opensPhrase ? barePhrase(tagged, place) : undefined) ??
        (isNoun ? bareNoun(tagged, place) : undefined);
      if (bare === undefined) continue;
      const { first, last, ...said } = bare;
      report({ block, start: tokens[first]!.start, end: tokens[last]!.end, ...said });
      place = last;
    }
  },
});

import { capitalise } from '../src/base/capitalise.ts';
import {
  halfSlip,
  heldAdjectiveSlip,
  joinedAdjectiveSlip,
  looseSlip,
  verbObjectSlip,
} from '../src/rules/support/grammar/adjective-agreement.ts';
import type { AgreementSlip } from '../src/rules/support/grammar/agreement-slip.ts';
import { clausePredicateSlip, linkVerbs } from '../src/rules/support/grammar/clause-predicate.ts';
import { distantPredicateSlip } from '../src/rules/support/grammar/distant-predicate.ts';
import { ownForms, ownSlip } from '../src/rules/support/grammar/own-agreement.ts';
import {
  bareAdjectiveSlip,
  definiteSlip,
  determinerForms,
  determinerSlip,
  joinedSlip,
  manySlip,
  objectSlip,
  participleSlip,
  phraseSlip,
  pluralForm,
  prepositionSlip,
  weakSlip,
  wholePhraseSlip,
} from '../src/rules/support/grammar/phrase-agreement.ts';
import {
  apartPredicateSlip,
  governedSlip,
  predicateForm,
  predicateSlip,
  pronounPredicateSlip,
} from '../src/rules/support/grammar/predicate-agreement.ts';
import { reflexiveSlip } from '../src/rules/support/grammar/reflexive-slip.ts';
import { defineRule } from '../src/rules/types.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

type Kind =
  | 'reflexive'
  | 'own'
  | 'link'
  | 'indefinite'
  | 'plural'
  | 'verb'
  | 'article'
  | 'many'
  | 'determiner';

/** Words that an adjective or noun behind them agrees with, or that join them. */
const kinds: ReadonlyMap<string, Kind> = new Map([
  ...list('indefinite', 'en ett'.split(' ')),
  ...list('plural', 'de dessa'.split(' ')),
  ...list('verb', 'är blir var blev vara bli'.split(' ')),
  ...list(
    'link',
    linkVerbs.filter((verb) => !/^(?:är|blir|var|blev|vara|bli)$/u.test(verb)),
  ),
  ...list('own', ownForms),
  ...list('reflexive', ['sig']),
  ...list('article', 'den det'.split(' ')),
  ...list('many', 'flera många några alla olika båda två tre fyra fem'.split(' ')),
  ...list('determiner', determinerForms),
]);

const heads = wordSet(kinds.keys());

function list(kind: Kind, words: readonly string[]): [string, Kind][] {
  return words.map((word) => [word, kind]);
}

export default defineRule({
  meta: {
    id: 'grammatik-kongruens',
    group: 'form',
    title: { sv: 'Ord som inte stämmer med varandra', en: 'Words that do not agree' },
    severity: 'warning',
    // *Ihåg ett anmäla* is a slip for *att*.
    yieldsTo: ['grammatik-att', 'grammatik-rakneord'],
    what: {
      sv: 'Ord som hör ihop men har olika böjning: ett tolkning, en viktigt fråga, det är viktig att, handlingarna är otydlig, du behöver anmäla sig.',
      en: 'Words that belong together but differ in form: ett tolkning, en viktigt fråga, det är viktig att.',
    },
    why: {
      sv: 'Felet bryter läsningen och gör att texten ser slarvig ut.',
      en: 'The slip breaks the reading and makes the text look careless.',
    },
    todo: {
      sv: 'Låt artikel, adjektiv och substantiv stämma med varandra.',
      en: 'Let article, adjective and noun agree.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      joined: {
        sv: '”{article}” passar inte till ”{actual}”, som heter en {actual}. Sätt in ”{suggestion}”.',
        en: '“{article}” does not fit “{actual}”, which is en {actual}. Put in “{suggestion}”.',
      },
      article: {
        sv: 'Det heter {gender} {noun}. Skriv ”{suggestion}”.',
        en: 'The noun is {gender} {noun}. Write “{suggestion}”.',
      },
      adjective: {
        sv: 'Orden stämmer inte med varandra. Skriv ”{suggestion}”.',
        en: 'The words do not agree. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Föräldrarna ska vara ledig. Eleverna måste arbeta, studera eller vara arbetssökande eller ledig.',
        finds: ['ledig', 'ledig'],
        suggests: ['lediga', 'lediga'],
      },
      { text: 'Lagen ger utrymme för ett bred tolkning.', finds: ['ett'], suggests: ['en'] },
      { text: 'Du får en beslut inom sex veckor.', finds: ['en'], suggests: ['ett'] },
      { text: 'Det är viktig att du svarar.', finds: ['viktig'], suggests: ['viktigt'] },
      { text: 'Handlingarna är otydlig.', finds: ['otydlig'], suggests: ['otydliga'] },
      {
        text: 'Om system och rutiner för kontrollen är otillräcklig finns en risk.',
        finds: ['otillräcklig'],
        suggests: ['otillräckliga'],
      },
      {
        text: 'Dataskyddet bygger på de stärkt rättigheterna.',
        finds: ['stärkt'],
        suggests: ['stärkta'],
      },
      {
        text: 'Syftet är ett gemensamt arbetssätt och tolkning av lagen.',
        finds: ['tolkning'],
        suggests: ['en tolkning'],
      },
      { text: 'Det är en viktigt fråga för oss.', finds: ['viktigt'], suggests: ['viktig'] },
      { text: 'Din ärende handläggs i turordning.', finds: ['Din'], suggests: ['Ditt'] },
      { text: 'Det nya skolan öppnar i höst.', finds: ['Det'], suggests: ['Den'] },
      { text: 'Du kan överklaga den här beslutet.', finds: ['den'], suggests: ['det'] },
      { text: 'Besluten är fattat av nämnden.', finds: ['fattat'], suggests: ['fattade'] },
      { text: 'Vi har flera ny platser.', finds: ['ny'], suggests: ['nya'] },
      {
        text: 'Vi svarar på vanlig frågor om den automatisk hämtningen.',
        finds: ['vanlig', 'automatisk'],
        suggests: ['vanliga', 'automatiska'],
      },
      { text: 'Lämna inga papper med känsligt information.', finds: ['känsligt'], suggests: ['känslig'] },
      {
        text: 'Detta blankett lämnar du med ditt id-kort och ditt e-postadress.',
        finds: ['Detta', 'ditt'],
        suggests: ['Denna', 'din'],
      },
      { text: 'Ett nya beslut fattas i maj.', finds: ['nya'], suggests: ['nytt'] },
      { text: 'Det är en viktiga fråga för oss.', finds: ['viktiga'], suggests: ['viktig'] },
      { text: 'Vi söker en engagerat lärare.', finds: ['engagerat'], suggests: ['engagerad'] },
      { text: 'Du behöver ett giltigt legitimation.', finds: ['ett'], suggests: ['en'] },
      { text: 'Den nytt förslaget beslutas i maj.', finds: ['nytt'], suggests: ['nya'] },
      { text: 'Inget ansökan har kommit in.', finds: ['Inget'], suggests: ['Ingen'] },
      { text: 'Mötet är öppen för alla. Badet är stängd.', finds: ['öppen', 'stängd'] },
      { text: 'Barnen är välkommen till förskolan.', finds: ['välkommen'], suggests: ['välkomna'] },
      {
        text: 'Handtaget ska vara vända uppåt. Försäkringskassan är ekonomiskt ansvariga för det. Skolan är tyvärr stängda på lov.',
        finds: ['vända', 'ansvariga', 'stängda'],
        suggests: ['vänt', 'ansvarig', 'stängd'],
      },
      {
        text: 'Brevet kan bli försenad. Fönstret måste vara stängd. Nämnden är inte skyldiga att svara. Blanketterna ska vara undertecknad av båda. Ansökan ska vara komplett och undertecknat.',
        finds: ['försenad', 'stängd', 'skyldiga', 'undertecknad', 'undertecknat'],
        suggests: ['försenat', 'stängt', 'skyldig', 'undertecknade', 'undertecknad'],
      },
      { text: 'Avgiften är inbetalt.', finds: ['inbetalt'], suggests: ['inbetald'] },
      { text: 'Vi är tacksam för ditt svar.', finds: ['tacksam'], suggests: ['tacksamma'] },
      { text: 'Det är många som är missnöjd.', finds: ['missnöjd'], suggests: ['missnöjda'] },
      { text: 'Detta är viktig för oss.', finds: ['viktig'], suggests: ['viktigt'] },
      {
        text: 'Äger du ett fastighet - en villa till exempel - ska du skotta.',
        finds: ['ett'],
        suggests: ['en'],
      },
      {
        text: 'Det finns frivillig organisationer som hjälper. Vi har stor problem med klotter.',
        finds: ['frivillig', 'stor'],
        suggests: ['frivilliga', 'stort'],
      },
      {
        text: 'Du behöver ett tillstånd beviljad av nämnden. Vi bor i ett hus byggd på sextiotalet.',
        finds: ['beviljad', 'byggd'],
        suggests: ['beviljat', 'byggt'],
      },
      {
        text: 'Efterfrågan på platser i förskolan är stort. Beslutet från nämnden är giltig i ett år. Ansökningar till bidraget blir offentlig när de kommer in.',
        finds: ['stort', 'giltig', 'offentlig'],
        suggests: ['stor', 'giltigt', 'offentliga'],
      },
      {
        text: 'Besluten som nämnden fattade är giltig i fem år. De handlingar som skickas in är offentlig. Simhallen och gymmet är öppen till klockan 20.',
        finds: ['giltig', 'offentlig', 'öppen'],
        suggests: ['giltiga', 'offentliga', 'öppna'],
      },
      {
        text: 'Dokumenten är lätt att hitta. Reglerna för stödet är svårt att förstå.',
        finds: ['lätt', 'svårt'],
        suggests: ['lätta', 'svåra'],
      },
      {
        text: 'Du behöver anmäla sig i maj. Du har rätt att uttala sig. När vi ska förbereda sig behövs tid. Du kan få hjälp med att klä på sig.',
        finds: ['sig', 'sig', 'sig', 'sig'],
        suggests: ['dig', 'dig', 'oss', 'dig'],
      },
      {
        text: 'Fastighetsägaren har sin egna brunn. Barnet har sitt egna rum. Kommunens egna budget räcker. De betalar sina egen avgift.',
        finds: ['egna', 'egna', 'egna', 'sina'],
        suggests: ['egen', 'eget', 'egen', 'sin'],
      },
      {
        text: 'Nämnden bedömer att behovet av stöd är stor. Sedan i maj är badet vid torget stängd. Flera träd är angripen av almsjuka. Avgifterna för vatten har varit oförändrad i år.',
        finds: ['stor', 'stängd', 'angripen', 'oförändrad'],
        suggests: ['stort', 'stängt', 'angripna', 'oförändrade'],
      },
      {
        text: 'Det är viktigt att barnen känner sig trygg. Gångvägen upplevs som otryggt av många. Resultatet av mätningen är positiv.',
        finds: ['trygg', 'otryggt', 'positiv'],
        suggests: ['trygga', 'otrygg', 'positivt'],
      },
      {
        text: 'Vi erbjuder personlig stöd. Det gäller barn med neuropsykiatriskt funktionsnedsättningar. Hon bor i skyddad boende. Pojken bor i ett tryggt och lugn familjehem. Det tar ett och ett halv år.',
        finds: ['personlig', 'neuropsykiatriskt', 'skyddad', 'lugn', 'halv'],
        suggests: ['personligt', 'neuropsykiatriska', 'skyddat', 'lugnt', 'halvt'],
      },
    ],
    ratt: [
      {
        text: 'Kommunens egna regler gäller. De har sina egna rum. Hans egen bil och hans eget rum. En egen brunn har de.',
      },
      {
        text: 'Nu är kommunen ekonomiskt i balans. Då är personalen snabbt på plats. Vi ser att rektorn för skolan och förskolan är ansvarig. Det är bra att fisk är nyttigt. I dag är vägen till badet öppen.',
      },
      {
        text: 'Vi får snabbt hjälp. De ger ofta stöd. Det är en tekniskt och ekonomiskt hållbar lösning. Hon är ansvarig biträde. Vi tar ett och ett halvt år på oss. Att svara på alla frågor är omöjligt.',
      },
      {
        text: 'Chefen för badhusen är ansvarig. Vägen till badet är öppen. En av lokalerna i huset är tillgänglig. Rektorn för skolan och förskolan är ansvarig. Fisk från sjön är nyttigt. Att reglerna är så många är svårt att förstå.',
      },
      {
        text: 'Huset som ligger vid ån är gammalt. Uppdraget till nämnderna är tydligt. Det är lätt att hitta dokumenten. Fisken och skaldjuren är gott. Skolan i byn och förskolan är stängda.',
      },
      {
        text: 'Du hjälper barnet att klä på sig. Du får elever att koncentrera sig. Du ser när någon behöver vila sig. Du kan låta eleven anmäla sig. Du är bra i sig.',
      },
      {
        text: 'Vara ledig. Föräldrarna ska vara lediga. Tjänsterna kan vara en hjälp. Eleverna ska vara med och vara snälla.',
      },
      { text: 'Ett rosa hus, en extra lärare, ett gratis program och en lila bil. Det var en stilla dag.' },
      { text: 'Hon är en av de som är nöjd. Vi är ansvarig myndighet. Detta är känslig information.' },
      {
        text: 'Detta är rolig och lärorik läsning. Du är välkommen. Ni är välkommen att ringa. Vi är överens.',
      },
      { text: 'Vi hjälper dig att skriva till dem som du är skyldig pengar.' },
      { text: 'Lagen ger utrymme för en bred tolkning. Du får ett beslut inom sex veckor.' },
      {
        text: 'Det är viktigt att du svarar. Kostnaden för handlingarna är hög. En av handlingarna är otydlig.',
      },
      { text: 'Det beror på att de stärkt rättigheterna. Det blir ett stort arbete och en planering.' },
      { text: 'Ett av besluten är en särskilt viktig fråga. Ett tjugotal handlingar saknas.' },
      { text: 'Det nya kommunen inför är en app. Det enda skolan kan göra är att vänta.' },
      { text: 'Om du har en bärbar dator är en viktig faktor batteriet.' },
      { text: 'Arter som i övrigt lever ensamma. Regler för växelvis boende. Hon är före detta rektor.' },
      { text: 'Var och en får själv avgöra det. Men var och en får nog tänka efter. Måtte detta vara nog.' },
      { text: 'Hon läser på ett tvåårigt el/tele-program, tvåårigt el/tele-gymnasium.' },
      {
        text: 'Handtagen ska vara vända uppåt. Personalen är ansvariga för nycklarna. Paret är skyldiga att betala. Kommunen och regionen är inte ansvariga. Nämnden är ansvariga myndigheter underställd. De boende i området är nöjda.',
      },
      { text: 'Fisken är gott och nyttigt. Vi ses i vår trädgård i vår.' },
      { text: 'Skolan ligger i ett alltigenom nytt hus vid ett torg.' },
      {
        text: 'När de beslutat taxan skickas brevet. Vilket ansökan visar. Er ansökan är klar. Vi ger er besked.',
      },
      {
        text: 'Skriv ditt person nr. Han är ansvarig minister. Det ger snabbt svar. Hon har rätt till ett tillstånd, beviljad ledighet och lön. Hur stor är vinsten? Är du ledig måndagar?',
      },
      { text: 'Du får hjälp om du\n\n- är allergisk.\n- blir sjuk.' },
      { text: 'En anhörig får gärna hjälpa dig. En boende får ringa. Testet kör en kort, alltid lika del.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lookup } = spelling!;
    const tagged: TaggedSentence = swedish!.tagged(sentence)!;
    const say = (
      place: number,
      right: readonly string[],
      messageId: string,
      data: Record<string, string> = {},
    ) => {
      const { start, end, text } = tokens[place]!;
      const suggestions = text[0] === text[0]!.toLowerCase() ? [...right] : right.map(capitalise);
      const suggestion = suggestions.join('” eller ”');
      report({ block, start, end, messageId, data: { suggestion, ...data }, suggestions });
    };
    const sayOf = (slip: AgreementSlip | undefined) => {
      if (slip === undefined) return;
      const { place, suggestion, also, messageId, data } = slip;
      say(place, also === undefined ? [suggestion] : [suggestion, also], messageId, data);
    };
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (index + 1 === tokens.length && token.lower !== 'sig') break;
      if (!heads.has(token)) {
        const trait = traitAt(tagged, index);
        if (trait & Trait.preposition)
          sayOf(prepositionSlip(tagged, index, lookup) ?? heldAdjectiveSlip(tagged, index + 1, lookup));
        else if (trait & Trait.adjective && kinds.get(tokens[index - 1]?.lower ?? '') !== 'many')
          sayOf(
            bareAdjectiveSlip(tagged, index, lookup) ??
              objectSlip(tagged, index, lookup) ??
              verbObjectSlip(tagged, index, lookup),
          );
        else if (trait & Trait.adverb) sayOf(verbObjectSlip(tagged, index, lookup));
        continue;
      }
      const kind = kinds.get(token.lower);
      if (kind === 'indefinite') {
        sayOf(
          phraseSlip(tagged, index, lookup) ??
            joinedSlip(tagged, index, lookup) ??
            weakSlip(tagged, index, lookup) ??
            wholePhraseSlip(tagged, index, lookup) ??
            participleSlip(tagged, index, lookup) ??
            joinedAdjectiveSlip(tagged, index, lookup) ??
            halfSlip(tagged, index, lookup) ??
            looseSlip(tagged, index, lookup),
        );
      } else if (kind === 'plural') {
        const right = pluralForm(tagged, index, lookup);
        if (right !== undefined) say(index + 1, [right], 'adjective');
      } else if (kind === 'verb') {
        const isGoverned = token.lower === 'vara';
        const isInfinitive = isGoverned || token.lower === 'bli';
        const right = isInfinitive ? undefined : predicateForm(tagged, index, lookup.lexicon);
        if (right !== undefined) {
          say(index + 1, [right], 'adjective');
          continue;
        }
        let slip: AgreementSlip | undefined;
        if (isGoverned) slip = governedSlip(tagged, index, lookup.lexicon);
        else if (!isInfinitive)
          slip = predicateSlip(tagged, index, lookup) ?? pronounPredicateSlip(tagged, index, lookup);
        slip ??= apartPredicateSlip(tagged, index, lookup);
        if (!isInfinitive) slip ??= distantPredicateSlip(tagged, index, lookup);
        sayOf(slip ?? clausePredicateSlip(tagged, index, lookup));
      } else if (kind === 'own') {
        sayOf(ownSlip(tagged, index, lookup));
      } else if (kind === 'link') {
        sayOf(clausePredicateSlip(tagged, index, lookup));
      } else if (kind === 'reflexive') sayOf(reflexiveSlip(tagged, index));
      else if (kind === 'article') sayOf(definiteSlip(tagged, index, lookup));
      else if (kind === 'many') sayOf(manySlip(tagged, index, lookup));
      else if (kind === 'determiner') sayOf(determinerSlip(tagged, index, lookup));
    }
  },
});

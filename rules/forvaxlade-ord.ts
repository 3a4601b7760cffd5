import { confusedVar, confusedVara, confusedVart } from '../src/rules/support/grammar/confused-var.ts';
import { confusedLooks } from '../src/rules/support/grammar/confused-words.ts';
import { defineRule } from '../src/rules/types.ts';
import { matchCase } from '../src/swedish/inflection/index.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const looks: typeof confusedLooks = {
  ...confusedLooks,
  vart: confusedVart,
  var: confusedVar,
  vara: confusedVara,
};
const words = wordSet(Object.keys(looks));

export default defineRule({
  meta: {
    id: 'forvaxlade-ord',
    group: 'form',
    title: { sv: 'Förväxlade ord', en: 'Words taken for each other' },
    severity: 'warning',
    what: {
      sv: 'Riktiga ord som står i stället för ett annat som liknar dem: har vart (varit), mer en (än), den ända (enda), på olika sett (sätt), ska var (vara), i gen (igen), har vårt att (svårt).',
      en: 'Real words that stand for another that looks like them: har vart (varit), mer en (än), den ända (enda), på olika sett (sätt), ska var (vara), i gen (igen), har vårt att (svårt).',
    },
    why: {
      sv: 'Läsaren läser ordet som står där, förstår inte meningen och måste läsa om.',
      en: 'Readers take the word for what it is, lose the sentence and have to read it again.',
    },
    todo: { sv: 'Byt till det ord som du menar.', en: 'Write the word that you mean.' },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      word: {
        sv: '”{actual}” är lätt att förväxla med ”{suggestion}”, som passar här. Skriv ”{suggestion}”.',
        en: '“{actual}” is easily taken for “{suggestion}”, which fits here. Write “{suggestion}”.',
      },
    },
    fel: [
      {
        text: 'Allt avfall om läggs i tunnan ska vara förpackat. Alla kan var deltagare i två grupper.',
        finds: ['om', 'var'],
        suggests: ['som', 'vara'],
      },
      {
        text: 'Lokalen har vart stängd sedan i mars. Han hade aldrig vart sjuk. Då vart hon arg. Vi vart tvungna att ställa in resan.',
        finds: ['vart', 'vart', 'vart', 'vart'],
        suggests: ['varit', 'varit', 'blev', 'blev'],
      },
      {
        text: 'Hyran är lägre en förra året. Det tog längre tid en vi trodde. Det är bättre att ringa en att skriva. Kom någon annan dag en måndag.',
        finds: ['en', 'en', 'en', 'en'],
        suggests: ['än', 'än', 'än', 'än'],
      },
      {
        text: 'Det är den ända skolan i byn. Det ända du behöver är ett kort. Vi har öppet enda till klockan 20.',
        finds: ['ända', 'ända', 'enda'],
        suggests: ['enda', 'enda', 'ända'],
      },
      {
        text: 'Du kan betala på olika sett. Generellt sätt är det bra. I stort sätt alla har svarat. Har du sätt vår nya film?',
        finds: ['sett', 'sätt', 'sätt', 'sätt'],
        suggests: ['sätt', 'sett', 'sett', 'sett'],
      },
      {
        text: 'Barnen ska var hämtade före fem. Det är viktigt att var ute i god tid. Mötet vara mycket uppskattat.',
        finds: ['var', 'var', 'vara'],
        suggests: ['vara', 'vara', 'var'],
      },
      {
        text: 'Försök i gen om en stund. Gå igen alla bilagor innan du skickar dem.',
        finds: ['i gen', 'igen'],
        suggests: ['igen', 'igenom'],
      },
      {
        text: 'Många har vårt att läsa brevet. Du bär räkna med att det tar tid. Vi ger råd i exempel ekonomiska frågor.',
        finds: ['vårt', 'bär', 'i exempel'],
        suggests: ['svårt', 'bör', 'till exempel'],
      },
      {
        text: 'Vem är ansvarig for min ansökan? Vi har rutiner for att svara i tid.',
        finds: ['for', 'for'],
        suggests: ['för', 'för'],
      },
    ],
    ratt: [
      { text: 'Hon for till Exempelby. Vår ordförande for hem. De for en sväng med båten.' },
      {
        text: 'Alla frågor om avfall besvaras här. På mötet kan var deltagare lämna förslag. Alla beslut om får och getter fattas i maj.',
      },
      {
        text: 'Vi frågar vart hon ska. Vet du vart möblerna har flyttats? Tanken har tömts vart tredje år. De fick fem kronor vart. Vi har frågat vart sjuka barn tar vägen.',
      },
      {
        text: 'Det tar mer än en vecka. Avgiften är en lägre summa. Kom en annan dag, till exempel en måndag. Det är bättre att ringa en handläggare. Det blir en längre tid. Vi tar mer en annan gång. Det är längre fram en i taget.',
      },
      {
        text: 'Bussen går ända till skolan. Torsdag är den enda dagen. Han höll i den ända som var lös. Det går ända fram. Vår enda väg upp är stängd. De var de enda från byn.',
      },
      {
        text: 'Vi har sett olika exempel. På ett generellt sätt beskrivs vägen. Vi har sätt att lösa det. På kort sikt sett är det bra. På det sättet hinner vi. Har du sett filmen?',
      },
      {
        text: 'Barnen ska veta var de blir hämtade. Alla får var sin bok. Det kan var och en se. Rören ska bytas var femte år. Vad du ville var en fest. Mötet brukar vara uppskattat. Varan är slut. Vi lät barnen vara ute.',
      },
      {
        text: 'Gå in igen och läs bilagorna. Läs igen. Dörren går igen. I gengäld öppnar vi. I gen nummer två finns mutationen.',
      },
      {
        text: 'Vi har vårt kontor i Exempelby. Beslutet är vårt att fatta. Han bär ett barn. Montören bär synlig legitimation. I exempel 2 visas frågorna. I exempel på blanketter står det.',
      },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lexicon } = spelling!.lookup;
    for (let index = 0; index < tokens.length; index++) {
      if (!words.has(tokens[index]!)) continue;
      const found = looks[tokens[index]!.lower]!(swedish!.tagged(sentence)!, index, lexicon);
      if (found === undefined) continue;
      const { start, text } = tokens[found.start]!;
      const { end } = tokens[found.end - 1]!;
      const suggestion = matchCase(text, found.suggestion);
      const suggestions = [suggestion];
      const severity = found.isUnsure ? { severity: 'info' as const } : {};
      report({ block, start, end, messageId: 'word', data: { suggestion }, suggestions, ...severity });
    }
  },
});

import { capitalise } from '../src/base/capitalise.ts';
import {
  askedSlip,
  countedSlip,
  demonstrativeSlip,
  manyDefiniteSlip,
  pointedSlip,
  pointers,
  strongPhraseSlip,
  theseBareSlip,
  wholeSlip,
  wholes,
} from '../src/rules/support/grammar/definiteness-slips.ts';
import {
  articleNumberSlip,
  bareArticleSlip,
  bareNounSlip,
  bothSlip,
  definiteNounSlip,
  deicticSlip,
  genitiveSlip,
  manyWords,
  type NumberSlip,
  pluralSlip,
  singleWords,
  singularSlip,
  strayArticle,
  theySlip,
} from '../src/rules/support/grammar/noun-number.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import type { TaggedSentence } from '../src/swedish/syntax/tagged.ts';
import type { Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const plainWords = 'en ett mina dina sina våra hans hennes deras'.split(' ');
const articleWords = ['den', 'det', 'de'];
/** Definite genitives: *nämndens, beslutets, skolornas*. */
const genitiveEndings = 'ens ets ans arnas ornas ernas';
const many = wordSet(manyWords);
const single = wordSet(singleWords);
const plain = wordSet(plainWords);
const articles = wordSet(articleWords);
const pointing = wordSet(pointers);
const whole = wordSet(wholes);
const counted = wordSet('var vart');
const genitives = wordSet('', { endings: genitiveEndings });
/** All of them: what a sentence without one is passed over for. */
const heads = wordSet(
  [...manyWords, ...singleWords, ...plainWords, ...articleWords, ...pointers, ...wholes, 'var', 'vart'],
  {
    endings: genitiveEndings,
  },
);

export default defineRule({
  meta: {
    id: 'grammatik-numerus',
    group: 'form',
    title: { sv: 'Fel form av substantivet', en: 'Wrong form of the noun' },
    severity: 'warning',
    yieldsTo: ['grammatik-kongruens'],
    what: {
      sv: 'Ental där flertal ska stå och tvärtom (alla elev, varje elever, din uppgifter), och bestämd form där den obestämda ska stå (nämndens beslutet, flera beslutet, dessa barnen).',
      en: 'A singular where the plural belongs and the reverse (alla elev, varje elever, din uppgifter), and a definite noun where the bare one belongs (nämndens beslutet, flera beslutet, dessa barnen).',
    },
    why: {
      sv: 'Läsaren vet inte om det gäller en eller flera, och texten ser slarvig ut.',
      en: 'Readers cannot tell whether one or several are meant, and the text looks careless.',
    },
    todo: {
      sv: 'Låt substantivet få den form som ordet framför kräver: alla elever, varje elev, nämndens beslut.',
      en: 'Give the noun the form that the word before it asks for: alla elever, varje elev, nämndens beslut.',
    },
    sources: [
      { name: 'Svenska Akademiens grammatik', section: 'volym 3, Nominalfraser' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      plural: {
        sv: 'Efter ”{head}” ska ordet stå i flertal. Skriv ”{suggestion}”.',
        en: 'The plural follows “{head}”. Write “{suggestion}”.',
      },
      singular: {
        sv: 'Efter ”{head}” med ett ordningstal ska ordet stå i ental. Skriv ”{suggestion}”.',
        en: 'The singular follows “{head}” with an ordinal. Write “{suggestion}”.',
      },
      indefinite: {
        sv: 'Efter ”{head}” ska ordet inte ha bestämd form. Skriv ”{suggestion}”.',
        en: 'No definite form follows “{head}”. Write “{suggestion}”.',
      },
      definite: {
        sv: 'Efter ”{head}” ska ordet ha bestämd form. Skriv ”{suggestion}”.',
        en: 'The definite form follows “{head}”. Write “{suggestion}”.',
      },
      stray: {
        sv: '”{actual}” passar inte till ”{noun}”, som står i flertal. Ta bort ”{actual}”, eller skriv i ental.',
        en: '“{actual}” does not fit “{noun}”, which is a plural. Remove “{actual}”, or write the singular.',
      },
      determiner: {
        sv: '”{actual}” passar inte till ”{noun}”. Skriv ”{suggestion}”, eller ändra ”{noun}”.',
        en: '“{actual}” does not fit “{noun}”. Write “{suggestion}”, or change “{noun}”.',
      },
    },
    fel: [
      { text: 'Alla elev får en egen dator.', finds: ['elev'], suggests: ['elever'] },
      { text: 'Det finns flera ansökan att behandla.', finds: ['ansökan'], suggests: ['ansökningar'] },
      { text: 'Samtliga bilaga ska bifogas. Två ansökan saknas.', finds: ['bilaga', 'ansökan'] },
      { text: 'Varje elever får en egen plan.', finds: ['Varje'], suggests: ['Alla'] },
      { text: 'Varje barnet har rätt till en trygg skola.', finds: ['barnet'], suggests: ['barn'] },
      { text: 'Flera beslutet har överklagats.', finds: ['beslutet'], suggests: ['beslut'] },
      { text: 'Dessa barnen behöver stöd.', finds: ['barnen'], suggests: ['barn'] },
      { text: 'Nämndens beslutet kan överklagas.', finds: ['beslutet'], suggests: ['beslut'] },
      { text: 'Hennes ansökningen kom in för sent.', finds: ['ansökningen'], suggests: ['ansökning'] },
      { text: 'Din uppgifter behandlas enligt lag.', finds: ['Din'], suggests: ['Dina'] },
      { text: 'Ingen handlingar har kommit in.', finds: ['Ingen'], suggests: ['Inga'] },
      { text: 'Det här beslut gäller i ett år.', finds: ['beslut'], suggests: ['beslutet'] },
      { text: 'De handling som saknas ska skickas in.', finds: ['handling'], suggests: ['handlingar'] },
      { text: 'Vi har infört en nya regler.', finds: ['en'] },
      { text: 'Ett flertal ansökan har kommit in.', finds: ['ansökan'], suggests: ['ansökningar'] },
      { text: 'De nya förslaget gäller avgiften.', finds: ['De'], suggests: ['Det'] },
      { text: 'Den beslutet kan överklagas.', finds: ['Den'], suggests: ['Det'] },
      {
        text: 'Den nya lagstiftning börjar gälla i maj. De olika avgifter i taxan höjs. Det utskickade inbetalningskort gäller.',
        finds: ['lagstiftning', 'avgifter', 'inbetalningskort'],
        suggests: ['lagstiftningen', 'avgifterna', 'inbetalningskortet'],
      },
      {
        text: 'Båda vårdnadshavare ska skriva under. Vi skickar brevet till båda adresser. Säg till om bägge föräldrar vill flytta.',
        finds: ['vårdnadshavare', 'adresser', 'föräldrar'],
        suggests: ['vårdnadshavarna', 'adresserna', 'föräldrarna'],
      },
      {
        text: 'Vi har handlagt detta ärendet sedan i mars. I denna planen står målen. Nämnden vill att dessa reglerna ska gälla.',
        finds: ['ärendet', 'planen', 'reglerna'],
        suggests: ['ärende', 'plan', 'regler'],
      },
      {
        text: 'Du får ett skriftligt beskedet. Alla har sitt eget rummet. Vi har fått ett antal synpunkterna. Vi har fått in många klagomålen.',
        finds: ['beskedet', 'rummet', 'synpunkterna', 'klagomålen'],
        suggests: ['besked', 'rum', 'synpunkter', 'klagomål'],
      },
      {
        text: 'Samma dagen ringde skolan. Följande handlingarna ska bifogas. Hela verksamhet påverkas. Vilken avgiften gäller?',
        finds: ['dagen', 'handlingarna', 'verksamhet', 'avgiften'],
        suggests: ['dag', 'handlingar', 'verksamheten', 'avgift'],
      },
      {
        text: 'De barn är nu nio år. Var tredje elever sover för lite.',
        finds: ['barn', 'elever'],
        suggests: ['barnen', 'elev'],
      },
    ],
    ratt: [
      { text: 'Vi svarar om den nya gångbanan i höst. Den nya löpbanan är klar.' },
      {
        text: 'Hur påverkar detta barnen? Därför gör detta kommunen attraktiv. Allt detta kommunen gör är bra. Det före detta klostret såldes.',
      },
      {
        text: 'De två följande delarna är korta. Kommunens hela verksamhet påverkas. Har många barnen kvar? Vilka barnen är vet vi inte. De barn som är nio år får komma. Var tredje elev sover. Hela veckor försvann.',
      },
      { text: 'Meddela oss om någon flyttar in hos dig.' },
      {
        text: 'Där får alla hjälp. I dag har flera beslutet i handen. Då gav många besked. Vi har alla rätt till stöd.',
      },
      {
        text: 'Alla eleverna och båda föräldrarna var med. Båda beslut gäller. Vi är båda lärare. Ni får båda bidrag. På båda sidor. Båda parter är nöjda. Båda elever vid skolan, blev de vänner. Alla barn och lärare är nöjda.',
      },
      {
        text: 'Två kilo salt, fem liter vatten och tio man. Årskurs två eleverna. Två grad- och tre poängskurser.',
      },
      { text: 'Bland annat arbetet fortsätter. Det före detta klostret såldes. Vi ses i vår skola i vår.' },
      {
        text: 'Det är frågor för vilka svårigheterna är stora, i en värld med vilken individen har lite kontakt.',
      },
      { text: 'Kommunens ansökan, nämndens talan, skolans ämnen och hans fordran.' },
      {
        text: 'Den beslutet gäller får en kopia. Den ansökan gäller får ett brev. Det här barn behöver är stöd.',
      },
      {
        text: 'Det nya reglerna kräver är ett lov. Ger de hjälp? Där har de plats. De unga kommunen satsar på är få.',
      },
      {
        text: 'Den nya lag som gäller, de olika regler vi har och de flesta barn. I fjol gav det goda resultat. Där har de nya lokaler. Det är den bästa lösning staden kan ge.',
      },
      { text: 'Ett par elever, en del elever, en massa regler och en eller flera handlingar.' },
      { text: 'Alla elever får en dator. Varje elev får en plan. Flera beslut har överklagats.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: heads,
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    const { lookup } = spelling!;
    for (let index = 0; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (!heads.has(token)) continue;
      const looks = many.has(token)
        ? manyLooks
        : single.has(token)
          ? singleLooks
          : articles.has(token)
            ? articleLooks
            : plain.has(token)
              ? plainLooks
              : pointing.has(token)
                ? pointingLooks
                : whole.has(token)
                  ? wholeLooks
                  : counted.has(token)
                    ? countedLooks
                    : genitives.has(token)
                      ? genitiveLooks
                      : [];
      const slip = firstSlip(looks, swedish!.tagged(sentence)!, index, lookup);
      if (slip === undefined) continue;
      const { start, end, text } = tokens[slip.place]!;
      const suggestion = text === text.toLowerCase() ? slip.suggestion : capitalise(slip.suggestion);
      const noun = tokens[slip.noun ?? slip.place]!.text;
      const data = { head: token.text, suggestion, noun };
      report({
        block,
        start,
        end,
        messageId: slip.messageId,
        data,
        suggestions: suggestion === '' ? [] : [suggestion],
      });
    }
  },
});

/** A sentence whose tokens know their word sets. */
type Tagged = TaggedSentence & Pick<Sentence, 'tokens'>;
type Look = (tagged: Tagged, index: number, lookup: Lookup) => NumberSlip | undefined;

const manyLooks: readonly Look[] = [
  singularSlip,
  definiteNounSlip,
  manyDefiniteSlip,
  demonstrativeLook,
  bothSlip,
];
const singleLooks: readonly Look[] = [pluralSlip, ownedLook, demonstrativeLook, askedLook, strongPhraseSlip];
const plainLooks: readonly Look[] = [singularSlip, strayArticle, definiteNounSlip, strongPhraseSlip];
const pointingLooks: readonly Look[] = [pointedSlip];
const wholeLooks: readonly Look[] = [wholeSlip];
const countedLooks: readonly Look[] = [countedSlip];
const articleLooks: readonly Look[] = [
  deicticSlip,
  theyLook,
  articleNumberSlip,
  bareArticleSlip,
  bareNounSlip,
  theseBareSlip,
];
const genitiveLooks: readonly Look[] = [genitiveSlip];

/** *Vilken världen, ingen beslutet*: pronouns that may stand before the subject of a clause. */
const opening = wordSet('ingen inget någon något vilken vilket sådan sådant annan');

function ownedLook(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  return opening.has(tagged.tokens[index]!) ? undefined : definiteNounSlip(tagged, index, lookup);
}

function askedLook(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  return /^(?:vilken|vilket)$/u.test(tagged.tokens[index]!.lower)
    ? askedSlip(tagged, index, lookup)
    : undefined;
}

function demonstrativeLook(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  return /^(?:denna|detta|dessa)$/u.test(tagged.tokens[index]!.lower)
    ? demonstrativeSlip(tagged, index, lookup)
    : undefined;
}

function theyLook(tagged: Tagged, index: number, lookup: Lookup): NumberSlip | undefined {
  return tagged.tokens[index]!.lower === 'de' ? theySlip(tagged, index, lookup) : undefined;
}

function firstSlip(
  looks: readonly Look[],
  tagged: Tagged,
  index: number,
  lookup: Lookup,
): NumberSlip | undefined {
  for (const look of looks) {
    const slip = look(tagged, index, lookup);
    if (slip !== undefined) return slip;
  }
  return undefined;
}

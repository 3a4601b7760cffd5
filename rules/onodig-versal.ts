import { capitalise } from '../src/base/capitalise.ts';
import { setOfWords } from '../src/base/word-list.ts';
import { endingIn } from '../src/document-type/suffixes.ts';
import { beginsAddress, startsUpper } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { months } from '../src/swedish/calendar.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Words that are no names: definite forms that stand for the body just spoken of, and *internet*. */
const bodies = new Set(
  (
    'Kommunen Regionen Landstinget Staden Förvaltningen Socialförvaltningen Socialtjänsten Socialkontoret ' +
    'Hemtjänsten Äldreomsorgen Hemsjukvården Nämnden Socialnämnden Byggnadsnämnden Miljönämnden ' +
    'Kommunfullmäktige Kommunstyrelsen Förvaltningsrätten Kammarrätten Tingsrätten Hovrätten ' +
    'Överförmyndaren Riksdagen Regeringen Internet Förvaltningsdomstol Förvaltningsrätt Kammarrätt Tingsrätt Hovrätt'
  ).split(' '),
);
// *Regionens avgifter*. *Riksdagens ombudsmän* and *Regeringens proposition* are names.
for (const body of [...bodies]) if (!/^(?:R.*(?:dagen|ringen)|Internet)$/u.test(body)) bodies.add(`${body}s`);
/** Short names of laws, which are no names to the writing rules; *Wienkonventionen* and *EU-förordningen* hold one. */
const law = /^[^-]*(?:lagen|balken|förordningen|barnkonventionen|balkstaxan?|lagstaxan?)s?$/iu;
/** What somebody works as; a title is no name, and has a small letter before one too: *biståndshandläggare Eva Ek*. */
const isTitle = endingIn(
  'handläggare konsulent rådgivare samordnare sekreterare instruktör vägledare inspektör sköterska kurator pedagog ' +
    'utredare assistent terapeut administratör koordinator receptionist ombudsman rektor enhetschef förvaltningschef',
);
/** Behind *lagen om* these are words of its title, which has small letters: *lagen om Stöd och Service*. */
const ofLawTitles = setOfWords(
  'stöd service vård särskild särskilda offentlig offentliga allmän färdtjänst offentlighet sekretess anställningsskydd ' +
    'valfrihetssystem bostadsbidrag tobak allmänna kommunala medbestämmande',
);
/** Abbreviations of laws and of a regulation, by their small letters. */
const lawShorts = new Map(
  'SoL LSS LVU LVM OSL PBL GDPR'.split(' ').map((short) => [short.toLowerCase(), short]),
);
/** *SOL* is more than a law, and *Sol* a sun: these tell that the law is meant. */
const beforeSol = /^(?:enligt|kap\.?|§|§§|socialtjänstlagen|socialtjänstlag)$/u;
/** *E-tjänst*, *E-post*: a capital only where the sentence begins. */
const electronic = /^E-(?:tjänst|post|legitimation|faktur|mail|mejl|brev|handel|arkiv)[a-zà-ɏ]*$/u;
/** Words that no name begins with: behind a comma they go on with the sentence. */
const plainWords = new Set(
  'Och Men Så Att Som Om När Är Kan Ska Har Eller Samt Även Där Då Avser Gäller Enligt Inte'.split(' '),
);
/** Authorities of the whole country, whose names have a capital; *länsstyrelsen* and *kronofogden* are common nouns too. */
const authorities = new Map<string, string>();
for (const name of (
  'skolverket skatteverket migrationsverket naturvårdsverket trafikverket boverket livsmedelsverket jordbruksverket ' +
  'arbetsmiljöverket bolagsverket konsumentverket tullverket domstolsverket sjöfartsverket läkemedelsverket ' +
  'försäkringskassan socialstyrelsen transportstyrelsen skolinspektionen skogsstyrelsen kemikalieinspektionen ' +
  'folkhälsomyndigheten pensionsmyndigheten energimyndigheten integritetsskyddsmyndigheten riksantikvarieämbetet ' +
  'elsäkerhetsverket fastighetsverket universitetskanslersämbetet'
).split(' ')) {
  authorities.set(name, capitalise(name));
  authorities.set(`${name}s`, capitalise(`${name}s`));
}
/** What is written in capitals so that nobody shall miss it: *du måste ALLTID ringa*. */
const stressed = new Set(
  (
    'ALLTID ALDRIG INTE EJ HELA ALLA ALLT MÅSTE SKA ENDAST BARA ENBART INGEN INGA INGET FÖRE INNAN EFTER UTAN BÅDA BÅDE ' +
    'SAMTLIGA VIKTIGT VARJE DIREKT GENAST OMEDELBART SENAST NÅGONSIN ABSOLUT ENDA MINST HÖGST'
  ).split(' '),
);
const lowered = wordSet([...authorities.keys(), 'inrikes']);
const capitalisedMonths = new Set(months.map(capitalise));
const weekdays = new Set(
  'Måndag Tisdag Onsdag Torsdag Fredag Lördag Söndag Måndagar Tisdagar Onsdagar Torsdagar Fredagar'.split(
    ' ',
  ),
);

export default defineRule({
  meta: {
    id: 'onodig-versal',
    group: 'form',
    title: { sv: 'Stor och liten bokstav', en: 'Capital and small letters' },
    severity: 'info',
    what: {
      sv: 'Kommunen, Nämnden, Förvaltningsrätten, Skollagen, Handläggare, Måndag och Maj med stor bokstav inne i en mening, ord som ropar (ALLTID), myndigheters namn med liten: skolverket, och lagars förkortningar: SOL för SoL.',
      en: 'Kommunen, Nämnden, Förvaltningsrätten, Skollagen, Handläggare, Måndag and Maj with a capital inside a sentence, words that shout (ALLTID), names of authorities without one: skolverket, and abbreviations of laws: SOL for SoL.',
    },
    why: {
      sv: 'På svenska har bara namn stor bokstav. Fler versaler gör texten högtidlig och svårare att läsa.',
      en: 'In Swedish only names have a capital. More of them make a text solemn and harder to read.',
    },
    todo: {
      sv: 'Skriv med liten bokstav: kommunen, nämnden, måndag. Hela namnet har stor: Förvaltningsrätten i Malmö.',
      en: 'Write a small letter. The full name has a capital: Förvaltningsrätten i Malmö.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '9' }],
    messages: {
      capital: {
        sv: '”{name}” är ett namn och har stor bokstav.',
        en: '“{name}” is a name and has a capital.',
      },
      stressed: {
        sv: 'Ord i versaler ropar åt läsaren. Skriv ”{small}”, och lägg det viktigaste först.',
        en: 'Words in capitals shout at readers. Write “{small}”, and put what matters most first.',
      },
      law: { sv: 'Förkortningen skrivs ”{short}”.', en: 'The abbreviation is written “{short}”.' },
      small: { sv: 'Skriv ”{small}” med liten bokstav.', en: 'Write “{small}” with a small letter.' },
    },
    fel: [
      {
        text: 'Läs mer på skolverkets webbplats eller fråga försäkringskassan.',
        finds: ['skolverkets', 'försäkringskassan'],
        suggests: ['Skolverkets', 'Försäkringskassan'],
      },
      {
        text: 'Beslutet kungörs i Post- och inrikes tidningar.',
        finds: ['inrikes tidningar'],
        suggests: ['Inrikes Tidningar'],
      },
      {
        text: 'Du kan överklaga till Förvaltningsrätten. Skicka brevet till Kommunen.',
        finds: ['Förvaltningsrätten', 'Kommunen'],
        suggests: ['förvaltningsrätten', 'kommunen'],
      },
      {
        text: 'Det står i 13 kap. 8 § Trafikförordningen. Ansök i vår E-tjänst. Ta med kvittot, Men inte kopian.',
        finds: ['Trafikförordningen', 'E-tjänst', 'Men'],
        suggests: ['trafikförordningen', 'e-tjänst', 'men'],
      },
      {
        text: 'Du betalar enligt Regionens taxa. Vi följer Nämndens riktlinjer.',
        finds: ['Regionens', 'Nämndens'],
        suggests: ['regionens', 'nämndens'],
      },
      {
        text: 'Du måste ALLTID ringa först, och du får INTE parkera här.',
        finds: ['ALLTID', 'INTE'],
        suggests: ['alltid', 'inte'],
      },
      { text: 'Vi har stängt på Måndag den 4 Maj.', finds: ['Måndag', 'Maj'], suggests: ['måndag', 'maj'] },
      {
        text: 'Ring vår Biståndshandläggare. Du kan få hjälp av en Kurator på skolan.',
        finds: ['Biståndshandläggare', 'Kurator'],
        suggests: ['biståndshandläggare', 'kurator'],
      },
      {
        text: 'Hon bor inom Europeiska Ekonomiska Samarbetsområdet. Stödet finns i lagen om Stöd och Service. Överklaga till Förvaltningsdomstol.',
        finds: ['Ekonomiska Samarbetsområdet', 'Stöd', 'Service', 'Förvaltningsdomstol'],
        suggests: ['ekonomiska samarbetsområdet', 'stöd', 'service', 'förvaltningsdomstol'],
      },
      {
        text: 'Det står i socialtjänstlagen (SOL). Insatser enligt SOL är frivilliga. Du kan få stöd enligt Lss.',
        finds: ['SOL', 'SOL', 'Lss'],
        suggests: ['SoL', 'SoL', 'LSS'],
      },
      { text: 'Stödet ges enligt lag om Stöd och Service.', finds: ['Stöd', 'Service'] },
      {
        text: 'Enligt Socialtjänstlagen har du rätt till det. Stödet regleras av Lagen om bostadsbidrag.',
        finds: ['Socialtjänstlagen', 'Lagen'],
        suggests: ['socialtjänstlagen', 'lagen'],
      },
    ],
    ratt: [
      { text: 'Läs mer hos Skolverket. Vi följer länsstyrelsens beslut. Kontakta kronofogden.' },
      { text: 'Enligt skollagen har du rätt till det. Vi badar i Lagen. Lagen om bostadsbidrag gäller.' },
      { text: 'Du kan överklaga till förvaltningsrätten. Skicka brevet till kommunen.' },
      { text: 'Målet avgörs av Förvaltningsrätten i Malmö. Kommunen svarar.' },
      { text: 'Skriv till Socialnämnden, Exempelby kommun, 555 55 Exempelby.' },
      { text: '1 Kommunfullmäktige fastställer taxan. Fråga E-hälsomyndigheten.' },
      {
        text: 'Ärendet prövas av Riksdagens ombudsmän. Vi läste om Kommunens Hus och Regionens Dag i Norrby.',
      },
      { text: 'E-tjänsten är öppen. Boken Vi, Du och Alla Andra finns på E-biblioteket Norra.' },
      { text: 'Ring gärna Handläggare Eva Ek. Filmen heter Vår Rektor. Vi träffas hos Stöd och Service.' },
      { text: 'Skylten säger PARKERA INTE HÄR. Föreningen ALLA FÖRE heter så. Fråga SKA AB.' },
      { text: 'SoL och LSS är lagar. Företaget SOL säljer glas. Alla ville ha sol.' },
      { text: 'Ring Maj Lind på måndag. Tidningen Kommunen Idag skrev om det.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { report }) {
    const { tokens } = sentence;
    const say = ({ start, end }: Pick<Token, 'start' | 'end'>, small: string) =>
      report({ block, start, end, messageId: 'small', data: { small }, suggestions: [small] });
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (token.kind !== 'word') continue;
      const short = lawShort(tokens, index);
      if (short !== undefined) {
        const data = { short };
        const { start, end } = token;
        report({ block, start, end, messageId: 'law', data, suggestions: [short] });
        continue;
      }
      if (index === 0) continue;
      if (token.text === token.lower) {
        if (!lowered.has(token)) continue;
        const name = authorities.get(token.lower);
        const { start } = token;
        const data = { name: name ?? 'Post- och Inrikes Tidningar' };
        if (name !== undefined) {
          report({ block, start, end: token.end, messageId: 'capital', data, suggestions: [name] });
        } else if (token.lower === 'inrikes' && isGazette(tokens, index)) {
          const suggestions = ['Inrikes Tidningar'];
          report({ block, start, end: tokens[index + 1]!.end, messageId: 'capital', data, suggestions });
        }
        continue;
      }
      const previous = tokens[index - 1]!;
      const next = tokens[index + 1];
      if (stressed.has(token.text)) {
        // Words in a row are a name, a heading or a whole line in capitals.
        if (isShouted(previous) || isShouted(next)) continue;
        const { start, end, lower: small } = token;
        report({ block, start, end, messageId: 'stressed', data: { small }, suggestions: [small] });
        continue;
      }
      const isDate = capitalisedMonths.has(token.text)
        ? previous.kind === 'number' && /^\d{1,2}$/u.test(previous.text)
        : weekdays.has(token.text);
      const isLaw =
        startsUpper(token) &&
        law.test(token.text) &&
        // *Lagen om stöd och service*; *i Lagen* may be a lake.
        (token.lower !== 'lagen' || next?.lower === 'om');
      const isPlain = electronic.test(token.text) || (previous.text === ',' && plainWords.has(token.text));
      const area = token.text === 'Ekonomiska' ? economicArea(tokens, index) : undefined;
      if (area !== undefined) {
        say(area, economicAreaName);
        continue;
      }
      const isRole = isTitle(token.lower) && token.text.slice(1) === token.lower.slice(1);
      if (ofLawTitles.has(token.lower) && isInLawTitle(tokens, index)) {
        say(token, token.lower);
        continue;
      }
      if (!isDate && !isLaw && !isPlain && !isRole && !bodies.has(token.text)) continue;
      // After a stop, colon, dash, quote or line break a new sentence may begin.
      if (previous.kind !== 'word' && previous.kind !== 'number' && !/^(?:,|§§?)$/u.test(previous.text))
        continue;
      if (block.text.slice(previous.end, token.start).includes('\n')) continue;
      // *1 Kommunfullmäktige fastställer taxan*: a point with its number.
      if (index === 1 && previous.kind === 'number') continue;
      // Part of a name: *Tidningen Kommunen*, *Förvaltningsrätten i Malmö*, *Nämnden för Barn*.
      // *Enligt Skollagen* begins a sentence.
      const isAfterName = startsUpper(previous) && !(isLaw && index === 1);
      if (!isDate && !isPlain && (isAfterName || isName(next?.text, tokens[index + 2]?.text))) continue;
      if (isPlain && startsUpper(next ?? previous)) continue;
      if (!isDate && beginsAddress(block.text, token.end)) continue;
      say(token, token.lower);
    }
  },
});

/** *SOL, Lss*: how the abbreviation of a law is written, where its capitals are other ones. */
function lawShort(tokens: readonly Token[], index: number): string | undefined {
  const { lower, text } = tokens[index]!;
  const short = lawShorts.get(lower);
  if (short === undefined || short === text) return undefined;
  const [previous, next] = [tokens[index - 1], tokens[index + 1]];
  if (short !== 'SoL') return text === text.toUpperCase() ? undefined : short;
  if (text !== 'SOL' || isShouted(next)) return undefined;
  const before = previous?.text === '(' ? tokens[index - 2] : previous;
  return before !== undefined && beforeSol.test(before.lower) ? short : undefined;
}

/** A word of more than a letter in capitals. */
function isShouted(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.text.length > 1 && token.text === token.text.toUpperCase();
}

/** *Post- och inrikes tidningar*. */
function isGazette(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 2]?.lower === 'post-' && tokens[index + 1]?.lower === 'tidningar';
}

const economicAreaName = 'ekonomiska samarbetsområdet';

/** *Europeiska Ekonomiska Samarbetsområdet*, whose name has one capital; where its small words stand. */
function economicArea(tokens: readonly Token[], index: number): { start: number; end: number } | undefined {
  const area = tokens[index + 1];
  if (tokens[index - 1]!.text !== 'Europeiska' || area?.lower !== 'samarbetsområdet') return undefined;
  return { start: tokens[index]!.start, end: area.end };
}

/** Tokens from *lagen om* to a word of its title. */
const longestTitle = 6;

/** Behind *lagen om*, and before anything but words: *lagen om Stöd och Service*. */
function isInLawTitle(tokens: readonly Token[], index: number): boolean {
  if (!startsUpper(tokens[index]!)) return false;
  for (let place = index - 1; place > 0 && place >= index - longestTitle; place--) {
    const { lower, kind } = tokens[place]!;
    if (kind !== 'word') return false;
    if (lower === 'om') return /^lag(?:en)?$/u.test(tokens[place - 1]!.lower);
  }
  return false;
}

/** True when what follows makes the word a part of a name. */
function isName(next: string | undefined, afterNext: string | undefined): boolean {
  if (next === undefined) return false;
  if (/^\p{Lu}/u.test(next)) return true;
  return /^(?:i|för|på|och)$/u.test(next) && afterNext !== undefined && /^\p{Lu}/u.test(afterNext);
}

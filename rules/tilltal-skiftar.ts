import type { DocumentType } from '../src/document-type/document-types.ts';
import { readFacts } from '../src/document-type/facts.ts';
import { isPronounMan } from '../src/rules/support/agents/pronoun-man.ts';
import { isForHelpers } from '../src/rules/support/reader/helping-readers.ts';
import {
  clauseOpeners,
  mentionsIn,
  type ReaderMention,
} from '../src/rules/support/reader/reader-mentions.ts';
import { recipientNames } from '../src/rules/support/reader/recipient.ts';
import { isSpoken, quotations, touches } from '../src/rules/terms/protect.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import { addressForms, duForms } from '../src/swedish/pronouns.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { isFiniteVerb, traitAt } from '../src/swedish/syntax/index.ts';
import type { AnalysedBlock, Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** How many times a text must say du for the rest to be a shift. */
const fewestYou = 2;

/** Mean length of the sentences of an easy-to-read text whose type nobody has told. Words. */
const easySentence = 7;

const man = wordSet('man');

export default defineRule({
  meta: {
    id: 'tilltal-skiftar',
    group: 'ton',
    title: { sv: 'Tilltalet skiftar', en: 'The address shifts' },
    severity: 'warning',
    documentTypes: ['brev', 'webbsida', 'beslut', 'inbjudan', 'nyhetsbrev', 'e-post', 'lattlast', 'text'],
    what: {
      sv: 'Texter som ömsom säger du, ömsom den sökande, brukaren, klienten, man eller läsarens namn om läsaren.',
      en: 'Texts that say du in one place and the applicant, the user, the client, man or the reader’s own name in another.',
    },
    why: {
      sv: 'Läsaren undrar om den sökande är någon annan än du.',
      en: 'Readers wonder whether the applicant is somebody else than they.',
    },
    todo: {
      sv: 'Skriv du hela vägen, eller säg vem det gäller om det är någon annan.',
      en: 'Write du throughout, or say who is meant when it is somebody else.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.2.5' },
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: tilltal' },
    ],
    messages: {
      person: {
        sv: 'Texten säger {you} på andra ställen. Är ”{actual}” läsaren, skriv {you} också här.',
        en: 'The text says {you} elsewhere. If “{actual}” is the reader, write {you} here too.',
      },
      other: {
        sv: 'Meningen säger du också. Är ”{actual}” någon annan än läsaren, skriv vem: din granne, den du hjälper.',
        en: 'The sentence says du too. If “{actual}” is somebody else than the reader, say who: your neighbour, whom you help.',
      },
      group: {
        sv: 'Texten säger {you} på andra ställen. Kan ”{actual}” vara läsaren, skriv ”{you}”, ”{you} som …” eller ”om {you} …”.',
        en: 'The text says {you} elsewhere. If “{actual}” may be the reader, write “{you}”, “{you} som …” or “om {you} …”.',
      },
      man: {
        sv: 'Texten växlar mellan du och man. Är det läsaren som menas, skriv du. Är det ni själva, skriv vi.',
        en: 'The text shifts between du and man. If the reader is meant, write du. If it is yourselves, write vi.',
      },
    },
    fel: [
      {
        text: 'Vill du lämna synpunkter på bygget? Sökanden får läsa det du skriver. Du kan skriva till oss.',
        finds: ['Sökanden'],
        documentType: 'webbsida',
      },
      {
        text: 'Du kan få hemtjänst om du behöver hjälp hemma. Den sökande ska lämna ett läkarintyg. Handläggaren ringer till den sökande.',
        finds: ['Den sökande', 'den sökande'],
        suggests: ['Du', 'dig'],
        documentType: 'webbsida',
      },
      {
        text: 'Ni kan få hjälp hemma om ni behöver det någon gång i veckan. Den sökande ska lämna ett intyg till kommunen.',
        finds: ['Den sökande'],
        suggests: ['Ni'],
        documentType: 'webbsida',
      },
      {
        text: 'Hej Ulla!\n\nDu har rätt till en plats om du svarar i tid. Om man inte svarar går platsen till någon annan.',
        finds: ['man'],
        documentType: 'brev',
      },
      {
        text: 'Så överklagar man?\n\nDu skriver vad du vill ändra. Varannan vecka växlar man mellan två handläggare.',
        finds: ['man', 'man'],
        documentType: 'webbsida',
      },
      {
        text: 'Du kan ansöka hos kommunen, och du får svar inom tre veckor. Den som är missnöjd med beslutet kan överklaga. Föräldrar ska skriva under ansökan.',
        finds: ['Den som'],
        suggests: ['Du som'],
        documentType: 'webbsida',
      },
      {
        text: 'Vi har läst ditt brev och din ansökan. Av utredningen framgår att sökanden har svårt att gå.',
        finds: ['sökanden'],
        suggests: ['du'],
        documentType: 'beslut',
      },
      {
        text: 'Hej Karin!\n\nDu har ansökt om en plats. Karin kan flytta in i maj. Säg till om du vill se lägenheten.',
        finds: ['Karin'],
        documentType: 'brev',
      },
      {
        text: 'Du kan få stöd av kommunen när du behöver det. Ring oss om du vill veta mer om stödet. Den utsatta får välja vem hen träffar och när.\n\nHänsyn tas till kundens behov och till vad som är rimligt.\n\nDet är alltid vårdnadshavares ansvar att barnet kommer i tid.\n\nVarje fastighetsägare måste anmäla sig.',
        finds: ['Den utsatta', 'kundens', 'vårdnadshavares', 'Varje fastighetsägare'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      {
        text: 'Du kan få stöd av kommunen när du behöver det. Ring oss om du vill veta mer om stödet. Den utsatta gruppen är stor och växer varje år. Familjen följer både barnets och föräldrarnas önskan.',
        documentType: 'webbsida',
      },
      {
        text: 'Hej Karin!\n\nDu kan hämta Olle klockan tre. Olle har med sig väskan. Skriv om du blir sen.',
        documentType: 'brev',
      },
      {
        text: 'Du kan få hemtjänst om du behöver hjälp hemma. Du ska lämna ett läkarintyg.',
        documentType: 'webbsida',
      },
      {
        text: 'Sökanden ska lämna ett läkarintyg. Den sökande betalar ingen avgift.',
        documentType: 'webbsida',
      },
      {
        text: 'Du kan ringa om du undrar något. Den som utreder ansökan svarar. Du får hjälp av personer med lång erfarenhet.',
        documentType: 'webbsida',
      },
      {
        text: 'Ni kan ringa oss, och du får svar samma dag. Ring om du är orolig. Era barn får hjälp av personer med lång erfarenhet.',
        documentType: 'webbsida',
      },
      {
        text: 'Personer med sjukdom kan få god man.\nDu bestämmer själv om du vill ha en.\nFyll i en ansökan.\nDu kan få hjälp.',
        documentType: 'lattlast',
      },
      {
        text: 'Boendestöd är ett stöd för personer med psykisk funktionsnedsättning. Du kan ansöka om boendestöd hos kommunen, och du får svar inom tre veckor.',
        documentType: 'webbsida',
      },
      {
        text: 'Du kan ringa oss, och du får svar samma dag. En grupp för föräldrar till barn med autism träffas i maj. Man kan bo på många olika sätt. Det finns tecken som man inte ser. Prövningen innebär att man undersöker om beslutet är lagligt. Den som utsätts för radon löper ökad risk att drabbas av cancer.',
        documentType: 'webbsida',
      },
      {
        text: 'Du är inbjuden till en dag om våld mot äldre och mot personer med funktionsnedsättning. Du lär dig att fråga, och det är vanligare bland personer med sjukdom.',
        documentType: 'inbjudan',
      },
      {
        text: 'Du kan ringa oss om ditt barn behöver stöd, och du får svar samma dag. Eleven har rätt till skolskjuts. Den som får graven kallas gravrättsinnehavare och har en plikt.',
        documentType: 'webbsida',
      },
      {
        text: 'Du sorterar i soprummet, och du diskar burken. Tesfaye undrade: ”Varför ska man diska den?”\n\n– Man vänjer sig, säger Tesfaye.',
        documentType: 'webbsida',
      },
      {
        text: 'Du kan följa med barnet till bussen om du vill. Mellan hemmet och hållplatsen är det vårdnadshavaren som har ansvaret.',
        documentType: 'brev',
      },
      {
        text: 'Du har fått brevet för att du är granne till den sökande. Du kan svara om du vill.',
        documentType: 'brev',
      },
      {
        text: 'Du som är god man lämnar en räkning. Den enskilde får läsa den. Du får arvode.',
        documentType: 'brev',
      },
      {
        text: 'Kan du ringa den sökande i dag? Du hittar numret i akten. Den sökande vill ha svar.',
        documentType: 'e-post',
      },
      {
        text: 'Du skickar in ansökan. Vi betalar till det konto som står i den sökande förenings namn. Du får svar i maj.',
        documentType: 'webbsida',
      },
      {
        text: 'Du ansöker i e-tjänsten. Den frånvarande vårdnadshavarens namn ska vara med. Föräldrar ansvarar för sina barns lån. Störs du av buller ringer du den som orsakar det (verksamhetsutövaren).',
        documentType: 'webbsida',
      },
      {
        text: 'Du ansöker om skolskjuts i e-tjänsten. Om eleven går i en annan skola ringer du oss. Eleven får ett kort.',
        documentType: 'webbsida',
      },
      {
        text: 'Du ansöker i e-tjänsten. Den andra vårdnadshavaren får ett mejl. Du får svar inom en vecka.',
        documentType: 'webbsida',
      },
      {
        text: 'Din granne är en man som du känner. Du kan få hjälp av din man.',
        documentType: 'brev',
      },
    ],
  },
  look(block) {
    const found = shiftsIn(block);
    return found.shifts.length > 0 || found.others.length > 0 ? found : undefined;
  },
  document({ document, documentType, looked, measures, swedish, report }) {
    const { you } = readFacts(document);
    // A name beside a single *du* is a shift already.
    if (you > 0 && personal.has(documentType)) {
      const names = recipientNames(document);
      for (const block of names.size > 0 ? document.blocks : []) {
        if (block.kind !== 'paragraph') continue;
        for (const { start, end } of namedIn(block, names, swedish))
          report({ block, start, end, messageId: 'person', severity: 'info', data: { you: 'du' } });
      }
    }
    if (you < fewestYou) return;
    // Easy-to-read texts say first who *du* may be: *Personer med funktionsnedsättning kan få god man*.
    const mean = measures.meanSentenceLength;
    const isEasy = documentType === 'lattlast' || (mean !== null && mean <= easySentence);
    // In a text of no known type du may be the reader of a quotation or an example.
    const sure = documentType === 'text' ? ('info' as const) : undefined;
    let toParents: boolean | undefined;
    let toHelpers: boolean | undefined;
    // Who is somebody else than *du* in one sentence is so in the others too.
    const others = new Set(looked.flatMap(({ found }) => found.others));
    const toOne = !isToSeveral.isInDocument(document) || isToOne.isInDocument(document);
    for (const { block, found } of looked) {
      for (const { severity, ...shift } of found.shifts) {
        const isOfPerson = shift.messageId === 'person' || shift.messageId === 'other';
        if (isOfPerson && others.has(nameOf(block.text.slice(shift.start, shift.end)))) continue;
        if (isOfPerson || shift.messageId === 'group') {
          toHelpers ??= isForHelpers(document);
          if (toHelpers) continue;
        }
        if (isEasy && shift.messageId === 'group') continue;
        // Where *ditt barn* is the pupil, *eleven* is not another word for the reader.
        if (shift.messageId === 'group' && pupil.test(block.text.slice(shift.start, shift.end))) {
          toParents ??= document.blocks.some(({ text }) => yourChild.test(text));
          if (toParents) continue;
        }
        const level = severity ?? sure;
        const suggestions = toOne ? shift.suggestions : shift.suggestions?.map(toMany);
        report({
          block,
          ...shift,
          data: { you: toOne ? 'du' : 'ni' },
          ...(suggestions === undefined ? {} : { suggestions }),
          ...(level === undefined ? {} : { severity: level }),
        });
      }
    }
  },
});

const isToSeveral = wordSet('ni er ert era');
const isToOne = wordSet('du dig din ditt dina');
const pluralForms: Readonly<Record<string, string>> = { du: 'ni', Du: 'Ni', dig: 'er', Dig: 'Er' };
const toMany = (wording: string) => wording.replace(/^(?:du|dig)\b/iu, (form) => pluralForms[form] ?? form);

/** *Den enskildes* and *den enskilde* are one. */
const nameOf = (words: string) => words.toLowerCase().replace(/s$/u, '');

const pupil = /^elev/iu;
const yourChild =
  /(?:ditt|ert|dina|era) barn|(?<!\p{L})(?:vårdnadshavare|förälder|föräldrar|skolskjuts|barnets?|växelvis boende)(?!\p{L})/iu;

/** In these the text is written to one reader, who has a name. */
const personal: ReadonlySet<DocumentType> = new Set(['brev', 'beslut', 'e-post']);

/** The reader's first name as the subject of a clause: *Karin har lämnat kontoutdrag*. At most one in a block. */
function namedIn(
  { sentences }: AnalysedBlock,
  names: ReadonlySet<string>,
  swedish: Swedish | undefined,
): Token[] {
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (const [place, { lower, text }] of tokens.entries()) {
      if (text === lower || !names.has(lower)) continue;
      if (place > 0 && !clauseOpeners.has(tokens[place - 1]!.lower)) continue;
      const tagged = swedish?.tagged(sentence);
      if (tagged === undefined) return [];
      // *Karin Holm har …*
      const surname = tokens[place + 1];
      const next = surname !== undefined && surname.text !== surname.lower ? place + 2 : place + 1;
      if (isFiniteVerb(traitAt(tagged, next))) return tokens.slice(place, place + 1);
    }
  }
  return [];
}

type Shift = Pick<Report, 'start' | 'end' | 'messageId' | 'suggestions' | 'severity'>;

function shiftsIn(block: AnalysedBlock): { shifts: Shift[]; others: string[] } {
  const quoted = quotations(block.text);
  const shifts: Shift[] = [];
  const others: string[] = [];
  let told = false;
  let toldGroup = false;
  for (const sentence of block.sentences) {
    const mentions = block.kind === 'heading' ? [] : mentionsIn(sentence);
    let isOfOthers: boolean | undefined;
    for (const mention of mentions) {
      const { start, end, suggestions, certain } = mention;
      if (certain && isActedOn(sentence, mention)) {
        others.push(nameOf(block.text.slice(start, end)));
        continue;
      }
      if (certain && (isSingledOut(sentence, mention) || isBesideYou(sentence, mention))) {
        if (isSomewhereElse(sentence, mention)) others.push(nameOf(block.text.slice(start, end)));
        continue;
      }
      if (certain && (isOneOfSeveral(sentence, mention) || isAttribute(sentence, mention))) continue;
      if (certain && isOtherParty(sentence, mention)) {
        shifts.push({ start, end, messageId: 'other', severity: 'info' });
        continue;
      }
      if (certain) shifts.push({ start, end, messageId: 'person', suggestions });
      if (isOfTheirChildren(sentence, mention)) continue;
      if (certain || toldGroup || isWhomItIsFor(sentence, mention) || isOfAnybody(sentence, mention))
        continue;
      isOfOthers ??= speaksToReader(sentence) || isDefinition(sentence);
      if (isOfOthers) continue;
      toldGroup = true;
      shifts.push({ start, end, messageId: 'group', suggestions, severity: 'info' });
    }
    // What somebody says is not the sender's way to speak.
    if (told || !man.isIn(sentence) || isSpoken(block)) continue;
    const place = sentence.tokens.find((_, index) => isReaderMan(sentence.tokens, index));
    if (place === undefined || touches(quoted, place.start, place.end)) continue;
    told = true;
    shifts.push({ start: place.start, end: place.end, messageId: 'man', severity: 'info' });
  }
  return { shifts, others };
}

/** *När du kommer hem till den enskilde*: in one clause with *du*, who is not the same. */
function isSomewhereElse({ tokens }: Sentence, { first, afterYou }: ReaderMention): boolean {
  if (!afterYou || !/^(?:till|hos|åt|med)$/u.test(tokens[first - 1]?.lower ?? '')) return false;
  const place = tokens.findLastIndex(({ lower }, at) => at < first && lower === 'du');
  return tokens
    .slice(place + 1, first)
    .every(({ kind, lower }) => kind === 'word' && !clauseOpeners.has(lower));
}

/** Verbs whose infinitive ends as others do and that have their subject behind them: *kan den enskilde*. */
const notActing = /^(?:ska|skola|bra|själva|alla|båda|andra|egna|enda)$/u;

/** *Du ska fråga den enskilde*, *träffar du brukaren*: what *du* does to somebody, who is not *du*. */
function isActedOn({ tokens }: Sentence, { first, afterYou }: ReaderMention): boolean {
  const before = tokens[first - 1];
  if (!afterYou || before === undefined) return false;
  if (before.lower === 'du') return !/^(?:och|eller|,)$/u.test(tokens[first - 2]?.lower ?? ',');
  if (before.kind !== 'word' || !/[^s]a$/u.test(before.lower) || notActing.test(before.lower)) return false;
  // *ska du alltid fråga den enskilde*, *du hjälper till att tvätta den boende*
  const place = tokens.findIndex(({ lower }) => lower === 'du');
  return tokens
    .slice(Math.max(0, place - 2), first - 1)
    .some(({ lower }) => /^(?:ska|skall|kan|får|måste|bör|behöver|vill|brukar|att|och)$/u.test(lower));
}

/** *Det är vårdnadshavaren som ansvarar*: which one of several, not another word for the reader. */
function isSingledOut({ tokens }: Sentence, { first, last }: ReaderMention): boolean {
  if (tokens[last + 1]?.lower !== 'som') return false;
  return tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'det');
}

/** *Du är granne till den sökande*: the two are not one. */
function isBesideYou({ tokens }: Sentence, { first, afterYou }: ReaderMention): boolean {
  return afterYou && /^(?:till|åt|för|med|hos)$/u.test(tokens[first - 1]?.lower ?? '');
}

/** *Den andra vårdnadshavaren, vardera vårdnadshavaren*: one of two, who may be the reader or not. */
function isOneOfSeveral({ tokens }: Sentence, { first }: ReaderMention): boolean {
  return /^(?:andra|ena|vardera|båda)$/u.test(tokens[first - 1]?.lower ?? '');
}

/** *I den sökande föreningens namn*, *både den enskilde och samhället*: no person, or any person beside something else. */
function isAttribute({ tokens }: Sentence, { first, last }: ReaderMention): boolean {
  const next = tokens[last + 1];
  if (tokens[last]!.lower === 'sökande' && next !== undefined && /(?:en|et|ens|ets|ings?)$/u.test(next.lower))
    return true;
  return tokens[first - 1]?.lower === 'både' && next?.lower === 'och';
}

/** *Sökanden får ta del av det du skriver*, *du betalar ditt och den enskilde sitt*: beside *du* it is somebody else, unless it explains *du*. */
function isOtherParty({ tokens }: Sentence, { first, last }: ReaderMention): boolean {
  if (tokens[first - 1]?.text === '(' || tokens[last + 1]?.text === ')') return false;
  return tokens.some(({ lower }, place) => duForms.has(lower) && (place < first || place > last));
}

/** *Man* that may be the reader, or the sender: not anybody, nor who does something elsewhere. */
function isReaderMan(tokens: readonly Token[], index: number): boolean {
  if (!isPronounMan(tokens, index)) return false;
  const before = tokens[index - 1]?.lower ?? '';
  // *tecken som man inte ser*: nobody does.
  if (before === 'som' && tokens[index + 1]?.lower === 'inte') return false;
  // *Man kan bo på många olika sätt*: anybody.
  if (index === 0 && tokens.some(({ lower }) => lower === 'sätt')) return false;
  // *domstolen, där man prövar beslutet*, *en prövning innebär att man undersöker …*: those who work there.
  if (!/^(?:där|att)$/u.test(before)) return true;
  return readersVerbs.test(tokens[index + 1]?.lower ?? '');
}

const readersVerbs =
  /^(?:kan|ska|skall|får|måste|bör|behöver|vill|har|är|inte|bor|söker|ansöker|överklagar|betalar|själv|blir|också|även|som)$/u;

/** *Personligt ombud är ett stöd för personer med …*: tells whom a thing is for, of anybody. */
function isDefinition({ tokens }: Sentence): boolean {
  // *Den som får graven kallas gravrättsinnehavare*
  if (tokens.some(({ lower }) => lower === 'kallas')) return true;
  const verb = tokens.findIndex(({ lower }) => /^(?:är|kallas|innebär|betyder|vänder|riktar)$/u.test(lower));
  // *Det är alltid vårdnadshavares ansvar*: a duty.
  if (verb > 0 && tokens[verb + 1]?.lower === 'alltid') return false;
  return verb > 0 && verb <= 4 && !/^(?:de|den|en|personer|familjer)$/u.test(tokens[0]!.lower);
}

/** *stöd till personer med …*, *en grupp för föräldrar till …*: whom a thing is for, of anybody. */
function isWhomItIsFor({ tokens }: Sentence, { first, last }: ReaderMention): boolean {
  // *Hänsyn tas till kundens behov*: it is for what they own.
  if (first === last && tokens[first]!.lower.endsWith('s')) return false;
  if (!/^(?:för|till|åt|mot|emot|om|bland|kring|mellan)$/u.test(tokens[first - 1]?.lower ?? '')) return false;
  return !/^(?:den|en)$/u.test(tokens[first]!.lower);
}

/** *Vårdnadshavare svarar för sina barns lån*: those who have children, beside a reader who may have none. */
function isOfTheirChildren({ tokens }: Sentence, { first, last }: ReaderMention): boolean {
  if (!/^(?:vårdnadshavare|vårdnadshavarna|föräldrar|föräldrarna)$/u.test(tokens[first]!.lower)) return false;
  return tokens.some(
    ({ lower }, at) => at > last && lower === 'sina' && /^barns?$/u.test(tokens[at + 1]?.lower ?? ''),
  );
}

/** *Den som utsätts för radon löper ökad risk*: tells how things are, not what the reader may or must do. */
function isOfAnybody({ tokens }: Sentence, { first, last }: ReaderMention): boolean {
  if (first > 0 || tokens[0]!.lower !== 'den') return false;
  // *Den som har lämnat flest förslag får ett pris*: one of many.
  if (tokens.some(({ lower }) => /^(?:flest|först|mest|bäst|längst)$/u.test(lower))) return true;
  return !tokens.slice(last + 1).some(({ lower }) => mayOrMust.test(lower));
}

const mayOrMust =
  /^(?:kan|ska|skall|får|måste|bör|behöver|har|blir|ansöker|söker|betalar|lämnar|anmäler|överklagar|skickar|ringer|kontaktar|vänder|använder|fyller|loggar|beställer|bokar|tar|gör)$/u;

/** *Du kan få hjälp av personer med …*: beside *du* the others are somebody else. */
function speaksToReader({ tokens }: Sentence): boolean {
  return tokens.some(({ lower }) => addressForms.has(lower) || lower === 'vi' || lower === 'oss');
}

import type { DocumentType } from '../src/document-type/document-types.ts';
import { readFacts } from '../src/document-type/facts.ts';
import { shortestWhole } from '../src/rules/support/missing-parts.ts';
import { type DocumentContext, defineRule, type Severity } from '../src/rules/types.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** A sentence that promises something, and the sentence after it in its block. */
interface Promised {
  sentence: Sentence;
  next: Sentence | undefined;
}

/** The same with its block, and with the first sentence of the block after it where the block ends. */
interface Placed {
  block: AnalysedBlock;
  sentence: Sentence;
  next(): Sentence | undefined;
}

/** Tokens of a sentence that promise something, end exclusive. */
type Place = readonly [start: number, end: number];

type Finder = (sentence: Sentence) => Place | undefined;

const has = (tokens: readonly Token[], test: RegExp) => tokens.some(({ lower }) => test.test(lower));

const whereTo =
  /^(?:förvaltningsrätt(?:en)?|domstol(?:en)?|förvaltningsdomstol|länsstyrelsen|skicka|skickar|skickas|lämnar|lämnas)$/u;
const within = /^(?:veckor|vecka|veckorna|dagar|dag|månader)$/u;
/** How far below a mention of appeals its particulars may stand. Sentences. */
const appealReach = 4;

const reach = [
  'oss',
  'mig',
  'kommunen',
  'kommunens',
  'kundtjänst',
  'kontaktcenter',
  'servicecenter',
  'växeln',
  'socialtjänsten',
  'undertecknad',
];
const office =
  /(?:handläggare|handläggaren|handläggarna|förvaltningen|kontoret|enheten|expeditionen|rektor|avdelningen)$/u;
const contactVerbs = new Set(
  'kontakta kontaktar ring ringer ringa mejla mejlar maila mailar prata pratar tala talar'.split(' '),
);
const mayContact = wordSet([...contactVerbs, 'hör', 'höra']);
/** Times that the reader must know: *under telefontiden*. */
const hours = wordSet(
  'telefontid telefontiden telefontider telefontiderna besökstid besökstiden besökstider mottagningstid öppettider öppettiderna',
);

const ways =
  wordSet(`e-tjänst e-tjänsten e-tjänster e-tjänsterna blankett blanketten blanketter blanketterna formulär
  formuläret ansökningsblankett ansökningsblanketten webben digitalt bankid mejl mejla e-post kontakta kontaktar
  ring ringer ringa appen länken länk logga loggar kontaktcenter automatiskt`);
/** Ways that tell how only where the applying is told: *skicka ansökan till oss*. */
const waysBeside =
  wordSet(`skicka skickar skickas lämna lämnar lämnas hos via muntligt muntligen handläggare handläggaren brev post
  besök personalen rektor`);
const applying: readonly (readonly string[])[] = [
  ['du', 'ansöker'],
  ['ansöker', 'du'],
  ['ansökan', 'görs'],
  ['ansökan', 'sker'],
  ['ansökan', 'ska', 'göras'],
  ['du', 'kan', 'ansöka'],
  ['du', 'kan', 'söka'],
  ['kan', 'du', 'ansöka'],
  ['kan', 'du', 'söka'],
  ['måste', 'du', 'ansöka'],
  ['behöver', 'du', 'ansöka'],
  ['du', 'behöver', 'ansöka'],
  ['du', 'måste', 'ansöka'],
  ['måste', 'ansöka'],
  ['kan', 'sökas'],
  ['ska', 'sökas'],
  ['skriftlig', 'ansökan'],
  ['sista', 'ansökningsdag'],
  ['sista', 'ansökningsdagen'],
];

const vagueTimes: readonly (readonly string[])[] = [
  ['i', 'god', 'tid'],
  ['inom', 'angiven', 'tid'],
  ['inom', 'utsatt', 'tid'],
  ['inom', 'föreskriven', 'tid'],
  ['inom', 'viss', 'tid'],
  ['före', 'angivet', 'datum'],
  ['senast', 'angivet', 'datum'],
];

const costing: readonly (readonly string[])[] = [
  ['kostar'],
  ['en', 'avgift'],
  ['avgift', 'tas', 'ut'],
  ['avgift', 'tas'],
  ['avgiften', 'tas', 'ut'],
  ['en', 'månadsavgift'],
  ['mot', 'avgift'],
  ['avgiften', 'betalas'],
];
/** Words that say the price, that there is none, or what decides it. */
const prices = wordSet(
  `kr kronor procent gratis kostnadsfri kostnadsfritt avgiftsfri avgiftsfritt ingenting taxa taxan maxtaxa
  prislista prislistan avgiftstabell inkomst inkomster inkomsten varierar beror beroende påverkas prisbasbelopp
  självkostnad avgiftsbeslut taxor`,
);

export default defineRule({
  meta: {
    id: 'utlovat-saknas',
    group: 'struktur',
    quality: 'begripligt',
    title: { sv: 'Utlovat men saknas', en: 'Promised but missing' },
    severity: 'warning',
    documentTypes: ['webbsida', 'brev', 'beslut', 'e-post', 'inbjudan', 'nyhetsbrev', 'lattlast'],
    what: {
      sv: 'Texter som lovar något och inte ger det: du kan överklaga men inte hur, kontakta oss utan telefon, ansök utan att säga hur, en avgift utan belopp, en lista som aldrig kommer.',
      en: 'Texts that promise something and do not give it: an appeal without how, contact us without a number, apply without how, a fee without an amount, a list that never comes.',
    },
    why: {
      sv: 'Läsaren vet vad hen får göra men inte hur, och måste leta eller ringa. Ingen annan brist stoppar fler.',
      en: 'Readers know what they may do but not how, and have to search or phone. No other fault stops more of them.',
    },
    todo: {
      sv: 'Skriv det som läsaren behöver för att göra saken, eller länka till det: hur, var, när, till vem och vad det kostar.',
      en: 'Write what readers need in order to act, or link to it: how, where, when, to whom and what it costs.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Fortsatt agerande' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Tänk på dina läsare' },
    ],
    messages: {
      appeal: {
        sv: 'Läsaren får veta att det går att överklaga, men inte hur, till vem och inom vilken tid. Kan du skriva det eller länka dit?',
        en: 'Readers learn that they can appeal, but not how, to whom and within what time. Can you write it or link to it?',
      },
      appealFrom: {
        sv: 'Läsaren får veta hur lång tid hen har på sig att överklaga, men inte från vilken dag och till vem. Kan du skriva det eller länka dit?',
        en: 'Readers learn how long they have to appeal, but not from which day and to whom. Can you write it or link to it?',
      },
      appealTime: {
        sv: 'Läsaren får veta att det går att överklaga, men inte inom vilken tid. Skriv hur många veckor, och hur det går till.',
        en: 'Readers learn that they can appeal, but not within what time. Say how many weeks, and how it is done.',
      },
      contact: {
        sv: 'Hur når läsaren er? Texten saknar telefonnummer, e-postadress och kontaktlänk.',
        en: 'How do readers reach you? The text has no telephone number, e-mail address or contact link.',
      },
      apply: {
        sv: 'Hur och var ansöker läsaren? Skriv det, eller länka till e-tjänsten eller blanketten.',
        en: 'How and where do readers apply? Say so, or link to the service or the form.',
      },
      form: {
        sv: 'Var finns blanketten? Länka till den eller skriv var man hämtar den.',
        en: 'Where is the form? Link to it or say where to get it.',
      },
      hours: {
        sv: 'När är ”{actual}”? Skriv dagar och klockslag, eller länka dit.',
        en: 'When is “{actual}”? Give days and times, or link to them.',
      },
      deadline: {
        sv: 'När är ”{actual}”? Skriv datum, eller hur många dagar eller veckor före.',
        en: 'When is “{actual}”? Give a date, or how many days or weeks before.',
      },
      cost: {
        sv: 'Vad kostar det? Skriv beloppet, vad som bestämmer det, eller länka till taxan.',
        en: 'What does it cost? Give the amount, what decides it, or link to the rates.',
      },
      list: {
        sv: 'Här utlovas en lista, men den kommer aldrig. Har den fallit bort?',
        en: 'A list is announced here but never comes. Has it been lost?',
      },
      question: {
        sv: 'Här kommer ett svar, men vad är frågan? Har den fallit bort?',
        en: 'Here is an answer, but what is the question? Has it been lost?',
      },
    },
    fel: [
      {
        text: '# Avlastning\n\nDu kan få avlastning i hemmet några timmar i veckan. Om du inte är nöjd med beslutet kan du överklaga.\n\n## Så går det till\n\nDen som kommer hem till dig har tystnadsplikt. Ni bestämmer tiderna tillsammans med chefen för hemtjänsten. Du kan byta tid när något händer i familjen.',
        finds: ['kan du överklaga'],
        documentType: 'webbsida',
      },
      {
        text: '# Båtplats\n\nDu kan hyra en båtplats i hamnen. Kontakta oss om du har frågor om bryggorna.\n\n## Bryggorna\n\nDet finns tre bryggor i hamnen. Brygga A är till för små båtar. Brygga B och C är till för båtar som är längre än sju meter. Det finns el på alla bryggor.',
        finds: ['Kontakta oss'],
        documentType: 'webbsida',
      },
      {
        text: '# Kolonilott\n\nDu kan hyra en kolonilott vid ån. Kommunen tar ut en avgift för lotten varje år. Lotten är hundra kvadratmeter stor.\n\nTill ansökan ska du bifoga följande handlingar:\n\n## Vatten\n\nDet finns vatten från april till oktober. Du får vattna med slang på kvällen när solen har gått ned. Alla hjälps åt att hålla gångarna rena.',
        finds: ['en avgift', 'följande handlingar'],
        documentType: 'webbsida',
      },
      {
        text: '# Boenden\n\n## Våra boenden\n\nI Exempelby finns fyra särskilda boenden:\n\n## Ansök om plats\n\nDu ansöker i e-tjänsten. En handläggare ringer dig sedan och frågar hur du har det hemma.\n\n## Frågor och svar\n\nDet här undrar många över när de söker plats.\n\nNej, du får välja själv. Vi ringer dig när en lägenhet är ledig, och du har en vecka på dig att svara.\n\n## Mer stöd\n\nExempel på annat stöd är:\n\n## Besök oss\n\nKom gärna och titta. Vi bjuder på kaffe och visar dig runt i huset och i trädgården.',
        finds: ['fyra särskilda boenden', 'Nej', 'är'],
        documentType: 'webbsida',
      },
    ],
    ratt: [
      {
        text: '# Boenden\n\n## Våra boenden\n\nI Exempelby finns två särskilda boenden:\n\n### Solgården\n\nSolgården ligger vid ån. Där finns tjugo lägenheter och ett kök som alla delar på.\n\n### Ekbacken\n\nEkbacken ligger mitt i byn, nära affären. Där finns tolv lägenheter med egen ingång.\n\n## Ansök\n\nDu ansöker på vår blankett:\n\n## Ansökan om plats\n\nBlanketten skickar du till oss. Vi svarar inom tre veckor om allt är ifyllt.\n\n## Får jag välja själv?\n\nJa, du får välja själv. Vi ringer dig när en lägenhet är ledig.\n\nNej är också ett svar, och då frågar vi nästa i kön.',
        documentType: 'webbsida',
      },
      {
        text: '# Bygglov\n\nSkicka in ritningarna i e-tjänsten. Vi hör av oss om något saknas. Samtalen kostar inget. Du får svar inom tio veckor från den dag då ansökan är komplett.',
        documentType: 'webbsida',
      },
      {
        text: 'Du kan få boendestöd. Boendestöd kostar inga pengar, och samtalen kostar inget. Ring oss på 000-12 34 56.',
        documentType: 'webbsida',
      },
      {
        text: '# Avlastning\n\nDu kan få avlastning i hemmet några timmar i veckan. Om du inte är nöjd med beslutet kan du överklaga. Skicka överklagandet till socialnämnden inom tre veckor från den dag du fick beslutet.\n\n## Så går det till\n\nDen som kommer hem till dig har tystnadsplikt. Ni bestämmer tiderna tillsammans med chefen för hemtjänsten.',
        documentType: 'webbsida',
      },
      {
        text: '# Båtplats\n\nDu kan hyra en båtplats i hamnen. Kontakta oss på 000-12 34 56 om du har frågor om bryggorna. En plats kostar 1 200 kronor om året.\n\n## Bryggorna\n\nDet finns tre bryggor i hamnen. Brygga A är till för små båtar. Brygga B och C är till för båtar som är längre än sju meter.',
        documentType: 'webbsida',
      },
      {
        text: '# Avlastning\n\nDu kan få avlastning i hemmet några timmar i veckan. Beslutet kan överklagas. I beslutet står hur du gör.\n\n## Så går det till\n\nDen som kommer hem till dig har tystnadsplikt. Ni bestämmer tiderna tillsammans med chefen för hemtjänsten. Du kan byta tid när något händer i familjen.',
        documentType: 'webbsida',
      },
      {
        text: '# Badhuset\n\nDomstolen gav grannen rätt. Kommunen svarade med att överklaga domen. Målet avgörs i vår, och badhuset är stängt till dess.\n\n## Vad händer nu\n\nVi bygger om medan vi väntar. Du kan bada i Sjöbadet i Exempelby under tiden. Där finns en bassäng för barn och en för vuxna som vill motionera på morgonen.',
        documentType: 'webbsida',
      },
      {
        text: '# Protokoll\n\nNämnden beslutar att ta ut en avgift. Beslutet kan överklagas. Kontakta oss före mötet om något är oklart, så svarar vi på frågor om handlingarna och om tiden för mötet. Nämnden noterar också att båtplatserna i hamnen är slut för i år.\n\nMötet avslutas.',
        documentType: 'protokoll',
      },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  look(block): Promised[] | undefined {
    if (!promises.isInBlock(block) && !forms.isInBlock(block)) return undefined;
    const { sentences } = block;
    const found: Promised[] = [];
    for (const [place, sentence] of sentences.entries()) {
      if (promisesSomething(sentence)) found.push({ sentence, next: sentences[place + 1] });
    }
    return found.length > 0 ? found : undefined;
  },
  document(context) {
    const { document, documentType } = context;
    const facts = readFacts(document);
    if (facts.words < shortestWhole) return;
    reportLists(context);
    if (documentType === 'webbsida') reportAnswers(context);
    const hasForm = forms.isInDocument(document);
    if (!hasForm && !promises.isInDocument(document)) return;
    const placed = placedIn(context);
    const links = linksOf(document);
    if (appeals.isInDocument(document)) reportAppeal(context, placed, links);
    const isReached =
      facts.contactDetails ||
      contacts.isInDocument(document) ||
      lead(links, /kontakt|mejl|e-post/iu) ||
      hasHeading(document, /^kontakt/iu);
    if (!isReached) reportFirst(context, placed, contactPlace, 'contact');
    const isLinked = links.length > 0;
    if (!facts.time && !isLinked) reportFirst(context, placed, hoursPlace, 'hours', { severity: 'info' });
    if (!ways.isInDocument(document) && !isLinked && !facts.contactDetails) {
      if (!reportFirst(context, placed, applyingPlace, 'apply', { unless: tellsSomething }))
        reportFirst(context, placed, applyingPlace, 'apply', { unless: isCondition, severity: 'info' });
    } else if (hasForm && !isLinked) reportForm(context, placed);
    // Letters and invitations are asked for their day by brev-delar and inbjudan-delar.
    if (documentType !== 'brev' && documentType !== 'inbjudan') {
      reportFirst(context, placed, vagueTimePlace, 'deadline', { unless: hasFigure, severity: 'info' });
    }
    if (!prices.isInDocument(document) && !lead(links, /avgift|taxa|pris|kosta/iu)) {
      reportFirst(context, placed, costPlace, 'cost', { unless: hasFigure });
    }
  },
});

/** Words without which no promise but that of a form or a list can stand in the text. */
const promises = wordSet([
  ...contactVerbs,
  ...[...applying, ...vagueTimes, ...costing].map((phrase) => phrase.at(-1)!),
  'överklaga',
  'överklagas',
  'hör',
  'höra',
  ...'telefontid telefontiden telefontider telefontiderna besökstid besökstiden besökstider'.split(' '),
  ...'mottagningstid öppettider öppettiderna'.split(' '),
]);

const appeals = wordSet('överklaga överklagas');
const aboutAppeals = wordSet('', { beginnings: 'överklag besvär' });
const contacts = wordSet('kontaktuppgifter kontaktuppgifterna');
const forms = wordSet('', { endings: 'blankett blanketten blanketter blanketterna' });

/** A telephone number or an address of e-mail. */
const contactLine = /\d{2,3}-\d{2,3}|@/u;

/** Prose that promises something, before the last block: what follows the last block may have been cut off. */
function placedIn({ document, looked }: DocumentContext<string, Promised[]>): Placed[] {
  // Contact lines close a text, so that what stands before them is whole.
  const last = document.blocks.findLast(
    (block) =>
      (block.kind === 'fragment' && contactLine.test(block.text)) ||
      (isText(block) && block.sentences.length > 0),
  );
  const below = (block: AnalysedBlock) => {
    for (let index = block.index + 1; index < document.blocks.length; index++) {
      const other = document.blocks[index]!;
      const first = isText(other) ? other.sentences[0] : undefined;
      if (first !== undefined) return first;
    }
    return undefined;
  };
  return looked
    .filter(({ block }) => last !== undefined && block.index < last.index)
    .flatMap(({ block, found }) =>
      found.map(({ sentence, next }) => ({ block, sentence, next: () => next ?? below(block) })),
    );
}

function isText({ kind, language }: AnalysedBlock): boolean {
  return language === 'sv' && (kind === 'paragraph' || kind === 'listItem' || kind === 'heading');
}

/** True for a sentence that one of the finders finds something in: most are left when the text is read. */
function promisesSomething(sentence: Sentence): boolean {
  return finders.some((find) => find(sentence) !== undefined);
}

function reportPlace(
  { report }: DocumentContext<string, Promised[]>,
  { block, sentence }: Pick<Placed, 'block' | 'sentence'>,
  [start, end]: Place,
  messageId: string,
  extra: { severity?: Severity } = {},
): void {
  const { tokens } = sentence;
  report({ block, start: tokens[start]!.start, end: tokens[end - 1]!.end, messageId, ...extra });
}

/** Reports the first promise in the text, once; true when there is one. */
function reportFirst(
  context: DocumentContext<string, Promised[]>,
  placed: readonly Placed[],
  find: Finder,
  messageId: string,
  { unless, severity }: { unless?: (one: Placed) => boolean; severity?: Severity } = {},
): boolean {
  for (const one of placed) {
    const place = find(one.sentence);
    if (place === undefined || unless?.(one) === true) continue;
    reportPlace(context, one, place, messageId, severity === undefined ? {} : { severity });
    return true;
  }
  return false;
}

/** Finds the first of some phrases in a sentence, by one look-up a token. */
function phraseFinder(phrases: readonly (readonly string[])[]) {
  const lasts = wordSet(phrases.map((phrase) => phrase.at(-1)!));
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const phrase of phrases) byFirst.set(phrase[0]!, [...(byFirst.get(phrase[0]!) ?? []), phrase]);
  return (sentence: Sentence): Place | undefined => {
    if (!lasts.isIn(sentence)) return undefined;
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      for (const phrase of byFirst.get(tokens[index]!.lower) ?? []) {
        if (!phrase.every((word, offset) => tokens[index + offset]?.lower === word)) continue;
        return [index, index + phrase.length];
      }
    }
    return undefined;
  };
}

const applyingPlace = phraseFinder(applying);
const vagueTimePlace = phraseFinder(vagueTimes);
const costPlace = phraseFinder(costing);

/** *Innan du ansöker, om du ansöker* promise nothing. */
function isCondition({ sentence: { tokens } }: Placed): boolean {
  return tokens.some(
    ({ lower }, at) =>
      lower === 'innan' ||
      lower === 'när' ||
      (lower === 'om' && (at === 0 || conditionSubject.test(tokens[at + 1]?.lower ?? ''))),
  );
}

const conditionSubject = /^(?:du|ni|man|det|din|ditt|dina|någon)$/u;

/** True where at least something is told: *hos kommunen, i den kommun där du bor, skriftligt till rektor*. */
function tellsSomething(one: Placed): boolean {
  const { sentence } = one;
  if (isCondition(one) || waysBeside.isIn(sentence)) return true;
  const next = one.next();
  return (next !== undefined && waysBeside.isIn(next)) || has(sentence.tokens, /^(?:kommun|den)$/u);
}

/** True when the sentence or the next one gives a figure or a date. */
function hasFigure({ sentence, next }: Placed): boolean {
  // *kostar inga pengar*, *kostar inget*
  const tells = ({ kind, lower }: Token) =>
    kind === 'number' || lower === 'inga' || lower === 'inget' || within.test(lower);
  return sentence.tokens.some(tells) || (next()?.tokens.some(tells) ?? false);
}

/** *Kontakta oss, ring din handläggare, hör av dig*. */
function contactPlace(sentence: Sentence): Place | undefined {
  if (!mayContact.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  for (let index = 0; index < tokens.length; index++) {
    const { lower } = tokens[index]!;
    // *borta i tre veckor utan att höra av dig* asks nobody to.
    const isWithout = tokens[index - 1]?.lower === 'att' && tokens[index - 2]?.lower === 'utan';
    if (isWithout) continue;
    if ((lower === 'hör' || lower === 'höra') && tokens[index + 1]?.lower === 'av') {
      // *Vi hör av oss*: the reader need not reach anybody.
      if (/^(?:dig|er)$/u.test(tokens[index + 2]?.lower ?? '')) return [index, index + 3];
      continue;
    }
    if (!contactVerbs.has(lower)) continue;
    for (let place = index + 1; place < Math.min(tokens.length, index + 4); place++) {
      const next = tokens[place]!.lower;
      if (office.test(next)) return [index, place + 1];
      if (reach.includes(next))
        return [index, office.test(tokens[place + 1]?.lower ?? '') ? place + 2 : place + 1];
    }
  }
  return undefined;
}

/** *under telefontiden*, in a text that has no time of day. */
function hoursPlace(sentence: Sentence): Place | undefined {
  if (!hours.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  const place = tokens.findIndex((token) => hours.has(token));
  return place < 0 ? undefined : [place, place + 1];
}

const appealed = /^(?:överklaga|överklagas)$/u;
const promising = new Set('kan du man går att rätt möjlighet får vill'.split(' '));

/** Invitations and newsletters speak of appeals to come, not of the reader's own decision. */
const appealTypes: ReadonlySet<DocumentType> = new Set(['webbsida', 'brev', 'beslut', 'e-post', 'lattlast']);

const decisions = new Set(['beslutet', 'brevet', 'beskedet']);

/** *I beslutet står hur du överklagar*: the reader has the particulars, or gets them. */
function pointsToDecision(tokens: readonly Token[]): boolean {
  return (
    has(tokens, /^(?:hur|information|anvisningar|upplysningar)$/u) &&
    tokens.some(
      ({ lower }, place) => decisions.has(lower) && /^(?:i|med)$/u.test(tokens[place - 1]?.lower ?? ''),
    )
  );
}

/** Reports the first promise of an appeal when no mention of appeals has its particulars near it. */
function reportAppeal(
  context: DocumentContext<string, Promised[]>,
  placed: readonly Placed[],
  links: readonly Link[],
): void {
  const { document, documentType } = context;
  if (!appealTypes.has(documentType) || lead(links, /överklag/iu)) return;
  const last = document.blocks.findLast(({ sentences }) => sentences.length > 0);
  // Particulars may have been cut off with the end of the text.
  if (last === undefined || last.sentences.some(({ tokens }) => has(tokens, /överklag/u))) return;
  const near: Sentence[] = [];
  // Those that speak of appeals, and the next one.
  const beside: Sentence[] = [];
  let ahead = 0;
  for (const block of document.blocks) {
    if (ahead <= 0 && !aboutAppeals.isInBlock(block)) continue;
    for (const sentence of block.sentences) {
      if (aboutAppeals.isIn(sentence)) ahead = appealReach;
      if (ahead >= appealReach - 1) beside.push(sentence);
      if (ahead-- > 0) near.push(sentence);
    }
  }
  // *Mer information finns i länken till höger*: the link is lost, not the way.
  if (near.some(({ tokens }) => pointsToDecision(tokens) || has(tokens, /^länk(?:en|arna)$/u))) return;
  const tells = (test: RegExp) => near.some(({ tokens }) => has(tokens, test));
  if (tells(within)) {
    // *inom tre veckor*: of what day, and to whom?
    const isTold = links.length > 0 || beside.some(tellsWhenOrWhere);
    if (!isTold) reportFirst(context, placed, appealPlace, 'appealFrom', { severity: 'info' });
    return;
  }
  if (tells(whereTo)) reportFirst(context, placed, appealPlace, 'appealTime', { severity: 'info' });
  else reportFirst(context, placed, appealPlace, 'appeal');
}

/** *från den dag du fick beslutet*, *efter att beslutet anslogs*, *Läs mer på sidan Överklaga beslut*. */
const tellsWhenOrWhere = ({ tokens }: Sentence): boolean =>
  has(tokens, whereTo) ||
  has(
    tokens,
    /^(?:från|efter|fick|fått|tog|tagit|delgivning|anslogs|skriv|skriver|läs|läsa|sidan|webbplatsen|hur|nämnden|till)$/u,
  );

/** *kan du överklaga, går att överklaga, kan överklagas*: the verb with the promise before it. */
function appealPlace(sentence: Sentence): Place | undefined {
  if (!appeals.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ lower }) => appealed.test(lower));
  let start = verb;
  while (start > 0 && verb - start < 3 && promising.has(tokens[start - 1]!.lower)) start--;
  // *Hon svarade med att överklaga* promises nothing.
  const promises = tokens.slice(start, verb).some(({ lower }) => lower !== 'att');
  return promises ? [start, verb + 1] : undefined;
}

const isForm = /blankett(?:en|er|erna)?$/u;

/** *Ansökan görs på särskild blankett*, in a text that never says where the form is. */
function reportForm(context: DocumentContext<string, Promised[]>, placed: readonly Placed[]): void {
  const told = context.document.blocks.filter((block) => forms.isInBlock(block));
  const isTold = told.some(({ kind, sentences: own }) =>
    kind !== 'paragraph' && kind !== 'listItem'
      ? own.some(({ tokens }) => has(tokens, isForm))
      : own.some(
          ({ tokens }) =>
            has(tokens, isForm) &&
            has(
              tokens,
              /^(?:finns|hittar|hitta|hämtar|hämtas|hämta|laddar|ladda|beställer|beställ|får|fås|länk|länken|skickar|bifogas|bifogar|bifogad|fick|fått|förra|e-tjänst|e-tjänsten|webbplats|hemsida|fylla|fyller|nedan|här)$/u,
            ),
        ),
  );
  if (!isTold) reportFirst(context, placed, formPlace, 'form', { severity: 'info' });
}

/** The form, where the sentence says that something is done on it. */
function formPlace(sentence: Sentence): Place | undefined {
  if (!forms.isIn(sentence)) return undefined;
  const { tokens } = sentence;
  const form = tokens.findIndex(({ lower }) => isForm.test(lower));
  if (form < 1 || !has(tokens.slice(0, form), /^(?:på|via|med|genom)$/u)) return undefined;
  return [form, form + 1];
}

const finders: readonly Finder[] = [
  contactPlace,
  hoursPlace,
  applyingPlace,
  vagueTimePlace,
  costPlace,
  appealPlace,
  formPlace,
];

/** Words that a list follows, when they stand last before a colon: *exempel på sådant stöd är:*. */
const openEnd = new Set('är annat exempel exempelvis'.split(' '));
const amounts = wordSet('två tre fyra fem sex sju åtta nio tio flera några olika');

/** Paragraphs that announce a list with a colon before a heading or a paragraph of whole sentences. */
function reportLists(context: DocumentContext<string, Promised[]>): void {
  const blocks = context.document.blocks.filter(({ within: inside }) => inside === undefined);
  let section = 0;
  for (let index = 0; index + 1 < blocks.length; index++) {
    const block = blocks[index]!;
    if (block.kind === 'heading') section = block.depth ?? 1;
    if (block.kind !== 'paragraph' || block.language !== 'sv' || !block.text.endsWith(':')) continue;
    const next = blocks[index + 1]!;
    const after = blocks[index + 2];
    const sentence = block.sentences.at(-1);
    if (sentence === undefined) continue;
    const announced = announcedPlace(sentence);
    if (announced !== undefined) {
      const follows = next.kind === 'heading' ? after?.kind === 'paragraph' : isRunning(next);
      if (follows) reportPlace(context, { block, sentence }, announced, 'list');
      continue;
    }
    // What is listed may be headings of their own, one level down.
    const isOver = next.kind === 'heading' && section > 0 && (next.depth ?? 1) <= section;
    const open = isOver && after !== undefined && isLong(after) ? openPlace(sentence) : undefined;
    if (open !== undefined) reportPlace(context, { block, sentence }, open, 'list', { severity: 'info' });
  }
}

/** *följande handlingar*. */
function announcedPlace({ tokens }: Sentence): Place | undefined {
  const start = tokens.findIndex(({ lower }) => lower === 'följande' || lower === 'nedanstående');
  if (start < 0 || start + 1 >= tokens.length) return undefined;
  return [start, tokens[start + 1]!.kind === 'word' ? start + 2 : start + 1];
}

/** What a list must follow, last before the colon: *bland annat, fyra särskilda boenden*. */
function openPlace({ tokens }: Sentence): Place | undefined {
  const end = tokens.findLastIndex(({ kind }) => kind === 'word') + 1;
  const last = tokens[end - 1];
  if (last === undefined) return undefined;
  if (openEnd.has(last.lower)) return [end - 1, end];
  for (let start = end - 2; start >= Math.max(0, end - 4); start--) {
    if (amounts.has(tokens[start]!)) return [start, end];
  }
  return undefined;
}

const answer = /^(?:Ja|Nej)(?=[,.])/u;

/** Answers before which nothing asks. */
function reportAnswers({ document, report }: DocumentContext<string, Promised[]>): void {
  let before = '?';
  for (const block of document.blocks) {
    if (block.within !== undefined) continue;
    const [word] = (block.kind === 'paragraph' && answer.exec(block.text)) || [];
    if (word !== undefined && block.language === 'sv' && !before.includes('?'))
      report({ block, start: 0, end: word.length, messageId: 'question', severity: 'info' });
    before = block.text;
  }
}

/** Tokens of a paragraph of running text, and of each of its sentences: no item of a list, no quoted form of words. */
const shortestParagraph = 13;
const shortestSentence = 6;

/** True for a paragraph as long as two short sentences. */
const isLong = ({ kind, sentences }: AnalysedBlock): boolean =>
  kind === 'paragraph' && sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) >= shortestParagraph;

/** True for a paragraph of two whole sentences. */
const isRunning = (block: AnalysedBlock): boolean =>
  isLong(block) &&
  block.sentences.length >= 2 &&
  block.sentences.every(({ tokens }) => tokens.length >= shortestSentence);

/** What a link says and where it leads. */
interface Link {
  text: string;
  href: string;
}

function linksOf({ blocks }: AnalysedDocument): Link[] {
  const found: Link[] = [];
  for (const { kind, text, spans } of blocks) {
    if (kind === 'linkText') found.push({ text, href: '' });
    for (const span of spans) {
      if (span.kind === 'link') found.push({ text: text.slice(span.start, span.end), href: span.href ?? '' });
    }
  }
  return found;
}

/** True when a link leads to what a pattern tells. */
function lead(links: readonly Link[], pattern: RegExp): boolean {
  return links.some(({ text, href }) => pattern.test(text) || pattern.test(href));
}

function hasHeading({ blocks }: AnalysedDocument, pattern: RegExp): boolean {
  return blocks.some(({ kind, text }) => (kind === 'heading' || kind === 'fragment') && pattern.test(text));
}

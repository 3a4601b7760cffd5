import type { DocumentType } from '../src/document-type/document-types.ts';
import { readFacts } from '../src/document-type/facts.ts';
import { missingLists } from '../src/rules/support/parts/announced-lists.ts';
import { appealLack } from '../src/rules/support/parts/appeals.ts';
import { type DocumentLink, leadsTo, linksInDocument } from '../src/rules/support/parts/document-links.ts';
import {
  contacts,
  hasFigure,
  isDecidedApart,
  isOfOthers,
  isToldNext,
  type Placed,
  prices,
  tellsPlace,
  tellsSomething,
  tellsTime,
  tellsWhereFormIs,
  ways,
} from '../src/rules/support/parts/kept-promises.ts';
import { shortestWhole } from '../src/rules/support/parts/missing-parts.ts';
import {
  formWords,
  type PromiseFinder,
  promiseIn,
  promisesSomething,
  promiseWords,
} from '../src/rules/support/parts/promises.ts';
import { type DocumentContext, defineRule, type Severity } from '../src/rules/types.ts';
import type { TokenRange } from '../src/swedish/syntax/index.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence } from '../src/swedish/types.ts';

/** A sentence that promises something, and the sentence after it in its block. */
interface Promised {
  sentence: Sentence;
  next: Sentence | undefined;
}

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
        text: '# Modersmål\n\nDitt barn kan få undervisning på sitt eget språk. Telefontid måndagar och onsdagar klockan 9–11.\n\n## Så går det till\n\nUndervisningen är på eftermiddagen, efter de vanliga lektionerna. Den hålls i skolan eller på en skola i närheten. Barnet får ett omdöme varje termin, precis som i de andra ämnena i skolan.',
        finds: ['Telefontid'],
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
        text: '# Beslut om hemtjänst\n\nDu får hemtjänst två gånger i veckan. Du betalar en avgift för hemtjänsten. Avgiften får du ett eget beslut om. Om du inte är nöjd kan du överklaga. På nästa sida står det hur du gör.\n\nSiv Alm, handläggare, 000-12 34 56',
        documentType: 'beslut',
      },
      {
        text: '# Intyg\n\nDu betalar själv om läkaren tar ut en avgift för intyget. Skicka det till oss. Ring oss på 000-12 34 56.',
      },
      {
        text: '# Kurs\n\nDu får lära dig att skriva klart. Kostar det något? Nej, din chef betalar. Ring oss på 000-12 34 56.',
      },
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
        text: '# Båtplats\n\nDu kan hyra en båtplats i hamnen. Kontakta oss om du har frågor. Vi sitter i receptionen i kommunhuset. Kommunen tar ut en avgift. Så här ser den ut:\n\n- liten båt: 300\n- stor båt: 500\n\n## Bryggorna\n\nKom på våra öppettider. Då är dörren olåst, alla vardagar från lunch. Sök i god tid. Det betyder senast i april. Det finns tre bryggor i hamnen. Det finns el på alla bryggor.\n\nVälkommen.',
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
    if (!promiseWords.isInBlock(block) && !formWords.isInBlock(block)) return undefined;
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
    const hasForm = formWords.isInDocument(document);
    if (!hasForm && !promiseWords.isInDocument(document)) return;
    const placed = placedIn(context);
    const links = linksInDocument(document);
    reportAppeal(context, placed, links);
    const isReached =
      facts.contactDetails ||
      contacts.isInDocument(document) ||
      leadsTo(links, /kontakt|mejl|e-post/iu) ||
      hasHeading(document, /^kontakt/iu);
    // Whoever gets an e-mail can answer it, and a newsletter goes to people who know the sender.
    const isKnown = documentType === 'e-post' || documentType === 'nyhetsbrev';
    if (!isReached)
      reportFirst(context, placed, promiseIn.contact, 'contact', {
        unless: tellsPlace,
        ...(isKnown ? { severity: 'info' } : {}),
      });
    const isLinked = links.length > 0;
    if (!facts.time && !isLinked)
      reportFirst(context, placed, promiseIn.hours, 'hours', { unless: tellsTime, severity: 'info' });
    if (!ways.isInDocument(document) && !isLinked && !facts.contactDetails) {
      if (!reportFirst(context, placed, promiseIn.application, 'apply', { unless: tellsSomething }))
        reportFirst(context, placed, promiseIn.application, 'apply', {
          unless: isToldNext,
          severity: 'info',
        });
    } else if (hasForm && !isLinked && !tellsWhereFormIs(document)) {
      reportFirst(context, placed, promiseIn.form, 'form', { severity: 'info' });
    }
    // Letters and invitations are asked for their day by brev-delar and inbjudan-delar.
    if (documentType !== 'brev' && documentType !== 'inbjudan') {
      reportFirst(context, placed, promiseIn.vagueTime, 'deadline', {
        unless: (one) => hasFigure(one) || tellsTime(one),
        severity: 'info',
      });
    }
    if (!prices.isInDocument(document) && !leadsTo(links, /avgift|taxa|pris|kosta/iu)) {
      const unless = (one: Placed) => hasFigure(one) || isOfOthers(one) || isDecidedApart(one);
      reportFirst(context, placed, promiseIn.cost, 'cost', { unless });
    }
  },
});

/** Lines of a list that are looked at. */
const mostLines = 12;

/** A telephone number or an address of e-mail. */
const contactLine = /\d{2,3}(?:-| [-–] |–)\d{2,3}|@/u;

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
  const listBelow = (block: AnalysedBlock): Sentence[] => {
    const lines: Sentence[] = [];
    for (let index = block.index + 1; index < document.blocks.length; index++) {
      const other = document.blocks[index]!;
      if (!/^(?:listItem|tableCell)$/u.test(other.kind) || lines.length >= mostLines) break;
      lines.push(...other.sentences);
    }
    return lines;
  };
  return looked
    .filter(({ block }) => last !== undefined && block.index < last.index)
    .flatMap(({ block, found }) =>
      found.map(({ sentence, next }) => ({
        block,
        sentence,
        next: () => next ?? below(block),
        list: () => listBelow(block),
      })),
    );
}

function isText({ kind, language }: AnalysedBlock): boolean {
  return language === 'sv' && (kind === 'paragraph' || kind === 'listItem' || kind === 'heading');
}

/** Reports the first promise of a kind in the text, once; true when there is one. */
function reportFirst(
  { report }: DocumentContext<string, Promised[]>,
  placed: readonly Placed[],
  find: PromiseFinder,
  messageId: string,
  { unless, severity }: { unless?: (one: Placed) => boolean; severity?: Severity } = {},
): boolean {
  for (const one of placed) {
    const words = find(one.sentence);
    if (words === undefined || unless?.(one) === true) continue;
    report({ ...placeOf(one, words), messageId, ...(severity === undefined ? {} : { severity }) });
    return true;
  }
  return false;
}

function placeOf({ block, sentence: { tokens } }: Pick<Placed, 'block' | 'sentence'>, words: TokenRange) {
  return { block, start: tokens[words.start]!.start, end: tokens[words.end - 1]!.end };
}

/** Invitations and newsletters speak of appeals to come, not of the reader's own decision. */
const appealTypes: ReadonlySet<DocumentType> = new Set(['webbsida', 'brev', 'beslut', 'e-post', 'lattlast']);

/** Reports the first promise of an appeal when no mention of appeals has its particulars near it. */
function reportAppeal(
  context: DocumentContext<string, Promised[]>,
  placed: readonly Placed[],
  links: readonly DocumentLink[],
): void {
  const { document, documentType } = context;
  if (!appealTypes.has(documentType) || leadsTo(links, /överklag/iu)) return;
  if (!placed.some(({ sentence }) => promiseIn.appeal(sentence) !== undefined)) return;
  const lack = appealLack(document, links.length > 0);
  if (lack === 'way') reportFirst(context, placed, promiseIn.appeal, 'appeal');
  if (lack === 'time') reportFirst(context, placed, promiseIn.appeal, 'appealTime', { severity: 'info' });
  if (lack === 'start') reportFirst(context, placed, promiseIn.appeal, 'appealFrom', { severity: 'info' });
}

/** Lists that are announced and do not come. */
function reportLists({ document, report }: DocumentContext<string, Promised[]>): void {
  for (const { announced, isNamed, ...place } of missingLists(document)) {
    report({ ...placeOf(place, announced), messageId: 'list', ...(isNamed ? {} : { severity: 'info' }) });
  }
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

function hasHeading({ blocks }: AnalysedDocument, pattern: RegExp): boolean {
  return blocks.some(({ kind, text }) => (kind === 'heading' || kind === 'fragment') && pattern.test(text));
}

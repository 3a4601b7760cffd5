import { closingWords } from '../base/greetings.ts';
import { breadcrumbSteps } from '../base/page-heads.ts';
import { months } from '../swedish/calendar.ts';
import type { ShapeCue } from './cues.ts';
import { informing, listsPapers } from './informing.ts';
import { pairLists } from './pairs.ts';
import {
  answeredOnce,
  count,
  dateLine,
  dayOfMonth,
  distinct,
  greeting,
  hasEventWhen,
  hasLine,
  hasOnTop,
  hasStreetAddress,
  headLines,
  isFramed,
  isSigned,
  isSpoken,
  issue,
  namesAppeal,
  namesPolicy,
  namesPresent,
  postalLine,
  readerWords,
} from './shapes.ts';
import type { Line, TextView } from './view.ts';

/** *Beslut om …* as a title, also in the header of an e-mail. */
const decisionTitle =
  /^(?:ämne ?: ?)?(?:delegations|delegerings)?beslut(?: (?:om|i|enligt|på|gällande|angående|nr)(?: |$)|$| ?[:–—-] |,? \d{4}-)/u;
/** What the reader gets or not, and not *du får det här brevet* or *du får … om du …*. */
const titleTells =
  /^(?:ämne ?: ?)?(?:(?:du|ni) (?:får|har fått|beviljas|nekas|måste betala|ska betala)|(?:din|er) ansökan|nej till|ja till|avslag på|vi (?:avslår|beviljar|säger (?:ja|nej))) (?!det här |detta |den här |veta |ett brev )/u;
const condition = /(?:^| )(?:om|när|kan|som)(?: |,)/u;
/** Who decides as the subject, with *har beslutat*, *beslutar därför … att* or a verb that decides over somebody. */
const bodyDecides = new RegExp(
  `(?:^|[^a-zà-ɏ])(?:vi|jag|[a-zà-ɏ]*(?:nämnd|nämnden|styrelsen|utskottet|myndigheten|verket|regionen|kommunen|kontoret|förvaltningen|enheten|rektorn))(?: i [^.,:]{2,40})? (?:${[
    '(?:har|hade) (?:[^.,:]{1,20} )?(?:beslutat|bestämt|avslagit|beviljat|nekat|bifallit|godkänt)',
    'beslutar(?: därför| härmed| i dag| alltså)?(?:,[^:,]{3,80},)? att',
    'bestämmer(?: därför| härmed)? att',
    '(?:avslår|bifaller|beviljar|nekar|avvisar|återkallar|förelägger|förbjuder|godkänner|påför|medger) (?:din|er|dig|ansökan|begäran|bolaget|föreningen|sökanden)',
  ].join('|')})(?:[ ,.:]|$)`,
  'u',
);
/** The words before such a subject with which something is only told, asked or set as a condition. */
const toldOnly = /(?:^| )(?:om|när|innan|hur|vad|föreslår att|förslag|bör)(?: [a-zà-ɏ-]+){0,3}$/;
const passive =
  /(?:^| )(?:har (?:avslagits|beviljats|bifallits)|avslås|bifalls|beviljas|påförs|föreläggs|medges|nekas|tilldelas|tillerkänns|avvisas|återkallas)(?:[ ,.]|$)/u;
/** *Maja får åka skolskjuts*, *Krogen får tillstånd*, where a line begins. */
const thirdGets =
  /^(?!den |alla |sökande|man )(?:[^ .,:?]+ ){1,6}får (?!gärna|också|ta del|veta|det |detta |den |komma |brev|ett brev|hjälp )/u;
const decidedBy = /^beslutet? (?:är fattat|har fattats|fattades|fattat|fattades den [^.]{4,20}) av /u;

/** Words with which an official says in what right the decision is made. */
const inRight = [
  'delegation',
  'delegationsordning',
  'delegationsordningen',
  'delegationsbeslut',
  'vägnar',
  'beslutsfattare',
  'föredragit',
  'föredragande',
  'undertecknad',
];

/** The number of a case or a date: *KS 2026/417*, *2026-05-04*, *Ärende 4.2-00871*. */
const numbered = /(?:19|20)\d\d[/:-]\d{2}|^(?:dnr|diarie|ärende)[^\d]{0,20}\d/u;

/** When a page was changed: no date of a letter. */
const updatedLine = /^(?:senast|sidan|sidansvarig|uppdaterad|publicerad|granskad|ändrad)/u;

/** True when a text is issued: numbered or dated on top, addressed, greeting or parting, signed. Pages are not. */
function isIssued(view: TextView): boolean {
  const { lines: all, words } = view;
  return (
    distinct(words, inRight) > 0 ||
    distinct(words, closingWords) > 0 ||
    all.some(
      ({ fromStart, fromEnd, text }) =>
        (fromStart < headLines &&
          text.length < 90 &&
          !updatedLine.test(text) &&
          (dateLine.test(text) ||
            numbered.test(text) ||
            greeting.test(text) ||
            /^till [^.:]{2,50}$/u.test(text))) ||
        decidedBy.test(text) ||
        (fromEnd < 3 && /^(?:dnr|diarienr|ärende)/u.test(text)),
    ) ||
    isSigned(view)
  );
}

/** True for a text that tells how others decide: minutes, proposals, pages. */
function isAboutDecisions(view: TextView): boolean {
  return (
    view.page.hasParts ||
    namesPresent(view) ||
    view.words.has('justerare') ||
    hasOnTop(view, 4, /protokoll|anteckning|tjänsteskrivelse|tjänsteutlåtande/u) ||
    hasBreadcrumbs(view) ||
    hasOnTop(view, 2, /^(?:överklaga|så överklagar|så här överklagar|klaga)(?: |$)/u) ||
    view.lines.some(namesPolicy) ||
    view.lines.some(({ text }) => /^§ ?\d+|^förslag till /u.test(text))
  );
}

/** True when a line decides about somebody, or says who has done so. */
function decides({ fromStart, text }: Line): boolean {
  if (
    fromStart < headLines &&
    (decisionTitle.test(text) || (titleTells.test(text) && !condition.test(text)))
  ) {
    return true;
  }
  if (decidedBy.test(text)) return true;
  if (saysWhoDecides(text)) return true;
  const end = text.search(/[.!?](?: |$)/u);
  const first = end < 0 ? text : text.slice(0, end + 1);
  return (passive.test(first) || thirdGets.test(first)) && !condition.test(first);
}

/** True for a line where somebody who can decides. */
function saysWhoDecides(text: string): boolean {
  const body = bodyDecides.exec(text);
  return body !== null && !toldOnly.test(text.slice(Math.max(0, body.index - 60), body.index));
}

/** True for a text that tells where and within what time a decision can be changed, the time in whatever words. */
function tellsChange({ words }: TextView): boolean {
  return words.has('veckor') && distinct(words, ['tre', '3', 'fyra']) > 0 && namesAppeal(words);
}

/** True for a text that decides and tells the time within which to have it changed. */
function isDecision(view: TextView): boolean {
  return tellsChange(view) && !isAboutDecisions(view) && view.lines.some(decides) && isIssued(view);
}

/** True for a decision that forgets to tell how to have it changed, but not in what right and why it is made. */
function isDecisionWithoutAppeal(view: TextView): boolean {
  const { lines: all, words } = view;
  return (
    distinct(words, inRightOrNumbered) > 0 &&
    all.some(
      ({ fromStart, text, whole }) =>
        (fromStart < headLines && decisionTitle.test(text)) || (whole !== '' && becauseLine.test(whole)),
    ) &&
    all.some(({ text }) => saysWhoDecides(text)) &&
    !isAboutDecisions(view)
  );
}

const inRightOrNumbered = [...inRight, 'dnr', 'diarienummer', 'ärende'];
const becauseLine = /^(?:därför (?:har|beslutar|får|säger)|skäl|motivering|varför)/u;

/** True when one of the first lines says where a page stands in its site: *Hem / Bygga och bo / Avlopp*. */
function hasBreadcrumbs({ lines: all }: TextView): boolean {
  return all.some(({ fromStart, text }) => fromStart < 2 && breadcrumbSteps(text) > 1);
}

/** A meeting that has been, told in one of the first lines. */
const heldMeeting =
  /(?:träffades|möttes|samlades|sågs|mötet hölls|hade möte|hade vi möte|mötet ägde rum|mötet var)(?: |,)/u;

/** A day after the name of a meeting. */
const dayOfMeeting = new RegExp(
  String.raw`[ ,(](?:\d{1,2} (?:${months.join('|')})|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2})(?:[ ,)]|$)`,
  'u',
);

/** True for a line that tells of a meeting that has been, or names one with its day close behind. */
function isHeldMeeting({ text }: Line): boolean {
  const top = text.slice(0, 200);
  if (heldMeeting.test(top)) return true;
  const name = meetingTitle.exec(top);
  if (name === null) return false;
  const after = top.slice(name.index, name.index + 80);
  const stop = after.indexOf('. ');
  return dayOfMeeting.test(stop < 0 ? after : after.slice(0, stop));
}

/** A title that names a meeting; its date stands in a line near it. */
const meetingTitle =
  /(?:möte|mötet|råd|rådet|träff|träffen|avstämning|samverkan|grupp|gruppen|nätverk|nätverket|apt|workshop|konferens|uppföljning|planeringsdag)(?:[ ,:–-]|$)/u;

/** True for a text that tells on top of a meeting that has been. */
const tellsOfMeeting = answeredOnce(findMeeting);

function findMeeting(view: TextView): boolean {
  const telling = toldWords(view);
  const isListed = hasOnTop(view, 8, presentLine);
  if (telling === 0 && !isListed) return false;
  const top = view.lines.slice(0, 6);
  if (top.some(isHeldMeeting)) return true;
  return (
    telling + (isListed ? 1 : 0) > 1 &&
    top.some(({ whole, text }) => whole !== '' && meetingTitle.test(text)) &&
    top.some(({ text }) => text.length < 80 && (dayOfMonth.test(text) || /\d{4}-\d\d-\d\d/u.test(text)))
  );
}

/** Who was there, by short labels and in sentences. */
const presentLine =
  /^(?:med|med var|med på länk|på plats|var med|deltog|vilka var med\??)\s?:|^(?:vi som var|de som (?:kom|var)|närvarande|deltagare|med var)(?: |$|:)/u;

const tellings = [
  'berättade',
  'diskuterade',
  'diskuterades',
  'redogjorde',
  'informerade',
  'pratade',
  'tyckte',
  'undrade',
  'frågade',
  'enades',
  'lovade',
  'röstade',
  'bestämde',
  'föreslog',
  'antecknade',
  'anteckningarna',
  'konstaterade',
  'påminde',
  'rapporterade',
  'presenterade',
  'beskrev',
  'lyfte',
];

function toldWords({ words, pairs }: TextView): number {
  return distinct(words, tellings) + distinct(pairs, pairLists.talk) + distinct(pairs, pairLists.nextMeeting);
}

/** Words that stand beside them, and on any page. */
const besideEvents = [
  'gratis',
  'kostnadsfritt',
  'kostnadsfri',
  'fika',
  'fikar',
  'smörgås',
  'mingel',
  'program',
  'anmälan',
  'anmäla',
  'kursledare',
  'deltagare',
  'visning',
  'workshop',
  'hörslinga',
];

/** Words of what is open to many: what it costs to come in, how to sign up, what there is. */
const ofEvents = [
  'entré',
  'entrén',
  'inträde',
  'inträdet',
  'biljett',
  'biljetter',
  'föreläsning',
  'föreläsningen',
  'föreläser',
  'föreläsare',
  'invigning',
  'invigningen',
  'vernissage',
  'samrådsmöte',
  'informationsmöte',
  'informationsträff',
  'frukostmöte',
  'nätverksträff',
  'temakväll',
  'drop-in',
  'inbjudan',
  'anmäl',
  'seminarium',
  'seminariet',
  'insläpp',
  'dörrarna',
  'föranmälan',
  'föranmäla',
  'osa',
  'bjuder',
  'bjudna',
  'inbjudna',
  'inbjuds',
  'välkommen',
  'välkomna',
];

/** Words with which a release speaks to editors and reporters. */
const toMedia = [
  'medier',
  'media',
  'redaktion',
  'redaktioner',
  'redaktionen',
  'redaktionerna',
  'journalister',
  'reportrar',
  'pressekreterare',
  'pressekreteraren',
  'pressansvarig',
  'presskontakt',
  'presschef',
  'presstjänst',
  'pressträff',
  'pressträffen',
  'pressbilder',
  'intervjuer',
];

const ownCase = (view: TextView) => distinct(view.pairs, pairLists.ownCase) > 0;

/** *Vi föreslår att nämnden …*, *Regionstyrelsen föreslår regionfullmäktige att …*. */
const proposesToBody =
  /(?:föreslår|föreslås)(?: därför| också)?(?: att)?(?: [a-zà-ɏ-]+(?: och)?){0,3} ?(?:nämnden|styrelsen|utskottet|fullmäktige)(?:[ ,.:]|$)|förslag(?:et)? (?:till|är att) [a-zà-ɏ]*(?:nämnden|styrelsen|fullmäktige)/;

/**
 * Cues that show how a text is built, each of several signs that stand together: what makes a decision a decision
 * however it is framed. Most ask a few words first, so that few texts are looked at more closely.
 */
export const structureCues: readonly ShapeCue[] = [
  {
    type: 'beslut',
    weight: 5,
    // The letterhead, the greeting and the header of an e-mail only frame what is decided.
    outweighs: ['brev', 'e-post', 'webbsida'],
    reason: {
      sv: 'något som beslutas om någon, och hur det kan ändras',
      en: 'something decided about somebody, and how to have it changed',
    },
    found: isDecision,
  },
  {
    type: 'beslut',
    weight: 3,
    outweighs: ['brev', 'e-post', 'webbsida'],
    reason: {
      sv: 'en myndighet som beslutar, under en rubrik om beslutet, med ärendets nummer',
      en: 'an authority that decides, under a heading on the decision, with the number of the case',
    },
    found: isDecisionWithoutAppeal,
  },
  {
    type: 'brev',
    weight: 2.5,
    reason: { sv: 'till dig som … och en avskedshälsning', en: 'to you who …, and a farewell' },
    found: (view) =>
      distinct(view.words, closingWords) > 0 &&
      hasOnTop(view, 8, /^till (?:dig|er|alla|samtliga|vårdnadshavare|boende|hyresgäster)(?: |$)/u),
  },
  {
    type: 'webbsida',
    weight: 4.5,
    reason: { sv: 'vanliga frågor och svar i titeln', en: 'frequent questions and answers in the title' },
    found: (view) =>
      hasOnTop(view, 3, /^(?:vanliga )?frågor (?:och|&) svar(?: |$)|^vanliga frågor(?: |$)|^faq(?: |$)/u),
  },
  {
    type: 'e-post',
    weight: 1.5,
    reason: { sv: 'namnet efter ett snedstreck sist', en: 'the name after a slash at the end' },
    found: ({ lines: all }) =>
      all.some(
        ({ fromEnd, text }) => fromEnd < 5 && /(?:^|[.!?] )\/ ?[a-zà-ɏ]{2,}(?: [a-zà-ɏ]{2,})?$/.test(text),
      ),
  },
  {
    type: 'tjansteskrivelse',
    weight: 2.5,
    // A report is dated and signed as a letter is.
    outweighs: ['brev'],
    reason: {
      sv: 'ett daterat eller undertecknat förslag till en nämnd',
      en: 'a dated or signed proposal to a committee',
    },
    found: (view) =>
      distinct(view.words, ['föreslår', 'föreslås', 'förslag', 'förslaget']) > 0 &&
      count(view.words, readerWords) < 3 &&
      !view.lines.some(isSpoken) &&
      !isFramed(view) &&
      hasLine(view, proposesToBody) &&
      (hasOnTop(view, 10, numbered) || hasOnTop(view, 10, dateLine) || isSigned(view)),
  },
  {
    type: 'protokoll',
    weight: 2.5,
    outweighs: ['minnesanteckningar'],
    reason: {
      sv: 'ett organ som beslutar, och justering',
      en: 'a body that decides, and approval of the minutes',
    },
    found: ({ pairs, words }) =>
      distinct(words, [
        'justerare',
        'justerat',
        'justeras',
        'justera',
        'justerande',
        'justering',
        'protokollet',
      ]) > 0 && distinct(pairs, pairLists.bodyDecides) > 0,
  },
  {
    type: 'protokoll',
    weight: 4,
    reason: { sv: 'namnet på texttypen (protokoll)', en: 'the name of the type (minutes)' },
    // *Besiktningsprotokoll* is none.
    found: (view) =>
      hasOnTop(
        view,
        3,
        /^(?:styrelse|stämmo|samverkans|förhandlings|råds|nämnds?|direktions|utskotts)protokoll/u,
      ),
  },
  {
    type: 'protokoll',
    weight: 1,
    // The list of those present and what they told are the same in both.
    outweighs: ['minnesanteckningar'],
    reason: { sv: 'typens namn allra först', en: 'the name of the type first of all' },
    found: (view) => hasOnTop(view, 2, /^(?:[a-zà-ɏ]+s)?protokoll(?:et)?(?: |,|:|$)/u),
  },
  {
    type: 'minnesanteckningar',
    weight: 3,
    // Its day and time are those of a meeting that nobody can come to any more.
    outweighs: ['inbjudan'],
    reason: {
      sv: 'ett möte som har varit överst, och vad någon sa eller lovade',
      en: 'a meeting that has been on top, and what somebody said or promised',
    },
    found: (view) => tellsOfMeeting(view) && !view.lines.some(isSpoken),
  },
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'flera som sa något', en: 'several who said something' },
    found: (view) => toldWords(view) > 2 && tellsOfMeeting(view) && !view.lines.some(isSpoken),
  },
  {
    type: 'minnesanteckningar',
    weight: 2,
    reason: { sv: 'deltagarna efter en etikett', en: 'those present after a label' },
    found: (view) =>
      hasOnTop(view, 8, /^(?:med|med på länk|var med|vilka var med\??)\s?: [a-zà-ɏ]/) && tellsOfMeeting(view),
  },
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'uppgifter med någon som ansvarar', en: 'tasks with somebody in charge' },
    found: (view) =>
      tellsOfMeeting(view) &&
      hasLine(
        view,
        /^[-*] \[ ?\] |^ansvar(?:ig)?\s?:|\(ansvar(?:ig)?:? [a-zà-ɏ]|\([a-zà-ɏ]+ [a-zà-ɏ]+[ae]r(?: |\))/,
      ),
  },
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'anteckningarna nämns', en: 'the notes are named' },
    found: (view) => view.words.has('anteckningarna') && tellsOfMeeting(view),
  },
  {
    type: 'webbsida',
    weight: 4,
    reason: { sv: 'sidans plats på webbplatsen överst', en: 'the place of the page in its site on top' },
    found: hasBreadcrumbs,
  },
  {
    type: 'webbsida',
    weight: 2,
    reason: {
      sv: 'vem som kan få något, hur och av vem',
      en: 'who can get something, how and from whom',
    },
    found: (view) => informing(view).sorts > 2,
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'villkor, kostnad och kontakt', en: 'terms, costs and contacts' },
    found: (view) => informing(view).sorts > 3,
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'upplysningar av många slag', en: 'information of many sorts' },
    found: (view) => informing(view).sorts > 4,
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'en upplysning i varje mening', en: 'information in every sentence' },
    found: (view) => informing(view).density > 0.055,
  },
  {
    type: 'webbsida',
    weight: 4,
    // What it lists gives it the names of other types.
    outweighs: ['protokoll', 'minnesanteckningar', 'nyhetsbrev', 'pressmeddelande', 'beslut', 'styrdokument'],
    reason: { sv: 'vilka handlingar som finns på sidan', en: 'which papers the page offers' },
    found: (view) => listsPapers(view) && !namesPresent(view),
  },
  {
    type: 'blankett',
    weight: 4,
    reason: { sv: 'etiketter utan svar under varandra', en: 'labels without answers below each other' },
    found: ({ lines: all }) => {
      let adjacent = 0;
      for (let at = 1; at < all.length; at++)
        if (isOpenLabel(all[at]!) && isOpenLabel(all[at - 1]!)) adjacent++;
      return adjacent > 2;
    },
  },
  {
    type: 'inbjudan',
    weight: 2.5,
    // An invitation may part as a letter does.
    outweighs: ['brev'],
    reason: {
      sv: 'dag och tid, och vad det kostar, hur man anmäler sig eller vad som bjuds',
      en: 'a day and a time, and the cost, how to sign up or what is offered',
    },
    found: (view) =>
      distinct(view.words, ofEvents) > 0 &&
      distinct(view.words, ofEvents) + distinct(view.words, besideEvents) > 1 &&
      !ownCase(view) &&
      !hasStreetAddress(view) &&
      !hasOnTop(view, 10, postalLine) &&
      !view.lines.some(isSpoken) &&
      !isFramed(view) &&
      hasEventWhen(view) &&
      !tellsOfMeeting(view),
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: {
      sv: 'ett nummer eller en tid i huvudet och flera korta notiser',
      en: 'an issue or a season in the head and several short items',
    },
    found: (view) => view.headings.size > 2 && view.lines.some(isIssueLine) && !hasOnTop(view, 10, numbered),
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'nästa nummer', en: 'the next issue' },
    found: ({ pairs }) => distinct(pairs, pairLists.nextIssue) > 0,
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'nytt från någon', en: 'news from somebody' },
    found: (view) => hasOnTop(view, 3, /[–—·|:-] ?(?:nytt|nyheter|aktuellt) (?:från|i|om|för) [a-zà-ɏ]/),
  },
  {
    type: 'nyhetsbrev',
    weight: 1,
    // One of the items may invite.
    outweighs: ['inbjudan'],
    reason: { sv: 'ett numrerat utskick med flera notiser', en: 'a numbered mailing of several items' },
    found: (view) =>
      view.headings.size > 2 &&
      hasOnTop(view, 5, /^(?:utskick )?(?:nummer|nr) \d|(?:^|[^a-zà-ɏ])(?:nr|nummer|vecka) \d{1,2}$/),
  },
  {
    type: 'nyhetsbrev',
    weight: 1.5,
    reason: {
      sv: 'nyheter i titeln och flera korta notiser',
      en: 'news in the title and several short items',
    },
    found: (view) =>
      view.headings.size > 2 &&
      hasOnTop(view, 2, /(?:det händer|på gång|nyheter|aktuellt|[a-zà-ɏ]nytt)(?:[ ,!]|$)/),
  },
  {
    type: 'nyhetsbrev',
    weight: 3,
    outweighs: ['inbjudan'],
    reason: { sv: 'namnet på ett återkommande brev', en: 'the name of a recurring letter' },
    found: (view) =>
      hasOnTop(
        view,
        3,
        /(?:^|[^a-zà-ɏ])(?:chefs|rektors|personal|föräldra|kund|medlems|klass|vd-|näringslivs)brev(?:et)?(?:[^a-zà-ɏ]|$)/,
      ),
  },
  {
    type: 'pressmeddelande',
    weight: 3,
    reason: {
      sv: 'ett citat med talare och en kontakt för medier',
      en: 'a quotation and a contact for the media',
    },
    found: (view) => distinct(view.words, toMedia) > 0 && view.lines.some(isSpoken),
  },
  {
    type: 'pressmeddelande',
    weight: 2.5,
    reason: {
      sv: 'en kontakt för medier, ett datum och inget tilltal',
      en: 'a contact for the media, a date and no direct address',
    },
    found: (view) =>
      distinct(view.words, toMedia) > 0 &&
      count(view.words, readerWords) === 0 &&
      (hasOnTop(view, 4, dateSomewhere) ||
        view.lines.some(({ fromEnd, text }) => fromEnd < 4 && text.startsWith('publicera'))),
  },
  {
    type: 'pressmeddelande',
    weight: 1.5,
    reason: {
      sv: 'ett datum överst, citat och inget tilltal',
      en: 'a date on top, quotations and no direct address',
    },
    found: (view) =>
      count(view.words, readerWords) === 0 && hasOnTop(view, 4, dateSomewhere) && view.lines.some(isSpoken),
  },
];

const dateSomewhere = new RegExp(String.raw`\d{4}-\d\d-\d\d|\d{1,2} (?:${months.join('|')}) \d{4}`, 'u');

/** *Vinter 2026*, *Nr 4*, *oktober 2026*, *vecka 41* as a line of the head or at its end. */
function isIssueLine({ fromStart, text }: Line): boolean {
  return fromStart < 5 && text.length < 80 && (issue.test(text) || monthOfIssue.test(text));
}

const monthOfIssue = new RegExp(String.raw`(?:^|[·|,–-] ?|nr \d{1,3} )(?:${months.join('|')}) \d{4}$`, 'u');

/** *Barnets namn:* with nothing after it. */
function isOpenLabel({ text }: Line): boolean {
  return text.length < 60 && text.endsWith(':');
}

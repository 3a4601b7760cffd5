import { wordList } from '../base/word-list.ts';
import { pairLists } from './pairs.ts';
import {
  answeredOnce,
  count,
  dateLine,
  dayOfMonth,
  distinct,
  hasEventWhen,
  hasLetterhead,
  hasLine,
  hasOnTop,
  hasShortSentences,
  isAddress,
  isForAnybody,
  isShortLined,
  isSpoken,
  namesPolicy,
  readerWords,
} from './shapes.ts';
import type { Line, TextView } from './view.ts';

// What tells a page that informs anybody, even one that says *den enskilde* and never *du*: it says of several sorts of
// things who may get them, how and from whom, what they cost and what has to be done. Letters, reports, minutes and news
// speak of the same things, but to somebody, of a matter or of what has been.

/** Whom a service or a duty is for, named by what they are to it. */
const concerned =
  wordList(`vårdnadshavare vårdnadshavaren vårdnadshavarna anhörig anhöriga närstående fastighetsägare
  fastighetsägaren fastighetsägarens sökande sökanden låntagare låntagaren abonnent abonnenten huvudmannen
  kommuninvånare invånare allmänheten besökare privatpersoner rörelsehindrade livsmedelsföretagare
  verksamhetsutövare verksamhetsutövaren näringsidkare konsument konsumenter nyanlända asylsökande väljare väljaren
  hyresgästen elever eleverna pensionärer`);
/** How one gets it. */
const askedFor =
  wordList(`ansöka ansöker ansökan ansöks anmäla anmäler anmälan anmäls boka bokas bokning bokningen
  beställa beställs beställer söka sökas söks lånekort blankett blanketten blanketter e-tjänst e-tjänsten e-tjänster
  intyg läkarintyg arbetsgivarintyg plats placering kö kön dispens tillstånd tillståndet registreras registrering`);
/** What is given. */
const given = wordList(`erbjuds erbjuder beviljas stöd stödet hjälp hjälpen insats insatsen insatser råd
  rådgivning rådgivningen bidrag bidraget ersättning ersättningen lediga`);
/** What it costs. */
const paid =
  wordList(`avgift avgiften avgifter avgifterna avgiftsfri avgiftsfritt avgiftsfria kostnadsfri kostnadsfritt
  kostnadsfria gratis kronor kr kostar kostnad kostnaden taxa taxan arvode arvodet priser debiteras årsavgift
  årsavgiften timavgift`);
/** How somebody is reached. */
const reached =
  wordList(`telefontid telefontider öppettider öppet mottagning nås kontakta kontaktar kontakt telefon
  vardagar drop-in webbplatsen webbplats hemsida hemsidan e-post kontaktcenter kundtjänst`);
/** Who decides and helps. */
const deciding =
  wordList(`handläggare handläggaren handläggarna lss-handläggare lss-handläggaren biståndshandläggare
  biståndshandläggaren biståndshandläggarna biståndsbedömare biståndsbedömaren socialsekreterare socialtjänsten
  överförmyndaren överförmyndarförvaltningen tingsrätten familjerätten försäkringskassan kronofogden länsstyrelsen
  miljökontoret hemtjänsten kommunen rektor skolsköterska konsumentvägledaren`);
/** What has to be done or must not be. */
const binding =
  wordList(`måste skyldig skyldiga skyldighet ansvarar tillåtet tillåten förbjudet förbud krävs behövs
  behöver senast gäller`);

/** A telephone number or an address. */
const waysToReach = /@|(?:^|\D)0\d{1,3}[ –/-]{1,3}\d{2,3} ?\d\d/u;

/** What a text tells anybody. */
interface Informing {
  /** Of how many sorts of things. */
  sorts: number;
  /** How many words of them for each of running text. */
  density: number;
}

const nothing: Informing = { sorts: 0, density: 0 };

/** What a text informs anybody of: nothing when it is written to somebody, a paper or news. */
export const informing = answeredOnce((view): Informing => {
  if (!isForAnybody(view)) return nothing;
  const { words, pairs } = view;
  const asked = count(words, askedFor) + count(pairs, pairLists.turning);
  const isListed = hasLine(view, waysToReach);
  const sorts = [
    count(words, concerned) + count(pairs, pairLists.whoever),
    asked,
    count(words, given) + count(pairs, pairLists.entitled),
    count(words, paid),
    count(words, reached) || Number(isListed),
    count(words, deciding),
    count(words, binding) + count(pairs, pairLists.binding),
    count(pairs, pairLists.thisPage),
  ];
  // Who speaks to nobody at least says what somebody can do about it; a study of the same things does not.
  const isOfUse =
    asked > 0 ||
    words.has('beviljas') ||
    isListed ||
    isAddressed(view) ||
    isAddress(view.lines[0]) ||
    distinct(pairs, pairLists.thisPage) > 0;
  const told = sorts.filter((times) => times > 0).length - (isOfUse ? 0 : 1);
  const density = sorts.reduce((sum, times) => sum + times, 0) / Math.max(1, view.runningWords);
  // A long text has a word of every sort by chance.
  const isNone = told < 3 || density < 0.02 || isToSome(view) || isPaper(view) || tellsNews(view);
  return isNone || isEasyToRead(view) ? nothing : { sorts: told, density };
});

/** True for a text on what has come of one reader's case, or that invites to what is on a day. */
function isToSome(view: TextView): boolean {
  return (
    (distinct(view.words, inviting) > 0 && (hasEventWhen(view) || hasOnTop(view, 3, dayOfMonth))) ||
    view.lines.some(({ text }) => tellsOne(text))
  );
}

const inviting = wordList(
  `välkommen välkomna bjuder inbjuds inbjudan anmäl föranmälan osa entré inträde insläpp`,
);
const toOne =
  /(?:vi|jag) har (?:inte |nu |tyvärr )?(?:fått|tagit emot|mottagit|beslutat|bestämt|avslagit|beviljat|nekat) |(?:avslår|bifaller|beviljar|nekar|godkänner|avvisar|återkallar) (?:din|er|dig) /u;
const ifOrWhen = /(?:^|[ ,])(?:om|när|efter att|innan|sedan|att|kan)(?:[ ,]|$)/u;

/** *Vi har fått din ansökan*, and not *När vi har fått din ansökan*. */
function tellsOne(text: string): boolean {
  const found = toOne.exec(text);
  if (found === null) return false;
  const before = text.slice(0, found.index);
  return !ifOrWhen.test(before.slice(before.lastIndexOf('. ') + 1));
}

/** True for a text in easy language, which has more to tell it by. */
function isEasyToRead(view: TextView): boolean {
  return (
    hasShortSentences(view) ||
    hasOnTop(view, 4, easy) ||
    (view.lines.length >= 10 && isShortLined(view.lines))
  );
}

const easy = /l(?:ä|a|%c3%a4)tt-?l(?:ä|a|%c3%a4)st|lätt svenska|lätt att läsa/u;

/** True for a text that speaks to its reader throughout. */
function isAddressed({ runningWords, words }: TextView): boolean {
  return count(words, readerWords) >= Math.max(2, runningWords / 60);
}

/** True for a text that reports, proposes, rules or hires, or bears the head of a paper. */
function isPaper(view: TextView): boolean {
  const { lines: all, pairs, runningWords, words } = view;
  const isSpokenTo = isAddressed(view);
  const reported = count(words, reporting) + distinct(pairs, pairLists.proposed);
  return (
    reported > (isSpokenTo ? 1 + runningWords / 200 : runningWords / 120) ||
    (!isSpokenTo && !isTitledAsPage(view)) ||
    distinct(pairs, pairLists.delegated) > 0 ||
    distinct(words, hiring) > 0 ||
    (words.get('regeringen') ?? 0) > 1 ||
    all.some(
      (line) =>
        namesPolicy(line) ||
        isSection(line) ||
        isIssuedLine(line) ||
        namesPaper(line, isSpokenTo ? spokenPaper : paperTitle),
    ) ||
    (!isAddress(all[0]) && hasLetterhead(view))
  );
}

/** True for a text under a short title, or under its address, that asks nothing outside its headings. */
function isTitledAsPage({ headings, lines: all, pairs }: TextView): boolean {
  const title = isAddress(all[0]) ? all[1] : all[0];
  if (title === undefined) return false;
  const isPlain = title.whole !== '' && title.text.length < 70 && !/[\d:.!–]/u.test(title.text);
  return (
    (isPlain || isAddress(all[0]) || distinct(pairs, pairLists.thisPage) > 0) &&
    all.every(({ text }) => !text.includes('?') || headings.has(text) || text.length < 60)
  );
}

/** Words of reports, opinions, contracts and rules for those who work somewhere. */
const reporting =
  wordList(`föreslår föreslås förslag förslaget förslagen yrkar anser tillstyrker avstyrker remissvar remissen internremiss
  betänkandet betänkande proposition propositionen studien enkäten intervjuer intervjuerna granskningen revisorerna
  kommittén medarbetare medarbetaren medarbetarna riktlinjen rutinen policyn handlingsplanen verksamhetsåret
  verksamhetsplanen tabell forskare forskning nämnderna personalgruppen antalet andelen statistik statistiken
  genomsnitt genomsnittet genomsnittlig miljoner fjol kvartalet parterna parternas överenskommelsen
  entreprenören leverantören beställaren offert anbud projektet projektledaren styrgruppen rättsfallet
  rättsfall praxis författaren kapitlet`);
const hiring = wordList(
  'anställning anställningsform tillsvidareanställning meriterande heltid vikariat vikariatet',
);

/** The names of papers, as words of a title. */
const paperTitle =
  /(?:^|[ -])(?:[a-zà-ɏ]*(?:handlingsplan|verksamhetsplan|strategi|policy|rapport|berättelse|granskning|utvärdering|beskrivning|enkät|översikt|överenskommelse|specifikation|lägesbild|villkor)|riktlinjer?|rutin(?:er)?|reglemente|yttrande|remissvar|avtal|uppdrag|utredning|uppföljning|studie|normer|kap\.)(?:[ ,:–-]|$)/u;
/** Those that may speak to their reader. */
const spokenPaper =
  /(?:^|[^a-zà-ɏ])(?:pressmeddelande|nyhetsbrev|månadsbrev|veckobrev|inbjudan|insändare|krönika|debattartikel|debatt|ledare)(?:[ ,.:–-]|$)/u;

function namesPaper({ fromStart, text }: Line, names: RegExp): boolean {
  return fromStart < 3 && text.length < 160 && (names.test(text) || spokenPaper.test(text));
}

function isSection({ text }: Line): boolean {
  return /^(?:\d+ kap\. )?(?:§ ?\d|\d+ ?§)/u.test(text);
}

/** A date or the number of an issue in the head, or *Från … till dig som …*. */
function isIssuedLine({ fromStart, text }: Line): boolean {
  return (
    fromStart < 6 &&
    text.length < 90 &&
    (dateLine.test(text) ||
      /^(?:publicera|\d{4}-\d\d-\d\d)|dnr|diarie|^från .{3,40} till (?:dig|er|alla) |(?:vecka|v\.|nr|nummer) ?\d|^gäller (?:för|alla|från)/u.test(
        text,
      ))
  );
}

/** Verbs of what has been. Forms in *-ade* are left out where they can stand before a noun: *planerade avstängningar*. */
const past =
  wordList(`var hade fick blev kom gick gjorde tog gav sa visade började ville skulle stod såg låg fattade
  beslutade antog ökade minskade deltog ansåg berättade arbetade startade slutade svarade pågick höll besökte lämnade
  uppgick träffade presenterade införde`);

/** True for a text with quotations, or more about what has been than about what holds. */
function tellsNews(view: TextView): boolean {
  const most = 1 + view.runningWords / 80;
  let sum = count(view.words, past);
  for (const [word, times] of view.words) if (word.length > 6 && word.endsWith('ades')) sum += times;
  return sum > most || view.lines.some((line) => isSpoken(line) || quotes(line));
}

/** *… i två år, säger Bo Ek, ordförande*, whatever its quotation marks. */
function quotes({ text }: Line): boolean {
  return /[,”"?!] (?:säger|sa|berättar|menar) [a-zà-ɏ-]+ [a-zà-ɏ-]+/.test(text);
}

/** *Här hittar du protokoll och kallelser*: a page on papers is none of them. */
export const listsPapers = answeredOnce((view) =>
  view.lines.some(({ fromStart, text }) => {
    if (fromStart > 5) return false;
    const found = offered.exec(text);
    return found !== null && papers.test(text.slice(found.index, found.index + 160));
  }),
);

const offered =
  /(?:^|[^a-zà-ɏ])(?:här (?:hittar|kan|publicerar|samlar|lägger|finns)|på (?:denna|den här) sidan? |nedan (?:hittar|kan|finns)|hittar du|kan du (?:läsa|ladda|hitta|se|ta del|söka))/;
const papers =
  /(?:protokoll|kallelser|anteckningar|nyhetsbrev|pressmeddelanden|styrdokument|policyer|riktlinjer|reglementen|taxor|föreskrifter|författningssamling|beslut)(?:en|n)?(?:[ ,.:]|$)/u;

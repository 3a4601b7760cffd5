import type { ShapeCue } from './cues.ts';
import { nameCues, pathCues } from './name-cues.ts';
import { pairLists } from './pairs.ts';
import {
  appealTime,
  caseNumbers,
  count,
  dateLine,
  decisionParts,
  distinct,
  fewestReaderWords,
  greeting,
  hasBlanks,
  hasEventLine,
  hasFields,
  hasFormLabels,
  hasHeader,
  hasLabelsToSign,
  hasLetterhead,
  hasLine,
  hasOnTop,
  hasShortSections,
  hasShortSentences,
  hasStreetAddress,
  isAddress,
  isEventLabel,
  isForAnybody,
  isFramed,
  isMeetingReport,
  isOfficial,
  isShortLined,
  isSigned,
  isSignedForOffice,
  isSignedToReader,
  isSpoken,
  issue,
  lines,
  namesEasy,
  namesPolicy,
  pageWords,
  postalLine,
  questionHeadings,
  readerWords,
  services,
  subjectHeader,
  titlesService,
} from './shapes.ts';
import { structureCues } from './structure-cues.ts';

/** Cues that are seen in counts and shapes, not in one phrase; `shapes.ts` tells how. */
export const shapeCues: readonly ShapeCue[] = [
  ...pathCues,
  ...nameCues,
  ...structureCues,
  // Letter
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'en postadress i början', en: 'a postal address at the start' },
    found: (view) => hasOnTop(view, 10, postalLine),
  },
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'mottagarens gata och ort överst', en: 'the street and town of the receiver on top' },
    found: hasStreetAddress,
  },
  {
    type: 'brev',
    weight: 2.5,
    reason: { sv: 'datum överst och underskrift sist', en: 'a date on top and a signature at the end' },
    found: (view) => hasOnTop(view, 8, dateLine) && isSigned(view),
  },
  {
    type: 'brev',
    weight: 2,
    reason: { sv: 'datum överst och en hälsning', en: 'a date on top and a greeting' },
    found: (view) =>
      !hasHeader(view, subjectHeader) && hasOnTop(view, 8, dateLine) && hasOnTop(view, 14, greeting),
  },
  {
    type: 'brev',
    weight: 1,
    reason: { sv: 'rubrik, hälsning och avskedshälsning', en: 'a title, a greeting and a farewell' },
    found: (view) =>
      !greeting.test(view.lines[0]?.text ?? '') && !hasHeader(view, subjectHeader) && isFramed(view),
  },
  {
    type: 'brev',
    weight: 2.5,
    reason: { sv: 'tilltal och underskrift sist', en: 'direct address and a signature at the end' },
    found: isSignedToReader,
  },
  {
    type: 'brev',
    weight: 2,
    reason: {
      sv: 'kontoret som skriver, över underskriften',
      en: 'the office that writes, above the signature',
    },
    found: (view) => isSignedToReader(view) && isSignedForOffice(view),
  },
  {
    type: 'brev',
    weight: 1,
    reason: { sv: 'till dig som …', en: 'to you who …' },
    found: (view) => hasOnTop(view, 8, /^till (?:dig|er) som /u),
  },
  {
    type: 'brev',
    weight: 2,
    reason: { sv: 'avsändaren som brevhuvud och en mottagare', en: 'a letterhead and a receiver' },
    found: (view) =>
      !hasHeader(view, subjectHeader) &&
      hasLetterhead(view) &&
      (hasStreetAddress(view) ||
        view.lines.some(
          ({ fromStart, starts, whole }) => fromStart < 8 && starts[0] === 'till' && whole !== '',
        )),
  },
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'brevet talar om sig självt', en: 'the letter speaks of itself' },
    found: ({ pairs }) => distinct(pairs, pairLists.ownPaper) > 0,
  },
  {
    type: 'brev',
    weight: 1.5,
    reason: { sv: 'din ansökan, ert ärende', en: 'your application, your case' },
    found: ({ pairs }) => distinct(pairs, pairLists.ownCase) > 0,
  },
  {
    type: 'brev',
    weight: 0.5,
    reason: { sv: 'avsändaren talar i jag-form', en: 'the sender says I' },
    found: ({ words }) => words.has('mig') || words.has('undertecknad'),
  },
  // Decision
  {
    type: 'beslut',
    weight: 1.5,
    reason: { sv: 'bifall eller avslag på en ansökan', en: 'an application granted or refused' },
    found: ({ pairs }) => distinct(pairs, pairLists.granted) > 0,
  },
  {
    type: 'beslut',
    weight: 0.5,
    reason: { sv: 'ett diarienummer', en: 'a reference number' },
    found: ({ words }) => distinct(words, caseNumbers) > 0,
  },
  {
    type: 'beslut',
    weight: 1.5,
    reason: { sv: 'vad en namngiven person får i ett ärende', en: 'what a named person gets in a case' },
    found: ({ words, pairs }) => distinct(words, caseNumbers) > 0 && distinct(pairs, pairLists.given) > 0,
  },
  {
    type: 'beslut',
    weight: 1,
    reason: { sv: 'en ansökan som beviljas eller avslås', en: 'an application that is granted or refused' },
    found: ({ words }) => words.has('ansökan') && distinct(words, ['avslås', 'bifalls', 'delgivits']) > 0,
  },
  {
    type: 'beslut',
    weight: 3,
    reason: {
      sv: 'beslut, skäl och överklagande under var sin rubrik',
      en: 'decision, reasons and appeal each under its heading',
    },
    // A decision is sent as a letter, with a letterhead and an address.
    found: (view) => decisionParts.every((part) => view.lines.some(({ whole }) => part.test(whole))),
  },
  {
    type: 'beslut',
    weight: 2,
    reason: { sv: 'rubriken Beslut med det som beslutas', en: 'the heading Decision with what is decided' },
    found: (view) => hasOnTop(view, 8, /^beslut\s?[:–—-]\s/u),
  },
  {
    type: 'beslut',
    weight: 1.5,
    reason: { sv: 'tiden för att överklaga', en: 'the time for an appeal' },
    found: appealTime,
  },
  // Official report
  {
    type: 'tjansteskrivelse',
    weight: 2.5,
    reason: { sv: 'rubriken Förslag till en nämnd', en: 'the heading Proposal to a committee' },
    found: (view) => view.lines.some(({ whole }) => /^förslag till [a-zà-ɏ]+nämnden$/.test(whole)),
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    reason: { sv: 'handläggare och datum överst', en: 'an official and a date on top' },
    found: (view) =>
      hasOnTop(view, 10, /^(?:handläggare|utredare|föredragande)\s?:?\s[a-zà-ɏ]/) &&
      hasOnTop(view, 10, /\d{4}-\d\d-\d\d/u),
  },
  {
    type: 'tjansteskrivelse',
    weight: 2,
    reason: { sv: 'ordet utredning i huvudet', en: 'the word inquiry in the head' },
    found: ({ lines: all }) =>
      all.some(({ fromStart, whole }) => fromStart < 6 && /^utredning\b/u.test(whole)),
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    reason: { sv: 'nämnders uppdrag och beslut', en: 'assignments and decisions of committees' },
    found: ({ pairs }) => distinct(pairs, pairLists.reporting) > 0,
  },
  {
    type: 'tjansteskrivelse',
    weight: 1.5,
    reason: { sv: 'ett förslag till nämnden', en: 'a proposal to the committee' },
    found: ({ pairs }) => distinct(pairs, pairLists.proposed) > 0,
  },
  // Policy document
  {
    type: 'styrdokument',
    weight: 4,
    reason: { sv: 'namnet på ett styrdokument', en: 'the name of a policy document' },
    found: (view) => view.lines.some(namesPolicy),
  },
  {
    type: 'styrdokument',
    weight: 1.5,
    reason: {
      sv: 'vem som får besluta och vad nämnder ska göra',
      en: 'who may decide and what committees must do',
    },
    found: ({ pairs, words }) =>
      distinct(pairs, pairLists.delegated) > 0 ||
      distinct(words, ['vägnar', 'beslutanderätt', 'beslutanderätten', 'delegaten']) > 1,
  },
  {
    type: 'styrdokument',
    weight: 1.5,
    reason: { sv: 'numrerade paragrafer som i en författning', en: 'sections as in a statute' },
    found: (view) => lines(view, ({ text }) => /^(?:\d+ kap\. )?\d+ ?§/u.test(text)) >= 2,
  },
  {
    type: 'styrdokument',
    weight: 1,
    reason: { sv: 'regler utan tilltal', en: 'rules that speak to nobody' },
    found: ({ words, runningWords }) =>
      runningWords > 30 &&
      count(words, readerWords) === 0 &&
      count(words, ['ska', 'skall', 'bör', 'får']) >= Math.max(3, runningWords / 40),
  },
  // Minutes
  {
    type: 'protokoll',
    weight: 2,
    reason: { sv: 'numrerade paragrafer', en: 'numbered items' },
    found: (view) => hasLine(view, /^§ ?\d+/u),
  },
  {
    type: 'protokoll',
    weight: 1,
    reason: { sv: 'ledamöter med partibeteckning', en: 'members with their parties' },
    found: ({ lines: all }) =>
      all.some(({ text }) => text.includes('(') && /[a-zà-ɏ] \((?:s|m|sd|c|v|kd|l|mp|fi|-)\)/.test(text)),
  },
  {
    type: 'protokoll',
    weight: 2,
    reason: { sv: 'ordföranden och mötet beslutar', en: 'the chair and the meeting decide' },
    found: ({ pairs }) => distinct(pairs, pairLists.meeting) > 0,
  },
  // Meeting notes
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'vad några berättade och diskuterade', en: 'what people told and discussed' },
    found: ({ words, pairs }) =>
      count(words, [
        'berättade',
        'berättar',
        'diskuterade',
        'diskuterades',
        'redogjorde',
        'informerade',
        'pratade',
        'tyckte',
        'antecknar',
        'antecknade',
      ]) +
        count(pairs, pairLists.talk) >
      1,
  },
  {
    type: 'minnesanteckningar',
    weight: 1.5,
    reason: { sv: 'en (antecknar) bland deltagarna', en: 'a note-taker among those present' },
    found: (view) => hasLine(view, /\((?:antecknar|antecknade|sekreterare|vid pennan)\)/u),
  },
  // Web page
  {
    type: 'webbsida',
    weight: 2.5,
    reason: {
      sv: 'HTML med meny, huvudinnehåll eller sidfot',
      en: 'HTML with navigation, main content or footer',
    },
    found: ({ page }) => page.hasParts,
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'formatet HTML', en: 'the format HTML' },
    found: ({ format }) => format === 'html',
  },
  {
    type: 'webbsida',
    weight: 2,
    reason: { sv: 'tilltal utan hälsning', en: 'direct address without greetings' },
    found: (view) =>
      count(view.words, readerWords) >= Math.max(2, view.runningWords / 60) &&
      (distinct(view.pairs, pairLists.page) > 0 || count(view.words, readerWords) >= fewestReaderWords) &&
      isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'ord som e-tjänst och blankett', en: 'words such as e-service and form' },
    found: ({ words, pairs }) => distinct(words, pageWords) + distinct(pairs, pairLists.leadOn) >= 1,
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'flera ord som e-tjänst och blankett', en: 'several words such as e-service and form' },
    found: ({ words, pairs }) => distinct(words, pageWords) + distinct(pairs, pairLists.leadOn) >= 3,
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'en tjänst som man ansöker om', en: 'a service to apply for' },
    found: (view) => services(view.words) >= 3 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'många ord om att söka och betala för en tjänst', en: 'many words on applying and paying' },
    found: (view) => services(view.words) >= 6 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'hur man söker, anmäler eller betalar', en: 'how to apply, report or pay' },
    found: (view) => distinct(view.pairs, pairLists.applied) > 0 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 2,
    reason: { sv: 'en tjänst som rubrik', en: 'a service as its heading' },
    found: (view) => titlesService(view) && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'frågor som rubriker', en: 'questions as headings' },
    found: (view) => questionHeadings(view) > 0 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1.5,
    reason: { sv: 'flera frågor som rubriker', en: 'several questions as headings' },
    found: (view) => questionHeadings(view) > 2 && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'korta avsnitt under rubriker', en: 'short sections under headings' },
    found: (view) =>
      hasShortSections(view) &&
      (view.words.has('kommunen') || count(view.words, readerWords) >= fewestReaderWords) &&
      isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'länkar till nästa steg', en: 'links to the next step' },
    found: (view) => view.links > 0 && view.format !== 'plain' && isForAnybody(view),
  },
  {
    type: 'webbsida',
    weight: 1,
    reason: { sv: 'sidans adress som första rad', en: 'the address of the page as its first line' },
    found: ({ lines: all }) => all.length > 1 && isAddress(all[0]),
  },
  // Newsletter
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'ett nummer av ett utskick', en: 'an issue of a mailing' },
    found: (view) =>
      view.lines.some(
        ({ fromStart, text }) =>
          fromStart < 4 &&
          /[a-zà-ɏ](?:nytt|bladet|nyheter)\b.{0,12}\b(?:nr|nummer|vecka|v\.|\d{4})/.test(text),
      ),
  },
  {
    type: 'nyhetsbrev',
    weight: 2,
    reason: { sv: 'ett utskick som går att avsluta', en: 'a mailing that can be ended' },
    found: ({ words }) =>
      distinct(words, [
        'utskick',
        'utskicken',
        'utskicket',
        'prenumerationen',
        'avprenumerera',
        'avregistrera',
      ]) > 0,
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'vecka, nummer eller årstid i huvudet', en: 'a week, issue or season in the head' },
    found: ({ lines: all }) =>
      all.some(({ fromStart, text }) => fromStart < 5 && text.length < 80 && issue.test(text)),
  },
  {
    type: 'nyhetsbrev',
    weight: 2.5,
    reason: { sv: 'ett namn på -nytt eller -bladet', en: 'a name in -nytt or -bladet' },
    found: ({ lines: all }) =>
      all.some(
        ({ fromStart, whole }) =>
          fromStart < 3 &&
          whole !== '' &&
          /[a-zà-ɏ]{3}(?:nytt|bladet|blad)(?: (?:från|i|för|till|nr) |$)/.test(whole),
      ),
  },
  {
    type: 'nyhetsbrev',
    weight: 1.5,
    reason: { sv: 'flera nyheter under en hälsning till alla', en: 'several items below a greeting to all' },
    found: (view) =>
      view.headings.size >= 4 &&
      view.lines.some(({ fromStart, starts }) => fromStart < 8 && starts[1] === 'hej alla') &&
      !hasHeader(view, subjectHeader),
  },
  // Invitation
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'tid, plats och kostnad som etiketter', en: 'time, place and cost as labels' },
    found: (view) => lines(view, isEventLabel) >= 2,
  },
  {
    type: 'inbjudan',
    weight: 2,
    reason: { sv: 'dag och tid på samma rad', en: 'a day and a time on one line' },
    found: (view) => hasEventLine(view) && !isMeetingReport(view),
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'någon bjuder in eller hälsar alla välkomna', en: 'somebody invites or welcomes all' },
    found: (view) => !isMeetingReport(view) && distinct(view.pairs, pairLists.welcoming) > 0,
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'kom till något', en: 'come to something' },
    found: (view) => hasOnTop(view, 2, /^kom (?:på|till|och) /u) && !isMeetingReport(view),
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'ingen anmälan', en: 'no need to sign up' },
    found: ({ pairs }) => distinct(pairs, pairLists.unsigned) > 0,
  },
  {
    type: 'inbjudan',
    weight: 1.5,
    reason: { sv: 'anmälan till en träff', en: 'signing up for an event' },
    found: ({ pairs }) => distinct(pairs, pairLists.event) > 0,
  },
  {
    type: 'inbjudan',
    weight: 2.5,
    reason: {
      sv: 'någon bjuder in till en träff vid en viss tid',
      en: 'somebody invites to an event at a given time',
    },
    found: (view) =>
      distinct(view.words, ['bjuder', 'inbjuds', 'inbjuder', 'välkommen', 'välkomna', 'inbjudan']) > 0 &&
      distinct(view.words, ['anmälan', 'föranmälan', 'anmäl', 'osa', 'anmäla']) > 0 &&
      hasLine(view, /(?:kl\.|klockan) ?\d{1,2}/u),
  },
  // Press release
  {
    type: 'pressmeddelande',
    weight: 2.5,
    reason: { sv: 'citat med talare', en: 'quotations with their speakers' },
    found: (view) => view.lines.some(isSpoken),
  },
  {
    type: 'pressmeddelande',
    weight: 1.5,
    reason: { sv: 'flera citat med talare', en: 'several quotations with their speakers' },
    found: (view) => lines(view, isSpoken) > 1,
  },
  {
    type: 'pressmeddelande',
    weight: 2,
    reason: { sv: 'någon med ansvar som uttalar sig', en: 'somebody in charge who speaks' },
    found: (view) => view.lines.some((line) => isSpoken(line) && isOfficial(line)),
  },
  // E-mail
  {
    type: 'e-post',
    weight: 3,
    reason: { sv: 'en ämnesrad', en: 'a subject header' },
    found: (view) =>
      hasHeader(view, /^(?:ämne|subject|ärende)\s?:/u) &&
      hasHeader(view, /^(?:från|till|from|to|ämne|subject)\s?:/u),
  },
  {
    type: 'e-post',
    weight: 4,
    reason: { sv: 'mottagare och ämne som huvud', en: 'headers for receiver and subject' },
    found: (view) => hasHeader(view, subjectHeader) && hasHeader(view, /^(?:till|to|från|from)\s?:/u),
  },
  {
    type: 'e-post',
    weight: 2.5,
    // Who writes to somebody about a meeting takes no notes of it.
    outweighs: ['minnesanteckningar'],
    reason: { sv: 'hälsningen som första rad', en: 'a greeting as its first line' },
    found: (view) => hasOnTop(view, 1, greeting) && !hasStreetAddress(view),
  },
  {
    type: 'e-post',
    weight: 1.5,
    reason: { sv: 'hälsning först och e-postadress sist', en: 'a greeting first and an address last' },
    found: ({ lines: all }) =>
      greeting.test(all[0]?.text ?? '') &&
      all.some(({ fromEnd, text }) => fromEnd < 4 && /^(?:e-post: ?)?[^\s@]+@[^\s@]+$/u.test(text)),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'svar på ett mejl', en: 'an answer to a message' },
    found: ({ pairs, format }) => distinct(pairs, pairLists.answering) > 0 && format !== 'html',
  },
  {
    type: 'e-post',
    weight: 1.5,
    reason: {
      sv: 'telefon och e-postadress i en rad sist',
      en: 'telephone and address in one line at the end',
    },
    found: ({ lines: all }) =>
      all.some(
        ({ fromEnd, text }) =>
          fromEnd < 5 && text.includes('@') && /[|•·]/u.test(text) && /\d{2}/u.test(text),
      ),
  },
  {
    type: 'e-post',
    weight: 5,
    reason: { sv: 'en ämnesrad överst', en: 'a subject header on top' },
    found: ({ lines: all }) => /^(?:ämne|subject)\s?:/u.test(all[0]?.text ?? ''),
  },
  {
    type: 'e-post',
    weight: 4,
    reason: { sv: 'avsändare och mottagare som huvud', en: 'headers for sender and receiver' },
    found: (view) =>
      hasHeader(view, /^(?:från|from)\s?:/u) && hasHeader(view, /^(?:till|to|skickat|datum|date)\s?:/u),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'ett tidigare meddelande under svaret', en: 'an earlier message below the answer' },
    found: (view) => hasLine(view, /(?:ursprungligt meddelande|original message|skrev följande:)/u),
  },
  {
    type: 'e-post',
    weight: 2.5,
    reason: { sv: 'svar eller vidarebefordran i ämnesraden', en: 'reply or forward in the subject' },
    found: (view) => hasHeader(view, /^(?:(?:ämne|subject)\s?:\s*)?(?:sv|vb|re|fw|fwd):/u),
  },
  {
    type: 'e-post',
    weight: 5,
    reason: { sv: 'filtypen eml', en: 'the file type eml' },
    found: ({ fileExtension }) => fileExtension === 'eml',
  },
  // Easy-to-read
  {
    type: 'lattlast',
    // More than what speaks for a web page: easy-to-read texts stand on pages.
    weight: 9,
    reason: { sv: 'lättläst i sidans adress', en: 'lättläst in the address of the page' },
    found: ({ lines: all }) => isAddress(all[0]) && /l(?:a|ä|%c3%a4)ttl(?:a|ä|%c3%a4)st/iu.test(all[0]!.text),
  },
  {
    type: 'lattlast',
    weight: 2.5,
    reason: { sv: 'genomgående korta meningar och ord', en: 'short sentences and words throughout' },
    found: hasShortSentences,
  },
  {
    type: 'lattlast',
    weight: 4,
    reason: {
      sv: 'ordet lättläst i rubriken och korta meningar',
      en: 'lättläst in the heading and short sentences',
    },
    found: (view) => hasShortSentences(view) && hasOnTop(view, 4, namesEasy),
  },
  {
    type: 'lattlast',
    weight: 3.5,
    reason: { sv: 'korta meningar på var sin rad', en: 'short sentences on lines of their own' },
    found: (view) =>
      hasShortSentences(view) &&
      view.format !== 'html' &&
      view.lines.length >= 10 &&
      isShortLined(view.lines),
  },
  {
    type: 'lattlast',
    weight: 2,
    reason: { sv: 'en tanke på varje kort rad', en: 'one thought a short line' },
    found: ({ format, lines: all }) => format !== 'html' && all.length >= 10 && isShortLined(all),
  },
  {
    type: 'lattlast',
    weight: 1.5,
    reason: { sv: 'sammansättningar med bindestreck', en: 'compounds parted by hyphens' },
    found: ({ words }) => {
      let parted = 0;
      for (const word of words.keys()) {
        if (word.includes('-') && /^[a-zà-ɏ]{3,}-[a-zà-ɏ]{3,}$/.test(word)) parted++;
      }
      return parted >= 3;
    },
  },
  {
    type: 'lattlast',
    weight: 1,
    reason: { sv: 'ord som förklaras (det heter, det betyder)', en: 'words explained on the spot' },
    found: ({ pairs }) => count(pairs, pairLists.explained) > 0,
  },
  // Form
  {
    type: 'blankett',
    weight: 5,
    reason: { sv: 'rader att skriva på och rutor att kryssa i', en: 'lines to write on and boxes to tick' },
    found: hasBlanks,
  },
  {
    type: 'blankett',
    weight: 3,
    reason: { sv: 'vad man ska göra med blanketten', en: 'what to do with the form' },
    // A letter that comes with a form says so too.
    found: (view) =>
      !isFramed(view) &&
      view.lines.some(
        ({ fromStart, text }) =>
          fromStart < 10 && /^(?:fyll i blanketten|skicka blanketten|blanketten skickas)(?: |$)/u.test(text),
      ),
  },
  {
    type: 'blankett',
    weight: 1.5,
    reason: { sv: 'etiketter som Namn och Telefon', en: 'labels such as Name and Telephone' },
    found: hasFormLabels,
  },
  {
    type: 'blankett',
    weight: 2.5,
    reason: { sv: 'etiketter och plats för underskrift', en: 'labels and a place to sign' },
    found: hasLabelsToSign,
  },
  {
    type: 'blankett',
    weight: 5,
    reason: { sv: 'fält att fylla i', en: 'fields to fill in' },
    found: hasFields,
  },
];

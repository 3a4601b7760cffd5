import { readFacts } from '../src/document-type/facts.ts';
import { blockKinds } from '../src/format/types.ts';
import { isExplainedAt } from '../src/rules/support/explanations.ts';
import { isExplainedOnSpot } from '../src/rules/terms/explained-on-spot.ts';
import { defineRule } from '../src/rules/types.ts';
import { type AbbreviationEntry, findAbbreviation } from '../src/swedish/abbreviations.ts';
import { perForm } from '../src/swedish/notes.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../src/swedish/types.ts';

/** Abbreviations that everybody reads without help, and those that are part of names. */
const known = new Set(
  (
    'AB ABF ADHD AI AIDS ATM BB BMW BRIS CD CV DJ DNA DVD EEG EES EG EM EU FBI FIFA FM FN FNs GMO GPS HB HBTQ HBTQI HD HIV HR ' +
    'SMHI NO SO CSN HTML HTTP HTTPS ICA ID IKEA IQ IT JA JAS JPG KB KFUM KLM LED LP MC MMS MR NASA NATO NEJ NHL OBS OCR OK OS PC PDF ' +
    'PIN PNG PS PR QR RSS SAAB SAS SEB SEK EUR USD NOK DKK GBP SIM SJ SM SMS SOS SR SVT TV UR URL USA USB UV VAB ' +
    'VD VHS VIP VM VVS WC WIFI XML GB MB TB KW MW GW TBC COVID UNESCO UNICEF UEFA UNHCR BBC CNN TT DN UD ' +
    'BMI DDT EKG HLR HPV KOL MRSA NFC PCB PFAS PTSD RWC TBE ISO ÅÅMMDD'
  ).split(' '),
);

/** Advice that asks for an explanation. */
const explained = new Set(['explain', 'law', 'internal']);
/** Document types for people outside: there an abbreviation of the authority is a hurdle. */
const outward = new Set(['brev', 'webbsida']);

/** *SOF*, with *och* in it *BoU, VoO*, and other letters of words between: *AiSÅ*. */
const capitals = /^(?:[A-ZÅÄÖ]{2,6}|[A-ZÅÄÖ]{1,4}(?:o|[a-zåäö]{1,2}[A-ZÅÄÖ])[A-ZÅÄÖ]{1,3})$/u;
const roman = /^[IVXLC]+$/u;

interface Place {
  block: AnalysedBlock;
  sentence: Sentence;
  index: number;
}

interface Acronym {
  entry: AbbreviationEntry | undefined;
  first: Place | undefined;
  /** Where a heading says it, when the running text never does. */
  heading: Place | undefined;
  explained: boolean;
}

/** The letters of an acronym with an ending or a second part: *SoL* of *SoL:s*, *LSS* of *LSS-insats*. */
function stemOf(text: string): string {
  const cut = text.search(/[:-]/u);
  // An IP number and an IP address are of the internet, not of a plan.
  return cut > 0 && !/^IP-(?:nummer|adress|telefon)/u.test(text) ? text.slice(0, cut) : text;
}

/** A quick no for most words. */
function hasTwoCapitals({ text, lower }: Pick<Token, 'text' | 'lower'>): boolean {
  if (text === lower) return false;
  let count = 0;
  for (let index = 0; index < text.length && index < 12; index++) {
    if (text.charCodeAt(index) !== lower.charCodeAt(index) && ++count === 2) return true;
  }
  return false;
}

function countCapitals(text: string): number {
  let count = 0;
  for (const letter of text) if (letter !== letter.toLowerCase()) count++;
  return count;
}

function entryOf(stem: string): AbbreviationEntry | undefined {
  const entry = findAbbreviation(stem);
  // Saco and sfi are read as words.
  return entry !== undefined && entry.form === stem && countCapitals(stem) > 1 ? entry : undefined;
}

/** True for a word in capitals that shouts or heads a table: its neighbours are in capitals too. */
function isAmongCapitals(tokens: readonly Token[], index: number): boolean {
  const isLoud = (token: Token | undefined) =>
    token !== undefined &&
    token.kind === 'word' &&
    token.text.length > 3 &&
    token.text === token.text.toUpperCase();
  return isLoud(tokens[index - 1]) || isLoud(tokens[index + 1]);
}

/** Listed abbreviations that are also a part of the names of clubs and grounds: *BK Norr*, *Norrby IP*. */
const clubs = new Set(['BK', 'IP']);

/** True when the acronym is part of a name or of the number of a case: *IFK Storstad*, *KS 2026/12*. */
function isPartOfName(tokens: readonly Token[], index: number, listed: boolean): boolean {
  const next = tokens[index + 1];
  const previous = tokens[index - 1];
  if (next?.kind === 'number') {
    // *LSS 9 §* is a law, *KS 2026/12* a number.
    const sign = tokens[index + 2]?.text;
    return sign !== '§' && sign !== 'kap.';
  }
  if (previous?.kind === 'number' || previous?.kind === 'symbol' || next?.kind === 'symbol') return true;
  if (listed && !clubs.has(tokens[index]!.text)) return false;
  const isName = (token: Token | undefined) =>
    token?.kind === 'word' && token.text[0] !== token.lower[0] && countCapitals(token.text) === 1;
  return isName(next) || (index > 1 && isName(previous));
}

/** *det europeiska betalområdet SEPA, organisationen KRTV*: the words before the name say what it is. */
function isDescribed(tokens: readonly Token[], index: number): boolean {
  if (
    /^(?:organisationen|föreningen|förbundet|nätverket|företaget|tidningen)$/u.test(
      tokens[index - 1]?.lower ?? '',
    )
  )
    return true;
  const [article, attribute, noun] = tokens.slice(Math.max(0, index - 3), index);
  return (
    noun !== undefined &&
    /^(?:den|det|de)$/u.test(article!.lower) &&
    /[ae]$/u.test(attribute!.lower) &&
    /(?:[aeo]n|[ae]t|na)$/u.test(noun.lower) &&
    noun.text === noun.lower
  );
}

/** True when the words of a known abbreviation stand in the text up to and with the block of its first place. */
function isWrittenOut(document: AnalysedDocument, { block }: Place, means: readonly string[]): boolean {
  const stems = means.map((mean) => mean.toLowerCase().slice(0, Math.max(5, mean.length - 2)));
  for (let index = 0; index <= block.index; index++) {
    const text = document.blocks[index]!.text.toLowerCase();
    if (stems.some((stem) => text.includes(stem))) return true;
  }
  return false;
}

/** An abbreviation that may need words. */
interface Meant {
  stem: string;
  entry: AbbreviationEntry | undefined;
}

/** A compound in a heading, *årets NKI-mätning*, that the text below never takes up; a name alone is its subject. */
function headingPlace(heading: Place | undefined): Place | undefined {
  if (heading === undefined) return undefined;
  return heading.sentence.tokens[heading.index]!.text.includes('-') ? heading : undefined;
}

/** The abbreviation that a form is; null for nearly all. */
const meantBy = perForm((form): Meant | null => {
  if (form.text.length < 2 || !hasTwoCapitals(form)) return null;
  const stem = stemOf(form.text);
  if (stem.length > 8 || countCapitals(stem) < 2 || known.has(stem)) return null;
  const entry = entryOf(stem);
  const isMeant =
    entry === undefined ? capitals.test(stem) && !roman.test(stem) : explained.has(entry.advice);
  return isMeant ? { stem, entry } : null;
});

/** Where an abbreviation stands that may need words, and whether the sentences there say what it is. */
interface Seen extends Meant {
  sentence: Sentence;
  index: number;
  isTold: boolean;
}

/** The places in a sentence where an abbreviation that may need words stands. */
function acronymsIn(sentence: Sentence, at: number, sentences: readonly Sentence[]): Seen[] {
  const found: Seen[] = [];
  for (let index = 0; index < sentence.tokens.length; index++) {
    const token = sentence.tokens[index]!;
    const meant = meantBy(token);
    if (meant !== null && token.kind === 'word') {
      // What stands in a parenthesis must be the words of the letters: `isExplainedAt` looks.
      const isTold =
        sentence.tokens[index + 1]?.text !== ')' &&
        isExplainedOnSpot({ sentences, at, start: index, end: index + 1 });
      found.push({ ...meant, sentence, index, isTold });
    }
  }
  return found;
}

export default defineRule({
  meta: {
    id: 'forkortning-oforklarad',
    group: 'form',
    quality: 'begripligt',
    title: { sv: 'Oförklarad förkortning', en: 'Unexplained abbreviation' },
    severity: 'info',
    yieldsTo: ['egna-termer'],
    notDocumentTypes: ['protokoll', 'minnesanteckningar'],
    what: {
      sv: 'Förkortningar av namn och lagar (LSS, SKR, SoL) som texten inte förklarar, vid det första stället. I brev och på webben är de kända en varning.',
      en: 'Abbreviations of names and laws that the text does not explain, at their first place. In letters and on the web the known ones are a warning.',
    },
    why: {
      sv: 'Det du skriver varje dag kan vara okänt för läsaren. Samma bokstäver betyder ofta olika saker på olika håll.',
      en: 'What you write daily may be unknown to the reader. The same letters often mean different things in different places.',
    },
    todo: {
      sv: 'Skriv ut orden första gången med förkortningen inom parentes, eller bara orden om du inte behöver förkortningen mer.',
      en: 'Write the words the first time with the abbreviation in parentheses, or only the words if you do not need it again.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '11.1–11.2' }],
    messages: {
      known: {
        sv: 'Förklara ”{acronym}” första gången: {words}.',
        en: 'Explain “{acronym}” the first time: {words}.',
      },
      unknown: {
        sv: 'Förklara ”{acronym}” första gången om inte alla läsare känner till förkortningen.',
        en: 'Explain “{acronym}” the first time unless every reader knows it.',
      },
    },
    fel: [
      {
        text: 'Det var Ida Dahl i organisationen KRTV som fick idén.',
        finds: ['KRTV'],
        documentType: 'lattlast',
      },
      {
        text: 'Du kan få hjälp enligt LSS av kommunen. Vi prövar din ansökan enligt LSS.',
        finds: ['LSS'],
        suggests: ['lagen om stöd och service till vissa funktionshindrade (LSS)'],
        documentType: 'webbsida',
      },
      { text: 'Vi har skickat din anmälan till IVO för bedömning.', finds: ['IVO'], documentType: 'brev' },
      {
        text: 'Din anmälan ligger hos IVO. Det innebär att du får vänta. Läs mer hos SKR. Det är en bra sida.',
        finds: ['IVO', 'SKR'],
        documentType: 'brev',
      },
      { text: 'Du får svar från BoU inom två veckor.', finds: ['BoU'], documentType: 'brev' },
      {
        text: 'Programmet AiSÅ tar emot ansökningar. Vi startar SVU-processen i vår.',
        finds: ['AiSÅ', 'SVU-processen'],
        documentType: 'brev',
      },
      { text: 'Rapporten från KRTV blev klar i våras.', finds: ['KRTV'] },
      {
        text: '## Höga betyg i årets NKI-mätning\n\nMest nöjda är ni med hur vi svarar i telefon.',
        finds: ['NKI-mätning'],
        documentType: 'nyhetsbrev',
      },
    ],
    ratt: [
      { text: 'Du kan få en samordnad individuell plan (SIP). En SIP gör vi tillsammans med dig.' },
      { text: 'IVO (Inspektionen för vård och omsorg) granskar vården. Klaga hos IVO.' },
      { text: 'Vi följer skollagen och EU:s regler. Ladda ned en PDF eller skicka ett SMS.' },
      { text: 'PCB och PFAS är farliga ämnen. Vi ger kurser i HLR.' },
      { text: 'HVB, det vill säga hem för vård eller boende, tar emot unga.' },
      { text: 'Dataskyddsförordningen - GDPR - gäller alla. Du kan läsa mer om GDPR.' },
      { text: 'Det var Ida Dahl i organisationen KRTV som fick idén.' },
      { text: 'Kommunen går med i det nordiska nätverket KRTV.' },
      {
        text: 'Vi kan göra en SIP. Det är en plan för all hjälp som du får. Du väljer själv vem som städar. Det kallas LOV. Boendet är med i BPSD-registret. Det är ett register där vi skriver hur du mår.',
        documentType: 'webbsida',
      },
      { text: 'Ärendet har nummer KS 2026/12. IFK Storstad och BK Norr söker bidrag.' },
    ],
  },
  blocks: blockKinds,
  look(block) {
    const acronyms = block.sentences.flatMap(acronymsIn);
    return acronyms.length > 0 ? acronyms : undefined;
  },
  document({ document, documentType, looked, spelling, report }) {
    const acronyms = new Map<string, Acronym>();
    const speaksOutward =
      outward.has(documentType) || documentType === 'nyhetsbrev' || readFacts(document).you > 0;
    for (const { block, found } of looked) {
      if (block.within !== undefined) continue;
      const isRunning = block.kind === 'paragraph' || block.kind === 'listItem';
      for (const { sentence, index, stem, entry, isTold: isToldThere } of found) {
        const { tokens } = sentence;
        let acronym = acronyms.get(stem);
        if (acronym === undefined) {
          acronym = { entry, first: undefined, heading: undefined, explained: false };
          acronyms.set(stem, acronym);
        }
        if (acronym.explained) continue;
        // An explanation counts up to the block after the first place.
        const isNear = acronym.first === undefined || block.index <= acronym.first.block.index + 1;
        const isGlossary = index === 0 && sentence.start === block.sentences[0]?.start;
        // *Organisationen FUB* says what it is, but not to those who need easy-to-read texts.
        const isTold =
          isToldThere ||
          isExplainedAt(sentence, index, stem, entry?.means ?? []) ||
          (documentType !== 'lattlast' && isDescribed(tokens, index));
        if ((isNear || isGlossary) && isTold) {
          acronym.explained = true;
        } else if (block.kind === 'heading' && index > 0 && !isAmongCapitals(tokens, index)) {
          acronym.heading ??= { block, sentence, index };
        } else if (
          isRunning &&
          acronym.first === undefined &&
          !isAmongCapitals(tokens, index) &&
          !isPartOfName(tokens, index, entry !== undefined)
        ) {
          acronym.first = { block, sentence, index };
        }
      }
    }
    for (const [stem, { entry, first: running, heading, explained: isExplained }] of acronyms) {
      const first = running ?? (speaksOutward ? headingPlace(heading) : undefined);
      if (isExplained || first === undefined) continue;
      // A word in capitals (*INTE*) is no abbreviation; only the dictionary can tell.
      if (entry === undefined && (spelling === undefined || spelling.accepts(stem.toLowerCase()))) continue;
      const token = first.sentence.tokens[first.index]!;
      if (entry !== undefined && isWrittenOut(document, first, entry.means)) continue;
      const words = entry?.means[0];
      report({
        block: first.block,
        start: token.start,
        end: token.end,
        messageId: words === undefined ? 'unknown' : 'known',
        data: { acronym: stem, ...(words === undefined ? {} : { words }) },
        suggestions: words !== undefined && token.text === stem ? [`${words} (${stem})`] : [],
        ...(entry !== undefined && outward.has(documentType) ? { severity: 'warning' } : {}),
      });
    }
  },
});

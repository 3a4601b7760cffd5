import { defineRule } from '../src/rules/types.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** Abbreviations in small letters that are read letter by letter and take their ending after a colon. */
const small = 'pdf|sms|mms|tv|cd|dvd|vd|usb|id|wc|it|cv|pc|url|gps|gd|ab|wifi';
const endings = 'n|en|et|t|er|ar|s|ns|ens|ets|ts|erna|arna|na|erna?s|arna?s';

/** *pdf-en*, *VD-n*, *EU-s* */
const hyphenated = new RegExp(`^(${small}|[A-ZÅÄÖ]{2,6})[-‐‑](${endings})$`, 'u');
/** *EU's*, *kommun's*: only the genitive is written so in other languages. */
const apostrophe = /^(\p{L}{2,})['’´`](s)$/u;
/** *VDn*, *PDFen*, *SMSet* */
const joined = new RegExp(`^([A-ZÅÄÖ]{2,5})(${endings.replace('|s|', '|')})$`, 'u');
/** *EUs*, *SKRs*: only where the letters are read one by one, for *Natos* and *IKEAs* are read as words. */
const genitive = /^([A-ZÅÄÖ]{2,6})s$/u;
const readByLetter = new Set(
  'EU FN USA UK AB AU BO CSN DO EES GD IT JK JO KF KS KU LO LSS OECD SD SKR SO SOU SR SVT TCO TV UD VA VD VO WHO ÖFN'.split(
    ' ',
  ),
);
/** First parts of compounds, also before a noun without an article: *PDF fil*, *IT chef*. */
const firstParts = new Set('EU FN LSS IT TV PDF QR USB GPS VA SMS VD ID AB SFI'.split(' '));
const freely = new Set('PDF QR USB GPS IT TV'.split(' '));
const definite = /(?:en|et|an|na|orna|arna|erna)$/u;
const being = new Set(['är', 'var', 'vara', 'blir', 'bli']);
/** Indefinite nouns that no sentence has behind the abbreviation but as its second part: *EU medborgare*. */
const seconds =
  /^(?:medborgare|direktiv|förordning|parlament|land|länder|val|bidrag|insatser?|verksamhet|boenden?|handläggare|undervisning|lärare|elev(?:er)?|kurs(?:er)?|kort|handling(?:ar)?|kontroll)$/u;
const vowel = /[AEIOUYÅÄÖ]/u;

/** Names that carry an apostrophe of their own. */
const brands =
  /^(?:McDonald|Levi|Lay|Kellogg|Domino|Sotheby|Christie|Lloyd|Moody|Ben|Jack|Valentine|Women|Men|Children|World)$/u;

export default defineRule({
  meta: {
    id: 'forkortning-andelse',
    group: 'form',
    title: { sv: 'Ändelse på förkortning', en: 'Ending of an abbreviation' },
    severity: 'warning',
    what: {
      sv: 'Ändelser på förkortningar med apostrof, med bindestreck eller utan kolon: EU’s, EUs, pdf-en, VDn. Också genitiv med apostrof: kommun’s.',
      en: 'Endings of abbreviations with an apostrophe, a hyphen or without a colon: EU’s, EUs, pdf-en, VDn. Also the genitive with an apostrophe.',
    },
    why: {
      sv: 'Kolon visar var bokstäverna slutar och ändelsen börjar. Apostrof före s är engelska, inte svenska.',
      en: 'The colon shows where the letters end and the ending begins. An apostrophe before s is English, not Swedish.',
    },
    todo: {
      sv: 'Sätt kolon: EU:s, pdf:en, vd:n. Förkortningar som läses som ord får bara s: Natos.',
      en: 'Put a colon: EU:s, pdf:en, vd:n. Abbreviations read as words only take s: Natos.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '11.11–11.12' }],
    messages: {
      colon: { sv: 'Sätt kolon före ändelsen: {form}.', en: 'Put a colon before the ending: {form}.' },
      compound: {
        sv: 'Sätt bindestreck i sammansättningen: {form}.',
        en: 'Put a hyphen in the compound: {form}.',
      },
      apostrophe: {
        sv: 'Svenskan har ingen apostrof i genitiv: {form}.',
        en: 'Swedish has no apostrophe in the genitive: {form}.',
      },
    },
    fel: [
      { text: 'Vi följer EU’s regler om upphandling.', finds: ['EU’s'], suggests: ['EU:s'] },
      {
        text: 'Öppna pdf-en och fyll i den. Skicka SMS-et till oss.',
        finds: ['pdf-en', 'SMS-et'],
        suggests: ['pdf:en', 'SMS:et'],
      },
      {
        text: 'Beslutet fattas av VDn enligt FNs regler.',
        finds: ['VDn', 'FNs'],
        suggests: ['VD:n', 'FN:s'],
      },
      {
        text: 'EU länderna är eniga. Skicka en PDF fil till IT avdelningen.',
        finds: ['EU länderna', 'PDF fil', 'IT avdelningen'],
        suggests: ['EU-länderna', 'PDF-fil', 'IT-avdelningen'],
      },
      {
        text: 'Om du är EU medborgare gäller samma regler. En LSS handläggare hjälper dig.',
        finds: ['EU medborgare', 'LSS handläggare'],
        suggests: ['EU-medborgare', 'LSS-handläggare'],
      },
      {
        text: 'Det är kommun’s ansvar att se till att det fungerar.',
        finds: ['kommun’s'],
        suggests: ['kommuns'],
      },
    ],
    ratt: [
      { text: 'Inom EU är länderna eniga. Enligt LSS kan kommunen besluta. Han såg på TV i går.' },
      { text: 'Vi följer EU:s regler. Öppna pdf:en. Natos och Unicefs kontor ligger här.' },
      { text: 'EU-länderna och FN-organen möts på McDonald’s. IKEAs varuhus är öppet.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'caption', 'heading'],
  needs: ['tagger'],
  sentence(sentence, block, { swedish, report }) {
    for (const [index, token] of sentence.tokens.entries()) {
      const { text, start, end } = token;
      const last =
        text !== token.lower && firstParts.has(text) ? secondPart(sentence, index, swedish!) : undefined;
      if (last !== undefined) {
        const form = `${text}-${last.text}`;
        const place = { block, start, end: last.end };
        report({ ...place, messageId: 'compound', data: { form }, suggestions: [form], severity: 'info' });
        continue;
      }
      if (token.kind !== 'word' || text.length < 3 || text.length > 20 || !mayHaveEnding(token)) continue;
      let match = apostrophe.exec(text);
      if (match !== null) {
        const stem = match[1]!;
        const isAcronym = stem === stem.toUpperCase();
        if (!isAcronym && brands.test(stem)) continue;
        // A capital may be that of a foreign name with an apostrophe of its own.
        const isName = !isAcronym && stem !== stem.toLowerCase();
        const form = isAcronym ? `${stem}:s` : `${stem}${/[sxz]$/u.test(stem) ? '' : 's'}`;
        report({
          block,
          start,
          end,
          messageId: isAcronym ? 'colon' : 'apostrophe',
          data: { form },
          suggestions: [form],
          ...(isName ? { severity: 'info' } : {}),
        });
        continue;
      }
      // Everything else has a capital inside or a hyphen near its end.
      match =
        hyphenated.exec(text) ?? (text === token.lower ? null : (joined.exec(text) ?? genitiveOf(text)));
      if (match === null) continue;
      const form = `${match[1]}:${match[2] ?? 's'}`;
      report({ block, start, end, messageId: 'colon', data: { form }, suggestions: [form] });
    }
  },
});

/** The noun behind an abbreviation that it makes a compound with: *EU länderna*. */
function secondPart(sentence: Sentence, index: number, swedish: Swedish): Token | undefined {
  const next = sentence.tokens[index + 1];
  if (next?.kind !== 'word' || next.text !== next.lower || next.abbreviation || next.text.length < 3)
    return undefined;
  const mayFollow =
    freely.has(sentence.tokens[index]!.text) || definite.test(next.lower) || seconds.test(next.lower);
  if (!mayFollow) return undefined;
  const tagged: TaggedSentence | undefined = swedish.tagged(sentence);
  if (tagged === undefined || (traitAt(tagged, index + 1) & Trait.noun) === 0) return undefined;
  // *Så ger EU länderna stöd*: two things that somebody gives and gets.
  const isGiven =
    (traitAt(tagged, index - 1) & Trait.verb) !== 0 && !being.has(sentence.tokens[index - 1]!.lower);
  return isGiven ? undefined : next;
}

/** A quick no for most words: an ending follows a capital, a hyphen or an apostrophe. */
function mayHaveEnding({ text, lower }: Token): boolean {
  if (text.charCodeAt(1) !== lower.charCodeAt(1)) return true;
  const mark = text.charCodeAt(text.length - 2);
  if (mark === 0x27 || mark === 0x2019 || mark === 0xb4 || mark === 0x60) return true;
  return text.length < 12 && text.lastIndexOf('-') > 1;
}

function genitiveOf(text: string): RegExpExecArray | null {
  const match = genitive.exec(text);
  return match !== null && (readByLetter.has(match[1]!) || !vowel.test(match[1]!)) ? match : null;
}

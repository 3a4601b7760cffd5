import { defineRule } from '../src/rules/types.ts';
import { isDigitAt, isLetterAt } from '../src/swedish/characters.ts';

/**
 * A mark that has lost its space or has one too many. What stands before and behind is looked at, so that addresses
 * (*kommun.se*), names of files (*brev.Txt*), abbreviations (*t.ex.*), ellipses and lists keep theirs.
 */
const slips: readonly (readonly [mark: string, pattern: RegExp, right: string])[] = [
  // *du.Om*: a sentence that begins without a space.
  [
    '.',
    /(?<=[a-zà-ɏ]{3})\.(?!(?:Se|Nu|Com|Org|Net|Eu|Txt|Pdf|Docx?|Xlsx?)\b)(?=[A-ZÀ-Ý][a-zà-ɏ]+[ ,])/uy,
    '. ',
  ],
  ['?', /(?<=[a-zà-ɏ]{2})\?(?=[A-ZÀ-Ýa-zà-ɏ]{2})/uy, '? '],
  [',', /(?<=[a-zà-ɏ]{2}),(?=[a-zà-ɏ]{2})/uy, ', '],
  // *kom hit..*
  ['..', /(?<=[a-zà-ɏ)]{2})\.\.(?![.\p{L}\d])/uy, '.'],
  // *om du vill , så*
  [' ,', /(?<=[a-zà-ɏ\d]) ,(?= ?[a-zà-ɏ\d])/uy, ', '],
  [' .', /(?<=[a-zà-ɏ]{2}) \.(?=$| [A-ZÀ-Ý])/uy, '.'],
  // *Trafik-och*
  ['-och', /(?<=[a-zà-ɏ]{2})-och(?= [a-zà-ɏ])/uy, '- och'],
  ['-eller', /(?<=[a-zà-ɏ]{2})-eller(?= [a-zà-ɏ])/uy, '- eller'],
  // *punkt 9 och11*
  ['och', /(?<=^|[\s(])och(?=\d)/uy, 'och '],
  ['eller', /(?<=^|[\s(])eller(?=\d)/uy, 'eller '],
  ['till', /(?<=^|[\s(])till(?=\d)/uy, 'till '],
  // *DVD -film*; in *varor och -tjänster* the hyphen stands for a word.
  [' -', /(?<=[A-ZÀ-Þ]{2}) -(?=[a-zà-ɏ]{3})/uy, '-'],
  // *covid -19*; *under -19 grader* is no compound.
  [' -', /(?<=covid) -(?=19(?!\d))/iuy, '-'],
  // *2022-års budget*; *en 5-års garanti* has no figures of a year.
  ['-års', /(?<=(?:^|[^\d-])(?:1[89]|20)\d\d)-års(?![\p{L}-])/uy, ' års'],
];

const space = 0x20;

export default defineRule({
  meta: {
    id: 'mellanslag',
    group: 'form',
    title: { sv: 'Mellanslag vid skiljetecken', en: 'Spaces around punctuation' },
    severity: 'warning',
    what: {
      sv: 'Skiljetecken och bindestreck med ett mellanslag för lite eller för mycket: ”hit.Om”, ”vill ,så”, ”Trafik-och”, ”hit..”, och mellanslag innanför citattecken: ”ny ”.',
      en: 'Marks and hyphens with a space too few or too many: “hit.Om”, “vill ,så”, “Trafik-och”, “hit..”, and spaces inside marks of quotation.',
    },
    why: {
      sv: 'Läsaren stannar upp, och uppläsande hjälpmedel läser orden som ett.',
      en: 'Readers stop short, and programs that read aloud take the words for one.',
    },
    todo: {
      sv: 'Skriv mellanslag efter skiljetecknet, inte före.',
      en: 'Put the space behind the mark, not before it.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '13' }],
    messages: {
      space: { sv: 'Fel mellanslag. Skriv ”{right}”.', en: 'Wrong space. Write “{right}”.' },
      twice: { sv: 'Två punkter. Skriv en.', en: 'Two full stops. Write one.' },
    },
    fel: [
      {
        text: 'Välkommen hit.Om du vill ,så ringer vi dig.. Vi svarar på dagen .',
        finds: ['hit.Om', 'vill ,så', '..', 'dagen .'],
        suggests: ['hit. Om', 'vill, så', '.', 'dagen.'],
      },
      {
        text: 'Trafik-och gatukontoret svarar. Hur gör du?Ring oss,så hjälper vi dig med el-eller vattenfrågor.',
        finds: ['Trafik-och', 'du?Ring', 'oss,så', 'el-eller'],
        suggests: ['Trafik- och', 'du? Ring', 'oss, så', 'el- eller'],
      },
      {
        text: 'Det framgår av punkt 11:4 och11:7 i planen, från 8 till9 på morgonen.',
        finds: ['och11', 'till9'],
        suggests: ['och 11', 'till 9'],
      },
      { text: 'Låna en DVD -film hos oss.', finds: ['DVD -film'], suggests: ['DVD-film'] },
      {
        text: 'Mötet flyttas på grund av covid -19. Läs 2019-års bokslut. Vi har en ”öppen ” förskola.',
        finds: ['covid -19', '2019-års', '”öppen ”'],
        suggests: ['covid-19', '2019 års', '”öppen”'],
      },
    ],
    ratt: [
      {
        text: 'Skriv till info@exempelby.se eller besök www.exempelby.se/om. Läs mer t.ex. på Exempelby.Se igen.',
      },
      {
        text: 'Vänta … och se. Vänta... Du får 1,5 timmar. Kl. 10.30 börjar vi. Filen heter brev.Txt och .env.',
      },
      { text: 'Vi lånar ut varor och -tjänster.' },
      {
        text: 'Det blir -19 grader. Vi minns 1990-talet och läser 2019 års bokslut. En ”öppen” förskola, en 5-års garanti.',
      },
      { text: 'Skruven är 5 ” lång och 6 ” bred. Hon sa ”ja” och ”nej” .' },
      { text: 'Trafik- och gatukontoret svarar, eller ringer. Det är en drop-och-kom-verksamhet.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading'],
  block(block, { report }) {
    const { text } = block;
    for (const { start, end, right } of looseQuotes(text)) {
      report({ block, start, end, messageId: 'space', data: { right }, suggestions: [right] });
    }
    for (const [mark, pattern, right] of slips) {
      for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) {
        // Most marks have their space, and need no closer look.
        if (mark.length === 1 && text.charCodeAt(at + 1) === space) continue;
        // The words among the marks lack a space only before a figure.
        if (isLetterAt(mark, 0) && !isDigitAt(text, at + mark.length)) continue;
        pattern.lastIndex = at;
        if (!pattern.test(text)) continue;
        const isDouble = mark === '..';
        const start = isDouble ? at : wordStart(text, at);
        const end = isDouble ? at + 2 : wordEnd(text, at + mark.length);
        const form = text.slice(start, at) + right + text.slice(at + mark.length, end);
        report({
          block,
          start,
          end,
          messageId: isDouble ? 'twice' : 'space',
          data: { right: form },
          suggestions: [form],
        });
      }
    }
  },
});

/** Letters between marks of quotation that are looked at: longer ones may be a mark that has lost its other. */
const longestQuote = 80;

/**
 * *En ”ny ” skola*: marks of quotation with a space inside. The marks of a text must be even in number, so that the first
 * of two is known to open; the other mark of the pair must stand right.
 */
function looseQuotes(text: string): { start: number; end: number; right: string }[] {
  const found: { start: number; end: number; right: string }[] = [];
  for (const mark of ['”', '"']) {
    let open = text.indexOf(mark);
    if (open < 0) continue;
    const places: number[] = [];
    for (; open >= 0; open = text.indexOf(mark, open + 1)) places.push(open);
    if (places.length % 2 > 0) continue;
    for (let at = 0; at < places.length; at += 2) {
      const [start, close] = [places[at]!, places[at + 1]!];
      const inner = text.slice(start + 1, close);
      const trimmed = inner.trim();
      if (trimmed === inner || trimmed === '' || inner.length > longestQuote || inner.includes('\n'))
        continue;
      // *5 ” 6 ”*: inches, or a mark that closes and has lost the one that opens.
      const opensRight = start === 0 || /[\s(]/u.test(text[start - 1]!);
      const closesRight = close + 1 === text.length || /[\s.,;:!?)]/u.test(text[close + 1]!);
      if (!opensRight || !closesRight || !isLetterAt(trimmed, 0)) continue;
      // *Sa ” och sedan ” nu*: with a space on both sides of both, nobody knows which opens.
      if (inner.startsWith(' ') && inner.endsWith(' ')) continue;
      found.push({ start, end: close + 1, right: mark + trimmed + mark });
    }
  }
  return found;
}

const isInWord = (text: string, at: number) => isLetterAt(text, at) || isDigitAt(text, at);

function wordStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && isInWord(text, start - 1)) start--;
  return start;
}

function wordEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isInWord(text, end)) end++;
  return end;
}

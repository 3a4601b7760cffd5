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
];

const space = 0x20;

export default defineRule({
  meta: {
    id: 'mellanslag',
    group: 'form',
    title: { sv: 'Mellanslag vid skiljetecken', en: 'Spaces around punctuation' },
    severity: 'warning',
    what: {
      sv: 'Skiljetecken och bindestreck med ett mellanslag för lite eller för mycket: ”hit.Om”, ”vill ,så”, ”Trafik-och”, ”hit..”.',
      en: 'Marks and hyphens with a space too few or too many: “hit.Om”, “vill ,så”, “Trafik-och”, “hit..”.',
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
    ],
    ratt: [
      {
        text: 'Skriv till info@exempelby.se eller besök www.exempelby.se/om. Läs mer t.ex. på Exempelby.Se igen.',
      },
      {
        text: 'Vänta … och se. Vänta... Du får 1,5 timmar. Kl. 10.30 börjar vi. Filen heter brev.Txt och .env.',
      },
      { text: 'Vi lånar ut varor och -tjänster.' },
      { text: 'Trafik- och gatukontoret svarar, eller ringer. Det är en drop-och-kom-verksamhet.' },
    ],
  },
  blocks: ['paragraph', 'listItem', 'heading'],
  block(block, { report }) {
    const { text } = block;
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

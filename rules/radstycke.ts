import { isStopped, wordCount } from '../src/measures/counting.ts';
import { openingOf } from '../src/rules/support/running-text.ts';
import { type AnalysedBlock, defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** A line of an address, a signature or a poem is shorter than this. Words. */
const shortestLine = 6;
/** So much room must be left on a line that ends before its time. Characters. */
const shortestGap = 3;
/** A program that breaks lines does so before this. Characters. */
const longestWrapped = 100;
/** Programs do not break lines before this. Characters. */
const shortestWrapped = 60;

export default defineRule({
  meta: {
    id: 'radstycke',
    group: 'struktur',
    title: { sv: 'Nytt stycke utan blankrad', en: 'New paragraph without a blank line' },
    severity: 'info',
    notDocumentTypes: ['lattlast', 'blankett', 'minnesanteckningar', 'protokoll'],
    what: {
      sv: 'Meningar som börjar på ny rad inne i ett stycke (radbrytning i stället för nytt stycke).',
      en: 'Sentences that begin on a new line inside a paragraph (a line break instead of a new paragraph).',
    },
    why: {
      sv: 'Läsaren ser inte om det är ett nytt stycke eller samma. Skärmläsare läser det som ett enda.',
      en: 'Readers cannot see whether it is a new paragraph or the same. Screen readers read it as one.',
    },
    todo: {
      sv: 'Gör ett nytt stycke med blankrad eller indrag, eller låt texten fortsätta på samma rad.',
      en: 'Begin a new paragraph, or let the text go on in the same line.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.8.3' }],
    messages: {
      line: {
        sv: 'Här börjar en ny rad men inget nytt stycke. Gör ett nytt stycke, eller ta bort radbrytningen.',
        en: 'A new line begins here but no new paragraph. Begin a paragraph, or remove the line break.',
      },
    },
    fel: [
      {
        text: 'Du söker bidraget i vår e-tjänst på webben.  \nVi behöver veta hur mycket du tjänar varje månad.',
        finds: ['Vi behöver veta'],
      },
      {
        text: '<p>Du söker bidraget i vår e-tjänst på webben.<br>Vi behöver veta hur mycket du tjänar.</p>',
        format: 'html',
        finds: ['Vi behöver veta'],
      },
      {
        text: 'Hej Siv!\n\nDu söker bidraget i vår e-tjänst på webben.\nVi behöver veta hur mycket du tjänar varje månad.\n\nHej då!',
        format: 'plain',
        finds: ['Vi behöver veta'],
      },
    ],
    ratt: [
      {
        text: 'Hygien: Han tvättar sig själv om någon säger till vad han ska göra just då.\nMat: Han äter när han blir påmind, men har gått ner fem kilo sedan i våras.\n\nVi har läst det som läkaren skriver och vi har pratat med hans dotter två gånger.',
      },
      {
        text: 'Det här behöver du göra före den 6 november:\n\n   Fyll i dina personuppgifter och ditt kontonummer i självservicen.\n   Lämna in en kopia på pass eller körkort till personalavdelningen.\n   Meddela din chef om du behöver något särskilt på jobbet.\n\nVi ses den 6 november klockan nio i receptionen på Storgatan.',
      },
      {
        text: 'Hej!\n\nDu får en plats på Ekbacken från den första april i år.\nVi skickar nycklarna med posten till dig när\nkontraktet är klart.',
        format: 'plain',
      },
      {
        text: 'Du söker bidraget i vår e-tjänst på webben.\nVi behöver veta hur mycket du tjänar varje månad.',
        format: 'plain',
      },
      {
        text: 'Hej!\n\nDu söker bidraget i vår e-tjänst på webben. Vi behöver\nveta hur mycket du tjänar varje månad.',
        format: 'plain',
      },
      { text: 'Du söker bidraget i vår e-tjänst på webben.\n\nVi behöver veta hur mycket du tjänar.' },
      { text: 'Socialförvaltningen  \nStorgatan 1  \n123 45 Storstad' },
      { text: 'Du söker bidraget i vår e-tjänst på webben.\nVi behöver veta hur mycket du tjänar.' },
    ],
  },
  blocks: ['paragraph'],
  block(block, { report }) {
    if (!block.text.includes('\n')) return;
    for (let index = 1; index < block.sentences.length; index++) {
      const sentence = block.sentences[index]!;
      const previous = block.sentences[index - 1]!;
      const between = block.text.slice(previous.end, sentence.start);
      // Two breaks look like a blank line.
      if (!/^[^\n]*\n[^\n]*$/u.test(between)) continue;
      if (!endsParagraph(previous, block) || !endsParagraph(sentence, block)) continue;
      const lineStart = block.text.lastIndexOf('\n', previous.end - 1) + 1;
      const next = block.text.indexOf('\n', sentence.start);
      const lines = [
        block.text.slice(lineStart, previous.end),
        block.text.slice(sentence.start, next < 0 ? undefined : next),
      ];
      if (lines.some((line) => wordsIn(line) < shortestLine)) continue;
      report({ block, ...openingOf(sentence), messageId: 'line' });
    }
  },
  // Plain text breaks its lines anywhere: only a line that ends before its time begins a paragraph of its own. Where
  // no line is blank, every line is one, and that is the writer's way.
  document({ document, report }) {
    if (document.format !== 'plain') return;
    const { blocks, source } = document;
    const found: { block: AnalysedBlock; sentence: Sentence }[] = [];
    let hasBlankLine = false;
    for (const [index, block] of blocks.entries()) {
      const before = blocks[index - 1];
      const breaks = before === undefined ? 0 : lineBreaks(source, before, block);
      if (breaks > 1) hasBlankLine = true;
      else if (breaks === 1 && isNewLine(before!, block))
        found.push({ block, sentence: block.sentences[0]! });
      if (block.kind !== 'paragraph') continue;
      for (const sentence of earlyLines(source, block)) found.push({ block, sentence });
    }
    if (!hasBlankLine) return;
    for (const { block, sentence } of found) {
      report({ block, ...openingOf(sentence), messageId: 'line' });
    }
  },
});

/** Sentences that begin a line though their first word had found room on the line before. */
function earlyLines(source: string, block: AnalysedBlock): Sentence[] {
  const from = block.map.rawStart(0);
  const to = block.map.rawEnd(block.text.length);
  const breaks = source.indexOf('\n', from);
  if (breaks < 0 || breaks >= to) return [];
  const lines = source.slice(from, to).split('\n');
  // Lines that are set in are a list without marks.
  if (lines.slice(1).every((line) => /^[ \t]{2,}/u.test(line))) return [];
  const width = Math.max(...lines.map((line) => line.trimEnd().length));
  // Where every line is a sentence, and no line so long that a program would break it, each was begun on purpose.
  const isMeant = width < shortestWrapped && lines.every((line) => /[.!?]$/u.test(line.trimEnd()));
  const endsEarly = (used: number, next: number) =>
    isMeant || used > longestWrapped || used + next + shortestGap < width;
  // The sentences of a long text have been let go of: they are read again only where a line may end early.
  const mayBeEarly = lines.some((line, place) => {
    const next = lines[place + 1];
    return next !== undefined && endsEarly(line.trimEnd().length, firstLetters(next));
  });
  if (!mayBeEarly || block.sentences.length < 2) return [];
  return block.sentences.filter((sentence, index) => {
    const previous = block.sentences[index - 1];
    if (previous === undefined) return false;
    if (!endsParagraph(previous, block) || !endsParagraph(sentence, block)) return false;
    const end = block.map.rawEnd(previous.end);
    if (!/^[^\n]*\n[^\n]*$/u.test(source.slice(end, block.map.rawStart(sentence.start)))) return false;
    const lineStart = Math.max(from, source.lastIndexOf('\n', end - 1) + 1);
    if (wordsIn(source.slice(lineStart, end)) < shortestLine || wordCount(sentence) < shortestLine)
      return false;
    return endsEarly(end - lineStart, sentence.tokens[0]!.text.length);
  });
}

/** Letters and digits that a line begins with: its first token has as many or more. */
function firstLetters(line: string): number {
  return /^\s*([\p{L}\d]*)/u.exec(line)![1]!.length;
}

/** True for a sentence with a stop, that leads in to nothing and stands behind no label (*Kostnad: Det är gratis.*). */
function endsParagraph(sentence: Sentence, { text }: AnalysedBlock): boolean {
  return isStopped(sentence) && text[sentence.end - 1] !== ':' && sentence.tokens[1]?.text !== ':';
}

/** Words of a line, to tell it from one of an address, a signature or a poem. */
function wordsIn(line: string): number {
  return line.trim().split(/\s+/u).length;
}

function isNewLine(before: AnalysedBlock, block: AnalysedBlock): boolean {
  return [before, block].every(({ kind, text, sentences }, at) => {
    const sentence = at === 0 ? sentences.at(-1) : sentences[0];
    if (kind !== 'paragraph' || sentence === undefined || wordsIn(text) < shortestLine) return false;
    return endsParagraph(sentence, at === 0 ? before : block);
  });
}

/** Line breaks in the source between two blocks. */
function lineBreaks(source: string, before: AnalysedBlock, { map }: AnalysedBlock): number {
  const from = before.map.rawEnd(before.text.length);
  const between = source.slice(from, map.rawStart(0));
  return between.split(/\r\n|\r|\n/u).length - 1;
}

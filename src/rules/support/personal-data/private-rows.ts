import type { AnalysedBlock, AnalysedDocument, Token } from '../../../swedish/types.ts';
import { type WordSet, wordSet } from '../../../swedish/word-sets.ts';
import { type TableRow, tablesOf } from '../table-rows.ts';
import { ibansIn } from './iban.ts';
import { personsIn } from './named-persons.ts';
import { fullNameEnd } from './person-names.ts';
import { bankAccountIn, contactIn, isBirthday, streetIn, type TextRange } from './private-figures.ts';
import {
  anyPrivateWord,
  firstIn,
  granting,
  isForcedCare,
  isPayee,
  isProtectedThing,
  isReceiving,
  isToldFreely,
  type PrivateFinding,
  type PrivateMatter,
  privateLabelIn,
  privateWords,
  withoutOverlaps,
} from './private-words.ts';

/**
 * What the tables of a text tell of somebody whose name stands in another cell of the same row, in reading order.
 *
 * @param isMinutes the text is minutes, in which care that is decided is somebody's
 */
export function privateInTables(
  document: AnalysedDocument,
  isMinutes: boolean,
): (PrivateFinding & { block: AnalysedBlock })[] {
  const found: (PrivateFinding & { block: AnalysedBlock })[] = [];
  for (const { rows } of tablesOf(document)) {
    if (!rows.some(({ blocks }) => blocks.some(mayTell))) continue;
    const labels = labelsOf(rows);
    for (const row of labels.size === 0 ? rows : rows.slice(1)) {
      const cells = cellsOf(row, labels);
      if (cells.some(({ tokens }) => tokens.some(isToldFreely))) continue;
      const about = personRow(cells);
      for (const cell of cells) {
        for (const one of privateInCell(cell, about, isMinutes)) found.push({ block: cell.block, ...one });
      }
    }
  }
  return found;
}

const bornLabels = wordSet('född födelsedatum födelsedag födelsetid personnummer personnr pnr');
/** The decision in a cell of its own. */
const granted = wordSet('bifall avslag beviljad beviljat beviljade avslagen avslaget avslagna');

/** True for a cell with a word that tells of persons, or that stands above what does. */
function mayTell(block: AnalysedBlock): boolean {
  return anyPrivateWord.isInBlock(block) || bornLabels.isInBlock(block);
}

/** A cell of a row that holds no label. */
interface Cell {
  block: AnalysedBlock;
  tokens: readonly Token[];
  /** The label of its column. */
  above: AnalysedBlock | undefined;
  /** What says of what kind its content is: the label of its column, and a short cell before it in a table of pairs. */
  labels: readonly AnalysedBlock[];
  person: RowPerson | undefined;
}

/** A full name in a cell. */
interface RowPerson {
  /** The cell or its label says that the person is no official. */
  isResident: boolean;
  /** The cell or its label says that the person is one. */
  isOfficial: boolean;
}

const tokensOf = ({ sentences }: AnalysedBlock): Token[] => sentences.flatMap(({ tokens }) => tokens);

const tokensAbove = ({ above }: Cell): Token[] => (above === undefined ? [] : tokensOf(above));

/** The first row of a table as labels of its columns, unless it names somebody or has figures: then it is a row as others. */
function labelsOf(rows: readonly TableRow[]): ReadonlyMap<number, AnalysedBlock> {
  const [first] = rows;
  const isLabels =
    rows.length > 1 &&
    first!.blocks.every((block) => !/\d/u.test(block.text) && personIn(block, undefined) === undefined);
  return new Map(isLabels ? first!.blocks.map((block) => [block.cell!.column, block]) : []);
}

/** Most words of a cell that says what the next one is: *Född*, *Privat telefon*. */
const longestLabel = 3;

function cellsOf({ blocks }: TableRow, columns: ReadonlyMap<number, AnalysedBlock>): Cell[] {
  return blocks.map((block, index) => {
    const above = columns.get(block.cell!.column);
    const before = blocks[index - 1];
    const isLabel =
      (columns.size === 0 || blocks.length === 2) &&
      before !== undefined &&
      !/\d/u.test(before.text) &&
      tokensOf(before).length <= longestLabel &&
      personIn(before, undefined) === undefined;
    return {
      block,
      tokens: tokensOf(block),
      above,
      labels: [above, isLabel ? before : undefined].filter((one) => one !== undefined),
      person: personIn(block, above),
    };
  });
}

/** Work and office of persons. */
const office =
  /^(?:handläggar|ordförand|ledam|ersättare|rektor|lärare|mentor|utredar|samordnar|kontakt|advokat|ombud|tolk|ansvarig|redaktör|föredragand|delegat|beslutsfattar|beslutande|justera|protokollför|undertecknar)|(?:chef(?:en)?|sekreterare(?:n)?|handläggare(?:n)?|ansvarig)$/u;
/** What cells tell of that stand beside somebody who works with it. */
const topic =
  /^(?:ansvar|ämne|område|fråg|kontakt|roll$|titel|befattning|funktion|utbildning|föreläs|process|uppdrag|enhet)/u;

function personIn(block: AnalysedBlock, label: AnalysedBlock | undefined): RowPerson | undefined {
  const tokens = tokensOf(block);
  const persons = block.sentences.flatMap(personsIn);
  // *Sten, Eva*
  const isTurned =
    tokens[1]?.text === ',' && tokens.length === 3 && fullNameEnd([tokens[2]!, tokens[0]!], 0) > 0;
  if (persons.length === 0 && !isTurned) return undefined;
  const around = [...tokens, ...(label === undefined ? [] : tokensOf(label))];
  return {
    isResident:
      privateWords.resident.isInBlock(block) ||
      (label !== undefined && privateWords.resident.isInBlock(label)),
    // *Eva Sten (S)* speaks for a party.
    isOfficial: around.some(({ lower }) => office.test(lower)) || /\(\p{Lu}{1,3}\)/u.test(block.text),
  };
}

/** A row of a table, as far as it is about somebody. */
interface PersonRow {
  /** The cell that names the one whom the others tell of; undefined where all who are named work with it. */
  who: Cell | undefined;
  /** How many of its cells name somebody. */
  named: number;
  /** It tells that care is asked for or decided. */
  isGranted: boolean;
  /** Its account is that of somebody who wants money. */
  isPaid: boolean;
}

function personRow(cells: readonly Cell[]): PersonRow {
  const named = cells.filter(({ person }) => person !== undefined);
  // *Bo Berg | enhetschef | hemtjänst*
  const isOffice = cells.some(
    ({ person, tokens }) => person === undefined && tokens.some(({ lower }) => office.test(lower)),
  );
  const own = named.filter(({ person }) => person!.isResident || !(person!.isOfficial || isOffice));
  return {
    who: own.find(({ person }) => person!.isResident) ?? own[0],
    named: named.length,
    isGranted: cells.some(
      ({ block, tokens, labels }) =>
        [block, ...labels].some((one) => granting.isInBlock(one) || granted.isInBlock(one)) ||
        tokens.some((token) => isReceiving(token) || isForcedCare(token)),
    ),
    isPaid: cells.some(({ tokens, labels }) => [...tokens, ...labels.flatMap(tokensOf)].some(isPayee)),
  };
}

/** What a cell tells of the one whom its row is about. */
function privateInCell(cell: Cell, row: PersonRow, isMinutes: boolean): PrivateFinding[] {
  const found: PrivateFinding[] = [];
  const add = (matter: PrivateMatter, range: TextRange | undefined) => {
    if (range !== undefined) found.push({ matter, start: range.start, end: range.end });
  };
  add('private', markedPrivate(cell));
  if (row.who !== undefined && cell !== row.who) {
    const { isResident } = row.who.person!;
    const isTopic = [...cell.tokens, ...tokensAbove(cell)].some(({ lower }) => topic.test(lower));
    if (!isTopic) {
      add('secret', secretInCell(cell));
      if (isResident) add('health', healthInCell(cell));
      if (isMinutes && row.isGranted) add('care', wordIn(cell, privateWords.care));
    }
    add('birth', birthInCell(cell));
    if (!row.isPaid) add('account', accountInCell(cell));
    // Of several persons it is not known whose number it is.
    if (isResident && row.named === 1) add('contact', ownContactInCell(cell));
  }
  return withoutOverlaps(found);
}

function wordIn({ tokens }: Cell, set: WordSet): TextRange | undefined {
  return tokens.find((token) => set.has(token));
}

function wholeOf({ block }: Cell): TextRange {
  return { start: 0, end: block.text.length };
}

const yes = /^(?:ja|x|✓|✔|☑|☒)[.!]?$/iu;
const no = /^(?:nej|inga|inget|ingen|saknas|[-–—]|)[.]?$/iu;

/** *Skyddad identitet*, or *Ja* below it. */
function secretInCell(cell: Cell): TextRange | undefined {
  if (yes.test(cell.block.text)) {
    return secretIn(tokensAbove(cell)) === undefined ? undefined : wholeOf(cell);
  }
  for (const { tokens } of cell.block.sentences) {
    const found = secretIn(tokens);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Words before *skyddad identitet* where a cell says that somebody has it; *Hjälper dig som har …* speaks of others. */
const secretReach = 3;

function secretIn(tokens: readonly Token[]): TextRange | undefined {
  const place = firstIn(privateWords.secret, tokens, 0, secretReach);
  if (place < 0) return undefined;
  const isWhole = tokens[place]!.lower.startsWith('sekretessmarker');
  const thing = tokens[place + 1];
  if (thing !== undefined && isProtectedThing(thing)) return { start: tokens[place]!.start, end: thing.end };
  return isWhole ? tokens[place] : undefined;
}

/** *640823-XXXX*, or *1972-03-14* where a label or a word says that it is a date of birth. */
function birthInCell({ tokens, labels }: Cell): TextRange | undefined {
  const isBirth =
    tokens.some((token) => privateWords.birth.has(token)) ||
    labels.some((label) => bornLabels.isInBlock(label));
  return tokens.find((token) => isBirthday(token) && (isBirth || token.lower.endsWith('-xxxx')));
}

function healthInCell(cell: Cell): TextRange | undefined {
  if (no.test(cell.block.text)) return undefined;
  const isLabelled = tokensAbove(cell).some((token) => privateWords.health.has(token));
  return wordIn(cell, privateWords.health) ?? (isLabelled ? wholeOf(cell) : undefined);
}

function accountInCell({ block, labels }: Cell): TextRange | undefined {
  const { text } = block;
  const right = ibansIn(text).find(({ isRight }) => isRight);
  if (right !== undefined) return right;
  const isLabelled = [block, ...labels].some((one) => privateWords.account.isInBlock(one));
  return isLabelled ? bankAccountIn(text) : undefined;
}

/** Words beside a number that is the person's own, in its cell or label; *Telefon till skolan* is not. */
const ownChannel =
  /^(?:mobil|telefon|tfn|tel|nummer|e-post|mejl|mail|kontakt|privat|hem|nås|ring|och|eller|på)/u;

/** A number or an address that nothing in the cell or above it says to be another's. */
function ownContactInCell(cell: Cell): TextRange | undefined {
  const [label] = cell.labels;
  const words = [
    ...cell.tokens,
    ...(label === undefined || privateWords.resident.isInBlock(label) ? [] : tokensOf(label)),
  ];
  const isOther = words.some(({ kind, lower }) => kind === 'word' && !ownChannel.test(lower));
  return isOther ? undefined : contactIn(cell.tokens, cell.block.text);
}

/** *Storgatan 4* below or beside *Hemadress*. */
function markedPrivate(cell: Cell): TextRange | undefined {
  if (!cell.labels.some((label) => privateLabelIn(tokensOf(label)) >= 0)) return undefined;
  const { text } = cell.block;
  return contactIn(cell.tokens, text) ?? streetIn(text);
}

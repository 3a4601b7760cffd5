import { isWord } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** Most words of one thing in a row of things: longer ones are clauses. */
const longestItem = 6;
/** First words of a clause, or of the examples that a row begins with. */
const opener =
  /^(?:och|men|som|att|om|såsom|så|det|alltså|exempelvis|till|t\.ex\.|bland|bl\.a\.|dvs\.|där|när|ofta|inte|vilket|vilken|men|samt|i|utom|främst|speciellt|särskilt)$/u;
/** What follows *om* in a condition: *om du …*, *om barnet …*. */
const conditionSubject =
  /^(?:du|ni|det|den|de|hon|han|hen|vi|man|ingen|någon|barnet|eleven|personen|kommunen|ditt|din|dina|ert|er|era)$/u;

interface Enumeration {
  from: number;
  to: number;
  items: number;
}

/** The longest row of short things with commas that ends in *och*, *eller* or *samt*, as token indexes. */
function longestRow({ tokens }: Sentence): Enumeration | undefined {
  let best: Enumeration | undefined;
  // Index after the previous comma, how many short items stand in a row before it, and where the row begins.
  let itemStart = 0;
  let items = 0;
  let rowStart = 0;
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index];
    const atEnd = token === undefined || /^[.;:!?()–]$/u.test(token.text);
    if (!atEnd && token.text !== ',') continue;
    const item = tokens.slice(itemStart, index);
    const words = item.filter(isWord).length;
    const joint = item.findIndex(
      (one, at) => at > 0 && at <= longestItem && /^(?:och|eller|samt)$/u.test(one.lower),
    );
    if (items > 1 && joint > 0) {
      // *d och e* closes the row with two things.
      const to = Math.min(itemStart + joint + 1, index - 1);
      if (best === undefined || items + 2 > best.items) best = { from: rowStart, to, items: items + 2 };
      items = 0;
    } else if (!atEnd && words > 0 && words <= longestItem && items > 0 && !opener.test(item[0]!.lower)) {
      items++;
    } else if (!atEnd && words > 0) {
      // The first thing stands at the end of what goes before its comma.
      items = 1;
      rowStart = index - 1;
    } else {
      items = 0;
    }
    itemStart = index + 1;
  }
  return best;
}

/** Names and figures in a row are read at a glance, and a list of them would be longer. */
function isData(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => isWord(token) && (token.kind === 'number' || token.text.length > 2));
  const others = words.filter((token) => token.kind === 'number' || token.text !== token.lower);
  return others.length * 2 > words.length;
}

/** Tokens behind a row in which the rest of an address stands. */
const restOfAddress = 10;

/** *till registraturen, stadshuset, kultur- och fritidsnämnden, Box 12, 555 55 Exempelby*: an address, which no list makes plainer. */
function isAddress(tokens: readonly Token[], { from, to }: Enumeration): boolean {
  return tokens
    .slice(from, to + restOfAddress)
    .some(
      ({ text, lower }, at, all) =>
        /^\d{3}[\s\u00a0]?\d{2}$/u.test(text) ||
        (lower === 'box' && /^\d+$/u.test(all[at + 1]?.text ?? '')) ||
        (/^\d{3}$/u.test(text) && /^\d{2}$/u.test(all[at + 1]?.text ?? '')),
    );
}

/** Tokens, commas too, of a row that is read in one breath. */
const breath = 12;

/** Letters and signs of a row of single short words that is read in one breath. */
const shortRow = 72;

/**
 * *svenska, engelska, matematik, bild och musik*: no more items than a row may just not have, of a word or two; or two
 * more, each one short word.
 */
function isEasy({ items, from, to }: Enumeration, most: number, tokens: readonly Token[]): boolean {
  if (items <= most && to - from < breath) return true;
  // As many commas and one *och* as there are items, but one.
  const isOfWords = to - from + 1 <= 2 * items - 1;
  return items <= most + 2 && isOfWords && tokens[to]!.end - tokens[from]!.start < shortRow;
}

/** Conditions in a row: indexes of *om* that opens one. */
function conditions({ tokens }: Sentence): number[] {
  const found: number[] = [];
  for (let index = 0; index + 1 < tokens.length; index++) {
    if (tokens[index]!.lower !== 'om' || !conditionSubject.test(tokens[index + 1]!.lower)) continue;
    const before = tokens[index - 1];
    if (before === undefined || /^(?:,|och|eller|samt)$/u.test(before.lower) || found.length === 0)
      found.push(index);
  }
  return found;
}

export default defineRule({
  meta: {
    id: 'lang-upprakning',
    group: 'struktur',
    title: { sv: 'Lång uppräkning i en mening', en: 'Long enumeration in a sentence' },
    severity: 'info',
    notDocumentTypes: ['protokoll', 'blankett'],
    what: {
      sv: 'Uppräkningar med fem eller fler saker i en mening (början markeras), och tre eller fler villkor med om.',
      en: 'Enumerations of five or more things in a sentence (the beginning is marked), and three or more conditions with om.',
    },
    why: {
      sv: 'I en punktlista ser läsaren hur många sakerna är och hittar den som rör hen.',
      en: 'In a list readers see how many things there are and find the one that concerns them.',
    },
    todo: {
      sv: 'Gör en punktlista, eller nämn bara de viktigaste.',
      en: 'Make a list, or name the most important only.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.5.4' }],
    messages: {
      items: {
        sv: 'Uppräkningen har minst {items} led. Gör gärna en punktlista.',
        en: 'The enumeration has at least {items} items. Consider a list.',
      },
      conditions: {
        sv: 'Meningen har {items} villkor. Gör en punktlista av dem.',
        en: 'The sentence has {items} conditions. Make a list of them.',
      },
    },
    options: {
      items: {
        default: 5,
        minimum: 3,
        maximum: 50,
        description: {
          sv: 'Så många led gör en uppräkning lång.',
          en: 'How many items make an enumeration long.',
        },
      },
      conditions: {
        default: 3,
        minimum: 2,
        maximum: 20,
        description: {
          sv: 'Så många villkor gör en lista bättre.',
          en: 'How many conditions make a list better.',
        },
      },
    },
    fel: [
      {
        text: 'Bidraget räcker till mat, vanliga kläder, hygien, telefon, en försäkring för hemmet och fritid.',
        finds: ['mat, vanliga kläder'],
      },
      {
        text: 'Du kan få hjälp om du bor i kommunen, om du är över 18 år och om du inte har egna pengar.',
        finds: ['om du bor i kommunen, om du är över 18 år och om du'],
      },
    ],
    ratt: [
      {
        text: 'Bidraget räcker till mat, kläder och hygien. Du får ha kvar ett belopp, det vill säga pengar till kläder, telefon, resor och annat.',
      },
      { text: 'Farligt avfall är färg, lim, lösningsmedel, batterier, lysrör och sprejburkar.' },
      { text: 'Linje 1, 2, 3, 4, 5, 6 och 7 är inställda i dag.' },
      { text: 'Vi som arbetar här är Anna Ek, Bo Lind, Eva Alm, Per Berg, Ali Gran och Siv Dal.' },
      {
        text: 'Skicka den till registraturen, stadshuset, rummet för post, våning tre, kultur- och fritidsnämnden, Box 12, 555 55 Exempelby.',
      },
      { text: 'Du kan få hjälp om du bor i kommunen. Ring oss om du undrar.' },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  sentence(sentence, block, { options, report }) {
    const { tokens } = sentence;
    if (tokens.length < 10) return;
    let commas = 0;
    let ifs = 0;
    for (const { text } of tokens) {
      if (text === ',') commas++;
      else if (text === 'om' || text === 'Om') ifs++;
    }
    const row = commas + 2 < options.items ? undefined : longestRow(sentence);
    if (
      row !== undefined &&
      row.items >= options.items &&
      !isEasy(row, options.items, tokens) &&
      !isData(tokens.slice(row.from, row.to + 1)) &&
      !isAddress(tokens, row)
    ) {
      const { start } = tokens[row.from]!;
      // The first two show where it begins: what is right in the rest is not marked with it.
      let second = row.from + 1;
      while (tokens[second]!.text !== ',') second++;
      second++;
      while (second < row.to && tokens[second + 1]!.text !== ',') second++;
      const { end } = tokens[second]!;
      report({ block, start, end, messageId: 'items', data: { items: row.items } });
    }
    if (ifs < options.conditions) return;
    const found = conditions(sentence);
    if (found.length < options.conditions) return;
    const { start } = tokens[found[0]!]!;
    const { end } = tokens[found[found.length - 1]! + 1]!;
    report({ block, start, end, messageId: 'conditions', data: { items: found.length } });
  },
});

import { blockKinds } from '../src/format/types.ts';
import { ibansIn } from '../src/rules/support/iban.ts';
import { fullNameEnd, mayBePersonName } from '../src/rules/support/person-names.ts';
import { publishedTypes } from '../src/rules/support/published.ts';
import { type TableRow, tablesOf } from '../src/rules/support/table-rows.ts';
import { defineRule } from '../src/rules/types.ts';
import { isDate } from '../src/swedish/calendar.ts';
import type { AnalysedBlock, Sentence, Token } from '../src/swedish/types.ts';
import { type WordSet, wordSet } from '../src/swedish/word-sets.ts';

const cues = {
  account: 'iban konto kontot kontonummer kontonr bankkonto lönekonto clearingnummer',
  secret:
    'skyddad skyddade skyddat sekretessmarkering sekretessmarkerad sekretessmarkerade sekretesskyddad sekretesskyddade',
  health:
    'diagnos diagnosen diagnosticerats diagnostiserats adhd autism demens psykos depression schizofreni missbruk missbrukar sjukskriven alkoholproblem',
  care: 'försörjningsstöd bistånd hemtjänst kontaktfamilj familjehem boendestöd ledsagning ledsagarservice skuldsanering lvu lvm',
  private:
    'privat privata hemadress hemadressen bostadsadress bostadsadressen hemtelefon hemtelefonen hemnummer hemnumret privatadress privatnummer',
  birth: 'född f.',
  /** People who stand in a text because they live, apply or are cared for, not because they work or are elected. */
  resident:
    'granne grannen sökande sökanden klagande klaganden anmälaren hyresgäst hyresgästen vårdnadshavare vårdnadshavaren brukaren klienten patienten vårdtagaren omsorgstagaren anhörig anhöriga anhörige elev eleven',
};
const accounts = wordSet(cues.account);
const secrets = wordSet(cues.secret);
const health = wordSet(cues.health);
const care = wordSet(cues.care);
const privately = wordSet(cues.private);
const born = wordSet(cues.birth);
const residents = wordSet(cues.resident);
const asked = wordSet(Object.values(cues).join(' '), { endings: '-xxxx' });

/** The person is made up, or tells it of their own will. */
const toldFreely =
  /^(?:exempel(?:vis|et)?$|fingera|påhitta|fiktiv|egentligen|roman|boken|filmen|pjäsen|säger|berättar|föreläs|skriver|intervju)/u;
/** The account is that of somebody who wants money, or the person is there to answer questions. */
const payee =
  /^(?:kommun|förening|bolag|ab$|stiftelse|förvaltning|insamling|region|församling|nämnd|klubb|förbund|kassör|bankgiro|plusgiro|frågor|kontakta|ring|handläggare|ekonom)/u;

const phone =
  /(?<![\d-])(?:\+46[ \u00a0]?(?:\(0\)[ \u00a0]?)?|0)\d{1,3}[ \u00a0]?[-–/]?[ \u00a0]?\d{2,3}(?:[ \u00a0]?\d{2,3}){1,3}(?!\d)/u;
const street = /\p{Lu}\p{Ll}{2,30}[ \u00a0]\d{1,3}/u;
/** Nine to sixteen figures, as accounts of banks are written. */
const domestic = /(?<![\d-])\d(?:[ \u00a0,–-]{0,2}\d){8,15}(?!\d)/u;

interface Range {
  start: number;
  end: number;
}

/** Offsets in the text of the block. */
interface Found extends Range {
  messageId: 'secret' | 'account' | 'contact' | 'private' | 'birth' | 'health' | 'care';
}

/** A full name in a sentence, in tokens. */
interface Person {
  from: number;
  to: number;
  /** The word before says that the person is no official. */
  resident: boolean;
}

export default defineRule({
  meta: {
    id: 'personuppgifter',
    group: 'form',
    title: { sv: 'Personuppgifter', en: 'Personal data' },
    severity: 'error',
    documentTypes: publishedTypes,
    what: {
      sv: 'Uppgifter om privatpersoner i texter som publiceras: vem som har skyddade personuppgifter, konton, telefonnummer och e-post till grannar och sökande (fel), privata adresser och nummer, födelsedatum och uppgifter om hälsa och stöd intill ett namn (varning), också i en annan ruta på samma rad i en tabell. Namn i sig markeras inte, och inte heller den som har ett uppdrag.',
      en: 'Data of private persons in texts that are published: who lives under protected identity, accounts, telephone numbers and e-mail of neighbours and applicants (error), private addresses and numbers, dates of birth and data of health and support beside a name (warning), also in another cell of the same row of a table. Names alone are not marked, nor those who hold an office.',
    },
    why: {
      sv: 'Det som har legat på webben går inte att ta tillbaka. För den som lever skyddad kan det vara farligt, och uppgifter om hälsa och stöd omfattas oftast av sekretess.',
      en: 'What has been on the web cannot be taken back. It may be dangerous for those who live protected, and data of health and support are most often secret.',
    },
    todo: {
      sv: 'Ta bort uppgiften innan texten publiceras. Hänvisa till ärendets nummer om läsaren behöver hitta rätt.',
      en: 'Remove the data before the text is published. Refer to the number of the case if readers need it.',
    },
    sources: [
      { name: 'EU:s dataskyddsförordning (2016/679)', section: 'artikel 5, 6 och 9' },
      { name: 'Offentlighets- och sekretesslagen (2009:400)', section: '21 och 26 kap.' },
    ],
    messages: {
      secret: {
        sv: 'Här går det att läsa vem som har skyddade uppgifter. Ta bort det innan texten publiceras.',
        en: 'Readers can see here who has protected data. Remove it before the text is published.',
      },
      account: {
        sv: '”{actual}” är en persons konto. Ta bort det innan texten publiceras.',
        en: '“{actual}” is the account of a person. Remove it before the text is published.',
      },
      contact: {
        sv: '”{actual}” går till en privatperson. Ta bort det innan texten publiceras, om personen inte har sagt ja.',
        en: '“{actual}” belongs to a private person. Remove it before publishing unless the person has agreed.',
      },
      private: {
        sv: '”{actual}” är en privat uppgift. Har personen sagt ja till att den publiceras?',
        en: '“{actual}” is private. Has the person agreed to its being published?',
      },
      birth: {
        sv: 'Namn och födelsedatum pekar ut en enda person. Behövs datumet i en text som publiceras?',
        en: 'Name and date of birth point out one person. Is the date needed in a text that is published?',
      },
      health: {
        sv: 'Här står en persons namn intill en uppgift om hälsan. Ta bort något av dem innan texten publiceras.',
        en: 'The name of a person stands beside data of their health. Remove one of them before publishing.',
      },
      care: {
        sv: 'Här står en persons namn intill stöd från socialtjänsten. Ta bort namnet om protokollet ska publiceras.',
        en: 'The name of a person stands beside support from the social services. Remove the name if the minutes are to be published.',
      },
    },
    fel: [
      {
        text: 'Eleven Olle Lind har skyddad identitet. Bo Berg (sekretessmarkering) har sökt bygglov.',
        finds: ['Olle Lind har skyddad identitet', 'Bo Berg (sekretessmarkering'],
        documentType: 'webbsida',
      },
      {
        text: 'Grannen Bo Berg nås på 0123-45 67 89. Sökande: Eva Sten, eva.sten@exempel.se.',
        finds: ['0123-45 67 89', 'eva.sten@exempel.se'],
        documentType: 'protokoll',
      },
      {
        text: 'Ersättningen till Eva Sten sätts in på hennes konto, IBAN SE45 5000 0000 0583 9825 7466.',
        finds: ['SE45 5000 0000 0583 9825 7466'],
        documentType: 'protokoll',
      },
      {
        text: 'Pengarna till Bo Berg går till hans konto i Norge, IBAN NO93 8601 1117 947.',
        finds: ['NO93 8601 1117 947'],
        documentType: 'protokoll',
      },
      {
        text: 'Hemadress: Storgatan 4. Privat telefon: 0123-45 67 89.',
        finds: ['Storgatan 4', '0123-45 67 89'],
        documentType: 'webbsida',
      },
      {
        text: 'Eva Sten, född 1972-03-14, yttrade sig. Bo Berg, 640823-XXXX, har sökt bygglov.',
        finds: ['Eva Sten, född 1972-03-14', 'Bo Berg, 640823-XXXX'],
        documentType: 'protokoll',
      },
      {
        text: '| Namn | Personnummer | Uppgift |\n|---|---|---|\n| Eva Sten | 640823-XXXX | Skyddad identitet |\n| Berg, Bo | 1972-03-14 | Vill vara med |',
        finds: ['640823-XXXX', 'Skyddad identitet', '1972-03-14'],
        documentType: 'webbsida',
      },
      {
        text: '<table><tr><th>Elev</th><th>Diagnos</th><th>Hemadress</th><th>Sekretessmarkering</th></tr><tr><td>Olle Lind</td><td>Adhd</td><td>Storgatan 4</td><td>Ja</td></tr></table>',
        format: 'html',
        finds: ['Adhd', 'Storgatan 4', 'Ja'],
        documentType: 'webbsida',
      },
      {
        text: '| Sökande | Insats | Beslut | Konto |\n|---|---|---|---|\n| Eva Sten | Hemtjänst | Beviljas | SE45 5000 0000 0583 9825 7466 |\n| Bo Berg | Ledsagning | Avslag | |\n\n| Granne | Telefon |\n|---|---|\n| Anna Ek | 0123-45 67 89 |',
        finds: ['Hemtjänst', 'SE45 5000 0000 0583 9825 7466', 'Ledsagning', '0123-45 67 89'],
        documentType: 'protokoll',
      },
      {
        text: 'Klienten Eva Sten har diagnosen adhd. Ärendet gäller vård enligt LVU för Olle Lind. Bo Berg har ansökt om försörjningsstöd.',
        finds: ['Eva Sten har diagnosen', 'LVU för Olle Lind', 'Bo Berg har ansökt om försörjningsstöd'],
        documentType: 'protokoll',
      },
    ],
    ratt: [
      {
        text: '| Namn | Ansvarsområde | Telefon |\n|---|---|---|\n| Bo Berg | Skyddade personuppgifter | 0123-45 67 89 |\n| Eva Sten, enhetschef | Hemtjänst | 0123-45 67 80 |\n\n| Anna Ek | Hjälper dig som har skyddad identitet |\n|---|---|\n| Olle Lind | Bokar rum |',
        documentType: 'webbsida',
      },
      {
        text: '| Ansvarig | Klart |\n|---|---|\n| Bo Berg | 2026-05-04 |\n| Eva Sten (S) | 2026-06-01 |',
        documentType: 'protokoll',
      },
      {
        text: '| Sökande | Handläggare | Telefon |\n|---|---|---|\n| Eva Sten | Bo Berg | 0123-45 67 89 |\n\n| Elev | Skola | Telefon till skolan |\n|---|---|---|\n| Olle Lind | Ekskolan | 0123-45 67 80 |\n\n| Klagande | Motpart |\n|---|---|\n| Anna Ek | Exempelby kommun, 0123-45 67 80 |',
        documentType: 'webbsida',
      },
      {
        text: '| Ärende | Delegat |\n|---|---|\n| Bistånd, avslå ansökan | Eva Sten |\n\n| Ansökan om | Beslut | Föredragande |\n|---|---|---|\n| Försörjningsstöd | Beviljas | Bo Berg |',
        documentType: 'protokoll',
      },
      {
        text: '| Stöd | Kontakta |\n|---|---|\n| Försörjningsstöd: så ansöker du | Socialkontoret, 0123-45 67 89 |\n| Skyddad identitet | Skatteverket |',
        documentType: 'webbsida',
      },
      {
        text: '| Elev | Skyddad identitet |\n|---|---|\n| Olle Lind | Nej |\n\n| Namn | Född |\n|---|---|\n| Eva Sten | 1872 |',
        documentType: 'webbsida',
      },
      {
        text: '| Namn | Personnummer | Uppgift |\n|---|---|---|\n| Eva Sten | 640823-XXXX | Skyddad identitet |',
        documentType: 'brev',
      },
      {
        text: 'Ring oss om du har skyddade personuppgifter. Betala till IBAN SE45 5000 0000 0583 9825 7466.',
        documentType: 'webbsida',
      },
      {
        text: 'Handläggaren Bo Berg nås på 0123-45 67 89. Ordförande Eva Sten (S), eva.sten@exempelby.se, svarar på frågor om hemtjänst. Olle Lind, 12 år, vann.',
        documentType: 'webbsida',
      },
      {
        text: 'Bo Berg har sökt bygglov. Anna Ek föreläser om att leva med adhd. Målaren Eva Sten, född 1872, bodde här.',
        documentType: 'webbsida',
      },
      {
        text: 'Eva Sten (S) yrkar att hemtjänsten får mer pengar. Bo Berg har ansökt om att få hyra lokalen.',
        documentType: 'protokoll',
      },
      {
        text: 'Sökande: Byggbolaget Bo Berg AB, 0123-45 67 89. Klagande Norrby Villaförening, kontakt@exempel.se. Privat: 0123-45 67 89.',
        documentType: 'protokoll',
      },
      { text: 'Grannen Bo Berg nås på 0123-45 67 89.', documentType: 'brev' },
    ],
  },
  words: asked,
  blocks: blockKinds,
  anyLanguage: true,
  document({ document, documentType, report }) {
    for (const { rows } of tablesOf(document)) {
      if (!rows.some(({ blocks }) => blocks.some(mayTell))) continue;
      const labels = labelsOf(rows);
      for (const row of labels.size === 0 ? rows : rows.slice(1)) {
        const cells = cellsOf(row, labels);
        if (cells.some(({ tokens }) => tokens.some(({ lower }) => toldFreely.test(lower)))) continue;
        for (const { block, ...found } of findingsInRow(cells, documentType === 'protokoll')) {
          report({ block, ...found, ...severityOf(found) });
        }
      }
    }
  },
  sentence(sentence, block, { documentType, report }) {
    if (sentence.tokens.some(({ lower }) => toldFreely.test(lower))) return;
    let behind = 0;
    for (const found of findingsIn(sentence, block.text, documentType === 'protokoll')) {
      if (found.start < behind) continue;
      behind = found.end;
      report({ block, ...found, ...severityOf(found) });
    }
  },
});

function severityOf({ messageId }: Found): { severity?: 'warning' } {
  const severe = messageId === 'secret' || messageId === 'account' || messageId === 'contact';
  return severe ? {} : { severity: 'warning' };
}

function findingsIn(sentence: Sentence, text: string, isMinutes: boolean): Found[] {
  const found: Found[] = [];
  const add = (messageId: Found['messageId'], range: Range | undefined) => {
    if (range !== undefined) found.push({ messageId, ...range });
  };
  const persons = personsIn(sentence);
  for (const person of persons) {
    add('secret', secretOf(sentence, person));
    add('birth', birthOf(sentence, person));
    if (isMinutes) add('care', careOf(sentence, person));
    if (!person.resident) continue;
    add('health', healthOf(sentence, person));
    add('contact', contactIn(sentence, text, person.to));
  }
  if (persons.length > 0) add('account', accountOf(sentence, text));
  add('private', privateOf(sentence, text));
  return found.sort((one, other) => one.start - other.start);
}

function personsIn({ tokens }: Sentence): Person[] {
  const persons: Person[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const before = tokens[from - 1]?.text === ':' ? tokens[from - 2] : tokens[from - 1];
    const resident = before !== undefined && residents.has(before);
    // *Familjen Berg* is as easy to find as one of them.
    const isFamily = tokens[from]!.lower === 'familjen' && mayBePersonName(tokens[from + 1]);
    const to = isFamily ? from + 2 : fullNameEnd(tokens, from, resident);
    if (to === 0) continue;
    persons.push({ from, to, resident });
    from = to - 1;
  }
  return persons;
}

/** The place of the first word of a set at most `reach` tokens from another, −1 for none. */
function placeOf(tokens: readonly Token[], set: WordSet, from: number, reach: number): number {
  for (let place = from; place < Math.min(tokens.length, from + reach); place++) {
    if (set.has(tokens[place]!)) return place;
  }
  return -1;
}

const having = /^(?:har|hade|lever|bor|fått|fick)$/u;
const secretThings = /^(?:identitet|personuppgifter|adress|folkbokföring|boende|namn)$/u;

/** *Bo Berg har skyddad identitet*, *Bo Berg (skyddad adress)*. */
function secretOf({ tokens }: Sentence, { from, to }: Person): Range | undefined {
  const place = placeOf(tokens, secrets, to, 6);
  if (place < 0) return undefined;
  const between = tokens.slice(to, place);
  const isBeside = between.length === 1 && /^[(,–]$/u.test(between[0]!.text);
  if (!isBeside && !between.some(({ lower }) => having.test(lower))) return undefined;
  const isWhole = tokens[place]!.lower === 'sekretessmarkering';
  const thing = tokens[isWhole ? place : place + 1];
  if (thing === undefined || (!isWhole && !secretThings.test(thing.lower))) return undefined;
  return { start: tokens[from]!.start, end: thing.end };
}

/** *Eva Sten, född 1972-03-14*, *Bo Berg, 640823-XXXX*. */
function birthOf({ tokens }: Sentence, { from, to }: Person): Range | undefined {
  let place = to;
  if (/^[,(]$/u.test(tokens[place]?.text ?? '')) place++;
  if (tokens[place] !== undefined && born.has(tokens[place]!)) place++;
  const date = tokens[place];
  if (place === to || date === undefined || !isBirthday(date)) return undefined;
  return { start: tokens[from]!.start, end: date.end };
}

const birthday = /^(?:19|20)?(\d{2})-?(\d{2})-?(\d{2})(?:-xxxx)?$/u;

/** A date of birth in figures, of somebody who may be alive. */
function isBirthday({ lower }: Token): boolean {
  const parts = birthday.exec(lower)?.slice(1).map(Number);
  if (parts === undefined) return false;
  const [year, month, day] = parts as [number, number, number];
  return isDate(1900 + year, month, day) || isDate(2000 + year, month, day);
}

/** *Eleven Olle Lind har diagnosen adhd*. */
function healthOf({ tokens }: Sentence, { from, to }: Person): Range | undefined {
  if (!/^(?:har|hade|är|lider|fick|missbrukar)$/u.test(tokens[to]?.lower ?? '')) return undefined;
  const place = placeOf(tokens, health, to, 5);
  return place < 0 ? undefined : { start: tokens[from]!.start, end: tokens[place]!.end };
}

const granting = wordSet('ansökan bevilja beviljar beviljas beviljats avslå avslår avslås bifalla nekas');
/** The decision in a cell of its own. */
const granted = wordSet('bifall avslag beviljad beviljat beviljade avslagen avslaget avslagna');
const receiving = /^(?:ansöker|ansökt|ansökte|beviljas|beviljats|beviljades|nekas|nekats)$/u;

/** *LVU för Olle Lind*, *Eva Sten har ansökt om hemtjänst*. */
function careOf(sentence: Sentence, { from, to }: Person): Range | undefined {
  const { tokens } = sentence;
  // *Eva Sten (S)* speaks for a party.
  if (tokens[to]?.text === '(') return undefined;
  const noun = tokens[from - 2];
  const link = tokens[from - 1]?.lower ?? '';
  if (noun !== undefined && care.has(noun) && /^(?:till|för|åt|avseende|beträffande|rörande)$/u.test(link)) {
    // *Förslag om hemtjänst till Anna Ek*: she is to read it. Care by force is always somebody's.
    const isCase = /^lv[um]$/u.test(noun.lower) || granting.isIn(sentence);
    return isCase ? { start: noun.start, end: tokens[to - 1]!.end } : undefined;
  }
  const verb = tokens[tokens[to]?.lower === 'har' ? to + 1 : to];
  if (verb === undefined || !receiving.test(verb.lower)) return undefined;
  const place = placeOf(tokens, care, to, 5);
  // *ansöker om att bedriva hemtjänst*
  if (place < 0 || tokens.slice(to, place).some(({ lower }) => lower === 'att')) return undefined;
  return { start: tokens[from]!.start, end: tokens[place]!.end };
}

/** An account that is right, or that follows a word for one, in a sentence of a person and nobody else. */
function accountOf({ tokens, start, end }: Sentence, text: string): Range | undefined {
  const cue = placeOf(tokens, accounts, 0, tokens.length);
  if (cue < 0 || tokens.some(({ lower }) => payee.test(lower))) return undefined;
  const ibans = ibansIn(text.slice(start, end));
  if (ibans.length > 0) {
    const right = ibans.find(({ isRight }) => isRight);
    return right && { start: start + right.start, end: start + right.end };
  }
  return firstMatch(domestic, text, tokens[cue]!.end, end);
}

const channels = /^(?:mobil|telefon|tfn|tel|nummer|adress|e-post|mejl|mail)/u;

/** *Hemadress: Storgatan 4*, *privat telefon 0123-45 67 89*. */
function privateOf(sentence: Sentence, text: string): Range | undefined {
  const { tokens } = sentence;
  const cue = placeOf(tokens, privately, 0, tokens.length);
  if (cue < 0) return undefined;
  // *privat* tells of a number only beside a word for one.
  const isAdjective = /^privata?$/u.test(tokens[cue]!.lower);
  const label = isAdjective ? cue + 1 : cue;
  if (isAdjective && !channels.test(tokens[label]?.lower ?? '')) return undefined;
  // The value follows: *Hemadress: Storgatan 4*, *privat mobil 070-…*.
  if (!/^(?::|är$|\d)/u.test(tokens[label + 1]?.text ?? '')) return undefined;
  const from = tokens[label]!.end;
  return contactIn(sentence, text, label + 1) ?? firstMatch(street, text, from, sentence.end);
}

/** Tokens behind a name or a label in which what is told of it stands. */
const contactReach = 40;

/** A telephone number or an address of e-mail in the tokens from a place on. */
function contactIn({ tokens }: Sentence, text: string, from: number): Range | undefined {
  const near = tokens.slice(from, from + contactReach);
  if (near.length === 0) return undefined;
  const mail = near.find(({ kind, text: form }) => kind === 'address' && form.includes('@'));
  const number = firstMatch(phone, text, tokens[from - 1]!.end, near.at(-1)!.end);
  return number ?? (mail && { start: mail.start, end: mail.end });
}

function firstMatch(pattern: RegExp, text: string, start: number, end: number): Range | undefined {
  const match = pattern.exec(text.slice(start, end));
  if (match === null) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].length };
}

const bornLabels = wordSet('född födelsedatum födelsedag födelsetid personnummer personnr pnr');

/** True for a cell with a word that tells of persons, or that stands above what does. */
function mayTell(block: AnalysedBlock): boolean {
  return asked.isInBlock(block) || bornLabels.isInBlock(block);
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
  resident: boolean;
  /** The cell or its label says that the person is one. */
  official: boolean;
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
    resident: residents.isInBlock(block) || (label !== undefined && residents.isInBlock(label)),
    // *Eva Sten (S)* speaks for a party.
    official: around.some(({ lower }) => office.test(lower)) || /\(\p{Lu}{1,3}\)/u.test(block.text),
  };
}

/** What a row of a table tells of somebody whose name stands in another of its cells. */
function findingsInRow(cells: readonly Cell[], isMinutes: boolean): (Found & { block: AnalysedBlock })[] {
  const found: (Found & { block: AnalysedBlock })[] = [];
  const named = cells.filter(({ person }) => person !== undefined);
  // *Bo Berg | enhetschef | hemtjänst*
  const isOffice = cells.some(
    ({ person, tokens }) => person === undefined && tokens.some(({ lower }) => office.test(lower)),
  );
  const own = named.filter(({ person }) => person!.resident || !(person!.official || isOffice));
  const who = own.find(({ person }) => person!.resident) ?? own[0];
  const isGranted = cells.some(
    ({ block, tokens, labels }) =>
      [block, ...labels].some((one) => granting.isInBlock(one) || granted.isInBlock(one)) ||
      tokens.some(({ lower }) => receiving.test(lower) || /^lv[um]$/u.test(lower)),
  );
  const isPaid = cells.some(({ tokens, labels }) =>
    [...tokens, ...labels.flatMap(tokensOf)].some(({ lower }) => payee.test(lower)),
  );
  for (const cell of cells) {
    const { block } = cell;
    let behind = 0;
    const ranges: (Found | undefined)[] = [foundAs('private', privateInCell(cell))];
    if (who !== undefined && cell !== who) {
      const { resident } = who.person!;
      const isTopic = [...cell.tokens, ...tokensAbove(cell)].some(({ lower }) => topic.test(lower));
      if (!isTopic) {
        ranges.push(foundAs('secret', secretInCell(cell)));
        if (resident) ranges.push(foundAs('health', healthInCell(cell)));
        if (isMinutes && isGranted) ranges.push(foundAs('care', wordIn(cell, care)));
      }
      ranges.push(foundAs('birth', birthInCell(cell)));
      if (!isPaid) ranges.push(foundAs('account', accountInCell(cell)));
      // Of several persons it is not known whose number it is.
      if (resident && named.length === 1) ranges.push(foundAs('contact', ownContactInCell(cell)));
    }
    const inOrder = ranges.filter((one) => one !== undefined).sort((one, other) => one.start - other.start);
    for (const one of inOrder) {
      if (one.start < behind) continue;
      behind = one.end;
      found.push({ block, ...one });
    }
  }
  return found;
}

function foundAs(messageId: Found['messageId'], range: Range | undefined): Found | undefined {
  return range && { messageId, start: range.start, end: range.end };
}

function wordIn({ tokens }: Cell, set: WordSet): Range | undefined {
  return tokens.find((token) => set.has(token));
}

function wholeOf({ block }: Cell): Range {
  return { start: 0, end: block.text.length };
}

const yes = /^(?:ja|x|✓|✔|☑|☒)[.!]?$/iu;
const no = /^(?:nej|inga|inget|ingen|saknas|[-–—]|)[.]?$/iu;

/** *Skyddad identitet*, or *Ja* below it. */
function secretInCell(cell: Cell): Range | undefined {
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

function secretIn(tokens: readonly Token[]): Range | undefined {
  const place = placeOf(tokens, secrets, 0, secretReach);
  if (place < 0) return undefined;
  const isWhole = tokens[place]!.lower.startsWith('sekretessmarker');
  const thing = tokens[place + 1];
  if (thing !== undefined && secretThings.test(thing.lower))
    return { start: tokens[place]!.start, end: thing.end };
  return isWhole ? tokens[place] : undefined;
}

/** *640823-XXXX*, or *1972-03-14* where a label or a word says that it is a date of birth. */
function birthInCell({ tokens, labels }: Cell): Range | undefined {
  const isBirth =
    tokens.some((token) => born.has(token)) || labels.some((label) => bornLabels.isInBlock(label));
  return tokens.find((token) => isBirthday(token) && (isBirth || token.lower.endsWith('-xxxx')));
}

function healthInCell(cell: Cell): Range | undefined {
  if (no.test(cell.block.text)) return undefined;
  const isLabelled = tokensAbove(cell).some((token) => health.has(token));
  return wordIn(cell, health) ?? (isLabelled ? wholeOf(cell) : undefined);
}

function accountInCell({ block, labels }: Cell): Range | undefined {
  const { text } = block;
  const right = ibansIn(text).find(({ isRight }) => isRight);
  if (right !== undefined) return right;
  const isLabelled = [block, ...labels].some((one) => accounts.isInBlock(one));
  return isLabelled ? firstMatch(domestic, text, 0, text.length) : undefined;
}

/** Words beside a number that is the person's own, in its cell or label; *Telefon till skolan* is not. */
const ownChannel =
  /^(?:mobil|telefon|tfn|tel|nummer|e-post|mejl|mail|kontakt|privat|hem|nås|ring|och|eller|på)/u;

/** A number or an address that nothing in the cell or above it says to be another's. */
function ownContactInCell(cell: Cell): Range | undefined {
  const [label] = cell.labels;
  const words = [
    ...cell.tokens,
    ...(label === undefined || residents.isInBlock(label) ? [] : tokensOf(label)),
  ];
  const isOther = words.some(({ kind, lower }) => kind === 'word' && !ownChannel.test(lower));
  return isOther ? undefined : contactInCell(cell);
}

function contactInCell({ block, tokens }: Cell): Range | undefined {
  const mail = tokens.find(({ kind, text }) => kind === 'address' && text.includes('@'));
  return firstMatch(phone, block.text, 0, block.text.length) ?? mail;
}

/** *Storgatan 4* below or beside *Hemadress*. */
function privateInCell(cell: Cell): Range | undefined {
  const isPrivate = cell.labels.some((label) => {
    const tokens = tokensOf(label);
    const cue = placeOf(tokens, privately, 0, tokens.length);
    // *privat* tells of a number only beside a word for one.
    return (
      cue >= 0 && (!/^privata?$/u.test(tokens[cue]!.lower) || channels.test(tokens[cue + 1]?.lower ?? ''))
    );
  });
  if (!isPrivate) return undefined;
  const { text } = cell.block;
  return contactInCell(cell) ?? firstMatch(street, text, 0, text.length);
}

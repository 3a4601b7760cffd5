import { blockKinds } from '../src/format/types.ts';
import { ibansIn } from '../src/rules/support/personal-data/iban.ts';
import { type NamedPerson, personsIn } from '../src/rules/support/personal-data/named-persons.ts';
import {
  bankAccountIn,
  contactIn,
  isBirthday,
  streetIn,
  type TextRange,
} from '../src/rules/support/personal-data/private-figures.ts';
import { privateInTables } from '../src/rules/support/personal-data/private-rows.ts';
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
} from '../src/rules/support/personal-data/private-words.ts';
import { publishedTypes } from '../src/rules/support/personal-data/published.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence } from '../src/swedish/types.ts';

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
  words: anyPrivateWord,
  blocks: blockKinds,
  anyLanguage: true,
  document({ document, documentType, report }) {
    for (const { block, matter, start, end } of privateInTables(document, documentType === 'protokoll')) {
      report({ block, start, end, messageId: matter, ...severityOf(matter) });
    }
  },
  sentence(sentence, block, { documentType, report }) {
    if (sentence.tokens.some(isToldFreely)) return;
    for (const { matter, start, end } of privateIn(sentence, block.text, documentType === 'protokoll')) {
      report({ block, start, end, messageId: matter, ...severityOf(matter) });
    }
  },
});

function severityOf(matter: PrivateMatter): { severity?: 'warning' } {
  const isSevere = matter === 'secret' || matter === 'account' || matter === 'contact';
  return isSevere ? {} : { severity: 'warning' };
}

/** What a sentence tells of the persons that it names, in its order. */
function privateIn(sentence: Sentence, text: string, isMinutes: boolean): PrivateFinding[] {
  const found: PrivateFinding[] = [];
  const add = (matter: PrivateMatter, range: TextRange | undefined) => {
    if (range !== undefined) found.push({ matter, start: range.start, end: range.end });
  };
  const persons = personsIn(sentence);
  for (const person of persons) {
    add('secret', secretOf(sentence, person));
    add('birth', birthOf(sentence, person));
    if (isMinutes) add('care', careOf(sentence, person));
    if (!person.isResident) continue;
    add('health', healthOf(sentence, person));
    add('contact', contactAfter(sentence, text, person.end));
  }
  if (persons.length > 0) add('account', accountOf(sentence, text));
  add('private', markedPrivate(sentence, text));
  return withoutOverlaps(found);
}

const having = /^(?:har|hade|lever|bor|fått|fick)$/u;

/** *Bo Berg har skyddad identitet*, *Bo Berg (skyddad adress)*. */
function secretOf({ tokens }: Sentence, { start, end }: NamedPerson): TextRange | undefined {
  const place = firstIn(privateWords.secret, tokens, end, 6);
  if (place < 0) return undefined;
  const between = tokens.slice(end, place);
  const isBeside = between.length === 1 && /^[(,–]$/u.test(between[0]!.text);
  if (!isBeside && !between.some(({ lower }) => having.test(lower))) return undefined;
  const isWhole = tokens[place]!.lower === 'sekretessmarkering';
  const thing = tokens[isWhole ? place : place + 1];
  if (thing === undefined || (!isWhole && !isProtectedThing(thing))) return undefined;
  return { start: tokens[start]!.start, end: thing.end };
}

/** *Eva Sten, född 1972-03-14*, *Bo Berg, 640823-XXXX*. */
function birthOf({ tokens }: Sentence, { start, end }: NamedPerson): TextRange | undefined {
  let place = end;
  if (/^[,(]$/u.test(tokens[place]?.text ?? '')) place++;
  if (tokens[place] !== undefined && privateWords.birth.has(tokens[place]!)) place++;
  const date = tokens[place];
  if (place === end || date === undefined || !isBirthday(date)) return undefined;
  return { start: tokens[start]!.start, end: date.end };
}

/** *Eleven Olle Lind har diagnosen adhd*. */
function healthOf({ tokens }: Sentence, { start, end }: NamedPerson): TextRange | undefined {
  if (!/^(?:har|hade|är|lider|fick|missbrukar)$/u.test(tokens[end]?.lower ?? '')) return undefined;
  const place = firstIn(privateWords.health, tokens, end, 5);
  return place < 0 ? undefined : { start: tokens[start]!.start, end: tokens[place]!.end };
}

/** *LVU för Olle Lind*, *Eva Sten har ansökt om hemtjänst*. */
function careOf(sentence: Sentence, { start, end }: NamedPerson): TextRange | undefined {
  const { tokens } = sentence;
  // *Eva Sten (S)* speaks for a party.
  if (tokens[end]?.text === '(') return undefined;
  const noun = tokens[start - 2];
  const link = tokens[start - 1]?.lower ?? '';
  if (
    noun !== undefined &&
    privateWords.care.has(noun) &&
    /^(?:till|för|åt|avseende|beträffande|rörande)$/u.test(link)
  ) {
    // *Förslag om hemtjänst till Anna Ek*: she is to read it.
    const isCase = isForcedCare(noun) || granting.isIn(sentence);
    return isCase ? { start: noun.start, end: tokens[end - 1]!.end } : undefined;
  }
  const verb = tokens[tokens[end]?.lower === 'har' ? end + 1 : end];
  if (verb === undefined || !isReceiving(verb)) return undefined;
  const place = firstIn(privateWords.care, tokens, end, 5);
  // *ansöker om att bedriva hemtjänst*
  if (place < 0 || tokens.slice(end, place).some(({ lower }) => lower === 'att')) return undefined;
  return { start: tokens[start]!.start, end: tokens[place]!.end };
}

/** An account that is right, or that follows a word for one, in a sentence of a person and nobody else. */
function accountOf({ tokens, start, end }: Sentence, text: string): TextRange | undefined {
  const cue = firstIn(privateWords.account, tokens, 0, tokens.length);
  if (cue < 0 || tokens.some(isPayee)) return undefined;
  const ibans = ibansIn(text.slice(start, end));
  if (ibans.length > 0) {
    const right = ibans.find(({ isRight }) => isRight);
    return right && { start: start + right.start, end: start + right.end };
  }
  return bankAccountIn(text, tokens[cue]!.end, end);
}

/** *Hemadress: Storgatan 4*, *privat telefon 0123-45 67 89*. */
function markedPrivate(sentence: Sentence, text: string): TextRange | undefined {
  const { tokens } = sentence;
  const label = privateLabelIn(tokens);
  // The value follows: *Hemadress: Storgatan 4*, *privat mobil 070-…*.
  if (label < 0 || !/^(?::|är$|\d)/u.test(tokens[label + 1]?.text ?? '')) return undefined;
  return contactAfter(sentence, text, label + 1) ?? streetIn(text, tokens[label]!.end, sentence.end);
}

/** Tokens behind a name or a label in which what is told of it stands. */
const contactReach = 40;

/** A telephone number or an address of e-mail in the tokens from a place on. */
function contactAfter({ tokens }: Sentence, text: string, from: number): TextRange | undefined {
  const near = tokens.slice(from, from + contactReach);
  return near.length === 0 ? undefined : contactIn(near, text, tokens[from - 1]!.end, near.at(-1)!.end);
}

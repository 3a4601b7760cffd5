import type { Localised, MessageLanguage } from '../rules/types.ts';

/** What the commands for groups of reviewers say of themselves. */
export interface ReportCommandTexts {
  report: string;
  output: string;
  mask: string;
  notes: string;
  department: string;
  history: string;
  since: string;
  table: string;
  notDay(value: string): string;
  sinceWhat: string;
  noPaths: string;
  notNotes(file: string): string;
  written(file: string, texts: number): string;
  compare: string;
  before: string;
  after: string;
  compareFormat: string;
  twoTexts: string;
  comparisonWritten(file: string): string;
  placeholders: { before: string; after: string; day: string };
}

export const reportTexts: Record<MessageLanguage, ReportCommandTexts> = {
  sv: {
    report: 'gör en rapport som en grupp kan läsa, diskutera och skriva ut',
    output: 'filen som skrivs',
    mask: 'byt ut namn, personnummer, telefonnummer, adresser och ärendenummer mot platshållare (ingen garanti: läs igenom innan du delar)',
    notes: 'anteckningar som ni sparade i en tidigare rapport',
    department: 'avdelning för texter som inte säger den själva (avdelning: i texten, annars mappen)',
    history: 'fil som får en rad per text (utan textens ord), och som utvecklingen ritas från',
    since: 'jämför före och efter den här dagen, till exempel en utbildning: 2026-05-04',
    table: 'skriv också en tabell för Excel: en fil som slutar på .csv eller .xlsx',
    notDay: (value) => `--since ska vara en dag, till exempel 2026-05-04, inte ”${value}”.`,
    sinceWhat: '--since behöver --history: före och efter räknas på historiken.',
    noPaths: 'Ange vilka texter som ska vara med, till exempel: klarsprak report texter/ -o rapport.html',
    notNotes: (file) =>
      `${file} är inte en fil med anteckningar från en klarspråksrapport. Välj filen som ni sparade från rapporten.`,
    compare: 'jämför en text före och efter en omarbetning',
    before: 'texten som den var',
    after: 'texten som den blev',
    compareFormat:
      'så visas jämförelsen: stylish (för människor), json (för program) eller html (att läsa och dela)',
    twoTexts: 'Ange två olika texter, en före och en efter: klarsprak compare före.md efter.md',
    comparisonWritten: (file) => `Jämförelsen är klar: ${file}.`,
    placeholders: { before: 'före', after: 'efter', day: 'dag' },
    written: (file, texts) => `Rapporten är klar: ${file} (${texts} ${texts === 1 ? 'text' : 'texter'}).`,
  },
  en: {
    report: 'make a report that a group can read, discuss and print',
    output: 'the file to write',
    mask: 'replace names, personal numbers, phone numbers, addresses and case numbers by placeholders (no guarantee: read it through before you share it)',
    notes: 'notes that you saved in an earlier report',
    department: 'department of texts that do not name one (avdelning: in the text, else the folder)',
    history: 'file that gets a line a text (without its words), and that the trend is drawn from',
    since: 'compare before and after this day, such as that of a training: 2026-05-04',
    table: 'also write a table for Excel: a file that ends in .csv or .xlsx',
    notDay: (value) => `--since must be a day, for example 2026-05-04, not “${value}”.`,
    sinceWhat: '--since needs --history: before and after are counted on the history.',
    noPaths: 'Say which texts to take in, for example: klarsprak report texter/ -o rapport.html',
    notNotes: (file) =>
      `${file} is no file of notes from a plain language report. Choose the file that you saved from the report.`,
    compare: 'compare a text before and after it was rewritten',
    before: 'the text as it was',
    after: 'the text as it became',
    compareFormat:
      'how the comparison is shown: stylish (for people), json (for programs) or html (to read and share)',
    twoTexts: 'Name two different texts, one before and one after: klarsprak compare before.md after.md',
    comparisonWritten: (file) => `The comparison is ready: ${file}.`,
    placeholders: { before: 'before', after: 'after', day: 'day' },
    written: (file, texts) => `The report is ready: ${file} (${texts} ${texts === 1 ? 'text' : 'texts'}).`,
  },
};

/** A message in both languages. */
export function bothReportTexts(say: (texts: ReportCommandTexts) => string): Localised {
  return { sv: say(reportTexts.sv), en: say(reportTexts.en) };
}

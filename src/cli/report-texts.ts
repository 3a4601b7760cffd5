import type { MessageLanguage } from '../rules/types.ts';

/** What the commands for groups of reviewers say of themselves. */
export interface ReportCommandTexts {
  report: string;
  output: string;
  mask: string;
  notes: string;
  department: string;
  noPaths: string;
  notNotes(file: string): string;
  written(file: string, texts: number): string;
}

export const reportTexts: Record<MessageLanguage, ReportCommandTexts> = {
  sv: {
    report: 'gör en rapport som en grupp kan läsa, diskutera och skriva ut',
    output: 'filen som skrivs',
    mask: 'byt ut namn, personnummer, telefonnummer, adresser och ärendenummer mot platshållare',
    notes: 'anteckningar som ni sparade i en tidigare rapport',
    department: 'avdelning för texter som inte säger den själva (avdelning: i texten, annars mappen)',
    noPaths: 'Ange vilka texter som ska vara med, till exempel: klarsprak report texter/ -o rapport.html',
    notNotes: (file) =>
      `${file} är inte en fil med anteckningar från en klarspråksrapport. Välj filen som ni sparade från rapporten.`,
    written: (file, texts) => `Rapporten är klar: ${file} (${texts} ${texts === 1 ? 'text' : 'texter'}).`,
  },
  en: {
    report: 'make a report that a group can read, discuss and print',
    output: 'the file to write',
    mask: 'replace names, personal numbers, phone numbers, addresses and case numbers by placeholders',
    notes: 'notes that you saved in an earlier report',
    department: 'department of texts that do not name one (avdelning: in the text, else the folder)',
    noPaths: 'Say which texts to take in, for example: klarsprak report texter/ -o rapport.html',
    notNotes: (file) =>
      `${file} is no file of notes from a plain language report. Choose the file that you saved from the report.`,
    written: (file, texts) => `The report is ready: ${file} (${texts} ${texts === 1 ? 'text' : 'texts'}).`,
  },
};

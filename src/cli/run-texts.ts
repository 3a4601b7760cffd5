import type { FailLimit } from '../config/types.ts';
import type { Localised, MessageLanguage } from '../rules/types.ts';

/** What commands say while they run: notes, questions and errors. */
export interface RunTexts {
  seeHelp(command: string | undefined): string;
  internalError(reason: string): string;
  readingTerminal: string;
  progress(done: string, all: string, path: string): string;
  ignored(configuration: string): string;
  allIgnored: string;
  tooManyWarnings(found: string, limit: string): string;
  nothingChanged(ref: string): string;
  untracked(count: string): string;
  staleBaseline(file: string, count: string): string;
  baselineWritten(file: string, findings: string): string;
  noBaselineNamed: string;
  ratchetNeedsBaseline: string;
  foreignPages(count: string): string;
  noChangesOfPages: string;
  emptyPage: string;
  stateWithBaseline: string;
  configurationExists(name: string): string;
  configurationWritten(name: string, hasBaseline: boolean): string;
  /** What `init` asks. */
  questions: {
    documentType: string;
    guess: string;
    failOn: string;
    levels: Record<FailLimit, string>;
    baseline: string;
    lix: string;
  };
  notDay(value: string): string;
  sinceWhat: string;
  noPaths: string;
  notNotes(file: string): string;
  reportWritten(file: string, texts: number): string;
  twoTexts: string;
  outputIsText(file: string): string;
  outputIsFolder(file: string, inside: string): string;
  documentToTerminal: string;
  documentFromStdin: string;
  noOutputName: string;
  comparisonWritten(file: string): string;
  annotated(output: string, remarks: string, changes: string): string;
}

export const runTexts: Record<MessageLanguage, RunTexts> = {
  sv: {
    seeHelp: (command) => `(Hjälp: klarsprak ${command === undefined ? '' : `${command} `}--help)`,
    internalError: (reason) => `Internt fel: ${reason}. Anmäl det gärna, med texten om den får delas.`,
    readingTerminal: 'Skriv eller klistra in texten. Avsluta med Ctrl+D (Ctrl+Z och Enter i Windows).',
    progress: (done, all, path) => `Granskar ${done} av ${all}: ${path}`,
    ignored: (configuration) => `Texten granskas inte: den undantas av ignore i ${configuration}.`,
    allIgnored: 'Ingen text är granskad: alla undantas av ignore i konfigurationen.',
    tooManyWarnings: (found, limit) => `Varningarna är ${found}. Gränsen är ${limit}.`,
    nothingChanged: (ref) => `Ingen av texterna är ändrad sedan ${ref}.`,
    untracked: (count) =>
      `Git håller inte reda på alla texter, så ingen vet vad som är ändrat i dem. De granskas inte: ${count}. Är de byggda sidor: ange sources i konfigurationen. Annars: nämn filerna en och en, eller undanta dem med ignore.`,
    staleBaseline: (file, count) =>
      `Gamla fynd som inte finns kvar står i ${file}: ${count}. Ta bort dem med --update-baseline.`,
    baselineWritten: (file, findings) => `Baslinjen är skriven: ${file} (antal fynd: ${findings}).`,
    noBaselineNamed:
      'Säg vilken fil baslinjen ska skrivas i: --baseline baslinje.json, eller baseline: baslinje.json i konfigurationen.',
    ratchetNeedsBaseline:
      'Kravet ratchet jämför med baslinjen, men ingen baslinje är angiven. Skriv baseline: baslinje.json i konfigurationen och kör --update-baseline en gång.',
    foreignPages: (count) =>
      `Webbplatskartan räknar upp adresser på andra webbplatser eller som inte går att läsa. De granskas inte: ${count}.`,
    noChangesOfPages: '--changed-since gäller filer i git och går inte att använda för sidor på webben.',
    emptyPage:
      'Sidan har ingen text att granska. Kanske skickar den vidare, eller så fylls den först i webbläsaren (med JavaScript).',
    stateWithBaseline:
      'En baslinje behöver sidornas ord, och --state sparar inga. Kör --update-baseline utan --state.',
    configurationExists: (name) =>
      `Här finns redan en konfiguration: ${name}. Ändra i den, eller ta bort den först.`,
    configurationWritten: (name, hasBaseline) =>
      `Konfigurationen är skriven: ${name}. ${hasBaseline ? 'Gör baslinjen: klarsprak . --update-baseline' : 'Granska texterna: klarsprak .'}`,
    questions: {
      documentType: 'Vilken sorts texter finns här?',
      guess: 'olika: gissa för varje text',
      failOn: 'Vad ska göra att en text underkänns?',
      levels: {
        error: 'bara fel',
        warning: 'fel och varningar',
        info: 'alla fynd',
        never: 'inget: visa bara',
      },
      baseline: 'Finns det redan texter, vars gamla fynd inte ska räknas?',
      lix: 'Ska LIX vara högst målet för texttypen?',
    },
    notDay: (value) => `--since ska vara en dag, till exempel 2026-05-04, inte ”${value}”.`,
    sinceWhat: '--since behöver --history: före och efter räknas på historiken.',
    noPaths: 'Ange vilka texter som ska vara med, till exempel: klarsprak report texter/ -o rapport.html',
    notNotes: (file) =>
      `${file} är inte en fil med anteckningar från en klarspråksrapport. Välj filen som ni sparade från rapporten.`,
    reportWritten: (file, texts) =>
      `Rapporten är klar: ${file} (${texts} ${texts === 1 ? 'text' : 'texter'}).`,
    outputIsText: (file) =>
      `Resultatet skulle skriva över ${file}, som är en av texterna. Ge resultatet ett annat namn.`,
    outputIsFolder: (file, inside) =>
      `${file} är en mapp, men här behövs en fil. Skriv filens namn också, till exempel ${inside}.`,
    documentToTerminal:
      'Ett dokument går inte att visa på skärmen. Skriv ett filnamn efter -o, till exempel granskad.docx.',
    documentFromStdin:
      'annotate läser en fil, inte standard in. Skriv dokumentets namn: klarsprak annotate brev.docx -o brev-granskad.docx',
    noOutputName: 'Filen som ska skrivas har inget namn. Skriv ett, till exempel rapport.html.',
    twoTexts: 'Ange två olika texter, en före och en efter: klarsprak compare före.md efter.md',
    comparisonWritten: (file) => `Jämförelsen är klar: ${file}.`,
    annotated: (output, remarks, changes) =>
      `${output}: kommentarer: ${remarks}${changes === '0' ? '' : `, ändringsförslag: ${changes}`}.`,
  },
  en: {
    seeHelp: (command) => `(Help: klarsprak ${command === undefined ? '' : `${command} `}--help)`,
    internalError: (reason) =>
      `Internal error: ${reason}. Please report it, with the text if it may be shared.`,
    readingTerminal: 'Type or paste the text. End with Ctrl+D (Ctrl+Z and Enter on Windows).',
    progress: (done, all, path) => `Checking ${done} of ${all}: ${path}`,
    ignored: (configuration) => `The text is not checked: ignore in ${configuration} leaves it out.`,
    allIgnored: 'No text was checked: ignore in the configuration leaves out all of them.',
    tooManyWarnings: (found, limit) => `There are ${found} warnings. The limit is ${limit}.`,
    nothingChanged: (ref) => `None of the texts has changed since ${ref}.`,
    untracked: (count) =>
      `Git does not keep track of all texts, so nobody knows what has changed in them. They are not checked: ${count}. If they are built pages: set sources in the configuration. Else: name the files one by one, or leave them out with ignore.`,
    staleBaseline: (file, count) =>
      `Old findings that are no more stand in ${file}: ${count}. Remove them with --update-baseline.`,
    baselineWritten: (file, findings) => `The baseline is written: ${file} (findings: ${findings}).`,
    noBaselineNamed:
      'Say which file to write the baseline to: --baseline baseline.json, or baseline: baseline.json in the configuration.',
    ratchetNeedsBaseline:
      'The gate ratchet compares with the baseline, but none is named. Write baseline: baseline.json in the configuration and run --update-baseline once.',
    foreignPages: (count) =>
      `The sitemap lists addresses on other sites, or that cannot be read. They are not checked: ${count}.`,
    noChangesOfPages: '--changed-since is for files in git and cannot be used for pages on the web.',
    emptyPage:
      'The page has no text to check. Perhaps it leads on to another, or is filled only in the browser (by JavaScript).',
    stateWithBaseline:
      'A baseline needs the words of the pages, and --state keeps none. Run --update-baseline without --state.',
    configurationExists: (name) => `There is a configuration here: ${name}. Change it, or remove it first.`,
    configurationWritten: (name, hasBaseline) =>
      `The configuration is written: ${name}. ${hasBaseline ? 'Make the baseline: klarsprak . --update-baseline' : 'Check the texts: klarsprak .'}`,
    questions: {
      documentType: 'What kind of texts are here?',
      guess: 'several: guess for each text',
      failOn: 'What makes a text fail?',
      levels: {
        error: 'errors only',
        warning: 'errors and warnings',
        info: 'all findings',
        never: 'nothing: only show',
      },
      baseline: 'Are there texts already, whose old findings should not count?',
      lix: 'Must LIX be at most the goal of the document type?',
    },
    notDay: (value) => `--since must be a day, for example 2026-05-04, not “${value}”.`,
    sinceWhat: '--since needs --history: before and after are counted on the history.',
    noPaths: 'Say which texts to take in, for example: klarsprak report texter/ -o rapport.html',
    notNotes: (file) =>
      `${file} is no file of notes from a plain language report. Choose the file that you saved from the report.`,
    reportWritten: (file, texts) =>
      `The report is ready: ${file} (${texts} ${texts === 1 ? 'text' : 'texts'}).`,
    outputIsText: (file) =>
      `The result would overwrite ${file}, which is one of the texts. Give the result another name.`,
    outputIsFolder: (file, inside) =>
      `${file} is a folder, but a file is needed here. Write the name of the file too, for example ${inside}.`,
    documentToTerminal:
      'A document cannot be shown on the screen. Write the name of a file after -o, for example reviewed.docx.',
    documentFromStdin:
      'annotate reads a file, not standard input. Write the name of the document: klarsprak annotate brev.docx -o brev-granskad.docx',
    noOutputName: 'The file to write has no name. Write one, for example rapport.html.',
    twoTexts: 'Name two different texts, one before and one after: klarsprak compare before.md after.md',
    comparisonWritten: (file) => `The comparison is ready: ${file}.`,
    annotated: (output, remarks, changes) =>
      `${output}: comments: ${remarks}${changes === '0' ? '' : `, suggested changes: ${changes}`}.`,
  },
};

/** A message in both languages. */
export function bothTexts(say: (texts: RunTexts) => string): Localised {
  return { sv: say(runTexts.sv), en: say(runTexts.en) };
}

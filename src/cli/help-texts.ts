import type { MessageLanguage } from '../rules/types.ts';

/** What help, manual pages and completion say of the program. */
export interface HelpTexts {
  description: string;
  version: string;
  help: string;
  helpCommand: string;
  commands: Record<
    | 'check'
    | 'stream'
    | 'init'
    | 'annotate'
    | 'report'
    | 'compare'
    | 'inspect'
    | 'words'
    | 'rules'
    | 'explain'
    | 'completion'
    | 'server',
    string
  >;
  arguments: Record<'paths' | 'document' | 'before' | 'after' | 'file' | 'words' | 'rule' | 'shell', string>;
  placeholders: Record<
    | 'paths'
    | 'file'
    | 'folder'
    | 'address'
    | 'rule'
    | 'type'
    | 'format'
    | 'ref'
    | 'setting'
    | 'count'
    | 'level'
    | 'name'
    | 'language'
    | 'when'
    | 'before'
    | 'after'
    | 'day'
    | 'command'
    | 'words'
    | 'shell',
    string
  >;
  options: Record<
    | 'type'
    | 'format'
    | 'config'
    | 'noConfig'
    | 'rule'
    | 'maxWarnings'
    | 'failOn'
    | 'stdinFilename'
    | 'quiet'
    | 'baseline'
    | 'updateBaseline'
    | 'changedSince'
    | 'jobs'
    | 'cache'
    | 'cacheLocation'
    | 'sitemap'
    | 'rate'
    | 'state'
    | 'allowPrivate'
    | 'lix'
    | 'yes'
    | 'output'
    | 'suggest'
    | 'reportOutput'
    | 'compareFormat'
    | 'mask'
    | 'notes'
    | 'department'
    | 'history'
    | 'since'
    | 'table'
    | 'inspectFormat'
    | 'rulesFormat'
    | 'stdio'
    | 'lang'
    | 'color'
    | 'noColor',
    string
  >;
  headings: Record<string, string>;
  /** Stands for the options in the line that shows how to write a command. */
  anyOptions: string;
  default(value: string): string;
  /** Stands for the number of threads that nobody has given. */
  usualJobs: string;
  examplesHeading: string;
  examples: readonly (readonly [command: string, what: string])[];
  exitCodes: string;
}

export const helpTexts: Record<MessageLanguage, HelpTexts> = {
  sv: {
    description: 'Granskar svenska texter på klarspråk: långa meningar, krångliga ord, rubriker, läsbarhet.',
    version: 'visa programmets version',
    help: 'visa den här hjälpen',
    helpCommand: 'visa hjälp om ett kommando',
    commands: {
      check: 'granska texter (görs också när inget kommando anges)',
      stream: 'granska en ström av dokument: ett JSON-objekt per rad in och ut',
      init: 'skriv en konfiguration att börja med',
      annotate: 'granska ett dokument (docx, odt, pdf) och skriv fynden som kommentarer i en kopia',
      report: 'gör en rapport som en grupp kan läsa, diskutera och skriva ut',
      compare: 'jämför en text före och efter en omarbetning',
      inspect: 'visa hur en text delas i block, meningar och ord',
      words: 'kontrollera stavningen av ord: ett JSON-objekt per ord',
      rules: 'visa alla regler',
      explain: 'förklara en regel: vad, varför och vad du kan skriva i stället',
      completion: 'skriv skriptet som låter tabbtangenten fylla i kommandon, val, filer och regler',
      server: 'starta språkservern, som redigeringsprogram talar med',
    },
    arguments: {
      paths:
        'filer, mappar, mönster eller adresser till webbsidor; - läser det som skickas in från ett annat program',
      document: 'dokumentet som ska granskas',
      before: 'texten som den var',
      after: 'texten som den blev',
      file: 'filen som ska visas; - läser det som skickas in från ett annat program',
      words: 'orden; utan ord läses de som skickas in från ett annat program',
      rule: 'regelns namn, till exempel lang-mening',
      shell: 'skalet: bash, zsh eller fish',
    },
    placeholders: {
      paths: 'texter',
      file: 'fil',
      folder: 'mapp',
      address: 'adress',
      rule: 'regel',
      type: 'typ',
      format: 'format',
      ref: 'gren',
      setting: 'regel:nivå',
      count: 'antal',
      level: 'nivå',
      name: 'namn',
      language: 'språk',
      when: 'när',
      before: 'före',
      after: 'efter',
      day: 'dag',
      command: 'kommando',
      words: 'ord',
      shell: 'skal',
    },
    options: {
      type: 'vilken sorts text det är: brev, beslut, protokoll, webbsida …',
      format:
        'så visas resultatet: stylish (för människor), json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown eller html (rapport); med kolon och filnamn skrivs det till en fil (sarif:fynd.sarif); går att upprepa',
      config: 'använd den här konfigurationsfilen för alla texter',
      noConfig: 'använd ingen konfigurationsfil',
      rule: 'ställ in en regel: nivån är error, warning, info eller off, sedan kan tal följa (lang-mening:warning,warning=30); går att upprepa',
      maxWarnings: 'underkänn när varningarna är fler än så här',
      failOn: 'underkänn vid fynd på minst den här nivån: error, warning, info eller never',
      stdinFilename: 'namn på texten som läses med -; filändelsen säger vilket format den har',
      baseline: 'fil med gamla fynd som inte räknas',
      updateBaseline: 'skriv alla fynd i baslinjen, så att bara nya räknas sedan',
      changedSince: 'räkna bara fynd i stycken som har ändrats sedan en gren, tagg eller version i git',
      jobs: 'så många texter granskas samtidigt',
      cache:
        'spara resultaten, så att bara ändrade texter granskas nästa gång; inget av texterna går att läsa i det sparade',
      cacheLocation: 'mapp där --cache sparar',
      sitemap: 'granska de sidor som en webbplatskarta räknar upp; går att upprepa',
      rate: 'så många sidor hämtas per sekund från en webbplats',
      state: 'fil som minns vilka sidor som är klara, så att en avbruten körning går vidare där den slutade',
      allowPrivate: 'hämta också från den egna datorn och interna nät',
      lix: 'kräv att LIX är högst målet för texttypen',
      yes: 'fråga inte: ta det vanliga där inget annat är angivet',
      quiet: 'visa bara det som gör att en text underkänns',
      output: 'namn på kopian med kommentarer; - skriver till standard ut',
      suggest: 'skriv också säkra förslag som spårade ändringar, som går att godta eller avvisa',
      reportOutput: 'filen som skrivs; - skriver till standard ut',
      compareFormat:
        'så visas jämförelsen: stylish (för människor), json (för program) eller html (att läsa och dela)',
      mask: 'byt ut namn, personnummer, telefonnummer, adresser och ärendenummer mot platshållare (ingen garanti: läs igenom innan du delar)',
      notes: 'anteckningar som ni sparade i en tidigare rapport',
      department: 'avdelning för texter som inte säger den själva (avdelning: i texten, annars mappen)',
      history: 'fil som får en rad per text (utan textens ord), och som utvecklingen ritas från',
      since: 'jämför före och efter den här dagen, till exempel en utbildning: 2026-05-04',
      table: 'skriv också en tabell för Excel: en fil som slutar på .csv eller .xlsx',
      inspectFormat: 'text, json eller conllu',
      rulesFormat: 'text eller json',
      stdio: 'tala med redigeringsprogrammet över standard in och ut (det enda sättet)',
      lang: 'språk i hjälp och meddelanden: sv eller en',
      color: 'färger: auto, always eller never',
      noColor: 'samma som --color never',
    },
    headings: {
      'Usage:': 'Så här skriver du:',
      'Arguments:': 'Det du anger:',
      'Options:': 'Val:',
      'Global Options:': 'Val för alla kommandon:',
      'Commands:': 'Kommandon:',
    },
    anyOptions: '[val]',
    default: (value) => `(annars: ${value})`,
    usualJobs: 'efter hur många texterna är',
    examplesHeading: 'Exempel:',
    examples: [
      ['klarsprak brev.md', 'granska en text'],
      ['klarsprak --type beslut beslut/ "webb/**/*.html"', 'granska en mapp och ett mönster'],
      ['klarsprak --fail-on error --format json texter/', 'resultat för ett annat program'],
      ['klarsprak --baseline baslinje.json texter/', 'bara nya fynd räknas'],
      ['klarsprak annotate brev.docx -o brev-granskad.docx', 'få fynden som kommentarer'],
      ['klarsprak explain lang-mening', 'läs om en regel'],
    ],
    exitCodes:
      'Slutkod: 0 texterna är godkända, 1 det finns fynd på eller över gränsen eller ett krav är missat, 2 något gick inte att läsa eller förstå.',
  },
  en: {
    description:
      'Checks Swedish texts for plain language: long sentences, officialese, headings, readability.',
    version: 'show the version',
    help: 'show this help',
    helpCommand: 'show help for a command',
    commands: {
      check: 'check texts (also what happens when no command is given)',
      stream: 'check a stream of documents: one JSON object a line, in and out',
      init: 'write a configuration to begin with',
      annotate: 'check a document (docx, odt, pdf) and write the findings as comments into a copy',
      report: 'make a report that a group can read, discuss and print',
      compare: 'compare a text before and after it was rewritten',
      inspect: 'show how a text is cut into blocks, sentences and words',
      words: 'check the spelling of words: one JSON object a word',
      rules: 'list all rules',
      explain: 'explain a rule: what, why and what to write instead',
      completion: 'write the script that lets the tab key complete commands, options, files and rules',
      server: 'start the language server, which editors talk to',
    },
    arguments: {
      paths: 'files, folders, patterns or addresses of pages; - reads standard input',
      document: 'the document to check',
      before: 'the text as it was',
      after: 'the text as it became',
      file: 'the file to show; - reads standard input',
      words: 'the words; without any, those that another program sends',
      rule: 'id of the rule, for example lang-mening',
      shell: 'the shell: bash, zsh or fish',
    },
    placeholders: {
      paths: 'texts',
      file: 'file',
      folder: 'folder',
      address: 'address',
      rule: 'rule',
      type: 'type',
      format: 'format',
      ref: 'branch',
      setting: 'rule:level',
      count: 'number',
      level: 'level',
      name: 'name',
      language: 'language',
      when: 'when',
      before: 'before',
      after: 'after',
      day: 'day',
      words: 'words',
      command: 'command',
      shell: 'shell',
    },
    options: {
      type: 'what kind of text it is: brev, beslut, protokoll, webbsida …',
      format:
        'how results are shown: stylish (for people), json, ndjson, sarif, github, gitlab, junit, checkstyle, markdown or html (report); with a colon and a name they go to a file (sarif:out.sarif); can be repeated',
      config: 'use this configuration file for all texts',
      noConfig: 'use no configuration file',
      rule: 'set a rule: the level is error, warning, info or off, and numbers may follow (lang-mening:warning,warning=30); can be repeated',
      maxWarnings: 'fail when there are more warnings than this',
      failOn: 'fail on findings of at least this level: error, warning, info or never',
      stdinFilename: 'name of the text that is read with -; its extension tells the format',
      baseline: 'file of old findings that count for nothing',
      updateBaseline: 'write all findings to the baseline, so that only new ones count afterwards',
      changedSince: 'count only findings in paragraphs changed since a branch, tag or commit of git',
      jobs: 'how many texts are checked at a time',
      cache:
        'keep results, so that only changed texts are checked next time; nothing of the texts can be read in what is kept',
      cacheLocation: 'folder where --cache keeps them',
      sitemap: 'check the pages that a sitemap lists; can be repeated',
      rate: 'so many pages a second are fetched from a site',
      state:
        'file that remembers which pages are done, so that a run that broke off goes on where it stopped',
      allowPrivate: 'also fetch from this machine and from private networks',
      lix: 'demand that LIX is at most the goal of the document type',
      yes: 'do not ask: take what is usual where nothing else is given',
      quiet: 'show only what makes a text fail',
      output: 'name of the copy with comments; - writes to standard output',
      suggest: 'also write safe suggestions as tracked changes, to accept or reject',
      reportOutput: 'the file to write; - writes to standard output',
      compareFormat:
        'how the comparison is shown: stylish (for people), json (for programs) or html (to read and share)',
      mask: 'replace names, personal numbers, phone numbers, addresses and case numbers by placeholders (no guarantee: read it through before you share it)',
      notes: 'notes that you saved in an earlier report',
      department: 'department of texts that do not name one (avdelning: in the text, else the folder)',
      history: 'file that gets a line a text (without its words), and that the trend is drawn from',
      since: 'compare before and after this day, such as that of a training: 2026-05-04',
      table: 'also write a table for Excel: a file that ends in .csv or .xlsx',
      inspectFormat: 'text, json or conllu',
      rulesFormat: 'text or json',
      stdio: 'talk to the editor over standard input and output (the only way)',
      lang: 'language of help and messages: sv or en',
      color: 'colours: auto, always or never',
      noColor: 'the same as --color never',
    },
    headings: {},
    anyOptions: '[options]',
    default: (value) => `(default: ${value})`,
    usualJobs: 'as suits the number of texts',
    examplesHeading: 'Examples:',
    examples: [
      ['klarsprak brev.md', 'check a text'],
      ['klarsprak --type beslut beslut/ "webb/**/*.html"', 'check a folder and a pattern'],
      ['klarsprak --fail-on error --format json texter/', 'results for another program'],
      ['klarsprak --baseline baseline.json texter/', 'only new findings count'],
      ['klarsprak annotate brev.docx -o brev-granskad.docx', 'get the findings as comments'],
      ['klarsprak explain lang-mening', 'read about a rule'],
    ],
    exitCodes:
      'Exit code: 0 the texts pass, 1 there are findings at or above the limit or a goal is missed, 2 something could not be read or understood.',
  },
};

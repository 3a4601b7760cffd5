import type { MessageLanguage } from '../rules/types.ts';

/** What the server says of itself. */
export interface ServerTexts {
  replace(from: string, to: string): string;
  remove(from: string): string;
  replaceAll(count: string, rule: string): string;
  addPersonal(word: string): string;
  addProject(word: string): string;
  acceptHere(rule: string): string;
  acceptReason: string;
  turnOff(rule: string): string;
  fixAll: string;
  rulePage: string;
  what: string;
  example: string;
  source: string;
  compound: string;
  term: string;
  words(count: string): string;
  lixOf(lix: string, band: string): string;
  scoreOf(score: string, grade: string): string;
  uncertain: string;
  changeType(type: string): string;
  chooseType: string;
  moreFindings(count: string): string;
  plainer: string;
  status: Record<
    'off' | 'unsupported' | 'ignored' | 'waiting' | 'damaged' | 'onlySaved' | 'clean' | 'noText',
    string
  > & {
    accepted(count: string): string;
    tooLarge(size: string, limit: string): string;
    farTooLarge(size: string, limit: string): string;
  };
  onlyStdio(option: string): string;
  /** To who starts the server by hand. */
  waits: string;
  noHome: string;
  internalError(reason: string): string;
}

export const serverTexts: Record<MessageLanguage, ServerTexts> = {
  sv: {
    replace: (from, to) => `Skriv ”${to}” i stället för ”${from}”`,
    remove: (from) => `Ta bort ”${from}”`,
    replaceAll: (count, rule) => `Ersätt alla ${count} i texten: ${rule}`,
    addPersonal: (word) => `Lägg till ”${word}” i din ordlista`,
    addProject: (word) => `Lägg till ”${word}” i projektets ordlista`,
    acceptHere: (rule) => `Acceptera i det här dokumentet: ${rule}`,
    acceptReason: 'skriv varför',
    turnOff: (rule) => `Stäng av regeln: ${rule}`,
    fixAll: 'Rätta allt som har en säker ersättning',
    rulePage: 'Läs mer om regeln',
    what: 'Regeln',
    example: 'Exempel',
    source: 'Källa',
    compound: 'Ordet är sammansatt',
    term: 'Fackterm',
    words: (count) => `${count} ord`,
    lixOf: (lix, band) => `LIX ${lix} (${band})`,
    scoreOf: (score, grade) => `Klarspråk ${score} av 100 (${grade})`,
    uncertain: 'osäkert, kort text',
    changeType: (type) => `Texttyp: ${type}`,
    chooseType: 'Vilken sorts text är det?',
    moreFindings: (count) => `${count} fynd till visas inte. Rätta några av de första, så kommer nästa.`,
    plainer: 'klarspråk',
    status: {
      off: 'Granskningen är avstängd i redigerarens inställningar (klarsprak.enable).',
      unsupported: 'Den här sortens fil granskas inte. Klarspråk läser text, Markdown och HTML.',
      ignored: 'Texten granskas inte: den undantas av ignore i konfigurationen.',
      waiting: 'Texten är inte granskad än. Den granskas när du kör kommandot för det.',
      damaged: 'Texten är skadad (bokstäverna å, ä och ö saknas eller är fel), så bara det visas.',
      onlySaved: 'Texten granskas när du sparar.',
      clean: 'Inga anmärkningar. Bra skrivet!',
      accepted: (count) => `Inga anmärkningar utöver dem som är accepterade (${count}).`,
      noText: 'Inga anmärkningar. Här finns ingen löpande text på svenska.',
      tooLarge: (size, limit) =>
        `Texten är stor (${size} tecken, gränsen är ${limit}), så den granskas bara på kommando.`,
      farTooLarge: (size, limit) =>
        `Texten är för stor för att granskas här (${size} tecken, gränsen är ${limit}). Dela upp den, eller granska filen med klarsprak på kommandoraden.`,
    },
    onlyStdio: (option) =>
      `språkservern talar bara över standard in och ut. Skriv --stdio i stället för ${option}.`,
    waits:
      'Språkservern väntar på ett redigeringsprogram, som startar den självt. Avsluta med Ctrl+C. Vill du granska en text här? Skriv: klarsprak brev.md',
    noHome: 'Det finns ingen hemmapp att spara din ordlista i. Använd projektets ordlista i stället.',
    internalError: (reason) => `Internt fel: ${reason}. Anmäl det gärna, med texten om den får delas.`,
  },
  en: {
    replace: (from, to) => `Write “${to}” instead of “${from}”`,
    remove: (from) => `Remove “${from}”`,
    replaceAll: (count, rule) => `Replace all ${count} in the text: ${rule}`,
    addPersonal: (word) => `Add “${word}” to your word list`,
    addProject: (word) => `Add “${word}” to the project’s word list`,
    acceptHere: (rule) => `Accept in this document: ${rule}`,
    acceptReason: 'say why',
    turnOff: (rule) => `Turn off the rule: ${rule}`,
    fixAll: 'Correct all that has one sure replacement',
    rulePage: 'Read more about the rule',
    what: 'The rule',
    example: 'Example',
    source: 'Source',
    compound: 'The word is a compound',
    term: 'Technical term',
    words: (count) => `${count} words`,
    lixOf: (lix, band) => `LIX ${lix} (${band})`,
    scoreOf: (score, grade) => `Plain language ${score} of 100 (${grade})`,
    uncertain: 'uncertain, short text',
    changeType: (type) => `Type of text: ${type}`,
    chooseType: 'What sort of text is it?',
    moreFindings: (count) => `Findings not shown: ${count}. Correct some of the first and they will come.`,
    plainer: 'plain language',
    status: {
      off: 'Checking is turned off in the settings of the editor (klarsprak.enable).',
      unsupported: 'This sort of file is not checked. Klarspråk reads text, Markdown and HTML.',
      ignored: 'The text is not checked: ignore in the configuration leaves it out.',
      waiting: 'The text has not been checked yet. It is checked when you run the command for it.',
      damaged: 'The text is damaged (the letters å, ä and ö are lost or wrong), so only that is shown.',
      onlySaved: 'The text is checked when you save.',
      clean: 'No remarks. Well written!',
      accepted: (count) => `No remarks apart from those that are accepted (${count}).`,
      noText: 'No remarks. There is no running text in Swedish here.',
      tooLarge: (size, limit) =>
        `The text is large (${size} characters, the limit is ${limit}), so it is checked on command only.`,
      farTooLarge: (size, limit) =>
        `The text is too large to be checked here (${size} characters, the limit is ${limit}). Divide it, or check the file with klarsprak on the command line.`,
    },
    onlyStdio: (option) =>
      `the language server speaks over standard input and output only. Write --stdio instead of ${option}.`,
    waits:
      'The language server waits for an editor, which starts it by itself. Press Ctrl+C to leave. Do you want to check a text here? Write: klarsprak brev.md',
    noHome: 'There is no home folder to keep your word list in. Use the project’s word list instead.',
    internalError: (reason) =>
      `Internal error: ${reason}. Please report it, with the text if it may be shared.`,
  },
};

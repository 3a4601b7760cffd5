import type { Localised, MessageLanguage, RuleLevel } from '../rules/types.ts';
import type { GateMiss } from '../verdict/gates.ts';
import type { Summary } from './outcome.ts';

/**
 * A number as people write it: decimal comma and no-break spaces between thousands in Swedish. Numbers under
 * ten thousand are not grouped.
 */
export function formatNumber(value: number, language: MessageLanguage, decimals = 0): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.') as [string, string?];
  const grouped =
    whole.length < 5 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/gu, language === 'sv' ? '\u00a0' : ',');
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '\u2212' : '';
  return fraction === undefined
    ? sign + grouped
    : `${sign}${grouped}${language === 'sv' ? ',' : '.'}${fraction}`;
}

/** *a, b och c*. */
export function listWords(words: readonly string[], language: MessageLanguage, word?: string): string {
  const last = words.at(-1) ?? '';
  if (words.length < 2) return last;
  return `${words.slice(0, -1).join(', ')} ${word ?? (language === 'sv' ? 'och' : 'and')} ${last}`;
}

/** *a, b eller c*. */
export function listChoices(words: readonly string[], language: MessageLanguage): string {
  return listWords(words, language, language === 'sv' ? 'eller' : 'or');
}

/** The level of a rule as a word. */
export function levelWord(level: RuleLevel, language: MessageLanguage): string {
  return levelWords[language][level];
}

const levelWords: Record<MessageLanguage, Record<RuleLevel, string>> = {
  sv: { error: 'fel', warning: 'varning', info: 'upplysning', off: 'av' },
  en: { error: 'error', warning: 'warning', info: 'info', off: 'off' },
};

const bands: readonly ({ below: number } & Localised)[] = [
  { below: 30, sv: 'mycket lättläst', en: 'very easy' },
  { below: 40, sv: 'lättläst', en: 'easy' },
  { below: 50, sv: 'medelsvår', en: 'medium' },
  { below: 60, sv: 'svår', en: 'difficult' },
  { below: Number.POSITIVE_INFINITY, sv: 'mycket svår', en: 'very difficult' },
];

/** A word for a LIX value, by Björnsson's steps of ten (30, 40, 50, 60). */
export function lixBand(lix: number, language: MessageLanguage): string {
  // What is shown is the rounded value, so that is what the word must fit.
  return bands.find(({ below }) => Math.round(lix) < below)![language];
}

/** *1 fel, 2 varningar och 3 upplysningar*: what there is none of is left out. */
export function countFindings(summary: Summary, language: MessageLanguage): string {
  const { errors, warnings, infos } = summary;
  const number = (value: number) => formatNumber(value, language);
  const parts: string[] = [];
  if (language === 'sv') {
    if (errors > 0) parts.push(`${number(errors)} fel`);
    if (warnings > 0) parts.push(`${number(warnings)} ${warnings === 1 ? 'varning' : 'varningar'}`);
    if (infos > 0) parts.push(`${number(infos)} ${infos === 1 ? 'upplysning' : 'upplysningar'}`);
  } else {
    if (errors > 0) parts.push(`${number(errors)} ${errors === 1 ? 'error' : 'errors'}`);
    if (warnings > 0) parts.push(`${number(warnings)} ${warnings === 1 ? 'warning' : 'warnings'}`);
    if (infos > 0) parts.push(`${number(infos)} ${infos === 1 ? 'remark' : 'remarks'}`);
  }
  return listWords(parts, language);
}

/**
 * The last line of a run.
 *
 * @param mayPraise False for a run that fails for another reason than its texts.
 */
export function summaryLine(summary: Summary, language: MessageLanguage, mayPraise = true): string {
  const checked = summary.files - summary.failed;
  const number = (value: number) => formatNumber(value, language);
  const found = countFindings(summary, language);
  // An empty text has no remarks either.
  const praises = mayPraise && summary.words > 0 && summary.gates === 0 && summary.suppressed === 0;
  const sentences: string[] = [];
  if (language === 'sv') {
    if (checked > 0) {
      const texts = checked === 1 ? '1 text är granskad' : `${number(checked)} texter är granskade`;
      const praise = praises ? ' Bra skrivet!' : '';
      sentences.push(found === '' ? `${texts}: inga anmärkningar.${praise}` : `${texts}: ${found}.`);
    }
    if (summary.suppressed > 0) {
      sentences.push(`${number(summary.suppressed)} fynd räknas inte.`);
    }
    if (summary.gates === 1) sentences.push('1 krav är missat.');
    if (summary.gates > 1) sentences.push(`${number(summary.gates)} krav är missade.`);
    if (summary.failed === 1) sentences.push('1 fil kunde inte granskas.');
    if (summary.failed > 1) sentences.push(`${number(summary.failed)} filer kunde inte granskas.`);
  } else {
    if (checked > 0) {
      const texts = checked === 1 ? '1 text checked' : `${number(checked)} texts checked`;
      const praise = praises ? ' Well written!' : '';
      sentences.push(found === '' ? `${texts}: no remarks.${praise}` : `${texts}: ${found}.`);
    }
    if (summary.suppressed === 1) sentences.push('1 finding does not count.');
    if (summary.suppressed > 1) sentences.push(`${number(summary.suppressed)} findings do not count.`);
    if (summary.gates === 1) sentences.push('1 goal is missed.');
    if (summary.gates > 1) sentences.push(`${number(summary.gates)} goals are missed.`);
    if (summary.failed === 1) sentences.push('1 file could not be checked.');
    if (summary.failed > 1) sentences.push(`${number(summary.failed)} files could not be checked.`);
  }
  return sentences.join(' ');
}

/** The gates by the ids that stand where findings have their rule. */
export const gateNames: Readonly<Record<GateMiss['id'], Localised>> = {
  'krav-betyg': { sv: 'Krav på poäng', en: 'Goal for the score' },
  'krav-lix': { sv: 'Krav på LIX', en: 'Goal for LIX' },
  'krav-nolltolerans': { sv: 'Regel utan tolerans', en: 'Rule without tolerance' },
  'krav-forsamring': { sv: 'Texten får inte bli tyngre', en: 'No text may get heavier' },
};

/** The words of the output formats that are no whole sentences with numbers in them. */
export const words = {
  sv: {
    quote: (text: string) => `”${text}”`,
    clean: 'Inga anmärkningar.',
    missed: 'Missat krav:',
    passes: 'godkänd',
    onlyFileKnown: (page: string, line: number) =>
      `(Raden i källan är inte känd: orden står inte så där. I den byggda sidan ${page} är det rad ${line}.)`,
    githubHides: (shown: number, hidden: number) =>
      `GitHub visar bara ${shown} anmärkningar av varje sort från ett steg. ${hidden} till står i loggen. Lägg till --format markdown:fil för en sammanfattning, eller --format sarif:fil för alla.`,
    summary: {
      title: 'Klarspråk',
      passes: 'Godkänt.',
      fails: 'Inte godkänt.',
      nothing: 'Ingen text är granskad.',
      faults: 'Fel i inställningarna',
      gates: 'Missade krav',
      scores: 'Poäng',
      text: 'Text',
      type: 'Sort',
      score: 'Klarspråk',
      grade: 'Betyg',
      places: 'Börja här',
      rules: 'Fynd per regel',
      rule: 'Regel',
      count: 'Antal',
      failed: 'Kunde inte granskas',
      more: (count: string) => `… och ${count} till.`,
    },
    instead: 'Skriv till exempel',
    wordCount: (count: string, _one: boolean) => `${count} ord`,
    perSentence: (mean: string) => `${mean} ord per mening`,
    uncertain: 'osäkert, kort text',
    noText: 'ingen löpande text',
    noSwedish: 'ingen löpande text på svenska',
    more: (rule: string) => `Läs mer om en regel: klarsprak explain ${rule}`,
    score: (total: string, grade: string, name: string) => `Klarspråk ${total} av 100 (${grade}, ${name})`,
    noScore: {
      short: 'Klarspråk: texten är för kort för att få poäng.',
      otherLanguage: 'Klarspråk: poängen är till för svensk text, och den här är mest på ett annat språk.',
      damaged: 'Klarspråk: texten är skadad och får inga poäng.',
    },
    pullsDown: 'Drar ner mest:',
    beginWith: (count: number) => (count === 1 ? 'Börja med det här:' : 'Börja med de här:'),
    line: (line: string) => `rad ${line}`,
    questions: (type: string) => `Frågor till dig som skriver (${type}), om det som inget program kan se:`,
  },
  en: {
    quote: (text: string) => `“${text}”`,
    clean: 'No remarks.',
    missed: 'Missed goal:',
    passes: 'passes',
    onlyFileKnown: (page: string, line: number) =>
      `(The line in the source is not known: the words do not stand so there. In the built page ${page} it is line ${line}.)`,
    githubHides: (shown: number, hidden: number) =>
      `GitHub shows only ${shown} annotations of each type from a step. ${hidden} more stand in the log. Add --format markdown:file for a summary, or --format sarif:file for all of them.`,
    summary: {
      title: 'Plain language',
      passes: 'Passes.',
      fails: 'Does not pass.',
      nothing: 'No text was checked.',
      faults: 'Faults in the settings',
      gates: 'Missed goals',
      scores: 'Scores',
      text: 'Text',
      type: 'Type',
      score: 'Plain language',
      grade: 'Grade',
      places: 'Begin here',
      rules: 'Findings by rule',
      rule: 'Rule',
      count: 'Count',
      failed: 'Could not be checked',
      more: (count: string) => `… and ${count} more.`,
    },
    instead: 'Write for example',
    wordCount: (count: string, one: boolean) => `${count} ${one ? 'word' : 'words'}`,
    perSentence: (mean: string) => `${mean} words per sentence`,
    uncertain: 'uncertain, short text',
    noText: 'no running text',
    noSwedish: 'no running text in Swedish',
    more: (rule: string) => `Read more about a rule: klarsprak explain ${rule}`,
    score: (total: string, grade: string, name: string) =>
      `Plain language ${total} of 100 (${grade}, ${name})`,
    noScore: {
      short: 'Plain language: the text is too short for a score.',
      otherLanguage:
        'Plain language: the score is for Swedish text, and this one is mostly in another language.',
      damaged: 'Plain language: the text is damaged and gets no score.',
    },
    pullsDown: 'Pulls down most:',
    beginWith: (_count: number) => 'Begin with:',
    line: (line: string) => `line ${line}`,
    questions: (type: string) => `Questions to you who write (${type}), on what no program can see:`,
  },
} as const;

import { isCounted } from '../src/measures/counting.ts';
import { defineRule, type Severity } from '../src/rules/types.ts';
import { type AbbreviationEntry, findAbbreviation } from '../src/swedish/abbreviations.ts';
import { matchCase, paradigm } from '../src/swedish/inflection/index.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { upos } from '../src/swedish/tagger/labels.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** Document types where even the most common abbreviations are written out (Sk 2.2.1; Webbriktlinjer R64). */
const withoutAbbreviations = new Set(['webbsida', 'lattlast']);

/** Short forms that are right beside figures, and words elsewhere: *ca hälften*. */
const besideFigures = new Set(['ca', 'ggr', 'kl.']);
/** What says that examples or a part follow, and what says at the end that there is more: one of them is enough. */
const openers = new Set(['t.ex.', 'bl.a.', 'exempelvis']);
const openingPhrases: ReadonlyMap<string, string> = new Map([
  ['till', 'exempel'],
  ['bland', 'annat'],
]);
const closers = new Set(['m.m.', 'm.fl.', 'osv.', 'etc.', 'o.d.', 'e.d.']);

/** True where the clause up to `index` has said that it only gives examples: *t.ex. bad, lek m.m.* */
function isSaidBefore({ tokens }: Sentence, index: number): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    if (/^[;:().–]$/u.test(token.text)) return false;
    const { lower } = token;
    if (openers.has(token.abbreviation ? (findAbbreviation(token.text)?.form ?? '') : lower)) return true;
    if (openingPhrases.get(lower) === tokens[at + 1]?.lower) return true;
  }
  return false;
}

/** Short forms of an adjective, in the order of `means`: with a noun in *-en*, in *-ett*, of many. */
const adjectives = new Map([
  ['s.k.', ['så kallad', 'så kallat', 'så kallade']],
  ['sk', ['så kallad', 'så kallat', 'så kallade']],
  ['ev.', ['eventuell', 'eventuellt', 'eventuella']],
  ['ev', ['eventuell', 'eventuellt', 'eventuella']],
]);
/** Behind these the form in -a is the only one: *den s.k. maxtaxan*. */
const definiteArticles = new Set(['den', 'det', 'de', 'dessa', 'denna', 'detta']);

/** What a short form means, with what fits its place first. */
function inOrder(
  { form, means }: AbbreviationEntry,
  sentence: Sentence,
  index: number,
  swedish: Swedish | undefined,
): readonly string[] {
  const { tokens } = sentence;
  if (form.startsWith('jmf') || form.startsWith('jfr')) {
    // *(jfr 7 § LSS)* asks the reader to look; *en ökning jmf. föregående år* compares.
    const compares = index > 0 && tokens[index - 1]!.kind === 'word';
    return compares ? [tokens[index + 1]?.lower === 'med' ? 'jämfört' : 'jämfört med'] : means;
  }
  const forms = adjectives.get(form);
  if (forms === undefined || swedish === undefined) return means;
  const first = fittingForm(sentence, index, swedish, form.startsWith('ev'));
  return first === undefined ? means : [forms[first]!, ...means.filter((one) => one !== forms[first])];
}

/** Which of the three forms agrees with the noun that follows; undefined where that cannot be told. */
function fittingForm(
  sentence: Sentence,
  index: number,
  swedish: Swedish,
  mayBeAdverb: boolean,
): 0 | 1 | 2 | undefined {
  const { tokens } = sentence;
  if (definiteArticles.has(tokens[index - 1]?.lower ?? '')) return 2;
  const tags = swedish.tags(sentence);
  if (tags === undefined) return undefined;
  let at = index + 1;
  while (at < tokens.length && at < index + 3 && upos(tags[at]!) === 'ADJ') at++;
  if (at >= tokens.length || upos(tags[at]!) !== 'NOUN') return undefined;
  const { lower } = tokens[at]!;
  const lemma = swedish.lemma(lower, tags[at]!);
  const forms = lemma === undefined ? [] : paradigm(lemma, 'noun').forms;
  const own = forms.filter(({ form }) => form === lower).map(({ feats }) => feats);
  // *Ev. sjukvården*: an adverb may stand before a definite noun too.
  if (own.some((one) => one.includes('Definite=Def'))) return mayBeAdverb ? undefined : 2;
  if (own.length > 0 && own.every((one) => one.includes('Number=Plur'))) return 2;
  if (own.length === 0) return undefined;
  return own[0]!.includes('Gender=Neut') ? 1 : 0;
}

export default defineRule({
  meta: {
    id: 'forkortning',
    group: 'form',
    title: { sv: 'Förkortning', en: 'Abbreviation' },
    severity: 'warning',
    notDocumentTypes: ['blankett'],
    what: {
      sv: 'Förkortningar som kan skrivas ut. De vanligaste (t.ex., bl.a., dvs.) är en upplysning, utom på webben och i lättläst text. Förkortningar intill siffror (kl. 9, 5 kap.) och i referenser är i sin ordning.',
      en: 'Abbreviations that can be written out. The most common are information, save on the web and in easy-to-read texts. Beside figures and in references they are in order.',
    },
    why: {
      sv: 'En förkortning tvingar läsaren att stanna och tolka, och skärmläsare läser den ofta fel.',
      en: 'An abbreviation makes readers stop and decode, and screen readers often get it wrong.',
    },
    todo: { sv: 'Skriv ut orden.', en: 'Write the words out.' },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.4.6, 2.2.1 och 11' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      expand: {
        sv: 'Skriv ut förkortningen ”{actual}”: {words}.',
        en: 'Write out the abbreviation “{actual}”: {words}.',
      },
      stops: {
        sv: '”{actual}” skrivs med punkter, ”{form}”. Skriv hellre ut orden: {words}.',
        en: '“{actual}” is written with stops, “{form}”. Better write the words: {words}.',
      },
      twice: {
        sv: '”{actual}” säger det som redan står tidigare i meningen: att det bara är exempel. Stryk det ena.',
        en: '“{actual}” says what stands earlier in the sentence already: that these are examples. Strike out one.',
      },
      first: {
        sv: 'Börja inte meningen med en förkortning. Skriv ut orden: {words}.',
        en: 'Do not begin a sentence with an abbreviation. Write the words: {words}.',
      },
    },
    fel: [
      {
        text: 'Du kan få hjälp enl. de nya reglerna.',
        finds: ['enl.'],
        suggests: ['enligt'],
      },
      {
        text: 'Ta med dig intyg om inkomst, t.ex. från arbetsgivaren.',
        finds: ['t.ex.'],
        suggests: ['till exempel'],
        documentType: 'webbsida',
      },
      { text: 'Avgiften gäller bl a för förskola.', finds: ['bl a'], suggests: ['bland annat'] },
      { text: 'Vi ordnar till exempel bad, lek m.m. för barn.', finds: ['m.m.'], suggests: [''] },
      { text: 'Avgiften sänks för ca hälften av barnen.', finds: ['ca'], suggests: ['cirka'] },
      {
        text: 'Ev. frågor ställer du till skolan. Ev. intyg skickar du sist.',
        finds: ['Ev.', 'Ev.'],
        suggests: ['Eventuella'],
      },
      {
        text: 'Den s.k. maxtaxan gäller. Det är en ökning jmf. förra året. Ta med kläder, skor osv.',
        finds: ['s.k.', 'jmf.', 'osv.'],
        suggests: ['så kallade', 'jämfört med', 'och så vidare.'],
      },
    ],
    ratt: [
      { text: 'Det tar ca 20 minuter. Vi träffas klockan halv nio.' },
      { text: 'De nya bilarna går på el. De är tystare.' },
      { text: 'Du kan få hjälp enligt de nya reglerna. Prata med hr om du undrar.' },
      { text: 'Mötet börjar kl. 9.30 enligt 5 kap. 3 § kommunallagen.' },
      { text: 'Kontakta oss på tfn 000-12 34 56 om du undrar.' },
    ],
  },
  sentence(sentence, block, { documentType, report, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (!token.abbreviation) continue;
      const entry = findAbbreviation(token.text);
      if (entry === undefined || entry.means.length === 0) continue;
      // *Bilarna går på el.*: what joins two words does not end a sentence.
      if (entry.form === 'el.' && index === tokens.length - 1) continue;
      // *Fråga hr*: those who work with personnel, not a gentleman.
      if (entry.form === 'hr' && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) continue;
      const common = entry.advice === 'always';
      const isFigureOnly = entry.advice === 'number' && besideFigures.has(entry.form);
      if (!common && !isFigureOnly && entry.advice !== 'space' && entry.advice !== 'write') continue;
      // Beside a figure (*4 dec. 2019*, *ca 10*) the short form is often the readable one.
      if (!common && (tokens[index - 1]?.kind === 'number' || tokens[index + 1]?.kind === 'number')) continue;
      const first =
        index === 0 && block.kind === 'paragraph' && tokens.length > 2 && isCounted(sentence, block);
      const spaced = /[\s\u00a0]/u.test(token.text) && !entry.form.includes(' ');
      // *… tak m.m.* at the end: the stop of the short form is the stop of the sentence too.
      const ends = index === tokens.length - 1 && token.text.endsWith('.') ? '.' : '';
      const meanings = inOrder(entry, sentence, index, swedish);
      const words = meanings.map((one) => matchCase(token.text, one));
      const severity: Severity = !common || withoutAbbreviations.has(documentType) ? 'warning' : 'info';
      if (closers.has(entry.form) && isSaidBefore(sentence, index)) {
        const place = { block, start: token.start, end: token.end };
        report({ ...place, messageId: 'twice', suggestions: [ends], severity });
        continue;
      }
      report({
        block,
        start: token.start,
        end: token.end,
        messageId: first ? 'first' : spaced ? 'stops' : 'expand',
        data: { words: words.join(', '), form: entry.form },
        suggestions: words.map((one) => one + ends),
        severity: first ? 'warning' : severity,
      });
    }
  },
});

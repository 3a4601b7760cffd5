import { isCounted } from '../src/measures/counting.ts';
import { defineRule, type Report, type Severity } from '../src/rules/types.ts';
import { type AbbreviationEntry, findAbbreviation } from '../src/swedish/abbreviations.ts';
import { monthNames } from '../src/swedish/calendar.ts';
import { matchCase, paradigm } from '../src/swedish/inflection/index.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { Trait, traits, upos } from '../src/swedish/tagger/labels.ts';
import type { AnalysedBlock, Sentence, Token } from '../src/swedish/types.ts';

/** Document types where even the most common abbreviations are written out (Sk 2.2.1; Webbriktlinjer R64). */
const withoutAbbreviations = new Set(['webbsida', 'lattlast']);

/** Words that a unit of measure follows: *anges i mm*, *nederbörd mm*. Elsewhere *mm* is *m.m.* without its stops. */
const beforeUnit = new Set(
  'i per på av till från med om antal antalet några enstaka enhet enheten enligt och eller en ett varje'.split(
    ' ',
  ),
);
/** What is measured in millimetres, by its ending. */
const measured =
  /(?:diameter|tjocklek|längd|bredd|höjd|djup|nederbörd|mått|regn|marginal|mängd|värde|storlek|dimension)(?:er|en|et|n)?$/u;

/** *Kläder, skor mm.*: no millimetres, since nothing is measured before them. */
function isNoUnit(sentence: Sentence, index: number, swedish: Swedish | undefined): boolean {
  const previous = sentence.tokens[index - 1];
  if (previous?.kind !== 'word' || beforeUnit.has(previous.lower) || measured.test(previous.lower))
    return false;
  const next = sentence.tokens[index + 1];
  if (next !== undefined && next.kind !== 'word' && !/^[.,;)]$/u.test(next.text)) return false;
  const tags = swedish?.tags(sentence);
  return tags !== undefined && /^(?:NOUN|VERB|PROPN)$/u.test(upos(tags[index - 1]!));
}

/** *From 1 maj*, *tom 31 maj*: words of their own, but not before a date. */
const withoutStops = new Map([
  ['from', 'från och med'],
  ['fom', 'från och med'],
  ['tom', 'till och med'],
]);
/** Behind these *tom* says that nothing is there: *lokalen är tom den 3 juni*. */
const empty = new Set('är var vara varit står stod stå stått blir blev bli en helt nästan'.split(' '));

function isBeforeDate({ tokens }: Sentence, index: number): boolean {
  const at = tokens[index + 1]?.lower === 'den' ? index + 2 : index + 1;
  if (tokens[at]?.kind !== 'number') return monthNames.has(tokens[at]?.lower ?? '');
  return (
    /^(?:19|20)\d\d(?:-\d\d-\d\d)?$/u.test(tokens[at].text) || monthNames.has(tokens[at + 1]?.lower ?? '')
  );
}

/** *Q2* of reports, in words. */
const quarters = new Map([
  ['Q1', 'första kvartalet'],
  ['Q2', 'andra kvartalet'],
  ['Q3', 'tredje kvartalet'],
  ['Q4', 'fjärde kvartalet'],
]);

/** What is looked at though it is no short form by itself, so that most words need one look only. */
const suspects = new Set(['mm', 'From', 'Fom', 'Tom', ...quarters.keys(), ...withoutStops.keys()]);

/** True for a letter and figure behind a name, which are of a model: *en Audi Q3*. */
function isOfName({ tokens }: Sentence, index: number): boolean {
  const previous = tokens[index - 1];
  return index > 1 && previous?.kind === 'word' && previous.text[0] !== previous.lower[0];
}

/** What to tell of a word that is a short form only where it stands; undefined for nothing. */
function suspectAt(
  sentence: Sentence,
  index: number,
  block: AnalysedBlock,
  swedish: Swedish | undefined,
): Report | undefined {
  const { tokens } = sentence;
  const { text, lower, start, end } = tokens[index]!;
  const expanded = (words: string, severity: Severity): Report => {
    return { block, start, end, messageId: 'expand', data: { words }, suggestions: [words], severity };
  };
  const quarter = quarters.get(text);
  if (quarter !== undefined) {
    const isLeft = block.kind === 'tableCell' || isOfName(sentence, index);
    return isLeft ? undefined : expanded(quarter, 'info');
  }
  if (text === 'mm') {
    if (!isNoUnit(sentence, index, swedish)) return undefined;
    // *Skor mm. till lägret*: the stop is of the short form.
    const stop = index + 2 < tokens.length && tokens[index + 1]!.text === '.' ? tokens[index + 1] : undefined;
    return {
      block,
      start,
      end: stop?.end ?? end,
      messageId: 'unit',
      suggestions: ['med mera'],
      severity: 'info',
    };
  }
  const words = withoutStops.get(lower);
  if (words === undefined || empty.has(tokens[index - 1]?.lower ?? '') || !isBeforeDate(sentence, index))
    return undefined;
  return expanded(matchCase(text, words), 'warning');
}

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
function isSaidBefore(sentence: Sentence, index: number, swedish: Swedish | undefined): boolean {
  const { tokens } = sentence;
  const tags = swedish?.tags(sentence);
  for (let at = index - 1; at >= 0; at--) {
    const token = tokens[at]!;
    // *för att t.ex. gräva, och altanen måste rivas, muren sänkas etc.*: another list of another clause.
    if (tags !== undefined && (traits[tags[at]!]! & Trait.finite) !== 0) return false;
    if (/^[;:().–]$/u.test(token.text)) return false;
    const { lower } = token;
    if (openers.has(token.abbreviation ? (findAbbreviation(token.text)?.form ?? '') : lower)) return true;
    if (openingPhrases.get(lower) === tokens[at + 1]?.lower) return true;
  }
  return false;
}

/** Units with a figure that stands raised. */
const raised = new Map([
  ['m2', 'm²'],
  ['m3', 'm³'],
]);

/** *150 m2, kronor per m2*; *sal M2* and *hus m2* are names. */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before?.kind === 'number' || /^(?:per|antal|antalet|varje|\/)$/u.test(before?.lower ?? '');
}

/** *24 st. personer*: what is counted follows. In *9 § 2 st. lagen* a paragraph of a law is meant. */
function isNeedless(sentence: Sentence, index: number, swedish: Swedish | undefined): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[index]!;
  const noun = tokens[index + 1];
  if ((lower !== 'st' && lower !== 'st.') || noun?.kind !== 'word' || noun.text !== noun.lower) return false;
  if (
    tokens[index - 1]?.kind !== 'number' ||
    noun.abbreviation ||
    /(?:lagen|balken|ordningen)s?$/u.test(noun.lower)
  )
    return false;
  for (let before = index - 2; before >= 0 && before >= index - 4; before--) {
    if (tokens[before]!.text.startsWith('§')) return false;
  }
  const tags = swedish?.tags(sentence);
  return tags !== undefined && upos(tags[index + 1]!) === 'NOUN';
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

/** *resp., inkl., enl.*: what has to do with the words around it, whatever figure stands beside it. */
function joinsWords({ form, advice, split }: AbbreviationEntry): boolean {
  // *(jfr 4 § förordningen)* is how references are written.
  if (advice !== 'write' || form.startsWith('jfr')) return false;
  const ownSplit = split ?? findAbbreviation(`${form}.`)?.split;
  return ownSplit === 'inside' || ownSplit === 'either';
}

export default defineRule({
  meta: {
    id: 'forkortning',
    group: 'form',
    title: { sv: 'Förkortning', en: 'Abbreviation' },
    severity: 'warning',
    // *M2* and *kvm* in one text: which of them is told there.
    yieldsTo: ['sarskrivning', 'olika-stavning'],
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
      raised: {
        sv: 'Siffran ska stå upphöjd: {form}. Skriv hellre ut ordet: {words}.',
        en: 'The figure stands raised: {form}. Better write the word: {words}.',
      },
      pieces: {
        sv: 'Stryk ”{short}”: talet säger redan hur många det är.',
        en: 'Strike out “{short}”: the number tells how many there are.',
      },
      unit: {
        sv: '”{actual}” betyder millimeter. Skriv ”med mera”, eller stryk det om ingen undrar vad mer som hör dit.',
        en: '“{actual}” means millimetres. Write “med mera”, or strike it out if nobody wonders what else belongs there.',
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
        text: 'Om vi gräver för att t.ex. byta rör, och altanen måste rivas, muren sänkas etc. får ägaren betala.',
        finds: ['t.ex.', 'etc.'],
        suggests: ['till exempel', 'och så vidare'],
      },
      {
        text: 'Lagen gäller skydd m.m. (1998:1252) och avgifter.',
        finds: ['m.m.'],
        suggests: ['med mera'],
      },
      {
        text: 'Den s.k. maxtaxan gäller. Det är en ökning jmf. förra året. Ta med kläder, skor osv.',
        finds: ['s.k.', 'jmf.', 'osv.'],
        suggests: ['så kallade', 'jämfört med', 'och så vidare.'],
      },
      {
        text: 'Det finns f.n. 12 platser. Skolan är stängd p.g.a. 3 sjuka lärare.',
        finds: ['f.n.', 'p.g.a.'],
        suggests: ['för närvarande', 'på grund av'],
      },
      {
        text: 'Det kostar 40 kr resp. 60 kr exkl. 25 procent moms. Ring tfn 000-12 34 56 el. 000-12 34 57.',
        finds: ['resp.', 'exkl.', 'el.'],
        suggests: ['respektive', 'exklusive', 'eller'],
      },
      {
        text: 'Badet har öppet from 1 juni tom den 31 augusti.',
        finds: ['from', 'tom'],
        suggests: ['från och med', 'till och med'],
      },
      {
        text: 'Huset är 150 m2 stort. Vi söker 24 st. personer och köper 5 st stolar.',
        finds: ['m2', 'st. personer', 'st stolar'],
        suggests: ['m²', 'personer', 'stolar'],
      },
      {
        text: 'Vi ordnar resor, ex. färdtjänst, åt dig.',
        finds: ['ex.'],
        suggests: ['till exempel'],
      },
      { text: '# Plan för Berga m.fl.\n\nVi bygger hus.', finds: ['m.fl.'], suggests: ['med flera'] },
      { text: 'Ta med dig kläder, skor mm.', finds: ['mm'], suggests: ['med mera'] },
      {
        text: 'Huset blir klart Q2 2027. Vi söker folk under Q1.',
        finds: ['Q2', 'Q1'],
        suggests: ['andra kvartalet', 'första kvartalet'],
      },
    ],
    ratt: [
      { text: 'Röret är 50 mm tjockt. Ange måtten i mm. Nederbörden, mm per dygn, visas i bilden.' },
      {
        text: 'Hon kör en Audi Q3. Lokalen står tom i mars. Salen är tom den 3 juni. Den är tom 3 dagar i veckan.',
      },
      {
        text: 'Priset är 20 kr per st. Det står i 9 § 2 st. lagen. Ta 3 st till kaffet. Huset är 150 m² stort. Vi ses i sal M2 eller hus m2. Vi tryckte 200 ex. av boken.',
      },
      { text: '## D. Drift\n\nVi sköter driften. Läs mer under D. Drift.' },
      { text: 'Det tar ca 20 minuter. Vi träffas klockan halv nio.' },
      { text: 'De nya bilarna går på el. De är tystare.' },
      { text: 'Sladdar och annat som går på el.Detta lämnar du på återvinningscentralen.' },
      { text: 'Du kan få hjälp enligt de nya reglerna. Prata med hr om du undrar.' },
      { text: 'Mötet börjar kl. 9.30 enligt 5 kap. 3 § kommunallagen.' },
      { text: 'Kontakta oss på tfn 000-12 34 56 om du undrar.' },
    ],
  },
  sentence(sentence, block, { documentType, report, swedish }) {
    const { tokens } = sentence;
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index]!;
      if (!token.abbreviation) {
        // Nearly all words end here.
        if (token.text.length > 4 || !suspects.has(token.text)) continue;
        const suspect = suspectAt(sentence, index, block, swedish);
        if (suspect !== undefined) report(suspect);
        continue;
      }
      const entry = findAbbreviation(token.text);
      if (entry === undefined || entry.means.length === 0) continue;
      // *… går på el.Du lämnar den här*: the end of a sentence, with its space missing.
      if (joinsSentence(token, tokens[index + 1])) continue;
      const unit = isMeasured(tokens, index) ? raised.get(entry.form) : undefined;
      if (unit !== undefined) {
        const suggestions = [unit, entry.means[0]!];
        const place = { block, start: token.start, end: token.end, severity: 'info' as const };
        report({ ...place, messageId: 'raised', data: { form: unit, words: entry.means[0]! }, suggestions });
        continue;
      }
      if (isNeedless(sentence, index, swedish)) {
        const { text: noun, end } = tokens[index + 1]!;
        const place = { block, start: token.start, end, severity: 'info' as const };
        report({ ...place, messageId: 'pieces', data: { short: token.text }, suggestions: [noun] });
        continue;
      }
      // *Bilarna går på el.*: what joins two words does not end a sentence.
      if (entry.form === 'el.' && index === tokens.length - 1) continue;
      // *D. Säkerhet*: the letter of a heading, not *den*.
      if (entry.form === 'd.' && tokens[index + 1]?.kind !== 'number') continue;
      // *200 ex.* are copies.
      if (entry.form === 'ex.' && tokens[index - 1]?.kind === 'number') continue;
      // *Fråga hr*: those who work with personnel, not a gentleman.
      if (entry.form === 'hr' && !/^\p{Lu}/u.test(tokens[index + 1]?.text ?? '')) continue;
      const common = entry.advice === 'always';
      const isFigureOnly = entry.advice === 'number' && besideFigures.has(entry.form);
      if (!common && !isFigureOnly && entry.advice !== 'space' && entry.advice !== 'write') continue;
      // Beside a figure (*4 dec. 2019*, *ca 10*) the short form is often the readable one, but not one of several
      // words, which has nothing to do with the figure: *f.n. 12 platser*.
      const isPhrase = entry.advice === 'write' && entry.means[0]!.includes(' ') && entry.form.includes('.');
      if (
        !common &&
        !isPhrase &&
        !joinsWords(entry) &&
        (tokens[index - 1]?.kind === 'number' || tokens[index + 1]?.kind === 'number')
      )
        continue;
      const first =
        index === 0 && block.kind === 'paragraph' && tokens.length > 2 && isCounted(sentence, block);
      const spaced = /[\s\u00a0]/u.test(token.text) && !entry.form.includes(' ');
      // *… tak m.m.* at the end: the stop of the short form is the stop of the sentence too.
      const isLast = index === tokens.length - 1 && token.text.endsWith('.');
      // A heading has no stop of its own.
      const ends = isLast && block.kind !== 'heading' ? '.' : '';
      const meanings = inOrder(entry, sentence, index, swedish);
      const words = meanings.map((one) => matchCase(token.text, one));
      const severity: Severity = !common || withoutAbbreviations.has(documentType) ? 'warning' : 'info';
      if (closers.has(entry.form) && isSaidBefore(sentence, index, swedish)) {
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

/** A word with its stop, and a capital right behind it. */
function joinsSentence({ text, end }: Token, next: Token | undefined): boolean {
  return /^\p{L}+\.$/u.test(text) && next?.start === end && /^\p{Lu}\p{Ll}/u.test(next.text);
}

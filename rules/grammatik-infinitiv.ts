import { firstImperative } from '../src/document-type/imperatives.ts';
import { isAndForTo } from '../src/rules/support/grammar/and-for-to.ts';
import { subjects as subjectForms } from '../src/rules/support/grammar/clause-openings.ts';
import {
  alternativeSlip,
  complementSlip,
  perfectSlip,
} from '../src/rules/support/grammar/modal-complements.ts';
import {
  beginnerSlip,
  beginners,
  clauseOpeners,
  clauseSlip,
  finiteSlip,
  invertedSlip,
  modals,
  nounSlip,
  perfects,
  presentSlip,
  relativeSlip,
  supineSlip,
} from '../src/rules/support/grammar/verb-form-slips.ts';
import { infinitiveOf } from '../src/rules/support/grammar/verb-forms.ts';
import { defineRule } from '../src/rules/types.ts';
import { WordClass } from '../src/swedish/lexicon/format.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence } from '../src/swedish/types.ts';

/** After these no *att* stands before the infinitive. *Vill att* and *får att* open clauses. */
const bareModals = new Set('ska skall kan måste bör skulle kunde behöver brukar låter hinner'.split(' '));
const subjects = new Set('jag du han hon hen vi ni de man den det någon alla'.split(' '));
/** Present forms that the lexicon knows only as other words. */
const commonPresents = new Set('får har är går ser tar ger blir gör står hjälper'.split(' '));

export default defineRule({
  meta: {
    id: 'grammatik-infinitiv',
    group: 'form',
    title: { sv: 'Fel verbform', en: 'Wrong verb form' },
    severity: 'warning',
    yieldsTo: ['alderdomliga-ord', 'langa-verbformer'],
    what: {
      sv: 'Presens där grundformen ska stå (för att får stöd, ska bygger), böjt verb efter ett hjälpverb (kan fick, har tar, kommer skickar), grundform där presens eller supinum ska stå (att du lämna, har skicka), att efter ett hjälpverb som inte ska ha det (ska att betala) och grundform efter presens (utreder och besluta).',
      en: 'Present tense where the infinitive belongs (för att får stöd, ska bygger), a finite verb after an auxiliary (kan fick, har tar, kommer skickar), an infinitive where the present or the supine belongs (att du lämna, har skicka), att after an auxiliary that takes none (ska att betala), and an infinitive after a present (utreder och besluta).',
    },
    why: {
      sv: 'Felet uppstår ofta när en mening har skrivits om. Läsaren måste läsa om för att förstå.',
      en: 'The slip is often left when a sentence has been rewritten. Readers have to read again.',
    },
    todo: {
      sv: 'Skriv verbet i grundform efter att: ”för att få”. Skriv inget att efter ska, kan, måste och bör.',
      en: 'Use the infinitive after att: “för att få”. Write no att after ska, kan, måste and bör.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      present: {
        sv: 'Efter ”att” ska verbet stå i grundform. Skriv om ”{actual}”, eller sätt in den som gör något: ”att du …”.',
        en: 'After “att” the verb stands in the infinitive. Rewrite “{actual}”, or put in who does it: “att du …”.',
      },
      mark: {
        sv: 'Efter ”{modal}” ska det inte stå något ”att”.',
        en: 'No “att” follows “{modal}”.',
      },
      pair: {
        sv: '”{first}” och ”{second}” har olika form. Skriv båda verben i samma form.',
        en: '“{first}” and “{second}” are in different forms. Write both verbs in the same form.',
      },
      infinitive: {
        sv: 'Efter ”{before}” ska verbet stå i grundform. Skriv ”{suggestion}”.',
        en: 'After “{before}” the verb stands in the infinitive. Write “{suggestion}”.',
      },
      supine: {
        sv: 'Efter ”{before}” passar inte ”{actual}”. Skriv ”{suggestion}”.',
        en: '“{actual}” does not go with “{before}”. Write “{suggestion}”.',
      },
      purpose: {
        sv: 'Efter ”så att” ska satsen ha ett böjt verb. Skriv ”{suggestion}” i stället för ”att”.',
        en: 'A clause with “så att” needs a finite verb. Write “{suggestion}” for “att”.',
      },
      may: {
        sv: 'Menar du ”får {adverb}”? Här står ”för”.',
        en: 'Do you mean “får {adverb}”? Here stands “för”.',
      },
      finite: {
        sv: 'Här ska verbet böjas. Skriv ”{suggestion}” efter ”{before}”.',
        en: 'The verb is inflected here. Write “{suggestion}” after “{before}”.',
      },
    },
    fel: [
      {
        text: 'Skotta så att vattnet att rinna undan. Lägg virket så att den varma luften att cirkulera.',
        finds: ['att', 'att'],
        suggests: ['kan', 'kan'],
      },
      { text: 'Du behöver fylla i blanketten för att får stöd.', finds: ['att får'] },
      { text: 'Du ska att betala avgiften i maj.', finds: ['ska att'], suggests: ['ska'] },
      { text: 'Kommunen kommer att har öppet hela sommaren.', finds: ['att har'] },
      { text: 'Nämnden utreder och besluta i ärendet.', finds: ['utreder och besluta'] },
      { text: 'Vi ska bygger en ny skola.', finds: ['bygger'], suggests: ['bygga'] },
      { text: 'Vi har skicka ett brev till dig.', finds: ['skicka'], suggests: ['skickat'] },
      { text: 'Det är viktigt att du lämna in i tid.', finds: ['lämna'], suggests: ['lämnar'] },
      { text: 'Nämnden kan fick i uppdrag att utreda frågan.', finds: ['fick'], suggests: ['få'] },
      { text: 'Nämnden ska beslutade om taxan i maj.', finds: ['beslutade'], suggests: ['besluta'] },
      { text: 'Då kan du får råd om hur du gör.', finds: ['får'], suggests: ['få'] },
      {
        text: 'I maj ska kommunen bygger en skola. Här kan man ansöker om bidrag.',
        finds: ['bygger', 'ansöker'],
        suggests: ['bygga', 'ansöka'],
      },
      {
        text: 'Anmälda åtgärder för inte påbörjas innan du har fått svar. Du för inte börja före maj.',
        finds: ['för', 'för'],
        suggests: ['får', 'får'],
      },
      { text: 'Då ska du anger hur mycket du tjänar.', finds: ['anger'], suggests: ['ange'] },
      { text: 'Felet kan sker i alla system.', finds: ['sker'], suggests: ['ske'] },
      { text: 'Vi har tog emot din anmälan. Ni har ansöker om stöd.', finds: ['tog', 'ansöker'] },
      { text: 'Nämnden har gav dig rätt till stöd.', finds: ['gav'], suggests: ['gett'] },
      { text: 'Din ansökan har komma in till oss.', finds: ['komma'], suggests: ['kommit'] },
      { text: 'Han har läst brevet men har glömma svaret.', finds: ['glömma'], suggests: ['glömt'] },
      { text: 'Vi kommer kontaktar dig i maj.', finds: ['kontaktar'], suggests: ['att kontakta'] },
      { text: 'Vi försöker svarar inom två dagar.', finds: ['svarar'], suggests: ['svara'] },
      { text: 'Det är bra att kommunen informera alla.', finds: ['informera'], suggests: ['informerar'] },
      {
        text: 'Avgiften sätt in på kontot. Hyran betala in i tid. Ansökan skicka till kommunen.',
        finds: ['sätt', 'betala', 'skicka'],
        suggests: ['sätts', 'betalar', 'skickar'],
      },
      { text: 'Du som bo i kommunen kan söka.', finds: ['bo'], suggests: ['bor'] },
      { text: 'Vi tror att du ha rätt till stöd.', finds: ['ha'], suggests: ['har'] },
      {
        text: 'Ärendet har avslutas. Du får pengar när bidraget har beviljas. Sedan kan du själv styr hur mycket hjälp du får.',
        finds: ['avslutas', 'beviljas', 'styr'],
        suggests: ['avslutats', 'beviljats', 'styra'],
      },
    ],
    ratt: [
      {
        text: 'Skotta så att vattnet kan rinna undan. Vi skriver så att beslutet att stänga skolan blir känt. Lägg virket så att det går att lyfta.',
      },
      { text: 'Det arbete vi har avslutas i maj. De tomter kommunen har säljs och de lån du har betalas.' },
      { text: 'Du behöver fylla i blanketten för att få stöd. Du ska betala avgiften i maj.' },
      { text: 'Det beror på att vi har ont om tid och att det tar tid att svara.' },
      { text: 'Du glömmer och ansöka i tid.' },
      { text: 'Vi utreder och beslutar. Vi kan utreda och besluta. Den som söker och vill besluta ringer.' },
      { text: 'Det du kan ser du i listan. De som vill får komma. Kan du ansöka? Vi har börjat bygga.' },
      { text: 'Avgiften sätts in på kontot. Skolans sätt på det är bra. Avgiften betalar du in i tid.' },
      { text: 'Vi vill att taggar som saknas läggs till.' },
      {
        text: 'Den som kan får gärna komma. De som vill får stanna. Det du kan får du visa. Vi har beslutade regler.',
      },
      {
        text: 'Skolan får ökade möjligheter. Kommunen har beslutade mål att följa. Du måste lämnat in den i går.',
      },
      {
        text: 'Så fort bussen kommer kliver barnen på. Den dag hjälpen kommer visar du vägen. Alla som kommer får fika.',
      },
      {
        text: 'Om du kan betalar du i dag. De beslut nämnden har fattat gäller. Vi vet att får som betar mår bra.',
      },
      {
        text: 'Det nya elever behöver är trygghet. Det vi har räcker. Du kan handla här. De som få känner till.',
      },
      {
        text: 'Skriv vilken lekplats det gäller och skicka med en bild. Berätta hur du bor och visa gärna bilder.',
      },
      {
        text: 'Kan du får du gärna hjälpa till, och vill du får du stanna. Om du vill kan du ringa. Så snart vi kan ringer vi.',
      },
      { text: 'Det kan du, får vi hoppas. Efter mötet får du böcker. De barn skolan kan hjälper vi gärna.' },
      {
        text: 'Vi för inte statistik. Nämnden för inte någon lista. Det är lättare för inte bara barn. Kostnaden för inte använda maskiner.',
      },
      { text: 'Vi vill att alla ska komma. Det bästa du kan göra är att ringa.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  sentence(sentence, block, { report, spelling, swedish }) {
    const { tokens } = sentence;
    // The infinitive that a noun may stand before: nothing is asked of the tags without one.
    const isNoun = (index: number) =>
      index < 5 &&
      /a$|^(?:få|ge|gå|bli|sätt|fyll|sänd|skriv|lägg|ställ)$/u.test(tokens[index + 1]!.lower) &&
      tokens[index]!.kind === 'word';
    for (let index = 0; index + 1 < tokens.length; index++) {
      const look = modals.has(tokens[index]!)
        ? presentSlip
        : perfects.has(tokens[index]!)
          ? supineSlip
          : tokens[index]!.lower === 'ha'
            ? perfectSlip
            : tokens[index]!.lower === 'eller'
              ? alternativeSlip
              : subjectForms.has(tokens[index]!)
                ? finiteSlip
                : beginners.has(tokens[index]!)
                  ? beginnerSlip
                  : clauseOpeners.has(tokens[index]!)
                    ? clauseSlip
                    : tokens[index]!.lower === 'som'
                      ? relativeSlip
                      : isNoun(index)
                        ? nounSlip
                        : undefined;
      // *kommer kommer*: a word written twice is told as that.
      if (look === undefined || tokens[index]!.lower === tokens[index + 1]!.lower) continue;
      const tagged = swedish!.tagged(sentence)!;
      const { lexicon } = spelling!.lookup;
      const slip =
        look(tagged, index, lexicon) ??
        (look === presentSlip
          ? (invertedSlip(tagged, index, lexicon) ?? complementSlip(tagged, index, lexicon))
          : look === supineSlip
            ? perfectSlip(tagged, index, lexicon)
            : undefined);
      if (slip === undefined) continue;
      const { start, end } = tokens[slip.verb]!;
      const { messageId, also } = slip;
      const suggestions = also === undefined ? [slip.suggestion] : [slip.suggestion, also];
      const data = { before: tokens[slip.from]!.text, suggestion: suggestions.join('” eller ”') };
      report({ block, start, end, messageId, data, suggestions });
    }
    for (let index = 1; index + 1 < tokens.length; index++) {
      const mark = tokens[index]!;
      // *Du glömmer och ansöka*: *och* for *att*, which grammatik-och-att tells.
      if (
        mark.lower === 'och' &&
        isMixedPair(sentence, swedish!.tagged(sentence)!, index) &&
        !isAndForTo(swedish!.tagged(sentence)!, index, spelling!.lookup.lexicon)
      ) {
        const first = tokens[index - 1]!;
        const second = tokens[index + 1]!;
        const data = { first: first.text, second: second.text };
        report({ block, start: first.start, end: second.end, messageId: 'pair', data });
      }
      if (mark.lower === 'för' && isMeantForMay(sentence, swedish!, index)) {
        const { start, end } = mark;
        const data = { adverb: tokens[index + 1]!.text };
        report({ block, start, end, messageId: 'may', data, suggestions: ['får'] });
      }
      if (mark.lower !== 'att') continue;
      const before = tokens[index - 1]!;
      const verb = tokens[index + 1]!;
      const tagged = swedish!.tagged(sentence)!;
      const trait = traitAt(tagged, index + 1);
      // *Nämnden har att beslutat*
      if (/^(?:har|hade)$/u.test(before.lower) && trait & Trait.supine && index > 1) {
        const data = { modal: before.text };
        const { start } = before;
        report({ block, start, end: mark.end, messageId: 'mark', data, suggestions: [before.text] });
        continue;
      }
      if (bareModals.has(before.lower)) {
        if (trait & Trait.infinitive && !isQuestioned(tokens[index - 2]?.lower, tokens[index - 3]?.lower)) {
          const data = { modal: before.text };
          const { start } = before;
          report({ block, start, end: mark.end, messageId: 'mark', data, suggestions: [before.text] });
        }
        if (before.lower !== 'kan') continue;
      }
      if (trait & Trait.infinitive && isPurposeSlip(tagged, index)) {
        const { start, end } = mark;
        report({
          block,
          start,
          end,
          messageId: 'purpose',
          data: { suggestion: 'kan' },
          suggestions: ['kan'],
        });
        continue;
      }
      // Beside *kommer att* the tagger doubts even plain verbs.
      const isFuture =
        /^(?:kommer|kom)$/u.test(before.lower) &&
        infinitiveOf(spelling!.lookup.lexicon, verb.lower) !== undefined;
      if (!isFuture && (!(trait & Trait.present) || trait & Trait.passive)) continue;
      // *Vi vet att får betar*: the animals.
      const next = tokens[index + 2]?.lower ?? '';
      if (verb.lower === 'får' && (next === 'som' || traitAt(tagged, index + 2) & Trait.present)) continue;
      if (!commonPresents.has(verb.lower)) {
        const { lexicon } = spelling!.lookup;
        const classes = lexicon.classes(lexicon.find(verb.lower));
        // *att taggar som saknas läggs till*: a noun and a verb look alike.
        if (!(classes & WordClass.VERB) || classes & WordClass.NOUN) continue;
      }
      // *Att vill du bygga, behöver du …*: a condition inside the clause.
      if (subjects.has(tokens[index + 2]?.lower ?? '')) continue;
      report({ block, start: mark.start, end: verb.end, messageId: 'present' });
    }
  },
});

/** *Så att vattnet att rinna undan*: a subject, and no finite verb to the end of the clause. */
function isPurposeSlip(tagged: TaggedSentence, mark: number): boolean {
  const { tokens } = tagged;
  const inSubject = Trait.noun | Trait.pronoun | Trait.determiner | Trait.adjective | Trait.possessive;
  let place = mark - 1;
  while (place > 1 && mark - place < 4 && traitAt(tagged, place) & inSubject) place--;
  if (place === mark - 1 || tokens[place]!.lower !== 'att' || tokens[place - 1]?.lower !== 'så') return false;
  for (let at = mark + 1; at < tokens.length && !/^[,.;:!?]$/u.test(tokens[at]!.text); at++)
    if (traitAt(tagged, at) & Trait.finite) return false;
  return true;
}

/** *Åtgärder för inte påbörjas*: behind a subject, with an infinitive that nothing else asks for. */
function isMeantForMay(sentence: Sentence, swedish: Swedish, place: number): boolean {
  const { tokens } = sentence;
  if (!/^(?:inte|ej|aldrig|endast|bara)$/u.test(tokens[place + 1]?.lower ?? '')) return false;
  const tagged = swedish.tagged(sentence)!;
  const subject = traitAt(tagged, place - 1);
  if (!(subject & Trait.noun) && !subjectForms.has(tokens[place - 1]!)) return false;
  if (!(traitAt(tagged, place + 2) & Trait.infinitive)) return false;
  // *Kostnaden för inte använda maskiner*: a participle.
  const isPlain = traitAt(tagged, place + 2) & Trait.passive || subjectForms.has(tokens[place - 1]!);
  if (!isPlain && traitAt(tagged, place + 3) & (Trait.noun | Trait.adjective)) return false;
  for (let at = place - 1; at >= 0 && !/^[.:;!?]$/u.test(tokens[at]!.text); at--)
    if (traitAt(tagged, at) & (Trait.verb | Trait.subordinator | Trait.relative)) return false;
  return true;
}

/** *Det enda vi kan är att vänta* has a verb between; *allt du kan att göra* has none and is left alone. */
function isQuestioned(before: string | undefined, earlier: string | undefined): boolean {
  return (
    before === undefined ||
    /^(?:vad|allt|det|som)$/u.test(before) ||
    /^(?:vad|allt|som)$/u.test(earlier ?? '')
  );
}

/** Tokens before a pair of verbs in which something may ask for the infinitive. */
const governing = 10;

/** A present, *och* and an infinitive side by side, with nothing before that the infinitive could go with. */
function isMixedPair(read: Sentence, sentence: TaggedSentence, conjunction: number): boolean {
  const first = traitAt(sentence, conjunction - 1);
  const second = traitAt(sentence, conjunction + 1);
  if (!(first & Trait.present) || first & (Trait.passive | Trait.auxiliary)) return false;
  if (!(second & Trait.infinitive) || second & (Trait.passive | Trait.auxiliary)) return false;
  if (!sentence.tokens[conjunction + 1]!.lower.endsWith('a')) return false;
  for (let place = Math.max(0, conjunction - governing); place < conjunction - 1; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.auxiliary | Trait.infinitiveMark | Trait.infinitive | Trait.subordinator))
      return false;
  }
  // *Skriv vilken plats det gäller och skicka bilder*: the second of two imperatives looks like an infinitive.
  return firstImperative(read) === undefined;
}

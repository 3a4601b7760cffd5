import type { DocumentType } from '../src/document-type/document-types.ts';
import { verbOfNoun } from '../src/rules/support/nouns/verb-of-noun.ts';
import {
  inProtectedSpan,
  isInTitle,
  isSpoken,
  lawTitles,
  quotations,
  startsUpper,
  touches,
} from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { nominalisations, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const outward: readonly DocumentType[] = [
  'webbsida',
  'brev',
  'beslut',
  'nyhetsbrev',
  'inbjudan',
  'e-post',
  'blankett',
  'lattlast',
];

/** In other texts only behind these, where *att* or *när* and a verb can stand: *vid utförandet av* hjälpen. */
const inward: readonly DocumentType[] = ['text', 'pressmeddelande'];
const beforeVerb = wordSet('vid för genom till med i efter före inför under');

const of = wordSet('av');
/** Nouns of verbs that name a thing, a group or an amount: *en beskrivning av huset* is read, not done. */
const things =
  /(?:beskrivning|inledning|kränkning|produktion|sammanfattning|samling|blandning|sammanställning|förteckning|redogörelse|ritning|teckning|avbildning|bildning|anledning|användning|tolkning|uppfattning|upplevelse|förståelse|betydelse|händelse|ökning|minskning|sättning|ställning|anläggning|byggnad|förening|avdelning|funktionsnedsättning|översättning|beroende|version|generation|kombination|variation|population|publikation|organisation|institution|instruktion|position|portion|illustration|station|stiftelse|spridning|inverkan|påverkan|kopia)(?:en|er|erna|ar|arna|n|r)?$/u;

/** Nouns in -ering and -ling, which the endings of the measures leave out: *hantering av*, *förmedling av*. */
const ing = /(?:er|l)ing(?:ar|arna|en)?$/u;
/** Those that name a thing, a body or how things go, and those whose verb says something else. */
const ingThings =
  /(?:regering|gruppering|renovering|restaurering|sanering|asfaltering|plantering|formulering|orientering|gradering|(?<!be)handling|samling|servering|smuggling|tävling|växling)(?:ar|arna|en)?$|utvecklingen$/u;

/** The last of a row of nouns with a comma between the first ones. */
function endsRow(sentence: TaggedSentence, noun: number): boolean {
  const { tokens } = sentence;
  if (!/^(?:och|eller|samt)$/u.test(tokens[noun - 1]?.lower ?? '')) return false;
  return (traitAt(sentence, noun - 2) & Trait.noun) !== 0 && tokens[noun - 3]?.text === ',';
}

/** Tokens before the noun in which the name begins that it stands in. */
const longestName = 6;

/** *Förordningen om hantering av kemikalier*, *Projektet Samordning av resor*: a name has its words, whatever they hide. */
function isNamed(tokens: readonly Token[], noun: number): boolean {
  if (isInTitle(tokens, noun) || touches(lawTitles(tokens), noun, noun + 1)) return true;
  for (let at = noun; at > 0 && at >= noun - longestName; at--) {
    const token = tokens[at]!;
    if (token.kind === 'punctuation' || clauseWord.test(token.lower)) return false;
    // *Sjöfartsverkets avgifter påverkar möjligheterna till …*: a name that is over before the noun.
    const goesOn = at === noun || /^(?:om|för|i|och)$/u.test(tokens[at + 1]!.lower);
    if (goesOn && token.kind === 'word' && startsUpper(token) && token.text !== token.text.toUpperCase())
      return true;
  }
  // *Förening för förmedling av konst*: a name or a title at the beginning.
  return bodies.test(tokens[0]!.lower) && noun <= longestName && /^(?:för|om)$/u.test(tokens[1]?.lower ?? '');
}

const clauseWord = /^(?:är|har|ska|kan|får|måste|gäller|innebär|som|att|när|vid|genom|efter|inför|med)$/u;
const bodies =
  /^(?:förening(?:en)?|myndighet(?:en)?|nämnd(?:en)?|förordning(?:en)?|lag(?:en)?|handbok(?:en)?|råd(?:et)?)$/u;

/** What others say or have called so: within quotation marks, in italics, the text of a link. */
function isOfOthers(block: AnalysedBlock, start: number, end: number): boolean {
  return (
    isSpoken(block) ||
    inProtectedSpan(block, start, end) ||
    touches(quotations(block.text), start, end) ||
    block.spans.some(
      (span) =>
        (span.kind === 'link' || span.kind === 'emphasis') &&
        span.start <= start &&
        span.end >= end &&
        /^\p{Lu}/u.test(block.text.slice(span.start, span.start + 2)),
    )
  );
}

const isPersonalData = ({ lower }: { lower: string }): boolean => lower.startsWith('personuppgift');

export default defineRule({
  meta: {
    id: 'substantiv-av',
    group: 'meningar',
    title: { sv: 'Verb som blivit substantiv', en: 'A verb made into a noun' },
    severity: 'info',
    yieldsTo: ['substantivsjuka', 'prepositionskedja', 'kanslisprak', 'utfyllnad', 'skrytverb'],
    documentTypes: [...outward, ...inward],
    what: {
      sv: 'Ett substantiv av ett verb följt av av (hemsändning av varor). Utom i texter till allmänheten bara efter vid, för, genom och liknande ord (vid beredning av ärenden).',
      en: 'A noun made of a verb with av behind it (hemsändning av varor). Outside texts to the public only behind vid, för, genom and the like (vid beredning av ärenden).',
    },
    why: {
      sv: 'Substantivet gömmer vem som gör något, och det som görs kommer sist.',
      en: 'The noun hides who does something, and what it is done to comes last.',
    },
    todo: {
      sv: 'Skriv med ett verb: ”få varor hemkörda”, ”när vi bereder ärenden”.',
      en: 'Write it with a verb: “få varor hemkörda”, “när vi bereder ärenden”.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.4.11' },
      { name: 'Isof, Klarspråkshjälpen', section: 'Skriv meningar med flyt' },
    ],
    messages: {
      hidden: {
        sv: '”{actual}” gömmer ett verb. Går det att skriva ”{verb}” och vem som gör det?',
        en: '“{actual}” hides a verb. Can you write “{verb}” and who does it?',
      },
      noun: {
        sv: '”{actual}” gömmer ett verb. Går det att skriva vem som gör vad?',
        en: '“{actual}” hides a verb. Can you say who does what?',
      },
    },
    fel: [
      { text: 'Du kan få hjälp med hemsändning av varor.', finds: ['hemsändning av'] },
      { text: 'Modellen används vid beredning av ärenden i nämnden.', finds: ['beredning av'] },
      { text: 'Hjälpen ges genom förmedling av kontakter.', finds: ['förmedling av'] },
      { text: 'Ring oss före parkering av lastbilar.', finds: ['parkering av'] },
    ],
    ratt: [
      { text: 'Utredningen om uppföljning av lagen är klar.', documentType: 'text' },
      { text: 'Du kan få varor hemkörda. Bifoga en beskrivning av huset.' },
      { text: 'Skicka med en handling av betydelse. Följ utvecklingen av priset.' },
      {
        text: 'Kommunen ansvarar för behandlingen av dina personuppgifter, och för all hantering av dina personuppgifter.',
      },
      { text: 'Den varsamma renoveringen av stationen fick pris.' },
      { text: 'Bidraget gäller stödhandtag, ramper, dörröppnare och borttagning av trösklar.' },
      {
        text: 'Läs ”Handbok för hantering av ärenden”. Projektet Samordning av resor pågår. Vi följer lagen (1997:238) om förmedling av arbete.',
      },
      { text: '– Vi har börjat med förmedling av kontakter, säger Eva Alm.' },
      { text: 'Priset beror på ökningen av kostnaderna. Beslutet är fattat av styrelsen.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: of,
  blocks: ['paragraph', 'listItem', 'heading'],
  sentence(sentence, block, { documentType, report, swedish }) {
    const { tokens } = sentence;
    const isInward = inward.includes(documentType);
    const tagged = swedish!.tagged(sentence)!;
    for (let index = 1; index + 1 < tokens.length; index++) {
      if (tokens[index]!.lower !== 'av' || (traitAt(tagged, index) & Trait.preposition) === 0) continue;
      const { lower, start } = tokens[index - 1]!;
      if (isInward && (index < 2 || block.kind === 'heading' || !beforeVerb.has(tokens[index - 2]!)))
        continue;
      const [nominal] = nominalisations(tagged, index - 1, index);
      const verb = verbOfNoun(swedish!.lexicon!, lower);
      const isDeed =
        nominal === undefined
          ? verb !== undefined &&
            ing.test(lower) &&
            !ingThings.test(lower) &&
            (traitAt(tagged, index - 1) & Trait.noun) !== 0
          : nominal.ending !== 'het';
      if (!isDeed || things.test(lower)) continue;
      // *en granskning av Anna Ek*: who did it, not what it was done to.
      const next = tokens[index + 1]!;
      if (next.kind !== 'word' || next.text !== next.lower) continue;
      // *stödhandtag, ramper och borttagning av trösklar*: one of several things.
      if (endsRow(tagged, index - 1)) continue;
      // The law's own name for what is done with personal data.
      if (
        /^(?:behandling|hantering)(?:en)?$/u.test(lower) &&
        tokens.slice(index + 1, index + 4).some(isPersonalData)
      )
        continue;
      const { end } = tokens[index]!;
      if (isNamed(tokens, index - 1) || isOfOthers(block, start, end)) continue;
      report({
        block,
        start,
        end,
        messageId: verb === undefined ? 'noun' : 'hidden',
        ...(verb === undefined ? {} : { data: { verb } }),
      });
    }
  },
});

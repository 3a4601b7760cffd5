import { isOfficialName } from '../src/rules/support/nouns/official-names.ts';
import { isPlainCompound, wordFrequency } from '../src/rules/support/word-rarity.ts';
import { isExplained, type TermPlace } from '../src/rules/terms/explained.ts';
import { quotations, touches } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import { compoundParts } from '../src/swedish/lexicon/analyse.ts';
import type { Lexicon } from '../src/swedish/lexicon/lexicon.ts';
import { Trait, traits } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';

/** Shorter rare nouns are names, old words and slips as often. Letters. */
const shortest = 9;
/** Frequency class of nouns that are rarer than once in ten million words (see `frequencyClass`). */
const rarest = 0;
/** In easy-to-read texts shorter words and less rare ones are hard too: *emballage, föranmälan*. */
const easyShortest = 6;
const easyRarest = 1;
/** Words of daily life and of every municipality that newspapers and books seldom write. */
const daily =
  /^(?:kompostering|matavfalls|påklädning|avklädning|sotning|inskolning|utskolning|halkbekämpning|snöröjning|sandupptagning|såromläggning|mödrahälsovård|barnhälsovård|elevhälsovård|(?:en|två|fler)bostadshus|taknock|köplats|önskekost|räkneverktyg|inpendling|utpendling|utplantering|årsbokslut|nyföretagande|kräftpest|skolstart|terminsstart|läxhjälp|blöjbyte|fixartjänst|städdag|byaförening|byalag|äppelskrutt|kaffesump|potatisskal|farstukvist)/u;
/** Enough of a word that its inflected forms and compounds have in common. */
const stemOf = ({ lower }: Token): string => lower.slice(0, 8);
/** Words of the text for each word that is shown, and how many are shown in any text. */
const wordsForEach = 60;
const alwaysShown = 3;

export default defineRule({
  meta: {
    id: 'sallsynt-ord',
    group: 'ord',
    quality: 'begripligt',
    title: { sv: 'Sällsynt ord', en: 'Rare word' },
    severity: 'info',
    yieldsTo: [
      'facktermer',
      'kanslisprak',
      'stela-ord',
      'alderdomliga-ord',
      'frammande-ord',
      'modeord',
      'okant-ord',
      'stavfel',
      'substantivsjuka',
      'substantiv-av',
      'langa-ord',
      'forkortning-oforklarad',
      'handelse-utan-verb',
    ],
    notDocumentTypes: ['protokoll', 'minnesanteckningar'],
    what: {
      sv: 'Substantiv som är mycket sällsynta i svenskan och som texten inte förklarar: regelgivning, infasning, åretrunthämtning. Ordet visas där det står första gången.',
      en: 'Nouns that are very rare in Swedish and that the text does not explain: regelgivning, infasning. Shown at their first place.',
    },
    why: {
      sv: 'Ett ord som läsaren aldrig har mött stoppar läsningen. Ofta är det ett internt ord som ni själva är vana vid.',
      en: 'A word that readers have never met stops the reading. Often it is an internal word that you are used to.',
    },
    todo: {
      sv: 'Skriv det med vanliga ord, gärna med ett verb, eller förklara ordet första gången.',
      en: 'Say it in common words, preferably with a verb, or explain the word the first time.',
    },
    sources: [
      { name: 'Isof, Klarspråkshjälpen', section: 'Använd ord som läsarna förstår' },
      { name: 'wordfreq', section: 'ordens frekvens i svenska texter' },
    ],
    messages: {
      rare: {
        sv: '”{word}” är ett sällsynt ord. Kan läsaren det? Skriv det med vanligare ord, eller förklara det.',
        en: '“{word}” is a rare word. Do readers know it? Use commoner words, or explain it.',
      },
    },
    fel: [
      { text: 'Kommunen vill ha mindre regelgivning.', finds: ['regelgivning'] },
      {
        text: 'Kommunen vill pröva infasning i nya lokaler. Infasningen börjar i maj.',
        finds: ['infasning'],
      },
      { text: 'Vi börjar med infasning i maj. Då hör vi av oss.', finds: ['infasning'] },
      { text: 'Färg är farligt.\nGör en föranmälan.', finds: ['föranmälan'], documentType: 'lattlast' },
    ],
    ratt: [
      { text: 'Gör en föranmälan.' },
      {
        text: 'Släng äppelskruttar i påsen. Tillstånd krävs inte för provsmakning. I huset finns varmvattenberedare och farstukvist.',
      },
      { text: 'Du får ett passerkort.\nBommen öppnas.', documentType: 'lattlast' },
      { text: 'Du betalar högst 1 600 kronor under en tolvmånadersperiod.' },
      { text: 'Kommunen skriver få regler och flyttar några i taget.' },
      { text: 'Kommunen prövar infasning, det vill säga att några flyttar i taget.' },
      { text: 'Vi följer med vid ledsagning. Beslutet kräver kontrasignation av chefen.' },
      { text: 'Skolkören sjunger i maj. Turlistan kommer i brevlådan.' },
      { text: 'Ordet är ”infasning”.' },
      {
        text: 'Välj åretrunthämtning. Då hämtar vi soporna hela året. Vi provar infasning. Med infasning menas att några flyttar i taget.',
      },
      { text: 'Kommunen vill pröva infasning i nya lokaler.', documentType: 'protokoll' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  look(block, { documentType, glossary, swedish }) {
    const found: Omit<TermPlace, 'block'>[] = [];
    const { sentences } = block;
    const isEasy = documentType === 'lattlast';
    const fewestLetters = isEasy ? easyShortest : shortest;
    const limit = isEasy ? easyRarest : rarest;
    for (let sentence = 0; sentence < sentences.length; sentence++) {
      const { tokens } = sentences[sentence]!;
      let tags: ArrayLike<number> | undefined;
      let isTold: ReturnType<typeof glossary.coverOf> | undefined;
      for (let place = 0; place < tokens.length; place++) {
        const token = tokens[place]!;
        // A capital inside a sentence makes a name.
        if (token.text.length < fewestLetters || (place > 0 && token.text[0] !== token.lower[0])) continue;
        tags ??= swedish!.tags(sentences[sentence]!)!;
        // *Universitets- och högskolerådet*: a half of a name.
        if (tokens[place - 2]?.text.endsWith('-') === true) continue;
        const tag = tags[place]!;
        if ((traits[tag]! & Trait.noun) === 0) continue;
        const frequency = wordFrequency(swedish!, token, tag);
        if (frequency === undefined || frequency < rarest || frequency > limit) continue;
        if (isOfficialName(token.lower) || isListedCompound(swedish!.lexicon!, token.lower)) continue;
        if (daily.test(token.lower) || isPlainCompound(swedish!.lexicon!, token.lower)) continue;
        // Words of the glossary are the rule facktermer's, which knows when a text explains them.
        isTold ??= glossary.coverOf(sentences[sentence]!, block, swedish);
        if (isTold(token.start, token.end)) continue;
        found.push({ sentence, start: place, end: place + 1 });
      }
    }
    return found.length > 0 ? found : undefined;
  },
  document({ document, looked, measures, report }) {
    const seen = new Set<string>();
    const most = Math.max(alwaysShown, Math.floor(measures.words / wordsForEach));
    let shown = 0;
    for (const { block, found } of looked) {
      for (const place of found) {
        const token = block.sentences[place.sentence]!.tokens[place.start]!;
        if (seen.has(stemOf(token))) continue;
        seen.add(stemOf(token));
        if (shown >= most) return;
        const whole = { block, ...place };
        if (isExplained(document, whole)) continue;
        if (touches(quotations(block.text), token.start, token.end)) continue;
        shown++;
        report({
          block,
          start: token.start,
          end: token.end,
          messageId: 'rare',
          data: { word: token.lower },
        });
      }
    }
  },
});

/** A compound that the dictionary has whole (*diarienummer*) is an established name of its thing. */
function isListedCompound(lexicon: Lexicon, lower: string): boolean {
  return lexicon.find(lower) >= 0 && compoundParts(lexicon, lower) !== undefined;
}

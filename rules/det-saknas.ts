import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { isSPassive, premodifiers, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

const auxiliaries = wordSet('ska skall måste bör kan får behöver har hade');
/** Verbs that need *det* when what exists comes after them. */
const existing = new Set(
  'finnas föreligga framgå framkomma ingå vistas framkommit framgått funnits tillkommit inkommit skett uppstått'.split(
    ' ',
  ),
);
/** Words that may stand between the auxiliary and its verb. */
const between = /^(?:också|även|alltid|inte|ej|minst|dessutom|därför|då|tydligt|numera|tidigare|nu)$/u;
/** *Med byggnad ska förstås …*: the way of definitions. */
const defining = new Set('avses förstås menas anses räknas'.split(' '));
/** These may tell how many: *Över hundra träd ska planteras*. */
const measuring = new Set('mellan över under kring runt omkring inemot uppemot från upp'.split(' '));
const places = new Set(['här', 'där']);

export default defineRule({
  meta: {
    id: 'det-saknas',
    group: 'meningar',
    title: { sv: 'Det saknas före verbet', en: 'The formal subject det is missing' },
    severity: 'info',
    notDocumentTypes: ['lattlast', 'minnesanteckningar', 'blankett'],
    what: {
      sv: 'Meningar som börjar med var eller när och saknar det: Vid entrén ska finnas en ramp.',
      en: 'Sentences that begin with where or when and lack det: Vid entrén ska finnas en ramp.',
    },
    why: {
      sv: 'Utan det saknar meningen subjekt på den plats där läsaren väntar sig det. Ordföljden hör till äldre lagtext.',
      en: 'Without det the sentence has no subject where readers expect one. The order belongs to old statutes.',
    },
    todo: {
      sv: 'Sätt in det efter det första verbet: ”Vid entrén ska det finnas en ramp.” Eller flytta fram subjektet.',
      en: 'Put det behind the first verb: “Vid entrén ska det finnas en ramp.” Or move the subject forward.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.3.1' }],
    messages: {
      det: {
        sv: 'Här saknas ”det”. Skriv ”{right}”.',
        en: 'Here “det” is missing. Write “{right}”.',
      },
      subject: {
        sv: 'Subjektet kommer efter ”{verbs}”. Sätt det före verbet, eller skriv vem som gör vad.',
        en: 'The subject comes after “{verbs}”. Put it before the verb, or say who does what.',
      },
    },
    fel: [
      { text: 'Vid entrén ska finnas en ramp.', finds: ['ska finnas'], suggests: ['ska det finnas'] },
      {
        text: 'Av beslutet måste framgå vem du kan ringa.',
        finds: ['måste framgå'],
        suggests: ['måste det framgå'],
      },
      { text: 'I ansökan ska även anges sökandens adress.', finds: ['ska även anges'] },
    ],
    ratt: [
      { text: 'Vid entrén ska det finnas en ramp. I ansökan ska adressen anges. Vid entrén finns en ramp.' },
      { text: 'Av nämnden beslutade åtgärder ska genomföras. Mellan tio och tjugo träd ska planteras.' },
      { text: 'Vid den lekplats som ska finnas kvar bygger vi en mur. Med byggnad ska förstås även skjul.' },
      { text: 'För barnen kan göras mycket. Under tiden kan du läsa. På kvällen får ni vila.' },
    ],
  },
  needs: ['tagger'],
  words: auxiliaries,
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    if (!isReadable(sentence) || tokens.length < 5) return;
    const tagged = swedish!.tagged(sentence)!;
    const isPlace = places.has(tokens[0]!.lower);
    if (!isPlace && !(traitAt(tagged, 0) & Trait.preposition)) return;
    const { mainVerb } = swedish!.clauses(sentence)!;
    if (mainVerb < (isPlace ? 1 : 2) || !auxiliaries.has(tokens[mainVerb]!)) return;
    if (measuring.has(tokens[0]!.lower) || hasOtherSubject(tagged, mainVerb)) return;
    let verb = mainVerb + 1;
    while (verb < tokens.length && between.test(tokens[verb]!.lower)) verb++;
    const next = tokens[verb];
    if (next === undefined || defining.has(next.lower)) return;
    const isExisting = existing.has(next.lower);
    if (!isExisting && !isSPassive(tagged, verb)) return;
    // *… kan göras mycket*, and nothing at all behind.
    if (verb + 2 >= tokens.length) return;
    const words = tokens.slice(mainVerb, verb + 1).map(({ lower }) => lower);
    const right = [words[0], 'det', ...words.slice(1)].join(' ');
    const place = { block, start: tokens[mainVerb]!.start, end: next.end };
    if (isExisting ? !isDefinite(tagged, verb + 1) : isIndefinite(tagged, verb + 1)) {
      report({ ...place, messageId: 'det', data: { right }, suggestions: [right] });
    } else if (isSubject(tagged, verb + 1)) {
      report({ ...place, messageId: 'subject', data: { verbs: words.join(' ') } });
    }
  },
});

/** *Av nämnden beslutade åtgärder ska …*: the front is the subject, with an attribute that begins with a preposition. */
function hasOtherSubject(sentence: TaggedSentence, mainVerb: number): boolean {
  if (premodifiers(sentence).some(({ start, noun }) => start <= 1 && noun < mainVerb)) return true;
  for (let place = 1; place < mainVerb; place++) {
    if (traitAt(sentence, place) & Trait.participle) return true;
  }
  return false;
}

/** *… anges att/vem/en adress*: with these behind, *det* can stand before the verb. */
function isIndefinite({ tokens }: TaggedSentence, place: number): boolean {
  return /^(?:att|vem|vad|hur|när|om|varför|vilken|vilket|vilka|en|ett|minst|högst|flera|några|fler)$/u.test(
    tokens[place]?.lower ?? '',
  );
}

/** *sökandens adress, den årliga avgiften, avgiften*: *det* cannot stand for these. */
function isDefinite(sentence: TaggedSentence, place: number): boolean {
  const lower = sentence.tokens[place]?.lower ?? '';
  if (/^(?:den|det|de|denna|detta|dessa)$/u.test(lower)) return true;
  const trait = traitAt(sentence, place);
  if (trait & (Trait.genitive | Trait.possessive)) return true;
  return (trait & Trait.noun) !== 0 && /.{3}(?:en|et|na)$/u.test(lower);
}

/** A subject without a word that makes it indefinite. */
function isSubject(sentence: TaggedSentence, place: number): boolean {
  const subject = Trait.noun | Trait.determiner | Trait.adjective | Trait.possessive;
  return (traitAt(sentence, place) & subject) !== 0;
}

import type { DocumentType } from '../src/document-type/document-types.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import { subjectForms } from '../src/swedish/pronouns.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import {
  type ClauseReading,
  isFiniteVerb,
  nominalEnding,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';

/** Tokens between which a sentence may lack its verb: shorter ones are calls, longer ones are seldom read right. */
const shortest = 5;
const longest = 16;

/** Behind a subject these begin what the verb should have joined to it. */
const objects = new Set('en ett två tre fyra fem flera några dig er oss sitt sina'.split(' '));
/** Acts that are named without a nominal ending. */
const acts = new Set(
  'ansökan anmälan beslut besked besök svar betalning start byte arbete underhåll möte'.split(' '),
);

/** What is said of an act: *Viktigt att skotta*. */
const judgements = new Set('viktigt bra svårt lätt möjligt nödvändigt lämpligt roligt skönt'.split(' '));
const addings = new Set('också även dock'.split(' '));

/** Words that begin a time: *Inskolning den 3 augusti*. */
const times = new Set('senast den vecka'.split(' '));

/** Types that are written from notes, and read by those who were not there. */
const noted: ReadonlySet<DocumentType> = new Set([
  'protokoll',
  'minnesanteckningar',
  'tjansteskrivelse',
  'beslut',
]);
/** Types in which short sentences without a verb are the custom. */
const clipped: ReadonlySet<DocumentType> = new Set(['protokoll', 'minnesanteckningar']);
/** What stands in minutes by custom: *Utgår.* */
const customary = new Set(['utgår', 'justeras', 'bifogas', 'vidimeras', 'tack']);
/** Passives that are also taken for imperatives: *Följs upp*. *Läs*, *lös* and their like are imperatives. */
const shortPassives = new Set('följs tas ges ses görs fås nås körs hörs förs skärs'.split(' '));
/** Imperatives that have the form of the present. */
const imperatives = new Set('gör hör kör för styr lär skär bär stör rör'.split(' '));
const definiteNoun = /.{3}(?:en|et|n|na)$/u;
const toldOnce: ReadonlySet<string> = new Set(['subject', 'verb']);

/** What is marked, and how; what is written as notes is told once for the whole text. */
type Hit = Pick<Report, 'start' | 'end' | 'data' | 'suggestions'> & {
  messageId: 'lost' | 'judged' | 'hidden' | 'subject' | 'verb';
};

export default defineRule({
  meta: {
    id: 'mening-utan-verb',
    group: 'meningar',
    title: { sv: 'Mening utan verb eller subjekt', en: 'Sentence without a verb or a subject' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'inbjudan', 'nyhetsbrev', 'lattlast'],
    what: {
      sv: 'Meningar i löpande text där verbet har fallit bort eller gömts: Du ett svar inom tre veckor. Handläggning inom tre veckor. I protokoll, utredningar och beslut också meningar utan subjekt, sagt en gång för hela texten: Felanmäls. Bor med sin mor.',
      en: 'Sentences of running text whose verb has dropped out or is hidden: Du ett svar inom tre veckor. Handläggning inom tre veckor. In minutes, reports and decisions also sentences without a subject, told once for the whole text: Felanmäls. Bor med sin mor.',
    },
    why: {
      sv: 'Verbet säger vad som händer och vem som gör det. Utan verb får läsaren gissa.',
      en: 'The verb says what happens and who does it. Without one the reader has to guess.',
    },
    todo: {
      sv: 'Skriv en hel mening: ”Du får ett svar inom tre veckor.”',
      en: 'Write a whole sentence: “Du får ett svar inom tre veckor.”',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Fullständiga meningar' },
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
    ],
    messages: {
      subject: {
        sv: 'Meningen saknar subjekt: vem eller vad ”{verb}”? Skriv det, här och i liknande meningar.',
        en: 'The sentence has no subject: who or what “{verb}”? Say so, here and in sentences like it.',
      },
      verb: {
        sv: 'Meningen har inget verb. Skriv en hel mening, så att det syns vem eller vad det gäller, här och i liknande meningar.',
        en: 'The sentence has no verb. Write a whole sentence, so that one sees whom or what it is about, here and in sentences like it.',
      },
      lost: {
        sv: 'Här saknas ett verb efter ”{subject}”.',
        en: 'A verb is missing after “{subject}”.',
      },
      judged: {
        sv: 'Meningen saknar verb. Skriv ”{right} …”.',
        en: 'The sentence has no verb. Write “{right} …”.',
      },
      hidden: {
        sv: 'Meningen har inget verb. Skriv vem som gör vad, i stället för ”{act}”.',
        en: 'The sentence has no verb. Say who does what instead of “{act}”.',
      },
    },
    fel: [
      {
        text: 'Du skottar trottoaren. Viktigt också att hålla rent vid porten. Bra att ta med stövlar.',
        finds: ['Viktigt också', 'Bra'],
        suggests: ['Det är också viktigt', 'Det är bra'],
      },
      { text: 'Vi har läst din anmälan. Du ett svar inom tre veckor.', finds: ['Du ett'] },
      { text: 'Vi bygger mer. Kommunen en ny skola i Norrby nästa år.', finds: ['Kommunen en'] },
      {
        text: 'Vi har fått din ansökan. Handläggning inom tre veckor. Besök av tekniker under våren.',
        finds: ['Handläggning', 'Besök'],
      },
      {
        text: '# Protokoll\n\nLampan i hallen är trasig. Felanmäls. Rapporten gicks igenom.',
        finds: ['Felanmäls'],
        documentType: 'protokoll',
      },
      {
        text: 'Olle går i årskurs fyra. Generellt goda resultat men svårt med matematik. Trivs i klassen.',
        finds: ['Generellt goda resultat'],
        documentType: 'tjansteskrivelse',
      },
    ],
    ratt: [
      {
        text: '# Protokoll\n\nTekniska nämndens förslag till budget. Utgår. Handlingar för kännedom. Finns det fler frågor? Är alla nöjda avslutar ordföranden mötet. Beslutar nämnden annorlunda ringer vi. Läs rapporten. Gör gärna det.',
        documentType: 'protokoll',
      },
      { text: 'Trivs i klassen. Stora svårigheter i matematik.', documentType: 'webbsida' },
      {
        text: 'Det är viktigt att hålla rent. Viktigt är att skotta. Viktigt att tänka på: ta med stövlar. Bra jobbat av alla.',
      },
      { text: 'Vi har läst din anmälan. Du får ett svar inom tre veckor. Handläggningen tar tre veckor.' },
      { text: 'Sommaren är här. En tid för lek och bad. Varmt välkommen till parken.' },
      { text: 'Hur lång tid tar det? Handläggning inom tre veckor. Ansökan: senast den 1 maj.' },
      { text: '## Ansökan senast den 1 maj till kontoret\n\n- Besök av tekniker under vecka 12.' },
      { text: 'Vi svarar på allt. Ansökan och beslut. Jag var sist. Du en av de första.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph'],
  look({ sentences }, { documentType, swedish }) {
    const hits: Hit[] = [];
    for (const [index, sentence] of sentences.entries()) {
      const hit =
        (clipped.has(documentType) ? undefined : lackAt(sentence, sentences[index - 1], swedish!)) ??
        (noted.has(documentType) ? clippedAt(sentence, sentences[index - 1], swedish!) : undefined);
      if (hit !== undefined) hits.push(hit);
    }
    return hits.length > 0 ? hits : undefined;
  },
  document({ looked, report }) {
    let isTold = false;
    for (const { block, found } of looked) {
      for (const hit of found) {
        if (toldOnce.has(hit.messageId)) {
          if (isTold) continue;
          isTold = true;
        }
        report({ block, ...hit });
      }
    }
  },
});

/** What a sentence of running text lacks of its verb. */
function lackAt(sentence: Sentence, before: Sentence | undefined, swedish: Swedish): Hit | undefined {
  const { tokens } = sentence;
  if (tokens.length < shortest || tokens.length > longest || tokens.at(-1)!.text !== '.') return undefined;
  const isLost = mayLackVerb(tokens);
  const judgement = judgementAt(tokens);
  // An act that comes first is often a caption.
  if (!isLost && judgement === undefined && (before === undefined || !isAct(tokens[0]!))) return undefined;
  // *När får jag svar? Besked i maj.*
  if ((before?.tokens.at(-1)?.text ?? '.') !== '.' || !isReadable(sentence)) return undefined;
  if (judgement !== undefined)
    return { ...judgement, messageId: 'judged', suggestions: [judgement.data.right] };
  const tagged = swedish.tagged(sentence)!;
  if (holdsVerb(tagged) || isBroken(tokens)) return undefined;
  const [first, second] = [tokens[0]!, tokens[1]!];
  if (isLost) {
    return { start: first.start, end: second.end, messageId: 'lost', data: { subject: first.text } };
  }
  if (!isTelegram(tagged)) return undefined;
  return { start: first.start, end: first.end, messageId: 'hidden', data: { act: first.text } };
}

/** *Felanmäls.*, *Generellt goda resultat men svårt med matematik.*: written as one writes notes. */
function clippedAt(sentence: Sentence, before: Sentence | undefined, swedish: Swedish): Hit | undefined {
  const { tokens } = sentence;
  if (tokens.length < 2 || tokens.length > longest || tokens.at(-1)!.text !== '.') return undefined;
  const first = tokens[0]!;
  // *Vad gör ni? Letar i skogen.*: an answer.
  if (first.kind !== 'word' || !/^\p{Lu}/u.test(first.text) || before?.tokens.at(-1)?.text === '?')
    return undefined;
  if (isBroken(tokens)) return undefined;
  const tagged = swedish.tagged(sentence)!;
  const trait = traitAt(tagged, 0);
  const { start, end } = first;
  if (lacksSubject(tagged, swedish.clauses(sentence)!)) {
    return { start, end, messageId: 'subject', data: { verb: first.lower } };
  }
  // *Generellt goda resultat*, *Låg närvaro*
  const noun = (trait & Trait.adverb) !== 0 ? 2 : 1;
  if (tokens.length < shortest || !isQuality(tagged, noun) || holdsVerb(tagged)) return undefined;
  return { start, end: tokens[noun]!.end, messageId: 'verb' };
}

/** A sentence that begins with its verb, has no other, and no subject behind it. */
function lacksSubject(sentence: TaggedSentence, { mainVerb, sound, clauses }: ClauseReading): boolean {
  const { tokens } = sentence;
  const { lower } = tokens[0]!;
  const trait = traitAt(sentence, 0);
  const isPassive = shortPassives.has(lower);
  if (mainVerb !== 0 || clauses[0]?.opener === 0 || customary.has(lower) || imperatives.has(lower))
    return false;
  if (!isPassive && (!isFiniteVerb(trait) || sound)) return false;
  let next = 1;
  while ((traitAt(sentence, next) & (Trait.adverb | Trait.negation)) !== 0) next++;
  const after = traitAt(sentence, next);
  const word = tokens[next]?.lower ?? '';
  if (subjectForms.has(word) || (after & Trait.name) !== 0) return false;
  return (after & Trait.noun) === 0 || !definiteNoun.test(word);
}

/** An adjective and its noun, neither of them definite: *Tekniska nämnden* names somebody. */
function isQuality(sentence: TaggedSentence, noun: number): boolean {
  if ((traitAt(sentence, noun - 1) & (Trait.adjective | Trait.genitive)) !== Trait.adjective) return false;
  const { lower } = sentence.tokens[noun]!;
  return (
    (traitAt(sentence, noun) & (Trait.noun | Trait.genitive)) === Trait.noun && !definiteNoun.test(lower)
  );
}

/** *Du ett …, Kommunen en …*: a subject and an object side by side. */
function mayLackVerb([first, second, third]: readonly Token[]): boolean {
  // *Jag var sist. Du en av de första.*
  if (third!.lower === 'av') return false;
  if (!objects.has(second!.lower) || first!.kind !== 'word') return false;
  return subjectForms.has(first!.lower) || /.{3}(?:en|et|na)$/u.test(first!.lower);
}

/** *Viktigt också att hålla rent*: what lacks *det är*, and how it may begin instead. */
function judgementAt(
  tokens: readonly Token[],
): (Pick<Token, 'start' | 'end'> & { data: { right: string } }) | undefined {
  const [first, second, third] = tokens;
  if (!judgements.has(first!.lower) || isBroken(tokens)) return undefined;
  const isAdding = addings.has(second!.lower);
  if ((isAdding ? third : second)!.lower !== 'att') return undefined;
  const right = `Det är ${isAdding ? `${second!.lower} ` : ''}${first!.lower}`;
  return { start: first!.start, end: (isAdding ? second : first)!.end, data: { right } };
}

function isAct({ lower }: Token): boolean {
  return acts.has(lower) || nominalEnding(lower) !== undefined;
}

function holdsVerb(sentence: TaggedSentence): boolean {
  const verbal = Trait.verb | Trait.participle;
  return sentence.tokens.some((token, place) => {
    return token.kind !== 'punctuation' && (traitAt(sentence, place) & verbal) !== 0;
  });
}

/** A list, a label or an address. */
function isBroken(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, kind }) => kind === 'address' || /^[:,;–()/]$/u.test(text));
}

/** An act with where or when behind it. */
function isTelegram(sentence: TaggedSentence): boolean {
  const { tokens } = sentence;
  if ((traitAt(sentence, 0) & Trait.noun) === 0) return false;
  const isTime = times.has(tokens[1]!.lower);
  return isTime || (traitAt(sentence, 1) & (Trait.preposition | Trait.adverb)) !== 0;
}

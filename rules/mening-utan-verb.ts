import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { defineRule } from '../src/rules/types.ts';
import { subjectForms } from '../src/swedish/pronouns.ts';
import { nominalEnding, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';

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

export default defineRule({
  meta: {
    id: 'mening-utan-verb',
    group: 'meningar',
    title: { sv: 'Mening utan verb', en: 'Sentence without a verb' },
    severity: 'info',
    notDocumentTypes: ['protokoll', 'minnesanteckningar', 'blankett', 'inbjudan', 'nyhetsbrev', 'lattlast'],
    what: {
      sv: 'Meningar i löpande text där verbet har fallit bort eller gömts: Du ett svar inom tre veckor. Handläggning inom tre veckor.',
      en: 'Sentences of running text whose verb has dropped out or is hidden: Du ett svar inom tre veckor. Handläggning inom tre veckor.',
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
    ],
    ratt: [
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
  block(block, { swedish, report }) {
    for (const [index, sentence] of block.sentences.entries()) {
      const { tokens } = sentence;
      if (tokens.length < shortest || tokens.length > longest || tokens.at(-1)!.text !== '.') continue;
      const isLost = mayLackVerb(tokens);
      const judgement = judgementAt(tokens);
      // An act that comes first is often a caption.
      if (!isLost && judgement === undefined && (index === 0 || !isAct(tokens[0]!))) continue;
      // *När får jag svar? Besked i maj.*
      const before = block.sentences[index - 1]?.tokens.at(-1)?.text ?? '.';
      if (before !== '.' || !isReadable(sentence)) continue;
      if (judgement !== undefined) {
        report({ block, ...judgement, messageId: 'judged', suggestions: [judgement.data.right] });
        continue;
      }
      const tagged = swedish!.tagged(sentence)!;
      if (holdsVerb(tagged) || isBroken(tokens)) continue;
      const [first, second] = [tokens[0]!, tokens[1]!];
      if (isLost) {
        const data = { subject: first.text };
        report({ block, start: first.start, end: second.end, messageId: 'lost', data });
      } else if (isTelegram(tagged)) {
        report({ block, start: first.start, end: first.end, messageId: 'hidden', data: { act: first.text } });
      }
    }
  },
});

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

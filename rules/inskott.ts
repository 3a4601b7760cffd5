import { isCounted } from '../src/measures/counting.ts';
import { defineRule } from '../src/rules/types.ts';
import { months, weekdays } from '../src/swedish/calendar.ts';
import { insertions, type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';

export default defineRule({
  meta: {
    id: 'inskott',
    group: 'meningar',
    title: { sv: 'Långt inskott', en: 'Long insertion' },
    severity: 'warning',
    what: {
      sv: 'Långa inskott mellan subjektet och verbet, och mellan hjälpverbet och huvudverbet.',
      en: 'Long insertions between subject and verb, and between an auxiliary and its verb.',
    },
    why: {
      sv: 'Läsaren tappar tråden när ord som hör ihop står långt från varandra.',
      en: 'Readers lose the thread when words that belong together stand far apart.',
    },
    todo: {
      sv: 'Håll ihop ord som hör ihop. Lägg inskottet före eller efter, eller i en egen mening.',
      en: 'Keep words that belong together side by side. Put the insertion before or after, or in a sentence of its own.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Meningarna: håll ihop ord som hör ihop' },
      { name: 'Myndigheternas skrivregler', section: '1.3' },
    ],
    messages: {
      subject: {
        sv: '{words} ord skiljer ”{from}” från verbet ”{to}”. Sätt dem närmare varandra, eller gör en egen mening av det som står emellan.',
        en: '{words} words part “{from}” from the verb “{to}”. Bring them together, or make a sentence of what stands between.',
      },
      defining: {
        sv: '{words} ord skiljer ”{from}” från verbet ”{to}”. Skriv om så att verbet kommer tidigare.',
        en: '{words} words part “{from}” from the verb “{to}”. Rewrite so that the verb comes earlier.',
      },
      auxiliary: {
        sv: '{words} ord skiljer ”{from}” från ”{to}”. Skriv ”{from} {to}” intill varandra och lägg resten före eller efter.',
        en: '{words} words part “{from}” from “{to}”. Write “{from} {to}” side by side and put the rest before or after.',
      },
    },
    options: {
      subject: {
        default: 8,
        minimum: 2,
        maximum: 100,
        description: {
          sv: 'Fler ord än så mellan subjekt och verb markeras.',
          en: 'More words than this between subject and verb are marked.',
        },
      },
      auxiliary: {
        default: 5,
        minimum: 2,
        maximum: 100,
        description: {
          sv: 'Fler ord än så mellan hjälpverb och huvudverb markeras.',
          en: 'More words than this between auxiliary and verb are marked.',
        },
      },
      warning: {
        default: 2,
        minimum: 0,
        maximum: 100,
        description: {
          sv: 'Så många ord till gör upplysningen till en varning.',
          en: 'How many words more turn the information into a warning.',
        },
      },
    },
    fel: [
      {
        text: 'Kommunen, som sedan flera år äger marken och de byggnader som står där i dag, säljer fastigheten.',
        finds: ['som sedan flera år äger marken och de byggnader som står där i dag'],
      },
      {
        text: 'Du ska senast tre veckor efter den dag då du fick beslutet lämna in ditt överklagande.',
        finds: ['senast tre veckor efter den dag då du fick beslutet'],
      },
      {
        text: 'Om du ansöker ska det senast tre veckor efter den dag då vi fick din ansökan finnas ett beslut.',
        finds: ['senast tre veckor efter den dag då vi fick din ansökan'],
      },
      {
        text: 'Vi måste enligt den lag som började gälla vid årsskiftet kontrollera alla brunnar.',
        finds: ['enligt den lag som började gälla vid årsskiftet'],
      },
    ],
    ratt: [
      {
        text: 'Alla lokaler som hanterar mat, butiker, kiosker, skolkök, lager, bagerier och hemmakök som säljer eller serverar mat måste vara anmälda till kommunen.',
      },
      { text: 'Har du, dina barn eller någon annan i familjen fått det här brevet tidigare?' },
      {
        text: 'Kommunen säljer fastigheten. Vi har ägt marken och byggnaderna i flera år.',
      },
      { text: 'Du ska lämna in ditt överklagande senast tre veckor efter den dag då du fick beslutet.' },
      {
        text: 'Där står vad ditt barn kan, vad hon eller han ska träna på och hur skolan tänker hjälpa till.',
      },
      { text: 'Om något saknas får du ett mejl med besked om vad du behöver komplettera med.' },
      { text: 'Hon har sedan november vid fyra tillfällen gått ut på natten och inte hittat hem.' },
      {
        text: 'Vi vill hjälpa dem som kommer till Exempelby att snabbt komma i arbete och därigenom klara sig själva.',
      },
      { text: 'Under tiden kan den som tycker att vi har gjort fel ansöka om en ny prövning.' },
      { text: 'Gode män ska senast den 1 mars varje år lämna en redovisning.' },
      { text: 'Kommunen, som äger marken, säljer fastigheten till den som bjuder mest.' },
      {
        text: 'Reglerna gäller även de som hyr i andra hand, om du lånar föreningens bastu eller hyr den stora lokalen.',
      },
      { text: 'Brevet kommer strax före julhelgen i år och vi ber er alla att svara.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { options, swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length < Math.min(options.subject, options.auxiliary) + 4 || !isCounted(sentence, block))
      return;
    let marked = -1;
    for (const { kind, from, to, start, end, words } of insertions(
      swedish!.tagged(sentence)!,
      swedish!.clauses(sentence)!,
    )) {
      // What stands inside a marked insertion goes when the insertion does.
      if (kind === 'subject' && isSecondOfPair(swedish!.tagged(sentence)!, to)) continue;
      if (words <= options[kind] || start < marked || isTime(tokens.slice(start, end))) continue;
      marked = end;
      report({
        block,
        start: tokens[start]!.start,
        end: tokens[end - 1]!.end,
        messageId: kind === 'subject' && isDefining(tokens, start) ? 'defining' : kind,
        data: {
          words,
          from: kind === 'subject' ? tokens[from]!.text : opening(tokens, from, start),
          to: kind === 'auxiliary' ? closing(tokens, from, to) : tokens[to]!.text,
        },
        severity: words > options[kind] + options.warning ? 'warning' : 'info',
      });
    }
  },
});

/** *de regler som …*, *sättet att …*: without it nobody knows which rules are meant, so it cannot be a sentence of its own. */
function isDefining(tokens: readonly Token[], start: number): boolean {
  const { lower } = tokens[start]!;
  return (lower === 'som' || lower === 'att' || lower === 'där') && tokens[start - 1]!.kind !== 'punctuation';
}

/** The auxiliary with the subject behind it (*ska det*), so that the words can stand as the message has them. */
function opening(tokens: readonly Token[], from: number, start: number): string {
  const words = tokens.slice(from, start);
  const end = words.findIndex(({ kind }) => kind === 'punctuation');
  return (end < 0 ? words : words.slice(0, end)).map(({ text }) => text).join(' ');
}

/** The verb with its *att*, which *kommer* cannot be without. */
function closing(tokens: readonly Token[], from: number, to: number): string {
  const needsMark = tokens[to - 1]!.lower === 'att' || tokens[from]!.lower === 'kommer';
  return needsMark ? `att ${tokens[to]!.text}` : tokens[to]!.text;
}

const times = new Set([
  ...'från och med till den det senast tidigast före efter på i klockan kl kl. varje samma inom dag dagar vecka'.split(
    ' ',
  ),
  ...'veckor månad månader år'.split(' '),
  ...weekdays,
  ...months,
]);

/** *från och med den 1 juli 2025*: a date is read as one thing, however many its words. */
function isTime(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind, lower }) => kind === 'number' || times.has(lower));
}

/** *Lokaler som säljer eller serverar mat*: the second of two verbs of one clause is not the verb of the subject before it. */
function isSecondOfPair(sentence: TaggedSentence, verb: number): boolean {
  if (!(traitAt(sentence, verb - 1) & Trait.coordinator)) return false;
  return (traitAt(sentence, verb - 2) & Trait.finite) !== 0;
}

import { defineRule } from '../src/rules/types.ts';
import { feats, Trait, traits } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';

const which = new Set(['vilken', 'vilket', 'vilka']);
/** Prepositions that can stand last in a clause with *som*: *huset som hon bor i*. */
const movable = new Set(
  'i på till för med av från om inom under över vid åt efter mot enligt genom hos utan mellan'.split(' '),
);
/** Words before a preposition that open an indirect question: *beror på i vilken mån*, *oavsett på vilket sätt*. */
const asking =
  /^(?:oavsett|oberoende|beroende|frågan|frågor|fråga|veta|vet|avgöra|avgör|bedöma|bedömer|bedömning|visa|visar|se|ser|ange|anger|anges|beskriva|beskriver|undersöka|undersöker|utreda|utreder|pröva|prövar|framgår|besluta|beslutar|information|klart|tydligt|och|eller|på|av|om|hur|var|när)$/u;
/** Verbs that a question may be the object of: *fråga läraren vilken hon vill ha*. */
const tells =
  /^(?:fråg|vet|visst|vis|säg|sade|sagt|berätt|ange|angi|angav|meddel|avgör|avgjor|välj|vald|valt|se[rs]?$|såg|sett|bestäm|beslut|kontroller|undersök|utred|pröv|framgå|förklar|upplys|inform|påmin|minn|förstå|kom|tänk|skriv|skrev|läs|lär|märk|noter|diskuter|bedöm|hör|tala|beskriv|beskrev|redovis|funder|undra|känn|kolla|ring|mejl|kontakt)/u;

export default defineRule({
  meta: {
    id: 'relativt-vilken',
    group: 'meningar',
    title: { sv: 'Vilken i stället för som', en: 'Vilken instead of som' },
    severity: 'info',
    what: {
      sv: 'Vilken, vilket och vilka som syftar på ett ord strax före, ensamt (avgifter, vilka ska betalas) eller efter en preposition (den plan i vilken det står).',
      en: 'Vilken, vilket and vilka that point to a word just before, alone or after a preposition (den plan i vilken det står).',
    },
    why: {
      sv: 'Som är det vanliga ordet. Vilken hör till skriftspråket och gör meningen stel.',
      en: 'Som is the usual word. Vilken is bookish and makes the sentence stiff.',
    },
    todo: {
      sv: 'Skriv som, och flytta prepositionen till slutet: ”planen som det står i”. Ofta blir två meningar bäst.',
      en: 'Write som and move the preposition to the end. Two sentences are often best.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '8.3.1' }],
    messages: {
      som: { sv: 'Skriv hellre ”som” än ”{actual}”.', en: 'Prefer “som” to “{actual}”.' },
      preposition: {
        sv: 'Skriv om ”{actual}” med som och flytta ”{preposition}” till slutet, eller dela meningen.',
        en: 'Rewrite “{actual}” with som and move “{preposition}” to the end, or divide the sentence.',
      },
    },
    fel: [
      {
        text: 'Kommunen har antagit en plan i vilken målen för skolan beskrivs.',
        finds: ['i vilken'],
      },
      { text: 'Du betalar alla avgifter, vilka ska stå på fakturan.', finds: ['vilka'], suggests: ['som'] },
      { text: 'Brevet vilket du fick i går var fel.', finds: ['vilket'], suggests: ['som'] },
      { text: 'De föreningar vilka får bidrag redovisar det.', finds: ['vilka'], suggests: ['som'] },
    ],
    ratt: [
      { text: 'Kommunen har antagit en plan som beskriver målen för skolan.' },
      { text: 'Du avgör själv vilken skola du söker till, och vi bedömer i vilken mån det går.' },
      { text: 'Vi har ont om personal, vilket gör att det tar tid.' },
      { text: 'Fråga handläggaren vilken du ska välja, och säg till skolan vilka som kommer.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { swedish, report }) {
    const { tokens } = sentence;
    let at = 1;
    while (at < tokens.length && (tokens[at]!.lower.charCodeAt(0) !== 0x76 || !which.has(tokens[at]!.lower)))
      at++;
    if (at >= tokens.length) return;
    const tags = swedish?.tags(sentence);
    if (tags === undefined) return;
    const trait = (index: number) => (tags[index] === undefined ? 0 : traits[tags[index]!]!);
    for (let index = at; index + 1 < tokens.length; index++) {
      const token = tokens[index]!;
      if (!which.has(token.lower)) continue;
      const previous = tokens[index - 1]!;
      const place = { tokens, trait, index };
      if (isPlainRelative(place)) {
        report({ block, start: token.start, end: token.end, messageId: 'som', suggestions: ['som'] });
        continue;
      }
      if (!movable.has(previous.lower)) continue;
      const noun = index > 1 && tokens[index - 2]!.text === ',' ? index - 3 : index - 2;
      if (noun < 0 || !(trait(noun) & (Trait.noun | Trait.name)) || asking.test(tokens[noun]!.lower))
        continue;
      // A noun without article after it (*i vilken mån*) makes it a question.
      if (tokens[index + 1]!.lower === 'som' || !opensClause(tags[index + 1]!)) continue;
      const data = { preposition: previous.text };
      report({ block, start: previous.start, end: token.end, messageId: 'preposition', data });
    }
  },
});

/** True when a tag can begin a clause after *i vilken*: a subject or a verb, not the noun that is asked for. */
function opensClause(tag: number): boolean {
  const trait = traits[tag]!;
  if ((trait & (Trait.pronoun | Trait.determiner | Trait.verb | Trait.name)) !== 0) return true;
  return (trait & Trait.noun) !== 0 && feats(tag).includes('Definite=Def');
}

interface Place {
  tokens: readonly Token[];
  trait(index: number): number;
  index: number;
}

/**
 * *avgifter, vilka ska …*, *brevet vilket du fick*: a noun and a clause about it. A question has *som* before its
 * verb (*vilka som ska*). *Vilket* mostly points to the whole clause before it, and stays, unless
 * that has no verb yet. What a verb of asking or telling has as its object is a question too.
 */
function isPlainRelative({ tokens, trait, index }: Place): boolean {
  const hasComma = tokens[index - 1]!.text === ',';
  const noun = hasComma ? index - 2 : index - 1;
  if (noun < 0 || !(trait(noun) & Trait.noun) || asking.test(tokens[noun]!.lower)) return false;
  const isSubject = (trait(index + 1) & Trait.finite) !== 0;
  const isObject = (trait(index + 1) & Trait.pronoun) !== 0 && (trait(index + 2) & Trait.finite) !== 0;
  if (!isSubject && !isObject) return false;
  const isAside = tokens[index]!.lower === 'vilket';
  if (!isAside && (isSubject || hasComma)) return true;
  for (let at = 0; at < noun; at++) {
    const isVerb = (trait(at) & Trait.verb) !== 0;
    if (isAside ? isVerb : (isVerb || at === 0) && tells.test(tokens[at]!.lower)) return false;
  }
  return true;
}

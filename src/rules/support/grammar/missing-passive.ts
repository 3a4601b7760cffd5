import { VERB } from '../../../swedish/inflection/feats.ts';
import { paradigm } from '../../../swedish/inflection/paradigm.ts';
import { type TaggedSentence, traitAt } from '../../../swedish/syntax/tagged.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { clauseStart, isChained } from './clause-predicate.ts';

/** A verb in the active form, and the passive that its subject asks for. */
export interface PassiveSlip {
  place: number;
  suggestion: string;
}

/** Papers, sums and deeds, which somebody else fetches, pays, decides and does. */
const things = new RegExp(
  `(?:^|\\p{L})(?:${[
    '(?:beslut|protokoll|förslag|avtal|yttrande|bidrag|klagomål|ärende|kontrakt|intyg|kvitto|tillstånd|förslag|underlag|meddelande|prov)(?:et|t|en|na|n)?',
    '(?:bygg|mark|rivnings)lov(?:et|en)?',
    '(?:ansök|anmäl)(?:an|ningen|ningar|ningarna)',
    '(?:handling|räkning|ritning|utredning|undersökning|besiktning|upphandling|skrivning|beställning|bokning|utbetalning|omprövning)(?:en|ar|arna)?',
    '(?:avgift|insats|rapport|skatt|text|kurs|hyresrätt|faktur|uppgift|synpunkt|granskningsrapport)(?:en|er|erna|an|or|orna)?',
    '(?:faktur|bilag|hyr|enkät|åtgärd)(?:a|an|or|orna|en|er|erna)',
    '(?:blankett|detaljplan|genomförandeplan|handlingsplan|översiktsplan|budget|överklagan|dom|ersättning|inspektion|skrivelse|avfallsplan|kallelse|mätning|bedömning)(?:en|n|et|er|ar|erna|arna|rna)?',
  ].join('|')})$`,
  'u',
);

/** Verbs of what is done to them. None goes without an object, and none is a thing's own deed. */
const deeds =
  `fatta bevilja skicka lämna överklaga betala genomföra godkänna upprätta fastställa registrera publicera justera utreda pröva utföra
  avslå återkalla underteckna signera sända översända överlämna handlägga diarieföra kungöra arkivera expediera begära höja sänka
  ändra upphäva återbetala bifoga vidta slutföra färdigställa inleda påbörja anta använda skriva läsa granska behandla hantera besluta
  redovisa presentera remittera komplettera kontrollera undersöka bekosta debitera fakturera besvara besiktiga riva bygga`.split(
    /\s+/u,
  );

interface Passives {
  infinitive: ReadonlyMap<string, string>;
  supine: ReadonlyMap<string, string>;
}

let known: Passives | undefined;

/** The passives of active infinitives, and of supines with the infinitives that stand for them (*har bevilja*). */
function passives(): Passives {
  if (known !== undefined) return known;
  const infinitive = new Map<string, string>();
  const supine = new Map<string, string>();
  for (const deed of deeds) {
    const { forms } = paradigm(deed, 'verb');
    const formOf = (feats: string) => forms.find((form) => form.feats === feats)?.form;
    const passive = formOf(VERB.passiveInfinitive);
    const own = formOf(VERB.supine);
    const passiveSupine = formOf(VERB.passiveSupine);
    if (passive !== undefined) infinitive.set(deed, passive);
    if (own !== undefined && passiveSupine !== undefined)
      supine.set(own, passiveSupine).set(deed, passiveSupine);
  }
  known = { infinitive, supine };
  return known;
}

/** *Utredningen ska granska, rapporten ska redovisa*: what is written may do these itself. */
const ofInquiry =
  /(?:utredning|undersökning|rapport|inspektion|granskning|besiktning|plan|skrivelse|dom|enkät)(?:en|n|er|erna|ar|arna)?$/u;
const inquiries =
  /^(?:utred|undersök|pröv|gransk|redovis|presenter|behandl|kontroller|besvar|ändr|inled|avslut|kompletter)/u;

const modals = /^(?:ska|skall|skulle|kan|kunde|måste|bör|borde|behöver|får|fick)$/u;
const adverbs =
  /^(?:inte|också|även|sedan|alltid|nu|redan|ännu|därför|normalt|först|tidigast|senast|dock|aldrig)$/u;
const particles = /^(?:in|fram|upp|ut|ner|ned|över|vidare|tillbaka|bort|om|igen|samman)$/u;
/** What may follow where no object does. */
const ends =
  /^(?:[.;)!?]|senast|när|innan|efter|under|inom|genom|till|av|via|hos|digitalt|skriftligen|skriftligt|muntligt|tidigast|varje|årligen|månadsvis|kontant|direkt|snarast|omgående|och|utan|före|idag|enligt|i|på|den)$/u;

/** *Flera beslut har fattat, avgiften ska betala senast i maj*: a thing that does what is done to it. `verb` is the auxiliary. */
export function missingPassive(tagged: TaggedSentence, verb: number): PassiveSlip | undefined {
  const { tokens } = tagged;
  const own = tokens[verb]!.lower;
  const isPerfect = /^(?:har|hade)$/u.test(own);
  if (!isPerfect && !modals.test(own)) return undefined;
  let place = verb + 1;
  while (place < verb + 3 && adverbs.test(tokens[place]?.lower ?? '')) place++;
  const { infinitive, supine } = passives();
  const suggestion = (isPerfect ? supine : infinitive).get(tokens[place]?.lower ?? '');
  if (suggestion === undefined) return undefined;
  if (!isWithoutObject(tagged, place + 1) || !isThing(tagged, verb, tokens[place]!.lower)) return undefined;
  return { place, suggestion };
}

/** True where no object follows, behind a particle or none. */
function isWithoutObject({ tokens }: TaggedSentence, from: number): boolean {
  const place = particles.test(tokens[from]?.lower ?? '') && from + 1 < tokens.length ? from + 1 : from;
  const next = tokens[place];
  if (next === undefined) return true;
  // *Den 1 maj*, not *den nya avgiften*
  if (next.lower === 'den') return tokens[place + 1]?.kind === 'number';
  // *Och* may lead to the object of both verbs: *ska granska och betala räkningen*.
  if (next.lower === 'och') return false;
  // *Utreda under vilka villkor …*
  if (/^(?:vilken|vilket|vilka|vad|hur|vem|när)$/u.test(tokens[place + 1]?.lower ?? '')) return false;
  return ends.test(next.lower) || next.text === ',';
}

/** True where the subject of a verb is a thing, alone or with what belongs to it. */
function isThing(tagged: TaggedSentence, verb: number, deed: string): boolean {
  const { tokens } = tagged;
  const start = clauseStart(tagged, verb);
  if (start === undefined || start >= verb) return false;
  const inPhrase = Trait.determiner | Trait.adjective | Trait.possessive | Trait.genitive | Trait.numeral;
  let head = start;
  while (head < start + 4 && head < verb - 1 && traitAt(tagged, head) & inPhrase) head++;
  const noun = tokens[head]!;
  if (noun.kind !== 'word' || !(traitAt(tagged, head) & Trait.noun) || traitAt(tagged, head) & Trait.genitive)
    return false;
  if (!things.test(noun.lower) || (ofInquiry.test(noun.lower) && inquiries.test(deed))) return false;
  return head + 1 === verb || isChained(tagged, head + 1, verb, true);
}

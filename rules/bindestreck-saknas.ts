import { defineRule } from '../src/rules/types.ts';
import { Flag } from '../src/swedish/lexicon/format.ts';
import type { Lookup } from '../src/swedish/lexicon/lookup.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/**
 * First parts of compounds, with the *s* that binds them: *verksamhets-*. As genitives they want an article
 * (*en verksamhets ledning*) or a plural.
 */
const partEndings = 'hets nings tions sions skaps itets lings doms arbets trafiks livs';
/** First parts with another ending, that nobody uses as genitives without an article. */
const otherParts =
  'arbetsmarknads bistånds fritids försvars utrikes inrikes jordbruks krigs riks stats skogs';
const firstParts = wordSet(otherParts, { endings: partEndings });
/**
 * Fields of offices, with the letter that binds them: *kultur, vård, utbildning(s)*. Beside the name of an office they are
 * parts of it, since none of them does anything by itself (*skola och socialtjänst* do).
 */
const fields = new Map<string, string>([
  ...'kultur vård miljö bygg plan mark individ drift gatu park natur trafik service hyres fritids samhälls stads vatten teknik barn hälso'
    .split(' ')
    .map((field) => [field, ''] as const),
  ...'utbildning omsorg arbetsmarknad näringsliv kommunikation fritid'
    .split(' ')
    .map((field) => [field, 's'] as const),
]);
/** Names of offices that are put together with a field; not *erfarenhet, lägenhet, medvetenhet*. */
const office =
  /(?:nämnd|förvaltning|kontor|avdelning|sektor|utskott|departement|domstol|(?<![rg]|vet)enhet)(?:s|en|et|ens|ets|n|ns|er|erna|ar|arna)?$/u;
/** What some words are put together with, offices apart: *vård och äldreomsorg* and *barn och budgetplan* are two things. */
const others = new Map<string, RegExp>([
  ['individ', /omsorg(?:en|ens|s)?$/u],
  ['studie', /^yrkesvägled/u],
  ['budget', /^skuldrådgiv/u],
  ['alkohol', /^drog(?:polit|råd|före|miss|samord)/u],
  ['plan', /^bygglag/u],
  [
    'drift',
    /(?:stöd|bidrag|plan)(?:et|en|ets|ens)?$|^(?:investerings|underhålls)(?:budget|plan|kostnad|medel|bidrag)/u,
  ],
  ['vatten', /^avlopps\p{L}{3,}/u],
  ['barn', /^ungdoms(?:verksam|psykiatri|habiliter|gymnasi|enhet|avdeln|mottag|biblio|omsorg|vård)/u],
  ['vård', /^omsorgs(?!hjälp)\p{L}{4,}/u],
  ['mark', /^exploaterings\p{L}{3,}/u],
  ['namn', /^adress(?:ändring|uppgift|byte|register)/u],
  ['konsument', /^(?:energi|budget|skuld)rådgiv/u],
  ['elev', /^(?:föräldra|personal)(?:enkät|råd|grupp|möte)/u],
  ['lek', /^(?:lär|aktivitets|idrotts)(?:miljö|plats|yt)/u],
]);

/** Halves of pairs that share their last part: *gång och cykelväg, låg och mellanstadiet, över och underskott*. */
const halves = new Map<string, RegExp>([
  ['gång', /^cykel(?:väg|ban|bro|trafik|stråk|nät|tunn|pass|förbind|plan)/u],
  ['låg', /^(?:mellan|hög)stadi/u],
  ['mellan', /^(?:låg|hög)stadi/u],
  ['hög', /^(?:låg|mellan)stadi/u],
  ['för', /^(?:grund|fri)skol|^(?:nackdel|efternamn)/u],
  ['under', /^överskott/u],
  ['över', /^underskott/u],
  ['in', /^ut(?:betalning|lämning|flyttning|data|skrivning|resa|pendling|tag)/u],
  ['till', /^frånvaro/u],
  ['hälso', /^sjuk/u],
  ['mun', /^tandvård/u],
  ['kväll', /^(?:helg|natt|dag)(?:tid|personal)/u],
  ['dag', /^(?:kvälls|natt|natte|helg)(?:tid|personal)/u],
  ['natt', /^(?:helg|dag|kvälls)(?:tid|personal)/u],
  ['vår', /^höst(?:termin|lov)/u],
  ['höst', /^vår(?:termin|lov)/u],
  ['sommar', /^vinter(?:tid|väg|säsong)/u],
  ['vinter', /^(?:sommar|vår)(?:tid|väg|säsong)/u],
]);
const joints = new Set(['och', 'eller', 'samt', 'respektive']);
/** A shorter word behind *och* is no compound. Letters. */
const shortestCompound = 9;

/** *VA-ritningar*: a compound however short. */
const acronymFirst = /^[A-ZÅÄÖ]{2,5}-\p{Ll}{4,}$/u;

const anyPart = wordSet([...otherParts.split(' '), ...halves.keys(), ...fields.keys(), ...others.keys()], {
  endings: partEndings,
});

export default defineRule({
  meta: {
    id: 'bindestreck-saknas',
    group: 'form',
    title: { sv: 'Bindestreck saknas', en: 'Missing hyphen' },
    severity: 'warning',
    what: {
      sv: 'Första delen av ett sammansatt ord som delar sin sista del med nästa ord, utan bindestreck: verksamhets och ekonomiplan, kultur och fritidsnämnden.',
      en: 'The first part of a compound that shares its last part with the next word, without its hyphen: verksamhets och ekonomiplan, kultur och fritidsnämnden.',
    },
    why: {
      sv: 'Utan bindestreck läser man delen som ett eget ord, och får läsa om.',
      en: 'Without the hyphen the part is read as a word of its own, and has to be read again.',
    },
    todo: {
      sv: 'Sätt bindestreck: verksamhets- och ekonomiplan.',
      en: 'Put a hyphen: verksamhets- och ekonomiplan.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Språklagen', section: '11 § (vårdat språk)' },
    ],
    messages: {
      hyphen: {
        sv: 'Här delar två ord sin sista del. Skriv ”{part}- {joint} {word}”.',
        en: 'Two words share their last part here. Write “{part}- {joint} {word}”.',
      },
    },
    fel: [
      {
        text: 'Ring arbetsmarknads och integrationsförvaltningen eller budget och skuldrådgivarna. Vår bistånds och utrikesminister svarar.',
        finds: ['arbetsmarknads', 'budget', 'bistånds'],
        suggests: ['arbetsmarknads-', 'budget-', 'bistånds-'],
      },
      {
        text: 'Bidraget beslutas av kultur och fritidsnämnden. Skriv till miljö och byggnadsnämnden om gång och cykelvägen.',
        finds: ['kultur', 'miljö', 'gång'],
        suggests: ['kultur-', 'miljö-', 'gång-'],
      },
      {
        text: 'Barn och utbildningsnämnden hjälper dig på låg och mellanstadiet. Vi bygger en gång och cykelväg. Drift och lokalstöd söker ni i maj. Fråga din studie och yrkesvägledare.',
        finds: ['Barn', 'låg', 'gång', 'Drift', 'studie'],
        suggests: ['Barn-', 'låg-', 'gång-', 'Drift-', 'studie-'],
      },
      {
        text: 'Nämnden antog en verksamhets och ekonomiplan.',
        finds: ['verksamhets'],
        suggests: ['verksamhets-'],
      },
      {
        text: 'Ventilations och VA-ritningar ska lämnas in.',
        finds: ['Ventilations'],
        suggests: ['Ventilations-'],
      },
      {
        text: 'Förslaget gäller utbildnings eller arbetslivsfrågor.',
        finds: ['utbildnings'],
        suggests: ['utbildnings-'],
      },
      {
        text: 'Ring kommunens gymnasie och vuxenutbildning. Barn och ungdomsverksamheten och vård och omsorgsboenden har öppet. Anmäl namn och adressändring.',
        finds: ['gymnasie', 'Barn', 'vård', 'namn'],
        suggests: ['gymnasie-', 'Barn-', 'vård-', 'namn-'],
      },
    ],
    ratt: [
      {
        text: 'Riksdagen är både en stats och en kommuns ytterst ansvariga. Hon följde med till utrikes och inrikes.',
      },
      {
        text: 'Rapporten rör barn och socialnämnden ska svara. Inom skola, kultur och socialförvaltning finns jobb.',
      },
      {
        text: 'Kultur- och fritidsnämnden bygger en gång- och cykelväg. Vi arbetar med kultur och fritidsaktiviteter.',
      },
      {
        text: 'Skola och socialtjänst samarbetar. Barn och socialsekreterare möts. Personal och enhetschef svarar.',
      },
      {
        text: 'Kom in och utbilda dig. På en gång och cykelturen är slut. Vi har drift och underhåll. Rektor eller barnchefen svarar.',
      },
      { text: 'Nämnden antog en verksamhets- och ekonomiplan.' },
      {
        text: 'En verksamhets och en enhets mål kan skilja sig åt. Det är en förenings och dess medlemmars ansvar.',
      },
      { text: 'Vi läser ventilations- och VA-ritningar. Det är nämndens och VA-enhetens ansvar.' },
      { text: 'Verksamhetens och nämndens ansvar är olika.' },
      { text: 'Fritids och förskolan har stängt i dag. Schema för fritids och grundskolan finns på webben.' },
    ],
  },
  needs: ['lexicon', 'tagger'],
  words: wordSet('och eller samt respektive'),
  sentence(sentence, block, { spelling, swedish, report }) {
    const { tokens } = sentence;
    for (let place = 0; place + 2 < tokens.length; place++) {
      const { lower, text, start, end } = tokens[place]!;
      if (!joints.has(tokens[place + 1]!.lower)) continue;
      const isKnown = anyPart.has(tokens[place]!);
      if (!isKnown && !isBinding(spelling!.lookup, tokens, place)) continue;
      const word = tokens[place + 2]!;
      if (word.kind !== 'word') continue;
      const shared = isKnown ? sharedPart(tokens, place) : '';
      const isOpen = !isKnown || (shared !== undefined && !endsClause(swedish!.tagged(sentence)!, place));
      const link = isOpen ? shared : undefined;
      const isFirstPart =
        firstParts.has(tokens[place]!) &&
        lower.length >= 6 &&
        !isLeisureCentre(lower, word.lower) &&
        ((word.text.length >= shortestCompound && word.text === word.lower) ||
          acronymFirst.test(word.text)) &&
        isWholeNoun(swedish!.tagged(sentence)!, place + 2);
      if (link === undefined && !isFirstPart) continue;
      const part = text + (link ?? '');
      const data = { part, joint: tokens[place + 1]!.lower, word: word.text };
      report({ block, start, end, messageId: 'hyphen', data, suggestions: [`${part}-`] });
    }
  },
});

/** True for the first part of compounds that is no word, before a long word: *gymnasie och vuxenutbildning*. */
function isBinding(lookup: Lookup, tokens: readonly Token[], place: number): boolean {
  const { kind, lower, text } = tokens[place]!;
  const next = tokens[place + 2]!;
  if (kind !== 'word' || lower.length < 4 || next.text.length < shortestCompound || next.text !== next.lower)
    return false;
  // *SKOL och GRUND*: names and acronyms.
  if (text.slice(1) !== lower.slice(1) || !/^\p{L}+$/u.test(lower)) return false;
  const flags = lookup.lexicon.flagsOf(lower);
  return (
    (flags & (Flag.ALONE | Flag.BEGIN)) === Flag.BEGIN && !lookup.accepts(text) && lookup.accepts(next.lower)
  );
}

/** What is put together with *fritids*; beside other words it is the place where pupils are after school. */
const ofLeisure =
  /(?:verksamhet|aktivitet|nämnd|förvaltning|chef|ledare|konsulent|bidrag|politi|fråg|plan|utskott|avdelning|kontor|anläggning|intress|utbud|program|sektor|enhet|område|gård|anordning|klubb|lov)/u;

/** *Fritids och förskolan har stängt*: a whole word. */
function isLeisureCentre(part: string, word: string): boolean {
  return part === 'fritids' && !ofLeisure.test(word);
}

/**
 * What binds a word to the last part of the compound behind *och*, where it is a half of one: *kultur och fritidsnämnden,
 * gång och cykelväg*; undefined where it is a whole word.
 */
function sharedPart(tokens: readonly Token[], place: number): string | undefined {
  const first = tokens[place]!.lower;
  const { lower } = tokens[place + 2]!;
  if (halves.get(first)?.test(lower) || others.get(first)?.test(lower)) return '';
  return office.test(lower) ? fields.get(first) : undefined;
}

/** True where *och* joins clauses, or the word is the second of a list: *Rapporten rör barn och socialnämnden svarar*. */
function endsClause(sentence: TaggedSentence, place: number): boolean {
  if (sentence.tokens[place - 1]?.text === ',') return true;
  if (!(traitAt(sentence, place + 3) & Trait.finite)) return false;
  for (let at = 0; at < place; at++) if (traitAt(sentence, at) & Trait.finite) return true;
  return false;
}

/** A noun in its own right, no genitive: what a genitive before *och* would want behind it. */
function isWholeNoun(sentence: TaggedSentence, place: number): boolean {
  const trait = traitAt(sentence, place);
  // *VA-plan* may be taken for a name.
  const isNoun = (trait & Trait.noun) !== 0 || acronymFirst.test(sentence.tokens[place]!.text);
  if (!isNoun || (trait & Trait.genitive) !== 0) return false;
  // *en verksamhets och dess …*, *en verksamhets och kommunens mål*: another noun has it.
  return (traitAt(sentence, place + 1) & Trait.noun) === 0;
}

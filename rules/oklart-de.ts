import { defineRule } from '../src/rules/types.ts';
import { isFiniteVerb } from '../src/swedish/syntax/index.ts';
import { type TaggedSentence, traitAt } from '../src/swedish/syntax/tagged.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Bodies in the singular, which *de* is often said of though they are one: *socialjouren, servicecenter*. */
const bodies = wordSet('servicecenter kontaktcenter kundcenter kundtjänst medborgarservice socialtjänst', {
  endings:
    'jouren kassan kontoret nämnden förvaltningen enheten verket centret centralen mottagningen byrån rådgivningen ' +
    'tjänsten inspektionen styrelsen domstolen rätten hälsan receptionen växeln myndigheten bolaget skolan biblioteket',
});
/** What people do, and things do not: *de hjälper dig*. */
const deeds = wordSet(
  'hjälper svarar kopplar kontaktar ringer bedömer beslutar utreder berättar informerar prövar avgör handlägger ' +
    'tar ger gör skickar lämnar meddelar vägleder ansvarar tipsar',
);
const modals = wordSet('kan ska får brukar');
const deedInfinitives = wordSet(
  'hjälpa svara koppla kontakta ringa bedöma besluta utreda berätta informera pröva avgöra handlägga ' +
    'ta ge göra skicka lämna meddela vägleda vara',
);
/** Groups, and words for many or for anybody: *de* may be these. */
const groups = wordSet(
  'alla många några flera båda andra de dem deras personal personalen familj familjen par paret folk polisen ' +
    'teamet gruppen laget arbetslaget ledningen man någon hon han hen',
);
/** Plurals that do nothing, so that *de hjälper dig* is not said of them. */
const things =
  /(?:uppgifter|handlingar|frågor|kvällar|helger|vardagar|dagar|tider|timmar|veckor|månader|minuter|kronor|ärenden|saker|hjälpmedel|nätter|blanketter|bilagor|adresser|lokaler|tjänster|insatser|regler|avgifter)$/u;
/** Endings of nouns that are plurals, or may be. */
const many = /(?:or|ar|er|rna|are|arna|ande|ende|ister|män|männen|barn|barnen)$/u;

export default defineRule({
  meta: {
    id: 'oklart-de',
    group: 'ord',
    title: { sv: 'Oklart de', en: 'Unclear de' },
    severity: 'info',
    notDocumentTypes: ['lattlast'],
    what: {
      sv: 'Meningar som börjar med de (De hjälper dig) när meningen före bara nämner en myndighet eller enhet i ental.',
      en: 'Sentences that begin with de (De hjälper dig) when the one before names only a single authority or unit.',
    },
    why: {
      sv: 'En enhet är den eller det, så läsaren får leta efter vilka de är.',
      en: 'A unit is den or det, so readers have to look for who they are.',
    },
    todo: {
      sv: 'Skriv vilka det är: socialjouren, vi på kontoret, handläggarna.',
      en: 'Say who they are: socialjouren, vi på kontoret, handläggarna.',
    },
    sources: [
      { name: 'Språkrådet', section: 'Språkriktighetsboken' },
      { name: 'Isof, Klarspråkstestet', section: 'Tonen: myndigheten eller vi' },
    ],
    messages: {
      who: {
        sv: 'Vilka är ”de”? Meningen före nämner bara ”{body}”. Skriv vilka du menar, eller upprepa ordet.',
        en: 'Who are “de”? The sentence before names only “{body}”. Say who you mean, or repeat the word.',
      },
    },
    fel: [
      { text: 'På kvällar och helger når du socialjouren genom 112. De hjälper dig med råd.', finds: ['De'] },
      {
        text: 'Ring vårt servicecenter. Du behöver inte säga ditt namn. De kopplar dig vidare.',
        finds: ['De'],
      },
      {
        text: 'Vill du läsa uppgifterna kan du kontakta socialkontoret. De kan också vara behjälpliga med rättelser.',
        finds: ['De'],
      },
    ],
    ratt: [
      { text: 'Ring handläggarna på socialkontoret. De hjälper dig.' },
      { text: 'Kontakta socialkontoret. De barn som bor där får hjälp. De flesta svarar snabbt.' },
      {
        text: 'Personalen på biblioteket vet mer. De hjälper dig gärna. Anna och Ali sitter i receptionen. De svarar.',
      },
      { text: 'Ansökan lämnar du till kontoret. Den prövas i maj. Vi på växeln hjälper dig.' },
      { text: 'Förskolan och skolan ligger nära. De tar emot barn. Kommunen har två badhus. De ger rabatt.' },
    ],
  },
  needs: ['tagger'],
  words: wordSet('de'),
  block(block, { report, swedish }) {
    if (!bodies.isInBlock(block)) return;
    const { sentences } = block;
    for (let index = 1; index < sentences.length; index++) {
      const sentence = sentences[index]!;
      const [first] = sentence.tokens;
      if (first?.lower !== 'de' || !saysDeed(sentence, swedish!.tagged(sentence)!)) continue;
      const body = onlyBody(sentences, index, (at) => swedish!.tagged(at)!);
      if (body === undefined) continue;
      const { start, end } = first;
      report({ block, start, end, messageId: 'who', data: { body: body.text } });
    }
  },
});

/** *De hjälper dig, de kan hjälpa dig*: *de* is the subject, and people do what it says. */
function saysDeed({ tokens }: Sentence, tagged: TaggedSentence): boolean {
  const verb = tokens[1];
  if (verb === undefined || !isFiniteVerb(traitAt(tagged, 1))) return false;
  if (deeds.has(verb)) return true;
  if (!modals.has(verb)) return false;
  return tokens.slice(2, 5).some((token) => deedInfinitives.has(token));
}

/** The only body that the sentence before speaks of, or the one before that where it speaks of nobody. */
function onlyBody(
  sentences: readonly Sentence[],
  index: number,
  read: (sentence: Sentence) => TaggedSentence,
): Token | undefined {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const sentence = sentences[at]!;
    if (groups.isIn(sentence)) return undefined;
    const tagged = read(sentence);
    let body: Token | undefined;
    for (const [place, token] of sentence.tokens.entries()) {
      const trait = traitAt(tagged, place);
      if (trait & Trait.coordinator && joinsBodies(tagged, place)) return undefined;
      if (trait & Trait.name) return undefined;
      if (!(trait & Trait.noun)) continue;
      if (!bodies.has(token)) {
        if (many.test(token.lower) && !things.test(token.lower.replace(/na$/u, ''))) return undefined;
        continue;
      }
      if (body !== undefined) return undefined;
      body = token;
    }
    if (body !== undefined) return body;
  }
  return undefined;
}

/** *Förskolan och skolan*: two who may be *de*; not *kvällar och helger, ring och berätta*. */
function joinsBodies({ tokens, tags }: TaggedSentence, place: number): boolean {
  const isNoun = (at: number) => (traitAt({ tokens, tags }, at) & (Trait.noun | Trait.name)) !== 0;
  if (!isNoun(place - 1) || !isNoun(place + 1)) return false;
  return !things.test(tokens[place - 1]!.lower) && !things.test(tokens[place + 1]!.lower);
}

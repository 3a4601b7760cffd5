import { capitalise } from '../src/base/capitalise.ts';
import { defineRule } from '../src/rules/types.ts';
import { type Premodifier, premodifiers, supineOf } from '../src/swedish/syntax/index.ts';
import type { Token } from '../src/swedish/types.ts';

const subjects: Readonly<Record<string, string>> = {
  mig: 'jag',
  dig: 'du',
  oss: 'vi',
  er: 'ni',
  honom: 'han',
  henne: 'hon',
  dem: 'de',
};
/** What lasts is told in the present: *ett av kommunen ägt bolag*, *ett bolag som kommunen äger*. */
const states: Readonly<Record<string, string>> = {
  ägt: 'äger',
  drivit: 'driver',
  förvaltat: 'förvaltar',
  nyttjat: 'nyttjar',
  använt: 'använder',
  hyrt: 'hyr',
  arrenderat: 'arrenderar',
  bebott: 'bor i',
};
/** Definite nouns: *åtgärderna, planen, beslutet, besluten*. */
const definite = /(?:en|et|n|na|t)$/u;

/**
 * The noun with a relative clause in the place of the phrase: *åtgärderna som nämnden har beslutat*, *en skrivelse
 * som är riktad till chefen*. Undefined where a form would be a guess.
 */
function relative(tokens: readonly Token[], phrase: Premodifier): string | undefined {
  const { determiner, start, head, participle: isParticiple, noun, agentEnd, adverb } = phrase;
  if (determiner < 0 || !isParticiple || adverb) return undefined;
  if (tokens[noun]!.text.endsWith('-') || isNamed(tokens, noun)) return undefined;
  const words = (from: number, to: number) => tokens.slice(from, to).map(({ text }) => text);
  const article = tokens[determiner]!.lower;
  const participle = tokens[head]!.lower;
  const supine = supineOf(participle);
  const indefinite = article === 'en' || article === 'ett';
  if (supine === undefined || (!indefinite && !/^de[nt]?$/u.test(article))) return undefined;
  const known = !indefinite && definite.test(tokens[noun]!.lower);
  const bare = known && noun === head + 1;
  const named = [...(bare ? [] : [tokens[determiner]!.text]), ...words(head + 1, noun + 1)].join(' ');
  const front = bare && /^\p{Lu}/u.test(tokens[determiner]!.text) ? capitalise(named) : named;
  if (agentEnd > start + 1) {
    const agent = words(start + 1, agentEnd).join(' ');
    const lasting = states[supine];
    const verb = lasting === undefined ? ['har', supine] : [lasting];
    return [front, 'som', subjects[agent] ?? agent, ...verb, ...words(agentEnd, head)].join(' ');
  }
  const state = indefinite || article === 'de' ? participle : predicative(participle, article);
  return [front, 'som är', state, ...words(start, head)].join(' ');
}

/** *anslaget 2:2, lagen Om skolan*: a clause would come between the noun and its name. */
function isNamed(tokens: readonly Token[], noun: number): boolean {
  const next = tokens[noun + 1];
  return next !== undefined && (next.kind === 'number' || (next.kind === 'word' && next.text !== next.lower));
}

/** *den beslutade* → *beslutad*, *det beslutade* → *beslutat*. */
function predicative(participle: string, article: string): string {
  const neuter = article === 'det';
  if (participle.endsWith('ade')) return participle.slice(0, -2) + (neuter ? 't' : 'd');
  if (participle.endsWith('na')) return participle.slice(0, -2) + (neuter ? 'et' : 'en');
  return neuter ? supineOf(participle)! : participle.slice(0, -1);
}

export default defineRule({
  meta: {
    id: 'framforstallt-attribut',
    group: 'meningar',
    title: { sv: 'Lång bestämning före substantivet', en: 'Long attribute before the noun' },
    severity: 'warning',
    what: {
      sv: 'Framförställda attribut med egna bestämningar: de av nämnden beslutade åtgärderna.',
      en: 'Attributes with words of their own before the noun: de av nämnden beslutade åtgärderna.',
    },
    why: {
      sv: 'Läsaren får vänta på substantivet och vet inte vad bestämningen hör till förrän det kommer.',
      en: 'Readers wait for the noun and do not know what the attribute belongs to until it comes.',
    },
    todo: {
      sv: 'Lägg bestämningen efter substantivet, i en bisats med som.',
      en: 'Put the attribute after the noun, in a clause with som.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '1.3.2' }],
    messages: {
      clause: {
        sv: 'Bestämningen före ”{noun}” är lång. Skriv hellre ”{relative}”.',
        en: 'The attribute before “{noun}” is long. Prefer “{relative}”.',
      },
      move: {
        sv: 'Bestämningen före ”{noun}” är lång. Lägg den efter, i en bisats med ”som”.',
        en: 'The attribute before “{noun}” is long. Put it after, in a clause with “som”.',
      },
    },
    options: {
      words: {
        default: 3,
        minimum: 2,
        maximum: 20,
        description: {
          sv: 'Så många ord gör en bestämning lång.',
          en: 'How many words make an attribute long.',
        },
      },
    },
    fel: [
      {
        text: 'De av nämnden beslutade åtgärderna ska vara klara i maj.',
        finds: ['De av nämnden beslutade åtgärderna'],
        suggests: ['Åtgärderna som nämnden har beslutat'],
      },
      {
        text: 'Hallen sköts av ett av kommunen ägt bolag.',
        finds: ['ett av kommunen ägt bolag'],
        suggests: ['ett bolag som kommunen äger'],
      },
      {
        text: 'Pengarna tas från det under utgiftsområdet uppförda anslaget 2:2.',
        finds: ['det under utgiftsområdet uppförda anslaget'],
        suggests: [],
      },
      {
        text: 'Vi har läst en till chefen riktad skrivelse.',
        finds: ['en till chefen riktad skrivelse'],
        suggests: ['en skrivelse som är riktad till chefen'],
      },
      {
        text: 'Avgiften tas ut enligt av nämnden fastställd taxa. Du byter hus enligt i förväg uppgjord planering.',
        finds: ['av nämnden fastställd taxa', 'i förväg uppgjord planering'],
      },
    ],
    ratt: [
      {
        text: 'Oftast handlar det i stället om att stötta föräldrarna.',
      },
      { text: 'Åtgärderna som nämnden har beslutat ska vara klara i maj.' },
      { text: 'Var försiktig om du använder det i närheten av vetenskapligt skolade människor.' },
      { text: 'Vi har läst en skrivelse som är riktad till chefen. En av de beslutade åtgärderna är klar.' },
    ],
  },
  needs: ['tagger'],
  sentence(sentence, block, { options, swedish, report }) {
    const { tokens } = sentence;
    if (tokens.length < 5) return;
    for (const phrase of premodifiers(swedish!.tagged(sentence)!)) {
      if (phrase.words < options.words) continue;
      const better = relative(tokens, phrase);
      report({
        block,
        start: tokens[phrase.determiner < 0 ? phrase.start : phrase.determiner]!.start,
        end: tokens[phrase.noun]!.end,
        messageId: better === undefined ? 'move' : 'clause',
        data: { noun: tokens[phrase.noun]!.text, ...(better === undefined ? {} : { relative: better }) },
        ...(better === undefined ? {} : { suggestions: [better] }),
        severity: phrase.participle && !phrase.fixed ? 'warning' : 'info',
      });
    }
  },
});

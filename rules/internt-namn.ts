import { isExplainedOnSpot, type WordPlace } from '../src/rules/terms/explained-on-spot.ts';
import { beginsAddress } from '../src/rules/terms/protect.ts';
import { defineRule } from '../src/rules/types.ts';
import type { Sentence, Token } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Compounds on these are units of an organisation; a binding *s* or a known first part tells them from *lägenheten*. */
const unit =
  /(?:(?:s|-|ekonomi|familje?|vuxen|resurs|miljö|plan|bygg|trafik|gatu|park|kost|avfalls?|hälso|kultur|fritids?|stöd|rehab|korttids?)enhete?n?s?|\p{L}{3}(?:teamet|staben|sektionen|funktionen|samordningen)s?)$/u;
/** Units that people meet by this name, and words that only end alike. */
const known =
  /(?:skolenhet|samskolsenhet|vårdenhet|mätenhet|längdenhet|tidsenhet|bostadsenhet|boendeenhet|intensivvård|hemtjänst|vilsenhet|lägsenhet|lösenhet|^va-enhet|hemsjukvårdsteam|räddning|fotboll)/u;

/** Cheaper than the pattern, and false for nearly every word. */
const mayBeUnit = wordSet('', {
  endings:
    'sektor verksamhetsområde produktionsområde ansvarsområde enhet enhets enheten enhetens teamet teamets staben stabens sektionen sektionens funktionen funktionens samordningen samordningens funktionsstöd funktionshinderstöd vuxenstöd',
});

/** Parts of an organisation that are named by a word behind them: *sektor Lärande, verksamhetsområde välfärd*. */
const named = /^(?:sektor|enhet|verksamhetsområde|produktionsområde|resultatenhet|ansvarsområde)$/u;

/** What a sector is for, in small letters: *inom sektor omsorg*; not *i sektor vatten*. */
const fields =
  /^(?:\p{L}*omsorg|\p{L}*bildning|lärande|skola|utbildning|välfärd|socialtjänst|\p{L}*stöd|samhälle|samhällsbyggnad|kultur|fritid|service|teknik|barn|vuxen|arbete|arbetsmarknad)$/u;
/** Units that are called by what they do, without an article: *personal från funktionsstöd*. */
const bare = /^(?:funktionsstöd|funktionshinderstöd|vuxenstöd)$/u;
/** Words before such a unit; *ansöka om funktionsstöd* is no unit. */
const beforeBare = new Set(['från', 'inom', 'hos', 'på', 'kontakta', 'kontaktar', 'ring', 'ringa']);

const carriers = new Set(['som', 'det', 'där', 'dit', 'alltså']);

export default defineRule({
  meta: {
    id: 'internt-namn',
    group: 'ton',
    title: { sv: 'Internt namn på en enhet', en: 'Internal name of a unit' },
    severity: 'info',
    yieldsTo: ['facktermer'],
    documentTypes: ['brev', 'webbsida', 'inbjudan', 'nyhetsbrev', 'e-post', 'lattlast'],
    what: {
      sv: 'Namn på enheter, team, staber och sektioner inom organisationen, utan förklaring: mottagningsenheten, resursteamet.',
      en: 'Names of units, teams, staffs and sections inside the organisation, without explanation.',
    },
    why: {
      sv: 'Den som inte arbetar i huset vet inte vad enheten gör och behöver sällan veta hur den heter.',
      en: 'Who does not work there does not know what the unit does and seldom needs its name.',
    },
    todo: {
      sv: 'Skriv vi eller kommunen, eller säg vad enheten gör: ”mottagningsenheten, som tar emot din ansökan”.',
      en: 'Write we or the municipality, or say what the unit does.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Orden: inga interna förkortningar och namn' },
      { name: 'Myndigheternas skrivregler', section: '1.4.5' },
    ],
    messages: {
      unit: {
        sv: 'Känner läsaren till ”{actual}”? Skriv vi, eller vad enheten gör.',
        en: 'Does the reader know “{actual}”? Write vi, or what the unit does.',
      },
    },
    fel: [
      {
        text: 'Skicka ansökan till mottagningsenheten. Mottagningsenheten svarar inom två veckor.',
        finds: ['mottagningsenheten'],
      },
      {
        text: 'Kontakta Sektor Lärande om du har frågor. Enhet Vuxen svarar dig.',
        finds: ['Sektor Lärande', 'Enhet Vuxen'],
      },
      { text: 'Du får ett brev från resursteamet i maj.', finds: ['resursteamet'] },
      {
        text: 'Alla inom sektor omsorg har tystnadsplikt. Det är personal från funktionsstöd som följer med dig.',
        finds: ['sektor omsorg', 'funktionsstöd'],
      },
    ],
    ratt: [
      { text: 'Skicka ansökan till mottagningsenheten, som tar emot alla ansökningar.' },
      { text: 'Lägenheten och myndigheten ligger nära skolenheten. Ingen känner överlägsenhet här.' },
      { text: 'Offentlig sektor växer. Privat sektor anställer fler. Sektorn är stor.' },
      { text: 'Arbetsmarknadsenheten, AME, hjälper dig att hitta ett jobb.' },
      { text: 'Du kan få funktionsstöd av oss. Vi mäter i sektor ett och sektor vatten. Ring VA-enheten.' },
      { text: 'Skicka ansökan till Exempelby kommun, Trafikenheten, 555 55 Exempelby.' },
      { text: 'Mottagningsenheten (vi som tar emot din ansökan) svarar i maj.' },
      { text: 'Skicka ansökan till mottagningsenheten. Det är de som tar emot alla ansökningar.' },
    ],
  },
  words: mayBeUnit,
  look({ kind, sentences, text }) {
    const units = kind === 'heading' ? [] : sentences.flatMap((_one, at) => unitsIn({ sentences, at }, text));
    return units.length > 0 ? units : undefined;
  },
  document({ looked, report }) {
    const told = new Set<string>();
    for (const { block, found } of looked) {
      for (const { name, start, end, explained } of found) {
        if (told.has(name)) continue;
        told.add(name);
        if (!explained) report({ block, start, end, messageId: 'unit' });
      }
    }
  },
});

/** The name of a unit, and whether what the unit does stands beside. */
interface Unit {
  name: string;
  start: number;
  end: number;
  explained: boolean;
}

function unitsIn({ sentences, at }: Pick<WordPlace, 'sentences' | 'at'>, text: string): Unit[] {
  const sentence = sentences[at]!;
  if (!mayBeUnit.isIn(sentence)) return [];
  // *Kontakta mottagningsenheten. Det är de som …*
  const isTold = (index: number) =>
    isExplained(sentence, index) || isExplainedOnSpot({ sentences, at, start: index, end: index + 1 });
  return sentence.tokens.flatMap((token, index) => {
    const { lower, kind, start, end } = token;
    const next = sentence.tokens[index + 1];
    if (named.test(lower) && next?.kind === 'word' && isNamed(token, next)) {
      const explained = isTold(index + 1);
      return { name: `${lower} ${next.lower}`, start, end: next.end, explained };
    }
    if (kind !== 'word' || lower.length < 9 || !mayBeUnit.has(token)) return [];
    if (bare.test(lower)) {
      if (!beforeBare.has(sentence.tokens[index - 1]?.lower ?? '')) return [];
      return { name: lower, start, end, explained: isBeside(sentence.tokens[index + 1]) };
    }
    if (!unit.test(lower) || known.test(lower) || beginsAddress(text, end)) return [];
    return { name: lower.replace(/s$/u, ''), start, end, explained: isTold(index) };
  });
}

/** *Sektor Lärande*, *verksamhetsområde välfärd*; not *offentlig sektor växer*. */
function isNamed({ text, lower }: Token, next: Token): boolean {
  if (next.text !== next.lower) return true;
  if (lower === 'enhet') return false;
  if (lower === 'sektor' && fields.test(next.lower)) return true;
  return lower !== 'sektor' && lower !== 'ansvarsområde'
    ? next.lower.length > 4 && next.lower !== 'eller'
    : text !== lower && next.lower.length > 5;
}

/** *Personal från funktionsstöd som följer med* tells of the staff; a comma or parenthesis tells of the unit. */
const isBeside = (next: Token | undefined): boolean => next?.text === '(' || next?.text === ',';

/** What the unit does or is follows: in parentheses, or in a clause with *som* or *det vill säga*. */
function isExplained({ tokens }: Sentence, index: number): boolean {
  const next = tokens[index + 1];
  if (next?.text === '(') return true;
  const after = next?.text === ',' || next?.text === '–' ? tokens[index + 2] : next;
  if (after === undefined) return false;
  // *Arbetsmarknadsenheten, AME*: the name stands there to explain its letters.
  return carriers.has(after.lower) || /^\p{Lu}{2,}$/u.test(after.text);
}

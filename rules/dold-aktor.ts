import type { DocumentType } from '../src/document-type/document-types.ts';
import { endingIn } from '../src/document-type/suffixes.ts';
import { activeForm } from '../src/rules/support/active-voice.ts';
import { isReadable } from '../src/rules/support/sentence-limit.ts';
import { words } from '../src/rules/support/words.ts';
import { defineRule, type Report } from '../src/rules/types.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import {
  type Agent,
  isFiniteVerb,
  isPlainMedial,
  isSPassive,
  nounPhraseEnd,
  passiveAgents,
  type TaggedSentence,
  traitAt,
} from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { AnalysedDocument, Sentence, Token } from '../src/swedish/types.ts';

/** *kan* and *får* are left alone: *kan överklagas* says what is possible, not what somebody must do. */
const duties = words('ska skall måste bör');
const modals = words('ska skall måste bör behöver kan får skulle kunde kommer');

/** With these the one who must act is the reader, whatever it is that is handed in. */
const readerActs = words(`
bifogas biläggas undertecknas underskrivas insändas inlämnas inges uppvisas medtas medtagas styrkas anmälas
avanmälas avbokas återlämnas ifyllas`);
/** With these the reader acts on what readers have: an application, a form, a certificate. */
const actsOnPapers = words(`
lämnas skickas sändas göras betalas fyllas skrivas redovisas visas hämtas meddelas ges kompletteras sägas
ställas anges uppges sökas förnyas tas beställas bokas postas mejlas mailas placeras sorteras`);
/** As a present that tells what to do: *Ansökan görs på webben*. */
const instructions = words(
  'görs lämnas inlämnas skickas sänds insänds fylls inges ställs hämtas postas mejlas',
);
const papers = endingIn(
  'ansökan ansökningar ansökningen anmälan anmälningar blankett blanketten blanketter blanketterna intyg intyget intygen ' +
    'kvitto kvittot kvitton ansökningshandlingar ansökningshandlingarna kopia kopior legitimation uppsägning uppsägningen ' +
    'överklagande överklagandet underlag underlaget komplettering kompletteringar kompletteringen schema schemat ' +
    'synpunkter synpunkterna inkomstuppgift inkomstuppgifter inkomst inkomster inkomsten inkomsterna fullmakt fullmakten ' +
    'avgift avgiften avgifter avgifterna hyran fakturan nycklar nycklarna beställning beställningar avbokning ' +
    'bilagor bilagorna formulär formuläret begäran',
);
/** What the reader sorts and puts out, and others fetch. */
const isWaste = endingIn('kärl kärlet kärlen avfall avfallet sopor soporna');
/** Compounds of *handling* (*behandling, upphandling*) are mostly nothing to hand in. */
const isPaper = (word: string): boolean =>
  papers(word) || isWaste(word) || word === 'handlingar' || word === 'handlingarna';

/** What an authority does, by verb, with what it does it to. */
const ownActs: ReadonlyMap<string, (word: string) => boolean> = (() => {
  const cases = endingIn(
    'ansökan ansökningar ansökningarna ärende ärendet ärenden ärendena anmälan anmälningar begäran',
  );
  const decision = endingIn('beslut beslutet besluten');
  const charge = endingIn('avgift avgiften avgifter avgifterna kostnad kostnaden expeditionsavgift');
  const letter = endingIn(
    'beslut beslutet besked beskedet kallelse kallelsen faktura fakturan fakturor räkning',
  );
  const money = endingIn(
    'bidrag bidraget bidragen ersättning ersättningen stödet försörjningsstöd försörjningsstödet',
  );
  const map = new Map<string, (word: string) => boolean>();
  const add = (verbs: string, of: (word: string) => boolean) => {
    for (const verb of words(verbs)) {
      const known = map.get(verb);
      map.set(verb, known === undefined ? of : (word) => known(word) || of(word));
    }
  };
  add('fattas tas tages expedieras', decision);
  add('tas uttas debiteras faktureras', charge);
  add('prövas handläggs handläggas behandlas utreds utredas bedöms bedömas registreras diarieförs', cases);
  add('skickas sänds sändas', letter);
  add('betalas utbetalas beviljas', money);
  add(
    'beviljas',
    endingIn('tillstånd tillståndet bygglov bistånd biståndet insatser insatsen dispens dispenser'),
  );
  add('erbjuds', endingIn('plats platsen platser stöd stödet insatser'));
  add('tas', (word) => word === 'hänsyn');
  return map;
})();

/** As a present these say what the sender does, whatever it is done to: *godtas inte, avslås*. */
const official = words(`
godtas accepteras debiteras faktureras beaktas fattas rekommenderas uppmanas ombeds uttas avslås beviljas prövas
bedöms upprättas inhämtas`);
/** As a present these say what the sender or the reader does. */
const administrative = words(`
anges uppges hänvisas ställs tas anmäls beställs bokas fylls ifylls bifogas insänds inlämnas redovisas styrks påbörjas
görs`);
/** With *kan* and *kommer att* only what an authority gives or asks for: *kan överklagas* is left alone. */
const possible = words(`
beviljas godkännas medges begäras debiteras faktureras göras ansökas`);
/** What is done to streets and houses is the news, and by whom is plain: *Parken ska byggas om*. */
const works = words(
  'byggas rivas repareras renoveras asfalteras målas planteras öppnas stängas invigas rustas grävas',
);
/** Behind *som* only what readers are to do with their papers: *handlingar som ska bifogas*. */
const relativeActs = words(
  'bifogas biläggas lämnas skickas insändas inlämnas anmälas betalas redovisas undertecknas fyllas uppvisas',
);
/** Who decides is news, and rightly last: *beslutas av fullmäktige*. */
const formalActs = words(
  'beslutas fastställs fastställas antas utses väljs bestäms utfärdas regleras godkänns ägs',
);

/** Somebody who can act: officials, bodies, *dig* and *oss*. */
const isActor = endingIn(
  'nämnden nämnd kommunen kommun regionen staden myndigheten förvaltningen kontoret enheten avdelningen styrelsen ' +
    'fullmäktige utskottet utskott delegationen handläggare handläggaren chef chefen rektor rektorn läkare läkaren ' +
    'personal personalen sekreterare sekreteraren inspektör inspektören sjuksköterska sjuksköterskan lärare läraren ' +
    'tingsrätten förvaltningsrätten kammarrätten länsstyrelsen polisen socialtjänsten hemtjänsten entreprenör ' +
    'entreprenören centralen jouren teamet ordföranden ordförande assistent assistenten vaktmästaren fastighetsägaren sökanden vårdnadshavare ' +
    'vårdnadshavaren vårdnadshavarna',
);
const negations = words('inte ej icke aldrig');
/** Finite verbs that share their clause with another. */
const helpers = words('har hade är');
/** *ska skickas* may be said of anybody's letters. */
const letters = words('skickas sänds sändas');
const questions = words('hur varför');
const actorPronouns = words('dig er oss mig');
const readers = words('du ni dig er vi oss jag');

/** A text that somebody has written, as it stands behind *i* at the beginning of a sentence: *I promemorian föreslås*. */
const isDocument = endingIn(
  'promemoria promemorian betänkande betänkandet rapport rapporten yttrande yttrandet proposition propositionen ' +
    'lagrådsremiss lagrådsremissen skrivelse skrivelsen utredning utredningen remissen remissvaret tjänsteutlåtandet ' +
    'granskningen översynen planen strategin programmet policyn',
);
/** What writers do in a text. */
const writersActs = words(`
föreslås framhålls påpekas konstateras redovisas behandlas beskrivs analyseras övervägs lämnas anges uppges anförs
betonas understryks diskuteras presenteras bedöms tydliggörs förtydligas rekommenderas ifrågasätts efterfrågas`);
/** In these nobody is the reader who must act: only who writes, and in guidelines who has a duty, is asked for. */
const inward: ReadonlySet<DocumentType> = new Set([
  'styrdokument',
  'tjansteskrivelse',
  'protokoll',
  'pressmeddelande',
  'text',
]);

type Hit = Pick<Report, 'start' | 'end' | 'messageId' | 'data'>;

export default defineRule({
  meta: {
    id: 'dold-aktor',
    group: 'meningar',
    title: { sv: 'Passiv som döljer vem', en: 'A passive that hides who' },
    severity: 'warning',
    yieldsTo: ['dubbel-passiv', 'substantivsjuka', 'flertydiga-ord', 'kanslisprak'],
    documentTypes: [
      'brev',
      'beslut',
      'webbsida',
      'nyhetsbrev',
      'inbjudan',
      'e-post',
      'blankett',
      'lattlast',
      'styrdokument',
      'tjansteskrivelse',
      'protokoll',
      'pressmeddelande',
      'text',
    ],
    what: {
      sv: 'Passiva verb som döljer läsaren som ska göra något (Ansökan ska lämnas in), er som beslutar (Beslut fattas), den som skriver (I promemorian föreslås), eller som sätter den som gör det sist (beslutas av nämnden). I styrdokument den som har en skyldighet (Kontakt ska tas). Varning högst en gång i varje stycke eller lista, annars upplysning.',
      en: 'Passives that hide the reader who must act (Ansökan ska lämnas in), you who decide (Beslut fattas), the one who writes (I promemorian föreslås), or that put the one who acts last (beslutas av nämnden). In guidelines the one who has a duty (Kontakt ska tas). A warning at most once in a paragraph or list, information elsewhere.',
    },
    why: {
      sv: 'Läsaren får gissa vem som ska göra vad, och kan missa att det är hen själv.',
      en: 'Readers must guess who is to do what, and may miss that it is them.',
    },
    todo: {
      sv: 'Skriv vem som gör det: ”Lämna in ansökan” eller ”Du ska lämna in ansökan”, ”Vi fattar beslut”, ”Nämnden beslutar”.',
      en: 'Say who does it: “Lämna in ansökan” or “Du ska lämna in ansökan”, “Vi fattar beslut”, “Nämnden beslutar”.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '1.3.3' },
      { name: 'Webbriktlinjer', section: 'R64 Skriv lättbegripliga texter' },
    ],
    messages: {
      unnamed: {
        sv: '”{verb}” säger inte vem som gör det. Skriv vem: ”du {active}”, ”vi {active}” eller en uppmaning.',
        en: '“{verb}” does not say who does it. Say who: “du {active}”, “vi {active}” or an imperative.',
      },
      reader: {
        sv: '”{verb}” säger inte vem som ska göra det. Är det läsaren? Skriv ”du {active}” eller en uppmaning.',
        en: '“{verb}” does not say who is to do it. Is it the reader? Write “du {active}” or an imperative.',
      },
      sender: {
        sv: '”{verb}” säger inte vem som gör det. Är det ni? Skriv ”vi {active}” eller vem det är.',
        en: '“{verb}” does not say who does it. Is it you? Write “vi {active}” or who it is.',
      },
      official: {
        sv: '”{verb}” säger inte vem som gör det. Är det ni? Skriv ”vi {active}” eller vem det är.',
        en: '“{verb}” does not say who does it. Is it you? Write “vi {active}” or who it is.',
      },
      duty: {
        sv: '”{verb}” säger inte vem som ska göra det. Skriv vem: ”handläggaren {active}”.',
        en: '“{verb}” does not say who is to do it. Say who: “handläggaren {active}”.',
      },
      writer: {
        sv: '”{verb}” säger inte vem som skriver så. Skriv vem: ”Regeringen {active}”, ”Kontoret {active}”.',
        en: '“{verb}” does not say who writes so. Say who: “Regeringen {active}”, “Kontoret {active}”.',
      },
      agent: {
        sv: '”{verb}” sätter den som gör det sist. Skriv hellre ”{actor} {active}”.',
        en: '“{verb}” puts the one who acts last. Rather write “{actor} {active}”.',
      },
    },
    fel: [
      { text: 'Ansökan ska lämnas in senast den 1 mars.', finds: ['ska lämnas'] },
      {
        text: 'Beslut fattas normalt inom två veckor. Avgift tas ut enligt taxan.',
        finds: ['fattas', 'tas'],
      },
      { text: 'Ärendet handläggs av bygglovsenheten.', finds: ['handläggs av bygglovsenheten'] },
      { text: 'På kvällar besvaras samtal av larmcentralen.', finds: ['besvaras samtal av larmcentralen'] },
      {
        text: 'Arbetet får inte påbörjas i förtid. Foton godtas inte. Handlingar som ska bifogas står i listan.',
        finds: ['får inte påbörjas', 'godtas', 'ska bifogas'],
      },
      {
        text: 'Kontakt med hyresvärden ska tas innan nämnden beslutar.',
        finds: ['ska tas'],
        documentType: 'styrdokument',
      },
      {
        text: 'I promemorian föreslås en ny lag. I yttrandet framhålls att torget är för litet.',
        finds: ['I promemorian föreslås', 'I yttrandet framhålls'],
        documentType: 'text',
      },
    ],
    ratt: [
      {
        text: 'Lämna in ansökan senast den 1 mars. Vi fattar beslut inom två veckor. Bygglovsenheten handlägger ärendet.',
      },
      {
        text: 'Beslutet kan överklagas. Avgiften räknas ut efter din inkomst. Huset är uppdelat i två delar. Det krävs bygglov.',
      },
      { text: 'Ansökan ska lämnas in senast den 1 mars.', documentType: 'protokoll' },
      { text: 'I promemorian föreslår vi en ny lag. Lagen föreslås gälla i maj.', documentType: 'text' },
      {
        text: 'Handläggaren ska ta kontakt med hyresvärden. Stödet ska minska när behovet minskar.',
        documentType: 'styrdokument',
      },
      { text: 'Taxan beslutas av kommunfullmäktige. Den dag som kärlet ska tömmas står det vid vägen.' },
      { text: 'Parken ska byggas om nästa år. Den gamla bron ska rivas.' },
      { text: 'Matavfallet hämtas varannan vecka. Kärlet hämtas på fredagar.' },
      { text: 'Om ansökan lämnas in för sent får du vänta. Parken sköts av träd och buskar.' },
    ],
  },
  needs: ['tagger'],
  blocks: ['paragraph', 'listItem'],
  look({ sentences }, { documentType, swedish }) {
    const hits: Hit[] = [];
    const isInward = inward.has(documentType);
    for (const sentence of sentences) {
      if (isInward && documentType !== 'styrdokument' && !opensWithDocument(sentence)) continue;
      const tagged = isReadable(sentence) ? swedish!.tagged(sentence) : undefined;
      if (tagged === undefined) continue;
      const hit = isInward
        ? (writerHit(sentence, tagged, swedish!) ??
          (documentType === 'styrdokument' ? dutyHit(sentence, tagged, swedish!) : undefined))
        : hitIn(sentence, tagged, swedish!);
      if (hit !== undefined) hits.push(hit);
    }
    return hits.length > 0 ? hits : undefined;
  },
  document({ document, looked, report }) {
    let listHasOne = false;
    let last = -1;
    for (const { block, found } of looked) {
      // Another list, when anything else stands between.
      if (!isListOnly(document, last + 1, block.index)) listHasOne = false;
      last = block.index;
      let hasOne: boolean = listHasOne;
      for (const hit of found) {
        const isMild = hasOne || !knownActors.has(hit.messageId);
        if (!isMild) hasOne = true;
        report({ block, ...hit, ...(isMild ? { severity: 'info' } : {}) });
      }
      if (block.kind === 'listItem') listHasOne = hasOne;
    }
  },
});

/** True when all blocks from one place to another, both counted in, are items of lists. */
function isListOnly({ blocks }: AnalysedDocument, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) if (blocks[index]!.kind !== 'listItem') return false;
  return true;
}

/** The surest hit of a sentence: the first whose actor is known, else the first. */
function hitIn({ tokens }: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  let agents: Agent[] | undefined;
  let mild: Hit | undefined;
  for (let place = 0; place < tokens.length; place++) {
    if (!isSPassive(tagged, place) || (traitAt(tagged, place) & Trait.supine) !== 0) continue;
    const clause = readClause(tagged, place);
    if (clause === undefined) continue;
    agents ??= passiveAgents(tagged);
    const agent = agents.find(({ verb }) => verb === place) ?? agentBehindSubject(tagged, place);
    const messageId =
      agent === undefined ? hiddenIn(tagged, place, clause) : agentMessage(tagged, agent, clause);
    if (messageId === undefined) continue;
    const verb = activeForm(swedish, tokens[place]!.text, tagged.tags[place]!, clause.modal >= 0);
    if (verb === undefined) continue;
    const modal = clause.modal < 0 ? '' : `${tokens[clause.modal]!.lower} `;
    const { start, end, lower } = tokens[place]!;
    const active = `${modal}${verb}`;
    if (agent !== undefined) {
      const words = tokens.slice(agent.start + 1, agent.end).map(({ text }) => text);
      const actor = words.join(' ');
      const data = { verb: `${lower} av ${actor}`, actor: pronounSubjects[actor] ?? actor, active };
      return { start, end: tokens[agent.end - 1]!.end, messageId, data };
    }
    // *får endast användas*: words between that are no *inte* are none of the passive's.
    const isClose =
      clause.modal >= 0 &&
      tokens.slice(clause.modal + 1, place).every(({ lower: word }) => negations.has(word));
    const from = isClose ? tokens[clause.modal]!.start : start;
    const hit: Hit = { start: from, end, messageId, data: { verb: `${modal}${lower}`, active } };
    if (knownActors.has(messageId) && !speaksToReader(tokens)) return hit;
    mild ??= { ...hit, messageId: messageId === 'official' ? messageId : 'unnamed' };
  }
  return mild;
}

/** *I promemorian*, *I denna promemoria*: where the document ends, 0 when the sentence begins otherwise. */
function documentEnd({ tokens }: Sentence): number {
  if (tokens[0]?.lower !== 'i') return 0;
  for (let place = 1; place <= 2 && place < tokens.length; place++) {
    if (isDocument(tokens[place]!.lower)) return place + 1;
  }
  return 0;
}

const opensWithDocument = (sentence: Sentence): boolean => documentEnd(sentence) > 0;

/** *I promemorian föreslås*: the text stands where its writer should. */
function writerHit(sentence: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  const { tokens } = sentence;
  const verb = documentEnd(sentence);
  if (verb === 0 || verb >= tokens.length || !writersActs.has(tokens[verb]!.lower)) return undefined;
  const active = isSPassive(tagged, verb)
    ? activeForm(swedish, tokens[verb]!.text, tagged.tags[verb]!, false)
    : undefined;
  if (active === undefined) return undefined;
  const { end, lower } = tokens[verb]!;
  return { start: tokens[0]!.start, end, messageId: 'writer', data: { verb: lower, active } };
}

/** *Kontakt ska tas*: a guideline that does not say whose duty it is, in a main clause. */
function dutyHit({ tokens }: Sentence, tagged: TaggedSentence, swedish: Swedish): Hit | undefined {
  let agents: Agent[] | undefined;
  for (let place = 1; place < tokens.length; place++) {
    if (!isSPassive(tagged, place) || isPlainMedial(tokens[place]!.lower)) continue;
    const clause = readClause(tagged, place);
    if (clause === undefined || clause.isRelative || clause.hasAgent || clause.modal < 0) continue;
    if (!duties.has(tokens[clause.modal]!.lower)) continue;
    agents ??= passiveAgents(tagged);
    if (agents.some(({ verb }) => verb === place)) continue;
    const verb = activeForm(swedish, tokens[place]!.text, tagged.tags[place]!, true);
    if (verb === undefined) continue;
    const modal = tokens[clause.modal]!;
    const { start, end, lower } = tokens[place]!;
    const isClose = place - clause.modal <= mostBetween;
    const data = { verb: `${modal.lower} ${lower}`, active: `${modal.lower} ${verb}` };
    return { start: isClose ? modal.start : start, end, messageId: 'duty', data };
  }
  return undefined;
}

/** Tokens from a modal to its passive that a mark may hold. */
const mostBetween = 5;

const speaksToReader = (tokens: readonly Token[]): boolean => tokens.some(({ lower }) => readers.has(lower));

type MessageId = 'reader' | 'sender' | 'official' | 'agent' | 'unnamed';

/** Messages of those who are known to have to act. */
const knownActors: ReadonlySet<string> = new Set<MessageId>(['reader', 'sender']);

/** Whom a passive without agent hides, as far as verb and nouns tell. */
function hiddenIn(sentence: TaggedSentence, verb: number, clause: Clause): MessageId | undefined {
  const { lower } = sentence.tokens[verb]!;
  // *av någon annan*: somebody is named, if not who.
  if (clause.hasAgent || (traitAt(sentence, verb) & Trait.past) !== 0) return undefined;
  const modal = clause.modal < 0 ? '' : sentence.tokens[clause.modal]!.lower;
  if (clause.isRelative) {
    return relativeActs.has(lower) && (duties.has(modal) || modal === 'behöver') ? 'unnamed' : undefined;
  }
  if (lower === 'hämtas' && clause.nouns.some(isWaste)) return undefined;
  const own = ownActs.get(lower);
  const isOwn = own !== undefined && clause.nouns.some(own);
  if (modal === '') {
    if (isOwn) return 'sender';
    if (instructions.has(lower) && clause.nouns.some(isPaper)) return 'reader';
    if (official.has(lower)) return 'official';
    return administrative.has(lower) ? 'unnamed' : undefined;
  }
  if (modal === 'kommer') return isOwn ? 'sender' : possible.has(lower) ? 'unnamed' : undefined;
  if (duties.has(modal)) {
    if (isOwn && !letters.has(lower)) return 'sender';
    if (readerActs.has(lower)) return 'reader';
    if (actsOnPapers.has(lower) && clause.nouns.some(isPaper)) return 'reader';
  }
  if (isPlainMedial(lower) || works.has(lower)) return undefined;
  if (duties.has(modal) || modal === 'får' || modal === 'behöver') return 'unnamed';
  return modal === 'kan' && possible.has(lower) ? 'unnamed' : undefined;
}

/** An agent that can act, where the passive does not say what is possible. */
function agentMessage(sentence: TaggedSentence, agent: Agent, clause: Clause): MessageId | undefined {
  const head = sentence.tokens[agent.end - 1]!.lower;
  if (!isActor(head) && !actorPronouns.has(head)) return undefined;
  if (clause.isRelative || formalActs.has(sentence.tokens[agent.verb]!.lower)) return undefined;
  const modal = clause.modal < 0 ? '' : sentence.tokens[clause.modal]!.lower;
  return modal === '' || modal === 'kommer' || duties.has(modal) ? 'agent' : undefined;
}

/** *På kvällar besvaras samtalen av jouren*: the agent behind a subject that stands after its verb. */
function agentBehindSubject(sentence: TaggedSentence, verb: number): Agent | undefined {
  const subjectEnd = nounPhraseEnd(sentence, verb + 1);
  if (subjectEnd === verb + 1 || sentence.tokens[subjectEnd]?.lower !== 'av') return undefined;
  const end = nounPhraseEnd(sentence, subjectEnd + 1);
  // *behandlas en del av ärendena*: only somebody who can act is an agent there.
  if (end === subjectEnd + 1 || !isActor(sentence.tokens[end - 1]!.lower)) return undefined;
  return { start: subjectEnd, end, verb };
}

const pronounSubjects: Readonly<Record<string, string>> = { dig: 'du', er: 'ni', oss: 'vi', mig: 'jag' };

interface Clause {
  /** Place of the modal before the passive, −1 when there is none. */
  modal: number;
  /** The nouns before it, and up to three words behind it, nearest first, in lower case; none behind a preposition. */
  nouns: string[];
  /** *av* follows closely: somebody is named, if only as *någon annan*. */
  hasAgent: boolean;
  /** Behind *som*: what is done tells of a noun. */
  isRelative: boolean;
}

const furthest = 10;

/** What stands around a passive in its own clause; undefined in a subordinate clause. */
function readClause(sentence: TaggedSentence, verb: number): Clause | undefined {
  const { tokens } = sentence;
  const nouns: string[] = [];
  let modal = -1;
  let isRelative = false;
  for (let place = verb - 1; place >= 0 && place >= verb - furthest; place--) {
    const trait = traitAt(sentence, place);
    if (trait & Trait.subordinator) return undefined;
    // *som bestämmer hur pengarna ska användas*
    if (questions.has(tokens[place]!.lower)) return undefined;
    if (trait & Trait.relative) {
      isRelative = true;
      break;
    }
    // *för att beviljas tillstånd*
    if ((trait & Trait.infinitiveMark) !== 0 && tokens[place - 1]?.lower !== 'kommer') return undefined;
    if (trait & Trait.punctuation) break;
    const { lower } = tokens[place]!;
    // *ska kunna lämnas*: what is possible.
    if (lower === 'kunna' && modal < 0) return undefined;
    if ((trait & Trait.noun) !== 0 && !isBehindPreposition(sentence, place)) nouns.push(lower);
    else if (modal < 0 && modals.has(lower)) modal = place;
    else if (isFiniteVerb(trait) && !helpers.has(lower)) break;
  }
  for (let place = verb + 1; place < tokens.length && place <= verb + 3; place++) {
    const trait = traitAt(sentence, place);
    if (trait & (Trait.punctuation | Trait.preposition | Trait.subordinator)) break;
    if (trait & Trait.noun) nouns.push(tokens[place]!.lower);
  }
  const hasAgent = tokens.slice(verb + 1, verb + 5).some(({ lower }) => lower === 'av');
  return { modal, nouns, hasAgent, isRelative };
}

/** *till beslut*, *för varje ansökan*: a noun behind a preposition is not what the verb is about. */
function isBehindPreposition(sentence: TaggedSentence, noun: number): boolean {
  let place = noun - 1;
  const attributes = Trait.determiner | Trait.adjective | Trait.possessive | Trait.genitive | Trait.numeral;
  while (place >= 0 && (traitAt(sentence, place) & attributes) !== 0) place--;
  return (traitAt(sentence, place) & Trait.preposition) !== 0;
}

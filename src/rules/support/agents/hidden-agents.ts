import { setOfWords } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';
import {
  furthestBeforePassive,
  isPlainMedial,
  type PassiveClause,
  type TaggedSentence,
  traitAt,
  verbParticles,
} from '../../../swedish/syntax/index.ts';
import { Trait } from '../../../swedish/tagger/labels.ts';
import { isPlainDeed, isPlainUse } from '../nouns/plain-deeds.ts';

/**
 * Whom a passive without an agent hides: the reader or the sender where verb and nouns are known for it, `official` where
 * the verb alone says that it is the sender's, `unnamed` where somebody should be named and nothing tells who.
 */
export type HiddenAgent = 'reader' | 'sender' | 'official' | 'unnamed';

/** Modals that say that somebody must. *kan* and *får* are none: *kan överklagas* says what is possible. */
export const duties = setOfWords('ska skall måste bör');

/** With these the one who must act is the reader, whatever it is that is handed in. */
const readerActs = setOfWords(`
bifogas biläggas undertecknas underskrivas insändas inlämnas inges uppvisas medtas medtagas styrkas anmälas
avanmälas avbokas återlämnas ifyllas`);
/** With these the reader acts on what readers have: an application, a form, a certificate. */
const actsOnPapers = setOfWords(`
lämnas skickas sändas göras betalas fyllas skrivas redovisas visas hämtas meddelas ges kompletteras sägas
ställas anges uppges sökas förnyas tas beställas bokas postas mejlas mailas placeras sorteras`);
/** As a present that tells what to do: *Ansökan görs på webben*. */
const instructions = setOfWords(
  'görs lämnas inlämnas skickas sänds insänds fylls inges ställs hämtas postas mejlas uppvisas medtas',
);
const papers = endingIn(
  'ansökan ansökningar ansökningen anmälan anmälningar blankett blanketten blanketter blanketterna intyg intyget intygen ' +
    'kvitto kvittot kvitton ansökningshandlingar ansökningshandlingarna kopia kopior legitimation uppsägning uppsägningen ' +
    'överklagande överklagandet underlag underlaget komplettering kompletteringar kompletteringen schema schemat ' +
    'synpunkter synpunkterna inkomstuppgift inkomstuppgifter inkomst inkomster inkomsten inkomsterna fullmakt fullmakten ' +
    'avgift avgiften avgifter avgifterna hyran fakturan nycklar nycklarna beställning beställningar avbokning ' +
    'bilagor bilagorna formulär formuläret begäran förhinder frånvaro frånvaron yttrande yttrandet nyckel nyckeln',
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
    for (const verb of setOfWords(verbs)) {
      const known = map.get(verb);
      map.set(verb, known === undefined ? of : (word) => known(word) || of(word));
    }
  };
  add('fattas tas tages expedieras', decision);
  add('tas uttas debiteras faktureras', charge);
  add('prövas handläggs handläggas behandlas utreds utredas bedöms bedömas registreras diarieförs', cases);
  add('skickas sänds sändas', letter);
  add('skickas sänds', endingIn('påminnelse påminnelsen bekräftelse bekräftelsen inbjudan'));
  add('skrivs upprättas', endingIn('beslut beslutet utredningen protokoll'));
  add('betalas utbetalas beviljas', money);
  add(
    'beviljas',
    endingIn('tillstånd tillståndet bygglov bistånd biståndet insatser insatsen dispens dispenser'),
  );
  add(
    'görs genomförs',
    endingIn(
      'hembesök hembesöket platsbesök platsbesöket planering planeringen intervju intervjun uppföljning',
    ),
  );
  add('startas påbörjas inleds', endingIn('utredning utredningen'));
  add('erbjuds', endingIn('plats platsen platser stöd stödet insatser'));
  add('tas', (word) => word === 'hänsyn');
  // What the sender comes back to: *Insatserna följs upp*.
  const reviewed = endingIn(
    'insats insatsen insatser insatserna stödet hjälpen beslutet besluten planen planerna behovet behoven placeringen ' +
      'avtalet bidraget',
  );
  add('följs utvärderas omprövas revideras utreds', reviewed);
  add('gallras', (word) => /^(?:handlingar|handlingarna|uppgifter|uppgifterna)$/u.test(word));
  return map;
})();

/** What an authority tries when it decides. */
export const isTried = (word: string): boolean =>
  ownActs.get('prövas')!(word) || /^(?:behov|rätt|fråga)/u.test(word);

/** What the sender gives, and says so: *Fakturan skickas separat* hides less than *Beslut fattas*. */
const given = setOfWords(`
skickas sänds betalas utbetalas beviljas erbjuds expedieras görs genomförs skrivs upprättas startas påbörjas inleds`);
/** What readers pay: *För resan betalas en egenavgift*. */
const isFee = endingIn('avgift avgiften avgifter avgifterna hyra hyran');
/** As a present these say what the sender does, whatever it is done to: *godtas inte, avslås*. */
const official = setOfWords(`
godtas accepteras debiteras faktureras beaktas fattas rekommenderas uppmanas ombeds uttas avslås beviljas prövas
bedöms upprättas inhämtas medges returneras återsänds önskas noteras ansvaras`);
/** What two parties agree on, one of whom is often the reader: *skrivs ett hyreskontrakt*. */
const agreed = setOfWords('skrivs tecknas ingås undertecknas');
const isAgreement = endingIn('avtal avtalet kontrakt kontraktet överenskommelse överenskommelsen');
/** With *kan* readers may do these to what is theirs to hand in: *kan ett brev skickas till nämnden*. */
const offered = setOfWords('lämnas skickas göras');
const isOffered = endingIn(
  'ansökan ansökningar anmälan anmälningar meddelande meddelanden stämningsansökan begäran felanmälan klagomål synpunkter ' +
    'överklagande intresseanmälan brev blankett blanketten',
);
/** As a present these say what the sender or the reader does. */
const administrative = setOfWords(`
anges uppges hänvisas ställs anmäls beställs bokas fylls ifylls bifogas insänds inlämnas redovisas styrks påbörjas`);
/** With *kan* and *kommer att* only what an authority gives or asks for: *kan överklagas* is left alone. */
const possible = setOfWords(`
beviljas godkännas medges begäras debiteras faktureras göras ansökas`);
/** With *kan inte* these tell what the sender will not do: *kan den inte handläggas*. */
const refusable = setOfWords('handläggas behandlas prövas beviljas erbjudas utbetalas');
/** *ska skickas* may be said of anybody's letters. */
const letters = setOfWords('skickas sänds sändas');
/** What has happened to a thing that somebody is to pay for: *Borttappade böcker ersätts*. */
const lost = setOfWords(`
borttappad borttappat borttappade förlorad förlorat förlorade förkommen förkommet förkomna skadad skadat skadade
trasig trasigt trasiga förstörd förstört förstörda stulen stulet stulna`);
/** Behind *som* only what readers are to do with their papers: *handlingar som ska bifogas*. */
const relativeActs = setOfWords(
  'bifogas biläggas lämnas skickas insändas inlämnas anmälas betalas redovisas undertecknas fyllas uppvisas',
);
/** *Sökanden får härmed meddelas att*: the sender tells it, and allows nothing. */
const told = setOfWords('meddelas anföras framföras informeras underrättas upplysas');
/** What may not be done before something else: the reader's own acts. */
const begun = setOfWords('påbörjas ingås startas inledas meddelas anföras framföras');
const limits = setOfWords('inte ej aldrig endast enbart bara tidigast först');
/** Words that say no between a modal and its verb. */
export const negations = setOfWords('inte ej icke aldrig');

/** Whom a passive without an agent hides in its clause, as far as verb and nouns tell; undefined where nobody is missed. */
export function hiddenAgent(
  sentence: TaggedSentence,
  verb: number,
  clause: PassiveClause,
): HiddenAgent | undefined {
  const { lower } = sentence.tokens[verb]!;
  // *av någon annan*: somebody is named, if not who.
  if (clause.hasAgent || (traitAt(sentence, verb) & Trait.past) !== 0) return undefined;
  const modal = clause.modal < 0 ? '' : sentence.tokens[clause.modal]!.lower;
  if (clause.isRelative) {
    return relativeActs.has(lower) && (duties.has(modal) || modal === 'behöver') ? 'unnamed' : undefined;
  }
  if (lower === 'hämtas' && clause.nouns.some(isWaste)) return undefined;
  return modal === '' ? hiddenInPresent(sentence, verb, clause) : hiddenByModal(sentence, verb, clause);
}

/** True for what a sender does to what it is done to here: *beslut fattas*. */
function isSendersAct(verb: string, { nouns }: PassiveClause): boolean {
  const own = ownActs.get(verb);
  return own !== undefined && nouns.some(own);
}

function hiddenInPresent(
  { tokens }: TaggedSentence,
  verb: number,
  clause: PassiveClause,
): HiddenAgent | undefined {
  const { lower } = tokens[verb]!;
  const next = tokens[verb + 1]?.lower ?? '';
  if (isSendersAct(lower, clause)) {
    // *Några beslut fattas inte på mötet*: nobody decides.
    if (lower === 'fattas' && next === 'inte') return undefined;
    return given.has(lower) ? 'official' : 'sender';
  }
  // *avtal skrivs mellan nämnden och utföraren* names both.
  if (agreed.has(lower) && next !== 'mellan' && clause.nouns.some(isAgreement)) return 'unnamed';
  if (instructions.has(lower) && clause.nouns.some(isPaper)) return 'reader';
  if (lower === 'ersätts') {
    const before = tokens.slice(Math.max(0, verb - furthestBeforePassive), verb);
    if (before.some((token) => lost.has(token.lower))) return 'unnamed';
  }
  if (official.has(lower)) return 'official';
  // *betalas avgiften tillbaka*: the sender pays.
  const isPaidBack = tokens.slice(verb + 1, verb + 4).some((token) => verbParticles.has(token.lower));
  if (lower === 'betalas' && !isPaidBack && clause.nouns.some(isFee)) return 'unnamed';
  // *Rösten tas bort*, *Förslaget tas upp på mötet*: what happens to it, not what is asked for.
  if (next === 'bort' || next === 'upp') return undefined;
  return administrative.has(lower) ? 'unnamed' : undefined;
}

function hiddenByModal(
  sentence: TaggedSentence,
  verb: number,
  clause: PassiveClause,
): HiddenAgent | undefined {
  const { lower } = sentence.tokens[verb]!;
  const modal = sentence.tokens[clause.modal]!.lower;
  const isOwn = isSendersAct(lower, clause);
  if (modal === 'kommer') return isOwn ? 'sender' : possible.has(lower) ? 'unnamed' : undefined;
  if (duties.has(modal)) {
    if (isOwn && !letters.has(lower)) return 'sender';
    if (readerActs.has(lower)) return 'reader';
    if (actsOnPapers.has(lower) && clause.nouns.some(isPaper)) return 'reader';
  }
  if (modal === 'kan' && offered.has(lower) && clause.nouns.some(isOffered)) return 'unnamed';
  if (isPlainMedial(lower) || isPlainDeed(lower)) return undefined;
  if (isPlainUse(lower, sentence.tokens[verb + 1]?.lower ?? '')) return undefined;
  if (modal === 'kan' && refusable.has(lower) && refusalAt(sentence, clause.modal, verb) !== undefined)
    return 'unnamed';
  // *Bär får säljas utan tillstånd*: what is allowed, whoever does it; *får inte påbörjas* forbids somebody.
  if (modal === 'får' && !told.has(lower) && !isLimited(sentence, clause.modal, verb)) return undefined;
  // *Snön får inte skottas ut på gatan* forbids everybody.
  if (modal === 'får' && !begun.has(lower) && refusalAt(sentence, clause.modal, verb) !== undefined)
    return undefined;
  if (duties.has(modal) || modal === 'får' || modal === 'behöver') return 'unnamed';
  return modal === 'kan' && possible.has(lower) ? 'unnamed' : undefined;
}

/** True where a word between the two says that something is not allowed, or that only it is. */
function isLimited({ tokens }: TaggedSentence, modal: number, verb: number): boolean {
  return tokens.slice(modal + 1, verb).some(({ lower }) => limits.has(lower));
}

/** *kan den inte handläggas*: the no between a modal and its verb, undefined where there is none. */
export function refusalAt({ tokens }: TaggedSentence, modal: number, verb: number): string | undefined {
  return tokens.slice(modal + 1, verb).find(({ lower }) => negations.has(lower))?.lower;
}

/** Only whoever decides can do these: *kan beviljas* is no *du kan bevilja*. */
const decidersActs = setOfWords(`
beviljas godkännas medges medgivas godtas accepteras handläggas behandlas prövas omprövas erbjudas utbetalas debiteras
faktureras beslutas fattas avslås avvisas avskrivas utfärdas fastställas bedömas utredas beaktas diarieföras granskas
kungöras upphävas bestämmas expedieras delges`);
/** Only the reader can do these: *ska bifogas* is no *vi ska bifoga*. */
const readersOwnActs: ReadonlySet<string> = new Set([
  ...readerActs,
  ...'ansökas sökas ifylls insänds styrks anmäls'.split(' '),
]);
/** With a modal the reader's, and in the present anybody's: *ska anges*, *anges i kronor*. */
const readersDuties = setOfWords('anges uppges betalas fyllas');
/** With *in* behind them the reader's. */
const handedIn = setOfWords('lämnas skickas sändas sänds');

/** A passive as the sentence has it, in lower case: the words that may tell whose deed it is. */
export interface PassiveWords {
  verb: string;
  /** The word behind it. */
  next: string;
  /** Empty where there is none. */
  modal: string;
}

/** Whom to name where it is less sure: the reader or the sender where the verb is for one of them only. */
export function likelyAgent(
  hidden: HiddenAgent,
  { verb, next, modal }: PassiveWords,
): 'perhapsReader' | 'official' | 'unnamed' {
  if (hidden === 'official' || hidden === 'sender' || decidersActs.has(verb)) return 'official';
  const isReaders =
    hidden === 'reader' ||
    readersOwnActs.has(verb) ||
    (modal !== '' && readersDuties.has(verb)) ||
    (next === 'in' && handedIn.has(verb)) ||
    (modal === 'får' && verb === 'påbörjas') ||
    verb === 'betalas';
  return isReaders ? 'perhapsReader' : 'unnamed';
}

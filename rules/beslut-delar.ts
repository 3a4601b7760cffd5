import { blockKinds } from '../src/format/types.ts';
import { mayGiveReasons } from '../src/rules/support/parts/decision-grounds.ts';
import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { type DocumentContext, defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, AnalysedDocument, Sentence, Token } from '../src/swedish/types.ts';

/** A decision with its heading, its sentence and one reason has so many words. */
const shortestDecision = 30;
/** A sentence with so many tokens or fewer begins no text: it is a letterhead or a label. */
const shortestOpening = 4;

/** Verbs that decide something. */
const deciding = new Set(
  `beslutar beslutat beslutade besluta beviljar beviljas beviljat bevilja beviljades avslår avslås avslagit avslog
  ger nekar nekas bifaller bifalls godkänner godkänns fastställer fastställs medger medges återkallar återkallas
  avvisar avvisas avvisat lämnar förelägger föreläggs förbjuder förbjuds påför påförs påförts tilldelar tilldelas bestämt nekat avskriver avskrivs beslutas beslutats får upphäver`.split(
    /\s+/u,
  ),
);
/** Verbs of the list that decide only when an authority is their subject: *Du får hemtjänst* speaks of a right. */
const weak = new Set(['ger', 'lämnar', 'får', 'besluta', 'beslutas']);
const passive =
  /(?:beviljas|avslås|nekas|bifalls|godkänns|fastställs|medges|återkallas|avvisas|föreläggs|påförs|tilldelas|avskrivs|beslutas|beslutats|beviljades)/u;

const authority =
  /(?:nämnden|nämnd|styrelsen|utskottet|fullmäktige|länsstyrelsen|myndigheten|verket|förvaltningen|kontoret|kommunen|kommun|regionen|rektorn?|enheten)s?$/u;
/** Authorities named by half: the reader cannot tell which committee or municipality it is. */
const halfNamed = new Set([
  'nämnden',
  'styrelsen',
  'utskottet',
  'myndigheten',
  'förvaltningen',
  'kontoret',
  'enheten',
  'kommunen',
  'vi',
  'jag',
]);

export default defineRule({
  meta: {
    id: 'beslut-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad ett beslut ska innehålla', en: 'What a decision should hold' },
    severity: 'warning',
    documentTypes: ['beslut'],
    what: {
      sv: 'Beslut utan beslutsmening, utan skäl, utan hur man överklagar eller utan vem som har beslutat, och beslutsmeningar som inte säger vilken myndighet som beslutar eller som är fulla av paragrafer.',
      en: 'Decisions without the decision itself, reasons, how to appeal or who decided, and decision sentences that do not name the authority or are full of sections of law.',
    },
    why: {
      sv: 'Läsaren måste förstå vad som är bestämt, varför, av vem och hur hen kan få det ändrat. Förvaltningslagen kräver skälen och hur man överklagar.',
      en: 'Readers must understand what is decided, why, by whom, and how to have it changed. The Administrative Procedure Act asks for reasons and how to appeal.',
    },
    todo: {
      sv: 'Börja med en hel mening: ”Kommunstyrelsen i Exempelstads kommun beslutar att …”. Skriv sedan skälen, hur man överklagar och vem som har beslutat. Lägg lagrummen efter skälen.',
      en: 'Begin with a full sentence: “The Social Welfare Committee of … decides that …”. Then give the reasons, how to appeal and who decided. Put the law after the reasons.',
    },
    sources: [
      { name: 'Isof, Klarspråkstestet', section: 'Textens olika delar: beslutet, skälen, fortsatt agerande' },
      { name: 'Förvaltningslagen (2017:900)', section: '31–33 §§' },
    ],
    messages: {
      decision: {
        sv: 'Det finns ingen mening som säger vad som är beslutat. Skriv till exempel ”Kommunstyrelsen i Exempelstads kommun beslutar att du får …”.',
        en: 'No sentence says what is decided. Write: “The Committee … decides that you get …”.',
      },
      reasons: {
        sv: 'Beslutet saknar skäl. Skriv varför ni beslutar så, under en egen rubrik.',
        en: 'The decision gives no reasons. Say why, under a heading of its own.',
      },
      appeal: {
        sv: 'Det står inte hur läsaren överklagar. Skriv vart överklagandet skickas och inom vilken tid.',
        en: 'The decision does not say how to appeal. Say where to send the appeal and within what time.',
      },
      decider: {
        sv: 'Det står inte vem som har beslutat. Skriv namn och titel.',
        en: 'The decision does not say who decided. Give name and title.',
      },
      agent: {
        sv: 'Beslutsmeningen säger inte vem som beslutar. Skriv myndighetens hela namn: ”Kommunstyrelsen i Exempelstads kommun …”.',
        en: 'The decision sentence does not say who decides. Write the full name of the authority.',
      },
      fullName: {
        sv: '”{actual}” räcker inte i beslutsmeningen. Skriv myndighetens hela namn: ”Kommunstyrelsen i Exempelstads kommun”.',
        en: '“{actual}” is not enough in the decision sentence. Write the full name of the authority.',
      },
      order: {
        sv: 'Beslutet kommer först efter ”{heading}”. Börja med beslutet: det är det läsaren vill veta.',
        en: 'The decision comes after “{heading}”. Begin with it: it is what the reader wants to know.',
      },
      law: {
        sv: 'Beslutsmeningen blir lättare att läsa utan paragrafer. Lägg lagrummet efter skälen.',
        en: 'The decision sentence reads more easily without sections of law. Put them after the reasons.',
      },
    },
    fel: [
      {
        text: '# Stöd för maj\n\nSocialnämnden i Norrhults kommun beslutar att du får 7 312 kronor för maj 2026.\n\nPengarna kommer till ditt konto den 27 april. Du ska söka jobb och visa oss vilka jobb du har sökt. Om du flyttar måste du göra en ny ansökan hos den nya kommunen.\n\nDu kan överklaga. Skriv till oss inom tre veckor.\n\nKarin Molin, socialsekreterare',
        finds: ['Stöd för maj'],
      },
      {
        text: '# Beslut om färdtjänst\n\n## Beslut\n\nDin ansökan avslås.\n\n## Bakgrund\n\nDu ansökte om färdtjänst den 3 mars 2026. Du har skickat in ett läkarintyg. I läkarintyget står det att du kan gå 400 meter utan hjälp och att du kan stiga på en buss med lågt golv. Du bor nära hållplatsen.',
        finds: ['Beslut om färdtjänst', 'Beslut om färdtjänst', 'Beslut om färdtjänst', 'Din ansökan avslås'],
      },
      {
        text: '# Hemtjänst\n\n## Beslut\n\nNämnden beslutar enligt 4 kap. 1 § socialtjänstlagen och 36 § kommunallagen att bevilja ansökan.\n\n## Skäl för beslutet\n\nUtredningen visar att sökanden behöver hjälp med städning och inköp tre timmar i veckan.\n\n## Hur du överklagar\n\nDu kan överklaga till förvaltningsrätten. Skicka överklagandet till oss inom tre veckor.\n\nKarin Molin, biståndshandläggare',
        finds: ['Nämnden', '4 kap. 1 §'],
      },
      {
        text: '# Du får hemtjänst\n\n## Bakgrund\n\nDu ansökte om hemtjänst den 3 mars.\n\n## Beslut\n\nOmsorgsnämnden i Norrhults kommun beslutar att du får hemtjänst tre timmar i veckan.\n\n## Skäl för beslutet\n\nDu har ont i axlarna och orkar inte städa själv.\n\n## Hur du överklagar\n\nDu kan överklaga till förvaltningsrätten. Skicka överklagandet till oss inom tre veckor.\n\nKarin Molin, biståndshandläggare',
        finds: ['Omsorgsnämnden i Norrhults kommun beslutar att du får hemtjänst tre timmar i veckan.'],
      },
      {
        text: '# Stig Alms ansökan\n\nDu får detta brev eftersom du har ansökt om hemtjänst. Du får besök av oss inom 14 dagar. Därför är det bra om du har papper från läkaren framme, och gärna en lista på det du vill ha hjälp med.\n\nDu kan överklaga till förvaltningsrätten inom tre veckor.\n\nKarin Molin, biståndshandläggare',
        finds: ['Stig Alms ansökan'],
      },
      {
        text: '# Hemtjänst för Stig Alm\n\nStig Alm har ansökt om hemtjänst. Han behöver hjälp med städning och inköp. Det framgår av utredningen att han har ont i axlarna och inte orkar städa själv. Därför har han rätt till hemtjänst.\n\nDu kan överklaga till förvaltningsrätten inom tre veckor.\n\nKarin Molin, biståndshandläggare',
        finds: ['Hemtjänst för Stig Alm'],
      },
    ],
    ratt: [
      {
        text: '# Du får inte lägga upp båten på stranden\n\nTekniska nämnden i Norrhults kommun har den 10 mars avslagit din ansökan om båtplats på land.\n\nStranden hör till badplatsen, och där ska alla kunna gå.\n\nÄr du inte nöjd kan du be Länsstyrelsen i Ölands län att ändra det. Skriv till oss inom tre veckor.\n\nKarin Molin, hamnhandläggare',
      },
      {
        text: '# Avgift för en cistern\n\nMiljönämnden i Norrhults kommun påför Stig Alm en avgift på 5 000 kronor.\n\nNär vi kom på besök den 2 maj låg cisternen redan i marken. Den var inte anmäld, och det är ägaren som ansvarar för det.\n\nVill du klaga gör du det hos mark- och miljödomstolen. Skriv till oss inom tre veckor.\n\nKarin Molin, miljöinspektör',
      },
      {
        text: '# Till Almas föräldrar\n\n## Vad har vi kommit fram till?\n\nAlma får åka skolskjuts från hållplatsen vid kvarnen hela läsåret.\n\n## Varför?\n\nHon har fyra kilometer till skolan, och gränsen för hennes ålder är två.\n\n## Kan beslutet ändras?\n\nJa. Förvaltningsrätten kan pröva det. Skriv till oss inom tre veckor.\n\nKarin Molin, rektor',
      },
      {
        text: '# Du får färdtjänst\n\nSocialnämnden i Norrhults kommun beslutar att du får färdtjänst till och med maj 2028.\n\nDu har svårt att gå längre än 50 meter och kan inte kliva på en buss. Läkarintyget visar att det kommer att vara så i minst två år.\n\nDu betalar 40 kronor för varje resa.\n\nDu kan överklaga. Skriv till oss inom tre veckor.\n\nKarin Molin, handläggare',
      },
      {
        text: '# Plats i skolan\n\nErt barn Alma får plats på Ekskolan från den 17 augusti.\n\nNi önskade Björkskolan, men den är full, eftersom fler barn bor närmare den skolan. Beslutet grundar sig på 10 kap. 30 § skollagen.\n\nNi kan överklaga beslutet. Skicka överklagandet till oss inom tre veckor.\n\nKarin Molin, rektor',
      },
      {
        text: '# Du får hemtjänst\n\n## Beslut\n\nOmsorgsnämnden i Norrhults kommun beslutar att du får hemtjänst tre timmar i veckan.\n\n## Skäl för beslutet\n\nDu har ont i axlarna och orkar inte städa själv.\n\n## Hur du överklagar\n\nDu kan överklaga till förvaltningsrätten. Skicka överklagandet till oss inom tre veckor.\n\nKarin Molin, biståndshandläggare',
      },
      {
        text: '# Försörjningsstöd för maj\n\nDu får 7 312 kronor för maj. Om du tjänar mer kan nämnden besluta om ett nytt belopp, eftersom stödet beror på din inkomst.\n\nDu kan överklaga beslutet. Skicka överklagandet till oss inom tre veckor från den dag du fick beslutet.\n\nKarin Molin, socialsekreterare',
      },
      {
        text: '# Beslut om ledsagning\n\nTill: Stig Alm\n\nDu får ledsagning 12 timmar i månaden från den 1 mars 2026.\n\nDu har svårt att hitta på egen hand. Därför har du rätt till en ledsagare när du åker och badar eller hälsar på din syster.\n\nDu kan överklaga. Skriv till oss inom tre veckor från den dag du fick beslutet.\n\nKarin Molin, LSS-handläggare',
      },
      {
        text: '# Stöd för april\n\nVi på Norrhults kommun skriver till dig om pengar för april.\n\nSocialnämnden i Norrhults kommun avslår din ansökan. Du hade 12 400 kronor i lön, och det räcker till det du behöver. Räkningen finns på nästa sida, och där ser du vad vi har räknat med för hyra och mat.\n\nDu kan överklaga. Skriv till oss inom tre veckor.\n\nKarin Molin, socialsekreterare',
      },
      {
        text: '# Plats på äldreboende\n\nDu får en lägenhet på Åsens äldreboende från den 1 maj 2026.\n\nDu har svårt att klara dig hemma, även med hjälp dygnet runt. Därför behöver du bo där det alltid finns personal.\n\nDu kan överklaga. Skriv till oss inom tre veckor från den dag du fick det här.\n\nKarin Molin, biståndshandläggare',
      },
      {
        text: '# Ditt garage\n\nDu får bygga ett garage på fastigheten Eken 4.\n\nGaraget stämmer med detaljplanen, och dina grannar har inget emot det. Därför säger vi ja. Börja inte bygga innan du har fått ett startbesked.\n\nDu kan överklaga. Skriv till oss inom tre veckor från den dag du fick beslutet.\n\nKarin Molin, bygglovshandläggare',
      },
      {
        text: '# Parkeringstillstånd\n\nTekniska nämnden i Lindviks kommun ger dig parkeringstillstånd i tre år.\n\nDu har svårt att gå mer än 100 meter. Därför har du rätt till ett tillstånd enligt 13 kap. 8 § trafikförordningen.\n\nDu kan överklaga beslutet. Skriv till länsstyrelsen men skicka brevet till oss.\n\nKatrin Holm, trafikhandläggare',
      },
    ],
  },
  blocks: blockKinds.filter((kind) => kind !== 'heading'),
  look(block) {
    const candidates = candidatesIn(block);
    return candidates.length > 0 ? candidates : undefined;
  },
  document(context) {
    const decision = findDecision(context);
    reportMissing(
      context,
      [
        { messageId: 'decision', has: () => decision !== undefined },
        { messageId: 'reasons', has: ({ reasons }, { document }) => reasons || mayGiveReasons(document) },
        { messageId: 'appeal', has: ({ appeal }) => appeal },
        { messageId: 'decider', has: ({ decider }) => decider },
      ],
      shortestDecision,
    );
    if (decision !== undefined) reportSentence(decision, context);
  },
});

interface Decision {
  sentence: Sentence;
  block: AnalysedBlock;
}

/** *Beslut*, *Vad har vi kommit fram till?*, *Så har vi bestämt*. */
const decisionHeading =
  /^(?:(?:(?:vårt|nämndens) )?beslut\b|(?:vad|så|det här) (?:har vi|vi har) (?:beslutat|bestämt|kommit fram till)\b)/iu;

/** A sentence with a verb that decides. */
interface Candidate {
  /** Its place in the block. */
  place: number;
  /** True where it decides under any heading. */
  isSure: boolean;
}

function candidatesIn({ sentences }: AnalysedBlock): Candidate[] {
  return sentences.flatMap((sentence, place) => {
    const verbs = decidingVerbs(sentence);
    return verbs.length > 0 ? [{ place, isSure: decides(sentence, verbs) }] : [];
  });
}

/** The first sentence that decides: under a heading that begins with *beslut*, else anywhere. */
function findDecision({ document, looked }: DocumentContext<never, Candidate[]>): Decision | undefined {
  const { blocks } = document;
  const candidates = looked.flatMap(({ block, found }) => found.map((one) => ({ block, ...one })));
  const opening = openingOf(document);
  if (opening !== undefined && opensWithDecision(opening.block.sentences[opening.place]!)) {
    candidates.push({ ...opening, isSure: true });
    candidates.sort((one, other) => one.block.index - other.block.index || one.place - other.place);
  }
  let under = false;
  let read = 0;
  let anywhere: Decision | undefined;
  for (const { block, place, isSure } of candidates) {
    for (; read < block.index; read++) {
      const { kind, text } = blocks[read]!;
      if (kind === 'heading') under = decisionHeading.test(text) && !/^beslut om\b/iu.test(text);
    }
    if (under) return { sentence: block.sentences[place]!, block };
    if (isSure) anywhere ??= { sentence: block.sentences[place]!, block };
  }
  return anywhere;
}

/** Where the text begins: its first sentence of some length, not a letterhead or a label. */
function openingOf({ blocks }: AnalysedDocument): { block: AnalysedBlock; place: number } | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph' || block.language !== 'sv') continue;
    const place = block.sentences.findIndex(({ tokens }) => tokens.length > shortestOpening);
    if (place >= 0) return { block, place };
  }
  return undefined;
}

/** Before *besluta* these tell what may be decided later: *kan nämnden besluta om vite*. */
const possible = new Set(['kan', 'kunna', 'kunde', 'skulle']);

/** What a decision gives somebody. */
const given =
  /(?:plats|tillstånd|tillståndet|bidrag|bidraget|stöd|hemtjänst|färdtjänst|skolskjuts|ersättning|lov|service|assistans|avlösning|vistelse|kontaktperson|dispens|larm|bostad|boende|bistånd)$/u;
/** What is given by measure: *Du får ledsagning 12 timmar i månaden*. */
const measures = new Set(['timmar', 'kronor', 'kr', 'kvadratmeter', 'm²', 'm2', 'platser', 'resor']);

function decidingVerbs({ tokens }: Sentence): Token[] {
  const verbs = tokens.filter(({ lower }) => deciding.has(lower));
  if (verbs.length === 0) return verbs;
  const mayDecide = tokens.some(({ lower }) => possible.has(lower));
  return mayDecide ? verbs.filter(({ lower }) => lower !== 'besluta') : verbs;
}

function decides({ tokens }: Sentence, verbs: readonly Token[]): boolean {
  if (verbs.some(({ lower }) => !weak.has(lower))) return !isAboutAppeal(tokens.map(({ lower }) => lower));
  // *Du får 7 312 kronor i försörjningsstöd*: what is given is counted.
  if (tokens[0]!.lower === 'du' && tokens[1]!.lower === 'får' && tokens[2]?.kind === 'number') return true;
  // *Ert barn Alma får plats på Ekskolan*, *Ni får inte tillstånd*
  if (/^(?:du|ni|ert|ditt)$/u.test(tokens[0]!.lower)) {
    const gets = tokens.findIndex(({ lower }) => lower === 'får');
    const next = tokens[gets + 1]?.lower === 'inte' ? gets + 2 : gets + 1;
    if (gets > 0 && gets < 5 && given.test(tokens[next]?.lower ?? '')) return true;
    if (gets > 0 && gets < 5 && isMeasured(tokens, next)) return true;
  }
  return (
    verbs.some(({ lower }) => lower !== 'får') &&
    tokens.some(({ lower }) => authority.test(lower) || lower === 'vi')
  );
}

/** True when an amount stands after the place `from`, before any other clause. */
function isMeasured(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < tokens.length - 1; index++) {
    const { kind, lower } = tokens[index]!;
    if (kind === 'number' && measures.has(tokens[index + 1]!.lower)) return true;
    if (lower === 'om' || lower === 'när' || lower === 'som') return false;
  }
  return false;
}

/** What a letter says that its reader gets, before it comes to the matter: *Du får detta brev*, *Du får veta*. */
const ofThePaper = new Set(
  'detta det den här veta brev brevet beslut beslutet besked svar faktura kallelse tid möjlighet tillfälle'.split(
    ' ',
  ),
);

/** *Du får bygga ett garage*, *Ni får inte servera alkohol* where the text begins: what may be done, and not the paper itself. */
function opensWithDecision({ tokens }: Sentence): boolean {
  const first = tokens[0]!.lower;
  // *Vi säger nej till din ansökan*
  if (first === 'vi') return tokens[1]?.lower === 'säger' && /^(?:ja|nej)$/u.test(tokens[2]?.lower ?? '');
  if ((first !== 'du' && first !== 'ni') || tokens[1]?.lower !== 'får') return false;
  const next = tokens[2]?.lower === 'inte' ? 3 : 2;
  const thing = /^(?:en|ett)$/u.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  return tokens.length > thing && !ofThePaper.has(tokens[thing]!.lower);
}

/** *Om nämnden ändrar beslutet …*, *Du kan överklaga beslutet*: about a decision, not one. */
function isAboutAppeal(words: readonly string[]): boolean {
  return words.some((word) => word.startsWith('överklag')) || /^(?:om|när|innan)$/u.test(words[0] ?? '');
}

/** *Ärende SN 2027/22* on top: a number, and no heading of a part. */
const caseNumber = /^ärende[a-zåäö]*\s?:?\s[^\d]{0,12}\d/iu;
/** Headings of what comes after the decision. */
const later =
  /^(?:[\d.\s]*)(?:bakgrund|skäl|motivering|ärende|utredning|redogörelse|bedömning|överväganden|tillämpliga|lagstöd|gällande)/iu;

function reportSentence({ sentence, block }: Decision, { document, report }: DocumentContext): void {
  const { tokens, start, end } = sentence;
  const before = document.blocks.find(
    ({ kind, text, index }) =>
      index < block.index && kind === 'heading' && later.test(text) && !caseNumber.test(text),
  );
  if (before !== undefined) {
    const data = { heading: before.text.trim() };
    report({ block, start, end, messageId: 'order', data, severity: 'info' });
  }
  const names = tokens.filter(({ lower }) => authority.test(lower));
  const full = names.find(({ lower }) => !halfNamed.has(lower));
  const half = tokens.find(({ lower }) => halfNamed.has(lower));
  const verb = tokens.find(({ lower }) => passive.test(lower));
  if (full === undefined && half !== undefined) {
    report({ block, start: half.start, end: half.end, messageId: 'fullName', severity: 'info' });
  } else if (full === undefined && verb !== undefined) {
    report({ block, start, end: verb.end, messageId: 'agent' });
  }
  const isSign = ({ text }: Token) => text === '§' || text === '§§';
  const sign = tokens.findIndex(isSign);
  // One section is what the law wants to be told; several stand in the way of what is decided.
  if (sign < 0 || !tokens.slice(sign + 1).some(isSign)) return;
  let from = sign;
  let to = sign;
  while (from > 0 && isPartOfSection(tokens[from - 1]!.lower)) from--;
  if (/^\d/u.test(tokens[to + 1]?.text ?? '')) to++;
  report({ block, start: tokens[from]!.start, end: tokens[to]!.end, messageId: 'law', severity: 'info' });
}

/** Chapter and section numbers: *4 kap. 1 a och 2 §§*. */
function isPartOfSection(lower: string): boolean {
  return /^(?:\d[\d–-]*|[a-z]|kap\.?|och|,)$/u.test(lower);
}

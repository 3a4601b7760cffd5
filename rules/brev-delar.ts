import { greetingLength } from '../src/base/greetings.ts';
import { readFacts } from '../src/document-type/facts.ts';
import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { isEmptySubject } from '../src/rules/support/parts/subject-lines.ts';
import { type DocumentContext, defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Sentence } from '../src/swedish/types.ts';
import { wordSet } from '../src/swedish/word-sets.ts';

/** Openings of a subject line that name no message (Sk 3.5.4). */
const vagueOpeners = new Set(
  'angående ang ang. beträffande betr betr. rörande avseende gällande ärende ärende: re'.split(' '),
);
/** Words that ask the reader for something by a certain day. */
const asking = wordSet(
  `skicka lämna komplettera kompletteras komplettering inkomma betala svara fyll anmodas ombeds tacka återkom boka
  hämta flytta rensa klipp klippa åtgärda rätta meddela bekräfta`,
);
/** *Du behöver inte svara* asks for nothing. */
const negating = wordSet('inte');

/** What is in force: *gällande regler*. */
const held =
  /^(?:regler|lagar|lag|bestämmelser|föreskrifter|avtal|taxa|taxor|villkor|rutiner|priser|avgifter|tider)$/u;

/** How far into a letter its subject line stands, in blocks: after sender, date, number and address. */
const subjectDepth = 14;

export default defineRule({
  meta: {
    id: 'brev-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad ett brev ska innehålla', en: 'What a letter should hold' },
    severity: 'warning',
    documentTypes: ['brev'],
    what: {
      sv: 'Brev utan ärendemening eller med en som inte säger något, utan besked om vad läsaren ska göra och när, eller utan kontaktuppgift.',
      en: 'Letters without a subject line or with an empty one, without what the reader is to do and when, or without a contact.',
    },
    why: {
      sv: 'Den som får ett brev vill veta vad det gäller, vad hen ska göra och vem som kan svara på frågor. Saknas det måste läsaren ringa runt, eller missar sin dag.',
      en: 'Who gets a letter wants to know what it is about, what to do and whom to ask. Without that readers phone around or miss their day.',
    },
    todo: {
      sv: 'Skriv budskapet i ärendemeningen, tala om vad läsaren ska göra och senast när, och avsluta med namn och telefon eller e-post.',
      en: 'Put the message in the subject line, say what to do and by when, and end with a name and a telephone number or e-mail address.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '3.5.4' },
      { name: 'Isof, Klarspråkstestet', section: 'Innehållet; Rubrikerna (ärendemeningar)' },
    ],
    messages: {
      subject: {
        sv: 'Brevet saknar ärendemening. Skriv en rad överst som säger budskapet, till exempel ”Skicka in din hyresavi senast 14 mars”.',
        en: 'The letter has no subject line. Begin with a line that says the message: “Send in your rent bill by 14 March”.',
      },
      vague: {
        sv: 'Ärendemeningen börjar med ”{opener}” och säger inte budskapet. Skriv vad läsaren får veta eller ska göra.',
        en: 'The subject line begins with “{opener}” and does not say the message. Write what the reader learns or should do.',
      },
      empty: {
        sv: 'Ärendemeningen ”{actual}” passar på vilket brev som helst. Skriv vad just det här brevet säger.',
        en: 'The subject line “{actual}” fits any letter. Write what this letter says.',
      },
      action: {
        sv: 'Det framgår inte vad läsaren ska göra. Skriv det, eller att läsaren inte behöver göra något.',
        en: 'The letter does not say what the reader should do. Say so, or that nothing needs to be done.',
      },
      deadline: {
        sv: 'Läsaren ska göra något men det står inte när. Skriv senaste dag: ”senast den 14 mars”.',
        en: 'The reader is asked for something but not by when. Give the last day: “by 14 March”.',
      },
      contact: {
        sv: 'Brevet saknar kontaktuppgift. Skriv vem läsaren kan fråga, med telefon eller e-post.',
        en: 'The letter has no contact. Say whom to ask, with a telephone number or e-mail address.',
      },
    },
    fel: [
      {
        text: '# Angående din ansökan om färdtjänst\n\nHej Sonja!\n\nVi har fått din ansökan om färdtjänst. Innan vi kan besluta behöver vi ett intyg från din läkare. I intyget ska det stå hur långt du kan gå och om du kan åka buss. Skicka intyget till oss så snart du kan, så går vi vidare med din ansökan.\n\nMed vänlig hälsning\n\nVera Lindfors\n\nhandläggare',
        finds: ['Angående', 'Angående din ansökan om färdtjänst', 'Angående din ansökan om färdtjänst'],
      },
      {
        text: '# Information\n\nHej Tage!\n\nFörsta måndagen i juni byter vi vattenledningen på din gata. Arbetet tar ungefär två veckor. Då är gatan avstängd mellan torget och skolan. Bussen går i stället över bron. Sopbilen kommer som vanligt varje tisdag.\n\nVänliga hälsningar\n\nTekniska kontoret, telefon 000-12 34 56',
        finds: ['Information', 'Information'],
      },
      {
        text: 'Hej Anders!\n\nVi har fått din ansökan om en plats på förskolan för ditt barn. Kön är lång just nu, och därför dröjer det innan vi kan säga när det finns en plats. Du behöver inte göra något. Vi skriver till dig när vi vet mer om platsen.\n\nVänliga hälsningar\n\nKajsa Ros, 000-12 34 56',
        finds: ['Hej Anders!'],
      },
    ],
    ratt: [
      {
        text: '# Årets kurs ställs in\n\nKära medlemmar!\n\nVi har beslutat att ställa in årets kurs i Exempelby. Det är tråkigt, men vi hoppas på nästa år igen. Årsmötet är på nätet den 24 september. Vi vore tacksamma om ni anmäler er senast den 20 september till kurs@exempel.se.\n\nVänliga hälsningar\n\nIvar Dahl',
        documentType: 'brev',
      },
      {
        text: '# Gällande regler för avlopp ändras i maj\n\nHej Mona!\n\nReglerna för avlopp ändras den 1 maj. Du behöver inte göra något, men läs gärna de nya reglerna. Har du frågor? Ring mig på 000-12 34 56.\n\nVänliga hälsningar\n\nIvar Dahl',
      },
      {
        text: '# Skicka in din hyresavi senast 14 mars\n\nHej Mona!\n\nVi har fått din ansökan om försörjningsstöd. Vi behöver se din hyresavi för mars för att kunna räkna ut vad du kan få. Skicka den till oss senast den 14 mars.\n\nHar du frågor? Ring mig på 000-12 34 56.\n\nVänliga hälsningar\n\nIvar Dahl',
      },
      {
        text: '# Du får en plats på Ekbacken från 1 april\n\nHej Greta!\n\nDu får en lägenhet på äldreboendet Ekbacken från den 1 april. Lägenheten har ett rum och kök och ligger på andra våningen. Du behöver inte svara på det här brevet. Undrar du något? Mejla oss på ekbacken@exempel.se.\n\nVänliga hälsningar\n\nIvar Dahl',
      },
      { text: 'Hej Mona!\n\nHyresavin har kommit. Tack för hjälpen!\n\nVänliga hälsningar\n\nIvar' },
    ],
  },
  document(context) {
    reportSubject(context);
    const { imperatives } = readFacts(context.document);
    reportMissing(context, [
      {
        messageId: 'action',
        has: ({ action, deadline }) => action || deadline,
        // A letter that only informs says at least whom to ask.
        ...(imperatives > 0 ? { severity: 'info' as const } : {}),
      },
      {
        messageId: 'deadline',
        has: ({ deadline, dueDate }, { document }) => deadline || dueDate || !document.blocks.some(asks),
      },
      { messageId: 'contact', has: ({ contact }) => contact },
    ]);
  },
});

function asks({ sentences }: AnalysedBlock): boolean {
  return sentences.some((sentence) => asking.isIn(sentence) && !negating.isIn(sentence));
}

function reportSubject(context: DocumentContext): void {
  const { document, report } = context;
  const subject = findSubject(document.blocks);
  if (subject === undefined) {
    reportMissing(context, [{ messageId: 'subject', has: () => false }]);
    return;
  }
  const sentence = subject.sentences[0];
  const first = sentence?.tokens[0];
  if (sentence === undefined || first === undefined) return;
  if (readFacts(document).words < 20) return;
  const { start, end } = sentence;
  if (vagueOpeners.has(first.lower) && !isInForce(sentence)) {
    report({
      block: subject,
      start: first.start,
      end: first.end,
      messageId: 'vague',
      data: { opener: first.text },
    });
  } else if (isEmptySubject(subject.text.slice(start, end))) {
    report({ block: subject, start, end, messageId: 'empty' });
  }
}

/** The line that says what the letter is about: a heading, or a line that begins as subject lines do. */
function findSubject(blocks: readonly AnalysedBlock[]): AnalysedBlock | undefined {
  const first = blocks.slice(0, subjectDepth).filter(({ sentences }) => sentences.length > 0);
  const greeting = first.findIndex(({ sentences }) => isGreeting(sentences[0]!));
  const head = greeting >= 0 ? first.slice(0, greeting) : first;
  const titled = head.findLast(
    ({ kind, sentences }) => kind !== 'paragraph' && startsVaguely(sentences[0]!.tokens[0]!.lower),
  );
  if (titled !== undefined) return titled;
  const headings = first.filter(({ kind, text }) => kind === 'heading' && !isSender(text));
  return headings[0] ?? head.find((block) => block.kind !== 'heading' && readsAsSubject(block));
}

/** *Gällande regler ändras*: the rules that hold. */
function isInForce({ tokens }: Sentence): boolean {
  return tokens[0]!.lower === 'gällande' && held.test(tokens[1]?.lower ?? '');
}

function startsVaguely(lower: string): boolean {
  return vagueOpeners.has(lower);
}

function isGreeting({ tokens }: Sentence): boolean {
  return greetingLength(tokens[0]?.lower ?? '', tokens[1]?.lower) > 0;
}

/** A heading that only names who writes: *Exempelstads kommun*, *Socialförvaltningen*. */
function isSender(text: string): boolean {
  return (
    text.length < 60 &&
    /(?:kommun|region|nämnden|förvaltningen|kontoret|styrelsen|enheten|avdelningen)$/iu.test(text.trim())
  );
}

/** A line before the greeting of three words or more without digits, that is no address. */
function readsAsSubject({ kind, text, sentences }: AnalysedBlock): boolean {
  if (kind !== 'fragment' && kind !== 'paragraph') return false;
  const words = sentences[0]!.tokens.filter((token) => token.kind === 'word').length;
  return (
    text.length < 120 && words >= 4 && !text.includes('\n') && sentences.length === 1 && !/[.:]$/u.test(text)
  );
}

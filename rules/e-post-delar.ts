import { reportMissing } from '../src/rules/support/parts/missing-parts.ts';
import { isEmptySubject } from '../src/rules/support/parts/subject-lines.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Sentence } from '../src/swedish/types.ts';

/** *Ställ dem i upphandlingsverktyget*, *Svara på det här mejlet*: where to ask, though no number is given. */
const asking =
  /(?:ställ|ställer|ställa|skriv|skicka|lämna) (?:gärna )?(?:dem|din fråga|dina frågor|era frågor|frågan|frågor|frågorna) (?:i|via|på|till|genom) |svara (?:gärna )?(?:bara |direkt )?på (?:det här |detta |mitt )?(?:mejl|mail|meddeland)/iu;

export default defineRule({
  meta: {
    id: 'e-post-delar',
    group: 'struktur',
    perText: true,
    title: { sv: 'Vad ett mejl ska innehålla', en: 'What an e-mail should hold' },
    severity: 'warning',
    documentTypes: ['e-post'],
    what: {
      sv: 'Mejl med en ämnesrad som inte säger något, och mejl utan telefon eller annan kontakt.',
      en: 'E-mails whose subject says nothing, and e-mails without a telephone number or other contact.',
    },
    why: {
      sv: 'Ämnesraden avgör om mejlet blir läst och om det går att hitta igen.',
      en: 'The subject decides whether the e-mail gets read and can be found again.',
    },
    todo: {
      sv: 'Skriv beskedet i ämnesraden: ”Mötet flyttas till 12 maj”. Avsluta med namn och telefon.',
      en: 'Put the message in the subject: “The meeting moves to 12 May”. End with name and telephone number.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.5.4' }],
    messages: {
      blank: {
        sv: 'Mejlet har en tom ämnesrad. Skriv beskedet eller frågan där.',
        en: 'The e-mail has an empty subject. Write the message or the question there.',
      },
      subject: {
        sv: 'Ämnesraden ”{actual}” säger inte vad mejlet gäller. Skriv beskedet eller frågan.',
        en: 'The subject “{actual}” does not say what the e-mail is about. Write the message or the question.',
      },
      contact: {
        sv: 'Mejlet saknar kontaktuppgift. Skriv namn och telefon under hälsningen.',
        en: 'The e-mail has no contact. Give name and telephone number below the greeting.',
      },
    },
    fel: [
      {
        text: 'Från: Johan Rask <johan.rask@exempelby.example>\nTill: Projektgruppen\nÄmne:\n\nHej! Cykelställen kommer en vecka senare än vi trodde. Leverantören har haft fel på lacken, så vi hinner knappt bli klara i tid. Säg till senast på fredag om det blir svårt för er.\n\nHälsningar\nJohan Rask\n000-12 34 56',
        finds: ['Ämne:'],
      },
      {
        text: 'Ämne: Sista dag för anbud\n\nHej!\n\nNi får en vecka till på er att lämna anbud. Sista dagen är nu den 11 december klockan 23.59. Alla som lämnar anbud får samma besked, och resten av villkoren är som förut.\n\nVi har fått många frågor. Frågor som kommer efter den 1 december svarar vi inte på.\n\nHälsningar\nSten Ahl',
        finds: ['Ämne: Sista dag för anbud'],
      },
      { text: 'Ämne: Ang. ditt ärende\n\nHej Milan!\n\nDu får svar i maj.', finds: ['Ang. ditt ärende'] },
      {
        text: 'Ämne: Information\n\nHej alla!\n\nVi ses i sal 3 i stället för sal 5 i morgon.',
        finds: ['Information'],
      },
      {
        text: 'Ämne: Sv: Angående din fråga\n\nHej Vera!\n\nDu får gärna låna lokalen på söndag.',
        finds: ['Sv: Angående din fråga'],
      },
    ],
    ratt: [
      { text: 'Ämne: Vi flyttar mötet till 12 maj\n\nHej alla!\n\nVi ses i sal 3.' },
      {
        text: 'Ämne: Sista dag för anbud\n\nHej!\n\nNi får en vecka till på er att lämna anbud. Sista dagen är nu den 11 december klockan 23.59. Alla som lämnar anbud får samma besked, och resten av villkoren är som förut.\n\nHar ni frågor? Ställ dem i verktyget senast den 1 december. Vi svarar inte i mejl.\n\nHälsningar\nSten Ahl\nInköpare',
      },
      { text: 'Ämne: SV: Fråga om bygglov för altan\n\nHej Henrik!\n\nDu behöver inget bygglov.' },
    ],
  },
  document(context) {
    const { document, report } = context;
    const header = findHeader(document.blocks);
    if (header !== undefined) {
      const { block, start, end, isBlank } = header;
      if (isBlank) report({ block, start, end, messageId: 'blank' });
      else if (isEmptySubject(block.text.slice(start, end)))
        report({ block, start, end, messageId: 'subject' });
    }
    reportMissing(context, [
      {
        messageId: 'contact',
        has: ({ contact }) => contact || document.blocks.some(({ text }) => asking.test(text)),
        severity: 'info',
      },
    ]);
  },
});

/** The words after *Ämne:* among the first blocks, to the end of the line; the label itself where nothing stands there. */
function findHeader(
  blocks: readonly AnalysedBlock[],
): { block: AnalysedBlock; start: number; end: number; isBlank: boolean } | undefined {
  for (const block of blocks.slice(0, 8)) {
    const label = /(?:^|[\n ])(?:ämne|subject)[ \t]*:[ \t]*/iu.exec(block.text.slice(0, 400));
    if (label === null) continue;
    const start = label.index + label[0].length;
    const line = block.text.indexOf('\n', start);
    const end = line >= 0 ? line : lineEnd(block, start);
    if (end > start) return { block, start, end, isBlank: false };
    const from = label.index + label[0].search(/\p{L}/u);
    return { block, start: from, end: label.index + label[0].trimEnd().length, isBlank: true };
  }
  return undefined;
}

/** Header lines that were joined to one block end where the next label begins. */
function lineEnd({ text, sentences }: AnalysedBlock, start: number): number {
  const next = / (?:skickat|datum|date|kopia|cc|till|från|to|from)[ \t]*:/iu.exec(text.slice(start));
  const last = sentences[sentences.length - 1] as Sentence | undefined;
  return next === null ? (last?.end ?? text.length) : start + next.index;
}

import { defineRule } from '../src/rules/types.ts';

export default defineRule({
  meta: {
    id: 'skadad-text',
    group: 'text',
    title: { sv: 'Skadad text', en: 'Damaged text' },
    severity: 'error',
    what: {
      sv: 'Filer där å, ä och ö har försvunnit eller blivit andra tecken, vid inläsning av papper (OCR) eller av fel teckenkodning. Andra regler körs inte då, för de skulle bara upprepa samma sak.',
      en: 'Files where å, ä and ö are lost or have become other characters, by OCR or a wrong encoding. No other rule runs then: they would only repeat the same thing.',
    },
    why: {
      sv: 'Texten går inte att granska, och läsaren får gissa orden.',
      en: 'The text cannot be checked, and readers must guess the words.',
    },
    todo: {
      sv: 'Hämta texten ur originalet igen, eller spara om filen som UTF-8.',
      en: 'Get the text from the original again, or save the file as UTF-8.',
    },
    sources: [{ name: 'klarsprak', section: 'mätt på texter som är skadade av OCR' }],
    messages: {
      ocr: {
        sv: 'Å, ä och ö saknas på många ställen, till exempel i ”{actual}”. Texten verkar vara inläst från papper. Resten granskas inte.',
        en: 'Å, ä and ö are missing in many places, such as “{actual}”. The text seems to be read from paper. The rest is not checked.',
      },
      encoding: {
        sv: 'Å, ä och ö har blivit andra tecken, till exempel i ”{actual}”. Filen har fel teckenkodning. Resten granskas inte.',
        en: 'Å, ä and ö have become other characters, such as “{actual}”. The file has the wrong encoding. The rest is not checked.',
      },
    },
    fel: [
      {
        text: 'Vi ar latta att na och forsta. Manga aldre har svart att anvanda e-tjansten, och darfor kan du ocksa ringa oss nar du vill fa hjalp fran en handlaggare pa socialforvaltningen.',
        finds: ['ar'],
      },
      {
        text: 'Du kan fÃ¥ hjÃ¤lp frÃ¥n kommunen nÃ¤r du sÃ¶ker bidrag fÃ¶r fÃ¶rsta gÃ¥ngen.',
        finds: ['fÃ¥'],
      },
    ],
    ratt: [
      { text: 'Vi är lätta att nå och förstå. Många äldre har svårt att använda e-tjänsten.' },
      { text: 'Fr. o. m. maj kan du boka tid i kommunens app. Det tar en minut.' },
    ],
  },
  runsOnDamaged: true,
  document({ document, report }) {
    const { damage } = document;
    if (damage === null) return;
    const block = document.blocks[damage.block];
    if (block === undefined) return;
    report({ block, start: damage.start, end: damage.end, messageId: damage.kind });
  },
});

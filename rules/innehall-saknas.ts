import { trimEnd } from '../src/base/trim-end.ts';
import { defineRule } from '../src/rules/types.ts';
import { perBlock } from '../src/swedish/notes.ts';
import type { AnalysedDocument } from '../src/swedish/types.ts';

const title =
  /^(?:[\d.\s]*)(?:innehåll|innehållsförteckning|i den här (?:rapporten|texten)|på den här sidan)\b/iu;
/** Longest line that may be its title, in characters. */
const longestTitle = 60;
/** Links or lines to parts of the text that make a table of contents. */
const fewestEntries = 4;
/** Longest line of a table of contents, in characters. */
const longestEntry = 150;

const paragraph = `${'Utredningen visar att fler barn går i förskolan i dag än för fem år sedan. '.repeat(10)}\n\n`;
const chapter = (name: string) => `## ${name}\n\n${paragraph.repeat(3)}`;
const names = ['Uppdraget', 'Barnen', 'Lokalerna', 'Personalen', 'Kostnaderna'];
const report = names.map(chapter).join('');

export default defineRule({
  meta: {
    id: 'innehall-saknas',
    group: 'struktur',
    title: { sv: 'Innehållsförteckning saknas', en: 'Missing table of contents' },
    severity: 'info',
    notDocumentTypes: [
      'brev',
      'webbsida',
      'e-post',
      'inbjudan',
      'blankett',
      'pressmeddelande',
      'lattlast',
      'protokoll',
    ],
    what: {
      sv: 'Långa texter med många rubriker men utan innehållsförteckning.',
      en: 'Long texts with many headings but without a table of contents.',
    },
    why: {
      sv: 'Få läser en lång text från början till slut. Med en innehållsförteckning hittar läsaren sin del.',
      en: 'Few read a long text from beginning to end. With a table of contents readers find their part.',
    },
    todo: {
      sv: 'Lägg en innehållsförteckning efter titeln, med samma rubriker som i texten.',
      en: 'Put a table of contents after the title, with the headings of the text.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.6' }],
    messages: {
      missing: {
        sv: 'Texten har {words} ord och {headings} rubriker men ingen innehållsförteckning.',
        en: 'The text has {words} words and {headings} headings but no table of contents.',
      },
    },
    options: {
      words: {
        default: 1500,
        minimum: 300,
        maximum: 50000,
        description: {
          sv: 'Så lång får en text utan innehållsförteckning vara, i ord (omkring fyra sidor).',
          en: 'Longest text without a table of contents, in words (about four pages).',
        },
      },
    },
    fel: [
      { text: `# Förskolans framtid\n\n${report}`, finds: ['Förskolans framtid'] },
      {
        text: `# Skolans framtid\n\nVi behöver större lokaler.\n\n${report}`,
        finds: ['Skolans framtid'],
        documentType: 'tjansteskrivelse',
      },
    ],
    ratt: [
      {
        text: `# Förskolans framtid\n\n## Innehåll\n\n${names.map((name) => `- ${name}`).join('\n')}\n\n${report}`,
      },
      {
        text: `# Förskolans framtid\n\n${names.map((name) => `- [${name}](#${name.toLowerCase()})`).join('\n')}\n\n${report}`,
      },
      { text: `# Förskolans framtid\n\n${report}`, documentType: 'webbsida' },
      { text: `# Förskolans framtid\n\n${chapter('Uppdraget')}` },
    ],
  },
  document({ document, measures, options, report: tell }) {
    if (measures.words <= options.words) return;
    const headings = document.blocks.filter(({ kind, text }) => kind === 'heading' && /\S/u.test(text));
    if (headings.length <= fewestEntries || hasContents(document)) return;
    const block = headings[0]!;
    const { start, end } = block.sentences[0]!;
    tell({
      block,
      start,
      end,
      messageId: 'missing',
      data: { words: measures.words, headings: headings.length },
    });
  },
});

/** What a line may be of a table of contents: its title, or an entry, in plain text with the number of its page. */
const entryOf = perBlock(({ text }) => ({
  isTitle: text.length < longestTitle && title.test(text),
  name: trimEnd(text.trim().toLowerCase(), /[\s.…\d]/u),
}));

/** A heading or line *Innehåll*, links to parts of the text, or lines that repeat its headings. */
function hasContents({ blocks }: AnalysedDocument): boolean {
  let links = 0;
  const seen = new Set<string>();
  let repeated = 0;
  for (const block of blocks) {
    for (const { href } of block.spans) if (href?.startsWith('#')) links++;
    if (block.text.length > longestEntry) continue;
    const { isTitle, name } = entryOf(block);
    if (isTitle) return true;
    if (block.kind === 'heading' && seen.has(name)) repeated++;
    seen.add(name);
  }
  return links >= fewestEntries || repeated >= fewestEntries;
}

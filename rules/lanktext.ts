import { trimEnd } from '../src/base/trim-end.ts';
import { blockKinds } from '../src/format/types.ts';
import { isProse } from '../src/rules/run.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, AnalysedDocument, Token } from '../src/swedish/types.ts';

/** Link texts that say nothing of where the link leads (Sk 2.1.6; Webbriktlinjer R5). */
const emptyLinkTexts = new Set([
  'denna länk',
  'den här länken',
  'denna sida',
  'den här sidan',

  'fortsätt',
  'fortsätt läsa',
  'gå vidare',
  'hämta',
  'hämta här',
  'här',
  'klicka',
  'klicka här',
  'klicka här för mer information',
  'klicka på länken',
  'ladda ned',
  'ladda ner',
  'ladda ner här',
  'länk',
  'länken',
  'länk här',
  'läs mer',
  'läs mera',
  'läs mer här',
  'läs vidare',
  'läsa mer',
  'läsa vidare',
  'mer',
  'mer info',
  'mer information',
  'på länken',
  'se här',
  'se mer',
  'till sidan',
  'till webbplatsen',
  'tryck här',
  'via länken',
  'via denna länk',
]);

/** *genom att klicka här*, *via den här länken*, *finns här*: the way to the link, not its goal. */
const wayThere =
  /^(?:(?:genom att |du kan |för att )?(?:klicka|klickar|trycka|tryck|trycker)|(?:via|på|i|följ|använd|med) (?:denna|den här|här)(?: sidan?| ?länk(?:en)?)|(?:finns|hittar du|läs|se|ladda ner|ladda ned|hämta|öppna|fås|hittas) (?:den |det |dem |mer )?här)(?: (?:här|nu|på länken|här nedan))?(?: för (?:att (?:läsa|veta|se) mer|att komma vidare|mera? info(?:rmation)?))?$/u;

const bareAddress = /^(?:https?:\/\/|www\.)\S+$/iu;

export default defineRule({
  meta: {
    id: 'lanktext',
    group: 'webb',
    title: { sv: 'Otydlig länktext', en: 'Unclear link text' },
    severity: 'warning',
    what: {
      sv: 'Länktexter som inte säger vart länken leder: Läs mer, Klicka här, Länk, eller en naken webbadress.',
      en: 'Link texts that do not say where the link leads: Read more, Click here, Link, or a bare address.',
    },
    why: {
      sv: 'Den som lyssnar med skärmläsare går ofta från länk till länk och hör bara länktexten. Lagen om tillgänglighet kräver att länkar är tydliga (WCAG 2.4.4).',
      en: 'Screen reader users often go from link to link and hear the link text only. The accessibility law asks for clear links (WCAG 2.4.4).',
    },
    todo: {
      sv: 'Skriv vad läsaren kommer till: ”Läs mer om dina rättigheter”, ”Ansökan om färdtjänst (pdf)”.',
      en: 'Say what the reader comes to: “Read more about building permits”.',
    },
    sources: [
      { name: 'Myndigheternas skrivregler', section: '2.1.6' },
      { name: 'Webbriktlinjer', section: 'R5 Skriv tydliga länkar' },
    ],
    messages: {
      empty: {
        sv: 'Länktexten ”{actual}” säger inte vart länken leder.',
        en: 'The link text “{actual}” does not say where the link leads.',
      },
      here: {
        sv: 'Är ”här” en länk? Låt länken säga vart den leder: ”Läs mer om dina rättigheter”.',
        en: 'Is “här” a link? Let the link say where it leads: “Läs mer om dina rättigheter”.',
      },
      address: {
        sv: 'Skriv vad länken leder till i stället för webbadressen.',
        en: 'Say what the link leads to instead of its address.',
      },
    },
    fel: [
      { text: 'Du kan söka på nätet. [Läs mer](https://exempel.se/bygglov)', finds: ['Läs mer'] },
      { text: 'Vill du söka bygglov? [Klicka här](https://exempel.se/bygglov).', finds: ['Klicka här'] },
      { text: 'Du söker bygglov [genom att klicka här](/bygglov).', finds: ['genom att klicka här'] },
      { text: '[Tryck här för att läsa mer](/bygglov)', finds: ['Tryck här för att läsa mer'] },
      {
        text: 'Se [https://exempel.se/bygglov](https://exempel.se/bygglov) för mer.',
        finds: ['https://exempel.se/bygglov'],
      },
      {
        text: 'Vill du bli god man? Läs mer om uppdraget här.\n\nHär kan du läsa mer om bygglov.',
        finds: ['Läs mer om uppdraget här', 'Här kan du läsa'],
        format: 'plain',
      },
    ],
    ratt: [
      { text: 'Du får inte parkera här. Här kan du bada. Hyr en båt här.', format: 'plain' },
      { text: '[Läs mer om bygglov](https://exempel.se/bygglov)' },
      { text: 'Du ansöker i [e-tjänsten för bygglov](https://exempel.se/bygglov).' },
      {
        text: 'I en artikel på webbplatsen [www.exempel.se](https://www.exempel.se) den 3 maj beskrevs fallet.',
      },
      { text: 'Mejla till [bygglov@exempel.se](mailto:bygglov@exempel.se).' },
    ],
  },
  blocks: blockKinds.filter((kind) => kind !== 'heading'),
  look(block) {
    if (block.kind === 'linkText') return addressIn(block);
    if (!isProse(block)) return undefined;
    const invitations = invitationsIn(block);
    return invitations.length > 0 ? invitations : undefined;
  },
  block(block, { report }) {
    if (block.kind !== 'linkText') return;
    const first = block.sentences[0];
    if (first === undefined) return;
    const end = block.sentences[block.sentences.length - 1]!.end;
    const text = block.text.slice(first.start, end);
    if (isEmpty(text)) report({ block, start: first.start, end, messageId: 'empty' });
  },
  // Links of office documents are no blocks of their own. An address may be meant for who reads on paper.
  document({ document, looked, report }) {
    for (const { block, found } of looked) {
      if (block.kind === 'linkText') {
        const [{ start, end }] = found as [Pick<Token, 'start' | 'end'>];
        if (!isNamedSite(document, block)) report({ block, start, end, messageId: 'address' });
      } else if (document.format === 'plain')
        for (const { start, end } of found)
          report({ block, start, end, messageId: 'here', severity: 'info' });
    }
    if (document.format !== 'docx' && document.format !== 'odt' && document.format !== 'rtf') return;
    for (const block of document.blocks) {
      if (block.language !== 'sv') continue;
      for (const { kind, start, end } of block.spans) {
        if (kind === 'link' && isEmpty(block.text.slice(start, end)))
          report({ block, start, end, messageId: 'empty' });
      }
    }
  },
});

/** The address that is all there is of a link. */
function addressIn({ text, sentences }: AnalysedBlock): Pick<Token, 'start' | 'end'>[] | undefined {
  const first = sentences[0];
  if (first === undefined) return undefined;
  const { start } = first;
  const { end } = sentences[sentences.length - 1]!;
  const own = text.slice(start, end);
  return !isEmpty(own) && bareAddress.test(own) ? [{ start, end }] : undefined;
}

/** *En artikel på webbplatsen www.exempel.se den 3 maj*: the site is named, and no page of it is linked to. */
function isNamedSite({ blocks }: AnalysedDocument, { text, within }: AnalysedBlock): boolean {
  const around = within === undefined ? undefined : blocks[within];
  if (around === undefined || /^(?:https?:\/\/)?[^/]+\/./u.test(text.trim())) return false;
  const at = around.text.indexOf(text);
  return (
    at > 0 &&
    /(?:webbplatsen|webbsidan|webbsajten|sajten|hemsidan|tidningen|domänen)\s$/u.test(
      around.text.slice(Math.max(0, at - 20), at),
    )
  );
}

/** What readers are asked to do where a link stands, and what they find there. */
const asksToFollow =
  /^(?:läs|läsa|läser|klicka|ansök|ansöker|anmäl|anmäler|ladda|laddar|beställ|beställer|boka|bokar|fyll|fyller|hittar|hitta|se|logga|loggar|hämta|hämtar)$/u;
const hasMatter =
  /^(?:information|blankett(?:en|er|erna)?|ansökan|e-tjänst(?:en|er|erna)?|formulär(?:et)?|kontaktuppgifter|öppettider|taxan?)$/u;
/** Longest sentence that is an invitation to follow a link. Tokens. */
const longestInvitation = 12;

/** *Läs mer om uppdraget här.*: what a text without markup says where a link was, whose words have stayed. */
function invitationsIn({ text, sentences }: AnalysedBlock): Pick<Token, 'start' | 'end'>[] {
  if (!/här/iu.test(text)) return [];
  return sentences.flatMap(({ tokens }) => {
    if (!invites(tokens)) return [];
    const at = tokens.findIndex(({ lower }) => lower === 'här');
    const asked = tokens.findIndex(({ lower }) => asksToFollow.test(lower));
    const from = at === 0 ? 0 : Math.max(0, asked);
    const last = at === 0 ? asked : at;
    return [{ start: tokens[from]!.start, end: tokens[Math.max(from, last)]!.end }];
  });
}

/** A short sentence that ends in *här*, or begins with it, and asks for what one does by a link. */
function invites(tokens: readonly Token[]): boolean {
  const end = tokens.at(-1)?.kind === 'punctuation' ? tokens.length - 1 : tokens.length;
  if (end > longestInvitation || tokens.at(-1)?.text === '?') return false;
  const words = tokens.slice(0, end).map(({ lower }) => lower);
  if (words.at(-1) === 'här') {
    // *Du får inte logga in här*, *när du är här*: a place.
    if (words.includes('inte') || /^(?:är|var|bor|varit|stannar|väntar)$/u.test(words.at(-2) ?? ''))
      return false;
    return words.some((word) => asksToFollow.test(word) || hasMatter.test(word));
  }
  // *Här kan du läsa protokollet*: there the link may be the protocol.
  return words[0] === 'här' && words.includes('mer') && words.some((word) => asksToFollow.test(word));
}

/** True for a link text that says nothing of where the link leads. */
function isEmpty(text: string): boolean {
  const bare = trimEnd(
    text
      .trim()
      .toLowerCase()
      .replace(/[\s\u00a0]+/gu, ' '),
    /[\s.:!›»>→…]/u,
  );
  return emptyLinkTexts.has(bare) || wayThere.test(bare);
}

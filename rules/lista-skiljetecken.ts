import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock, Token } from '../src/swedish/types.ts';

const joints = new Set(['och', 'samt']);
const marks = new Set([',', ';']);

/** The tokens of an item’s last sentence. */
function lastTokens({ sentences }: AnalysedBlock): readonly Token[] {
  return sentences[sentences.length - 1]?.tokens ?? [];
}

export default defineRule({
  meta: {
    id: 'lista-skiljetecken',
    group: 'struktur',
    title: { sv: 'Komma eller ”och” mellan punkter', en: 'Comma or “och” between list items' },
    severity: 'info',
    notDocumentTypes: ['protokoll', 'styrdokument', 'blankett', 'minnesanteckningar'],
    what: {
      sv: 'Punkter i en lista som slutar med komma eller semikolon (sägs en gång i en lista), ”och” eller ”samt” före den sista punkten, och semikolon i stället för kolon före listan.',
      en: 'List items that end in a comma or semicolon, told once a list, “och” or “samt” before the last item, and a semicolon for a colon before the list.',
    },
    why: {
      sv: 'Den nya raden och punkten skiljer redan leden åt. Tecken och bindeord till är bara i vägen, och blir fel när någon lägger till eller flyttar en punkt.',
      en: 'The new line and its mark part the items already. More marks are only in the way, and go wrong when an item is added or moved.',
    },
    todo: {
      sv: 'Ta bort kommatecknen och bindeordet. Sätt punkt efter den sista punkten om listan avslutar en mening.',
      en: 'Remove the commas and the joining word. Put a full stop after the last item where the list ends a sentence.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.9.4' }],
    messages: {
      mark: {
        sv: 'Punkterna behöver inget ”{mark}” sist, för den nya raden räcker. Ta bort tecknet i hela listan.',
        en: 'The items need no “{mark}”, since the new line is enough. Remove it in the whole list.',
      },
      colon: {
        sv: 'Före en lista står kolon. Skriv ”{suggestion}”.',
        en: 'A colon stands before a list. Write “{suggestion}”.',
      },
      joint: {
        sv: '”{joint}” behövs inte mellan punkterna i en lista. Ta bort ordet.',
        en: '“{joint}” is not needed between the items of a list. Remove the word.',
      },
    },
    fel: [
      {
        text: 'Skicka med\n\n- kopia på hyresavtal,\n- intyg om inkomst,\n- kvitto på läkarvård.',
        finds: [','],
      },
      {
        text: 'Skicka med\n\n- kopia på hyresavtal\n- intyg om inkomst samt\n- kvitto på läkarvård.',
        finds: ['inkomst samt'],
        suggests: ['inkomst'],
      },
      {
        text: '<p>Avgiften gäller</p><ul><li>mat,</li><li>dryck, och</li><li>hyra</li></ul>',
        format: 'html',
        finds: [',', ', och'],
      },
      {
        text: 'Utredningen brister på två punkter;\n\n- den saknar datum\n- den saknar förslag',
        finds: ['punkter;'],
        suggests: ['punkter:'],
      },
      { text: 'Avgiften gäller\n\n- mat\n- dryck\n- samt hyra', finds: ['samt hyra'], suggests: ['hyra'] },
    ],
    ratt: [
      { text: 'Skicka med\n\n- kopia på hyresavtal\n- intyg om inkomst\n- kvitto på läkarvård.' },
      { text: 'Utredningen brister på två punkter:\n\n- den saknar datum\n- den saknar förslag' },
      { text: 'Vi väntar; det dröjer;\n\nAvgiften gäller mat.' },
      { text: 'Vi ordnar\n\n- bad, lek och spel\n- promenader samt utflykter\n- resor' },
      { text: 'Du får stöd om du\n\n- bor i kommunen eller\n- arbetar här' },
      {
        text: 'Nämnden beslutar\n\n- att godkänna planen, samt\n- att ge Siv ordet.',
        documentType: 'protokoll',
      },
    ],
  },
  blocks: ['paragraph', 'listItem'],
  // Of paragraphs only those that end in a semicolon, which may lead in to a list.
  look: ({ kind, text }) => (kind === 'listItem' || text.endsWith(';') ? true : undefined),
  document({ document, looked, report }) {
    let marked: number | undefined;
    for (const [at, { block }] of looked.entries()) {
      if (block.kind === 'paragraph') {
        const after = document.blocks[block.index + 1];
        if (after?.kind !== 'listItem') continue;
        const [before, last] = lastTokens(block).slice(-2);
        if (before === undefined || last?.text !== ';') continue;
        const suggestion = `${before.text}:`;
        const place = { block, start: before.start, end: last.end };
        report({ ...place, messageId: 'colon', data: { suggestion }, suggestions: [suggestion] });
        continue;
      }
      if (block.group === undefined) continue;
      const previous = looked[at - 1]?.block;
      const next = looked[at + 1]?.block;
      const goesOn = next?.group === block.group && next.depth === block.depth;
      const isInList = goesOn || (previous?.group === block.group && previous.depth === block.depth);
      // What leads in to a list of its own may well end in a comma.
      if (!isInList || (next?.group === block.group && next.depth !== block.depth)) continue;
      const tokens = lastTokens(block);
      const last = tokens[tokens.length - 1];
      const before = tokens[tokens.length - 2];
      if (last === undefined || before === undefined) continue;
      if (marks.has(last.text)) {
        const { start, end, text } = last;
        if (marked !== block.group)
          report({ block, start, end, messageId: 'mark', data: { mark: text }, suggestions: [''] });
        marked = block.group;
      } else if (goesOn && joints.has(last.lower)) {
        // *intyg, och*: the comma goes with the word.
        const kept = marks.has(before.text) ? '' : before.text;
        const place = { block, start: before.start, end: last.end };
        report({ ...place, messageId: 'joint', data: { joint: last.text }, suggestions: [kept] });
      }
      const [first, second] = block.sentences[0]!.tokens;
      if (goesOn || first === undefined || second?.kind !== 'word' || !joints.has(first.lower)) continue;
      // A line of running text that begins with *Och* is no item of a row.
      if (first.text !== first.lower) continue;
      const place = { block, start: first.start, end: second.end };
      report({ ...place, messageId: 'joint', data: { joint: first.text }, suggestions: [second.text] });
    }
  },
});

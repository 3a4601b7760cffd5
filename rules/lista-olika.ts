import { capitalise } from '../src/base/capitalise.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

/** Fewer items show no pattern to break. */
const fewest = 3;

/** True when an item ends in a full stop; undefined for other endings (a colon before a list of its own). */
function hasStop(block: AnalysedBlock): boolean | undefined {
  const tokens = block.sentences[block.sentences.length - 1]?.tokens ?? [];
  const last = tokens[tokens.length - 1];
  if (last === undefined || last.kind === 'address') return undefined;
  if (last.text === '.') return true;
  if (last.abbreviation && last.text.endsWith('.')) return undefined;
  return last.kind === 'word' || last.kind === 'number' || last.text === ')' ? false : undefined;
}

/** True when an item begins with a capital; undefined for figures, names in capitals and addresses. */
function hasCapital(block: AnalysedBlock): boolean | undefined {
  const first = block.sentences[0]?.tokens[0];
  if (first?.kind !== 'word' || first.abbreviation || first.text.length < 2) return undefined;
  if (first.text === first.lower) return /^\p{Ll}/u.test(first.text) ? false : undefined;
  return first.text.slice(1) === first.lower.slice(1) ? true : undefined;
}

/** The first item that differs from most of the others, or undefined when all agree. */
function oddOne(
  items: readonly AnalysedBlock[],
  judge: (block: AnalysedBlock) => boolean | undefined,
): { block: AnalysedBlock; value: boolean } | undefined {
  const yes = items.filter((item) => judge(item) === true);
  const no = items.filter((item) => judge(item) === false);
  if (yes.length === 0 || no.length === 0 || yes.length + no.length < fewest) return undefined;
  const block = yes.length < no.length ? yes[0]! : no[0]!;
  return { block, value: yes.length < no.length };
}

export default defineRule({
  meta: {
    id: 'lista-olika',
    group: 'struktur',
    title: { sv: 'Punkter på olika sätt', en: 'Uneven list items' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'minnesanteckningar'],
    what: {
      sv: 'Punktlistor där bara vissa punkter slutar med punkt eller börjar med stor bokstav.',
      en: 'Lists where only some items end in a full stop or begin with a capital.',
    },
    why: {
      sv: 'Punkter som är byggda på samma sätt är lättare att läsa och jämföra. Olikheter får läsaren att leta efter en mening bakom dem.',
      en: 'Items built alike are easier to read and compare. Differences make readers look for a meaning behind them.',
    },
    todo: {
      sv: 'Bygg alla punkter lika: hela meningar med stor bokstav och punkt, eller korta led utan punkt.',
      en: 'Build all items alike: whole sentences with capital and stop, or short phrases without a stop.',
    },
    sources: [{ name: 'Myndigheternas skrivregler', section: '3.9.4' }],
    messages: {
      stop: {
        sv: 'Den här punkten slutar med punkt, men de flesta andra i listan gör det inte.',
        en: 'This item ends in a full stop, but most others in the list do not.',
      },
      noStop: {
        sv: 'Den här punkten slutar utan punkt, men de flesta andra i listan har en.',
        en: 'This item ends without a full stop, but most others in the list have one.',
      },
      capital: {
        sv: 'Den här punkten börjar med stor bokstav, men de flesta andra i listan gör det inte.',
        en: 'This item begins with a capital, but most others in the list do not.',
      },
      noCapital: {
        sv: 'Den här punkten börjar med liten bokstav, men de flesta andra i listan med stor.',
        en: 'This item begins with a small letter, but most others in the list with a capital.',
      },
    },
    fel: [
      {
        text: 'Skicka med:\n\n- kopia på hyresavtal\n- intyg om inkomst.\n- kvitto på läkarvård\n- blankett',
        finds: ['.'],
      },
      {
        text: 'Så här gör du:\n\n- Logga in i e-tjänsten\n- fyll i din ansökan\n- Skicka in ansökan',
        finds: ['fyll'],
        suggests: ['Fyll'],
      },
    ],
    ratt: [
      { text: 'Skicka med:\n\n- kopia på hyresavtal\n- intyg om inkomst\n- kvitto på läkarvård.' },
      { text: 'Så här gör du:\n\n- Logga in i e-tjänsten.\n- Fyll i din ansökan.\n- Skicka in ansökan.' },
      { text: 'Ort:\n\n- byar vid kusten\n- Östersund\n- andra orter i länet' },
    ],
  },
  blocks: ['listItem'],
  look: () => true,
  document({ looked, spelling, report }) {
    const lists = new Map<string, AnalysedBlock[]>();
    for (const { block } of looked) {
      if (block.group === undefined) continue;
      const key = `${block.group} ${block.depth ?? 1}`;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [block]);
      else list.push(block);
    }
    for (const items of lists.values()) {
      if (items.length < fewest) continue;
      // The last item may end the sentence that the whole list is.
      const stop = oddOne(items.slice(0, -1), hasStop);
      if (stop !== undefined && items.length > fewest) {
        const { block, value } = stop;
        const { tokens } = block.sentences[block.sentences.length - 1]!;
        const { start, end } = tokens[tokens.length - 1]!;
        report({ block, start, end, messageId: value ? 'stop' : 'noStop' });
      }
      const capital = oddOne(items, hasCapital);
      if (capital === undefined) continue;
      const { block, value } = capital;
      const { text, lower, start, end } = block.sentences[0]!.tokens[0]!;
      // A capital may be that of a name.
      if (value && (spelling === undefined || spelling.check(lower).why !== 'listed')) continue;
      const form = value ? lower : capitalise(text);
      report({ block, start, end, messageId: value ? 'capital' : 'noCapital', suggestions: [form] });
    }
  },
});

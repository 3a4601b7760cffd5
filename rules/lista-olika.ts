import { capitalise } from '../src/base/capitalise.ts';
import { fewestItems, oddItems } from '../src/rules/support/parts/list-builds.ts';
import { defineRule } from '../src/rules/types.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

/** True when an item ends in a full stop; undefined for other endings (a colon before a list of its own). */
function hasStop(block: AnalysedBlock): boolean | undefined {
  const tokens = block.sentences[block.sentences.length - 1]?.tokens ?? [];
  const last = tokens[tokens.length - 1];
  if (last === undefined || last.kind === 'address') return undefined;
  if (last.text === '.') return true;
  // *(Intyget ska vara nytt.)* has its stop inside.
  if (last.text === ')' && tokens[tokens.length - 2]?.text === '.') return undefined;
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
  if (yes.length === 0 || no.length === 0 || yes.length + no.length < fewestItems) return undefined;
  const block = yes.length < no.length ? yes[0]! : no[0]!;
  return { block, value: yes.length < no.length };
}

/** The item that ends otherwise than the others. The last one may end the sentence that the whole list is. */
function oddStop(items: readonly AnalysedBlock[]): { block: AnalysedBlock; value: boolean } | undefined {
  const others = items.slice(0, -1);
  const block = items[others.length]!;
  if (others.every((item) => hasStop(item) === true)) {
    // What stands in parentheses has a stop of its own, or is none.
    return hasStop(block) === false && !block.text.trimEnd().endsWith(')')
      ? { block, value: false }
      : undefined;
  }
  return oddOne(others, hasStop);
}

export default defineRule({
  meta: {
    id: 'lista-olika',
    group: 'struktur',
    title: { sv: 'Punkter på olika sätt', en: 'Uneven list items' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'minnesanteckningar'],
    what: {
      sv: 'Punktlistor där bara vissa punkter slutar med punkt eller börjar med stor bokstav, eller där en punkt är byggd på ett annat sätt än de andra: ett substantiv bland verb, en hel mening bland korta led.',
      en: 'Lists where only some items end in a full stop or begin with a capital, or where one is built otherwise than the others: a noun among verbs, a whole sentence among short phrases.',
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
      noun: {
        sv: 'Den här punkten börjar med ett substantiv, men de andra med ett verb. Börja alla på samma sätt.',
        en: 'This item begins with a noun, but the others with a verb. Begin all of them alike.',
      },
      verb: {
        sv: 'Den här punkten börjar med ett verb, men de andra med ett substantiv. Börja alla på samma sätt.',
        en: 'This item begins with a verb, but the others with a noun. Begin all of them alike.',
      },
      sentence: {
        sv: 'Den här punkten är en hel mening, men de andra är det inte. Bygg alla på samma sätt.',
        en: 'This item is a whole sentence, but the others are not. Build all of them alike.',
      },
      fragment: {
        sv: 'Den här punkten är ingen hel mening, men det är de andra. Bygg alla på samma sätt.',
        en: 'This item is no whole sentence, but the others are. Build all of them alike.',
      },
      build: {
        sv: 'Den här punkten är byggd på ett annat sätt än de andra. Bygg alla så att de går att läsa ihop med inledningen.',
        en: 'This item is built otherwise than the others. Build all of them so that they go on from the lead-in.',
      },
      mixed: {
        sv: 'Punkterna i listan är byggda på olika sätt. Börja alla på samma sätt.',
        en: 'The items of this list are built in different ways. Begin all of them alike.',
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
      {
        text: 'Vi hjälper dig att\n\n- städa hemma\n- inköp av mat\n- laga mat\n- betala räkningar',
        finds: ['inköp'],
      },
      {
        text: 'Så här gör du:\n\n- Logga in i e-tjänsten.\n- Fyll i din ansökan.\n- Skicka in ansökan',
        finds: ['ansökan'],
        suggests: ['ansökan.'],
      },
      {
        text: 'Skicka med:\n\n- Situationsplan\n- Ritningar\n- Bifoga karta över tomten\n\nVi hjälper till med att\n\n- laga mat\n- städa\n- tvätt',
        finds: ['Bifoga', 'tvätt'],
      },
      {
        text: 'Hör av dig till oss\n\n- om du byter jobb\n- ändrad inkomst\n- om du blir sjuk\n\nFör bidraget gäller:\n\n- Du ska vara 18 år\n- Folkbokförd i kommunen\n- Du har en egen lägenhet',
        finds: ['ändrad', 'Folkbokförd'],
      },
      {
        text: 'Tänk på att\n\n- släcka ljuset\n- stänga fönstret\n- nycklarna ska lämnas in\n\nSå gör du:\n\n- Logga in i e-tjänsten\n- Fyll i uppgifterna\n- Vilka som har utbildats',
        finds: ['nycklarna', 'Vilka'],
      },
      {
        text: 'Detta krävs:\n\n- Giltig legitimation\n- Intyg från läkare\n- Du måste vara över 18 år\n\nTänk på:\n\n- Håll hunden kopplad\n- Inga fordon\n- Att stänga grinden',
        finds: ['Du', 'Inga'],
      },
    ],
    ratt: [
      {
        text: 'Så går det till:\n\n- Du skickar in ansökan.\n- Vi läser den.\n- Om något saknas, får du ett brev.\n\nBra att veta:\n\n- Det kostar inget.\n- Ta gärna med fika.\n- Parkering finns på gården.',
      },
      {
        text: 'Hit hör:\n\n- hot\n- våld\n- att någon följer efter dig\n\nI planen ska det stå\n\n- vad som ska göras\n- vem som ansvarar\n- tidsplan',
      },
      {
        text: 'Priser:\n\n- Vuxna 100 kronor\n- Barn under 7 år gratis\n- Pensionärer betalar halva priset\n\nVåra e-tjänster:\n\n- Ansök om plats\n- Säg upp plats\n- Avgifter',
      },
      {
        text: 'Utredaren ska\n\n- utreda behovet\n- vid behov föreslå åtgärder\n- lämna en rapport\n\nDu får hjälp:\n\n- om du är sjuk\n- när du flyttar\n- om beslutet inte kommit i tid',
      },
      { text: 'Vi hjälper dig att\n\n- städa hemma\n- tvätta kläder\n- handla mat' },
      { text: 'Mer att läsa\n\n- Hyra lokal\n- Boka hall\n- Priser och regler' },
      { text: '# Förskola\n\n- Ansök om plats\n- Säg upp platsen\n- Avgifter' },
      { text: 'Skicka med:\n\n- kopia på hyresavtal\n- intyg om inkomst\n- kvitto på läkarvård.' },
      { text: 'Så här gör du:\n\n- Logga in i e-tjänsten.\n- Fyll i din ansökan.\n- Skicka in ansökan.' },
      { text: 'Ort:\n\n- byar vid kusten\n- Östersund\n- andra orter i länet' },
    ],
  },
  needs: ['tagger', 'lexicon'],
  blocks: ['listItem'],
  look: () => true,
  document({ document, looked, spelling, swedish, report }) {
    const lists = new Map<string, AnalysedBlock[]>();
    for (const { block } of looked) {
      if (block.group === undefined) continue;
      const key = `${block.group} ${block.depth ?? 1}`;
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [block]);
      else list.push(block);
    }
    const items = looked.map(({ block }) => block);
    for (const odd of swedish === undefined ? [] : oddItems(items, document.blocks, swedish)) {
      const { start, end } = odd.block.sentences[0]!.tokens[0]!;
      report({ block: odd.block, start, end, messageId: odd.messageId });
    }
    for (const items of lists.values()) {
      if (items.length < fewestItems) continue;
      const stop = oddStop(items);
      if (stop !== undefined) {
        const { block, value } = stop;
        const { tokens } = block.sentences[block.sentences.length - 1]!;
        const { start, end, text } = tokens[tokens.length - 1]!;
        const suggestions = [value ? '' : `${text}.`];
        report({ block, start, end, messageId: value ? 'stop' : 'noStop', suggestions });
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

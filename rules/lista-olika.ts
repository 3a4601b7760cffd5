import { capitalise } from '../src/base/capitalise.ts';
import { defineRule } from '../src/rules/types.ts';
import { WordClass } from '../src/swedish/lexicon/format.ts';
import type { Swedish } from '../src/swedish/swedish.ts';
import { isFiniteVerb, traitAt } from '../src/swedish/syntax/index.ts';
import { Trait } from '../src/swedish/tagger/labels.ts';
import type { AnalysedBlock } from '../src/swedish/types.ts';

/** Fewer items show no pattern to break. */
const fewest = 3;

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
  if (yes.length === 0 || no.length === 0 || yes.length + no.length < fewest) return undefined;
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

/** A lead-in that every item goes on from with an infinitive: *Vi hjälper dig att*, *Du kan*. */
const infinitiveOpener =
  /(?:^|\s)(?:att|(?:kan|ska|får|vill|behöver|måste|bör|kunna)(?: (?:du|ni|vi|man|inte))?):?\s*$/iu;

/** What leads in to a list of pages. */
const linkList = /^(?:läs|mer|länk|relatera|genväg|innehåll)/iu;

/** What an item begins with: a verb that says what to do, or a noun without any verb behind it. */
function opensWith(
  block: AnalysedBlock,
  swedish: Swedish,
  isInfinitive: boolean,
): 'verb' | 'noun' | undefined {
  const first = block.sentences[0];
  const tagged = first && swedish.tagged(first);
  if (first === undefined || tagged === undefined || block.sentences.length > 1) return undefined;
  const { kind, lower } = first.tokens[0]!;
  const trait = traitAt(tagged, 0);
  if ((trait & (Trait.imperative | Trait.infinitive)) !== 0) return 'verb';
  if ((trait & (Trait.noun | Trait.adjective)) === 0 || kind !== 'word') return undefined;
  // Tags of short lines are uncertain. *handla mat* is a verb; *inköp* is none where an infinitive is called for.
  const isVerbForm = mayBeVerb(swedish, lower);
  if (isVerbForm && (trait & Trait.adjective) !== 0) return lower.endsWith('a') ? 'verb' : undefined;
  if (isVerbForm && (isInfinitive ? lower.endsWith('a') : first.tokens[1]?.lower !== 'av')) return undefined;
  const hasVerb = first.tokens.some((_, place) => isFiniteVerb(traitAt(tagged, place)));
  return hasVerb ? undefined : 'noun';
}

function mayBeVerb({ lexicon }: Swedish, lower: string): boolean {
  if (lexicon === undefined) return true;
  return (lexicon.classes(lexicon.find(lower)) & WordClass.VERB) !== 0;
}

/** The one item that opens with a noun where all others, under a lead-in, open with a verb. */
function nounAmongVerbs(
  items: readonly AnalysedBlock[],
  leadIn: AnalysedBlock | undefined,
  swedish: Swedish,
): AnalysedBlock | undefined {
  if (leadIn === undefined || leadIn.kind === 'heading' || /[.!?]$/u.test(leadIn.text.trimEnd()))
    return undefined;
  const isInfinitive = infinitiveOpener.test(leadIn.text);
  // *Mer att läsa* and links lead to pages, whatever these are called.
  if (!isInfinitive && (!leadIn.text.trimEnd().endsWith(':') || linkList.test(leadIn.text))) return undefined;
  if (items.some(({ spans }) => spans.some(({ kind }) => kind === 'link'))) return undefined;
  const openings = items.map((item) => opensWith(item, swedish, isInfinitive));
  const noun = openings.indexOf('noun');
  const isOnly = noun >= 0 && openings.every((opening, at) => at === noun || opening === 'verb');
  return isOnly ? items[noun] : undefined;
}

export default defineRule({
  meta: {
    id: 'lista-olika',
    group: 'struktur',
    title: { sv: 'Punkter på olika sätt', en: 'Uneven list items' },
    severity: 'info',
    notDocumentTypes: ['blankett', 'minnesanteckningar'],
    what: {
      sv: 'Punktlistor där bara vissa punkter slutar med punkt eller börjar med stor bokstav, eller där en punkt börjar med ett substantiv och alla andra med ett verb.',
      en: 'Lists where only some items end in a full stop or begin with a capital, or where one begins with a noun and all others with a verb.',
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
    ],
    ratt: [
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
    for (const items of lists.values()) {
      if (items.length < fewest) continue;
      const stop = oddStop(items);
      if (stop !== undefined) {
        const { block, value } = stop;
        const { tokens } = block.sentences[block.sentences.length - 1]!;
        const { start, end, text } = tokens[tokens.length - 1]!;
        const suggestions = [value ? '' : `${text}.`];
        report({ block, start, end, messageId: value ? 'stop' : 'noStop', suggestions });
      }
      const noun = swedish && nounAmongVerbs(items, document.blocks[items[0]!.index - 1], swedish);
      if (noun !== undefined) {
        const { start, end } = noun.sentences[0]!.tokens[0]!;
        report({ block: noun, start, end, messageId: 'noun' });
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

import { firstImperative } from '../../../document-type/imperatives.ts';
import type { AnalysedDocument, Sentence, Token } from '../../../swedish/types.ts';

/** A shorter sentence explains nothing by itself. Words and marks. */
const shortestGround = 6;

/** Headings of what has been before the decision: what the reader asked for is no reason. */
const background = /^(?:[\d.\s]*)(?:bakgrund|ärende|ansökan|din ansökan|er ansökan|vad du|vad ni|parter)/iu;

// Plain sets: they are asked of the few decisions that have no word of reason, and not worth a bit of every word.
/** How the matter came in, how it ended, and what comes after. */
const aboutTheMatter = new Set(
  `ansökt ansökte ansöker sökt sökte begärt begärde inkom inkommit kommit skickat skickade lämnat lämnade kompletterat
  kompletterade mottagit delgivits underrättats yttrat beslutar beslutat beslutade beslutas beviljar beviljas beviljat
  avslår avslås nekar nekas bifaller bifalls godkänner medger besvär besvärshänvisning klaga klagar omprövar ompröva
  omprövning deltog deltagit föredragande föredragit betalas betalades utbetalas faktureras debiteras hälsningar välkommen kontakta kontaktar ring mejla frågor bifogar bifogas bilaga bilagan vi jag`.split(
    /\s+/u,
  ),
);
const reader = new Set(['du', 'ni']);
/** Beside *du*: what the reader may, must or gets. */
const duties = new Set('ska skall kan får behöver måste bör betalar ansvarar'.split(' '));
/** What begins a condition, an aim or a time. */
const openers = new Set(['om', 'när', 'vill', 'för', 'inom', 'efter', 'från', 'har', 'ändras', 'upphör']);
/** *Det innebär att …*: what follows from a decision, and not why it is made. */
const following = new Set(['innebär', 'betyder']);
/** What is given or paid: sentences that begin with it tell how it works. */
const given =
  /^(?:avgift(?:en)?|fakturan|räkningen|pengarna|hjälpen|insatsen|tiden)$|(?:beslut|tillstånd|besked|kort|belopp|bidrag|stöd)et$|(?:ersättning|plats|resa|summa)n$|(?:resor|platser)na$|lovet$/u;

/**
 * True when a decision says something that can be its reasons, though in no word of reason: *Läkarintyget visar att du
 * har svårt att gå*, *Gränsen är tre kilometer*. All is taken for a reason that is not surely something else: the
 * decision itself, how the matter came in, what the reader may or must do, how what is given works, how to appeal.
 */
export function mayGiveReasons(document: AnalysedDocument): boolean {
  let isBackground = false;
  for (const { kind, text, language, sentences } of document.blocks) {
    if (kind === 'heading') isBackground = background.test(text);
    else if (!isBackground && language === 'sv' && (kind === 'paragraph' || kind === 'listItem'))
      if (sentences.some(mayBeReason)) return true;
  }
  return false;
}

function mayBeReason(sentence: Sentence): boolean {
  const { tokens } = sentence;
  if (tokens.length < shortestGround || tokens.at(-1)!.text !== '.') return false;
  const first = tokens[0]!.lower;
  const second = tokens[1]!.lower;
  if (openers.has(first) || given.test(first) || firstImperative(sentence) !== undefined) return false;
  if (first === 'det' && following.has(second)) return false;
  if (reader.has(second) || (reader.has(first) && duties.has(second))) return false;
  return !tokens.some(isOther);
}

/** Words that stand in sentences about something else: the matter, an appeal, the office, how to reach it. */
function isOther({ kind, lower, text }: Token): boolean {
  if (kind === 'address' || (kind === 'number' && /^0\d+-/u.test(text))) return true;
  return aboutTheMatter.has(lower) || lower.startsWith('överklag');
}

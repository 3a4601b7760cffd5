import { perBlock } from '../../swedish/notes.ts';
import type { AnalysedDocument } from '../../swedish/types.ts';

/** Titles of texts that bind an authority and are not written to one reader. */
const titles =
  /riktlinje|delegeringsordning|delegationsordning|delegationsförteckning|reglement|föreskrift|policy|bestämmelser|stadgar|arbetsordning|protokoll|strategi|handlingsplan|verksamhetsplan|årsredovisning|revision|tjänsteskrivelse|tjänsteutlåtande|utredning|checklista/iu;
/** Words that are frequent in such texts, whatever stands over them. */
const marks =
  /^(?:delegat|delegaten|delegationen|beslutanderätt|beslutanderätten|riktlinjerna|riktlinje|verkställighet|fullmäktiges|reglementet|dnr|ordförandens|nämndens|ledamöter|ersättare|förvaltningen|yttrande)$/u;

const made = new WeakMap<AnalysedDocument, boolean>();

/**
 * True for guidelines, orders of delegation, minutes and reports, also when they are published as web pages:
 * by their first heading, or by their words. They are never asked to say du, nor to explain terms to residents.
 */
export function isRegulation(document: AnalysedDocument): boolean {
  let known = made.get(document);
  if (known === undefined) {
    known = looksLikeRegulation(document);
    made.set(document, known);
  }
  return known;
}

function looksLikeRegulation({ blocks }: AnalysedDocument): boolean {
  const title = blocks.find(({ kind }) => kind === 'heading');
  if (title !== undefined && titles.test(title.text)) return true;
  let words = 0;
  let marked = 0;
  for (const block of blocks) {
    const own = countsIn(block);
    // A text that speaks to its reader is written to one.
    if (own.speaksToReader) return false;
    words += own.words;
    marked += own.marked;
  }
  return marked >= 4 && marked * 60 >= words;
}

const countsIn = perBlock(({ sentences }) => {
  const counts = { words: 0, marked: 0, speaksToReader: false };
  for (const { tokens } of sentences) {
    for (const { kind, lower } of tokens) {
      if (kind !== 'word') continue;
      if (lower === 'du' || lower === 'dig' || lower === 'din') counts.speaksToReader = true;
      counts.words++;
      if (marks.test(lower)) counts.marked++;
    }
  }
  return counts;
});

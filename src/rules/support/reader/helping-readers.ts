/**
 * Texts whose *du* is somebody who helps: an official, a guardian, a family home. *Den enskilde* and *brukaren* are
 * those whom they help, and no other words for the reader.
 */
import type { AnalysedDocument, Sentence, Token } from '../../../swedish/types.ts';
import { wordSet } from '../../../swedish/word-sets.ts';

const you = wordSet('du');
/** Between *du* and what they are: *du som är*, *du ska vara*. */
const linking = /^(?:som|är|blir|vill|ska|vara|bli|har|uppdrag|en|ny|nybliven)$/u;
/** Work for others. *Anställd* and *medarbetare* are also those who apply. */
const helper =
  /(?:handläggare|bedömare|sekreterare|rådgivare|assistent|pedagog|boendestödjare|sköterska|terapeut|ledsagare|avlösare|enhetschef|omvårdnadspersonal|kontaktman|kontaktperson|kontaktfamilj|stödfamilj|familjehem|jourhem|förvaltare|ställföreträdare|förmyndare|ombud)$/u;
const kin = /^(?:anhörig|närstående|granne|vän)$/u;
/** What only those do who decide and care for others. */
const officialActs = /^(?:handlägger|utreder|dokumenterar|journalför|beviljar|delegerar|förskriver)$/u;
const service =
  /(?:hemtjänsten|socialtjänsten|omsorgen|äldreomsorgen|boendet|förskolan|kommunen|verksamheten|förvaltningen|vården)$/u;
/** Paragraphs of a text in which it says to whom it speaks. */
const opening = 4;

/** True where the text says that its *du* is one who helps, decides or cares for somebody. */
export function isForHelpers(document: AnalysedDocument): boolean {
  return document.blocks.some(
    (block, at) =>
      you.isInBlock(block) && block.sentences.some((sentence) => isSaidToHelpers(sentence, at < opening)),
  );
}

function isSaidToHelpers(sentence: Sentence, isOpening: boolean): boolean {
  if (!you.isIn(sentence)) return false;
  const { tokens } = sentence;
  return tokens.some((token, at) => {
    if (token.lower !== 'du') return false;
    // Som kontaktperson träffar du …; Är du god man
    if (tokens[0]!.lower === 'som' && at <= 3 && isHelper(tokens, 1)) return true;
    const next = tokens[at + 1]?.lower ?? '';
    if (officialActs.test(next)) return true;
    let from = at + 1;
    while (linking.test(tokens[from]?.lower ?? '') && from < at + 5) from++;
    const isLinked = from > at + 1 || /^(?:är|blir)$/u.test(tokens[at - 1]?.lower ?? '');
    if (isLinked && (isHelper(tokens, from) || (isOpening && kin.test(tokens[from]?.lower ?? ''))))
      return true;
    if (!/^(?:arbetar|jobbar)$/u.test(tokens[from]?.lower ?? '')) return false;
    return (
      (tokens[from + 1]?.lower === 'som' && isHelper(tokens, from + 2)) ||
      (/^(?:i|inom|på|med|hos)$/u.test(tokens[from + 1]?.lower ?? '') &&
        service.test(tokens[from + 2]?.lower ?? ''))
    );
  });
}

/** *god man*, *biståndshandläggare*, *familjehem*. */
function isHelper(tokens: readonly Token[], at: number): boolean {
  const { lower = '' } = tokens[at] ?? {};
  return (
    helper.test(lower) ||
    (/^(?:god|gode|personlig)$/u.test(lower) && /^(?:man|assistent)$/u.test(tokens[at + 1]?.lower ?? ''))
  );
}

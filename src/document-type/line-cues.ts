import { addTo } from '../base/add-to.ts';
import type { Cue } from './cues.ts';
import { type PhraseCue, phraseCues } from './phrase-cues.ts';
import type { Line, TextView } from './view.ts';

/** Lines from the start in which a title, greeting or header stands; from the end, in which a signature. */
const titleLines = 10;
const endLines = 14;

/** Cues by phrase, so that a line costs a few look-ups whatever the number of cues. */
const byPhrase = new Map<string, PhraseCue[]>();
for (const cue of phraseCues) for (const phrase of cue.phrases) addTo(byPhrase, phrase, cue);

function readLine(line: Line, found: Set<Cue>): void {
  for (const start of line.starts) {
    for (const cue of byPhrase.get(start) ?? []) {
      if (
        cue.place === 'start' ||
        (cue.place === 'first' && line.fromStart < 2) ||
        (cue.place === 'title' && line.fromStart < titleLines) ||
        (cue.place === 'end' && line.fromEnd < endLines)
      ) {
        found.add(cue);
      }
    }
  }
  if (line.whole === '') return;
  for (const cue of byPhrase.get(line.whole) ?? []) if (cue.place === 'line') found.add(cue);
}

/** The cues that stand in lines. */
export function lineCues(view: TextView): Set<Cue> {
  const found = new Set<Cue>();
  for (const line of view.lines) readLine(line, found);
  return found;
}

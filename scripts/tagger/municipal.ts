import { readFileSync } from 'node:fs';
import { feats, LABEL_COUNT, type TagId, upos } from '../../src/swedish/tagger/labels.ts';
import type { TaggedSentence } from './word-model.ts';

/**
 * Short names of tags, for sentences that are tagged by hand: `VERB.past.pass`, `NOUN.def`, `PRON.poss`.
 */
function codeOf(tag: TagId): string {
  const features = feats(tag);
  const has = (feature: string) => features.includes(feature);
  const parts: string[] = [upos(tag)];
  const participle = has('VerbForm=Part');
  if (has('Mood=Imp')) parts.push('imp');
  else if (has('VerbForm=Fin')) parts.push(has('Tense=Past') ? 'past' : 'pres');
  if (has('VerbForm=Inf')) parts.push('inf');
  if (has('VerbForm=Sup')) parts.push('sup');
  if (participle) parts.push(has('Tense=Past') ? 'pcp' : 'ande');
  if (has('Voice=Pass') && !participle) parts.push('pass');
  if (has('Case=Gen')) parts.push('gen');
  if (has('Definite=Def')) parts.push('def');
  if (upos(tag) === 'ADJ' && has('Definite=Ind')) parts.push('ind');
  if (upos(tag) === 'PART' && has('Polarity=Neg')) parts.push('neg');
  const type = /PronType=(\w+)/.exec(features)?.[1];
  if (type !== undefined) parts.push(has('Poss=Yes') ? 'poss' : type.toLowerCase());
  return parts.join('.');
}

/**
 * Reads `municipal.txt`: invented sentences as municipalities write them, one a line, each word with its tag.
 * They give the model what the treebanks of the 1970s lack: *ring, mejla, logga in, e-tjänst*.
 */
export function readMunicipal(): TaggedSentence[] {
  const codes = new Map<string, TagId>();
  for (let tag = 0; tag < LABEL_COUNT; tag++) codes.set(codeOf(tag), tag);
  const text = readFileSync(new URL('municipal.txt', import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const pairs = line.split(' ').map((pair) => pair.split(/\/(?=[A-Z][A-Za-z.]*$)/));
      return {
        words: pairs.map(([word]) => word!.replaceAll('_', ' ')),
        tags: pairs.map(([, code]) => {
          const tag = codes.get(code!);
          if (tag === undefined) throw new Error(`no tag ${code} in: ${line}`);
          return tag;
        }),
      };
    });
}

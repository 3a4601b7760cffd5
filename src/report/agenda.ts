import type { Quality } from '../rules/types.ts';
import { shortHash } from './identity.ts';
import { type MarkedSentence, plainerWording, severityWorth, wordingOf } from './sentences.ts';
import type { RuleView, TextView } from './types.ts';

/** A sentence to talk about at a meeting. */
export interface AgendaItem {
  /** Stays the same between runs, as long as the sentence does: what the group's answer is kept under. */
  id: string;
  sentence: MarkedSentence;
  /** Texts that hold the sentence word for word, the first among them. */
  texts: number[];
  /** The rules that mark it, gravest first. */
  rules: string[];
  /** True when all that is marked is information: a matter of judgement. */
  judgement: boolean;
  plainer: string | undefined;
}

/** Sentences that an hour is enough for. */
const agendaLength = 10;
/** Of these, how many are matters of judgement: sure faults need little talk. */
const judgementItems = 3;
/** A shorter one shows nothing out of its context, a longer one takes the hour. Words. */
const shortestSentence = 6;
const longestSentence = 60;

interface Candidate extends AgendaItem {
  worth: number;
  quality: Quality;
}

/**
 * Chooses what to discuss: sentences with much to say about them, that many readers meet, and that differ in
 * rule, text and quality. Greedy: each choice makes what is like it less worth choosing.
 */
export function agenda(
  sentences: readonly MarkedSentence[],
  texts: readonly TextView[],
  rules: Readonly<Record<string, RuleView>>,
): AgendaItem[] {
  const candidates = merge(sentences, rules);
  const taken = {
    rule: new Map<string, number>(),
    text: new Map<number, number>(),
    quality: new Map<string, number>(),
  };
  const department = new Map<string, number>();
  const chosen: Candidate[] = [];
  let judgements = 0;
  while (chosen.length < agendaLength) {
    let best: Candidate | undefined;
    let bestWorth = 0;
    for (const candidate of candidates) {
      if (chosen.includes(candidate)) continue;
      if (candidate.judgement && judgements >= judgementItems) continue;
      const seen =
        1.5 * Math.max(...candidate.rules.slice(0, 2).map((rule) => taken.rule.get(rule) ?? 0)) +
        (taken.text.get(candidate.texts[0]!) ?? 0) +
        0.3 * (taken.quality.get(candidate.quality) ?? 0) +
        0.2 * (department.get(texts[candidate.texts[0]!]!.department) ?? 0);
      const worth = candidate.worth / (1 + seen);
      if (worth > bestWorth) {
        best = candidate;
        bestWorth = worth;
      }
    }
    if (best === undefined) break;
    chosen.push(best);
    if (best.judgement) judgements++;
    for (const rule of best.rules) add(taken.rule, rule);
    for (const text of best.texts) add(taken.text, text);
    add(taken.quality, best.quality);
    add(department, texts[best.texts[0]!]!.department);
  }
  return chosen.map(({ worth: _, quality: __, ...item }) => item);
}

function add<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** One candidate a wording: a sentence of a template stands in many letters, and is worth more for that. */
function merge(sentences: readonly MarkedSentence[], rules: Readonly<Record<string, RuleView>>): Candidate[] {
  const byWording = new Map<string, Candidate>();
  for (const sentence of sentences) {
    const { findings, words } = sentence;
    if (findings.length === 0 || words < shortestSentence || words > longestSentence) continue;
    const key = wordingOf(sentence);
    const known = byWording.get(key);
    if (known !== undefined) {
      if (!known.texts.includes(sentence.textIndex)) known.texts.push(sentence.textIndex);
      continue;
    }
    const worthOf = new Map<string, number>();
    for (const { finding } of findings) {
      worthOf.set(
        finding.ruleId,
        Math.max(worthOf.get(finding.ruleId) ?? 0, severityWorth[finding.severity]),
      );
    }
    const ranked = [...worthOf].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
    byWording.set(key, {
      id: shortHash(key),
      sentence,
      texts: [sentence.textIndex],
      rules: ranked.map(([rule]) => rule),
      judgement: findings.every(({ finding }) => finding.severity === 'info'),
      plainer: plainerWording(sentence),
      // A second kind of fault adds less than the first: nobody can talk of five things at once.
      worth: ranked.reduce((sum, [, worth], index) => sum + worth / (index + 1), 0),
      quality: rules[ranked[0]![0]]?.quality ?? 'enkelt',
    });
  }
  for (const candidate of byWording.values()) candidate.worth *= 1 + Math.log2(candidate.texts.length);
  return [...byWording.values()];
}

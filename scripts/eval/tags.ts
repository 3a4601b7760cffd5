import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import {
  addCounts,
  type ClauseReading,
  claimedVerbs,
  emptyCounts,
  governedVerb,
  isSPassive,
  nominalRatio,
  participlePassives,
  passiveAgents,
  passiveShare,
  readClauses,
  simpleNominalRatio,
  subjectVerbGap,
  type TaggedSentence,
} from '../../src/swedish/syntax/index.ts';
import { traitAt } from '../../src/swedish/syntax/tagged.ts';
import { Trait, upos } from '../../src/swedish/tagger/labels.ts';
import { Tagger } from '../../src/swedish/tagger/tagger.ts';
import { type GoldSentence, type GoldToken, readConllu } from '../tagger/conllu.ts';
import { goldTag } from '../tagger/normalise.ts';

const round = (value: number) => Math.round(value * 10_000) / 100;

/** Counts for precision, recall and F1. */
class F1 {
  #gold = 0;
  #found = 0;
  #both = 0;

  add(gold: boolean, found: boolean): void {
    if (gold) this.#gold++;
    if (found) this.#found++;
    if (gold && found) this.#both++;
  }

  toJSON(): object {
    const precision = this.#found === 0 ? 1 : this.#both / this.#found;
    const recall = this.#gold === 0 ? 1 : this.#both / this.#gold;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    return {
      f1: round(f1),
      precision: round(precision),
      recall: round(recall),
      gold: this.#gold,
      found: this.#found,
    };
  }
}

/** Share of right answers. */
class Share {
  #right = 0;
  #all = 0;

  add(right: boolean): void {
    this.#all++;
    if (right) this.#right++;
  }

  toJSON(): object {
    return { percent: this.#all === 0 ? null : round(this.#right / this.#all), of: this.#all };
  }
}

const has = (token: GoldToken, feature: string) => token.feats.split('|').includes(feature);
const isFiniteToken = (token: GoldToken) => has(token, 'VerbForm=Fin');
const wordsBetween = (tokens: readonly GoldToken[], start: number, end: number) =>
  tokens.slice(start, end).filter(({ upos }) => upos !== 'PUNCT' && upos !== 'SYM').length;

/** The finite verb of the root clause: the root, or the first finite auxiliary or copula that hangs on it. */
function goldMainVerb(tokens: readonly GoldToken[]): number {
  const root = tokens.findIndex(({ head, deprel }) => head === 0 && deprel === 'root');
  if (root < 0) return -1;
  if (isFiniteToken(tokens[root]!)) return root;
  return tokens.findIndex(
    (token) => token.head === root + 1 && /^(aux|cop)/.test(token.deprel) && isFiniteToken(token),
  );
}

/** Head of the subject of the root clause when it stands before the finite verb; −1 otherwise. */
function goldSubject(tokens: readonly GoldToken[], verb: number): number {
  const root = tokens.findIndex(({ head, deprel }) => head === 0 && deprel === 'root');
  const subject = tokens.findIndex(({ head, deprel }) => head === root + 1 && /^nsubj/.test(deprel));
  return subject >= 0 && subject < verb ? subject : -1;
}

/** The verb that an auxiliary governs: the next auxiliary of the same verb, or the verb itself. */
function goldNextVerb(tokens: readonly GoldToken[], place: number): number {
  const { head } = tokens[place]!;
  const next = tokens.findIndex(
    (token, index) =>
      index > place && index < head - 1 && token.head === head && /^(aux|cop)/.test(token.deprel),
  );
  return next < 0 ? head - 1 : next;
}

function taggedGold(sentence: GoldSentence): TaggedSentence {
  return {
    tokens: sentence.tokens.map(({ form }) => ({ text: form, lower: form.toLowerCase() })),
    tags: sentence.tokens.map(goldTag),
  };
}

/** Relative difference of a measure between gold and found tags, mean and largest over documents, percent. */
function documentErrors(pairs: readonly [number | null, number | null][]): object {
  const errors = pairs
    .filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null && pair[0] > 0)
    .map(([gold, found]) => Math.abs(found - gold) / gold);
  if (errors.length === 0) return { documents: 0 };
  const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length;
  return { mean: round(mean), max: round(Math.max(...errors)), documents: errors.length };
}

/** Sentences by document; where documents are a sentence or two (PUD), 25 sentences stand for one. */
function documentsOf(sentences: readonly GoldSentence[]): GoldSentence[][] {
  const byName = new Map<string, GoldSentence[]>();
  for (const sentence of sentences) {
    const list = byName.get(sentence.document) ?? [];
    byName.set(sentence.document, list);
    list.push(sentence);
  }
  const documents = [...byName.values()];
  if (sentences.length / documents.length >= 10) return documents;
  const parts: GoldSentence[][] = [];
  for (let from = 0; from < sentences.length; from += 25) parts.push(sentences.slice(from, from + 25));
  return parts;
}

const shippedModel = new URL('../../data/tagger.bin', import.meta.url);

/** Figures of a tagger that are counted token by token and sentence by sentence. */
class TagFigures {
  readonly #tagger: Tagger;
  readonly #accuracy = new Share();
  readonly #fullAccuracy = new Share();
  readonly #classes = new Map<string, F1>();
  readonly #lemmas = new Share();
  readonly #goldLemmas = new Share();
  readonly #finite = new F1();
  readonly #passive = new F1();
  readonly #becomePassive = new F1();
  readonly #agent = new F1();
  readonly #opener = new F1();
  readonly #before = new Share();
  readonly #beforeWithin = new Share();
  readonly #subjectGap = new Share();
  readonly #governed = new Share();

  constructor(tagger: Tagger) {
    this.#tagger = tagger;
  }

  /** Tags a sentence and compares. Returns what was found. */
  add(sentence: GoldSentence): TaggedSentence {
    const { tokens } = sentence;
    const gold = taggedGold(sentence);
    const own: TaggedSentence = { tokens: gold.tokens, tags: this.#tagger.tag(gold.tokens) };
    const reading = readClauses(own);
    const claimed = claimedVerbs(reading);
    tokens.forEach((token, place) => {
      this.#addTag(token, own.tags[place]!, gold.tags[place]!);
      this.#addTraits(token, own, place);
      if (token.deprel === 'aux' && token.head > place + 1) {
        this.#governed.add(governedVerb(own, claimed, place) === goldNextVerb(tokens, place));
      }
    });
    this.#addPassives(tokens, own);
    this.#addMainVerb(tokens, own, reading);
    return own;
  }

  #addTag(token: GoldToken, tag: number, right: number): void {
    const isRightClass = upos(tag) === token.upos;
    this.#accuracy.add(isRightClass);
    this.#fullAccuracy.add(tag === right && isRightClass);
    for (const name of new Set([token.upos, upos(tag)])) {
      const score = this.#classes.get(name) ?? new F1();
      this.#classes.set(name, score);
      score.add(token.upos === name, upos(tag) === name);
    }
    if (token.lemma === '_') return;
    const isRightLemma = (known: number) =>
      this.#tagger.lemma(token.form, known).toLowerCase() === token.lemma.toLowerCase();
    this.#lemmas.add(isRightLemma(tag));
    this.#goldLemmas.add(isRightLemma(right));
  }

  /** Finite verbs, and what opens a subordinate clause. */
  #addTraits(token: GoldToken, own: TaggedSentence, place: number): void {
    const trait = traitAt(own, place);
    this.#finite.add(isFiniteToken(token), (trait & Trait.finite) !== 0);
    this.#opener.add(
      token.upos === 'SCONJ' || /PronType=(Int,)?Rel/.test(token.feats),
      (trait & (Trait.subordinator | Trait.relative)) !== 0 ||
        (/PronType=Int,Rel/.test(token.feats) &&
          (trait & Trait.adverb) !== 0 &&
          upos(own.tags[place]!) === token.upos),
    );
  }

  /** Passives in *-s*, those with *bli*, and their agents. */
  #addPassives(tokens: readonly GoldToken[], own: TaggedSentence): void {
    const become = new Set(
      participlePassives(own).flatMap(({ start, verb }) => (verb === 'bli' ? [start] : [])),
    );
    const agents = new Set(passiveAgents(own).map(({ start }) => start));
    tokens.forEach((token, place) => {
      this.#passive.add(
        token.upos === 'VERB' && has(token, 'Voice=Pass') && !has(token, 'VerbForm=Part'),
        isSPassive(own, place),
      );
      this.#becomePassive.add(
        token.deprel === 'aux:pass' && /^bli|^blev/i.test(token.form),
        become.has(place),
      );
      const isAgent =
        token.form.toLowerCase() === 'av' && token.head > 0 && tokens[token.head - 1]?.deprel === 'obl:agent';
      this.#agent.add(isAgent, agents.has(place));
    });
  }

  #addMainVerb(tokens: readonly GoldToken[], own: TaggedSentence, reading: ClauseReading): void {
    const verb = goldMainVerb(tokens);
    if (verb < 0) return;
    const words = wordsBetween(tokens, 0, verb);
    this.#before.add(reading.wordsBefore === words);
    this.#beforeWithin.add(Math.abs(reading.wordsBefore - words) <= 1);
    const subject = goldSubject(tokens, verb);
    if (subject < 0) return;
    this.#subjectGap.add(subjectVerbGap(own, reading)?.words === wordsBetween(tokens, subject + 1, verb));
  }

  toJSON(): object {
    return {
      upos: this.#accuracy,
      uposAndFeatures: this.#fullAccuracy,
      lemma: this.#lemmas,
      lemmaOnGoldTags: this.#goldLemmas,
      classes: Object.fromEntries([...this.#classes].sort(([a], [b]) => (a < b ? -1 : 1))),
      finiteVerb: this.#finite,
      sPassive: this.#passive,
      bliPassive: this.#becomePassive,
      agent: this.#agent,
      subordinateOpener: this.#opener,
      wordsBeforeMainVerb: { exact: this.#before, withinOne: this.#beforeWithin },
      subjectVerbGap: this.#subjectGap,
      governedVerb: this.#governed,
    };
  }
}

/** Errors of the ratios over documents. `found` has the tags that each sentence was given. */
function ratioErrors(
  sentences: readonly GoldSentence[],
  found: ReadonlyMap<GoldSentence, TaggedSentence>,
): object {
  const counted = documentsOf(sentences).map((document) => {
    const gold = emptyCounts();
    const own = emptyCounts();
    for (const sentence of document) {
      addCounts(gold, taggedGold(sentence));
      addCounts(own, found.get(sentence)!);
    }
    return { gold, own };
  });
  const errorOf = (measure: typeof nominalRatio) =>
    documentErrors(counted.map(({ gold, own }) => [measure(gold), measure(own)]));
  return {
    nominalRatioError: errorOf(nominalRatio),
    simpleNominalRatioError: errorOf(simpleNominalRatio),
    passiveShareError: errorOf(passiveShare),
  };
}

/**
 * Measures a tagger on the gold tokens of a CoNLL-U text: accuracy in percent, F1 of what is derived from tags,
 * and tokens a second (processor time; `cold` learns its words on the way).
 */
export function evaluateTags(text: string, model: Uint8Array = readFileSync(shippedModel)): object {
  const sentences = readConllu(text);
  const started = performance.now();
  const tagger = new Tagger(model);
  const loadMs = Math.round((performance.now() - started) * 100) / 100;
  const figures = new TagFigures(tagger);
  const found = new Map(
    sentences.map((sentence): [GoldSentence, TaggedSentence] => [sentence, figures.add(sentence)]),
  );
  return {
    sentences: sentences.length,
    ...figures.toJSON(),
    ...ratioErrors(sentences, found),
    tokensPerSecond: speed(sentences, model),
    loadMs,
    model: { bytes: model.byteLength, gzip: gzipSync(model, { level: 9 }).byteLength },
  };
}

function speed(sentences: readonly GoldSentence[], model: Uint8Array): { cold: number; warm: number } {
  const inputs = sentences.map(({ tokens }) =>
    tokens.map(({ form }) => ({ text: form, lower: form.toLowerCase() })),
  );
  const size = inputs.reduce((sum, tokens) => sum + tokens.length, 0);
  let cold = 0;
  let warm = 0;
  for (let round = 0; round < 5; round++) {
    const tagger = new Tagger(model);
    const times = [0, 1].map(() => {
      const start = process.cpuUsage().user;
      for (const tokens of inputs) tagger.tag(tokens);
      return Math.max(1, process.cpuUsage().user - start);
    });
    cold = Math.max(cold, (size / times[0]!) * 1e6);
    warm = Math.max(warm, (size / times[1]!) * 1e6);
  }
  return { cold: Math.round(cold), warm: Math.round(warm) };
}

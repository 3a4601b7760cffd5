/**
 * Edits that make the lemma of a form, by the endings of forms: from the head words of dictionary-sv, the tables
 * of `src/swedish/inflection` and the treebanks that have lemmas (later sources win over earlier ones).
 */

import { deponentForms } from '../../src/swedish/deponent-forms.ts';
import { paradigm } from '../../src/swedish/inflection/index.ts';
import { irregularVerbs } from '../../src/swedish/inflection/verb-table.ts';
import { hashStart, step } from '../../src/swedish/tagger/hash.ts';
import {
  EDIT_SIZE,
  LemmaClass,
  type LemmaModel,
  LONGEST_ADDITION,
  lemmaClass,
  lemmaHash,
} from '../../src/swedish/tagger/lemma.ts';
import { LEMMA_TABLE_BITS } from '../../src/swedish/tagger/model.ts';
import { WordClass as W } from '../../src/swedish/tagger/word-class.ts';
import { LONGEST_SUFFIX, probe, WORD_START } from '../../src/swedish/tagger/words.ts';
import type { GoldSentence } from './conllu.ts';
import { endingsOf } from './endings.ts';
import { goldTag } from './normalise.ts';
import { insert } from './word-model.ts';

export type LemmaTable = LemmaModel;

const nouns = W.noun | W.nounDefinite | W.nounGenitive | W.nounDefiniteGenitive;
const verbs =
  W.infinitive | W.present | W.past | W.supine | W.imperative | W.passive | W.pastPassive | W.supinePassive;
const participles = W.participle | W.participleNeuter | W.participlePlural;
const adjectives = W.adjective | W.adjectiveNeuter | W.adjectivePlural | W.comparative | W.superlative;

/** The common-gender form of a weak past participle: *kallade, kallat* → *kallad*, *köpta* → *köpt*. */
function participleLemma(form: string): string | undefined {
  if (/ade$/.test(form)) return form.slice(0, -1);
  if (/at$/.test(form)) return `${form.slice(0, -1)}d`;
  if (/(?:dd|[dt])a$/.test(form)) return form.slice(0, -1);
  return /d$/.test(form) ? form : undefined;
}

const closedLemmas = `
den det dess
denna denne detta dessa
en ett
sig sej sin sitt sina
jag mig mej min mitt mina
du dig dej din ditt dina
han honom hans
hon henne hennes
hen hens
vi oss vår vårt våra
ni er ert era ers
de dem dom deras
all alla allt allas
någon något några nån nåt någons
ingen inget inga ingens
annan annat andra annans andras
vilken vilket vilka vilkas vilkens
sådan sådant sådana
själv självt själva
densamma detsamma desamma`;

const comparatives = `
stor större störst största
lång längre längst längsta
gammal äldre äldst äldsta gamla gamle
ung yngre yngst yngsta
låg lägre lägst lägsta
hög högre högst högsta
tung tyngre tyngst tyngsta
grov grövre grövst grövsta
bra bättre bäst bästa
dålig sämre sämst sämsta värre värst värsta
liten litet lilla lille små mindre minst minsta
många fler flera flest flesta
mycket mer mera mest mesta`;

const adverbs = `
mycket mer mera mest
lite mindre minst
bra bättre bäst
länge längre längst
gärna hellre helst
dåligt sämre sämst värre värst`;

const irregularNouns = `
man män mannen männen mans mannens mäns männens
far fader fadern fäder fäderna faderns
mor moder modern mödrar mödrarna moderns
bror broder brodern bröder bröderna broderns
make makar makarna makars makarnas maken makens`;

/** Weight of what is written by hand: its edit is always kept. */
const CERTAIN = 100_000;

/** Collects forms with their lemmas. */
export class LemmaCollector {
  readonly #byKey = new Map<string, string>();
  /** How much a form weighs when edits are chosen; 1 when it is not here. */
  readonly #weights = new Map<string, number>();

  #set(form: string, code: number, lemma: string, weight = 1): void {
    const key = form + String.fromCharCode(code);
    this.#byKey.set(key, lemma);
    if (weight > 1) this.#weights.set(key, weight);
  }

  #offer(form: string, code: number, lemma: string): void {
    const known = this.#byKey.get(form + String.fromCharCode(code));
    // Of two head words the nearer in length is the likelier one.
    if (known === undefined || Math.abs(lemma.length - form.length) < Math.abs(known.length - form.length)) {
      this.#set(form, code, lemma);
    }
  }

  /** A form of dictionary-sv, with the head word that it comes from. */
  addDictionaryForm(form: string, bits: number, stem: string): void {
    const lemma = stem.toLowerCase();
    if (bits & nouns) this.#offer(form, LemmaClass.noun, lemma);
    if (bits & verbs) this.#offer(form, LemmaClass.verb, lemma);
    if (bits & adjectives) {
      // *-isk* comes from nouns: *biologiska* from *biolog*, but its lemma is *biologisk*.
      const base = form.startsWith(`${lemma}isk`) ? `${lemma}isk` : lemma;
      this.#offer(form, LemmaClass.adjective, base);
      if (bits & W.adjectiveNeuter) this.#offer(form, LemmaClass.adverb, base);
    }
    if (bits & W.participlePresent) this.#offer(form, LemmaClass.adjective, form);
    const participle = bits & participles ? participleLemma(form) : undefined;
    if (participle !== undefined) this.#offer(form, LemmaClass.adjective, participle);
  }

  /** Words of closed classes and irregular words, with the lemmas that today's treebanks give them. */
  addClosedClasses(): void {
    for (const line of closedLemmas.trim().split('\n')) {
      const [lemma, ...forms] = line.trim().split(' ');
      for (const form of [lemma!, ...forms]) this.#set(form, LemmaClass.other, lemma!, CERTAIN);
    }
    for (const line of irregularNouns.trim().split('\n')) {
      const [lemma, ...forms] = line.trim().split(' ');
      for (const form of forms) this.#set(form, LemmaClass.noun, lemma!, CERTAIN);
    }
    for (const form of ['ska', 'skall', 'skulle', 'skola'])
      this.#set(form, LemmaClass.verb, 'skola', CERTAIN);
    for (const [lemma, ...forms] of deponentForms) {
      for (const form of forms) this.#set(form, LemmaClass.verb, lemma!, CERTAIN);
    }
    for (const line of comparatives.trim().split('\n')) {
      const [lemma, ...forms] = line.trim().split(' ');
      for (const form of forms) this.#set(form, LemmaClass.adjective, lemma!, CERTAIN);
    }
    for (const line of adverbs.trim().split('\n')) {
      const [lemma, ...forms] = line.trim().split(' ');
      for (const form of forms) this.#set(form, LemmaClass.adverb, lemma!, CERTAIN);
    }
  }

  /** Strong and irregular verbs from the inflection tables. */
  addVerbTable(): void {
    for (const line of irregularVerbs.trim().split('\n')) {
      const infinitive = line.split(' ')[0]!;
      for (const { form, feats } of paradigm(infinitive, 'verb').forms) {
        if (!feats.includes('VerbForm=Part')) this.#set(form, LemmaClass.verb, infinitive);
      }
    }
  }

  /** Forms of a treebank: for each the lemma that it has most often. */
  addTreebank(sentences: readonly GoldSentence[]): void {
    const counts = new Map<string, Map<string, number>>();
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        const code = lemmaClass(goldTag(token));
        if (code === 0 || token.lemma === '_') continue;
        const key = token.form.toLowerCase() + String.fromCharCode(code);
        const lemmas = counts.get(key) ?? new Map<string, number>();
        counts.set(key, lemmas);
        const lemma = token.lemma.toLowerCase();
        lemmas.set(lemma, (lemmas.get(lemma) ?? 0) + 1);
      }
    }
    for (const [key, lemmas] of counts) {
      const [best, count] = [...lemmas].sort((a, b) => b[1] - a[1])[0]!;
      this.#byKey.set(key, best);
      this.#weights.set(key, count * 20);
    }
  }

  /** The table: the shortest endings that tell the edits apart. Rare edits are left out. */
  build(): LemmaTable {
    const edits = new Map<string, { count: number; strip: number; add: string }>();
    const editOf = new Map<string, string>();
    for (const [key, lemma] of this.#byKey) {
      const form = key.slice(0, -1);
      let shared = 0;
      while (shared < form.length && shared < lemma.length && form[shared] === lemma[shared]) shared++;
      const strip = form.length - shared;
      const add = lemma.slice(shared);
      if (add.length > LONGEST_ADDITION) continue;
      const name = `${strip}+${add}`;
      const edit = edits.get(name) ?? { count: 0, strip, add };
      edit.count += this.#weights.get(key) ?? 1;
      edits.set(name, edit);
      editOf.set(key, name);
    }
    const kept = [...edits].sort((a, b) => b[1].count - a[1].count).slice(0, 255);
    const indexOf = new Map(kept.map(([name], index) => [name, index + 1]));
    const lemmaEdits = new Uint16Array((kept.length + 1) * EDIT_SIZE);
    kept.forEach(([, { strip, add }], index) => {
      const start = (index + 1) * EDIT_SIZE;
      lemmaEdits[start] = strip;
      lemmaEdits[start + 1] = add.length;
      for (let at = 0; at < add.length; at++) lemmaEdits[start + 2 + at] = add.charCodeAt(at);
    });
    const byEdit = new Map<string, number>();
    for (const [key, name] of editOf) {
      const index = indexOf.get(name);
      if (index !== undefined) byEdit.set(key, index);
    }
    const lemmaKeys = new Uint16Array(1 << LEMMA_TABLE_BITS);
    const lemmaValues = new Uint8Array(1 << LEMMA_TABLE_BITS);
    for (const { text, whole, signature } of endingsOf(byEdit)) {
      if (text.length > LONGEST_SUFFIX) continue;
      let hash = hashStart;
      for (let at = text.length - 1; at >= 0; at--) hash = step(hash, text.charCodeAt(at));
      if (whole) hash = step(hash, WORD_START);
      const key = lemmaHash(hash);
      if (probe(lemmaKeys, key, LEMMA_TABLE_BITS) >= 0) continue;
      lemmaValues[insert(lemmaKeys, key, LEMMA_TABLE_BITS)] = signature;
    }
    return { lemmaKeys, lemmaValues, lemmaEdits };
  }
}

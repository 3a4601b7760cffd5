/** Words of closed classes that the treebanks hold seldom or never, with all the tags they can have. */
import { type TagId, tagOf } from '../../src/swedish/tagger/labels.ts';

const personal = tagOf('PRON', 'PronType=Prs');
const possessive = tagOf('PRON', 'Poss=Yes|PronType=Prs');
const article = tagOf('DET', 'Definite=Def|PronType=Art');
const demonstrativeDeterminer = tagOf('DET', 'Definite=Def|PronType=Dem');
const demonstrative = tagOf('PRON', 'PronType=Dem');
const indefinite = tagOf('PRON', 'PronType=Ind');
const negative = tagOf('PRON', 'PronType=Neg');
const total = tagOf('PRON', 'PronType=Tot');
const relative = tagOf('PRON', 'PronType=Rel');
const noun = tagOf('NOUN', 'Case=Nom|Definite=Ind');
const participle = tagOf('ADJ', 'Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part');
const preposition = tagOf('ADP');
const adverb = tagOf('ADV');
const coordinator = tagOf('CCONJ');
const subordinator = tagOf('SCONJ');
const interjection = tagOf('INTJ');
const numeral = tagOf('NUM', 'NumType=Card');

const rows: readonly [string, ...TagId[]][] = [
  ['dom', personal, article],
  ['mig dig mej dej sej henne honom oss dem', personal],
  ['er', personal, possessive],
  ['ert era ers vårt våra mitt mina ditt dina sitt sina hennes deras', possessive],
  ['vår', possessive, noun],
  ['någonting nånting nån nåt', indefinite],
  ['ingenting', negative],
  ['allting', total],
  ['densamma detsamma desamma', demonstrative],
  ['denne', demonstrative, demonstrativeDeterminer],
  ['vars vilkas', relative],
  ['beträffande rörande angående gällande avseende', preposition, participle],
  ['trots', preposition, noun],
  [
    'kontra förutan utöver gentemot framemot invid ovanpå innanför utanför inuti jämte enligt via',
    preposition,
  ],
  ['oavsett oaktat', preposition, adverb],
  ['överhuvudtaget överhuvud härmed därmed härvid därvid härigenom därigenom varvid varmed', adverb],
  ['varifrån hurudan varpå varav vart vartill', adverb],
  ['varken', coordinator],
  ['ty', coordinator],
  ['såvida såvitt ifall huruvida emedan enär ehuru', subordinator],
  ['hej jodå nejdå', interjection],
  ['två tre fyra fem sex sju åtta nio tio elva tolv tjugo hundra', numeral],
];

export const closedClasses: ReadonlyMap<string, readonly TagId[]> = new Map(
  rows.flatMap(([words, ...tags]) => words.split(' ').map((word) => [word, tags] as const)),
);

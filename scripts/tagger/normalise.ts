import { isDeponent } from '../../src/swedish/syntax/deponents.ts';
import { type TagId, tagOf } from '../../src/swedish/tagger/labels.ts';
import type { GoldSentence, GoldToken } from './conllu.ts';

/** Forms of the verbs that today's scheme lets be auxiliaries. */
const auxiliaries = new Set(
  `är var vara varit vore varen äro voro har ha hade haft hava bli blir blev blivit bliva kommer kom komma kommit
  ska skall skulle skola vill ville vilja velat får få fick fått kan kunde kunna kunnat bör borde böra måste måst
  må måtte torde lär lära`.split(/\s+/),
);
const become = new Set(['bli', 'blir', 'blev', 'blivit']);

/**
 * Brings the 2015 release to today's scheme where the two differ by rule: only a closed set of verbs are
 * auxiliaries, *bli* before a past participle is one and the participle a verb, and foreign words have a class.
 */
export function normaliseOldScheme(sentences: readonly GoldSentence[]): void {
  for (const { tokens } of sentences) {
    tokens.forEach((token, index) => {
      if (token.upos === 'AUX' && !auxiliaries.has(token.form.toLowerCase())) {
        token.upos = 'VERB';
        if (token.xpos.includes('SFO')) token.feats = `${token.feats}|Voice=Pass`;
      }
      if (token.upos === 'X') token.upos = /^\p{Lu}/u.test(token.form) ? 'PROPN' : 'NOUN';
      if (token.upos !== 'ADJ' || !token.xpos.startsWith('PC|PRF')) return;
      let before = index - 1;
      while (before > index - 4 && /^(ADV|PART|PRON)$/.test(tokens[before]?.upos ?? '')) before--;
      const verb = tokens[before];
      if (verb === undefined || !become.has(verb.form.toLowerCase())) return;
      verb.upos = 'AUX';
      token.upos = 'VERB';
    });
  }
}

const gradeless = 'Degree=Pos';

/** The tag of a gold token: its word class with the features that the tagger tells apart. */
export function goldTag(token: GoldToken): TagId {
  const features = new Map(
    token.feats === '_' ? [] : token.feats.split('|').map((pair) => pair.split('=') as [string, string]),
  );
  const get = (name: string) => features.get(name);
  const definite = get('Definite');
  const genitive = get('Case') === 'Gen';
  switch (token.upos) {
    case 'NOUN':
      return tagOf('NOUN', `Case=${genitive ? 'Gen' : 'Nom'}|Definite=${definite === 'Def' ? 'Def' : 'Ind'}`);
    case 'PROPN':
      return tagOf('PROPN', `Case=${genitive ? 'Gen' : 'Nom'}`);
    case 'ADJ':
      if (get('VerbForm') === 'Part') {
        if (get('Tense') === 'Pres') return tagOf('ADJ', 'Case=Nom|Degree=Pos|Tense=Pres|VerbForm=Part');
        return tagOf('ADJ', `Case=Nom|Definite=${definite ?? 'Ind'}|Degree=Pos|Tense=Past|VerbForm=Part`);
      }
      return definite ? tagOf('ADJ', `Case=Nom|Definite=${definite}|Degree=Pos`) : tagOf('ADJ', gradeless);
    case 'ADV':
      return tagOf('ADV');
    case 'VERB':
    case 'AUX':
      return verbTag(token, get);
    case 'DET':
      return determinerTag(token.form.toLowerCase(), definite, get('PronType'));
    case 'PRON': {
      if (get('Poss')) return tagOf('PRON', 'Poss=Yes|PronType=Prs');
      return tagOf('PRON', `PronType=${pronounType(token.form.toLowerCase(), get('PronType'))}`);
    }
    case 'NUM':
      return tagOf('NUM', 'NumType=Card');
    case 'PART':
      return token.form.toLowerCase() === 'att' ? tagOf('PART') : tagOf('PART', 'Polarity=Neg');
    case 'ADP':
    case 'CCONJ':
    case 'INTJ':
    case 'PUNCT':
    case 'SCONJ':
    case 'SYM':
      return tagOf(token.upos);
    default:
      return tagOf('NOUN', 'Case=Nom|Definite=Ind');
  }
}

function verbTag(token: GoldToken, get: (name: string) => string | undefined): TagId {
  const upos = token.upos === 'AUX' ? 'AUX' : 'VERB';
  const form = get('VerbForm') ?? 'Fin';
  const voice =
    upos === 'VERB' && get('Voice') === 'Pass' && !isDeponent(token.form.toLowerCase()) ? 'Pass' : 'Act';
  if (form === 'Part') return tagOf('VERB', 'Tense=Past|VerbForm=Part|Voice=Pass');
  if (form !== 'Fin') return tagOf(upos, `VerbForm=${form}|Voice=${voice}`);
  if (get('Mood') === 'Imp') return tagOf(upos, 'Mood=Imp|VerbForm=Fin|Voice=Act');
  return tagOf(upos, `Mood=Ind|Tense=${get('Tense') ?? 'Pres'}|VerbForm=Fin|Voice=${voice}`);
}

const pronounTypes = new Set(['Dem', 'Ind', 'Int', 'Neg', 'Prs', 'Rcp', 'Rel', 'Tot']);

function pronounType(form: string, type: string | undefined): string {
  if (type === 'Int,Rel') return /^(som|vilk|vars)/.test(form) ? 'Rel' : 'Int';
  return type !== undefined && pronounTypes.has(type) ? type : 'Prs';
}

function determinerTag(form: string, definite: string | undefined, type: string | undefined): TagId {
  if (type === undefined || type === 'Prs') return tagOf('DET', 'Definite=Def|PronType=Art');
  if (type === 'Tot')
    return definite ? tagOf('DET', `Definite=${definite}|PronType=Tot`) : tagOf('DET', 'PronType=Tot');
  if (type === 'Dem') return tagOf('DET', 'Definite=Def|PronType=Dem');
  if (type === 'Art') {
    const own = definite ?? (/^(en|ett|a|an)$/.test(form) ? 'Ind' : 'Def');
    return tagOf('DET', `Definite=${own}|PronType=Art`);
  }
  const known = type === 'Ind' || type === 'Neg' ? type : 'Int';
  return tagOf('DET', `Definite=Ind|PronType=${known}`);
}

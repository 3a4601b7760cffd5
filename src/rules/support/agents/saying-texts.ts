import { setOfWords } from '../../../base/word-list.ts';
import { endingIn } from '../../../document-type/suffixes.ts';
import type { Token } from '../../../swedish/types.ts';

/** What is said in a text that both parties read, and no form that somebody fills in. */
const saidInText = setOfWords('anges redovisas');
const isText = endingIn(
  'föreskrift föreskriften föreskrifter föreskrifterna taxa taxan taxor taxorna riktlinjer riktlinjerna lag lagen lagar ' +
    'balken förordning förordningen reglemente reglementet bestämmelser bestämmelserna regler reglerna beslut beslutet avtal ' +
    'avtalet plan planen bilaga bilagan bilagor bilagorna tabell tabellen paragraf paragrafen policy policyn protokoll ' +
    'protokollet kallelse kallelsen fakturan broschyr broschyren listan schemat dokument dokumentet vägledning ' +
    'vägledningen avsnitt avsnittet kapitel kapitlet stycket rapport rapporten rutin rutinen villkor villkoren standarden',
);

/** *I taxan redovisas*, *anges i bilagan*: the place is a text, so that no actor is missed. */
export function standsInText(tokens: readonly Token[], verb: number): boolean {
  if (!saidInText.has(tokens[verb]!.lower)) return false;
  if (tokens[verb + 1]?.lower === 'i')
    return tokens.slice(verb + 2, verb + 5).some(({ lower }) => isText(lower));
  return tokens[0]!.lower === 'i' && verb <= 6 && tokens.slice(1, verb).some(({ lower }) => isText(lower));
}

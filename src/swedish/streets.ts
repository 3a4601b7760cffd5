import { Char, charClass } from './characters.ts';

/** Streets with a shortened last part: *Storg.*, *Kyrkog.*, *Parkv.*, *Drottninggat.* */
export function isStreet(word: string): boolean {
  if (word.length < 3 || charClass(word.charCodeAt(0)) !== Char.upper) return false;
  if (word.endsWith('gat')) return true;
  // Göteborg, Norrköping, Skog, Dalarv: a town's or a common ending is no street.
  if (word.endsWith('g')) return !/(?:in|ber|bor|vä|da|sko|(?<!s)tor|bur|hö|va|dju|fa)g$/iu.test(word);
  return word.endsWith('v') && !/[aeiouyåäö]v$/u.test(word);
}

const streetStems = new Set(
  `stor kyrko drottning skol norr söder öster väster lång ny hamn ring vasa stads strand sjö kvarn lill
  trädgård linné park björk ek gran tall skogs bergs ängs`.split(/\s+/u),
);

/** Whether the shortened street can be nothing else: *Kungsg.*, *Storg.*, *Parkv.*, whatever follows. */
export function isPlainStreet(word: string): boolean {
  return /(?:sg|gat|[ksgnt]v)$/u.test(word) || streetStems.has(word.slice(0, -1).toLowerCase());
}

import { isWord } from '../measures/counting.ts';
import type { Sentence, Token } from '../swedish/types.ts';
import { wordSet } from '../swedish/word-sets.ts';

/**
 * Imperatives that public texts begin a sentence with. A list and not tags, so that the rules about address
 * run without compiled data; forms that also begin statements (*Svar*, *Tal*, *Val*) are left out.
 */
const imperatives = wordSet(
  `ange anmäl ansök använd avbeställ avboka avsluta be begär behåll berätta beskriv beställ besök betala
  bifoga boka bygg byt dela delta diska drick dra fota fotografera fråga fundera fyll följ förbered förklara
  försök ge glöm gå gör handla ha hjälp hoppa hämta håll hör höj jämför klicka klipp kolla kom kombinera
  kontakta kontrollera kryssa kräv känn kör ladda lagra leta lita logga lyssna lägg lämna läs lös markera märk
  meddela mejla maila missa motivera mät namnge notera ordna passa peka planera plocka prata prova pröva
  påminn packa redogör redovisa registrera ring rulla rådfråga räkna rösta samla se skaffa skicka
  skilj skotta skölj skriv skydda släck släng släpp slå sms:a sortera spara spola stanna starta
  stoppa ställ stäng sänk sök ta tala tacka testa titta torka tryck tvätta tänk töm undersök undvik
  uppge utnyttja uppdatera vattna visa välj vänd vänta värm återlämna återkom återvinn ändra öppna överklaga
  överlämna observera signera bekräfta bestäm bidra börja fortsätt hitta legitimera identifiera skanna svara
  kasta var flytta gräv rensa åtgärda rätta sanda plantera`,
);
/** Words that may stand before the imperative: *Tänk på*, *Och glöm inte*, *Först fyll i*. */
const lead = wordSet('och men eller sedan snälla gärna då så alltså');
/** Words that open a condition, or a question that stands for one. */
const conditions = wordSet('om när vill behöver har är kan ska undrar saknar');
/** Nouns, adjectives and adverbs that look like imperatives when something else than an object follows. */
const ambiguous = new Set([
  'var',
  'be',
  'ha',
  'hjälp',
  'bygg',
  'lös',
  'kör',
  'öppna',
  'räkna',
  'tryck',
  'höj',
]);

/**
 * The imperative that a sentence begins with, or undefined. *Ring oss*, *Men glöm inte att anmäla dig*, and
 * after a condition: *Om du inte kan komma, ring oss*.
 */
export function firstImperative({ tokens }: Sentence): Token | undefined {
  let index = tokens.findIndex(isWord);
  if (index < 0) return undefined;
  const second = tokens[index + 1];
  if (second !== undefined && lead.has(tokens[index]!) && isWord(second)) index++;
  const token = tokens[index];
  if (token === undefined) return undefined;
  if (isImperative(token, tokens[index + 1])) return token;
  if (!conditions.has(token)) return undefined;
  for (let at = index + 2; at + 1 < tokens.length; at++) {
    if (tokens[at]!.text === ',' && isImperative(tokens[at + 1]!, tokens[at + 2])) return tokens[at + 1];
  }
  return undefined;
}

/** True for a word of the list that begins a request with what follows it. */
export function isImperative(token: Token, next: Token | undefined): boolean {
  if (token.kind !== 'word' || !imperatives.has(token)) return false;
  if (!ambiguous.has(token.lower)) return true;
  // *Var finns …?*, *Bygg och miljö* and *Hjälp i hemmet* are none; *Var noga*, *Hjälp oss* are.
  return next !== undefined && ambiguousFollowers.test(next.lower);
}

const ambiguousFollowers =
  /^(?:till|oss|dem|dig|er|inte|alltid|gärna|om|rädd|noga|med|upp|ut|över|först|på|aldrig|dörren|locket)$/u;

import { describe, expect, it } from 'vitest';
import { canPart, readClauses } from '../../../src/swedish/syntax/index.ts';
import { tagText } from '../tagger/tag-text.ts';

/** True where the sentence can be parted before the word that a bar marks. */
const parts = (marked: string): boolean => {
  const [before] = marked.split('|');
  const sentence = tagText(marked.replace('|', ''));
  const place = tagText(before!.trim()).tokens.length;
  return canPart(sentence, readClauses(sentence), place);
};

describe('canPart', () => {
  it.each([
    'Vårdgivaren har rutiner för avfallet |och chefen ansvarar för dem.',
    'Centret öppnade i december i det gamla huset, |men har inte fått några besökare.',
    'Vi meddelar att avtalet börjar gälla |och att nämnden följer upp det.',
    'Kommunen fick i uppdrag att utreda behovet av platser i skolan |och lämna förslag på hur de blir fler.',
    'Nämnden följer upp arbetet med planen, |som är viktig för skolorna.',
    'Skolan har ändrat tiderna, |vilket gör att bussen går senare.',
    'Nämnden beslutade om en ny regel |som innebär att avgiften blir lägre.',
    'Målen är höga |samtidigt som pengarna är få.',
    'Huset är stängt |eftersom taket läcker.',
  ])('is true where a full stop can stand: %s', (text) => {
    expect(parts(text)).toBe(true);
  });

  it.each([
    // What defines a noun, or is one more of a list.
    'Företaget uppfyller de krav |som ställs på verksamheten.',
    'Vi ger vård till barn |och unga som behöver den.',
    'Nämnden beslutar om föreskrifter |och andra råd som skolan behöver.',
    'Skolan har elever från förskolan till |och med årskurs nio.',
    // Inside the subject of a verb to come, and before the main verb.
    'Vi vet att frågor om sekretess |och insyn prövas av domstolen.',
    'Nämnden, |som äger huset, säljer det.',
    'När ansökan har kommit |och ärendet är klart får du ett besked.',
    // One more of what a condition says, and a noun with a clause of its own.
    'Regeln gäller bara om felen är mycket stora |och ägaren inte kan laga taket.',
    'Vi arbetar på vägen när få åker dit, skolan är stängd |och vädret brukar vara bra.',
    'Alla samlas för att sedan gå vidare till möte med lärarna |och fritids där de finns med.',
    // A clause that completes a verb, and the second half of a short verb phrase.
    'Nämnden anser |att det är viktigt.',
    'Barnen får lära sig att läsa |och skriva i lugn miljö.',
    'Vi söker hus som ägs |och hyrs ut av föreningen.',
    'Bolaget förmedlar lån till kunder, sköter konton samt tillhandahåller, administrerar |och distribuerar kort.',
    'Lagen (den som gäller nu |och som är ny) är bra.',
  ])('is false where it would leave half a thought: %s', (text) => {
    expect(parts(text)).toBe(false);
  });
});

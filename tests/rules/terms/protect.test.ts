import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/engine/check.ts';
import { isMentioned, lawTitles, looksLikeName } from '../../../src/rules/terms/protect.ts';

/** The titles of laws in a sentence, as they stand there. */
function titlesIn(text: string): string[] {
  const [sentence] = analyse({ text, format: 'plain' }).blocks[0]!.sentences;
  const { tokens } = sentence!;
  const ranges = lawTitles(tokens);
  const titles: string[] = [];
  for (let index = 0; index < ranges.length; index += 2) {
    titles.push(text.slice(tokens[ranges[index]!]!.start, tokens[ranges[index + 1]! - 1]!.end));
  }
  return titles;
}

describe('the title of a law, whose words are nobody’s to change', () => {
  test.each([
    [
      'Stödet ges enligt lagen (1993:387) om stöd och service till vissa funktionshindrade.',
      'lagen (1993:387) om stöd och service till vissa funktionshindrade',
    ],
    [
      'Det står i förordningen om statligt stöd till solceller.',
      'förordningen om statligt stöd till solceller',
    ],
    ['En ny lag om kollektivtrafik ska gälla.', 'lag om kollektivtrafik'],
    [
      'Det följer av direktiv (EU) 2015/1535 av den 9 september 2015 om ett förfarande beträffande tekniska föreskrifter.',
      'direktiv (EU) 2015/1535 av den 9 september 2015 om ett förfarande beträffande tekniska föreskrifter',
    ],
    ['Vi följer förordning (EG) nr 178/2002 om livsmedel.', 'förordning (EG) nr 178/2002 om livsmedel'],
  ])('%s', (text, title) => {
    expect(titlesIn(text)).toEqual([title]);
  });

  test.each([
    ['Du uppfyller villkoren i lagen om färdtjänst för att tillerkännas tillstånd.', 'lagen om färdtjänst'],
    ['Enligt lagen om färdtjänst du hänvisar till gäller detta.', 'lagen om färdtjänst'],
    ['Vi följer förordningen om elstöd som möjliggör bidrag.', 'förordningen om elstöd'],
    [
      'Miljöbalken och lagen (2010:950) om ansvar vid olyckor ges företräde.',
      'lagen (2010:950) om ansvar vid olyckor',
    ],
  ])('ends before what the writer says of it: %s', (text, title) => {
    expect(titlesIn(text)).toEqual([title]);
  });

  test.each([
    'Nämnden lämnar ett förslag om hur kraven ska tillgodoses.',
    'Du får ett avslag om handlingar saknas.',
    'Det finns ett underlag om behovet.',
    'Ett bolag om fem personer bildas.',
    'Vi har ett direktiv om att spara, dnr 2026/14.',
  ])('is none where the word is no law: %s', (text) => {
    expect(titlesIn(text)).toEqual([]);
  });
});

describe('a word that is talked about and not used', () => {
  function mentions(text: string, word: string): boolean {
    const { tokens } = analyse({ text, format: 'plain' }).blocks[0]!.sentences[0]!;
    return isMentioned(
      tokens,
      tokens.findIndex(({ lower }) => lower === word),
    );
  }

  test.each([
    ['Ordet handikapp använder vi inte längre.', 'handikapp'],
    ['Tidigare kallades det socialbidrag.', 'socialbidrag'],
    ['Förr kallades stödet handikappomsorg.', 'handikappomsorg'],
    ['Ekonomiskt bistånd, i dagligt tal benämnt socialbidrag, är till för alla.', 'socialbidrag'],
    ['Bidraget hette länge socialbidrag.', 'socialbidrag'],
  ])('is known: %s', (text, word) => {
    expect(mentions(text, word)).toBe(true);
  });

  test.each([
    ['Handikapp är ett gammalt ord.', 'handikapp'],
    ['Så kallade målsättningar ska följas upp.', 'målsättningar'],
    ['Du kallas till samtal om din målsättning.', 'målsättning'],
    ['Hon kallades dit, och målsättningen var klar.', 'målsättningen'],
  ])('is not seen where the word is used: %s', (text, word) => {
    expect(mentions(text, word)).toBe(false);
  });
});

describe('a word written as a name', () => {
  const isName = (text: string) => {
    const sentence = analyse({ text, format: 'plain' }).blocks[0]!.sentences[0]!;
    return looksLikeName(sentence, sentence.tokens.length - 2);
  };

  test.each(['Vi frågar Bistånd.', 'Vi reser till Nord-Norge.'])('%s', (text) => {
    expect(isName(text)).toBe(true);
  });

  test.each(['Du kan söka F-skuldsanering.', 'Du ansluts till en VA-anläggning.', 'Vi ger bistånd.'])(
    'not where only a letter or a short form is in capitals: %s',
    (text) => {
      expect(isName(text)).toBe(false);
    },
  );
});

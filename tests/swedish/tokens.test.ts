import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from '../../src/swedish/tokens.ts';
import type { TokenKind } from '../../src/swedish/types.ts';

function forms(text: string): string[] {
  return tokenise(text).map((token) => token.text);
}

/** Forms are written with `·` between tokens. */
function cut(text: string): string {
  return forms(text).join('·');
}

function kinds(text: string): [string, TokenKind][] {
  return tokenise(text).map((token) => [token.text, token.kind]);
}

const marks: Partial<Record<TokenKind, string>> = { number: '#', address: '@' };

/** As `cut`, with `°` after abbreviations, `#` after numbers and `@` after addresses. */
function marked(text: string): string {
  return tokenise(text)
    .map(({ text: form, kind, abbreviation }) => form + (abbreviation ? '°' : (marks[kind] ?? '')))
    .join('·');
}

describe('words keep what belongs to them', () => {
  test.each([
    ['Sök t.ex. bidrag.', 'Sök·t.ex.·bidrag·.'],
    ['bl.a. och m.m. samt m fl', 'bl.a.·och·m.m.·samt·m fl'],
    ['t. ex. fr. o. m. maj', 't. ex.·fr. o. m.·maj'],
    ['EU:s och SoL:s pdf:en', 'EU:s·och·SoL:s·pdf:en'],
    ['2:a, 1960-talet, 5-åringar', '2:a·,·1960-talet·,·5-åringar'],
    ['e-tjänst och sol- och vindkraft', 'e-tjänst·och·sol-·och·vindkraft'],
    ['och/eller', 'och·/·eller'],
    ['60 km/tim, c/o Ek', '60·km/tim·,·c/o·Ek'],
    ['januari–februari', 'januari–februari'],
    ['800 m² mark', '800·m²·mark'],
    ['3 mil², EU²', '3·mil²·,·EU²'],
    ['taxan¹ och avgiften¹²', 'taxan·¹·och·avgiften·¹²'],
    ['Zettels d’Arc', 'Zettels·d’Arc'],
    ['H&M och Åhléns & Co', 'H&M·och·Åhléns·&·Co'],
    ['dnr KS/2020:123', 'dnr·KS/2020:123'],
    ['VD:n bor på Storg. 5 B', 'VD:n·bor·på·Storg.·5·B'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('numbers keep what belongs to them', () => {
  test.each([
    ['45 000 kronor', '45 000·kronor'],
    ['45\u00a0000 kronor', '45\u00a0000·kronor'],
    ['1 234 567,50 kr', '1 234 567,50·kr'],
    ['3,5 % och 10:30', '3,5·%·och·10:30'],
    ['5–11 år, 3-4 st', '5–11·år·,·3-4·st'],
    ['3 000–5 000', '3 000–5 000'],
    ['2026-05-01, 1/5, 12.4.2021', '2026-05-01·,·1/5·,·12.4.2021'],
    ['Ring 042-10 50 00 i dag', 'Ring·042-10 50 00·i·dag'],
    ['08-508 294 00', '08-508 294 00'],
    ['0701 23 45 67', '0701 23 45 67'],
    ['+46 42 10 50 00', '+46 42 10 50 00'],
    ['850101-1234', '850101-1234'],
    ['12 § och § 12', '12·§·och·§·12'],
    ['123 45 Nybo', '123·45·Nybo'],
    ['år 2020 100 personer', 'år·2020·100·personer'],
    ['minus -5 grader', 'minus·-5·grader'],
    ['den 3. maj', 'den·3.·maj'],
    ['1. Lyssna. 2. Tala.', '1.·Lyssna·.·2.·Tala·.'],
    ['Du ska: 1) läsa 2) skriva', 'Du·ska·:·1)·läsa·2)·skriva'],
    ['Han är född 1950.', 'Han·är·född·1950·.'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('addresses are single tokens without the punctuation around them', () => {
  test.each([
    ['Se www.nybo.se/bygga.', 'Se·www.nybo.se/bygga·.'],
    ['Se <http://nybo.se/a?b=1&c=(2)>.', 'Se·<·http://nybo.se/a?b=1&c=(2)·>·.'],
    ['(https://nybo.se/bygga)', '(·https://nybo.se/bygga·)'],
    ['Mejla anna.ek@nybo.se, nu', 'Mejla·anna.ek@nybo.se·,·nu'],
    ['1177.se och räddning.nu', '1177.se·och·räddning.nu'],
    ['Öppna blankett_2.pdf!', 'Öppna·blankett_2.pdf·!'],
    ['Spara i G:\\Mapp\\fil.docx.', 'Spara·i·G:\\Mapp\\fil.docx·.'],
    ['i skolan.Hör av dig', 'i·skolan·.·Hör·av·dig'],
  ])('%s', (text, expected) => expect(cut(text)).toBe(expected));
});

describe('endings, hyphens, slashes and signs inside words', () => {
  test.each([
    ['SoL, LSS och VAB:s 3:an', 'SoL°·,·LSS°·och·VAB:s°·3:an'],
    ['MLA:erna och pdf:erna, pdf:ernas', 'MLA:erna·och·pdf:erna°·,·pdf:ernas°'],
    ['EU:Kommissionen a:B FN:S', 'EU°·:·Kommissionen·a·:·B·FN:S°'],
    ['kl:13 8:30 SFS 2010:800', 'kl°·:·13#·8:30#·SFS°·2010:800#'],
    ['Kv:s pdf:3 3:3', 'Kv:s·pdf°·:·3#·3:3#'],
    ['mån/ons A/B A/3 KS/3 12/BC', 'mån·/·ons·A·/·B·A/3·KS/3·12#·/·BC'],
    ['c/o n/a km/h kr/mån abc/defg', 'c/o°·n·/·a·km/h°·kr°·/·mån·abc·/·defg'],
    ['H&M h&m H&m AB&C', 'H&M·h·&·m·H·&·m·AB&C'],
    ["d’Arc rock'n'roll it's Ek’ ’Ek", "d’Arc·rock'n'roll·it's·Ek·’·’·Ek"],
    ['sol‑ och vind, sol‐energi, sol-, -el, el--el', 'sol‑·och·vind·,·sol‐energi·,·sol-·,·-·el·,·el·--·el'],
    ['januari–mars, 3–A, A–3, jan –mars', 'januari–mars·,·3–A·,·A·–·3#·,·jan·–·mars'],
    ['barn- och ungdom, barn-/ungdom, (barn-)', 'barn-·och·ungdom·,·barn-·/·ungdom·,·(·barn-·)'],
    ['fil_namn, _namn, namn_ a_b_c', 'fil_namn·,·_·namn·,·namn·_·a_b_c'],
    ['C++ och A+ 3+4 a+b', 'C·+·+·och·A·+·3#·+·4#·a·+·b'],
    ['bil.5 v2.0 v2.a A3–5 A3–B', 'bil.°·5#·v2.0·v2·.·a·A3–5·A3·–·B'],
    ['A;B A*B h&M', 'A·;·B·A·*·B·h·&·M'],
    ['pdf:varande VD:NS VD:NSA', 'pdf°·:·varande·VD:NS·VD·:·NSA'],
    ['kl/3 A3/4 A3/B', 'kl°·/·3#·A3/4·A3/B'],
    ['x𝟏 𝟏x 3𝟏 𝟏–𝟐 a𝅥b hej👍', 'x𝟏·𝟏x·3𝟏#·𝟏–𝟐#·a𝅥b·hej·👍'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('addresses end before the marks around them, and other stops make none', () => {
  test.each([
    [
      'anna@nybo.se, anna@nybo, anna@@nybo.se, @nybo, a+b@nybo.se, anna@nybo.se.',
      'anna@nybo.se@·,·anna·@·nybo·,·anna·@·@·nybo·.·se·,·@·nybo·,·a+b@nybo.se@·,·anna@nybo.se@·.',
    ],
    [
      'http://a http:// mailto:anna@nybo.se tel:0701 file:///c',
      'http://a@·http·:·/·/·mailto:anna@nybo.se@·tel:0701@·file:///c@',
    ],
    [
      'https://nybo.se/a(b). https://nybo.se/a)), https://nybo.se/?q=1#x; https://nybo.se:8080/a',
      'https://nybo.se/a(b)@·.·https://nybo.se/a@·)·)·,·https://nybo.se/?q=1#x@·;·https://nybo.se:8080/a@',
    ],
    [
      '”https://nybo.se” «https://nybo.se» |https://nybo.se|',
      '”·https://nybo.se@·”·«·https://nybo.se@·»·|·https://nybo.se@·|',
    ],
    [
      'www.nybo.se WWW.NYBO.SE nybo.se/a nybo.se:80 nybo.se?x nybo.se#y nybo.kommunen skolan..se',
      'www.nybo.se@·WWW.NYBO.SE@·nybo.se/a@·nybo.se:80@·nybo.se?x@·nybo.se#y@·nybo·.·kommunen·skolan·..·se',
    ],
    ['sida.html bild.jpg 1.2.3.se v2.0', 'sida.html@·bild.jpg@·1.2.3.se@·v2.0'],
    ['C:\\Mapp\\fil.txt, D:\\ och E:', 'C:\\Mapp\\fil.txt@·,·D:\\@·och·E·:'],
    ['12a-b 5@a 5@nybo.se 5.nybo.se 5.Ek', '12a-b·5#·@·a·5@nybo.se@·5.nybo.se@·5#·.·Ek'],
    ['CD:\\mapp C:\\... C:\\a).', 'CD·:·\\·mapp·C:\\@·...·C:\\a@·)·.'],
    ['namn.2.pdf min-sida.se https:nybo', 'namn.2.pdf@·min-sida.se@·https:nybo@'],
    [
      'visit.stockholm www.nybo.verksamhet www..nybo.se',
      'visit.stockholm@·www.nybo.verksamhet@·www·..·nybo.se@',
    ],
    ['http://a.se\nnu http://a.se/(b)))', 'http://a.se@·nu·http://a.se/(b)@·)·)'],
    [
      'nybo.se,nybo nybo.se:nu nybo.se(5) nybo.se:80',
      'nybo.se@·,·nybo·nybo.se@·:·nu·nybo.se@·(·5#·)·nybo.se:80@',
    ],
    ['mailto: a tel:(08) http://))) urn:', 'mailto·:·a·tel°·:·(·08#·)·http·:·/·/·)·)·)·urn·:'],
    ['a@.se a@b.5 a@b.c', 'a·@·.·se·a·@·b·.·5#·a@b.c@'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('a URL ends before', () => {
  test.each([...'<>"“”«»`|'])('%s', (sign) => {
    expect(marked(`http://a.se/b${sign}c`)).toBe(`http://a.se/b@·${sign}·c`);
  });
});

describe('letters and figures with a bracket number a list after a space', () => {
  test.each([
    ['a) Läs b) Skriv (a) x) y)', 'a)·Läs·b)·Skriv·(·a·)·x)·y·)'],
    ['1) Läs 12) skriv 123) nu (1) 5)', '1)#·Läs·12)#·skriv·123#·)·nu·(·1#·)·5#·)'],
    ['ab) nu 1)x a)x', 'ab·)·nu·1#·)·x·a·)·x'],
    // The bracket closes the one that stands open.
    ['Avtalet (bil. 3) gäller', 'Avtalet·(·bil.°·3#·)·gäller'],
    ['Planen (se a) nu 1) Läs 2) skriv', 'Planen·(·se·a·)·nu·1)#·Läs·2)#·skriv'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('abbreviations take their stop by themselves or by what follows', () => {
  test.each([
    ['t.ex. T.ex. t.ex t ex t. ex. T EX', 't.ex.°·T.ex.°·t.ex°·t ex°·t. ex.°·T EX°'],
    ['fr.o.m. fr o m fr.o.m t.o.m. m.fl m fl m. fl.', 'fr.o.m.°·fr o m°·fr.o.m°·t.o.m.°·m.fl°·m fl°·m. fl.°'],
    ['med dr Ek, med. dr Ek', 'med·dr°·Ek·,·med. dr°·Ek'],
    ['kap.3 kap. 3 § kap.', 'kap.°·3#·kap.°·3#·§·kap.°'],
    ['ca. 3 kr. Det är 3 kr. och 3 kr.', 'ca.°·3#·kr°·.·Det·är·3#·kr.°·och·3#·kr°·.'],
    ['3 st. kvar, 5 min. kvar, en min. kvar', '3#·st.°·kvar·,·5#·min.°·kvar·,·en·min·.·kvar'],
    ['Red. Ek och red. Ek, S. Ek', 'Red.°·Ek·och·red.°·Ek·,·S.°·Ek'],
    ['Att. Pia Roth och att. Det', 'Att.°·Pia·Roth·och·att·.·Det'],
    ['bet. KU12, bet. Kom, s. 3, S. 3', 'bet.°·KU12·,·bet·.·Kom·,·s.°·3#·,·S·.·3#'],
    ['ärendenr. 3', 'ärendenr.°·3#'],
    [
      'Storg. 5, Kungsg. 12 B, Parkv. 3, Göteborg. 5 personer, Skog. 3 träd, Björkv. 7 och, Nyg. 1234',
      'Storg.°·5#·,·Kungsg.°·12#·B·,·Parkv.°·3#·,·Göteborg·.·5#·personer·,·Skog·.·3#·träd·,·Björkv.°·7#·och·,·Nyg.°·1234#',
    ],
    ['Ekg. 3 nu, Ekg. 3B', 'Ekg.°·3#·nu·,·Ekg.°·3B'],
    ['Drottninggat. 3, Avd. 3, Dalav. 3', 'Drottninggat.°·3#·,·Avd.°·3#·,·Dalav·.·3#'],
    [
      'A. Ek och B. Det, plan B. Den, A.Ek, A.I. Rabin, U.S.A. och k.f. x.y.z',
      'A.°·Ek·och·B·.·Det·,·plan·B·.·Den·,·A.°·Ek·,·A.I.°·Rabin·,·U.S.A.°·och·k.f.°·x.y.z°',
    ],
    ['§ A. Ek, 3 B. Ek, Eva B. Det är', '§·A·.·Ek·,·3#·B·.·Ek·,·Eva·B·.·Det·är'],
    ['å.Ek', 'å·.·Ek'],
    ['m. 5 l., 5 l. och, l och m', 'm·.·5#·l°·.·,·5#·l°·.·och·,·l·och·m'],
    ['bl a, bl. a, mm, m m, m, ni m fl', 'bl a°·,·bl. a°·,·mm·,·m m°·,·m·,·ni·m fl°'],
    ['fr o m maj, fro m, fr.om, abc.d, x.yz, x.y', 'fr o m°·maj·,·fro·m·,·fr.°·om·,·abc·.·d·,·x·.·yz·,·x.y°'],
    ['kr. Nu, 3 kr. nu, 3 kr. 5, tim. Det', 'kr°·.·Nu·,·3#·kr.°·nu·,·3#·kr.°·5#·,·tim.°·Det'],
    ['jan. 5, jan. och, Jan. Det, den 3 jan. kl', 'jan.°·5#·,·jan.°·och·,·Jan·.·Det·,·den·3#·jan.°·kl°'],
    ['art. 5, Art. Ek, art. och, art. Det', 'art.°·5#·,·Art·.·Ek·,·art.°·och·,·art·.·Det'],
    [
      'Backag. 5 nu, Backag. 5 personer, Backag. 123 nu, Backag. 1234 nu, Backag. 5B nu, Backag. 5Bx nu, Backag. 5 Ek',
      'Backag.°·5#·nu·,·Backag·.·5#·personer·,·Backag.°·123#·nu·,·Backag·.·1234#·nu·,·Backag.°·5B·nu·,·Backag·.·5Bx·nu·,·Backag.°·5#·Ek',
    ],
    ['ekg. 5, Ekg 5, Av. 5, Torg. 5, Berg. 5', 'ekg·.·5#·,·Ekg·5#·,·Av·.·5#·,·Torg·.·5#·,·Berg·.·5#'],
    [
      'plan B. Ek, rum B. Ek, (A. Ek), med A. I. Ek',
      'plan·B·.·Ek·,·rum·B·.·Ek·,·(·A.°·Ek·)·,·med·A.°·I.°·Ek',
    ],
    [
      'Anna B. Kommunen, gruppen B. Kommunen, gruppen B. Ek',
      'Anna·B.°·Kommunen·,·gruppen·B·.·Kommunen·,·gruppen·B.°·Ek',
    ],
    ['Hej. A. Den, hej, A. Den', 'Hej·.·A.°·Den·,·hej·,·A·.·Den'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('groups, decimals, ranges and what grows out of a figure', () => {
  test.each([
    [
      '45 000, 45  000, 045 000, 4500 000, 45 0000, 45 00, 1 234 567, 1 234 56, 3,5 000',
      '45 000#·,·45#·000#·,·045#·000#·,·4500#·000#·,·45#·0000#·,·45#·00#·,·1 234 567#·,·1 234#·56#·,·3,5#·000#',
    ],
    [
      '45\u00a0000 45\u2009000 45\u202f000 m, 45 000,5, 1.234.567, 1,5,6',
      '45\u00a0000#·45\u2009000#·45\u202f000#·m°·,·45 000,5#·,·1.234.567#·,·1,5,6#',
    ],
    [
      '1–5, 1-5, 1−5, 1--5, 1/5, 1/5/7, 10.30–12, 10:30-12:00, 1 – 5, 1- 5',
      '1–5#·,·1-5#·,·1−5#·,·1#·--·5#·,·1/5#·,·1/5/7#·,·10.30–12#·,·10:30-12:00#·,·1#·–·5#·,·1#·-·5#',
    ],
    [
      '1950-talet, 1950–talet, 1950- och, 1950- 60, 5-6-åring, 3%-räntan, 3% 3-',
      '1950-talet·,·1950–talet·,·1950-#·och·,·1950#·-·60#·,·5-6-åring·,·3%-räntan·,·3#·%·3-#',
    ],
    ['3A 3a A3 3A3 a3b 3:e 3:ABC', '3A·3a·A3·3A3·a3b·3:e·3#·:·ABC'],
    [
      '-5, (-5), a-5, - 5, a -5, –5, −5, 3 −5, 3−5, ( −5',
      '-5#·,·(·-5#·)·,·a-5·,·-·5#·,·a·-5#·,·–·5#·,·−5#·,·3#·−5#·,·3−5#·,·(·−5#',
    ],
    ['år 2020 100, 2020 1000', 'år·2020#·100#·,·2020#·1000#'],
    ['den 3. maj 3. Maj', 'den·3.#·maj·3#·.·Maj'],
    ['3:-kr 3%x €42 10 50 x', '3#·:·-·kr°·3#·%·x·€·42#·10#·50#·x'],
    ['a,-5 --5 −x', 'a·,·-·5#·--·5#·−·x'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('telephone numbers', () => {
  test.each([
    [
      '042-10 50 00, 042–10 50 00, 042/10 50 00, 042 10 50 00, 042-105000, 08-5, 0-10',
      '042-10 50 00#·,·042–10 50 00#·,·042/10 50 00#·,·042 10 50 00#·,·042-105000#·,·08-5#·,·0-10#',
    ],
    [
      '0701-23 45 67, 0701234567, 070 123 45 67, 0701 23 45 6a',
      '0701-23 45 67#·,·0701234567#·,·070 123 45 67#·,·0701 23 45#·6a',
    ],
    [
      '+46 42 10 50 00, +46 (0)42-10 50 00, +46(0)42 10 50, +46-42-10 50 00, +4642105000, +46, +46 , +1234567890123, +5 grader, a +5',
      '+46 42 10 50 00#·,·+46 (0)42-10 50 00#·,·+46(0)42 10 50#·,·+46-42-10 50 00#·,·+4642105000#·,·+·46#·,·+·46#·,·+1234567890123#·,·+·5#·grader·,·a·+·5#',
    ],
    ['0771-11 22 33 44 55 66', '0771-11 22 33 44#·55#·66#'],
    ['850101-1234, 19850101-1234, 5566-7788', '850101-1234#·,·19850101-1234#·,·5566-7788#'],
    [
      '0-12 34, 01-2, 01-12345678, 01-123456789, 012 34, 012 34 5, 01 23 45, 012345 67 89, 01 2345 67',
      '0-12#·34#·,·01-2#·,·01-12345678#·,·01-123456789#·,·012#·34#·,·012#·34#·5#·,·01 23 45#·,·012345#·67#·89#·,·01#·2345#·67#',
    ],
    [
      '+46(0) 42, +46 (0), +46-42, +46 42-, +46 42-1, +46 42-10x, +46x, +123456789, +12345678',
      '+·46#·(·0#·)·42#·,·+·46#·(·0#·)·,·+·46-42#·,·+·46#·42#·-·,·+46 42-1#·,·+46 42-10#·x·,·+·46x·,·+123456789#·,·+·12345678#',
    ],
    ['08-123456 78 901, 042 10 50x, 042 10 50', '08-123456 78 901#·,·042#·10#·50x·,·042 10 50#'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

describe('signs that are repeated, and symbols', () => {
  test.each([
    ['... .. . ?! ?? !!! --- -- — – …… …', '...·..·.·?!·??·!!!·---·--·—·–·……·…'],
    [
      '½ m², 5 °C, § 3, %, № 3, 3‰, €5, 5€, $5',
      '½#·m²°·,·5#·°·C·,·§·3#·,·%·,·№·3#·,·3#·‰·,·€·5#·,·5#·€·,·$·5#',
    ],
    ['👍🏽👍 👩‍👧 🇸🇪🇳🇴 🇸 ☀️☀ 1️⃣ 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽·👍·👩‍👧·🇸🇪·🇳🇴·🇸·☀️·☀·1️⃣#·🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['🇸a 🇸👍 🇿🇦🇦🇿 👍🏻👍🏿 🏴󠁧󠁢󠁿x ☺\u200d nu ☺\u200d☺', '🇸·a·🇸·👍·🇿🇦·🇦🇿·👍🏻·👍🏿·🏴󠁧󠁢󠁿·x·☺\u200d·nu·☺\u200d☺'],
    ['–– ,! (?)', '––·,·!·(·?·)'],
  ])('%s', (text, expected) => expect(marked(text)).toBe(expected));
});

test('kinds tell words, numbers, punctuation, symbols and addresses apart', () => {
  expect(kinds('EU:s 45 000 % av nybo.se, 2:a')).toEqual([
    ['EU:s', 'word'],
    ['45 000', 'number'],
    ['%', 'symbol'],
    ['av', 'word'],
    ['nybo.se', 'address'],
    [',', 'punctuation'],
    ['2:a', 'word'],
  ]);
});

test('a code span is one token and nothing around it grows into it', () => {
  const text = 'Kör npm run test nu';
  const tokens = tokenise(text, [{ kind: 'code', start: 4, end: 16 }]);
  expect(tokens.map((token) => [token.text, token.kind])).toEqual([
    ['Kör', 'word'],
    ['npm run test', 'code'],
    ['nu', 'word'],
  ]);
});

test('code spans are trimmed, and empty, crossing and other spans are passed over', () => {
  const text = 'Kör  npm test  nu och sen';
  const code = (start: number, end: number) => ({ kind: 'code', start, end }) as const;
  expect(tokenise(text, [code(4, 15), code(10, 17), code(16, 16)]).map((token) => token.text)).toEqual([
    'Kör',
    'npm test',
    'nu',
    'och',
    'sen',
  ]);
  expect(tokenise(text, [code(3, 5)]).map((token) => token.text)).toEqual(forms(text));
  expect(tokenise('se bi·laga', [code(5, 6)]).map((token) => token.text)).toEqual(['se', 'bi', '·', 'laga']);
  expect(tokenise('042-10 50 00', [code(6, 12)]).map((token) => token.text)).toEqual(['042-10', '50 00']);
});

test('emoji with joiners, flags and combining marks stay whole', () => {
  expect(forms('👩‍👧‍👦 🇸🇪 👍🏽 ☀️')).toEqual(['👩‍👧‍👦', '🇸🇪', '👍🏽', '☀️']);
  expect(forms('e\u0301tude 𝒜b')).toEqual(['e\u0301tude', '𝒜b']);
});

test('lower holds the form in lower case', () => {
  expect(tokenise('Kommunen och SoL').map((token) => token.lower)).toEqual(['kommunen', 'och', 'sol']);
});

describe('abbreviations are marked', () => {
  test.each([
    ['t.ex.', true],
    ['t ex', true],
    ['T.ex.', true],
    ['ca', true],
    ['SoL:s', true],
    ['k.f.', true],
    ['kommunen', false],
    ['ha', false],
  ])('%s: %s', (text, expected) => expect(tokenise(text)[0]?.abbreviation).toBe(expected));

  test('a unit only beside its figure', () => {
    expect(tokenise('Vi ha 5 ha.').map((token) => token.abbreviation)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  test('a word that is also an abbreviation keeps its stop only in company', () => {
    expect(cut('Han kom med bil. Hon gick.')).toBe('Han·kom·med·bil·.·Hon·gick·.');
    expect(cut('Se bil. 3 och art. 5.')).toBe('Se·bil.·3·och·art.·5·.');
  });
});

describe('invariants', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        't.ex.',
        'bl a',
        '45 000',
        '1. ',
        '.',
        '...',
        '!',
        '?',
        ' ',
        '\n',
        '\u00a0',
        'Kommunen',
        'å',
        '-',
        '–',
      ],
      ...[
        '@',
        'nybo.se',
        'http://',
        '/',
        ':',
        'kap.',
        '§',
        '042-10 50 00',
        '+46',
        '”',
        '"',
        '(',
        ')',
        '👩‍👧',
        '👍',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));

  test('tokens stand in order, hold no outer white space, and leave out nothing but white space', () => {
    fc.assert(
      fc.property(text, (value) => {
        let at = 0;
        for (const token of tokenise(value)) {
          expect(token.start).toBeGreaterThanOrEqual(at);
          expect(token.end).toBeGreaterThan(token.start);
          expect(value.slice(at, token.start)).toMatch(/^[\s\u200b]*$/u);
          expect(value.slice(token.start, token.end)).toBe(token.text);
          expect(token.text).toBe(token.text.trim());
          at = token.end;
        }
        expect(value.slice(at)).toMatch(/^[\s\u200b]*$/u);
      }),
    );
  });

  test('a stop of an ancient script is one token of two units', () => {
    expect(tokenise('a 𐏐 b').map((token) => token.text)).toEqual(['a', '𐏐', 'b']);
  });

  test('no token boundary falls inside a surrogate pair', () => {
    fc.assert(
      fc.property(text, (value) => {
        for (const { start, end } of tokenise(value)) {
          for (const edge of [start, end]) {
            const inside = /^[\ud800-\udbff][\udc00-\udfff]$/.test(value.slice(edge - 1, edge + 1));
            expect(inside).toBe(false);
          }
        }
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../src/format/types.ts';
import { detectLanguages, languageEvidence } from '../../src/swedish/language.ts';

const languageOf = (text: string) => languageEvidence(text).language;

describe('languageEvidence', () => {
  test.each([
    'Nämnden har beslutat att du får bidraget.',
    'Vi läste The Art of the Deal and Other Stories på kursen i går.',
    'Kursen heter How to be a better leader.',
    'Projektet Housing First for Youth finansieras av EU.',
    'Samarbete med Københavns Kommune og Helsingør',
    'Det kan vara bra.',
    'Per capita, per person.',
    'Anna Berg',
    'Bilaga 1',
    '',
  ])('keeps Swedish: %s', (text) => {
    expect(languageOf(text)).toBe('sv');
  });

  test.each([
    'Your municipality will let you know when we have made a decision.',
    'You can appeal the decision.',
    'Welcome to the municipality of Solvik!',
    'The City of Solvik is responsible for schools in Västra Hamnen and Norrby.',
  ])('knows English: %s', (text) => {
    expect(languageOf(text)).toBe('en');
  });

  test.each([
    ['Danish', 'Du kan klage over kommunens afgørelse, hvis du ikke er enig.'],
    ['Norwegian', 'Kommunen gir deg beskjed når vi har behandlet søknaden din.'],
    ['Nynorsk', 'Kommunen gjev deg melding, og du kan klage dersom du ikkje er samd.'],
    ['Icelandic', 'Sveitarfélagið lætur þig vita þegar umsóknin hefur verið afgreidd og þú getur kært.'],
    ['Finnish', 'Voit valittaa päätöksestä, jos et ole tyytyväinen siihen.'],
    ['German', 'Sie können gegen den Bescheid Widerspruch einlegen.'],
    ['Spanish', 'El municipio le avisa cuando hemos tramitado su solicitud.'],
    ['Polish', 'Gmina powiadomi Cię, gdy rozpatrzymy Twój wniosek i wyślemy decyzję do domu.'],
    ['Somali', 'Degmadu waxay ku soo ogeysiinaysaa marka aan codsigaaga ka shaqeyno.'],
    ['Russian', 'Муниципалитет сообщит вам.'],
    ['Arabic', 'ستخبرك البلدية عندما نعالج طلبك'],
    ['Greek', 'Ο δήμος θα σας ενημερώσει'],
    ['Chinese', '市政府处理您的申请后会通知您'],
    ['Korean', '시에서 신청서를 처리하면 알려 드립니다'],
    ['Czech', 'Obec vás bude informovat, až vyřídíme vaši žádost, a můžete se odvolat.'],
  ])('knows that %s is another language', (_, text) => {
    expect(languageOf(text)).toBe('other');
  });

  test('takes words in another script for names where most letters are Latin, or hardly any are', () => {
    expect(languageOf('Boken Анна lästes av Karin Berg')).toBe('sv');
    expect(languageOf('Berg Анна Бергова')).toBe('other');
    expect(languageOf('Да')).toBe('sv');
  });

  test('takes marks for no letters: a price list is in no other language', () => {
    expect(languageOf('5 × 4 ÷ 2 – ”§” … № ™ € → ◦')).toBe('sv');
    expect(languageOf('— — — … … … ”” „“ → ⇒')).toBe('sv');
  });

  test('reads the beginning of a long text only', () => {
    const english = 'You can appeal the decision of the municipality and the council.';
    expect(languageOf(`${'x'.repeat(1400)} ${english}`)).toBe('en');
    expect(languageOf(`${'x'.repeat(1500)} ${english}`)).toBe('sv');
    const swedish = 'Du kan överklaga beslutet om du inte är nöjd med det. ';
    expect(languageOf(swedish + english.repeat(3))).toBe('en');
    expect(languageOf(swedish.repeat(3) + english)).toBe('sv');
  });

  test('takes English behind Swedish words for a title in short texts only', () => {
    const title = 'The Art of the Deal and the Other Stories of the City';
    expect(languageOf(`Läs också ${title}`)).toBe('sv');
    expect(languageOf(`Läs också ${title} and the Story of the House`)).toBe('en');
  });

  test('needs more than one foreign word, and more than Swedish words say', () => {
    expect(languageOf('Anna the Berg')).toBe('sv');
    expect(languageOf('This is Norrby')).toBe('en');
    expect(languageOf('Och det är vi som har the city and the house')).toBe('sv');
    expect(languageOf(`This is ${'Norrby '.repeat(30)}`)).toBe('sv');
  });
});

describe('detectLanguages', () => {
  const block = (kind: BlockKind, text: string, markedLanguage?: string) => ({
    kind,
    text,
    ...(markedLanguage !== undefined && { markedLanguage }),
  });

  const languageOf = (text: string, mark?: string) => detectLanguages([block('paragraph', text, mark)])[0];

  test('reads tags of all kinds: codes of two and three letters, regions, and those that say nothing', () => {
    const english = 'You can appeal the decision.';
    for (const tag of ['sv', 'swe', 'SV_fi', ' sv-FI ', 'sv-Latn-SE']) {
      expect(languageOf(english, tag)).toBe('sv');
    }
    for (const tag of ['en', 'eng', 'EN-us']) expect(languageOf('Du kan inte.', tag)).toBe('en');
    for (const tag of ['und', 'mul', '', ' ', undefined]) expect(languageOf(english, tag)).toBe('en');
    for (const tag of ['fi', 'svx', 'x-sv', 'nb-NO']) expect(languageOf(english, tag)).toBe('other');
  });

  test('lets the marked language decide', () => {
    expect(languageOf('You can appeal the decision.', 'sv-SE')).toBe('sv');
    expect(languageOf('Du kan överklaga beslutet.', 'en-GB')).toBe('en');
    expect(languageOf('Du kan överklaga beslutet.', 'nb')).toBe('other');
    expect(languageOf('You can appeal the decision.', '')).toBe('en');
  });

  test('lets headings follow the text below and short blocks the text above', () => {
    const languages = detectLanguages([
      block('heading', 'Service'),
      block('paragraph', 'Vi har fått ett förslag som gäller alla och som vi ska svara på.'),
      block('heading', 'Service'),
      block('paragraph', 'This is the proposal of the council and it is about the buses.'),
      block('fragment', 'Solvik'),
    ]);
    expect(languages).toEqual(['sv', 'sv', 'en', 'en', 'en']);
  });

  test('keeps a short block with å, ä or ö Swedish beside English', () => {
    expect(
      detectLanguages([
        block('heading', 'Översättning'),
        block('paragraph', 'This is the proposal of the council and it is about the buses.'),
      ]),
    ).toEqual(['sv', 'en']);
  });

  const english = 'This is the proposal of the council and it is about the buses.';
  const swedish = 'Vi har fått ett förslag som gäller alla och som vi ska svara på.';
  const finnish = 'Voit valittaa päätöksestä, jos et ole tyytyväinen siihen.';

  test('lets headings follow what comes after and others what comes before, where both are known', () => {
    const between = (kind: BlockKind) =>
      detectLanguages([block('paragraph', english), block(kind, 'Solvik'), block('paragraph', swedish)])[1];
    expect(between('heading')).toBe('sv');
    expect(between('fragment')).toBe('en');
    expect(detectLanguages([block('fragment', 'Solvik'), block('paragraph', english)])).toEqual(['en', 'en']);
    expect(detectLanguages([block('paragraph', english), block('heading', 'Solvik')])).toEqual(['en', 'en']);
  });

  test('lets what stands in a block follow it, unless it shows its own language', () => {
    const inside = (text: string) => ({ ...block('fragment', text), within: 0 });
    expect(
      detectLanguages([block('paragraph', english), inside('Solvik'), block('paragraph', swedish)]),
    ).toEqual(['en', 'en', 'sv']);
    expect(
      detectLanguages([block('paragraph', english), block('paragraph', swedish), inside('Solvik')]),
    ).toEqual(['en', 'sv', 'en']);
    expect(detectLanguages([block('paragraph', english), inside(swedish)])).toEqual(['en', 'sv']);
  });

  test('takes a short Swedish block for Swedish beside English, and with two words beside any language', () => {
    const beside = (text: string, other: string) =>
      detectLanguages([block('paragraph', other), block('fragment', text)])[1];
    expect(beside('Översättning', finnish)).toBe('other');
    expect(beside('Anna och Bo', finnish)).toBe('other');
    expect(beside('Anna och Bo', english)).toBe('sv');
    expect(beside('Anna och Bo är inte här', finnish)).toBe('sv');
    expect(beside('Översättning of the', english)).toBe('en');
  });

  test('uses evidence that has been read before', () => {
    const known = languageEvidence(english);
    expect(detectLanguages([block('paragraph', swedish)], undefined, [known])).toEqual(['en']);
  });

  test('knows a short Swedish paragraph beside any language that it is not in', () => {
    const short = 'Ring oss om du har frågor. Vi svarar den femte.';
    const others = [
      'يمكنك التقدم بطلب للحصول على مساعدة مالية إذا لم تكن قادرًا على إعالة نفسك.',
      'Вы можете подать заявление, если у вас нет денег на еду и жильё.',
      finnish,
      'Sie können gegen den Bescheid Widerspruch einlegen.',
      'Gmina powiadomi Cię, gdy rozpatrzymy Twój wniosek i wyślemy decyzję do domu.',
      'Degmadu waxay ku soo ogeysiinaysaa marka aan codsigaaga ka shaqeyno.',
    ];
    for (const other of others) {
      for (const order of [
        [other, short],
        [short, other],
      ]) {
        const languages = detectLanguages(order.map((text) => block('paragraph', text)));
        expect(languages).toEqual(order.map((text) => (text === short ? 'sv' : 'other')));
      }
    }
  });

  test('lets a short block of the other language follow it', () => {
    const arabic = 'يمكنك التقدم بطلب للحصول على مساعدة مالية إذا لم تكن قادرًا على إعالة نفسك.';
    for (const [text, after] of [
      ['Soita meille', finnish],
      ['Helsingborg', arabic],
      ['Ring til os', 'Du kan klage over kommunens afgørelse, hvis du ikke er enig.'],
    ] as const) {
      expect(detectLanguages([block('paragraph', after), block('paragraph', text)])).toEqual([
        'other',
        'other',
      ]);
    }
  });

  test('lets a mark hold for its own block and no other', () => {
    expect(
      detectLanguages([
        block('paragraph', finnish, 'fi'),
        block('paragraph', 'Ring oss.'),
        block('paragraph', english, 'en'),
        block('fragment', 'Solvik'),
      ]),
    ).toEqual(['other', 'sv', 'en', 'sv']);
  });

  test('is Swedish where nothing speaks, or what the document is marked as', () => {
    expect(detectLanguages([block('fragment', 'Anna Berg')])).toEqual(['sv']);
    expect(detectLanguages([block('fragment', 'Anna Berg')], 'en')).toEqual(['en']);
  });
});

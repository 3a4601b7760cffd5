import { describe, expect, test } from 'vitest';
import type { BlockKind } from '../../src/format/types.ts';
import { detectLanguage, detectLanguages } from '../../src/swedish/language.ts';

describe('detectLanguage', () => {
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
    expect(detectLanguage(text)).toBe('sv');
  });

  test.each([
    'Your municipality will let you know when we have made a decision.',
    'You can appeal the decision.',
    'Welcome to the municipality of Solvik!',
    'The City of Solvik is responsible for schools in Västra Hamnen and Norrby.',
  ])('knows English: %s', (text) => {
    expect(detectLanguage(text)).toBe('en');
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
  ])('knows that %s is another language', (_, text) => {
    expect(detectLanguage(text)).toBe('other');
  });

  test('lets the marked language decide', () => {
    expect(detectLanguage('You can appeal the decision.', 'sv-SE')).toBe('sv');
    expect(detectLanguage('Du kan överklaga beslutet.', 'en-GB')).toBe('en');
    expect(detectLanguage('Du kan överklaga beslutet.', 'nb')).toBe('other');
    expect(detectLanguage('You can appeal the decision.', '')).toBe('en');
  });
});

describe('detectLanguages', () => {
  const block = (kind: BlockKind, text: string, markedLanguage?: string) => ({
    kind,
    text,
    ...(markedLanguage !== undefined && { markedLanguage }),
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

  test('is Swedish where nothing speaks, and the marked language where it is marked', () => {
    expect(detectLanguages([block('fragment', 'Anna Berg'), block('heading', 'Service', 'fi')])).toEqual([
      'other',
      'other',
    ]);
    expect(detectLanguages([block('fragment', 'Anna Berg')])).toEqual(['sv']);
    expect(detectLanguages([block('fragment', 'Anna Berg')], 'en')).toEqual(['en']);
  });
});

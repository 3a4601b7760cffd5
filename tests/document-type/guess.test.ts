import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GuessMemory, guessDocumentType, guessThreshold } from '../../src/document-type/guess.ts';
import { analyse, TextMemory } from '../../src/engine/index.ts';
import { type FormatId, textFormats } from '../../src/format/types.ts';
import { typedTexts, untypedTexts } from './texts.ts';

function guess(text: string, format: FormatId = 'plain', path?: string) {
  return guessDocumentType(analyse({ text, format }), path);
}

describe('guessing the type of a text', () => {
  test('names the type of at least nine in ten texts written before it was tuned', () => {
    const right = typedTexts.filter(({ type, text, format }) => guess(text, format).type === type);
    expect(right.length / typedTexts.length).toBeGreaterThanOrEqual(0.9);
  });

  test.each(typedTexts.map((one) => ({ ...one })))('never takes $name for another type', (one) => {
    expect([one.type, 'text']).toContain(guess(one.text, one.format).type);
  });

  test.each(untypedTexts.map((one) => ({ ...one })))('says text for $name', ({ text, format }) => {
    expect(guess(text, format).type).toBe('text');
  });

  test('gives reasons for what it names, weightiest first', () => {
    const { reasons, confidence } = guess(typedTexts.find(({ type }) => type === 'protokoll')!.text);
    expect(confidence).toBeGreaterThanOrEqual(guessThreshold);
    expect(reasons[0]?.sv).toContain('protokoll');
    expect(reasons.every(({ sv, en }) => sv !== '' && en !== '')).toBe(true);
  });

  test('takes the name of the file or its folder for a sign, not the folders above', () => {
    const text = 'Hej!\n\nSvara före fredag, så bokar vi rummet.\n\nHälsningar\nKim';
    expect(guess(text).confidence).toBeLessThan(guess(text, 'plain', 'mallar/brev/svar.txt').confidence);
    expect(guess(text, 'plain', 'protokoll/2026/mallar/svar.txt')).toEqual(guess(text));
    expect(guess(text, 'plain', 'C:\\Mallar\\Brev\\svar.txt').type).toBe('brev');
  });

  test('takes a text with a greeting and a farewell for a letter, though it might be an e-mail', () => {
    const letter =
      'Hej Amina!\n\nDu har fått plats på förskolan Solrosen från den 1 september. Svara i e-tjänsten senast den 12 juni.\n\nVänliga hälsningar\nLena Ström\nFörskoleenheten, Exempelby kommun';
    expect(guess(letter).type).toBe('brev');
    expect(guess('Hej!\n\nSvara före fredag, så bokar vi rummet.').type).toBe('text');
  });

  test('knows a decision that says what the reader gets, without the words of a decision', () => {
    const rest =
      '\n\nDu bor långt från skolan och vägen saknar cykelbana. Därför har du rätt till det.\n\nSå överklagar du\n\nSkriv till oss inom tre veckor och berätta vad du vill ändra.\n\nLisa Fors\nSkolskjutshandläggare';
    expect(guess(`Skolskjuts\n\nDu får skolskjuts från den 20 augusti.${rest}`).type).toBe('beslut');
    expect(guess(`Skolskjuts\n\nDitt barn får inte skolskjuts.${rest}`).type).toBe('beslut');
    // A page that tells of the service ends with somebody to ask.
    expect(
      guess(
        'Skolskjuts\n\nDu får skolskjuts om du bor långt från skolan. Du ansöker i e-tjänsten och betalar ingen avgift.\n\nÖverklaga\n\nDu kan överklaga ett beslut inom tre veckor.\n\nKontakt\n\nLisa Fors\nSkolskjutshandläggare',
      ).type,
    ).not.toBe('beslut');
  });

  test('knows a letter that is only signed, and one with a title before its greeting', () => {
    const signed =
      'Obetald avgift för båtplats\n\nVi har inte fått betalt för din båtplats i Norra hamnen. Betala senast den 20 april.\n\nFör fritidskontoret\n\nRolf Berg\nHamnvärd';
    expect(guess(signed).type).toBe('brev');
    expect(guess(signed.replace('Rolf Berg\nHamnvärd', 'Rolf Berg, telefon 000-12 34 56')).type).toBe('text');
    const titled =
      'Din avgift ändras\n\nHej!\n\nFyll i blanketten om inkomst.\n\nFyll i blanketten senast den 1 juni. Kommunstyrelsen har beslutat om nya avgifter.\n\nVänliga hälsningar\n\nRolf Berg';
    expect(guess(titled).type).toBe('brev');
    expect(guess('Fyll i blanketten med blå penna.\n\nNamn\nAdress\nTelefon\nUnderskrift').type).toBe(
      'blankett',
    );
  });

  test('does not let one name in the path decide', () => {
    expect(guess('Det regnade hela dagen.', 'plain', 'beslut/regn.txt').type).toBe('text');
  });

  test('gives a confidence between 0 and 1 and never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...textFormats), (text, format) => {
        const { confidence } = guess(text, format);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('guessing again after an edit', () => {
  const page = 'Du kan ansöka om plats i förskolan när barnet har fyllt ett år.\n\n';

  test('asks anew only when the edit is where the guess looks', () => {
    const memory = new TextMemory();
    const guesses = new GuessMemory();
    const read = (text: string) => guesses.take(analyse({ text }, memory));
    const long = page.repeat(1000);
    const first = read(long);
    const middle = Math.floor(long.length / 2);
    expect(read(`${long.slice(0, middle)}Nytt. ${long.slice(middle)}`)).toBe(first);
    expect(read(`Protokoll\n\n${long}`)).not.toBe(first);
  });

  test('says what a new guess says, whatever is written where', () => {
    const pieces = fc.constantFrom(
      'Hej!\n\n',
      'PROTOKOLL\n\n',
      '<input><input><input>',
      '<main>',
      '§ 12\n\n',
      'Närvarande: Bo Ek\n\n',
      'Beslut\n\n',
      page,
      page.repeat(250),
      '**Du** kan\n\n',
    );
    const edits = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), pieces), { maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...textFormats), edits, (format, made) => {
        const memory = new TextMemory();
        const guesses = new GuessMemory();
        let text = '';
        for (const [share, piece] of made) {
          const at = Math.floor(share * text.length);
          text = text.slice(0, at) + piece + text.slice(at);
          const guessed = guesses.take(analyse({ text, format }, memory));
          expect(guessed).toEqual(guessDocumentType(analyse({ text, format })));
        }
      }),
      { numRuns: 40 },
    );
  });
});

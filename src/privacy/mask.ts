import { firstIndex } from '../base/binary-search.ts';
import type { Localised, MessageLanguage } from '../base/localised.ts';
import { namePartsOf } from './names.ts';
import { findPersonalData, type PersonalDataKind, type PersonalDataRange } from './personal-data.ts';

const placeholders: Record<MessageLanguage, Record<PersonalDataKind, string>> = {
  sv: {
    name: '[namn]',
    personalNumber: '[personnummer]',
    birthDate: '[födelsedatum]',
    phone: '[telefonnummer]',
    email: '[e-postadress]',
    address: '[adress]',
    caseNumber: '[ärendenummer]',
    account: '[konto]',
    vehicle: '[registreringsnummer]',
  },
  en: {
    name: '[name]',
    personalNumber: '[personal number]',
    birthDate: '[date of birth]',
    phone: '[phone number]',
    email: '[e-mail address]',
    address: '[address]',
    caseNumber: '[case number]',
    account: '[account]',
    vehicle: '[registration number]',
  },
};

/** What is said wherever masked texts are shown. */
export const maskNotice: Localised = {
  sv: 'Namn, personnummer och andra personuppgifter är utbytta mot platshållare, men det är ingen garanti: programmet känner igen dem på deras form och på listor, och en del kan ha passerat. Läs igenom allt innan ni delar det.',
  en: 'Names, personal numbers and other personal data are replaced by placeholders, but that is no guarantee: the program knows them by their shape and by lists, and some may have passed. Read through everything before you share it.',
};

/** A text with placeholders, and the way from its old offsets to the new ones. */
export interface MaskedText {
  text: string;
  /** The new offset of a start; inside a placeholder its start. */
  start(offset: number): number;
  /** The new offset of an end; inside a placeholder its end. */
  end(offset: number): number;
}

/** Leaves a text as it is. */
export function unmasked(text: string): MaskedText {
  return { text, start: (offset) => offset, end: (offset) => offset };
}

/**
 * Puts placeholders in the place of names, personal numbers, phone numbers, addresses and case numbers. One mask
 * is for one text: a name that stands in full somewhere is recognised by its parts everywhere in that text.
 */
export class Mask {
  readonly #language: MessageLanguage;
  readonly #isWord: ((lower: string) => boolean) | undefined;
  readonly #knownParts = new Set<string>();

  /**
   * @param texts All that the text holds, block by block.
   * @param isWord Whether a word in lower case is a Swedish word.
   */
  constructor(texts: Iterable<string>, language: MessageLanguage, isWord?: (lower: string) => boolean) {
    this.#language = language;
    this.#isWord = isWord;
    for (const text of texts) {
      for (const { start, end, kind } of this.find(text)) {
        if (kind === 'name')
          for (const part of namePartsOf(text.slice(start, end))) this.#knownParts.add(part);
      }
    }
  }

  mask(text: string): MaskedText {
    const ranges = this.find(text);
    if (ranges.length === 0) return unmasked(text);
    let masked = '';
    let from = 0;
    const moved: { start: number; end: number; newStart: number; newEnd: number }[] = [];
    for (const { start, end, kind } of ranges) {
      masked += text.slice(from, start);
      const newStart = masked.length;
      masked += placeholders[this.#language][kind];
      moved.push({ start, end, newStart, newEnd: masked.length });
      from = end;
    }
    masked += text.slice(from);
    const move = (offset: number, inside: 'newStart' | 'newEnd'): number => {
      const next = firstIndex(moved.length, (index) => moved[index]!.end > offset);
      const here = moved[next];
      if (here !== undefined && offset > here.start) return here[inside];
      const last = moved[next - 1];
      return last === undefined ? offset : offset + last.newEnd - last.end;
    };
    return {
      text: masked,
      start: (offset) => move(offset, 'newStart'),
      end: (offset) => move(offset, 'newEnd'),
    };
  }

  /** The stretches of a text that are hidden, in order. */
  find(text: string): PersonalDataRange[] {
    return findPersonalData(text, {
      knownParts: this.#knownParts,
      ...(this.#isWord === undefined ? {} : { isWord: this.#isWord }),
    });
  }
}

import { capitalise } from '../base/capitalise.ts';
import type { Place } from '../format/types.ts';
import type { Finding, MessageLanguage } from '../rules/types.ts';
import { formatNumber, words } from './messages.ts';

/** Where a finding is: *3:12* (line and column), or in a document without lines *sida 3, stycke 12*. */
export function placeLabel({ place, line, column }: Finding, language: MessageLanguage): string {
  return place === undefined ? `${line}:${column}` : describePlace(place, language);
}

/** Where a finding begins, in plain words: *rad 3*, or in a document without lines *sida 3, stycke 12*. */
export function placeInWords({ place, line }: Finding, language: MessageLanguage): string {
  return place === undefined
    ? words[language].line(formatNumber(line, language))
    : describePlace(place, language);
}

/**
 * A finding's message for a program that shows files by their lines: in a document, which has none, the message itself
 * says where, since the lines of its text stand nowhere in the file.
 */
export function messageWithPlace({ place, message }: Finding, language: MessageLanguage): string {
  if (place === undefined) return message;
  const where = describePlace(place, language);
  return where === '' ? message : `${capitalise(where)}: ${message}`;
}

/** A place in plain words: *sida 3, stycke 12*, *tabell 1, rad 2, kolumn 3*. */
export function describePlace(place: Place, language: MessageLanguage): string {
  const names = placeNames[language];
  const parts: string[] = [];
  if (place.page !== undefined) parts.push(`${names.page} ${place.page}`);
  if (place.part !== undefined) {
    parts.push(place.number === undefined ? names[place.part] : `${names[place.part]} ${place.number}`);
  }
  if (place.row !== undefined && place.column !== undefined) {
    parts.push(`${names.row} ${place.row}`, `${names.column} ${place.column}`);
  }
  // A cell, a note or a box with one paragraph is place enough.
  const isWithin = place.part !== undefined;
  if (place.paragraph !== undefined && !(isWithin && place.paragraph === 1)) {
    parts.push(`${names.paragraph} ${place.paragraph}`);
  }
  return parts.join(', ');
}

const placeNames = {
  sv: {
    page: 'sida',
    paragraph: 'stycke',
    table: 'tabell',
    row: 'rad',
    column: 'kolumn',
    footnote: 'fotnot',
    endnote: 'slutnot',
    textBox: 'textruta',
    subject: 'ämnesraden',
  },
  en: {
    page: 'page',
    paragraph: 'paragraph',
    table: 'table',
    row: 'row',
    column: 'column',
    footnote: 'footnote',
    endnote: 'endnote',
    textBox: 'text box',
    subject: 'subject line',
  },
} as const;

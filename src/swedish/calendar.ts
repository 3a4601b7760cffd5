/** Swedish month names, January first. */
export const months = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

/** The same, to look a word in small letters up in. */
export const monthNames: ReadonlySet<string> = new Set(months);

/** Swedish names of weekdays, Monday first. */
export const weekdays = ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'] as const;

/** Short forms of month names, without the stop that some write, with the month that each stands for. */
export const shortMonths: ReadonlyMap<string, string> = new Map(
  ['jan', 'feb', 'febr', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'okt', 'nov', 'dec'].map(
    (short) => [short, months.find((month) => month.startsWith(short))!],
  ),
);

/** True for a day that exists; `month` and `day` count from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  if (year < 1800 || year > 2199 || month < 1 || month > 12 || day < 1) return false;
  return day <= daysInMonth(year, month);
}

/** Days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Weekday of a day that exists, 1 (Monday) to 7; `month` and `day` count from 1. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** A date as running text has it: *15 april 2015* (Myndigheternas skrivregler 12.3). */
export function writtenDate(year: number, month: number, day: number): string {
  return `${day} ${months[month - 1]} ${year}`;
}

import type { MessageLanguage } from '../rules/types.ts';
import type { Table } from './rows.ts';

/**
 * A table as Excel opens it in Swedish: semicolons, decimal commas, a byte order mark, CRLF (RFC 4180 but for the
 * separator). In English decimals have a point. A text that a spreadsheet would run as a formula gets an apostrophe
 * before it (OWASP, CSV injection).
 */
export function toCsv({ columns, rows }: Table, language: MessageLanguage): string {
  const lines = [
    columns.map(({ title }) => textCell(title)),
    ...rows.map((row) =>
      row.map((cell, index) => {
        if (cell === null) return '';
        if (typeof cell === 'string') return textCell(cell);
        const number = cell.toFixed(columns[index]?.decimals ?? 0);
        return language === 'sv' ? number.replace('.', ',') : number;
      }),
    ),
  ];
  return `\uFEFF${lines.map((line) => `${line.join(';')}\r\n`).join('')}`;
}

function textCell(text: string): string {
  const safe = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text;
  return /[";\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export { toCsv } from './csv.ts';
export { findingTable, type TableText, textTable } from './rows.ts';
export { toXlsx } from './xlsx.ts';

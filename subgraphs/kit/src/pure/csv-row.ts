import type { Locale } from './locale.js';

/** A number as text, to its last digit, as the language writes it. */
export interface ExactNumber {
  exactly: string;
}

export type CsvCell = string | number | boolean | ExactNumber | null;

/** What spreadsheets of a language expect between cells: a comma in English, a semicolon where the comma is the decimal sign. */
export function csvSeparator(locale: Locale): ',' | ';' {
  return locale === 'en' ? ',' : ';';
}

/** The mark by which spreadsheets know that a file is UTF-8. */
export const csvByteOrderMark = '\uFEFF';

const formulaStart = /^[=+\-@\t\r]/;

/**
 * One line of a CSV file by RFC 4180, with its end. A text that a spreadsheet would take for a formula is preceded by an
 * apostrophe; a number never is. Null is an empty cell.
 */
export function csvRow(cells: readonly CsvCell[], separator: ',' | ';'): string {
  return `${cells.map((cell) => csvCell(cell, separator)).join(separator)}\r\n`;
}

function csvCell(cell: CsvCell, separator: string): string {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.exactly;
  if (typeof cell !== 'string') return String(cell);
  const text = formulaStart.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

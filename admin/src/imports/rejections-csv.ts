export interface Rejection {
  line: number;
  column: string | null;
  value: string | null;
  reason: string;
}

/** The rejected rows as CSV (RFC 4180); a cell that a spreadsheet would run as a formula is made text. */
export function rejectionsCsv(header: readonly string[], rejections: readonly Rejection[]): string {
  const rows = rejections.map(({ line, column, value, reason }) => [String(line), column ?? '', value ?? '', reason]);
  return [header, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

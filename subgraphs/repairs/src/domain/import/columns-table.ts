import type { FileColumns } from './file-columns.js';

/** The columns of a kind of file as a table in Markdown, for the documentation. */
export function columnsTable(columns: FileColumns): string {
  const rows = Object.values(columns).map(({ name, isRequired, mayBeEmpty, meaning, form, example }) => {
    const needed = isRequired ? (mayBeEmpty ? 'column yes, value no' : 'yes') : 'no';
    return `| \`${name}\` | ${needed} | ${inCell(meaning)} | ${inCell(form)} | \`${inCell(example)}\` |`;
  });
  return ['| column | needed | meaning | form | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** A line that parts cells is written so that it does not. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|');
}

import { exportColumns, exportFields } from './export-columns.js';

/** The columns of a repair export as a table in Markdown, for the documentation. */
export function exportColumnsTable(): string {
  const rows = exportFields.map((field) => {
    const { name, isRequired, mayBeEmpty, meaning, form, example } = exportColumns[field];
    const needed = isRequired ? (mayBeEmpty ? 'column yes, value no' : 'yes') : 'no';
    return `| \`${name}\` | ${needed} | ${meaning} | ${form} | \`${example}\` |`;
  });
  return ['| column | needed | meaning | form | example |', '|---|---|---|---|---|', ...rows].join('\n');
}

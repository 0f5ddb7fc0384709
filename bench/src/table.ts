/** A table in Markdown; numbers stand to the right. */
export function table(heading: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [heading, heading.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---')), ...rows.map((row) => row.map(text))];
  return cells.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function text(cell: string | number): string {
  if (typeof cell === 'string') return cell;
  return cell >= 100 ? cell.toFixed(0) : cell >= 10 ? cell.toFixed(1) : cell.toFixed(2);
}

/** One figure of trust, with what it should be. */
export interface Figure {
  name: string;
  value: number;
  unit?: string;
  /** The most that it may be. */
  most: number;
  /** Out of how many, where that tells something. */
  of?: number;
}

export const isReached = ({ value, most }: Figure): boolean => value <= most;

/** The figures as a table for a terminal. */
export function figuresTable(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const { name, value, unit = '', most, of } = figure;
    const shown = Number.isInteger(value) ? String(value) : value.toFixed(2);
    return [name, `${shown}${unit === '' ? '' : ` ${unit}`}${of === undefined ? '' : ` of ${of}`}`, most === 0 ? '0' : `at most ${most}${unit === '' ? '' : ` ${unit}`}`, isReached(figure) ? 'reached' : 'MISSED'];
  });
  const heading = ['figure', 'measured', 'target', ''];
  const widths = heading.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => cells.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd();
  return [line(heading), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

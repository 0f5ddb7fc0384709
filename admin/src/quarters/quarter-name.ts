/** `2026-Q1` as people write it: `Q1 2026`. */
export function quarterName(quarter: string): string {
  const [year = '', part = ''] = quarter.split('-');
  return `${part} ${year}`;
}

/** Shorter, where the year of the neighbours is seen: `Q1 ’26`. */
export function quarterShortName(quarter: string): string {
  const [year = '', part = ''] = quarter.split('-');
  return `${part} ’${year.slice(2)}`;
}

/** The last calendar quarters up to that of a date, the oldest first. */
export function lastQuarters(date: string, count: number): string[] {
  const newest = Number(date.slice(0, 4)) * 4 + Math.floor((Number(date.slice(5, 7)) - 1) / 3);
  return Array.from({ length: count }, (_, index) => newest - count + 1 + index).map((index) => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`);
}

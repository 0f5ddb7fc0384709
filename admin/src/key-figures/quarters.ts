/** The calendar quarter of a day, as 2026-Q3, and the one before it. */
export function quartersAround(day: Date): { thisQuarter: string; lastQuarter: string } {
  const [year, quarter] = [day.getUTCFullYear(), Math.floor(day.getUTCMonth() / 3) + 1];
  return { thisQuarter: `${year}-Q${quarter}`, lastQuarter: quarter === 1 ? `${year - 1}-Q4` : `${year}-Q${quarter - 1}` };
}

/** The dates between which the audits of a season are due. */
export interface SeasonPeriod {
  /** As `2026-Q4`. */
  quarter: string;
  firstDueOn: string;
  lastDueOn: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** What is left of the running quarter, and the three behind it. */
export function nextPeriods(today: string): SeasonPeriod[] {
  const running = Number(today.slice(0, 4)) * 4 + Math.floor((Number(today.slice(5, 7)) - 1) / 3);
  return [0, 1, 2, 3].map((ahead) => {
    const index = running + ahead;
    const [ofYear, of] = [Math.floor(index / 4), (index % 4) + 1];
    const first = `${ofYear}-${pad(of * 3 - 2)}-01`;
    const lastDueOn = `${ofYear}-${pad(of * 3)}-${of === 1 || of === 4 ? '31' : '30'}`;
    return { quarter: `${ofYear}-Q${of}`, firstDueOn: first < today ? today : first, lastDueOn };
  });
}

import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { Verdict } from '@platform/kit/pure/verdict.js';

/** How a quarter is judged in a region, for any partner: what SQL needs to look verdicts up instead of deciding them. */
export interface QuarterStanding {
  firstDay: LocalDate;
  lastDay: LocalDate;
  required: number;
  /**
   * Nine verdicts: for a partner approved by the first day, within the quarter, and after it, each with its repairs
   * unknown, below what is required, and enough.
   */
  verdicts: readonly Verdict[];
}

/** The running quarter and the one before it in a region. */
export interface RegionStanding {
  region: string;
  today: LocalDate;
  running: QuarterStanding;
  closed: QuarterStanding;
  /** Working days from each day of the running quarter to today, today included; 0 for days to come. */
  elapsedWorkingDays: readonly number[];
  /** Working days from each day of the running quarter to its last. */
  totalWorkingDays: readonly number[];
}

/** The standings as one JSON value; `standingRelation` reads them back. */
export function standingRows(standings: readonly RegionStanding[]): string {
  return JSON.stringify(
    standings.map(({ region, running, closed, elapsedWorkingDays, totalWorkingDays }) => ({
      region,
      elapsed: elapsedWorkingDays,
      total: totalWorkingDays,
      ...columnsOf('running', running),
      ...columnsOf('closed', closed),
    })),
  );
}

export type QuarterAlias = 'running' | 'closed';

function columnsOf(quarter: QuarterAlias, { firstDay, lastDay, required, verdicts }: QuarterStanding): object {
  return { [`${quarter}_first`]: firstDay, [`${quarter}_last`]: lastDay, [`${quarter}_required`]: required, [`${quarter}_verdicts`]: verdicts };
}

const quarterColumns = (quarter: QuarterAlias): string => `${quarter}_first date, ${quarter}_last date, ${quarter}_required int, ${quarter}_verdicts text[]`;

/** SQL of the standings as the relation `s`, one row for each region. */
export function standingRelation(placeholder: string): string {
  return `jsonb_to_recordset(${placeholder}::jsonb) as s (region text, elapsed int[], total int[], ${quarterColumns('running')}, ${quarterColumns('closed')})`;
}

/** SQL of the verdict of a partner `e` with `completed` repairs in its region's running or closed quarter. */
export function verdictOf(quarter: QuarterAlias, completed: string): string {
  const approval = `case when e.approved_on <= s.${quarter}_first then 1 when e.approved_on <= s.${quarter}_last then 4 else 7 end`;
  const count = `case when ${completed} is null then 0 when ${completed} < s.${quarter}_required then 1 else 2 end`;
  return `s.${quarter}_verdicts[${approval} + ${count}]`;
}

/** SQL of the running quarter's projection of a partner `e` with `completed` repairs; null where there is none. */
export function projectionOf(completed: string): string {
  const day = 'greatest(e.approved_on - s.running_first, 0) + 1';
  return `(${completed}::bigint * s.total[${day}] / nullif(s.elapsed[${day}], 0))::int`;
}

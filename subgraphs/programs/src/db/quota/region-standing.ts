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

const columns = `region text, today date, first_day date, elapsed jsonb, total jsonb, running jsonb, closed jsonb`;

/** The rows as one JSON value, and how SQL reads them back as the relation `s`. */
export function standingRelation(standings: readonly RegionStanding[]): { json: string; relation: (placeholder: string) => string } {
  const rows = standings.map(({ region, today, running, closed, elapsedWorkingDays, totalWorkingDays }) => ({
    region,
    today,
    first_day: running.firstDay,
    elapsed: elapsedWorkingDays,
    total: totalWorkingDays,
    running,
    closed,
  }));
  return { json: JSON.stringify(rows), relation: (placeholder) => `jsonb_to_recordset(${placeholder}::jsonb) as s (${columns})` };
}

/** SQL of the verdict of a partner `e` with `completed` repairs in its region's running or closed quarter. */
export function verdictOf(quarter: 'running' | 'closed', completed: string): string {
  const standing = `s.${quarter}`;
  const approval = `case when e.approved_on <= (${standing}->>'firstDay')::date then 0 when e.approved_on <= (${standing}->>'lastDay')::date then 3 else 6 end`;
  const count = `case when ${completed} is null then 0 when ${completed} < (${standing}->>'required')::int then 1 else 2 end`;
  return `${standing}->'verdicts'->>(${approval} + ${count})`;
}

/** SQL of the running quarter's projection of a partner `e` with `completed` repairs; null where there is none. */
export function projectionOf(completed: string): string {
  const day = 'greatest(e.approved_on - s.first_day, 0)';
  return `(${completed}::bigint * (s.total->>${day})::int / nullif((s.elapsed->>${day})::int, 0))::int`;
}

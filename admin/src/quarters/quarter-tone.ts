import type { QuarterCellFragment } from '../generated/operations.js';
import type { ToneName } from '../theme/tokens.js';

type Judged = Pick<QuarterCellFragment, 'verdict' | 'running' | 'projectedRepairs' | 'required'>;

/** A running quarter is at risk when its projection stays below the minimum. */
export function isAtRisk({ verdict, running, projectedRepairs, required }: Judged): boolean {
  return running && verdict === 'NEEDS_EVIDENCE' && projectedRepairs !== null && required !== null && projectedRepairs < required;
}

export function quarterTone(cell: Judged): ToneName {
  if (cell.verdict === 'MET') return 'good';
  if (cell.verdict === 'NOT_MET') return 'bad';
  if (cell.verdict === 'NOT_APPLICABLE') return 'quiet';
  if (!cell.running) return 'waiting';
  return isAtRisk(cell) ? 'waiting' : 'info';
}

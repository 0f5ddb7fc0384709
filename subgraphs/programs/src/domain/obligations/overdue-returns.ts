import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { Obligation } from './obligation.js';

/** Defective products that are still to come back, as the repairs told them. */
export interface ReturnsFact {
  open: number;
  /** The earliest day by which one of them is due; null when none is open. */
  nextDueOn: LocalDate | null;
}

/**
 * Returns are on time while the earliest of those still open is not past its day; where nobody has told of returns it is
 * not known.
 * @source IDS-16 IDS-26
 */
export function overdueReturns(returns: ReturnsFact | null, today: LocalDate): Obligation {
  const about = { kind: 'RETURNS_ON_TIME', criterion: null } as const;
  if (returns === null) return { ...about, state: 'UNKNOWN', dueOn: null, reasonCode: 'FACT_MISSING' };
  const { nextDueOn } = returns;
  if (nextDueOn === null) return { ...about, state: 'MET', dueOn: null, reasonCode: 'SATISFIED' };
  return nextDueOn < today ? { ...about, state: 'MISSED', dueOn: nextDueOn, reasonCode: 'OVERDUE' } : { ...about, state: 'DUE', dueOn: nextDueOn, reasonCode: 'NOT_YET_DUE' };
}

import type { RepairStatus } from '../repair-codes.js';

export type CompletionRefusal = 'ALREADY_COMPLETED' | 'CANCELLED' | 'IN_THE_FUTURE' | 'BEFORE_CREATION';

export interface CompletionFacts {
  status: RepairStatus;
  createdAt: Date;
  completedAt: Date;
  now: Date;
}

/**
 * A repair is completed once, while it is open, at an instant that is neither before its creation nor in the future.
 * @source AASP-17
 */
export function completionRefusal({ status, createdAt, completedAt, now }: CompletionFacts): CompletionRefusal | null {
  if (status === 'SPCM') return 'ALREADY_COMPLETED';
  if (status === 'CANCELLED') return 'CANCELLED';
  if (completedAt > now) return 'IN_THE_FUTURE';
  return completedAt < createdAt ? 'BEFORE_CREATION' : null;
}

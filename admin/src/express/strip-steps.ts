import type { StepMark } from '../display/StepStrip.js';
import type { ExpressState } from '../generated/operations.js';

/** The way of a replacement, step after step. */
export const steps = ['REQUESTED', 'HOLD_PLACED', 'SHIPPED', 'AWAITING_RETURN', 'RECEIVED', 'INSPECTED', 'SETTLED'] as const;
export type Step = (typeof steps)[number];

/** How a step stands: one that was passed is done; where the way ended early, what would have followed is ended. */
export function stepMark(step: Step, { state, reached }: { state: ExpressState; reached: ReadonlySet<Step> }): Exclude<StepMark, 'broken'> {
  if (step === state) return state === 'SETTLED' ? 'done' : 'current';
  if (reached.has(step)) return 'done';
  if (state === 'DECLINED' || state === 'CANCELLED' || state === 'SETTLED') return 'ended';
  return steps.indexOf(step) < steps.indexOf(state as Step) ? 'done' : 'open';
}

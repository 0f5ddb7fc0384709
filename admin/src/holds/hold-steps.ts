import type { StepMark } from '../display/StepStrip.js';
import type { HoldPageQuery } from '../generated/operations.js';

type Hold = Pick<NonNullable<HoldPageQuery['cardHold']>, 'state' | 'requestedAt' | 'shippedAt' | 'receivedAt' | 'inspectedAt' | 'timeline'>;

/** The way of a hold, step after step. */
export const holdSteps = ['REQUESTED', 'HELD', 'SHIPPED', 'RECEIVED', 'INSPECTED', 'SETTLED'] as const;
export type HoldStep = (typeof holdSteps)[number];

export interface MarkedStep {
  step: HoldStep;
  /** When it was reached; null where it was not. */
  at: string | null;
  mark: Exclude<StepMark, 'broken'>;
}

const ends: ReadonlySet<string> = new Set(['CONFIRM_RELEASED', 'CONFIRM_CAPTURED', 'CONFIRM_CANCELLED', 'ABANDON', 'DECLINE', 'BOOK_RECEIVABLE']);

/** Each step with its instant: what was reached is done, the first that is missing is the present one, and after a hold is settled what never came has ended. */
export function markedSteps({ requestedAt, shippedAt, receivedAt, inspectedAt, timeline }: Hold): MarkedStep[] {
  const held = timeline.find(({ move }) => move === 'APPROVE')?.at ?? null;
  const settled = timeline.findLast(({ move }) => ends.has(move))?.at ?? null;
  const reached: Readonly<Record<HoldStep, string | null>> = { REQUESTED: requestedAt, HELD: held, SHIPPED: shippedAt, RECEIVED: receivedAt, INSPECTED: inspectedAt, SETTLED: settled };
  const next = settled === null ? holdSteps.find((step) => reached[step] === null) : undefined;
  return holdSteps.map((step) => ({ step, at: reached[step], mark: reached[step] !== null ? 'done' : settled !== null ? 'ended' : step === next ? 'current' : 'open' }));
}

import { perform } from '@platform/kit/audit-trail/perform.js';
import type { Letters } from '@platform/kit/bus/bus.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

export type Redriving = { redriven: number } | { refused: 'DELIVERY_UNKNOWN' };
export type Discarding = { discarded: number } | { refused: 'DELIVERY_UNKNOWN' };

/** Tries again what was given up: one event, or all of a consumer in the order they were published. */
export function redriveDeliveries(context: ActionContext, which: Letters): Promise<Redriving> {
  const deed = { action: 'redriveFailedDeliveries', tenant: null, subject: subjectOf(which) };
  return perform<Redriving>(context, deed, async (manager, entry) => {
    const redriven = await context.bus.redrive(manager, which);
    entry.changes({ redriven: { to: redriven } });
    return redriven === 0 ? { refused: 'DELIVERY_UNKNOWN' } : { redriven };
  });
}

/** Gives up one event for good, with a reason; those behind it go on without it. */
export function discardDelivery(context: ActionContext, { id, reason }: { id: string; reason: string }): Promise<Discarding> {
  const deed = { action: 'discardFailedDelivery', tenant: null, subject: subjectOf({ id }), reason };
  return perform<Discarding>(context, deed, async (manager) => {
    const discarded = await context.bus.discard(manager, { id });
    return discarded === 0 ? { refused: 'DELIVERY_UNKNOWN' } : { discarded };
  });
}

function subjectOf(which: Letters): { type: string; id: string } {
  return 'id' in which ? { type: 'FailedDelivery', id: which.id } : { type: 'Consumer', id: which.consumer };
}

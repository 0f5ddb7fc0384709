import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { advanceHold } from './advance-hold.js';
import { holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import { planAuthorization } from './plan-payment.js';
import { takeStep } from './take-step.js';
import { foundHold } from './with-hold.js';

export type AskedForOtherCard = { holdId: string } | { refused: 'HOLD_UNKNOWN' | 'HOLD_IS_SECURED' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Lets the cardholder of a hold that nothing secures any more enter another card. */
export async function askForOtherCard(context: ActionContext, { holdId, expectedVersion }: { holdId: string; expectedVersion: number }): Promise<AskedForOtherCard> {
  const known = await foundHold(context, holdId);
  const deed = { action: 'askForOtherCard', tenant: known?.tenantId ?? null, subject: { type: 'CardHold', id: holdId } };
  if (known === null) return refuse(context, deed, { refused: 'HOLD_UNKNOWN' });
  return perform<AskedForOtherCard>(context, deed, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId: known.tenantId, holdId });
    if (hold.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: hold.version };
    if (hold.state !== 'UNSECURED') return { refused: 'HOLD_IS_SECURED' };
    const work = holdWork(manager, context);
    await takeStep(work, hold, { move: 'REAUTHORIZE' });
    await planAuthorization(work, hold, { withCardOf: null });
    await advanceHold(work, hold);
    entry.changes({ holdState: { from: 'UNSECURED', to: hold.state } });
    return { holdId };
  });
}

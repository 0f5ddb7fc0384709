import { refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { type HoldRuling, needsSecondPerson, type RulingRefusal, rulingRefusal } from '../../domain/holds/hold-ruling.js';
import { carryOutRuling } from './carry-out-ruling.js';
import { advanceHold } from './advance-hold.js';
import { holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import { foundHold, underReview } from './with-hold.js';

export interface HoldToDecide {
  holdId: string;
  ruling: HoldRuling;
  reason: string;
  expectedVersion: number;
}

export type Decided = { holdId: string } | { refused: 'HOLD_UNKNOWN' | 'SECOND_PERSON_NEEDED' | RulingRefusal } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Decides about a hold as the terms say; what departs from them is proposed. */
export async function decideCardHold(context: ActionContext, input: HoldToDecide & { idempotencyKey: string }): Promise<Decided> {
  const { holdId, ruling, reason, expectedVersion, idempotencyKey } = input;
  const known = await foundHold(context, holdId);
  const subject = { type: 'CardHold', id: holdId };
  if (known === null) return refuse(context, { action: 'decideCardHold', tenant: null, subject, reason }, { refused: 'HOLD_UNKNOWN' });
  const request = { key: idempotencyKey, operation: 'decideCardHold', input: { holdId, ruling, expectedVersion }, tenant: known.tenantId, subject, reason };
  return once<Decided>(context, request, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId: known.tenantId, holdId });
    const work = holdWork(manager, context);
    if (hold.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: hold.version };
    const review = await underReview(work, hold);
    const refused = rulingRefusal(review, ruling);
    if (refused !== null) return { refused };
    if (needsSecondPerson(review, ruling)) return { refused: 'SECOND_PERSON_NEEDED' };
    const from = hold.state;
    await carryOutRuling(work, hold, { ruling, reason, proposalId: null, review });
    await advanceHold(work, hold);
    entry.changes({ ruling: { to: ruling }, holdState: { from, to: hold.state } });
    return { holdId };
  });
}

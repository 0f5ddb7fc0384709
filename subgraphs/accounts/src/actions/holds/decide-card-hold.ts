import { refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import type { DamageExtent } from '../../domain/holds/hold-facts.js';
import { type HoldRuling, needsSecondPerson, rulingAmount, type RulingRefusal, rulingRefusal } from '../../domain/holds/hold-ruling.js';
import { advanceHold } from './advance-hold.js';
import { carryOutRuling } from './carry-out-ruling.js';
import { holdWork } from './hold-work.js';
import { keepOfHold, lockedHold } from './keep-of-hold.js';
import { foundHold, underReview } from './with-hold.js';

export interface HoldToDecide {
  holdId: string;
  ruling: HoldRuling;
  /** The amount that whoever decides has read; null where none moves. */
  amountMinor: bigint | null;
  reason: string;
  expectedVersion: number;
}

export type AmountRefusal = { refused: 'AMOUNT_DIFFERS'; amountMinor: string | null };

export type Decided = { holdId: string } | { refused: 'HOLD_UNKNOWN' | 'SECOND_PERSON_NEEDED' | 'EXTENT_KNOWN' | RulingRefusal } | { refused: 'VERSION_CONFLICT'; currentVersion: number } | AmountRefusal;

/**
 * Decides about a hold as the terms say; what departs from them is proposed. Whoever decides may state the extent of the damage where
 * the inspector left it open.
 */
export async function decideCardHold(context: ActionContext, input: HoldToDecide & { extent: DamageExtent | null; idempotencyKey: string }): Promise<Decided> {
  const { holdId, ruling, amountMinor, extent, reason, expectedVersion, idempotencyKey } = input;
  const known = await foundHold(context, holdId);
  const subject = { type: 'CardHold', id: holdId };
  if (known === null) return refuse(context, { action: 'decideCardHold', tenant: null, subject, reason }, { refused: 'HOLD_UNKNOWN' });
  const request = { key: idempotencyKey, operation: 'decideCardHold', input: { holdId, ruling, amountMinor: amountMinor?.toString() ?? null, extent, expectedVersion }, tenant: known.tenantId, subject, reason };
  return once<Decided>(context, request, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId: known.tenantId, holdId });
    const work = holdWork(manager, context);
    if (hold.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: hold.version };
    if (extent !== null && (hold.inspectedAt === null || hold.extent !== null)) return { refused: 'EXTENT_KNOWN' };
    const review = await underReview(work, { ...hold, extent: hold.extent ?? extent });
    const refused = rulingRefusal(review, ruling);
    if (refused !== null) return { refused };
    if (needsSecondPerson(review, ruling)) return { refused: 'SECOND_PERSON_NEEDED' };
    const moved = rulingAmount(review, ruling);
    if (moved !== amountMinor) return { refused: 'AMOUNT_DIFFERS', amountMinor: moved?.toString() ?? null };
    const from = hold.state;
    if (extent !== null) {
      await keepOfHold(manager, hold, { extent });
      entry.changes({ extent: { from: null, to: extent } });
    }
    await carryOutRuling(work, hold, { ruling, reason, proposalId: null, review });
    await advanceHold(work, hold);
    entry.changes({ ruling: { to: ruling }, amountMinor: { to: moved?.toString() ?? null }, holdState: { from, to: hold.state } });
    return { holdId };
  });
}

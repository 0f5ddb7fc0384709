import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { HoldProposal } from '../../db/holds/hold-proposal.entity.js';
import { needsSecondPerson, rulingAmount, type RulingRefusal, rulingRefusal } from '../../domain/holds/hold-ruling.js';
import type { AmountRefusal, HoldToDecide } from './decide-card-hold.js';
import { holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import { foundHold, underReview } from './with-hold.js';

export type RulingProposed = { proposal: HoldProposal } | { refused: 'HOLD_UNKNOWN' | 'PROPOSAL_PENDING' | 'ONE_PERSON_DECIDES' | RulingRefusal } | { refused: 'VERSION_CONFLICT'; currentVersion: number } | AmountRefusal;

/** Proposes what departs from the terms, or gives money back, for a second manager to decide; a hold has at most one open proposal. */
export async function proposeHoldRuling(context: ActionContext, { holdId, ruling, amountMinor, reason, expectedVersion }: HoldToDecide): Promise<RulingProposed> {
  const known = await foundHold(context, holdId);
  const deed = { action: 'proposeHoldRuling', tenant: known?.tenantId ?? null, subject: { type: 'CardHold', id: holdId }, reason };
  if (known === null) return refuse(context, deed, { refused: 'HOLD_UNKNOWN' });
  return perform<RulingProposed>(context, deed, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId: known.tenantId, holdId });
    if (hold.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: hold.version };
    const review = await underReview(holdWork(manager, context), hold);
    const refused = rulingRefusal(review, ruling);
    if (refused !== null) return { refused };
    if (!needsSecondPerson(review, ruling)) return { refused: 'ONE_PERSON_DECIDES' };
    const moved = rulingAmount(review, ruling);
    if (moved !== amountMinor) return { refused: 'AMOUNT_DIFFERS', amountMinor: moved?.toString() ?? null };
    const proposal = manager.create(HoldProposal, { ...proposed(context, reason), tenantId: hold.tenantId, id: context.newId(), holdId, holdVersion: hold.version, ruling });
    const inserted = await manager.createQueryBuilder().insert().into(HoldProposal).values(proposal).orIgnore().returning(['id']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
    entry.changes({ ruling: { to: ruling }, amountMinor: { to: moved?.toString() ?? null } });
    entry.keptIn('HoldProposal', proposal.id);
    return { proposal };
  });
}

import { CardDispute } from '../../db/holds/card-dispute.entity.js';
import type { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { CardHold } from '../../db/holds/card-hold.entity.js';
import { disputeBookings, disputeMoves, type ProviderDispute } from '../../domain/holds/card-dispute.js';
import type { Payment } from '../../domain/payment/operation-outcome.js';
import { bookDispute } from './book-dispute.js';
import type { HoldWork } from './hold-work.js';
import { takeStep } from './take-step.js';

/** Keeps what the provider tells of disputes of a charge, each state once, and moves hold and money by it. */
export async function noteDisputes(work: HoldWork, hold: CardHold, { authorization, payment }: { authorization: CardAuthorization; payment: Payment }): Promise<void> {
  const inTheirOrder = [...payment.disputes].sort((one, other) => one.openedAt.getTime() - other.openedAt.getTime());
  for (const dispute of inTheirOrder) await noteDispute(work, hold, { authorization, dispute });
}

async function noteDispute(work: HoldWork, hold: CardHold, { authorization, dispute }: { authorization: CardAuthorization; dispute: ProviderDispute }): Promise<void> {
  const { manager, now, newId } = work;
  const { tenantId, id: holdId } = hold;
  const { id: authorizationId, provider } = authorization;
  const { reference, state } = dispute;
  const before = await manager.find(CardDispute, { where: { tenantId, provider, reference }, order: { toldAt: 'ASC' } });
  if (before.some((told) => told.state === state)) return;
  await manager.insert(CardDispute, { ...dispute, reason: dispute.reason.slice(0, 200), tenantId, id: newId(), holdId, authorizationId, provider, toldAt: now });
  const bookings = disputeBookings(state, before.map((told) => told.state));
  for (const money of bookings) await bookDispute(work, hold, { dispute, money });
  for (const move of disputeMoves(hold.state, state)) await takeStep(work, hold, { move, reason: dispute.reason, providerReference: reference });
}

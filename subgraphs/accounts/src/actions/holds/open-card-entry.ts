import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import type { CardEntry, PaymentProvider } from '../../payment/payment-provider.js';
import { authorizationsOf } from './plan-payment.js';
import { foundHold } from './with-hold.js';

/** Who opens the fields for a card. */
export type CardEntries = Pick<PaymentProvider, 'cardEntry'>;

export type CardEntryOpened = { entry: CardEntry } | { refused: 'HOLD_UNKNOWN' | 'NO_CARD_AWAITED' | 'PROVIDER_UNAVAILABLE' };

/** Opens the provider's own fields for the card of a hold that waits for one; what opens them is told and never kept. */
export async function openCardEntry(context: ActionContext, { holdId }: { holdId: string }, provider: CardEntries | null): Promise<CardEntryOpened> {
  const hold = await foundHold(context, holdId);
  const deed = { action: 'openCardEntry', tenant: hold?.tenantId ?? null, subject: { type: 'CardHold', id: holdId } };
  if (hold === null) return refuse(context, deed, { refused: 'HOLD_UNKNOWN' });
  const awaiting = await look(context, async (manager) => (await authorizationsOf({ manager }, hold)).findLast(({ state }) => state === 'ACTION_REQUIRED') ?? null);
  if (awaiting === null || awaiting.reference === null) return refuse(context, deed, { refused: 'NO_CARD_AWAITED' });
  const entry = await provider?.cardEntry(awaiting.reference).catch(() => null);
  if (entry == null) return refuse(context, deed, { refused: 'PROVIDER_UNAVAILABLE' });
  await perform(context, deed, async (_, trail) => {
    trail.changes({ authorization: { to: awaiting.number } });
    return {};
  });
  return { entry };
}

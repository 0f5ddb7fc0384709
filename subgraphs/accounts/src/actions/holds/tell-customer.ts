import { formatAmount } from '@platform/kit/pure/money/money.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import type { CardHold } from '../../db/holds/card-hold.entity.js';
import type { HoldMessage } from '../../domain/holds/hold-message.js';
import { queueMessage } from '../messages/queue-message.js';
import type { HoldWork } from './hold-work.js';

/** Queues an e-mail about a hold in the open transaction; answers its id. */
export async function tellCustomer({ manager, now, newId }: HoldWork, hold: CardHold, template: HoldMessage): Promise<string> {
  const id = newId();
  const { tenantId, recipientId } = hold;
  await queueMessage(manager, { tenantId, id, recipientId, template, locale: hold.locale as Locale, parameters: toldOf(hold), subject: { type: 'CardHold', id: hold.id }, now });
  return id;
}

function toldOf({ id, amountMinor, settleMinor, currency, vatIncluded, productName, returnDueOn, carrier, trackingNumber }: CardHold): Record<string, string> {
  const amount = (minor: bigint | null): string | null => (minor === null || currency === null ? null : formatAmount({ amountMinor: minor, currency, vatIncluded }));
  const told = { hold: id, product: productName, amount: amount(amountMinor), taken: amount(settleMinor), currency, dueOn: returnDueOn, carrier, tracking: trackingNumber };
  return Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => entry[1] !== null));
}

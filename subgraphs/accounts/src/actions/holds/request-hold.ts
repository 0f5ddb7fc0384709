import type { EntityManager } from 'typeorm';

import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import { MessageRecipient } from '../../db/messages/message-recipient.entity.js';
import { consumerDoer } from '../service-doer.js';

/** What a request for an express replacement tells. */
export interface ExpressRequested {
  requestId: string;
  organizationId: string;
  customer: { name?: string | null; email: string; locale: 'en' | 'nb' | 'sv' | 'de' };
  deviceModel: string;
  productName: string;
  /** ISO 3166; its prices apply. */
  country: string;
}

/**
 * Takes up a request: the hold begins as a draft, and is priced and placed before anything is shipped. Whom to write to is kept
 * apart from it.
 * @source ERS-08 ERS-19
 */
export async function requestHold({ payload, occurredAt, causation }: Event<ExpressRequested>, manager: EntityManager): Promise<void> {
  const { requestId, organizationId: tenantId, customer, deviceModel, productName, country } = payload;
  if (await manager.existsBy(CardHold, { tenantId, requestId })) return;
  const doer = consumerDoer(manager, causation);
  const requestedAt = new Date(occurredAt);
  const deed = { action: 'requestCardHold', tenant: tenantId, subject: { type: 'CardHold', id: null } };
  await enter(manager, doer, {
    deed,
    work: async (_, entry) => {
      const [recipientId, id] = [doer.newId(), doer.newId()];
      await manager.insert(MessageRecipient, { tenantId, id: recipientId, email: customer.email, name: customer.name?.trim() || null, createdAt: requestedAt });
      await manager.createQueryBuilder().insert().into(CardHold).values({ tenantId, id, requestId, recipientId, locale: customer.locale, deviceModel, productName, country, vatIncluded: true, requestedAt, dueAt: requestedAt }).updateEntity(false).execute();
      entry.isAbout({ type: 'CardHold', id });
      entry.changes({ requestId: { to: requestId } });
      return { id };
    },
  });
}

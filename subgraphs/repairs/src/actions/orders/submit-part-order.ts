import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import type { OrderReason } from '../../domain/orders/order-reasons.js';
import type { Writing } from '../writing.js';
import { placeOrder } from './place-order.js';
import { weighOrder } from './weigh-order.js';
import type { PartOrderToSubmit } from './part-order-to-submit.js';

export type Submission = { orderId: string } | { refused: 'LOCATION_UNKNOWN' } | { refused: 'ORDER_NOT_ALLOWED'; reasons: OrderReason[] };

/**
 * Takes an order once per key: what is there of its parts is set aside, the rest waits its turn, and Accounts & Credit is asked to
 * reserve the amount. Or it is refused, for every reason at once, and nothing is set aside.
 */
export async function submitPartOrder(context: ActionContext, key: string, input: PartOrderToSubmit): Promise<Submission> {
  const tenant = context.viewer.tenant ?? (await look(context, (manager) => manager.findOneBy(KnownLocation, { id: input.locationId })))?.tenantId ?? null;
  const subject = { type: 'ServiceLocation', id: input.locationId };
  if (tenant === null) return refuse(context, { action: 'submitPartOrder', tenant, subject }, { refused: 'LOCATION_UNKNOWN' });
  return once<Submission>(context, { key, operation: 'submitPartOrder', input, tenant, subject }, (manager, entry) => submit(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function submit(context: ActionContext, input: PartOrderToSubmit & { tenantId: string }, { manager, entry }: Writing): Promise<Submission> {
  const { tenantId, locationId: id } = input;
  const location = await manager.findOneBy(KnownLocation, { tenantId, id });
  if (location === null) return { refused: 'LOCATION_UNKNOWN' };
  const weighed = await weighOrder(manager, { ...input, location, at: context.now() });
  if ('reasons' in weighed) return { refused: 'ORDER_NOT_ALLOWED', reasons: weighed.reasons };
  const order = await placeOrder(context, manager, { ...input, ...weighed });
  entry.isAbout({ type: 'PartOrder', id: order.id });
  entry.changes({ status: { to: order.status }, number: { to: order.number }, locationId: { to: id }, program: { to: input.program }, amountMinor: { to: order.amountMinor } });
  return { orderId: order.id };
}

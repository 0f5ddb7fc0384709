import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { Device } from '../../db/device.entity.js';
import { Coverage } from '../../db/devices/coverage.entity.js';
import { ExpressCustomer } from '../../db/express/express-customer.entity.js';
import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import { appleCarePlusOf } from '../../domain/express/apple-care-plus.js';
import { type ExpressBar, expressReasons } from '../../domain/express/express-eligibility.js';
import { isUnderWay } from '../../domain/express/express-moves.js';
import { againAfterARace } from '../again-after-a-race.js';
import { readWarrantyTerms } from '../devices/read-warranty-terms.js';
import { today } from '../today.js';
import { publishExpress } from './publish-express.js';

export interface ExpressToRequest {
  deviceId: string;
  /** The service location that asks for the customer: its calendar counts. */
  locationId: string;
  customer: { name: string; email: string; locale: Locale; street: string; postalCode: string; city: string; country: string };
}

export interface ExpressReasonGiven {
  criterion: string;
  verdict: string;
  reasonCode: string;
}

export type ExpressRequested =
  | { id: string }
  | { refused: 'DEVICE_UNKNOWN' | 'LOCATION_UNKNOWN' | 'DEVICE_RETIRED' | 'DEVICE_LOCKED' | 'PRODUCT_UNKNOWN' | 'NO_TERMS' }
  | { refused: 'REQUESTED_ALREADY'; requestId: string }
  | { refused: 'NOT_ELIGIBLE'; reasons: ExpressReasonGiven[] };

/** Requests the express replacement of an iPhone with AppleCare+, once per key; the hold on the customer's card is placed first. */
export async function requestExpressReplacement(context: ActionContext, key: string, input: ExpressToRequest): Promise<ExpressRequested> {
  const subject = { type: 'Device', id: input.deviceId };
  const tenant = context.viewer.tenant ?? (await look(context, (manager) => manager.findOneBy(Device, { id: input.deviceId })))?.tenantId ?? null;
  if (tenant === null) return refuse(context, { action: 'requestExpressReplacement', tenant, subject }, { refused: 'DEVICE_UNKNOWN' });
  const request = { key, operation: 'requestExpressReplacement', input, tenant, subject };
  return againAfterARace(() => once<ExpressRequested>(context, request, (manager, entry) => take(context, { ...input, tenantId: tenant }, { manager, entry })));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function take(context: ActionContext, input: ExpressToRequest & { tenantId: string }, { manager, entry }: Writing): Promise<ExpressRequested> {
  const { tenantId, deviceId, locationId, customer } = input;
  const device = await manager.findOne(Device, { where: { tenantId, id: deviceId }, lock: { mode: 'pessimistic_write' } });
  if (device === null) return { refused: 'DEVICE_UNKNOWN' };
  const location = await manager.findOneBy(KnownLocation, { tenantId, id: locationId });
  if (location === null) return { refused: 'LOCATION_UNKNOWN' };
  const earlier = (await manager.findBy(ExpressReplacement, { tenantId, deviceId })).find(({ state }) => isUnderWay(state));
  if (earlier !== undefined) return { refused: 'REQUESTED_ALREADY', requestId: earlier.id };
  const on = today(context);
  const { status, agreement } = appleCarePlusOf(await manager.findBy(Coverage, { tenantId, deviceId }), on);
  const { productName, productLine } = device;
  const facts = { isUnderWay: false, isRetired: device.retiredOn !== null, isLocked: device.activationLock === 'ON', productName, productLine, appleCarePlus: status };
  const against = expressReasons(facts, await readWarrantyTerms(manager, { tenantId, on }));
  const bar = against.find(({ code }) => code !== 'TERMS');
  if (bar !== undefined) return { refused: bar.code as Exclude<ExpressBar, 'REQUESTED_ALREADY'> };
  if (against.length > 0 || agreement === null || productName === null) return { refused: 'NOT_ELIGIBLE', reasons: against.map(({ criterion, verdict, reasonCode }) => ({ criterion: criterion!, verdict: verdict!, reasonCode: reasonCode! })) };

  const [id, customerId, requestedAt] = [context.newId(), context.newId(), context.now()];
  await manager.insert(ExpressCustomer, { ...customer, tenantId, id: customerId, createdAt: requestedAt });
  await manager.insert(ExpressReplacement, {
    ...{ tenantId, id, deviceId, locationId, customerId, agreementId: agreement.id, productName, state: 'REQUESTED' },
    ...{ region: location.region ?? location.country, timeZone: location.timeZone, requestedAt, requestedBy: context.viewer.subject, photoReferences: [], version: 1 },
  });
  entry.isAbout({ type: 'ExpressReplacement', id });
  entry.changes({ state: { to: 'REQUESTED' }, deviceId: { to: deviceId }, locationId: { to: locationId } });
  entry.keptIn('ExpressCustomer', customerId);
  const told = { customer: { name: customer.name, email: customer.email, locale: customer.locale }, deviceModel: productName, productName, country: customer.country };
  await publishExpress(context, manager, { type: 'express.requested', requestId: id, organizationId: tenantId, payload: told });
  return { id };
}
